# The functions' own network, where one is wanted.

module "network" {
  source = "../network"
  count  = var.network == null ? 0 : 1

  name               = var.name_prefix
  cidr_block         = var.network.cidr_block
  log_retention_days = var.network.log_retention_days
  kms_key_arn        = local.key_arn

  # What the functions call besides S3 and DynamoDB. Logs, metrics and traces leave a function by Lambda itself.
  interface_services = concat(["sns", "states", "textract"], local.mails_are_sent ? ["email"] : [], local.has_ledger ? ["rds-data"] : [])

  permissions_boundary_arn = var.permissions_boundary_arn
}

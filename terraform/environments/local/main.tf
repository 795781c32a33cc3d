# The whole pipeline on one machine, against an emulator of AWS.

module "pipeline" {
  source    = "../../modules/pipeline"
  providers = { aws = aws, aws.replica = aws.replica }

  name_prefix          = "invoices-local"
  lambda_zip_directory = var.lambda_zip_directory
  endpoint             = var.endpoint
  textract_endpoint    = var.textract_endpoint
  mail_from            = "invoices@example.com"
  mail_to              = ["accounts@example.com"]
  throwaway            = true
  phone_numbers        = var.phone_numbers
  object_lock          = var.object_lock
  replica_region       = var.replica_region
  backup               = var.backup
  functions            = var.functions
  release              = var.release
  log_level            = var.log_level

  # The emulator moves and deletes nothing by age, and the provider waits almost a minute for its rules.
  lifecycle_days = null

  # The emulator speaks plain HTTP on loopback.
  require_tls = false

  # The emulator has no Logs Insights.
  saved_queries = false
}

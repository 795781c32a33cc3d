# Production.

module "pipeline" {
  source    = "../../modules/pipeline"
  providers = { aws = aws, aws.replica = aws.replica }

  name_prefix              = "invoices-prod"
  lambda_zip_directory     = var.lambda_zip_directory
  architecture             = var.architecture
  subscribers              = var.subscribers
  mail_from                = var.mail_from
  mail_to                  = var.mail_to
  permissions_boundary_arn = var.permissions_boundary_arn
  kms_key_arn              = var.kms_key_arn
  network                  = var.network
  functions                = var.functions
  phone_numbers            = var.phone_numbers
  object_lock              = var.object_lock
  replica_region           = var.replica_region
  backup                   = var.backup
  audit_trail              = var.audit_trail
  release                  = var.release

  throwaway          = false
  log_level          = "INFO"
  log_retention_days = 365

  canary = var.canary

  budget = var.monthly_budget_dollars == null ? null : {
    monthly_dollars = var.monthly_budget_dollars
    tag             = { key = "Environment", value = "prod" }
  }
}

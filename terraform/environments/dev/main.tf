# Development: what is in it may be lost.

module "pipeline" {
  source = "../../modules/pipeline"

  name_prefix              = "invoices-dev"
  lambda_zip_directory     = var.lambda_zip_directory
  architecture             = var.architecture
  subscribers              = var.subscribers
  mail_from                = var.mail_from
  mail_to                  = var.mail_to
  permissions_boundary_arn = var.permissions_boundary_arn
  kms_key_arn              = var.kms_key_arn
  network                  = var.network
  release                  = var.release

  throwaway          = true
  log_level          = "DEBUG"
  log_retention_days = 30

  budget = var.monthly_budget_dollars == null ? null : {
    monthly_dollars = var.monthly_budget_dollars
    tag             = { key = "Environment", value = "dev" }
  }
}

# An environment in AWS. What is its own stands in environment.tf; the other files are the same everywhere, and dev and
# staging link to them.

module "pipeline" {
  source    = "../../modules/pipeline"
  providers = { aws = aws, aws.replica = aws.replica }

  name_prefix        = "invoices-${local.environment}"
  throwaway          = local.throwaway
  log_level          = local.log_level
  log_retention_days = local.log_retention_days

  # What whoever applies it has chosen: options.tf.
  lambda_zip_directory     = var.lambda_zip_directory
  architecture             = var.architecture
  release                  = var.release
  functions                = var.functions
  subscribers              = var.subscribers
  phone_numbers            = var.phone_numbers
  mail_from                = var.mail_from
  mail_to                  = var.mail_to
  uploads                  = var.uploads
  kms_key_arn              = var.kms_key_arn
  permissions_boundary_arn = var.permissions_boundary_arn
  network                  = var.network
  object_lock              = var.object_lock
  replica_region           = var.replica_region
  backup                   = var.backup
  aurora                   = var.aurora
  audit_trail              = var.audit_trail
  domain                   = var.domain
  canary                   = var.canary

  # How documents are judged and kept: settings.tf.
  maximum_document_bytes = var.maximum_document_bytes
  maximum_document_pages = var.maximum_document_pages
  confidence             = var.confidence
  rules                  = var.rules
  policy_keys            = var.policy_keys
  prices                 = var.prices
  cleanup_schedule       = var.cleanup_schedule
  lifecycle_days         = var.lifecycle_days
  alarm_thresholds       = var.alarm_thresholds
  alarm_quiet_hours      = var.alarm_quiet_hours

  budget = var.monthly_budget_dollars == null ? null : {
    monthly_dollars = var.monthly_budget_dollars
    tag             = { key = "Environment", value = local.environment }
  }
}

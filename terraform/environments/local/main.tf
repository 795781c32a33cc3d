# The whole pipeline on one machine, against an emulator of AWS.

module "pipeline" {
  source    = "../../modules/pipeline"
  providers = { aws = aws, aws.replica = aws.replica }

  name_prefix       = "invoices-local"
  throwaway         = true
  log_level         = var.log_level
  endpoint          = var.endpoint
  textract_endpoint = var.textract_endpoint

  # The emulator moves and deletes nothing by age, and the provider waits almost a minute for its rules.
  lifecycle_days = null

  # The emulator speaks plain HTTP on loopback.
  require_tls = false

  # The emulator has no Logs Insights.
  saved_queries = false

  # Mails are kept by the emulator; see scripts/local mails.
  mail_from = coalesce(var.mail_from, "invoices@example.com")
  mail_to   = length(var.mail_to) > 0 ? var.mail_to : ["accounts@example.com"]

  # For the tests of what a signed upload may do.
  uploads = coalesce(var.uploads, { origins = ["http://localhost:8080"] })

  # What whoever applies it has chosen: options.tf.
  lambda_zip_directory     = var.lambda_zip_directory
  architecture             = var.architecture
  release                  = var.release
  functions                = var.functions
  subscribers              = var.subscribers
  phone_numbers            = var.phone_numbers
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
  alarm_thresholds       = var.alarm_thresholds
  alarm_quiet_hours      = var.alarm_quiet_hours
}

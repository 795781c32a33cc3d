# Tells people about an outcome or a failure, by topic and by mail.

module "notify" {
  source = "../function"

  name_prefix              = var.name_prefix
  name                     = "notify"
  description              = "Tells people about outcomes and failures"
  zip_directory            = var.lambda_zip_directory
  architecture             = var.architecture
  timeout_seconds          = var.functions.notify.timeout_seconds
  memory_megabytes         = var.functions.notify.memory_megabytes
  reserved_concurrency     = var.functions.notify.reserved_concurrency
  failed_events_queue_arn  = module.failed_events.arn
  kms_key_arn              = module.encryption.key_arn
  log_level                = var.log_level
  log_retention_days       = var.log_retention_days
  permissions_boundary_arn = var.permissions_boundary_arn

  environment = merge(local.common_environment, local.people_environment, {
    SERVICE_NAME   = "notify"
    RESULTS_BUCKET = module.results_bucket.name
    TABLE_NAME     = module.database.name
  })

  permissions = merge(local.people_permissions, {
    ReadDecisions = {
      actions   = ["s3:GetObject"]
      resources = ["${module.results_bucket.arn}/work/*"]
    }
    TellMissingDecisions = local.list_results
    ReadFiles            = local.key_use["s3"]
    EncryptRecords       = local.key_use["dynamodb"]
  })
}

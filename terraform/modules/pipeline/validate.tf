# Checks what was read.

module "validate" {
  source = "../function"

  name_prefix              = var.name_prefix
  name                     = "validate"
  description              = "Checks what was read against the rules"
  zip_directory            = var.lambda_zip_directory
  architecture             = var.architecture
  timeout_seconds          = var.functions.validate.timeout_seconds
  memory_megabytes         = var.functions.validate.memory_megabytes
  reserved_concurrency     = var.functions.validate.reserved_concurrency
  failed_events_queue_arn  = module.failed_events.arn
  kms_key_arn              = module.encryption.key_arn
  log_level                = var.log_level
  log_retention_days       = var.log_retention_days
  permissions_boundary_arn = var.permissions_boundary_arn

  environment = merge(local.common_environment, {
    SERVICE_NAME   = "validate"
    RESULTS_BUCKET = module.results_bucket.name
  })

  permissions = {
    ReadReadings = {
      actions   = ["s3:GetObject"]
      resources = ["${module.results_bucket.arn}/readings/*"]
    }
    KeepFindings = {
      actions   = ["s3:PutObject"]
      resources = ["${module.results_bucket.arn}/work/*"]
    }
    TellMissingReadings = local.list_results
    EncryptFiles        = local.key_use["s3"]
  }
}

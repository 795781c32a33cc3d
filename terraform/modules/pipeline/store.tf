# Writes the record, its version and history, and the canonical invoice; on the failure path, what failed.

module "store" {
  source = "../function"

  name_prefix              = var.name_prefix
  name                     = "store"
  description              = "Writes records and canonical invoices"
  zip_directory            = var.lambda_zip_directory
  architecture             = var.architecture
  timeout_seconds          = var.functions.store.timeout_seconds
  memory_megabytes         = var.functions.store.memory_megabytes
  reserved_concurrency     = var.functions.store.reserved_concurrency
  failed_events_queue_arn  = module.failed_events.arn
  kms_key_arn              = module.encryption.key_arn
  log_level                = var.log_level
  log_retention_days       = var.log_retention_days
  permissions_boundary_arn = var.permissions_boundary_arn

  environment = merge(local.common_environment, {
    SERVICE_NAME   = "store"
    RESULTS_BUCKET = module.results_bucket.name
    TABLE_NAME     = module.database.name
  })

  permissions = {
    ReadDecisions = {
      actions   = ["s3:GetObject"]
      resources = ["${module.results_bucket.arn}/work/*"]
    }
    KeepInvoices = {
      actions   = ["s3:PutObject"]
      resources = ["${module.results_bucket.arn}/invoices/*"]
    }
    TellMissingDecisions = local.list_results
    WriteRecords = {
      actions   = ["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:UpdateItem"]
      resources = [module.database.arn]
    }
    # A run may fail before its document is identified; its record is then found among those being processed.
    FindRecordOfRun = {
      actions   = ["dynamodb:Query"]
      resources = ["${module.database.arn}/index/by-status"]
    }
    EncryptFiles   = local.key_use["s3"]
    EncryptRecords = local.key_use["dynamodb"]
  }
}

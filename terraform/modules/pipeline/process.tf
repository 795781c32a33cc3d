# Decides what becomes of an invoice, with an eye on what is known of its vendor.

module "process" {
  source = "../function"

  name_prefix              = var.name_prefix
  name                     = "process"
  description              = "Decides what becomes of an invoice"
  zip_directory            = var.lambda_zip_directory
  architecture             = var.architecture
  timeout_seconds          = var.functions.process.timeout_seconds
  memory_megabytes         = var.functions.process.memory_megabytes
  reserved_concurrency     = var.functions.process.reserved_concurrency
  failed_events_queue_arn  = module.failed_events.arn
  kms_key_arn              = module.encryption.key_arn
  log_level                = var.log_level
  log_retention_days       = var.log_retention_days
  permissions_boundary_arn = var.permissions_boundary_arn

  environment = merge(local.common_environment, {
    SERVICE_NAME       = "process"
    RESULTS_BUCKET     = module.results_bucket.name
    TABLE_NAME         = module.database.name
    MINIMUM_CONFIDENCE = var.confidence.minimum
    AVERAGE_CONFIDENCE = var.confidence.average
  })

  permissions = {
    ReadFindingsAndKeepDecision = {
      actions   = ["s3:GetObject", "s3:PutObject"]
      resources = ["${module.results_bucket.arn}/work/*"]
    }
    TellMissingFindings = local.list_results
    FindInvoicesOfVendor = {
      actions   = ["dynamodb:Query"]
      resources = ["${module.database.arn}/index/by-vendor"]
    }
    ReadRecords = {
      actions   = ["dynamodb:GetItem"]
      resources = [module.database.arn]
    }
    EnterInvoicesInRegister = {
      actions    = ["dynamodb:UpdateItem"]
      resources  = [module.database.arn]
      conditions = [{ test = "ForAllValues:StringLike", variable = "dynamodb:LeadingKeys", values = ["REGISTER#*"] }]
    }
    EncryptFiles   = local.key_use["s3"]
    EncryptRecords = local.key_use["dynamodb"]
  }
}

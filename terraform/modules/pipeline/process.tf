# Decides what becomes of an invoice, with an eye on what is known of its vendor.

module "process" {
  source = "../function"

  name         = "process"
  description  = "Decides what becomes of an invoice"
  limits       = var.functions.process
  shared       = local.shared_by_functions
  live_version = lookup(local.live_function_versions, "process", null)

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

# Decides what becomes of an invoice, with an eye on what is known of its vendor.

module "process" {
  source = "../function"

  name         = "process"
  description  = "Decides what becomes of an invoice"
  limits       = var.functions.process
  shared       = local.shared_by_functions
  live_version = lookup(local.live_function_versions, "process", null)

  failed_events_queue_arn = module.failed_events.arn

  environment = merge(local.common_environment, local.rules_environment, {
    SERVICE_NAME                     = "process"
    RESULTS_BUCKET                   = module.results_bucket.name
    TABLE_NAME                       = module.database.name
    MINIMUM_CONFIDENCE               = var.confidence.minimum
    AVERAGE_CONFIDENCE               = var.confidence.average
    FIELD_CONFIDENCE                 = join(",", [for field, percent in var.confidence.fields : "${field}=${percent}"])
    UNUSUAL_AMOUNT_SCORE             = var.rules.unusual_amount_score
    HOLD_NEW_VENDORS                 = var.rules.hold_new_vendors
    ORDER_PRICE_TOLERANCE_PERCENT    = var.rules.order_price_tolerance_percent
    ORDER_QUANTITY_TOLERANCE_PERCENT = var.rules.order_quantity_tolerance_percent
  }, local.policies_environment)

  permissions = merge(local.policies_permissions, {
    ReadFindingsAndKeepDecision = {
      actions   = ["s3:GetObject", "s3:PutObject"]
      resources = ["${module.results_bucket.arn}/intermediate/*"]
    }
    TellMissingFindings = local.list_results
    FindEarlierInvoices = {
      actions   = ["dynamodb:Query"]
      resources = [for index in ["by-vendor", "by-issue-month", "by-status"] : "${module.database.arn}/index/${index}"]
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
  })
}

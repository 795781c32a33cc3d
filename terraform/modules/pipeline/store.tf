# Writes the record, its version and history, the canonical invoice, and where there is one the ledger; on the failure path,
# what failed.

module "store" {
  source = "../function"

  name         = "store"
  description  = "Writes records and canonical invoices"
  limits       = var.functions.store
  shared       = local.shared_by_functions
  live_version = lookup(local.live_function_versions, "store", null)

  failed_events_queue_arn = module.failed_events.arn

  environment = merge(local.common_environment, {
    SERVICE_NAME   = "store"
    RESULTS_BUCKET = module.results_bucket.name
    TABLE_NAME     = module.database.name

    # A run that failed before its document was admitted tells by its key whether it was the canary's.
    INCOMING_PREFIX = var.incoming_prefix

    PRICE_PAGE_MICRO_USD           = var.prices.page_micro_usd
    PRICE_TRANSITION_MICRO_USD     = var.prices.transition_micro_usd
    PRICE_GIGABYTE_SECOND_NANO_USD = var.prices.gigabyte_second_nano_usd
    PRICE_RUN_MICRO_USD            = var.prices.run_micro_usd
  }, local.ledger_environment)

  permissions = merge({
    ReadDecisions = {
      actions   = ["s3:GetObject"]
      resources = ["${module.results_bucket.arn}/intermediate/*"]
    }
    KeepInvoices = {
      actions   = ["s3:PutObject"]
      resources = ["${module.results_bucket.arn}/invoices/*"]
    }
    TellMissingDecisions = local.list_results
    WriteRecords = {
      actions   = ["dynamodb:PutItem", "dynamodb:UpdateItem"]
      resources = [module.database.arn]
    }
    ReadHistory = {
      actions   = ["dynamodb:Query"]
      resources = [module.database.arn]
    }
    # A run may fail before its document is identified; its record is then found among those being processed.
    FindRecordOfRun = {
      actions   = ["dynamodb:Query"]
      resources = ["${module.database.arn}/index/by-status"]
    }
    EncryptFiles   = local.key_use["s3"]
    EncryptRecords = local.key_use["dynamodb"]
  }, local.ledger_permissions)
}

# Checks what was read.

module "validate" {
  source = "../function"

  name         = "validate"
  description  = "Checks what was read against the rules"
  limits       = var.functions.validate
  shared       = local.shared_by_functions
  live_version = lookup(local.live_function_versions, "validate", null)

  failed_events_queue_arn = module.failed_events.arn

  environment = merge(local.common_environment, local.rules_environment, {
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
      resources = ["${module.results_bucket.arn}/intermediate/*"]
    }
    TellMissingReadings = local.list_results
    EncryptFiles        = local.key_use["s3"]
  }
}

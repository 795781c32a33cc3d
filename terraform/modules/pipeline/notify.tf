# Tells people about an outcome or a failure, by topic and by mail.

module "notify" {
  source = "../function"

  name         = "notify"
  description  = "Tells people about outcomes and failures"
  limits       = var.functions.notify
  shared       = local.shared_by_functions
  live_version = lookup(local.live_function_versions, "notify", null)

  failed_events_queue_arn = module.failed_events.arn

  environment = merge(local.common_environment, local.people_environment, {
    SERVICE_NAME    = "notify"
    INCOMING_PREFIX = var.incoming_prefix
    TABLE_NAME      = module.database.name
  })

  permissions = merge(local.people_permissions, {
    EncryptRecords = local.key_use["dynamodb"]
  })
}

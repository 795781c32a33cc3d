# Removes intermediate files, and takes up documents that never reached an end.

module "cleanup" {
  source = "../function"

  name         = "cleanup"
  description  = "Sweeps what was left behind"
  limits       = var.functions.cleanup
  shared       = local.shared_by_functions
  live_version = lookup(local.live_function_versions, "cleanup", null)

  failed_events_queue_arn = module.failed_events.arn

  environment = merge(local.common_environment, local.people_environment, {
    SERVICE_NAME                = "cleanup"
    RESULTS_BUCKET              = module.results_bucket.name
    TABLE_NAME                  = module.database.name
    STATE_MACHINE_ARN           = local.state_machine_alias_arn
    RESTART_AFTER_SECONDS       = var.restart_after_seconds
    INTERMEDIATE_RETENTION_DAYS = var.intermediate_retention_days
  })

  permissions = merge(local.people_permissions, {
    FindIntermediateFiles = local.list_results
    RemoveIntermediateFiles = {
      actions   = ["s3:DeleteObject"]
      resources = ["${module.results_bucket.arn}/intermediate/*"]
    }
    FindUnfinishedDocuments = {
      actions   = ["dynamodb:Query"]
      resources = ["${module.database.arn}/index/by-status"]
    }
    GiveUpDocuments = {
      actions   = ["dynamodb:PutItem", "dynamodb:UpdateItem"]
      resources = [module.database.arn]
    }
    StartAgain = {
      actions   = ["states:StartExecution"]
      resources = [local.state_machine_alias_arn]
    }
    LookAtExecutions = {
      actions   = ["states:DescribeExecution"]
      resources = ["arn:${local.partition}:states:${local.region}:${local.account}:execution:${local.state_machine_name}:*"]
    }
    EncryptRecords    = local.key_use["dynamodb"]
    EncryptExecutions = local.key_use_of_executions
  })
}

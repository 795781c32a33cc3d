# Removes expired job records and intermediate files, and takes up documents that never reached an end.

module "cleanup" {
  source = "../function"

  name_prefix              = var.name_prefix
  name                     = "cleanup"
  description              = "Sweeps what was left behind"
  zip_directory            = var.lambda_zip_directory
  architecture             = var.architecture
  timeout_seconds          = var.functions.cleanup.timeout_seconds
  memory_megabytes         = var.functions.cleanup.memory_megabytes
  reserved_concurrency     = var.functions.cleanup.reserved_concurrency
  failed_events_queue_arn  = module.failed_events.arn
  kms_key_arn              = module.encryption.key_arn
  log_level                = var.log_level
  log_retention_days       = var.log_retention_days
  permissions_boundary_arn = var.permissions_boundary_arn

  environment = merge(local.common_environment, local.people_environment, {
    SERVICE_NAME          = "cleanup"
    RESULTS_BUCKET        = module.results_bucket.name
    TABLE_NAME            = module.database.name
    STATE_MACHINE_ARN     = local.state_machine_alias_arn
    RESTART_AFTER_SECONDS = var.restart_after_seconds
    WORK_RETENTION_DAYS   = var.work_retention_days
  })

  permissions = merge(local.people_permissions, {
    FindIntermediateFiles = local.list_results
    RemoveIntermediateFiles = {
      actions   = ["s3:DeleteObject"]
      resources = ["${module.results_bucket.arn}/work/*"]
    }
    RemoveExpiredJobs = {
      actions   = ["dynamodb:DeleteItem", "dynamodb:Scan"]
      resources = [module.database.arn]
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
    EncryptRecords = local.key_use["dynamodb"]
  })
}

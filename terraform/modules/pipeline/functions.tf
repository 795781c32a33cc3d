# What the six functions have in common. Each has a file of its own with its environment and its permissions.

locals {
  # Known before the state machine exists: its functions need its name, and it needs theirs.
  state_machine_name      = "${var.name_prefix}-invoice-processing"
  state_machine_arn       = "arn:${local.partition}:states:${local.region}:${local.account}:stateMachine:${local.state_machine_name}"
  state_machine_alias_arn = "${local.state_machine_arn}:live"

  functions = {
    textract-processor = module.textract_processor
    validate           = module.validate
    process            = module.process
    store              = module.store
    notify             = module.notify
    cleanup            = module.cleanup
  }

  shared_by_functions = {
    name_prefix              = var.name_prefix
    zip_directory            = var.lambda_zip_directory
    architecture             = var.architecture
    kms_key_arn              = local.key_arn
    log_level                = var.log_level
    log_retention_days       = var.log_retention_days
    permissions_boundary_arn = var.permissions_boundary_arn
    network                  = one(module.network[*].functions)
  }

  live_function_versions = var.release.stable == null ? {} : var.release.stable.function_versions

  function_names = { for step, function in local.functions : step => function.name }

  dead_letter_queues = { for purpose, queue in {
    documents            = module.workflow.dead_letter_queue
    textract-completions = module.textract_completion.dead_letter_queue
    cleanup-calls        = module.cleanup_schedule.dead_letter_queue
    function-events      = { name = module.failed_events.name, url = module.failed_events.url }
    notifications        = module.notifications.dead_letter_queue
  } : purpose => queue if queue != null }

  # Metrics know no environment of their own: two in one account and Region would add up.
  metrics_namespace = "Invoices/${var.name_prefix}"

  # For every function: how it names itself in logs and metrics, and where AWS is when it is not AWS.
  common_environment = merge(
    { METRICS_NAMESPACE = local.metrics_namespace },
    var.endpoint == null ? {} : { AWS_ENDPOINT_URL = var.endpoint },
    var.textract_endpoint == null ? {} : { AWS_ENDPOINT_URL_TEXTRACT = var.textract_endpoint },
  )

  # What reading and writing under the customer key takes, only through the services that a function uses.
  key_use = {
    for service in ["s3", "dynamodb", "sns"] : service => {
      actions    = ["kms:Decrypt", "kms:GenerateDataKey"]
      resources  = [local.key_arn]
      conditions = [{ test = "StringEquals", variable = "kms:ViaService", values = ["${service}.${local.region}.amazonaws.com"] }]
    }
  }

  # What looking at an execution, or waking one, takes: Step Functions encrypts for the state machine that it belongs to.
  key_use_of_executions = {
    actions    = ["kms:Decrypt", "kms:GenerateDataKey"]
    resources  = [local.key_arn]
    conditions = [{ test = "StringEquals", variable = "kms:EncryptionContext:aws:states:stateMachineArn", values = [local.state_machine_arn] }]
  }

  # Without the right to list, S3 says "access denied" where it should say "no such object".
  list_results = {
    actions   = ["s3:ListBucket"]
    resources = [module.results_bucket.arn]
  }
}

# Events that a function could not handle (completions from SNS, calls from Scheduler; the message names the function),
# those of executions without an outcome that people could not be told of, and canaries that could not be sent.
module "failed_events" {
  source = "../dead-letter-queue"

  name        = "${var.name_prefix}-function-events-failed"
  kms_key_arn = local.key_arn
  writer      = { service = "events.amazonaws.com", source_arn = module.workflow.unfinished_rule_arn }
  require_tls = var.require_tls
}

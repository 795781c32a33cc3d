# The state machine: what happens to one document. Versions stand behind the alias `live`.

# Under /aws/vendedlogs/ the log needs no entry in the account's resource policy, which is limited to 5,120 characters.
resource "aws_cloudwatch_log_group" "this" {
  name              = "/aws/vendedlogs/states/${var.name}"
  retention_in_days = var.log_retention_days
  kms_key_id        = var.kms_key_arn
}

# A task waits longer than its function may run, so that the function's own error is seen first.
locals {
  deadlines = { for step, seconds in var.function_timeouts : step => seconds + 30 }
}

resource "aws_sfn_state_machine" "this" {
  # checkov:skip=CKV_AWS_285: every event is logged, but without execution data, which holds file names
  name     = var.name
  type     = "STANDARD"
  role_arn = module.state_machine_role.arn
  publish  = true

  definition = templatefile(var.definition_file, {
    textract_processor_arn = var.function_arns.textract_processor
    validate_arn           = var.function_arns.validate
    process_arn            = var.function_arns.process
    store_arn              = var.function_arns.store
    notify_arn             = var.function_arns.notify
    async_timeout_seconds  = var.async_timeout_seconds

    textract_processor_deadline_seconds = local.deadlines.textract_processor
    validate_deadline_seconds           = local.deadlines.validate
    process_deadline_seconds            = local.deadlines.process
    store_deadline_seconds              = local.deadlines.store
    notify_deadline_seconds             = local.deadlines.notify
  })

  # Without execution data: input and output of the states would put file names into the log.
  logging_configuration {
    level                  = "ALL"
    include_execution_data = false
    log_destination        = "${aws_cloudwatch_log_group.this.arn}:*"
  }

  tracing_configuration {
    enabled = true
  }

  encryption_configuration {
    type                              = "CUSTOMER_MANAGED_KMS_KEY"
    kms_key_id                        = var.kms_key_arn
    kms_data_key_reuse_period_seconds = 900
  }
}

# Percent of new documents by version: all to the newest, unless a release is under way.
locals {
  newest = aws_sfn_state_machine.this.state_machine_version_arn
  stable = coalesce(var.release.stable_version_arn, local.newest)
  routes = local.stable == local.newest ? { (local.newest) = 100 } : {
    (local.newest) = var.release.new_version_weight
    (local.stable) = 100 - var.release.new_version_weight
  }
}

resource "aws_sfn_alias" "live" {
  name        = "live"
  description = "The version that new documents start on"

  dynamic "routing_configuration" {
    for_each = { for version, percent in local.routes : version => percent if percent > 0 }

    content {
      state_machine_version_arn = routing_configuration.key
      weight                    = routing_configuration.value
    }
  }
}

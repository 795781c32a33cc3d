# Alarms on one metric. `section` is that of the runbook. Unless it says otherwise, an alarm adds up five minutes, begins
# above its threshold, and takes silence for quiet.

locals {
  function_error_alarms = { for name in values(var.function_names) : "${name}-errors" => {
    section    = "errors"
    says       = "The function ${name} failed more than ${var.thresholds.function_errors} times in five minutes."
    namespace  = "AWS/Lambda"
    metric     = "Errors"
    dimensions = { FunctionName = name }
    threshold  = var.thresholds.function_errors
  } }

  dead_letter_alarms = { for name in values(var.dead_letter_queue_names) : "${name}-waiting" => {
    section    = "waiting"
    says       = "Something could not be delivered and waits in the queue ${name}."
    namespace  = "AWS/SQS"
    metric     = "ApproximateNumberOfMessagesVisible"
    dimensions = { QueueName = name }
    statistic  = "Maximum"
    threshold  = 0
  } }

  execution_alarms = {
    "${var.name_prefix}-executions-failed" = {
      section    = "failed"
      says       = "A document could not be processed; its record says in which step and why."
      namespace  = "AWS/States"
      metric     = "ExecutionsFailed"
      dimensions = { StateMachineArn = var.state_machine_arn }
      threshold  = 0
    }
    # An execution that ran into its deadline shows here too: its three hours are longer than any threshold.
    "${var.name_prefix}-execution-duration" = {
      section    = "duration"
      says       = "A document took longer than ${var.thresholds.execution_seconds} seconds, or ran into the deadline of its execution."
      namespace  = "AWS/States"
      metric     = "ExecutionTime"
      dimensions = { StateMachineArn = var.state_machine_arn }
      statistic  = "Maximum"
      threshold  = var.thresholds.execution_seconds * 1000
    }
  }

  # What is measured as it arrives: S3's own measure of a bucket comes a day late, and falls when files are archived.
  growth_alarms = { "${var.name_prefix}-growth" = {
    section    = "growth"
    says       = "Documents of more than ${var.thresholds.bucket_growth_bytes} bytes have arrived in a day."
    namespace  = var.metrics_namespace
    metric     = "BytesReceived"
    dimensions = { service = local.measured_by.BytesReceived }
    period     = 86400
    threshold  = var.thresholds.bucket_growth_bytes
  } }

  # What no error shows: work that stands still.
  standstill_alarms = {
    # Every run of cleanup reports, so silence means that nobody looks.
    "${var.name_prefix}-left-behind" = {
      section    = "left-behind"
      says       = "A document was stuck and had to be started again, or cleanup has not run for three hours."
      namespace  = var.metrics_namespace
      metric     = "DocumentsRestarted"
      dimensions = { service = local.measured_by.DocumentsRestarted }
      period     = 10800
      threshold  = 0
      silence    = "breaching"
    }
    "${var.name_prefix}-completion-delay" = {
      section    = "completion-delay"
      says       = "The completion of a Textract job waited more than ${var.thresholds.completion_delay_seconds} seconds for its function, as when the function is throttled."
      namespace  = "AWS/Lambda"
      metric     = "AsyncEventAge"
      dimensions = { FunctionName = var.function_names.textract-processor }
      statistic  = "Maximum"
      threshold  = var.thresholds.completion_delay_seconds * 1000
    }
  }

  # Off by default: a small business is quiet every night.
  quiet_alarms = var.quiet_hours == null ? {} : { "${var.name_prefix}-quiet" = {
    section    = "quiet"
    says       = "No document has arrived for ${var.quiet_hours} hours."
    namespace  = "AWS/States"
    metric     = "ExecutionsStarted"
    dimensions = { StateMachineArn = var.state_machine_arn }
    period     = 3600
    periods    = var.quiet_hours
    comparison = "LessThanThreshold"
    threshold  = 1
    silence    = "breaching"
  } }

  alarms = merge(
    local.function_error_alarms, local.dead_letter_alarms, local.execution_alarms, local.growth_alarms, local.standstill_alarms,
    local.quiet_alarms,
  )
}

resource "aws_cloudwatch_metric_alarm" "this" {
  for_each = local.alarms

  alarm_name          = each.key
  alarm_description   = "${each.value.says} Runbook: ${each.value.section}."
  namespace           = each.value.namespace
  metric_name         = each.value.metric
  dimensions          = each.value.dimensions
  statistic           = lookup(each.value, "statistic", "Sum")
  period              = lookup(each.value, "period", 300)
  evaluation_periods  = lookup(each.value, "periods", 1)
  comparison_operator = lookup(each.value, "comparison", "GreaterThanThreshold")
  threshold           = each.value.threshold
  treat_missing_data  = lookup(each.value, "silence", "notBreaching")
  alarm_actions       = local.actions
  ok_actions          = local.actions
}

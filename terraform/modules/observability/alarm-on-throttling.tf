# The alarm on an expression over several metrics, each of which is billed like an alarm of its own.

locals {
  # An index throttles on its own and then holds up the writes of the table. `by-status` is the first to: every change of
  # every document goes through one of its six partitions.
  throttle_metrics = merge(
    { for event in ["Read", "Write"] : lower(event) => { metric = "${event}ThrottleEvents", dimensions = { TableName = var.table.name } } },
    { index = { metric = "WriteThrottleEvents", dimensions = { TableName = var.table.name, GlobalSecondaryIndexName = var.table.busiest_index } } },
  )
}

resource "aws_cloudwatch_metric_alarm" "table_throttled" {
  alarm_name          = "${var.table.name}-throttled"
  alarm_description   = "DynamoDB refused reads or writes of the table ${var.table.name} for want of capacity. Runbook: throttled."
  evaluation_periods  = 1
  comparison_operator = "GreaterThanThreshold"
  threshold           = 0
  treat_missing_data  = "notBreaching"
  alarm_actions       = local.actions
  ok_actions          = local.actions

  metric_query {
    id          = "throttled"
    expression  = join(" + ", [for id in keys(local.throttle_metrics) : "FILL(${id}, 0)"])
    label       = "Throttled requests"
    return_data = true
  }

  dynamic "metric_query" {
    for_each = local.throttle_metrics

    content {
      id = metric_query.key

      metric {
        namespace   = "AWS/DynamoDB"
        metric_name = metric_query.value.metric
        dimensions  = metric_query.value.dimensions
        stat        = "Sum"
        period      = 300
      }
    }
  }
}

# One page: what arrived, how it ended, how long it took, what it cost, what refused, what waits, what is stored.

data "aws_region" "current" {}

locals {
  functions = sort(values(var.function_names))

  executions = { for metric in ["Started", "Succeeded", "Failed", "TimedOut", "Aborted"] :
    lower(metric) => ["AWS/States", "Executions${metric}", "StateMachineArn", var.state_machine_arn]
  }

  # Each widget: title, statistic and the metrics as CloudWatch writes them. `period` in seconds, 300 by default.
  documents_widgets = [
    { title = "Arrivals", stat = "Sum", metrics = [local.measured.DocumentsReceived, local.measured.PagesRead, local.executions.started] },
    { title = "Outcomes", stat = "Sum", stacked = true, metrics = [
      for metric in ["DocumentsApproved", "DocumentsForReview", "DocumentsDuplicate", "DocumentsRejected", "RunsFailed"] : local.measured[metric]
    ] },
    { title = "Approved without a person, % of what was read (target: rising)", stat = "Sum", period = 86400, metrics = [
      [{ expression = "100 * approved / (approved + review)", label = "Straight through" }],
      concat(local.measured.DocumentsApproved, [{ id = "approved", visible = false }]),
      concat(local.measured.DocumentsForReview, [{ id = "review", visible = false }]),
    ] },
    { title = "Executions that succeeded, % (target: 95)", stat = "Sum", period = 3600, metrics = concat(
      [[{ expression = "100 * succeeded / (succeeded + FILL(failed, 0) + FILL(timedout, 0))", label = "Succeeded" }]],
      [for id in ["succeeded", "failed", "timedout"] : concat(local.executions[id], [{ id = id, visible = false }])],
    ) },
    { title = "Duration of a document, ms (target: 30,000 on average)", stat = "Average", metrics = concat(
      [concat(local.measured.ProcessingDuration, [{ label = "average until people are told" }])],
      [for stat in ["p50", "p95", "p99"] : ["AWS/States", "ExecutionTime", "StateMachineArn", var.state_machine_arn, { stat = stat, label = stat }]],
    ) },
    { title = "Dollars for each document (target: below 0.10)", stat = "Average", period = 3600, metrics = [local.measured.CostPerDocument] },
    { title = "Backlog: executions open, counted from the left edge", stat = "Sum", metrics = concat(
      [[{ expression = "RUNNING_SUM(FILL(started, 0) - FILL(succeeded, 0) - FILL(failed, 0) - FILL(timedout, 0) - FILL(aborted, 0))", label = "Open" }]],
      [for id, metric in local.executions : concat(metric, [{ id = id, visible = false }])],
    ) },
    { title = "Duration of the canary, ms", stat = "Maximum", period = 3600, metrics = [local.measured.CanaryDuration] },
    { title = "Mails that SES refused for good", stat = "Sum", period = 3600, metrics = [local.measured.MailsRefused] },
    { title = "Left behind and taken up by cleanup", stat = "Sum", period = 3600, metrics = [local.measured.DocumentsRestarted, local.measured.DocumentsReported] },
  ]

  services_widgets = [
    { title = "Textract throttled", stat = "Sum", metrics = [
      for operation in ["AnalyzeExpense", "StartExpenseAnalysis", "GetExpenseAnalysis"] :
      ["AWS/Textract", "ThrottledCount", "Operation", operation]
    ] },
    { title = "Textract's answers, ms, p95", stat = "p95", metrics = [
      for operation in ["AnalyzeExpense", "StartExpenseAnalysis", "GetExpenseAnalysis"] :
      ["AWS/Textract", "ResponseTime", "Operation", operation]
    ] },
    { title = "Function errors", stat = "Sum", metrics = [
      for name in local.functions : ["AWS/Lambda", "Errors", "FunctionName", name]
    ] },
    { title = "Function duration, p95", stat = "p95", metrics = [
      for name in local.functions : ["AWS/Lambda", "Duration", "FunctionName", name]
    ] },
    { title = "Functions throttled", stat = "Sum", metrics = [
      for name in local.functions : ["AWS/Lambda", "Throttles", "FunctionName", name]
    ] },
    { title = "Oldest event that waits for a function, ms", stat = "Maximum", metrics = [
      for step in ["textract-processor", "cleanup"] : ["AWS/Lambda", "AsyncEventAge", "FunctionName", var.function_names[step]]
    ] },
    { title = "Table throttled", stat = "Sum", metrics = concat(
      [for event in ["Read", "Write"] : ["AWS/DynamoDB", "${event}ThrottleEvents", "TableName", var.table.name]],
      [for index in var.table.index_names : ["AWS/DynamoDB", "WriteThrottleEvents", "TableName", var.table.name, "GlobalSecondaryIndexName", index]],
    ) },
    { title = "Undelivered events waiting", stat = "Maximum", metrics = [
      for name in sort(values(var.dead_letter_queue_names)) :
      ["AWS/SQS", "ApproximateNumberOfMessagesVisible", "QueueName", name]
    ] },
    { title = "Bytes stored", stat = "Average", period = 86400, metrics = concat(
      [for name in sort(values(var.bucket_names)) : ["AWS/S3", "BucketSizeBytes", "BucketName", name, "StorageType", "StandardStorage"]],
      [concat(local.measured.BytesReceived, [{ stat = "Sum", label = "Bytes received in a day" }])],
    ) },
  ]

  widgets = concat(local.documents_widgets, local.services_widgets)
}

resource "aws_cloudwatch_dashboard" "this" {
  dashboard_name = var.name_prefix

  dashboard_body = jsonencode({
    widgets = [for number, widget in local.widgets : {
      type   = "metric"
      x      = number % 3 * 8
      y      = floor(number / 3) * 6
      width  = 8
      height = 6
      properties = {
        title   = widget.title
        region  = data.aws_region.current.name
        view    = "timeSeries"
        stacked = lookup(widget, "stacked", false)
        period  = lookup(widget, "period", 300)
        stat    = widget.stat
        metrics = widget.metrics
      }
    }]
  })
}

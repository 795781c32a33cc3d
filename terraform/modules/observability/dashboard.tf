# One page: what arrived, how it ended, how long it took, what refused, what waits, what is stored.

data "aws_region" "current" {}

locals {
  functions = sort(values(var.function_names))

  # Each widget: title, statistic and the metrics as CloudWatch writes them.
  widgets = [
    { title = "Documents", stat = "Sum", metrics = [
      for metric in ["ExecutionsStarted", "ExecutionsSucceeded", "ExecutionsFailed", "ExecutionsTimedOut"] :
      ["AWS/States", metric, "StateMachineArn", var.state_machine_arn]
    ] },
    { title = "Duration of a document, p50 p95 p99", stat = "p50", metrics = [
      for stat in ["p50", "p95", "p99"] :
      ["AWS/States", "ExecutionTime", "StateMachineArn", var.state_machine_arn, { stat = stat, label = stat }]
    ] },
    { title = "What the functions measured", stat = "Sum", metrics = [
      [{ expression = "SEARCH('{${var.metrics_namespace},service}', 'Sum', 300)" }]
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
    { title = "Textract throttled", stat = "Sum", metrics = [
      for operation in ["AnalyzeExpense", "StartExpenseAnalysis", "GetExpenseAnalysis"] :
      ["AWS/Textract", "ThrottledCount", "Operation", operation]
    ] },
    { title = "Table throttled", stat = "Sum", metrics = [
      for query in local.throttle_metrics :
      concat(["AWS/DynamoDB", query.metric], flatten([for name, value in query.dimensions : [name, value]]))
    ] },
    { title = "Undelivered events waiting", stat = "Maximum", metrics = [
      for name in sort(values(var.dead_letter_queue_names)) :
      ["AWS/SQS", "ApproximateNumberOfMessagesVisible", "QueueName", name]
    ] },
    { title = "Bytes stored", stat = "Average", metrics = [
      for name in sort(values(var.bucket_names)) :
      ["AWS/S3", "BucketSizeBytes", "BucketName", name, "StorageType", "StandardStorage", { period = 86400 }]
    ] },
  ]
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
        period  = 300
        stat    = widget.stat
        metrics = widget.metrics
      }
    }]
  })
}

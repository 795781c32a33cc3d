# The canary: once a day a sample is copied to where documents arrive, and an alarm begins when it does not come out. EventBridge Scheduler copies it itself, so there is no function. It costs a page of Textract a day and an alarm: about $0.45 a month.

data "aws_partition" "current" {}

locals {
  full_name = "${var.name_prefix}-canary"
  sample    = "canary/sample.pdf"
}

# Where results are, which starts nothing and has no default retention: a locked sample could not be removed for years.
resource "aws_s3_object" "sample" {
  bucket       = var.sample_bucket.name
  key          = local.sample
  source       = "${path.module}/sample.pdf"
  source_hash  = filesha256("${path.module}/sample.pdf")
  content_type = "application/pdf"
}

resource "aws_scheduler_schedule" "this" {
  name                = local.full_name
  description         = "Sends a sample through the whole pipeline"
  schedule_expression = "rate(1 day)"
  kms_key_arn         = var.kms_key_arn

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = "arn:${data.aws_partition.current.partition}:scheduler:::aws-sdk:s3:copyObject"
    role_arn = module.role.arn

    input = jsonencode({
      Bucket     = var.bucket.name
      CopySource = "${var.sample_bucket.name}/${local.sample}"
      Key        = "${var.incoming_prefix}canary/<aws.scheduler.execution-id>.pdf"

      # The sample has the tags of the environment; to copy them, too, would need rights on tags.
      TaggingDirective = "REPLACE"
    })

    # One that is an hour late would not say more than the alarm.
    retry_policy {
      maximum_event_age_in_seconds = 3600
      maximum_retry_attempts       = 10
    }

    dead_letter_config {
      arn = var.dead_letter_queue_arn
    }
  }

  depends_on = [aws_s3_object.sample]
}

# A day and two hours, in hours: then the next canary is overdue.
resource "aws_cloudwatch_metric_alarm" "this" {
  alarm_name          = local.full_name
  alarm_description   = "The canary has not come out of the pipeline for 26 hours. Runbook: canary."
  namespace           = var.metrics_namespace
  metric_name         = "CanaryDuration"
  dimensions          = { service = "notify" }
  statistic           = "SampleCount"
  period              = 3600
  evaluation_periods  = 26
  comparison_operator = "LessThanThreshold"
  threshold           = 1
  treat_missing_data  = "breaching"
  alarm_actions       = [var.topic_arn]
  ok_actions          = [var.topic_arn]
}

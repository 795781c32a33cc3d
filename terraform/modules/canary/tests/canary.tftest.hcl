mock_provider "aws" {
  source          = "../../mocks"
  override_during = plan
}

variables {
  name_prefix           = "invoices-test"
  bucket                = { name = "invoices-test-raw", arn = "arn:aws:s3:::invoices-test-raw" }
  sample_bucket         = { name = "invoices-test-results", arn = "arn:aws:s3:::invoices-test-results" }
  dead_letter_queue_arn = "arn:aws:sqs:eu-central-1:123456789012:invoices-test-function-events-failed"
  incoming_prefix       = "incoming/"
  kms_key_arn           = "arn:aws:kms:eu-central-1:123456789012:key/11111111-2222-3333-4444-555555555555"
  topic_arn             = "arn:aws:sns:eu-central-1:123456789012:invoices-test-people"
  metrics_namespace     = "Invoices/invoices-test"
}

run "a_copy_of_the_sample_arrives_every_day" {
  command = plan

  assert {
    condition = (
      aws_scheduler_schedule.this.schedule_expression == "rate(1 day)"
      && endswith(aws_scheduler_schedule.this.target[0].arn, ":aws-sdk:s3:copyObject")
      && jsondecode(aws_scheduler_schedule.this.target[0].input).CopySource == "invoices-test-results/${output.sample_key}"
      && jsondecode(aws_scheduler_schedule.this.target[0].input).Key == "incoming/canary/<aws.scheduler.execution-id>.pdf"
    )
    error_message = "The canary is not sent where documents arrive."
  }
}

run "the_sample_itself_starts_nothing_and_is_locked_by_no_default_retention" {
  command = plan

  assert {
    condition     = aws_s3_object.sample.bucket == "invoices-test-results" && !startswith(aws_s3_object.sample.key, "incoming/")
    error_message = "The sample would be processed when it is put there, or could not be removed."
  }
}

# Of a source with tags, as the provider's default tags are, CopyObject copies them unless told otherwise, and is refused.
run "the_tags_of_the_sample_are_not_copied" {
  command = plan

  assert {
    condition     = jsondecode(aws_scheduler_schedule.this.target[0].input).TaggingDirective == "REPLACE"
    error_message = "The canary is refused for want of rights on tags."
  }
}

run "a_canary_that_could_not_be_sent_is_kept" {
  command = plan

  assert {
    condition     = aws_scheduler_schedule.this.target[0].dead_letter_config[0].arn == var.dead_letter_queue_arn
    error_message = "Why the canary was not sent would be lost."
  }
}

run "the_key_serves_only_through_the_services_that_the_schedule_uses_here" {
  command = plan

  assert {
    condition     = one(module.role.permissions["Encrypt"].conditions).values == tolist([for service in ["s3", "scheduler", "sqs"] : "${service}.eu-central-1.amazonaws.com"])
    error_message = "The key serves through other services, or in other Regions."
  }
}

run "the_schedule_reads_the_sample_and_writes_the_canary_only" {
  command = plan

  assert {
    condition = { for name, statement in module.role.permissions : name => "${join(" ", statement.actions)} ${join(" ", statement.resources)}" if name != "Encrypt" } == {
      ReadSample = "s3:GetObject arn:aws:s3:::invoices-test-results/canary/sample.pdf"
      SendCanary = "s3:PutObject arn:aws:s3:::invoices-test-raw/incoming/canary/*"
      KeepUnsent = "sqs:SendMessage arn:aws:sqs:eu-central-1:123456789012:invoices-test-function-events-failed"
    }
    error_message = "The schedule may do more or less than send the canary."
  }
}

run "a_canary_that_does_not_come_out_alarms" {
  command = plan

  assert {
    condition = (
      aws_cloudwatch_metric_alarm.this.metric_name == "CanaryDuration"
      && aws_cloudwatch_metric_alarm.this.statistic == "SampleCount"
      && aws_cloudwatch_metric_alarm.this.comparison_operator == "LessThanThreshold"
      && aws_cloudwatch_metric_alarm.this.treat_missing_data == "breaching"
      && aws_cloudwatch_metric_alarm.this.period * aws_cloudwatch_metric_alarm.this.evaluation_periods == 26 * 3600
      && aws_cloudwatch_metric_alarm.this.alarm_actions == toset([var.topic_arn])
    )
    error_message = "A lost canary is not noticed within 26 hours, or tells nobody."
  }
}

mock_provider "aws" {
  source          = "../../mocks"
  override_during = plan
}

variables {
  name_prefix             = "invoices-test"
  topic_arn               = "arn:aws:sns:eu-central-1:123456789012:invoices-test-people"
  function_names          = { for step in ["textract-processor", "validate", "process", "store", "notify", "cleanup"] : step => "invoices-test-${step}" }
  state_machine_arn       = "arn:aws:states:eu-central-1:123456789012:stateMachine:invoices-test"
  table                   = { name = "invoices-test-invoices", index_names = ["by-status", "by-vendor"] }
  bucket_names            = { raw = "invoices-test-raw", results = "invoices-test-results" }
  metrics_namespace       = "Invoices"
  dead_letter_queue_names = { documents = "invoices-test-undelivered" }
}

run "every_alarm_tells_the_people_when_it_begins_and_when_it_ends" {
  command = plan

  variables {
    quiet_hours = 24
  }

  assert {
    condition = alltrue([
      for alarm in concat(values(aws_cloudwatch_metric_alarm.this), [aws_cloudwatch_metric_alarm.table_throttled]) :
      alarm.alarm_actions == toset([var.topic_arn]) && alarm.ok_actions == toset([var.topic_arn]) && can(regex(" Runbook: [a-z-]+\\.$", alarm.alarm_description))
    ])
    error_message = "An alarm tells nobody, or does not say what it means and where to read on."
  }

  assert {
    condition     = length(output.alarm_names) == length(aws_cloudwatch_metric_alarm.this) + 1
    error_message = "An alarm is missing in the output."
  }
}

run "more_than_five_errors_of_a_function_in_five_minutes_alarm" {
  command = plan

  assert {
    condition = toset([
      for name, alarm in aws_cloudwatch_metric_alarm.this : alarm.dimensions.FunctionName
      if alarm.metric_name == "Errors" && alarm.statistic == "Sum" && alarm.period == 300 && alarm.evaluation_periods == 1 && alarm.threshold == 5 && alarm.comparison_operator == "GreaterThanThreshold"
    ]) == toset(values(var.function_names))
    error_message = "The alarm is not: more than 5 errors in 5 minutes, for each function."
  }
}

run "a_document_that_takes_longer_than_four_minutes_alarms" {
  command = plan

  assert {
    condition = (
      aws_cloudwatch_metric_alarm.this["invoices-test-execution-duration"].metric_name == "ExecutionTime"
      && aws_cloudwatch_metric_alarm.this["invoices-test-execution-duration"].statistic == "Maximum"
      && aws_cloudwatch_metric_alarm.this["invoices-test-execution-duration"].threshold == 240000
    )
    error_message = "The alarm is not: longer than 4 minutes."
  }
}

run "more_than_a_gigabyte_of_documents_in_a_day_alarms" {
  command = plan

  assert {
    condition = (
      aws_cloudwatch_metric_alarm.this["invoices-test-growth"].metric_name == "BytesReceived"
      && aws_cloudwatch_metric_alarm.this["invoices-test-growth"].namespace == var.metrics_namespace
      && aws_cloudwatch_metric_alarm.this["invoices-test-growth"].dimensions == tomap({ service = "textract-processor" })
      && aws_cloudwatch_metric_alarm.this["invoices-test-growth"].statistic == "Sum"
      && aws_cloudwatch_metric_alarm.this["invoices-test-growth"].period == 86400
      && aws_cloudwatch_metric_alarm.this["invoices-test-growth"].comparison_operator == "GreaterThanThreshold"
      && aws_cloudwatch_metric_alarm.this["invoices-test-growth"].threshold == 1073741824
    )
    error_message = "The alarm is not: more than 1 GB in a day."
  }
}

run "any_throttled_request_of_the_table_or_of_its_busiest_index_alarms" {
  command = plan

  assert {
    condition     = aws_cloudwatch_metric_alarm.table_throttled.threshold == 0
    error_message = "Some throttling is tolerated."
  }

  assert {
    condition     = one([for query in aws_cloudwatch_metric_alarm.table_throttled.metric_query : query.expression if query.id == "throttled"]) == "FILL(index, 0) + FILL(read, 0) + FILL(write, 0)"
    error_message = "Reads, writes or the index are left out."
  }

  assert {
    condition     = one([for query in aws_cloudwatch_metric_alarm.table_throttled.metric_query : query.metric[0].dimensions.GlobalSecondaryIndexName if query.id == "index"]) == "by-status"
    error_message = "Another index is watched than the busiest."
  }
}

run "an_index_that_does_not_exist_cannot_be_watched" {
  command = plan

  variables {
    table = { name = "invoices-test-invoices", index_names = ["by-vendor"] }
  }

  expect_failures = [var.table]
}

run "a_failed_document_and_a_waiting_dead_letter_alarm_at_once" {
  command = plan

  assert {
    condition     = aws_cloudwatch_metric_alarm.this["invoices-test-executions-failed"].metric_name == "ExecutionsFailed" && aws_cloudwatch_metric_alarm.this["invoices-test-executions-failed"].threshold == 0
    error_message = "A document may fail without an alarm."
  }

  assert {
    condition     = aws_cloudwatch_metric_alarm.this["invoices-test-undelivered-waiting"].threshold == 0 && aws_cloudwatch_metric_alarm.this["invoices-test-undelivered-waiting"].dimensions.QueueName == "invoices-test-undelivered"
    error_message = "An undelivered event may wait without an alarm."
  }
}

run "what_stands_still_alarms" {
  command = plan

  assert {
    condition = (
      aws_cloudwatch_metric_alarm.this["invoices-test-left-behind"].metric_name == "DocumentsRestarted"
      && aws_cloudwatch_metric_alarm.this["invoices-test-left-behind"].dimensions.service == "cleanup"
      && aws_cloudwatch_metric_alarm.this["invoices-test-left-behind"].treat_missing_data == "breaching"
    )
    error_message = "A stuck document, or a cleanup that does not run, may go unseen."
  }

  assert {
    condition = (
      aws_cloudwatch_metric_alarm.this["invoices-test-completion-delay"].metric_name == "AsyncEventAge"
      && aws_cloudwatch_metric_alarm.this["invoices-test-completion-delay"].dimensions.FunctionName == "invoices-test-textract-processor"
      && aws_cloudwatch_metric_alarm.this["invoices-test-completion-delay"].threshold == 300000
    )
    error_message = "Completions may wait for a throttled function unseen."
  }
}

run "silence_is_no_alarm_unless_asked_for" {
  command = plan

  assert {
    condition     = !contains(output.alarm_names, "invoices-test-quiet")
    error_message = "A quiet weekend would alarm."
  }
}

run "no_arrivals_for_the_given_hours_alarm" {
  command = plan

  variables {
    quiet_hours = 24
  }

  assert {
    condition = (
      aws_cloudwatch_metric_alarm.this["invoices-test-quiet"].metric_name == "ExecutionsStarted"
      && aws_cloudwatch_metric_alarm.this["invoices-test-quiet"].period * aws_cloudwatch_metric_alarm.this["invoices-test-quiet"].evaluation_periods == 86400
      && aws_cloudwatch_metric_alarm.this["invoices-test-quiet"].comparison_operator == "LessThanThreshold"
      && aws_cloudwatch_metric_alarm.this["invoices-test-quiet"].treat_missing_data == "breaching"
    )
    error_message = "The alarm is not: nothing for 24 hours."
  }
}

run "more_quiet_hours_than_cloudwatch_looks_back_are_refused" {
  command = plan

  variables {
    quiet_hours = 169
  }

  expect_failures = [var.quiet_hours]
}

run "the_thresholds_can_be_set" {
  command = plan

  variables {
    thresholds = { function_errors = 1, execution_seconds = 60, bucket_growth_bytes = 1000, completion_delay_seconds = 30 }
  }

  assert {
    condition = (
      aws_cloudwatch_metric_alarm.this["invoices-test-store-errors"].threshold == 1
      && aws_cloudwatch_metric_alarm.this["invoices-test-execution-duration"].threshold == 60000
      && aws_cloudwatch_metric_alarm.this["invoices-test-growth"].threshold == 1000
      && aws_cloudwatch_metric_alarm.this["invoices-test-completion-delay"].threshold == 30000
    )
    error_message = "A threshold does not reach its alarm."
  }
}

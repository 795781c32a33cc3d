mock_provider "aws" {
  source          = "../../mocks"
  override_during = plan
}

variables {
  name_prefix             = "invoices-test"
  topic_arn               = "arn:aws:sns:eu-central-1:123456789012:invoices-test-people"
  function_names          = { store = "invoices-test-store", validate = "invoices-test-validate" }
  state_machine_arn       = "arn:aws:states:eu-central-1:123456789012:stateMachine:invoices-test"
  table                   = { name = "invoices-test-invoices", index_names = ["by-status", "by-vendor"] }
  bucket_names            = { raw = "invoices-test-raw", results = "invoices-test-results" }
  metrics_namespace       = "Invoices"
  dead_letter_queue_names = { documents = "invoices-test-undelivered" }
}

run "every_alarm_tells_the_people" {
  command = plan

  assert {
    condition = alltrue([
      for alarm in concat(
        values(aws_cloudwatch_metric_alarm.function_errors),
        values(aws_cloudwatch_metric_alarm.executions),
        values(aws_cloudwatch_metric_alarm.dead_letters),
        values(aws_cloudwatch_metric_alarm.bucket_growth),
        [aws_cloudwatch_metric_alarm.execution_duration, aws_cloudwatch_metric_alarm.table_throttled],
      ) : alarm.alarm_actions == toset([var.topic_arn]) && alarm.ok_actions == toset([var.topic_arn]) && alarm.alarm_description != ""
    ])
    error_message = "An alarm tells nobody, or does not say what it means."
  }

  assert {
    condition     = length(output.alarm_names) == 9
    error_message = "An alarm is missing in the output, or new: let the test above check it."
  }
}

run "more_than_five_errors_of_a_function_in_five_minutes_alarm" {
  command = plan

  assert {
    condition = alltrue([
      for alarm in values(aws_cloudwatch_metric_alarm.function_errors) :
      alarm.metric_name == "Errors" && alarm.statistic == "Sum" && alarm.period == 300 && alarm.threshold == 5 && alarm.comparison_operator == "GreaterThanThreshold"
    ])
    error_message = "The alarm is not: more than 5 errors in 5 minutes."
  }

  assert {
    condition     = toset([for alarm in values(aws_cloudwatch_metric_alarm.function_errors) : alarm.dimensions.FunctionName]) == toset(values(var.function_names))
    error_message = "A function has no alarm."
  }
}

run "a_document_that_takes_longer_than_four_minutes_alarms" {
  command = plan

  assert {
    condition = (
      aws_cloudwatch_metric_alarm.execution_duration.metric_name == "ExecutionTime"
      && aws_cloudwatch_metric_alarm.execution_duration.statistic == "Maximum"
      && aws_cloudwatch_metric_alarm.execution_duration.threshold == 240000
    )
    error_message = "The alarm is not: longer than 4 minutes."
  }
}

run "a_bucket_that_grows_by_more_than_a_gigabyte_in_a_day_alarms" {
  command = plan

  assert {
    condition = alltrue([
      for alarm in values(aws_cloudwatch_metric_alarm.bucket_growth) : alarm.threshold == 1073741824
      && anytrue([for query in alarm.metric_query : query.expression == "DIFF(size)"])
      && anytrue([for query in alarm.metric_query : query.metric[0].period == 86400 && query.metric[0].metric_name == "BucketSizeBytes" if query.id == "size"])
    ])
    error_message = "The alarm is not: more than 1 GB in a day."
  }
}

run "any_throttled_request_of_the_table_or_of_its_indexes_alarms" {
  command = plan

  assert {
    condition     = aws_cloudwatch_metric_alarm.table_throttled.threshold == 0
    error_message = "Some throttling is tolerated."
  }

  assert {
    condition     = one([for query in aws_cloudwatch_metric_alarm.table_throttled.metric_query : query.expression if query.id == "throttled"]) == "FILL(index0, 0) + FILL(index1, 0) + FILL(read, 0) + FILL(write, 0)"
    error_message = "Reads, writes or an index are left out."
  }
}

run "failed_and_timed_out_documents_and_waiting_dead_letters_alarm_at_once" {
  command = plan

  assert {
    condition     = toset([for alarm in values(aws_cloudwatch_metric_alarm.executions) : "${alarm.metric_name} > ${alarm.threshold}"]) == toset(["ExecutionsFailed > 0", "ExecutionsTimedOut > 0"])
    error_message = "A document may fail without an alarm."
  }

  assert {
    condition     = aws_cloudwatch_metric_alarm.dead_letters["documents"].threshold == 0 && aws_cloudwatch_metric_alarm.dead_letters["documents"].dimensions.QueueName == "invoices-test-undelivered"
    error_message = "An undelivered event may wait without an alarm."
  }
}

run "the_thresholds_can_be_set" {
  command = plan

  variables {
    thresholds = { function_errors = 1, execution_seconds = 60, bucket_growth_bytes = 1000 }
  }

  assert {
    condition = (
      aws_cloudwatch_metric_alarm.function_errors["store"].threshold == 1
      && aws_cloudwatch_metric_alarm.execution_duration.threshold == 60000
      && aws_cloudwatch_metric_alarm.bucket_growth["raw"].threshold == 1000
    )
    error_message = "A threshold does not reach its alarm."
  }
}

run "the_dashboard_shows_every_function_and_every_queue" {
  command = plan

  assert {
    condition = alltrue([
      for name in concat(values(var.function_names), values(var.dead_letter_queue_names), values(var.bucket_names)) : strcontains(aws_cloudwatch_dashboard.this.dashboard_body, name)
    ])
    error_message = "The dashboard leaves something out."
  }

  assert {
    condition = anytrue([
      for widget in jsondecode(aws_cloudwatch_dashboard.this.dashboard_body).widgets :
      try(widget.properties.metrics[0][0].expression, "") == "SEARCH('{Invoices,service}', 'Sum', 300)"
    ])
    error_message = "The dashboard does not show what the functions measure."
  }
}

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

run "the_dashboard_shows_every_function_queue_bucket_and_index" {
  command = plan

  assert {
    condition = alltrue([
      for name in concat(values(var.function_names), values(var.dead_letter_queue_names), values(var.bucket_names), var.table.index_names) : strcontains(aws_cloudwatch_dashboard.this.dashboard_body, name)
    ])
    error_message = "The dashboard leaves something out."
  }
}

run "the_dashboard_shows_everything_that_the_functions_measure" {
  command = plan

  assert {
    condition     = [for metric in keys(local.measured_by) : metric if !strcontains(aws_cloudwatch_dashboard.this.dashboard_body, "\"Invoices\",\"${metric}\",\"service\"")] == []
    error_message = "Something is measured and not shown."
  }
}

run "the_widgets_lie_side_by_side_and_each_has_a_title" {
  command = plan

  assert {
    condition = length(distinct([
      for widget in jsondecode(aws_cloudwatch_dashboard.this.dashboard_body).widgets : "${widget.x} ${widget.y}" if widget.properties.title != ""
    ])) == length(local.widgets)
    error_message = "A widget covers another, or has no title."
  }
}

run "queries_reach_the_logs_of_all_functions" {
  command = plan

  assert {
    condition = length(aws_cloudwatch_query_definition.this) > 0 && alltrue([
      for query in values(aws_cloudwatch_query_definition.this) :
      toset(query.log_group_names) == toset([for name in values(var.function_names) : "/aws/lambda/${name}"])
    ])
    error_message = "A query misses a function."
  }
}

run "queries_can_be_left_out" {
  command = plan

  variables {
    saved_queries = false
  }

  assert {
    condition     = length(aws_cloudwatch_query_definition.this) == 0
    error_message = "An emulator would be asked for what it cannot do."
  }
}

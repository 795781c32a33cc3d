mock_provider "aws" {
  source          = "../../mocks"
  override_during = plan
}

variables {
  name            = "invoices-test-invoice-processing"
  definition_file = "../../../statemachine/invoice-processing.asl.json"
  source_bucket   = "invoices-test-raw"
  incoming_prefix = "incoming/"
  kms_key_arn     = "arn:aws:kms:eu-central-1:123456789012:key/11111111-2222-3333-4444-555555555555"

  function_arns = {
    textract_processor = "arn:aws:lambda:eu-central-1:123456789012:function:textract-processor:live"
    validate           = "arn:aws:lambda:eu-central-1:123456789012:function:validate:live"
    process            = "arn:aws:lambda:eu-central-1:123456789012:function:process:live"
    store              = "arn:aws:lambda:eu-central-1:123456789012:function:store:live"
    notify             = "arn:aws:lambda:eu-central-1:123456789012:function:notify:live"
  }
}

run "the_definition_calls_all_five_functions_and_nothing_else" {
  command = plan

  assert {
    condition = toset([
      for state in values(jsondecode(aws_sfn_state_machine.this.definition).States) : state.Arguments.FunctionName if state.Type == "Task"
    ]) == toset(values(var.function_arns))
    error_message = "The definition calls other functions than it was given."
  }
}

run "the_log_holds_no_data_of_the_documents" {
  command = plan

  assert {
    condition     = aws_sfn_state_machine.this.logging_configuration[0].include_execution_data == false && aws_sfn_state_machine.this.logging_configuration[0].level == "ALL"
    error_message = "Input and output of states are logged, or not every event is."
  }

  assert {
    condition     = aws_cloudwatch_log_group.this.retention_in_days == 365 && aws_cloudwatch_log_group.this.kms_key_id == var.kms_key_arn
    error_message = "The log is not encrypted, or not kept for a year."
  }
}

run "executions_are_standard_and_traced" {
  command = plan

  assert {
    condition     = aws_sfn_state_machine.this.type == "STANDARD" && aws_sfn_state_machine.this.tracing_configuration[0].enabled
    error_message = "Executions cannot wait for Textract, or are not traced."
  }
}

run "new_documents_start_on_the_published_version" {
  command = plan

  assert {
    condition     = aws_sfn_state_machine.this.publish && aws_sfn_alias.live.routing_configuration[0].state_machine_version_arn == aws_sfn_state_machine.this.state_machine_version_arn
    error_message = "The alias does not point to the published version."
  }

  assert {
    condition     = aws_cloudwatch_event_target.start_execution.arn == aws_sfn_alias.live.arn
    error_message = "EventBridge does not start the alias."
  }
}

run "only_objects_under_the_prefix_of_the_source_bucket_start_executions" {
  command = plan

  assert {
    condition = jsondecode(aws_cloudwatch_event_rule.object_created.event_pattern) == {
      source      = ["aws.s3"]
      detail-type = ["Object Created"]
      detail = {
        bucket = { name = ["invoices-test-raw"] }
        object = { key = [{ prefix = "incoming/" }] }
      }
    }
    error_message = "Other objects start executions too."
  }
}

run "a_document_whose_execution_cannot_be_started_is_kept" {
  command = plan

  assert {
    condition     = aws_cloudwatch_event_target.start_execution.dead_letter_config[0].arn == module.undelivered.arn
    error_message = "The event is lost."
  }

  assert {
    condition = (
      aws_cloudwatch_event_target.start_execution.retry_policy[0].maximum_event_age_in_seconds == 86400
      && aws_cloudwatch_event_target.start_execution.retry_policy[0].maximum_retry_attempts == 185
    )
    error_message = "EventBridge gives up before a day is over."
  }
}

run "the_state_machine_may_call_its_functions_and_no_others" {
  command = plan

  assert {
    condition = alltrue([
      for statement in data.aws_iam_policy_document.state_machine.statement :
      statement.resources == toset(values(var.function_arns)) && statement.actions == toset(["lambda:InvokeFunction"])
      if statement.sid == "CallFunctions"
    ])
    error_message = "The state machine may call other functions, or may do more than call them."
  }

  assert {
    condition     = toset([for statement in data.aws_iam_policy_document.state_machine.statement : statement.sid if contains(statement.resources, "*")]) == toset(["DeliverLog", "WriteTrace"])
    error_message = "A right beyond log delivery and tracing holds for every resource."
  }

  assert {
    condition = alltrue([
      for action in flatten([for statement in data.aws_iam_policy_document.state_machine.statement : tolist(statement.actions)]) : !strcontains(action, "*")
    ])
    error_message = "An action is a wildcard."
  }
}

run "eventbridge_may_start_the_alias_and_nothing_else" {
  command = plan

  assert {
    condition = (
      one(data.aws_iam_policy_document.trigger.statement).actions == toset(["states:StartExecution"])
      && one(data.aws_iam_policy_document.trigger.statement).resources == toset([aws_sfn_alias.live.arn])
    )
    error_message = "EventBridge may start more than the alias."
  }
}

run "each_role_is_taken_by_its_service_for_this_account_only" {
  command = plan

  assert {
    condition = alltrue([
      for service, document in data.aws_iam_policy_document.trust :
      one(one(document.statement).principals).identifiers == toset(["${service}.amazonaws.com"])
      && one(one(document.statement).condition).values == tolist(["123456789012"])
    ])
    error_message = "A role may be taken by another service or for another account."
  }
}

run "an_impatient_timeout_is_refused" {
  command = plan

  variables {
    async_timeout_seconds = 5
  }

  expect_failures = [var.async_timeout_seconds]
}

run "a_timeout_that_the_execution_does_not_live_to_see_is_refused" {
  command = plan

  variables {
    async_timeout_seconds = 3600
  }

  expect_failures = [var.async_timeout_seconds]
}

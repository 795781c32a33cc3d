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
    textract_processor = "arn:aws:lambda:eu-central-1:123456789012:function:textract-processor:7"
    validate           = "arn:aws:lambda:eu-central-1:123456789012:function:validate:7"
    process            = "arn:aws:lambda:eu-central-1:123456789012:function:process:7"
    store              = "arn:aws:lambda:eu-central-1:123456789012:function:store:7"
    notify             = "arn:aws:lambda:eu-central-1:123456789012:function:notify:7"
  }

  function_timeouts = { textract_processor = 300, validate = 30, process = 31, store = 60, notify = 32 }

  unfinished = {
    topic_arn             = "arn:aws:sns:eu-central-1:123456789012:invoices-test-people"
    dead_letter_queue_arn = "arn:aws:sqs:eu-central-1:123456789012:invoices-test-function-events-failed"
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

run "each_task_waits_half_a_minute_longer_than_its_function_may_run" {
  command = plan

  assert {
    condition = {
      for name, state in jsondecode(aws_sfn_state_machine.this.definition).States : name => state.TimeoutSeconds if state.Type == "Task" && name != "ExtractAsync"
      } == {
      Admit         = "{% 330 %}"
      ExtractSync   = "{% 330 %}"
      Collect       = "{% 330 %}"
      Validate      = "{% 60 %}"
      Process       = "{% 61 %}"
      Store         = "{% 90 %}"
      Notify        = "{% 62 %}"
      RecordFailure = "{% 90 %}"
      NotifyFailure = "{% 62 %}"
    }
    error_message = "A task gives up while its function still works, or waits much longer."
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

run "a_release_gives_the_newest_version_its_share_and_the_stable_one_the_rest" {
  command = plan

  variables {
    release = { new_version_weight = 10, stable_version_arn = "arn:aws:states:eu-central-1:123456789012:stateMachine:mock:6" }
  }

  assert {
    condition = { for route in aws_sfn_alias.live.routing_configuration : route.state_machine_version_arn => route.weight } == {
      (aws_sfn_state_machine.this.state_machine_version_arn)         = 10
      "arn:aws:states:eu-central-1:123456789012:stateMachine:mock:6" = 90
    }
    error_message = "New documents are not shared out as the release says."
  }
}

run "a_release_that_has_only_been_published_gets_no_documents_yet" {
  command = plan

  variables {
    release = { new_version_weight = 0, stable_version_arn = "arn:aws:states:eu-central-1:123456789012:stateMachine:mock:6" }
  }

  assert {
    condition     = { for route in aws_sfn_alias.live.routing_configuration : route.state_machine_version_arn => route.weight } == { "arn:aws:states:eu-central-1:123456789012:stateMachine:mock:6" = 100 }
    error_message = "Documents start on a version that nobody has released."
  }
}

run "a_release_that_changes_nothing_has_no_second_version" {
  command = plan

  variables {
    release = { new_version_weight = 10, stable_version_arn = "arn:aws:states:eu-central-1:123456789012:stateMachine:mock:7" }
  }

  assert {
    condition     = [for route in aws_sfn_alias.live.routing_configuration : route.weight] == [100]
    error_message = "The alias names one version twice, which Step Functions refuses."
  }
}

run "a_share_without_a_version_for_the_rest_is_refused" {
  command = plan

  variables {
    release = { new_version_weight = 10 }
  }

  expect_failures = [var.release]
}

run "a_function_without_a_version_is_refused" {
  command = plan

  variables {
    function_arns = {
      textract_processor = "arn:aws:lambda:eu-central-1:123456789012:function:textract-processor"
      validate           = "arn:aws:lambda:eu-central-1:123456789012:function:validate:7"
      process            = "arn:aws:lambda:eu-central-1:123456789012:function:process:7"
      store              = "arn:aws:lambda:eu-central-1:123456789012:function:store:7"
      notify             = "arn:aws:lambda:eu-central-1:123456789012:function:notify:7"
    }
  }

  expect_failures = [var.function_arns]
}

run "executions_are_encrypted_with_the_customer_key_under_their_own_name" {
  command = plan

  assert {
    condition = (
      aws_sfn_state_machine.this.encryption_configuration[0].type == "CUSTOMER_MANAGED_KMS_KEY"
      && aws_sfn_state_machine.this.encryption_configuration[0].kms_key_id == var.kms_key_arn
    )
    error_message = "Executions are not encrypted with the customer key."
  }

  assert {
    condition = alltrue([
      for role in [module.state_machine_role, module.trigger_role] :
      one(role.permissions["EncryptExecutions"].conditions).variable == "kms:EncryptionContext:aws:states:stateMachineArn"
      && one(role.permissions["EncryptExecutions"].conditions).values == tolist(["arn:aws:states:eu-central-1:123456789012:stateMachine:invoices-test-invoice-processing"])
    ])
    error_message = "A role may use the key for more than this state machine's executions."
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
    condition = (
      toset(module.state_machine_role.permissions["CallFunctions"].resources) == toset([for arn in values(var.function_arns) : "${trimsuffix(arn, ":7")}:*"])
      && module.state_machine_role.permissions["CallFunctions"].actions == tolist(["lambda:InvokeFunction"])
    )
    error_message = "The state machine may call other functions, or may do more than call them."
  }

  assert {
    condition     = toset([for name, statement in module.state_machine_role.permissions : name if contains(statement.resources, "*")]) == toset(["DeliverLog", "WriteTrace"])
    error_message = "A right beyond log delivery and tracing holds for every resource."
  }
}

run "eventbridge_may_start_the_alias_and_nothing_else" {
  command = plan

  assert {
    condition = (
      toset(keys(module.trigger_role.permissions)) == toset(["EncryptExecutions", "StartExecution"])
      && module.trigger_role.permissions["StartExecution"].actions == tolist(["states:StartExecution"])
      && module.trigger_role.permissions["StartExecution"].resources == tolist([aws_sfn_alias.live.arn])
    )
    error_message = "EventBridge may start more than the alias."
  }
}

run "each_role_is_taken_by_its_service" {
  command = plan

  assert {
    condition     = module.state_machine_role.taken_by.service == "states.amazonaws.com" && module.trigger_role.taken_by.service == "events.amazonaws.com"
    error_message = "A role may be taken by another service."
  }
}

run "an_impatient_timeout_is_refused" {
  command = plan

  variables {
    async_timeout_seconds = 5
  }

  expect_failures = [var.async_timeout_seconds]
}

run "a_timeout_longer_than_half_an_hour_is_refused" {
  command = plan

  variables {
    async_timeout_seconds = 3600
  }

  expect_failures = [var.async_timeout_seconds]
}

run "executions_of_this_state_machine_that_timed_out_or_were_stopped_are_told" {
  command = plan

  assert {
    condition = jsondecode(aws_cloudwatch_event_rule.unfinished.event_pattern) == {
      source      = ["aws.states"]
      detail-type = ["Step Functions Execution Status Change"]
      detail = {
        stateMachineArn = ["arn:aws:states:eu-central-1:123456789012:stateMachine:invoices-test-invoice-processing"]
        status          = ["TIMED_OUT", "ABORTED"]
      }
    }
    error_message = "An execution without an outcome is not told, or those of another state machine are."
  }

  assert {
    condition     = aws_cloudwatch_event_target.tell_people.arn == var.unfinished.topic_arn && aws_cloudwatch_event_target.tell_people.dead_letter_config[0].arn == var.unfinished.dead_letter_queue_arn
    error_message = "Nobody is told, or what could not be told is lost."
  }
}

run "the_message_names_the_execution_and_nothing_of_its_document" {
  command = plan

  assert {
    condition     = aws_cloudwatch_event_target.tell_people.input_transformer[0].input_paths == tomap({ name = "$.detail.name", status = "$.detail.status" })
    error_message = "The message takes more from the event than the execution's name and end."
  }

  assert {
    condition     = can(jsondecode(aws_cloudwatch_event_target.tell_people.input_transformer[0].input_template)) && strcontains(aws_cloudwatch_event_target.tell_people.input_transformer[0].input_template, "<name> ended as <status>")
    error_message = "EventBridge would not fill in the message."
  }
}

mock_provider "aws" {
  source          = "../../mocks"
  override_during = plan
}

variables {
  name        = "store"
  description = "Writes records"
  limits      = { timeout_seconds = 60, memory_megabytes = 256 }
  environment = { TABLE_NAME = "invoices-test-invoices" }

  failed_events_queue_arn = "arn:aws:sqs:eu-central-1:123456789012:failed"

  shared = {
    name_prefix   = "invoices-test"
    zip_directory = "/nowhere"
    kms_key_arn   = "arn:aws:kms:eu-central-1:123456789012:key/11111111-2222-3333-4444-555555555555"
  }

  permissions = {
    WriteRecords = {
      actions   = ["dynamodb:PutItem"]
      resources = ["arn:aws:dynamodb:eu-central-1:123456789012:table/invoices"]
    }
  }
}

run "the_function_runs_our_executable_on_amazon_linux_2023" {
  command = plan

  assert {
    condition     = aws_lambda_function.this.runtime == "provided.al2023" && aws_lambda_function.this.handler == "bootstrap"
    error_message = "The runtime is not provided.al2023."
  }

  assert {
    condition     = aws_lambda_function.this.filename == "/nowhere/store.zip"
    error_message = "The zip is not the one of the step."
  }

  assert {
    condition     = tolist(aws_lambda_function.this.architectures) == tolist(["arm64"])
    error_message = "The function does not run on arm64 by default."
  }
}

run "callers_use_a_published_version_behind_the_alias" {
  command = plan

  assert {
    condition     = aws_lambda_function.this.publish && aws_lambda_alias.live.function_version == aws_lambda_function.this.version
    error_message = "The alias does not point to the published version."
  }
}

run "the_log_is_json_encrypted_and_does_not_stay_for_ever" {
  command = plan

  assert {
    condition     = aws_lambda_function.this.logging_config[0].log_format == "JSON" && aws_lambda_function.this.logging_config[0].log_group == aws_cloudwatch_log_group.this.name
    error_message = "The function does not log JSON to its own group."
  }

  assert {
    condition     = aws_cloudwatch_log_group.this.retention_in_days == 365
    error_message = "The log is not kept for a year."
  }

  assert {
    condition     = aws_cloudwatch_log_group.this.kms_key_id == var.shared.kms_key_arn
    error_message = "The log is not encrypted with the customer key."
  }
}

run "invocations_are_traced_and_the_environment_is_encrypted" {
  command = plan

  assert {
    condition     = aws_lambda_function.this.tracing_config[0].mode == "Active"
    error_message = "Invocations are not traced."
  }

  assert {
    condition     = aws_lambda_function.this.kms_key_arn == var.shared.kms_key_arn
    error_message = "The environment is not encrypted with the customer key."
  }
}

run "events_that_fail_are_kept" {
  command = plan

  assert {
    condition = (
      aws_lambda_function_event_invoke_config.live.qualifier == aws_lambda_alias.live.name
      && aws_lambda_function_event_invoke_config.live.destination_config[0].on_failure[0].destination == var.failed_events_queue_arn
    )
    error_message = "An event that fails after all retries is lost."
  }
}

run "nothing_is_reserved_unless_it_is_said" {
  command = plan

  assert {
    condition     = aws_lambda_function.this.reserved_concurrent_executions == -1
    error_message = "The function takes concurrency out of the account's pool."
  }
}

run "a_reserved_concurrency_bounds_the_function" {
  command = plan

  variables {
    limits = { timeout_seconds = 60, memory_megabytes = 256, reserved_concurrency = 10 }
  }

  assert {
    condition     = aws_lambda_function.this.reserved_concurrent_executions == 10
    error_message = "The function is not bounded."
  }
}

run "nothing_is_kept_warm_unless_it_is_said" {
  command = plan

  assert {
    condition     = length(aws_lambda_provisioned_concurrency_config.this) == 0
    error_message = "Instances are kept warm, and billed, although nobody asked for it."
  }
}

run "the_newest_version_is_kept_warm_where_it_is_said" {
  command = plan

  variables {
    limits = { timeout_seconds = 60, memory_megabytes = 256, provisioned_concurrency = 2 }
  }

  assert {
    condition = (
      aws_lambda_provisioned_concurrency_config.this[0].qualifier == aws_lambda_function.this.version
      && aws_lambda_provisioned_concurrency_config.this[0].provisioned_concurrent_executions == 2
    )
    error_message = "Other instances are kept warm than those of the version that executions call."
  }
}

run "the_alias_stays_on_a_version_while_a_newer_one_is_tried" {
  command = plan

  variables {
    live_version = "6"
  }

  assert {
    condition     = aws_lambda_alias.live.function_version == "6" && output.version == "7" && endswith(output.version_arn, ":7")
    error_message = "Events go to a version that is still being tried, or executions cannot call it."
  }
}

run "a_reserved_concurrency_of_zero_is_refused" {
  command = plan

  variables {
    limits = { timeout_seconds = 60, memory_megabytes = 256, reserved_concurrency = 0 }
  }

  expect_failures = [var.limits]
}

run "more_warm_instances_than_may_run_are_refused" {
  command = plan

  variables {
    limits = { timeout_seconds = 60, memory_megabytes = 256, reserved_concurrency = 1, provisioned_concurrency = 2 }
  }

  expect_failures = [var.limits]
}

run "a_timeout_beyond_what_lambda_allows_is_refused" {
  command = plan

  variables {
    limits = { timeout_seconds = 901, memory_megabytes = 256 }
  }

  expect_failures = [var.limits]
}

run "a_retention_that_cloudwatch_does_not_know_is_refused" {
  command = plan

  variables {
    shared = {
      name_prefix        = "invoices-test"
      zip_directory      = "/nowhere"
      kms_key_arn        = "arn:aws:kms:eu-central-1:123456789012:key/11111111-2222-3333-4444-555555555555"
      log_retention_days = 100
    }
  }

  expect_failures = [var.shared]
}

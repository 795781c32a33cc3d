mock_provider "aws" {
  source          = "../../mocks"
  override_during = plan
}

variables {
  name_prefix          = "invoices-test"
  lambda_zip_directory = "/nowhere"
}

run "only_the_raw_bucket_sends_events" {
  command = plan

  assert {
    condition     = module.raw_bucket.sends_events && !module.results_bucket.sends_events
    error_message = "Output could start executions, or documents would not."
  }
}

run "names_are_unique_in_the_world" {
  command = plan

  assert {
    condition     = module.raw_bucket.name == "invoices-test-raw-123456789012-eu-central-1" && module.results_bucket.name == "invoices-test-results-123456789012-eu-central-1"
    error_message = "A bucket's name could be somebody else's."
  }
}

run "every_function_has_the_time_and_memory_it_was_designed_for" {
  command = plan

  assert {
    condition = { for step, function in local.functions : step => "${function.limits.timeout_seconds} s, ${function.limits.memory_megabytes} MB" } == {
      textract-processor = "300 s, 512 MB"
      validate           = "30 s, 256 MB"
      process            = "30 s, 256 MB"
      store              = "60 s, 256 MB"
      notify             = "30 s, 128 MB"
      cleanup            = "300 s, 256 MB"
    }
    error_message = "A function has another time or memory than by default."
  }
}

run "nothing_is_sent_by_mail_and_aws_is_aws_by_default" {
  command = plan

  assert {
    condition     = !anytrue([for name in keys(module.notify.environment) : startswith(name, "MAIL_") || startswith(name, "AWS_ENDPOINT_URL")])
    error_message = "Mail is sent, or functions look for AWS elsewhere."
  }

  assert {
    condition     = !contains(keys(module.notify.permissions), "SendMail")
    error_message = "The function may send mail although none is sent."
  }
}

run "mail_comes_from_the_sender_and_goes_to_the_recipients" {
  command = plan

  variables {
    mail_from = "invoices@example.com"
    mail_to   = ["ap@example.com", "cfo@example.com"]
  }

  assert {
    condition     = module.notify.environment["MAIL_FROM"] == "invoices@example.com" && module.notify.environment["MAIL_TO"] == "ap@example.com,cfo@example.com"
    error_message = "The function does not know whom to write to."
  }

  assert {
    condition = toset(module.notify.permissions["SendMail"].resources) == toset([
      for address in ["invoices@example.com", "ap@example.com", "cfo@example.com"] : "arn:aws:ses:eu-central-1:123456789012:identity/${address}"
    ])
    error_message = "The function may not send this mail, or may send others."
  }
}

run "recipients_without_a_sender_are_refused" {
  command = plan

  variables {
    mail_to = ["ap@example.com"]
  }

  expect_failures = [var.mail_to]
}

run "the_limits_of_the_reading_reach_their_functions" {
  command = plan

  variables {
    maximum_document_bytes = 1000000
    confidence             = { minimum = 60, average = 80 }
    restart_after_seconds  = 7200
    work_retention_days    = 3
  }

  assert {
    condition = (
      module.textract_processor.environment["MAXIMUM_DOCUMENT_BYTES"] == "1000000"
      && module.process.environment["MINIMUM_CONFIDENCE"] == "60"
      && module.process.environment["AVERAGE_CONFIDENCE"] == "80"
      && module.cleanup.environment["RESTART_AFTER_SECONDS"] == "7200"
      && module.cleanup.environment["WORK_RETENTION_DAYS"] == "3"
    )
    error_message = "A limit does not reach its function."
  }
}

run "an_emulator_is_named_to_every_function" {
  command = plan

  variables {
    endpoint          = "http://127.0.0.1:4566"
    textract_endpoint = "http://127.0.0.1:4570"
  }

  assert {
    condition = alltrue([
      for function in values(local.functions) :
      function.environment["AWS_ENDPOINT_URL"] == "http://127.0.0.1:4566" && function.environment["AWS_ENDPOINT_URL_TEXTRACT"] == "http://127.0.0.1:4570"
    ])
    error_message = "A function would call AWS instead of the emulator."
  }
}

run "every_dead_letter_queue_is_named_in_the_outputs" {
  command = plan

  assert {
    condition     = toset(keys(output.dead_letter_queue_urls)) == toset(["documents", "textract-completions", "cleanup-calls", "function-events"])
    error_message = "A queue is missing in the outputs, or new."
  }
}

run "there_is_no_budget_unless_asked_for" {
  command = plan

  assert {
    condition     = length(module.budget) == 0
    error_message = "A budget is there by default."
  }
}

run "a_budget_tells_the_subscribers" {
  command = plan

  variables {
    subscribers = ["cfo@example.com"]
    budget      = { monthly_dollars = 50, tag = { key = "Environment", value = "test" } }
  }

  assert {
    condition     = module.budget[0].name == "invoices-test"
    error_message = "The budget is missing."
  }
}

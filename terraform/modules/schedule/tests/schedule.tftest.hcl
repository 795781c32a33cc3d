mock_provider "aws" {
  source          = "../../mocks"
  override_during = plan
}

variables {
  name_prefix  = "invoices-test"
  name         = "cleanup"
  description  = "Sweeps what was left behind"
  expression   = "rate(1 hour)"
  function_arn = "arn:aws:lambda:eu-central-1:123456789012:function:invoices-test-cleanup:live"
  kms_key_arn  = "arn:aws:kms:eu-central-1:123456789012:key/11111111-2222-3333-4444-555555555555"
}

run "the_schedule_calls_the_alias" {
  command = plan

  assert {
    condition     = aws_scheduler_schedule.this.target[0].arn == var.function_arn && aws_scheduler_schedule.this.schedule_expression == "rate(1 hour)"
    error_message = "The schedule calls something else, or at another time."
  }
}

run "a_call_that_cannot_be_made_is_kept" {
  command = plan

  assert {
    condition     = aws_scheduler_schedule.this.target[0].dead_letter_config[0].arn == module.undelivered.arn
    error_message = "The call is lost."
  }
}

run "the_role_may_make_this_call_and_keep_it" {
  command = plan

  assert {
    condition = { for name, statement in module.role.permissions : name => one(statement.resources) } == {
      CallFunction    = var.function_arn
      KeepUndelivered = module.undelivered.arn
      Encrypt         = var.kms_key_arn
    }
    error_message = "The role may do more."
  }

  assert {
    condition     = module.role.taken_by.service == "scheduler.amazonaws.com"
    error_message = "Somebody else than Scheduler may take the role."
  }
}

run "what_is_no_schedule_is_refused" {
  command = plan

  variables {
    expression = "every hour"
  }

  expect_failures = [var.expression]
}

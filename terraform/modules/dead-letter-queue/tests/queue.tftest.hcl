mock_provider "aws" {
  source          = "../../mocks"
  override_during = plan
}

variables {
  name        = "invoices-test-undelivered"
  kms_key_arn = "arn:aws:kms:eu-central-1:123456789012:key/11111111-2222-3333-4444-555555555555"
}

run "messages_are_encrypted_and_kept_for_two_weeks" {
  command = plan

  assert {
    condition     = aws_sqs_queue.this.kms_master_key_id == var.kms_key_arn
    error_message = "Messages are not encrypted with the customer key."
  }

  assert {
    condition     = aws_sqs_queue.this.message_retention_seconds == 14 * 24 * 3600
    error_message = "Messages are lost before two weeks are over."
  }
}

run "a_queue_has_a_policy_that_denies_plain_http" {
  command = plan

  assert {
    condition     = aws_sqs_queue.this.policy == data.aws_iam_policy_document.this.json
    error_message = "The queue has no policy."
  }

  assert {
    condition     = [for statement in data.aws_iam_policy_document.this.statement : "${statement.sid} ${statement.effect}"] == ["DenyWithoutTLS Deny"]
    error_message = "The policy allows somebody to write, or does not deny plain HTTP."
  }
}

run "a_service_may_write_only_for_the_source_it_was_named_with" {
  command = plan

  variables {
    writer = { service = "events.amazonaws.com", source_arn = "arn:aws:events:eu-central-1:123456789012:rule/invoices" }
  }

  assert {
    condition = anytrue([
      for statement in data.aws_iam_policy_document.this.statement :
      one(statement.principals).identifiers == toset(["events.amazonaws.com"])
      && statement.actions == toset(["sqs:SendMessage"])
      && one(statement.condition).variable == "aws:SourceArn"
      && one(statement.condition).values == tolist([var.writer.source_arn])
      if statement.sid == "Writer"
    ])
    error_message = "The writer is not bound to its rule."
  }
}

run "the_policy_names_the_queue_itself" {
  command = plan

  assert {
    condition     = toset(flatten([for statement in data.aws_iam_policy_document.this.statement : tolist(statement.resources)])) == toset(["arn:aws:sqs:eu-central-1:123456789012:invoices-test-undelivered"])
    error_message = "The policy speaks of another queue."
  }
}

run "a_writer_that_is_no_service_is_refused" {
  command = plan

  variables {
    writer = { service = "*", source_arn = "*" }
  }

  expect_failures = [var.writer]
}

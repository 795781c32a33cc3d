mock_provider "aws" {
  source          = "../../mocks"
  override_during = plan
}

variables {
  name_prefix = "invoices-test"
}

run "the_key_rotates_and_is_lost_no_sooner_than_in_30_days" {
  command = plan

  assert {
    condition     = aws_kms_key.this.enable_key_rotation
    error_message = "The key does not rotate."
  }

  assert {
    condition     = aws_kms_key.this.deletion_window_in_days == 30
    error_message = "The key could be lost sooner than in 30 days."
  }
}

run "every_service_is_bound_to_the_account_or_to_our_log_groups" {
  command = plan

  assert {
    condition = alltrue([
      for statement in data.aws_iam_policy_document.this.statement : length(statement.condition) == 1
      if contains([for principal in statement.principals : principal.type], "Service")
    ])
    error_message = "A service may use the key without a condition."
  }

  assert {
    condition = toset(flatten([
      for statement in data.aws_iam_policy_document.this.statement : [for principal in statement.principals : principal.identifiers]
      ])) == toset([
      "arn:aws:iam::123456789012:root",
      "cloudwatch.amazonaws.com",
      "delivery.logs.amazonaws.com",
      "events.amazonaws.com",
      "logs.eu-central-1.amazonaws.com",
      "sns.amazonaws.com",
    ])
    error_message = "The key's policy names other callers than the account, logs and their delivery, alarms, events and notifications."
  }
}

# AWS: "Adding aws:SourceAccount, aws:SourceArn … to a KMS policy is not supported for EventBridge-to-encrypted topics."
run "eventbridge_is_bound_by_what_it_encrypts_because_it_names_neither_account_nor_rule" {
  command = plan

  assert {
    condition = {
      for statement in data.aws_iam_policy_document.this.statement : one(statement.condition).variable => "${one(statement.condition).test} ${one(one(statement.condition).values)}"
      if contains(one(statement.principals).identifiers, "events.amazonaws.com")
      } == {
      "kms:EncryptionContext:aws:sns:topicArn" = "ArnLike arn:aws:sns:eu-central-1:123456789012:invoices-test-*"
      "kms:EncryptionContext:aws:sqs:arn"      = "ArnLike arn:aws:sqs:eu-central-1:123456789012:invoices-test-*"
    }
    error_message = "EventBridge is refused, or may encrypt for others than our topics and queues."
  }
}

run "only_the_account_itself_may_do_everything_with_the_key" {
  command = plan

  assert {
    condition = alltrue([
      for statement in data.aws_iam_policy_document.this.statement : statement.sid == "Account" || alltrue([for action in statement.actions : !strcontains(action, "*")])
    ])
    error_message = "A service may do more with the key than is written out."
  }
}

run "a_deletion_window_beyond_what_kms_allows_is_refused" {
  command = plan

  variables {
    deletion_window_days = 31
  }

  expect_failures = [var.deletion_window_days]
}

run "a_trail_may_use_the_key_for_itself_where_there_is_one" {
  command = plan

  variables {
    audit_trail_arn = "arn:aws:cloudtrail:eu-central-1:123456789012:trail/invoices-test"
  }

  assert {
    condition = [
      for statement in data.aws_iam_policy_document.this.statement : one(statement.condition).values if statement.sid == "AuditTrail"
    ] == [tolist([var.audit_trail_arn])]
    error_message = "The trail cannot be encrypted, or others could use its right."
  }
}

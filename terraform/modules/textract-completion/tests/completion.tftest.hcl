mock_provider "aws" {
  source          = "../../mocks"
  override_during = plan
}

variables {
  name_prefix = "invoices-test"
  kms_key_arn = "arn:aws:kms:eu-central-1:123456789012:key/11111111-2222-3333-4444-555555555555"

  function = {
    name       = "invoices-test-textract-processor"
    alias_name = "live"
    alias_arn  = "arn:aws:lambda:eu-central-1:123456789012:function:invoices-test-textract-processor:live"
  }
}

run "only_textract_in_this_account_takes_the_role" {
  command = plan

  assert {
    condition     = module.role.taken_by == { service = "textract.amazonaws.com", source_arn = "arn:aws:textract:*:123456789012:*" }
    error_message = "Somebody else than Textract may take the role, or Textract on behalf of another account."
  }
}

run "the_role_may_publish_here_and_nothing_else" {
  command = plan

  assert {
    condition = { for name, statement in module.role.permissions : name => one(statement.resources) } == {
      Publish = aws_sns_topic.this.arn
      Encrypt = var.kms_key_arn
    }
    error_message = "The role may do more than publish to the topic."
  }
}

run "the_topic_calls_the_alias_and_keeps_what_it_cannot_deliver" {
  command = plan

  assert {
    condition     = aws_sns_topic_subscription.this.protocol == "lambda" && aws_sns_topic_subscription.this.endpoint == var.function.alias_arn
    error_message = "The topic does not call the alias."
  }

  assert {
    condition     = jsondecode(aws_sns_topic_subscription.this.redrive_policy).deadLetterTargetArn == module.undelivered.arn
    error_message = "A completion that cannot be delivered is lost."
  }

  # SNS names no account to Lambda: with one the call would be refused. The topic's ARN says whose it is.
  assert {
    condition = (
      aws_lambda_permission.this.qualifier == "live"
      && aws_lambda_permission.this.principal == "sns.amazonaws.com"
      && aws_lambda_permission.this.source_arn == aws_sns_topic.this.arn
      && aws_lambda_permission.this.source_account == null
    )
    error_message = "Another topic may call the function, or this one may not."
  }
}

run "messages_are_encrypted_and_plain_http_is_denied" {
  command = plan

  assert {
    condition     = aws_sns_topic.this.kms_master_key_id == var.kms_key_arn
    error_message = "Messages are not encrypted with the customer key."
  }

  assert {
    condition     = length(aws_sns_topic_policy.this) == 1 && one(data.aws_iam_policy_document.topic.statement).effect == "Deny"
    error_message = "The topic accepts plain HTTP."
  }
}

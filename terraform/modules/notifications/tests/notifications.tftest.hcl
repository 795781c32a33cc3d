mock_provider "aws" {
  source          = "../../mocks"
  override_during = plan
}

variables {
  name_prefix = "invoices-test"
  kms_key_arn = "arn:aws:kms:eu-central-1:123456789012:key/11111111-2222-3333-4444-555555555555"
}

run "nobody_is_subscribed_and_no_mail_is_sent_by_default" {
  command = plan

  assert {
    condition     = length(aws_sns_topic_subscription.email) == 0 && length(aws_sesv2_email_identity.sender) == 0
    error_message = "Somebody is written to although nobody asked for it."
  }

  assert {
    condition     = output.mail_identity_arn == null
    error_message = "There is an identity although no mail is sent."
  }
}

# A condition on account or rule would refuse EventBridge: it sends neither to an encrypted topic.
run "alarms_of_this_account_and_eventbridge_may_publish_and_plain_http_is_denied" {
  command = plan

  assert {
    condition = toset([for statement in data.aws_iam_policy_document.people.statement : trimspace("${coalesce(statement.effect, "Allow")} ${one(one(statement.principals).identifiers)} ${join(" ", statement.condition[*].variable)}")]) == toset([
      "Allow cloudwatch.amazonaws.com aws:SourceAccount",
      "Allow events.amazonaws.com",
      "Deny * aws:SecureTransport",
    ])
    error_message = "The topic's policy refuses EventBridge, or lets in others than it and the alarms of this account, or plain HTTP."
  }

  assert {
    condition     = aws_sns_topic_policy.people.arn == aws_sns_topic.people.arn
    error_message = "The policy is attached to another topic."
  }
}

run "messages_are_encrypted_with_the_customer_key" {
  command = plan

  assert {
    condition     = aws_sns_topic.people.kms_master_key_id == var.kms_key_arn
    error_message = "Messages are not encrypted with the customer key."
  }
}

run "subscribers_and_the_sender_are_registered" {
  command = plan

  variables {
    subscribers = ["ap@example.com", "ops@example.com"]
    mail_from   = "invoices@example.com"
  }

  assert {
    condition     = alltrue([for subscription in aws_sns_topic_subscription.email : jsondecode(subscription.redrive_policy).deadLetterTargetArn == module.undelivered[0].arn])
    error_message = "A mail that does not arrive is lost."
  }

  assert {
    condition     = toset([for subscription in aws_sns_topic_subscription.email : subscription.endpoint]) == toset(["ap@example.com", "ops@example.com"])
    error_message = "A subscriber is missing."
  }

  assert {
    condition     = aws_sesv2_email_identity.sender[0].email_identity == "invoices@example.com"
    error_message = "The sender is not registered with SES."
  }
}

run "what_is_no_address_is_refused" {
  command = plan

  variables {
    subscribers = ["ops"]
    mail_from   = "invoices at example.com"
  }

  expect_failures = [var.subscribers, var.mail_from]
}

run "no_sms_is_sent_by_default" {
  command = plan

  assert {
    condition     = length(aws_sns_topic_subscription.sms) == 0
    error_message = "SMS bill per message and go to somebody."
  }
}

run "where_nobody_is_subscribed_nothing_waits_for_anybody" {
  command = plan

  assert {
    condition     = length(module.undelivered) == 0 && output.dead_letter_queue == null
    error_message = "A queue is watched that nothing comes into."
  }
}

run "telephones_get_alarms_and_no_message_for_each_document" {
  command = plan

  variables {
    phone_numbers = ["+4930123456"]
  }

  assert {
    condition     = aws_sns_topic_subscription.sms["+4930123456"].protocol == "sms" && aws_sns_topic_subscription.sms["+4930123456"].topic_arn == aws_sns_topic.people.arn
    error_message = "The telephone gets no SMS."
  }

  # An alarm has no attributes, and a filter by attributes would drop it; what people read of documents is no JSON.
  assert {
    condition = (
      aws_sns_topic_subscription.sms["+4930123456"].filter_policy_scope == "MessageBody"
      && jsondecode(aws_sns_topic_subscription.sms["+4930123456"].filter_policy) == { AlarmName = [{ exists = true }] }
    )
    error_message = "Each document costs an SMS, or alarms get none."
  }

  assert {
    condition     = jsondecode(aws_sns_topic_subscription.sms["+4930123456"].redrive_policy).deadLetterTargetArn == module.undelivered[0].arn
    error_message = "An SMS that does not arrive is lost."
  }
}

run "a_telephone_number_without_its_country_is_refused" {
  command = plan

  variables {
    phone_numbers = ["030123456"]
  }

  expect_failures = [var.phone_numbers]
}

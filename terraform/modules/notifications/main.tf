# How people hear of outcomes, failures and alarms: a topic, its e-mail subscribers and the sender of mails.

data "aws_caller_identity" "current" {}

locals {
  is_heard       = length(var.subscribers) + length(var.phone_numbers) > 0
  redrive_policy = local.is_heard ? jsonencode({ deadLetterTargetArn = module.undelivered[0].arn }) : null
}

resource "aws_sns_topic" "people" {
  name              = "${var.name_prefix}-people"
  kms_master_key_id = var.kms_key_arn
}

# Each address receives a mail from AWS and must confirm it by hand before the first message reaches it.
resource "aws_sns_topic_subscription" "email" {
  for_each = var.subscribers

  topic_arn      = aws_sns_topic.people.arn
  protocol       = "email"
  endpoint       = each.value
  redrive_policy = local.redrive_policy
}

# SMS bills per message, and in a new account reaches only numbers that were verified by hand (the SNS sandbox). It gets the
# alarms alone, one of which begins when a document fails. They carry no attributes to filter by, but are JSON.
resource "aws_sns_topic_subscription" "sms" {
  for_each = var.phone_numbers

  topic_arn           = aws_sns_topic.people.arn
  protocol            = "sms"
  endpoint            = each.value
  redrive_policy      = local.redrive_policy
  filter_policy_scope = "MessageBody"
  filter_policy       = jsonencode({ AlarmName = [{ exists = true }] })
}

module "undelivered" {
  source = "../dead-letter-queue"
  count  = local.is_heard ? 1 : 0

  name        = "${aws_sns_topic.people.name}-undelivered"
  kms_key_arn = var.kms_key_arn
  writer      = { service = "sns.amazonaws.com", source_arn = aws_sns_topic.people.arn }
  require_tls = var.require_tls
}

# The sender must prove that the address is theirs: SES sends a link to it.
resource "aws_sesv2_email_identity" "sender" {
  count = var.mail_from == null ? 0 : 1

  email_identity = var.mail_from
}

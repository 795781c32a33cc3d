# How people hear of outcomes, failures and alarms: a topic, its e-mail subscribers and the sender of mails.

data "aws_caller_identity" "current" {}

resource "aws_sns_topic" "people" {
  name              = "${var.name_prefix}-people"
  kms_master_key_id = var.kms_key_arn
}

# Each address receives a mail from AWS and must confirm it by hand before the first message reaches it.
resource "aws_sns_topic_subscription" "email" {
  for_each = var.subscribers

  topic_arn = aws_sns_topic.people.arn
  protocol  = "email"
  endpoint  = each.value
}

# SMS bills per message, and in a new account reaches only numbers that were verified by hand (the SNS sandbox).
resource "aws_sns_topic_subscription" "sms" {
  for_each = var.phone_numbers

  topic_arn = aws_sns_topic.people.arn
  protocol  = "sms"
  endpoint  = each.value
}

# The sender must prove that the address is theirs: SES sends a link to it.
resource "aws_sesv2_email_identity" "sender" {
  count = var.mail_from == null ? 0 : 1

  email_identity = var.mail_from
}

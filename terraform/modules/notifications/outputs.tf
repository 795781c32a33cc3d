output "people_topic_arn" {
  description = "ARN of the topic that people subscribe to."
  value       = aws_sns_topic.people.arn
}

output "dead_letter_queue" {
  description = "Name and URL of the queue of messages that did not reach a subscriber; null where nobody is subscribed."
  value       = local.is_heard ? { name = module.undelivered[0].name, url = module.undelivered[0].url } : null
}

output "mail_identity_arn" {
  description = "ARN of the SES identity that mails are sent with; null when no mail is sent."
  value       = one(aws_sesv2_email_identity.sender[*].arn)
}

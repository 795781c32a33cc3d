output "people_topic_arn" {
  description = "ARN of the topic that people subscribe to."
  value       = aws_sns_topic.people.arn
}

output "mail_identity_arn" {
  description = "ARN of the SES identity that mails are sent with; null when no mail is sent."
  value       = one(aws_sesv2_email_identity.sender[*].arn)
}

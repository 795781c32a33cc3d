output "topic_arn" {
  description = "ARN of the topic that Textract publishes to."
  value       = aws_sns_topic.this.arn
}

output "role_arn" {
  description = "ARN of the role that Textract publishes with."
  value       = module.role.arn
}

output "dead_letter_queue" {
  description = "Name and URL of the queue of completions that could not be delivered."
  value       = { name = module.undelivered.name, url = module.undelivered.url }
}

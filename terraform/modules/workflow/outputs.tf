output "state_machine_arn" {
  description = "ARN of the state machine, the dimension of its metrics."
  value       = aws_sfn_state_machine.this.arn
}

output "alias_arn" {
  description = "ARN of the alias `live`: what starts an execution names this."
  value       = aws_sfn_alias.live.arn
}

output "version_arn" {
  description = "ARN of the newest version."
  value       = aws_sfn_state_machine.this.state_machine_version_arn
}

output "routes" {
  description = "Percent of new documents by version."
  value       = { for route in aws_sfn_alias.live.routing_configuration : route.state_machine_version_arn => route.weight }
}

output "unfinished_rule_arn" {
  description = "ARN of the rule that tells of executions that timed out or were stopped."
  value       = aws_cloudwatch_event_rule.unfinished.arn
}

output "dead_letter_queue" {
  description = "Name and URL of the queue of documents whose execution could not be started."
  value       = { name = module.undelivered.name, url = module.undelivered.url }
}

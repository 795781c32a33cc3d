output "region" {
  description = "Region of everything."
  value       = module.pipeline.region
}

output "raw_bucket" {
  description = "Name of the bucket that documents are put into."
  value       = module.pipeline.raw_bucket
}

output "incoming_prefix" {
  description = "Key prefix under which a document starts an execution."
  value       = module.pipeline.incoming_prefix
}

output "results_bucket" {
  description = "Name of the bucket of readings and canonical invoices."
  value       = module.pipeline.results_bucket
}

output "table_name" {
  description = "Name of the table of records."
  value       = module.pipeline.table_name
}

output "state_machine_arn" {
  description = "ARN of the state machine."
  value       = module.pipeline.state_machine_arn
}

output "state_machine_alias_arn" {
  description = "ARN of the state machine's alias `live`, which EventBridge starts."
  value       = module.pipeline.state_machine_alias_arn
}

output "people_topic_arn" {
  description = "ARN of the topic that people subscribe to."
  value       = module.pipeline.people_topic_arn
}

output "function_names" {
  description = "Names of the functions, by step."
  value       = module.pipeline.function_names
}

output "dead_letter_queue_urls" {
  description = "URLs of the queues that should be empty, by what could not be delivered."
  value       = module.pipeline.dead_letter_queue_urls
}

output "state_machine_version_arn" {
  description = "ARN of the state machine's newest version."
  value       = module.pipeline.state_machine_version_arn
}

output "function_versions" {
  description = "Newest version of each function, by step."
  value       = module.pipeline.function_versions
}

output "alarm_names" {
  description = "Names of the alarms, which a release watches."
  value       = module.pipeline.alarm_names
}

output "replica" {
  description = "Region and buckets of the copies; null where there are none."
  value       = module.pipeline.replica
}

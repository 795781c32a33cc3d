output "region" {
  description = "Region of everything."
  value       = local.region
}

output "raw_bucket" {
  description = "Name of the bucket that documents are put into."
  value       = module.raw_bucket.name
}

output "incoming_prefix" {
  description = "Key prefix under which a document starts an execution."
  value       = var.incoming_prefix
}

output "upload_policy_arn" {
  description = "ARN of the policy for whoever signs uploads; null without `uploads`."
  value       = var.uploads == null ? null : aws_iam_policy.upload[0].arn
}

output "results_bucket" {
  description = "Name of the bucket of readings and canonical invoices."
  value       = module.results_bucket.name
}

output "table_name" {
  description = "Name of the table of records."
  value       = module.database.name
}

output "state_machine_arn" {
  description = "ARN of the state machine."
  value       = module.workflow.state_machine_arn
}

output "state_machine_alias_arn" {
  description = "ARN of the state machine's alias `live`, which EventBridge starts."
  value       = module.workflow.alias_arn
}

output "state_machine_version_arn" {
  description = "ARN of the state machine's newest version."
  value       = module.workflow.version_arn
}

output "people_topic_arn" {
  description = "ARN of the topic that people subscribe to."
  value       = module.notifications.people_topic_arn
}

output "function_names" {
  description = "Names of the functions, by step."
  value       = local.function_names
}

output "function_versions" {
  description = "Newest version of each function, by step."
  value       = { for step, function in local.functions : step => function.version }
}

output "alarm_names" {
  description = "Names of the alarms, which a release watches."
  value       = sort(concat(module.observability.alarm_names, module.canary[*].alarm_name, module.aurora[*].alarm_name))
}

output "dead_letter_queue_urls" {
  description = "URLs of the queues that should be empty, by what could not be delivered."
  value       = { for purpose, queue in local.dead_letter_queues : purpose => queue.url }
}

output "dashboard_name" {
  description = "Name of the CloudWatch dashboard."
  value       = module.observability.dashboard_name
}

output "throwaway" {
  description = "Whether documents and records may be lost."
  value       = var.throwaway
}

output "certificate_arn" {
  description = "ARN of the certificate of the domain; null where there is none."
  value       = one(module.domain[*].certificate_arn)
}

output "replica" {
  description = "Region and buckets of the copies; null where there are none."
  value       = !local.replicated ? null : { region = var.replica_region, bucket_names = { for purpose, bucket in module.replica_bucket : purpose => bucket.name } }
}

output "ledger" {
  description = "ARNs by which the ledger is called, for whoever erases documents; null where there is none."
  value       = !local.has_ledger ? null : { cluster_arn = module.aurora[0].cluster_arn, secret_arn = module.aurora[0].store_secret_arn }
}

output "name" {
  description = "Name of the function."
  value       = aws_lambda_function.this.function_name
}

output "alias_name" {
  description = "Name of the alias that callers use."
  value       = aws_lambda_alias.live.name
}

output "alias_arn" {
  description = "ARN of the alias `live`: what SNS and Scheduler call."
  value       = aws_lambda_alias.live.arn
}

output "live_version" {
  description = "Number of the version behind the alias `live`."
  value       = aws_lambda_alias.live.function_version
}

output "version" {
  description = "Number of the newest version."
  value       = aws_lambda_function.this.version
}

output "version_arn" {
  description = "ARN of the newest version: what the state machine calls."
  value       = "${aws_lambda_function.this.arn}:${aws_lambda_function.this.version}"
}

output "role_arn" {
  description = "ARN of the function's role."
  value       = module.role.arn
}

output "limits" {
  description = "Seconds and megabytes of an invocation."
  value = {
    timeout_seconds  = aws_lambda_function.this.timeout
    memory_megabytes = aws_lambda_function.this.memory_size
  }
}

output "environment" {
  description = "Environment variables of the function."
  value       = var.environment
}

output "permissions" {
  description = "What the function may do beyond what every function may, for audits."
  value       = var.permissions
}

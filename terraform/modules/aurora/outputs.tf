output "name" {
  description = "Name of the cluster."
  value       = aws_rds_cluster.this.cluster_identifier
}

output "cluster_arn" {
  description = "ARN of the cluster, by which the Data API is called."
  value       = aws_rds_cluster.this.arn
}

output "store_secret_arn" {
  description = "ARN of the secret of the user that writes rows."
  value       = aws_secretsmanager_secret.store.arn
}

output "alarm_name" {
  description = "Name of the alarm that begins when the capacity is used up."
  value       = aws_cloudwatch_metric_alarm.busy.alarm_name
}

output "name" {
  description = "Name of the bucket."
  value       = aws_s3_bucket.this.bucket
}

output "arn" {
  description = "ARN of the bucket."
  value       = aws_s3_bucket.this.arn
}

output "sends_events" {
  description = "Whether new objects are announced to EventBridge."
  value       = length(aws_s3_bucket_notification.this) == 1
}

output "alarm_name" {
  description = "Name of the alarm that begins when the canary does not come out."
  value       = aws_cloudwatch_metric_alarm.this.alarm_name
}

output "sample_key" {
  description = "Key of the sample in the bucket."
  value       = aws_s3_object.sample.key
}

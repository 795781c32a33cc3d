output "alarm_names" {
  description = "Names of all alarms."
  value = sort(concat(
    keys(local.alarms),
    [aws_cloudwatch_metric_alarm.table_throttled.alarm_name],
  ))
}

output "dashboard_name" {
  description = "Name of the dashboard."
  value       = aws_cloudwatch_dashboard.this.dashboard_name
}

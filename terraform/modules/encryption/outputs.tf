output "alias" {
  description = "Name by which people find the key."
  value       = aws_kms_alias.this.name
}

output "key_arn" {
  description = "ARN of the customer key."
  value       = aws_kms_key.this.arn
}

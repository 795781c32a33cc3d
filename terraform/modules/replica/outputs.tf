output "region" {
  description = "Region of the copies."
  value       = data.aws_region.current.name
}

output "key_arn" {
  description = "ARN of the customer key of that Region."
  value       = module.encryption.key_arn
}

output "bucket_arns" {
  description = "ARNs of the buckets of copies, by whose copies they hold."
  value       = { for purpose, bucket in module.bucket : purpose => bucket.arn }
}

output "bucket_names" {
  description = "Names of the buckets of copies, by whose copies they hold."
  value       = { for purpose, bucket in module.bucket : purpose => bucket.name }
}

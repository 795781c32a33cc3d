output "name" {
  description = "Name of the bucket."
  value       = aws_s3_bucket.this.bucket
}

output "arn" {
  description = "ARN of the bucket; it is known once S3 would take the bucket for the destination of copies."
  value       = aws_s3_bucket.this.arn
  depends_on  = [aws_s3_bucket_versioning.this, aws_s3_bucket_object_lock_configuration.this]
}

output "sends_events" {
  description = "Whether new objects are announced to EventBridge."
  value       = length(aws_s3_bucket_notification.this) == 1
}

output "default_retention" {
  description = "For how long every new version is kept, and how strictly; null keeps none."
  value       = try(aws_s3_bucket_object_lock_configuration.this[0].rule[0].default_retention[0], null)
}

output "lockable" {
  description = "Whether versions of objects can be locked or held."
  value       = length(aws_s3_bucket_object_lock_configuration.this) == 1
}

output "versioned" {
  description = "Whether replaced and deleted objects are kept as versions."
  value       = aws_s3_bucket_versioning.this.versioning_configuration[0].status == "Enabled"
}

output "encrypted_with" {
  description = "ARN of the key that encrypts every object."
  value       = one(aws_s3_bucket_server_side_encryption_configuration.this.rule).apply_server_side_encryption_by_default[0].kms_master_key_id
}

output "private" {
  description = "Whether all public access is blocked."
  value = alltrue([
    aws_s3_bucket_public_access_block.this.block_public_acls,
    aws_s3_bucket_public_access_block.this.block_public_policy,
    aws_s3_bucket_public_access_block.this.ignore_public_acls,
    aws_s3_bucket_public_access_block.this.restrict_public_buckets,
  ])
}

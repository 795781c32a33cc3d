output "bucket_name" {
  description = "Name of the bucket that keeps the trail."
  value       = module.bucket.name
}

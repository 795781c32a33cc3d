output "backend" {
  description = "What goes into backend.hcl of each environment."
  value       = <<-HCL
    bucket     = "${module.bucket.name}"
    region     = "${var.region}"
    kms_key_id = "${module.encryption.key_arn}"
  HCL
}

output "bucket" {
  description = "Name of the bucket."
  value       = module.bucket.name
}

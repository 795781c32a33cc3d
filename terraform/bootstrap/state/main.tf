# Where Terraform keeps the states of the environments: one bucket, versioned, encrypted with a key of its own, private.
# Applied once for each account and Region, before anything else; see terraform/README.md.

data "aws_caller_identity" "current" {}

locals {
  name = "${var.name_prefix}-${data.aws_caller_identity.current.account_id}-${var.region}"
}

module "encryption" {
  source = "../../modules/encryption"

  name_prefix = var.name_prefix
}

# A state is small and always wanted at once, so it is never archived; a version that was replaced goes after its days.
module "bucket" {
  source = "../../modules/bucket"

  name           = local.name
  kms_key_arn    = module.encryption.key_arn
  lifecycle_days = null
}

resource "aws_s3_bucket_lifecycle_configuration" "replaced_states" {
  bucket = module.bucket.name

  rule {
    id     = "remove-replaced-states"
    status = "Enabled"

    filter {}

    noncurrent_version_expiration {
      noncurrent_days           = var.replaced_states_days
      newer_noncurrent_versions = 10
    }

    abort_incomplete_multipart_upload {
      days_after_initiation = 7
    }
  }

  # Of all that is here, this refuses the whole plan that would destroy it: otherwise the key would be scheduled for deletion
  # before the bucket, which is not empty, refuses.
  lifecycle {
    prevent_destroy = true
  }
}

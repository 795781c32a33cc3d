# One private, versioned, encrypted bucket. Used twice: for what arrives and for what comes out.

resource "aws_s3_bucket" "this" {
  # checkov:skip=CKV_AWS_18: the audit trail records who read and wrote which object, and cannot be changed unseen
  # checkov:skip=CKV_AWS_144: copies in another Region are an option (replication.tf)
  bucket        = var.name
  force_destroy = var.force_destroy
}

resource "aws_s3_bucket_ownership_controls" "this" {
  bucket = aws_s3_bucket.this.id

  rule {
    object_ownership = "BucketOwnerEnforced"
  }
}

resource "aws_s3_bucket_public_access_block" "this" {
  bucket                  = aws_s3_bucket.this.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_versioning" "this" {
  bucket = aws_s3_bucket.this.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "this" {
  bucket = aws_s3_bucket.this.id

  rule {
    bucket_key_enabled = true

    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = var.kms_key_arn
    }
  }
}

# The only owner of the bucket's notification configuration: a second one would replace this.
resource "aws_s3_bucket_notification" "this" {
  count = var.sends_events ? 1 : 0

  bucket      = aws_s3_bucket.this.id
  eventbridge = true
}

# A lock can hold any object's versions; with a mode and days it also keeps every new one. It is switched on for good.
resource "aws_s3_bucket_object_lock_configuration" "this" {
  count = var.object_lock == null ? 0 : 1

  bucket              = aws_s3_bucket.this.id
  object_lock_enabled = "Enabled"

  dynamic "rule" {
    for_each = var.object_lock.mode == null ? [] : [var.object_lock]

    content {
      default_retention {
        mode = rule.value.mode
        days = rule.value.days
      }
    }
  }

  depends_on = [aws_s3_bucket_versioning.this]
}

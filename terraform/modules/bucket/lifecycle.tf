resource "aws_s3_bucket_lifecycle_configuration" "this" {
  count = var.lifecycle_days == null ? 0 : 1

  bucket = aws_s3_bucket.this.id

  rule {
    id     = "archive-then-expire"
    status = "Enabled"

    filter {}

    transition {
      days          = var.lifecycle_days.infrequent_access
      storage_class = "STANDARD_IA"
    }

    transition {
      days          = var.lifecycle_days.glacier
      storage_class = "GLACIER"
    }

    transition {
      days          = var.lifecycle_days.deep_archive
      storage_class = "DEEP_ARCHIVE"
    }

    expiration {
      days = var.lifecycle_days.expiration
    }

    dynamic "noncurrent_version_transition" {
      for_each = {
        STANDARD_IA  = var.lifecycle_days.infrequent_access
        GLACIER      = var.lifecycle_days.glacier
        DEEP_ARCHIVE = var.lifecycle_days.deep_archive
      }

      content {
        storage_class   = noncurrent_version_transition.key
        noncurrent_days = noncurrent_version_transition.value
      }
    }

    # On a versioned bucket the expiration above only adds a delete marker; this removes the bytes. S3 counts these days
    # from the replacement or deletion, so only as many as above keep a version for all of its years that was replaced early.
    noncurrent_version_expiration {
      noncurrent_days = var.lifecycle_days.noncurrent_expiration
    }

    abort_incomplete_multipart_upload {
      days_after_initiation = var.lifecycle_days.abort_multipart_upload
    }
  }

  dynamic "rule" {
    for_each = var.temporary_prefixes

    content {
      id     = "remove-${trimsuffix(rule.key, "/")}"
      status = "Enabled"

      filter {
        prefix = rule.key
      }

      expiration {
        days = rule.value
      }

      noncurrent_version_expiration {
        noncurrent_days = 1
      }
    }
  }

  depends_on = [aws_s3_bucket_versioning.this]
}

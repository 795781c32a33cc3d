# What must be readable at once, by a person's command or a later run, goes to Glacier Instant Retrieval and no deeper: Glacier
# and Deep Archive answer a reader with InvalidObjectState until a restore, which takes hours. Nobody reads an original or
# a raw answer of years ago without a reason to wait for, and there the deeper archives are worth their price.

locals {
  days = var.lifecycle_days

  # Storage classes with their days, by the prefix of the objects that go through them.
  archives = local.days == null ? {} : merge(
    { for prefix in var.archived_prefixes : prefix => {
      STANDARD_IA = local.days.infrequent_access, GLACIER = local.days.glacier, DEEP_ARCHIVE = local.days.deep_archive
    } },
    { for prefix in var.instant_prefixes : prefix => {
      STANDARD_IA = local.days.infrequent_access, GLACIER_IR = local.days.glacier
    } },
  )
}

resource "aws_s3_bucket_lifecycle_configuration" "this" {
  count = local.days == null && length(var.temporary_prefixes) == 0 ? 0 : 1

  bucket = aws_s3_bucket.this.id

  rule {
    id     = "expire"
    status = "Enabled"

    filter {}

    dynamic "expiration" {
      for_each = local.days[*]

      content {
        days = expiration.value.expiration
      }
    }

    # On a versioned bucket the expiration above only adds a delete marker; this removes the bytes. S3 counts these days
    # from the replacement or deletion, so only as many as above keep a version for all of its years that was replaced early.
    dynamic "noncurrent_version_expiration" {
      for_each = local.days[*]

      content {
        noncurrent_days = noncurrent_version_expiration.value.noncurrent_expiration
      }
    }

    abort_incomplete_multipart_upload {
      days_after_initiation = try(local.days.abort_multipart_upload, 7)
    }
  }

  dynamic "rule" {
    for_each = local.archives

    content {
      id     = "archive${rule.key == "" ? "" : "-${trimsuffix(rule.key, "/")}"}"
      status = "Enabled"

      filter {
        prefix = rule.key == "" ? null : rule.key
      }

      dynamic "transition" {
        for_each = rule.value

        content {
          storage_class = transition.key
          days          = transition.value
        }
      }

      dynamic "noncurrent_version_transition" {
        for_each = rule.value

        content {
          storage_class   = noncurrent_version_transition.key
          noncurrent_days = noncurrent_version_transition.value
        }
      }
    }
  }

  # Also where everything else stays for ever: whoever deletes a temporary file leaves a version of it behind.
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

# Copies to another Region. Deletions are not copied: what is deleted here by mistake or malice is still there.

data "aws_region" "current" {}

resource "aws_s3_bucket_replication_configuration" "this" {
  count = var.replica == null ? 0 : 1

  bucket = aws_s3_bucket.this.id
  role   = module.replication_role[0].arn

  dynamic "rule" {
    for_each = { for priority, prefix in var.replica.prefixes : priority => prefix }

    content {
      id       = rule.value == "" ? "everything" : trimsuffix(rule.value, "/")
      priority = rule.key
      status   = "Enabled"

      filter {
        prefix = rule.value
      }

      delete_marker_replication {
        status = "Disabled"
      }

      source_selection_criteria {
        sse_kms_encrypted_objects {
          status = "Enabled"
        }
      }

      destination {
        bucket        = var.replica.bucket_arn
        storage_class = "STANDARD_IA"

        encryption_configuration {
          replica_kms_key_id = var.replica.kms_key_arn
        }

        replication_time {
          status = "Enabled"
          time { minutes = 15 }
        }

        metrics {
          status = "Enabled"
          event_threshold { minutes = 15 }
        }
      }
    }
  }

  depends_on = [aws_s3_bucket_versioning.this]
}

module "replication_role" {
  source = "../service-role"
  count  = var.replica == null ? 0 : 1

  name                     = var.replica.role_name
  description              = "Lets S3 copy the objects of ${var.name} to another Region"
  service                  = "s3.amazonaws.com"
  permissions_boundary_arn = var.replica.permissions_boundary_arn

  permissions = {
    FindWhatToCopy = {
      actions   = ["s3:GetReplicationConfiguration", "s3:ListBucket"]
      resources = [aws_s3_bucket.this.arn]
    }
    ReadVersions = {
      actions = [
        "s3:GetObjectLegalHold",
        "s3:GetObjectRetention",
        "s3:GetObjectVersionAcl",
        "s3:GetObjectVersionForReplication",
        "s3:GetObjectVersionTagging",
      ]
      resources = ["${aws_s3_bucket.this.arn}/*"]
    }
    WriteCopies = {
      actions   = ["s3:ReplicateObject", "s3:ReplicateTags"]
      resources = ["${var.replica.bucket_arn}/*"]
    }
    Decrypt = {
      actions    = ["kms:Decrypt"]
      resources  = [var.kms_key_arn]
      conditions = [{ test = "StringEquals", variable = "kms:ViaService", values = ["s3.${data.aws_region.current.name}.amazonaws.com"] }]
    }
    EncryptCopies = {
      actions    = ["kms:Encrypt", "kms:GenerateDataKey"]
      resources  = [var.replica.kms_key_arn]
      conditions = [{ test = "StringEquals", variable = "kms:ViaService", values = ["s3.${split(":", var.replica.kms_key_arn)[3]}.amazonaws.com"] }]
    }
  }
}

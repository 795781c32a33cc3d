data "aws_iam_policy_document" "this" {
  dynamic "statement" {
    for_each = var.require_tls ? {
      DenyWithoutTLS  = { test = "Bool", variable = "aws:SecureTransport", value = "false" }
      DenyBeforeTLS12 = { test = "NumericLessThan", variable = "s3:TlsVersion", value = "1.2" }
    } : {}

    content {
      sid       = statement.key
      effect    = "Deny"
      actions   = ["s3:*"]
      resources = [aws_s3_bucket.this.arn, "${aws_s3_bucket.this.arn}/*"]

      principals {
        type        = "*"
        identifiers = ["*"]
      }

      condition {
        test     = statement.value.test
        variable = statement.value.variable
        values   = [statement.value.value]
      }
    }
  }

  # A service looks whether the bucket is its account's, and then writes what stays that account's.
  dynamic "statement" {
    for_each = var.writer == null ? {} : {
      WriterLooks  = { action = "s3:GetBucketAcl", resource = aws_s3_bucket.this.arn }
      WriterWrites = { action = "s3:PutObject", resource = "${aws_s3_bucket.this.arn}/*" }
    }

    content {
      sid       = statement.key
      actions   = [statement.value.action]
      resources = [statement.value.resource]

      principals {
        type        = "Service"
        identifiers = [var.writer.service]
      }

      condition {
        test     = "ArnEquals"
        variable = "aws:SourceArn"
        values   = [var.writer.source_arn]
      }
    }
  }
}

resource "aws_s3_bucket_policy" "this" {
  count = var.require_tls || var.writer != null ? 1 : 0

  bucket = aws_s3_bucket.this.id
  policy = data.aws_iam_policy_document.this.json

  # A policy written while public access is still open could be read as public.
  depends_on = [aws_s3_bucket_public_access_block.this]
}

# For browsers only: rights come from the signature.
resource "aws_s3_bucket_cors_configuration" "this" {
  count = length(var.upload_origins) > 0 ? 1 : 0

  bucket = aws_s3_bucket.this.id

  cors_rule {
    allowed_methods = ["POST"]
    allowed_origins = var.upload_origins
    allowed_headers = ["*"]
    expose_headers  = ["x-amz-version-id"]
    max_age_seconds = 3000
  }
}

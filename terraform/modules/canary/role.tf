# What the schedule may do: read the sample, write where the canary arrives.

data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}

data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["scheduler.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
    }
  }
}

data "aws_iam_policy_document" "this" {
  statement {
    sid       = "ReadSample"
    actions   = ["s3:GetObject"]
    resources = ["${var.bucket.arn}/${local.sample}"]
  }

  statement {
    sid       = "SendCanary"
    actions   = ["s3:PutObject"]
    resources = ["${var.bucket.arn}/${var.incoming_prefix}canary/*"]
  }

  # The files and the schedule's own input are encrypted.
  statement {
    sid       = "Encrypt"
    actions   = ["kms:Decrypt", "kms:GenerateDataKey"]
    resources = [var.kms_key_arn]

    condition {
      test     = "StringLike"
      variable = "kms:ViaService"
      values   = ["scheduler.*.amazonaws.com", "s3.*.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "this" {
  name                 = "${local.full_name}-scheduler"
  description          = "Lets EventBridge Scheduler send the canary"
  assume_role_policy   = data.aws_iam_policy_document.trust.json
  permissions_boundary = var.permissions_boundary_arn
}

resource "aws_iam_role_policy" "this" {
  name   = "permissions"
  role   = aws_iam_role.this.id
  policy = data.aws_iam_policy_document.this.json
}

# One customer key for everything the pipeline stores. Each statement names one caller and what it may do with the key.

data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}
data "aws_region" "current" {}

locals {
  account   = data.aws_caller_identity.current.account_id
  partition = data.aws_partition.current.partition
  region    = data.aws_region.current.name

  log_groups = "arn:${local.partition}:logs:${local.region}:${local.account}:log-group"
}

data "aws_iam_policy_document" "this" {
  # checkov:skip=CKV_AWS_109: in the policy of a key, * is the key itself
  # checkov:skip=CKV_AWS_111: in the policy of a key, * is the key itself
  # checkov:skip=CKV_AWS_356: in the policy of a key, * is the key itself
  # Hands the decision to IAM: without it the key could not be managed, and no role policy would count.
  statement {
    sid       = "Account"
    actions   = ["kms:*"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = ["arn:${local.partition}:iam::${local.account}:root"]
    }
  }

  # CloudWatch Logs encrypts only the log groups of this pipeline.
  statement {
    sid       = "Logs"
    actions   = ["kms:Encrypt", "kms:Decrypt", "kms:ReEncryptFrom", "kms:ReEncryptTo", "kms:GenerateDataKey", "kms:GenerateDataKeyWithoutPlaintext", "kms:DescribeKey"]
    resources = ["*"]

    principals {
      type        = "Service"
      identifiers = ["logs.${local.region}.amazonaws.com"]
    }

    condition {
      test     = "ArnLike"
      variable = "kms:EncryptionContext:aws:logs:arn"
      values = [
        "${local.log_groups}:/aws/lambda/${var.name_prefix}-*",
        "${local.log_groups}:/aws/rds/cluster/${var.name_prefix}-ledger/*",
        "${local.log_groups}:/aws/vendedlogs/states/${var.name_prefix}-*",
        "${local.log_groups}:/aws/vpc/${var.name_prefix}",
      ]
    }
  }

  # Log delivery reads what Step Functions encrypted, to write it to the log group.
  statement {
    sid       = "LogDelivery"
    actions   = ["kms:Decrypt"]
    resources = ["*"]

    principals {
      type        = "Service"
      identifiers = ["delivery.logs.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "kms:EncryptionContext:SourceArn"
      values   = ["arn:${local.partition}:logs:${local.region}:${local.account}:*"]
    }
  }

  # Alarms write to the encrypted people topic, SNS to encrypted dead-letter queues, EventBridge to both.
  # Without these grants the message is dropped and nothing says so.
  dynamic "statement" {
    for_each = {
      Alarms        = "cloudwatch.amazonaws.com"
      Notifications = "sns.amazonaws.com"
    }

    content {
      sid       = statement.key
      actions   = ["kms:Decrypt", "kms:GenerateDataKey"]
      resources = ["*"]

      principals {
        type        = "Service"
        identifiers = [statement.value]
      }

      condition {
        test     = "StringEquals"
        variable = "aws:SourceAccount"
        values   = [local.account]
      }
    }
  }

  # EventBridge tells KMS neither account nor rule when it writes to an encrypted topic: a condition on either would refuse
  # it. What is encrypted binds it instead, topics and queues of this account.
  # https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html
  dynamic "statement" {
    for_each = { EventsToTopics = "aws:sns:topicArn", EventsToQueues = "aws:sqs:arn" }

    content {
      sid       = statement.key
      actions   = ["kms:Decrypt", "kms:GenerateDataKey"]
      resources = ["*"]

      principals {
        type        = "Service"
        identifiers = ["events.amazonaws.com"]
      }

      condition {
        test     = "ArnLike"
        variable = "kms:EncryptionContext:${statement.value}"
        values   = ["arn:${local.partition}:${split(":", statement.value)[1]}:${local.region}:${local.account}:${var.name_prefix}-*"]
      }
    }
  }

  dynamic "statement" {
    for_each = var.audit_trail_arn == null ? [] : [var.audit_trail_arn]

    content {
      sid       = "AuditTrail"
      actions   = ["kms:DescribeKey", "kms:GenerateDataKey"]
      resources = ["*"]

      principals {
        type        = "Service"
        identifiers = ["cloudtrail.amazonaws.com"]
      }

      condition {
        test     = "ArnEquals"
        variable = "aws:SourceArn"
        values   = [statement.value]
      }
    }
  }
}

resource "aws_kms_key" "this" {
  description             = "Encrypts the documents, records, messages and logs of ${var.name_prefix}"
  enable_key_rotation     = true
  deletion_window_in_days = var.deletion_window_days
  policy                  = data.aws_iam_policy_document.this.json
}

resource "aws_kms_alias" "this" {
  name          = "alias/${coalesce(var.alias, var.name_prefix)}"
  target_key_id = aws_kms_key.this.key_id
}

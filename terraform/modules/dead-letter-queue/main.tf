# Where an event waits that could not be delivered, until a person has looked at it.

data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}
data "aws_region" "current" {}

locals {
  # Put together here, because the queue is made with its policy and the policy names the queue.
  arn = "arn:${data.aws_partition.current.partition}:sqs:${data.aws_region.current.name}:${data.aws_caller_identity.current.account_id}:${var.name}"
}

resource "aws_sqs_queue" "this" {
  name                              = var.name
  message_retention_seconds         = 1209600 # 14 days, the longest that SQS keeps a message.
  kms_master_key_id                 = var.kms_key_arn
  kms_data_key_reuse_period_seconds = 300

  # Without either statement the account's own roles are all that may use the queue.
  policy = var.require_tls || var.writer != null ? data.aws_iam_policy_document.this.json : null
}

data "aws_iam_policy_document" "this" {
  # A service that writes under its own name, as EventBridge and SNS do. Lambda and Scheduler write with a role.
  dynamic "statement" {
    for_each = var.writer == null ? [] : [var.writer]

    content {
      sid       = "Writer"
      actions   = ["sqs:SendMessage"]
      resources = [local.arn]

      principals {
        type        = "Service"
        identifiers = [statement.value.service]
      }

      condition {
        test     = "ArnEquals"
        variable = "aws:SourceArn"
        values   = [statement.value.source_arn]
      }
    }
  }

  dynamic "statement" {
    for_each = var.require_tls ? [true] : []

    content {
      sid       = "DenyWithoutTLS"
      effect    = "Deny"
      actions   = ["sqs:SendMessage", "sqs:ReceiveMessage", "sqs:DeleteMessage"]
      resources = [local.arn]

      principals {
        type        = "*"
        identifiers = ["*"]
      }

      condition {
        test     = "Bool"
        variable = "aws:SecureTransport"
        values   = ["false"]
      }
    }
  }
}

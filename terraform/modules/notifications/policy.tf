data "aws_iam_policy_document" "people" {
  statement {
    sid       = "Alarms"
    actions   = ["sns:Publish"]
    resources = [aws_sns_topic.people.arn]

    principals {
      type        = "Service"
      identifiers = ["cloudwatch.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
    }
  }

  # Without a condition: EventBridge tells an encrypted topic neither account nor rule, so one would drop every message.
  # https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html
  statement {
    sid       = "Events"
    actions   = ["sns:Publish"]
    resources = [aws_sns_topic.people.arn]

    principals {
      type        = "Service"
      identifiers = ["events.amazonaws.com"]
    }
  }

  dynamic "statement" {
    for_each = var.require_tls ? [true] : []

    content {
      sid       = "DenyWithoutTLS"
      effect    = "Deny"
      actions   = ["sns:Publish"]
      resources = [aws_sns_topic.people.arn]

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

resource "aws_sns_topic_policy" "people" {
  arn    = aws_sns_topic.people.arn
  policy = data.aws_iam_policy_document.people.json
}

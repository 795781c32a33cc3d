# An event that still fails after Lambda's own two retries is kept, with its error, for a person to look at.

data "aws_iam_policy_document" "hand_on_failed_events" {
  statement {
    sid       = "Send"
    actions   = ["sqs:SendMessage"]
    resources = [var.failed_events_queue_arn]
  }

  statement {
    sid       = "Encrypt"
    actions   = ["kms:Decrypt", "kms:GenerateDataKey"]
    resources = [var.shared.kms_key_arn]

    condition {
      test     = "StringEquals"
      variable = "kms:ViaService"
      values   = ["sqs.${data.aws_region.current.name}.amazonaws.com"]
    }
  }
}

# Apart from the other permissions, so that the function need not wait for the queue.
resource "aws_iam_role_policy" "hand_on_failed_events" {
  name   = "hand-on-failed-events"
  role   = module.role.name
  policy = data.aws_iam_policy_document.hand_on_failed_events.json
}

resource "aws_lambda_function_event_invoke_config" "live" {
  function_name                = aws_lambda_function.this.function_name
  qualifier                    = aws_lambda_alias.live.name
  maximum_retry_attempts       = 2
  maximum_event_age_in_seconds = 21600

  destination_config {
    on_failure {
      destination = var.failed_events_queue_arn
    }
  }

  depends_on = [aws_iam_role_policy.hand_on_failed_events]
}

# Every object that arrives under the incoming prefix starts an execution.

resource "aws_cloudwatch_event_rule" "object_created" {
  name        = "${var.name}-object-created"
  description = "Starts the processing of each document that arrives"

  event_pattern = jsonencode({
    source      = ["aws.s3"]
    detail-type = ["Object Created"]
    detail = {
      bucket = { name = [var.source_bucket] }
      object = { key = [{ prefix = var.incoming_prefix }] }
    }
  })
}

# EventBridge tries for a day, then keeps the event: a document is never lost because the state machine was not there.
resource "aws_cloudwatch_event_target" "start_execution" {
  rule     = aws_cloudwatch_event_rule.object_created.name
  arn      = aws_sfn_alias.live.arn
  role_arn = module.trigger_role.arn

  retry_policy {
    maximum_event_age_in_seconds = 86400
    maximum_retry_attempts       = 185
  }

  dead_letter_config {
    arn = module.undelivered.arn
  }
}

module "undelivered" {
  source = "../dead-letter-queue"

  name        = "${var.name}-undelivered"
  kms_key_arn = var.kms_key_arn
  writer      = { service = "events.amazonaws.com", source_arn = aws_cloudwatch_event_rule.object_created.arn }
  require_tls = var.require_tls
}

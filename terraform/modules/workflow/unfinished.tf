# An execution that ran into its deadline, or that somebody stopped, tells nobody by itself: its failure path did not run.
# People hear of it by its name. What it worked on stays out of the message.

resource "aws_cloudwatch_event_rule" "unfinished" {
  name        = "${var.name}-unfinished"
  description = "Tells people of each execution that timed out or was stopped"

  event_pattern = jsonencode({
    source      = ["aws.states"]
    detail-type = ["Step Functions Execution Status Change"]
    detail = {
      stateMachineArn = [local.state_machine_arn]
      status          = ["TIMED_OUT", "ABORTED"]
    }
  })
}

resource "aws_cloudwatch_event_target" "tell_people" {
  rule = aws_cloudwatch_event_rule.unfinished.name
  arn  = var.unfinished.topic_arn

  input_transformer {
    input_paths    = { name = "$.detail.name", status = "$.detail.status" }
    input_template = format("\"%s\"", "The execution <name> ended as <status>: its document has no outcome yet. Runbook: unfinished.")
  }

  retry_policy {
    maximum_event_age_in_seconds = 86400
    maximum_retry_attempts       = 185
  }

  dead_letter_config {
    arn = var.unfinished.dead_letter_queue_arn
  }
}

# Calls a function at fixed times.

locals {
  full_name = "${var.name_prefix}-${var.name}"
}

resource "aws_scheduler_schedule" "this" {
  name                = local.full_name
  description         = var.description
  schedule_expression = var.expression
  kms_key_arn         = var.kms_key_arn

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = var.function_arn
    role_arn = module.role.arn
    input    = jsonencode(var.input)

    # The next run does the same work, so an old one is not worth keeping long.
    retry_policy {
      maximum_event_age_in_seconds = 3600
      maximum_retry_attempts       = 10
    }

    dead_letter_config {
      arn = module.undelivered.arn
    }
  }
}

module "undelivered" {
  source = "../dead-letter-queue"

  name        = "${local.full_name}-undelivered"
  kms_key_arn = var.kms_key_arn
  require_tls = var.require_tls
}

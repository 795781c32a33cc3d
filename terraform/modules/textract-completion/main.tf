# How a finished Textract job comes back: Textract publishes with a role to a topic, the topic calls textract-processor.

data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}
data "aws_region" "current" {}

locals {
  full_name = "${var.name_prefix}-textract-completion"
}

resource "aws_sns_topic" "this" {
  name              = local.full_name
  kms_master_key_id = var.kms_key_arn
}

module "undelivered" {
  source = "../dead-letter-queue"

  name        = "${local.full_name}-undelivered"
  kms_key_arn = var.kms_key_arn
  writer      = { service = "sns.amazonaws.com", source_arn = aws_sns_topic.this.arn }
  require_tls = var.require_tls
}

resource "aws_lambda_permission" "this" {
  statement_id  = "TextractCompletion"
  action        = "lambda:InvokeFunction"
  function_name = var.function.name
  qualifier     = var.function.alias_name
  principal     = "sns.amazonaws.com"
  source_arn    = aws_sns_topic.this.arn
}

resource "aws_sns_topic_subscription" "this" {
  topic_arn      = aws_sns_topic.this.arn
  protocol       = "lambda"
  endpoint       = var.function.alias_arn
  redrive_policy = jsonencode({ deadLetterTargetArn = module.undelivered.arn })

  depends_on = [aws_lambda_permission.this]
}

# What the schedule may do: read the sample, write where the canary arrives, keep what could not be sent.

data "aws_region" "current" {}

module "role" {
  source = "../service-role"

  name                     = "${local.full_name}-scheduler"
  description              = "Lets EventBridge Scheduler send the canary"
  service                  = "scheduler.amazonaws.com"
  permissions_boundary_arn = var.permissions_boundary_arn

  permissions = {
    ReadSample = {
      actions   = ["s3:GetObject"]
      resources = ["${var.sample_bucket.arn}/${local.sample}"]
    }
    SendCanary = {
      actions   = ["s3:PutObject"]
      resources = ["${var.bucket.arn}/${var.incoming_prefix}canary/*"]
    }
    KeepUnsent = {
      actions   = ["sqs:SendMessage"]
      resources = [var.dead_letter_queue_arn]
    }
    # The files, the schedule's own input and the queue are encrypted.
    Encrypt = {
      actions    = ["kms:Decrypt", "kms:GenerateDataKey"]
      resources  = [var.kms_key_arn]
      conditions = [{ test = "StringEquals", variable = "kms:ViaService", values = [for service in ["s3", "scheduler", "sqs"] : "${service}.${data.aws_region.current.name}.amazonaws.com"] }]
    }
  }
}

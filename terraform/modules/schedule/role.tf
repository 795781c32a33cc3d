data "aws_region" "current" {}

module "role" {
  source = "../service-role"

  name                     = "${local.full_name}-scheduler"
  description              = "Lets EventBridge Scheduler call ${local.full_name}"
  service                  = "scheduler.amazonaws.com"
  permissions_boundary_arn = var.permissions_boundary_arn

  permissions = {
    CallFunction = {
      actions   = ["lambda:InvokeFunction"]
      resources = [var.function_arn]
    }
    KeepUndelivered = {
      actions   = ["sqs:SendMessage"]
      resources = [module.undelivered.arn]
    }
    # The schedule's own input and the undelivered events are encrypted.
    Encrypt = {
      actions    = ["kms:Decrypt", "kms:GenerateDataKey"]
      resources  = [var.kms_key_arn]
      conditions = [{ test = "StringEquals", variable = "kms:ViaService", values = [for service in ["scheduler", "sqs"] : "${service}.${data.aws_region.current.name}.amazonaws.com"] }]
    }
  }
}

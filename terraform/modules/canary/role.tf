# What the schedule may do: read the sample, write where the canary arrives.
module "role" {
  source = "../service-role"

  name                     = "${local.full_name}-scheduler"
  description              = "Lets EventBridge Scheduler send the canary"
  service                  = "scheduler.amazonaws.com"
  permissions_boundary_arn = var.permissions_boundary_arn

  permissions = {
    ReadSample = {
      actions   = ["s3:GetObject"]
      resources = ["${var.bucket.arn}/${local.sample}"]
    }
    SendCanary = {
      actions   = ["s3:PutObject"]
      resources = ["${var.bucket.arn}/${var.incoming_prefix}canary/*"]
    }
    # The files and the schedule's own input are encrypted.
    Encrypt = {
      actions    = ["kms:Decrypt", "kms:GenerateDataKey"]
      resources  = [var.kms_key_arn]
      conditions = [{ test = "StringLike", variable = "kms:ViaService", values = ["scheduler.*.amazonaws.com", "s3.*.amazonaws.com"] }]
    }
  }
}

# Textract takes this role to publish. A wrong topic or role shows only as InvalidParameterException when a job starts.
module "role" {
  source = "../service-role"

  name                     = local.full_name
  description              = "Lets Textract say that a job has finished"
  service                  = "textract.amazonaws.com"
  source_arn               = "arn:${data.aws_partition.current.partition}:textract:*:${data.aws_caller_identity.current.account_id}:*"
  permissions_boundary_arn = var.permissions_boundary_arn

  permissions = {
    Publish = {
      actions   = ["sns:Publish"]
      resources = [aws_sns_topic.this.arn]
    }
    Encrypt = {
      actions    = ["kms:Decrypt", "kms:GenerateDataKey"]
      resources  = [var.kms_key_arn]
      conditions = [{ test = "StringEquals", variable = "kms:ViaService", values = ["sns.${data.aws_region.current.name}.amazonaws.com"] }]
    }
  }
}

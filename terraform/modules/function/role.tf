# The function may do what `permissions` lists and, like every function here, write its log and trace, read its own
# environment and, in failure-destination.tf, hand on an event that it could not handle.

module "role" {
  source = "../service-role"

  name                     = local.full_name
  description              = "What the function ${local.full_name} may do"
  service                  = "lambda.amazonaws.com"
  permissions_boundary_arn = var.shared.permissions_boundary_arn

  actions_without_resources = ["states:SendTask", "textract:", "xray:"]

  permissions = merge(var.permissions, {
    WriteLog = {
      actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
      resources = ["${aws_cloudwatch_log_group.this.arn}:*"]
    }
    # X-Ray knows no resources.
    WriteTrace = {
      actions   = ["xray:PutTelemetryRecords", "xray:PutTraceSegments"]
      resources = ["*"]
    }
    ReadOwnEnvironment = {
      actions   = ["kms:Decrypt"]
      resources = [var.shared.kms_key_arn]
      conditions = [{
        test     = "StringLike"
        variable = "kms:EncryptionContext:aws:lambda:FunctionArn"
        values   = [for qualifier in ["", ":*"] : "${local.arn}${qualifier}"]
      }]
    }
  })
}

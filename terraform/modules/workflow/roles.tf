data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}
data "aws_region" "current" {}

locals {
  state_machine_arn = "arn:${data.aws_partition.current.partition}:states:${data.aws_region.current.name}:${data.aws_caller_identity.current.account_id}:stateMachine:${var.name}"

  # Executions that began before a release still call the versions of then.
  versions_of_functions = [for arn in values(var.function_arns) : replace(arn, "/:[^:]+$/", ":*")]

  # Step Functions encrypts the definition and the history with a context that names the state machine.
  # https://docs.aws.amazon.com/step-functions/latest/dg/encryption-at-rest.html
  encrypt_executions = {
    actions    = ["kms:Decrypt", "kms:GenerateDataKey"]
    resources  = [var.kms_key_arn]
    conditions = [{ test = "StringEquals", variable = "kms:EncryptionContext:aws:states:stateMachineArn", values = [local.state_machine_arn] }]
  }
}

# The state machine calls five functions, each by its version, and nothing else.
module "state_machine_role" {
  source = "../service-role"

  name                     = "${var.name}-states"
  description              = "Lets the state machine call the functions of its steps"
  service                  = "states.amazonaws.com"
  permissions_boundary_arn = var.permissions_boundary_arn

  permissions = {
    CallFunctions = {
      actions   = ["lambda:InvokeFunction"]
      resources = local.versions_of_functions
    }
    EncryptExecutions = local.encrypt_executions
    # Lines go on to the log under the context of the account's logs.
    EncryptLog = {
      actions    = ["kms:GenerateDataKey"]
      resources  = [var.kms_key_arn]
      conditions = [{ test = "StringEquals", variable = "kms:EncryptionContext:SourceArn", values = ["arn:${data.aws_partition.current.partition}:logs:${data.aws_region.current.name}:${data.aws_caller_identity.current.account_id}:*"] }]
    }
    # Log delivery knows no resources.
    DeliverLog = {
      actions = [
        "logs:CreateLogDelivery",
        "logs:DeleteLogDelivery",
        "logs:DescribeLogGroups",
        "logs:DescribeResourcePolicies",
        "logs:GetLogDelivery",
        "logs:ListLogDeliveries",
        "logs:PutResourcePolicy",
        "logs:UpdateLogDelivery",
      ]
      resources = ["*"]
    }
    # X-Ray knows no resources.
    WriteTrace = {
      actions = [
        "xray:GetSamplingRules",
        "xray:GetSamplingTargets",
        "xray:PutTelemetryRecords",
        "xray:PutTraceSegments",
      ]
      resources = ["*"]
    }
  }
}

module "trigger_role" {
  source = "../service-role"

  name                     = "${var.name}-events"
  description              = "Lets EventBridge start the state machine"
  service                  = "events.amazonaws.com"
  permissions_boundary_arn = var.permissions_boundary_arn

  permissions = {
    StartExecution = {
      actions   = ["states:StartExecution"]
      resources = [aws_sfn_alias.live.arn]
    }
    EncryptExecutions = local.encrypt_executions
  }
}

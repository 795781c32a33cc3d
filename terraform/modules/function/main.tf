# One Lambda function: its log group first, a role of its own, versions behind the alias `live`.

data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}
data "aws_region" "current" {}

locals {
  full_name = "${var.shared.name_prefix}-${var.name}"
  arn       = "arn:${data.aws_partition.current.partition}:lambda:${data.aws_region.current.name}:${data.aws_caller_identity.current.account_id}:function:${local.full_name}"
  zip_file  = "${var.shared.zip_directory}/${var.name}.zip"
}

# Created before the function, so that the function never makes one without retention and key.
resource "aws_cloudwatch_log_group" "this" {
  # checkov:skip=CKV_AWS_338: development and staging keep logs for less than a year
  name              = "/aws/lambda/${local.full_name}"
  retention_in_days = var.shared.log_retention_days
  kms_key_id        = var.shared.kms_key_arn
}

resource "aws_lambda_function" "this" {
  # checkov:skip=CKV_AWS_116: failed events go to the destination in failure-destination.tf, which also tells why they failed
  # checkov:skip=CKV_AWS_117: a network is an option (network.tf), because its endpoints bill by the hour
  # checkov:skip=CKV_AWS_272: scripts/deploy builds the zips from this checkout and hands them to nobody in between
  function_name = local.full_name
  description   = var.description
  role          = module.role.arn

  filename         = local.zip_file
  source_code_hash = try(filebase64sha256(local.zip_file), null)
  runtime          = "provided.al2023"
  handler          = "bootstrap"
  architectures    = [var.shared.architecture]
  publish          = true

  timeout                        = var.limits.timeout_seconds
  memory_size                    = var.limits.memory_megabytes
  reserved_concurrent_executions = coalesce(var.limits.reserved_concurrency, -1)
  kms_key_arn                    = var.shared.kms_key_arn

  environment {
    variables = var.environment
  }

  logging_config {
    log_format            = "JSON"
    log_group             = aws_cloudwatch_log_group.this.name
    application_log_level = var.shared.log_level
    system_log_level      = "INFO"
  }

  tracing_config {
    mode = "Active"
  }

  dynamic "vpc_config" {
    for_each = var.shared.network == null ? [] : [var.shared.network]

    content {
      subnet_ids         = vpc_config.value.subnet_ids
      security_group_ids = [vpc_config.value.security_group_id]
    }
  }

  depends_on = [aws_iam_role_policy.network]
}

# Who calls the function outside of an execution (SNS, Scheduler) calls this. An execution calls versions by their number,
# so that a document that has begun on one version ends on it.
resource "aws_lambda_alias" "live" {
  name             = "live"
  description      = "The version that events and schedules go to"
  function_name    = aws_lambda_function.this.function_name
  function_version = coalesce(var.live_version, aws_lambda_function.this.version)
}

# Kept warm is the newest version itself, because executions call versions and not the alias.
resource "aws_lambda_provisioned_concurrency_config" "this" {
  count = var.limits.provisioned_concurrency == null ? 0 : 1

  function_name                     = aws_lambda_function.this.function_name
  qualifier                         = aws_lambda_function.this.version
  provisioned_concurrent_executions = var.limits.provisioned_concurrency

  lifecycle {
    create_before_destroy = true
  }
}

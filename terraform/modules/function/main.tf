# One Lambda function: its log group first, a role of its own, versions behind the alias `live`.

data "aws_partition" "current" {}

locals {
  full_name = "${var.name_prefix}-${var.name}"
  zip_file  = "${var.zip_directory}/${var.name}.zip"
}

# Created before the function, so that the function never makes one without retention and key.
resource "aws_cloudwatch_log_group" "this" {
  name              = "/aws/lambda/${local.full_name}"
  retention_in_days = var.log_retention_days
  kms_key_id        = var.kms_key_arn
}

resource "aws_lambda_function" "this" {
  function_name = local.full_name
  description   = var.description
  role          = aws_iam_role.this.arn

  filename         = local.zip_file
  source_code_hash = try(filebase64sha256(local.zip_file), null)
  runtime          = "provided.al2023"
  handler          = "bootstrap"
  architectures    = [var.architecture]
  publish          = true

  timeout                        = var.timeout_seconds
  memory_size                    = var.memory_megabytes
  reserved_concurrent_executions = coalesce(var.reserved_concurrency, -1)
  kms_key_arn                    = var.kms_key_arn

  environment {
    variables = var.environment
  }

  logging_config {
    log_format            = "JSON"
    log_group             = aws_cloudwatch_log_group.this.name
    application_log_level = var.log_level
    system_log_level      = "INFO"
  }

  tracing_config {
    mode = "Active"
  }

  depends_on = [aws_iam_role_policy.this]
}

resource "aws_lambda_alias" "live" {
  name             = "live"
  description      = "The version that documents go through"
  function_name    = aws_lambda_function.this.function_name
  function_version = aws_lambda_function.this.version
}

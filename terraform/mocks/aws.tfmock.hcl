# What the tests get instead of AWS: an account, a Region, and ARNs of the right shape.

mock_data "aws_availability_zones" {
  defaults = { names = ["eu-central-1a", "eu-central-1b", "eu-central-1c"] }
}

mock_data "aws_caller_identity" {
  defaults = { account_id = "123456789012" }
}

mock_data "aws_partition" {
  defaults = { partition = "aws" }
}

mock_data "aws_region" {
  defaults = { name = "eu-central-1" }
}

mock_data "aws_iam_policy_document" {
  defaults = { json = "{\"Version\":\"2012-10-17\",\"Statement\":[]}" }
}

mock_resource "aws_acm_certificate" {
  defaults = {
    arn = "arn:aws:acm:eu-central-1:123456789012:certificate/11111111-2222-3333-4444-555555555555"
    domain_validation_options = [{
      domain_name           = "invoices.example.com"
      resource_record_name  = "_proof.invoices.example.com."
      resource_record_type  = "CNAME"
      resource_record_value = "_proof.acm-validations.aws."
    }]
  }
}

mock_resource "aws_backup_vault" {
  defaults = { arn = "arn:aws:backup:eu-central-1:123456789012:backup-vault:mock" }
}

mock_resource "aws_cloudwatch_event_rule" {
  defaults = { arn = "arn:aws:events:eu-central-1:123456789012:rule/mock" }
}

mock_resource "aws_cloudwatch_log_group" {
  defaults = { arn = "arn:aws:logs:eu-central-1:123456789012:log-group:mock" }
}

mock_resource "aws_dynamodb_table" {
  defaults = { arn = "arn:aws:dynamodb:eu-central-1:123456789012:table/mock" }
}

mock_resource "aws_iam_role" {
  defaults = { arn = "arn:aws:iam::123456789012:role/mock" }
}

mock_resource "aws_kms_key" {
  defaults = { arn = "arn:aws:kms:eu-central-1:123456789012:key/11111111-2222-3333-4444-555555555555" }
}

mock_resource "aws_lambda_alias" {
  defaults = { arn = "arn:aws:lambda:eu-central-1:123456789012:function:mock:live" }
}

mock_resource "aws_lambda_function" {
  defaults = { arn = "arn:aws:lambda:eu-central-1:123456789012:function:mock", version = "7" }
}

mock_resource "aws_rds_cluster" {
  defaults = { arn = "arn:aws:rds:eu-central-1:123456789012:cluster:mock" }
}

mock_resource "aws_s3_bucket" {
  defaults = { arn = "arn:aws:s3:::mock" }
}

mock_resource "aws_secretsmanager_secret" {
  defaults = { arn = "arn:aws:secretsmanager:eu-central-1:123456789012:secret:mock-abcdef" }
}

mock_resource "aws_sesv2_email_identity" {
  defaults = { arn = "arn:aws:ses:eu-central-1:123456789012:identity/mock@example.com" }
}

mock_resource "aws_sfn_alias" {
  defaults = { arn = "arn:aws:states:eu-central-1:123456789012:stateMachine:mock:live" }
}

mock_resource "aws_sfn_state_machine" {
  defaults = {
    arn                       = "arn:aws:states:eu-central-1:123456789012:stateMachine:mock"
    state_machine_version_arn = "arn:aws:states:eu-central-1:123456789012:stateMachine:mock:7"
  }
}

mock_resource "aws_sns_topic" {
  defaults = { arn = "arn:aws:sns:eu-central-1:123456789012:mock" }
}

mock_resource "aws_sqs_queue" {
  defaults = { arn = "arn:aws:sqs:eu-central-1:123456789012:mock", id = "https://sqs.eu-central-1.amazonaws.com/123456789012/mock" }
}

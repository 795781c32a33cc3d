# Who talked to whom, and who was refused.

resource "aws_cloudwatch_log_group" "flows" {
  name              = "/aws/vpc/${var.name}"
  retention_in_days = var.log_retention_days
  kms_key_id        = var.kms_key_arn
}

resource "aws_flow_log" "this" {
  vpc_id                   = aws_vpc.this.id
  traffic_type             = "ALL"
  log_destination_type     = "cloud-watch-logs"
  log_destination          = aws_cloudwatch_log_group.flows.arn
  iam_role_arn             = module.flow_log_role.arn
  max_aggregation_interval = 600
}

module "flow_log_role" {
  source = "../service-role"

  name                     = "${var.name}-flow-log"
  description              = "Lets the VPC write its flow log"
  service                  = "vpc-flow-logs.amazonaws.com"
  permissions_boundary_arn = var.permissions_boundary_arn

  permissions = {
    WriteFlows = {
      actions   = ["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"]
      resources = ["${aws_cloudwatch_log_group.flows.arn}:*"]
    }
    # Describing groups knows no resource but all of the account's.
    FindLogGroup = {
      actions   = ["logs:DescribeLogGroups"]
      resources = ["arn:${data.aws_partition.current.partition}:logs:${data.aws_region.current.name}:${data.aws_caller_identity.current.account_id}:log-group:*"]
    }
  }
}

# What a function in a network may do on top: Lambda makes and removes the function's network interfaces with its role.
# Its own code may not, although it runs with the same role.

data "aws_iam_policy_document" "network" {
  statement {
    sid = "ManageInterfaces"
    actions = [
      "ec2:AssignPrivateIpAddresses",
      "ec2:CreateNetworkInterface",
      "ec2:DeleteNetworkInterface",
      "ec2:UnassignPrivateIpAddresses",
    ]
    resources = ["arn:${data.aws_partition.current.partition}:ec2:${data.aws_region.current.name}:${data.aws_caller_identity.current.account_id}:*/*"]
  }

  # Describing knows no resources.
  statement {
    sid       = "FindInterfaces"
    actions   = ["ec2:DescribeNetworkInterfaces", "ec2:DescribeSubnets"]
    resources = ["*"]
  }

  # https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html
  statement {
    sid    = "DenyToOwnCode"
    effect = "Deny"
    actions = [
      "ec2:AssignPrivateIpAddresses",
      "ec2:CreateNetworkInterface",
      "ec2:DeleteNetworkInterface",
      "ec2:DescribeNetworkInterfaces",
      "ec2:DescribeSubnets",
      "ec2:UnassignPrivateIpAddresses",
    ]
    resources = ["*"]

    condition {
      test     = "ArnEquals"
      variable = "lambda:SourceFunctionArn"
      values   = [local.arn]
    }
  }
}

resource "aws_iam_role_policy" "network" {
  count = var.shared.network == null ? 0 : 1

  name   = "network"
  role   = module.role.name
  policy = data.aws_iam_policy_document.network.json
}

# A VPC with no way in and no way out but to AWS: private subnets in two zones, endpoints for the services that are called,
# and a log of every flow.

data "aws_availability_zones" "available" {
  # checkov:skip=CKV_AWS_394: AWS adds zones at the end of the list; the first two stay
  state = "available"
}

data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}
data "aws_region" "current" {}

locals {
  zones = slice(data.aws_availability_zones.available.names, 0, 2)
}

resource "aws_vpc" "this" {
  cidr_block           = var.cidr_block
  enable_dns_support   = true
  enable_dns_hostnames = true # Without it the endpoints' private names do not resolve.

  tags = { Name = var.name }
}

resource "aws_subnet" "private" {
  for_each = { for number, zone in local.zones : zone => number }

  vpc_id                  = aws_vpc.this.id
  availability_zone       = each.key
  cidr_block              = cidrsubnet(var.cidr_block, 2, each.value)
  map_public_ip_on_launch = false

  tags = { Name = "${var.name}-private-${each.key}" }
}

# No route but the local one and those of the gateway endpoints: there is no internet or NAT gateway.
resource "aws_route_table" "private" {
  vpc_id = aws_vpc.this.id

  tags = { Name = "${var.name}-private" }
}

resource "aws_route_table_association" "private" {
  for_each = aws_subnet.private

  subnet_id      = each.value.id
  route_table_id = aws_route_table.private.id
}

# Aurora wants subnets in two zones. This VPC has no way in or out, and nothing in it but the database.

resource "aws_vpc" "this" {
  # checkov:skip=CKV2_AWS_11: no route and no open port, so there is no flow to log
  cidr_block = var.cidr_block

  tags = { Name = local.full_name }
}

resource "aws_subnet" "this" {
  for_each = { for number, zone in slice(data.aws_availability_zones.available.names, 0, 2) : zone => number }

  vpc_id                  = aws_vpc.this.id
  availability_zone       = each.key
  cidr_block              = cidrsubnet(var.cidr_block, 1, each.value)
  map_public_ip_on_launch = false

  tags = { Name = "${local.full_name}-${each.key}" }
}

resource "aws_db_subnet_group" "this" {
  name        = local.full_name
  description = "Where the ledger is"
  subnet_ids  = [for subnet in aws_subnet.this : subnet.id]
}

resource "aws_security_group" "this" {
  name        = local.full_name
  description = "Nothing in, nothing out: the Data API needs no path"
  vpc_id      = aws_vpc.this.id

  tags = { Name = local.full_name }
}

# The VPC's own default group, which is used by nobody, without the rules that AWS gives it.
resource "aws_default_security_group" "this" {
  vpc_id = aws_vpc.this.id

  tags = { Name = "${local.full_name}-unused" }
}

# Functions call endpoints over TLS; nothing calls functions over the network.

resource "aws_security_group" "functions" {
  # checkov:skip=CKV2_AWS_5: the module function attaches it
  name        = "${var.name}-functions"
  description = "The functions: out to the endpoints by TLS, nothing in"
  vpc_id      = aws_vpc.this.id

  tags = { Name = "${var.name}-functions" }
}

resource "aws_security_group" "endpoints" {
  name        = "${var.name}-endpoints"
  description = "The interface endpoints: in from the functions by TLS, nothing out"
  vpc_id      = aws_vpc.this.id

  tags = { Name = "${var.name}-endpoints" }
}

resource "aws_vpc_security_group_egress_rule" "to_interface_endpoints" {
  security_group_id            = aws_security_group.functions.id
  description                  = "To the interface endpoints"
  referenced_security_group_id = aws_security_group.endpoints.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
}

resource "aws_vpc_security_group_egress_rule" "to_gateway_endpoints" {
  for_each = aws_vpc_endpoint.gateway

  security_group_id = aws_security_group.functions.id
  description       = "To the gateway endpoint of ${each.key}"
  prefix_list_id    = each.value.prefix_list_id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
}

resource "aws_vpc_security_group_ingress_rule" "from_functions" {
  security_group_id            = aws_security_group.endpoints.id
  description                  = "From the functions"
  referenced_security_group_id = aws_security_group.functions.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
}

# The VPC's own default group, which is used by nobody, without the rules that AWS gives it.
resource "aws_default_security_group" "this" {
  vpc_id = aws_vpc.this.id

  tags = { Name = "${var.name}-unused" }
}

# S3 and DynamoDB answer from public addresses, which a network ACL cannot name; the security groups can.
resource "aws_network_acl" "private" {
  # checkov:skip=CKV_AWS_231: answers of AWS come back on any port above 1023; the security group lets no connection in
  vpc_id     = aws_vpc.this.id
  subnet_ids = [for subnet in aws_subnet.private : subnet.id]

  egress {
    rule_no    = 100
    action     = "allow"
    protocol   = "tcp"
    cidr_block = "0.0.0.0/0"
    from_port  = 443
    to_port    = 443
  }

  egress {
    rule_no    = 110
    action     = "allow"
    protocol   = "tcp"
    cidr_block = var.cidr_block
    from_port  = 1024
    to_port    = 65535
  }

  ingress {
    rule_no    = 100
    action     = "allow"
    protocol   = "tcp"
    cidr_block = var.cidr_block
    from_port  = 443
    to_port    = 443
  }

  ingress {
    rule_no    = 110
    action     = "allow"
    protocol   = "tcp"
    cidr_block = "0.0.0.0/0"
    from_port  = 1024
    to_port    = 65535
  }

  tags = { Name = "${var.name}-private" }
}

mock_provider "aws" {
  source          = "../../mocks"
  override_during = plan
}

variables {
  name               = "invoices-test"
  cidr_block         = "10.20.0.0/24"
  interface_services = ["sns", "states", "textract"]
  kms_key_arn        = "arn:aws:kms:eu-central-1:123456789012:key/11111111-2222-3333-4444-555555555555"
}

run "there_are_private_subnets_in_two_zones" {
  command = plan

  assert {
    condition     = { for zone, subnet in aws_subnet.private : zone => subnet.cidr_block } == { eu-central-1a = "10.20.0.0/26", eu-central-1b = "10.20.0.64/26" }
    error_message = "The subnets are not two, in two zones, beside each other."
  }

  assert {
    condition     = alltrue([for subnet in aws_subnet.private : subnet.map_public_ip_on_launch == false])
    error_message = "A subnet gives out public addresses."
  }
}

run "aws_is_reached_by_endpoints" {
  command = plan

  assert {
    condition     = toset([for endpoint in aws_vpc_endpoint.gateway : endpoint.service_name]) == toset(["com.amazonaws.eu-central-1.dynamodb", "com.amazonaws.eu-central-1.s3"])
    error_message = "S3 or DynamoDB has no gateway endpoint."
  }

  assert {
    condition = alltrue([
      for service, endpoint in aws_vpc_endpoint.interface :
      endpoint.service_name == "com.amazonaws.eu-central-1.${service}" && endpoint.private_dns_enabled
    ]) && length(aws_vpc_endpoint.interface) == 3
    error_message = "A service that functions call cannot be reached under its own name."
  }
}

run "endpoints_serve_this_account_only" {
  command = plan

  assert {
    condition = alltrue([
      for document in data.aws_iam_policy_document.own_account :
      one(one(document.statement).condition).variable == "aws:PrincipalAccount" && one(one(document.statement).condition).values == tolist(["123456789012"])
    ])
    error_message = "Another account's credentials work through an endpoint."
  }

  assert {
    condition     = alltrue([for service, document in data.aws_iam_policy_document.own_account : one(document.statement).actions == toset(["${service}:*"])])
    error_message = "An endpoint carries requests to another service."
  }
}

run "functions_speak_tls_to_the_endpoints_and_to_nobody_else" {
  command = plan

  assert {
    condition = alltrue([
      for rule in concat(values(aws_vpc_security_group_egress_rule.to_gateway_endpoints), [
        aws_vpc_security_group_egress_rule.to_interface_endpoints,
      ]) : rule.from_port == 443 && rule.to_port == 443 && rule.cidr_ipv4 == null && rule.cidr_ipv6 == null
    ])
    error_message = "Functions may speak to addresses that are no endpoint, or without TLS."
  }

  assert {
    condition     = aws_vpc_security_group_ingress_rule.from_functions.from_port == 443 && aws_vpc_security_group_ingress_rule.from_functions.cidr_ipv4 == null
    error_message = "Others than the functions may speak to the endpoints."
  }
}

run "the_subnets_let_pass_tls_and_its_answers_only" {
  command = plan

  assert {
    condition     = alltrue([for rule in concat(tolist(aws_network_acl.private.egress), tolist(aws_network_acl.private.ingress)) : rule.protocol == "tcp" && (rule.from_port == 443 || rule.from_port == 1024)])
    error_message = "The network ACL lets other traffic pass."
  }

  assert {
    condition     = alltrue([for rule in aws_network_acl.private.ingress : rule.cidr_block == var.cidr_block if rule.from_port == 443])
    error_message = "A connection may be opened from outside of the VPC."
  }
}

run "every_flow_is_logged_encrypted_for_a_year" {
  command = plan

  assert {
    condition     = aws_flow_log.this.traffic_type == "ALL" && aws_flow_log.this.log_destination == aws_cloudwatch_log_group.flows.arn
    error_message = "Flows are not logged, or only some."
  }

  assert {
    condition     = aws_cloudwatch_log_group.flows.kms_key_id == var.kms_key_arn && aws_cloudwatch_log_group.flows.retention_in_days == 365
    error_message = "The flow log is not encrypted, or not kept for a year."
  }
}

run "a_range_that_is_too_small_for_the_subnets_is_refused" {
  command = plan

  variables {
    cidr_block = "10.20.0.0/28"
  }

  expect_failures = [var.cidr_block]
}

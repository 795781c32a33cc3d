mock_provider "aws" {
  source          = "../../mocks"
  override_during = plan
}

variables {
  name    = "invoices.example.com"
  zone_id = "Z0123456789ABCDEFGHIJ"
}

run "the_certificate_is_for_the_name_and_proven_by_a_record" {
  command = plan

  assert {
    condition     = aws_acm_certificate.this.domain_name == "invoices.example.com" && aws_acm_certificate.this.validation_method == "DNS"
    error_message = "The certificate is for another name, or a person would have to prove it."
  }

  assert {
    condition     = alltrue([for record in aws_route53_record.proof : record.zone_id == var.zone_id && record.type == "CNAME"]) && length(aws_route53_record.proof) == 1
    error_message = "The proof is not in the zone that was given."
  }
}

run "nobody_gets_a_certificate_that_is_not_valid_yet" {
  command = plan

  assert {
    condition     = output.certificate_arn == aws_acm_certificate_validation.this.certificate_arn
    error_message = "The certificate is handed on before ACM has seen the proof."
  }
}

run "what_is_no_name_is_refused" {
  command = plan

  variables {
    name = "https://invoices.example.com/"
  }

  expect_failures = [var.name]
}

run "what_is_no_zone_is_refused" {
  command = plan

  variables {
    zone_id = "example.com"
  }

  expect_failures = [var.zone_id]
}

# A certificate for the name under which the pipeline will be reached, proven in the zone that the name belongs to. ACM renews
# it by itself as long as the record of the proof stays. Both cost nothing; the zone is yours.

resource "aws_acm_certificate" "this" {
  domain_name       = var.name
  validation_method = "DNS"

  # What serves the name holds on to the old certificate until it has the new one.
  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_route53_record" "proof" {
  for_each = {
    for option in aws_acm_certificate.this.domain_validation_options : option.domain_name => option
  }

  zone_id = var.zone_id
  name    = each.value.resource_record_name
  type    = each.value.resource_record_type
  records = [each.value.resource_record_value]
  ttl     = 300
}

# Waits until ACM has seen the proof: within minutes, where the zone is the one that the world asks.
resource "aws_acm_certificate_validation" "this" {
  certificate_arn         = aws_acm_certificate.this.arn
  validation_record_fqdns = [for record in aws_route53_record.proof : record.fqdn]
}

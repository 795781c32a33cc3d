output "certificate_arn" {
  description = "ARN of the certificate, known once it is valid."
  value       = aws_acm_certificate_validation.this.certificate_arn
}

output "arn" {
  description = "ARN of the role; it is known once the role may do what it is for."
  value       = aws_iam_role.this.arn
  depends_on  = [aws_iam_role_policy.this]
}

output "name" {
  description = "Name of the role."
  value       = aws_iam_role.this.name
}

output "taken_by" {
  description = "Service principal that takes the role, and the pattern of what it may act for."
  value       = { service = var.service, source_arn = var.source_arn }
}

output "permissions_boundary_arn" {
  description = "ARN of the policy that bounds the role; null where none does."
  value       = aws_iam_role.this.permissions_boundary
}

output "permissions" {
  description = "What the service may do with the role, for audits."
  value       = var.permissions
}

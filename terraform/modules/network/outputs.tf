output "functions" {
  description = "Subnets and security group that functions are attached to."
  value = {
    subnet_ids        = [for subnet in aws_subnet.private : subnet.id]
    security_group_id = aws_security_group.functions.id
  }
}

output "vpc_id" {
  description = "Id of the VPC."
  value       = aws_vpc.this.id
}

output "interface_services" {
  description = "Services that have an interface endpoint."
  value       = toset(keys(aws_vpc_endpoint.interface))
}

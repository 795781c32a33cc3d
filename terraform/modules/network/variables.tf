variable "name" {
  description = "Name of the VPC, and start of every name in it."
  type        = string
}

variable "cidr_block" {
  description = "Addresses of the VPC, from /16 to /26; each subnet gets a quarter."
  type        = string
  default     = "10.20.0.0/24"

  validation {
    condition     = can(cidrsubnet(var.cidr_block, 2, 1)) && try(tonumber(split("/", var.cidr_block)[1]) >= 16 && tonumber(split("/", var.cidr_block)[1]) <= 26, false)
    error_message = "cidr_block is a private range from /16 to /26, such as 10.20.0.0/24."
  }
}

variable "interface_services" {
  description = "AWS services that are reached by interface endpoints, each billed by the hour in both zones."
  type        = set(string)
}

variable "kms_key_arn" {
  description = "ARN of the customer key that encrypts the flow log."
  type        = string
}

variable "log_retention_days" {
  description = "Days that the flow log is kept; one of the values CloudWatch knows."
  type        = number
  default     = 365
}

variable "permissions_boundary_arn" {
  description = "ARN of the policy that bounds the role, where the organisation demands one."
  type        = string
  default     = null
}

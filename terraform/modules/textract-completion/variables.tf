variable "name_prefix" {
  description = "Start of every name."
  type        = string
}

variable "kms_key_arn" {
  description = "ARN of the customer key that encrypts the messages."
  type        = string
}

variable "function" {
  description = "The function that the topic calls: its name, the alias and the alias's ARN."
  type = object({
    name       = string
    alias_name = string
    alias_arn  = string
  })
}

variable "require_tls" {
  description = "Whether requests without TLS are denied. Off only against an emulator that speaks plain HTTP."
  type        = bool
  default     = true
}

variable "permissions_boundary_arn" {
  description = "ARN of the policy that bounds the role, where the organisation demands one."
  type        = string
  default     = null
}

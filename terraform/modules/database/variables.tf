variable "name_prefix" {
  description = "Start of the table's name."
  type        = string
}

variable "kms_key_arn" {
  description = "ARN of the customer key that encrypts the table."
  type        = string
}

variable "deletion_protection" {
  description = "Whether AWS refuses to delete the table. Off only where records are throw-away."
  type        = bool
  default     = true
}

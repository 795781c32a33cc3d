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

variable "replica" {
  description = "Region that keeps a copy of the table, seconds behind, and the customer key there; null keeps none."
  type = object({
    region      = string
    kms_key_arn = string
  })
  default = null
}

variable "region" {
  description = "Region of the bucket."
  type        = string
  default     = "us-east-1"
}

variable "name_prefix" {
  description = "Start of the bucket's name, which account and Region make unique in the world."
  type        = string
  default     = "invoices-states"
}

variable "replaced_states_days" {
  description = "Days that a replaced state is kept; the last ten are kept in any case."
  type        = number
  default     = 365

  validation {
    condition     = var.replaced_states_days >= 30
    error_message = "A replaced state is kept for at least 30 days: it is the way back."
  }
}

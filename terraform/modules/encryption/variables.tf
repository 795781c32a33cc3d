variable "name_prefix" {
  description = "Start of every name; also the log groups that may use the key."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{2,21}$", var.name_prefix))
    error_message = "name_prefix is 3 to 22 lower-case letters, digits and hyphens, beginning with a letter."
  }
}

variable "alias" {
  description = "Name by which people find the key; null is name_prefix."
  type        = string
  default     = null
}

variable "deletion_window_days" {
  description = "Days between the deletion of the key and its loss, 7 to 30. What it encrypted is unreadable afterwards."
  type        = number
  default     = 30

  validation {
    condition     = var.deletion_window_days >= 7 && var.deletion_window_days <= 30
    error_message = "deletion_window_days is between 7 and 30."
  }
}

variable "audit_trail_arn" {
  description = "ARN of the CloudTrail trail that may encrypt its files with the key; null lets none."
  type        = string
  default     = null
}

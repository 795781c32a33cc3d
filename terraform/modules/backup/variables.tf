variable "name" {
  description = "Name of the vault and the plan."
  type        = string
}

variable "resource_arns" {
  description = "ARNs of the table and the buckets that are backed up."
  type        = list(string)
}

variable "kms_key_arn" {
  description = "ARN of the customer key that encrypts the backups."
  type        = string
}

variable "schedule" {
  description = "When a backup is made: cron(…), in UTC."
  type        = string
  default     = "cron(0 3 * * ? *)"

  validation {
    condition     = can(regex("^cron\\(.+\\)$", var.schedule))
    error_message = "schedule is cron(…)."
  }
}

variable "retention_days" {
  description = "Days that a backup is kept."
  type        = number
  default     = 35

  validation {
    condition     = var.retention_days >= 1
    error_message = "A backup is kept for at least a day."
  }
}

variable "force_destroy" {
  description = "Whether destroying the vault also deletes its backups."
  type        = bool
  default     = false
}

variable "permissions_boundary_arn" {
  description = "ARN of the policy that bounds the role, where the organisation demands one."
  type        = string
  default     = null
}

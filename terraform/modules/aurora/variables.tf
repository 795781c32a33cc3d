variable "name_prefix" {
  description = "Start of every name."
  type        = string
}

variable "kms_key_arn" {
  description = "ARN of the customer key that encrypts rows, backups, secrets and logs."
  type        = string
}

variable "topic_arn" {
  description = "ARN of the topic that hears of the alarm."
  type        = string
}

variable "engine_version" {
  description = "Version that the cluster is made with, 3.08 or later; later minor versions come by themselves."
  type        = string
  default     = "8.0.mysql_aurora.3.08.2"

  validation {
    condition     = can(regex("^8\\.0\\.mysql_aurora\\.3\\.(0[89]|[1-9][0-9])\\.[0-9]+$", var.engine_version))
    error_message = "The ledger needs Aurora MySQL 3.08 or later: earlier versions do not sleep."
  }
}

variable "capacity" {
  description = "Capacity units of each instance (2 GB each, billed by the second) at least and at most, and seconds without a call after which it sleeps; a minimum above 0 keeps it awake."
  type = object({
    minimum_acu         = optional(number, 0)
    maximum_acu         = optional(number, 2)
    pause_after_seconds = optional(number, 300)
  })
  default = {}

  validation {
    condition     = var.capacity.minimum_acu >= 0 && var.capacity.maximum_acu >= max(1, var.capacity.minimum_acu) && var.capacity.maximum_acu <= 256 && alltrue([for acu in [var.capacity.minimum_acu, var.capacity.maximum_acu] : floor(acu * 2) == acu * 2])
    error_message = "Capacity goes in halves from 0; the maximum is 1 to 256 and no less than the minimum."
  }

  validation {
    condition     = var.capacity.pause_after_seconds >= 300 && var.capacity.pause_after_seconds <= 86400
    error_message = "Aurora sleeps after 300 to 86400 seconds."
  }
}

variable "multi_az" {
  description = "Whether a second instance in another zone takes over when the first fails; it doubles what capacity costs."
  type        = bool
  default     = false
}

variable "cidr_block" {
  description = "Addresses of the VPC that the database is alone in, from /16 to /27; they meet no others."
  type        = string
  default     = "10.30.0.0/26"

  validation {
    condition     = can(cidrsubnet(var.cidr_block, 1, 1)) && try(tonumber(split("/", var.cidr_block)[1]) >= 16 && tonumber(split("/", var.cidr_block)[1]) <= 27, false)
    error_message = "cidr_block is a private range from /16 to /27, such as 10.30.0.0/26."
  }
}

variable "backup_retention_days" {
  description = "Days of which any second can be restored, 1 to 35."
  type        = number
  default     = 7

  validation {
    condition     = var.backup_retention_days >= 1 && var.backup_retention_days <= 35
    error_message = "Aurora keeps backups for 1 to 35 days."
  }
}

variable "log_retention_days" {
  description = "Days that the logs are kept; one of the values CloudWatch knows."
  type        = number
  default     = 365
}

variable "deletion_protection" {
  description = "Whether AWS refuses to delete the cluster, and a last snapshot is kept. Off only where rows are throw-away."
  type        = bool
  default     = true
}

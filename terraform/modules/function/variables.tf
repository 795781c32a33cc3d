variable "name_prefix" {
  description = "Start of every name."
  type        = string
}

variable "name" {
  description = "The step's name: the zip is `<name>.zip`, the function `<name_prefix>-<name>`."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z-]*[a-z]$", var.name))
    error_message = "A function's name is lower-case words joined by hyphens."
  }
}

variable "description" {
  description = "What the function does, one sentence, shown in the console."
  type        = string
}

variable "zip_directory" {
  description = "Directory of the zips, each with the executable `bootstrap` at its root."
  type        = string
}

variable "architecture" {
  description = "Processor that the executable was built for."
  type        = string
  default     = "arm64"

  validation {
    condition     = contains(["arm64", "x86_64"], var.architecture)
    error_message = "architecture is arm64 or x86_64."
  }
}

variable "timeout_seconds" {
  description = "Seconds after which Lambda ends an invocation, 1 to 900."
  type        = number

  validation {
    condition     = var.timeout_seconds >= 1 && var.timeout_seconds <= 900
    error_message = "Lambda allows 1 to 900 seconds."
  }
}

variable "memory_megabytes" {
  description = "Memory, which also sets the share of a processor, 128 to 10240 MB."
  type        = number

  validation {
    condition     = var.memory_megabytes >= 128 && var.memory_megabytes <= 10240
    error_message = "Lambda allows 128 to 10240 MB."
  }
}

variable "reserved_concurrency" {
  description = "Most invocations at a time, taken out of the account's pool; null reserves nothing."
  type        = number
  default     = null

  validation {
    condition     = var.reserved_concurrency == null ? true : var.reserved_concurrency >= 1
    error_message = "A reserved concurrency of 0 would switch the function off; use null to reserve nothing."
  }
}

variable "environment" {
  description = "Environment variables of the function."
  type        = map(string)
}

variable "permissions" {
  description = "What the function may do, by statement name: full action names, resource ARNs, conditions."
  type = map(object({
    actions   = list(string)
    resources = list(string)
    conditions = optional(list(object({
      test     = string
      variable = string
      values   = list(string)
    })), [])
  }))

  validation {
    condition     = alltrue([for statement in values(var.permissions) : alltrue([for action in statement.actions : can(regex("^[a-z0-9-]+:[A-Za-z]+$", action))])])
    error_message = "Every action is written out, such as s3:GetObject; wildcards are refused."
  }

  validation {
    condition = alltrue([
      for statement in values(var.permissions) : !contains(statement.resources, "*") || alltrue([
        for action in statement.actions : can(regex("^(textract:|states:SendTask)", action))
      ])
    ])
    error_message = "Only Textract and the SendTask actions of Step Functions, which know no resources, may have the resource \"*\"."
  }
}

variable "failed_events_queue_arn" {
  description = "ARN of the queue for events that failed after all retries."
  type        = string
}

variable "kms_key_arn" {
  description = "ARN of the customer key that encrypts the log, the environment and the failed events."
  type        = string
}

variable "log_level" {
  description = "Least severe line that the function logs."
  type        = string
  default     = "INFO"

  validation {
    condition     = contains(["TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL"], var.log_level)
    error_message = "log_level is one of TRACE, DEBUG, INFO, WARN, ERROR, FATAL."
  }
}

variable "log_retention_days" {
  description = "Days that the log is kept; one of the values CloudWatch knows."
  type        = number
  default     = 365

  validation {
    condition     = contains([1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653], var.log_retention_days)
    error_message = "CloudWatch keeps logs for 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653 days."
  }
}

variable "permissions_boundary_arn" {
  description = "ARN of the policy that bounds the role, where the organisation demands one."
  type        = string
  default     = null
}

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

variable "limits" {
  description = "Time and memory of an invocation; the most invocations at a time, taken out of the account's pool; instances kept warm, which bill while idle."
  type = object({
    timeout_seconds         = number
    memory_megabytes        = number
    reserved_concurrency    = optional(number)
    provisioned_concurrency = optional(number)
  })

  validation {
    condition     = var.limits.timeout_seconds >= 1 && var.limits.timeout_seconds <= 900
    error_message = "Lambda allows 1 to 900 seconds."
  }

  validation {
    condition     = var.limits.memory_megabytes >= 128 && var.limits.memory_megabytes <= 10240
    error_message = "Lambda allows 128 to 10240 MB."
  }

  validation {
    condition     = coalesce(var.limits.reserved_concurrency, 1) >= 1
    error_message = "A reserved concurrency of 0 would switch the function off; leave it out to reserve nothing."
  }

  validation {
    condition     = coalesce(var.limits.provisioned_concurrency, 1) >= 1
    error_message = "Leave provisioned_concurrency out to keep nothing warm."
  }

  validation {
    condition     = var.limits.reserved_concurrency == null || var.limits.provisioned_concurrency == null ? true : var.limits.provisioned_concurrency <= var.limits.reserved_concurrency
    error_message = "Lambda keeps no more instances warm than the function may run at a time."
  }
}

variable "shared" {
  description = "What all functions of a pipeline share: names, zips, processor, key, log, boundary, network."
  type = object({
    name_prefix              = string
    zip_directory            = string
    architecture             = optional(string, "arm64")
    kms_key_arn              = string
    log_level                = optional(string, "INFO")
    log_retention_days       = optional(number, 365)
    permissions_boundary_arn = optional(string)
    network = optional(object({
      subnet_ids        = list(string)
      security_group_id = string
    }))
  })

  validation {
    condition     = contains(["arm64", "x86_64"], var.shared.architecture)
    error_message = "architecture is arm64 or x86_64."
  }

  validation {
    condition     = contains(["TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL"], var.shared.log_level)
    error_message = "log_level is one of TRACE, DEBUG, INFO, WARN, ERROR, FATAL."
  }

  validation {
    condition     = contains([1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653], var.shared.log_retention_days)
    error_message = "CloudWatch keeps logs for 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653 days."
  }
}

# Apart from what is shared, because Terraform waits half a minute for a new queue, and the function need not.
variable "failed_events_queue_arn" {
  description = "ARN of the queue of events that failed after all retries."
  type        = string
}

variable "live_version" {
  description = "Version that the alias `live` stays on while a newer one is tried; null is the newest."
  type        = string
  default     = null
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
    # Beyond what the role refuses: its X-Ray is not for callers.
    condition = alltrue([
      for statement in values(var.permissions) : !contains(statement.resources, "*") || alltrue([
        for action in statement.actions : can(regex("^(textract:|states:SendTask)", action))
      ])
    ])
    error_message = "Only Textract and the SendTask actions of Step Functions, which know no resources, may have the resource \"*\"."
  }
}

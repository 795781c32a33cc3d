variable "name" {
  description = "Name of the state machine, and start of every name around it."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{2,49}$", var.name))
    error_message = "name is 3 to 50 lower-case letters, digits and hyphens, beginning with a letter."
  }
}

variable "definition_file" {
  description = "Path of the state machine's definition, an Amazon States Language template."
  type        = string
}

variable "function_arns" {
  description = "ARN of the function of each step, with the version that documents of this definition go through."
  type = object({
    textract_processor = string
    validate           = string
    process            = string
    store              = string
    notify             = string
  })

  validation {
    condition     = alltrue([for arn in values(var.function_arns) : length(split(":", arn)) == 8])
    error_message = "A function is named by its version: without one, a document could begin on one version and end on another."
  }
}

variable "function_timeouts" {
  description = "Seconds that the function of each step may run."
  type = object({
    textract_processor = number
    validate           = number
    process            = number
    store              = number
    notify             = number
  })
}

variable "release" {
  description = "A release under way: percent of new documents that start on the newest version, and the version that the others start on."
  type = object({
    new_version_weight = optional(number, 100)
    stable_version_arn = optional(string)
  })
  default = {}

  validation {
    condition     = var.release.new_version_weight >= 0 && var.release.new_version_weight <= 100 && floor(var.release.new_version_weight) == var.release.new_version_weight
    error_message = "new_version_weight is a whole number from 0 to 100."
  }

  validation {
    condition     = var.release.new_version_weight == 100 || var.release.stable_version_arn != null
    error_message = "What the newest version does not get needs a stable version to go to."
  }
}

variable "async_timeout_seconds" {
  description = "Seconds that a document of several pages may wait for Textract's completion before it is asked for."
  type        = number
  default     = 1800

  validation {
    condition     = var.async_timeout_seconds >= 60 && var.async_timeout_seconds <= 1800
    error_message = "async_timeout_seconds is from 60 to 1800: Textract needs a minute, and the state machine ends after three hours."
  }
}

variable "source_bucket" {
  description = "Name of the bucket whose new objects start executions."
  type        = string
}

variable "incoming_prefix" {
  description = "Key prefix under which new objects start executions."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z-]*/$", var.incoming_prefix))
    error_message = "incoming_prefix is one lower-case word and a slash, such as incoming/."
  }
}

variable "unfinished" {
  description = "Whom to tell of an execution that timed out or was stopped: the topic, and the queue for what it could not be told."
  type = object({
    topic_arn             = string
    dead_letter_queue_arn = string
  })
}

variable "kms_key_arn" {
  description = "ARN of the customer key that encrypts executions, their log and the undelivered events."
  type        = string
}

variable "log_retention_days" {
  description = "Days that the log is kept; one of the values CloudWatch knows."
  type        = number
  default     = 365
}

variable "require_tls" {
  description = "Whether requests without TLS are denied. Off only against an emulator that speaks plain HTTP."
  type        = bool
  default     = true
}

variable "permissions_boundary_arn" {
  description = "ARN of the policy that bounds the roles, where the organisation demands one."
  type        = string
  default     = null
}

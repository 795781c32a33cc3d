variable "name_prefix" {
  description = "Start of every name, and the dashboard's name."
  type        = string
}

variable "topic_arn" {
  description = "ARN of the topic that hears of every alarm."
  type        = string
}

variable "function_names" {
  description = "Names of the functions, by step."
  type        = map(string)
}

variable "state_machine_arn" {
  description = "ARN of the state machine, without version or alias."
  type        = string
}

variable "table" {
  description = "Name of the table, of its secondary indexes, and of the one that every change of a document writes."
  type = object({
    name          = string
    index_names   = list(string)
    busiest_index = optional(string, "by-status")
  })

  validation {
    condition     = contains(var.table.index_names, var.table.busiest_index)
    error_message = "busiest_index is none of the table's indexes."
  }
}

variable "bucket_names" {
  description = "Names of the buckets whose size is shown, by purpose."
  type        = map(string)
}

variable "dead_letter_queue_names" {
  description = "Names of the queues that should be empty, by what could not be delivered."
  type        = map(string)
}

variable "metrics_namespace" {
  description = "CloudWatch namespace of the functions' own metrics, whose dimension is `service`."
  type        = string
}

variable "thresholds" {
  description = "What each alarm tolerates: function errors in five minutes, seconds for one document, bytes of documents that may arrive in a day, seconds that a completion waits for its function."
  type = object({
    function_errors          = optional(number, 5)
    execution_seconds        = optional(number, 240)
    bucket_growth_bytes      = optional(number, 1073741824)
    completion_delay_seconds = optional(number, 300)
  })
  default = {}

  validation {
    condition     = alltrue([for threshold in values(var.thresholds) : threshold >= 0])
    error_message = "A threshold is not negative."
  }
}

variable "quiet_hours" {
  description = "Hours without any document after which an alarm begins, 1 to 168; null has no such alarm."
  type        = number
  default     = null

  validation {
    condition     = var.quiet_hours == null ? true : var.quiet_hours >= 1 && var.quiet_hours <= 168
    error_message = "CloudWatch looks back one hour to seven days."
  }
}

variable "saved_queries" {
  description = "Whether queries of the log are saved. Off only against an emulator that cannot."
  type        = bool
  default     = true
}

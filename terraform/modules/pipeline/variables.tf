variable "name_prefix" {
  description = "Start of every name, such as invoices-dev."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{2,21}$", var.name_prefix))
    error_message = "name_prefix is 3 to 22 lower-case letters, digits and hyphens, beginning with a letter."
  }
}

variable "incoming_prefix" {
  description = "Key prefix of the raw bucket under which documents arrive."
  type        = string
  default     = "incoming/"
}

variable "async_timeout_seconds" {
  description = "Seconds that a document of several pages may wait for Textract's completion before it is asked for."
  type        = number
  default     = 1800
}

variable "restart_after_seconds" {
  description = "Seconds after which a document that is still being processed counts as left behind."
  type        = number
  default     = 3600

  validation {
    condition     = var.restart_after_seconds >= 60 && var.restart_after_seconds <= 604800
    error_message = "restart_after_seconds is from a minute to a week."
  }
}

variable "intermediate_retention_days" {
  description = "Days that intermediate files are kept, 1 to 365."
  type        = number
  default     = 7

  validation {
    condition     = var.intermediate_retention_days >= 1 && var.intermediate_retention_days <= 365
    error_message = "intermediate_retention_days is 1 to 365."
  }
}

variable "budget" {
  description = "Dollars a month, and the tag of the resources that are counted; the subscribers are told at 80 % and when the forecast is higher. Costs nothing. Null has none."
  type = object({
    monthly_dollars = number
    tag             = object({ key = string, value = string })
  })
  default = null
}

variable "saved_queries" {
  description = "Whether queries of the log are saved. Off only against an emulator that cannot."
  type        = bool
  default     = true
}

variable "log_level" {
  description = "Least severe line that the functions log."
  type        = string
  default     = "INFO"
}

variable "log_retention_days" {
  description = "Days that logs are kept; one of the values CloudWatch knows."
  type        = number
  default     = 365
}

variable "throwaway" {
  description = "Whether documents and records may be lost: buckets empty themselves, the table can be deleted, the key goes after 7 days."
  type        = bool
  default     = false
}

variable "require_tls" {
  description = "Whether requests without TLS are denied. Off only against an emulator that speaks plain HTTP."
  type        = bool
  default     = true
}

variable "endpoint" {
  description = "URL at which the functions find AWS; null is AWS itself."
  type        = string
  default     = null
}

variable "textract_endpoint" {
  description = "URL at which the functions find Textract; null is AWS itself."
  type        = string
  default     = null
}

variable "name" {
  description = "Name of the queue."
  type        = string
}

variable "kms_key_arn" {
  description = "ARN of the customer key that encrypts the messages."
  type        = string
}

variable "writer" {
  description = "The service that may write under its own name, and the rule or topic it must write for; null when only roles write."
  type = object({
    service    = string
    source_arn = string
  })
  default = null

  validation {
    condition     = var.writer == null ? true : endswith(var.writer.service, ".amazonaws.com")
    error_message = "The writer is a service principal such as events.amazonaws.com."
  }
}

variable "require_tls" {
  description = "Whether requests without TLS are denied. Off only against an emulator that speaks plain HTTP."
  type        = bool
  default     = true
}

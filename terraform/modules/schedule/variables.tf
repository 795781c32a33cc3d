variable "name_prefix" {
  description = "Start of every name."
  type        = string
}

variable "name" {
  description = "Name of the schedule: the step that it calls."
  type        = string
}

variable "description" {
  description = "What the schedule is for, one sentence."
  type        = string
}

variable "expression" {
  description = "When: rate(…) or cron(…), in UTC."
  type        = string

  validation {
    condition     = can(regex("^(rate|cron)\\(.+\\)$", var.expression))
    error_message = "expression is rate(…) or cron(…)."
  }
}

variable "input" {
  description = "The event that the function receives."
  type        = map(string)
  default     = {}
}

variable "function_arn" {
  description = "Alias ARN of the function."
  type        = string
}

variable "kms_key_arn" {
  description = "ARN of the customer key that encrypts the schedule and the undelivered events."
  type        = string
}

variable "require_tls" {
  description = "Whether requests without TLS are denied. Off only against an emulator that speaks plain HTTP."
  type        = bool
  default     = true
}

variable "permissions_boundary_arn" {
  description = "ARN of the policy that bounds the role, where the organisation demands one."
  type        = string
  default     = null
}

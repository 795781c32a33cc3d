variable "name" {
  description = "Name of the role, which ends with the Region."
  type        = string

  validation {
    condition     = length(var.name) <= 49
    error_message = "A role's name has up to 64 characters, of which the longest Region takes 15."
  }
}

variable "description" {
  description = "What the role is for, one sentence."
  type        = string
}

variable "service" {
  description = "Service principal that takes the role, such as scheduler.amazonaws.com."
  type        = string

  validation {
    condition     = endswith(var.service, ".amazonaws.com")
    error_message = "A service is named by its principal, such as scheduler.amazonaws.com."
  }
}

variable "source_arn" {
  description = "Pattern of the ARNs that the service may act for, beyond being this account's; null is any."
  type        = string
  default     = null
}

variable "permissions" {
  description = "What the service may do with the role, by statement name: full action names, resource ARNs, conditions."
  type = map(object({
    actions   = list(string)
    resources = list(string)
    conditions = optional(list(object({
      test     = string
      variable = string
      values   = list(string)
    })), [])
  }))
  default = {}

  validation {
    condition     = alltrue([for statement in values(var.permissions) : alltrue([for action in statement.actions : can(regex("^[a-z0-9-]+:[A-Za-z]+$", action))])])
    error_message = "Every action is written out, such as s3:GetObject; wildcards are refused."
  }

  validation {
    condition = alltrue([
      for statement in values(var.permissions) : !contains(statement.resources, "*") || alltrue([
        for action in statement.actions : anytrue([for start in var.actions_without_resources : startswith(action, start)])
      ])
    ])
    error_message = "Only actions that know no resources, those of actions_without_resources, may have the resource \"*\"."
  }
}

variable "actions_without_resources" {
  description = "Starts of the actions that may have the resource `*`, because they know no other."
  type        = set(string)
  default     = ["logs:", "xray:"]

  validation {
    condition     = alltrue([for start in var.actions_without_resources : can(regex("^[a-z0-9-]+:[A-Za-z]*$", start))])
    error_message = "A start of an action is a service and a colon, such as xray:, or goes on with a name."
  }
}

variable "permissions_boundary_arn" {
  description = "ARN of the policy that bounds the role, where the organisation demands one."
  type        = string
  default     = null
}

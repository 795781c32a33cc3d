variable "name" {
  description = "Name of the budget."
  type        = string
}

variable "monthly_dollars" {
  description = "Dollars a month."
  type        = number

  validation {
    condition     = var.monthly_dollars > 0
    error_message = "A budget is more than nothing."
  }
}

variable "tag" {
  description = "Tag of the resources whose cost is counted."
  type = object({
    key   = string
    value = string
  })
}

variable "subscribers" {
  description = "E-mail addresses that are told, one to ten."
  type        = set(string)

  validation {
    condition     = length(var.subscribers) >= 1 && length(var.subscribers) <= 10
    error_message = "A budget tells one to ten addresses: name them in subscribers."
  }
}

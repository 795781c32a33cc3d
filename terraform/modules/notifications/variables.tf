variable "name_prefix" {
  description = "Start of every name."
  type        = string
}

variable "kms_key_arn" {
  description = "ARN of the customer key that encrypts the messages."
  type        = string
}

variable "subscribers" {
  description = "E-mail addresses that receive what the topic carries: outcomes, failures and alarms."
  type        = set(string)
  default     = []

  validation {
    condition     = alltrue([for address in var.subscribers : can(regex("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$", address))])
    error_message = "Every subscriber is an e-mail address."
  }
}

variable "phone_numbers" {
  description = "Telephone numbers that receive alarms by SMS, in the form +4930123456."
  type        = set(string)
  default     = []

  validation {
    condition     = alltrue([for number in var.phone_numbers : can(regex("^\\+[1-9][0-9]{6,14}$", number))])
    error_message = "A telephone number is a plus, the country and the number, digits only (E.164)."
  }
}

variable "mail_from" {
  description = "Address that mails come from; null sends no mail and makes no SES identity."
  type        = string
  default     = null

  validation {
    condition     = var.mail_from == null ? true : can(regex("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$", var.mail_from))
    error_message = "mail_from is an e-mail address."
  }
}

variable "require_tls" {
  description = "Whether requests without TLS are denied. Off only against an emulator that speaks plain HTTP."
  type        = bool
  default     = true
}

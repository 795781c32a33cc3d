variable "region" {
  description = "Region of everything; one that has Textract."
  type        = string
  default     = "us-east-1"
}

variable "lambda_zip_directory" {
  description = "Directory of the six zips, built for Amazon Linux 2023."
  type        = string
}

variable "architecture" {
  description = "Processor that the zips were built for, arm64 or x86_64."
  type        = string
  default     = "arm64"
}

variable "subscribers" {
  description = "E-mail addresses subscribed to the people topic: outcomes, failures and alarms."
  type        = set(string)
  default     = []
}

variable "mail_from" {
  description = "Address that mails about invoices come from; null sends none."
  type        = string
  default     = null
}

variable "mail_to" {
  description = "Addresses that receive mails about invoices; empty sends none."
  type        = set(string)
  default     = []
}

variable "permissions_boundary_arn" {
  description = "ARN of the policy that bounds every role, where the organisation demands one."
  type        = string
  default     = null
}

variable "kms_key_arn" {
  description = "ARN of an existing customer key, whose policy allows what modules/encryption does; null makes one."
  type        = string
  default     = null
}

variable "network" {
  description = "Runs the functions in private subnets of their own VPC; null runs them outside of one. Its endpoints bill by the hour."
  type = object({
    cidr_block         = optional(string, "10.20.0.0/24")
    log_retention_days = optional(number, 365)
  })
  default = null
}

variable "release" {
  description = "A release under way; scripts/deploy sets it. The default is none: everything goes through the newest versions."
  type = object({
    new_version_weight = optional(number, 100)
    stable = optional(object({
      state_machine_version_arn = string
      function_versions         = map(string)
    }))
  })
  default = {}
}

variable "monthly_budget_dollars" {
  description = "Dollars a month of which the subscribers hear at 80 % and when the forecast is higher; null has no budget."
  type        = number
  default     = null
}

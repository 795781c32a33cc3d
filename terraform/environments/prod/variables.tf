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

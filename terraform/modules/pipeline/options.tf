# What an environment asks of whoever applies it, and hands on as it is: each environment links to this file.

variable "lambda_zip_directory" {
  description = "Directory of the six zips, `<function>.zip` each."
  type        = string
}

variable "architecture" {
  description = "Processor that the functions were built for, arm64 or x86_64."
  type        = string
  default     = "arm64"
}

variable "release" {
  description = "A release under way: percent of new documents that get the newest versions, and the versions that all others stay on. scripts/deploy sets it; the default is no release."
  type = object({
    new_version_weight = optional(number, 100)
    stable = optional(object({
      state_machine_version_arn = string
      function_versions         = map(string)
    }))
  })
  default = {}
}

variable "functions" {
  description = "Time and memory of each function; where wanted, the most invocations at a time, and instances kept warm, which bill while idle."
  type = object({
    textract_processor = optional(object({
      timeout_seconds         = optional(number, 300)
      memory_megabytes        = optional(number, 512)
      reserved_concurrency    = optional(number)
      provisioned_concurrency = optional(number)
    }), {})
    validate = optional(object({
      timeout_seconds         = optional(number, 30)
      memory_megabytes        = optional(number, 256)
      reserved_concurrency    = optional(number)
      provisioned_concurrency = optional(number)
    }), {})
    process = optional(object({
      timeout_seconds         = optional(number, 30)
      memory_megabytes        = optional(number, 256)
      reserved_concurrency    = optional(number)
      provisioned_concurrency = optional(number)
    }), {})
    store = optional(object({
      timeout_seconds         = optional(number, 60)
      memory_megabytes        = optional(number, 256)
      reserved_concurrency    = optional(number)
      provisioned_concurrency = optional(number)
    }), {})
    notify = optional(object({
      timeout_seconds         = optional(number, 30)
      memory_megabytes        = optional(number, 128)
      reserved_concurrency    = optional(number)
      provisioned_concurrency = optional(number)
    }), {})
    cleanup = optional(object({
      timeout_seconds         = optional(number, 300)
      memory_megabytes        = optional(number, 256)
      reserved_concurrency    = optional(number)
      provisioned_concurrency = optional(number)
    }), {})
  })
  default = {}
}

variable "subscribers" {
  description = "E-mail addresses subscribed to the people topic: outcomes, failures and alarms."
  type        = set(string)
  default     = []
}

variable "phone_numbers" {
  description = "Telephone numbers that receive alarms by SMS, failed documents among them, in the form +4930123456; SMS bills per message."
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

  validation {
    condition     = length(var.mail_to) == 0 || var.mail_from != null
    error_message = "mail_to needs mail_from: a mail has a sender."
  }
}

variable "uploads" {
  description = "Web pages, by their origins such as https://invoices.example.com, from which browsers may send documents with signed requests; null allows none and makes no policy for whoever signs."
  type = object({
    origins = set(string)
  })
  default = null
}

variable "kms_key_arn" {
  description = "ARN of an existing customer key, whose policy allows what modules/encryption does; null makes one."
  type        = string
  default     = null
}

variable "permissions_boundary_arn" {
  description = "ARN of the policy that bounds every role, where the organisation demands one."
  type        = string
  default     = null
}

variable "network" {
  description = "Runs the functions in private subnets of their own VPC, which reaches AWS by endpoints and nothing else; null runs them outside of one. Endpoints bill by the hour."
  type = object({
    cidr_block         = optional(string, "10.20.0.0/24")
    log_retention_days = optional(number, 365)
  })
  default = null
}

variable "object_lock" {
  description = "Lets documents and results be held, and with a mode (GOVERNANCE or COMPLIANCE) keeps every document from being deleted or replaced for so many days; null allows neither. Cannot be switched off again."
  type = object({
    mode = optional(string)
    days = optional(number)
  })
  default = null
}

variable "replica_region" {
  description = "Region that keeps copies of the documents, the results and the table; null keeps none."
  type        = string
  default     = null
}

variable "backup" {
  description = "Backups of the table and the buckets in a vault of their own; null makes none."
  type = object({
    schedule       = optional(string, "cron(0 3 * * ? *)")
    retention_days = optional(number, 35)
  })
  default = null
}

variable "aurora" {
  description = "Writes invoices and lines to Aurora MySQL too, for whoever asks in SQL; null writes none. Sleeps while nothing is written, and bills while it is awake: docs/cost.md."
  type = object({
    capacity = optional(object({
      minimum_acu         = optional(number, 0)
      maximum_acu         = optional(number, 2)
      pause_after_seconds = optional(number, 300)
    }), {})
    multi_az              = optional(bool, false)
    backup_retention_days = optional(number, 7)
  })
  default = null
}

variable "audit_trail" {
  description = "CloudTrail records who read or wrote which document and record, and with management_events who did what in the account; null records nothing."
  type = object({
    management_events = optional(bool, false)
  })
  default = null
}

variable "domain" {
  description = "Name under which the pipeline will be reached, and the public Route 53 zone it belongs to; makes a certificate for it. Null makes none."
  type = object({
    name    = string
    zone_id = string
  })
  default = null
}

variable "canary" {
  description = "Whether a sample goes through the whole pipeline once a day, with an alarm when it does not come out: about $0.45 a month."
  type        = bool
  default     = false
}

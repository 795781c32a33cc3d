variable "lambda_zip_directory" {
  description = "Directory of the six zips, built for this machine."
  type        = string
}

variable "endpoint" {
  description = "URL of the AWS emulator."
  type        = string
  default     = "http://127.0.0.1:4566"
}

variable "textract_endpoint" {
  description = "URL of the Textract stand-in."
  type        = string
  default     = "http://127.0.0.1:4570"
}

variable "region" {
  description = "Region that the emulator plays."
  type        = string
  default     = "us-east-1"
}

variable "phone_numbers" {
  description = "Telephone numbers that receive outcomes, failures and alarms by SMS, in the form +4930123456; SMS bills per message."
  type        = set(string)
  default     = []
}

variable "object_lock" {
  description = "Keeps every document from being deleted or replaced for so long (GOVERNANCE or COMPLIANCE), and lets documents and results be held; null allows neither. Cannot be switched off again."
  type = object({
    mode = optional(string, "GOVERNANCE")
    days = optional(number, 2555)
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

variable "log_level" {
  description = "Least severe line that the functions log."
  type        = string
  default     = "INFO"
}

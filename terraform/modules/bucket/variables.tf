variable "name" {
  description = "Name of the bucket, unique in the world."
  type        = string

  validation {
    condition     = can(regex("^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$", var.name))
    error_message = "A bucket's name is 3 to 63 lower-case letters, digits and hyphens."
  }
}

variable "kms_key_arn" {
  description = "ARN of the customer key that encrypts every object."
  type        = string
}

variable "sends_events" {
  description = "Whether object events go to EventBridge. Only for the bucket that starts executions: output must never start one."
  type        = bool
  default     = false
}

variable "upload_origins" {
  description = "Web origins from which browsers may send objects with signed requests."
  type        = set(string)
  default     = []

  validation {
    condition     = alltrue([for origin in var.upload_origins : can(regex("^https?://[^/*]+$", origin))])
    error_message = "An origin is a scheme and a host, such as https://invoices.example.com, without a path or a wildcard."
  }
}

variable "require_tls" {
  description = "Whether requests without TLS 1.2 are denied. Off only against an emulator that speaks plain HTTP."
  type        = bool
  default     = true
}

variable "force_destroy" {
  description = "Whether destroying the bucket also deletes its objects."
  type        = bool
  default     = false
}

variable "lifecycle_days" {
  description = "Days after which objects change storage class and go; null leaves all but temporary files where they are, for ever."
  type = object({
    infrequent_access      = optional(number, 30)
    glacier                = optional(number, 90)
    deep_archive           = optional(number, 365)
    expiration             = optional(number, 2555)
    noncurrent_expiration  = optional(number, 2555)
    abort_multipart_upload = optional(number, 7)
  })
  default = {}

  validation {
    condition = var.lifecycle_days == null ? true : (
      var.lifecycle_days.infrequent_access >= 30
      && var.lifecycle_days.glacier >= var.lifecycle_days.infrequent_access + 30
      && var.lifecycle_days.deep_archive >= var.lifecycle_days.glacier + 90
      && var.lifecycle_days.expiration > var.lifecycle_days.deep_archive
    )
    error_message = "S3 wants 30 days before infrequent access and 30 in it, Glacier bills at least 90 days, and expiration comes last."
  }
}

variable "archived_prefixes" {
  description = "Key prefixes of files that go to Glacier and Deep Archive, from which they have to be restored before they can be read; by default all files."
  type        = set(string)
  default     = [""]
}

variable "instant_prefixes" {
  description = "Key prefixes of files that stay readable at once: they go to Glacier Instant Retrieval, after the days of `glacier`, and no deeper."
  type        = set(string)
  default     = []

  validation {
    condition     = alltrue([for prefix in var.instant_prefixes : !anytrue([for other in var.archived_prefixes : startswith(prefix, other) || startswith(other, prefix)])])
    error_message = "Of two archives S3 takes the cheaper one: files that stay readable at once must not lie below an archived prefix."
  }
}

variable "temporary_prefixes" {
  description = "Key prefixes of intermediate files, each with the days after which they are removed."
  type        = map(number)
  default     = {}

  validation {
    condition     = alltrue([for prefix, days in var.temporary_prefixes : endswith(prefix, "/") && days >= 1])
    error_message = "A temporary prefix ends with a slash and keeps its files for at least one day."
  }
}

variable "object_lock" {
  description = "Lets versions be locked: by legal hold, and with a mode (GOVERNANCE or COMPLIANCE) for the first days of each; null allows no lock."
  type = object({
    mode = optional(string)
    days = optional(number)
  })
  default = null

  validation {
    condition = var.object_lock == null ? true : (
      var.object_lock.mode == null ? var.object_lock.days == null : contains(["GOVERNANCE", "COMPLIANCE"], var.object_lock.mode) && coalesce(var.object_lock.days, 0) >= 1
    )
    error_message = "A lock has both a mode, GOVERNANCE or COMPLIANCE, and its days, or neither."
  }

  validation {
    condition     = !var.force_destroy || try(var.object_lock.mode, null) != "COMPLIANCE"
    error_message = "What is locked for compliance cannot be deleted by anybody, so the bucket could not be destroyed with its objects."
  }
}

variable "replica" {
  description = "Copies new objects under each of the prefixes to a bucket in another Region within 15 minutes; null copies nothing."
  type = object({
    bucket_arn               = string
    kms_key_arn              = string
    prefixes                 = optional(list(string), [""])
    role_name                = string
    permissions_boundary_arn = optional(string)
  })
  default = null
}

variable "writer" {
  description = "The service that writes to the bucket under its own name, and the resource that it writes for; null when only roles write."
  type = object({
    service    = string
    source_arn = string
  })
  default = null

  validation {
    condition     = var.writer == null ? true : endswith(var.writer.service, ".amazonaws.com")
    error_message = "The writer is a service principal such as cloudtrail.amazonaws.com."
  }
}

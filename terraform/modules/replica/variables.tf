variable "name_prefix" {
  description = "Start of every name."
  type        = string
}

variable "lifecycle_days" {
  description = "Days after which copies change storage class and go, as those of the originals; null leaves them where they are."
  type = object({
    infrequent_access      = optional(number, 30)
    glacier                = optional(number, 90)
    deep_archive           = optional(number, 365)
    expiration             = optional(number, 2555)
    noncurrent_expiration  = optional(number, 2555)
    abort_multipart_upload = optional(number, 7)
  })
  default = {}
}

variable "deletion_window_days" {
  description = "Days between the deletion of the key and its loss, 7 to 30."
  type        = number
  default     = 30
}

variable "require_tls" {
  description = "Whether requests without TLS are denied. Off only against an emulator that speaks plain HTTP."
  type        = bool
  default     = true
}

variable "force_destroy" {
  description = "Whether destroying a bucket also deletes its copies."
  type        = bool
  default     = false
}

variable "object_lock" {
  description = "Whether copies can be locked: S3 copies out of a bucket with locks only into one with locks, and copies the locks too."
  type        = bool
  default     = false
}

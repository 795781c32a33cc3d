variable "name" {
  description = "Name of the trail."
  type        = string
}

variable "bucket_name" {
  description = "Name of the bucket that keeps the trail, unique in the world."
  type        = string
}

variable "watched_bucket_arns" {
  description = "ARNs of the buckets whose objects' reads and writes are recorded."
  type        = list(string)
}

variable "kms_key_arn" {
  description = "ARN of the customer key that encrypts the trail."
  type        = string
}

variable "lifecycle_days" {
  description = "Days after which the trail's files change storage class and go; null leaves them where they are, for ever."
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

variable "force_destroy" {
  description = "Whether destroying the bucket also deletes the trail's files."
  type        = bool
  default     = false
}

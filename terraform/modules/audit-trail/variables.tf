variable "name" {
  description = "Name of the trail."
  type        = string
}

variable "bucket_name" {
  description = "Name of the bucket that keeps the trail; its policy lets the trail write."
  type        = string
}

variable "watched_bucket_arns" {
  description = "ARNs of the buckets whose objects' reads and writes are recorded."
  type        = list(string)
}

variable "watched_table_arn" {
  description = "ARN of the table whose items' reads and writes are recorded."
  type        = string
}

variable "management_events" {
  description = "Whether what is done to the account is recorded too."
  type        = bool
  default     = false
}

variable "kms_key_arn" {
  description = "ARN of the customer key that encrypts the trail."
  type        = string
}

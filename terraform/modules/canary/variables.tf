variable "name_prefix" {
  description = "Start of every name."
  type        = string
}

variable "bucket" {
  description = "Name and ARN of the bucket where documents arrive."
  type = object({
    name = string
    arn  = string
  })
}

variable "sample_bucket" {
  description = "Name and ARN of a bucket without default retention, where the sample is kept."
  type = object({
    name = string
    arn  = string
  })
}

variable "dead_letter_queue_arn" {
  description = "ARN of the queue that keeps a canary that could not be sent."
  type        = string
}

variable "incoming_prefix" {
  description = "Key prefix under which documents arrive; the canary's folder is below it."
  type        = string
}

variable "kms_key_arn" {
  description = "ARN of the customer key that encrypts the buckets, the schedule and the queue."
  type        = string
}

variable "topic_arn" {
  description = "ARN of the topic that hears of the alarm."
  type        = string
}

variable "metrics_namespace" {
  description = "CloudWatch namespace of the functions' own metrics."
  type        = string
}

variable "permissions_boundary_arn" {
  description = "ARN of the policy that bounds the role, where the organisation demands one."
  type        = string
  default     = null
}

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

variable "log_level" {
  description = "Least severe line that the functions log."
  type        = string
  default     = "INFO"
}

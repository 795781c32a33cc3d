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

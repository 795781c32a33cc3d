variable "name" {
  description = "Domain name, such as invoices.example.com."
  type        = string

  validation {
    condition     = can(regex("^([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}$", var.name))
    error_message = "A domain name is lower-case labels joined by dots, such as invoices.example.com."
  }
}

variable "zone_id" {
  description = "Id of the public Route 53 zone that the name belongs to."
  type        = string

  validation {
    condition     = can(regex("^Z[A-Z0-9]+$", var.zone_id))
    error_message = "A zone's id begins with Z, such as Z0123456789ABCDEFGHIJ."
  }
}

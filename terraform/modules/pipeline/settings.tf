# How documents are judged, how long they are kept, and what people are warned of: each with a default, and as with options.tf
# each environment links to this file.

variable "maximum_document_bytes" {
  description = "Largest document that is read; a larger one is rejected before anything is paid for it."
  type        = number
  default     = 10485760

  validation {
    condition     = var.maximum_document_bytes >= 1 && var.maximum_document_bytes <= 524288000
    error_message = "Textract reads documents of up to 500 MB."
  }
}

variable "maximum_document_pages" {
  description = "Most pages of a document that is read, and so the most it can cost; one with more is rejected before anything is paid for it."
  type        = number
  default     = 3000

  validation {
    condition     = var.maximum_document_pages >= 1 && var.maximum_document_pages <= 3000 && floor(var.maximum_document_pages) == var.maximum_document_pages
    error_message = "Textract reads documents of up to 3000 pages."
  }
}

variable "confidence" {
  description = "Percent of Textract's confidence below which a person looks at an invoice: of any field, on average, and of single fields such as total or vendor.name."
  type = object({
    minimum = optional(number, 70)
    average = optional(number, 85)
    fields  = optional(map(number), {})
  })
  default = {}

  validation {
    condition     = alltrue([for percent in concat([var.confidence.minimum, var.confidence.average], values(var.confidence.fields)) : percent >= 0 && percent <= 100 && floor(percent) == percent])
    error_message = "A confidence is a whole number from 0 to 100."
  }
}

variable "rules" {
  description = "Tolerances and limits of the rules, see docs/rules.md: of sums in units of the currency, of dates in days, of orders in percent; own companies by name or VAT id; totals from which a further person must approve."
  type = object({
    sum_tolerance                    = optional(number, 0.01)
    sum_tolerance_per_addend         = optional(number, 0.005)
    maximum_age_days                 = optional(number, 730)
    maximum_term_days                = optional(number, 180)
    own_companies                    = optional(list(string), [])
    approval_limits                  = optional(list(number), [])
    unusual_amount_score             = optional(number, 3.5)
    hold_new_vendors                 = optional(bool, false)
    order_price_tolerance_percent    = optional(number, 2)
    order_quantity_tolerance_percent = optional(number, 5)
  })
  default = {}

  validation {
    condition     = !anytrue([for company in var.rules.own_companies : strcontains(company, ";")])
    error_message = "A company's name has no semicolon."
  }

  validation {
    condition     = alltrue([for limit in var.rules.approval_limits : limit > 0])
    error_message = "A limit of approval is above zero."
  }
}

variable "policy_keys" {
  description = "Keys of the documents that people write for the pipeline, in a bucket of their own that is made when one is named: rules, vendors (JSON), purchase orders (JSON or CSV). See docs/rules.md."
  type = object({
    rules           = optional(string)
    purchase_orders = optional(string)
    vendors         = optional(string)
  })
  default = {}
}

variable "prices" {
  description = "What each document's cost is computed with, in millionths of a US dollar: a page read, a state transition, a GB-second of a function on arm64 (in thousandths of a millionth), and what is not measured of one run. docs/cost.md has them with date and source."
  type = object({
    page_micro_usd           = optional(number, 10000)
    transition_micro_usd     = optional(number, 25)
    gigabyte_second_nano_usd = optional(number, 13333)
    run_micro_usd            = optional(number, 220)
  })
  default = {}

  validation {
    condition     = alltrue([for price in values(var.prices) : price >= 0 && price <= 10000000 && floor(price) == price])
    error_message = "A price is a whole number from 0 to 10000000."
  }
}

variable "cleanup_schedule" {
  description = "When cleanup runs: rate(…) or cron(…), in UTC. At least every three hours, or the alarm left-behind says that it does not."
  type        = string
  default     = "rate(1 hour)"
}

variable "lifecycle_days" {
  description = "Days after which objects change storage class and go; null leaves them where they are, for ever."
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

variable "alarm_thresholds" {
  description = "What each alarm tolerates: function errors in five minutes, seconds for one document, bytes of documents that may arrive in a day, seconds that a completion waits for its function."
  type = object({
    function_errors          = optional(number, 5)
    execution_seconds        = optional(number, 240)
    bucket_growth_bytes      = optional(number, 1073741824)
    completion_delay_seconds = optional(number, 300)
  })
  default = {}
}

variable "alarm_quiet_hours" {
  description = "Hours without any document after which an alarm begins, 1 to 168; null has no such alarm."
  type        = number
  default     = null
}

variable "region" {
  description = "Region of everything; one that has Textract."
  type        = string
  default     = "us-east-1"
}

variable "monthly_budget_dollars" {
  description = "Dollars a month of which the subscribers hear at 80 % and when the forecast is higher; null has no budget."
  type        = number
  default     = null
}

provider "aws" {
  region = var.region

  default_tags {
    tags = {
      Project     = "invoices"
      Environment = "dev"
      ManagedBy   = "terraform"
    }
  }
}

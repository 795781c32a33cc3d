# Development: what is in it may be lost.

locals {
  environment        = "dev"
  throwaway          = true
  log_level          = "DEBUG"
  log_retention_days = 30
}

# Bucket and region come from `terraform init -backend-config=…`: see terraform/README.md.
terraform {
  backend "s3" {
    key          = "invoices/dev/terraform.tfstate"
    encrypt      = true
    use_lockfile = true
  }
}

# Production.

locals {
  environment        = "prod"
  throwaway          = false
  log_level          = "INFO"
  log_retention_days = 365
}

# Bucket and region come from `terraform init -backend-config=…`: see terraform/README.md.
terraform {
  backend "s3" {
    key          = "invoices/prod/terraform.tfstate"
    encrypt      = true
    use_lockfile = true
  }
}

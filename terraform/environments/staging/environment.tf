# Staging: as production, for rehearsal.

locals {
  environment        = "staging"
  throwaway          = false
  log_level          = "INFO"
  log_retention_days = 90
}

# Bucket and region come from `terraform init -backend-config=…`: see terraform/README.md.
terraform {
  backend "s3" {
    key          = "invoices/staging/terraform.tfstate"
    encrypt      = true
    use_lockfile = true
  }
}

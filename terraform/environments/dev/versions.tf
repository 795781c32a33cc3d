terraform {
  required_version = ">= 1.11"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.100"
    }
  }

  # Bucket and region come from `terraform init -backend-config=…`: see terraform/README.md.
  backend "s3" {
    key          = "invoices/dev/terraform.tfstate"
    encrypt      = true
    use_lockfile = true
  }
}

# As in AWS, where tags ask for rights of their own.
locals {
  tags = {
    Project     = "invoices"
    Environment = "local"
    ManagedBy   = "terraform"
  }
}

# AWS_ENDPOINT_URL, which scripts/local sets, leads every request to the emulator. Without it they would go to AWS, where
# these credentials are refused.
provider "aws" {
  region                      = var.region
  access_key                  = "test"
  secret_key                  = "test"
  s3_use_path_style           = true
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  skip_region_validation      = true

  default_tags {
    tags = local.tags
  }
}

# Where copies go; nothing is there unless `replica_region` is given.
provider "aws" {
  alias                       = "replica"
  region                      = coalesce(var.replica_region, var.region)
  access_key                  = "test"
  secret_key                  = "test"
  s3_use_path_style           = true
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  skip_region_validation      = true

  default_tags {
    tags = local.tags
  }
}

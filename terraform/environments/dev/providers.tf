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

# Where copies go; nothing is there unless `replica_region` is given.
provider "aws" {
  alias  = "replica"
  region = coalesce(var.replica_region, var.region)

  default_tags {
    tags = {
      Project     = "invoices"
      Environment = "dev"
      ManagedBy   = "terraform"
    }
  }
}

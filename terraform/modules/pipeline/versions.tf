terraform {
  required_version = ">= 1.11"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.100"

      # The Region of the copies; the same as the first where none is wanted.
      configuration_aliases = [aws.replica]
    }
  }
}

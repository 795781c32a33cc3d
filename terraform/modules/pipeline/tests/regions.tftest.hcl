mock_provider "aws" {
  source          = "../../mocks"
  override_during = plan
}

mock_provider "aws" {
  alias           = "replica"
  source          = "../../mocks"
  override_during = plan
}

variables {
  name_prefix          = "invoices-test"
  lambda_zip_directory = "/nowhere"
}

# Where a deployment has its copies, another one takes over when its Region is gone. Roles end with their Region by
# themselves: modules/service-role.
run "a_deployment_with_copies_leaves_the_names_there_to_the_one_that_takes_over" {
  command = plan

  variables {
    replica_region = "us-west-2"
    uploads        = { origins = ["https://invoices.example.com"] }
  }

  assert {
    condition     = module.replica_encryption[0].alias == "alias/invoices-test-copy" && module.encryption[0].alias == "alias/invoices-test"
    error_message = "The alias of the key would be taken in the other Region."
  }

  assert {
    condition     = length(setintersection(values(output.replica.bucket_names), ["invoices-test-raw-123456789012-us-west-2", "invoices-test-results-123456789012-us-west-2"])) == 0
    error_message = "The names of the buckets would be taken in the other Region."
  }

  assert {
    condition     = alltrue([for name in values(local.global_names) : endswith(name, "-eu-central-1")]) && aws_iam_policy.upload[0].name == "invoices-test-upload-eu-central-1"
    error_message = "A name that holds for all Regions would be taken."
  }
}

run "the_one_that_takes_over_has_other_names_in_the_whole_account" {
  command = plan

  override_data {
    target = data.aws_region.current
    values = { name = "us-west-2" }
  }

  variables {
    uploads = { origins = ["https://invoices.example.com"] }
  }

  assert {
    condition     = alltrue([for name in values(local.global_names) : endswith(name, "-us-west-2")]) && aws_iam_policy.upload[0].name == "invoices-test-upload-us-west-2"
    error_message = "A name that holds for all Regions is taken."
  }

  assert {
    condition     = module.raw_bucket.name == "invoices-test-raw-123456789012-us-west-2" && module.results_bucket.name == "invoices-test-results-123456789012-us-west-2"
    error_message = "A bucket's name is taken."
  }
}

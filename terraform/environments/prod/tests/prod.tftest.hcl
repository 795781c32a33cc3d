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
  lambda_zip_directory = "/nowhere"
}

run "prod_keeps_its_documents_and_records_under_its_own_name" {
  command = plan

  assert {
    condition = alltrue([
      for name in concat([output.raw_bucket, output.results_bucket, output.table_name], values(output.function_names)) : startswith(name, "invoices-prod-")
    ])
    error_message = "A name could be that of another environment."
  }

  assert {
    condition     = !module.pipeline.throwaway
    error_message = "Documents and records could be deleted with the environment."
  }
}

run "the_environment_is_planned_with_every_option_on" {
  command = plan

  variables {
    subscribers              = ["people@example.com"]
    phone_numbers            = ["+4930123456"]
    mail_from                = "invoices@example.com"
    monthly_budget_dollars   = 50
    mail_to                  = ["accounts@example.com"]
    permissions_boundary_arn = "arn:aws:iam::123456789012:policy/boundary"
    network                  = { log_retention_days = 365 }
    replica_region           = "us-west-2"
    backup                   = {}
    audit_trail              = true
    canary                   = true
    object_lock              = {}

    functions = {
      textract_processor = { reserved_concurrency = 10, provisioned_concurrency = 1 }
    }
  }

  assert {
    condition     = output.replica.region != null && length(output.function_versions) == 6 && length(output.alarm_names) > 0
    error_message = "An option is missing."
  }
}

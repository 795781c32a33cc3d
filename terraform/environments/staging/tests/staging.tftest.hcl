mock_provider "aws" {
  source          = "../../mocks"
  override_during = plan
}

variables {
  lambda_zip_directory = "/nowhere"
}

run "the_environment_is_planned_under_its_own_name" {
  command = plan

  assert {
    condition = alltrue([
      for name in concat([output.raw_bucket, output.results_bucket, output.table_name], values(output.function_names)) : startswith(name, "invoices-staging-")
    ])
    error_message = "A name could be that of another environment."
  }
}

run "staging_keeps_its_documents_and_records" {
  command = plan

  assert {
    condition     = !module.pipeline.throwaway
    error_message = "Documents and records could be deleted with the environment."
  }
}

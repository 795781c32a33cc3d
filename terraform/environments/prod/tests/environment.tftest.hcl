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

run "every_name_is_that_of_this_environment" {
  command = plan

  assert {
    condition     = local.environment == basename(abspath(path.root))
    error_message = "The environment is another than its folder says."
  }

  assert {
    condition = alltrue([
      for name in concat([output.pipeline.raw_bucket, output.pipeline.results_bucket, output.pipeline.table_name], values(output.pipeline.function_names)) :
      startswith(name, "invoices-${local.environment}-")
    ])
    error_message = "A name could be that of another environment."
  }
}

run "only_development_may_be_destroyed_with_its_contents" {
  command = plan

  assert {
    condition     = output.pipeline.throwaway == (local.environment == "dev")
    error_message = "What must not be lost may be destroyed by one command, or development cannot be."
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
    uploads                  = { origins = ["https://invoices.example.com"] }
    permissions_boundary_arn = "arn:aws:iam::123456789012:policy/boundary"
    network                  = { log_retention_days = 365 }
    replica_region           = "us-west-2"
    backup                   = {}
    aurora                   = { multi_az = true, backup_retention_days = 14 }
    audit_trail              = { management_events = true }
    canary                   = true
    domain                   = { name = "invoices.example.com", zone_id = "Z0123456789ABCDEFGHIJ" }
    object_lock              = { mode = "GOVERNANCE", days = 2555 }

    policy_keys            = { rules = "rules.json", purchase_orders = "orders.csv", vendors = "vendors.json" }
    rules                  = { own_companies = ["Example, Inc."], approval_limits = [5000] }
    confidence             = { minimum = 75, fields = { total = 90 } }
    prices                 = { page_micro_usd = 8000 }
    maximum_document_bytes = 20971520
    maximum_document_pages = 500
    cleanup_schedule       = "rate(2 hours)"
    lifecycle_days         = { noncurrent_expiration = 365 }
    alarm_thresholds       = { execution_seconds = 300 }
    alarm_quiet_hours      = 24

    functions = {
      textract_processor = { reserved_concurrency = 10, provisioned_concurrency = 1 }
    }
  }

  assert {
    condition     = output.pipeline.replica.region != null && output.pipeline.ledger != null && length(output.pipeline.function_versions) == 6 && length(output.pipeline.alarm_names) > 0
    error_message = "An option is missing."
  }

  assert {
    condition     = contains(output.pipeline.alarm_names, "invoices-${local.environment}-quiet")
    error_message = "A setting does not reach the pipeline."
  }
}

mock_provider "aws" {
  source          = "../../mocks"
  override_during = plan
}

run "states_are_private_versioned_and_encrypted_under_a_name_of_their_own" {
  command = plan

  assert {
    condition     = output.bucket == "invoices-states-123456789012-us-east-1"
    error_message = "The bucket's name could be somebody else's."
  }

  assert {
    condition     = module.bucket.versioned && module.bucket.encrypted_with == module.encryption.key_arn && module.bucket.private
    error_message = "States are public, not encrypted, or lost when they are replaced."
  }
}

run "replaced_states_are_kept_for_a_year_and_current_ones_for_ever" {
  command = plan

  assert {
    condition = (
      aws_s3_bucket_lifecycle_configuration.replaced_states.rule[0].noncurrent_version_expiration[0].noncurrent_days == 365
      && aws_s3_bucket_lifecycle_configuration.replaced_states.rule[0].noncurrent_version_expiration[0].newer_noncurrent_versions == 10
      && length(aws_s3_bucket_lifecycle_configuration.replaced_states.rule[0].expiration) == 0
    )
    error_message = "The way back to an earlier state is lost."
  }
}

run "environments_are_told_bucket_region_and_key" {
  command = plan

  assert {
    condition     = alltrue([for word in ["bucket", "region", "kms_key_id"] : strcontains(output.backend, word)])
    error_message = "backend.hcl would be incomplete."
  }
}

run "states_that_would_go_within_a_month_are_refused" {
  command = plan

  variables {
    replaced_states_days = 7
  }

  expect_failures = [var.replaced_states_days]
}

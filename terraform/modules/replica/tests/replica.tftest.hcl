mock_provider "aws" {
  source          = "../../mocks"
  override_during = plan
}

variables {
  name_prefix = "invoices-test"
}

run "each_bucket_has_one_for_its_copies_under_a_name_of_its_own" {
  command = plan

  assert {
    condition = output.bucket_names == {
      raw     = "invoices-test-raw-copy-123456789012-eu-central-1"
      results = "invoices-test-results-copy-123456789012-eu-central-1"
    }
    error_message = "A bucket has nowhere to copy to, or the name could be that of another."
  }
}

run "no_copy_starts_an_execution" {
  command = plan

  assert {
    condition     = alltrue([for bucket in module.bucket : !bucket.sends_events])
    error_message = "A copy would be processed as a new document."
  }
}

run "copies_can_be_locked_exactly_where_the_originals_can" {
  command = plan

  variables {
    object_lock = true
  }

  assert {
    condition     = alltrue([for bucket in module.bucket : bucket.lockable])
    error_message = "S3 would refuse to copy out of a bucket with locks."
  }
}

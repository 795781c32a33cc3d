mock_provider "aws" {
  source          = "../../mocks"
  override_during = plan
}

variables {
  name                = "invoices-test"
  bucket_name         = "invoices-test-trail-123456789012-eu-central-1"
  watched_bucket_arns = ["arn:aws:s3:::invoices-raw", "arn:aws:s3:::invoices-results"]
  kms_key_arn         = "arn:aws:kms:eu-central-1:123456789012:key/11111111-2222-3333-4444-555555555555"
}

run "the_trail_covers_every_region_is_encrypted_and_shows_changes_to_itself" {
  command = plan

  assert {
    condition     = aws_cloudtrail.this.is_multi_region_trail && aws_cloudtrail.this.enable_log_file_validation && aws_cloudtrail.this.kms_key_id == var.kms_key_arn
    error_message = "The trail misses Regions, is not encrypted, or could be changed unseen."
  }
}

run "reads_and_writes_of_every_document_are_recorded_and_of_no_other_bucket" {
  command = plan

  assert {
    condition = toset(flatten([
      for selector in aws_cloudtrail.this.advanced_event_selector : [for field in selector.field_selector : field.starts_with if field.field == "resources.ARN"]
    ])) == toset(["arn:aws:s3:::invoices-raw/", "arn:aws:s3:::invoices-results/"])
    error_message = "Other objects are recorded than documents and results."
  }
}

mock_provider "aws" {
  source          = "../../mocks"
  override_during = plan
}

variables {
  name                = "invoices-test"
  bucket_name         = "invoices-test-trail-123456789012-eu-central-1"
  watched_bucket_arns = ["arn:aws:s3:::invoices-raw", "arn:aws:s3:::invoices-results"]
  watched_table_arn   = "arn:aws:dynamodb:eu-central-1:123456789012:table/invoices-test-invoices"
  kms_key_arn         = "arn:aws:kms:eu-central-1:123456789012:key/11111111-2222-3333-4444-555555555555"
}

run "the_trail_covers_every_region_is_encrypted_and_shows_changes_to_itself" {
  command = plan

  assert {
    condition     = aws_cloudtrail.this.is_multi_region_trail && aws_cloudtrail.this.enable_log_file_validation && aws_cloudtrail.this.kms_key_id == var.kms_key_arn
    error_message = "The trail misses Regions, is not encrypted, or could be changed unseen."
  }
}

run "reads_and_writes_of_every_document_and_record_are_recorded_and_nothing_else" {
  command = plan

  assert {
    condition = toset(flatten([
      for selector in aws_cloudtrail.this.advanced_event_selector : [for field in selector.field_selector : field.starts_with if field.field == "resources.ARN" && field.starts_with != null]
    ])) == toset(["arn:aws:s3:::invoices-raw/", "arn:aws:s3:::invoices-results/"])
    error_message = "Other objects are recorded than documents and results."
  }

  assert {
    condition = flatten([
      for selector in aws_cloudtrail.this.advanced_event_selector : [for field in selector.field_selector : field.equals if field.field == "resources.ARN" && field.equals != null]
    ]) == [var.watched_table_arn]
    error_message = "Other items are recorded than the records."
  }

  assert {
    condition = toset(flatten([
      for selector in aws_cloudtrail.this.advanced_event_selector : [for field in selector.field_selector : field.equals if field.field == "eventCategory"]
    ])) == toset(["Data"])
    error_message = "What other trails record already is billed once more."
  }
}

run "what_is_done_to_the_account_is_recorded_where_asked_for" {
  command = plan

  variables {
    management_events = true
  }

  assert {
    condition = toset(flatten([
      for selector in aws_cloudtrail.this.advanced_event_selector : [for field in selector.field_selector : field.equals if field.field == "eventCategory"]
    ])) == toset(["Data", "Management"])
    error_message = "Who changed what is not recorded."
  }
}

mock_provider "aws" {
  source          = "../../mocks"
  override_during = plan
}

variables {
  name        = "invoices-test-results"
  kms_key_arn = "arn:aws:kms:eu-central-1:123456789012:key/11111111-2222-3333-4444-555555555555"
}

run "objects_are_archived_and_kept_for_seven_years" {
  command = plan

  assert {
    condition = toset([for transition in aws_s3_bucket_lifecycle_configuration.this[0].rule[1].transition : "${transition.days} ${transition.storage_class}"]) == toset([
      "30 STANDARD_IA", "90 GLACIER", "365 DEEP_ARCHIVE",
    ])
    error_message = "Objects do not go from infrequent access to Glacier to Deep Archive."
  }

  assert {
    condition = toset([for transition in aws_s3_bucket_lifecycle_configuration.this[0].rule[1].noncurrent_version_transition : "${transition.noncurrent_days} ${transition.storage_class}"]) == toset([
      "30 STANDARD_IA", "90 GLACIER", "365 DEEP_ARCHIVE",
    ])
    error_message = "Replaced versions do not go the same way."
  }

  assert {
    condition     = aws_s3_bucket_lifecycle_configuration.this[0].rule[0].expiration[0].days == 2555
    error_message = "Objects are not kept for seven years."
  }

  assert {
    condition     = aws_s3_bucket_lifecycle_configuration.this[0].rule[0].noncurrent_version_expiration[0].noncurrent_days == 2555
    error_message = "Replaced versions are never removed, or too early."
  }

  assert {
    condition     = aws_s3_bucket_lifecycle_configuration.this[0].rule[0].abort_incomplete_multipart_upload[0].days_after_initiation == 7
    error_message = "Parts of abandoned uploads are paid for for ever."
  }
}

run "nothing_is_temporary_unless_it_is_said" {
  command = plan

  assert {
    condition     = [for rule in aws_s3_bucket_lifecycle_configuration.this[0].rule : rule.id] == ["expire", "archive"]
    error_message = "A rule removes files early."
  }
}

run "intermediate_files_go_after_their_days" {
  command = plan

  variables {
    temporary_prefixes = { "intermediate/" = 7 }
  }

  assert {
    condition = (
      aws_s3_bucket_lifecycle_configuration.this[0].rule[2].filter[0].prefix == "intermediate/"
      && aws_s3_bucket_lifecycle_configuration.this[0].rule[2].expiration[0].days == 7
      && aws_s3_bucket_lifecycle_configuration.this[0].rule[2].noncurrent_version_expiration[0].noncurrent_days == 1
    )
    error_message = "Intermediate files are kept longer than seven days, or other files are not."
  }
}

run "without_days_there_are_no_rules" {
  command = plan

  variables {
    lifecycle_days = null
  }

  assert {
    condition     = length(aws_s3_bucket_lifecycle_configuration.this) == 0
    error_message = "There are rules although none were asked for."
  }
}

run "temporary_files_go_for_good_also_where_all_others_stay_for_ever" {
  command = plan

  variables {
    lifecycle_days     = null
    temporary_prefixes = { "intermediate/" = 7 }
  }

  assert {
    condition = [for rule in aws_s3_bucket_lifecycle_configuration.this[0].rule : {
      id = rule.id, expires = length(rule.expiration) > 0, versions = length(rule.noncurrent_version_expiration) > 0
      }] == [
      { id = "expire", expires = false, versions = false },
      { id = "remove-intermediate", expires = true, versions = true },
    ]
    error_message = "Versions of intermediate files stay, or other files go."
  }
}

run "what_is_read_at_once_goes_to_instant_retrieval_and_no_deeper" {
  command = plan

  variables {
    archived_prefixes = ["textract/"]
    instant_prefixes  = ["invoices/"]
  }

  assert {
    condition = { for rule in aws_s3_bucket_lifecycle_configuration.this[0].rule :
      rule.id => join(" ", sort([for transition in rule.transition : transition.storage_class]))
      } == {
      expire           = ""
      archive-invoices = "GLACIER_IR STANDARD_IA"
      archive-textract = "DEEP_ARCHIVE GLACIER STANDARD_IA"
    }
    error_message = "A file would have to be restored before it can be read, or is not archived."
  }
}

run "a_file_cannot_be_read_at_once_and_archived_too" {
  command = plan

  variables {
    instant_prefixes = ["invoices/"]
  }

  expect_failures = [var.instant_prefixes]
}

run "days_that_s3_would_refuse_are_refused_before" {
  command = plan

  variables {
    lifecycle_days = { infrequent_access = 10 }
  }

  expect_failures = [var.lifecycle_days]
}

run "a_prefix_that_would_match_more_than_a_folder_is_refused" {
  command = plan

  variables {
    temporary_prefixes = { "work" = 7 }
  }

  expect_failures = [var.temporary_prefixes]
}

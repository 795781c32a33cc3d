mock_provider "aws" {
  source          = "../../mocks"
  override_during = plan
}

variables {
  name        = "invoices-test-raw"
  kms_key_arn = "arn:aws:kms:eu-central-1:123456789012:key/11111111-2222-3333-4444-555555555555"
}

run "nothing_is_locked_or_copied_and_no_service_writes_by_default" {
  command = plan

  assert {
    condition     = length(aws_s3_bucket_object_lock_configuration.this) == 0 && length(aws_s3_bucket_replication_configuration.this) == 0 && length(aws_s3_bucket_cors_configuration.this) == 0 && length(module.replication_role) == 0
    error_message = "Objects are locked, copied or taken from browsers although nobody asked for it."
  }

  assert {
    condition     = alltrue([for statement in data.aws_iam_policy_document.this.statement : statement.effect == "Deny"])
    error_message = "The policy allows somebody something."
  }
}

run "browsers_send_from_the_named_pages_only" {
  command = plan

  variables {
    upload_origins = ["https://invoices.example.com"]
  }

  assert {
    condition = [for rule in aws_s3_bucket_cors_configuration.this[0].cors_rule : {
      origins = join(" ", rule.allowed_origins), methods = join(" ", rule.allowed_methods)
    }] == [{ origins = "https://invoices.example.com", methods = "POST" }]
    error_message = "Other pages may send, or browsers may do more than send."
  }
}

run "every_page_of_the_world_is_refused" {
  command = plan

  variables {
    upload_origins = ["*"]
  }

  expect_failures = [var.upload_origins]
}

run "a_lock_without_days_only_allows_holds" {
  command = plan

  variables {
    object_lock = {}
  }

  assert {
    condition     = aws_s3_bucket_object_lock_configuration.this[0].object_lock_enabled == "Enabled" && length(aws_s3_bucket_object_lock_configuration.this[0].rule) == 0
    error_message = "Objects cannot be held, or are kept although no days were given."
  }
}

run "a_lock_with_days_keeps_every_version" {
  command = plan

  variables {
    object_lock = { mode = "COMPLIANCE", days = 2555 }
  }

  assert {
    condition = (
      aws_s3_bucket_object_lock_configuration.this[0].rule[0].default_retention[0].mode == "COMPLIANCE"
      && aws_s3_bucket_object_lock_configuration.this[0].rule[0].default_retention[0].days == 2555
    )
    error_message = "Versions can be deleted before seven years are over."
  }
}

run "a_lock_for_compliance_in_a_throw_away_bucket_is_refused" {
  command = plan

  variables {
    object_lock   = { mode = "COMPLIANCE", days = 1 }
    force_destroy = true
  }

  expect_failures = [var.object_lock]
}

run "a_mode_without_days_is_refused" {
  command = plan

  variables {
    object_lock = { mode = "GOVERNANCE" }
  }

  expect_failures = [var.object_lock]
}

run "new_objects_are_copied_encrypted_within_15_minutes_and_deletions_are_not" {
  command = plan

  variables {
    replica = {
      bucket_arn  = "arn:aws:s3:::invoices-test-raw-copy"
      kms_key_arn = "arn:aws:kms:us-west-2:123456789012:key/99999999-2222-3333-4444-555555555555"
      prefixes    = ["invoices/", "readings/"]
      role_name   = "invoices-test-raw-replication"
    }
  }

  assert {
    condition     = [for rule in aws_s3_bucket_replication_configuration.this[0].rule : rule.filter[0].prefix] == ["invoices/", "readings/"]
    error_message = "Other objects are copied than were asked for."
  }

  assert {
    condition = alltrue([
      for rule in aws_s3_bucket_replication_configuration.this[0].rule :
      rule.destination[0].encryption_configuration[0].replica_kms_key_id == var.replica.kms_key_arn
      && rule.source_selection_criteria[0].sse_kms_encrypted_objects[0].status == "Enabled"
      && rule.destination[0].replication_time[0].time[0].minutes == 15
      && rule.delete_marker_replication[0].status == "Disabled"
    ])
    error_message = "Copies are late or not encrypted with the key there, or deletions are copied too."
  }

  assert {
    condition = alltrue([
      for statement in values(module.replication_role[0].permissions) :
      alltrue([for action in statement.actions : !strcontains(action, "*")]) && !contains(statement.resources, "*")
    ])
    error_message = "The role may do more than copy."
  }

  assert {
    condition = { for sid in ["Decrypt", "EncryptCopies"] : sid => one(one(module.replication_role[0].permissions[sid].conditions).values) } == {
      Decrypt       = "s3.eu-central-1.amazonaws.com"
      EncryptCopies = "s3.us-west-2.amazonaws.com"
    }
    error_message = "A key serves in another Region than its own."
  }
}

run "a_service_writes_for_the_source_it_was_named_with_and_reads_nothing" {
  command = plan

  variables {
    writer = { service = "cloudtrail.amazonaws.com", source_arn = "arn:aws:cloudtrail:eu-central-1:123456789012:trail/invoices" }
  }

  assert {
    condition = toset(flatten([
      for statement in data.aws_iam_policy_document.this.statement : [for action in statement.actions : "${action} ${one(statement.condition).values[0]}"] if statement.effect != "Deny"
      ])) == toset([
      "s3:GetBucketAcl ${var.writer.source_arn}", "s3:PutObject ${var.writer.source_arn}",
    ])
    error_message = "The service may do more than write for its source."
  }
}

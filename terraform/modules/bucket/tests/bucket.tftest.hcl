mock_provider "aws" {
  source          = "../../mocks"
  override_during = plan
}

variables {
  name        = "invoices-test-raw"
  kms_key_arn = "arn:aws:kms:eu-central-1:123456789012:key/11111111-2222-3333-4444-555555555555"
}

run "the_bucket_is_private" {
  command = plan

  assert {
    condition = alltrue([
      aws_s3_bucket_public_access_block.this.block_public_acls,
      aws_s3_bucket_public_access_block.this.block_public_policy,
      aws_s3_bucket_public_access_block.this.ignore_public_acls,
      aws_s3_bucket_public_access_block.this.restrict_public_buckets,
    ])
    error_message = "The bucket could be made public."
  }

  assert {
    condition     = aws_s3_bucket_ownership_controls.this.rule[0].object_ownership == "BucketOwnerEnforced"
    error_message = "Access lists count beside the bucket's policy."
  }
}

run "objects_are_versioned_and_encrypted_with_the_customer_key" {
  command = plan

  assert {
    condition     = aws_s3_bucket_versioning.this.versioning_configuration[0].status == "Enabled"
    error_message = "Objects are not versioned."
  }

  assert {
    condition = alltrue([for rule in aws_s3_bucket_server_side_encryption_configuration.this.rule :
      rule.bucket_key_enabled
      && rule.apply_server_side_encryption_by_default[0].sse_algorithm == "aws:kms"
      && rule.apply_server_side_encryption_by_default[0].kms_master_key_id == var.kms_key_arn
    ])
    error_message = "Objects are not encrypted with the customer key and a bucket key."
  }
}

run "requests_without_tls_1_2_are_denied" {
  command = plan

  assert {
    condition = toset([for statement in data.aws_iam_policy_document.this.statement : "${statement.effect} ${one(statement.condition).variable}"]) == toset([
      "Deny aws:SecureTransport",
      "Deny s3:TlsVersion",
    ])
    error_message = "Plain HTTP or an old TLS is let in."
  }

  assert {
    condition     = length(aws_s3_bucket_policy.this) == 1
    error_message = "The policy is not attached."
  }
}

run "a_bucket_sends_no_events_unless_it_is_told_to" {
  command = plan

  assert {
    condition     = length(aws_s3_bucket_notification.this) == 0
    error_message = "The bucket sends events."
  }
}

run "a_bucket_that_is_told_to_sends_events_to_eventbridge" {
  command = plan

  variables {
    sends_events = true
  }

  assert {
    condition     = aws_s3_bucket_notification.this[0].eventbridge
    error_message = "The bucket sends no events."
  }
}

run "a_bucket_is_not_emptied_when_it_is_destroyed" {
  command = plan

  assert {
    condition     = !aws_s3_bucket.this.force_destroy
    error_message = "Destroying the bucket would delete its documents."
  }
}

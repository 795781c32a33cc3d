mock_provider "aws" {
  source          = "../../mocks"
  override_during = plan
}

variables {
  name_prefix = "invoices-test"
  kms_key_arn = "arn:aws:kms:eu-central-1:123456789012:key/11111111-2222-3333-4444-555555555555"
}

run "the_table_is_keyed_by_invoice_and_time" {
  command = plan

  assert {
    condition     = aws_dynamodb_table.this.hash_key == "invoiceId" && aws_dynamodb_table.this.range_key == "timestamp"
    error_message = "The keys differ from what the functions write."
  }
}

run "records_can_be_listed_by_status_vendor_and_month" {
  command = plan

  assert {
    condition = toset([for index in aws_dynamodb_table.this.global_secondary_index : "${index.name} ${index.hash_key} ${index.range_key} ${index.projection_type}"]) == toset([
      "by-status status receivedAt INCLUDE",
      "by-vendor vendorKey receivedAt INCLUDE",
      "by-issue-month issueMonth issueDate INCLUDE",
    ])
    error_message = "The indexes differ from what the functions ask for."
  }
}

run "lists_hold_no_invoice_and_no_more_than_dynamodb_takes" {
  command = plan

  assert {
    condition     = !anytrue([for index in aws_dynamodb_table.this.global_secondary_index : contains(index.non_key_attributes, "extractedData")])
    error_message = "Each look at the history reads whole invoices."
  }

  assert {
    condition     = sum([for index in aws_dynamodb_table.this.global_secondary_index : length(index.non_key_attributes)]) <= 100
    error_message = "DynamoDB refuses more than 100 attributes in the indexes of a table."
  }
}

run "records_survive_mistakes" {
  command = plan

  assert {
    condition     = aws_dynamodb_table.this.point_in_time_recovery[0].enabled
    error_message = "The table cannot be restored to a point in time."
  }

  assert {
    condition     = aws_dynamodb_table.this.deletion_protection_enabled
    error_message = "The table can be deleted."
  }
}

run "records_are_encrypted_with_the_customer_key" {
  command = plan

  assert {
    condition     = aws_dynamodb_table.this.server_side_encryption[0].enabled && aws_dynamodb_table.this.server_side_encryption[0].kms_key_arn == var.kms_key_arn
    error_message = "The table is not encrypted with the customer key."
  }
}

run "an_idle_table_costs_nothing_and_forgets_expired_jobs" {
  command = plan

  assert {
    condition     = aws_dynamodb_table.this.billing_mode == "PAY_PER_REQUEST"
    error_message = "The table bills for capacity that nobody uses."
  }

  assert {
    condition     = aws_dynamodb_table.this.ttl[0].enabled && aws_dynamodb_table.this.ttl[0].attribute_name == "expiresAt"
    error_message = "Expired items stay."
  }
}

run "the_table_is_in_one_region_by_default" {
  command = plan

  assert {
    condition     = length(aws_dynamodb_table.this.replica) == 0 && !aws_dynamodb_table.this.stream_enabled
    error_message = "The table is copied although nobody asked for it."
  }
}

run "a_copy_is_encrypted_with_the_key_of_its_region_and_can_be_restored_to_any_moment" {
  command = plan

  variables {
    replica = { region = "us-west-2", kms_key_arn = "arn:aws:kms:us-west-2:123456789012:key/99999999-2222-3333-4444-555555555555" }
  }

  assert {
    condition = (
      one(aws_dynamodb_table.this.replica).region_name == "us-west-2"
      && one(aws_dynamodb_table.this.replica).kms_key_arn == var.replica.kms_key_arn
      && one(aws_dynamodb_table.this.replica).point_in_time_recovery
      && aws_dynamodb_table.this.stream_enabled
    )
    error_message = "The copy is missing, or protected worse than the table."
  }
}

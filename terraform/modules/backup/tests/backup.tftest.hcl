mock_provider "aws" {
  source          = "../../mocks"
  override_during = plan
}

variables {
  name          = "invoices-test"
  resource_arns = ["arn:aws:dynamodb:eu-central-1:123456789012:table/invoices", "arn:aws:s3:::invoices-raw"]
  kms_key_arn   = "arn:aws:kms:eu-central-1:123456789012:key/11111111-2222-3333-4444-555555555555"
}

run "table_and_buckets_are_backed_up_daily_and_kept_for_five_weeks" {
  command = plan

  assert {
    condition     = toset(aws_backup_selection.this.resources) == toset(var.resource_arns)
    error_message = "Something is not backed up."
  }

  assert {
    condition     = one(aws_backup_plan.this.rule).schedule == "cron(0 3 * * ? *)" && one(one(aws_backup_plan.this.rule).lifecycle).delete_after == 35
    error_message = "Backups are rarer than daily, or go before five weeks are over."
  }
}

run "backups_are_encrypted_and_outlive_a_destroy" {
  command = plan

  assert {
    condition     = aws_backup_vault.this.kms_key_arn == var.kms_key_arn && !aws_backup_vault.this.force_destroy
    error_message = "Backups are not encrypted with the customer key, or go with the vault."
  }
}

run "only_aws_backup_takes_the_role" {
  command = plan

  assert {
    condition     = module.role.taken_by.service == "backup.amazonaws.com" && length(module.role.permissions) == 0
    error_message = "Somebody else may take the role, or it may do more than AWS says that its service does."
  }
}

run "a_rate_is_refused_which_aws_backup_does_not_know" {
  command = plan

  variables {
    schedule = "rate(1 hour)"
  }

  expect_failures = [var.schedule]
}

mock_provider "aws" {
  source          = "../../mocks"
  override_during = plan
}

variables {
  name_prefix = "invoices-test"
  kms_key_arn = "arn:aws:kms:eu-central-1:123456789012:key/11111111-2222-3333-4444-555555555555"
  topic_arn   = "arn:aws:sns:eu-central-1:123456789012:invoices-test-people"
}

run "the_database_sleeps_when_nothing_is_written" {
  command = plan

  assert {
    condition = (
      aws_rds_cluster.this.engine == "aurora-mysql"
      && one(aws_rds_cluster.this.serverlessv2_scaling_configuration).min_capacity == 0
      && one(aws_rds_cluster.this.serverlessv2_scaling_configuration).seconds_until_auto_pause == 300
      && [for instance in aws_rds_cluster_instance.this : instance.instance_class] == ["db.serverless"]
    )
    error_message = "The database bills while nothing is written."
  }
}

run "everything_is_encrypted_with_the_customer_key" {
  command = plan

  assert {
    condition = (
      aws_rds_cluster.this.storage_encrypted
      && aws_rds_cluster.this.kms_key_id == var.kms_key_arn
      && aws_rds_cluster.this.master_user_secret_kms_key_id == var.kms_key_arn
      && aws_secretsmanager_secret.store.kms_key_id == var.kms_key_arn
      && alltrue([for group in aws_cloudwatch_log_group.this : group.kms_key_id == var.kms_key_arn])
    )
    error_message = "Rows, secrets or logs are not under the customer key."
  }
}

run "no_password_is_in_the_state_and_no_path_leads_in" {
  command = plan

  assert {
    condition     = aws_rds_cluster.this.manage_master_user_password && aws_rds_cluster.this.master_password == null
    error_message = "Terraform knows a password."
  }

  assert {
    condition = (
      aws_rds_cluster.this.enable_http_endpoint
      && length(aws_rds_cluster.this.vpc_security_group_ids) == 1
      && !anytrue([for instance in aws_rds_cluster_instance.this : instance.publicly_accessible])
      && !anytrue([for subnet in aws_subnet.this : subnet.map_public_ip_on_launch])
      && length(aws_subnet.this) == 2
    )
    error_message = "The database can be reached other than by the Data API, or not by that."
  }
}

run "no_log_holds_the_values_of_rows" {
  command = plan

  assert {
    condition = (
      aws_rds_cluster.this.enabled_cloudwatch_logs_exports == toset(["audit", "error"])
      && [for parameter in aws_rds_cluster_parameter_group.this.parameter : parameter.value if parameter.name == "server_audit_events"] == ["CONNECT,QUERY_DDL"]
    )
    error_message = "A log would hold statements with their values."
  }
}

run "what_is_kept_survives_a_mistake" {
  command = plan

  assert {
    condition = (
      aws_rds_cluster.this.deletion_protection
      && !aws_rds_cluster.this.skip_final_snapshot
      && aws_rds_cluster.this.final_snapshot_identifier == "invoices-test-ledger-final"
      && aws_rds_cluster.this.backup_retention_period == 7
      && aws_secretsmanager_secret.store.recovery_window_in_days == 30
    )
    error_message = "The rows can be lost by a mistake."
  }
}

run "what_may_be_lost_goes_without_a_trace" {
  command = plan

  variables {
    deletion_protection = false
  }

  assert {
    condition     = !aws_rds_cluster.this.deletion_protection && aws_rds_cluster.this.skip_final_snapshot && aws_secretsmanager_secret.store.recovery_window_in_days == 0
    error_message = "Something stays that bills, or that holds a name back."
  }
}

run "a_second_instance_takes_over_when_asked_for" {
  command = plan

  variables {
    multi_az = true
  }

  assert {
    condition     = { for key, instance in aws_rds_cluster_instance.this : key => instance.promotion_tier } == { "1" = 0, "2" = 1 }
    error_message = "There is no second instance, or it would stay awake alone."
  }
}

run "a_minimum_above_zero_keeps_it_awake" {
  command = plan

  variables {
    capacity = { minimum_acu = 0.5 }
  }

  assert {
    condition     = one(aws_rds_cluster.this.serverlessv2_scaling_configuration).min_capacity == 0.5
    error_message = "The minimum is ignored."
  }
}

run "versions_that_cannot_sleep_are_refused" {
  command = plan

  variables {
    engine_version = "8.0.mysql_aurora.3.07.1"
  }

  expect_failures = [var.engine_version]
}

run "a_capacity_that_aurora_does_not_know_is_refused" {
  command = plan

  variables {
    capacity = { minimum_acu = 4, maximum_acu = 2 }
  }

  expect_failures = [var.capacity]
}

run "a_database_without_capacity_left_alarms" {
  command = plan

  assert {
    condition = (
      aws_cloudwatch_metric_alarm.busy.metric_name == "ACUUtilization"
      && aws_cloudwatch_metric_alarm.busy.dimensions == tomap({ DBClusterIdentifier = "invoices-test-ledger" })
      && aws_cloudwatch_metric_alarm.busy.alarm_actions == toset([var.topic_arn])
    )
    error_message = "Nobody hears that the database is at its limit."
  }
}

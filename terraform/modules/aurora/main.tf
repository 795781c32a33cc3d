# The ledger: invoices and their lines in Aurora MySQL, for whoever asks in SQL. Serverless: it sleeps at no cost but its storage when nothing is written, and wakes within half a minute. Reached by the Data API only; no network path leads to it. scripts/migrate makes its tables.

data "aws_availability_zones" "available" {
  # checkov:skip=CKV_AWS_394: AWS adds zones at the end of the list; the first two stay
  state = "available"
}

locals {
  full_name = "${var.name_prefix}-ledger"
  database  = "invoices"

  # Of the writer, and of the instance in another zone that takes over. Both wake and sleep together.
  instances = var.multi_az ? toset(["1", "2"]) : toset(["1"])
}

resource "aws_rds_cluster" "this" {
  # checkov:skip=CKV_AWS_139: protected unless the environment is thrown away
  # checkov:skip=CKV_AWS_162: every call of the Data API is signed with IAM; nobody connects
  # checkov:skip=CKV_AWS_326: backtracking keeps the instance awake; any second of the retention can be restored
  # checkov:skip=CKV2_AWS_8: Aurora's own continuous backups; the table of records is what AWS Backup keeps
  cluster_identifier = local.full_name
  engine             = "aurora-mysql"
  engine_mode        = "provisioned"
  engine_version     = var.engine_version
  database_name      = local.database

  enable_http_endpoint          = true
  master_username               = "ledger_admin"
  manage_master_user_password   = true
  master_user_secret_kms_key_id = var.kms_key_arn
  storage_encrypted             = true
  kms_key_id                    = var.kms_key_arn

  db_subnet_group_name            = aws_db_subnet_group.this.name
  vpc_security_group_ids          = [aws_security_group.this.id]
  db_cluster_parameter_group_name = aws_rds_cluster_parameter_group.this.name

  serverlessv2_scaling_configuration {
    min_capacity             = var.capacity.minimum_acu
    max_capacity             = var.capacity.maximum_acu
    seconds_until_auto_pause = var.capacity.minimum_acu == 0 ? var.capacity.pause_after_seconds : null
  }

  backup_retention_period         = var.backup_retention_days
  copy_tags_to_snapshot           = true
  deletion_protection             = var.deletion_protection
  skip_final_snapshot             = !var.deletion_protection
  final_snapshot_identifier       = var.deletion_protection ? "${local.full_name}-final" : null
  enabled_cloudwatch_logs_exports = ["audit", "error"]

  lifecycle {
    # Aurora takes newer minor versions by itself, in its maintenance window.
    ignore_changes = [engine_version]
  }

  depends_on = [aws_cloudwatch_log_group.this]
}

resource "aws_rds_cluster_instance" "this" {
  # checkov:skip=CKV_AWS_118: enhanced monitoring bills while the database sleeps
  # checkov:skip=CKV_AWS_353: Performance Insights keeps statements with their values
  # checkov:skip=CKV_AWS_354: Performance Insights is off
  for_each = local.instances

  identifier                 = "${local.full_name}-${each.key}"
  cluster_identifier         = aws_rds_cluster.this.id
  engine                     = aws_rds_cluster.this.engine
  instance_class             = "db.serverless"
  promotion_tier             = tonumber(each.key) - 1
  publicly_accessible        = false
  auto_minor_version_upgrade = true
  copy_tags_to_snapshot      = true
}

resource "aws_rds_cluster_parameter_group" "this" {
  name        = local.full_name
  description = "What the ledger logs, and how long a statement waits"
  family      = "aurora-mysql8.0"

  # Who came, and what was changed in the tables' shape. Statements on rows would carry values.
  parameter {
    name  = "server_audit_logging"
    value = "1"
  }

  parameter {
    name  = "server_audit_events"
    value = "CONNECT,QUERY_DDL"
  }

  # Less than the 45 seconds after which the Data API gives a statement up.
  parameter {
    name  = "innodb_lock_wait_timeout"
    value = "20"
  }
}

# Made before the cluster, so that the cluster never makes one without retention and key.
resource "aws_cloudwatch_log_group" "this" {
  # checkov:skip=CKV_AWS_338: development and staging keep logs for less than a year
  for_each = toset(["audit", "error"])

  name              = "/aws/rds/cluster/${local.full_name}/${each.key}"
  retention_in_days = var.log_retention_days
  kms_key_id        = var.kms_key_arn
}

# The function store enters as a user of its own, who may write rows and nothing else. scripts/migrate makes the user and
# puts its password here, so that the password is in no state of Terraform.
resource "aws_secretsmanager_secret" "store" {
  # checkov:skip=CKV2_AWS_57: scripts/migrate --new-password changes it; a rotating function would need a way into the network
  name                    = "${local.full_name}-store"
  description             = "Name and password of the database user of the function store"
  kms_key_id              = var.kms_key_arn
  recovery_window_in_days = var.deletion_protection ? 30 : 0
}

# Statements that find no capacity run into their time limit.
resource "aws_cloudwatch_metric_alarm" "busy" {
  alarm_name          = "${local.full_name}-busy"
  alarm_description   = "The ledger has used nearly all of its capacity for a quarter of an hour. Runbook: ledger-busy."
  namespace           = "AWS/RDS"
  metric_name         = "ACUUtilization"
  dimensions          = { DBClusterIdentifier = aws_rds_cluster.this.cluster_identifier }
  statistic           = "Average"
  period              = 300
  evaluation_periods  = 3
  comparison_operator = "GreaterThanThreshold"
  threshold           = 90
  treat_missing_data  = "notBreaching"
  alarm_actions       = [var.topic_arn]
  ok_actions          = [var.topic_arn]
}

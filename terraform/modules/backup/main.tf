# Backups apart from what they back up: whoever may delete a record or a document may not delete these.

data "aws_partition" "current" {}

resource "aws_backup_vault" "this" {
  name          = var.name
  kms_key_arn   = var.kms_key_arn
  force_destroy = var.force_destroy
}

resource "aws_backup_plan" "this" {
  name = var.name

  rule {
    rule_name         = "regular"
    target_vault_name = aws_backup_vault.this.name
    schedule          = var.schedule
    start_window      = 60
    completion_window = 480

    lifecycle {
      delete_after = var.retention_days
    }
  }
}

resource "aws_backup_selection" "this" {
  name         = var.name
  plan_id      = aws_backup_plan.this.id
  iam_role_arn = module.role.arn
  resources    = var.resource_arns
}

module "role" {
  source = "../service-role"

  name                     = "${var.name}-backup"
  description              = "Lets AWS Backup read what it backs up, and restore it"
  service                  = "backup.amazonaws.com"
  permissions_boundary_arn = var.permissions_boundary_arn
}

# What AWS Backup does in the services changes with AWS Backup, so its own policies are used here.
resource "aws_iam_role_policy_attachment" "this" {
  for_each = toset([
    "service-role/AWSBackupServiceRolePolicyForBackup",
    "service-role/AWSBackupServiceRolePolicyForRestores",
    "AWSBackupServiceRolePolicyForS3Backup",
    "AWSBackupServiceRolePolicyForS3Restore",
  ])

  role       = module.role.name
  policy_arn = "arn:${data.aws_partition.current.partition}:iam::aws:policy/${each.key}"
}

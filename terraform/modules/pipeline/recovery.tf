# Copies in another Region, backups apart, and the record of who did what: each only where it is wanted.

locals {
  replicated = var.replica_region != null
}

module "replica" {
  source    = "../replica"
  count     = local.replicated ? 1 : 0
  providers = { aws = aws.replica }

  name_prefix          = var.name_prefix
  lifecycle_days       = var.lifecycle_days
  deletion_window_days = var.throwaway ? 7 : 30
  require_tls          = var.require_tls
  force_destroy        = var.throwaway
  object_lock          = var.object_lock != null
}

module "backup" {
  source = "../backup"
  count  = var.backup == null ? 0 : 1

  name                     = var.name_prefix
  resource_arns            = [module.database.arn, module.raw_bucket.arn, module.results_bucket.arn]
  kms_key_arn              = local.key_arn
  schedule                 = var.backup.schedule
  retention_days           = var.backup.retention_days
  force_destroy            = var.throwaway
  permissions_boundary_arn = var.permissions_boundary_arn
}

module "audit_trail" {
  source = "../audit-trail"
  count  = var.audit_trail ? 1 : 0

  name                = var.name_prefix
  bucket_name         = "${var.name_prefix}-trail-${local.bucket_suffix}"
  watched_bucket_arns = [module.raw_bucket.arn, module.results_bucket.arn]
  kms_key_arn         = local.key_arn
  lifecycle_days      = var.lifecycle_days
  force_destroy       = var.throwaway
}

# Copies in another Region, backups apart, and the record of who did what: each only where it is wanted.

locals {
  replicated = var.replica_region != null

  # Put together here, because the key and the bucket are made before the trail that they let in.
  audit_trail_arn = "arn:${local.partition}:cloudtrail:${local.region}:${local.account}:trail/${local.global_names.audit_trail}"
}

module "replica_encryption" {
  source    = "../encryption"
  count     = local.replicated ? 1 : 0
  providers = { aws = aws.replica }

  name_prefix          = var.name_prefix
  alias                = "${var.name_prefix}-copy" # The plain one is that of a deployment in that Region.
  deletion_window_days = local.key_deletion_window_days
}

# No copy starts an execution: these buckets send no events. S3 copies out of a bucket with locks only into one with locks,
# and copies the locks too.
module "replica_bucket" {
  source    = "../bucket"
  for_each  = local.replicated ? toset(["raw", "results"]) : []
  providers = { aws = aws.replica }

  name           = "${var.name_prefix}-${each.key}-copy-${local.account}-${var.replica_region}"
  kms_key_arn    = module.replica_encryption[0].key_arn
  lifecycle_days = var.lifecycle_days
  require_tls    = var.require_tls
  force_destroy  = var.throwaway
  object_lock    = var.object_lock == null ? null : {}

  archived_prefixes = each.key == "results" ? local.archived_results : [""]
  instant_prefixes  = each.key == "results" ? local.instant_results : []
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
  count  = var.audit_trail == null ? 0 : 1

  name                = local.global_names.audit_trail
  bucket_name         = module.audit_trail_bucket[0].name
  watched_bucket_arns = [module.raw_bucket.arn, module.results_bucket.arn]
  watched_table_arn   = module.database.arn
  management_events   = var.audit_trail.management_events
  kms_key_arn         = local.key_arn

  depends_on = [module.audit_trail_bucket]
}

module "audit_trail_bucket" {
  source = "../bucket"
  count  = var.audit_trail == null ? 0 : 1

  name           = "${var.name_prefix}-trail-${local.bucket_suffix}"
  kms_key_arn    = local.key_arn
  lifecycle_days = var.lifecycle_days
  require_tls    = var.require_tls
  writer         = { service = "cloudtrail.amazonaws.com", source_arn = local.audit_trail_arn }
  force_destroy  = var.throwaway
}

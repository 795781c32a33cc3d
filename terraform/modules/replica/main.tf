# What another Region needs to hold copies: a customer key there and a bucket for each of ours. The caller hands in that
# Region's provider.

data "aws_caller_identity" "current" {}
data "aws_region" "current" {}

module "encryption" {
  source = "../encryption"

  name_prefix          = var.name_prefix
  deletion_window_days = var.deletion_window_days
}

# No copy starts an execution: these buckets send no events.
module "bucket" {
  source   = "../bucket"
  for_each = toset(["raw", "results"])

  name           = "${var.name_prefix}-${each.key}-copy-${data.aws_caller_identity.current.account_id}-${data.aws_region.current.name}"
  kms_key_arn    = module.encryption.key_arn
  lifecycle_days = var.lifecycle_days
  require_tls    = var.require_tls
  force_destroy  = var.force_destroy
  object_lock    = var.object_lock ? {} : null
}

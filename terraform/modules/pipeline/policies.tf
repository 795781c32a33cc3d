# What documents are judged by: the settings of the rules, and the documents that people write for them.

locals {
  # For validate and process, which check the same invoice one after the other.
  rules_environment = {
    SUM_TOLERANCE            = var.rules.sum_tolerance
    SUM_TOLERANCE_PER_ADDEND = var.rules.sum_tolerance_per_addend
    MAXIMUM_AGE_DAYS         = var.rules.maximum_age_days
    MAXIMUM_TERM_DAYS        = var.rules.maximum_term_days
    OWN_COMPANIES            = join(";", var.rules.own_companies)
    APPROVAL_LIMITS          = join(",", var.rules.approval_limits)
  }

  policy_keys  = { for name, key in var.policy_keys : name => key if key != null }
  has_policies = length(local.policy_keys) > 0

  policies_environment = merge(
    local.has_policies ? { POLICIES_BUCKET = module.policies_bucket[0].name } : {},
    { for name, variable in { rules = "USER_RULES_KEY", purchase_orders = "PURCHASE_ORDERS_KEY", vendors = "VENDORS_KEY" } :
    variable => local.policy_keys[name] if contains(keys(local.policy_keys), name) },
  )

  policies_permissions = local.has_policies ? {
    ReadPolicies = {
      actions   = ["s3:GetObject"]
      resources = [for key in values(local.policy_keys) : "${module.policies_bucket[0].arn}/${key}"]
    }
    TellMissingPolicies = {
      actions   = ["s3:ListBucket"]
      resources = [module.policies_bucket[0].arn]
    }
  } : {}
}

# Of its own: what is in it is read for every invoice and must never be archived, and who may write it is not who may
# write results.
module "policies_bucket" {
  source = "../bucket"
  count  = local.has_policies ? 1 : 0

  name           = "${var.name_prefix}-policies-${local.bucket_suffix}"
  kms_key_arn    = local.key_arn
  lifecycle_days = null
  require_tls    = var.require_tls
  force_destroy  = var.throwaway
}

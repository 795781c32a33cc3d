# The whole pipeline. An environment calls this module once; every name below begins with `name_prefix`.

data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}
data "aws_region" "current" {}

locals {
  account   = data.aws_caller_identity.current.account_id
  partition = data.aws_partition.current.partition
  region    = data.aws_region.current.name

  # What has one name for all Regions of the account, so that a second Region can have its own. Roles see to it themselves.
  global_names = { for purpose, name in {
    upload_policy = "${var.name_prefix}-upload"
    budget        = var.name_prefix
    audit_trail   = var.name_prefix # Where it was not made, a trail of all Regions shows under its name.
  } : purpose => "${name}-${local.region}" }

  # Bucket names are unique in the world: account and region keep them so.
  bucket_suffix = "${local.account}-${local.region}"

  key_arn = var.kms_key_arn == null ? module.encryption[0].key_arn : var.kms_key_arn

  key_deletion_window_days = var.throwaway ? 7 : 30

  # A throw-away pipeline that keeps everything goes as a whole, versions and all.
  expires_nothing = var.throwaway && var.lifecycle_days == null

  # Invoices and readings are read by commands and later runs at any age, Textract's raw answers by nobody.
  instant_results  = ["invoices/", "readings/"]
  archived_results = ["textract/"]
}

module "encryption" {
  source = "../encryption"
  count  = var.kms_key_arn == null ? 1 : 0

  name_prefix          = var.name_prefix
  deletion_window_days = local.key_deletion_window_days
  audit_trail_arn      = var.audit_trail == null ? null : local.audit_trail_arn
}

module "raw_bucket" {
  source = "../bucket"

  name           = "${var.name_prefix}-raw-${local.bucket_suffix}"
  kms_key_arn    = local.key_arn
  sends_events   = true
  lifecycle_days = var.lifecycle_days
  require_tls    = var.require_tls
  force_destroy  = var.throwaway
  object_lock    = var.object_lock
  upload_origins = var.uploads == null ? [] : var.uploads.origins

  replica = !local.replicated ? null : {
    bucket_arn               = module.replica_bucket["raw"].arn
    kms_key_arn              = module.replica_encryption[0].key_arn
    role_name                = "${var.name_prefix}-raw-replication"
    permissions_boundary_arn = var.permissions_boundary_arn
  }

  # Originals are kept for years, canaries for a week.
  temporary_prefixes = var.canary && !local.expires_nothing ? { "${var.incoming_prefix}canary/" = 7 } : {}
}

module "results_bucket" {
  source = "../bucket"

  name               = "${var.name_prefix}-results-${local.bucket_suffix}"
  kms_key_arn        = local.key_arn
  lifecycle_days     = var.lifecycle_days
  archived_prefixes  = local.archived_results
  instant_prefixes   = local.instant_results
  temporary_prefixes = local.expires_nothing ? {} : { "intermediate/" = var.intermediate_retention_days }
  require_tls        = var.require_tls
  force_destroy      = var.throwaway

  # A result can be held; a default retention would keep the intermediate files too.
  object_lock = var.object_lock == null ? null : {}

  replica = !local.replicated ? null : {
    bucket_arn               = module.replica_bucket["results"].arn
    kms_key_arn              = module.replica_encryption[0].key_arn
    prefixes                 = ["invoices/", "readings/", "textract/"]
    role_name                = "${var.name_prefix}-results-replication"
    permissions_boundary_arn = var.permissions_boundary_arn
  }
}

module "database" {
  source = "../database"

  name_prefix         = var.name_prefix
  kms_key_arn         = local.key_arn
  deletion_protection = !var.throwaway
  replica             = !local.replicated ? null : { region = var.replica_region, kms_key_arn = module.replica_encryption[0].key_arn }
}

module "notifications" {
  source = "../notifications"

  name_prefix = var.name_prefix
  kms_key_arn = local.key_arn
  subscribers = var.subscribers

  phone_numbers = var.phone_numbers
  mail_from     = var.mail_from
  require_tls   = var.require_tls
}

module "textract_completion" {
  source = "../textract-completion"

  name_prefix              = var.name_prefix
  kms_key_arn              = local.key_arn
  function                 = module.textract_processor
  require_tls              = var.require_tls
  permissions_boundary_arn = var.permissions_boundary_arn
}

module "workflow" {
  source = "../workflow"

  name            = local.state_machine_name
  definition_file = "${path.module}/../../../statemachine/invoice-processing.asl.json"

  function_arns = {
    textract_processor = module.textract_processor.version_arn
    validate           = module.validate.version_arn
    process            = module.process.version_arn
    store              = module.store.version_arn
    notify             = module.notify.version_arn
  }

  function_timeouts = {
    textract_processor = module.textract_processor.limits.timeout_seconds
    validate           = module.validate.limits.timeout_seconds
    process            = module.process.limits.timeout_seconds
    store              = module.store.limits.timeout_seconds
    notify             = module.notify.limits.timeout_seconds
  }

  release = {
    new_version_weight = var.release.new_version_weight
    stable_version_arn = try(var.release.stable.state_machine_version_arn, null)
  }

  unfinished = {
    topic_arn             = module.notifications.people_topic_arn
    dead_letter_queue_arn = module.failed_events.arn
  }

  async_timeout_seconds    = var.async_timeout_seconds
  source_bucket            = module.raw_bucket.name
  incoming_prefix          = var.incoming_prefix
  kms_key_arn              = local.key_arn
  log_retention_days       = var.log_retention_days
  require_tls              = var.require_tls
  permissions_boundary_arn = var.permissions_boundary_arn
}

module "cleanup_schedule" {
  source = "../schedule"

  name_prefix              = var.name_prefix
  name                     = "cleanup"
  description              = "Sweeps what was left behind"
  expression               = var.cleanup_schedule
  function_arn             = module.cleanup.alias_arn
  kms_key_arn              = local.key_arn
  require_tls              = var.require_tls
  permissions_boundary_arn = var.permissions_boundary_arn
}

module "observability" {
  source = "../observability"

  name_prefix       = var.name_prefix
  topic_arn         = module.notifications.people_topic_arn
  function_names    = local.function_names
  state_machine_arn = module.workflow.state_machine_arn
  table             = { name = module.database.name, index_names = module.database.index_names }
  bucket_names      = { raw = module.raw_bucket.name, results = module.results_bucket.name }
  metrics_namespace = local.metrics_namespace
  thresholds        = var.alarm_thresholds
  quiet_hours       = var.alarm_quiet_hours
  saved_queries     = var.saved_queries

  dead_letter_queue_names = { for purpose, queue in local.dead_letter_queues : purpose => queue.name }
}

module "canary" {
  source = "../canary"
  count  = var.canary ? 1 : 0

  name_prefix              = var.name_prefix
  bucket                   = { name = module.raw_bucket.name, arn = module.raw_bucket.arn }
  sample_bucket            = { name = module.results_bucket.name, arn = module.results_bucket.arn }
  dead_letter_queue_arn    = module.failed_events.arn
  incoming_prefix          = var.incoming_prefix
  kms_key_arn              = local.key_arn
  topic_arn                = module.notifications.people_topic_arn
  metrics_namespace        = local.metrics_namespace
  permissions_boundary_arn = var.permissions_boundary_arn
}

# Nothing has a public address yet: the certificate waits for what will serve the name.
module "domain" {
  source = "../domain"
  count  = var.domain == null ? 0 : 1

  name    = var.domain.name
  zone_id = var.domain.zone_id
}

module "budget" {
  source = "../budget"
  count  = var.budget == null ? 0 : 1

  name            = local.global_names.budget
  monthly_dollars = var.budget.monthly_dollars
  tag             = var.budget.tag
  subscribers     = var.subscribers
}

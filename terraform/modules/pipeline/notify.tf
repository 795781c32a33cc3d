# Tells people about an outcome or a failure, by topic and by mail.

locals {
  mails_are_sent = var.mail_from != null && length(var.mail_to) > 0
}

module "notify" {
  source = "../function"

  name_prefix              = var.name_prefix
  name                     = "notify"
  description              = "Tells people about outcomes and failures"
  zip_directory            = var.lambda_zip_directory
  architecture             = var.architecture
  timeout_seconds          = var.functions.notify.timeout_seconds
  memory_megabytes         = var.functions.notify.memory_megabytes
  reserved_concurrency     = var.functions.notify.reserved_concurrency
  failed_events_queue_arn  = module.failed_events.arn
  kms_key_arn              = module.encryption.key_arn
  log_level                = var.log_level
  log_retention_days       = var.log_retention_days
  permissions_boundary_arn = var.permissions_boundary_arn

  environment = merge(local.common_environment, {
    SERVICE_NAME     = "notify"
    RESULTS_BUCKET   = module.results_bucket.name
    TABLE_NAME       = module.database.name
    PEOPLE_TOPIC_ARN = module.notifications.people_topic_arn
    MAIL_FROM        = local.mails_are_sent ? var.mail_from : ""
    MAIL_TO          = local.mails_are_sent ? join(",", var.mail_to) : ""
  })

  permissions = merge(
    {
      ReadDecisions = {
        actions   = ["s3:GetObject"]
        resources = ["${module.results_bucket.arn}/work/*"]
      }
      TellMissingDecisions = local.list_results
      RememberWhatWasSent = {
        actions   = ["dynamodb:GetItem", "dynamodb:PutItem"]
        resources = [module.database.arn]
      }
      PublishToPeople = {
        actions   = ["sns:Publish"]
        resources = [module.notifications.people_topic_arn]
      }
      ReadFiles       = local.key_use["s3"]
      EncryptRecords  = local.key_use["dynamodb"]
      EncryptMessages = local.key_use["sns"]
    },
    # In the SES sandbox the recipient's identity is checked as well as the sender's.
    !local.mails_are_sent ? {} : {
      SendMail = {
        actions   = ["ses:SendEmail"]
        resources = [for address in setunion([var.mail_from], var.mail_to) : "arn:${local.partition}:ses:${local.region}:${local.account}:identity/${address}"]
      }
    },
  )
}

# How a function tells people of an outcome or a failure: notify after every document, cleanup when it gives one up.

locals {
  mails_are_sent = var.mail_from != null && length(var.mail_to) > 0

  people_environment = merge(
    { PEOPLE_TOPIC_ARN = module.notifications.people_topic_arn },
    !local.mails_are_sent ? {} : {
      MAIL_FROM = var.mail_from
      MAIL_TO   = join(",", var.mail_to)
    },
  )

  people_permissions = merge(
    {
      # The history knows whether people were told already.
      RememberTelling = {
        actions   = ["dynamodb:GetItem", "dynamodb:PutItem"]
        resources = [module.database.arn]
      }
      PublishToPeople = {
        actions   = ["sns:Publish"]
        resources = [module.notifications.people_topic_arn]
      }
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

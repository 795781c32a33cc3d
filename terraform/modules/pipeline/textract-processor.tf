# Admits a document, reads it with Textract, and wakes the execution when a Textract job has finished.

module "textract_processor" {
  source = "../function"

  name         = "textract-processor"
  description  = "Admits documents and reads them with Textract"
  limits       = var.functions.textract_processor
  shared       = local.shared_by_functions
  live_version = lookup(local.live_function_versions, "textract-processor", null)

  failed_events_queue_arn = module.failed_events.arn

  environment = merge(local.common_environment, {
    SERVICE_NAME           = "textract-processor"
    RAW_BUCKET             = module.raw_bucket.name
    INCOMING_PREFIX        = var.incoming_prefix
    RESULTS_BUCKET         = module.results_bucket.name
    TABLE_NAME             = module.database.name
    MAXIMUM_DOCUMENT_BYTES = var.maximum_document_bytes
    MAXIMUM_DOCUMENT_PAGES = var.maximum_document_pages
    TEXTRACT_TOPIC_ARN     = module.textract_completion.topic_arn
    TEXTRACT_ROLE_ARN      = module.textract_completion.role_arn
  })

  permissions = {
    # Textract reads the document with these rights too: it uses those of its caller.
    ReadDocuments = {
      actions   = ["s3:GetObject", "s3:GetObjectVersion"]
      resources = ["${module.raw_bucket.arn}/${var.incoming_prefix}*"]
    }
    TellMissingDocuments = {
      actions   = ["s3:ListBucket"]
      resources = [module.raw_bucket.arn]
    }
    KeepReadings = {
      actions   = ["s3:GetObject", "s3:PutObject"]
      resources = ["${module.results_bucket.arn}/readings/*", "${module.results_bucket.arn}/textract/*"]
    }
    TellMissingReadings = local.list_results
    ClaimAndRemember = {
      actions   = ["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:UpdateItem"]
      resources = [module.database.arn]
    }
    ReadExpenses = {
      actions   = ["textract:AnalyzeExpense", "textract:GetExpenseAnalysis", "textract:StartExpenseAnalysis"]
      resources = ["*"]
    }
    LetTextractPublish = {
      actions    = ["iam:PassRole"]
      resources  = [module.textract_completion.role_arn]
      conditions = [{ test = "StringEquals", variable = "iam:PassedToService", values = ["textract.amazonaws.com"] }]
    }
    WakeExecutions = {
      actions   = ["states:SendTaskSuccess"]
      resources = ["*"]
    }
    EncryptFiles      = local.key_use["s3"]
    EncryptRecords    = local.key_use["dynamodb"]
    EncryptExecutions = local.key_use_of_executions
  }
}

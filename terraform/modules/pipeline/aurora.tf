# The ledger, where one is wanted: what the function store gets with it.

locals {
  has_ledger = var.aurora != null

  ledger_environment = local.has_ledger ? {
    LEDGER_CLUSTER_ARN = one(module.aurora[*].cluster_arn)
    LEDGER_SECRET_ARN  = one(module.aurora[*].store_secret_arn)
  } : {}

  ledger_permissions = { for sid, statement in {
    WriteLedger = {
      actions = [
        "rds-data:BatchExecuteStatement",
        "rds-data:BeginTransaction",
        "rds-data:CommitTransaction",
        "rds-data:ExecuteStatement",
        "rds-data:RollbackTransaction",
      ]
      resources = [one(module.aurora[*].cluster_arn)]
    }
    # The Data API reads the secret with the rights of whoever calls it.
    EnterLedger = {
      actions   = ["secretsmanager:GetSecretValue"]
      resources = [one(module.aurora[*].store_secret_arn)]
    }
    DecryptLedgerSecret = {
      actions    = ["kms:Decrypt"]
      resources  = [local.key_arn]
      conditions = [{ test = "StringEquals", variable = "kms:ViaService", values = ["secretsmanager.${local.region}.amazonaws.com"] }]
    }
  } : sid => statement if local.has_ledger }
}

module "aurora" {
  source = "../aurora"
  count  = local.has_ledger ? 1 : 0

  name_prefix           = var.name_prefix
  kms_key_arn           = local.key_arn
  topic_arn             = module.notifications.people_topic_arn
  capacity              = var.aurora.capacity
  multi_az              = var.aurora.multi_az
  backup_retention_days = var.aurora.backup_retention_days
  log_retention_days    = var.log_retention_days
  deletion_protection   = !var.throwaway
}

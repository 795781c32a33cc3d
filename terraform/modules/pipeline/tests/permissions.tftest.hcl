mock_provider "aws" {
  source          = "../../mocks"
  override_during = plan
}

mock_provider "aws" {
  alias           = "replica"
  source          = "../../mocks"
  override_during = plan
}

variables {
  name_prefix          = "invoices-test"
  lambda_zip_directory = "/nowhere"
}

# One plan, because a plan of everything takes seconds.
run "each_function_may_do_what_its_step_needs_and_nothing_else" {
  command = plan

  assert {
    condition = { for step, function in local.functions : step => join(" ", sort(distinct(flatten([
      for statement in values(function.permissions) : statement.actions if !anytrue([for action in statement.actions : startswith(action, "kms:")])
      ])))) } == {
      textract-processor = "dynamodb:GetItem dynamodb:PutItem dynamodb:UpdateItem iam:PassRole s3:GetObject s3:GetObjectVersion s3:ListBucket s3:PutObject states:SendTaskSuccess textract:AnalyzeExpense textract:GetExpenseAnalysis textract:StartExpenseAnalysis"
      validate           = "s3:GetObject s3:ListBucket s3:PutObject"
      process            = "dynamodb:GetItem dynamodb:Query dynamodb:UpdateItem s3:GetObject s3:ListBucket s3:PutObject"
      store              = "dynamodb:PutItem dynamodb:Query dynamodb:UpdateItem s3:GetObject s3:ListBucket s3:PutObject"
      notify             = "dynamodb:GetItem dynamodb:PutItem sns:Publish"
      cleanup            = "dynamodb:GetItem dynamodb:PutItem dynamodb:Query dynamodb:UpdateItem s3:DeleteObject s3:ListBucket sns:Publish states:DescribeExecution states:StartExecution"
    }
    error_message = "A function may do more or less than its step needs."
  }

  assert {
    condition = toset(flatten([
      for step, function in local.functions : [
        for statement in values(function.permissions) : "${step} ${join(" ", statement.actions)}"
        if anytrue([for resource in statement.resources : endswith(resource, "/incoming/*")])
      ]
    ])) == toset(["textract-processor s3:GetObject s3:GetObjectVersion"])
    error_message = "A function reads documents without need, or writes them."
  }

  assert {
    condition = { for step, function in local.functions : step => join(" ", sort(distinct(flatten([
      for statement in values(function.permissions) : [for resource in statement.resources : "${split("/", resource)[1]}/${split("/", resource)[2]}"]
      if alltrue([for action in statement.actions : endswith(action, "Object")])
      ])))) } == {
      textract-processor = "readings/* textract/*"
      validate           = "intermediate/* readings/*"
      process            = "intermediate/*"
      store              = "intermediate/* invoices/*"
      notify             = ""
      cleanup            = "intermediate/*"
    }
    error_message = "A function reaches files that are none of its business."
  }

  assert {
    condition = { for step, function in local.functions : step => join(" ", sort(flatten([
      for statement in values(function.permissions) : [for condition in statement.conditions : condition.values]
      if alltrue([for action in statement.actions : startswith(action, "kms:")]) && try(one(statement.conditions).variable, "") == "kms:ViaService"
      ]))) } == {
      textract-processor = "dynamodb.eu-central-1.amazonaws.com s3.eu-central-1.amazonaws.com"
      validate           = "s3.eu-central-1.amazonaws.com"
      process            = "dynamodb.eu-central-1.amazonaws.com s3.eu-central-1.amazonaws.com"
      store              = "dynamodb.eu-central-1.amazonaws.com s3.eu-central-1.amazonaws.com"
      notify             = "dynamodb.eu-central-1.amazonaws.com sns.eu-central-1.amazonaws.com"
      cleanup            = "dynamodb.eu-central-1.amazonaws.com sns.eu-central-1.amazonaws.com"
    }
    error_message = "A function may use the key through a service that it does not call."
  }

  assert {
    condition     = [for statement in values(module.process.permissions) : one(statement.conditions) if contains(statement.actions, "dynamodb:UpdateItem")] == [{ test = "ForAllValues:StringLike", variable = "dynamodb:LeadingKeys", values = tolist(["REGISTER#*"]) }]
    error_message = "The function process may write more than the register."
  }

  assert {
    condition     = [for step, function in local.functions : step if anytrue([for statement in values(function.permissions) : contains(statement.actions, "iam:PassRole")])] == ["textract-processor"]
    error_message = "A function may hand on roles without need."
  }

  assert {
    condition = (
      module.textract_processor.permissions["LetTextractPublish"].resources == tolist([module.textract_completion.role_arn])
      && one(module.textract_processor.permissions["LetTextractPublish"].conditions).values == tolist(["textract.amazonaws.com"])
    )
    error_message = "The role that is handed on is another, or goes to another service."
  }

  assert {
    condition = { for step, function in local.functions : step => one(function.permissions["EncryptExecutions"].conditions).values if contains(keys(function.permissions), "EncryptExecutions") } == {
      textract-processor = tolist(["arn:aws:states:eu-central-1:123456789012:stateMachine:invoices-test-invoice-processing"])
      cleanup            = tolist(["arn:aws:states:eu-central-1:123456789012:stateMachine:invoices-test-invoice-processing"])
    }
    error_message = "Another function may use the key for executions, or for those of another state machine."
  }
}

run "with_a_ledger_store_may_write_to_it_as_its_own_user_and_nothing_else_changes" {
  command = plan

  variables {
    aurora  = {}
    network = {}
  }

  assert {
    condition = { for sid in ["WriteLedger", "EnterLedger", "DecryptLedgerSecret"] : sid => "${join(" ", module.store.permissions[sid].actions)} on ${join(" ", module.store.permissions[sid].resources)}" } == {
      WriteLedger         = "rds-data:BatchExecuteStatement rds-data:BeginTransaction rds-data:CommitTransaction rds-data:ExecuteStatement rds-data:RollbackTransaction on ${module.aurora[0].cluster_arn}"
      EnterLedger         = "secretsmanager:GetSecretValue on ${module.aurora[0].store_secret_arn}"
      DecryptLedgerSecret = "kms:Decrypt on ${local.key_arn}"
    }
    error_message = "The function store may do more or less with the ledger than write to it."
  }

  assert {
    condition     = one(module.store.permissions["DecryptLedgerSecret"].conditions).values == tolist(["secretsmanager.eu-central-1.amazonaws.com"])
    error_message = "The key opens more than the secret."
  }

  assert {
    condition     = contains(output.alarm_names, module.aurora[0].alarm_name)
    error_message = "No release watches the ledger."
  }

  assert {
    condition     = [for step, function in local.functions : step if anytrue([for statement in values(function.permissions) : anytrue([for action in statement.actions : startswith(action, "rds-data:") || startswith(action, "secretsmanager:")])])] == ["store"]
    error_message = "Another function reaches the ledger."
  }

  assert {
    condition = (
      module.store.environment["LEDGER_CLUSTER_ARN"] == output.ledger.cluster_arn
      && module.store.environment["LEDGER_SECRET_ARN"] == output.ledger.secret_arn
      && contains(module.network[0].interface_services, "rds-data")
      && module.store.limits == { timeout_seconds = 60, memory_megabytes = 256 }
    )
    error_message = "The function store does not find the ledger."
  }
}

run "without_a_ledger_nothing_of_it_is_there" {
  command = plan

  assert {
    condition = (
      length(module.aurora) == 0 && output.ledger == null
      && !anytrue([for name in keys(module.store.environment) : startswith(name, "LEDGER_")])
      && !anytrue([for sid in keys(module.store.permissions) : endswith(sid, "Ledger")])
    )
    error_message = "Something of the ledger is there although nobody asked for it."
  }
}

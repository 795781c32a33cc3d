mock_provider "aws" {
  source          = "../../mocks"
  override_during = plan
}

variables {
  name        = "invoices-test-scheduler"
  description = "Lets EventBridge Scheduler call the function"
  service     = "scheduler.amazonaws.com"

  permissions = {
    CallFunction = {
      actions   = ["lambda:InvokeFunction"]
      resources = ["arn:aws:lambda:eu-central-1:123456789012:function:cleanup:live"]
    }
    Encrypt = {
      actions    = ["kms:Decrypt"]
      resources  = ["arn:aws:kms:eu-central-1:123456789012:key/11111111-2222-3333-4444-555555555555"]
      conditions = [{ test = "StringEquals", variable = "kms:ViaService", values = ["sqs.eu-central-1.amazonaws.com"] }]
    }
  }
}

run "the_service_takes_the_role_for_this_account_only" {
  command = plan

  assert {
    condition     = one(one(data.aws_iam_policy_document.trust.statement).principals).identifiers == toset(["scheduler.amazonaws.com"])
    error_message = "Somebody else may take the role."
  }

  assert {
    condition     = [for condition in one(data.aws_iam_policy_document.trust.statement).condition : "${condition.test} ${condition.variable} ${one(condition.values)}"] == ["StringEquals aws:SourceAccount 123456789012"]
    error_message = "The service may take the role on behalf of another account."
  }
}

run "what_the_service_may_act_for_can_be_narrowed" {
  command = plan

  variables {
    source_arn = "arn:aws:textract:*:123456789012:*"
  }

  assert {
    condition = toset([for condition in one(data.aws_iam_policy_document.trust.statement).condition : "${condition.test} ${condition.variable} ${one(condition.values)}"]) == toset([
      "StringEquals aws:SourceAccount 123456789012",
      "ArnLike aws:SourceArn arn:aws:textract:*:123456789012:*",
    ])
    error_message = "The service may take the role for anything of the account, or for other accounts."
  }
}

run "the_role_may_do_what_is_listed_and_nothing_else" {
  command = plan

  assert {
    condition = { for statement in data.aws_iam_policy_document.permissions.statement : statement.sid => "${one(statement.actions)} ${one(statement.resources)}" } == {
      CallFunction = "lambda:InvokeFunction arn:aws:lambda:eu-central-1:123456789012:function:cleanup:live"
      Encrypt      = "kms:Decrypt arn:aws:kms:eu-central-1:123456789012:key/11111111-2222-3333-4444-555555555555"
    }
    error_message = "The role may do more or less."
  }

  assert {
    condition     = one([for statement in data.aws_iam_policy_document.permissions.statement : one(statement.condition) if statement.sid == "Encrypt"]) == { test = "StringEquals", variable = "kms:ViaService", values = tolist(["sqs.eu-central-1.amazonaws.com"]) }
    error_message = "A condition is lost."
  }
}

run "the_organisation_may_bound_it" {
  command = plan

  variables {
    permissions_boundary_arn = "arn:aws:iam::123456789012:policy/boundary"
  }

  assert {
    condition     = aws_iam_role.this.permissions_boundary == "arn:aws:iam::123456789012:policy/boundary"
    error_message = "The role is not bounded."
  }
}

run "a_wildcard_action_is_refused" {
  command = plan

  variables {
    permissions = { Everything = { actions = ["s3:*"], resources = ["arn:aws:s3:::a"] } }
  }

  expect_failures = [var.permissions]
}

run "every_resource_is_refused_where_the_service_knows_resources" {
  command = plan

  variables {
    permissions = { Everything = { actions = ["sns:Publish"], resources = ["*"] } }
  }

  expect_failures = [var.permissions]
}

run "a_right_for_a_part_of_a_service_is_refused_too" {
  command = plan

  variables {
    permissions = { Everything = { actions = ["s3:Get*"], resources = ["arn:aws:s3:::bucket/*"] } }
  }

  expect_failures = [var.permissions]
}

run "actions_that_know_no_resources_are_named" {
  command = plan

  variables {
    actions_without_resources = ["textract:"]
    permissions               = { Read = { actions = ["textract:AnalyzeExpense"], resources = ["*"] } }
  }

  assert {
    condition     = one(data.aws_iam_policy_document.permissions.statement).resources == toset(["*"])
    error_message = "The right is missing."
  }
}

run "other_actions_are_refused_where_some_are_named" {
  command = plan

  variables {
    actions_without_resources = ["textract:"]
    permissions               = { Log = { actions = ["logs:CreateLogDelivery"], resources = ["*"] } }
  }

  expect_failures = [var.permissions]
}

run "the_same_role_in_two_regions_has_two_names" {
  command = plan

  assert {
    condition     = aws_iam_role.this.name == "invoices-test-scheduler-eu-central-1"
    error_message = "A deployment in another Region could not make its role."
  }
}

run "a_name_that_leaves_no_place_for_the_region_is_refused" {
  command = plan

  variables {
    name = "invoices-test-with-a-name-that-is-fifty-characters"
  }

  expect_failures = [var.name]
}

run "what_is_no_service_is_refused" {
  command = plan

  variables {
    service = "arn:aws:iam::999999999999:root"
  }

  expect_failures = [var.service]
}

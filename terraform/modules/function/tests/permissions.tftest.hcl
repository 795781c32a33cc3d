mock_provider "aws" {
  source          = "../../mocks"
  override_during = plan
}

variables {
  name        = "store"
  description = "Writes records"
  limits      = { timeout_seconds = 60, memory_megabytes = 256 }
  environment = { TABLE_NAME = "invoices-test-invoices" }

  failed_events_queue_arn = "arn:aws:sqs:eu-central-1:123456789012:failed"

  shared = {
    name_prefix   = "invoices-test"
    zip_directory = "/nowhere"
    kms_key_arn   = "arn:aws:kms:eu-central-1:123456789012:key/11111111-2222-3333-4444-555555555555"
  }

  permissions = {
    WriteRecords = {
      actions    = ["dynamodb:PutItem"]
      resources  = ["arn:aws:dynamodb:eu-central-1:123456789012:table/invoices"]
      conditions = [{ test = "StringEquals", variable = "aws:RequestedRegion", values = ["eu-central-1"] }]
    }
  }
}

run "the_role_may_do_what_is_listed_and_what_every_function_needs" {
  command = plan

  assert {
    condition = toset(keys(module.role.permissions)) == toset([
      "ReadOwnEnvironment", "WriteLog", "WriteRecords", "WriteTrace",
    ])
    error_message = "The role has other rights than those listed."
  }

  assert {
    condition = toset(flatten([for statement in data.aws_iam_policy_document.hand_on_failed_events.statement : statement.resources])) == toset([
      var.failed_events_queue_arn, var.shared.kms_key_arn,
    ])
    error_message = "Failed events may go elsewhere than to their queue."
  }
}

run "no_action_is_a_wildcard" {
  command = plan

  assert {
    condition = alltrue([
      for action in flatten([
        for statement in concat(values(module.role.permissions), data.aws_iam_policy_document.hand_on_failed_events.statement) : tolist(statement.actions)
      ]) : !strcontains(action, "*")
    ])
    error_message = "An action is a wildcard."
  }
}

run "every_resource_but_the_trace_is_named" {
  command = plan

  assert {
    condition     = [for sid, statement in module.role.permissions : sid if contains(statement.resources, "*")] == ["WriteTrace"]
    error_message = "A right holds for every resource."
  }
}

run "the_key_serves_the_function_here_and_for_its_own_environment_only" {
  command = plan

  assert {
    condition = one(module.role.permissions["ReadOwnEnvironment"].conditions).values == tolist([
      "arn:aws:lambda:eu-central-1:123456789012:function:invoices-test-store",
      "arn:aws:lambda:eu-central-1:123456789012:function:invoices-test-store:*",
    ])
    error_message = "The function may read the environment of others, or not its own."
  }

  assert {
    condition = [
      for statement in data.aws_iam_policy_document.hand_on_failed_events.statement : one(one(statement.condition).values) if statement.sid == "Encrypt"
    ] == ["sqs.eu-central-1.amazonaws.com"]
    error_message = "The key serves through queues of other Regions."
  }
}

run "conditions_reach_the_policy" {
  command = plan

  assert {
    condition     = one(module.role.permissions["WriteRecords"].conditions) == { test = "StringEquals", variable = "aws:RequestedRegion", values = tolist(["eu-central-1"]) }
    error_message = "The statement lost its condition."
  }
}

run "only_lambda_takes_the_role_and_no_log_group_can_be_created" {
  command = plan

  assert {
    condition     = module.role.taken_by.service == "lambda.amazonaws.com"
    error_message = "Somebody else than Lambda may take the role."
  }

  assert {
    condition     = !contains(flatten(values(module.role.permissions)[*].actions), "logs:CreateLogGroup")
    error_message = "The function could make a log group without retention and key."
  }
}

run "the_role_is_bounded_where_a_boundary_is_given" {
  command = plan

  variables {
    shared = {
      name_prefix              = "invoices-test"
      zip_directory            = "/nowhere"
      kms_key_arn              = "arn:aws:kms:eu-central-1:123456789012:key/11111111-2222-3333-4444-555555555555"
      permissions_boundary_arn = "arn:aws:iam::123456789012:policy/boundary"
    }
  }

  assert {
    condition     = module.role.permissions_boundary_arn == "arn:aws:iam::123456789012:policy/boundary"
    error_message = "The role is not bounded."
  }
}

run "a_function_is_in_no_network_and_may_make_no_interface_by_default" {
  command = plan

  assert {
    condition     = length(aws_lambda_function.this.vpc_config) == 0 && length(aws_iam_role_policy.network) == 0
    error_message = "The function is in a network, or may join one."
  }
}

run "a_function_in_a_network_has_lambda_make_its_interfaces_and_may_not_do_so_itself" {
  command = plan

  variables {
    shared = {
      name_prefix   = "invoices-test"
      zip_directory = "/nowhere"
      kms_key_arn   = "arn:aws:kms:eu-central-1:123456789012:key/11111111-2222-3333-4444-555555555555"
      network       = { subnet_ids = ["subnet-1", "subnet-2"], security_group_id = "sg-1" }
    }
  }

  assert {
    condition = (
      aws_lambda_function.this.vpc_config[0].subnet_ids == toset(["subnet-1", "subnet-2"])
      && aws_lambda_function.this.vpc_config[0].security_group_ids == toset(["sg-1"])
    )
    error_message = "The function is attached to another network."
  }

  assert {
    condition     = length(aws_iam_role_policy.network) == 1
    error_message = "Lambda cannot make the function's network interfaces."
  }

  assert {
    condition = alltrue([
      for statement in data.aws_iam_policy_document.network.statement :
      statement.effect == "Deny" && one(statement.condition).variable == "lambda:SourceFunctionArn" && one(statement.condition).values == tolist(["arn:aws:lambda:eu-central-1:123456789012:function:invoices-test-store"])
      if statement.sid == "DenyToOwnCode"
    ])
    error_message = "The function's own code may change the network."
  }
}

run "a_right_on_every_resource_is_refused_where_the_service_knows_resources" {
  command = plan

  variables {
    permissions = { Everywhere = { actions = ["s3:GetObject"], resources = ["*"] } }
  }

  expect_failures = [var.permissions]
}

run "textract_knows_no_resources" {
  command = plan

  variables {
    permissions = { Read = { actions = ["textract:AnalyzeExpense"], resources = ["*"] } }
  }

  assert {
    condition     = module.role.permissions["Read"].resources == tolist(["*"])
    error_message = "The statement is missing."
  }
}

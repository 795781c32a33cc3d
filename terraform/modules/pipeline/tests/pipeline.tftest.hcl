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

# Few plans, because a plan of everything takes seconds.
run "by_default_everything_is_as_it_was_designed_and_what_bills_while_idle_is_absent" {
  command = plan

  assert {
    condition     = module.raw_bucket.sends_events && !module.results_bucket.sends_events
    error_message = "Output could start executions, or documents would not."
  }

  assert {
    condition     = module.raw_bucket.name == "invoices-test-raw-123456789012-eu-central-1" && module.results_bucket.name == "invoices-test-results-123456789012-eu-central-1"
    error_message = "A bucket's name could be somebody else's."
  }

  assert {
    condition = { for step, function in local.functions : step => "${function.limits.timeout_seconds} s, ${function.limits.memory_megabytes} MB" } == {
      textract-processor = "300 s, 512 MB"
      validate           = "30 s, 256 MB"
      process            = "30 s, 256 MB"
      store              = "60 s, 256 MB"
      notify             = "30 s, 128 MB"
      cleanup            = "300 s, 256 MB"
    }
    error_message = "A function has another time or memory than by default."
  }

  assert {
    condition     = !anytrue([for name in keys(module.notify.environment) : startswith(name, "MAIL_") || startswith(name, "AWS_ENDPOINT_URL")])
    error_message = "Mail is sent, or functions look for AWS elsewhere."
  }

  assert {
    condition     = !contains(keys(module.notify.permissions), "SendMail")
    error_message = "The function may send mail although none is sent."
  }

  assert {
    condition     = toset(keys(output.dead_letter_queue_urls)) == toset(["documents", "textract-completions", "cleanup-calls", "function-events"])
    error_message = "A queue is missing in the outputs, or new."
  }

  assert {
    condition     = length(module.network) + length(aws_iam_policy.upload) + length(module.replica_bucket) + length(module.replica_encryption) + length(module.backup) + length(module.audit_trail) + length(module.audit_trail_bucket) + length(module.domain) == 0
    error_message = "An option is on although nobody asked for it."
  }

  assert {
    condition     = output.replica == null && var.object_lock == null && length(var.phone_numbers) == 0
    error_message = "Copies are made, documents are locked or SMS are sent although nobody asked for it."
  }
}

run "every_function_measures_under_the_name_of_its_environment" {
  command = plan

  variables {
    name_prefix = "invoices-other"
  }

  assert {
    condition     = toset([for function in values(local.functions) : function.environment["METRICS_NAMESPACE"]]) == toset(["Invoices/invoices-other"])
    error_message = "The metrics of two environments in one account would mix."
  }
}

run "what_is_given_reaches_the_functions" {
  command = plan

  variables {
    mail_from                   = "invoices@example.com"
    mail_to                     = ["ap@example.com", "cfo@example.com"]
    maximum_document_bytes      = 1000000
    maximum_document_pages      = 20
    confidence                  = { minimum = 60, average = 80 }
    restart_after_seconds       = 7200
    intermediate_retention_days = 3
    endpoint                    = "http://127.0.0.1:4566"
    textract_endpoint           = "http://127.0.0.1:4570"
  }

  assert {
    condition     = module.notify.environment["MAIL_FROM"] == "invoices@example.com" && module.notify.environment["MAIL_TO"] == "ap@example.com,cfo@example.com"
    error_message = "The function does not know whom to write to."
  }

  assert {
    condition = toset(module.notify.permissions["SendMail"].resources) == toset([
      for address in ["invoices@example.com", "ap@example.com", "cfo@example.com"] : "arn:aws:ses:eu-central-1:123456789012:identity/${address}"
    ])
    error_message = "The function may not send this mail, or may send others."
  }

  assert {
    condition = (
      module.textract_processor.environment["MAXIMUM_DOCUMENT_BYTES"] == "1000000"
      && module.textract_processor.environment["MAXIMUM_DOCUMENT_PAGES"] == "20"
      && module.process.environment["MINIMUM_CONFIDENCE"] == "60"
      && module.process.environment["AVERAGE_CONFIDENCE"] == "80"
      && module.cleanup.environment["RESTART_AFTER_SECONDS"] == "7200"
      && module.cleanup.environment["INTERMEDIATE_RETENTION_DAYS"] == "3"
    )
    error_message = "A limit does not reach its function."
  }

  assert {
    condition = alltrue([
      for function in values(local.functions) :
      function.environment["AWS_ENDPOINT_URL"] == "http://127.0.0.1:4566" && function.environment["AWS_ENDPOINT_URL_TEXTRACT"] == "http://127.0.0.1:4570"
    ])
    error_message = "A function would call AWS instead of the emulator."
  }
}

run "recipients_without_a_sender_are_refused" {
  command = plan

  variables {
    mail_to = ["ap@example.com"]
  }

  expect_failures = [var.mail_to]
}

run "every_option_is_whole_when_it_is_on" {
  command = plan

  variables {
    network        = {}
    replica_region = "us-west-2"
    backup         = {}
    audit_trail    = {}
    domain         = { name = "invoices.example.com", zone_id = "Z0123456789ABCDEFGHIJ" }
    object_lock    = { mode = "GOVERNANCE", days = 2555 }
    phone_numbers  = ["+4930123456"]
    mail_from      = "invoices@example.com"
    mail_to        = ["accounts@example.com"]
    uploads        = { origins = ["https://invoices.example.com"] }
  }

  assert {
    condition = [for statement in data.aws_iam_policy_document.upload[0].statement : join(" ", statement.actions) if statement.effect != "Deny"] == [
      "s3:PutObject", "kms:GenerateDataKey",
    ]
    error_message = "Whoever signs uploads may do something else too."
  }

  assert {
    condition     = length(module.network) == 1 && length(module.replica_encryption) == 1 && length(module.backup) == 1 && length(module.audit_trail) == 1 && output.certificate_arn != null
    error_message = "An option is not there although it was asked for."
  }

  assert {
    condition     = module.network[0].interface_services == toset(["email", "sns", "states", "textract"])
    error_message = "A service that functions call cannot be reached from their network."
  }

  assert {
    condition     = local.shared_by_functions.network != null
    error_message = "The functions are not in the network."
  }

  assert {
    condition = output.replica == {
      region = "us-west-2"
      bucket_names = {
        raw     = "invoices-test-raw-copy-123456789012-us-west-2"
        results = "invoices-test-results-copy-123456789012-us-west-2"
      }
    }
    error_message = "A bucket has nowhere to copy to, or the name could be that of another."
  }

  assert {
    condition     = alltrue([for bucket in module.replica_bucket : !bucket.sends_events])
    error_message = "A copy would be processed as a new document."
  }

  assert {
    condition     = alltrue([for bucket in module.replica_bucket : bucket.lockable])
    error_message = "S3 would refuse to copy out of a bucket with locks."
  }

  assert {
    condition     = contains(keys(output.dead_letter_queue_urls), "notifications")
    error_message = "Messages that do not reach people are not watched."
  }

  assert {
    condition     = module.raw_bucket.default_retention.mode == "GOVERNANCE" && module.raw_bucket.default_retention.days == 2555 && module.results_bucket.default_retention == null
    error_message = "A document is not locked for so long as was asked for, or intermediate files are locked."
  }

  assert {
    condition     = module.audit_trail_bucket[0].private && !module.audit_trail_bucket[0].sends_events
    error_message = "The trail could be read by the public, or would be processed."
  }
}

run "documents_can_be_held_without_locking_every_one" {
  command = plan

  variables {
    object_lock = {}
  }

  assert {
    condition     = module.raw_bucket.lockable && module.results_bucket.lockable && module.raw_bucket.default_retention == null
    error_message = "Documents cannot be held, or are all locked although nobody asked for it."
  }
}

run "an_existing_key_takes_the_place_of_ours" {
  command = plan

  variables {
    kms_key_arn = "arn:aws:kms:eu-central-1:123456789012:key/99999999-2222-3333-4444-555555555555"
  }

  assert {
    condition     = length(module.encryption) == 0 && local.shared_by_functions.kms_key_arn == var.kms_key_arn
    error_message = "A key is made although there is one, or the functions use another."
  }
}

run "a_release_holds_functions_and_documents_on_the_versions_in_use" {
  command = plan

  variables {
    release = {
      new_version_weight = 0
      stable = {
        state_machine_version_arn = "arn:aws:states:eu-central-1:123456789012:stateMachine:mock:6"
        function_versions         = { textract-processor = "6", validate = "6", process = "6", store = "6", notify = "6", cleanup = "6" }
      }
    }
  }

  assert {
    condition     = alltrue([for function in values(local.functions) : function.live_version == "6" && function.version == "7"])
    error_message = "A function's events go to a version that nobody has released."
  }

  assert {
    condition     = module.workflow.routes == { "arn:aws:states:eu-central-1:123456789012:stateMachine:mock:6" = 100 }
    error_message = "Documents start on a version that nobody has released."
  }
}

run "there_is_no_budget_unless_asked_for" {
  command = plan

  assert {
    condition     = length(module.budget) == 0
    error_message = "A budget is there by default."
  }
}

run "a_budget_tells_the_subscribers" {
  command = plan

  variables {
    subscribers = ["cfo@example.com"]
    budget      = { monthly_dollars = 50, tag = { key = "Environment", value = "test" } }
  }

  assert {
    condition     = module.budget[0].name == "invoices-test-eu-central-1"
    error_message = "The budget is missing."
  }
}

run "the_settings_of_the_rules_reach_their_functions" {
  command = plan

  variables {
    confidence = { fields = { total = 90, "vendor.name" = 60 } }
    rules = {
      sum_tolerance    = 0.05, sum_tolerance_per_addend = 0.01, maximum_age_days = 365, maximum_term_days = 90
      own_companies    = ["Acme, Inc.", "DE136695976"], approval_limits = [1000, 5000.5], unusual_amount_score = 5
      hold_new_vendors = true, order_price_tolerance_percent = 1.5, order_quantity_tolerance_percent = 0
    }
  }

  assert {
    condition = alltrue([
      for function in [module.validate, module.process] : (
        function.environment["SUM_TOLERANCE"] == "0.05"
        && function.environment["SUM_TOLERANCE_PER_ADDEND"] == "0.01"
        && function.environment["MAXIMUM_AGE_DAYS"] == "365"
        && function.environment["MAXIMUM_TERM_DAYS"] == "90"
        && function.environment["OWN_COMPANIES"] == "Acme, Inc.;DE136695976"
        && function.environment["APPROVAL_LIMITS"] == "1000,5000.5"
      )
    ])
    error_message = "A setting does not reach both functions that check."
  }

  assert {
    condition = (
      module.process.environment["FIELD_CONFIDENCE"] == "total=90,vendor.name=60"
      && module.process.environment["UNUSUAL_AMOUNT_SCORE"] == "5"
      && module.process.environment["HOLD_NEW_VENDORS"] == "true"
      && module.process.environment["ORDER_PRICE_TOLERANCE_PERCENT"] == "1.5"
      && module.process.environment["ORDER_QUANTITY_TOLERANCE_PERCENT"] == "0"
    )
    error_message = "A setting does not reach the function that compares with records."
  }
}

run "wrong_settings_of_the_rules_are_refused" {
  command = plan

  variables {
    confidence = { fields = { total = 101 } }
    rules      = { own_companies = ["a;b"], approval_limits = [0] }
  }

  expect_failures = [var.confidence, var.rules]
}

run "without_documents_of_people_there_is_no_bucket_for_them" {
  command = plan

  assert {
    condition     = length(module.policies_bucket) == 0 && !contains(keys(module.process.environment), "POLICIES_BUCKET")
    error_message = "A bucket is made that nobody uses."
  }
}

run "process_reads_the_documents_of_people_and_nothing_beside_them" {
  command = plan

  variables {
    policy_keys = { rules = "rules.json", vendors = "vendors.json" }
  }

  assert {
    condition = (
      module.process.environment["USER_RULES_KEY"] == "rules.json"
      && module.process.environment["VENDORS_KEY"] == "vendors.json"
      && !contains(keys(module.process.environment), "PURCHASE_ORDERS_KEY")
      && module.process.environment["POLICIES_BUCKET"] == module.policies_bucket[0].name
    )
    error_message = "A key does not reach the function, or one that was not given does."
  }

  assert {
    condition     = toset(module.process.permissions["ReadPolicies"].resources) == toset([for key in ["rules.json", "vendors.json"] : "${module.policies_bucket[0].arn}/${key}"])
    error_message = "The function may read more than the documents that were named."
  }

  assert {
    condition     = !module.policies_bucket[0].sends_events
    error_message = "A document of people could start an execution."
  }
}

run "there_is_no_canary_unless_asked_for" {
  command = plan

  assert {
    condition     = length(module.canary) == 0
    error_message = "A canary costs money by default."
  }
}

run "the_canary_flies_when_asked_for" {
  command = plan

  variables {
    canary = true
  }

  assert {
    condition     = module.canary[0].alarm_name == "invoices-test-canary" && contains(output.alarm_names, "invoices-test-canary")
    error_message = "The canary is missing, or no release watches it."
  }
}

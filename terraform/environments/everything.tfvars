# Every option of dev, staging and prod, for the tests and for checkov. Nobody should deploy this: it is also the dearest.

subscribers              = ["people@example.com"]
phone_numbers            = ["+4930123456"]
mail_from                = "invoices@example.com"
monthly_budget_dollars   = 50
mail_to                  = ["accounts@example.com"]
uploads                  = { origins = ["https://invoices.example.com"] }
permissions_boundary_arn = "arn:aws:iam::123456789012:policy/boundary"
network                  = { log_retention_days = 365 }
replica_region           = "us-west-2"
backup                   = {}
aurora                   = { multi_az = true, backup_retention_days = 14 }
audit_trail              = { management_events = true }
canary                   = true
domain                   = { name = "invoices.example.com", zone_id = "Z0123456789ABCDEFGHIJ" }
object_lock              = { mode = "GOVERNANCE", days = 2555 }

policy_keys            = { rules = "rules.json", purchase_orders = "orders.csv", vendors = "vendors.json" }
rules                  = { own_companies = ["Example, Inc."], approval_limits = [5000] }
confidence             = { minimum = 75, fields = { total = 90 } }
prices                 = { page_micro_usd = 8000 }
maximum_document_bytes = 20971520
maximum_document_pages = 500
cleanup_schedule       = "rate(2 hours)"
lifecycle_days         = { noncurrent_expiration = 365 }
alarm_thresholds       = { execution_seconds = 300 }
alarm_quiet_hours      = 24

functions = {
  textract_processor = { reserved_concurrency = 10, provisioned_concurrency = 1 }
}

lambda_zip_directory = "/nowhere"

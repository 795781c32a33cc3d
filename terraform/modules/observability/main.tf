# What people see of the pipeline: a dashboard, saved queries, and alarms that write to the people topic when they begin and when they are over. docs/runbook.md has a section for each alarm.

locals {
  actions = [var.topic_arn]

  # What the functions measure themselves, under the dimension `service`: metric to function.
  measured_by = {
    BytesReceived      = "textract-processor"
    DocumentsReceived  = "textract-processor"
    PagesRead          = "textract-processor"
    DocumentsApproved  = "store"
    DocumentsForReview = "store"
    DocumentsDuplicate = "store"
    DocumentsRejected  = "store"
    RunsFailed         = "store"
    ProcessingDuration = "notify"
    MailsRefused       = "notify"
    CostPerDocument    = "store"
    CanaryDuration     = "notify"
    DocumentsRestarted = "cleanup"
    DocumentsReported  = "cleanup"
  }

  # Each as the dashboard writes it.
  measured = { for metric, service in local.measured_by : metric => [var.metrics_namespace, metric, "service", service] }
}

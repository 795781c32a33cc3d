# What people see of the pipeline: a dashboard, and alarms that write to the people topic when they begin and when they are
# over. Silence is no alarm: no data means no work.

locals {
  actions = [var.topic_arn]
}

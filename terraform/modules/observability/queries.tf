# Questions to the log that come up again and again, as saved queries of CloudWatch Logs Insights.

locals {
  queries = {
    "one document" = <<-QUERY
      fields @timestamp, service, level, message, exception_name
      | filter correlation_id = "the name of its execution" or documentID = "its id"
      | sort @timestamp asc
    QUERY

    "errors by function" = <<-QUERY
      filter level in ["ERROR", "FATAL"]
      | stats count(*) as times, latest(@timestamp) as latest by service, exception_name
      | sort times desc
    QUERY

    "warnings" = <<-QUERY
      fields @timestamp, service, message, documentID, correlation_id
      | filter level = "WARN"
      | sort @timestamp desc
      | limit 100
    QUERY

    "slowest invocations" = <<-QUERY
      filter ispresent(duration_ms)
      | stats pct(duration_ms, 50) as p50, pct(duration_ms, 95) as p95, max(duration_ms) as longest, count(*) as times by service, cold_start
      | sort p95 desc
    QUERY

    "why documents were not admitted" = <<-QUERY
      filter message = "admitted" and disposition != "extract-sync" and disposition != "extract-async"
      | stats count(*) as times by disposition, reason
      | sort times desc
    QUERY
  }
}

resource "aws_cloudwatch_query_definition" "this" {
  for_each = var.saved_queries ? local.queries : {}

  name            = "${var.name_prefix}/${each.key}"
  query_string    = each.value
  log_group_names = [for name in local.functions : "/aws/lambda/${name}"]
}

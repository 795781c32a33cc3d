"""What a plan's resources cost in a month without any document."""

# Billed by use only, or not at all. A type that is neither here nor in PRICED is refused: somebody has to look at it.
FREE_WHILE_IDLE = {
    "aws_cloudwatch_event_rule", "aws_cloudwatch_event_target", "aws_cloudwatch_log_group", "aws_cloudwatch_query_definition",
    "aws_dynamodb_table", "aws_iam_role", "aws_iam_role_policy", "aws_kms_alias", "aws_lambda_alias", "aws_lambda_function",
    "aws_lambda_function_event_invoke_config", "aws_lambda_permission", "aws_s3_bucket", "aws_s3_bucket_cors_configuration",
    "aws_s3_bucket_lifecycle_configuration", "aws_s3_bucket_logging", "aws_s3_bucket_notification",
    "aws_s3_bucket_ownership_controls", "aws_s3_bucket_policy", "aws_s3_bucket_public_access_block",
    "aws_s3_bucket_server_side_encryption_configuration", "aws_s3_bucket_versioning", "aws_s3_object", "aws_scheduler_schedule",
    "aws_sesv2_configuration_set", "aws_sesv2_email_identity", "aws_sfn_alias", "aws_sfn_state_machine", "aws_sns_topic",
    "aws_sns_topic_policy", "aws_sns_topic_subscription", "aws_sqs_queue", "aws_sqs_queue_policy", "aws_budgets_budget",
}  # fmt: skip


def alarm_metrics(resources):
    """CloudWatch bills each metric that an alarm reads."""
    return sum(
        max(1, sum(1 for query in alarm.get("metric_query") or [] if query.get("metric")))
        for alarm in resources.get("aws_cloudwatch_metric_alarm", [])
    )


def beyond_free(price, count):
    return max(0, count - price.get("free", 0)) * price["dollars"]


def rows(resources, prices, usage):
    """What is billed, how much of it, and its dollars a month."""
    idle = usage["idle"]
    keys, dashboards = (len(resources.get(kind, [])) for kind in ("aws_kms_key", "aws_cloudwatch_dashboard"))
    metrics = alarm_metrics(resources)
    priced = {"aws_kms_key", "aws_cloudwatch_dashboard", "aws_cloudwatch_metric_alarm"}
    if unknown := set(resources) - priced - FREE_WHILE_IDLE:
        raise ValueError(f"not known what these cost while idle, see scripts/lib/cost/idle.py: {', '.join(sorted(unknown))}")
    yield "customer keys", str(keys), keys * prices["key_month"]["dollars"]
    yield "metrics of alarms", f"{metrics}, {prices['alarm_metric_month']['free']} free", beyond_free(
        prices["alarm_metric_month"], metrics)  # fmt: skip
    yield "dashboards", f"{dashboards}, {prices['dashboard_month']['free']} free", beyond_free(
        prices["dashboard_month"], dashboards)  # fmt: skip
    yield "metrics that the functions write", f"{idle['metrics_written']}, {prices['custom_metric_month']['free']} free", (
        beyond_free(prices["custom_metric_month"], idle["metrics_written"]))  # fmt: skip
    yield "runs of cleanup", str(idle["cleanups_a_month"]), idle["cleanups_a_month"] * one_cleanup(resources, prices, idle)


def one_cleanup(resources, prices, idle):
    function = next(f for f in resources["aws_lambda_function"] if f["function_name"].endswith("-cleanup"))
    gigabytes = function["memory_size"] / 1024
    return (
        prices["invocation"]["dollars"]
        + idle["cleanup_seconds"] * gigabytes * prices[f"{function['architectures'][0]}_gigabyte_second"]["dollars"]
        + idle["cleanup_reads"] * prices["read_unit"]["dollars"]
        + idle["cleanup_lists"] * prices["s3_put"]["dollars"]
        + idle["cleanup_log_bytes"] / 2**30 * prices["log_gigabyte"]["dollars"]
        + prices["trace"]["dollars"]
    )

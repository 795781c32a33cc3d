"""Every error that is retried or caught exists: a wrong name in Retry or Catch matches nothing, silently."""

STEP_FUNCTIONS = {
    "States.ALL", "States.TaskFailed", "States.Timeout", "States.HeartbeatTimeout", "States.Permissions",
    "States.QueryEvaluationError",
}  # fmt: skip
# Of an invocation, and of a function's process.
LAMBDA = {
    "Lambda.ServiceException", "Lambda.AWSLambdaException", "Lambda.SdkClientException",
    "Lambda.TooManyRequestsException", "Lambda.ClientExecutionTimeoutException", "Lambda.Unknown",
    "Runtime.ExitError", "Runtime.Unknown", "Sandbox.Timedout",
}  # fmt: skip
# Codes that Textract, DynamoDB, S3, SNS, SES and Step Functions answer our functions with.
SERVICES = {
    "ThrottlingException", "Throttling", "ProvisionedThroughputExceededException", "LimitExceededException",
    "RequestLimitExceeded", "TooManyRequestsException", "SlowDown",
    "InternalServerError", "InternalError", "ServiceUnavailable",
    "UnsupportedDocumentException", "BadDocumentException", "DocumentTooLargeException",
}  # fmt: skip
KNOWN = STEP_FUNCTIONS | LAMBDA | SERVICES


def check(definition, failure_codes):
    for name, state in definition["States"].items():
        for field in ("Retry", "Catch"):
            for number, rule in enumerate(state.get(field, [])):
                for error in rule.get("ErrorEquals", []):
                    if error not in KNOWN | failure_codes:
                        yield f"{name}: {field}[{number}] names {error}, which nothing fails with"

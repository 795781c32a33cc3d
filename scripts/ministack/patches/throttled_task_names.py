"""A throttled invocation fails its task with `Lambda.TooManyRequestsException`. MiniStack says `Lambda.Unknown`."""


def apply():
    from ministack.services import stepfunctions

    call = stepfunctions._call_lambda

    def call_lambda(function, event):
        try:
            return call(function, event)
        except stepfunctions._ExecutionError as error:
            if error.error == "Lambda.Unknown" and "TooManyRequestsException" in error.cause:
                error.error = "Lambda.TooManyRequestsException"
            raise

    stepfunctions._call_lambda = call_lambda

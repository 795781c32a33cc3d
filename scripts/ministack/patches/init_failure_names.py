"""A function that reports a failure of its initialisation fails with the `errorType` it reported.

MiniStack answers `Runtime.Unknown` instead.
"""


def apply():
    from ministack.core import lambda_runtime

    await_init = lambda_runtime.ProvidedWorker._await_init

    def await_named_init(worker, init_timeout=None):
        try:
            await_init(worker, init_timeout)
        except RuntimeError:
            reported = worker._init_error
            if not isinstance(reported, dict) or "errorType" not in reported:
                raise
            message = reported.get("errorMessage", "")
            raise lambda_runtime.ProvidedRuntimeError(message, reported["errorType"]) from None

    lambda_runtime.ProvidedWorker._await_init = await_named_init

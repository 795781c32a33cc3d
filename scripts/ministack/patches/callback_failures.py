"""A `.waitForTaskToken` task fails at once when its function fails, and when its heartbeats stop; every attempt has
a token of its own.

MiniStack waits for the callback until the task's timeout in both cases, and repeats the first token.
"""

import contextvars
import threading

from ministack.core.responses import new_uuid

pending = contextvars.ContextVar("pending", default=None)


def apply():
    from ministack.services import stepfunctions

    wait, call, arguments = (
        stepfunctions._invoke_with_callback,
        stepfunctions._call_lambda,
        stepfunctions._apply_jsonata_arguments,
    )

    def end(token, error, cause):
        task = stepfunctions._task_tokens.get(token)
        if task and not task["event"].is_set():
            task["error"] = {"Error": error, "Cause": cause}
            task["event"].set()

    def call_lambda(function, event):
        try:
            return call(function, event)
        except stepfunctions._ExecutionError as error:
            end(pending.get(), error.error, error.cause)
            raise

    def watch_heartbeats(token, seconds, finished):
        last = None
        while not finished.wait(seconds):
            task = stepfunctions._task_tokens.get(token) or {}
            if task.get("heartbeat") == last:
                return end(token, "States.HeartbeatTimeout", "")
            last = task.get("heartbeat")

    def invoke_with_callback(resource, task_input, token, state):
        finished = threading.Event()
        if "HeartbeatSeconds" in state:
            watch = (watch_heartbeats, token, state["HeartbeatSeconds"], finished)
            threading.Thread(target=contextvars.copy_context().run, args=watch, daemon=True).start()
        mark = pending.set(token)
        try:
            return wait(resource, task_input, token, state)
        finally:
            pending.reset(mark)
            finished.set()

    def arguments_with_token(state, state_input, context=None):
        if state.get("Resource", "").endswith(".waitForTaskToken"):
            context["Task"] = {"Token": new_uuid()}
        return arguments(state, state_input, context)

    stepfunctions._invoke_with_callback = invoke_with_callback
    stepfunctions._call_lambda = call_lambda
    stepfunctions._apply_jsonata_arguments = arguments_with_token

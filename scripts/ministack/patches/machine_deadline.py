"""A state machine's own `TimeoutSeconds` ends an execution as TIMED_OUT. MiniStack ignores it.

It also lets a task that fails after the end of its execution change the end; on AWS the first end counts.
"""

import contextvars
import json
import threading


def apply():
    from ministack.core.responses import now_iso
    from ministack.services import stepfunctions

    run, fail = stepfunctions._run_execution, stepfunctions._fail_execution

    def time_out(execution):
        if execution["status"] != "RUNNING":
            return
        execution["status"] = "TIMED_OUT"
        execution["stopDate"] = now_iso()
        stepfunctions._add_event(execution, "ExecutionTimedOut", {"executionTimedOutEventDetails": {}})
        stepfunctions._emit_execution_status_event(execution)

    def run_execution(arn):
        execution = stepfunctions._executions.get(arn) or {}
        machine = stepfunctions._state_machines.get(execution.get("stateMachineArn")) or {}
        seconds = json.loads(machine.get("definition", "{}")).get("TimeoutSeconds")
        if seconds is None:
            return run(arn)
        timer = threading.Timer(seconds, contextvars.copy_context().run, (time_out, execution))
        timer.daemon = True
        timer.start()
        try:
            run(arn)
        finally:
            timer.cancel()

    def fail_execution(execution, error, cause):
        if execution["status"] == "RUNNING":
            fail(execution, error, cause)

    stepfunctions._run_execution, stepfunctions._fail_execution = run_execution, fail_execution

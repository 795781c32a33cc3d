"""Keeps what CloudTrail would show of the roles: each right that one has used or lacked, once.

A line of STATE_DIR/rights.jsonl is {"role", "session", "action", "resource", "allowed"}, such as
"invoices-local-store", its session, "dynamodb:PutItem", the ARN of the table, true. What services do among themselves is
not checked by the emulator, so it is missing.
"""

import json
import os
import threading
from pathlib import Path

noted, lock = set(), threading.Lock()


def apply():
    from ministack.core import iam_evaluator
    from ministack.core.responses import get_account_id

    enforce = iam_evaluator.enforce

    def enforce_and_note(access_key_id, iam_action, service, region, resource_arn="*", service_context=None):
        denied = enforce(access_key_id, iam_action, service, region, resource_arn, service_context)
        caller = iam_evaluator.resolve_credential(access_key_id or "", get_account_id())
        if ":assumed-role/" in getattr(caller, "principal_arn", ""):
            role, session = caller.principal_arn.split("/")[1:]
            note(role, session, iam_action, resource_arn, denied is None)
        return denied

    iam_evaluator.enforce = enforce_and_note


def note(*right):
    with lock:
        if right in noted or "STATE_DIR" not in os.environ:
            return
        noted.add(right)
        line = json.dumps(dict(zip(("role", "session", "action", "resource", "allowed"), right)))
        with Path(os.environ["STATE_DIR"], "rights.jsonl").open("a", encoding="utf-8") as file:
            file.write(line + "\n")

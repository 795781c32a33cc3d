"""S3's events to EventBridge name the version of an object in a versioned bucket (`detail.object.version-id`).

MiniStack leaves it out.
"""

import contextvars
import json

version = contextvars.ContextVar("version", default=None)


def apply():
    from ministack.services import eventbridge, s3

    fire, dispatch = s3._fire_s3_event, eventbridge._dispatch_event

    # Every event is fired in a context of its own, so the variable needs no reset.
    def fire_with_version(*arguments, version_id=None, **options):
        version.set(version_id)
        fire(*arguments, version_id=version_id, **options)

    def dispatch_with_version(event, *arguments):
        if event.get("Source") == "aws.s3" and version.get():
            detail = json.loads(event["Detail"])
            detail["object"]["version-id"] = version.get()
            event = {**event, "Detail": json.dumps(detail)}
        return dispatch(event, *arguments)

    s3._fire_s3_event, eventbridge._dispatch_event = fire_with_version, dispatch_with_version

"""The right to send a mail is checked against the identity of its sender.

MiniStack checks it against `*`, so a policy that names the identity forbids every mail.
"""

import json


def apply():
    from ministack.core import iam_actions

    original = iam_actions._ses_v2_resource_arn

    def resource_arn(method, path, body, region, account_id):
        if method == "POST" and path.rstrip("/") == "/v2/email/outbound-emails":
            sender = json.loads(body or b"{}").get("FromEmailAddress", "")
            address = sender.rpartition("<")[2].rstrip(">")
            return f"arn:aws:ses:{region}:{account_id}:identity/{address}"
        return original(method, path, body, region, account_id)

    iam_actions._ses_v2_resource_arn = resource_arn

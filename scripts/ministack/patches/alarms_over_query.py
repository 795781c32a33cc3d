"""CloudWatch keeps and returns every field of an alarm.

Over the Query protocol, which Terraform's provider speaks, MiniStack drops metric math and
InsufficientDataActions when an alarm is written, and most fields when it is read: every plan shows a change.
"""

import json
import re
from datetime import datetime, timezone
from xml.sax.saxutils import escape

MEMBER = re.compile(r"\.member\.(\d+)")
INTEGERS = {"Period", "MaxRecords", "EvaluationPeriods"}
# What describes the one metric of an alarm; an alarm on metric math has none.
SINGLE_METRIC = ("MetricName", "Namespace", "Statistic", "ExtendedStatistic", "Period", "Dimensions", "Unit")


def apply():
    from ministack.services import cloudwatch

    put, describe = cloudwatch._put_metric_alarm, cloudwatch._describe_alarms

    def put_metric_alarm(params, data, is_cbor, is_json=False):
        answer = put(params, data, is_cbor, is_json)
        if not (is_cbor or is_json) and answer[0] == 200:
            request = structure(params)
            keep(cloudwatch._alarms[request["AlarmName"]], request)
        return answer

    def describe_alarms(params, data, is_cbor, is_json=False):
        if is_cbor or is_json:
            return describe(params, data, is_cbor, is_json)
        status, headers, body = describe({}, structure(params), False, True)
        if status != 200:
            return describe(params, data, is_cbor, is_json)
        result = xml({"DescribeAlarmsResult": json.loads(body)})
        return cloudwatch._xml(200, "DescribeAlarmsResponse", result)

    cloudwatch._put_metric_alarm, cloudwatch._describe_alarms = put_metric_alarm, describe_alarms


def keep(alarm, request):
    alarm["InsufficientDataActions"] = request.get("InsufficientDataActions", [])
    if "Metrics" in request:
        alarm["Metrics"] = request["Metrics"]
        alarm.update(dict.fromkeys(SINGLE_METRIC))
    if "Statistic" not in request:
        alarm["Statistic"] = None


def structure(params):
    """`Metrics.member.1.Id=a` and its like as nested dictionaries and lists."""
    root = {}
    for name in params:
        value = params[name][0] if isinstance(params[name], list) else params[name]
        *parents, last = MEMBER.sub(r".\1", name).split(".")
        node = root
        for parent in parents:
            node = node.setdefault(parent, {})
        node[last] = int(value) if last in INTEGERS else value == "true" if last == "ReturnData" else value
    return lists(root)


def lists(node):
    if not isinstance(node, dict):
        return node
    if node and all(key.isdigit() for key in node):
        return [lists(node[key]) for key in sorted(node, key=int)]
    return {key: lists(value) for key, value in node.items()}


def xml(node, name=""):
    if isinstance(node, dict):
        return "".join(f"<{key}>{xml(value, key)}</{key}>" for key, value in node.items() if value not in (None, ""))
    if isinstance(node, list):
        return "".join(f"<member>{xml(item)}</member>" for item in node)
    if isinstance(node, bool):
        return "true" if node else "false"
    if name.endswith("Timestamp"):
        return datetime.fromtimestamp(node, timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    return escape(str(node))

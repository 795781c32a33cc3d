"""What one document costs."""


def parts(pages, resources, prices, usage):
    """Service to dollars, the dearest first."""
    used = usage["pages"][str(pages)]
    price = {name: entry["dollars"] for name, entry in prices.items()}
    dollars = {
        "Textract": pages * price["textract_page"],
        # One more transition than states: the start.
        "Step Functions": (used["states"] + 1) * price["transition"],
        "mail": price["mail"],
        "Lambda": sum(function(name, used, resources, price) for name in used["calls"]),
        "DynamoDB": used["writes"] * price["write_unit"] + used["reads"] * price["read_unit"],
        "S3": used["puts"] * price["s3_put"] + used["gets"] * price["s3_get"],
        "key": key_requests(usage["key"], used["completions"]) * price["key_request"],
        "logs": used["log_bytes"] / 2**30 * price["log_gigabyte"],
        "events, messages, trace": price["event"] + (1 + used["completions"]) * price["topic_message"] + price["trace"],
    }
    return dict(sorted(dollars.items(), key=lambda part: -part[1]))


def unmeasured(pages, resources, prices, usage):
    """What `store` cannot measure of one document and takes as a fixed sum: all but Textract, transitions, and the functions
    that have worked before it."""
    measured = ("textract-processor", "validate", "process")
    used, price = usage["pages"][str(pages)], {name: entry["dollars"] for name, entry in prices.items()}
    everything = parts(pages, resources, prices, usage)
    before = sum(function(name, used, resources, price) for name in measured)
    return sum(everything.values()) - everything["Textract"] - everything["Step Functions"] - before


def key_requests(key, completions=0, alone=False):
    """How often the services ask for the key: for a document that comes alone all that they need, in a stream of documents
    what they have not kept in memory. A completion is one more message of SNS, and wakes one more execution."""
    interval, services = key["seconds_between_documents"], [part for part in key.values() if isinstance(part, dict)]
    more = [key["SNS"], {**key["Step Functions"], "requests": 1}] * completions
    return sum(part["requests"] * (1 if alone else min(1, interval / part["kept_seconds"])) for part in [*services, *more])


def function(name, used, resources, price):
    planned = next(f for f in resources["aws_lambda_function"] if f["function_name"].endswith(f"-{name}"))
    gigabyte_seconds = used["seconds"][name] * planned["memory_size"] / 1024
    return used["calls"][name] * price["invocation"] + gigabyte_seconds * price[f"{planned['architectures'][0]}_gigabyte_second"]

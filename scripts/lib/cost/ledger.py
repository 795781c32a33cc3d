"""What the ledger costs a month where it is on (`aurora` of modules/pipeline), with one instance and as it is by default."""

HOURS_A_MONTH = 730


def rows(prices, usage):
    """What is billed, how much of it, and its dollars a month."""
    price = {name: entry["dollars"] for name, entry in prices.items()}
    wakes, seconds, capacity = (usage["ledger"][name] for name in ("wakes_a_month", "seconds_awake", "capacity_units"))
    asleep = [
        ("secrets", str(usage["ledger"]["secrets"]), usage["ledger"]["secrets"] * price["secret_month"]),
        ("storage", f"{usage['ledger']['gigabytes']} GB", usage["ledger"]["gigabytes"] * price["database_gigabyte_month"]),
        ("metric of its alarm", "1", price["alarm_metric_month"]),
    ]
    yield from asleep
    yield "**asleep all month**", "", sum(dollars for *_, dollars in asleep)
    yield (
        f"woken {wakes} times, {seconds // 60} minutes each", f"{capacity} capacity units",
        wakes * seconds / 3600 * capacity * price["capacity_unit_hour"],
    )  # fmt: skip
    yield "awake all month", f"{capacity} capacity units", HOURS_A_MONTH * capacity * price["capacity_unit_hour"]

"""scripts/lib/cost: what a plan and a document cost, and when the page is refused."""

import json
import subprocess
import sys

import pytest
from project import ROOT

PACKAGE = ROOT / "scripts/lib"
sys.path.insert(0, str(PACKAGE))
from cost import document, idle, ledger, plan  # noqa: E402

FUNCTIONS = ("textract-processor", "validate", "process", "store", "notify", "cleanup")
PRICES = json.loads((PACKAGE / "cost/prices.json").read_text(encoding="utf-8"))["prices"]
USAGE = json.loads((PACKAGE / "cost/usage.json").read_text(encoding="utf-8"))


def change(kind, actions=("create",), **values):
    return {"mode": "managed", "type": kind, "address": kind, "change": {"actions": list(actions), "after": values}}


def planned(*more):
    """A plan of the functions, a key, twelve metrics in three alarms, and more."""
    environment = [{"variables": {"PRICE_RUN_MICRO_USD": "220"}}]
    functions = [
        change(
            "aws_lambda_function",
            function_name=f"a-{name}", memory_size=512, architectures=["arm64"], environment=environment,
        )
        for name in FUNCTIONS
    ]  # fmt: skip
    alarms = [change("aws_cloudwatch_metric_alarm", metric_query=[])] * 10
    expression = [{"expression": "a + b", "metric": []}, {"metric": [{}]}, {"metric": [{}]}]
    alarms.append(change("aws_cloudwatch_metric_alarm", metric_query=expression))
    return json.dumps({"resource_changes": [change("aws_kms_key"), *functions, *alarms, *more]})


def month(text):
    return {what: dollars for what, _, dollars in idle.rows(plan.resources(text), PRICES, USAGE)}


def test_a_plan_is_found_among_the_messages_of_a_test_run():
    messages = '{"type": "version"}\n' + json.dumps({"type": "test_plan", "test_plan": json.loads(planned())})
    assert set(plan.resources(messages)) == set(plan.resources(planned()))


def test_text_without_a_plan_is_refused():
    with pytest.raises(ValueError, match="no plan"):
        plan.resources('{"type": "version"}')


def test_what_is_removed_costs_nothing():
    assert month(planned(change("aws_kms_key", ["delete"])))["customer keys"] == 1


def test_every_metric_that_an_alarm_reads_is_billed_beyond_ten():
    assert month(planned())["metrics of alarms"] == pytest.approx(0.2)


def test_a_second_key_costs_another_dollar():
    assert month(planned(change("aws_kms_key")))["customer keys"] == 2


def test_a_resource_whose_cost_is_not_known_is_refused():
    with pytest.raises(ValueError, match="aws_nat_gateway"):
        month(planned(change("aws_nat_gateway")))


def test_each_page_costs_a_page_of_textract():
    parts = document.parts(30, plan.resources(planned()), PRICES, USAGE)
    assert parts["Textract"] == pytest.approx(0.3)
    assert next(iter(parts)) == "Textract"


def test_a_document_that_comes_alone_asks_for_the_key_more_often_than_one_in_a_stream():
    key = USAGE["key"]
    alone, stream = document.key_requests(key, alone=True), document.key_requests(key)
    assert alone == sum(part["requests"] for part in key.values() if isinstance(part, dict))
    assert 0 < stream < alone / 5
    assert document.key_requests(key | {"seconds_between_documents": 3600}) == alone
    assert document.key_requests(key, completions=1) > stream


def test_more_memory_costs_more():
    dearer = json.loads(planned())
    for resource in dearer["resource_changes"]:
        resource["change"]["after"]["memory_size"] = 1024
    cheap, dear = (
        document.parts(1, plan.resources(text), PRICES, USAGE)["Lambda"] for text in (planned(), json.dumps(dearer))
    )
    assert cheap < dear < 2 * cheap


def test_a_ledger_that_sleeps_costs_its_storage_and_secrets_and_awake_its_capacity():
    rows = {what: dollars for what, _, dollars in ledger.rows(PRICES, USAGE)}
    assert rows["**asleep all month**"] == pytest.approx(rows["secrets"] + rows["storage"] + rows["metric of its alarm"])
    assert rows["awake all month"] == pytest.approx(730 * 0.5 * PRICES["capacity_unit_hour"]["dollars"])
    assert rows["awake all month"] > rows["**asleep all month**"]


def test_every_price_has_a_date_and_a_page():
    for name, price in PRICES.items():
        assert price["dollars"] > 0 and price["as_of"] and price["page"].startswith("https://aws.amazon.com/"), name


def run(action, page, text):
    command = [sys.executable, "-m", "cost", action, str(page)]
    return subprocess.run(command, input=text, capture_output=True, text=True, env={"PYTHONPATH": str(PACKAGE)})


def test_a_page_that_was_written_passes_the_check_and_an_old_one_does_not(tmp_path):
    page = tmp_path / "cost.md"
    assert run("check", page, planned()).returncode == 1
    assert run("write", page, planned()).returncode == 0
    assert run("check", page, planned()).returncode == 0
    old = run("check", page, planned(change("aws_cloudwatch_metric_alarm", metric_query=[])))
    assert old.returncode == 1 and "not up to date" in old.stderr


def test_a_fixed_part_of_a_run_that_is_not_what_it_costs_is_refused(tmp_path):
    result = run("write", tmp_path / "cost.md", planned().replace('"220"', '"500"'))
    assert result.returncode == 1 and "store takes $0.000500" in result.stderr


def test_a_plan_that_misses_a_target_is_refused(tmp_path):
    result = run("write", tmp_path / "cost.md", planned(change("aws_kms_key")))
    assert result.returncode == 1 and "a month without documents costs" in result.stderr
    assert not (tmp_path / "cost.md").exists()

"""The prices that `store` computes with are those of docs/cost.md. (What a run costs beside is held by `scripts/cost --check`.)"""

import json
import re
from pathlib import Path

ROOT = Path(__file__).parents[2]


def default(name):
    text = (ROOT / "terraform/modules/pipeline/settings.tf").read_text(encoding="utf-8")
    return int(re.search(rf"{name}\s*= optional\(number, (\d+)\)", text).group(1))


def test_what_is_measured_costs_what_the_price_list_says():
    prices = json.loads((ROOT / "scripts/lib/cost/prices.json").read_text())["prices"]
    assert default("page_micro_usd") == round(prices["textract_page"]["dollars"] * 1_000_000)
    assert default("transition_micro_usd") == round(prices["transition"]["dollars"] * 1_000_000)
    assert default("gigabyte_second_nano_usd") == round(prices["arm64_gigabyte_second"]["dollars"] * 1_000_000_000)

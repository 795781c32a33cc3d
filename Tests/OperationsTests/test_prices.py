"""The prices that `store` estimates with are those that docs/cost.md computes with."""

import json
import re
from pathlib import Path

ROOT = Path(__file__).parents[2]


def default(name):
    text = (ROOT / "terraform/modules/pipeline/settings.tf").read_text(encoding="utf-8")
    return int(re.search(rf"{name}\s*= optional\(number, (\d+)\)", text).group(1))


def row(title):
    (line,) = re.findall(rf"^\| {re.escape(title)} \|(.*\$.*\$.*\$.*)\|$", (ROOT / "docs/cost.md").read_text(), re.M)
    return [float(cell.strip(" *$")) for cell in line.split("|")]


def test_a_page_costs_what_the_price_list_says():
    prices = json.loads((ROOT / "scripts/lib/cost/prices.json").read_text())["prices"]
    assert default("page_micro_usd") == round(prices["textract_page"]["dollars"] * 1_000_000)


def test_a_run_costs_about_what_the_page_of_costs_computes_for_everything_but_textract():
    for together, textract in zip(row("**together**"), row("Textract")):
        assert abs((together - textract) * 1_000_000 - default("run_micro_usd")) < 100

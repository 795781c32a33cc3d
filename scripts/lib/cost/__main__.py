"""Writes or checks docs/cost.md: python -m cost write|check PAGE, the plan's JSON on standard input."""

import json
import sys
from pathlib import Path

from . import page, plan

FOLDER = Path(__file__).parent


def main(action, path):
    prices = json.loads((FOLDER / "prices.json").read_text(encoding="utf-8"))["prices"]
    usage = json.loads((FOLDER / "usage.json").read_text(encoding="utf-8"))
    try:
        resources = plan.resources(sys.stdin.read())
        text, missed = page.page(resources, prices, usage), list(page.targets(resources, prices, usage))
    except ValueError as error:
        sys.exit(f"error: {error}")
    if missed:
        sys.exit(f"error: {'; '.join(missed)}")
    target = Path(path)
    if action == "write":
        target.write_text(text, encoding="utf-8")
    elif not target.exists() or target.read_text(encoding="utf-8") != text:
        sys.exit(f"error: {path} is not up to date, run scripts/cost")


main(*sys.argv[1:])

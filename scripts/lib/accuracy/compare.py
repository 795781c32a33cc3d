"""One document: what was right, wrong, missed and made up."""

from collections import defaultdict
from dataclasses import dataclass, field

from equality import AMOUNTS, same
from lines import matched


@dataclass
class Count:
    right: int = 0
    wrong: int = 0
    missed: int = 0

    def add(self, other: "Count") -> None:
        self.right += other.right
        self.wrong += other.wrong
        self.missed += other.missed


@dataclass
class Difference:
    what: str
    expected: object
    given: object


@dataclass
class Comparison:
    fields: dict = field(default_factory=lambda: defaultdict(Count))
    lines: Count = field(default_factory=Count)
    forbidden: int = 0
    must_review: bool | None = None
    reviewed: bool = True
    wrong_money: bool = False
    differences: list = field(default_factory=list)
    origin: str = ""

    @property
    def is_wrong(self) -> bool:
        """Something that was given is not so, or a line is not there. A field that was left out is no mistake."""
        lines = self.lines.wrong + self.lines.missed
        return self.forbidden > 0 or lines > 0 or any(count.wrong for count in self.fields.values())

    @property
    def is_wholly_right(self) -> bool:
        return not self.differences


def compare(truth, prediction: dict) -> Comparison:
    given = {name: value for name, value in (prediction.get("fields") or {}).items() if value not in (None, "")}
    result = Comparison(must_review=truth.must_review, reviewed=bool(prediction.get("needsReview", True)))
    for name in truth.fields:
        compare_field(result, name, truth.accepted(name), given.get(name))
    for name in truth.absent:
        if name in given:
            result.fields[name].wrong += 1
            result.differences.append(Difference(name, None, given[name]))
    compare_limits(result, truth, given)
    compare_lines(result, truth.lines, prediction.get("lineItems") or [])
    return result


def compare_field(result: Comparison, name: str, accepted: list, value) -> None:
    if value is not None and any(same(name, value, known) for known in accepted):
        result.fields[name].right += 1
        return
    result.fields[name].missed += 1
    if value is not None:
        result.fields[name].wrong += 1
        result.wrong_money |= name in AMOUNTS or name == "CURRENCY"
    result.differences.append(Difference(name, accepted[0], value))


def compare_limits(result: Comparison, truth, given: dict) -> None:
    for name, values in truth.forbidden.items():
        if name in given and any(same(name, given[name], value) for value in values):
            result.forbidden += 1
            result.differences.append(Difference(name, "anything else", given[name]))
    for name, values in truth.only_if.items():
        if name in given and not any(same(name, given[name], value) for value in values):
            result.forbidden += 1
            result.differences.append(Difference(name, f"nothing, or one of {values}", given[name]))


def compare_lines(result: Comparison, known: list | None, given: list) -> None:
    if known is None:
        return
    pairs = matched(known, given)
    result.lines = Count(len(pairs), len(given) - len(pairs), len(known) - len(pairs))
    right_known, right_given = {i for i, _ in pairs}, {j for _, j in pairs}
    result.differences += [Difference("line", line, None) for i, line in enumerate(known) if i not in right_known]
    result.differences += [Difference("line", None, line) for j, line in enumerate(given) if j not in right_given]

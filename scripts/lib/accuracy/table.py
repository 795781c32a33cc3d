"""All comparisons as one table."""

from collections import defaultdict

from compare import Count


def render(comparisons: list, problems: list) -> str:
    fields, lines = defaultdict(Count), Count()
    for comparison in comparisons:
        lines.add(comparison.lines)
        for name, count in comparison.fields.items():
            fields[name].add(count)
    everything = Count()
    for count in fields.values():
        everything.add(count)

    rows = [f"{'field':<26}{'precision':>10}{'recall':>8}{'F1':>8}{'right':>8}{'wrong':>7}{'missed':>8}"]
    for name in sorted(fields, key=lambda name: -(fields[name].right + fields[name].missed)):
        rows.append(row(name, fields[name]))
    rows += [row("all fields", everything), row("line items", lines), "", *approvals(comparisons), ""]
    rows += [f"{len(comparisons)} documents, forbidden values: {sum(c.forbidden for c in comparisons)}"]
    rows += [review(comparisons)]
    rows += [f"not measured: {identifier}: {problem}" for identifier, problem in problems]
    return "\n".join(rows)


def row(name: str, count: Count) -> str:
    precision = ratio(count.right, count.right + count.wrong)
    recall = ratio(count.right, count.right + count.missed)
    f1 = ratio(2 * precision * recall, precision + recall)
    return f"{name:<26}{precision:>10.3f}{recall:>8.3f}{f1:>8.3f}{count.right:>8}{count.wrong:>7}{count.missed:>8}"


def approvals(comparisons: list) -> list:
    """What passed without a person, by where documents come from, and how much of it is right."""
    groups = defaultdict(list)
    for comparison in sorted(comparisons, key=lambda comparison: comparison.origin):
        groups[comparison.origin].append(comparison)
    rows = [f"{'approved':<26}{'of':>10}{'approved':>10}{'share':>8}{'wholly right':>14}{'wrong':>7}{'amount':>8}"]
    for name, group in [*groups.items(), ("all documents", comparisons)]:
        passed = [c for c in group if not c.reviewed]
        rows.append(
            f"{name:<26}{len(group):>10}{len(passed):>10}{ratio(len(passed), len(group)):>8.3f}"
            f"{sum(c.is_wholly_right for c in passed):>14}{sum(c.is_wrong for c in passed):>7}"
            f"{sum(c.wrong_money for c in passed):>8}")
    return rows


def review(comparisons: list) -> str:
    judged = [c for c in comparisons if c.must_review is not None]
    missed = sum(c.must_review and not c.reviewed for c in judged)
    needless = sum(not c.must_review and c.reviewed for c in judged)
    unseen = sum(c.is_wrong and not c.reviewed for c in comparisons)
    approved = sum(not c.reviewed for c in comparisons)
    return (
        f"approved without a person: {approved}; wrong and not reviewed: {unseen}; "
        f"must be reviewed and was not: {missed} of {sum(bool(c.must_review) for c in judged)}; "
        f"sound and reviewed: {needless} of {sum(not c.must_review for c in judged)}"
    )


def ratio(part: float, whole: float) -> float:
    return part / whole if whole else 0.0

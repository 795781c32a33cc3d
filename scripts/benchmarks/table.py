"""Figures of two programs beside each other."""

import statistics

WIDTHS = "{:<40}{:>26}{:>26}{:>8}"


def heading(title, ours, theirs):
    print(f"\n{WIDTHS.format(title, ours, theirs, 'ratio')}")


def alone(title, ours):
    """One figure that nothing is compared with."""
    print(WIDTHS.format(title, f"{ours:.1f}", "", ""))


def row(title, ours, theirs):
    """Medians with least and most; the ratio says how many times as much the second needs."""
    medians = [statistics.median(values) for values in (ours, theirs)]
    cells = [f"{median:.1f} ({min(values):.1f} - {max(values):.1f})"
             for median, values in zip(medians, (ours, theirs))]
    print(WIDTHS.format(title, *cells, f"{medians[1] / medians[0]:.1f}x"))

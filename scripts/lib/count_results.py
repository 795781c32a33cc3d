"""Adds up the suites in a results folder: count_results.py FOLDER.

Each suite left NAME.status (its exit code) and, if it has tests, JUnit reports: NAME.xml, and
NAME-swift-testing.xml where `swift test` wrote it.
A suite that failed without reporting a failed test counts as one. Shows what was skipped and why, and the
failures, closes with `N passed, N failed`, and exits with 1 if anything failed or nothing ran.
"""

import pathlib
import sys
import xml.etree.ElementTree as ElementTree


def read(report):
    """Yields (name, outcome, text) of every test in a JUnit report."""
    for case in ElementTree.parse(report).iter("testcase"):
        name = ".".join(filter(None, (case.get("classname"), case.get("name"))))
        problems = [child for child in case if child.tag in ("failure", "error")]
        if problems:
            texts = (f"{problem.get('message') or ''}\n{problem.text or ''}".strip() for problem in problems)
            yield name, "failed", "\n".join(texts)
        elif (skipped := case.find("skipped")) is not None:
            yield name, "skipped", skipped.get("message") or "no reason is given"
        else:
            yield name, "passed", ""


def outcomes(folder):
    for status in sorted(folder.glob("*.status")):
        suite = status.stem
        code = int(status.read_text())
        tests = []
        for report in (folder / f"{suite}.xml", folder / f"{suite}-swift-testing.xml"):
            if not report.exists():
                continue
            try:
                tests += read(report)
            except ElementTree.ParseError as error:
                tests.append((report.name, "failed", f"unreadable report: {error}"))
        if code != 0 and not any(outcome == "failed" for _, outcome, _ in tests):
            tests.append(("the whole suite", "failed", f"ended with exit code {code}"))
        for name, outcome, text in tests:
            yield f"{suite}: {name}", outcome, text


def main(folder):
    results = list(outcomes(pathlib.Path(folder)))
    count = {word: sum(outcome == word for _, outcome, _ in results) for word in ("passed", "failed", "skipped")}
    print()
    for name, outcome, text in results:
        if outcome == "skipped":
            print(f"SKIPPED {name}: {text}")
    for name, outcome, text in results:
        if outcome == "failed":
            print(f"FAILED {name}\n{text[:4000]}\n")
    if not results:
        print("no test ran")
    skipped = f", {count['skipped']} skipped" if count["skipped"] else ""
    print(f"{count['passed']} passed, {count['failed']} failed{skipped}")
    return 1 if count["failed"] or not count["passed"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

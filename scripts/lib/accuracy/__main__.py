"""Command of scripts/accuracy: predict every document, compare, print the table."""

import argparse
import json
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import predict
import table
from compare import compare
from origin import origin
from truth import Truth


def main() -> int:
    parser = argparse.ArgumentParser(prog="scripts/accuracy", description="See the head of scripts/accuracy.")
    parser.add_argument("documents", type=Path)
    parser.add_argument("truths", type=Path)
    parser.add_argument("--differences", type=Path)
    arguments = parser.parse_args()

    truths = [Truth.read(path) for path in sorted(arguments.truths.glob("*.truth.json"))]
    if not truths:
        parser.error(f"no *.truth.json in {arguments.truths}")

    def measure(truth: Truth):
        prediction, problem = predict.predict(arguments.documents, truth)
        comparison = compare(truth, prediction)
        comparison.origin = origin(arguments.documents, truth)
        return comparison, prediction, problem

    with ThreadPoolExecutor(max_workers=2) as pool:
        results = []
        for number, result in enumerate(pool.map(measure, truths), 1):
            results.append(result)
            if sys.stderr.isatty():
                print(f"\r{number} of {len(truths)}", end="", file=sys.stderr)
    if sys.stderr.isatty():
        print(file=sys.stderr)

    if arguments.differences:
        arguments.differences.mkdir(parents=True, exist_ok=True)
        for truth, (comparison, prediction, problem) in zip(truths, results):
            path = arguments.differences / f"{truth.identifier}.json"
            path.unlink(missing_ok=True)
            if comparison.differences or problem:
                differences = [vars(difference) for difference in comparison.differences]
                path.write_text(json.dumps(
                    {"problem": problem, "differences": differences, "given": prediction},
                    indent=1, ensure_ascii=False))

    problems = [(truth.identifier, problem) for truth, (_, _, problem) in zip(truths, results) if problem]
    print(table.render([comparison for comparison, _, _ in results], problems))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())

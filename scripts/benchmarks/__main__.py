"""benchmarks BINARIES FIXTURES [--rounds N] [--invocations N] [--quick]: every comparison, one table each."""

import argparse
import pathlib

import interpretation
import long_documents
import start_up
import warm_validate


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("binaries")
    arguments.add_argument("fixtures", type=pathlib.Path)
    arguments.add_argument("--rounds", type=int, default=7)
    arguments.add_argument("--invocations", type=int, default=100)
    arguments.add_argument("--quick", action="store_true")
    given = arguments.parse_args()
    rounds, invocations = (1, 3) if given.quick else (given.rounds, given.invocations)
    print(f"Medians of {rounds} processes each, {invocations} warm invocations in each (least - most).")

    start_up.measure(given.binaries, rounds)
    warm_validate.measure(given.binaries, rounds, invocations)
    interpretation.measure(given.binaries, given.fixtures, rounds=5 if given.quick else 50)
    long_documents.measure(given.binaries, given.fixtures, (1, 30) if given.quick else (1, 30, 300, 3000))


if __name__ == "__main__":
    main()

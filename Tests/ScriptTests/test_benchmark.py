"""scripts/benchmarks: every table comes out. Python functions stand in for the binaries: what they take is not the point."""

import shlex
import sys

from conftest import ROOT, call

BENCHMARKS = ROOT / "scripts/benchmarks"
IDLE = ("store", "notify", "cleanup")  # what they write is not looked at
PROCESS = """
import os, sys
sys.path.insert(0, {folder!r})
import boto3
from python_runtime import serve

def process(event):
    files = {{"Bucket": os.environ["RESULTS_BUCKET"], "Key": event["validation"]["invoiceKey"]}}
    body = boto3.client("s3").get_object(**files)["Body"].read()
    files["Key"] = files["Key"].replace("validated", "decided")
    boto3.client("s3").put_object(**files, Body=body)
    return {{}}

serve(process)
"""


def benchmark(folder, idle_too=()):
    """Runs the comparisons with Python programs in the place of the binaries."""
    idle = folder / "idle.py"
    idle.write_text(
        f"import sys\nsys.path.insert(0, {str(BENCHMARKS)!r})\nfrom python_runtime import serve\n"
        "serve(lambda event: {})\n")
    process = folder / "process.py"
    process.write_text(PROCESS.format(folder=str(BENCHMARKS)))
    given = {name: idle for name in IDLE} | {
        "process": process,
        "validate": BENCHMARKS / "python_validate.py",
        "textract-processor": BENCHMARKS / "python_textract_processor.py",
        "interpretation-benchmark": BENCHMARKS / "python_interpretation.py"} | {
        name: idle for name in idle_too}
    for name, program in given.items():
        file = folder / name
        file.write_text(f'#!/bin/bash\nexec {shlex.join([sys.executable, str(program)])} "$@"\n')
        file.chmod(0o755)
    return call([sys.executable, BENCHMARKS, folder, ROOT / "Tests/Fixtures/textract", "--quick"])


def test_every_comparison_gives_its_figures(tmp_path):
    result = benchmark(tmp_path)
    assert result.returncode == 0, result.stderr
    for figure in (
            "cleanup", "memory at first /next", "warm invocation, ms", "interpret", "1 pages: collect, ms a page",
            "30 pages: validate, peak MB"):
        assert figure in result.stdout
    figures = [line for line in result.stdout.splitlines() if line.endswith("x")]
    assert len(figures) == 2 * 6 + 4 + 3 + 2 * 4


def test_a_function_that_writes_no_result_is_no_measurement(tmp_path):
    result = benchmark(tmp_path, idle_too=["validate"])
    assert result.returncode != 0
    assert "did not write its result" in result.stderr

"""From a document, or Textract's answers for it, to the flat form of `invoices interpret --flat`."""

import json
import subprocess
import tempfile
from pathlib import Path

SECONDS_PER_DOCUMENT = 300


def predict(folder: Path, truth) -> tuple[dict, str | None]:
    """The prediction, and what went wrong if there is none. A document that cannot be read is all misses."""
    files = [stored_answer(folder / name) for name in truth.files]
    missing = [file.name for file in files if not file.is_file()]
    if missing:
        return {}, f"not in {folder}: {', '.join(missing)}"
    try:
        if all(file.suffix == ".json" for file in files):
            return interpret(files), None
        with tempfile.TemporaryDirectory() as scratch:
            answer = Path(scratch) / "answer.json"
            answer.write_bytes(run(["textract-stand-in", "analyze", str(files[0])]))
            return interpret([answer]), None
    except subprocess.CalledProcessError as error:
        return {}, error.stderr.decode(errors="replace").strip()
    except subprocess.TimeoutExpired:
        return {}, f"no answer within {SECONDS_PER_DOCUMENT} s"


def stored_answer(file: Path) -> Path:
    """The answer for a document that lies in its place, under its name, once it was read."""
    answer = file.with_suffix(".json")
    return answer if answer.is_file() and not file.is_file() else file


def interpret(answers: list) -> dict:
    return json.loads(run(["invoices", "interpret", "--flat", *map(str, answers)]))


def run(command: list) -> bytes:
    return subprocess.run(command, check=True, capture_output=True, timeout=SECONDS_PER_DOCUMENT).stdout

"""How a document came to be: written by a program, with its words in it, or a picture of print."""

import subprocess
from pathlib import Path

BORN_DIGITAL, IMAGE, ANSWER = "PDFs with text", "images", "stored answers"
# A stamp or a page number on a scan is no text of the document.
FEWEST_WORDS = 10


def origin(folder: Path, truth) -> str:
    """Told by the document itself; one of which only Textract's answer is there can be either."""
    file = folder / truth.files[0]
    if not file.is_file() or file.suffix == ".json":
        return ANSWER
    return BORN_DIGITAL if file.suffix.lower() == ".pdf" and words(file) >= FEWEST_WORDS else IMAGE


def words(file: Path) -> int:
    """Words in the layer of text; none where the file cannot be read."""
    result = subprocess.run(["pdftotext", str(file), "-"], capture_output=True, timeout=60)
    return len(result.stdout.split())

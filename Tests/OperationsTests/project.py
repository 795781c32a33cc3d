"""What the tests of operations read of this checkout."""

import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def text(path):
    return (ROOT / path).read_text(encoding="utf-8")


def terraform():
    """The modules' text, all files together."""
    return "\n".join(file.read_text(encoding="utf-8") for file in sorted(ROOT.glob("terraform/modules/*/*.tf")))


def swift():
    return "\n".join(file.read_text(encoding="utf-8") for file in sorted(ROOT.glob("Sources/**/*.swift")))


def headings(page):
    """The titles of a page's sections."""
    return re.findall(r"^## (.+)$", page, re.MULTILINE)


def tracked():
    """The paths of all files that git tracks or would track."""
    command = ["git", "-C", ROOT, "ls-files", "--cached", "--others", "--exclude-standard"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()

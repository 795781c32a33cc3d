"""Where this checkout is, and what of it the tests import."""

import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT / "scripts/lib"), str(ROOT / "scripts/ministack")]

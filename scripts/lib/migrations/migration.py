"""The migrations as they lie in their folder: `NNNN-name.sql`."""

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path


class Changed(Exception):
    """A migration is not what was applied under its number."""


@dataclass(frozen=True)
class Migration:
    number: int
    name: str
    sql: str

    @property
    def checksum(self):
        return hashlib.sha256(self.sql.encode()).hexdigest()

    @property
    def statements(self):
        """Each ends with a semicolon at the end of its line, and can be repeated: a run may end between any two."""
        code = re.sub(r"^--.*\n", "", self.sql, flags=re.MULTILINE)
        return [statement.strip() for statement in re.split(r";\s*$", code, flags=re.MULTILINE) if statement.strip()]


def migrations(folder):
    """In their order. Numbers begin at 1 and have no gaps."""
    found = [
        Migration(int(path.name[:4]), path.stem, path.read_text(encoding="utf-8")) for path in sorted(Path(folder).glob("*.sql"))
    ]
    if [migration.number for migration in found] != list(range(1, len(found) + 1)):
        raise Changed(f"the migrations in {folder} are not numbered from 0001 without gaps")
    return found

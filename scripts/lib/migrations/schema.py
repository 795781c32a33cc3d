"""What was applied to a database, kept in its table schema_migrations."""

from .migration import Changed

RECORD = """
CREATE TABLE IF NOT EXISTS schema_migrations (
  number INT NOT NULL PRIMARY KEY,
  name VARCHAR(255) NOT NULL,
  checksum CHAR(64) NOT NULL COMMENT 'SHA-256 of the file',
  applied_at DATETIME NOT NULL COMMENT 'UTC'
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci
"""


class Schema:
    def __init__(self, database):
        self.database = database

    def apply(self, migrations):
        """Applies what is missing, in order, and gives each as soon as it is applied."""
        self.database.execute(RECORD)
        applied = self.applied()
        for migration in migrations:
            if migration.number not in applied:
                for statement in migration.statements:
                    self.database.execute(statement)
                self.database.execute(
                    "INSERT IGNORE INTO schema_migrations VALUES (:number, :name, :checksum, UTC_TIMESTAMP())",
                    number=migration.number, name=migration.name, checksum=migration.checksum)  # fmt: skip
                yield migration
            elif applied[migration.number] != migration.checksum:
                raise Changed(f"{migration.name} was changed after it was applied; write a new migration instead")

    def applied(self):
        """Number to checksum."""
        return dict(self.database.execute("SELECT number, checksum FROM schema_migrations"))

"""A MariaDB server of its own: no service of the machine, no port, an unprivileged user, gone afterwards."""

import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

import pymysql

TABLES = Path("/usr/share/mysql")
# Strict as Aurora MySQL 3 is.
MODES = "STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,ONLY_FULL_GROUP_BY"


class Database:
    def __enter__(self):
        # Of a short name, which the socket needs, and where the unprivileged user comes to.
        self.folder = Path(tempfile.mkdtemp(prefix="ledger-", dir="/tmp"))
        self.socket = self.folder / "socket"
        if os.geteuid() == 0:
            shutil.chown(self.folder, "nobody")
        self.fill()
        with open(self.folder / "log", "wb") as log:
            self.process = subprocess.Popen(
                [*self.command(), f"--socket={self.socket}", "--skip-networking", f"--sql-mode={MODES}",
                 "--innodb-lock-wait-timeout=10", "--character-set-server=utf8mb4"],
                stdout=log, stderr=log)  # fmt: skip
        self.wait()
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def command(self):
        user = ["--user=nobody"] if os.geteuid() == 0 else []
        return ["/usr/sbin/mariadbd", "--no-defaults", f"--datadir={self.folder}", f"--tmpdir={self.folder}", *user, "--innodb-log-file-size=4M",
                "--innodb-flush-log-at-trx-commit=0", "--skip-name-resolve"]  # fmt: skip

    def fill(self):
        """The server's own tables. Every statement ends with its line."""
        script = "CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket=NULL;\n" + "".join(
            (TABLES / name).read_text(encoding="utf-8")
            for name in ("mysql_system_tables.sql", "mysql_system_tables_data.sql"))  # fmt: skip
        subprocess.run([*self.command(), "--bootstrap"], input=script.encode(), check=True, capture_output=True)

    def wait(self):
        for _ in range(300):
            try:
                return self.connect("root", "").close()
            except pymysql.err.OperationalError:
                if self.process.poll() is not None:
                    raise RuntimeError((self.folder / "log").read_text(encoding="utf-8")) from None
                time.sleep(0.1)
        raise TimeoutError("MariaDB does not answer")

    def connect(self, user, password, database=None):
        return pymysql.connect(
            unix_socket=str(self.socket), user=user, password=password, database=database, charset="utf8mb4",
            init_command="SET time_zone = '+00:00'")  # fmt: skip

    def make_master(self, user, password):
        """What Aurora makes with a cluster: its master, and the database."""
        with self.connect("root", "") as root, root.cursor() as cursor:
            cursor.execute("CREATE USER %s@'%%' IDENTIFIED BY %s", (user, password))
            cursor.execute("GRANT ALL ON *.* TO %s@'%%' WITH GRANT OPTION", (user,))
            cursor.execute("CREATE DATABASE invoices")

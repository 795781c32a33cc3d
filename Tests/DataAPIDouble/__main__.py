"""Plays the Data API of Amazon RDS before a real MariaDB server: python Tests/DataAPIDouble PORT MASTER_SECRET_ARN.

The server has a folder and a socket of its own, and ends with this process. Names and passwords come from the Secrets
Manager that AWS_ENDPOINT_URL names; the user of MASTER_SECRET_ARN may do everything, and makes all others.
"""

import signal
import sys

from database import Database
from secrets_manager import credentials
from server import Server


def main(port, master_secret):
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())
    with Database() as database:
        database.make_master(*credentials(master_secret))
        with Server(int(port), database) as server:
            server.serve_forever()


main(*sys.argv[1:])

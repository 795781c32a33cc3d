"""Starts MiniStack, the AWS emulator of the local system, with its gaps to AWS closed (see `patches/`).

    python scripts/ministack/launch.py

It runs in the foreground, listens on loopback only, logs to stdout and ends on SIGTERM within three seconds.
`GET /_ministack/health` answers as soon as it serves. Variables, all optional:

    GATEWAY_PORT                the port, 4566 by default
    AWS_ENDPOINT_URL            where functions find AWS, by default this emulator
    MINISTACK_REGION            the region, us-east-1 by default
    AUTH                        `true` enforces the policies of the functions' roles
    STATE_DIR                   a directory for keys and rights.jsonl (see rights_log.py); nothing else is kept
    TMPDIR                      where function code is unpacked; it must exist
    LAMBDA_WARM_TTL_SECONDS     how long an idle function process is kept, 300 by default
    LAMBDA_ACCOUNT_CONCURRENCY  invocations at once, beyond which they are throttled; by default what memory allows
    SFN_WAIT_SCALE              factor for waits and retry delays of state machines; 0 for none
    LOG_LEVEL                   INFO by default

Data live in memory and end with the process. MiniStack can save them when it stops (`PERSIST_STATE`), but not when
it is killed, and it then fails the executions that were running: after a crash, Terraform's state and the emulator's
would differ. An empty emulator and a fresh `terraform apply` are the same every time.

Exit status 3: the port is taken. 4: the installed MiniStack is another version than the patches are written for.
"""

import importlib.metadata
import os
import socket
import sys

VERSION = "1.5.33"
HOST = "127.0.0.1"
PORT_TAKEN, WRONG_VERSION = 3, 4


def main():
    port = int(os.environ.setdefault("GATEWAY_PORT", "4566"))
    os.environ["BIND_HOST"] = HOST
    os.environ.setdefault("AWS_ENDPOINT_URL", f"http://{HOST}:{port}")
    # Both listen on every interface otherwise.
    os.environ["IOT_MTLS_ENABLED"] = os.environ["SFTP_ENABLED"] = "0"

    installed = importlib.metadata.version("ministack")
    if installed != VERSION:
        stop(f"MiniStack {VERSION} is needed, {installed} is installed.", WRONG_VERSION)
    if is_taken(port):
        stop(f"Port {port} on {HOST} is taken by another program. Choose another one with GATEWAY_PORT.", PORT_TAKEN)

    import patches
    import rights_log

    patches.apply_all()
    rights_log.apply()
    from ministack.app import main as serve

    serve()


def is_taken(port):
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError:
            return True
    return False


def stop(message, status):
    print(message, file=sys.stderr)
    sys.exit(status)


if __name__ == "__main__":
    main()

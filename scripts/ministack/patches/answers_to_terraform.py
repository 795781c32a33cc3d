"""Terraform's calls are answered 20 ms after they arrive, as AWS does at the soonest.

MiniStack answers within a millisecond, before Terraform's HTTP client has noticed that its request is sent. The client
then closes the connection ("use of closed network connection") and repeats a call that was carried out, which ends in
"already exists". The time that a call may take to be sent is not known here: 20 ms was always enough, also on busy
machines.
"""

import asyncio

DELAY = 0.02


def apply():
    from ministack import app as server

    serve = server.app

    async def app(scope, receive, send):
        if scope["type"] == "http" and is_from_terraform(scope["headers"]):
            await asyncio.sleep(DELAY)
        await serve(scope, receive, send)

    server.app = app


def is_from_terraform(headers):
    return any(name == b"user-agent" and b" Terraform/" in value for name, value in headers)

"""The Runtime API answers at once. MiniStack's server leaves Nagle's algorithm on, which costs 40 ms an invocation."""

import socketserver


def apply():
    socketserver.StreamRequestHandler.disable_nagle_algorithm = True

"""The double's HTTP: signed calls, errors as the service writes them, and faults that tests plan."""

import json
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from botocore.exceptions import ClientError
from data_api import MOST_BYTES_OF_A_REQUEST, DataAPI, Refusal
from faults import Faults


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, port, database):
        super().__init__(("127.0.0.1", port), Handler)
        self.api, self.faults = DataAPI(database), Faults()


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # An answer goes out as a whole: in parts, the second waits for the first to be acknowledged.
    wbufsize, disable_nagle_algorithm = -1, True

    def do_GET(self):
        self.answer(200, {})

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        if self.path == "/_double/faults":
            self.server.faults.plan(**json.loads(body))
            return self.answer(200, {})
        if self.path == "/_double/forget":
            self.server.faults.forget()
            return self.answer(200, {})
        try:
            return self.call(body)
        except Refusal as refusal:
            return self.refuse(refusal)
        except ClientError as error:
            return self.refuse(Refusal("SecretsErrorException", str(error)))

    def call(self, body):
        if self.path not in self.server.api.operations:
            raise Refusal("BadRequestException", "no such operation")
        if "/rds-data/aws4_request" not in self.headers.get("authorization", ""):
            raise Refusal("AccessDeniedException", "not signed for this service")
        if len(body) > MOST_BYTES_OF_A_REQUEST:
            raise Refusal("BadRequestException", "the request is larger than 4 MiB")
        operation, run = self.server.api.operations[self.path]
        request = json.loads(body)
        fault = self.server.faults.next(operation)
        if fault == "lost-transaction":
            self.server.api.lose(request)
        elif fault not in (None, "lost-answer"):
            raise Refusal(fault, "as planned")
        answer = run(request)
        if fault == "lost-answer":
            self.close_connection = True
            return
        self.answer(200, answer)

    def refuse(self, refusal):
        self.answer(refusal.status, {"message": str(refusal)}, {"x-amzn-ErrorType": f"{refusal.code}:http://internal.amazon.com/"})

    def answer(self, status, content, headers=None):
        body = json.dumps(content).encode()
        self.send_response(status)
        for name, value in {"content-type": "application/json", "content-length": str(len(body)), **(headers or {})}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments):
        print(*arguments, file=sys.stderr)

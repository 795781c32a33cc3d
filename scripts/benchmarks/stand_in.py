"""A stand-in on loopback for the Runtime API, S3, DynamoDB and Textract that takes the time of what a function does."""

import http.server
import json
import queue
import sys
import threading
import time


MISSING = b"<Error><Code>NoSuchKey</Code></Error>"
JSON = "application/json"
KEPT = ("/readings/", "/intermediate/")  # what a later step reads; anything else that is written is only counted
DEADLINE_SECONDS = 900
# The record of the document that is worked on, as the table has it.
RECORD = {
    name: {"S": value} for name, value in {
        "invoiceId": "d" * 64, "timestamp": "LATEST", "status": "processing", "executionID": "benchmark", "bucket": "raw",
        "key": "incoming/a.pdf", "version": "1", "contentHash": "c", "startedAt": "2026-11-21T15:04:05.123Z",
        "receivedAt": "2026-11-21T15:04:05.123Z", "updatedAt": "2026-11-21T15:04:05.123Z"}.items()} | {"size": {"N": "1000"}}


class StandIn:
    """Hands out one event at a time. Objects are as given or written, every write succeeds, there is one reading job.

    objects: bytes by path; answer: gives the bytes for the request of GetExpenseAnalysis.
    """

    def __init__(self, objects=None, answer=None):
        self.objects = dict(objects or {})
        self.answer = answer
        self.asked = queue.Queue()  # times at which `next` was asked for
        self.answered = queue.Queue()  # (time, whether it was a response) of each answer
        self.events = queue.Queue()
        self.written = 0
        stand_in = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True
            wbufsize = -1

            def log_message(self, *_):
                pass

            def reply(self, status, body=b"", **headers):
                self.send_response_only(status)
                for name, value in headers.items():
                    self.send_header(name.replace("_", "-"), value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)
                self.wfile.flush()

            def handle_expect_100(self):
                # The answer is buffered; without this the client would wait a second for its leave to go on.
                proceed = super().handle_expect_100()
                self.wfile.flush()
                return proceed

            def take_body(self):
                return self.rfile.read(int(self.headers.get("Content-Length") or 0))

            def do_GET(self):
                if not self.path.endswith("/invocation/next"):
                    found = stand_in.objects.get(self.path.split("?")[0])
                    if found is None:
                        return self.reply(404, MISSING, Content_Type="application/xml")
                    return self.reply(200, found, ETag='"1"', Content_Type="application/json")
                stand_in.asked.put(time.perf_counter())
                event = stand_in.events.get()
                if event is None:
                    return self.reply(500)
                self.reply(
                    200, event, Lambda_Runtime_Aws_Request_Id="1", Content_Type="application/json",
                    Lambda_Runtime_Invoked_Function_Arn="arn:aws:lambda:us-east-1:000000000000:function:validate",
                    Lambda_Runtime_Deadline_Ms=str(int((time.time() + DEADLINE_SECONDS) * 1000)))

            def do_PUT(self):
                body = self.take_body()
                stand_in.written += 1
                if any(kept in self.path for kept in KEPT):
                    stand_in.objects[self.path.split("?")[0]] = body
                self.reply(200, ETag='"1"')

            def do_POST(self):
                body = self.take_body()
                operation = (self.headers.get("X-Amz-Target") or "").rpartition(".")[2]
                if operation:
                    return self.reply(200, stand_in.result(operation, json.loads(body)), Content_Type=JSON)
                stand_in.answered.put((time.perf_counter(), self.path.endswith("/response")))
                self.reply(202)

        class Server(http.server.ThreadingHTTPServer):
            def handle_error(self, request, client_address):
                # A function that is killed while it waits resets its connection.
                if not isinstance(sys.exc_info()[1], ConnectionError):
                    super().handle_error(request, client_address)

        self.server = Server(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.address = "127.0.0.1:%d" % self.server.server_port
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def result(self, operation, request):
        """What DynamoDB or Textract answers."""
        match operation:
            case "GetItem" if "JOB" not in json.dumps(request["Key"]):
                return b"{}"
            case "GetItem":
                item = {"executionID": {"S": "benchmark"}, "taskToken": {"S": "t"}, "jobID": {"S": "j"},
                        "generation": {"N": "1"}, "expiresAt": {"N": "4102444800"}}
                return json.dumps({"Item": item}).encode()
            case "Query":
                items = [] if "IndexName" in request else [RECORD]
                return json.dumps({"Items": items, "Count": len(items)}).encode()
            case "GetExpenseAnalysis":
                return self.answer(request)
            case _:
                return b"{}"

    def invoke(self, event):
        """Seconds from handing out the event to the function's answer."""
        start = time.perf_counter()
        self.events.put(json.dumps(event).encode())
        end, succeeded = self.answered.get(timeout=DEADLINE_SECONDS)
        if not succeeded:
            raise RuntimeError("the function answered with an error")
        self.asked.get(timeout=30)  # it is ready again
        return end - start

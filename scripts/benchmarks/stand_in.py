"""A stand-in for the Runtime API and S3 on loopback that takes the time of what a function does."""

import http.server
import json
import queue
import sys
import threading
import time


class StandIn:
    """Hands out one event at a time; every object is the same reading, and every write succeeds."""

    def __init__(self, reading):
        self.reading = reading
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
                    return self.reply(200, stand_in.reading, ETag='"1"', Content_Type="application/json")
                stand_in.asked.put(time.perf_counter())
                event = stand_in.events.get()
                if event is None:
                    return self.reply(500)
                self.reply(
                    200, event, Lambda_Runtime_Aws_Request_Id="1", Content_Type="application/json",
                    Lambda_Runtime_Invoked_Function_Arn="arn:aws:lambda:us-east-1:000000000000:function:validate",
                    Lambda_Runtime_Deadline_Ms=str(int(time.time() * 1000) + 30_000))

            def do_PUT(self):
                self.take_body()
                stand_in.written += 1
                self.reply(200, ETag='"1"')

            def do_POST(self):
                self.take_body()
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

    def invoke(self, event):
        """Seconds from handing out the event to the function's answer."""
        start = time.perf_counter()
        self.events.put(json.dumps(event).encode())
        end, succeeded = self.answered.get(timeout=30)
        if not succeeded:
            raise RuntimeError("the function answered with an error")
        self.asked.get(timeout=30)  # it is ready again
        return end - start

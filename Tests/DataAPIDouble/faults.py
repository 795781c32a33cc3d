"""What goes wrong on purpose. A plan is `{"operation": …, "fault": …, "times": n, "after": n}`."""

import threading


class Faults:
    """`fault` is a code of the Data API, or one of two words: `lost-transaction` (the database has ended it) and
    `lost-answer` (the call takes effect, and its answer does not arrive)."""

    def __init__(self):
        self.plans, self.lock = [], threading.Lock()

    def plan(self, operation, fault, times=1, after=0):
        with self.lock:
            self.plans.append({"operation": operation, "fault": fault, "times": times, "after": after})

    def next(self, operation):
        """The fault of this call, or None."""
        with self.lock:
            for plan in self.plans:
                if plan["operation"] != operation or plan["times"] == 0:
                    continue
                if plan["after"] > 0:
                    plan["after"] -= 1
                    return None
                plan["times"] -= 1
                return plan["fault"]
        return None

    def forget(self):
        with self.lock:
            self.plans.clear()

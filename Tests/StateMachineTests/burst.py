"""Many documents of one page that arrive at once, played in virtual time by the waits that the definition allows.

Two things run short. Textract refuses what is over its quota. Lambda refuses an invocation when all of the account's
concurrent ones are busy; a throttled reading keeps its place while it tries again inside (`RetryPolicy` of `AWSCore`).
"""

import heapq
import itertools
import random

WAY = ["Admit", "ExtractSync", "Validate", "Process", "Store", "Notify"]
# Seconds that a function works; of ExtractSync, before it asks Textract, and while Textract reads.
WORK = {"Admit": 0.5, "ExtractSync": 0.2, "Validate": 0.2, "Process": 0.3, "Store": 0.3, "Notify": 0.3}
READING = 3
PAUSES_INSIDE = [1, 2, 4]


class Burst:
    def __init__(self, states, documents, quota, concurrency, seed):
        self.retriers = {name: throttles(states[name]) for name in WAY}
        self.quota, self.left, self.filled_at = quota, quota, 0
        self.free = concurrency
        self.chance = random.Random(seed)
        self.events, self.order, self.now = [], itertools.count(), 0
        self.failed, self.last_done = 0, 0
        for _ in range(documents):
            self.at(self.chance.uniform(0, 60), self.invoke, 0, 0)

    def at(self, seconds, what, *arguments):
        heapq.heappush(self.events, (self.now + seconds, next(self.order), what, arguments))

    def play(self):
        while self.events:
            self.now, _, what, arguments = heapq.heappop(self.events)
            what(*arguments)
        return self

    def invoke(self, step, attempts):
        if not self.free:
            self.retry(step, attempts)
            return
        self.free -= 1
        work = WORK[WAY[step]]
        if WAY[step] == "ExtractSync":
            self.at(work, self.read, step, attempts, 0)
        else:
            self.at(work, self.succeed, step)

    def read(self, step, attempts, asked):
        self.left = min(self.quota, self.left + (self.now - self.filled_at) * self.quota)
        self.filled_at = self.now
        if self.left >= 1:
            self.left -= 1
            self.at(READING, self.succeed, step)
        elif asked < len(PAUSES_INSIDE):
            self.at(self.chance.uniform(0, PAUSES_INSIDE[asked]), self.read, step, attempts, asked + 1)
        else:
            self.free += 1
            self.retry(step, attempts)

    def succeed(self, step):
        self.free += 1
        if step + 1 < len(WAY):
            self.invoke(step + 1, 0)
        else:
            self.last_done = self.now

    def retry(self, step, attempts):
        retrier = self.retriers[WAY[step]]
        if attempts == retrier["MaxAttempts"]:
            self.failed += 1
            return
        longest = min(retrier["MaxDelaySeconds"], retrier["IntervalSeconds"] * retrier["BackoffRate"] ** attempts)
        self.at(self.chance.uniform(0, longest), self.invoke, step, attempts + 1)


def throttles(state):
    return next(retrier for retrier in state["Retry"] if "ThrottlingException" in retrier["ErrorEquals"])

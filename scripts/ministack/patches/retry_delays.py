"""A retrier's `MaxDelaySeconds` caps its waits and `JitterStrategy` FULL draws them from zero to the cap.

MiniStack ignores both. Its own cap of 60 seconds stays.
"""

import random


def apply():
    from ministack.services import stepfunctions

    find = stepfunctions._find_matching_retrier

    def find_matching_retrier(retriers, error, retry_counts):
        retrier, index = find(retriers, error, retry_counts)
        if retrier is None:
            return retrier, index
        return {**retrier, "IntervalSeconds": delay(retrier, retry_counts.get(index, 0)), "BackoffRate": 1}, index

    stepfunctions._find_matching_retrier = find_matching_retrier


def delay(retrier, earlier_attempts):
    seconds = retrier.get("IntervalSeconds", 1) * retrier.get("BackoffRate", 2) ** earlier_attempts
    seconds = min(seconds, retrier.get("MaxDelaySeconds", seconds))
    return random.uniform(0, seconds) if retrier.get("JitterStrategy") == "FULL" else seconds

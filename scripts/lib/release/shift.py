"""A release in steps, a roll-back when an alarm rings, and the undoing of a release that is over."""

import time

from .deployment import PREVIOUS

SECONDS_BETWEEN_LOOKS = 15


class Stopped(Exception):
    """The release did not happen, or was taken back; the message says why."""


def variables_before(deployment):
    """What Terraform has to hold while it publishes: the versions in use stay in use, and new ones get nothing yet."""
    return {
        "new_version_weight": 0,
        "stable": {
            "state_machine_version_arn": deployment.stable_machine(),
            "function_versions": deployment.function_versions(),
        },
    }


def shift(deployment, weights, watch_seconds, say, sleep=time.sleep, now=time.monotonic):
    """Gives the newest versions each of `weights` percent in turn, the last being 100, and watches the alarms after
    each but the last. An alarm, or anything else that ends the watching, puts the stable versions back."""
    stable, newest = deployment.stable_machine(), deployment.newest_machine
    functions_before = deployment.function_versions()
    if stable != newest:
        try:
            for weight in weights[:-1]:
                deployment.route({newest: weight, stable: 100 - weight})
                say(f"{weight} % of new documents go through the new version; watching {watch_seconds} seconds")
                watch(deployment, watch_seconds, sleep, now)
        except BaseException:
            deployment.route({stable: 100})
            say("rolled back: all new documents go through the version before")
            raise
    remember(deployment, {stable: 100}, functions_before)
    deployment.route({newest: 100})
    deployment.point_functions(deployment.newest_functions)
    say("everything goes through the new version")


def watch(deployment, seconds, sleep, now):
    end = now() + seconds
    while True:
        ringing = deployment.ringing_alarms()
        if ringing:
            raise Stopped("alarm: " + ", ".join(ringing))
        if now() >= end:
            return
        sleep(min(SECONDS_BETWEEN_LOOKS, max(end - now(), 0)))


def remember(deployment, routes, function_versions):
    """A release that changed nothing must not make the versions before it forgotten."""
    if routes != {deployment.newest_machine: 100} or function_versions != deployment.newest_functions:
        deployment.route(routes, PREVIOUS)
        deployment.point_functions(function_versions, PREVIOUS)


def undo(deployment, say):
    """Back to what was live before the last release; of a release under way, to the version that is stable."""
    routes, stable = deployment.routes(), deployment.stable_machine()
    if len(routes) > 1:
        deployment.route({stable: 100})
        say("the release that was under way is taken back")
        return
    before, functions_before = deployment.routes(PREVIOUS), deployment.function_versions(PREVIOUS)
    if not before:
        raise Stopped("nothing to undo: there was no release before this one")
    if before == routes and functions_before == deployment.function_versions():
        raise Stopped("nothing to undo: the versions before the last release are live already")
    deployment.route(before)
    deployment.point_functions(functions_before)
    say("everything goes through the versions before the last release")

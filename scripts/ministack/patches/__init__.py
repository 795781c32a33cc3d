"""What MiniStack 1.5.33 does unlike AWS, one module per gap. Each says what AWS does, and `apply()` closes the gap."""

import functools

from . import (
    account_of_services,
    alarms_over_query,
    answers_to_terraform,
    asynchronous_topic_delivery,
    callback_failures,
    event_version_id,
    execution_versions,
    function_environment,
    init_failure_names,
    machine_deadline,
    mail_sender_identity,
    object_version_listing,
    retry_delays,
    runtime_api_latency,
    security_group_ports,
    table_replica_keys,
    task_deadlines,
    throttled_task_names,
    workflow_tracing,
)

# The Runtime API server copies its latency setting when its class is made, and a version is run by the code of
# MiniStack's own function, so these patches come first.
ALL = (
    runtime_api_latency,
    execution_versions,
    account_of_services,
    alarms_over_query,
    answers_to_terraform,
    asynchronous_topic_delivery,
    event_version_id,
    function_environment,
    init_failure_names,
    object_version_listing,
    security_group_ports,
    table_replica_keys,
    workflow_tracing,
    machine_deadline,
    mail_sender_identity,
    retry_delays,
    task_deadlines,
    throttled_task_names,
    callback_failures,
)


@functools.cache
def apply_all():
    """Closes every gap; a second call does nothing."""
    for patch in ALL:
        patch.apply()

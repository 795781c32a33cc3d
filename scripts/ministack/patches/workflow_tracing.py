"""Step Functions returns the tracing configuration of a state machine.

MiniStack forgets it: every plan shows a change.
"""

import json


def apply():
    from ministack.services import stepfunctions

    create, update = stepfunctions._create_state_machine, stepfunctions._update_state_machine

    def keep(machine, data):
        if machine is not None and "tracingConfiguration" in data:
            machine["tracingConfiguration"] = data["tracingConfiguration"]

    def create_state_machine(data):
        answer = create(data)
        if answer[0] == 200:
            keep(stepfunctions._state_machines.get(json.loads(answer[2])["stateMachineArn"]), data)
        return answer

    def update_state_machine(data):
        answer = update(data)
        if answer[0] == 200:
            keep(stepfunctions._state_machines.get(data["stateMachineArn"]), data)
        return answer

    stepfunctions._create_state_machine = create_state_machine
    stepfunctions._update_state_machine = update_state_machine

"""A task's `TimeoutSeconds` and `HeartbeatSeconds` may be JSONata expressions. MiniStack fails on them."""


def apply():
    from ministack.services import stepfunctions

    execute = stepfunctions._execute_task

    def execute_task(state, state_input, execution, context):
        for field in ("TimeoutSeconds", "HeartbeatSeconds"):
            if isinstance(state.get(field), str):
                value = stepfunctions._jsonata_state_field(state, field, "number", state_input, context)
                state = {**state, field: value}
        return execute(state, state_input, execution, context)

    stepfunctions._execute_task = execute_task

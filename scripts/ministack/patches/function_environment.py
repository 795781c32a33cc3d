"""A function sees its own environment and the variables Lambda defines.

MiniStack hands on everything it was started with, and leaves out some that Lambda sets.
"""

import os

INHERITED = {"PATH", "LANG", "TMPDIR"}
# MiniStack sets these for the function, perhaps to the value it has itself.
SET_FOR_FUNCTION = (
    "AWS_LAMBDA_", "LAMBDA_TASK_ROOT", "_HANDLER", "AWS_REGION", "AWS_DEFAULT_REGION",
    "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_ENDPOINT_URL",
)  # fmt: skip


def apply():
    from ministack.services import lambda_svc

    build = lambda_svc._provided_worker_env

    def environment(config, code_directory, port):
        full = build(config, code_directory, port)
        own = lambda_svc._runtime_env_vars(config)
        kept = {name: value for name, value in full.items() if name in own or not leaked(name, value)}
        return lambda_variables(config) | kept

    lambda_svc._provided_worker_env = environment


def leaked(name, value):
    return os.environ.get(name) == value and name not in INHERITED and not name.startswith(SET_FOR_FUNCTION)


def lambda_variables(config):
    logging = config.get("LoggingConfig") or {}
    variables = {
        "TZ": ":UTC",
        "AWS_LAMBDA_INITIALIZATION_TYPE": "on-demand",
        "AWS_LAMBDA_LOG_GROUP_NAME": logging.get("LogGroup") or f"/aws/lambda/{config['FunctionName']}",
        "AWS_LAMBDA_LOG_FORMAT": logging.get("LogFormat", "Text"),
    }
    if variables["AWS_LAMBDA_LOG_FORMAT"] == "JSON":
        variables["AWS_LAMBDA_LOG_LEVEL"] = logging.get("ApplicationLogLevel", "INFO")
    return variables

"""What a release moves: the aliases of the state machine and of the functions, as the Terraform outputs name them."""

import boto3
from botocore.exceptions import ClientError

LIVE, PREVIOUS = "live", "previous"


class Deployment:
    """`outputs` are those of an environment. The clients are given by name: stepfunctions, lambda, cloudwatch."""

    def __init__(self, outputs, client=None):
        region = outputs["region"]
        client = client or (lambda service: boto3.client(service, region_name=region))
        self.states, self.functions, self.cloudwatch = client("stepfunctions"), client("lambda"), client("cloudwatch")
        self.machine = outputs["state_machine_arn"]
        self.newest_machine = outputs["state_machine_version_arn"]
        self.names = outputs["function_names"]
        self.newest_functions = outputs["function_versions"]
        self.alarm_names = outputs["alarm_names"]

    # The state machine: percent of new documents by version.

    def routes(self, alias=LIVE):
        """Empty when there is no such alias."""
        try:
            answer = self.states.describe_state_machine_alias(stateMachineAliasArn=f"{self.machine}:{alias}")
        except ClientError as error:
            if error.response["Error"]["Code"] != "ResourceNotFound":
                raise
            return {}
        return {route["stateMachineVersionArn"]: route["weight"] for route in answer["routingConfiguration"]}

    def stable_machine(self):
        """What new documents go through when no release is under way; during one, the older of the two."""
        return min(self.routes(), key=version_number)

    def route(self, routes, alias=LIVE):
        configuration = [{"stateMachineVersionArn": arn, "weight": weight} for arn, weight in routes.items() if weight]
        if self.routes(alias):
            self.states.update_state_machine_alias(
                stateMachineAliasArn=f"{self.machine}:{alias}", routingConfiguration=configuration)
        else:
            self.states.create_state_machine_alias(name=alias, routingConfiguration=configuration)

    # The functions: who is called by events and schedules.

    def function_versions(self, alias=LIVE):
        """By step; a function that has no such alias is left out."""
        versions = {}
        for step, name in self.names.items():
            try:
                versions[step] = self.functions.get_alias(FunctionName=name, Name=alias)["FunctionVersion"]
            except ClientError as error:
                if error.response["Error"]["Code"] != "ResourceNotFoundException":
                    raise
        return versions

    def point_functions(self, versions, alias=LIVE):
        existing = self.function_versions(alias)
        for step, version in versions.items():
            write = self.functions.update_alias if step in existing else self.functions.create_alias
            write(FunctionName=self.names[step], Name=alias, FunctionVersion=version)

    def ringing_alarms(self):
        names = set()
        for start in range(0, len(self.alarm_names), 100):  # DescribeAlarms takes a hundred names.
            answer = self.cloudwatch.describe_alarms(
                AlarmNames=self.alarm_names[start:start + 100], StateValue="ALARM", MaxRecords=100)
            names |= {alarm["AlarmName"] for alarm in answer["MetricAlarms"]}
        return sorted(names)


def version_number(arn):
    return int(arn.rpartition(":")[2])

"""python -m lint_state_machine.as_template ROOT : the definition, filled in, as a CloudFormation template for cfn-lint."""

import json
import re
import sys
from pathlib import Path

from . import sources, template


# The schema knows no expression where a number stands, which Step Functions does.
NUMBER_AS_EXPRESSION = re.compile(r'"\{% (\d+) %\}"')


def as_template(text):
    machine = {
        "Type": "AWS::StepFunctions::StateMachine",
        "Properties": {
            "RoleArn": "arn:aws:iam::000000000000:role/states",
            "Definition": json.loads(NUMBER_AS_EXPRESSION.sub(r"\1", template.render(text))),
        },
    }
    return {"AWSTemplateFormatVersion": "2010-09-09", "Resources": {"StateMachine": machine}}


if __name__ == "__main__":
    definition = Path(sys.argv[1]) / sources.DEFINITION
    json.dump(as_template(definition.read_text(encoding="utf-8")), sys.stdout)

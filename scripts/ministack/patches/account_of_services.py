"""A service that takes a role names the account that it acts for. In MiniStack the root user takes it in the service's place,
and names none: every role that asks for the account would be refused."""

import dataclasses


def apply():
    from ministack.core import iam_evaluator

    evaluate = iam_evaluator.evaluate_trust_policy

    def evaluate_for_account(trust_policy, caller_arn, context=None):
        if context is not None and context.principal_type == "Root":
            named = {"aws:sourceaccount": context.principal_account, **context.service_context}
            context = dataclasses.replace(context, service_context=named)
        return evaluate(trust_policy, caller_arn, context)

    iam_evaluator.evaluate_trust_policy = evaluate_for_account

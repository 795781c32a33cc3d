"""SNS invokes a function asynchronously: three attempts, then the function's failure destination.

MiniStack makes one attempt and forgets the message when the function fails, is throttled or dies.
"""

import json


def apply():
    from ministack.services import lambda_svc, sns

    def deliver(endpoint, envelope, topic_arn, subscription_arn, message_id, message, attributes):
        function, config, name = lambda_svc._get_func_record_for_ref(endpoint)
        if not function or not config:
            sns.logger.warning("SNS: function %s not found", name)
            return
        record = {
            "EventVersion": "1.0",
            "EventSubscriptionArn": subscription_arn,
            "EventSource": "aws:sns",
            "Sns": json.loads(envelope),
        }
        target = lambda_svc._execution_record_for_config(function, config)
        lambda_svc.invoke_async_with_retry(target, {"Records": [record]})

    sns._deliver_to_lambda = deliver

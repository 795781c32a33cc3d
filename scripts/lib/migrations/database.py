"""A database behind the Data API, woken when it sleeps."""

import time

SECONDS_TO_WAKE = 120


class Database:
    def __init__(self, client, cluster_arn, secret_arn, name="invoices", sleep=time.sleep):
        self.client, self.sleep = client, sleep
        self.access = {"resourceArn": cluster_arn, "secretArn": secret_arn, "database": name}

    def execute(self, sql, **parameters):
        """The rows of one statement. Parameters are texts and whole numbers."""
        values = [
            {"name": name, "value": {"longValue" if isinstance(value, int) else "stringValue": value}}
            for name, value in parameters.items()
        ]
        for attempt in range(SECONDS_TO_WAKE // 2, -1, -1):
            try:
                answer = self.client.execute_statement(sql=sql, parameters=values, **self.access)
                return [[next(iter(field.values())) for field in row] for row in answer.get("records", [])]
            except self.client.exceptions.DatabaseResumingException:
                if attempt == 0:
                    raise
                self.sleep(2)

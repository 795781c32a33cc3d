"""The obvious Python function: fetches all result pages of a job, keeps them, and writes one neutral reading."""

import json
import os

import boto3
from neutral_reading import add_document, empty_reading
from python_runtime import serve

bucket = os.environ["RESULTS_BUCKET"]
s3, textract, dynamodb = boto3.client("s3"), boto3.client("textract"), boto3.client("dynamodb")


def collect(event):
    document = event["document"]["documentID"]
    key = {"invoiceId": {"S": f"JOB#{document}"}, "timestamp": {"S": "JOB"}}
    job = dynamodb.get_item(TableName=os.environ["TABLE_NAME"], Key=key)["Item"]
    reading, request, part = empty_reading(), {"JobId": job["jobID"]["S"]}, 0
    while True:
        answer = textract.get_expense_analysis(**request)
        part += 1
        s3.put_object(
            Bucket=bucket, Key=f"textract/{document}/{part:04}.json", Body=json.dumps(answer, default=str).encode())
        for found in answer["ExpenseDocuments"]:
            add_document(reading, found)
        if "NextToken" not in answer:
            break
        request["NextToken"] = answer["NextToken"]
    stored = {"engine": "textract", "reading": reading}
    s3.put_object(Bucket=bucket, Key=f"readings/{document}.json", Body=json.dumps(stored).encode())
    return {"readingKey": f"readings/{document}.json", "pages": len(reading["pagesRead"]), "partial": False,
            "engine": "textract", "reasons": []}


serve(collect)

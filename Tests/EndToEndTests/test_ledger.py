"""The function store with a ledger: documents of the whole pipeline, a real database behind a double of the Data API.

The emulator has no Aurora, so the local system has no ledger. Here a second function of the same program gets one, and
stores again what the pipeline has decided.
"""

import json
import os
import urllib.request
from decimal import Decimal

import boto3
import pytest
from documents import Invoice
from system import ROOT

CLUSTER, SECRET, DATA_API = (
    os.environ.get(name)
    for name in ("INVOICES_LEDGER_CLUSTER_ARN", "INVOICES_LEDGER_SECRET_ARN", "AWS_ENDPOINT_URL_RDS_DATA")
)


class StoreWithLedger:
    def __init__(self, system):
        self.system, self.functions = system, system.client("lambda")
        self.data = boto3.client("rds-data", **system.access() | {"endpoint_url": DATA_API})
        # Not of the system's names: its log stays for the search of all logs, after the system is gone.
        self.name = "store-with-ledger"
        likeness = self.functions.get_function_configuration(FunctionName=f"{system.prefix}-store")
        ledger = {"LEDGER_CLUSTER_ARN": CLUSTER, "LEDGER_SECRET_ARN": SECRET, "AWS_ENDPOINT_URL_RDS_DATA": DATA_API}
        self.functions.create_function(
            FunctionName=self.name, Runtime="provided.al2023", Handler="bootstrap", Role=likeness["Role"],
            Code={"ZipFile": (ROOT / ".local/lambdas/store.zip").read_bytes()}, Timeout=60, MemorySize=256,
            Environment={"Variables": likeness["Environment"]["Variables"] | ledger})  # fmt: skip

    def store(self, record):
        """Stores again what a run has decided; gives the error's name, or None."""
        decided = self.system.result(record)
        run, document = decided["run"], decided["document"]
        key = f"intermediate/{document['documentID']}/{run['executionID']}/decided.json"
        payload = {
            "action": "store", **run, "document": document,
            "processed": {"outcome": decided["decision"]["outcome"], "invoiceKey": key}}  # fmt: skip
        answer = json.loads(self.functions.invoke(FunctionName=self.name, Payload=json.dumps(payload))["Payload"].read())
        return answer.get("errorType")

    def plan(self, fault, operation, times=1):
        plan = json.dumps({"fault": fault, "operation": operation, "times": times}).encode()
        urllib.request.urlopen(f"{DATA_API}/_double/faults", plan).close()

    def rows(self, columns, table, document_id):
        answer = self.data.execute_statement(
            resourceArn=CLUSTER, secretArn=SECRET, database="invoices",
            sql=f"SELECT {columns} FROM {table} WHERE document_id = :id",
            parameters=[{"name": "id", "value": {"stringValue": document_id}}])  # fmt: skip
        return [[None if "isNull" in field else next(iter(field.values())) for field in row] for row in answer.get("records", [])]


@pytest.fixture(scope="module")
def store(system):
    if not CLUSTER:
        pytest.fail("there is no ledger; run scripts/test end-to-end")
    store = StoreWithLedger(system)
    yield store
    store.functions.delete_function(FunctionName=store.name)


def test_a_document_is_in_the_ledger_once_with_every_digit_whatever_is_repeated(system, store):
    invoice = Invoice()
    upload, _ = system.process(f"{invoice.name}.pdf", invoice.pdf())
    for fault in (None, ("lost-answer", "CommitTransaction"), ("lost-transaction", "BatchExecuteStatement")):
        if fault:
            store.plan(*fault)
        assert store.store(system.record(upload)) is None
        ((status, number, total, currency, issued),) = store.rows(
            "status, invoice_number, total_amount, currency, issue_date", "invoices", upload.document_id)  # fmt: skip
        record = system.record(upload)
        assert (status, number, issued) == (record["status"], invoice.number, record["issueDate"])
        assert Decimal(total) == record["totalAmount"] == invoice.total
        assert currency == record.get("currency")
        lines = store.rows("quantity, unit_price, amount", "invoice_lines", upload.document_id)
        assert sum(Decimal(amount) for *_, amount in lines) == invoice.subtotal
    assert record["isInLedger"] is True


def test_a_ledger_that_sleeps_is_waited_for(system, store):
    invoice = Invoice()
    upload, _ = system.process(f"{invoice.name}.pdf", invoice.pdf())
    store.plan("DatabaseResumingException", "BeginTransaction", times=9)
    assert store.store(system.record(upload)) is None
    assert len(store.rows("status", "invoices", upload.document_id)) == 1


def test_a_write_that_fails_leaves_no_row_and_is_named_as_the_state_machine_knows_it(system, store):
    invoice = Invoice()
    upload, _ = system.process(f"{invoice.name}.pdf", invoice.pdf())
    store.plan("StatementTimeoutException", "CommitTransaction", times=3)
    assert store.store(system.record(upload)) == "DependencyUnavailable"
    assert store.rows("status", "invoices", upload.document_id) == []
    assert store.store(system.record(upload)) is None
    assert len(store.rows("status", "invoices", upload.document_id)) == 1


def test_a_document_that_was_not_read_has_a_row_of_what_is_known(system, store):
    upload, _ = system.process("note.txt", b"no invoice")
    assert store.store(system.record(upload)) is None
    assert store.rows("status, total_amount, currency", "invoices", upload.document_id) == [["rejected", None, None]]

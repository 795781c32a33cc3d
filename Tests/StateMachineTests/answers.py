"""What the functions answer in the tests, in the shape of the pipeline's messages."""

from scripted_machine import Callback

EVENT = {"detail": {"bucket": {"name": "raw"}, "object": {"key": "incoming/a b+ü.pdf", "version-id": "v1"}}}
DOCUMENT_ID = "d" * 64
DOCUMENT = {
    "documentID": DOCUMENT_ID,
    "bucket": "raw",
    "key": "incoming/a b+ü.pdf",
    "version": "v1",
    "contentHash": "c" * 64,
    "size": 4,
    "contentType": "application/pdf",
    "pages": 1,
}
REASONS = [{"code": "encrypted", "message": "Remove the password and send the document again."}]
EXTRACTION = {"readingKey": "readings/d.json", "pages": 1, "partial": False, "engine": "textract", "reasons": []}
UNREADABLE = {"disposition": "rejected", "reasons": REASONS, "pages": 0, "partial": False, "engine": "textract"}
VALIDATION = {"invoiceKey": "intermediate/d/e/validated.json", "errors": 0, "reviews": 0, "warnings": 0}


def admission(disposition, document=DOCUMENT, reasons=(), **more):
    answer = {"disposition": disposition, "reasons": list(reasons), **more}
    return answer | ({"document": document} if document else {})


def processed(outcome="approved"):
    return {"outcome": outcome, "invoiceKey": "intermediate/d/e/decided.json"}


def script(**changes):
    """The answers of a document of one page that is approved, with changes."""
    return {
        "admit": [admission("extract-sync")],
        "extract": [EXTRACTION],
        "start": [Callback({"jobID": "j", "status": "SUCCEEDED"})],
        "collect": [EXTRACTION],
        "validate": [VALIDATION],
        "process": [processed()],
        "store": [{"invoiceKey": "invoices/d/e.json"}],
        "notify": [{}],
        "record-failure": [{}],
        "notify-failure": [{}],
        **{action.replace("_", "-"): answers for action, answers in changes.items()},
    }

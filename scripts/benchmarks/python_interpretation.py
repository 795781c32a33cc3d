"""python_interpretation.py ROUNDS ANSWER.json…: the obvious interpretation of stored answers, timed in one process.

json and dictionaries: the surest field of each type, amounts as Decimal, one check of the sum. It reads no other
language, proves nothing and looks for no second opinion. Prints what interpretation-benchmark prints.
"""

import decimal
import json
import pathlib
import re
import sys
import time

from neutral_reading import add_document, empty_reading

AMOUNT = re.compile(r"-?[0-9][0-9,]*(?:\.[0-9]+)?")


def amount(text):
    found = AMOUNT.search(text)
    return decimal.Decimal(found[0].replace(",", "")) if found else None


def read(answers):
    reading = empty_reading()
    for answer in answers:
        for document in json.loads(answer)["ExpenseDocuments"]:
            add_document(reading, document)
    return reading


def interpret(reading):
    best = {}
    for field in reading["fields"]:
        kind, sure = field["kind"], min(field["kindConfidence"], field["value"]["confidence"])
        if kind not in best or sure > best[kind][0]:
            best[kind] = (sure, field["value"]["text"])
    invoice = {kind: text for kind, (_, text) in best.items()}
    amounts = {kind: amount(invoice[kind]) for kind in ("TOTAL", "SUBTOTAL", "TAX") if kind in invoice}
    lines = [
        {cell["kind"]: cell["value"]["text"] for cell in row["cells"]}
        for table in reading["tables"] for row in table["rows"]]
    prices = [amount(line["PRICE"]) for line in lines if "PRICE" in line]
    invoice["sound"] = None not in prices and sum(prices) == amounts.get("SUBTOTAL")
    return invoice | {"lines": lines, "text": "\n".join(line["text"] for line in reading["lines"])}


def timed(work, *arguments):
    start = time.process_time()
    result = work(*arguments)
    return result, (time.process_time() - start) * 1000


def main():
    answers = [pathlib.Path(path).read_bytes() for path in sys.argv[2:]]
    report = {"bytes": sum(map(len, answers)), "read": [], "interpret": []}
    for _ in range(int(sys.argv[1])):
        reading, milliseconds = timed(read, answers)
        report["read"].append(milliseconds)
        report["interpret"].append(timed(interpret, reading)[1])
    print(json.dumps(report))


if __name__ == "__main__":
    main()

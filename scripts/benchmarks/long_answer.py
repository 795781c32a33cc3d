"""An answer of any number of pages, made of one real page: the pages differ in their numbers only."""

import json

PER_ANSWER = 20  # as many expense documents as GetExpenseAnalysis gives at once


class LongAnswer:
    def __init__(self, fixture, pages):
        document = json.loads(fixture.read_bytes())["ExpenseDocuments"][0]
        self.pages = pages
        self.template = json.dumps(_numbered(document), separators=(",", ":"))

    def part(self, request):
        """The answer to a GetExpenseAnalysis request: its token is the number of pages already given."""
        start = int(request.get("NextToken", 0))
        end = min(self.pages, start + PER_ANSWER)
        documents = (self.template.replace('"@PAGE@"', str(page)) for page in range(start + 1, end + 1))
        token = f'"NextToken":"{end}",' if end < self.pages else ""
        head = f'{{"DocumentMetadata":{{"Pages":{self.pages}}},"JobStatus":"SUCCEEDED",{token}"ExpenseDocuments":['
        return f"{head}{','.join(documents)}]}}".encode()


def _numbered(value):
    if isinstance(value, dict):
        return {
            name: "@PAGE@" if name in ("PageNumber", "Page", "ExpenseIndex") else _numbered(member)
            for name, member in value.items()}
    return [_numbered(element) for element in value] if isinstance(value, list) else value

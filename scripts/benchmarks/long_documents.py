"""Documents of 1 to 3,000 pages through `textract-processor` (collect) and `validate`, beside boto3; and on through
`process` and `store`, which hold the whole checked invoice."""

from functions import READING_KEY, python, started
from long_answer import LongAnswer
from stand_in import StandIn
from table import alone, heading, row

EXTRACTION = {"readingKey": READING_KEY, "partial": False, "engine": "textract", "reasons": []}


def measure(binaries, fixtures, page_counts):
    pipelines = (
        ([f"{binaries}/textract-processor"], [f"{binaries}/validate"]),
        (python("textract_processor"), python("validate")))
    heading("pages: CPU milliseconds a page, memory", "Swift", "boto3, Python")
    for pages in page_counts:
        answer = LongAnswer(fixtures / "two-pages-part-1.json", pages)
        runs = [_run(commands, answer)[:4] for commands in pipelines[1:]]
        *ours, objects = _run(pipelines[0], answer)
        runs.insert(0, ours)
        for index, title in enumerate(
                ("collect, ms a page", "collect, peak MB", "validate, ms a page", "validate, peak MB")):
            row(f"{pages:>5} pages: {title}", *([run[index]] for run in runs))
        for title, value in _decide(binaries, objects, answer):
            alone(f"{pages:>5} pages: {title}", value)
    print("The Python functions do the same I/O; their validate only parses the reading and writes it back.")


def _run(commands, answer):
    collector = StandIn(answer=lambda request: answer.part(request))
    with started(commands[0], collector) as function:
        collect = _milliseconds_a_page(function, answer, "collect"), function.peak_megabytes()
    validator = StandIn(collector.objects)
    with started(commands[1], validator) as function:
        extraction = EXTRACTION | {"pages": answer.pages}
        validate = _milliseconds_a_page(function, answer, "validate", extraction=extraction)
        memory = function.peak_megabytes()
    if not any(path.endswith("/validated.json") for path in validator.objects):
        raise RuntimeError("validate did not write its result")
    return *collect, validate, memory, validator.objects


def _decide(binaries, objects, answer):
    """What `process` and `store` need for the invoice that `validate` wrote."""
    figures = []
    for step, last, member in (("process", "validated", "validation"), ("store", "decided", "processed")):
        key = next(path for path in objects if path.endswith(f"/{last}.json")).partition("/results/")[2]
        stand_in = StandIn(objects)
        with started([f"{binaries}/{step}"], stand_in) as function:
            message = {"invoiceKey": key, "errors": 0, "reviews": 0, "warnings": 0, "outcome": "needs-review"}
            figures.append((f"{step}, ms a page", _milliseconds_a_page(function, answer, step, **{member: message})))
            figures.append((f"{step}, peak MB", function.peak_megabytes()))
        objects = stand_in.objects
    return figures


def _milliseconds_a_page(function, answer, action, **members):
    before = function.cpu_milliseconds()
    function.invoke(action, **members)
    return (function.cpu_milliseconds() - before) / answer.pages

"""Documents of 1 to 3,000 pages through `textract-processor` (collect) and `validate`; beside boto3."""

from functions import READING_KEY, python, started
from long_answer import LongAnswer
from stand_in import StandIn
from table import heading, row

EXTRACTION = {"readingKey": READING_KEY, "partial": False, "engine": "textract", "reasons": []}


def measure(binaries, fixtures, page_counts):
    pipelines = (
        ([f"{binaries}/textract-processor"], [f"{binaries}/validate"]),
        (python("textract_processor"), python("validate")))
    heading("pages: CPU milliseconds a page, memory", "Swift", "boto3, Python")
    for pages in page_counts:
        answer = LongAnswer(fixtures / "two-pages-part-1.json", pages)
        runs = [_run(commands, answer) for commands in pipelines]
        for index, title in enumerate(
                ("collect, ms a page", "collect, peak MB", "validate, ms a page", "validate, peak MB")):
            row(f"{pages:>5} pages: {title}", *([run[index]] for run in runs))
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
    return *collect, validate, memory


def _milliseconds_a_page(function, answer, action, **members):
    before = function.cpu_milliseconds()
    function.invoke(action, **members)
    return (function.cpu_milliseconds() - before) / answer.pages

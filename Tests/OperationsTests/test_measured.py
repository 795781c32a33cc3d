"""What the dashboard and the alarms show is what the functions measure, under the names that they write."""

import re

from project import ROOT, swift, text

OBSERVABILITY = "terraform/modules/observability"


def charted():
    """Metric to the function that measures it."""
    block = re.search(r"measured_by = \{\n(.*?)\n  \}", text(f"{OBSERVABILITY}/main.tf"), re.DOTALL)[1]
    return dict(re.findall(r'(\w+)\s*= "([\w-]+)"', block))


def measured():
    """Every name that the code gives to a measurement: written out, or chosen by outcome."""
    return set(re.findall(r'Measurement\(\s*"(\w+)"', swift())) | set(re.findall(r': "(Documents\w+)"', swift()))


def test_everything_measured_is_charted_and_nothing_else():
    assert set(charted()) == measured()


def test_each_metric_is_looked_for_under_the_function_that_writes_it():
    folders = {"textract-processor": "TextractProcessor", "store": "Store", "notify": "Notify", "cleanup": "Cleanup"}
    for metric, function in charted().items():
        sources = (ROOT / "Sources/InvoicePipeline/Steps" / folders[function]).glob("*.swift")
        assert any(f'"{metric}"' in source.read_text(encoding="utf-8") for source in sources), metric


def test_functions_alarms_and_dashboard_agree_on_the_namespace():
    pipeline = "".join(text(path) for path in sorted((ROOT / "terraform/modules/pipeline").glob("*.tf")))
    assert pipeline.count('metrics_namespace = "Invoices/${var.name_prefix}"') == 1
    uses = re.findall(r"(?:METRICS_NAMESPACE|metrics_namespace)\s*= (.*?)(?: \}|$|,)", pipeline, re.MULTILINE)
    assert sorted(uses) == ['"Invoices/${var.name_prefix}"', *3 * ["local.metrics_namespace"]]

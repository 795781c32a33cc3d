"""scripts/gates/imports: the arrows between the modules."""

import pytest


@pytest.fixture
def refusals(run, tree):
    def refusals(**files):
        root = tree({f"Sources/{name.replace('_', '/', 1)}.swift": text for name, text in files.items()})
        result = run("scripts/gates/imports", root)
        assert (result.returncode == 1) == bool(result.stderr)
        return result.stderr

    return refusals


def test_passes_imports_along_the_arrows(refusals):
    assert refusals(
        InvoicePipeline_Step="import InvoiceDomain\nimport FoundationEssentials\n",
        StoreLambda_main="import InvoiceAdapters\nimport InvoicePipeline\nimport StepHosting\n",
        AWSCore_Signer="internal import Crypto\n") == ""


@pytest.mark.parametrize("module, imported", [
    ("InvoiceDomain", "InvoicePipeline"),
    ("InvoicePipeline", "AWSServices"),
    ("LambdaRuntime", "InvoiceDomain"),
    ("AWSServices", "InvoiceDomain"),
    ("StoreLambda", "AWSCore"),
    ("StoreLambda", "LambdaRuntime"),
    ("InvoicesCommand", "LambdaRuntime"),
])
def test_refuses_an_import_against_the_arrows(refusals, module, imported):
    assert f"{module} may not import {imported}" in refusals(**{f"{module}_File": f"import {imported}\n"})


@pytest.mark.parametrize("line", [
    "import Foundation", "public import Foundation", "@preconcurrency import Foundation",
    "import struct Foundation.Data", "  internal import Foundation",
])
def test_refuses_all_of_foundation_in_whatever_way_it_is_imported(refusals, line):
    assert "InvoiceAdapters may not import Foundation" in refusals(InvoiceAdapters_File=f"{line}\n")


def test_refuses_cryptography_outside_awscore(refusals):
    assert "AWSServices may not import Crypto" in refusals(AWSServices_File="import Crypto\n")


def test_refuses_a_second_file_that_touches_cryptography(refusals):
    assert "more than one file imports Crypto" in refusals(
        AWSCore_Signer="import Crypto\n", AWSCore_Digest="import Crypto\n")


def test_refuses_a_module_that_nobody_listed(refusals):
    assert "StoreLambda may not import Logging" in refusals(StoreLambda_File="import Logging\n")
    assert "Helpers has no row" in refusals(Helpers_File="")

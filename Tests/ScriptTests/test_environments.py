"""terraform/environments: dev, staging and prod differ in literals only, and in none of their variables and outputs."""

import re

import pytest

from conftest import ROOT

ENVIRONMENTS = ROOT / "terraform/environments"
ENVIRONMENT_NAMES = ("dev", "staging", "prod")
LITERAL = re.compile(r'"[^"$]*"|\b(?:true|false|\d+)\b')


def text(environment, file):
    return (ENVIRONMENTS / environment / file).read_text()


@pytest.mark.parametrize("file", ["variables.tf", "outputs.tf", "backend.hcl.example"])
def test_what_is_asked_and_answered_is_the_same_everywhere(file):
    assert len({text(environment, file) for environment in ENVIRONMENT_NAMES}) == 1


@pytest.mark.parametrize("file", ["main.tf", "providers.tf", "versions.tf"])
def test_only_literals_and_comments_differ(file):
    def shape(environment):
        lines = [line for line in text(environment, file).splitlines() if not line.strip().startswith("#")]
        return LITERAL.sub("…", "\n".join(lines))

    assert len({shape(environment) for environment in ENVIRONMENT_NAMES}) == 1


def test_names_and_states_never_meet():
    prefixes = {re.search(r'name_prefix\s*= "([^"]+)"', text(environment, "main.tf"))[1] for environment in ENVIRONMENT_NAMES}
    states = {re.search(r'key\s*= "([^"]+)"', text(environment, "versions.tf"))[1] for environment in ENVIRONMENT_NAMES}
    assert len(prefixes) == len(states) == 3
    assert not any(one != other and one.startswith(other) for one in prefixes for other in prefixes)


def test_the_tests_switch_on_every_option_that_checkov_sees():
    def assignments(source):
        return {line.strip() for line in source.splitlines() if "=" in line and not line.strip().startswith(("#", "lambda_zip"))}

    everything = {re.sub(r"\s+", " ", line) for line in assignments((ENVIRONMENTS / "everything.tfvars").read_text())}
    for environment in ENVIRONMENT_NAMES:
        tested = {re.sub(r"\s+", " ", line) for line in assignments(text(environment, f"tests/{environment}.tftest.hcl"))}
        assert everything <= tested

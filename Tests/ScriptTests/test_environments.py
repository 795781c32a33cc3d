"""terraform/environments: dev, staging and prod differ in the literals of one file, and in nothing else."""

import re

import pytest

from conftest import ROOT

ENVIRONMENTS = ROOT / "terraform/environments"
ENVIRONMENT_NAMES = ("dev", "staging", "prod")
LITERAL = re.compile(r'"[^"$]*"|\b(?:true|false|\d+)\b')
OWN = "environment.tf"


def files(environment):
    """What git keeps of an environment, by path, resolved."""
    folder = ENVIRONMENTS / environment
    return {
        path.relative_to(folder).as_posix(): path.resolve()
        for path in folder.rglob("*")
        if path.is_file() and ".terraform" not in path.as_posix() and path.name != "backend.hcl" and path.suffix != ".tfvars"
    }


def own(environment):
    return (ENVIRONMENTS / environment / OWN).read_text()


@pytest.mark.parametrize("environment", ["dev", "staging"])
def test_an_environment_has_one_file_of_its_own_and_shares_all_others_with_prod(environment):
    here, prod = files(environment), files("prod")
    assert here.keys() == prod.keys()
    assert [name for name in here if here[name] != prod[name]] == [OWN]


def test_only_literals_and_comments_differ():
    def shape(environment):
        lines = [line for line in own(environment).splitlines() if not line.strip().startswith("#")]
        return LITERAL.sub("…", "\n".join(lines))

    assert len({shape(environment) for environment in ENVIRONMENT_NAMES}) == 1


def test_names_and_states_never_meet():
    names = {re.search(r'environment\s*= "([^"]+)"', own(environment))[1] for environment in ENVIRONMENT_NAMES}
    states = {re.search(r'key\s*= "([^"]+)"', own(environment))[1] for environment in ENVIRONMENT_NAMES}
    assert names == set(ENVIRONMENT_NAMES) and len(states) == 3
    assert not any(one != other and one.startswith(other) for one in names for other in names)


@pytest.mark.parametrize("environment", ["local", "prod"])
def test_every_option_is_handed_on(environment):
    """A variable that is asked for and goes nowhere would be ignored in silence."""
    options = re.findall(r'^variable "(\w+)"', (ENVIRONMENTS / environment / "options.tf").read_text(), re.MULTILINE)
    assert options
    main = (ENVIRONMENTS / environment / "main.tf").read_text()
    assert [option for option in options if f"var.{option}" not in main] == []


def test_the_tests_switch_on_every_option_that_checkov_sees():
    def assignments(source):
        return {line.strip() for line in source.splitlines() if "=" in line and not line.strip().startswith(("#", "lambda_zip"))}

    everything = {re.sub(r"\s+", " ", line) for line in assignments((ENVIRONMENTS / "everything.tfvars").read_text())}
    test = (ENVIRONMENTS / "prod/tests/environment.tftest.hcl").read_text()
    assert everything <= {re.sub(r"\s+", " ", line) for line in assignments(test)}

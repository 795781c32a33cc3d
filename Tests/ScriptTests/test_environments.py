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


def options(environment):
    """The names of what whoever applies it may choose."""
    text = "".join((ENVIRONMENTS / environment / file).read_text() for file in ("options.tf", "settings.tf"))
    return re.findall(r'^variable "(\w+)"', text, re.MULTILINE)


# The emulator moves and deletes nothing by age.
@pytest.mark.parametrize(("environment", "ignored"), [("local", ["lifecycle_days"]), ("prod", [])])
def test_every_option_is_handed_on(environment, ignored):
    """A variable that is asked for and goes nowhere would be ignored in silence."""
    main = (ENVIRONMENTS / environment / "main.tf").read_text()
    assert options(environment)
    assert [option for option in options(environment) if f"var.{option}" not in main] == ignored


def test_everything_gives_every_option_but_what_is_set_by_scripts_and_what_would_take_the_place_of_a_key():
    given = re.findall(r"^(\w+)\s*=", (ENVIRONMENTS / "everything.tfvars").read_text(), re.MULTILINE)
    assert set(options("prod")) - set(given) == {"architecture", "release", "kms_key_arn"}


@pytest.mark.parametrize("setting", [
    "alarm_quiet_hours", "alarm_thresholds", "cleanup_schedule", "confidence", "lifecycle_days", "maximum_document_bytes",
    "policy_keys", "prices", "rules",
])  # fmt: skip
def test_an_environment_can_be_set_as_the_pages_say(setting):
    assert setting in options("prod")


def test_the_tests_switch_on_every_option_that_checkov_sees():
    def assignments(source):
        return {line.strip() for line in source.splitlines() if "=" in line and not line.strip().startswith(("#", "lambda_zip"))}

    everything = {re.sub(r"\s+", " ", line) for line in assignments((ENVIRONMENTS / "everything.tfvars").read_text())}
    test = (ENVIRONMENTS / "prod/tests/environment.tftest.hcl").read_text()
    assert everything <= {re.sub(r"\s+", " ", line) for line in assignments(test)}

"""More documents at once than Textract reads in minutes: each waits for its turn, none is given up."""

import json

import pytest
from burst import WAY, Burst, throttles
from lint_state_machine import template

# What a new account has in all, and what it usually has.
FEW, USUAL = 10, 1000


@pytest.fixture(scope="session")
def definition(definition_text):
    return json.loads(template.render(definition_text))


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("concurrency", [FEW, USUAL])
@pytest.mark.parametrize(("documents", "quota"), [(1000, 1), (3000, 5)])
def test_every_document_of_a_burst_gets_its_turn_before_the_deadline(definition, documents, quota, concurrency, seed):
    burst = Burst(definition["States"], documents, quota, concurrency, seed).play()
    assert (burst.failed, burst.last_done < definition["TimeoutSeconds"]) == (0, True)


def test_a_burst_is_given_up_in_part_where_twenty_attempts_are_all(definition):
    states = {name: {"Retry": [throttles(definition["States"][name]) | {"MaxAttempts": 20}]} for name in WAY}
    assert Burst(states, documents=1000, quota=1, concurrency=USUAL, seed=0).play().failed > 100

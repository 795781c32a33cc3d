import pytest
from roles import Roles
from system import System


@pytest.fixture(scope="session")
def system():
    """The local system that INVOICES_SETTINGS names, or this checkout's own, started when it does not run."""
    return System()


@pytest.fixture(scope="session")
def roles(system):
    return Roles(system)


LAST = ["test_used_rights.py", "test_every_run.py", "test_infrastructure.py"]


def pytest_collection_modifyitems(items):
    """What must hold for every run is looked at after them; then the system may be destroyed."""
    items.sort(key=lambda item: LAST.index(item.path.name) if item.path.name in LAST else -1)

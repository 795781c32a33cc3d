import pytest
from system import System


@pytest.fixture(scope="session")
def system():
    """The local system that INVOICES_SETTINGS names, or this checkout's own, started when it does not run."""
    return System()


def pytest_collection_modifyitems(items):
    """What must hold for every run is looked at last."""
    items.sort(key=lambda item: item.path.name == "test_every_run.py")

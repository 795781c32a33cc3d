import pytest
from emulator_process import Emulator, free_port


@pytest.fixture(scope="session")
def emulator(tmp_path_factory):
    emulator = Emulator(free_port(), tmp_path_factory.mktemp("emulator"))
    yield emulator
    emulator.stop()

"""A device with a stick for each test of the facade."""

from pathlib import Path

import pytest

from tests.support.device import FieldDevice, field_device


@pytest.fixture
def device(tmp_path: Path) -> FieldDevice:
    return field_device(tmp_path)

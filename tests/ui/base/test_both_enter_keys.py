"""Whatever Return presses, the Enter of a number pad presses too: a screen has one meaning for both."""

import re
from pathlib import Path

from desktop.core.resources import RESOURCES

KEY = re.compile(r"^\s*Keys\.on(Return|Enter)Pressed: (.*)$", re.MULTILINE)


def test_return_and_the_enter_of_a_number_pad_do_the_same_in_every_file_of_the_screens():
    found: dict[Path, dict[str, list[str]]] = {}
    for file in (RESOURCES / "qml").rglob("*.qml"):
        for key, done in KEY.findall(file.read_text("utf-8")):
            found.setdefault(file, {"Return": [], "Enter": []})[key].append(done)
    assert found
    assert {file.name: each for file, each in found.items() if each["Return"] != each["Enter"]} == {}

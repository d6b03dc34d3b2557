"""The check of the screens' lines finds what it is there for, and says where."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "packaging" / "qml_lines.py"
FINE = """// What shows each page? The model says it.
import QtQuick

Text {
    property var model: null
    text: model.open ? qsTr("Who is there?") : qsTr("Closed?")
    color: model?.colour ?? "black"  // one? two?
    font.bold: model.waiting > 0
        && model.named ? true
        : false
}
"""


def check(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, SCRIPT, folder], capture_output=True, text=True, check=False)


def test_lines_that_ask_one_thing_pass_whatever_words_and_comments_ask(tmp_path: Path):
    (tmp_path / "Fine.qml").write_text(FINE)
    done = check(tmp_path)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('title: stage === "first" ? "One" : stage === "second" ? "Two" : "Three"', "a question within a question"),
        ('width: wide ? 1 : 2; height: tall ? "a?" : "b"', "a question within a question"),
        ('        : stage === "second" ? "Two"', "a question within a question"),
        (f'text: qsTr("{"long " * 25}")', "143 characters long"),
    ],
    ids=["nested", "two in a line", "nested over lines", "too long"],
)
def test_a_bad_line_fails_with_its_place(tmp_path: Path, line: str, said: str):
    (tmp_path / "Page.qml").write_text(FINE.replace("font.bold: model.waiting > 0", line))
    done = check(tmp_path)
    assert done.returncode == 1
    assert said in done.stderr
    assert "Page.qml:8 " in done.stderr


def test_a_folder_without_screens_is_no_success(tmp_path: Path):
    assert check(tmp_path).returncode == 1


def test_lint_checks_the_lines_of_our_own_screens():
    root = SCRIPT.parents[1]
    assert "packaging/qml_lines.py resources/qml" in (root / "packaging" / "lint-qml.sh").read_text()
    assert check(root / "resources" / "qml").returncode == 0


def test_no_words_of_anybody_are_drawn_as_marked_up_text():
    """A name, an event or a stick may be called `<img src=…>`: whatever draws text says how, and says plain."""
    screens = Path(__file__).parents[2] / "resources" / "qml"
    unsaid = [
        f"{file.name}:{text[: found.start()].count(chr(10)) + 1}"
        for file in screens.rglob("*.qml")
        for text in [file.read_text("utf-8")]
        for found in re.finditer(r"^( *)Text \{$(.*?)^\1\}$", text, re.MULTILINE | re.DOTALL)
        if "textFormat:" not in found[2]
    ]
    assert unsaid == []

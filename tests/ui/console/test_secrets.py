"""What opens keys, and what one person alone may not do, is seen and heard by nobody while it is typed."""

import re
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from desktop.office.desk.petition_place import PetitionPlace, open_petition
from desktop.office.keys.second_secret import set_second_secret
from desktop.office.practice_campaign import PASSPHRASE
from tests.support.house import ROOT

LINE = re.compile(r"\b(?:LabelledEntry|TextEntry) \{")
# Told by its words, or by its name where the words stand elsewhere.
OPENS = re.compile(r"passphrase|secret|password|\"\w+_petition\"|\"second_(?!holder)", re.IGNORECASE)
# Typed back from the paper on which it was written a moment ago, while it stood on the screen in large letters.
FROM_PAPER = {"begin_typed", "passphrase_back"}


def blocks(text: str) -> Iterator[str]:
    """Give each line to type in of a screen, from its name to its last brace."""
    for found in LINE.finditer(text):
        end = found.end()
        while text.count("{", found.start(), end) > text.count("}", found.start(), end):
            end += 1
        yield text[found.start() : end]


def lines_in(screen: Path) -> Iterator[tuple[str, str]]:
    """Give each line of a screen for what opens something, by its name; of a table of lines each row for itself."""
    text = screen.read_text("utf-8")
    for row in re.finditer(r"\{ name: \"(\w+)\".*?\}", text, re.DOTALL):
        if OPENS.search(row[0].replace("secret: ", "")):
            yield row[1], row[0]
    for block in blocks(text):
        named = re.search(r"\bname: (?:\w+(?:\.\w+)* \+ )?\"(\w+)\"", block)
        if named and OPENS.search(re.sub(r"\n\s+secret: .*", "", block)):
            yield named[1], block


def test_every_line_for_what_opens_something_is_drawn_as_dots():
    screens = sorted((ROOT / "resources/qml/Tabling").rglob("*.qml"))
    found = {name: block for screen in screens for name, block in lines_in(screen) if name not in FROM_PAPER}
    assert len(found) >= 16
    assert [name for name, block in found.items() if "secret: true" not in block] == []


def heard(line: QQuickItem) -> list[str]:
    """Return all that a screen, and a screen reader, gives of a line."""
    told = QAccessible.queryAccessibleInterface(line)
    parts = (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description)
    return [line.property("displayText"), *map(told.text, parts)]


def test_neither_the_passphrase_nor_the_second_secret_is_seen_or_heard_while_it_is_typed(office):
    hand = office.hand
    hand.tap("practise")
    hand.wait_for_screen("unlock_page")
    typed = hand.wait_for("unlock_passphrase_input")
    assert typed.property("text") == PASSPHRASE  # practice needs none to be typed
    assert [each for each in heard(typed) if PASSPHRASE in each] == []
    with open_petition(PetitionPlace(str(office.practice / "petition.sqlite"))) as petition:
        set_second_secret(petition, "staple battery horse", holder="Noor", by="Ann")
    hand.tap("unlock")
    hand.wait_for_screen("today_page")
    office.model.pages.person.show(1)
    office.model.go("person")
    office.wait("person", "shown")
    hand.tap("person_forget")
    hand.fill("forget_second_input", "staple battery")
    typed = hand.wait_for("forget_second_input")
    assert typed.property("text") == "staple battery"
    assert [each for each in heard(typed) if "staple" in each] == []

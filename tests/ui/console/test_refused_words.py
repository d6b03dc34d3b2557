"""What an act says of what was typed is the first sentence on the window, in its language, and not a remark below."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.core.errors import PetitionError, UsageError
from desktop.ui.base.error_text import trouble_of
from desktop.ui.console.page.staff_error_text import sentence_of, told_to_staff
from desktop.ui.console.page.translated_refusals import REFUSED

# Only commands meet these, or nobody can type what they are about in the window; else the detail below says it.
ELSEWHERE = {
    "pack_checking_and_signing.py",
    "volunteers_paper.py",
    "table_acts.py",
    "table_intake.py",
    "bringing_back.py",
    "audit.py",
    "finding_and_forgetting.py",
    "kept_packs.py",
    "postgresql.py",
    "sqlcipher.py",
    "sqlite.py",
    "targets.py",
    "merge.py",
    "sheet_wording.py",
    "people_list.py",
    "people_query.py",
    "log_file.py",
    "copy_and_erase.py",
    "charts.py",
    "schema.py",
    "data_folder.py",
}
SAID_ELSEWHERE = {
    "This campaign speaks %1, and not “%2”.",
    "Line %1 of the events: %2",
    "The campaign has words in: %1.",
    "The fields begin with name, and may be: %1.",
    "The campaign has no words in “%1”. It has: %2.",
    "This name was signed in %1, not in %2. Correct it there.",
    "“%1” cannot be corrected. What can: %2.",
    "“%1” is no reason to call a signature %2. There are: %3.",
    "Name two signatures or more, by their numbers.",
    "Name at most %1 signatures one by one, or state a condition they share.",
    "A breach is one of: %1.",
    "“%1” is nothing that is kept of people. There are: %2.",
}


def sentence(node: ast.expr | None) -> str:
    """Return a sentence with a number in place of what is put in."""
    if isinstance(node, ast.Constant):
        return str(node.value)
    if not isinstance(node, ast.JoinedStr):
        return ""
    parts, said = 0, ""
    for each in node.values:
        parts += not isinstance(each, ast.Constant)
        said += str(each.value) if isinstance(each, ast.Constant) else f"%{parts}"
    return said


def raised() -> Iterator[tuple[str, str]]:
    """Give each sentence of the two general errors, and the file that raises it."""
    for file in (each for room in ("office", "petition", "core") for each in Path("desktop", room).rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            call = node.exc if isinstance(node, ast.Raise) else None
            if isinstance(call, ast.Call) and getattr(call.func, "id", "") in {"UsageError", "PetitionError"}:
                yield file.name, sentence(call.args[0] if call.args else None)


def test_every_reason_that_an_act_of_the_window_gives_is_known_there():
    found = {said for file, said in raised() if file not in ELSEWHERE and said}
    assert found - SAID_ELSEWHERE - set(REFUSED) == set()
    assert set(REFUSED) - {said for _, said in raised()} == set(), "an act says it otherwise by now"


@pytest.mark.parametrize("kind", [UsageError, PetitionError])
def test_the_reason_stands_first_and_in_the_language_of_now(at_work, kind):
    told = told_to_staff(trouble_of(kind("A count is a number between 0 and 500, or unknown.")))
    assert (told.sentence, told.detail) == ("A count is a number between 0 and 500, or unknown.", "")
    at_work.model.interface.choose_language("fr")
    assert told.sentence.startswith("Un compte est un nombre entre 0 et 500")
    unknown = told_to_staff(trouble_of(kind("Something nobody foresaw.")))
    assert (unknown.sentence, unknown.detail) == (sentence_of(kind), "Something nobody foresaw.")


def test_a_field_that_cannot_be_is_named_in_the_language_of_now(at_work):
    told = told_to_staff(
        trouble_of(UsageError("This cannot be somebody's postal code. Check it; nothing was changed."))
    )
    at_work.model.interface.choose_language("fr")
    assert "code postal" in told.sentence


def test_the_word_that_no_tablet_shows_is_named(at_work):
    hand = at_work.hand
    hand.tap("page_devices")
    at_work.wait("devices", "shown")
    hand.fill("four_words_input", "mask mutual actor remotesx")
    hand.tap("welcome")
    assert hand.read("devices_trouble_sentence").startswith("“remotesx” is none of the words")
    assert at_work.model.pages.devices.detail == ""

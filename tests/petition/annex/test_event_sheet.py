"""The sheet of an event: what those who stood there can do better, and nothing that points to one of the signers."""

from contextlib import closing

import pytest
from pypdf import PdfReader
from sqlalchemy import insert, update
from typer.testing import CliRunner

from desktop.cli.main import app as command
from desktop.core.errors import OutputError
from desktop.core.petition_errors import NoSuchEvent
from desktop.office.devices.event_sheet import print_event_sheet, save_event_sheet
from desktop.petition.annex.event_sheet import LEAST, read_event_sheet
from desktop.petition.annex.event_sheet_pages import set_event_sheet
from desktop.petition.annex.reason_words import REASON_WORDS, SHEET_LANGUAGES
from desktop.petition.deduplication.reasons import GIVEN, REASONS
from desktop.petition.review.decisions import decide
from desktop.petition.review.selection import Conditions
from desktop.petition.store.store import Petition
from desktop.petition.tables.arrived import batch, rejection
from tests.support.crowd import Person, put

FUTURE = "2031-08-23T12:00:00Z"


@pytest.fixture
def petition(tmp_path):
    with closing(Petition(tmp_path / "petition.sqlite", new=True)) as opened:
        yield opened


def crowd(many: int) -> list[Person]:
    return [Person(f"Given{each}", "Secretperson", f"p{each}@example.org") for each in range(many)]


def left_out(petition, numbers, reason: str) -> None:
    decide(petition, "invalid", reason, Conditions(numbers=tuple(numbers)), by="kb")


def print_and_read(petition, folder, language="en") -> str:
    path = save_event_sheet(petition, "ev", folder, language)
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


def test_what_went_wrong_is_told_with_a_sentence_for_each_kind_and_for_no_other(petition, tmp_path):
    put(petition, 1, [*crowd(12), *crowd(5)])
    put(petition, 2, [Person(signed_at=FUTURE, email="odd@example.org")], device="device1", first=9000)
    put(petition, 3, [Person("Other", "Event", "o@example.org")], event="other")
    with petition.transaction() as connection:  # numbers 18 to 20 never came, and 21 is damaged
        connection.execute(update(batch).where(batch.c.number == 2).values(first=21, last=22, count=2))
        connection.execute(insert(rejection).values(batch=2, sequence=22, reason="altered"))
    with petition.transaction() as connection:
        connection.exec_driver_sql("UPDATE signature SET sequence = 21 WHERE batch = 2")
    left_out(petition, range(1000, 1000 + LEAST), "prank")
    sheet = read_event_sheet(petition, "ev")
    assert (sheet.came, sheet.refused, sheet.missing, sheet.mistakes, sheet.few) == (19, 1, 3, {"prank": 5}, False)
    assert sheet.odd_times == 1
    said = print_and_read(petition, tmp_path)
    assert "device1 (never came: 18–20)" in said
    for told in ("signed in jest 5", "Stay beside the tablet", "Look at the clock", "Hand everything over", "Tell the"):
        assert told in said
    for other in ("own name, first and last", "how old", "Tick each line"):
        assert other not in said


@pytest.mark.parametrize("few", [1, LEAST - 1])
def test_of_a_kind_that_few_share_neither_number_nor_name_nor_advice_is_told(petition, tmp_path, few):
    put(petition, 1, crowd(20))
    left_out(petition, range(1000, 1000 + few), "too_young")
    assert read_event_sheet(petition, "ev").mistakes == {}
    assert read_event_sheet(petition, "ev").few
    said = print_and_read(petition, tmp_path)
    assert "too young" not in said
    assert "how old" not in said
    assert "fewer than 5" in said
    left_out(petition, range(1000, 1000 + LEAST), "too_young")
    assert "too young to sign alone 5" in print_and_read(petition, tmp_path)


def test_whoever_signed_twice_at_one_table_is_told_only_where_several_did(petition, tmp_path):
    put(petition, 1, [*crowd(8), *crowd(1)])
    assert read_event_sheet(petition, "ev").twice is None
    assert "signed here before" not in print_and_read(petition, tmp_path)
    put(petition, 2, crowd(5))
    assert read_event_sheet(petition, "ev").twice == 6
    assert "signed here before 6" in print_and_read(petition, tmp_path)


def test_a_good_day_is_praised_and_the_file_names_nobody(petition, tmp_path):
    put(petition, 1, crowd(3))
    for language, well in (("en", "it went well"), ("fr", "tout s’est bien passé")):
        path = save_event_sheet(petition, "ev", tmp_path, language)
        said = " ".join(page.extract_text() for page in PdfReader(path).pages)
        assert well in said
        assert not any(each in said + path.name for each in ("Secretperson", "Given", "@", "fewer than", "moins de"))
    assert sorted(each.name for each in tmp_path.glob("*.pdf")) == [
        "event-sheet-2026-08-23-2.pdf",
        "event-sheet-2026-08-23.pdf",
    ]
    with pytest.raises(NoSuchEvent):
        read_event_sheet(petition, "elsewhere")


def test_every_reason_has_words_and_every_mistake_its_advice_in_both_languages(petition):
    put(petition, 1, crowd(LEAST * len(GIVEN["invalid"])))
    for place, reason in enumerate(GIVEN["invalid"]):
        left_out(petition, range(1000 + place * LEAST, 1000 + (place + 1) * LEAST), reason)
    sheet = read_event_sheet(petition, "ev")
    assert sheet.mistakes == dict.fromkeys(GIVEN["invalid"], LEAST)
    for language in SHEET_LANGUAGES:
        assert {*REASONS} - {*GIVEN["valid"]} <= {*REASON_WORDS[language]}
        assert set_event_sheet(sheet, language).startswith(b"%PDF")


def test_the_command_writes_it_and_never_over_a_file(petition, tmp_path):
    put(petition, 1, crowd(2))
    words = ["petition", "event-sheet", "ev", "--language", "fr", "--out", str(tmp_path / "a.pdf")]
    words += ["--petition", str(tmp_path / "petition.sqlite")]
    assert "2 came, 0 are missing" in CliRunner().invoke(command, words).output
    with pytest.raises(OutputError):
        print_event_sheet(petition, "ev", tmp_path / "a.pdf", "en")

"""The sheet of an event: what those who stood there can do better, and nothing that points to one of the signers."""

from contextlib import closing
from dataclasses import replace

import pytest
from pypdf import PdfReader
from sqlalchemy import insert, select, update
from typer.testing import CliRunner

from desktop.cli.main import app as command
from desktop.core.errors import OutputError
from desktop.core.petition_errors import NoSuchEvent
from desktop.office.devices.event_sheet import print_event_sheet, save_event_sheet
from desktop.petition.annex.event_sheet import LEAST, read_event_sheet
from desktop.petition.annex.event_sheet_pages import set_event_sheet
from desktop.petition.annex.reason_words import REASON_WORDS, SHEET_LANGUAGES
from desktop.petition.deduplication.reason_codes import GIVEN, REASONS
from desktop.petition.intake.undoing_merges import undo_merge
from desktop.petition.paper.lines import ILLEGIBLE
from desktop.petition.paper.sheets import WantedSheets, list_sheets, reserve_sheets
from desktop.petition.paper.taking_in_sheets import take_sheets
from desktop.petition.paper.tallies import PaperCount, add_tally
from desktop.petition.review.decisions import decide
from desktop.petition.review.event_corrections import list_events
from desktop.petition.review.signature_selection import Conditions
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import batch, rejection, signature
from tests.support.crowd import Person, put
from tests.support.packs import keep
from tests.support.read_sheets import ANN, read_twice

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


def on_paper(petition, *, names, illegible=0, **came):
    """Take one sheet of these names in."""
    lines = [replace(ANN, values=dict(ANN.values) | {"given_name": name, "email": ""}) for name in names]
    take_sheets(petition, [read_twice(petition, *lines, *[ILLEGIBLE] * illegible, **came)], by="kb")


PRIDE, NAMES = {"event": "pride", "day": "2026-08-23"}, [f"Given{each}" for each in range(12)]


def test_paper_of_the_same_event_is_told_with_it_and_what_to_do_better_on_paper(petition, tmp_path):
    keep(petition)
    put(petition, 1, crowd(4))
    on_paper(petition, names=NAMES, illegible=LEAST, **PRIDE)
    on_paper(petition, names=["Elsewhere"], event="Fair", day="2026-08-23")
    add_tally(petition, PaperCount("Pride", "2026-08-23", 20, "sheets from the library"), by="kb")
    reserve_sheets(petition, WantedSheets(3, "en", event_name="Pride", day="2026-08-23", lines=9), by="kb")
    with petition.reading() as connection:
        lines = select(signature.c.number).where(signature.c.capture == "paper").order_by(signature.c.number)
        numbers = list(connection.execute(lines).scalars())
    left_out(petition, numbers[:LEAST], "twice_on_paper")
    sheet = read_event_sheet(petition, "ev")
    assert (sheet.came, sheet.on_paper, sheet.out, sheet.illegible) == (4 + 17 + 20, 17 + 20, 3, LEAST)
    assert sheet.mistakes == {"twice_on_paper": LEAST}
    said = print_and_read(petition, tmp_path)
    for told in ("came to the office 41", "of these on paper 37", "Tick each line", "Look at each line", "every sheet"):
        assert told in said
    for each in list_sheets(petition, "checked"):
        undo_merge(petition, each.batch or 0, by="kb")
    assert (read_event_sheet(petition, "ev").on_paper, read_event_sheet(petition, "ev").mistakes) == (20, {})


def test_an_event_of_paper_alone_is_listed_and_has_its_sheet(petition, tmp_path):
    keep(petition)
    put(petition, 1, crowd(1))
    on_paper(petition, names=NAMES[:6], illegible=1, event="Fair", day="2026-08-24")
    fair, pride = list_events(petition)
    assert (fair.name, fair.day, fair.said, fair.signatures, fair.decision) == ("Fair", "2026-08-24", (), 0, 0)
    assert pride.paper is None
    sheet = read_event_sheet(petition, fair.id)
    assert (sheet.came, sheet.on_paper, sheet.illegible, sheet.tablets) == (7, 7, None, ())
    path = save_event_sheet(petition, fair.id, tmp_path, "en")
    said = " ".join(PdfReader(path).pages[0].extract_text().split())
    assert "Tablet by tablet" not in said
    assert "fewer than 5" in said, "one line that nobody could read points to somebody"


def test_paper_of_two_events_of_one_name_and_day_is_of_neither(petition):
    keep(petition)
    put(petition, 1, crowd(1))
    put(petition, 2, crowd(1), event="other", event_place="Hull")
    on_paper(petition, names=NAMES[:1], **PRIDE)
    assert [(each.paper.signatures if each.paper else 0, bool(each.said)) for each in list_events(petition)] == [
        (0, True),
        (0, True),
        (1, False),
    ]


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

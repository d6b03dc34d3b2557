"""What was exported is remembered: nobody goes twice, an export that was not sent is undone, one is made again."""

import errno
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select, update

from desktop.core.errors import OutputError
from desktop.core.export_errors import ExportChanged, NobodyToExport, NoSuchExport, RequestUnclear
from desktop.core.petition_errors import ListChanged
from desktop.petition.export.remembered_exports import list_exports, note_erased, undo_export
from desktop.petition.export.targets import find_target
from desktop.petition.export.walk_through_people import WantedExport, look_at_export
from desktop.petition.export.writing_exports import ExportPlace, write_again, write_export
from desktop.petition.review.decisions import decide
from desktop.petition.review.signature_selection import Conditions
from desktop.petition.rights.copy_and_erase import erase
from desktop.petition.store.audit import lines_of
from desktop.petition.tables.arrival_tables import consent
from desktop.petition.tables.export_tables import exported
from tests.support.crowd import Person, put
from tests.support.exporting import export_to, rows_of
from tests.support.packs import keep

TARGET = "engaging-networks"
YES = Person("Ann", "Lee", "ann@example.org", updates="yes")
NO = Person("Bo", "Roe", "bo@example.org", updates="not_given")
NAMELESS = Person("Cy", "Ode", listing="count_only")


@pytest.fixture
def begun(new_petition):
    petition = new_petition()
    keep(petition)
    put(petition, 1, [YES, NO, NAMELESS])
    return petition


def new(petition, folder, name="out"):
    return export_to(petition, TARGET, folder / name, everybody=False)


def seen(petition, target=TARGET, *, everybody=False):
    return look_at_export(petition, WantedExport(find_target(target), everybody))


def past_one(petition):
    with petition.reading() as connection:
        (past,) = list_exports(connection)
    return past


def test_only_who_is_new_goes_and_the_counter_is_corrected_once_for_each(begun, tmp_path):
    first = new(begun, tmp_path)
    assert (first.said.sums.importable, first.said.sums.count_only, first.said.by_hand) == (2, 1, 3)
    with pytest.raises(NobodyToExport):
        new(begun, tmp_path, "none")
    put(begun, 2, [Person("Dee", "Poe", "dee@example.org"), Person("Ed", "Fox", "ANN@example.org")])
    second = new(begun, tmp_path, "more")
    assert [row["First Name"] for row in rows_of(second.files)] == ["Dee"]
    assert (second.said.before, second.said.sums.total, second.said.by_hand) == (3, 2, 2)
    assert [each.trap for each in second.said.reasons] == ["shared"], "Ed would overwrite Ann, who went before"
    assert (seen(begun, everybody=True).sums.importable, seen(begun, everybody=True).by_hand) == (3, 0)
    assert seen(begun, "civicrm").before == 0, "another target knows nobody yet"


def test_an_export_that_was_not_sent_is_undone_and_its_people_are_new_again(begun, tmp_path):
    number = new(begun, tmp_path).number
    assert undo_export(begun, number, by="kb").undone
    assert (seen(begun).sums.importable, seen(begun).before, seen(begun).by_hand) == (2, 0, 3)
    with pytest.raises(NoSuchExport):
        undo_export(begun, number, by="kb")
    with begun.reading() as connection:
        assert [line.facts["export"] for line in lines_of(connection, "export undone")] == [number]


def test_an_export_is_made_again_to_the_last_byte_and_not_where_somebody_took_it_back(begun, tmp_path):
    made = new(begun, tmp_path)
    put(begun, 2, [Person("Dee", "Poe", "dee@example.org")])
    again = write_again(begun, made.number, ExportPlace(tmp_path, "again", ""), by="kb")
    assert [each.read_bytes() for each in again] == [each.read_bytes() for each in made.files]
    decide(begun, "withdrawn", "asked", Conditions(numbers=(1001,)), by="kb")
    with pytest.raises(ExportChanged) as refused:
        write_again(begun, made.number, ExportPlace(tmp_path, "third", ""), by="kb")
    assert refused.value.target == TARGET
    assert list(tmp_path.glob("third*")) == []
    (gone,) = [each for each in seen(begun).traps if each.trap == "gone"]
    assert [each.name for each in gone.people] == ["Bo Roe"], "they must be taken off there by hand"


def test_files_that_are_written_again_are_told_of_as_the_first_are(begun, tmp_path):
    number = export_to(begun, TARGET, tmp_path / "out").number
    write_again(begun, number, ExportPlace(tmp_path, "again", ""), by="kb")
    names = ["out.csv", "out-others.csv", "again.csv", "again-others.csv"]
    assert [each.name for each in past_one(begun).files] == names
    assert not note_erased(begun, number, by="kb").is_due(date(2999, 1, 1))
    write_again(begun, number, ExportPlace(tmp_path, "third", "correct horse battery"), by="kb")
    past = past_one(begun)
    assert [each.name for each in past.files] == ["third.csv.age", "third-others.csv.age"], "the others are gone"
    assert (past.erased_at, past.plain, past.is_due(date(2999, 1, 1))) == ("", False, True)
    write_again(begun, number, ExportPlace(tmp_path, "fourth", ""), by="kb")
    assert (len(past_one(begun).files), past_one(begun).plain) == (4, True), "one of them can be read by anybody"
    decide(begun, "withdrawn", "asked", Conditions(numbers=(1001,)), by="kb")
    with pytest.raises(ExportChanged):
        write_again(begun, number, ExportPlace(tmp_path, "fifth", ""), by="kb")
    assert list(tmp_path.glob("fifth*")) == []


def test_whoever_takes_their_yes_back_later_is_named_to_be_taken_off(begun, tmp_path):
    export_to(begun, "action-network", tmp_path / "an", everybody=False)
    with begun.transaction() as connection:
        connection.execute(update(consent).where(consent.c.signature == 1000).values(answer="withdrawn", at=""))
    told = {each.trap: [one.name for one in each.people] for each in seen(begun, "action-network").traps}
    assert told["gone"] == ["Ann Lee"]


def test_files_are_listed_until_somebody_says_that_they_are_erased(begun, tmp_path):
    number = new(begun, tmp_path).number
    past = past_one(begun)
    assert [(each.name, each.people) for each in past.files] == [("out.csv", 1), ("out-others.csv", 1)]
    assert (past.plain, past.is_due(date(2999, 1, 1)), past.is_due(date(2001, 1, 1))) == (True, True, False)
    assert not note_erased(begun, number, by="kb").is_due(date(2999, 1, 1))


def test_whoever_is_erased_leaves_no_trace_in_what_was_exported(begun, tmp_path):
    new(begun, tmp_path)
    erase(begun, [1000], by="kb")
    with begun.reading() as connection:
        assert 1000 not in set(connection.execute(select(exported.c.signature)).scalars())
    with pytest.raises(ExportChanged):
        write_again(begun, 1, ExportPlace(tmp_path, "again", ""), by="kb")


def test_a_disk_that_refuses_leaves_neither_file_nor_note(begun, tmp_path):
    (tmp_path / "out-others.csv").write_text("mine", "utf-8")
    with pytest.raises(OutputError):
        new(begun, tmp_path)
    assert [each.name for each in tmp_path.glob("out*")] == ["out-others.csv"]
    assert seen(begun).before == 0


def test_a_disk_that_is_full_at_the_last_moment_leaves_no_file_either(begun, tmp_path, monkeypatch):
    written = []
    rename = Path.replace

    def one_alone(part, path):
        if written:
            raise OSError(errno.ENOSPC, "full")
        written.append(path)
        return rename(part, path)

    number = new(begun, tmp_path, "first").number
    monkeypatch.setattr(Path, "replace", one_alone)
    with pytest.raises(OutputError):
        export_to(begun, TARGET, tmp_path / "out")
    assert (len(written), list(tmp_path.glob("out*"))) == (1, []), "one had its name already"
    written.clear()
    with pytest.raises(OutputError):
        write_again(begun, number, ExportPlace(tmp_path, "again", ""), by="kb")
    assert (len(written), list(tmp_path.glob("again*"))) == (1, [])


def test_of_two_exports_at_the_same_moment_one_is_made(begun, tmp_path):
    def another(_step) -> None:
        if not list(tmp_path.glob("other*")):
            new(begun, tmp_path, "other")

    with pytest.raises(ListChanged, match="same moment"):
        export_to(begun, TARGET, tmp_path / "out", everybody=False, report=another)
    assert list(tmp_path.glob("out*")) == []
    assert seen(begun).before == 3, "and nobody is told of twice"


def test_a_yes_that_was_taken_back_before_and_comes_in_afterwards_is_named(begun, tmp_path):
    export_to(begun, "civicrm", tmp_path / "out")
    assert seen(begun, "civicrm").traps == ()
    put(begun, 2, [replace(YES, updates="withdrawn", signed_at="2026-08-24T12:00:00Z")])
    (gone,) = seen(begun, "civicrm").traps
    assert (gone.trap, [each.name for each in gone.people]) == ("gone", ["Ann Lee"])
    export_to(begun, "civicrm", tmp_path / "told")
    assert seen(begun, "civicrm").traps == (), "the platform has heard of it"


def test_where_people_were_asked_several_things_staff_say_which_and_it_is_remembered(begun, tmp_path):
    other = {"request": "sms", "requester": "S", "text_sha256": b"", "language": "en", "answer": "yes", "at": ""}
    with begun.transaction() as connection:
        connection.execute(consent.insert().values(signature=1001, method="self-ticked", **other))
    with pytest.raises(RequestUnclear):
        seen(begun)
    wanted = WantedExport(find_target(TARGET), request="sms")
    assert write_export(begun, wanted, ExportPlace(tmp_path, "out", ""), by="kb").said.request == "sms"
    assert seen(begun).request == "sms"

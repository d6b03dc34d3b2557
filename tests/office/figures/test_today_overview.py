"""What staff see first: the figures, the week, and all that waits; and how safe it is."""

import errno
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest

from desktop.core.errors import Cancelled, OutputGone
from desktop.core.progress import Progress, ignore
from desktop.office.deliver.approved_delivery import WantedDelivery, WantedLetter, approve_list, deliver_list
from desktop.office.deliver.delivery_at_desk import look_at_letters
from desktop.office.desk import backup
from desktop.office.desk.backup import check_petition
from desktop.office.desk.petition_place import PetitionPlace, open_petition
from desktop.office.devices.tablets import list_tablets
from desktop.office.figures.beginners_steps import note_first_step
from desktop.office.figures.today_overview import look_at_today
from desktop.office.intake.merging import undo_merge
from desktop.office.intake.stick_intake import look_into, take_in, welcome
from desktop.office.intake.table_intake import bring_table
from desktop.office.people.decisions import Conditions, decide, decide_same
from desktop.office.people.review import show_names, show_possible_duplicates
from desktop.office.restore.workspace_backups import back_up_now
from desktop.office.rights.finding_and_forgetting import PersonQuery, erase, find_person, lift_hold, put_hold
from desktop.office.rights.request_register import answer_asked, note_asked
from desktop.petition.importing.import_table import SourceTable, import_table
from desktop.petition.store.audit import append_audit_line
from tests.support.console_stage import desk_of, lay_practice
from tests.support.crowd import Person, put
from tests.support.event_device import pack
from tests.support.packs import changed_pack, keep, text_of


@pytest.fixture
def desk(tmp_path):
    return desk_of(lay_practice(tmp_path / "practice"))


def waiting(desk, now: datetime | None = None) -> dict[str, int]:
    with open_petition(desk.place) as petition:
        return {each.matter: each.count for each in look_at_today(petition, now).waiting}


def test_the_week_adds_up_to_those_who_signed_in_it(desk):
    with open_petition(desk.place) as petition:
        today = look_at_today(petition)
        long_after = look_at_today(petition, datetime.now(UTC) + timedelta(days=60))
    assert (today.people, today.goal, today.merges) == (36, 5000, 3)
    assert sum(each.people for each in today.week) == 36
    assert len(today.week) == 7
    assert sum(each.people for each in long_after.week) == 0


def test_what_waits_goes_when_it_is_done(desk):
    assert waiting(desk) == {"pairs": 5, "backup": -1}
    take_in(desk, look_into((desk.workspace.folder,)).files, ignore)
    assert waiting(desk)["devices"] == 1
    welcome(desk, " ".join(desk.workspace.words), ignore)
    with open_petition(desk.place) as petition:
        for each in show_possible_duplicates(petition).doubts:
            decide_same(petition, [each.later.number, each.earlier.number], by="Ann")
    back_up_now(desk, None, ignore)
    assert waiting(desk) == {}


def test_once_the_campaign_is_signed_the_next_steps_wait_until_they_are_done(petition):
    keep(petition)
    assert matters(petition) == ["setup", "page", "backup"]
    note_first_step(petition, "tablets set up", by="Ann")
    assert matters(petition) == ["page", "backup"]
    note_first_step(petition, "volunteers' page", by="Ann")
    assert matters(petition) == ["backup"]


def test_nobody_is_told_how_to_begin_once_anything_came_in(petition):
    keep(petition)
    put(petition, 1, [Person("Wim")])
    assert matters(petition) == ["backup"]


def matters(petition) -> list[str]:
    return [each.matter for each in look_at_today(petition).waiting]


def test_a_backup_is_waited_for_again_after_some_days(desk):
    back_up_now(desk, None, ignore)
    assert waiting(desk, datetime.now(UTC) + timedelta(days=3)) == {"pairs": 5}
    assert waiting(desk, datetime.now(UTC) + timedelta(days=4)) == {"pairs": 5, "backup": 4}


def test_two_consoles_that_save_in_one_second_have_a_backup_each(desk, monkeypatch):
    monkeypatch.setattr(backup, "datetime", SimpleNamespace(now=lambda zone: datetime(2026, 5, 1, 12, tzinfo=zone)))
    made: list[Path] = []

    def beside(_: Progress) -> None:
        if not made:  # once, while the first is being written
            made.append(desk.workspace.folder)
            made[0] = back_up_now(desk, None, ignore).file

    made.append(back_up_now(desk, None, beside).file)
    for file, end in zip(made, ("-120000-2.sqlite", "-120000.sqlite"), strict=True):
        assert file.name.endswith(end)
        with open_petition(PetitionPlace(str(file))) as written:
            assert not check_petition(written).problems
    assert len(list(desk.workspace.backups.iterdir())) == 4, "two backups with their digests, and no part"


def test_a_stick_that_is_pulled_out_while_a_backup_is_written_hides_nothing_of_what_went_wrong(desk, monkeypatch):
    def gone(*_: object, **_named: object) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    def pulled(_: Progress) -> None:
        monkeypatch.setattr(Path, "unlink", gone)
        raise Cancelled

    with pytest.raises(Cancelled):
        back_up_now(desk, None, pulled)


def test_a_backup_goes_to_no_folder_that_is_not_there(desk, tmp_path):
    with pytest.raises(OutputGone):
        back_up_now(desk, tmp_path / "gone", ignore)


def test_a_tablet_that_waits_tells_no_words_and_adds_up(desk):
    take_in(desk, look_into((desk.workspace.folder,)).files, ignore)
    with open_petition(desk.place) as petition:
        tablets = list_tablets(petition)
    assert [each.state for each in tablets] == ["waiting", "welcome", "welcome", "welcome"]
    assert [len(each.words) for each in tablets] == [0, 4, 4, 4]
    assert [(each.signed, each.here + each.waiting + each.missing) for each in tablets] == [
        (11, 11), (14, 14), (9, 9), (18, 18)
    ]  # fmt: skip
    assert [each.event for each in tablets] == ["Harbour walk", "Capital Pride", "Fierté", "Street fair"]


def known(desk, *matters: str) -> dict[str, int]:
    """What waits of these matters."""
    return {matter: count for matter, count in waiting(desk).items() if matter in matters}


def test_rows_that_were_left_out_wait_until_the_table_comes_mended_or_is_taken_out(desk, tmp_path):
    table = tmp_path / "web.csv"
    lines = ["First name,Last name,Country", "Wim,Roe,NL", ",,NL", "Ida,Moe,Nowhereland"]

    def bring(*rows: str) -> int:
        table.write_text("\n".join(rows) + "\n", "utf-8")
        with open_petition(desk.place) as petition:
            return import_table(petition, SourceTable(table, "website", {}), by="Ann").number

    first = bring(*lines[:3])
    assert known(desk, "mend") == {"mend": 1}
    assert waiting(desk, datetime.now(UTC) + timedelta(days=61)).get("mend") is None, "nobody mends it any more"
    with open_petition(desk.place) as petition:
        undo_merge(petition, first, by="Ann")
    assert known(desk, "mend") == {}
    bring(lines[0], ",,NL", "Ada,Poe,NL")
    assert known(desk, "mend") == {"mend": 1}
    bring(lines[0], "Una,Noe,NL")
    assert known(desk, "mend") == {}, "the mended rows came"


def test_rows_that_nobody_can_mend_do_not_wait(desk, tmp_path):
    table = tmp_path / "web.csv"

    def bring(*rows: str) -> int:
        table.write_text("\n".join(("Id,First name,Last name,Country", *rows)) + "\n", "utf-8")
        with open_petition(desk.place) as petition:
            return import_table(petition, SourceTable(table, "website", {}), by="Ann").errors

    bring("1,Wim,Roe,NL", "2,Ada,Poe,NL")
    with open_petition(desk.place) as petition:
        found = find_person(petition, PersonQuery(name="Ada Poe"), by="Ann")
        erase(petition, [each.number for each in found], by="Ann")
    assert bring("1,Wim,Moe,NL", "2,Ada,Poe,NL", "3,,,NL") == 3, "changed, forgotten, without a name"
    assert known(desk, "mend") == {"mend": 1}
    assert bring("1,Wim,Moe,NL", "2,Ada,Poe,NL") == 2
    assert known(desk, "mend") == {}


def test_people_with_a_tag_in_their_name_wait_until_somebody_says_what_it_is(desk, tmp_path):
    table = tmp_path / "web.csv"
    table.write_text("First name,Last name,Country\n<b>Ada</b>,Byron,CA\nWim,Roe,NL\n", "utf-8")
    with open_petition(desk.place) as petition:
        assert bring_table(petition, SourceTable(table, "website", {}), None, by="Ann").tagged == 1
        assert look_at_letters(petition).names == 1
    assert known(desk, "pairs", "names") == {"pairs": 5, "names": 1}
    with open_petition(desk.place) as petition:
        (found,) = [each for each in show_names(petition).suggestions if each.rule == "tag"]
        decide(petition, "valid", "checked", Conditions(numbers=(found.number,)), by="Ann")
    assert known(desk, "pairs", "names") == {"pairs": 5}


def test_a_list_that_was_approved_waits_once_it_holds_others_and_no_more_once_it_is_delivered(desk, tmp_path):
    with open_petition(desk.place) as petition:
        approve_list(petition, WantedLetter(), by="Noor")
    assert known(desk, "approval") == {}
    with open_petition(desk.place) as petition:
        decide(petition, "invalid", "test", Conditions(numbers=(1, 2)), by="Ann")
    assert known(desk, "approval") == {"approval": 2}
    with open_petition(desk.place) as petition, petition.transaction() as connection:
        append_audit_line(connection, "approved", by="Bo", approval=2, people=16, list="e1284d18")
    assert known(desk, "approval") == {}, "an old Tabling did not say of which versions the list was"
    with open_petition(desk.place) as petition:
        approve_list(petition, WantedLetter(), by="Noor")
        decide(petition, "invalid", "test", Conditions(numbers=(3,)), by="Ann")
    assert known(desk, "approval") == {"approval": 1}
    with open_petition(desk.place) as petition:
        deliver_list(petition, WantedDelivery(tmp_path / "list.pdf", alone=True), by="Ann")
    assert known(desk, "approval") == {}


def test_who_asked_is_told_with_the_first_day_by_which_to_answer(desk):
    with open_petition(desk.place) as petition:
        note_asked(petition, "correction", "Bo Lee", "2026-09-01", by="Ann")
        first = note_asked(petition, "access", "Ann Lee", "2026-08-20", by="Ann")

        def due() -> tuple[int, str]:
            return next((each.count, each.due) for each in look_at_today(petition).waiting if each.matter == "asked")

        assert due() == (2, "2026-09-19")
        answer_asked(petition, first, "done", by="Ann")
        assert due() == (1, "2026-10-01")


def test_old_signatures_wait_unless_a_hold_stands_and_a_hold_waits_after_a_year(desk):
    late = datetime.now(UTC) + timedelta(days=800)

    def aged(now: datetime) -> dict[str, int]:
        return {matter: count for matter, count in waiting(desk, now).items() if matter in ("old", "holds")}

    assert aged(datetime.now(UTC)) == {}
    old = aged(late)
    assert list(old) == ["old"]
    with open_petition(desk.place) as petition:
        number = put_hold(petition, "complaint 12", by="Ann")
    assert aged(datetime.now(UTC) + timedelta(days=364)) == {}
    assert aged(late) == {"holds": 1}, "nothing goes while it stands"
    with open_petition(desk.place) as petition:
        lift_hold(petition, number, by="Ann")
    assert aged(late) == old


def test_the_days_of_the_campaign_are_told_before_they_come_and_a_delivery_until_it_is_made(tmp_path):
    days = 'closes = "2026-06-30"\ndeliver_by = "2026-07-10"\n'
    dated = changed_pack({"\nversion = 1\n": f"\nversion = 1\n{days}"})
    with open_petition(PetitionPlace(str(tmp_path / "main.sqlite")), new=True) as petition:
        keep(petition, dated)
        put(petition, 1, [Person("Ann A", text_sha256=text_of(dated))])

        def near(day: str) -> dict[str, int]:
            found = look_at_today(petition, datetime.fromisoformat(f"{day}T12:00:00+00:00")).waiting
            return {each.matter: each.count for each in found if each.matter in {"closing", "delivery"}}

        assert near("2026-06-15") == {}
        assert near("2026-06-16") == {"closing": 14}
        assert near("2026-06-30") == {"delivery": 10, "closing": 0}
        assert near("2026-07-11") == {"delivery": -1}
        deliver_list(petition, WantedDelivery(tmp_path / "list.pdf", alone=True), by="Ann")
        assert near("2026-07-11") == {}


def test_two_agreements_wait_until_each_was_delivered(tmp_path):
    second = changed_pack({"\nversion = 1\n": "\nversion = 2\n"})
    place = PetitionPlace(str(tmp_path / "main.sqlite"))
    with open_petition(place, new=True) as petition:

        def versions() -> int:
            return {each.matter: each.count for each in look_at_today(petition).waiting}.get("versions", 0)

        keep(petition, pack(), second)
        put(petition, 1, [Person("Ann A")])
        assert versions() == 0
        put(petition, 2, [Person("Bo B", version=2, text_sha256=text_of(second))])
        for version, left in ((1, 2), (2, 0)):
            assert versions() == 2
            wanted = WantedDelivery(tmp_path / f"{version}.pdf", WantedLetter((version,)), alone=True)
            deliver_list(petition, wanted, by="Ann")
            assert versions() == left

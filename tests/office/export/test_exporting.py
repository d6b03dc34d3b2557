"""An export at the desk: looked at, written, remembered, due to be erased, taken back; nothing is written over."""

from datetime import date

import pytest

from desktop.core.errors import OutputError, OutputGone
from desktop.office.export.exporting import (
    ExportPlace,
    WantedExport,
    copy_target,
    export_people,
    find_target,
    look_at_export,
)
from desktop.office.export.past_exports import due_exports, past_exports, say_erased, take_back_export
from desktop.petition.review.decisions import decide
from desktop.petition.review.signature_selection import Conditions
from tests.support.crowd import Person, put

YES = Person("Ann", "Lee", "ann@example.org", updates="yes")
WANTED = WantedExport(find_target("csv"))


def test_an_export_is_new_once_due_until_it_is_erased_and_new_again_when_taken_back(petition, folder):
    put(petition, 1, [Person("Ann", "Lee", "ann@example.org")])
    seen = look_at_export(petition, WANTED)
    with pytest.raises(OutputGone):
        export_people(petition, seen, ExportPlace(folder / "away", "people", ""), by="Noor")
    assert past_exports(petition) == ()
    export_people(petition, seen, ExportPlace(folder, "people", ""), by="Noor")
    (made,) = past_exports(petition)
    assert look_at_export(petition, WANTED).sums.importable == 0, "nobody is new any more"
    later = date(2999, 1, 1)
    assert due_exports(petition, later) == (made,)
    say_erased(petition, made.number, by="Noor")
    assert due_exports(petition, later) == ()
    take_back_export(petition, made.number, by="Noor")
    assert look_at_export(petition, WANTED).sums.importable == 1


def test_a_target_to_be_changed_is_never_written_over_another(folder):
    copy_target(WANTED.target, folder / "csv.toml")
    assert (folder / "csv.toml").read_text("utf-8").endswith(WANTED.target.mapping)
    with pytest.raises(OutputError):
        copy_target(WANTED.target, folder / "csv.toml")


def test_a_copy_to_be_changed_knows_who_went_to_the_platform_before_and_so_does_its_original(petition, folder):
    put(petition, 1, [YES, Person("Bo", "Roe", "bo@example.org", updates="not_given")])
    original = WantedExport(find_target("engaging-networks"))
    export_people(petition, look_at_export(petition, original), ExportPlace(folder, "first", ""), by="Noor")
    decide(petition, "withdrawn", "asked", Conditions(numbers=(1001,)), by="Noor")
    put(petition, 2, [Person("Dee", "Poe", "dee@example.org", updates="yes")])
    copy_target(original.target, folder / "ours.toml")
    copy_target(find_target(str(folder / "ours.toml")), folder / "again.toml")
    copied = WantedExport(find_target(str(folder / "again.toml")))
    seen = look_at_export(petition, copied)
    assert (copied.target.key, seen.before, seen.sums.importable, seen.by_hand) == ("again", 1, 1, 1)
    assert [each.people[0].name for each in seen.traps if each.trap == "gone"] == ["Bo Roe"]
    export_people(petition, seen, ExportPlace(folder, "second", ""), by="Noor")
    assert look_at_export(petition, original).sums.total == 0

"""An export at the desk: looked at, written, remembered, due to be erased, taken back; nothing is written over."""

from datetime import date

import pytest

from desktop.core.errors import OutputError, OutputGone
from desktop.office.export.exported import due_exports, past_exports, say_erased, take_back_export
from desktop.office.export.exports import (
    ExportPlace,
    WantedExport,
    copy_target,
    export_people,
    find_target,
    look_at_export,
)
from tests.support.crowd import Person, put

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
    assert (folder / "csv.toml").read_text("utf-8") == WANTED.target.mapping
    with pytest.raises(OutputError):
        copy_target(WANTED.target, folder / "csv.toml")

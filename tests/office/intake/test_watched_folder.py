"""What is dropped into a watched folder is taken in order, each once, and put away with a log that names nobody."""

import os
import time
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import func, select

from desktop.core.errors import OutputError
from desktop.core.petition_errors import SourceUnnamed
from desktop.core.signing_keys import new_signing_key
from desktop.office.desk.petition_place import PetitionPlace
from desktop.office.intake.watched_folder import Watched, list_dropped, put_away, take_dropped
from desktop.petition.tables.arrival_tables import batch, signature
from tests.support.event_device import entry, organisation
from tests.support.parcels import packed, seal

AGES_AGO = time.time() - 3600


@pytest.fixture
def watched(petition, tmp_path) -> Watched:
    del petition  # it lies there, for whoever opens the place
    (tmp_path / "drop" / "website").mkdir(parents=True)
    return Watched(tmp_path / "drop", PetitionPlace(str(tmp_path / "petition" / "main.sqlite")), "ws")


def drop(watched: Watched, name: str, text: str, age: float = 0) -> Path:
    path = watched.folder / name
    path.write_text(text, "utf-8")
    os.utime(path, (AGES_AGO - age, AGES_AGO - age))
    return path


def take(watched: Watched) -> list[str]:
    """Take and put away whatever lies there; say where each is now."""
    places = []
    for each in take_dropped(watched):
        place = put_away(watched, each, ["what became of it"])
        places.append(str(place.relative_to(watched.folder)))
        assert place.with_name(place.name + ".log").read_text("utf-8") == "what became of it\n"
    return places


def count(petition, table=signature) -> int:
    with petition.reading() as connection:
        return connection.execute(select(func.count()).select_from(table)).scalar_one()


def test_tables_are_taken_the_oldest_first_and_put_away(watched, petition):
    drop(watched, "website/new.csv", "Name,Country\nEva Noir,CA\nAda Byron,CA\n")
    drop(watched, "website/old.csv", "Name,Country\nAda Byron,CA\n", age=100)
    drop(watched, "website/wrong.csv", "Where,Country\nx,CA\n", age=200)
    assert take(watched) == ["failed/website/wrong.csv", "processed/website/old.csv", "processed/website/new.csv"]
    assert count(petition) == 2
    assert take(watched) == []


def test_a_folder_that_no_source_can_be_called_by_costs_its_own_tables_only(watched, petition):
    long = "the signatures of the web petition that we sent in May"
    (watched.folder / long).mkdir()
    drop(watched, f"{long}/first.csv", "Name,Country\nEva Noir,CA\n", age=100)
    drop(watched, "website/export.csv", "Name,Country\nAda Byron,CA\n")
    refused = [each.refused for each in take_dropped(watched)]
    assert [getattr(each, "name", None) for each in refused] == [long, None]
    assert take(watched) == [f"failed/{long}/first.csv", "processed/website/export.csv"]
    assert count(petition) == 1


def test_a_source_that_whoever_watches_named_too_long_is_said_before_anything_is_put_away(watched):
    drop(watched, "export.csv", "Name,Country\nAda Byron,CA\n")
    with pytest.raises(SourceUnnamed):
        take(replace(watched, source="w" * 41))


def test_the_same_table_again_adds_nobody_and_keeps_the_first_one(watched, petition):
    for _ in range(2):
        drop(watched, "website/export.csv", "Name,Country\nAda Byron,CA\n")
        (place,) = take(watched)
    assert place == "processed/website/export-2.csv"
    assert count(petition) == 1


def test_who_was_killed_before_putting_away_takes_it_again_and_adds_nobody(watched, petition):
    path = drop(watched, "website/export.csv", "Name,Country\nAda Byron,CA\n")
    next(take_dropped(watched))
    assert path.exists()
    assert take(watched) == ["processed/website/export.csv"]
    assert (count(petition), count(petition, batch)) == (1, 1)


def test_what_is_still_written_to_hidden_or_a_link_is_left(watched):
    whole = drop(watched, "website/whole.csv", "Name\nAda\n")
    drop(watched, "website/.hidden.csv", "Name\nAda\n")
    drop(watched, "website/half.csv.part", "Name\nAda\n")
    drop(watched, "website/readme.doc", "")
    drop(watched, "top.csv", "Name\nAda\n")  # of no source
    (watched.folder / "website" / "link.csv").symlink_to(whole)
    (watched.folder / "website" / "fresh.csv").write_text("Name\nAda\n")
    assert [each.path.name for each in list_dropped(watched)] == ["whole.csv"]
    assert [each.path.name for each in list_dropped(watched)] == ["whole.csv", "fresh.csv"]  # nobody wrote to it since


def test_batches_are_merged_with_the_key_and_lie_where_they_are_without(watched, petition):
    device = new_signing_key()
    whole = packed(watched.folder, device, 1, [seal(entry("Ann"), device, 1)])
    torn = watched.folder / "torn.batch"
    torn.write_bytes(whole.read_bytes()[:-9])
    for each in (whole, torn):
        os.utime(each, (AGES_AGO, AGES_AGO))
    assert take(watched) == []
    keyed = replace(watched, key=organisation().sealing, trust="welcome")
    assert sorted(take(keyed)) == ["failed/torn.batch", f"processed/{whole.name}"]
    assert count(petition, batch) == 1


def test_a_folder_that_is_not_there_is_said(watched):
    missing = Watched(watched.folder / "nowhere", watched.place, "ws")
    with pytest.raises(OutputError, match="cannot be read"):
        list_dropped(missing)

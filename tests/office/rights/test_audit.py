"""The audit log as a table that staff can read in a spreadsheet, and that no spreadsheet runs."""

import csv

import pytest

from desktop.core.errors import OutputError, UsageError
from desktop.office.rights.audit import latest_acts, list_acts, write_log
from desktop.petition.store.audit import append_audit_line


def rows(file) -> list[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as opened:
        return list(csv.DictReader(opened))


@pytest.fixture
def acted(petition):
    """A petition with two acts, of which one tells of something that a spreadsheet would run."""
    with petition.transaction() as connection:
        append_audit_line(connection, "name device", by="=mk", device="ab", name='=HYPERLINK("x")')
        append_audit_line(connection, "tried", by="mk", lost=True, none=None, numbers=[3, 4], counts={"valid": 2})
    return petition


def test_each_act_is_a_row_with_its_details_in_plain_words(acted, folder):
    assert write_log(acted, folder / "acts.csv") == len(list(list_acts(acted)))
    *_, named, tried = rows(folder / "acts.csv")
    assert (tried["by"], tried["what"]) == ("mk", "tried")
    assert tried["details"] == "counts valid 2; lost yes; none unknown; numbers 3 4"
    assert named["by"] == "'=mk"
    assert named["details"] == 'device ab; name =HYPERLINK("x")'


def test_page_by_page_from_the_newest_each_act_is_read_once(acted):
    with acted.transaction() as connection:
        for turn in range(3):
            append_audit_line(connection, "tried", by="mk", turn=turn)
    numbers = [line.number for line in list_acts(acted)]
    seen = [line.number for line in latest_acts(acted, most=2)]
    for _ in numbers:
        seen += [line.number for line in latest_acts(acted, before=seen[-1], most=2)]
    assert seen == numbers[::-1]


def test_it_begins_with_the_day_that_is_named_and_only_its_owner_may_read_it(acted, folder):
    today = [line.at[:10] for line in list_acts(acted)][-1]
    assert write_log(acted, folder / "acts.csv", since=today) == len(list(list_acts(acted)))
    assert write_log(acted, folder / "none.csv", since="9999-01-01") == 0
    assert (folder / "acts.csv").stat().st_mode & 0o777 == 0o600


def test_it_never_takes_the_place_of_a_file_and_what_is_no_day_is_said(acted, folder):
    (folder / "acts.csv").write_text("minutes")
    with pytest.raises(OutputError):
        write_log(acted, folder / "acts.csv")
    with pytest.raises(UsageError):
        write_log(acted, folder / "other.csv", since="yesterday")
    assert [each.name for each in folder.iterdir()] == ["acts.csv"]

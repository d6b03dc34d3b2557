"""Tables and batches in any order, each table saved again in any way: the same people; and undone, as if never."""

import csv
import io
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook
from sqlalchemy import select

from desktop.core.signing_keys import new_signing_key
from desktop.petition.importing.import_table import SourceTable, import_table
from desktop.petition.intake.undoing_merges import redo_merge, undo_merge
from desktop.petition.merging.merge import merge_batch
from desktop.petition.status import petition_status
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import batch, signature
from tests.support.event_device import entry, organisation
from tests.support.parcels import parcel, seal
from tests.support.petitions import campaign_petition, contents

pytestmark = pytest.mark.slow

HEADINGS = ("First name", "Last name", "Country", "Email", "Postal code", "Signed at", "May we write?")
# Some are the same person, some only seem so, one is nobody that can be taken.
ROWS = (
    ("Ann", "Lee", "Canada", "ann@example.org", "K1A 0B1", "2026-08-23 12:05:00", "yes"),
    ("ANN", "lee", "CA", "Ann@Example.org", "", "2026-08-23 11:00:00", "no"),
    ("Anne", "Lee", "CA", "ann@example.org", "", "2026-08-24", ""),
    ("Ann", "Lee", "CA", "", "K1A 0B1", "", ""),
    ("Bo", "Lee", "FR", "bo@example.org", "", "2026-08-20", "unsubscribed"),
    ("Zoë", "O’Connor; jr", "United Kingdom", "n/a", "", "who knows", ""),
    ("小明", "王", "CN", "", "", "", ""),
    ("Cy", "Young", "Atlantis", "", "", "2026-08-20", "yes"),
)
SIGNERS = (("Ann", "Lee", "ann@example.org"), ("Bo", "Lee", "bo@example.org"), ("Ann", "Lee", ""), ("Eva", "Noir", ""))
TABLE = st.lists(st.sampled_from(ROWS), min_size=1, max_size=5)
SAVED = st.fixed_dictionaries({
    "separator": st.sampled_from(",;\t|"),
    "encoding": st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "xlsx"]),
    "quoting": st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
    "end": st.sampled_from(["\n", "\r\n"]),
    "columns": st.permutations(range(len(HEADINGS))),
    "backwards": st.booleans(),
})  # fmt: skip
PLAIN: dict[str, Any] = {
    "separator": ",", "encoding": "utf-8", "quoting": csv.QUOTE_MINIMAL, "end": "\n", "columns": range(len(HEADINGS)),
    "backwards": False,
}  # fmt: skip
QUICK = settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="module")
def fresh(tmp_path_factory):
    """Makes a folder. What hypothesis prints of an example that fails stays short."""
    return lambda: tmp_path_factory.mktemp("any")


@pytest.fixture(scope="module")
def post(tmp_path_factory):
    """Two batches of one tablet, which share a signature."""
    device, folder = new_signing_key(), tmp_path_factory.mktemp("post")
    sealed = [
        seal(entry(given, family, "CA", email, updates=not number % 2), device, number, minute=number)
        for number, (given, family, email) in enumerate(SIGNERS, 1)
    ]
    batches = [parcel(folder, device, 1, sealed[:3]), parcel(folder, device, 2, sealed[2:])]
    return lambda: batches


def save(path: Path, rows: list[tuple[str, ...]], how: Mapping[str, Any]) -> Path:
    """Write a table as a spreadsheet saves it: whichever one, its rows may stand the other way round."""
    lines = [HEADINGS, *(reversed(rows) if how["backwards"] else rows)]
    cells = [[line[at] for at in how["columns"]] for line in lines]
    if how["encoding"] == "xlsx":
        book = Workbook(write_only=True)
        sheet = book.create_sheet()
        for each in cells:
            sheet.append(each)
        book.save(path)
        return path
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=how["separator"], quoting=how["quoting"], lineterminator=how["end"]).writerows(cells)
    path.write_bytes(text.getvalue().encode(how["encoding"]))
    return path


def take(petition: Petition, step: Any, folder: Path) -> int:
    """Take in a batch, or a table saved so; return the number of its merge, 0 where it holds nobody."""
    if not isinstance(step, tuple):
        return merge_batch(petition, step, organisation().sealing, by="Ann").number
    rows, how = step
    path = save(folder / f"{len(list(folder.iterdir()))}.csv", rows, how)
    wanted = SourceTable(path, "website", {"consent:email-updates": "May we write?"})
    return import_table(petition, wanted, by="Ann").number


def people(petition: Petition) -> tuple[object, ...]:
    """Who counts for whom and why, by what each signature is and not by when it came; and what they answered."""
    c = signature.c
    rows = select(c.number, c.id, c.state, c.reason, c.kept_as, c.doubt).join(batch).where(batch.c.undone.is_(False))
    with petition.reading() as connection:
        found = connection.execute(rows).all()
    called = {row.number: row.id for row in found} | {None: None}
    who = sorted((row.id, row.state, row.reason, called[row.kept_as], called[row.doubt]) for row in found)
    status = petition_status(petition)
    return who, status.people, status.consents, status.countries


def taken(rows: list[tuple[str, ...]]) -> bool:
    """Whether somebody of these can be taken: a table of nobody is refused whole."""
    return any(row[2] != "Atlantis" for row in rows)


@QUICK
@given(
    tables=st.tuples(TABLE.filter(taken), TABLE.filter(taken)),
    saved=st.tuples(SAVED, SAVED, SAVED),
    order=st.permutations(range(5)),
)
def test_in_any_order_and_however_saved_they_are_the_same_people(fresh, post, tables, saved, order):
    folder, (one, other) = fresh(), tables
    steps = [(one, saved[0]), (one, saved[1]), (other, saved[2]), *post()]
    found = []
    for each in ([steps[at] for at in order], [*post(), (one, PLAIN), (other, PLAIN)]):
        with campaign_petition(folder / f"{len(found)}.sqlite") as petition:
            for step in each:
                take(petition, step, folder)
            found.append(people(petition))
    assert found[0] == found[1]


# What must remember a table that was undone: both logs, the columns and answers of its source, and the table itself.
REMEMBERING = {"audit", "mapping", "answered", "replay_log"}


def all_but(petition: Petition, number: int) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of every table but those of one merge itself."""
    held = contents(petition)
    with petition.reading() as connection:
        own = set(connection.execute(select(signature.c.number).where(signature.c.batch == number)).scalars())
    by_signature = {"consent": 0, "named_by": 0, "signature": 0}
    left = {
        name: [row for row in rows if name not in by_signature or row[by_signature[name]] not in own]
        for name, rows in held.items()
        if name not in REMEMBERING
    }
    left["batch"] = [row for row in left["batch"] if row[0] != number]
    left["counter"] = [row for row in left["counter"] if not row[0]]  # what is undone is counted apart
    left["also_in"] = [row for row in left["also_in"] if row[1] != number]
    left["unsubscribed"] = [row for row in left["unsubscribed"] if row[0] != number]
    used = {part for row in left["named_by"] for part in row[1:]}
    left["name_part"] = [row for row in left["name_part"] if row[0] in used]
    return left


@QUICK
@given(before=st.one_of(st.none(), TABLE.filter(taken)), rows=TABLE.filter(taken), how=SAVED)
def test_an_import_that_is_undone_leaves_every_other_row_of_the_petition_as_it_was(fresh, post, before, rows, how):
    folder = fresh()
    with campaign_petition(folder / "petition.sqlite") as petition:
        for step in (post()[0], (before, PLAIN) if before else post()[1]):
            take(petition, step, folder)
        was, who = contents(petition), people(petition)
        number = take(petition, (rows, how), folder)
        if number in {row[0] for row in was["batch"]}:
            return  # the very same file again: there is nothing of its own to undo
        here = people(petition)
        undo_merge(petition, number, by="Ann")
        assert people(petition) == who
        assert all_but(petition, number) == {name: each for name, each in was.items() if name not in REMEMBERING}
        redo_merge(petition, number, by="Ann")
        assert people(petition) == here
        undo_merge(petition, number, by="Ann")
        assert people(petition) == who

"""Who counts among many who share their mailboxes by twos is settled in step with how many they are.

Counted are the steps of SQLite's virtual machine, which are the same on every machine and every day.
"""

from pathlib import Path

import pytest

from desktop.petition.deduplication.settling_standing import settle_batch
from desktop.petition.importing.import_table import SourceTable, import_table
from desktop.petition.status import petition_status
from desktop.petition.store.opening_petition import Petition
from tests.support.petitions import campaign_petition

FEW, TIMES = 300, 6
AT_ONCE = 50


def steps_of(petition: Petition, number: int) -> int:
    """Settle a batch again, and count how many times SQLite took so many steps."""
    taken = 0

    def step() -> int:
        nonlocal taken
        taken += 1
        return 0

    with petition.rehearsal() as connection:
        driver = connection.connection.driver_connection
        driver.set_progress_handler(step, AT_ONCE)
        settle_batch(connection, number)
        driver.set_progress_handler(None, AT_ONCE)
    return taken


def written(path: Path, people: int, kind: str) -> Path:
    """Write a table in which two people, or all, have one address, or two a name and place."""
    rows = []
    for number in range(people):
        half = number % (people // 2)
        name, mail = f"Ann{number if kind != 'a place' else half} Lee", f"ann{half}@example.org"
        country = "CA" if number < people // 2 else "FR"
        reach = {"a mailbox": f"{mail},", "a place": ",K1A 0B1", "one for all": "all@example.org,"}[kind]
        rows.append(f"{name},{country if kind != 'a place' else 'CA'},{reach}")
    path.write_text("\n".join(("Name,Country,Email,Postal code", *rows)) + "\n", "utf-8")
    return path


@pytest.mark.parametrize("kind", ["a mailbox", "a place", "one for all"])
def test_settling_takes_no_more_steps_than_there_are_more_people(tmp_path, kind):
    taken = []
    for people in (FEW, FEW * TIMES):
        with campaign_petition(tmp_path / f"{people}.sqlite", kept=False) as petition:
            table = SourceTable(written(tmp_path / f"{people}.csv", people, kind), "website", {})
            number = import_table(petition, table, by="Ann").number
            assert petition_status(petition).in_review == people / 2
            taken.append(steps_of(petition, number))
    assert taken[1] < 1.4 * TIMES * taken[0]

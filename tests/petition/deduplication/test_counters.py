"""Whatever comes in, is undone, decided, corrected or erased: the counters are what counting gives."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from desktop.core.errors import TablingError
from desktop.core.signing_keys import new_signing_key
from desktop.petition.deduplication.counters import counters_hold
from desktop.petition.importing.import_table import SourceTable, import_table
from desktop.petition.intake.undoing_merges import redo_merge, undo_merge
from desktop.petition.merging.merge import merge_batch
from desktop.petition.review.consent_withdrawal import take_consent_back
from desktop.petition.review.corrections import correct
from desktop.petition.review.decisions import decide, decide_pair
from desktop.petition.review.revoking_decisions import undo_decision
from desktop.petition.review.signature_selection import Conditions
from desktop.petition.rights.copy_and_erase import erase
from desktop.petition.store.opening_petition import Petition, bind
from desktop.petition.tables.arrival_tables import batch, signature
from desktop.petition.tables.counter_tables import COUNTERS
from desktop.petition.tables.decision_tables import decision
from tests.support.event_device import campaign, entry, organisation
from tests.support.parcels import parcel, seal
from tests.support.petitions import SEALED_TO

pytestmark = pytest.mark.slow

PEOPLE = (
    "Ann,Lee,CA,ann@example.org,yes",
    "ANN,lee,CA,Ann@Example.org,no",
    "Bo,Lee,FR,ann@example.org,yes",
    "Cy,,DE,,",
)
PETITION = Path(__file__).parents[3] / "desktop" / "petition"
ACTS = ("batch", "batch", "table", "table", "undo", "redo", "invalid", "same", "revoke", "correct", "stop", "erase")
WALKS = st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 9)), min_size=4, max_size=12)
LONG = [(act, at) for at in range(2) for act in ACTS]


@pytest.fixture(scope="module")
def post(tmp_path_factory):
    """Two batches of one tablet that share a signature, and three tables of people who are partly the same."""
    device, folder = new_signing_key(), tmp_path_factory.mktemp("post")
    signers = [("Ann", "Lee", "ann@example.org"), ("Bo", "Lee", ""), ("Dee", "Roe", "dee@example.org")]
    sealed = [seal(entry(*each[:2], "CA", each[2]), device, at, minute=at) for at, each in enumerate(signers, 1)]
    batches = [parcel(folder, device, 1, sealed[:2]), parcel(folder, device, 2, sealed[1:])]
    tables = []
    for at, rows in enumerate((PEOPLE[:2], PEOPLE[1:], PEOPLE)):
        tables.append(folder / f"{at}.csv")
        tables[-1].write_text("\n".join(("First name,Last name,Country,Email,Updates", *rows)) + "\n", "utf-8")
    return batches, tables


def numbers(petition: Petition, column: Any) -> list[int]:
    with petition.reading() as connection:
        return list(connection.execute(select(column).order_by(column)).scalars())


def act(petition: Petition, post: tuple[list[Any], list[Path]], doing: str, at: int) -> None:
    """Do it to one of those that are there, whichever; what is refused changes nothing."""
    batches, tables = post

    def one(column: Any, place: int = at) -> int:
        held = numbers(petition, column)
        return held[place % len(held)] if held else 0

    table = SourceTable(tables[at % 3], "website", {"consent:email-updates": "Updates"})
    acts: dict[str, Callable[[], object]] = {
        "batch": lambda: merge_batch(petition, batches[at % 2], organisation().sealing, by="kb"),
        "table": lambda: import_table(petition, table, by="kb"),
        "undo": lambda: undo_merge(petition, one(batch.c.number), by="kb"),
        "redo": lambda: redo_merge(petition, one(batch.c.number), by="kb"),
        "invalid": lambda: decide(
            petition, "invalid", "prank", Conditions(numbers=(one(signature.c.number),)), by="kb"
        ),
        "same": lambda: decide_pair(
            petition, "same", one(signature.c.number), one(signature.c.number, at + 1), by="kb"
        ),
        "revoke": lambda: undo_decision(petition, one(decision.c.number), by="kb"),
        "correct": lambda: correct(petition, one(signature.c.number), {"country": ("CA", "FR", "JP")[at % 3]}, by="kb"),
        "stop": lambda: take_consent_back(petition, [one(signature.c.number)], "email-updates", by="kb"),
        "erase": lambda: erase(petition, [one(signature.c.number)], by="kb"),
    }
    try:
        acts[doing]()
    except TablingError:
        return


def walk(petition: Petition, post: tuple[list[Any], list[Path]], steps: list[tuple[str, int]]) -> int:
    """Do one after the other; return how many signatures there are in the end."""
    with petition.transaction() as connection:
        bind(connection, campaign().id, SEALED_TO)
    for doing, at in steps:
        act(petition, post, doing, at)
        with petition.reading() as connection:
            assert counters_hold(connection), (doing, at)
            assert not any(connection.execute(select(each).where(each.c.signatures <= 0)).all() for each in COUNTERS)
    return len(numbers(petition, signature.c.number))


# What changes nothing that is counted, or is counted again by whoever calls it.
NOT_COUNTED = {
    "deduplication/pick_primary.py",
    "deduplication/changed_person_keys.py",
    "importing/table_batch.py",
    "intake/corrected_events.py",
    "intake/batch_insertion.py",
    "paper/taking_in_sheets.py",
    "rights/retention.py",
    "store/after_migration.py",
}


def test_whoever_changes_what_is_counted_has_it_counted_again():
    changing = re.compile(r"\b(?:update|delete)\((?:\w+\.)?(?:signature|consent|batch|column\.table)\)")
    found = {path for path in PETITION.rglob("*.py") if changing.search(path.read_text("utf-8"))}
    silent = {path for path in found if "recounted(" not in path.read_text("utf-8")}
    assert {path.relative_to(PETITION).as_posix() for path in silent} <= NOT_COUNTED
    assert len(found - silent) >= 4, "a search that finds nothing would let everything pass"


def test_on_every_engine_after_each_step_of_a_long_walk(new_petition, post):
    assert walk(new_petition(), post, LONG)


@pytest.mark.torture
@given(steps=WALKS)
@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_after_each_step_of_any_walk(tmp_path_factory, post, steps):
    petition = Petition(tmp_path_factory.mktemp("walk") / "petition.sqlite", new=True)
    walk(petition, post, steps)
    petition.close()

"""Two devices, three events, paper and the web petition: in whatever order they come in, the petition is the same."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from desktop.core.event import Event, event_of
from desktop.core.form import Entry
from desktop.core.sealing import fingerprint
from desktop.core.signing_keys import SigningKey, new_signing_key
from desktop.petition.importing.import_table import SourceTable, import_table
from desktop.petition.merging.merge import merge_batch
from desktop.petition.paper.tallies import PaperCount, add_tally
from desktop.petition.status import PetitionStatus, petition_status
from desktop.petition.store.opening_petition import Petition, bind
from desktop.petition.tables.arrival_tables import batch, signature
from desktop.transfer.batch import Batch
from tests.support.crowd import wipe
from tests.support.event_device import PRIDE, campaign, entry, organisation
from tests.support.parcels import parcel, seal
from tests.support.places import ENGINES, NewPetition

pytestmark = pytest.mark.slow

KEY = fingerprint(organisation().sealing.public)
FAIR, MARCH = event_of("Fair", "Gatineau", "2026-08-24"), event_of("March", "Montréal", "2026-08-25")
HEADING = "id,First name,Last name,Email,Country,Postal code,Created at"
WEB = (
    "1,Ann,Lee,ann@example.org,Canada,,2026-08-20",  # at the stall as well: one person
    "2,Bob,Roe,ann@example.org,France,,2026-08-21",  # at her address, elsewhere: to be reviewed
    "3,Eve,Fox,,Canada,K1A 0B1,2026-08-22",  # no e-mail, and the name and place of somebody at the fair
    "4,Zoe,Doe,zoe@example.org,Chile,,2026-08-22",
)

Step = Callable[[Petition], object]


def _batches(folder: Path) -> Iterator[Batch]:
    one, two = new_signing_key(), new_signing_key()

    def at(event: Event, device: SigningKey, number: int, first: int, *people: Entry) -> Batch:
        lines = [seal(each, device, place, minute=place, event=event) for place, each in enumerate(people, first)]
        return parcel(folder, device, number, lines, event=event)

    ann, bob = entry("Ann", "Lee", email="ann@example.org"), entry("Bob", "Roe", "CA", "ann@example.org")
    again = entry("ANN", "Lee", "FR", "Ann@Example.org", updates=True)
    eve = replace(entry("Eve", "Fox"), postal_code="k1a0b1")
    yield at(PRIDE, one, 1, 1, ann, entry("Cem"), entry("Dee", "Lee"))
    yield at(FAIR, one, 2, 4, eve, entry("Dee", "Lee"))
    yield at(FAIR, two, 1, 1, again, replace(eve, given_name="EVE"))
    yield at(MARCH, two, 2, 3, entry("Zoé", "Doe", "CL", "zoe@example.org"), bob)


@pytest.fixture(scope="module")
def steps(tmp_path_factory: pytest.TempPathFactory) -> list[Step]:
    folder = tmp_path_factory.mktemp("roads")

    def table(name: str, *rows: str) -> SourceTable:
        path = folder / name
        path.write_text("\n".join((HEADING, *rows)) + "\n", "utf-8")
        return SourceTable(path, "website", {})

    def merging(each: Batch) -> Step:
        return lambda petition: merge_batch(petition, each, organisation().sealing, by="ws")

    def importing(each: SourceTable) -> Step:
        return lambda petition: import_table(petition, each, by="ws")

    def counting(signatures: int | None) -> Step:
        return lambda petition: add_tally(petition, PaperCount("Pride", "2026-08-23", signatures, "sheets"), by="ws")

    tables = table("june.csv", *WEB[:2]), table("august.csv", *WEB)
    return [*map(merging, _batches(folder)), *map(importing, tables), counting(80), counting(None)]


def _figures(petition: Petition) -> PetitionStatus:
    """Return the figures; which merge came first is no part of them."""
    return replace(petition_status(petition), batches=())


def _standing(petition: Petition) -> dict[UUID, tuple[str, str, bytes | None, bytes | None]]:
    kept, doubt = signature.alias("kept"), signature.alias("doubt")
    columns = (
        signature.c.id,
        signature.c.state,
        signature.c.reason,
        kept.c.id.label("kept"),
        doubt.c.id.label("doubt"),
    )
    rows = select(*columns).select_from(
        signature.join(batch)
        .outerjoin(kept, kept.c.number == signature.c.kept_as)
        .outerjoin(doubt, doubt.c.number == signature.c.doubt)
    )
    with petition.reading() as connection:
        return {UUID(bytes=row.id): (row.state, row.reason, row.kept, row.doubt) for row in connection.execute(rows)}


def _walk(petition: Petition, steps: list[Step], order: list[int]) -> None:
    wipe(petition)
    with petition.transaction() as connection:
        bind(connection, campaign().id, KEY)
    for place in order:
        steps[place](petition)


EXPECTED = {"signatures": 13, "people": 6, "duplicates": 4, "in_review": 3, "online": 3, "tallied": 80, "uncounted": 1}


def _same_in_every_order(petition: Petition, steps: list[Step], examples: int) -> None:
    with petition.transaction() as connection:
        bind(connection, campaign().id, KEY)
    _walk(petition, steps, list(range(len(steps))))
    figures, standing = _figures(petition), _standing(petition)
    assert {name: getattr(figures, name) for name in EXPECTED} == EXPECTED
    assert figures.total == figures.people + 80

    @settings(max_examples=examples, deadline=None, suppress_health_check=list(HealthCheck))
    @given(order=st.permutations(range(len(steps))))
    def same(order: list[int]) -> None:
        _walk(petition, steps, order)
        assert _figures(petition) == figures
        assert _standing(petition) == standing

    same()


def test_every_road_leads_to_the_same_petition(new_petition: NewPetition, steps: list[Step]):
    _same_in_every_order(new_petition(), steps, 4)


@pytest.mark.torture
def test_every_road_leads_to_the_same_petition_many_times(new_petition: NewPetition, steps: list[Step]):
    _same_in_every_order(new_petition(), steps, 300)


def test_every_engine_says_the_same(tmp_path: Path, steps: list[Step]):
    from tests.support.places import spot

    said = []
    for engine in ENGINES:
        petition = spot(engine, tmp_path).open(new=True)
        _walk(petition, steps, list(range(len(steps))))
        said.append((_figures(petition), _standing(petition)))
        petition.close()
    assert said[0] == said[1] == said[2]

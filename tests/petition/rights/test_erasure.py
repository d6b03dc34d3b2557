"""Who was erased stays out, whatever batch or table still holds them; what they sign later counts."""

from itertools import permutations
from pathlib import Path

from sqlalchemy import select

from desktop.core.sealing import fingerprint
from desktop.core.signing_keys import new_signing_key
from desktop.petition.importing.import_table import SourceTable, import_table
from desktop.petition.importing.rows_into_signatures import WrongRow
from desktop.petition.intake.undoing_merges import redo_merge, undo_merge
from desktop.petition.merging.ledger import read_ledger
from desktop.petition.merging.merge import merge_batch
from desktop.petition.merging.receipts import vouch
from desktop.petition.review.decisions import decide_pair
from desktop.petition.rights.copy_and_erase import erase
from desktop.petition.rights.erasure import bury
from desktop.petition.rights.person_who_asks import PersonQuery, find_signatures
from desktop.petition.rights.retention import retain
from desktop.petition.status import petition_status
from desktop.petition.store.integrity import check_petition
from desktop.petition.tables.lasting_tables import tombstone
from tests.support.crowd import Person, put
from tests.support.event_device import campaign, entry, organisation
from tests.support.exporting import export_csv
from tests.support.packs import keep
from tests.support.parcels import parcel, seal
from tests.support.places import NewPetition
from tests.support.standings import standings

ADA = entry("Ada", "Byron", email="ada@example.org")
LATER = 60 * 24 * 365 * 50  # minutes: long after anybody was erased in this test
KEY = organisation().sealing


def test_whom_staff_joined_stay_one_when_those_who_share_a_mailbox_with_them_are_forgotten(new_petition: NewPetition):
    petition = new_petition()
    joined = [Person(name, "Lee", f"{name}@example.org", signed_at=f"2026-08-2{day}T12:00:00Z")
              for day, name in enumerate(("Ann", "Cem", "Eve"), 3)]  # fmt: skip
    put(petition, 1, [*joined, *(Person("Bo", "Ray", each.email) for each in joined[1:])])
    for other in (1001, 1002):
        decide_pair(petition, "same", 1000, other, by="ws")
    for beside in (1003, 1004):
        erase(petition, [beside], by="ws")
        kept_as = {number: standing[2] for number, standing in standings(petition).items()}
        assert (kept_as[1000], kept_as[1001], kept_as[1002]) == (None, 1000, 1000)


def test_an_erased_person_stays_out_of_old_batches_imports_and_exports(new_petition: NewPetition, tmp_path: Path):
    petition, device = new_petition(), new_signing_key()
    lines = [seal(ADA, device, 1), seal(entry("Bo"), device, 2), seal(ADA, device, 3, minute=5)]
    whole, other = parcel(tmp_path, device, 1, lines), parcel(tmp_path, device, 2, lines[2:])
    merge_batch(petition, whole, KEY, by="ws")
    assert erase(petition, [find_signatures(petition, PersonQuery(email="ada@example.org"))[0].number], by="ws") == 2

    for again in (whole, other):
        report = merge_batch(petition, again, KEY, by="ws")
        assert report.added == 0
        assert report.read == report.present + report.rejected
    undo_merge(petition, 1, by="ws")
    redo_merge(petition, 1, by="ws")
    table = tmp_path / "web.csv"
    table.write_text("Name,Email,Created at\nAda Byron,Ada@Example.org,2026-01-01\n", "utf-8")
    imported = import_table(petition, SourceTable(table, "website", {}), by="ws")
    assert (imported.imported, imported.wrong) == (0, (WrongRow(2, "erased"),))

    assert not find_signatures(petition, PersonQuery(email="ada@example.org"))
    assert petition_status(petition).people == 1
    keep(petition)
    export_csv(petition, tmp_path / "people.csv")
    assert "ada@example.org" not in (tmp_path / "people.csv").read_text("utf-8").lower()


def test_a_receipt_still_names_the_batch_and_a_later_signature_counts(new_petition: NewPetition, tmp_path: Path):
    petition, device = new_petition(), new_signing_key()
    merge_batch(
        petition, parcel(tmp_path, device, 1, [seal(ADA, device, 1), seal(entry("Bo"), device, 2)]), KEY, by="ws"
    )
    erase(petition, [find_signatures(petition, PersonQuery(email="ada@example.org"))[0].number], by="ws")
    assert [(each.first, each.last) for each in vouch(petition).batches] == [(1, 2)]
    later = parcel(tmp_path, device, 2, [seal(ADA, device, 3, minute=LATER)])
    assert merge_batch(petition, later, KEY, by="ws").added == 1
    assert petition.campaign() == (campaign().id, fingerprint(KEY.public))


def test_the_place_of_whoever_is_erased_stays_in_every_batch_that_held_them_whichever_is_undone(petition, tmp_path):
    device = new_signing_key()
    lines = [seal(ADA, device, 1), seal(entry("Bo"), device, 2)]
    for number in (1, 2):
        merge_batch(petition, parcel(tmp_path, device, number, lines), KEY, by="ws")
    erase(petition, [find_signatures(petition, PersonQuery(email="ada@example.org"))[0].number], by="ws")
    for undone in (1, 2):
        undo_merge(petition, undone, by="ws")
        (line,) = read_ledger(petition)
        assert (line.here, line.erased, line.missing) == (1, 1, ()), f"merge {undone} is undone"
        assert check_petition(petition).problems == ()
        redo_merge(petition, undone, by="ws")


def test_whoever_is_erased_twice_stays_out_until_the_later_time_in_whatever_order_that_is_done_again(petition):
    moments = ["2026-08-23T12:00:00Z", "2026-08-24T12:00:00Z", "2026-08-25T12:00:00Z"]
    for person, order in enumerate(permutations(moments)):
        with petition.transaction() as connection:
            for moment in order:
                bury(connection, {person: moment}, ())
            until = select(tombstone.c.until).where(tombstone.c.person == person)
            assert connection.execute(until).scalar_one() == moments[-1], order


def test_who_staff_said_is_one_person_with_somebody_whom_age_took_counts_alone_from_then_on(petition):
    old = Person("Ann", email="ann@example.org", signed_at="2024-05-01T09:00:00Z")
    put(petition, 1, [old, Person("Robert", email="bob@example.org")])
    decide_pair(petition, "same", 1000, 1001, by="ws")
    assert retain(petition, "2025-01-01", "everything", by="ws").signatures == 1
    assert petition_status(petition).people == 1
    assert check_petition(petition).problems == ()

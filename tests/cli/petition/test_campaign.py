"""`tabling petition campaign`: staff hand over signed packs, and merging takes along those beside the batches."""

import json
import shutil
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop.core.pack.writer import write_pack
from desktop.office.figures.today_overview import WaitingMatter, look_at_today
from desktop.petition.store.audit import audit_lines
from desktop.petition.store.opening_petition import Petition
from tests.support.commands import complained, run, said, told
from tests.support.crowd import Person, put
from tests.support.event_device import campaign as bundled
from tests.support.event_device import pack
from tests.support.packs import changed_pack, edited_pack, keep, text_of, unsigned_pack


def campaign(office, *arguments: object) -> tuple[object, ...]:
    return ("petition", "campaign", *arguments, "--petition", office.petition, "--by", "ab")


def test_a_pack_is_added_before_the_first_merge_with_the_keys_and_after_it_without(office):
    said("petition", "init", "--plain", "--petition", office.petition, "--by", "ab")
    assert "No signed pack is kept yet" in said(*campaign(office, "list")[:-2])
    assert "--keys" in complained(2, *campaign(office, "add", office.pack))
    printed = said(*campaign(office, "add", office.pack, "--keys", office.keys))
    assert printed == (
        "Version 1 is kept from now on: the recipient is told name and country; nobody here has signed it yet.\n"
    )
    assert "Version 1 was kept already" in said(*campaign(office, "add", office.pack))
    assert "(en, fr, es, ru, uk, ar, zh_CN): the recipient is told name and country" in said(
        *campaign(office, "list")[:-2]
    )
    (listed,) = told(*campaign(office, "list")[:-2])
    assert (listed["version"], listed["people"], listed["by"]) == (1, 0, "ab")


def test_after_a_merge_the_petition_knows_its_organisation_and_no_keys_are_named(office):
    said(*office.merge(office.collect("tablet", "Ann")))
    assert "1 person signed it" in said(*campaign(office, "add", office.pack))


def test_keys_of_another_organisation_take_no_pack_along_and_are_refused_as_ever(office, tmp_path):
    batch = office.collect("tablet", "Ann")
    said(*office.merge(batch))
    said("key", "new", tmp_path / "others", "--passphrase-file", office.passphrase)
    shutil.copy(office.pack, office.stick / "campaign.zip")
    again = office.collect("laptop", "Bo")
    others = ("--keys", tmp_path / "others", "--passphrase-file", office.passphrase)
    assert run("petition", "merge", again, *others, "--petition", office.petition).exit_code == 7
    assert "No signed pack is kept" in said(*campaign(office, "list")[:-2])


def test_what_nobody_signed_or_somebody_edited_is_refused_with_the_reason(office, tmp_path):
    said("petition", "init", "--plain", "--petition", office.petition, "--by", "ab")
    write_pack(unsigned_pack(), tmp_path / "draft")
    assert "`tabling campaign sign` signs it" in complained(
        3, *campaign(office, "add", tmp_path / "draft", "--keys", office.keys)
    )
    write_pack(edited_pack({'"name", "country"': '"name", "country", "postal_code"'}), tmp_path / "edited")
    assert "not as the organisation signed it" in complained(3, *campaign(office, "add", tmp_path / "edited"))


def test_merging_takes_a_pack_along_that_lies_beside_the_batches(office):
    batch = office.collect("tablet", "Ann")
    shutil.copy(office.pack, office.stick / "campaign.zip")
    write_pack(unsigned_pack(), office.stick / "draft")
    merged = run(*office.merge(batch))
    assert merged.exit_code == 0
    assert (
        "campaign.zip: version 1 is kept from now on: the recipient is told name and country; 1 person signed it"
        in (merged.stdout)
    )
    assert "draft: this pack is not kept. The pack is not signed" in merged.stderr
    again = run(*office.merge(batch), "--json")
    assert [each["file"] for each in json.loads(again.stdout)] == [batch.name]
    assert again.stderr == merged.stderr


def test_fetching_takes_along_a_pack_that_lies_on_the_stick(office):
    office.collect("tablet", "Ann")
    shutil.copy(office.pack, office.stick / "campaign.zip")
    fetch = ("fetch", office.stick, *office.opening, "--no-receipts", "--plain", "--petition", office.petition)
    fetched = run(*fetch)
    assert fetched.exit_code == 0, fetched.output
    assert "campaign.zip: version 1 is kept from now on" in fetched.stdout
    assert "campaign.zip" not in fetched.stderr, "it is not passed over"
    assert [each["version"] for each in told(*campaign(office, "list")[:-2])] == [1]


@pytest.fixture
def mixed(tmp_path) -> Path:
    """A petition of 12 people who signed version 1, and two who signed version 2, which asks for something else."""
    ask = bundled().words["en"].asks[0]
    second = changed_pack({"\nversion = 1\n": "\nversion = 2\n", ask: "Something else"})
    with closing(Petition(tmp_path / "main.sqlite", new=True)) as petition:
        keep(petition, pack(), second)
        put(petition, 1, [Person(f"Ann {number}" if number < 10 else f"Bo {number - 10}") for number in range(12)])
        put(petition, 2, [Person(name, version=2, text_sha256=text_of(second)) for name in ("Cem", "Dee")])
    return tmp_path / "main.sqlite"


def test_mixed_versions_are_said_in_status_approval_and_delivery_and_each_is_deliverable(mixed, tmp_path):
    at = ("--petition", mixed, "--by", "noor")
    assert "12 signed version 1, 2 signed version 2." in said("petition", "status", *at[:2])
    for act in (("approve",), ("deliver", "--alone", "--out", tmp_path / "a.pdf")):
        refused = complained(10, "petition", *act, *at)
        assert "12 signed version 1, 2 signed version 2" in refused
        assert "--version" in refused
    approved = said("petition", "approve", "--version", 2, *at)
    assert "  1. Something else\n" in approved
    assert "12 signed version 1, 2 signed version 2." in approved
    assert "Approval 1: 2 people, name and country" in approved
    made = said("petition", "deliver", "--version", 2, "--out", tmp_path / "b.pdf", "--petition", mixed, "--by", "kb")
    assert "2 names" in made
    assert "12 signed version 1, 2 signed version 2." in made
    assert "one at a time" in complained(
        10, "petition", "deliver", "--version", 1, "--version", 2, "--alone", "--out", tmp_path / "c.pdf", *at
    )
    assert "Nobody here signed" not in said("petition", "campaign", "list", *at[:2])


def test_one_broken_kept_pack_is_named_and_keeps_no_other_from_being_listed(mixed):
    with closing(Petition(mixed)) as petition, petition.transaction() as connection:
        connection.execute(text("UPDATE kept_pack SET file = x'00' WHERE version = 1"))
    listed = run("petition", "campaign", "list", "--petition", mixed)
    assert listed.exit_code == 0
    assert [line[:9] for line in listed.stdout.splitlines()] == ["version 2"]
    assert "2 people signed it" in listed.stdout
    assert "The kept pack of version 1 is broken" in listed.stderr
    asked = run("petition", "campaign", "list", "--petition", mixed, "--json")
    assert [each["version"] for each in json.loads(asked.stdout)] == [2]
    assert asked.stderr == listed.stderr


def test_people_of_an_import_wait_until_it_is_said_what_they_agreed_to(mixed, tmp_path):
    (tmp_path / "web.csv").write_text("First name,Last name,Country\nWim,Roe,NL\n")
    at = ("--petition", mixed, "--by", "ws")
    imports = ("petition", "import", tmp_path / "web.csv", "--source", "website", "--yes")
    assert "No pack of version 9" in complained(10, *imports, "--version", 9, *at)
    assert len(told("petition", "status", *at[:2])["batches"]) == 2, "nothing was imported"
    waits = "1 person of “website” cannot be delivered until you say what they agreed to"
    assert waits in said(*imports, *at)
    assert waits in said("petition", "status", *at[:2])
    assert waits in said("petition", "deliver", "--version", 1, "--alone", "--out", tmp_path / "a.pdf", *at)
    told_of = said("petition", "campaign", "source", "website", "--version", 1, "--fields", "name", *at)
    assert "stand under the letter of version 1, each with name." in told_of
    assert "13 signed version 1" in said("petition", "status", *at[:2])
    assert waits not in said(*imports, "--version", 1, *at)


def test_a_broken_kept_pack_is_named_while_all_else_is_counted_and_checked_and_the_same_one_mends_it(office):
    said(*office.merge(office.collect("tablet", "Ann", "Bo")))
    said(*campaign(office, "add", office.pack))
    with closing(Petition(office.petition)) as petition, petition.transaction() as connection:
        connection.execute(text("UPDATE kept_pack SET file = :half"), {"half": office.pack.read_bytes()[:1000]})
        connection.execute(text("UPDATE signature SET reason = 'other'"))  # and something else, which is found too
    at = ("--petition", office.petition)
    shown = said("petition", "status", *at)
    assert "2 signatures = 2 people" in shown
    assert "The kept pack of version 1 is broken" in shown
    assert "2 people of version 1 cannot be delivered" in shown
    assert [each["version"] for each in told("petition", "status", *at)["agreed"]["broken"]] == [1]
    found = complained(9, "petition", "check", *at)
    assert "The kept pack of version 1 is broken" in found
    assert "do not count as they should" in found
    with closing(Petition(office.petition)) as petition:
        today = look_at_today(petition)
    assert (today.people, WaitingMatter("packs", 1) in today.waiting) == (2, True)
    assert "Version 1 is whole again" in said(*campaign(office, "add", office.pack))
    assert "broken" not in said("petition", "status", *at) + complained(9, "petition", "check", *at)
    with closing(Petition(office.petition)) as petition, petition.reading() as connection:
        assert [line.facts["version"] for line in audit_lines(connection) if line.facts.get("mended")] == [1]

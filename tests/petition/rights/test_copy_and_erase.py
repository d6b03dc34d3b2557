"""What a person may ask for: to be found, corrected, given a copy, and forgotten for good."""

import json
import stat
from contextlib import closing
from dataclasses import replace

import pytest
from pypdf import PdfReader
from sqlalchemy import insert, select, update

from desktop.core.consent import consent_sha256
from desktop.core.errors import OutputError, UsageError
from desktop.core.petition_errors import NoSuchSignature
from desktop.petition.review.corrections import correct
from desktop.petition.review.decisions import decide_pair
from desktop.petition.rights.copy_and_erase import erase, write_copy
from desktop.petition.rights.person_who_asks import PersonQuery, find_signatures
from desktop.petition.store.audit import audit_lines
from desktop.petition.store.opening_petition import Petition, bind
from desktop.petition.tables.arrival_tables import consent, signature
from desktop.petition.tables.lasting_tables import delivered, delivery, erased, tombstone
from tests.support.crowd import Person, put
from tests.support.event_device import campaign
from tests.support.exporting import export_to
from tests.support.packs import asking_pack, keep
from tests.support.places import NewPetition

ADA = Person(
    "Ada", "Byron", "ada@example.org", postal_code="K1A 0B1", phone="+1 613 555 0147", code="7KMD-3XPR", updates="yes"
)
TWICE = Person("Byron", "ADA", "Ada@example.org", signed_at="2026-08-24T12:00:00Z")
MATE = Person("Bo", "Byron", "ada@example.org", country="FR", signed_at="2026-08-25T12:00:00Z")
CY = Person("Cy", "Young", code="7KMD-3XPR")


@pytest.fixture
def petition(new_petition: NewPetition) -> Petition:
    made = new_petition()
    with made.transaction() as connection:
        bind(connection, "spring", "key")
    put(made, 1, [ADA, TWICE, MATE, CY])
    return made


def _standing(petition: Petition) -> dict[int, tuple[str, int | None]]:
    with petition.reading() as connection:
        rows = connection.execute(select(signature.c.number, signature.c.state, signature.c.kept_as))
        return {row.number: (row.state, row.kept_as) for row in rows}


def _numbers(petition: Petition, wanted: PersonQuery) -> list[int]:
    return [each.number for each in find_signatures(petition, wanted)]


def test_a_copy_proves_each_answer_by_the_words_that_were_shown_and_says_where_it_went(new_petition, tmp_path):
    petition = new_petition()
    keep(petition)
    put(petition, 1, [ADA])
    words = campaign()
    request = words.consents[0]
    shown = bytes.fromhex(consent_sha256(words, request, "en"))
    with petition.transaction() as connection:
        connection.execute(update(consent).where(consent.c.signature == 1000).values(text_sha256=shown))
    export_to(petition, "action-network", tmp_path / "people.csv")
    found = find_signatures(petition, PersonQuery(code="7KMD-3XPR", name="Ada Byron"))
    write_copy(petition, found, tmp_path / "copy.pdf", by="Ann")
    told = " ".join(" ".join(page.extract_text() for page in PdfReader(tmp_path / "copy.pdf").pages).split())
    for kept in (" ".join(request.texts["en"].split())[:40], "self-ticked", shown.hex()[:20], "action-network"):
        assert kept in told


@pytest.mark.parametrize(("language", "told"), [("en", "you were not asked"), ("fr", "cela ne vous a pas été demandé")])
def test_what_was_not_asked_is_told_without_words_time_or_proof_that_look_like_a_yes(
    new_petition, tmp_path, language, told
):
    petition, request = new_petition(), campaign().consents[0]
    keep(petition)
    put(petition, 1, [replace(ADA, updates="not_asked", language=language)])
    shown = consent_sha256(campaign(), request, language)
    with petition.transaction() as connection:
        connection.execute(update(consent).values(text_sha256=bytes.fromhex(shown)))
    found = find_signatures(petition, PersonQuery(name="Ada Byron"))
    write_copy(petition, found, tmp_path / "copy.pdf", by="Ann")
    write_copy(petition, found, tmp_path / "copy.json", by="Ann")
    printed = " ".join(" ".join(page.extract_text() for page in PdfReader(tmp_path / "copy.pdf").pages).split())
    assert told in printed
    for proof in ("self-ticked", shown[:20], " ".join(request.texts[language].split())[:30]):
        assert proof not in printed
    assert "12:00:00" not in printed.partition(told)[2]
    (kept,) = json.loads((tmp_path / "copy.json").read_text("utf-8"))["signatures"][0]["consents"]
    assert {name: kept[name] for name in ("answer", "text_sha256", "language", "at", "method")} == {
        "answer": "not_asked", "text_sha256": "", "language": "", "at": "", "method": ""
    }  # fmt: skip


@pytest.mark.parametrize(("language", "told"), [("en", "yes"), ("fr", "oui")])
def test_a_copy_holds_what_was_answered_to_further_questions(new_petition, tmp_path, language, told):
    petition, answers = new_petition(), {"city": "Ottawa", "birth-date": "1999-12-31", "resident": "yes", "gone": "x"}
    keep(petition, asking_pack())
    put(petition, 1, [replace(ADA, language=language)])
    with petition.transaction() as connection:
        connection.execute(update(signature).values(extra=json.dumps(answers)))
    found = find_signatures(petition, PersonQuery(name="Ada Byron"))
    write_copy(petition, found, tmp_path / "copy.json", by="ws")
    write_copy(petition, found, tmp_path / "copy.pdf", by="ws")
    assert json.loads((tmp_path / "copy.json").read_text("utf-8"))["signatures"][0]["extra"] == answers
    lines = "\n".join(page.extract_text() for page in PdfReader(tmp_path / "copy.pdf").pages).splitlines()
    for asked, answer in (("city", "Ottawa"), ("resident", told)):
        assert any(f"label.{language} of {asked}" in line and line.endswith(answer) for line in lines)
    assert any("1999-12-31" in line for line in lines)


def test_a_copy_to_read_holds_what_is_kept_and_nobody_elses(petition, tmp_path):
    found = find_signatures(petition, PersonQuery(name="Ada Byron"))
    write_copy(petition, found, tmp_path / "copy.pdf", by="Ann")
    assert stat.S_IMODE((tmp_path / "copy.pdf").stat().st_mode) == 0o600
    told = "\n".join(page.extract_text() for page in PdfReader(tmp_path / "copy.pdf").pages)
    for kept in (
        "Ada Byron",
        "ada@example.org",
        "K1A 0B1",
        "+1 613 555 0147",
        "7KMD-3XPR",
        "Canada",
        "email-updates, by Spring Society: yes",
    ):
        assert kept in told
    assert told.count("None.") == 2, "no list holds them, and no platform has them"
    assert "Young" not in told
    with pytest.raises(OutputError):
        write_copy(petition, found, tmp_path / "copy.pdf", by="Ann")


def test_a_person_is_found_by_code_address_or_name_and_by_nothing_else(petition):
    assert _numbers(petition, PersonQuery(code="7kmd 3xpr")) == [1000, 1003]
    assert _numbers(petition, PersonQuery(code="7KMD-3XPR", name="byron ada")) == [1000]
    assert _numbers(petition, PersonQuery(email="ADA@example.org")) == [1000, 1001, 1002]
    assert _numbers(petition, PersonQuery(name="Cy Young", country="ca")) == [1003]
    assert _numbers(petition, PersonQuery(name="Cy Young", country="FR")) == []
    with pytest.raises(UsageError):
        find_signatures(petition, PersonQuery())
    with pytest.raises(UsageError):
        find_signatures(petition, PersonQuery(code="O0O0"))


def test_a_blank_in_a_name_of_long_ago_hides_nobody(petition):
    blanks = ["\u034f", "\u200b", "\u3164"]
    put(petition, 2, [Person(f"Zo{each}e", f"Abel{each}", code="D9D4-682K") for each in blanks])
    for name in ("Zoe Abel", "abel", f"Zoe{blanks[0]}"):
        assert _numbers(petition, PersonQuery(name=name)) == [2000, 2001, 2002]
    found = find_signatures(petition, PersonQuery(code="D9D4-682K", name="Zoe Abel"), whole=True)
    assert [each.number for each in found] == [2000, 2001, 2002]


def test_a_person_is_told_on_which_lists_they_stand_also_by_another_spelling(petition):
    ada, mate = (each.number for each in find_signatures(petition, PersonQuery(email="ada@example.org"))[::2])
    listed = {"at": "2026-09-01T10:00:00Z", "by": "ws", "approved_by": "ab", "language": "en"}
    with petition.transaction() as connection:
        connection.execute(insert(delivery).values(number=1, people=1, count_only=0, file_sha256="", **listed))
        person = connection.execute(select(signature.c.person).where(signature.c.number == ada)).scalar_one()
        connection.execute(insert(delivered).values(delivery=1, person=person))
    assert [each.deliveries for each in find_signatures(petition, PersonQuery(name="Bo Byron"))] == [()]
    decide_pair(petition, "same", ada, mate, by="ws")
    assert [each.deliveries for each in find_signatures(petition, PersonQuery(name="Bo Byron"))] == [
        ("2026-09-01T10:00:00Z",)
    ]


def test_a_copy_holds_everything_and_only_this_user_may_read_it(petition, tmp_path):
    found = find_signatures(petition, PersonQuery(email="ada@example.org", name="Ada Byron"))
    path = tmp_path / "ada.json"
    write_copy(petition, found, path, by="ws")
    kept = json.loads(path.read_text("utf-8"))["signatures"]
    assert [each["number"] for each in kept] == [1000, 1001]
    assert (kept[0]["email"], kept[0]["consents"][0]["answer"]) == ("ada@example.org", "yes")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with petition.reading() as connection:
        *_, line = audit_lines(connection)
    assert (line.act, line.by, line.facts) == ("copy for a person", "ws", {"signatures": [1000, 1001]})
    with pytest.raises(OutputError, match="already"):
        write_copy(petition, found, path, by="ws")


def test_a_correction_is_tidied_and_everybody_concerned_stands_as_it_follows(petition):
    assert _standing(petition)[1001] == ("valid", 1000)
    correct(petition, 1001, {"given_name": "Eve", "email": "Eve@Example.org"}, by="ws")
    assert _standing(petition)[1001] == ("valid", None)
    assert _numbers(petition, PersonQuery(email="eve@example.org")) == [1001]
    correct(petition, 1001, {"given_name": "Byron", "email": "ada@example.org"}, by="ws")
    assert _standing(petition)[1001] == ("valid", 1000)


@pytest.mark.parametrize(
    "changed",
    [{"email": "no address"}, {"country": "XX"}, {"given_name": ""}, {"shoe_size": "42"}, {"phone": "1" * 99}],
)
def test_what_cannot_be_is_not_written(petition, changed):
    with pytest.raises(UsageError):
        correct(petition, 1000, changed, by="ws")
    with pytest.raises(NoSuchSignature, match="no signature 9"):
        correct(petition, 9, {"given_name": "Eve"}, by="ws")


def test_who_is_erased_is_gone_with_all_they_signed_and_who_stays_stands_as_if_they_had_never_been(petition):
    assert _standing(petition)[1002][0] == "review"  # another name at the same address, in another country
    assert erase(petition, [1001], by="ws") == 2
    assert _standing(petition) == {1002: ("valid", None), 1003: ("valid", None)}
    assert _numbers(petition, PersonQuery(name="Ada Byron")) == []
    with petition.reading() as connection:
        assert [tuple(row) for row in connection.execute(select(erased).order_by(erased.c.sequence))] == [
            (1, 1),
            (1, 2),
        ]
        assert len(connection.execute(select(tombstone)).all()) == 1
        acts = [(line.act, line.facts) for line in audit_lines(connection)]
    assert acts[-1] == ("erased on request", {"people": 1, "signatures": 2})


def test_nothing_is_erased_when_one_number_is_wrong(petition):
    with pytest.raises(NoSuchSignature, match="Nothing was changed"):
        erase(petition, [1000, 99], by="ws")
    with pytest.raises(UsageError):
        erase(petition, [], by="ws")
    assert len(_standing(petition)) == 4


def test_no_file_of_the_petition_holds_what_was_erased(tmp_path):
    with closing(Petition(tmp_path / "petition.sqlite", new=True)) as petition:
        put(petition, 1, [Person("Canary", "Yellow", "canary@example.org"), CY])
        assert any(b"canary@example.org" in path.read_bytes() for path in tmp_path.iterdir())
        erase(petition, [1000], by="ws")
        for path in tmp_path.iterdir():
            assert b"canary@example.org" not in path.read_bytes()
            assert b"Canary" not in path.read_bytes()

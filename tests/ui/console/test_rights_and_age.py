"""Rights and age in the window: requests answered, old data looked at before it goes, holds, and the log in words."""

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import insert, select

from desktop.office.desk.petition_place import PetitionPlace, open_petition
from desktop.office.figures.today_overview import look_at_today
from desktop.office.keys.second_secret import set_second_secret
from desktop.office.rights.audit import latest_acts
from desktop.office.rights.request_register import answer_asked, note_asked
from desktop.petition.tables.arrival_tables import batch, signature, withdrawal_request
from desktop.ui.console.rights.audit_log_text import known_acts
from tests.support.console_stage import Office, open_office
from tests.support.house import ROOT

TODAY = datetime.now(UTC).date().isoformat()
TOMORROW = (datetime.now(UTC).date() + timedelta(days=2)).isoformat()


def opened(office: Office):
    return open_petition(PetitionPlace(str(office.practice / "petition.sqlite")))


def ask_to_be_taken_off(office: Office) -> str:
    """Put in two requests, as a tablet seals them: of somebody who signed, and of nobody; return the one's name."""
    with opened(office) as petition, petition.transaction() as connection:
        signed = connection.execute(select(signature).where(signature.c.code != "").limit(1)).mappings().one()
        facts = {"batch": signed["batch"], "sha256": bytes(32), "device": 0, "answer": ""}
        for number, name in enumerate((signed["name"], "Nobody Anywhere"), 1):
            asked = {"sequence": 900 + number, "id": bytes([number]) * 16, "name": name, "code": signed["code"]}
            day = "2026-08-23T12:00:00Z" if number == 1 else f"{_day(connection, signed['batch'])}T12:00:00Z"
            connection.execute(insert(withdrawal_request).values(signed_at=day, **facts, **asked))
        return str(signed["name"])


def _day(connection, number: int) -> str:
    return str(connection.execute(select(batch.c.event_day).where(batch.c.number == number)).scalar_one())


@pytest.fixture(scope="module")
def shared(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:  # noqa: ARG001  (a window)
    with open_office(tmp_path_factory.mktemp("rights") / "data") as office:
        office.unlock()
        yield office


@pytest.fixture
def rights(shared: Office) -> Office:
    shared.model.by_name["rights"].wipe()
    shared.hand.tap("page_rights")
    shared.hand.wait_for_screen("rights_page")
    shared.wait("rights", "shown")
    return shared


def test_a_request_is_answered_by_name_and_the_answer_taken_back(rights):
    assert rights.hand.read("requests_none") == "Nobody waits to be taken off."
    name = ask_to_be_taken_off(rights)
    rights.hand.tap("page_today")
    rights.hand.wait_for("waits_requests")
    (told,) = (each["detail"] for each in rights.model.pages.today.waiting if each["name"] == "waits_requests")
    assert told.startswith("the first was to be answered by ")
    rights.hand.tap("waits_requests")
    rights.hand.wait_until(lambda: rights.hand.find("request_0") is not None, "the requests")
    assert rights.hand.read("request_0") == name
    assert rights.hand.read("due_0").startswith("was to be answered by ")
    rights.hand.tap("take_off_0")
    rights.hand.wait_until(lambda: f"{name} is taken off" in rights.hand.read("requests_note_sentence"), "the answer")
    assert rights.hand.read("request_0") == "Nobody Anywhere"
    assert "taken off" in rights.hand.read("answered_0")
    rights.hand.tap("requests_undo")
    rights.hand.wait_until(lambda: "count again" in rights.hand.read("requests_note_sentence"), "the undo")
    assert rights.hand.read("request_0") == name


def test_a_request_that_fits_nobody_is_dismissed_only_the_second_time(rights):
    register = rights.model.pages.rights.requests
    if not register.waiting:
        ask_to_be_taken_off(rights)
        rights.hand.tap("page_rights")
    place = "dismiss_0" if not register.waiting[0]["fits"] else "dismiss_1"
    rights.hand.tap(place)
    assert "Once more" in rights.hand.read(place.replace("dismiss", "dismiss_asked"))
    assert any(each["name"] == "Nobody Anywhere" for each in register.waiting)
    register.read_on()
    rights.let_go()
    rights.hand.tap(place)
    rights.hand.wait_until(lambda: "Dismissed." in rights.hand.read("requests_note_sentence"), "the answer")
    assert all(each["name"] != "Nobody Anywhere" for each in register.waiting)


def test_old_data_is_looked_at_first_kept_by_a_hold_and_erased_with_a_certificate(rights):
    retention = rights.model.pages.rights.retention
    rights.hand.wait_for("hold_why_input")
    assert rights.hand.find("hold_put") is None, "a hold has its reason"
    rights.hand.fill("hold_why_input", "complaint 12")
    rights.hand.press(Qt.Key.Key_Return)
    rights.hand.wait_until(lambda: len(retention.holds) == 1, "the hold")
    retention.type_text("retention_day", TOMORROW)
    rights.hand.tap("retention_preview")
    rights.hand.wait_until(lambda: rights.hand.read("rights_trouble_sentence") != "", "the day to be refused")
    retention.type_text("retention_day", TODAY)
    rights.hand.tap("retention_day_input")
    rights.hand.press(Qt.Key.Key_Return)
    rights.hand.wait_until(lambda: "would go" in rights.hand.read("retention_found"), "what would be erased")
    assert "retention_erase" not in {each.objectName() for each in rights.hand.items()}, "nothing goes while it stands"
    rights.hand.tap("lift_0")
    rights.hand.wait_until(lambda: retention.asked != "", "the hold to be lifted")
    assert rights.hand.find("retention_number_input")
    assert rights.hand.find("retention_erase") is None, "the number is not typed yet"
    rights.hand.fill("retention_number_input", retention.asked)
    rights.hand.tap("retention_erase")
    rights.hand.wait_until(lambda: "certificate" in rights.hand.read("retention_note_sentence"), "the certificate")
    told = json.loads(next((rights.practice / "certificates").iterdir()).read_text())
    assert (told["what"], told["before"], told["by"]) == ("contact", TODAY, "Ann")
    with opened(rights) as petition, petition.reading() as connection:
        assert not [row for row in connection.execute(select(signature.c.email)) if row.email]


def test_everything_old_goes_with_the_second_secret_alone_where_one_was_set(rights):
    retention, hand = rights.model.pages.rights.retention, rights.hand
    with opened(rights) as petition:
        set_second_secret(petition, "staple battery horse", holder="Noor", by="Ann")
    retention.type_text("retention_day", TODAY)
    hand.tap("retention_preview")
    hand.wait_until(lambda: hand.read("retention_found") != "", "what would be erased")
    assert retention.holder == "", "nobody is forgotten"
    hand.tap("scope_everything")
    hand.tap("retention_preview")
    hand.wait_until(lambda: retention.holder == "Noor", "whose word it takes")
    before, gone = retention.asked, "Nothing of that would stay"
    hand.fill("retention_number_input", before)
    for secret, came in (("", "needs the second secret"), ("a guess at what it is", "not the second secret")):
        retention.type_text("retention_second", secret)
        hand.tap("retention_erase")
        hand.wait_until(lambda came=came: came in hand.read("rights_trouble_sentence"), "it to be refused")
    hand.tap("retention_preview")
    hand.wait_until(lambda: retention.typed["retention_second"] == "", "another look")
    assert (retention.asked, gone in hand.read("retention_found")) == (before, True)
    hand.fill("retention_number_input", before)
    hand.tap("retention_erase")
    hand.wait_until(lambda: "needs the second secret" in hand.read("rights_trouble_sentence"), "it to be refused again")
    hand.fill("retention_second_input", "staple battery horse")
    hand.tap("retention_erase")
    hand.wait_until(lambda: "certificate" in hand.read("retention_note_sentence"), "the certificate")
    assert retention.typed["retention_second"] == ""
    assert hand.find("rights_trouble") is None, "what was refused before is told no longer"


def test_the_log_is_in_words_and_older_acts_come_on_asking(rights):
    log = rights.model.pages.rights.log
    with opened(rights) as petition:
        acts = latest_acts(petition, most=500)
    assert len(log.lines) == min(20, len(acts))
    assert all(" by " in each["detail"] for each in log.lines)
    while log.more:
        before = len(log.lines)
        rights.hand.tap("log_more")
        rights.hand.wait_until(lambda before=before: len(log.lines) > before, "older acts")
    assert len(log.lines) == len(acts)
    assert log.lines[-1]["text"] == "Began the petition"
    assert rights.hand.find("log_more") is None, "there are no older ones"


def test_every_act_that_is_logged_has_words():
    written = re.compile(r'append_audit_line\(\s*\w+,\s*"([a-z -]+)"')
    files = (ROOT / "desktop" / "petition").rglob("*.py")
    logged = {act for file in files for act in written.findall(file.read_text("utf-8"))}
    assert len(logged) > 20
    assert logged - known_acts() == set()


def test_locking_forgets_who_asked(rights):
    rights.model.lock()
    assert (rights.model.pages.rights.requests.waiting, rights.model.pages.rights.log.lines) == ([], [])
    rights.hand.wait_for_screen("unlock_page")
    rights.hand.tap("unlock")
    rights.hand.wait_for_screen("rights_page")


def test_whoever_asks_for_a_copy_is_counted_today_until_answered_and_waits_again_after_undo(rights):
    hand, asked = rights.hand, rights.model.pages.rights.asked
    hand.fill("asked_name_input", "Ada Byron")
    hand.tap("asked_access")
    hand.wait_until(lambda: len(asked.waiting) == 1, "the request")
    assert asked.waiting[0]["text"] == "Ada Byron asks for a copy of what is kept"
    assert asked.typed == {}
    with opened(rights) as petition:
        assert {each.matter: each.count for each in look_at_today(petition).waiting}["asked"] == 1
    hand.tap("asked_done_0")
    hand.wait_until(lambda: asked.waiting == [], "the answer")
    assert "Ada" not in asked.answered[0]
    hand.tap("asked_undo")
    hand.wait_until(lambda: len(asked.waiting) == 1, "it to wait again")
    assert asked.waiting[0]["name"] == "Ada Byron"


def test_the_log_is_proven_whole_and_written_as_a_table(rights, tmp_path):
    hand, proof = rights.hand, rights.model.pages.rights.proof
    hand.tap("log_prove")
    hand.wait_until(lambda: "each as it was written" in proof.note, "the proof")
    hand.tap("log_save")
    hand.wait_until(lambda: proof.note.startswith("Written"), "the table")
    (file,) = rights.practice.glob("log-*.csv")
    assert file.read_text().startswith("number,day,")
    hand.choose("log_save_to", tmp_path)
    hand.wait_until(lambda: f"“{tmp_path.name}”" in proof.note, "it to be written elsewhere")
    assert list(tmp_path.glob("log-*.csv"))


def clear(office: Office, box: str) -> None:
    office.hand.tap(box)
    office.hand.press(Qt.Key.Key_A, modifiers=Qt.KeyboardModifier.ControlModifier)
    office.hand.press(Qt.Key.Key_Delete)


def test_a_breach_is_noted_in_counts(rights):
    part = rights.model.pages.rights.breaches
    part.choose(2)
    clear(rights, "breach_day_input")
    rights.hand.type("2026-08-24")
    rights.hand.fill("breach_measures_input", "taken down")
    rights.hand.tap("breach_phone")
    rights.hand.tap("breach_postal_code")
    rights.hand.tap("breach_note_down")
    rights.hand.wait_until(lambda: len(part.lines) == 1, "the breach")
    assert part.lines[0].endswith(
        "A list or export has leaked · nobody knows how many people · Name, Country, E-mail · taken down"
    )


def test_who_wants_to_be_taken_off_or_forgotten_is_noted_and_older_answers_come_on_asking(rights):
    hand, asked = rights.hand, rights.model.pages.rights.asked
    waiting = len(asked.waiting)
    for kind, name in (("withdrawal", "Bo Lee"), ("erasure", "Cem Roe")):
        hand.fill("asked_name_input", name)
        hand.tap(f"asked_{kind}")
        waiting += 1
        hand.wait_until(lambda: len(asked.waiting) == waiting, "the request")  # noqa: B023  (waited for at once)
    told = {each["text"] for each in asked.waiting}
    assert told >= {"Bo Lee asks to be taken off", "Cem Roe asks to be forgotten"}
    with opened(rights) as petition:
        for _ in range(45):
            answer_asked(petition, note_asked(petition, "erasure", "Di Moe", TODAY, by="Ann"), "done", by="Ann")
    hand.tap("page_today")
    hand.tap("page_rights")
    hand.wait_until(lambda: len(asked.answered) == 20, "the latest")
    assert asked.answered[0].startswith("To be forgotten, received ")
    hand.tap("asked_more")
    hand.wait_until(lambda: len(asked.answered) == 40, "the older ones")
    assert asked.more


def test_older_requests_that_were_answered_come_on_asking(rights):
    with opened(rights) as petition, petition.transaction() as connection:
        facts = {"sha256": bytes(32), "device": 0, "answer": "taken_off", "name": "Di Moe", "code": "7KMD-3XPR"}
        for number in range(45):
            asked = {"sequence": 2000 + number, "id": bytes([9, number]) * 8, "signed_at": "2026-08-23T12:00:00Z"}
            connection.execute(insert(withdrawal_request).values(batch=1, **facts, **asked))
    register = rights.model.pages.rights.requests
    rights.hand.tap("page_today")
    rights.hand.tap("page_rights")
    rights.hand.wait_until(lambda: len(register.answered) == 20, "the latest")
    rights.hand.tap("requests_more")
    rights.hand.wait_until(lambda: len(register.answered) == 40, "the older ones")
    assert register.more

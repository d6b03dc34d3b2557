"""What a volunteer sees of drop boxes, batches and receipts, and what only two PINs can do; over a real journal."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from desktop.core.box_errors import BoxExpired, BoxUnreachable
from desktop.core.progress import ignore
from desktop.device.journal.batch_closing import close_batches, describe_batch, list_batches
from desktop.device.journal.erasure import list_erased
from desktop.device.journal.journal import Journal
from desktop.device.journal.opening import open_journal
from desktop.device.journal.scratch_folder import scratch_folder
from desktop.device.sending.outbox import Outbox
from desktop.device.setup.device_key import device_key, device_name, device_words
from desktop.device.setup.settings import read_settings
from desktop.device.setup.volunteers_pin import set_pin
from desktop.transfer.batch import batch_id
from desktop.transfer.boxes.box_provisions import write_provision
from desktop.transfer.boxes.setting import BoxSetting, FolderSetting, WebSetting, keep_setting, list_settings
from desktop.transfer.receipt import Receipt, ReceivedBatch, write_receipt
from desktop.transfer.waiting_note import WaitingNote, waiting_name, write_waiting
from tests.support.corner_stage import PIN, Stall, type_pin
from tests.support.factory import ORGANISATION

SECOND = "730258"
OFFICE = BoxSetting("Office", "webdav", WebSetting("https://box.example.org/drop", "tablet-7", "hush-hush"))
LAPTOP = BoxSetting("Laptop", "webdav", WebSetting("https://10.0.0.7:8080", "t", "hush", fingerprint="ab" * 32))
DAY = "2026-08-23"


def sent(stall: Stall, box: object) -> None:
    """Close what is open and let the outbox try once."""
    with closing(journal_of(stall)) as journal:
        close_batches(journal, DAY)
        key = device_key(stall.device.home.device_key)
        boxes = {each: lambda: box for each in list_settings(stall.device.home.boxes)}
        Outbox(journal, key, boxes, stall.device.stick).deliver_due(0)


def journal_of(stall: Stall) -> Journal:
    home = stall.device.home
    return open_journal(home)


class Box:
    """A drop box that takes everything, or answers each time with the same trouble."""

    def __init__(self, trouble: Exception | None = None) -> None:
        self.trouble = trouble

    def leave(self, _name: str, _path: Path) -> str:
        if self.trouble:
            raise self.trouble
        return "stored"


@pytest.fixture
def with_box(stall: Stall) -> Stall:
    keep_setting(stall.device.home.boxes, OFFICE)
    return stall


def sending(stall: Stall) -> tuple[object, object]:
    (fact,) = [each for each in stall.corner.figures.facts if each["label"] == "Sending"]
    return str(fact["text"]).replace("\u2068", "").replace("\u2069", ""), fact["watch"]


def test_without_a_drop_box_nothing_is_said_of_one(stall: Stall):
    stall.enter()
    stall.hand.wait_for("figures_page")
    assert "Sending" not in {each["label"] for each in stall.corner.figures.facts}


@pytest.mark.parametrize(
    ("box", "said", "watch"),
    [
        (Box(), "“Office”: everything is sent", False),
        (
            Box(BoxUnreachable("x")),
            "“Office”: 2 signatures are safe here. They are sent when there is a network.",
            False,
        ),
        (Box(BoxExpired("x")), "“Office”: The drop box has a new address or password. Ask staff for", True),
    ],
)
def test_a_drop_box_is_said_in_calm_words_and_only_what_staff_must_do_asks_for_a_look(with_box, box, said, watch):
    with_box.sign(2)
    sent(with_box, box)
    with_box.enter()
    with_box.hand.wait_for("figures_page")
    text, watched = sending(with_box)
    assert text.startswith(said)
    assert watched == watch


def test_what_a_drop_box_took_counts_as_handed_over_and_what_waits_needs_nobody(with_box: Stall):
    with_box.sign(2)
    sent(with_box, Box())
    with_box.sign(1)
    with_box.enter()
    assert with_box.hand.read("waiting_number") == "1"
    assert with_box.corner.figures.advice == "", "the box takes it later, nobody has to carry it"
    assert sending(with_box) == ("“Office”: 1 signature is safe here. It is sent when its batch closes.", False)


def test_a_box_that_needs_more_than_a_network_says_so_and_does_not_spare_the_handing_over(stall: Stall, tmp_path):
    for box in (LAPTOP, BoxSetting("Stick", "folder", FolderSetting(tmp_path / "away", stick=True))):
        keep_setting(stall.device.home.boxes, box)
    stall.sign(2)
    sent(stall, Box(BoxUnreachable("x")))
    stall.enter()
    stall.hand.wait_for("figures_page")
    said = [str(each["text"]).partition(". ")[2] for each in stall.corner.figures.facts if each["label"] == "Sending"]
    assert said == ["They are sent when that computer is near.", "They are sent when the drop box is plugged in."]
    assert stall.corner.figures.advice.startswith("Before you leave this place, hand over")
    keep_setting(stall.device.home.boxes, OFFICE)
    stall.corner.go("figures")
    assert stall.corner.figures.advice == ""


def test_a_drop_box_file_that_others_may_read_is_told(with_box: Stall):
    (file,) = with_box.device.home.boxes.iterdir()
    file.chmod(0o644)
    with_box.enter()
    with_box.hand.wait_for("figures_page")
    assert sending(with_box)[1]


def test_a_volunteer_chooses_when_batches_close_and_the_device_keeps_it(stall: Stall):
    stall.enter()
    stall.hand.tap("open_sending")
    stall.hand.tap("hour_21")
    stall.hand.tap("number_50")
    kept = read_settings(stall.device.home.setting)
    assert kept
    assert (kept.closing.hour, kept.closing.every) == (21, 50)
    stall.hand.tap("hour_-1")
    kept = read_settings(stall.device.home.setting)
    assert kept
    assert (kept.closing.hour, kept.closing.every) == (None, 50)
    assert [each["value"] for each in stall.corner.pages.sending.numbers if each["chosen"]] == [50]
    chosen = [stall.hand.wait_for(name).property("chosen") for name in ("hour_-1", "hour_21", "number_50", "number_0")]
    assert chosen == [True, False, True, False]


def bring_receipt(stall: Stall, copies: int = 1) -> None:
    """As headquarters puts it on the stick, once it has the batches, of as many copies of this device."""
    with closing(journal_of(stall)) as journal:
        said = [
            describe_batch(journal, each, device_key(stall.device.home.device_key))[0] for each in list_batches(journal)
        ]
    claims = [
        ReceivedBatch(batch_id(each), each.device, each.number, each.first, each.last, each.count, each.entries_sha256)
        for each in said
    ]
    claims += [replace(each, id=f"{copy:064x}") for copy in range(1, copies) for each in claims]
    write_receipt(stall.device.stick / "spring.receipt", Receipt("spring", tuple(claims)), ORGANISATION)


def test_receipts_on_a_stick_erase_what_they_prove_and_the_page_says_what_is_left(stall: Stall):
    stall.sign(2)
    stall.session.hand_over(stall.device.stick, ignore)
    bring_receipt(stall)
    stall.sign(1)
    check_stick(stall)
    assert stall.hand.read("receipts_result") == "2 signatures were erased here, because headquarters has them."
    assert stall.hand.read("hand_back") == "1 signature here is not confirmed by headquarters yet. Keep this device."
    assert stall.kept() == 1
    stall.session.hand_over(stall.device.stick, ignore)
    bring_receipt(stall)
    check_stick(stall)
    assert stall.hand.read("hand_back") == "Nothing is left on this device: it is safe to hand back."
    stall.hand.tap("receipts_done")
    assert [stall.hand.read(f"{name}_number") for name in ("today", "waiting", "kept")] == ["3", "0", "0"]


def test_while_what_was_erased_is_still_cleared_away_the_device_is_not_said_to_be_safe(stall: Stall):
    stall.enter()
    stall.hand.tap("end_event")
    assert stall.hand.read("hand_back") == "Nothing is left on this device: it is safe to hand back."
    stall.hand.tap("back")
    with scratch_folder(stall.device.home.scratch) as on_its_way:
        (on_its_way / "spring.batch").touch()
        stall.hand.tap("end_event")
        assert stall.hand.read("hand_back").startswith("Tabling is still erasing the last traces.")


def check_stick(stall: Stall) -> None:
    if not stall.corner.page:
        stall.enter()
        stall.hand.wait_for("figures_page")
    stall.corner.go("sending")
    stall.hand.tap("open_receipts")
    stall.hand.tap("receipts_0")
    stall.hand.wait_until(lambda: stall.corner.pages.receipts.stage == "done", "the receipts to be checked")


def test_a_receipt_of_somebody_else_erases_nothing_and_that_is_said(stall: Stall):
    stall.sign(2)
    (stall.device.stick / "forged.receipt").write_text("{}")
    check_stick(stall)
    assert "It erased nothing" in stall.hand.read("receipts_trouble_sentence")
    assert stall.hand.find("receipts_result") is None
    assert stall.kept() == 2


def test_one_that_is_believed_beside_one_that_is_not_are_both_said(stall: Stall):
    stall.sign(2)
    stall.session.hand_over(stall.device.stick, ignore)
    bring_receipt(stall)
    (stall.device.stick / "forged.receipt").write_text("{}")
    check_stick(stall)
    assert stall.hand.read("receipts_result") == "2 signatures were erased here, because headquarters has them."
    sentence = stall.hand.read("receipts_trouble_sentence")
    assert sentence.startswith("A receipt is not for this device")
    assert "Nothing is erased" not in sentence


def test_a_receipt_that_names_besides_what_a_copy_wrote_erases_and_both_are_said(stall: Stall):
    stall.sign(2)
    stall.session.hand_over(stall.device.stick, ignore)
    bring_receipt(stall, copies=2)
    check_stick(stall)
    assert stall.hand.read("receipts_result") == "2 signatures were erased here, because headquarters has them."
    assert stall.hand.read("receipts_trouble_sentence").endswith("another device may be a copy of this one.")
    assert stall.kept() == 0


def test_a_note_on_the_stick_has_the_corner_say_to_keep_the_device_and_its_four_words(stall: Stall):
    stall.sign(2)
    stall.session.hand_over(stall.device.stick, ignore)
    words = " ".join(device_words(stall.device.home))
    note = WaitingNote("spring", device_name(stall.device.home), "2026-08-24", ("ab" * 32,))
    write_waiting(stall.device.stick / waiting_name(note), note, ORGANISATION)
    stall.enter()
    stall.hand.wait_for("figures_page")
    assert ("Its four words, for headquarters: " + words, False) in device_lines(stall)
    check_stick(stall)
    assert stall.hand.read("receipts_result") == ("Headquarters has not welcomed this device yet. Keep this device.")
    stall.corner.go("figures")
    said = f"Headquarters has not welcomed this device yet. Keep this device. Its four words: {words}"
    assert device_lines(stall) == [(said, True)]
    assert stall.kept() == 2


def device_lines(stall: Stall) -> list[tuple[str, object]]:
    """What is said of the device itself beside its name and version, and whether somebody should look at it."""
    facts = [
        each for each in stall.corner.figures.facts if each["label"] == "This device" and "words" in str(each["text"])
    ]
    return [(str(each["text"]).replace("\u2066", "").replace("\u2069", ""), each["watch"]) for each in facts]


def test_a_drop_box_file_on_the_stick_is_taken_and_its_name_is_said_and_nothing_more(stall: Stall):
    write_provision(stall.device.stick, OFFICE)
    check_stick(stall)
    assert stall.hand.read("brought_0") == "“\u2068Office\u2069”: from now on this device sends there too."
    assert list_settings(stall.device.home.boxes) == (OFFICE,)
    (stall.device.stick / "Office.box.toml").write_text('password = "hush-hush"')
    stall.hand.tap("receipts_done")
    check_stick(stall)
    assert "hush" not in stall.hand.read("receipts_trouble_detail")
    assert list_settings(stall.device.home.boxes) == (OFFICE,)


def open_emergency(stall: Stall) -> None:
    stall.enter()
    stall.hand.tap("open_sending")
    stall.hand.tap("open_emergency")


def test_where_staff_set_no_second_pin_nobody_is_offered_to_erase(stall: Stall):
    stall.enter()
    stall.hand.tap("open_sending")
    stall.hand.wait_for("sending_page")
    assert stall.hand.find("open_emergency") is None


@pytest.fixture
def with_second_pin(stall_of: Callable[..., Stall]) -> Stall:
    stall = stall_of()
    set_pin(stall.device.home.second_pin, SECOND)
    return stall


def test_two_pins_erase_everything_after_saying_what_is_lost_and_people_sign_on(with_second_pin: Stall):
    stall = with_second_pin
    stall.sign(2)
    stall.session.hand_over(stall.device.stick, ignore)
    stall.sign(1)
    open_emergency(stall)
    assert stall.hand.find("pin_1") is None, "it says what it costs before anybody types"
    assert stall.hand.read("emergency_lost") == "1 signature was not handed over. It would be lost for ever."
    assert stall.hand.read("emergency_kept").startswith("3 signatures are on this device")
    stall.hand.tap("emergency_on")
    type_pin(stall.hand, PIN)
    type_pin(stall.hand, SECOND)
    stall.hand.wait_until(lambda: stall.corner.pages.emergency.stage == "done", "the erasing")
    assert stall.hand.read("emergency_result").startswith("3 signatures were erased")
    assert stall.kept() == 0
    with closing(journal_of(stall)) as journal:
        assert [(each.batch.count, each.proven) for each in list_erased(journal)] == [(2, False), (1, False)]
    stall.hand.tap("emergency_done")
    assert stall.hand.read("today_number") == "0"
    stall.sign(1)
    assert stall.kept() == 1


@pytest.mark.parametrize("typed", [(PIN, PIN), ("111222", SECOND)])
def test_a_single_person_under_pressure_erases_nothing_and_learns_nothing(with_second_pin: Stall, typed):
    stall = with_second_pin
    stall.sign(1)
    open_emergency(stall)
    stall.hand.tap("emergency_on")
    for pin in typed:
        type_pin(stall.hand, pin)
    stall.hand.wait_until(lambda: stall.corner.pages.emergency.note != "", "the answer")
    assert stall.hand.read("emergency_note") == "At least one of the two PINs is wrong."
    assert stall.kept() == 1


@dataclass
class WrongPins:
    """Takes no two PINs, and has the next two wait."""

    is_set: bool = True
    seconds: float = 600.0

    def check(self, _first: str, _second: str) -> bool:
        """Say that they are wrong."""
        return False

    def wait(self) -> float:
        """Return the delay."""
        return self.seconds


def test_while_two_wrong_pins_have_to_wait_no_key_of_the_pad_takes_a_touch(with_second_pin: Stall):
    stall = with_second_pin
    stall.session.two_pins = WrongPins()
    open_emergency(stall)
    stall.hand.tap("emergency_on")
    stall.hand.wait_for("pin_1")
    for pin in (PIN, SECOND):
        type_pin(stall.hand, pin)
    stall.hand.wait_until(lambda: stall.corner.pages.emergency.stage == "waiting", "the wait")
    assert [digit for digit in range(10) if stall.hand.find(f"pin_{digit}")] == [], "nothing that could be touched"


def test_what_was_typed_is_forgotten_when_the_page_is_left(with_second_pin: Stall):
    stall = with_second_pin
    open_emergency(stall)
    stall.hand.tap("emergency_on")
    type_pin(stall.hand, PIN)
    stall.hand.wait_until(lambda: stall.corner.pages.emergency.stage == "second", "the second PIN to be asked")
    stall.hand.tap("pin_4")
    assert stall.corner.pages.emergency.pad.length == 1
    stall.hand.tap("back")
    stall.hand.tap("open_emergency")
    stall.hand.tap("emergency_on")
    stall.hand.wait_until(lambda: stall.corner.pages.emergency.stage == "first", "the first PIN to be asked again")
    assert stall.corner.pages.emergency.pad.length == 0
    assert stall.hand.find("pin_enter") is None, "nothing is typed that could be entered"

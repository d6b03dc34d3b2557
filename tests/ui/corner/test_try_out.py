"""A device that is only tried out says so on every screen, and becomes a real one without losing a real signature."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.core.errors import PackOnlyTryOut, TryOutHere, TryOutMixed
from desktop.core.organisation_keys import Organisation, open_organisation
from desktop.core.pack.file_reader import PackFiles, read_pack_files
from desktop.core.pack.organisation_signature import sign_pack
from desktop.core.pack.reader import read_campaign, read_pack
from desktop.core.pack.try_out_campaign import sign_try_out
from desktop.core.pack.writer import write_pack
from desktop.core.sealing import SealingKey
from desktop.core.signing_keys import SigningKey
from desktop.device.facade.device_session import DeviceSession
from desktop.device.facade.signatures_on_device import read_status
from desktop.device.setup.settings import trusted_organisation
from desktop.device.setup.settings_from_stick import read_tablet
from desktop.device.setup.start_state import look_at_start
from desktop.device.setup.volunteers_pin import PinLock
from desktop.transfer.batch import open_batch
from desktop.ui.base.wholly_in_sight import is_wholly_in_sight
from desktop.ui.corner.first_start_model import EarlierAnswers
from tests.support import factory
from tests.support.corner_stage import (
    PIN,
    PRIDE,
    Device,
    FirstSteps,
    Stall,
    agree,
    compare_words,
    name_event,
    open_stall,
)
from tests.support.event_device import entry
from tests.support.power_cut import cut_at_removing
from tests.support.setup_sticks import PLANNED, make_stick

BAND = {
    "en": "Only a try-out: nothing signed here counts.",
    "fr": "Simple essai\u00a0: ce qu’on signe ici ne compte pas.",
    "es": "Solo es una prueba: nada de lo que se firme aquí cuenta.",
    "ru": "Это только проба: подписи здесь не засчитываются.",
    "uk": "Це лише спроба: підписи тут не зараховуються.",
    "ar": "هذه تجربة فقط: ما يُوقَّع هنا لا يُحسب.",
    "zh_CN": "仅供试用：在这里签名不计数。",
}
PASSPHRASE = "a passphrase for trying out"
OTHERS = Organisation(SealingKey(b"p" * 32), SigningKey(b"p" * 32))


@pytest.fixture
def tried(device: Device) -> Device:
    """A device as “Only to try it out” leaves it."""
    device.beginning.begin(None, PASSPHRASE, PRIDE, PIN)
    return device


@pytest.fixture
def open_tried(qtbot: object, tried: Device) -> Iterator[Callable[..., Stall]]:  # noqa: ARG001  (catches what slots raise)
    opened: list[Stall] = []

    def open_one(size: tuple[int, int] = (1097, 686)) -> Stall:
        opened.append(open_stall(tried, size))
        return opened[-1]

    yield open_one
    for each in opened:
        each.close()


def sign_some(device: Device, times: int) -> None:
    """Have people sign at the campaign that is here, and end the event."""
    campaign = look_at_start(device.home).campaign
    assert campaign is not None
    session = DeviceSession(device.home, campaign, PRIDE)
    for number in range(times):
        session.current_stall().sign(entry(f"Ada {number}"))
    session.end_event()
    session.close()


def offer_real(device: Device, first_steps: Callable[..., FirstSteps]) -> FirstSteps:
    """Begin again after an event that was ended, with the real pack on a stick, as far as the question."""
    device.put_pack()
    campaign = look_at_start(device.home).campaign
    assert campaign is not None
    steps = first_steps(EarlierAnswers("The example", tried_out=campaign.tried_out))
    steps.hand.wait_for("event_step")
    assert noticed(steps) == [BAND["en"]]
    steps.hand.tap("back")
    steps.hand.tap("look_again")
    agree(steps)
    steps.hand.wait_for("end_try_out")
    return steps


def noticed(steps: FirstSteps) -> list[object]:
    """What the step that names the event says of a try-out."""
    return [item.property("heading") for item in steps.hand.items() if item.objectName() == "try_out_notice"]


def kept(device: Device) -> int:
    status = read_status(device.home)
    return sum(each.signatures for each in (status, *status.earlier))


def shown(stall: Stall) -> str:
    """The words of the band above the screen; nothing where they cannot be seen."""
    band = stall.hand.find("practice_words")
    return str(band.property("text")) if band and is_wholly_in_sight(band) else ""


def test_each_screen_says_it_to_signers_in_their_language(open_tried):
    stall = open_tried()
    for language, words in BAND.items():
        stall.kiosk.interface.choose_language(language)
        stall.hand.wait_until(lambda words=words: shown(stall) == words, f"the band in {language}")
    for begin, screen in ((stall.kiosk.read, "reading"), (stall.kiosk.sign, "form")):
        begin()
        stall.hand.wait_for_screen(screen)
        assert shown(stall) == BAND["zh_CN"]


def test_the_thanks_say_it_too(open_tried):
    stall = open_tried()
    stall.hand.tap("sign")
    stall.hand.wait_for_screen("form")
    stall.hand.fill("name_input", "Ada Lovelace")
    stall.hand.tap("key_hide")
    stall.hand.tap("usual_CA")
    stall.hand.tap("listing_named")
    stall.hand.tap("add_signature")
    stall.hand.wait_for_screen("thanks")
    assert shown(stall) == BAND["en"]


@pytest.mark.parametrize("size", [(1097, 686), (686, 1097)])
def test_the_volunteers_page_says_it_and_where_the_road_leads(open_tried, size):
    stall = open_tried(size)
    stall.enter()
    stall.hand.wait_for_screen("figures_page")
    assert shown(stall) == BAND["en"]
    assert "touch “Another campaign”" in stall.hand.read("try_out_notice_sentence")
    stall.hand.tap("look_ready")
    stall.hand.wait_for("ready_page")
    told = [(each["text"], each["watch"]) for each in stall.corner.pages.ready.facts if each["label"] == "Campaign"]
    assert told == [(BAND["en"], True)]
    assert stall.session.card.controller is None, "nobody of the organisation in its pack is to be called about it"


def test_practice_on_a_device_that_is_tried_out_says_both(open_tried):
    stall = open_tried()
    stall.corner.practice.start()
    stall.hand.wait_until(lambda: shown(stall).startswith("Practice"), "practice to be said")
    assert shown(stall).endswith(BAND["en"])


def test_a_real_campaign_says_nothing_of_it(stall: Stall):
    assert stall.hand.find("practice_words") is None
    stall.enter()
    stall.hand.wait_for_screen("figures_page")
    assert stall.hand.find("try_out_notice_sentence") is None


def test_one_that_an_older_tabling_made_is_known_by_the_keys_beside_it(tried: Device):
    files = {str(each.relative_to(tried.home.campaign)): each.read_bytes() for each in tried.home.campaign.rglob("*.*")}
    assert b"try_out = true" in files["campaign.toml"]
    own = open_organisation(tried.home.organisation, PASSPHRASE)
    unmarked = sign_pack({name: data for name, data in files.items() if name != "pack.sig"}, own.sealing, own.signing)
    for name, data in unmarked.items():
        (tried.home.campaign / name).write_bytes(data)
    assert not read_pack(tried.home.campaign).tried_out
    campaign = look_at_start(tried.home).campaign
    assert campaign is not None
    assert campaign.tried_out


def test_the_real_campaign_throws_the_try_out_away_once_somebody_says_so(tried: Device, first_steps):
    sign_some(tried, 3)
    words = read_status(tried.home).words
    (tried.home.boxes).mkdir()
    steps = offer_real(tried, first_steps)
    assert "3 signatures are thrown away" in steps.model.comparison.meaning
    assert kept(tried) == 3, "nothing is gone before the last step"
    steps.hand.tap("end_try_out")
    name_event(steps, "Winter Pride", "")
    steps.hand.wait_for("pin_step")
    assert steps.model.pinStep.title == "Type the PIN that was set while trying out"
    assert steps.model.pinStep.deviceWords == "", "those of the try-out are no more use"
    steps.type_pin(PIN[::-1])
    steps.hand.wait_until(lambda: bool(steps.model.pinStep.note), "the PIN to be found wrong")
    assert kept(tried) == 3
    steps.type_pin(PIN)
    steps.hand.wait_until(lambda: bool(steps.finished), "the first start to end")
    start = look_at_start(tried.home)
    assert start.campaign is not None
    assert (start.campaign.id, start.campaign.tried_out, start.trouble) == ("spring", False, None)
    assert trusted_organisation(tried.home) == factory.ORGANISATION.public
    assert kept(tried) == 0
    assert read_status(tried.home).words != words, "headquarters would miss the numbers that the try-out gave out"
    assert PinLock(tried.home.pin).check(PIN)
    assert not tried.home.boxes.exists()


@pytest.mark.usefixtures("full_stretching")
def test_the_command_itself_leads_from_a_try_out_into_the_real_campaign(tried: Device):
    sign_some(tried, 2)
    tried.put_pack()
    program = Path(__file__).parents[2] / "support" / "volunteer_visit.py"
    visit = [sys.executable, "-W", "error", program, tried.home.path, tried.stick, "tried-out"]
    done = subprocess.run(visit, capture_output=True, text=True, timeout=600, check=False)
    assert done.stdout.splitlines() == ["signed 0 signatures safe", "code 0"], done.stderr
    campaign = look_at_start(tried.home).campaign
    assert campaign is not None
    assert (campaign.id, campaign.tried_out) == ("spring", False)


def test_what_is_signed_after_it_is_numbered_from_one(tried: Device):
    sign_some(tried, 2)
    tried.beginning.begin(factory.signed(factory.pack()), "", PRIDE, "", ends_try_out=True)
    campaign = look_at_start(tried.home).campaign
    assert campaign is not None
    session = DeviceSession(tried.home, campaign, PRIDE)
    session.current_stall().sign(factory.entry(consents={"news": "not_asked"}, age_stated=True))
    handed = session.hand_over(tried.stick)
    session.close()
    (batch,) = [open_batch(each.file).manifest for each in handed.batches]
    assert (batch.campaign, batch.first, batch.number) == ("spring", 1, 1)


def test_a_stick_that_sets_up_all_brings_its_own_pin_name_and_events(tried: Device, tmp_path: Path):
    sign_some(tried, 1)
    made = make_stick(tmp_path / "office")
    stick = made.pack.parent
    files = read_pack_files(stick / "campaign.zip")
    found = tried.beginning.find_setup(stick, read_campaign(files))
    tried.beginning.begin(files, "", PRIDE, "", ends_try_out=True, stick=found)
    assert PinLock(tried.home.pin).check(made.pin), "volunteers are told the one that came with the stick"
    assert (read_tablet(tried.home).name, read_tablet(tried.home).events) == ("Tablet 1", PLANNED)
    assert kept(tried) == 0


def test_whoever_goes_back_keeps_the_try_out(tried: Device, first_steps):
    sign_some(tried, 1)
    steps = offer_real(tried, first_steps)
    steps.hand.tap("back")
    steps.hand.wait_for("choose_step")
    steps.hand.tap("keep_campaign")
    name_event(steps, "Winter Pride", "")
    steps.hand.wait_until(lambda: bool(steps.finished), "the first start to end")
    assert kept(tried) == 1
    campaign = look_at_start(tried.home).campaign
    assert campaign is not None
    assert campaign.tried_out


def test_nothing_is_thrown_away_where_nobody_was_asked(tried: Device):
    sign_some(tried, 1)
    with pytest.raises(TryOutHere):
        tried.beginning.begin(factory.signed(factory.pack()), "", PRIDE, "", despite_objection=True)
    assert kept(tried) == 1
    assert read_pack(tried.home.campaign).tried_out


def test_cut_short_it_asks_once_more_and_goes_on(tried: Device):
    sign_some(tried, 1)
    tried.home.setting.unlink()
    found = read_campaign(factory.signed(factory.pack()))
    tried.beginning.require_trusted(found)
    assert tried.beginning.count_thrown_away(found) == 1
    tried.beginning.begin(factory.signed(factory.pack()), "", PRIDE, "", ends_try_out=True)
    assert (kept(tried), look_at_start(tried.home).trouble) == (0, None)


def test_cut_short_the_pin_of_the_stick_is_still_the_one(tried: Device, tmp_path: Path):
    made = make_stick(tmp_path / "office")
    files = read_pack_files(made.pack.parent / "campaign.zip")

    def begin() -> None:
        found = tried.beginning.find_setup(made.pack.parent, read_campaign(files))
        tried.beginning.begin(files, "", PRIDE, "", ends_try_out=True, stick=found)

    with cut_at_removing("campaign"):
        begin()
    begin()
    assert look_at_start(tried.home).trouble is None
    assert PinLock(tried.home.pin).check(made.pin), "that of the try-out may be known to everybody"


def real_then_tried(device: Device) -> None:
    """As an older Tabling let it happen: people signed for real, then the settings were lost and it was tried out."""
    device.set_up()
    campaign = read_pack(device.home.campaign)
    session = DeviceSession(device.home, campaign, PRIDE)
    session.current_stall().sign(factory.entry(consents={"news": "not_asked"}, age_stated=True))
    session.close()
    for each in (*device.home.campaign.rglob("*.*"), device.home.setting):
        each.unlink()
    for name, data in practice().items():
        file = device.home.campaign / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)


def practice() -> PackFiles:
    """A pack of a practice campaign."""
    return sign_try_out(factory.bundled_pack(), OTHERS)


def test_a_real_signature_never_goes_with_a_try_out(device: Device):
    real_then_tried(device)
    files = factory.signed(factory.pack())
    with pytest.raises(TryOutMixed):
        device.beginning.count_thrown_away(read_campaign(files))
    with pytest.raises(TryOutMixed):
        device.beginning.begin(files, "", PRIDE, "", ends_try_out=True)
    assert kept(device) == 1
    assert not device.beginning.try_out_offered


def test_what_nobody_can_read_is_not_thrown_away_as_a_try_out(tried: Device):
    sign_some(tried, 2)
    tried.home.journal.with_name("journal-damaged-001.sqlite").write_bytes(b"?" * 9000)
    with pytest.raises(TryOutMixed):
        tried.beginning.count_thrown_away(read_campaign(factory.signed(factory.pack())))


def test_what_lost_its_key_is_not_thrown_away_as_a_try_out(tried: Device):
    sign_some(tried, 2)
    damaged = tried.home.journal.rename(tried.home.journal.with_name("journal-damaged-001.sqlite"))
    tried.home.device_key.unlink()
    with pytest.raises(TryOutMixed):
        tried.beginning.begin(factory.signed(factory.pack()), "", PRIDE, "", ends_try_out=True)
    assert damaged.exists()


def test_a_damaged_journal_of_the_try_out_itself_goes_along(tried: Device):
    sign_some(tried, 2)
    tried.home.journal.rename(tried.home.journal.with_name("journal-damaged-001.sqlite"))
    files = factory.signed(factory.pack())
    assert tried.beginning.count_thrown_away(read_campaign(files)) == 0
    tried.beginning.begin(files, "", PRIDE, "", ends_try_out=True)
    assert not list(tried.home.path.glob("journal-damaged-001.sqlite"))


def test_a_practice_pack_is_refused_where_a_real_campaign_is(device: Device, first_steps):
    device.set_up()
    write_pack(practice(), device.stick / "practice.zip")
    steps = first_steps(EarlierAnswers("title_en"))
    steps.hand.tap("back")
    steps.hand.tap("look_again")
    steps.hand.tap("offer_0")
    steps.hand.wait_for("pack_trouble")
    assert "is only for trying out" in steps.hand.read("pack_trouble_sentence")
    with pytest.raises(PackOnlyTryOut):
        device.beginning.begin(practice(), "", PRIDE, "", despite_objection=True, ends_try_out=True)
    assert trusted_organisation(device.home) == factory.ORGANISATION.public
    assert not read_pack(device.home.campaign).tried_out


def test_a_pack_put_into_a_real_device_by_a_stranger_makes_no_try_out_of_it(device: Device):
    device.set_up()
    for each in device.home.campaign.rglob("*.*"):
        each.unlink()
    for name, data in practice().items():
        (device.home.campaign / name).parent.mkdir(parents=True, exist_ok=True)
        (device.home.campaign / name).write_bytes(data)
    found = read_campaign(sign_pack(factory.pack(), OTHERS.sealing, SigningKey(b"q" * 32)))
    assert device.beginning.count_thrown_away(found) is None
    assert device.beginning.find_objection(found) is not None, "the key that was compared is still the one"


def test_a_practice_pack_on_a_new_device_says_it_before_the_event_is_named(device: Device, first_steps):
    write_pack(practice(), device.stick / "practice.zip")
    steps = first_steps()
    compare_words(steps)
    for word in steps.model.comparison.keyWords.words:
        steps.hand.tap(f"word_{word}")
    steps.hand.wait_for("event_step")
    assert noticed(steps) == [BAND["en"]]


def test_a_pack_that_nobody_signed_ends_no_try_out(tried: Device, first_steps):
    sign_some(tried, 1)
    write_pack(factory.pack(), tried.stick / "unsigned.zip")
    steps = first_steps(EarlierAnswers("The example", tried_out=True))
    steps.hand.tap("back")
    steps.hand.tap("look_again")
    steps.hand.tap("offer_0")
    steps.hand.wait_for("pack_trouble")
    assert "is not signed" in steps.hand.read("pack_trouble_sentence")
    assert kept(tried) == 1

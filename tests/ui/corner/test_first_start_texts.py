"""What each page of the first start says of itself at each of its steps: title, main action, way back."""

from desktop.core.errors import DiskFailing, PackOlder
from desktop.showing.example_device import WORDS
from desktop.ui.base.error_text import Trouble
from desktop.ui.corner import choose_campaign_model
from desktop.ui.corner.first_start_model import EarlierAnswers
from desktop.ui.corner.packs_on_sticks import Chosen, Examined
from tests.support.corner_stage import PRIDE
from tests.support.kiosk_stage import make_campaign
from tests.support.page_words import Steps, press_pin, said


def test_the_first_start_says_at_every_step_what_is_asked(setup_of):
    setup = setup_of()
    setup.look()
    assert said(setup.choice) == ("Choose the campaign", "", "Look again")
    setup.choice.choose(0)
    assert (setup.step, setup.number) == ("check", 1)
    assert said(setup.comparison) == ("Find the organisation’s four words", "", "My word is not here")
    setup.comparison.forth()
    assert setup.step == "check", "without the words it does not go on"
    for place, word in enumerate(WORDS, 1):
        assert setup.comparison.keyWords.place == f"Touch word {place} of the page for volunteers:"
        setup.comparison.keyWords.pick(word)
    assert (setup.step, setup.number) == ("event", 2)
    assert said(setup.eventStep) == ("Name the event", "Continue", "Back")
    setup.eventStep.forth()
    assert setup.step == "event", "without a name it does not go on"
    setup.eventStep.fields.type_name("Pride")
    setup.eventStep.forth()
    assert (setup.step, setup.number) == ("pin", 3)
    assert said(setup.pinStep) == ("Set a PIN for the volunteers", "", "Back")
    press_pin(setup.pinStep)
    assert said(setup.pinStep) == ("The same PIN once more", "", "Back")


def test_trying_out_is_said_in_other_words_than_trusting(setup_of):
    setup = setup_of()
    setup.choice.try_out()
    assert said(setup.comparison) == ("Write this down", "I have written it down", "Back")
    assert setup.comparison.passphrase
    assert setup.comparison.meaning.startswith("This is the passphrase of a try-out organisation")
    setup.comparison.back()
    assert (setup.step, setup.comparison.passphrase) == ("campaign", "")
    setup.choice.choose(0)
    assert setup.comparison.meaning.startswith(
        "They are English words, in every language. They are on the page for volunteers"
    )
    assert setup.comparison.hint.startswith("Is your word not among these?")


def test_what_speaks_against_a_pack_is_said_in_words_and_in_english_only_to_staff(setup_of, monkeypatch):
    against = Trouble(PackOlder, "The pack is of version 4.")
    found = Examined({"campaign.toml": b""}, make_campaign(), WORDS, objection=against)
    monkeypatch.setattr(choose_campaign_model, "examine", lambda _path, _of: found)
    setup = setup_of()
    setup.look()
    setup.choice.choose(0)
    for word in WORDS:
        setup.comparison.keyWords.pick(word)
    assert said(setup.comparison) == ("Take this campaign pack?", "Take it anyway", "Back")
    assert setup.comparison.meaning.startswith("This campaign pack is older")
    assert setup.comparison.hint == "For staff: \u2068The pack is of version 4.\u2069"


def test_where_the_pin_is_set_the_event_is_the_last_step_and_an_earlier_campaign_can_be_kept(setup_of):
    setup = setup_of(EarlierAnswers("Harbour trees", None), pin_wanted=False)
    assert setup.step == "event"
    assert said(setup.eventStep) == ("Name the event", "Open the kiosk", "Another campaign")
    setup.eventStep.back()
    assert said(setup.choice) == ("Choose the campaign", "Keep this campaign", "Look again")
    setup.choice.forth()
    finished: list[bool] = []
    setup.finished.connect(lambda: finished.append(True))
    setup.eventStep.fields.type_name("Pride")
    steps = Steps(setup.eventStep)
    setup.eventStep.forth()
    assert finished == [True]
    assert steps.seen[0] == ("Name the event", "One moment…", "Another campaign")


def test_what_cannot_be_kept_is_said_at_the_last_step_and_can_be_tried_again(setup_of):
    setup = setup_of(EarlierAnswers("Harbour trees", PRIDE), refuses=DiskFailing("The disk is failing."))
    assert setup.step == "pin"
    for _ in range(2):
        press_pin(setup.pinStep)
    assert setup.keeping.trouble.startswith("The disk of this device is failing.")
    assert said(setup.pinStep) == ("Set a PIN for the volunteers", "", "Back")
    setup.pinStep.back()
    assert (setup.step, setup.keeping.trouble) == ("event", "")


def test_the_example_pack_is_trusted_unless_the_device_trusts_another(setup_of):
    setup = setup_of(refuses=DiskFailing("of another organisation"))
    setup.look()
    setup.choice.choose(0)
    assert (setup.step, bool(setup.choice.trouble)) == ("campaign", True)
    assert setup.comparison.chosen == Chosen()

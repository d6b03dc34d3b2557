"""In each language somebody signs by touch alone, on that language's own keys; headquarters reads what was typed."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest

from desktop.core.campaign import Campaign
from desktop.core.name_writing import writes_family_first
from desktop.device.session.stall import begin_signing
from desktop.showing.touch_driver import TouchDriver
from desktop.ui.base.fonts import register_other_fonts
from desktop.ui.kiosk.kiosk_model import KioskModel
from desktop.ui.kiosk.window import KioskWindow
from tests.support.event_device import PRIDE, EventDevice, campaign, go_out, signatures_in

Said = tuple[str, str]  # the keys to touch, and the word to choose for them where there is one to choose
EMAIL = "zoe@x-y.org"


@dataclass(frozen=True, slots=True)
class Person:
    """What somebody types; a pair is a sound in pinyin and the characters chosen for it."""

    language: str
    given: str | Said
    family: str | Said
    search: str | Said
    country: str
    code: str
    phone: str


PEOPLE = (
    Person("en", "Mia", "O'Neil", "canada", "CA", "K1A 0B1", "+16132345678"),
    Person("fr", "Zélie", "Lefèvre", "france", "FR", "75001", "+33142685300"),
    Person("es", "Begoña", "Peña", "españa", "ES", "28001", "+34912345678"),
    Person("ru", "Алёна", "Щукина", "россия", "RU", "101000", "+74951234567"),
    Person("uk", "Олена", "Їжакевич", "україна", "UA", "01001", "+380442345678"),
    Person("ar", "ليلى", "خوري", "مصر", "EG", "11511", "+20223456789"),
    Person("zh_CN", ("xiaolong", "小龙"), ("li", "李"), ("zhongguo", "中国"), "CN", "100000", "+861012345678"),
)


@dataclass(frozen=True, slots=True)
class Counter:
    """A kiosk over a real journal, in front of which one person follows the other."""

    hand: TouchDriver
    model: KioskModel
    tablet: EventDevice


@pytest.fixture(scope="module")
def counter(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Counter]:  # noqa: ARG001
    register_other_fonts()
    tablet, spoken = go_out(tmp_path_factory.mktemp("device")), with_languages(campaign())
    stall = begin_signing(spoken, PRIDE, tablet.journal, reserve=0)
    model = KioskModel(spoken, lambda: stall)
    window = KioskWindow(model, (1280, 800), moving=False)
    window.show()
    yield Counter(TouchDriver(window.window), model, tablet)
    window.close()
    tablet.journal.close()


def with_languages(given: Campaign) -> Campaign:
    """The campaign in all languages of the interface; where it has no words of its own, the English ones."""
    languages = tuple(person.language for person in PEOPLE)
    return replace(
        given,
        languages=languages,
        words={language: given.words.get(language, given.words["en"]) for language in languages},
        fields=tuple(replace(each, reasons=dict.fromkeys(languages, "?")) for each in given.fields),
        consents=tuple(replace(each, texts=dict.fromkeys(languages, "?")) for each in given.consents),
    )


@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.language)
def test_a_whole_signature_on_the_keyboard_on_screen(counter: Counter, person: Person):
    hand = counter.hand
    hand.wait_for_screen("welcome")
    hand.tap(f"language_{person.language}")
    hand.tap("sign")
    hand.wait_for_screen("form")
    hand.tap("listing_named")
    first, second = (person.family, person.given)[:: 1 if writes_family_first(person.language) else -1]
    write(hand, first)
    hand.tap("key_next")
    write(hand, second)
    hand.tap("country")
    hand.tap("country_search")
    write(hand, person.search)
    hand.tap(f"country_{person.country}")
    for field, text in (("email", EMAIL), ("postal_code", person.code), ("phone", person.phone)):
        hand.tap(f"{field}_input")
        hand.touch_keys(text)
    assert not counter.model.interface.keyboard.realKeys, "no key was pressed that is not on the screen"
    hand.tap("add_signature")
    hand.tap("consent_no")
    hand.wait_for_screen("thanks")
    hand.tap("next_person")

    (batch,) = counter.tablet.hand_over()
    (read,) = signatures_in(batch)
    assert (read.given_name, read.family_name) == (chosen(person.given), chosen(person.family))
    assert (read.email, read.postal_code, read.phone) == (EMAIL, person.code, person.phone)
    assert (read.language, read.country) == (person.language, person.country)


def write(hand: TouchDriver, text: str | Said) -> None:
    """Touch the keys of a text; in pinyin, those of its sound and then the characters."""
    sound = text if isinstance(text, str) else text[0]
    hand.touch_keys(sound)
    if not isinstance(text, str):
        hand.tap(f"candidate_{text[1]}")


def chosen(text: str | Said) -> str:
    return text if isinstance(text, str) else text[1]

"""The stage for kiosk tests: a small campaign, and the way to a filled form."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt

from desktop.core.campaign import (
    Campaign,
    ConsentRequest,
    Controller,
    Field,
    Look,
    Picture,
    Section,
    Words,
)
from desktop.core.campaign_markdown import read_markdown
from desktop.core.countries import country_label
from desktop.core.errors import JournalFull
from desktop.showing.example_stall import ExampleStall
from desktop.showing.touch_driver import TouchDriver
from desktop.ui.kiosk.kiosk_model import KioskModel
from desktop.ui.kiosk.window import KioskWindow

DISK_FULL = JournalFull("The disk is full. Close the batch and make room.")
TEXTS = {
    "en": ("Keep the harbour trees standing", "214 trees are to fall for a car park.", "City Council", "Keep them."),
    "fr": ("Gardons les arbres du port debout", "On veut abattre 214 arbres.", "Conseil municipal", "Gardez-les."),
    "ar": ("أبقوا أشجار الميناء قائمة", "ستقطع 214 شجرة من أجل موقف للسيارات.", "مجلس المدينة", "أبقوها."),
}
STAR = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8" fill="#0a6b4d"/></svg>'


@dataclass
class Kiosk:
    """What a test works with: the hand, the window's model, and what stands behind it."""

    hand: TouchDriver
    model: KioskModel
    stall: ExampleStall
    window: KioskWindow


OpenKiosk = Callable[..., Kiosk]


def make_campaign() -> Campaign:
    """A small campaign that uses every part of the form, in English, French and Arabic words."""
    return Campaign(
        id="harbour-trees",
        version=1,
        languages=("en", "fr"),
        default_language="en",
        delivered_fields=("name", "country"),
        first_country="CA",
        goal=0,
        page="",
        count_only_offered=False,
        fields=(
            Field("given_name", "required", said("Printed in the list.", "Imprimé dans la liste.")),
            Field("family_name", "required", said("Printed in the list.", "Imprimé dans la liste.")),
            Field("country", "required", said("Printed in the list.", "Imprimé dans la liste.")),
            Field("email", "optional", said("To write to you, if you ask for it.", "Pour vous écrire.")),
            Field("postal_code", "optional", said("To know your riding.", "Pour trouver votre comté.")),
            Field("phone", "optional", said("To call you.", "Pour vous appeler.")),
        ),
        consents=(
            ConsentRequest("updates", "News", "Harbour Residents", "email", said("Write to me.", "Écrivez-moi.")),
        ),
        controller=Controller("Harbour Residents", "1 Quay Street", "trees@example.org", "613-555-0123", "example.org"),
        look=Look("#0a6b4d", Picture("image/svg+xml", STAR), None),
        words={language: make_words(language) for language in TEXTS},
        keys=None,
        usual_countries=("CA", "US"),
    )


def make_words(language: str, **changes: object) -> Words:
    title, sentence, recipient, ask = TEXTS[language]
    letter = read_markdown(f"To the **{recipient}**:\n\n1. {ask}\n\n> {sentence}\n\n- <3 & *more*", file="text.md")
    words = Words(
        title=title,
        sentence=sentence,
        recipient=recipient,
        asks=(ask,),
        promise=f"{recipient}: ✓",
        delivery_note=f"{title}. {sentence}",
        age_statement="",
        withdrawal="trees@example.org",
        retention="12",
        transfers="Canada",
        text=(Section("petition", title, letter), Section("latest", sentence, letter)),
        privacy=(Section("plain", f"{title}!", letter),),
        sha256="0" * 64,
    )
    return replace(words, **changes)


def said(english: str, french: str) -> dict[str, str]:
    return {"en": english, "fr": french, "ar": english}


def fill_in(kiosk: Kiosk, given: str = "Zoë", family: str = "Brontë", country: str = "CA") -> None:
    """Go to the form and give what is required."""
    hand = kiosk.hand
    hand.tap("sign")
    hand.wait_for_screen("form")
    give(hand, "given_name_input", given)
    give(hand, "family_name_input", family)
    if country in kiosk.model.campaign.usual_countries:  # on the form itself
        hand.tap(f"usual_{country}")
        return
    hand.tap("country")
    hand.type(country_label(country, "en"))
    hand.tap(f"country_{country}")
    # While it goes it takes the next touch for itself.
    hand.wait_until(lambda: hand.find("country_sheet") is None, "the list to close")


def give(hand: TouchDriver, name: str, text: str) -> None:
    """Touch a field and give it a text in one piece, as an input method does; letter by letter has its own tests."""
    hand.tap(name)
    hand.press(Qt.Key.Key_unknown, text)


def send(kiosk: Kiosk) -> None:
    """Touch the button; where there is room for one answer only, the keyboard goes first."""
    if kiosk.hand.find("add_signature") is None:
        kiosk.hand.tap("key_hide")
    kiosk.hand.tap("add_signature")


def thank(kiosk: Kiosk) -> None:
    """Sign, and be thanked."""
    fill_in(kiosk)
    kiosk.hand.tap("add_signature")
    kiosk.hand.wait_for_screen("thanks")

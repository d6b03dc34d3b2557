"""What is read aloud of each screen, in the order in which it stands there. Nothing that anybody typed is among it."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from desktop.core.form import Notice
from desktop.ui.kiosk.field_model import FieldModel
from desktop.ui.kiosk.further_question_model import FurtherQuestionModel
from desktop.ui.kiosk.screen_models import ScreenModels
from desktop.ui.kiosk.signer_phrases import notice_sentence

translate = QCoreApplication.translate

# A sentence of the screen, which is translated from there.
_ONCE = (
    "Write it down or take a picture: it is shown only once. "
    "With this code and your name you can take your signature back."
)
_NAMES = ("name", "given_name")
_SILENT_NOTICES: tuple[Notice, ...] = ("marks", "emoji")  # they hold nothing that was typed


def passages_on(screen: str, parts: ScreenModels, *, headphones: bool) -> list[str]:
    """Return the passages of a screen, or of the question that is put over it (`consent`).

    The withdrawal code is the signer's alone: it is read only into `headphones`.
    """
    words = parts.words
    if screen == "reading":
        return words.passages()
    if screen == "form":
        return [each for each in _form(parts) if each]
    if screen == "consent":
        return list(_question(parts))
    if screen == "thanks":
        return [each for each in _thanks(parts, headphones=headphones) if each]
    return [words.organisation, words.title, words.sentence]


def _form(parts: ScreenModels) -> Iterator[str]:
    words = parts.words
    yield translate("FormScreen", "Your signature")
    if words.beforeYouSign:
        yield _sentences(translate("BeforeYouSign", "Before you sign"), words.beforeYouSign)
    count_only = parts.form.naming.countOnly
    yield words.onlyCounted if count_only else words.promise
    yield from _needed(parts)
    yield from _optional(parts)
    yield "" if count_only else words.deliveryNote
    yield translate("FormScreen", "Add my signature")


def _needed(parts: ScreenModels) -> Iterator[str]:
    form = parts.form
    if form.naming.countOnlyOffered:
        yield _sentences(
            translate("ListingChoice", "How do you want to sign?"),
            form.naming.problem,
            translate("ListingChoice", "My name on the list"),
            translate("ListingChoice", "Your name is printed in it."),
            translate("ListingChoice", "Only count me"),
            translate("ListingChoice", "The list gets one more, without your name."),
        )
    yield from map(_field, form.groups.names)
    if form.naming.singleNameOffered:
        yield translate("RequiredFields", "I have one name")
    yield from map(_field, form.groups.otherRequired)
    yield _sentences(form.age.statement, form.age.problem)
    yield from map(_further, form.groups.further)


def _optional(parts: ScreenModels) -> Iterator[str]:
    groups = parts.form.groups
    if groups.optional or groups.furtherOptional:
        yield translate("OptionalFields", "If you like")
    yield from map(_field, groups.optional)
    yield from map(_further, groups.furtherOptional)


def _question(parts: ScreenModels) -> Iterator[str]:
    consent = parts.form.requests.put
    if consent is not None:
        yield _sentences(consent.text, consent.requester, *parts.words.contact)
        yield translate("ConsentSheet", "Your signature counts just the same either way.")
        yield _sentences(translate("ConsentSheet", "Yes"), translate("ConsentSheet", "No, thank you"))


def _field(field: FieldModel) -> str:
    if not field.shown:
        return ""
    needed = translate("Spoken", "Needed to sign") if field.required else ""
    own = ""
    if field.name in _NAMES and not field.problem:
        own = translate("FormField", "Your own name. Never sign for somebody else.")
    return _sentences(field.label, needed, field.reason, field.problem, _notice(field), own)


def _notice(field: FieldModel) -> str:
    """Return what happens with a part of what was typed, where that part is not in the sentence."""
    silent = [notice_sentence(each, "") for each in _SILENT_NOTICES]
    return field.notice if field.notice in silent else ""


def _further(asked: FurtherQuestionModel) -> str:
    needed = translate("Spoken", "Needed to sign") if asked.required else ""
    return _sentences(asked.label, needed, asked.reason, asked.problem)


def _thanks(parts: ScreenModels, *, headphones: bool) -> Iterator[str]:
    thanks, words = parts.thanks, parts.words
    if thanks.undone:
        yield translate("ThanksScreen", "Your signature is undone.")
        yield translate(
            "ThanksScreen",
            "It does not count and stands on no list. A note that takes it back is sent along, and what you typed is "
            "deleted. You can sign again whenever you like.",
        )
        return
    if thanks.trouble:
        yield _sentences(translate("ThanksScreen", "It could not be undone: your signature stands."), thanks.trouble)
    else:
        yield translate("ThanksScreen", "Thank you.")
        yield thanks.place
    yield _code(thanks.code, headphones=headphones)
    if thanks.page:
        yield _sentences(translate("PageCode", "Follow the campaign"), thanks.page.removeprefix("https://"))
    included = words.onlyCounted if thanks.countOnly else words.deliveryNote
    yield _sentences(translate("ThanksScreen", "What happens next"), included)
    yield _sentences(translate("ThanksScreen", "If you change your mind"), words.withdrawal)
    yield translate("ThanksFoot", "Next person")
    yield translate("ThanksFoot", "More time")
    if thanks.undoOffered:
        yield translate("ThanksFoot", "Undo my signature")


def _code(code: str, *, headphones: bool) -> str:
    if not code:
        return ""
    if headphones:
        told = _sentences(translate("WithdrawalCode", "Your code"), ", ".join(code))
    else:
        told = translate("Spoken", "Your code is on the screen. It is read into headphones only.")
    return _sentences(told, translate("WithdrawalCode", _ONCE))


def _sentences(*parts: str) -> str:
    """Join parts to one passage; each ends as a sentence does, so that the voice pauses."""
    said = (part.strip() for part in parts if part.strip())
    return " ".join(part if part.endswith((".", "!", "?", "。", "？", "؟")) else f"{part}." for part in said)

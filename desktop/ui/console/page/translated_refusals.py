"""What an act says of what was typed, in the language of now: the act speaks English, as commands and logs do."""
# ruff: noqa: E501  (one sentence a line, as translators read them)

import re
from functools import cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

# As they stand in the acts, with a number in place of what is put in; a test holds both together.
REFUSED: tuple[str, ...] = (
    str(QT_TRANSLATE_NOOP("StaffTrouble", "Give how many as a number, or say that it is unknown.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "A count is a number between 0 and %1, or unknown.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "Give the day as year-month-day, for example 2026-06-27.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "Give the day as year-month-day; not one that is still to come.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "Say at which event the sheets were signed, and where the number comes from.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "Say at which event the sheet was signed, and the day as year-month-day.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "Say why the sheet does not count: lost, spoilt, never used.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "Sheet %1 has %2 lines. Count those that somebody signed.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "Print 1 to %1 sheets at once, of 1 to %2 lines.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "Beside the words of this campaign %1 lines have room on a sheet.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "A sample is 1 to 100 of a hundred lines, or a number of lines.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "Nothing on these sheets is typed yet, so nothing can be drawn.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "This list of events is longer than any. Check that it is the right file.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "A stick plans %1 events at most; this list has %2.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "Line %1 of the events says more than day, name and place.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "Labels are printed for 1 to %1 tablets.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "Call the tablets by a word of at most %1 characters, for example Tablet.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "Count the tablets from 1 to 9999.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "A tablet has %1 drop boxes at most.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "Choose a PIN of %1 to %2 digits.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "This PIN is the first that anybody would try. Choose one without a pattern.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "Signatures are sealed, and the key that opens them is not in this folder.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "A receipt is signed, and the key that signs it is not in this folder.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "Give the device a name of at most %1 characters, for example tablet-03.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "Another device is called %1 already (%2). Nothing was changed.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "A device shows %1 words, and these are not all of them, or not all of ours.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "Give the last number on the hand-over sheet: 1 or more.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "Several events are called “%1”. Name its day too, or give the event's id.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "Give the event a name and a place of at most %1 characters each.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "Give the event's day as year-month-day, for example 2026-06-27.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "Give a name of at most %1 characters, or a day like 2026-06-27.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "Give at least one letter of the name.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "State at least one condition: this would be everybody.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "No signature fits what you stated; nothing was changed.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "They have not said yes to this. Nothing was changed.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "It stands there like that already. Nothing was changed.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "This cannot be somebody's %1. Check it; nothing was changed.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "This is no withdrawal code. One looks like 7KMD-3XPR; never with 0, O, 1, I, 5 or S.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "No signature has this code with this name: it must be the whole name, as they signed. Nothing was changed.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "Both are needed: the name as they signed, and the code from the thanks.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "Give the name of whoever asks.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "Say what the person gave you: their withdrawal code, their e-mail address or their name.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "Give how many people as a number up to %1, or say that it is unknown.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "Say what was done, in at most %1 characters, without naming anybody.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "What was done must name nobody: no name of a signer, and no address. Nothing was noted.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "Say why nothing may be erased, for whoever lifts the hold one day.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "Name the day before which to erase, as year-month-day; not one that is still to come.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "A legal hold stands since %1 (%2). Nothing is erased until it is lifted.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "%1 signed these figures off already: a second person must look at them.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "The page has more than %1 kB. Give the text that people signed.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "Say which fields the page told people that the recipient gets.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "%1 is there already. Choose a new name; nothing was written.")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "The passphrase is too short: give at least %1 characters.")),
)  # fmt: skip
# What is put in and has words of its own.
_FIELDS: tuple[str, ...] = (
    str(QT_TRANSLATE_NOOP("StaffTrouble", "name")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "given name")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "family name")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "country")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "email")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "postal code")),
    str(QT_TRANSLATE_NOOP("StaffTrouble", "phone")),
)  # fmt: skip


def refused_in_words(said: str) -> str:
    """Return what an act said in the language of now; nothing where it is none of these sentences."""
    for sentence, pattern in _patterns():
        if found := pattern.fullmatch(said):
            told = QCoreApplication.translate("StaffTrouble", sentence)
            for place, put in enumerate(found.groups(), 1):
                told = told.replace(f"%{place}", _put_in(put))
            return told
    return ""


def _put_in(word: str) -> str:
    return QCoreApplication.translate("StaffTrouble", word) if word in _FIELDS else word


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((each, re.compile(re.sub(r"%\d", "(.+)", re.escape(each)))) for each in REFUSED)

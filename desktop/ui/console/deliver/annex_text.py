"""The annex in words: each sum on a line, and who signed the figures off."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from desktop.office.deliver.annex import Annex, Reconciliation
from desktop.ui.base.apart import apart
from desktop.ui.console.page.days import day_in_words

translate = QCoreApplication.translate
_Sum = tuple[str, int, list[tuple[str, int]]]  # its heading, what it is, and its parts


def sums_in_words(figures: Reconciliation) -> list[str]:
    """Return a line for each sum."""
    line = translate("Console", "%1: %2")
    return [
        line.replace("%2", f"{total} = {' + '.join(f'{count} {label}' for label, count in parts)}").replace(
            "%1", heading
        )
        for heading, total, parts in (*_of_signatures(figures), *_of_people(figures))
    ]


def _of_signatures(f: Reconciliation) -> Iterator[_Sum]:
    lines = [
        (translate("Console", "in the petition"), f.merged),
        (translate("Console", "taken out again"), f.taken_out),
        (translate("Console", "came twice"), f.again),
        (translate("Console", "could not be taken"), sum(f.refused.values())),
        (translate("Console", "undone at the kiosk"), f.cancelled),
        (translate("Console", "requests to be taken off"), f.requests),
        (translate("Console", "forgotten for good"), f.erased),
    ]
    yield translate("Console", "Read"), f.read, lines[:1] + [each for each in lines[1:] if each[1]]
    standings = [
        (translate("Console", "people who count"), f.people),
        (translate("Console", "duplicates"), f.duplicates),
        (translate("Console", "waiting for a decision"), f.in_review),
        (translate("Console", "invalid"), f.invalid),
        (translate("Console", "withdrawn"), f.withdrawn),
    ]
    yield translate("Console", "In the petition"), f.merged, standings


def _of_people(f: Reconciliation) -> Iterator[_Sum]:
    listed = [
        (translate("Console", "by name"), f.named),
        (translate("Console", "counted without a name"), f.count_only),
    ]
    yield translate("Console", "People who count"), f.people, listed
    handed = [
        (translate("Console", "handed over before"), f.handed_over),
        (translate("Console", "on no list yet"), f.not_yet),
    ]
    yield translate("Console", "People who count"), f.people, handed
    total = [
        (translate("Console", "people who count"), f.people),
        (translate("Console", "on paper"), f.tallied),
    ]
    yield translate("Console", "Total"), f.total, total


def standing_of_annex(annex: Annex) -> list[str]:
    """Return who signed these figures off, whose word is out of date, and what is missing still."""
    signed = translate("Console", "Signed off by %1 on %2.")
    outdated = translate("Console", "Out of date: on %2, %1 signed off other figures. They changed since.")
    said = [_said(signed, each.by, each.day) for each in annex.signed]
    said += [_said(outdated, each.by, each.day) for each in annex.outdated]
    if not annex.figures.adds_up:
        said.append(translate("Console", "These figures do not add up. Check the petition under Backup and keys."))
    elif not annex.signed:
        said.append(translate("Console", "Nobody signed these figures off yet. Two people must."))
    elif not annex.complete:
        said.append(translate("Console", "A second person has to sign them off too."))
    return said


def _said(words: str, by: str, day: str) -> str:
    return words.replace("%2", day_in_words(day)).replace("%1", apart(by))

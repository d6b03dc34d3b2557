"""What the page of pushes says: who would be sent, what is begun, and how far each push is."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from desktop.office.export.pushes import PushPreview, PushState
from desktop.ui.console.export.export_plurals import ExportPlurals
from desktop.ui.console.export.export_text import counter_in_words
from desktop.ui.console.export.push_plurals import PushPlurals
from desktop.ui.console.page.days import moment_in_words
from desktop.ui.console.page.page_plurals import PagePlurals

translate = QCoreApplication.translate
Row = dict[str, object]
_MOST_NAMED = 12


def push_in_words(found: PushPreview) -> str:
    """Return who would be sent, and what becomes of the platform's own counter."""
    said, counted, sums = PushPlurals(), ExportPlurals(), found.said.sums
    parts = (said.leaving(sums.importable), counted.counted(sums.count_only), counted.withheld(sums.withheld))
    lines = [f"{PagePlurals().people(sums.total)} = {' + '.join(parts)}"]
    if found.begun:
        lines = [translate("Console", "A push to this platform was begun. It goes on first, with nobody besides.")]
    elif found.said.before:
        lines.append(said.before(found.said.before))
    return "\n".join((*lines, *counter_in_words(found.said)))


def state_in_words(state: PushState) -> str:
    """Return how far a push is, in one line."""
    said = PushPlurals()
    parts = (
        (said.there, state.confirmed),
        (said.refused, state.refused),
        (said.held, state.held),
        (said.unclear, state.unclear),
        (said.left, state.left),
    )
    return " · ".join(words(count) for words, count in parts if count)


def push_row(state: PushState, names: dict[str, str]) -> Row:
    """Return `{number, target, text, detail, acts}` of a push; `names`: what staff call platforms.

    `acts`: `{code, text}` of each thing that can be done with it: again, unclear, rest.
    """
    said = translate("Console", "Export %1 to %2").replace("%1", str(state.number))
    told = translate("Console", "%1, by %2").replace("%1", moment_in_words(state.at)).replace("%2", state.by)
    refusals = [f"{each.name} ({each.number}): {each.reason}" for each in state.refusals[:_MOST_NAMED]]
    return {
        "number": state.number,
        "target": state.target,
        "text": said.replace("%2", names.get(state.target, state.target)),
        "detail": "\n".join((f"{state_in_words(state)} · {told}", *refusals)),
        "acts": list(_acts(state)),
    }


def _acts(state: PushState) -> Iterator[Row]:
    if state.refused:
        yield {"code": "again", "text": translate("Console", "Send these again")}
    if state.unclear:
        yield {"code": "unclear", "text": translate("Console", "Send those again who are unclear…")}
    if state.planned:
        yield {"code": "rest", "text": translate("Console", "Give up the rest")}

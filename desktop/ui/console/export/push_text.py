"""What the page of pushes says: who would be sent, what is begun, and how far each push is."""

from PySide6.QtCore import QCoreApplication

from desktop.office.export.pushes import PushPreview, PushState
from desktop.ui.console.export.counted_export import CountedExport
from desktop.ui.console.export.counted_push import CountedPush
from desktop.ui.console.export.export_text import counter_in_words
from desktop.ui.console.page.counted import Counted
from desktop.ui.console.page.days import moment_in_words

translate = QCoreApplication.translate
Row = dict[str, object]
_MOST_NAMED = 12


def push_in_words(found: PushPreview) -> str:
    """Return who would be sent, and what becomes of the platform's own counter."""
    said, counted, sums = CountedPush(), CountedExport(), found.said.sums
    parts = (said.leaving(sums.importable), counted.counted(sums.count_only), counted.withheld(sums.withheld))
    lines = [f"{Counted().people(sums.total)} = {' + '.join(parts)}"]
    if found.begun:
        lines = [translate("Console", "A push to this platform was begun. It goes on first, with nobody besides.")]
    elif found.said.before:
        lines.append(said.before(found.said.before))
    return "\n".join((*lines, *counter_in_words(found.said)))


def state_in_words(state: PushState) -> str:
    """Return how far a push is, in one line."""
    said = CountedPush()
    parts = (
        (said.there, state.confirmed),
        (said.refused, state.refused),
        (said.held, state.held),
        (said.unclear, state.unclear),
        (said.left, state.left),
    )
    return " · ".join(words(count) for words, count in parts if count)


def push_row(state: PushState, names: dict[str, str]) -> Row:
    """Return `{target, text, detail, act, action}` of a push; `names`: what staff call platforms.

    `act`: what can be done with it: again, rest, or nothing.
    """
    act = "again" if state.refused else "rest" if state.planned else ""
    words = {"again": translate("Console", "Send these again"), "rest": translate("Console", "Give up the rest")}
    said = translate("Console", "Export %1 to %2").replace("%1", str(state.number))
    told = translate("Console", "%1, by %2").replace("%1", moment_in_words(state.at)).replace("%2", state.by)
    refusals = [f"{each.name} ({each.number}): {each.reason}" for each in state.refusals[:_MOST_NAMED]]
    return {
        "target": state.target,
        "text": said.replace("%2", names.get(state.target, state.target)),
        "detail": "\n".join((f"{state_in_words(state)} · {told}", *refusals)),
        "act": act,
        "action": words.get(act, ""),
    }

"""What a push says before anybody is sent, and how far it is, in words."""

from collections.abc import Iterator

from desktop.cli.petition.export_words import counter_lines, lost_lines, note_lines, trap_lines
from desktop.cli.terminal.english_plurals import counted
from desktop.office.export.pushes import PushPreview, PushState

MOST_SHOWN = 10  # people named one by one, and sentences
BACK = "What was sent cannot be taken back from here: whoever is to leave the platform is taken off there, by hand."


def push_lines(found: PushPreview) -> Iterator[str]:
    """Yield all that is to be known before anybody is sent."""
    said = found.said
    yield f"{said.target.name}: sent one by one, each once."
    yield from note_lines(said)
    if found.begun:
        left = counted(found.begun.left, "person", "people")
        yield f"Export {found.begun.number} was begun and goes on: {left} left. Nobody besides is sent by this run."
    sums = said.sums
    yield (
        f"{counted(sums.total, 'person', 'people')} = {sums.importable} to be sent "
        f"+ {sums.count_only} only counted + {sums.withheld} withheld"
    )
    if said.before:
        yield f"{said.before} more were sent before, or refused by the platform."
    yield from lost_lines(said)
    for each in (*said.reasons, *said.traps):
        yield from trap_lines(each)
    if found.naming:
        yield "Agreements name this platform; read whether they allow it before you use --others:"
        yield from (f"    “{each}”" for each in found.naming[:MOST_SHOWN])
    if said.undecided:
        yield f"{said.undecided} names in one box have to be parted: --one-box-names says how."
    yield from counter_lines(said)
    yield BACK


def state_lines(state: PushState) -> Iterator[str]:
    """Yield how far a push is, and whom the platform did not take."""
    parts = (
        (state.confirmed, "there"),
        (state.refused, "refused by the platform"),
        (state.held, "held back: they may not leave any more"),
        (state.unclear, "unclear: look there whether they are"),
        (state.left, "left: `tabling petition push run` goes on"),
    )
    told = ", ".join(f"{count} {what}" for count, what in parts if count) or "nobody"
    yield f"Export {state.number}, {state.at[:10]}, {state.target} (by {state.by}): {told}."
    for each in state.refusals[:MOST_SHOWN]:
        yield f"    signature {each.number}, {each.name}: {each.reason}"
    if len(state.refusals) > MOST_SHOWN:
        yield f"    and {len(state.refusals) - MOST_SHOWN} more"
    if state.refused:
        yield "    `tabling petition push retry` plans them again."

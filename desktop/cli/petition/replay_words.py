"""The words for what stands outside a petition: its replay log, and batches that receipts vouch for."""

from collections.abc import Mapping

from desktop.cli.petition.staff_act_words import staff_acts_in_words
from desktop.cli.terminal.english_plurals import counted
from desktop.cli.terminal.output_and_prompts import complain, say
from desktop.cli.terminal.replay_log_gap_words import AHEAD, WRONG, incomplete_in_words
from desktop.office.desk.petition_place import Petition
from desktop.office.restore.replay_log_at_desk import (
    CaughtUp,
    MissingBatch,
    MissingTable,
    Outside,
    PastSending,
    log_state,
)

_PROBLEMS: Mapping[str, str] = {
    **WRONG,
    "ahead": AHEAD.format("{0.ahead} things"),
}
_UNDONE = " (undone before: it comes in undone)"
_NOTICES: Mapping[str, str] = {
    "missing": "The replay log is not where it was (beside a backup it never is). The next one holds all that is known "
    "here; look for the old one before you restore a backup.",
}


def problems_outside(found: Outside) -> list[str]:
    """Return what does not hold, a sentence each."""
    said = [_PROBLEMS[found.state.kind].format(found.state)] if found.state.kind in _PROBLEMS else []
    return said + ([_missing(found.missing)] if found.missing else []) + [_missing_table(each) for each in found.tables]


def notices_outside(found: Outside) -> list[str]:
    """Return what is worth knowing and no fault of the petition, a sentence each."""
    if found.state.kind == "incomplete":
        return [incomplete_in_words(found.state.why)]
    return [_NOTICES[found.state.kind]] if found.state.kind in _NOTICES else []


def tell_unnoted(petition: Petition) -> None:
    """Say so where what was done by several hands is not noted outside the petition."""
    state = Outside(log_state(petition), ())
    for line in (*problems_outside(state), *notices_outside(state)):
        complain(line)


def tell_caught_up(done: CaughtUp) -> None:
    """Say what a replay log brought, and what is missing."""
    again = done.replayed
    if done.state.kind in {"altered", "cut"}:
        say(_PROBLEMS[done.state.kind])
    if done.state.kind != "none":
        say(_entries(done))
    say(
        f"Done again from the replay log: {counted(again.erased, 'signature')} erased, "
        f"{counted(again.withdrawn, 'signature')} withdrawn, {counted(again.consents, 'consent')} taken back."
    )
    if again.awaited:
        awaited = counted(again.awaited, "withdrawn signature")
        say(f"{awaited} of batches that are not here will be withdrawn as they come.")
    if again.unopened:
        closed = counted(again.unopened, "entry", "entries")
        say(f"No key given opened {closed}: `tabling petition replay` takes the keys of that time as well.")
    for line in (*_left_to_do(done), *staff_acts_in_words(done)):
        say(line)


def _left_to_do(done: CaughtUp) -> list[str]:
    """Return what is not here, and what left of which nobody knows whom it named."""
    missing = [_missing(done.missing)] if done.missing else []
    return missing + [_missing_table(each) for each in done.tables] + [_handed_over(each) for each in done.handed_over]


def _entries(done: CaughtUp) -> str:
    """Say how long the log is, which is all that shows a cut after what a backup knew."""
    if not done.entries:
        return (
            "The replay log holds no entry. Where anybody was erased or withdrew, or a receipt was written, it was "
            "cut: bring the whole one."
        )
    held, new = (counted(each, "entry", "entries") for each in (done.entries, done.news))
    return f"The replay log holds {held}; {new} came after what this petition knew."


def _handed_over(one: PastSending) -> str:
    """Say of what left that it did, and that nobody knows whom it named."""
    people = counted(one.people, "person", "people")
    if one.files:
        return (
            f"On {one.at[:10]} an export was written, {counted(one.files, 'file')} with {people}, of which this "
            "petition knows nothing: they count as new in the next one. Look for the files, and erase them."
        )
    if one.is_push:
        return (
            f"On {one.at[:10]} a push to a platform was begun, with {people}, of which this petition knows nothing: "
            "the next one asks the platform for each, or is refused where that cannot be done."
        )
    return (
        f"On {one.at[:10]} a list was handed over, with {people}, of which this petition knows nothing: no supplement "
        "is made before the whole list was delivered once more."
    )


def _missing(missing: tuple[MissingBatch, ...]) -> str:
    batches = "; ".join(f"batch {each.number} of {each.called}{_UNDONE * each.undone}" for each in missing)
    signatures = counted(sum(each.count for each in missing), "signature")
    return f"Receipts vouch for {signatures} that are not here: {batches}. Merge them again from sticks and drop boxes."


def _missing_table(one: MissingTable) -> str:
    whence = f" of {one.source}" if one.source else ""
    return (
        f"On {one.at[:10]} a table{whence} was imported, with {counted(one.people, 'signature')}, and it is not here: "
        "import that file again, or a later one of its source."
    )

"""What stands outside the petition, in words: its replay log, and files that are not here and should be."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.office.restore.replay_log_at_desk import (
    CaughtUp,
    LogState,
    MissingBatch,
    MissingTable,
    Outside,
    PastSending,
)
from desktop.ui.base.isolate_text_direction import apart
from desktop.ui.console.backup.restore_plurals import RestorePlurals
from desktop.ui.console.backup.staff_act_plurals import StaffActPlurals
from desktop.ui.console.page.days import moment_in_words
from desktop.ui.console.page.tablet_text import tablet_name

translate = QCoreApplication.translate
Row = dict[str, object]
_STATES: Mapping[str, str] = {
    "altered": str(
        QT_TRANSLATE_NOOP("Console", "The replay log was changed, or is another petition's. Put the right one back.")
    ),
    "cut": str(QT_TRANSLATE_NOOP("Console", "The end of the replay log is gone. Put the whole one back.")),
    "missing": str(
        QT_TRANSLATE_NOOP("Console", "The replay log is not where it was. Look for it before you bring a backup back.")
    ),
    "incomplete": str(
        QT_TRANSLATE_NOOP(
            "Console", "Not all is in the replay log, and a backup would bring back what is to stay out: %1"
        )
    ),
}
_WHY: Mapping[str, str] = {
    "no folder": str(QT_TRANSLATE_NOOP("Console", "it has no folder.")),
    "no pack": str(QT_TRANSLATE_NOOP("Console", "bring in the signed campaign pack first.")),
    "not written": str(QT_TRANSLATE_NOOP("Console", "it could not be written. Make room on that disk.")),
    "": "",
}


def outside_in_words(found: Outside) -> list[Row]:
    """Return `{text, watch}` of what does not hold, nothing where all does."""
    state = state_in_words(found.state)
    missing = missing_in_words(found.missing) + [watch(_missing_table(each)) for each in found.tables]
    return [watch(state)] * bool(state) + missing


def state_in_words(state: LogState) -> str:
    """Return how a replay log stands to the petition, where that is worth a sentence."""
    if state.kind == "ahead":
        return RestorePlurals().ahead(state.ahead)
    if state.kind not in _STATES:
        return ""
    why = translate("Console", _WHY[state.why]) if state.why else ""
    return translate("Console", _STATES[state.kind]).replace("%1", why)


def caught_up_in_words(done: CaughtUp) -> list[Row]:
    """Return `{text, watch}` of what a replay log brought."""
    said, again = RestorePlurals(), done.replayed
    told = ", ".join(
        (said.erased(again.erased), said.withdrawn(again.withdrawn), said.consents(again.consents)),
    )
    rows = [row(translate("Console", "From the replay log: %1.").replace("%1", told))]
    if done.state.kind in ("altered", "cut"):
        rows.append(watch(state_in_words(done.state)))
    if again.awaited:
        rows.append(row(said.awaited(again.awaited)))
    if again.unopened:
        rows.append(watch(said.unopened(again.unopened)))
    rows += [watch(_handed_over(each)) for each in done.handed_over]
    rows += missing_in_words(done.missing) + [watch(_missing_table(each)) for each in done.tables]
    return rows + staff_acts_in_words(done)


def staff_acts_in_words(done: CaughtUp) -> list[Row]:
    """Return what staff kept out since and is out again, and what else they did and have to do again."""
    said, again = StaffActPlurals(), done.kept_out
    kinds = (
        *((said.devices, again.devices), (said.words, again.words)),
        *((said.merges, again.merges), (said.dropped, again.dropped)),
    )
    held = [say(count) for say, count in kinds if count]
    held += [translate("Console", "the second secret is set")] * again.secret
    rows = [row(translate("Console", "Kept out again: %1.").replace("%1", ", ".join(held)))] if held else []
    rows += [watch(said.later(again.later))] if again.later else []
    if not done.counted:  # a log that an older Tabling wrote
        older = translate("Console", "Do again what else was done since: corrections, decisions, tablets welcomed.")
        return [*rows, row(older)]
    told = ", ".join(said.done(group, count) for group, count in done.acts.items())
    left = translate("Console", "Also done since, and not in it: %1. Do again what is still right.")
    return rows + [watch(left.replace("%1", told))] * bool(told)


def _missing_table(one: MissingTable) -> str:
    told = RestorePlurals().table(one.people).replace("%1", moment_in_words(one.at))
    return told.replace("%2", apart(one.source) if one.source else translate("Console", "from where is not known"))


def _handed_over(one: PastSending) -> str:
    said = RestorePlurals()
    words = said.handed_over if one.is_delivery else said.sent if one.is_push else said.exported
    told = words(one.people)
    return told.replace("%1", moment_in_words(one.at))


def missing_in_words(missing: Sequence[MissingBatch]) -> list[Row]:
    """Return which files are missing, by tablet."""
    if not missing:
        return []
    files = ", ".join(map(_missing_file, missing))
    told = RestorePlurals().vouched(sum(each.count for each in missing))
    said = translate("Console", "%1: %2. Bring them in again from sticks and drop boxes.")
    return [watch(said.replace("%1", told).replace("%2", files))]


def _missing_file(one: MissingBatch) -> str:
    said = translate("Console", "file %1 of %2 (undone before: it will not count)")
    said = said if one.undone else translate("Console", "file %1 of %2")
    return said.replace("%1", str(one.number)).replace("%2", tablet_name(one.called))


def row(text: str) -> Row:
    """Return a line."""
    return {"text": text, "watch": False}


def watch(text: str) -> Row:
    """Return a line that wants somebody to look."""
    return {"text": text, "watch": True}

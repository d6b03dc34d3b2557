"""What the log beside a file of a watched folder says, in the words of the face: figures and reasons, nobody's name."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from desktop.core.errors import TablingError
from desktop.office.intake.merging import MergeReport
from desktop.office.intake.table_acts import NOTED, ImportReport
from desktop.office.intake.watched_folder import Outcome

# What may be said: of a batch, of a table, of a row of it (%1: which, %2: why).
LogLine = Literal[
    "read",
    "added",
    "present",
    "rejected",
    "waiting",
    "lost",
    "new",
    "known",
    "unsubscribed",
    "unconfirmed",
    "wrong",
    "mend",
    "row",
    "more",
    "left",
    "look",
]


@dataclass(frozen=True, slots=True)
class LogWords:
    """A sentence for each line, with its places; words for problems of rows and for notes; a sentence an error."""

    lines: Mapping[LogLine, str]
    problems: Mapping[str, str] = field(default_factory=dict)
    notes: Mapping[str, str] = field(default_factory=dict)
    errors: Mapping[type[BaseException], str] = field(default_factory=dict)

    def say(self, line: LogLine, *about: object) -> str:
        """Return one line."""
        said = self.lines[line]
        for place, each in enumerate(about, start=1):
            said = said.replace(f"%{place}", str(each))
        return said

    def why(self, error: TablingError) -> str:
        """Return what is said of an error, else of the nearest kind above it."""
        return next((self.errors[each] for each in type(error).__mro__ if each in self.errors), "")


def log_lines(outcome: Outcome, words: LogWords) -> list[str]:
    """Return what became of a file that was dropped."""
    if outcome.refused:
        return [words.why(outcome.refused)]
    if outcome.imported:
        return [*_of_table(outcome.imported, words)]
    report = outcome.merged.report if outcome.merged else None
    return [*_of_batch(report, words)] if report else []


def _of_batch(report: MergeReport, words: LogWords) -> Iterator[str]:
    if report.waits:
        yield words.say("lost" if report.device == "lost" else "waiting")
        return
    yield words.say("read", report.read)
    yield words.say("added", report.added)
    yield words.say("present", report.present)
    if report.rejected:
        yield words.say("rejected", report.rejected)


def _of_table(made: ImportReport, words: LogWords) -> Iterator[str]:
    yield words.say("new", made.imported)
    yield words.say("known", made.skipped)
    if made.unsubscribed:
        yield words.say("unsubscribed", made.unsubscribed)
    if made.unconfirmed:
        yield words.say("unconfirmed", made.unconfirmed)
    if made.errors:
        yield words.say("wrong", made.errors)
    for each in made.wrong:
        yield words.say("row", each.row, words.problems.get(each.problem, each.problem))
    if made.errors > len(made.wrong):
        yield words.say("more", made.errors - len(made.wrong))
    for note in made.noted:
        rows = ", ".join(map(str, note.rows)) + (", …" if note.count > len(note.rows) else "")
        said = words.notes if note.problem in NOTED else words.problems
        yield words.say("look" if note.problem in NOTED else "left", rows, said.get(note.problem, note.problem))
    if made.mend:
        yield words.say("mend", made.mend.replace("\\", "/").rpartition("/")[2])

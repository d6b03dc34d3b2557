"""The log beside a dropped file: every figure and reason in the words of the face, and a sentence for each refusal."""

from dataclasses import fields
from typing import get_args

from desktop.core.errors import SourceError
from desktop.core.petition_errors import OtherColumns
from desktop.office.intake.merging import Merged, MergeReport
from desktop.office.intake.table_acts import NOTED, PROBLEMS, ImportReport, WrongRow
from desktop.office.intake.watched_folder import Dropped, Outcome
from desktop.office.intake.watched_folder_log import LogLine, LogWords, log_lines
from desktop.petition.importing.row_notes import NotedCells
from desktop.ui.console.intake.watched_folder_log_words import log_words

WORDS = LogWords(
    {each: f"{each} %1 %2" for each in get_args(LogLine)},
    dict.fromkeys(PROBLEMS, "a problem"),
    dict.fromkeys(NOTED, "a note"),
    {SourceError: "cannot be read", OtherColumns: "other columns"},
)


def said(tmp_path, **became) -> list[str]:
    return log_lines(Outcome(Dropped(tmp_path / "export.csv", "website"), **became), WORDS)


def test_a_table_is_told_in_figures_reasons_and_where_its_rows_lie(tmp_path):
    wrong, notes = (
        (WrongRow(3, "no_name"),),
        (NotedCells("email", "email", 2, (4,)), NotedCells("name", "tag", 1, (5,))),
    )
    made = ImportReport(
        1, {}, (), 9, 4, 1, 3, wrong, 2, notes, mend=str(tmp_path / "export-refused.csv"), unsubscribed=1
    )
    lines = [each.replace(" %1 %2", "").replace(" %2", "") for each in said(tmp_path, imported=made)]
    figures, reasons = ["new 4", "known 1", "unsubscribed 1", "unconfirmed 2", "wrong 3"], ["row 3 a problem", "more 2"]
    assert lines == [*figures, *reasons, "left 4, … a problem", "look 5 a note", "mend export-refused.csv"]


def test_a_batch_is_told_in_figures_or_that_it_waits(tmp_path):
    def of(report: MergeReport) -> list[str]:
        return [each.split(" %")[0] for each in said(tmp_path, merged=Merged("a.batch", report))]

    assert of(MergeReport(1, 5, 3, 1, 1, ())) == ["read 5", "added 3", "present 1", "rejected 1"]
    assert of(MergeReport(0, 0, 0, 0, 0, (), "waiting")) == ["waiting"]
    assert of(MergeReport(0, 0, 0, 0, 0, (), "lost")) == ["lost"]


def test_of_a_refusal_the_nearest_sentence_is_said(tmp_path):
    assert said(tmp_path, refused=OtherColumns("website", 1)) == ["other columns"]
    assert said(tmp_path, refused=SourceError("x")) == ["cannot be read"]


def test_the_window_has_words_for_all_of_it(qapp):  # noqa: ARG001  (words need an application)
    words = log_words()
    assert set(words.lines) == set(WORDS.lines)
    assert (set(words.problems), set(words.notes)) == (set(PROBLEMS), set(NOTED))
    assert all(getattr(words, each.name) for each in fields(words))

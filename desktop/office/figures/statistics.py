"""People counted by one topic at a time: as figures, as a table for a spreadsheet, as a picture, and for the public."""

import csv
from collections.abc import Callable, Iterable, Sequence
from io import StringIO
from pathlib import Path

from desktop.core.progress import Meter, Report
from desktop.core.spreadsheet_formulas import guarded
from desktop.core.whole_files import require_new, write_whole
from desktop.office.desk.new_file_names import new_file
from desktop.petition.statistics.charts import ChartWords as ChartWords
from desktop.petition.statistics.charts import draw_chart as draw_chart
from desktop.petition.statistics.figures import TOPICS as TOPICS
from desktop.petition.statistics.figures import Figure as Figure
from desktop.petition.statistics.figures import Statistic as Statistic
from desktop.petition.statistics.figures import StatisticTopic as StatisticTopic
from desktop.petition.statistics.figures import count_by as count_by
from desktop.petition.statistics.public_figures import LEAST as LEAST
from desktop.petition.statistics.public_figures import PublicFigures as PublicFigures
from desktop.petition.statistics.public_figures import public_figures as public_figures


def write_table(file: Path, rows: Iterable[Sequence[str]]) -> None:
    """Write rows as CSV, UTF-8 with the mark by which Excel knows it; what a spreadsheet would run is guarded.

    Raises OutputError (never over a file that is there).
    """
    require_new(file)
    text = StringIO()
    table = csv.writer(text)
    for row in rows:
        table.writerow(map(guarded, row))
    write_whole(file, text.getvalue().encode("utf-8-sig"))


def public_rows(
    found: Iterable[PublicFigures],
    headings: Sequence[str],
    called: Callable[[StatisticTopic, str | None], tuple[str, str]],
) -> list[Sequence[str]]:
    """Return the table that anybody may see: topic, label, people.

    `called` says what a face calls a topic and a label of it, None being all others.
    """
    rows: list[Sequence[str]] = [headings]
    for topic in found:
        rows += [(*called(topic.topic, label), str(people)) for label, people in topic.figures]
        rows += [(*called(topic.topic, None), str(topic.others))] if topic.others else []
    return rows


def save_chart(folder: Path, stem: str, statistic: Statistic, words: ChartWords, report: Report) -> Path:
    """Draw a chart into a folder, where long acts are done, and return its file. Raises what `draw_chart` does."""
    Meter(report, "files", 1)  # whoever stopped it before it began has no picture
    file = new_file(folder, stem, ".png")
    draw_chart(statistic, words, file)
    return file

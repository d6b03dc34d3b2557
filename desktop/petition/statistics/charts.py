"""Draws the figures of one topic as a picture (SVG or PNG), readable in print and without colour."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from desktop.core.errors import UsageError
from desktop.core.petition_errors import ChartsMissing
from desktop.core.resources import resource
from desktop.core.whole_files import require_new, whole_file
from desktop.petition.statistics.figures import Figure, Statistic

KINDS = (".svg", ".png")
MOST_BARS = 30
_IN_ORDER = ("hour", "day")  # these keep their order; of the others the largest are drawn


@dataclass(frozen=True, slots=True)
class ChartWords:
    """What stands on a chart beside its labels, in the reader's language. `others`: with {count} of them in it.

    `answers`: what people call each answer to a request.
    """

    title: str
    people: str
    unstated: str
    others: str
    answers: Mapping[str, str] = field(default_factory=dict)

    def label(self, figure: Figure) -> str:
        """Return what a figure is called: `updates: were not asked`."""
        if not figure.answer:
            return figure.label or self.unstated
        return f"{figure.label}: {self.answers.get(figure.answer, figure.answer)}"


def draw_chart(statistic: Statistic, words: ChartWords, path: Path) -> None:
    """Draw people as bars to `path`, whose name says the kind.

    Raises UsageError, ChartsMissing, OutputError (never over a file that is there).
    """
    if path.suffix.lower() not in KINDS:
        raise UsageError(f"A chart is written as {' or '.join(KINDS)}. Name the file so.")
    require_new(path)
    try:
        from matplotlib import font_manager, rc_context
    except ImportError as error:
        raise ChartsMissing("This Tabling draws no charts.") from error
    fonts = sorted(resource("fonts").glob("*/*-Regular.ttf"), key=lambda font: len(font.name))
    for font in fonts:
        font_manager.fontManager.addfont(font)
    names = [font_manager.FontProperties(fname=font).get_name() for font in fonts]
    # The salt makes the same figures give the same bytes.
    with rc_context({"font.family": names, "svg.fonttype": "none", "svg.hashsalt": "tabling"}):
        _draw(_bars(statistic, words), words, path)


def _draw(bars: list[Figure], words: ChartWords, path: Path) -> None:
    from matplotlib.figure import Figure as Canvas

    canvas = Canvas(figsize=(9, 1.2 + 0.34 * len(bars)), layout="constrained")
    axes = canvas.subplots()
    drawn = axes.barh(range(len(bars)), [bar.people for bar in bars], color="#4a148c")
    axes.bar_label(drawn, padding=4)
    axes.set_yticks(range(len(bars)), [words.label(bar) for bar in bars])
    axes.invert_yaxis()
    axes.margins(x=0.12)
    axes.set_xlabel(words.people)
    axes.set_title(words.title, loc="left")
    axes.spines[["top", "right"]].set_visible(False)
    kind = path.suffix.lower()
    with whole_file(path) as file:
        canvas.savefig(file, format=kind[1:], dpi=150, metadata=_UNDATED[kind])


_UNDATED = {".svg": {"Date": None}, ".png": {"Software": None}}


def _bars(statistic: Statistic, words: ChartWords) -> list[Figure]:
    figures = list(statistic.figures)
    if statistic.topic in _IN_ORDER or len(figures) <= MOST_BARS:
        return figures[-MOST_BARS:]
    rest = figures[MOST_BARS - 1 :]
    people, signatures = sum(each.people for each in rest), sum(each.signatures for each in rest)
    return [*figures[: MOST_BARS - 1], Figure(words.others.format(count=len(rest)), people, signatures)]

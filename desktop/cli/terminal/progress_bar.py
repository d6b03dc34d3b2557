"""Shows how far long work is, as a bar on the error stream of a terminal."""

from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, TaskProgressColumn, TextColumn
from rich.progress import Progress as Bars

from desktop.cli.terminal.progress_words import figures
from desktop.core.one_line_text import spell_out
from desktop.core.progress import Progress, Report


@contextmanager
def progress_bar(doing: str) -> Iterator[Report]:
    """Give what work reports to; the bar is gone when the work is done, and was never there without a terminal."""
    columns = (
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        TaskProgressColumn(),
        TextColumn("{task.fields[figures]}"),
    )
    errors = Console(stderr=True)
    with Bars(*columns, console=errors, transient=True, disable=not errors.is_terminal) as bars:
        task = bars.add_task(spell_out(doing), total=None, figures="")

        def show(progress: Progress) -> None:
            bars.update(task, completed=progress.done, total=progress.total, figures=figures(progress))

        yield show

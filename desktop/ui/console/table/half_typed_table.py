"""A table in review as JSON can say it: a lock, or a closed window, takes nothing of what was said of it."""

from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from desktop.core.whole_files import is_file
from desktop.office.intake.table_acts import Answer, ReadAs, SourceTable
from desktop.ui.console.table.table_model import TableModel


def draft_of(table: SourceTable) -> Mapping[str, Any]:
    """Return where it lies and all that staff said of it, and nothing of its rows but values they answered for."""
    return {
        "path": str(table.path),
        "source": table.source,
        "named": dict(table.named),
        "read_as": asdict(table.read_as),
        "preset": table.preset,
        "answers": [[each.about, each.value, each.means] for each in table.answers],
    }


def table_of(draft: Mapping[str, Any]) -> SourceTable | None:
    """Return the table of a draft; None where the file is gone, or it is no such draft."""
    try:
        path = Path(draft["path"])
        answers = tuple(Answer(*map(str, each)) for each in draft["answers"])
        read, named = ReadAs(**draft["read_as"]), {str(key): str(value) for key, value in draft["named"].items()}
        source, preset = str(draft["source"]), str(draft["preset"])
    except (KeyError, TypeError, ValueError, AttributeError):
        return None
    return SourceTable(path, source, named, read, preset, answers=answers) if is_file(path) else None


class TableDraft:
    """Keeps the table in review for whoever unlocks the window, as an editor does."""

    def __init__(self, table: TableModel) -> None:
        self._table = table
        self.changed = table.changed

    def half_typed(self) -> Mapping[str, Any]:
        """Return what was said of a table that is not brought in yet; nothing where nothing was."""
        table = self._table.in_review()
        return draft_of(table) if table and table.source.strip() else {}

    def resume(self, typed: Mapping[str, Any]) -> None:
        """Look at that table again, with all that was said of it."""
        if table := table_of(typed):
            self._table.take_up(table)

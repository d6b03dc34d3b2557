"""What staff should know of the rows that came in: which cells were left out, and which names are worth a look."""

from dataclasses import dataclass, field

_MOST_NAMED = 20  # rows of one kind; all are counted


@dataclass(frozen=True, slots=True)
class NotedCells:
    """Cells of one field with one thing to say of them: one of PROBLEMS, then they are left out, or of NOTED.

    `rows`: the numbers of the first.
    """

    field: str
    problem: str
    count: int
    rows: tuple[int, ...]


@dataclass(slots=True)
class RowNotes:
    """Gathers the notes while the rows go by."""

    _rows: dict[tuple[str, str], list[int]] = field(default_factory=dict)
    _counts: dict[tuple[str, str], int] = field(default_factory=dict)

    def add(self, row: int, about: str, problem: str) -> None:
        """Note one cell."""
        kind = (about, problem)
        self._counts[kind] = self._counts.get(kind, 0) + 1
        rows = self._rows.setdefault(kind, [])
        if len(rows) < _MOST_NAMED:
            rows.append(row)

    @property
    def cells(self) -> tuple[NotedCells, ...]:
        """All notes, by field and problem."""
        return tuple(NotedCells(*kind, self._counts[kind], tuple(rows)) for kind, rows in sorted(self._rows.items()))

"""Turns what is told in the clear into lines of the replay log, and leaves out what it was told before."""

from collections.abc import Sequence

from desktop.petition.replay_log.entries import (
    Clear,
    PastSending,
    SheetsPrinted,
    TableTaken,
    VouchedBatches,
    handed_over_in,
    tables_in,
    vouched_in,
    write_handed_over,
    write_sheets,
    write_table,
    write_vouched,
)
from desktop.petition.replay_log.imported_tables import is_news
from desktop.petition.replay_log.kept_out import kept_out_in, write_kept_out
from desktop.petition.replay_log.log_file import Line


class ToldSoFar:
    """What lines of a log say already."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self._vouched, self._left = set(vouched_in(lines)), {each.id for each in handed_over_in(lines)}
        self._tables, self._kept_out = tables_in(lines), kept_out_in(lines)

    def fresh(self, entry: Clear) -> list[Line]:
        """Return the line that tells of an entry, nothing where that is no news."""
        if isinstance(entry, VouchedBatches):
            new = tuple(each for each in entry.batches if each.id not in self._vouched)
            return [write_vouched(VouchedBatches(new))] * bool(new)
        if isinstance(entry, PastSending):
            return [write_handed_over(entry)] * (entry.id not in self._left)
        if isinstance(entry, SheetsPrinted):
            return [write_sheets(entry)]
        if isinstance(entry, TableTaken):
            return [write_table(entry)] * is_news(entry, self._tables)
        return [write_kept_out(entry)] * self._kept_out.learn(entry)

"""The reminder of exported files that hold people still and should be gone."""

from desktop.cli.terminal.english_plurals import counted
from desktop.office.export.past_exports import PastExport


def due_line(each: PastExport) -> str:
    """Return the reminder of files that should be gone."""
    names = list(dict.fromkeys(file.name for file in each.files))
    lie = "wherever it lies" if len(names) == 1 else "wherever they lie"
    people = counted(each.sums.importable, "person", "people")
    then = f"then `tabling petition exports --erased {each.number}`"
    return f"Export {each.number} of {each.at[:10]} still holds {people}: erase {', '.join(names)} {lie}, {then}."

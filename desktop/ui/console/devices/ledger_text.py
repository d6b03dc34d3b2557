"""What of a tablet is here and what never came, at each event and in each copy of it, in words."""
# ruff: noqa: E501  (one sentence a line, as translators read them)

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from desktop.office.devices.tablets import LedgerLine, Tablet
from desktop.ui.console.page.days import day_in_words

translate = QCoreApplication.translate
_COPIED = str(
    QT_TRANSLATE_NOOP(
        "Console",
        "This tablet was copied, or put back from a backup. What was signed before is in each copy; from there each goes on by itself.",
    )
)
_MOST = 6  # stretches of numbers told one by one


def ledger_in_words(tablet: Tablet) -> list[str]:
    """Return a line for each event and copy, where one line for the tablet does not say all."""
    told = [_line(each) for each in tablet.lines]
    if tablet.branches:
        return [translate("Console", _COPIED), *told]
    return told if len(told) > 1 or tablet.missing else []


def _line(line: LedgerLine) -> str:
    event = ", ".join(filter(None, (line.event.name, day_in_words(line.event.day) if line.event.day else "")))
    parts = []
    if line.branch:
        said = translate("Console", "copy %1 of %2")
        parts.append(said.replace("%1", str(line.branch.number)).replace("%2", str(line.branch.of)))
    parts += [_counted(text, count) for text, count in _counts(line) if count]
    if line.missing:
        stretches = [f"{first}–{last}" if last > first else str(first) for first, last in line.missing]
        more = ["…"] if len(stretches) > _MOST else []
        never = translate("Console", "never came: %1")
        parts.append(never.replace("%1", ", ".join(stretches[:_MOST] + more)))
    return f"{event}: {', '.join(parts)}"


def _counts(line: LedgerLine) -> list[tuple[str, int]]:
    return [
        (translate("Console", "%1 records"), line.signed),
        (translate("Console", "%1 here"), line.here),
        (translate("Console", "%1 taken back with their batch"), line.undone),
        (translate("Console", "%1 could not be read"), line.rejected),
        (translate("Console", "%1 forgotten"), line.erased),
        (translate("Console", "%1 wait"), line.waiting),
    ]


def _counted(text: str, count: int) -> str:
    return text.replace("%1", QLocale().toString(count))

"""The backups in a campaign's folder, as the pages list them."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.office.restore.bringing_back import SET_ASIDE
from desktop.ui.console.page.days import seconds_in_words

translate = QCoreApplication.translate


def backup_rows(files: Iterable[Path]) -> list[dict[str, object]]:
    """Return `{name, when}` of each that is still there."""
    aside = " · " + translate("Console", "set aside when another was brought back")
    return [
        {"name": each.name, "when": seconds_in_words(each.stat().st_mtime) + aside * (SET_ASIDE in each.name)}
        for each in files
        if each.exists()
    ]

"""What a tablet is called on screen: as staff named it, or else a plain name in the language of now."""

from PySide6.QtCore import QCoreApplication

from desktop.office.devices.devices import letters_in
from desktop.ui.base.isolate_text_direction import apart

translate = QCoreApplication.translate


def tablet_name(called: str) -> str:
    """Return what a tablet is called; “Tablet C” is the third that came."""
    letters = letters_in(called)
    return translate("Console", "Tablet %1").replace("%1", letters) if letters else apart(called)

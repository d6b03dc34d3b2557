"""The bundled typefaces: the ones of the first frame at once, the other scripts when the window already stands."""

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from desktop.core.resources import resource

_FIRST = ("noto-sans",)
# In the order tried for a character the first cannot draw; Chinese before Japanese and Korean, which share its signs.
_LATER = (
    "noto-sans-arabic",
    "noto-sans-hebrew",
    "noto-sans-devanagari",
    "noto-sans-canadian-aboriginal",
    "noto-sans-sc",
    "noto-sans-jp",
    "noto-sans-kr",
)
_FAMILIES = (
    "Noto Sans",
    "Noto Sans Arabic",
    "Noto Sans Hebrew",
    "Noto Sans Devanagari",
    "Noto Sans Canadian Aboriginal",
    "Noto Sans SC",
    "Noto Sans JP",
    "Noto Sans KR",
)


def register_first_fonts() -> None:
    """Make Latin, Greek and Cyrillic available and choose our families for every text (3 ms)."""
    _register(_FIRST)
    font = QFont()
    font.setFamilies(_FAMILIES)
    QGuiApplication.setFont(font)


def register_other_fonts() -> None:
    """Make the other scripts available (25 ms, mostly Chinese, Japanese and Korean)."""
    _register(_LATER)


def _register(folders: tuple[str, ...]) -> None:
    for folder in folders:
        for file in sorted(resource("fonts", folder).glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(file))

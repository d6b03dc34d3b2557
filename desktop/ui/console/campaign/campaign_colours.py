"""Colours to choose for a campaign: each is told from white by a contrast of 4.5 and more (WCAG 2.2, 1.4.3)."""

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.core.pack.appearance_reader import contrast_on_white

translate = QCoreApplication.translate


def colour_rows() -> list[dict[str, object]]:
    """Return `{name, value, contrast}` of each, in the language of now."""
    return [
        {"name": name, "value": value, "contrast": QLocale().toString(contrast_on_white(value), "f", 1)}
        for value, name in _names().items()
    ]


def _names() -> dict[str, str]:
    return {
        "#0b5e8a": translate("Console", "Sea blue"),
        "#1d4ed8": translate("Console", "Bright blue"),
        "#7a1fa2": translate("Console", "Purple"),
        "#b3125f": translate("Console", "Pink"),
        "#b91c1c": translate("Console", "Red"),
        "#a1440a": translate("Console", "Orange brown"),
        "#7a5c00": translate("Console", "Ochre"),
        "#1b6b34": translate("Console", "Green"),
        "#0f6b6b": translate("Console", "Teal"),
        "#3f4550": translate("Console", "Slate grey"),
    }

"""How a person has the window: a language on offer, a text size, a contrast, and back to what all start with."""

import pytest
from PySide6.QtCore import QLocale, QObject

from desktop.ui.base.display_settings import CONTRASTS, TEXT_FACTORS, DisplaySettings
from desktop.ui.base.interface_settings_model import InterfaceSettingsModel


@pytest.fixture
def interface(qapp: object) -> InterfaceSettingsModel:  # noqa: ARG001  (translations belong to the application)
    owner = QObject()
    interface = InterfaceSettingsModel(("en", "fr", "ar"), "fr", parent=owner)
    interface._owner = owner  # it lives as long
    yield interface
    interface.choose_language("en")


def test_it_begins_in_the_language_asked_for_and_offers_each_by_its_own_name(interface: InterfaceSettingsModel):
    assert (interface.language, interface.languageName, interface.rightToLeft) == ("fr", "Français", False)
    assert [each["code"] for each in interface.languages] == ["en", "fr", "ar"]
    assert interface.languages[2]["name"] == "العربية"


def test_a_language_that_is_not_on_offer_changes_nothing(interface: InterfaceSettingsModel):
    heard: list[str] = []
    interface.languageChanged.connect(lambda: heard.append(interface.language))
    interface.choose_language("tlh")
    assert (interface.language, heard) == ("fr", [])
    interface.choose_language("ar")
    assert (interface.language, heard, interface.rightToLeft) == ("ar", ["ar"], True)


def test_a_reset_leaves_nothing_of_whoever_stood_there(interface: InterfaceSettingsModel):
    interface.choose_language("ar")
    interface.display.enlarge(2.0)
    interface.display.choose_contrast("white_on_black")
    forgotten: list[bool] = []
    interface.keyboard.forgotten.connect(lambda: forgotten.append(True))
    interface.reset()
    assert (interface.language, interface.display.factor, interface.display.contrast) == ("fr", 1.0, "usual")
    assert forgotten == [True]


def test_sizes_and_contrasts_go_round_and_what_is_not_on_offer_is_ignored(qapp: object):  # noqa: ARG001
    owner = QObject()
    display = DisplaySettings(owner)
    sizes, contrasts = [], []
    for _ in range(len(TEXT_FACTORS)):
        display.next_size()
        sizes.append(display.factor)
    for _ in range(len(CONTRASTS)):
        display.next_contrast()
        contrasts.append(display.contrast)
    assert sizes == [1.25, 1.5, 2.0, 1.0]
    assert contrasts == ["black_on_white", "white_on_black", "usual"]
    display.enlarge(3.0)
    display.choose_contrast("pink")
    assert (display.factor, display.contrast) == (1.0, "usual")


def test_what_stands_there_already_is_not_put_up_anew(interface: InterfaceSettingsModel):
    heard: list[str] = []
    interface.languageChanged.connect(lambda: heard.append("language"))
    interface.display.changed.connect(lambda: heard.append("display"))
    interface.choose_language("fr")
    interface.display.enlarge(1.0)
    interface.display.choose_contrast("usual")
    interface.display.choose_calm(calm=False)
    interface.reset()
    assert heard == [], "most who sign leave all of it as it was"
    interface.display.choose_calm(calm=True)
    interface.reset()
    assert (heard, interface.display.calm) == (["display", "display"], False)


def test_a_language_is_spoken_again_where_another_window_spoke_its_own_meanwhile(interface: InterfaceSettingsModel):
    heard: list[str] = []
    interface.languageChanged.connect(lambda: heard.append(QLocale().name()))
    InterfaceSettingsModel(("en",), "en", parent=interface._owner)
    interface.reset()
    assert heard == ["fr_FR"]

"""Between two signers: who is gone is noticed, and nothing of them is left for the next to find."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from desktop.core.errors import JournalDamaged
from desktop.ui.base.error_text import trouble_of
from desktop.ui.kiosk.presence import Patience
from tests.support.kiosk_stage import DISK_FULL, Kiosk, OpenKiosk, fill_in

# The countdown begins, and then nobody is hurried: how fast a machine is must not matter.
QUICK = Patience(silent_milliseconds=1, counted=15, count_milliseconds=60_000)
SLOW = Patience(silent_milliseconds=60_000, counted=15, count_milliseconds=60_000)
NEVER = Patience(silent_milliseconds=60_000)
GONE = Patience(1, 2, 1)
TEXT_TYPES = {"QString", "QVariant", "QVariantList", "QUrl"}
TEXTS = """(function texts(item) {
    const own = Object.keys(item).map(name => item[name]).filter(it => typeof it === "string" || Array.isArray(it));
    return own.map(String).concat(...Array.from(item.data ?? []).filter(each => each).map(texts));
})"""
WAYS_OUT = {
    "sent": ("add_signature", "consent_no", "next_person"),
    "abandoned": ("leave", "clear_and_leave"),
    "timed out": (),
}
CANARIES = ("Zyxgiven", "Zyxfamily", "zyxmail", "zyxhost", "Zyx 7Q9", "5550147", "Zyxland")


def leave_alone(kiosk: Kiosk) -> None:
    """Touch it a last time; its time runs out at once, and only from now on, however slow the machine is."""
    kiosk.model.presence._patience = GONE
    kiosk.model.touched.emit()


def test_who_says_nothing_is_asked_and_stays_with_one_touch_anywhere(open_kiosk: OpenKiosk):
    kiosk = open_kiosk(patience=SLOW)
    hand = kiosk.hand
    hand.tap("sign")
    hand.wait_for_screen("form")
    hand.fill("given_name_input", "Ada")
    kiosk.model.presence._patience = QUICK  # only now, so that nobody is asked before all is filled in
    hand.press(Qt.Key.Key_Shift)
    hand.wait_for("stay_panel")
    kiosk.model.presence._patience = SLOW
    assert hand.read("countdown") == "What you typed will be cleared in 15 seconds."
    hand.tap("stay")
    hand.wait_until(lambda: hand.find("stay_panel") is None, "the question to go")
    assert hand.read("given_name_input") == "Ada"
    assert hand.focused() == "given_name_input"


def test_the_touch_that_says_i_am_here_presses_nothing_beneath(open_kiosk: OpenKiosk):
    kiosk = open_kiosk(patience=SLOW)
    hand = kiosk.hand
    hand.tap("sign")
    hand.fill("given_name_input", "Ada")
    spot = hand.place_of("leave").center().toPoint()
    kiosk.model.presence.ask()
    hand.wait_for("stay_panel")
    window = kiosk.window.window
    QTest.touchEvent(window, hand._finger).press(0, spot, window).commit()
    QTest.touchEvent(window, hand._finger).release(0, spot, window).commit()
    hand.wait_until(lambda: hand.find("stay_panel") is None, "the question to go")
    assert kiosk.model.screen == "form"
    assert hand.read("given_name_input") == "Ada"


@pytest.mark.parametrize("key", [Qt.Key.Key_A, Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_any_key_says_it_as_well_and_does_nothing_else(open_kiosk: OpenKiosk, key):
    kiosk = open_kiosk(patience=SLOW)
    hand = kiosk.hand
    hand.tap("sign")
    hand.fill("given_name_input", "Ada")
    kiosk.model.presence.ask()
    hand.wait_for("stay_panel")
    hand.press(key)
    hand.wait_until(lambda: hand.find("stay_panel") is None, "the question to go")
    assert (kiosk.model.screen, hand.focused()) == ("form", "given_name_input")


@pytest.mark.parametrize("where", ["reading", "form", "country", "language", "trouble", "thanks"])
def test_whoever_walks_away_is_given_up_wherever_they_were(open_kiosk: OpenKiosk, where: str):
    kiosk = open_kiosk(patience=SLOW, languages=("en", "fr", "ar", "en"))
    kiosk.stall.refuses = DISK_FULL if where == "trouble" else None
    _go_to(kiosk, where)
    kiosk.model.presence.ask()
    kiosk.hand.wait_for("stay_panel")
    kiosk.model.presence._patience = GONE  # only now, so that the question is seen however slow the machine is
    kiosk.model.presence.ask()
    kiosk.hand.wait_for_screen("welcome")
    assert kiosk.hand.find("trouble") is None


def test_a_language_or_text_size_left_on_the_welcome_screen_goes_back_without_a_word(open_kiosk: OpenKiosk):
    kiosk = open_kiosk(patience=SLOW)
    hand = kiosk.hand
    hand.tap("language_fr")
    kiosk.model.interface.display.enlarge(2.0)
    kiosk.model.interface.display.choose_calm(calm=True)
    leave_alone(kiosk)
    hand.wait_until(lambda: kiosk.model.interface.language == "en", "the first language to come back")
    assert hand.find("stay_panel") is None
    assert (kiosk.model.interface.display.factor, kiosk.model.interface.display.calm) == (1.0, False)


def test_a_welcome_that_somebody_scrolled_down_begins_at_its_top_for_the_next(open_kiosk: OpenKiosk):
    kiosk = open_kiosk((480, 480), patience=SLOW)
    page = kiosk.hand.find("title")
    while page is not None and page.property("contentY") is None:
        page = page.parentItem()
    assert page is not None
    assert page.property("contentHeight") > page.property("height") + 20, "there is something to scroll"
    page.setProperty("contentY", 20)
    leave_alone(kiosk)
    kiosk.hand.wait_until(lambda: kiosk.model.presence.alone, "everybody to be gone")
    assert page.property("contentY") == 0


def test_a_kiosk_that_could_not_open_goes_on_saying_so(open_kiosk: OpenKiosk):
    kiosk = open_kiosk(patience=SLOW)
    kiosk.model.submission.show_trouble(trouble_of(JournalDamaged("The journal is damaged.")))
    leave_alone(kiosk)
    with_nobody_there = kiosk.model.presence
    kiosk.hand.wait_until(lambda: with_nobody_there.alone, "everybody to be gone")
    assert kiosk.hand.read("trouble_sentence").startswith("The file of signatures on this device is damaged.")


def test_the_picture_drifts_only_while_nobody_is_there_and_motion_is_welcome(open_kiosk: OpenKiosk):
    kiosk = open_kiosk(patience=SLOW, moving=True)
    hand = kiosk.hand
    leave_alone(kiosk)
    hand.wait_until(lambda: _drifting(kiosk), "the picture to drift")
    hand.wait_until(lambda: _swing(kiosk) > 0, "the picture to have moved")
    kiosk.model.interface.display.choose_calm(calm=True)
    assert not _drifting(kiosk)
    assert _swing(kiosk) == 0
    kiosk.model.interface.display.choose_calm(calm=False)
    kiosk.model.presence._patience = SLOW  # on a slow machine it would drift again before we look
    hand.press(Qt.Key.Key_Shift)
    assert not _drifting(kiosk)


@pytest.mark.parametrize("ending", ["sent", "abandoned", "timed out"])
def test_nothing_of_a_signer_is_left_for_the_next(open_kiosk: OpenKiosk, ending: str):
    kiosk = open_kiosk(patience=NEVER)
    hand = kiosk.hand
    _leave_canaries(kiosk)
    held = _everything_in(kiosk)
    assert {word for word in CANARIES if word in held} >= {"Zyxgiven", "zyxmail"}, "the search works"
    for name in WAYS_OUT[ending]:
        hand.tap(name)
    if ending == "timed out":
        kiosk.model.presence.lapsed.emit()
    hand.wait_for_screen("welcome")
    hand.let_run(0.05)
    assert _canaries_in(kiosk) == []
    assert QGuiApplication.clipboard().text() == ""
    assert _how_it_is_read(kiosk) == ("en", 1.0, "usual")

    hand.tap("sign")
    hand.wait_for_screen("form")
    assert hand.wait_for("form_page").property("contentY") == 0
    for field in ("given_name_input", "email_input"):
        hand.tap(field)
        for chord in (Qt.Key.Key_Z, Qt.Key.Key_V, Qt.Key.Key_Y):
            hand.press(chord, modifiers=Qt.KeyboardModifier.ControlModifier)
        assert hand.read(field) == ""
    hand.tap("country")
    assert hand.read("country_search_input") == ""
    assert _canaries_in(kiosk) == []


def test_an_accent_that_waits_for_its_letter_goes_with_its_signer(kiosk: Kiosk):
    hand = kiosk.hand
    hand.tap("sign")
    hand.wait_for_screen("form")
    hand.press(Qt.Key.Key_Dead_Circumflex)
    hand.tap("leave")
    hand.wait_for_screen("welcome")
    hand.tap("sign")
    hand.fill("given_name_input", "e")
    assert hand.read("given_name_input") == "e"


def test_python_holds_on_to_no_item_of_a_screen_that_is_gone(kiosk: Kiosk):
    def visit() -> int:
        kiosk.hand.tap("sign")
        kiosk.hand.fill("given_name_input", "Ada")
        kiosk.hand.tap("leave")
        kiosk.hand.tap("clear_and_leave")
        kiosk.hand.wait_for_screen("welcome")
        gc.collect()
        return sum(isinstance(each, QQuickItem) for each in gc.get_objects())

    assert visit() >= visit(), "PySide's activeFocusItem() would keep whatever had the focus"


def _leave_canaries(kiosk: Kiosk) -> None:
    hand = kiosk.hand
    hand.tap("language_fr")
    kiosk.model.interface.display.enlarge(1.5)
    kiosk.model.interface.display.choose_contrast("white_on_black")
    fill_in(kiosk, "Zyxgiven", "Zyxfamily", "XK")
    hand.tap("country")
    hand.fill("country_search_input", "Zyxland")
    hand.tap("country_close")
    for field, text in (("email", "zyxmail@zyxhost.example"), ("postal_code", "Zyx 7Q9"), ("phone", "613 555 0147")):
        hand.fill(f"{field}_input", text)
    hand.tap("email_input")
    for chord in (Qt.Key.Key_A, Qt.Key.Key_C):
        hand.press(chord, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert "zyxmail" in QGuiApplication.clipboard().text()


def _how_it_is_read(kiosk: Kiosk) -> tuple[str, float, str]:
    interface = kiosk.model.interface
    return interface.language, interface.display.factor, interface.display.contrast


def _canaries_in(kiosk: Kiosk) -> list[str]:
    found = _everything_in(kiosk)
    return [word for word in CANARIES if word.lower() in found.lower()]


def _everything_in(kiosk: Kiosk) -> str:
    """Return every text that any object of the window, seen or unseen, and any model holds.

    JavaScript walks through the scene: PySide keeps what it was told of an object for whichever is next at its place.
    """
    scene, engine = kiosk.window.window.contentItem(), kiosk.window.engine
    in_scene = engine.evaluate(TEXTS).call([engine.newQObject(scene)]).toString()
    assert not in_scene.startswith("TypeError"), in_scene
    models = (kiosk.model, *kiosk.model.findChildren(QObject))
    return "\n".join((in_scene, kiosk.window.window.title(), *(text for each in models for text in _texts(each))))


def _texts(each: QObject) -> Iterator[str]:
    meta = each.metaObject()
    for found in (meta.property(number) for number in range(meta.propertyCount())):
        if found.typeName() in TEXT_TYPES:
            yield str(each.property(found.name()))


def _drifting(kiosk: Kiosk) -> bool:
    return any(item.property("drifting") for item in kiosk.hand.items())


def _swing(kiosk: Kiosk) -> float:
    return max(float(item.property("swing") or 0) for item in kiosk.hand.items())


def _go_to(kiosk: Kiosk, where: str) -> None:
    model = kiosk.model
    if where in {"trouble", "thanks"}:
        model.sign()
        kiosk.hand.wait_for_screen("form")
        for field in model.form.groups.names:
            field.type("Ada")
        model.form.choose_country("CA")
        model.touched.emit()
        model.add_signature()
        return
    model.read() if where in {"reading", "language"} else model.sign()
    if where in {"country", "language"}:
        model.open_sheet(where)

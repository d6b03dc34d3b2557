"""Each line of “Ready for the event” in words, and what to do where it is not."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.core.device_health import Health
from desktop.core.handover_counts import DeviceSummary
from desktop.core.readiness import ReadyLine, ReadyName
from desktop.ui.corner.box_phrases import boxes_of
from desktop.ui.corner.health_phrases import day_in_words, facts_of

translate = QCoreApplication.translate

Fact = dict[str, object]  # {label, text, watch, unknown}
_OWN: tuple[ReadyName, ...] = ("pack", "event", "pin", "stick", "voice", "practice")
_DAYS = {"pack early": 1, "pack over": 1, "pack until": 1, "event later": 1, "practice opened": 0, "practice sent": 0}


def line_of(line: ReadyLine) -> Fact:
    """Return one line in the language of now."""
    key = f"{line.name} {line.code}"
    text = _texts().get(key, "%1")
    for place, value in enumerate(line.values):
        said = day_in_words(date.fromisoformat(value)) if _DAYS.get(key) == place else f"\u2068{value}\u2069"
        text = text.replace(f"%{place + 1}", said)
    label = _labels()[line.name]
    return {"label": label, "text": text, "watch": line.state == "watch", "unknown": line.state == "unknown"}


def told(lines: Iterable[ReadyLine], health: Health, standing: DeviceSummary, *, locked: bool | None) -> list[Fact]:
    """Return every line, those that need somebody first; what the status page says too has the same words."""
    known = {line.name: line for line in lines}
    own = [line_of(known[name]) for name in _OWN]
    device = [*boxes_of(standing), *facts_of(health, locked=locked)]
    if known["battery"].state == "watch":  # enough for now, and not for a day
        charge = translate("Corner", "Battery")
        device = [fact | {"watch": True} if fact["label"] == charge else fact for fact in device]
    if known["box"].state == "unknown":
        device = [*device, line_of(known["box"])]
    return sorted(own + device, key=lambda fact: (not fact["watch"], not fact.get("unknown")))


def _labels() -> dict[str, str]:
    return {
        "pack": translate("Corner", "Campaign"),
        "event": translate("Corner", "Event"),
        "pin": translate("Corner", "PIN"),
        "stick": translate("Corner", "Stick"),
        "voice": translate("Corner", "Reading aloud"),
        "practice": translate("Corner", "Practice signature"),
        "box": translate("Corner", "Sending"),
    }


def _texts() -> dict[str, str]:
    return {
        "pack open": translate("Corner", "Version %1, without a last day"),
        "pack until": translate("Corner", "Version %1, until %2"),
        "pack early": translate("Corner", "Version %1 opens on %2. Until then only practice is possible."),
        "pack tried": translate("Corner", "Only a try-out: nothing signed here counts."),
        "pack over": translate("Corner", "Version %1 closed on %2. Ask the organisation for a newer pack."),
        "event today": translate("Corner", "%1, today"),
        "event later": translate("Corner", "%1, on %2"),
        "event none": translate("Corner", "No event is open. The next start asks for one."),
        "pin set": translate("Corner", "A PIN is set"),
        "pin missing": translate("Corner", "The PIN cannot be read. Ask staff to set a new one."),
        "stick there": translate("Corner", "A stick is plugged in"),
        "stick spared": translate("Corner", "None is plugged in; the drop box takes what is signed"),
        "stick missing": translate("Corner", "None is plugged in. Take one along to hand over on."),
        "stick unknown": translate("Corner", "Still looking"),
        "box untried": translate("Corner", "%1: nothing was sent there yet. Send a practice signature."),
        "voice there": translate("Corner", "This device can read aloud"),
        "voice missing": translate("Corner", "No voice is installed, so nothing can be read aloud. Ask staff."),
        "voice unknown": translate("Corner", "Still looking"),
        "practice opened": translate("Corner", "Headquarters opened it on %1: the whole way works"),
        "practice sent": translate(
            "Corner", "Sent on %1. Headquarters has to open it; its answer comes like a receipt."
        ),
        "practice none": translate("Corner", "Not sent yet"),
    }

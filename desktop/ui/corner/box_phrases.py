"""How far the drop boxes are, said to a volunteer in calm words: a line for each."""

from PySide6.QtCore import QCoreApplication

from desktop.core import box_errors
from desktop.core.handover_counts import BoxStatus, DeviceSummary
from desktop.ui.base.error_text import Trouble, trouble_of
from desktop.ui.corner.health_phrases import Fact, kind_of, needs_staff
from desktop.ui.corner.plurals import Plurals

translate = QCoreApplication.translate


def boxes_of(standing: DeviceSummary) -> list[Fact]:
    """Return a fact for each drop box, before them why the file of another cannot be used; nothing without any."""
    broken = [_fact(trouble_of(standing.trouble).sentence, watch=True)] if standing.trouble else []
    return broken + [_fact(_in_words(each, standing), watch=needs_staff(each)) for each in standing.boxes]


def _in_words(box: BoxStatus, standing: DeviceSummary) -> str:
    name = f"\u2068{box.box}\u2069"  # in its own direction, whatever the language around it
    waiting = box.waiting_signatures + standing.unbatched
    kind = kind_of(box)
    if box.kind and kind is not box_errors.BoxUnreachable:
        return translate("Corner", "“%1”: %2").replace("%1", name).replace("%2", Trouble(kind, "").sentence)
    if not waiting:
        return translate("Corner", "“%1”: everything is sent").replace("%1", name)
    waiting = standing.counting(waiting)
    said = Plurals().until_reached(waiting, box.reach) if box.waiting or box.kind else Plurals().until_closed(waiting)
    return said.replace("%1", name)


def _fact(text: str, *, watch: bool) -> Fact:
    return {"label": translate("Corner", "Sending"), "text": text, "watch": watch}

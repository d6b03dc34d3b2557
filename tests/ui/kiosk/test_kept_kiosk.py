"""What the tests of the kiosk rest on: a window that stays open between two of them is as good as a new one."""

from collections.abc import Callable

import pytest

from desktop.ui.base.error_text import trouble_of
from desktop.ui.base.reading_aloud import no_voice
from desktop.ui.kiosk.presence import USUAL_PATIENCE
from tests.support.kept_kiosk import Wanted, open_anew, state_of
from tests.support.kiosk_stage import DISK_FULL, Kiosk, fill_in, make_campaign, send

WANTED = Wanted(make_campaign(), (1280, 800), USUAL_PATIENCE, no_voice, moving=False, locked=False, before=0)
TRACES: dict[str, Callable[[Kiosk], object]] = {
    "a form": lambda kiosk: kiosk.hand.tap("sign"),
    "a language": lambda kiosk: kiosk.hand.tap("language_fr"),
    "a size of letters": lambda kiosk: kiosk.model.interface.display.enlarge(2.0),
    "a country": lambda kiosk: kiosk.model.form.choose_country("CA"),
    "trouble": lambda kiosk: kiosk.model.submission.show_trouble(trouble_of(DISK_FULL)),
}


@pytest.mark.usefixtures("qtbot")
def test_a_kiosk_that_was_signed_at_is_brought_back_with_nothing_of_it_and_a_trace_is_seen():
    kept = open_anew(WANTED)
    first = kept.kiosk.stall
    fill_in(kept.kiosk)
    send(kept.kiosk)
    kept.kiosk.hand.wait_for_screen("thanks")
    assert kept.again(WANTED)
    assert len(first.entries) == 1
    assert kept.kiosk.stall.entries == []
    assert kept.kiosk.stall.count_today() == kept.kiosk.model.submission.countToday == 0
    unseen = [name for name, leave in TRACES.items() if not noticed(kept.kiosk, leave)]
    assert unseen == []
    kept.close()
    assert not kept.again(WANTED)


def noticed(kiosk: Kiosk, leave: Callable[[Kiosk], object]) -> bool:
    """Say whether what somebody left is told from how the kiosk was before."""
    before = state_of(kiosk)
    leave(kiosk)
    told = state_of(kiosk) != before
    kiosk.model.leave()
    kiosk.hand.wait_for_screen("welcome")
    return told

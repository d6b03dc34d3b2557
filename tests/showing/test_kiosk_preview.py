"""A draft's kiosk is drawn as a signer would have it, in any language, size and contrast."""

import gc
from functools import partial

import pytest
from PySide6.QtGui import QImage

from desktop.app import _begin_process, _draw
from desktop.core.errors import CampaignError
from desktop.core.kiosk_preview_wish import KioskWish
from desktop.core.pack.try_out_campaign import bundled_pack
from desktop.core.progress import Report, ignore
from desktop.office.campaign.draft_further_questions import add_extra, require_extra
from desktop.office.campaign.drafts import begin_draft, presentable
from desktop.office.desk.job_process import JobProcess
from desktop.office.desk.workspace import OrganisationFacts
from desktop.showing.kiosk_preview import draw_kiosk


def drawn(**wish) -> QImage:
    return QImage.fromData(draw_kiosk(KioskWish(bundled_pack(), "en", **wish), ignore))


def test_each_screen_is_drawn_and_each_differs(qapp):  # noqa: ARG001  (a window)
    pictures = [drawn(), drawn(screen="form"), drawn(factor=2.0), drawn(contrast="white_on_black", size=(800, 1280))]
    assert [(each.width(), each.height()) for each in pictures] == [(1280, 800)] * 3 + [(800, 1280)]
    assert len({bytes(each.convertToFormat(QImage.Format.Format_RGB32).constBits()) for each in pictures}) == 4


def test_a_further_question_is_in_sight_where_it_is_asked_for(qapp):  # noqa: ARG001  (a window)
    draft = begin_draft(
        "River", OrganisationFacts("Friends", "1 Wharf", "us@example.org", "555", "example.org"), "en", "CA"
    )
    files = presentable(require_extra(add_extra(draft, "line", "en", "City"), "city", required=True)).files
    form = {"screen": "form", "size": (800, 480), "factor": 1.5}
    assert draw_kiosk(KioskWish(files, "en", **form), ignore) != draw_kiosk(
        KioskWish(files, "en", **form, question="city"), ignore
    )


def collects_anywhere(_report: Report) -> bool:
    return gc.isenabled()


def test_the_process_that_draws_collects_garbage_where_it_draws_and_not_in_the_thread_that_takes_orders():
    drawing = JobProcess(partial(_begin_process, _draw))
    try:
        assert drawing.run(partial(draw_kiosk, KioskWish(bundled_pack(), "en")), ignore)
        assert not drawing.run(collects_anywhere, ignore)
    finally:
        drawing.close()


def test_what_is_no_campaign_is_refused(qapp):  # noqa: ARG001  (a window)
    with pytest.raises(CampaignError):
        draw_kiosk(KioskWish({}, "en"), ignore)

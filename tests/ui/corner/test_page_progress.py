"""How much of a long act is done stands on its page."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication

from desktop.core.progress import Meter, Report
from desktop.showing.example_device import ExampleDevice
from desktop.ui.base.plugged_in_sticks import Volume
from desktop.ui.corner.corner_model import CornerModel
from tests.support.at_once import AtOnce

STICK = Volume("STICK", Path("/media/stick"), 12_000_000_000)


def test_long_acts_report_to_the_page_and_the_page_shows_how_much_is_written(qapp: QGuiApplication):  # noqa: ARG001
    shares: list[float] = []

    class Slow(ExampleDevice):
        """Writes four batches."""

        def hand_over(self, folder: Path, report: Report):
            meter = Meter(report, "batches", 4)
            for _ in range(4):
                meter.advance()
                shares.append(page.share)
            return super().hand_over(folder, report)

    device = Slow()
    corner = CornerModel(lambda: device, lambda: (STICK,), executor=AtOnce())
    page = corner.pages.handover
    corner.go("handover")
    page.choose(0)
    assert shares == [0.25, 0.5, 0.75, 1.0]
    corner.finish()

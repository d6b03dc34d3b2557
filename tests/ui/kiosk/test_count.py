"""The welcome says how many signed here today, once that was counted, and nothing before."""

from desktop.core.errors import JournalBusy
from desktop.showing.example_stall import ExampleStall
from desktop.showing.touch_driver import TouchDriver
from desktop.ui.kiosk.kiosk_model import KioskModel
from desktop.ui.kiosk.window import KioskWindow
from tests.support import factory


def words(hand: TouchDriver) -> str:
    return " ".join(str(item.property("text")) for item in hand.items() if item.property("visible"))


def test_nobody_is_called_the_first_before_anybody_was_counted(qtbot, campaign):  # noqa: ARG001 - catches what slots raise
    free: list[ExampleStall] = []

    def open_stall() -> ExampleStall:
        if not free:
            raise JournalBusy("Another Tabling uses the journal.")
        return free[0]

    model = KioskModel(campaign, open_stall)
    window = KioskWindow(model, (1280, 800))
    window.show()
    hand = TouchDriver(window.window)
    hand.wait_until(lambda: model.submission.trouble != "", "the stall to be refused")
    assert "Be the first" not in words(hand)
    assert "signed here today" not in words(hand)
    for stall, said in (
        (ExampleStall(10), "10 people signed here today"),
        (ExampleStall(0), "Be the first to sign here"),
    ):
        free[:] = [stall]
        model.submission.look()
        hand.wait_until(lambda said=said: said in words(hand), "the count to be shown")
    window.close()


class Uncounted(ExampleStall):
    """Keeps whoever signs, and cannot count from then on."""

    def count_today(self) -> int:
        if self.entries:
            raise JournalBusy("Another Tabling uses the journal.")
        return super().count_today()


def test_whoever_is_kept_has_the_next_place_also_where_nobody_can_count(make_model, campaign):
    stall = Uncounted(10)
    model = make_model(campaign, lambda: stall)
    model.open_stall()
    for place in (11, 12):
        model.submission.take(factory.entry())
        assert (model.screen, model.submission.countToday) == ("thanks", place)
    assert model.submission.trouble == ""


def test_a_signature_that_waited_goes_with_its_signer(make_model, campaign):
    stall = ExampleStall(10)
    model = make_model(campaign, lambda: stall)
    model.submission.take(factory.entry())
    assert model.submission.waiting
    model.leave()
    model.open_stall()
    assert (stall.entries, model.screen) == ([], "welcome")

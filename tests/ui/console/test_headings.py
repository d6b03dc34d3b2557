"""Whatever has the keyboard's attention when a page opens, its heading is in sight."""

from tests.support.console_stage import Office


def test_a_page_whose_first_field_stands_low_opens_with_its_heading_in_sight(at_work: Office):
    hand = at_work.hand
    at_work.model.go("paper")
    hand.wait_for_screen("paper_page")
    at_work.rest()
    hand.wait_until(lambda: hand.focused() != "", "something to have the focus")
    hand.photograph()
    assert hand.place_of("page_title").top() > 0

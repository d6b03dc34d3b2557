"""Somebody who wants to be named on the list types their name, into whichever boxes the form has for it."""

from desktop.showing.touch_driver import TouchDriver


def type_name(hand: TouchDriver, given: str, family: str) -> None:
    """Choose the list and type the name, once the form stands."""
    hand.tap("listing_named")
    if hand.find("name") is not None:
        hand.fill("name", f"{given} {family}")
        return
    hand.fill("given_name", given)
    hand.fill("family_name", family)

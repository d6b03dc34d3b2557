"""A cut of the power in the middle of an act: what stands on the disk is all that is left of it."""


class PowerCut(BaseException):
    """No error of ours and no mistake: nothing that answers those is done after it."""


def cut(*_what: object, **_named: object) -> None:
    """Stand in for a step of an act, before which the power is cut."""
    raise PowerCut

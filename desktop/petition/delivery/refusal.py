"""How a finished document is refused."""

from desktop.core.errors import DeliveryError


def refused(why: str) -> DeliveryError:
    """Return the error that says why a document is not what was promised."""
    return DeliveryError(
        f"The finished document is not what was promised: {why}. "
        "It must not be handed over; make it again, and report this if it comes back."
    )

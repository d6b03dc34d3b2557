"""What a server's answer to a batch means, or its certificate, in one calm sentence each."""

from desktop.core.box_errors import (
    BoxBehindLogin,
    BoxExpired,
    BoxForbids,
    BoxForeign,
    BoxFull,
    BoxOutOfDate,
    BoxRefused,
    BoxUnreachable,
)
from desktop.core.errors import BoxError

_PORTAL = (
    "This network answers with a page of its own instead of the drop box. Somebody may have to log in to the Wi-Fi; "
    "everything is safe here and will be sent."
)
_REFUSED = {
    301: "The drop box has moved to another address. Ask staff for a new drop box file.",
    400: "The drop box does not understand what was sent. Ask staff to look at its address.",
    401: "The drop box does not know this password any more. Ask staff for a new drop box file.",
    403: "The drop box does not allow this device to leave anything. Ask staff to look at its rights.",
    404: "There is no drop box at this address any more. Ask staff for a new drop box file.",
    405: "The drop box at this address takes no files. Ask staff to look at its address.",
    409: "The drop box's folder is not there any more. Ask staff to look at it.",
    413: "The batch is larger than the drop box allows. Ask staff to allow files of 112 MB.",
    422: "The drop box found what came to be no whole batch of this device. Ask staff to look at this device.",
    501: "The server at this address cannot do what a drop box does. Ask staff to look at it, or for another one.",
    507: "The drop box is full. Ask staff to make room; everything is safe here and will be sent.",
}
_KINDS = {301: BoxExpired, 401: BoxExpired, 403: BoxForbids, 404: BoxExpired, 405: BoxForbids, 507: BoxFull}
_LATER = {
    408: "The network is too slow just now; everything is safe here and will be sent.",
    423: "The drop box is in use by somebody else just now; everything is safe here and will be sent.",
    429: "The drop box asks for patience; everything is safe here and will be sent a little later.",
    511: _PORTAL,
}


def answer_error(status: int, *, elsewhere: bool = False) -> BoxError:
    """Return the error that this HTTP status means; `elsewhere`: a redirect that leads to another host.

    Any success but 201 and 204 is a network's own page: a server that keeps a file says so (RFC 9110, section 9.3.4).
    """
    if status < 300 or (status < 400 and elsewhere):
        return BoxBehindLogin(_PORTAL)
    if status in _LATER:
        return (BoxBehindLogin if status == 511 else BoxUnreachable)(_LATER[status])
    if status in _REFUSED or status < 500:
        known = status if status in _REFUSED else 301 if status < 400 else 400
        return _KINDS.get(known, BoxRefused)(_REFUSED[known])
    return BoxUnreachable("The drop box has trouble of its own just now; everything is safe here and will be sent.")


def no_network() -> BoxUnreachable:
    """Return the error for a connection that was never made, or broke off."""
    return BoxUnreachable("There is no network to the drop box just now; everything is safe here and will be sent.")


def wrong_day() -> BoxOutOfDate:
    """Return the error for a certificate whose days, by our clock, are over or still to come."""
    return BoxOutOfDate(
        "By the clock of this device the drop box's certificate is not valid today. Set date and time right; "
        "everything is safe here and will be sent."
    )


def wrong_time() -> BoxOutOfDate:
    """Return the error for a server that finds our clock too far from its own to believe anything."""
    return BoxOutOfDate(
        "The clock of this device and that of the drop box are too far apart. Set date and time right; everything is "
        "safe here and will be sent."
    )


def stands_in() -> BoxBehindLogin:
    """Return the error for a certificate that nobody vouches for: as a rule that of a network's own page."""
    return BoxBehindLogin(
        "Something in this network stands in for the drop box, so nothing was sent to it. Log in to the Wi-Fi, or use "
        "another one; everything is safe here and will be sent."
    )


def not_the_server() -> BoxForeign:
    """Return the error for a server that has not the very key or certificate that the drop box file names."""
    return BoxForeign(
        "The server at this address is not the one that the drop box file names, so nothing was sent to it. Ask staff "
        "for a new drop box file; everything is safe here."
    )


def unusable() -> BoxRefused:
    """Return the error for settings that no connection can be made with."""
    return BoxRefused(
        "Something in the drop box file cannot be used: its address, its certificate or a name. Ask staff for the file "
        "again."
    )

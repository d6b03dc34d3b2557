"""Under which addresses this computer can be reached by those beside it, without asking anybody."""

import re
import socket
from contextlib import suppress
from pathlib import Path

# The kernel's own table. It also has the address of a hotspot, to which no way leads anywhere.
_TABLE = Path("/proc/net/fib_trie")
_LOCAL = re.compile(r"\|-- (\d+\.\d+\.\d+\.\d+)\n\s+/32 host LOCAL")
_NOT_OUTSIDE = ("127.", "169.254.", "0.")
_NOWHERE = ("192.0.2.1", 9)  # RFC 5737: nobody's; nothing is sent there, the system only says from where it would be


def own_addresses() -> tuple[str, ...]:
    """Return this computer's IPv4 addresses, the one of its way outside first; none where it is in no network."""
    found = []
    with suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
        asking.connect(_NOWHERE)
        found.append(str(asking.getsockname()[0]))
    with suppress(OSError):
        found += sorted(set(_LOCAL.findall(_TABLE.read_text("ascii", "replace"))))
    return tuple(dict.fromkeys(each for each in found if not each.startswith(_NOT_OUTSIDE)))

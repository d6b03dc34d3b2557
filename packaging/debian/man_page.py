"""Writes the manual page of the `tabling` command, with every command that its own help lists."""

import sys

from desktop.cli.main import Tabling
from desktop.core.version import __version__

_HEAD = r""".TH TABLING 1 "" "Tabling {version}" "User commands"
.SH NAME
tabling \- petition signatures offline at a table, sealed on the device
.SH SYNOPSIS
.B tabling
[\fICOMMAND\fR] [\fIOPTIONS\fR]
.SH DESCRIPTION
Volunteers let people sign at the kiosk; staff merge what it hands over and deliver it. Without a command the staff
window opens. Every command says all about itself with
.BR \-\-help .
.SH COMMANDS
"""
_TAIL = r""".SH ENVIRONMENT
.TP
.B TABLING_HOME
The folder that holds what this computer keeps.
.SH FILES
.TP
.I ~/.local/share/tabling
What this computer keeps, unless said otherwise. No removal of the package deletes it.
.TP
.I /var/lib/tabling\-kiosk
What a computer keeps that is only a kiosk.
.SH SEE ALSO
.BR tabling\-kiosk\-setup (8)
"""


def page() -> str:
    """Return the page, as man reads it."""
    shown = [branch for branch in Tabling.branches if not branch.hidden]
    return (
        _HEAD.format(version=__version__)
        + "".join(f".TP\n.B tabling {branch.name}\n{_plain(branch.help)}\n" for branch in shown)
        + _TAIL
    )


def _plain(text: str) -> str:
    return text.replace("\\", r"\e").replace("-", r"\-").replace("`", "")


if __name__ == "__main__":
    sys.stdout.write(page())

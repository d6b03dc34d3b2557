"""The `tabling` command at a terminal of its own, as a person sits at it: they answer when they are asked."""

import os
import pty
import sys
from collections.abc import Mapping, Sequence

COMMAND = ("-m", "desktop")


def converse(arguments: Sequence[object], answers: Mapping[str, str]) -> tuple[int, str]:
    """Run `tabling` and type each answer once its question stands there; return the exit code and all that was shown.

    The questions come in this order. What is typed is shown where the command shows it, and nowhere else.
    """
    child, terminal = pty.fork()
    if not child:
        os.execv(sys.executable, [sys.executable, *COMMAND, *map(str, arguments)])  # noqa: S606 - ours
    waiting, shown, from_here = list(answers.items()), "", 0
    while more := _read(terminal):
        shown += more
        asked = shown[from_here:]
        # The blank comes last: what is typed before it is thrown away where a passphrase is asked.
        if waiting and waiting[0][0] in asked and asked.endswith(" "):
            answer = waiting.pop(0)[1]
            from_here = len(shown)
            os.write(terminal, f"{answer}\n".encode())
    os.close(terminal)
    assert not waiting, f"nobody asked {waiting[0][0]!r}: {shown}"
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), shown


def _read(terminal: int) -> str:
    try:
        return os.read(terminal, 4096).decode("utf-8", "replace")
    except OSError:  # Linux says so where the other end is closed
        return ""

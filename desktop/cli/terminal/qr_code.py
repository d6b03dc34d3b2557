"""A QR code on the terminal, for what is too long to type."""

from io import StringIO

import segno
from rich.console import Console

from desktop.cli.terminal.output_and_prompts import say

QUIET_ZONE = 4  # squares of white around, as ISO/IEC 18004 wants


def show_code(text: str) -> None:
    """Print the code of a text where somebody looks, and otherwise what it needs; a page or pipe is shown nothing."""
    console = Console(highlight=False)
    if not console.is_terminal:
        return
    try:
        code = segno.make_qr(text, error="l")
    except segno.DataOverflowError:  # a certificate of several parts
        say("This is too long for a QR code: bring the file.")
        return
    columns, _ = code.symbol_size(border=QUIET_ZONE)
    if columns > console.width:
        say(f"In a window of {columns} columns this is shown as a QR code too.")
        return
    drawn = StringIO()
    code.terminal(drawn, border=QUIET_ZONE, compact=True)
    console.print(drawn.getvalue(), style="bright_white on black", markup=False)  # black on white to a camera

"""A campaign just begun, at its page; the kiosk's screens are drawn as one point, and asked for in `wishes`."""

import struct
import zlib

import pytest

from desktop.core.pack.reader import read_campaign
from desktop.office.desk.new_workspace import begin_campaign
from desktop.office.keys.keys import new_secret
from desktop.ui.base.plugged_in_sticks import Volume
from tests.support.begun_campaign import FACTS
from tests.support.console_stage import open_office


def png() -> bytes:
    """A picture of one point."""
    rows = [(b"IHDR", struct.pack(">2I5B", 1, 1, 8, 0, 0, 0, 0)), (b"IDAT", zlib.compress(b"\0\0")), (b"IEND", b"")]
    parts = (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in rows
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


@pytest.fixture
def wishes() -> list:
    return []


@pytest.fixture
def office(qtbot, tmp_path, wishes):  # noqa: ARG001  (catches what slots raise)
    def draw(wish) -> bytes:
        wishes.append(wish)
        read_campaign(wish.files)  # what cannot be read cannot be drawn
        return png()

    (tmp_path / "stick").mkdir()
    desk = begin_campaign(tmp_path / "Clean river", FACTS, "a long passphrase", new_secret(), by="Ann")
    sticks = Volume("Stick", tmp_path / "stick"), Volume("A card", tmp_path, read_only=True)
    with open_office(tmp_path / "data", sticks=sticks, preview=draw) as opened:
        opened.model._open(desk)
        opened.hand.wait_for_screen("today_page")
        opened.hand.tap("page_campaign")
        opened.hand.wait_for("paste_page")
        yield opened

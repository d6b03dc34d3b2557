"""The organisation's letter beside a pack: its four words, found and touched as a volunteer does who has it."""

from pathlib import Path

from desktop.core.key_words import key_words
from desktop.core.pack.file_reader import read_pack_files
from desktop.core.pack.reader import read_campaign
from desktop.showing.first_start_scenes import pick_words
from desktop.showing.touch_driver import TouchDriver


def pick_words_of(hand: TouchDriver, folder: Path) -> None:
    """Find the four words of the one pack that lies in a folder."""
    (pack,) = folder.iterdir()
    keys = read_campaign(read_pack_files(pack)).keys
    assert keys is not None
    pick_words(hand, key_words(keys.organisation))

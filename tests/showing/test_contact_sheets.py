"""Contact sheets: every scene of the kiosk, one under another, in each language asked for."""

import pytest
from PySide6.QtGui import QImage

from desktop.core.pack.reader import read_campaign
from desktop.core.pack.try_out_campaign import bundled_pack
from desktop.showing.contact_sheets import ContactSheets
from desktop.showing.kiosk_scenes import KIOSK_SCENES, open_kiosk_scenes


@pytest.mark.usefixtures("qapp")
def test_a_scene_is_kept_whole_and_small_on_the_sheet_of_its_language(tmp_path):
    album = ContactSheets(tmp_path, None, ("en", "ar"))
    stage = open_kiosk_scenes(read_campaign(bundled_pack()))
    try:
        KIOSK_SCENES[0].show(stage)
        album.draw(stage, KIOSK_SCENES[0].name)
    finally:
        stage.close()
    album.write_sheets()
    assert album.scenes == 1
    sheets = sorted(tmp_path.glob("contact-sheet-*.png"))
    assert [each.name for each in sheets] == ["contact-sheet-ar-1.png", "contact-sheet-en-1.png"]
    arabic, english = (QImage(str(each)).width() for each in sheets)
    assert english == 2 * arabic > 900, "what is kept whole is there in usual and in large type"
    assert [each for each in tmp_path.rglob("*.png") if KIOSK_SCENES[0].name in each.name and each not in sheets]

"""Chinese titles are drawn in a bold face, and it has every sign of what the screens say in bold."""

import re
from collections.abc import Iterable

import pytest
from PySide6.QtGui import QFont, QRawFont

from desktop.core.countries import country_codes, country_label
from desktop.core.pack.reader import read_campaign
from desktop.core.pack.try_out_campaign import bundled_pack
from desktop.core.resources import resource
from desktop.ui.base.fonts import register_other_fonts

BOLD = resource("fonts", "noto-sans-sc") / "NotoSansSC-Bold.ttf"


def signs(texts: Iterable[str]) -> set[str]:
    return set(re.findall("[\u2e80-\u9fff\uf900-\uffef]", "".join(texts)))


def weight_of(face: QRawFont) -> int:
    """Return what the file says of itself: Qt says the weight that was asked for, thickened or not."""
    return int.from_bytes(face.fontTable("OS/2").data()[4:6])


@pytest.mark.parametrize("weight", [QFont.Weight.DemiBold, QFont.Weight.Bold])
def test_chinese_that_is_to_be_bold_is_drawn_by_the_bold_face(qapp, weight):  # noqa: ARG001  (fonts belong to it)
    register_other_fonts()
    asked = QFont("Noto Sans SC")
    assert weight_of(QRawFont.fromFont(asked)) == 400
    asked.setWeight(weight)
    assert weight_of(QRawFont.fromFont(asked)) == 700


def test_the_bold_face_has_every_sign_that_a_screen_of_ours_can_show_in_bold(qapp):  # noqa: ARG001
    words = read_campaign(bundled_pack()).words["zh_CN"]
    screens = resource("i18n", "tabling_zh_CN.ts").read_text("utf-8")
    campaign = [words.title, words.sentence, *words.asks, words.promise, *(part.heading for part in words.text)]
    asked = signs([screens, *campaign, *(country_label(code, "zh_CN") for code in country_codes())])
    face = QRawFont(str(BOLD), 16)
    assert len(asked) > 400
    assert [sign for sign in asked if not face.supportsCharacter(ord(sign))] == []
    assert not face.supportsCharacter(ord("臺")), "a face that has everything would prove nothing"

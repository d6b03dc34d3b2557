"""Screens as Linux tells them: what can be believed is, and nothing a screen says does harm."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.core.screen_size import Screen
from desktop.device.machine.screens import read_screens
from tests.support.connectors import COARSE_TABLET, EMPTY, MONITOR, TABLET, edid, recorded


@pytest.mark.parametrize(
    ("connector", "screen"),
    [
        (TABLET, Screen((1920, 1200), (217, 136))),
        (COARSE_TABLET, Screen((1280, 800), (217, 136))),
        (MONITOR, Screen((1920, 1080), (531, 299))),
    ],
)
def test_a_screen_tells_its_pixels_and_millimetres(tmp_path, connector, screen):
    assert read_screens(recorded(tmp_path, **{"eDP-1": connector, "HDMI-A-1": EMPTY})) == (screen,)


def test_a_panel_built_in_upright_is_the_same_screen(tmp_path):
    upright = TABLET | {"modes": b"1200x1920\n", "edid": edid((1200, 1920), (14, 22), (136, 217))}
    crossed = TABLET | {"modes": b"1200x1920\n"}  # and so is one whose maker wrote its size down lying
    assert read_screens(recorded(tmp_path, DSI=upright, eDP=crossed)) == 2 * (Screen((1920, 1200), (217, 136)),)


def test_without_modes_or_millimetres_the_rest_is_enough(tmp_path):
    no_modes = COARSE_TABLET | {"modes": b""}
    no_millimetres = COARSE_TABLET | {"edid": edid((1280, 800), (22, 14), (0, 0))}
    found = read_screens(recorded(tmp_path, a=no_modes, b=no_millimetres))
    assert found == (Screen((1280, 800), (217, 136)), Screen((1280, 800), (220, 140)))


@pytest.mark.parametrize(
    "nonsense",
    [
        b"",
        TABLET["edid"][:127],
        TABLET["edid"][:127] + b"\x00",  # its sum is wrong
        bytes(128),
        edid((1920, 1080), (0, 0), (0, 0)),  # a projector
        edid((1920, 1080), (16, 9), (160, 90)),  # a shape where a size should be
        edid((1920, 1080), (16, 9), (16, 9)),
        edid((1280, 800), (16, 10), (160, 100)),
        edid((1920, 1080), (0, 0), (1600, 900)),  # nobody else says so
        edid((1920, 1080), (79, 0), (0, 0)),  # in EDID 1.4: a ratio
        edid((1920, 1200), (22, 14), (531, 299)),  # two sizes
        edid((1920, 1200), (22, 22), (217, 217)),  # its pixels would not be square
        edid((0, 0), (22, 14), (217, 136)),
    ],
)
def test_what_cannot_be_a_size_is_no_screen(tmp_path, nonsense):
    assert read_screens(recorded(tmp_path, eDP=TABLET | {"modes": b"", "edid": nonsense})) == ()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.dictionaries(st.sampled_from(["modes", "edid"]), st.binary(max_size=300)), st.binary(min_size=119, max_size=119)
)
def test_whatever_a_screen_says_nothing_falls(tmp_path, said, body):
    whole = bytes.fromhex("00ffffffffffff00") + body
    connector = TABLET | {"edid": whole + bytes((-sum(whole) % 256,))} | said
    for screen in read_screens(recorded(tmp_path, eDP=connector)):
        assert screen.pixels[0] >= screen.pixels[1] > 0
        assert screen.millimetres[0] >= screen.millimetres[1] >= 60


def test_another_system_tells_none(tmp_path):
    assert read_screens(tmp_path / "drm") == ()

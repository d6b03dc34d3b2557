"""Fingers are as large everywhere: what they touch is 9 mm on every screen that has room for it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.screen_size import FINGER, SMALLEST, TARGET, Screen, finger_scale

TABLET = Screen((1920, 1200), (217, 136))  # 10.1 inches
COARSE_TABLET = Screen((1280, 800), (217, 136))
MONITOR = Screen((1920, 1080), (531, 299))  # 24 inches

lengths = st.floats(60, 3000)
screens = st.builds(
    lambda pixels, length, across: Screen(
        (max(pixels), min(pixels)), (length, length * min(pixels) / max(pixels) * across)
    ),
    st.tuples(st.integers(320, 8000), st.integers(320, 8000)),
    lengths,
    st.floats(0.9, 1.1),
)


def millimetres(screen: Screen, scale: float) -> float:
    """How large the smallest thing to touch is on a screen, along its finer side."""
    sides = zip(screen.pixels, screen.millimetres, strict=True)
    return min(TARGET * scale * length / pixels for pixels, length in sides)


def room(screen: Screen, scale: float) -> tuple[float, float]:
    return screen.pixels[0] / scale, screen.pixels[1] / scale


@pytest.mark.parametrize(("screen", "scale"), [(TABLET, 1.75), (COARSE_TABLET, 1.125), (MONITOR, 1)])
def test_the_devices_of_the_table_in_the_decision(screen, scale):
    assert finger_scale([screen]) == scale
    assert millimetres(screen, scale) >= FINGER


@given(screens)
def test_it_is_nine_millimetres_wherever_there_is_room_and_one_step_less_never_is(screen):
    scale = finger_scale([screen])
    wide, high = room(screen, scale)
    next_wide, next_high = room(screen, scale + 1 / 8)
    assert scale >= 1
    assert scale * 8 == int(scale * 8)
    if millimetres(screen, scale) < FINGER - 1e-9:
        assert next_wide < SMALLEST[0] or next_high < SMALLEST[1], "there was room for more"
    if scale > 1:
        assert wide >= SMALLEST[0]
        assert high >= SMALLEST[1]
        assert millimetres(screen, scale - 1 / 8) < FINGER + 1e-9, "less would have done"


@given(st.lists(screens, min_size=1, max_size=4))
def test_with_several_screens_none_is_left_with_too_little_room(several):
    scale = finger_scale(several)
    assert finger_scale(reversed(several)) == scale
    left = [room(each, scale) for each in several]
    assert scale == 1 or all(wide >= SMALLEST[0] and high >= SMALLEST[1] for wide, high in left)


def test_where_no_screen_is_known_nothing_is_drawn_larger():
    assert finger_scale([]) == 1

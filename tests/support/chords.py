"""The chords of keys that a bored person may press at a kiosk, as xdotool calls them; needs no package of others."""

import random
from itertools import product

LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"
# 0xff6a is Help: by that name xdotool would tell its own.
KEYS = tuple(
    f"""{" ".join(LETTERS)} F1 F2 F3 F4 F5 F6 F7 F8 F9 F10 F11 F12
    Escape Tab Return BackSpace Delete Insert Home End Prior Next Up Down Left Right space Print Pause Menu
    Super_L Super_R Alt_L Control_L Shift_L Caps_Lock Num_Lock Scroll_Lock 0xff6a Undo Redo Find Cancel
    KP_Enter KP_Add KP_Delete minus equal bracketleft semicolon apostrophe grave backslash comma period slash
    XF86Back XF86Forward XF86HomePage XF86Mail XF86Search XF86Calculator XF86Explorer XF86WWW XF86Sleep XF86PowerOff
    XF86LogOff XF86AudioMute XF86AudioPlay XF86AudioRaiseVolume XF86Tools XF86Reload XF86Favorites XF86Close
    XF86Launch1""".split()
)
MODIFIERS = ("ctrl", "alt", "shift", "super")
SETS = tuple(tuple(name for name, on in zip(MODIFIERS, mask, strict=True) if on) for mask in product((0, 1), repeat=4))
EVERY_CHORD = tuple(product(KEYS, SETS))


def chords(count: int) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return each chord there is once, and then as many by chance, always the same ones, as make up the count."""
    return (*EVERY_CHORD, *random.Random(12).choices(EVERY_CHORD, k=count - len(EVERY_CHORD)))  # noqa: S311  (no secret hangs on it)

"""Slips in the part of an e-mail address after the @: what somebody probably meant, for them to take or leave.

The table is ours: where people in Canada, and those who come to a Pride from elsewhere, mostly have their mail.
"""

# The most used first: of two that are equally near, the earlier is meant.
_USUAL = (
    "gmail.com", "outlook.com", "hotmail.com", "yahoo.com", "icloud.com", "live.com", "yahoo.ca", "hotmail.ca",
    "outlook.fr", "hotmail.fr", "yahoo.fr", "live.ca", "live.fr", "proton.me", "protonmail.com", "aol.com",
    "msn.com", "googlemail.com", "videotron.ca", "sympatico.ca", "rogers.com", "telus.net", "bell.net", "shaw.ca",
    "cogeco.ca", "orange.fr", "wanadoo.fr", "laposte.net", "mail.ru", "yandex.ru", "ukr.net", "hotmail.co.uk",
    "yahoo.co.uk", "gmx.de", "gmx.net", "web.de", "naver.com", "163.com", "126.com", "qq.com", "comcast.net",
    "verizon.net",
)  # fmt: skip
# Right as they are, although a usual one is near.
_RIGHT = frozenset(_USUAL) | {
    "mail.com",
    "email.com",
    "ymail.com",
    "rocketmail.com",
    "fastmail.com",
    "me.com",
    "mac.com",
}
# Their names end in many countries (yahoo.de, hotmail.co.nz): not every ending is in the table, and few are slips.
_WORLDWIDE = frozenset(("yahoo", "hotmail", "outlook", "live", "gmx", "aol", "yandex", "orange"))
_CUT_SHORT = frozenset(("co", "cm", "om"))  # countries too, but after a name as above a ".com" typed in haste
_SHORT = 8  # characters: in a domain up to here two slips could make any other


def suggest_email(text: str) -> str:
    """Return the address that was probably meant, or "" where it looks right or nothing is near.

    Near is one slip (a letter missing, doubled, wrong, or two swapped), in a domain longer than eight characters two.
    """
    local, at, domain = text.strip().rpartition("@")
    meant = _nearest(domain.casefold()) if local and at else ""
    return f"{local}@{meant}" if meant else ""


def _nearest(domain: str) -> str:
    if domain in _RIGHT or _of_a_country(domain) or len(domain) > max(map(len, _USUAL)) + 2:
        return ""
    near = [(slips, usual) for usual in _USUAL if (slips := _slips(domain, usual)) <= (2 if len(usual) > _SHORT else 1)]
    return min(near, key=lambda found: found[0])[1] if near else ""


def _of_a_country(domain: str) -> bool:
    name, _, ending = domain.partition(".")
    last = ending.removeprefix("co.").removeprefix("com.")
    return name in _WORLDWIDE and len(last) == 2 and last.isalpha() and ending not in _CUT_SHORT


def _slips(typed: str, meant: str) -> int:
    """Count letters to add, drop, change or swap with their neighbour (Damerau and Levenshtein's distance)."""
    before: list[int] = []
    above = list(range(len(meant) + 1))
    for row, letter in enumerate(typed, 1):
        line = [row]
        for column, wanted in enumerate(meant, 1):
            change = above[column - 1] + (letter != wanted)
            line.append(min(above[column] + 1, line[-1] + 1, change))
            if row > 1 and column > 1 and (letter, typed[row - 2]) == (meant[column - 2], wanted):
                line[column] = min(line[column], before[column - 2] + 1)
        before, above = above, line
    return above[-1]

"""Which moment a cell says, however a program or a person writes it; day and month are never guessed."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from typing import Literal

DateOrder = Literal["", "day", "month"]  # which of two numbers stands first; empty where nobody said
# What programs write where they have no date; LimeSurvey 1980, Unix 1970, MySQL zeros.
_NO_DATE = re.compile(r"(0000-00-00|1980-01-01|1970-01-01)([ T]00:00(:00)?)?Z?")
_ISO = re.compile(r"(?:199|20\d)\d-\d\d-\d\d(?:[T ](?P<time>\d\d:\d\d(?::\d\d)?))?(?:Z| UTC)?")
_SHORT = 5  # characters of a time without seconds
_KEPT = "%Y-%m-%dT%H:%M:%SZ"
_OLDEST, _NEWEST = 1990, 2100  # no signature of a web page is older
_UNIX = {10: 1, 13: 1000}  # digits of a Unix time, and how many a second
_DATE = re.compile(
    r"(?P<y>\d{4})\s*[-/.年]\s*(?P<m>\d{1,2})\s*[-/.月]\s*(?P<d>\d{1,2})[日.]?"
    r"|(?P<one>\d{1,2})(?P<sign>[/.-])\s?(?P<two>\d{1,2})(?P=sign)\s?(?P<year>\d{4}|(?<!-)\d{2})"
    r"|(?P<md>\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s/-]+(?:de |d')?(?P<word>[^\W\d_]{3,10})\.?,?[\s/-]+(?:de )?"
    r"(?P<wy>\d{4})"
    r"|(?P<word2>[^\W\d_]{3,10})\.?\s+(?P<md2>\d{1,2})(?:st|nd|rd|th)?,?\s+(?P<wy2>\d{4})"
)
_MIDNIGHT = re.compile(r"[ T]00:00(?::00)?$")  # of a date that is a workbook's own
_WEEKDAY = re.compile(r"^(?:[^\W\d_]{2,10}\.?,\s*|(?:mon|tue|wed|thu|fri|sat|sun)\s+)", re.I)
_TIME = re.compile(
    r"(?P<sooner>[上下]午|오[전후])?\s*(?P<h>\d{1,2})\s*[:h.]\s*(?P<min>\d{2})(?:[:.](?P<s>\d{2})(?:[.,]\d+)?)?"
    r"\s*(?P<half>[ap]\.?\s?m\.?|[صم]\b)?",
    re.I,
)
_LATE = ("p", "下", "오후", "م")  # how the words for the second half of the day begin
_BETWEEN = re.compile(r"^(?:T|,|:|\s|à|at|um|a las|om|klo|[гр]\.|o|в|о)+", re.I)
_OFFSET = re.compile(
    r"^(?:UTC|GMT|Z)?\s*(?:(?P<sign>[-+])(?P<h>\d{1,2})(?::?(?P<min>\d{2}))?)?\s*(?:UTC|GMT)?(?:\s*\([^()]*\))?$", re.I
)
# The zones of North America as e-mails have named them since 1982, and Europe's; other names mean several places.
_ZONES = {
    "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7, "MDT": -6, "PST": -8, "PDT": -7,
    "WET": 0, "WEST": 1, "CET": 1, "CEST": 2, "EET": 2, "EEST": 3, "MSK": 3,
}  # fmt: skip
_MONTHS = (
    "jan january janvier janv enero ene januar gennaio gen janeiro januari stycznia января січня ocak يناير",
    "feb february février févr fév febrero februar febbraio fevereiro fev februari lutego февраля лютого şubat فبراير",
    "mar march mars marzo märz mär março maart mrt marca марта березня mart مارس",
    "apr april avril avr abril abr aprile kwietnia апреля квітня nisan أبريل",
    "may mai mayo maggio mag maio mei maja мая травня mayıs مايو",
    "jun june juin junio juni giugno giu junho czerwca июня червня haziran يونيو",
    "jul july juillet juil julio juli luglio lug julho lipca июля липня temmuz يوليو",
    "aug august août agosto ago augustus sierpnia августа серпня ağustos أغسطس",
    "sep sept september septembre septiembre settembre set setembro września сентября вересня eylül سبتمبر",
    "oct october octobre octubre oktober okt ottobre ott outubro out października октября жовтня ekim أكتوبر",
    "nov november novembre noviembre novembro listopada ноября листопада kasım نوفمبر",
    "dec december décembre déc diciembre dic dezember dez dicembre dezembro grudnia декабря грудня aralık ديسمبر",
)
_MONTH = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names.split()}


@dataclass(frozen=True, slots=True)
class OrderSeen:
    """How many dates of a column can only have the day first, only the month, and how many may be either."""

    day: int = 0
    month: int = 0
    either: int = 0

    @property
    def order(self) -> DateOrder:
        """The order that the column itself shows; empty where it shows none, or both."""
        return "day" if self.day and not self.month else "month" if self.month and not self.day else ""


def read_moment(text: str, order: DateOrder = "") -> str:
    """Return UTC, ISO 8601, seconds; empty where there is no date or none can be made out. Without a zone it is UTC."""
    if found := _ISO.fullmatch(text):  # as nearly every program writes it
        try:
            datetime.fromisoformat(text.removesuffix(" UTC"))
        except ValueError:
            return ""
        time = found["time"] or "00:00"
        return f"{text[:10]}T{time}{'' if len(time) > _SHORT else ':00'}Z"
    written = _written(text)
    if not written or _NO_DATE.fullmatch(written):
        return ""
    moment = _counted(written) if written.isdigit() else _as_iso(written) or _parsed(written, order)
    if moment is None or not _OLDEST <= moment.year <= _NEWEST:
        return ""
    return moment.astimezone(UTC).strftime(_KEPT)


def is_no_date(text: str) -> bool:
    """Whether this is what programs write where they have no date."""
    return bool(_NO_DATE.fullmatch(_written(text)))


def order_seen(texts: Iterable[str]) -> OrderSeen:
    """Say what a column's dates show of their order."""
    counts = {"day": 0, "month": 0, "either": 0, "": 0}
    for text in texts:
        counts[_shows(text)] += 1
    return OrderSeen(counts["day"], counts["month"], counts["either"])


def may_be_either(text: str) -> bool:
    """Whether a date reads as two different days, by which of its numbers is the month."""
    return _shows(text) == "either"


def with_time(date: str, time: str) -> str:
    """Join a date and the time of day that stands in a column of its own."""
    date = _MIDNIGHT.sub("", date) if time else date
    has_time = _TIME.search(_DATE.sub("", _written(date), count=1))
    return f"{date} {time}" if date and time and not has_time and _TIME.fullmatch(_written(time)) else date


def _shows(text: str) -> Literal["day", "month", "either", ""]:
    found = _DATE.match(_written(text))
    if not found or not found["one"] or found["sign"] == ".":
        return ""
    one, two = int(found["one"]), int(found["two"])
    if one == two:
        return ""
    return "day" if one > 12 >= two else "month" if two > 12 >= one else "either"


def _written(text: str) -> str:
    """Return a cell with digits, signs and spaces of other scripts as ASCII has them."""
    plain = unicodedata.normalize("NFKC", text).replace("−", "-").replace("\u2011", "-").strip()
    if plain.isascii():
        return plain
    return "".join(str(unicodedata.decimal(each)) if each.isdecimal() else each for each in plain)


def _as_iso(text: str) -> datetime | None:
    try:
        return _at(datetime.fromisoformat(text.removesuffix(" UTC")))
    except ValueError:
        return None


def _counted(digits: str) -> datetime | None:
    """Return the moment of a Unix time, or of a date written without signs."""
    if len(digits) in _UNIX:
        return datetime.fromtimestamp(int(digits) / _UNIX[len(digits)], UTC)
    try:
        return datetime.strptime(digits, "%Y%m%d%H%M%S" if len(digits) == 14 else "%Y%m%d").replace(tzinfo=UTC)
    except ValueError:
        return None


def _parsed(text: str, order: DateOrder) -> datetime | None:
    text = _WEEKDAY.sub("", text)
    found = _DATE.match(text)
    day = _day(found, order) if found else None
    if not found or day is None:
        return None
    rest = _BETWEEN.sub("", text[found.end() :])
    time = _TIME.match(rest)
    clock = _clock(time) if time else (0, 0, 0)
    zone = _zone(rest[time.end() :].strip() if time else rest.strip())
    if clock is None or zone is None:
        return None
    try:
        return datetime(*day, *clock, tzinfo=zone)
    except ValueError:
        return None


def _day(found: re.Match[str], order: DateOrder) -> tuple[int, int, int] | None:
    """Return year, month and day; None where it may be either of two days and nobody said which."""
    if found["y"]:
        return int(found["y"]), int(found["m"]), int(found["d"])
    if word := found["word"] or found["word2"]:
        month = _MONTH.get(word.casefold(), 0)
        return (int(found["wy"] or found["wy2"]), month, int(found["md"] or found["md2"])) if month else None
    one, two, year = int(found["one"]), int(found["two"]), int(found["year"])
    year += 2000 if year < 100 else 0
    if found["sign"] == "." or one > 12 or (order == "day" and two <= 12):
        return year, two, one
    return (year, one, two) if two > 12 or one == two or order == "month" else None


def _clock(found: re.Match[str]) -> tuple[int, int, int] | None:
    hour, half = int(found["h"]), (found["sooner"] or found["half"] or "").casefold()
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + 12 * half.startswith(_LATE)
    return hour, int(found["min"]), int(found["s"] or 0)


def _zone(said: str) -> timezone | None:
    """Return the zone that stands behind a time; None for a name that means different places."""
    if said.upper() in _ZONES:
        return timezone(timedelta(hours=_ZONES[said.upper()]))
    found = _OFFSET.match(said)
    if not found:
        return None
    ahead = timedelta(hours=int(found["h"] or 0), minutes=int(found["min"] or 0))
    if ahead >= timedelta(hours=24):
        return None
    return timezone(-ahead if found["sign"] == "-" else ahead)


def _at(moment: datetime) -> datetime:
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment

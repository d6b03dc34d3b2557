"""Packs of format 2, and people of six scripts who fill in their forms up to the last byte."""

from collections.abc import Mapping
from dataclasses import replace

from hypothesis import strategies as st

from desktop.core.campaign import Campaign, ConsentRequest, ExtraField, FieldName
from desktop.core.form import Draft
from desktop.core.one_line_text import clean_line
from desktop.core.pack.reader import read_campaign
from desktop.core.sealed_text_limits import LONGEST, written_bytes
from tests.support.factory import pack, signed

# Latin, Cyrillic, Arabic, Tamil, Chinese, and Ethiopic whose letters take four bytes; what JSON escapes goes with each.
SCRIPTS = ("abcé \"\\'-", "абвёїґ ", "ابتثج\u200c ", "தமிழ்கா ", "王明华𠮷 ", "𞟠𞟡𞟢𞟣𞟤 ")

_HEAD = """format = 2
opens = 2026-06-01
closes = "2026-09-30"
deliver_by = 2026-10-31
"""
_NAMES = '[[field]]\nname = "name"\nneed = "required"\nreason.en = "name_en"\nreason.fr = "name_fr"\n\n'
_EXTRA = """
[[extra]]
id = "city"
kind = "line"
need = "optional"
longest = 90
label.en = "city_en"
label.fr = "city_fr"
reason.en = "cityreason_en"
reason.fr = "cityreason_fr"

[[extra]]
id = "birth-date"
kind = "day"
need = "optional"
label.en = "birth_en"
label.fr = "birth_fr"
reason.en = "birthreason_en"
reason.fr = "birthreason_fr"

[[extra]]
id = "resident"
kind = "statement"
need = "required"
label.en = "resident_en"
label.fr = "resident_fr"
reason.en = "residentreason_en"
reason.fr = "residentreason_fr"
"""


def second_pack() -> dict[str, bytes]:
    """A small pack of format 2 that says everything such a pack can say, with one box for the name."""
    files = pack()
    toml = files["campaign.toml"].decode().replace("format = 1\n", _HEAD)
    given = toml.index('[[field]]\nname = "given_name"')
    toml = toml[:given] + _NAMES + toml[toml.index('[[field]]\nname = "country"') :]
    words = toml.index("[words.en]")
    toml = toml[:words] + _EXTRA + "\n" + toml[words:]
    for language in ("en", "fr"):
        more = f'before_you_sign = "before_{language}"\ndelivery = "when_{language}"\n'
        toml = toml.replace(f"[words.{language}]\n", f"[words.{language}]\n{more}")
    return files | {"campaign.toml": toml.encode()}


def second_pack_with(old: str, new: str) -> dict[str, bytes]:
    """The same with one thing changed in campaign.toml."""
    files = second_pack()
    assert old.encode() in files["campaign.toml"], "this test changes something that is not there"
    return files | {"campaign.toml": files["campaign.toml"].replace(old.encode(), new.encode(), 1)}


def second_campaign() -> Campaign:
    """What is read of that pack once it is signed."""
    return read_campaign(signed(second_pack()))


def lines(longest: int) -> st.SearchStrategy[str]:
    """Lines of one script, up to this many bytes as JSON writes them, often exactly as many."""
    typed = st.sampled_from(SCRIPTS).flatmap(lambda letters: st.text(letters, min_size=1, max_size=longest))
    return typed.map(lambda text: shortened(text * (1 + longest // len(text)), longest)) | typed.map(
        lambda text: shortened(text, longest)
    )


def shortened(text: str, longest: int) -> str:
    """As much of a text as takes no more than this many bytes, with a letter in it."""
    kept = clean_line(text)[:longest]
    while written_bytes(kept) > longest:
        kept = kept[: -1 - (written_bytes(kept) - longest) // 8]
    return clean_line(kept)


@st.composite
def campaigns(draw: st.DrawFn) -> Campaign:
    """Signed campaigns of both formats that ask more or less, within what the reader of packs lets pass."""
    base = second_campaign() if draw(st.booleans()) else read_campaign(signed(pack()))
    needs = st.sampled_from(("required", "optional", "hidden"))
    named = ("name", "given_name")
    fields = tuple(
        each
        if each.name in named or (each.name == "family_name" and base.one_name)
        else replace(each, need=draw(needs))
        for each in base.fields
    )
    asked = [each.name for each in fields if each.need != "hidden"]
    requests = draw(st.lists(st.from_regex(r"\A[a-z0-9]{1,20}\Z"), max_size=3, unique=True))
    consents = tuple(
        ConsentRequest(id_, "News", draw(lines(60)), draw(st.sampled_from(asked)), {"en": "text", "fr": "texte"})
        for id_ in requests
    )
    return replace(base, fields=fields, consents=consents, languages=("en", "fr"))


@st.composite
def drafts(draw: st.DrawFn, campaign: Campaign) -> Draft:
    """Forms that may be signed, from the barest to those full to the last byte."""
    values: dict[FieldName, str] = {}
    for field in campaign.fields:
        if field.need == "required" or (field.need == "optional" and draw(st.booleans())):
            values[field.name] = draw(_ANSWERS[field.name])
    ids = [each.id for each in campaign.consents]
    some = st.frozensets(st.sampled_from(ids)) if ids else st.just(frozenset())
    return Draft(
        language=draw(st.sampled_from(campaign.languages)),
        values=values,
        ticked=draw(some),
        seen=draw(some),
        single_name=draw(st.booleans()),
        count_only=draw(st.booleans()),
        age_stated=True,
        extra=draw(_extra(campaign.extra)),
    )


def _extra(asked: tuple[ExtraField, ...]) -> st.SearchStrategy[Mapping[str, str]]:
    answers = {each.id: _answers(each) for each in asked}
    required = {each.id: answers.pop(each.id) for each in asked if each.need == "required"}
    return st.fixed_dictionaries(required, optional=answers)


def _answers(asked: ExtraField) -> st.SearchStrategy[str]:
    if asked.kind == "line":
        return lines(asked.longest)
    return st.just("yes" if asked.kind == "statement" else "1999-12-31")


def _named(longest: int) -> st.SearchStrategy[str]:
    return lines(longest - 1).map(lambda text: shortened(f"x {text}", longest))


_LOCAL = "abcdefghijklmnopqrstuvwxyz"
_ANSWERS: dict[FieldName, st.SearchStrategy[str]] = {
    "name": _named(LONGEST["name"]),
    "given_name": _named(LONGEST["given_name"]),
    "family_name": _named(LONGEST["family_name"]),
    "country": st.sampled_from(("CA", "XK", "RU")),
    "email": st.text(_LOCAL, min_size=1, max_size=64).map(lambda local: f"{local}@example.org"),
    "postal_code": lines(LONGEST["postal_code"]).map(lambda text: text or "K1A 0B1"),
    "phone": st.sampled_from(("(613) 555-0123", "+16135550123", "٦١٣٥٥٥٠١٢٣")),
}

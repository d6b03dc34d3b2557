"""Further questions of a draft, which a pack puts itself: added, arranged, taken out; their words as all the others."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import Any

from desktop.core.campaign import EXTRA_KINDS as EXTRA_KINDS
from desktop.core.campaign import FIELD_NAMES, ExtraKind
from desktop.core.sealed_text_limits import MOST_EXTRA
from desktop.office.campaign.drafts import CampaignDraft

_LONGEST_ID = 40


@dataclass(frozen=True, slots=True)
class FurtherQuestion:
    """A question as the draft has it. `longest`: how many bytes an answer may have, as it was typed; often nothing."""

    id: str
    kind: str
    required: bool
    longest: str


def list_extra(draft: CampaignDraft) -> tuple[FurtherQuestion, ...]:
    """Return the further questions in the order of the form."""
    return tuple(
        FurtherQuestion(each["id"], str(each.get("kind")), each.get("need") == "required", str(each.get("longest", "")))
        for each in draft.values.get("extra", ())
    )


def has_room(draft: CampaignDraft) -> bool:
    """Whether one more may be asked."""
    return len(list_extra(draft)) < MOST_EXTRA


def add_extra(draft: CampaignDraft, kind: ExtraKind, language: str, asked: str) -> CampaignDraft:
    """Return the draft with one more question at the end, which nobody has to answer; its words in one language so far.

    Its id, which answers are kept under for good, is made of these words.
    """
    words = {each: asked.strip() if each == language else "" for each in draft.languages}
    taken = {*FIELD_NAMES, *(each.id for each in list_extra(draft))}
    facts = {"id": _new_id(asked, taken), "kind": kind, "need": "optional"}
    texts = {"label": words, "reason": dict.fromkeys(draft.languages, "")}
    return put_extra(draft, [*draft.values.get("extra", ()), {**facts, **texts}])


def remove_extra(draft: CampaignDraft, id_: str) -> CampaignDraft:
    """Return the draft without a question."""
    return put_extra(draft, [each for each in draft.values.get("extra", ()) if each["id"] != id_])


def move_extra(draft: CampaignDraft, id_: str, step: int) -> CampaignDraft:
    """Return the draft in which a question stands so many places further down, or up; at the ends it stays."""
    extra = list(draft.values.get("extra", ()))
    place = next(number for number, each in enumerate(extra) if each["id"] == id_)
    extra.insert(min(max(place + step, 0), len(extra) - 1), extra.pop(place))
    return put_extra(draft, extra)


def choose_kind(draft: CampaignDraft, id_: str, kind: ExtraKind) -> CampaignDraft:
    """Return the draft in which a question is answered in another way; only a line says how long an answer may be."""
    return _changed(draft, id_, {"kind": kind, "longest": None})


def require_extra(draft: CampaignDraft, id_: str, *, required: bool) -> CampaignDraft:
    """Return the draft in which a question has to be answered, or need not."""
    return _changed(draft, id_, {"need": "required" if required else "optional"})


def bound_extra(draft: CampaignDraft, id_: str, longest: str) -> CampaignDraft:
    """Return the draft with another bound for an answer, in bytes as they were typed; none where that is no number."""
    number = int(longest) if longest.isdecimal() and len(longest) < 5 else None
    return _changed(draft, id_, {"longest": number})


def changed_question(before: CampaignDraft, after: CampaignDraft) -> str:
    """Return the id of the first question that is not as it was before, or not where it was; nothing where all are."""
    pairs = zip_longest(after.values.get("extra", ()), before.values.get("extra", ()))
    return next((str(new["id"]) for new, old in pairs if new and new != old), "")


def put_extra(draft: CampaignDraft, extra: Sequence[Mapping[str, Any]]) -> CampaignDraft:
    """Return the draft with these further questions in place of its own, with words in its languages and no other."""
    put = deepcopy([dict(each) for each in extra])
    for each in put:
        each |= {key: {one: each[key].get(one, "") for one in draft.languages} for key in ("label", "reason")}
    values = {key: value for key, value in draft.values.items() if key != "extra"}
    return replace(draft, values=values | ({"format": 2, "extra": put} if put else {}))


def _changed(draft: CampaignDraft, id_: str, facts: Mapping[str, object]) -> CampaignDraft:
    """Return the draft with other facts of a question; what is None is left out."""
    changed = [
        {key: value for key, value in {**each, **(facts if each["id"] == id_ else {})}.items() if value is not None}
        for each in draft.values.get("extra", ())
    ]
    return put_extra(draft, changed)


def _new_id(asked: str, taken: set[str]) -> str:
    """Return a short name of a question's words, of which only Latin letters and digits can stand in one."""
    latin = unicodedata.normalize("NFKD", asked).encode("ascii", "ignore").decode().lower()
    stem = re.sub(r"[^a-z0-9]+", "-", latin)[: _LONGEST_ID - 3].strip("-") or "question"
    names = (stem, *(f"{stem}-{number}" for number in range(2, len(taken) + 3)))
    return next(each for each in names if each not in taken)

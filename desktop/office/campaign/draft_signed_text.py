"""What of a draft's text is signed: chosen among its parts, with what is asked beside it."""

from dataclasses import dataclass

from desktop.core.errors import CampaignError
from desktop.core.pack.campaign_text_reader import read_sections
from desktop.core.pack.proposed_sentences import part_headings
from desktop.core.pack.signed_text_parts import TextPart, mark_petition, parts_from, read_parts, signed_parts
from desktop.core.paste.pasted_lines import LineKind, PastedLine
from desktop.core.paste.what_is_asked import asked_of
from desktop.office.campaign.drafts import CampaignDraft, write_words

_KINDS: dict[str, LineKind] = {"paragraph": "text", "item": "item", "numbered": "numbered", "heading": "heading"}


@dataclass(frozen=True, slots=True)
class ListedPart:
    """A part of a text to choose from; `signed`: it is among what is signed."""

    words: str
    heading: bool
    signed: bool


def list_parts(draft: CampaignDraft, language: str) -> tuple[ListedPart, ...]:
    """Return the parts of a text in order."""
    parts = read_parts(draft.texts.get(language, ""))
    signed = signed_parts(parts)
    return tuple(ListedPart(part.words, part.level > 0, place in signed) for place, part in enumerate(parts))


def choose_petition(draft: CampaignDraft, language: str, first: int) -> CampaignDraft:
    """Return the draft in which a part of the text is signed: all under a heading, or a paragraph with its list."""
    parts = read_parts(draft.texts.get(language, ""))
    return _marked(draft, language, parts, parts_from(parts, first)) if first < len(parts) else draft


def end_petition(draft: CampaignDraft, language: str, last: int) -> CampaignDraft:
    """Return the draft in which what is signed goes on, or ends, up to and with this part."""
    parts = read_parts(draft.texts.get(language, ""))
    signed = signed_parts(parts)
    if not signed or not signed.start < last < len(parts):
        return draft
    return _marked(draft, language, parts, range(signed.start, last + 1))


def _marked(draft: CampaignDraft, language: str, parts: tuple[TextPart, ...], signed: range) -> CampaignDraft:
    """What is asked beside the text is taken from the part, unless staff wrote it otherwise."""
    text = mark_petition(parts, signed, part_headings(language))
    before, after = _asked(draft.texts[language]), _asked(text)
    draft, asks = write_words(draft, language, "text", text), draft.values["words"][language].get("asks") or []
    return write_words(draft, language, "asks", "\n".join(after)) if after and tuple(asks) in ((), before) else draft


def _asked(text: str) -> tuple[str, ...]:
    try:
        sections = read_sections(text, "")
    except CampaignError:
        return ()
    blocks = [block for section in sections if section.role == "petition" for block in section.blocks]
    return asked_of(PastedLine(_KINDS.get(block.kind, "quote"), block.spans) for block in blocks)

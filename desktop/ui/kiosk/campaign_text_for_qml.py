"""Campaign text for QML: sections and blocks as plain dictionaries, emphasis as escaped StyledText."""

from collections.abc import Iterable

from desktop.core.campaign import Section, Words
from desktop.core.text_blocks import Block, Span

_ESCAPED = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})  # Python's own brings every entity of HTML along


def sections_for_qml(sections: Iterable[Section]) -> list[dict[str, object]]:
    """Return `{role, heading, blocks: [{kind, number, styled}]}` per section."""
    return [
        {"role": section.role, "heading": section.heading, "blocks": [_block(block) for block in section.blocks]}
        for section in sections
    ]


def passages_of(words: Words) -> list[str]:
    """Return the campaign text as it is read aloud: a heading with its first paragraph, then one paragraph each."""
    found = [words.title, f"{words.recipient}: {' '.join(words.asks)}"]
    for section in words.text:
        texts = ["".join(span.text for span in block.spans) for block in section.blocks]
        found += [f"{section.heading}. {texts[0]}", *texts[1:]] if texts else [section.heading]
    return found


def _block(block: Block) -> dict[str, object]:
    return {"kind": block.kind, "number": block.number, "styled": "".join(_styled(span) for span in block.spans)}


def _styled(span: Span) -> str:
    text = span.text.translate(_ESCAPED)
    if span.bold:
        text = f"<b>{text}</b>"
    return f"<i>{text}</i>" if span.italic else text

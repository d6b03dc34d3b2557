"""What a document says of itself: its title and sender, in both forms that PDF has, and a date that tells nothing."""

from dataclasses import dataclass
from xml.sax.saxutils import escape

# As every document of ours: neither hour nor time zone of its writing is told.
_INFO_DATE, _XMP_DATE = "D:20000101000000+00'00'", "2000-01-01T00:00:00+00:00"


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """`language` as BCP 47 writes it; `author` may be empty."""

    title: str
    language: str
    author: str = ""


def info(facts: DocumentFacts) -> str:
    """Return the dictionary that older readers look at."""
    author = f"/Author{text_string(facts.author)}" if facts.author else ""
    dates = f"/CreationDate({_INFO_DATE})/ModDate({_INFO_DATE})"
    return f"<</Title{text_string(facts.title)}{author}{dates}>>"


def xmp(facts: DocumentFacts) -> bytes:
    """Return the packet that newer readers and archives look at; it claims no standard."""
    author = f"<dc:creator><rdf:Seq><rdf:li>{escape(facts.author)}</rdf:li></rdf:Seq></dc:creator>"
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(facts.title)}</rdf:li></rdf:Alt></dc:title>
{author if facts.author else ""}
<dc:language><rdf:Bag><rdf:li>{facts.language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{_XMP_DATE}</xmp:CreateDate>
<xmp:ModifyDate>{_XMP_DATE}</xmp:ModifyDate>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>""".encode()


def text_string(text: str) -> str:
    """Return a text as PDF writes any (7.9.2.2)."""
    return f"<FEFF{text.encode('utf-16-be').hex().upper()}>"

"""The 25 people of the demo: invented, and as different as those who come to a table."""

from dataclasses import dataclass
from typing import Literal

from desktop.core.name_writing import printed_name

Way = Literal["signs", "changes language midway", "walks away"]


@dataclass(frozen=True, slots=True)
class Signer:
    """One person: what they type, the country they look for (alpha-2), and how they go about it."""

    given: str
    family: str
    country: str
    email: str = ""
    postal_code: str = ""
    phone: str = ""
    language: str = "en"
    wants_news: bool = False
    way: Way = "signs"

    @property
    def name(self) -> str:
        """The whole name, as this person writes it."""
        return printed_name(self.given, self.family)


SIGNERS = (
    Signer("Amélie", "Tremblay-Côté", "CA", "amelie@example.org", "h2x1y4", language="fr", wants_news=True),
    Signer("Sukarno", "", "ID"),
    Signer("Jean-François", "O’Connor", "IE", language="fr"),
    Signer("Мария", "Иванова", "CA", "maria@example.org"),
    Signer("ليلى", "الخطيب", "LB"),
    Signer("נועה", "לוי", "IL"),
    Signer("Ευαγγελία", "Παπαδοπούλου", "GR"),
    Signer("प्रिया", "शर्मा", "IN"),
    Signer("小明", "王", "TW"),
    Signer("さくら", "山田", "JP"),
    Signer("민준", "김", "KR"),
    Signer("ᓄᓇ", "ᐃᓄᒃ", "CA"),
    Signer("Zoë", "Müller-Lüdenscheidt", "DE", "zoe+stall@example.org", wants_news=True),
    Signer("Siobhán", "Ní Bhriain", "IE"),
    Signer("Nguyễn", "Thị Minh Khai", "VN"),
    Signer("Łukasz", "Żółkiewski", "PL", phone="+48 512 345 678"),
    Signer("Amélie", "Tremblay Côté", "CA", "Amelie@example.org", language="fr"),
    Signer("Agon", "Krasniqi", "XK", way="changes language midway"),
    Signer("Fatou", "Diop", "SN", language="fr"),
    Signer("Olena", "Шевченко", "UA", "olena@example.org", wants_news=True),
    Signer("Somebody", "Who Leaves", "FR", "leaves@example.org", way="walks away"),
    Signer("María José", "de la Cruz y Fernández", "MX"),
    Signer("Ng", "", "SG"),
    Signer("Kahurangi", "Te Ao", "NZ", postal_code="6011"),
    Signer("Muhammad", "محمد", "CA", "m@example.org", "K1A 0B1", "613 555 0123"),
)

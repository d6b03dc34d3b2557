"""People of many scripts, and a document to print them in."""

from collections.abc import Callable, Iterable
from typing import Any

import pytest

from desktop.petition.delivery.document_content import DeliveredDocument

EVERY_SCRIPT = (
    ("Natalie Côté", "Canada"),
    ("Анна Кузнецова", "Ukraine"),
    ("Ελένη Παπαδοπούλου", "Greece"),
    ("محمد", "Egypt"),
    ("فاطمة الزهراء بن علي", "Morocco"),
    ("علی‌رضا", "Iran"),
    ("שרה כהן", "Israel"),
    ("Sara שרה Cohen", "Israel"),
    ("محمد (Mo) Ali", "Egypt"),
    ("प्रिया क्षितिज", "India"),
    ("王小明", "China"),
    ("𠮷田 さくら", "Japan"),
    ("김철수", "South Korea"),
    ("ᐃᓄᒃᑎᑐᑦ", "Canada"),
    ("রহিমা বেগম", "Bangladesh"),
    ("สมชาย ใจดี", "Thailand"),
    ("გიორგი", "Georgia"),
    ("Արամ", "Armenia"),
    ("தமிழ் செல்வி", "Sri Lanka"),
    ("ਗੁਰਪ੍ਰੀਤ", "India"),
    ("ମୀନା ପଣ୍ଡା", "India"),
    ("મીના પટેલ", "India"),
    ("లక్ష్మి రెడ్డి", "India"),
    ("ಲಕ್ಷ್ಮಿ ಗೌಡ", "India"),
    ("ലക്ഷ്മി നായർ", "India"),
    ("ሰላም", "Ethiopia"),
    ("សុខ", "Cambodia"),
    ("བསྟན་འཛིན", "India"),
    ("ܡܪܝܡ", "Iraq"),
    ("Oluwaṣẹ́gun", "Nigeria"),
    ("Nguyễn Thị Ánh", "Vietnam"),
)


@pytest.fixture
def document() -> Callable[..., DeliveredDocument]:
    def make(rows: Iterable[tuple[str, ...]] = EVERY_SCRIPT, **changes: Any) -> DeliveredDocument:
        facts: dict[str, Any] = {
            "language": "en",
            "title": "Stop the ban",
            "recipient": "The Government",
            "sender": "An Organisation",
            "asks": ("Review the decision.", "End the persecution."),
            "paragraphs": ("People were arrested for what they read.",),
            "columns": ("name", "country"),
            "rows": tuple(rows),
        }
        return DeliveredDocument(**{**facts, **changes})

    return make

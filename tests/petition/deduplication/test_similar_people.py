"""At one mailbox a similar name waits for a decision; what was decided is remembered, and nothing else waits."""

from desktop.petition.review.decisions import decide_pair
from desktop.petition.review.review_queue import review_queue
from desktop.petition.review.revoking_decisions import undo_decision
from desktop.petition.status import petition_status
from tests.support.crowd import Person, put
from tests.support.standings import standings

MAIL = "ann@example.org"


def at(day: int, given: str, family: str = "Lee", country: str = "CA") -> Person:
    return Person(given, family, MAIL, country, signed_at=f"2026-08-{day:02}T12:00:00Z")


def test_a_slip_waits_though_the_country_agrees_and_says_whose_name_it_resembles(petition):
    put(petition, 1, [at(1, "Bo"), at(2, "Benedict"), at(3, "Benedikt"), at(4, "Ann")])
    assert standings(petition)[1002] == ("review", "similar_name", None, 1001)
    assert petition_status(petition).in_review == 1
    (doubt,) = review_queue(petition)
    assert (doubt.later.given_name, doubt.earlier.given_name, doubt.differs) == (
        "Benedikt",
        "Benedict",
        ("given_name",),
    )


def test_a_decision_for_a_pair_is_remembered_and_the_others_still_wait(petition):
    put(petition, 1, [at(1, "Benedict"), at(2, "Benedikt"), at(3, "Benedickt")])
    assert {number: each[3] for number, each in standings(petition).items()} == {1000: None, 1001: 1000, 1002: 1000}
    decide_pair(petition, "different", 1000, 1001, by="kb")
    said = decide_pair(petition, "different", 1000, 1002, by="kb")
    assert {number: each[3] for number, each in standings(petition).items()} == {1000: None, 1001: None, 1002: 1001}
    put(petition, 2, [at(4, "BENEDIKT", country="FR")])
    assert standings(petition)[2000] == ("valid", "same_person", 1001, None)
    undo_decision(petition, said.number, by="kb")
    assert standings(petition)[1002][3] == 1000


def test_in_a_mailbox_of_many_nobody_waits_for_a_likeness(petition):
    group = [at(1, f"Person{chr(97 + number // 26)}{chr(97 + number % 26)}", f"Fam{number}") for number in range(49)]
    put(petition, 1, [*group, at(2, "Benedict"), at(3, "Benedikt")])
    assert petition_status(petition).in_review == 0


def pairs(*names: str) -> list[Person]:
    """Two signatures at each mailbox; a name is written as given/family."""
    written = [name.split("/") for name in names]
    return [
        Person(given, family, f"p{number // 2}@example.org", "CA", signed_at=f"2026-08-2{number % 2}T12:00:00Z")
        for number, (given, family) in enumerate(written)
    ]


FAMILIES = pairs(
    *("たいき/田中", "だいき/田中", "カイ/佐藤", "ガイ/佐藤", "สุดา/ใจดี", "สูดา/ใจดี", "แก้ว/ใจดี", "แกว/ใจดี"),
    *("པེ་མ/", "པ་མ/", "ນຸ/ວົງ", "ນູ/ວົງ", "श्याम/शर्मा", "शयाम/शर्मा", "Hà/Nguyễn", "Hạ/Nguyễn"),
)
SPELLINGS = pairs(
    *("Łukasz/Żak", "Lukasz/Zak", "Đức/Đặng", "Duc/Dang", "Søren/Ødegård", "Soren/Odegard", "Işık/Yılmaz"),
    *("IŞIK/YILMAZ", "علي/كاظم", "علی/کاظم", "محمـد/علي", "محمد/علي", "Sean/O'Connor", "Sean/OConnor", "Ada/Byron"),
    *("Dr. Ada/Byron", "小龍/李", "李小龍/", "민준/김", "김민준/", "Jürgen/Müller", "Juergen/Mueller"),
)


def test_families_of_one_mailbox_in_kana_thai_lao_tibetan_and_devanagari_are_all_counted(petition):
    put(petition, 1, FAMILIES)
    status = petition_status(petition)
    assert (status.people, status.in_review, status.duplicates) == (15, 1, 0)  # Hà and Hạ wait


def test_one_person_in_two_spellings_is_never_silently_two(petition):
    put(petition, 1, SPELLINGS)
    status = petition_status(petition)
    assert (status.people, status.in_review, status.duplicates) == (11, 2, 9)
    assert {doubt.reason for doubt in review_queue(petition)} == {"similar_name"}
    assert {doubt.later.given_name for doubt in review_queue(petition)} == {"Duc", "Juergen"}

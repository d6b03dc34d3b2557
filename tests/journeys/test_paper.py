"""Paper beside devices and the web: sheets typed twice with planted differences, and a sample of ten in a hundred."""

import random
from pathlib import Path

import pypdf
import pytest

from desktop.core.paper_errors import LinesUndecided
from desktop.office.desk.petition_place import PetitionPlace, open_petition
from desktop.office.paper.sheets import (
    ILLEGIBLE,
    BackSheet,
    ReadLine,
    WantedSheets,
    decide_line,
    draw_sample,
    error_rates,
    finish_keying,
    list_sheets,
    look_at_check,
    look_at_checks,
    print_sheets,
    take_back,
    take_ready,
    take_sheets,
    type_line,
)
from desktop.petition.store.opening_petition import Petition
from tests.support.commands import Office, found_office, said, told
from tests.support.event_device import UPDATES

pytestmark = pytest.mark.slow

EVENT = ("Capital Pride", "2026-08-23")


def person(number: int) -> ReadLine:
    """Who signs on the paper line with this number, of fifty; no two are alike."""
    values = {"name": f"Person {chr(97 + number // 10)}{chr(97 + number % 10)}", "country": "CA"}
    if number % 3:
        values["email"] = f"p{number}@example.org"
    answer = ("yes", "not_given")[number % 2]
    return ReadLine(values=values, answers={UPDATES: answer})  # type: ignore[arg-type]


PAPER = [*map(person, range(48)), ILLEGIBLE, ILLEGIBLE]


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return found_office(tmp_path)


WRONG = {(0, 3): "name", (1, 5): "name", (2, 8): "email", (4, 1): "email"}  # what the second reader gets wrong


def place(office: Office) -> PetitionPlace:
    return PetitionPlace(str(office.petition))


def keep_pack(office: Office) -> None:
    whose = ("--by", "mk", "--petition", office.petition)
    said("petition", "campaign", "add", office.pack, "--keys", office.keys, *whose)


def begin(office: Office) -> None:
    """Two devices' batches, and rows of the web: some of them are people of the sheets."""
    said(*office.merge(office.collect("one", "Ann", "Bo"), office.collect("two", "Cy")), "--by", "mk")
    keep_pack(office)
    web = office.folder / "web.csv"
    web.write_text("Name,Email,Country\nPerson ab,p1@example.org,Canada\nWeb Only,web@example.org,Canada\n", "utf-8")
    whose = ("--by", "mk", "--petition", office.petition)
    said("petition", "import", web, "--source", "website", "--yes", "--version", 1, *whose)


def printed_and_back(petition: Petition, office: Office) -> tuple[int, ...]:
    """Five sheets from the printer, each counted first."""
    made = print_sheets(petition, WantedSheets(5, "fr", "strips"), office.folder / "a.pdf", by="mk", paper="a4")
    assert (made.first, made.last, len(pypdf.PdfReader(made.file).pages)) == (1, 5, 5)
    made = print_sheets(petition, WantedSheets(5, "en"), office.folder / "b.pdf", by="mk")
    numbers = tuple(range(made.first, made.last + 1))
    for number in numbers:
        take_back(petition, BackSheet(number, 10, *EVENT), by="mk")
    assert [each.number for each in list_sheets(petition, "printed")] == [1, 2, 3, 4, 5]
    return numbers


def typed_first(petition: Petition, numbers: tuple[int, ...]) -> None:
    for at, number in enumerate(numbers):
        for line in range(10):
            type_line(petition, number, line + 1, PAPER[at * 10 + line], by="Mia")
        finish_keying(petition, number, by="Mia")


def planted(read: ReadLine, field: str) -> ReadLine:
    return ReadLine(values={**read.values, field: f"{read.values[field]}x"}, answers=read.answers)  # type: ignore[index]


def typed_again(petition: Petition, numbers: tuple[int, ...]) -> None:
    for at, number in enumerate(numbers):
        for line in range(10):
            read, field = PAPER[at * 10 + line], WRONG.get((at, line))
            type_line(petition, number, line + 1, planted(read, field) if field else read, by="Noor")


def figures(office: Office) -> dict[str, int]:
    status = told("petition", "status", "--petition", office.petition)
    return {each: status[each] for each in ("people", "duplicates", "tallied", "total", "online", "net_new")}


def test_five_sheets_typed_twice_come_in_beside_devices_and_the_web_with_every_difference_found(office):
    begin(office)
    before = figures(office)
    assert before == {"people": 5, "duplicates": 0, "tallied": 0, "total": 5, "online": 2, "net_new": 3}
    with open_petition(place(office)) as petition:
        numbers = printed_and_back(petition, office)
        assert figures(office)["total"] == 5 + 50
        typed_first(petition, numbers)
        typed_again(petition, numbers)
        found = {(each.sheet.number, d.line, d.field) for each in look_at_checks(petition) for d in each.open}
        assert found == {(numbers[at], line + 1, field) for (at, line), field in WRONG.items()}
        with pytest.raises(LinesUndecided):
            take_sheets(petition, numbers, by="Noor")
        for number, line, field in found:
            decide_line(petition, number, line, {field: "first"}, by="Noor")
        assert take_ready(petition, by="Noor").added == 48
    # One of the paper's people had signed on the web; two lines nobody could read.
    after = figures(office)
    assert after == {"people": 52, "duplicates": 1, "tallied": 2, "total": 54, "online": 2, "net_new": 50}
    by_event = {each["label"]: each for each in told("petition", "stats", "event", "--petition", office.petition)}
    assert by_event["Capital Pride, 2026-08-23"]["signatures"] >= 48
    missing = told("petition", "missing", "--petition", office.petition)
    assert "paper" not in str(missing), "sheets are no device, and nothing of them is missing there"
    out = office.folder / "delivered.pdf"
    said("petition", "deliver", "--out", out, "--alone", "--by", "mk", "--petition", office.petition)
    text = "".join(page.extract_text() for page in pypdf.PdfReader(out).pages)
    assert all(f"Person {chr(97 + n // 10)}{chr(97 + n % 10)}" in text for n in range(48))
    assert "p2@example.org" not in text


def test_a_sample_of_ten_of_a_hundred_lines_says_how_often_each_field_is_wrong(office):
    said("petition", "init", "--plain", "--by", "mk", "--petition", office.petition)
    keep_pack(office)
    rng = random.Random(7)  # noqa: S311 - slips, no secret
    with open_petition(place(office)) as petition:
        numbers = printed_and_back(petition, office)
        typed_first(petition, numbers)
        assert draw_sample(petition, numbers, by="Noor") == 5
        named = 0
        for at, number in enumerate(numbers):
            for line in look_at_check(petition, number).again:
                read = PAPER[at * 10 + line - 1]
                slip = read.kind == "signature" and rng.random() < 0.5
                named += slip
                type_line(petition, number, line, planted(read, "name") if slip else read, by="Noor")
        checks = look_at_checks(petition)
        assert sum(len(each.again) for each in checks) == 5
        assert error_rates(checks).get("name", 0) * sum(each.compared.get("name", 0) for each in checks) == named
        for check in checks:
            for each in check.open:
                decide_line(petition, check.sheet.number, each.line, {each.field: "first"}, by="Noor")
        take_ready(petition, by="Noor")
    assert figures(office)["total"] == 50

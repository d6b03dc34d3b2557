"""A native reader gets every string with its place; what they confirm holds until string or translation changes."""

import csv
import importlib.util
import xml.etree.ElementTree as ET
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DAY = date(2026, 6, 1)


@pytest.fixture(scope="module")
def words():
    spec = importlib.util.spec_from_file_location("check_words", ROOT / "packaging" / "check_words.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    file = tmp_path / "confirmed.csv"
    file.write_text("language,id,by,day\n")
    return file


@pytest.fixture(scope="module")
def table(words, tmp_path_factory) -> list[dict[str, str]]:
    out = tmp_path_factory.mktemp("words") / "words-fr.csv"
    said = words.write_list("fr", out)
    found = read(out)
    assert f"{len(found)} strings" in said
    return found


def read(file: Path, parted: str = ",") -> list[dict[str, str]]:
    with file.open(encoding="utf-8-sig", newline="") as opened:
        return list(csv.DictReader(opened, delimiter=parted))


def fill(table: list[dict[str, str]], file: Path, *, parted: str = ",", **answers: dict[str, str]) -> Path:
    """Write the table as a spreadsheet would once somebody filled in what they think of some English strings."""
    with file.open("w", encoding="utf-8", newline="") as opened:
        writer = csv.DictWriter(opened, table[0], delimiter=parted)
        writer.writeheader()
        writer.writerows(row | answers.get(row["English"], {}) for row in table)
    return file


def row_of(table: list[dict[str, str]], english: str) -> dict[str, str]:
    (row,) = [row for row in table if row["English"] == english]
    return row


def test_every_string_of_the_screens_is_listed_with_where_it_stands(table):
    root = ET.parse(ROOT / "resources" / "i18n" / "tabling_fr.ts").getroot()  # noqa: S314  (our own file)
    sources = {message.findtext("source") for message in root.iter("message")}
    assert sources - {row["English"] for row in table if row["where it stands"]} == set()
    sign = row_of(table, "Add my signature")
    assert (sign["translation"], sign["place"]) == ("Ajouter ma signature", "FormScreen")
    assert "resources/qml/Tabling/Kiosk/FormScreen.qml:" in sign["where it stands"]
    assert sign["length"] == "20 (English 16)"


def test_a_string_that_several_screens_say_alike_is_read_once(table):
    assert len({row["id"] for row in table}) == len(table)
    close = row_of(table, "Close")
    assert {"CountrySheet", "DisplaySheet", "PrivacySheet"} <= set(close["place"].split("; "))


def test_the_document_and_the_countries_are_read_too_and_plurals_with_all_their_forms(table):
    assert row_of(table, "Germany")["translation"] == "Allemagne"
    assert row_of(table, "Signatures by country")["place"] == "delivered document"
    assert row_of(table, "people have signed this petition.")["translation"].startswith("personne a signé")
    assert row_of(table, "%Ln batches")["translation"] == "%Ln lot | %Ln lots"


def test_paper_that_people_sign_and_words_of_the_campaign_are_read_too(words, table):
    def found(place: str, key: str) -> dict[str, str]:
        return next(row for row in table if place in row["place"] and row["note"] == key)

    assert found("sheets/fr.toml", "count_only")["translation"] == "Comptez-moi sans imprimer mon nom."
    assert found("campaign-words.toml", "promise")["English"] == "Only your {fields} go to {recipient}."
    assert found("campaign.toml", "recipient")["English"] == "Government of the Russian Federation"
    assert found("text/fr.md", "")["English"].startswith("#")
    assert found("volunteers/fr.toml", "title")["translation"] == "Pour les bénévoles au kiosque"
    assert found("Plurals", "")["translation"].count(" | "), "the staff window, with its plurals"
    for language in ("ru", "ar", "zh_CN"):
        assert {"campaign.toml", f"sheets/{language}.toml"} <= {each.place for each in words.strings(language)}


def test_no_cell_begins_a_formula(words):
    risky = words.String("fr", "=1+1", ("-2+2",), "Form")
    assert next(words.rows([risky], {}, {}))[2:4] == ["'=1+1", "'-2+2"]


@pytest.mark.parametrize("parted", [",", ";"])
def test_what_a_person_confirmed_is_marked_at_the_next_list(  # noqa: PLR0917  (fixtures)
    words, table, kept, tmp_path, monkeypatch, parted
):
    answers = {"Add my signature": {"checked by": "A. B."}}
    filled = fill(table, tmp_path / "filled.csv", parted=parted, **answers)
    assert words.confirm(filled, DAY, kept) == ["1 strings are confirmed by a person"]
    assert words.confirm(filled, DAY, kept) == ["1 strings are confirmed by a person"], "twice is once"
    (mark,) = read(kept)
    assert mark == {"language": "fr", "id": row_of(table, "Add my signature")["id"], "by": "A. B.", "day": "2026-06-01"}
    monkeypatch.setattr(words, "read_confirmed", lambda: read(kept))
    words.write_list("fr", tmp_path / "again.csv")
    assert row_of(read(tmp_path / "again.csv"), "Add my signature")["checked by"] == "A. B., 2026-06-01"


def test_a_changed_translation_loses_its_mark_and_is_not_confirmed_by_an_older_table(
    words, table, kept, tmp_path, monkeypatch
):
    filled = fill(table, tmp_path / "filled.csv", **{"Add my signature": {"checked by": "A. B."}})
    words.confirm(filled, DAY, kept)
    before = words.strings

    def changed(language: str):
        for each in before(language):
            yield replace(each, forms=("Je signe",)) if each.english == "Add my signature" else each

    monkeypatch.setattr(words, "strings", changed)
    said = words.confirm(filled, DAY, kept)
    assert said == [
        "changed since, not confirmed: FormScreen: 'Add my signature'",
        "0 strings are confirmed by a person",
    ]
    assert read(kept) == []


def test_a_better_wording_is_told_and_confirms_nothing(words, table, kept, tmp_path):
    answers = {"Sign": {"checked by": "A. B.", "better": "Je signe"}}
    said = words.confirm(fill(table, tmp_path / "filled.csv", **answers), DAY, kept)
    assert said[0].endswith("'Sign' → Je signe")
    assert read(kept) == []


def test_marks_of_another_language_stay(words, table, kept, tmp_path):
    kept.write_text("language,id,by,day\nru,0123456789abcdef,C. D.,2026-05-01\n")
    words.confirm(fill(table, tmp_path / "filled.csv"), DAY, kept)
    assert [mark["language"] for mark in read(kept)] == ["ru"]


def test_what_is_no_such_table_is_refused(words, kept, tmp_path):
    other = tmp_path / "other.csv"
    other.write_text("name,country\nAda,CA\n")
    with pytest.raises(ValueError, match="has not the columns"):
        words.confirm(other, DAY, kept)

"""Where there is no petition yet, whoever begins one says whether it is encrypted: by every command that begins one."""

from contextlib import closing
from pathlib import Path

import pytest

from desktop.petition.store.opening_petition import Petition
from tests.support.commands import Office, complained, said, told
from tests.support.terminal import converse

ROWS = "First name,Last name,Email,Country\nAda,Byron,ada@example.org,CA\n"


@pytest.fixture
def ways(office: Office) -> dict[str, tuple[object, ...]]:
    """Each command that begins a petition, with what it brings."""
    batch = office.collect("tablet", "Ann")
    table = office.folder / "web.csv"
    table.write_text(ROWS, "utf-8")
    return {
        "init": ("petition", "init"),
        "merge": ("petition", "merge", "--welcome", batch, *office.opening),
        "fetch": ("fetch", "--welcome", office.stick, *office.opening, "--no-backup"),
        "campaign add": ("petition", "campaign", "add", office.pack, "--keys", office.keys),
        "import": ("petition", "import", table, "--source", "web", "--yes"),
    }


BEGINNING = ("init", "merge", "fetch", "campaign add")


def acts(petition: Path, *opening: object) -> list[tuple[str, object]]:
    return [
        (each["act"], each["facts"].get("kept")) for each in told("petition", "audit", "--petition", petition, *opening)
    ]


@pytest.mark.parametrize("way", [*BEGINNING, "import"])
def test_nothing_is_begun_before_somebody_said_whether_it_is_encrypted(office, ways, way):
    told_of = complained(2, *ways[way], "--petition", office.petition)
    assert "--encrypt" in told_of
    assert "--plain" in told_of
    assert not office.petition.exists()


@pytest.mark.parametrize("way", BEGINNING)
def test_a_plain_petition_is_begun_by_whoever_says_so_and_the_log_keeps_it(office, ways, way):
    said(*ways[way], "--plain", "--petition", office.petition, "--by", "mk")
    assert office.petition.read_bytes().startswith(b"SQLite")
    assert acts(office.petition)[0] == ("init", "plain file")


@pytest.mark.parametrize("way", BEGINNING)
def test_a_passphrase_file_begins_an_encrypted_one(office, ways, way):
    opening = ("--petition-passphrase-file", office.passphrase)
    said(*ways[way], *opening, "--petition", office.petition)
    assert not office.petition.read_bytes().startswith(b"SQLite")
    assert acts(office.petition, *opening)[0] == ("init", "encrypted file")


def test_an_import_begins_one_too_and_then_says_whose_it_still_has_to_be(office, ways):
    assert "campaign add" in complained(2, *ways["import"], "--plain", "--petition", office.petition)
    assert acts(office.petition) == [("init", "plain file")]


def test_what_is_begun_already_is_asked_nothing(office, ways):
    said(*ways["merge"], "--plain", "--petition", office.petition)
    said(*ways["merge"], "--petition", office.petition)
    assert [act for act, _ in acts(office.petition)] == ["init", "device welcomed", "merge", "organisation"]


def test_a_passphrase_and_plain_together_are_refused(office, ways):
    both = ("--plain", "--petition-passphrase-file", office.passphrase, "--petition", office.petition)
    assert "not both" in complained(2, *ways["init"], *both)
    assert not office.petition.exists()


@pytest.mark.slow
def test_a_person_at_a_terminal_is_asked_and_the_passphrase_twice(office):
    passphrase = "a passphrase of the petition"
    answers = {"Encrypt it with a passphrase?": "", "New passphrase": passphrase, "Repeat": passphrase}
    code, shown = converse(["petition", "init", "--petition", office.petition], answers)
    assert (code, passphrase in shown) == (0, False), shown
    with closing(Petition(office.petition, passphrase=passphrase)) as petition:
        assert petition.campaign() is None


@pytest.mark.slow
def test_a_person_at_a_terminal_may_say_no(office):
    code, shown = converse(["petition", "init", "--petition", office.petition], {"Encrypt it with a passphrase?": "n"})
    assert code == 0, shown
    assert "It is not encrypted" in shown

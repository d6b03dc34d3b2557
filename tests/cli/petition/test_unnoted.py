"""Whatever act cannot be noted outside the petition is done, and says so by itself."""

import pytest

from tests.support.commands import Office, complained, run, said

UNNOTED = (
    "tabling: Not all is noted outside the petition, and a restored backup would bring back what is to stay out: "
    "the replay log"
)
FOLDER = "pulled-out"


@pytest.fixture
def asking(office: Office) -> Office:
    """A petition of four people and its campaign, one of them of long ago, and a table of one more."""
    said(*office.merge(office.collect("tablet", "Ann", "Bo", "Cem")))
    said("petition", "campaign", "add", office.pack, "--petition", office.petition, "--by", "kb", *office.opening[:2])
    (office.folder / "old.csv").write_text("First name,Last name,Country,Date\nIda,Moe,NL,2020-01-02\n")
    old = ("petition", "import", office.folder / "old.csv", "--source", "old", "--yes")
    said(*old, "--petition", office.petition, "--by", "kb")
    (office.folder / "web.csv").write_text("First name,Last name,Country\nWim,Roe,NL\n")
    return office


ACTS = {
    "forget": ("petition", "erase", 1, "--yes"),
    "withdraw": ("petition", "decide", "withdrawn", 1, "--reason", "asked", "--yes"),
    "grow old": ("petition", "retain", "--before", "2021-01-01", "--what", "everything", "--yes"),
    "report a tablet lost": ("petition", "device", "lost", "Tablet A"),
    "undo": ("petition", "undo", 1, "--yes"),
    "bring in": ("petition", "import", "web.csv", "--source", "web", "--yes"),
    "deliver": ("petition", "deliver", "--alone", "--out", "list.pdf"),
    "export": ("petition", "export", "--target", "csv", "--plain", "--out", "people.csv"),
    "print sheets": ("paper", "sheets", "--event", "Pride", "--day", "2026-08-23", "--out", "sheets.pdf"),
    "write a receipt": ("receipt", "write", "received.receipt", "--no-backup"),
}


@pytest.mark.parametrize("act", ACTS)
def test_each_act_that_is_not_in_the_replay_log_says_so_and_the_next_one_that_is_says_nothing(
    asking: Office, act, monkeypatch
):
    monkeypatch.chdir(asking.folder)
    words = (*ACTS[act], "--petition", asking.petition, "--by", "kb")
    words += asking.opening if act == "write a receipt" else ()
    result = run(*words, "--replay-log", asking.folder / FOLDER)
    assert result.exit_code == 0, result.output
    assert result.stderr.startswith(UNNOTED)
    assert "Make room" in result.stderr
    at = ("--petition", asking.petition, "--by", "kb")
    said("petition", "import", "web.csv", "--source", "another", "--yes", *at)
    assert "Not all is noted" not in said("petition", "status", *at[:2])


def test_an_import_that_is_undone_or_brought_back_unnoted_says_so_and_one_that_fails_does_not(
    asking: Office, monkeypatch
):
    monkeypatch.chdir(asking.folder)
    at = ("--petition", asking.petition, "--by", "kb")
    said("petition", "import", "web.csv", "--source", "web", "--yes", *at)
    for act in ("undo", "redo"):
        assert run("petition", act, 3, *at, "--replay-log", asking.folder / FOLDER).stderr.startswith(UNNOTED)
    assert "Not all" not in complained(9, "petition", "undo", 99, *at, "--replay-log", asking.folder / FOLDER)


def test_a_replay_log_that_somebody_altered_is_named_by_the_act(asking: Office):
    at = ("--petition", asking.petition, "--by", "kb")
    said("petition", "erase", 1, "--yes", *at)
    (log,) = asking.folder.glob("*.replay")
    log.write_bytes(b"{}\n" + log.read_bytes())
    assert "The replay log was altered" in run("petition", "erase", 2, "--yes", *at).stderr

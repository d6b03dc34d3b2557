"""The plug is pulled at any instant: every thanked signature is there, exactly once, and no batch is half there."""

import random
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from threading import Barrier

import pytest

from desktop.core.data_folder import DataFolder
from desktop.core.event import local_time, next_event
from desktop.core.signature.sealed_contents import Cancellation
from desktop.device.journal.batch_closing import close_batches, export_batch, list_batches
from desktop.device.journal.opening import open_journal
from desktop.device.session.stall import begin_signing
from desktop.device.setup.device_key import device_key
from desktop.petition.merging.merge import merge_batch
from desktop.petition.status import petition_status
from desktop.petition.store.opening_petition import Petition
from desktop.transfer.batch import SUFFIX, Batch, open_batch
from tests.support import volunteer, warm
from tests.support.event_device import DAY, campaign, entry, go_out, organisation, records_in, set_up, signatures_in

pytestmark = pytest.mark.slow

KILLS = [4, pytest.param(300, marks=pytest.mark.torture)]


def killed(arguments: list[str | Path], words: int, then: Callable[[], object]) -> list[str]:
    """Start a volunteer, pull the plug once it said so many words and `then` is over, and return every whole line."""
    with warm.started(volunteer.main, *arguments) as program:
        assert program.said.readline() == "ready\n"
        said = [program.said.readline() for _ in range(words)]
        then()
        program.kill()
        said.append(program.said.read())
        return "".join(said).rpartition("\n")[0].splitlines()


def a_moment_later() -> None:
    """Let a volunteer get anywhere in what it does for a word."""
    time.sleep(random.SystemRandom().uniform(0, 0.02))


def hand_over(home: DataFolder, stick: Path, every: int = 0) -> list[Batch]:
    """Open what the killed device left, prove its pages, and hand everything over that was never handed over.

    With `every`: all batches from that number on, whoever closed them.
    """
    with closing(open_journal(home)) as journal:
        with journal.transaction() as connection:
            assert connection.exec_driver_sql("PRAGMA integrity_check").scalars().all() == ["ok"]
        key = device_key(home.device_key)
        closed = close_batches(journal, DAY)
        wanted = list_batches(journal)[every - 1 :] if every else closed
        return [open_batch(export_batch(journal, each, key, stick)) for each in wanted]


def names_in(batches: list[Batch]) -> Counter[str]:
    """Everybody's given name as headquarters reads it, and how often."""
    return Counter(each.given_name for each in signatures_in(*batches))


@pytest.mark.parametrize("kills", KILLS)
def test_everybody_who_was_thanked_is_there_once_however_often_the_plug_is_pulled(tmp_path, kills):
    home, chance = set_up(tmp_path / "home"), random.SystemRandom()
    thanked, kept, batches = 0, 0, []
    for run in range(kills):
        names = killed(["sign", home.path, str(run)], chance.randrange(40), a_moment_later)
        handed = hand_over(home, tmp_path)
        found = names_in(handed)
        missing = set(names) - set(found)
        assert missing == set(), f"thanked and lost in run {run}"
        assert set(found.values()) <= {1}
        assert len(set(found) - set(names)) <= 1, "at most the one that was being written may be there unthanked"
        assert all(name.startswith(f"Person {run} ") for name in found)
        thanked, kept, batches = thanked + len(names), kept + found.total(), batches + handed
    assert thanked > kills, "people did sign between the kills"
    with closing(Petition(tmp_path / "petition.sqlite", new=True)) as petition:
        reports = [merge_batch(petition, batch, organisation().sealing, by="Ann") for batch in batches]
        assert sum(report.added for report in reports) == petition_status(petition).people == kept


@pytest.mark.parametrize("kills", [4, pytest.param(50, marks=pytest.mark.torture)])
def test_an_undo_that_is_cut_short_leaves_the_signature_or_its_cancellation_and_nobody_else_s(tmp_path, kills):
    home, chance = set_up(tmp_path / "home"), random.SystemRandom()
    people, cut_short, batches = 0, 0, []
    for run in range(kills):
        words = 4 * chance.randrange(1, 6) - 1  # the last of them says that somebody undoes it now
        said = killed(["undo", home.path, str(run)], words, an_instant_of_undoing)
        told = {each.removeprefix("undone ") for each in said if each.startswith("undone ")}
        undoing = {each.removeprefix("undoing ") for each in said if each.startswith("undoing ")}
        thanked = {each for each in said if each.startswith("Person ")}
        people_here = counted_at_the_kiosk(home) - people
        handed = hand_over(home, tmp_path, every=len(batches) + 1)
        ids = {each.id: each.given_name for each in signatures_in(*handed)}
        cancelled = {ids[each.cancels] for each in records_in(*handed) if isinstance(each, Cancellation)}
        assert told <= cancelled <= undoing, "undone is who was told so, or asked for it, and nobody else"
        standing = set(ids.values()) - cancelled
        assert thanked - undoing <= standing, "thanked, never undone, and not there"
        assert people_here == len(standing), "the kiosk counts those who stand"
        people, cut_short, batches = people + len(standing), cut_short + len(undoing - told), batches + handed
    assert cut_short >= kills // 8, "the plug was hardly ever pulled while somebody undid it"
    for order in (batches, batches[::-1], chance.sample(batches, len(batches))):
        assert merged_in(order, tmp_path / "petition.sqlite") == people > kills


def an_instant_of_undoing() -> None:
    """Wait for a part of what keeping a record takes here."""
    time.sleep(random.SystemRandom().uniform(0, 0.004))


def counted_at_the_kiosk(home: DataFolder) -> int:
    """Count those who signed and stand, as the kiosk does after its restart."""
    with closing(open_journal(home)) as journal:
        event = next_event(None, "Capital Pride", "Ottawa", local_time())
        return begin_signing(campaign(), event, journal).count_today()


def merged_in(order: list[Batch], path: Path) -> int:
    """Merge batches into a petition of their own; returns how many people count."""
    path.unlink(missing_ok=True)
    with closing(Petition(path, new=True)) as petition:
        for batch in order:
            merge_batch(petition, batch, organisation().sealing, by="Ann")
        return petition_status(petition).people


def test_two_windows_that_sign_on_one_device_at_once_lose_nobody_and_share_no_number(tmp_path):
    home = set_up(tmp_path / "home")
    device_key(home.device_key)
    both = Barrier(2, timeout=600)  # neither ends before the other has signed as often

    def at_work(run: str) -> list[str]:
        try:
            return killed(["sign", home.path, run], 10, both.wait)
        except BaseException:
            both.abort()  # or the other window would wait ten minutes for this one
            raise

    with ThreadPoolExecutor(2) as windows:
        thanked = list(windows.map(at_work, ["left", "right"]))
    assert all(len(names) > 3 for names in thanked), "both were at work"
    batches = hand_over(home, tmp_path)
    found = names_in(batches)
    assert set(thanked[0] + thanked[1]) <= set(found)
    assert set(found.values()) == {1}
    sequences = [each.sequence for batch in batches for each in batch.signatures]
    assert sequences == list(range(1, found.total() + 1))


@pytest.mark.parametrize("kills", [3, pytest.param(100, marks=pytest.mark.torture)])
def test_pulled_while_closing_and_writing_batches_each_signature_is_in_exactly_one_whole_batch(tmp_path, kills):
    home, stick, chance = set_up(tmp_path / "home"), tmp_path / "stick", random.SystemRandom()
    stick.mkdir()
    thanked = 0
    for _ in range(kills):
        thanked += len(killed(["hand-over", home.path, stick], chance.randrange(12), a_moment_later))
        for file in stick.glob(f"*{SUFFIX}"):
            open_batch(file)  # raises for half a file
    written = {file.name: file.read_bytes() for file in stick.glob(f"*{SUFFIX}")}
    hand_over(home, stick)
    with closing(open_journal(home)) as journal:
        key, all_of_them = device_key(home.device_key), list_batches(journal)
        files = [export_batch(journal, each, key, tmp_path) for each in all_of_them]
        total = journal.count()
    assert {name: (tmp_path / name).read_bytes() for name in written} == written
    sequences = [each.sequence for file in files for each in open_batch(file).signatures]
    assert sorted(sequences) == list(range(1, total + 1))
    assert thanked <= total <= thanked + kills


@pytest.mark.parametrize("every", [8, pytest.param(1, marks=pytest.mark.torture)])
def test_pulled_before_any_statement_of_a_merge_the_petition_is_as_it_was_and_takes_the_batch_afterwards(
    tmp_path, every
):
    tablet = go_out(tmp_path)
    tablet.sign(entry("Ann", email="ann@example.org"), entry("Bo"))
    (first,) = tablet.hand_over()
    tablet.sign(entry("Ann", email="ann@example.org"), entry("Cem"))
    (second,) = tablet.hand_over()
    path, seed = tmp_path / "petition.sqlite", tmp_path / "seed"
    seed.write_bytes(organisation().sealing.seed)
    with closing(Petition(path, new=True)) as petition:
        merge_batch(petition, first, organisation().sealing, by="Ann")
        before = petition_status(petition)
    for copy in killed_merges(path, seed, every, sorted(tmp_path.glob("*000002*.batch"))):
        with closing(Petition(tmp_path / copy)) as petition:
            assert petition_status(petition) == before
            report = merge_batch(petition, second, organisation().sealing, by="Ann")
            assert (report.read, report.added, report.rejected) == (2, 2, 0)
            after = petition_status(petition)
            assert (after.signatures, after.people, after.duplicates) == (4, 3, 1)


def killed_merges(petition: Path, seed: Path, every: int, batches: list[Path]) -> list[str]:
    """Merge in a program that kills itself before every n-th statement; returns the petitions it left behind."""
    copies = warm.run(volunteer.main, "merge", petition, seed, every, *batches)
    assert len(copies) > 5, "a merge is made of more statements than these"
    return copies

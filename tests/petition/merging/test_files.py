"""Many files at once, opened on all cores: in order, cancelled at any moment, by processes that outlive nobody."""

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from desktop.core.batch_errors import BatchOfOtherKeys, KeyUnknown
from desktop.core.campaign import CampaignKeys
from desktop.core.errors import BatchError
from desktop.core.sealing import fingerprint, new_sealing_key
from desktop.core.signature.ids import new_signature_id
from desktop.core.signing_keys import new_signing_key
from desktop.petition.intake.arrivals import COLUMNS, CONSENT_COLUMNS
from desktop.petition.merging import unsealing_pool as cores
from desktop.petition.merging.merge import Merger, merge_files
from desktop.petition.status import petition_status
from desktop.petition.store.accepted_keys import accept_keys
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import consent, signature
from tests.support.event_device import entry, organisation
from tests.support.parcels import packed, seal
from tests.support.warm import WARM


@pytest.fixture(scope="module")
def files(tmp_path_factory) -> list[Path]:
    """Three batches of a device, 40 signatures each."""
    folder, device = tmp_path_factory.mktemp("post"), new_signing_key()
    lines = [seal(entry(f"Person {'ABC'[n % 3]}"), device, n + 1) for n in range(120)]
    return [packed(folder, device, n + 1, lines[40 * n : 40 * n + 40]) for n in range(3)]


@pytest.fixture
def petition(tmp_path):
    with closing(Petition(tmp_path / "petition.sqlite", new=True)) as opened:
        yield opened


@pytest.fixture
def many_cores(monkeypatch):
    """Let the processes start for the first signature on, and share out by tens; they are warm from the beginning."""
    monkeypatch.setattr(cores, "get_context", lambda _: WARM)
    monkeypatch.setattr(cores, "FEW", 1)
    monkeypatch.setattr(cores, "CHUNK", 25_000)


def merger(petition):
    return Merger(petition, organisation().sealing, by="Ann", welcome=True)


@pytest.mark.parametrize("said", [{"last": 5}, {"first": 1, "last": 3, "count": 3}, {"twice": True}])
def test_a_signed_file_whose_lines_are_not_those_that_it_says_is_refused_whole(petition, tmp_path, said):
    device, one = new_signing_key(), new_signature_id()
    others = dict(said)
    ids = (one, one) if others.pop("twice", False) else (one, new_signature_id())
    lines = [seal(entry("Ann"), device, at, id=each) for at, each in enumerate(ids, 1)]
    (merged,) = merge_files(merger(petition), [packed(tmp_path, device, 1, lines, **others)])
    assert isinstance(merged.refused, BatchError)
    assert petition_status(petition).signatures == 0


@pytest.mark.usefixtures("many_cores")
def test_what_all_cores_open_is_what_one_would_and_a_file_that_is_refused_stops_no_other(petition, files, tmp_path):
    torn = tmp_path / "torn.batch"
    torn.write_bytes(files[1].read_bytes()[:-9])
    told = []
    merged = list(merge_files(merger(petition), [files[2], torn, files[0], tmp_path / "none", files[0]], told.append))
    assert [(each.name, each.report and each.report.added) for each in merged] == [
        (files[2].name, 40), ("torn.batch", None), (files[0].name, 40), ("none", None), (files[0].name, 0),
    ]  # fmt: skip
    assert all(isinstance(each.refused, BatchError) for each in merged if each.report is None)
    assert petition_status(petition).signatures == 80
    assert (told[-1].unit, told[-1].done, told[-1].total, told[-1].rate > 0) == ("signatures", 120, 120, True)
    shares = [each.done / each.total for each in told if each.total]
    assert shares == sorted(shares)
    assert multiprocessing.active_children() == []


@pytest.mark.usefixtures("many_cores")
def test_cancelled_between_two_batches_the_first_is_there_and_nothing_of_the_second(petition, files):
    with closing(merge_files(merger(petition), files)) as merging:
        assert next(merging).report.added == 40
    assert petition_status(petition).signatures == 40
    assert multiprocessing.active_children() == []


@pytest.mark.usefixtures("many_cores")
def test_interrupted_while_a_batch_is_opened_nothing_of_it_is_there(petition, files):
    def interrupt(_):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        list(merge_files(merger(petition), files, interrupt))
    assert petition_status(petition).signatures == 0
    assert multiprocessing.active_children() == []


def test_a_handful_is_opened_without_starting_a_process(petition, files, monkeypatch):
    monkeypatch.setattr(cores, "ProcessPoolExecutor", None)
    assert sum(each.report.added for each in merge_files(merger(petition), files)) == 120


@pytest.mark.usefixtures("many_cores")
def test_all_cores_open_what_was_sealed_to_a_key_and_to_the_one_it_replaced(petition, files, tmp_path):
    old, new, device = organisation().sealing, new_sealing_key(), new_signing_key()
    lines = [seal(entry("Ann"), device, n + 1, key=new) for n in range(40)]
    later = packed(tmp_path, device, 1, lines, key=fingerprint(new.public))
    assert sum(each.report.added for each in merge_files(merger(petition), files[:1])) == 40
    both = Merger(petition, new, by="Ann", welcome=True, older=(old,))
    assert [type(each.refused) for each in merge_files(both, [later])] == [KeyUnknown]
    accept_keys(petition, CampaignKeys(new.public, organisation().signing.public), by="Ann")
    alone = Merger(petition, new, by="Ann", welcome=True)
    assert [type(each.refused) for each in merge_files(alone, files[1:2])] == [BatchOfOtherKeys]
    assert [each.report.added for each in merge_files(both, [files[1], later, files[2]])] == [40, 40, 40]


def test_processes_that_open_seals_end_with_a_parent_who_is_killed_and_show_the_key_to_nobody(tmp_path, files):
    seed = organisation().sealing.seed
    program = (
        "import sys, time; from pathlib import Path\n"
        "from desktop.core.sealing import SealingKey\n"
        "from desktop.petition.intake import arrivals; from desktop.petition.merging import unsealing_pool as cores\n"
        "from desktop.transfer.batch import prove_batch\n"
        "if __name__ == '__main__':\n"
        "    cores.FEW, batch = 1, prove_batch(Path(sys.argv[1]))\n"
        "    opened = cores.OpeningPool([SealingKey(sys.stdin.buffer.read(32))]).open(\n"
        "        batch, arrivals.origin_of(batch.manifest, b''))\n"
        "    print(*[len(part().arrivals) for part in opened], flush=True); time.sleep(60)\n"
    )
    script = tmp_path / "merging.py"
    script.write_text(program)
    paths = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(
        [sys.executable, script, files[0]], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=paths
    ) as parent:
        assert parent.stdin
        assert parent.stdout
        parent.stdin.write(seed)
        parent.stdin.close()
        assert parent.stdout.readline() == b"40\n"
        children = children_of(parent.pid)
        assert children
        shown = [(Path(f"/proc/{child}") / what).read_bytes() for child in children for what in ("cmdline", "environ")]
        assert [each for each in shown if seed in each or seed.hex().encode() in each] == []
        os.kill(parent.pid, signal.SIGKILL)
    assert gone(children), "a process that opens seals outlived the one that started it"


def children_of(parent: int) -> list[int]:
    """Return the processes that this one started."""
    return [int(each) for each in Path(f"/proc/{parent}/task/{parent}/children").read_text().split()]


def gone(processes: list[int]) -> bool:
    """Wait a minute for these processes to end, which none takes on any busy machine, and say whether they did."""
    until = time.monotonic() + 60
    while any(Path(f"/proc/{each}/exe").exists() for each in processes):
        if time.monotonic() > until:
            return False
        time.sleep(0.02)
    return True


def test_rows_have_the_columns_of_their_tables():
    standing = {"number", "batch", "variant", "contest", "kept_as", "doubt", "state", "reason"}
    assert set(COLUMNS) == set(signature.c.keys()) - standing
    assert set(CONSENT_COLUMNS) == set(consent.c.keys()) - {"signature"}

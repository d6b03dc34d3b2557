"""A seized device reveals nobody: what people typed is searched for in every byte that was written anywhere."""

import json
import os
import signal
import subprocess
import sys
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.core.form import Draft, complete
from desktop.core.name_comparison import email_key, name_key
from desktop.core.signature.sealed_contents import Signature
from desktop.device.journal.batch_closing import close_batches, export_batch
from desktop.transfer.batch import open_batch
from tests.support.event_device import DAY, UPDATES, campaign, go_out, set_up, signatures_in

pytestmark = pytest.mark.slow

# One rare word for each field, of letters that no key, hash or base64 of ours holds by chance in this length.
CANARIES = {
    "given_name": "Quixotezebra",
    "family_name": "Vexillology-Øæå",
    "email": "plughxyzzy@example.org",
    "postal_code": "K9Z 8X7",
    "phone": "+16135550187",
}
VOLUNTEER = Path(__file__).parents[1] / "support" / "volunteer.py"


def person() -> Draft:
    """Somebody who fills in every field and says yes to everything."""
    asked = frozenset({UPDATES})
    return Draft("en", {**CANARIES, "country": "CA"}, asked, count_only=False, age_stated=True, seen=asked)


def spellings(text: str) -> Iterator[bytes]:
    """Every form in which a program might leave a word behind: encodings, case, base64 at each of its three offsets."""
    for word in {text, text.casefold(), text.upper()}:
        for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
            raw = word.encode(encoding)
            yield raw
            yield raw.hex().encode()
            # Where a word begins within a base64 group changes its letters; only those wholly made of it are kept.
            for shift, start in enumerate((0, 2, 3)):
                yield b64encode(b"\0" * shift + raw)[start : 8 * (shift + len(raw)) // 6]


def needles() -> dict[bytes, str]:
    """Everything to look for, and which field it would betray."""
    words = dict(CANARIES) | {
        "e-mail as compared": email_key(CANARIES["email"]),
        "name as compared": name_key(CANARIES["given_name"], CANARIES["family_name"]),
        "bare phone": CANARIES["phone"].lstrip("+"),
        "bare postal code": CANARIES["postal_code"].replace(" ", ""),
    }
    found = {spelling: field for field, word in words.items() for spelling in spellings(word)}
    return {needle: field for needle, field in found.items() if len(needle) >= 6}


def hits(*folders: Path) -> list[str]:
    """Which file betrays which field, among all files under these folders, names and links included."""
    wanted = needles()
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    assert files
    return [
        f"{path}: {field}"
        for path in files
        for content in [os.fsencode(path), path.read_bytes()]
        for needle, field in wanted.items()
        if needle in content
    ]


def test_the_search_itself_finds_a_word_in_each_of_its_forms(tmp_path):
    for text in ("say {} aloud", "{}"):
        for form in ("utf-8", "utf-16-le", "utf-16-be"):
            raw = text.format(CANARIES["given_name"]).encode(form)
            for content in (raw, b64encode(raw), b64encode(b"a" + raw), b64encode(b"ab" + raw), raw.hex().encode()):
                (tmp_path / "file").write_bytes(content)
                assert set(hits(tmp_path)) == {f"{tmp_path}/file: given_name"}


def test_nothing_anybody_typed_is_in_any_file_of_the_device_while_it_collects_and_after(tmp_path):
    tablet = go_out(tmp_path)
    for _ in range(3):
        tablet.sign(complete(campaign(), person()))
    assert hits(tmp_path) == [], "while the journal is open, log and all"
    (closed,) = close_batches(tablet.journal, DAY)
    export_batch(tablet.journal, closed, tablet.device, tmp_path)
    assert hits(tmp_path) == [], "after closing a batch"
    tablet.journal.close()
    assert hits(tmp_path) == [], "after the log was folded into the journal"
    assert [each.given_name for each in opened_in(tmp_path)] == [CANARIES["given_name"]] * 3, (
        "and yet headquarters reads everybody"
    )


def test_an_undo_and_a_request_to_be_taken_off_leave_no_word_in_any_file_either(tmp_path):
    tablet = go_out(tmp_path)
    tablet.stall.cancel(tablet.stall.sign(complete(campaign(), person())).id)
    tablet.stall.ask_withdrawal(f"{CANARIES['given_name']} {CANARIES['family_name']}", "7KMD-3XPR")
    tablet.hand_over()
    tablet.journal.close()
    assert hits(tmp_path) == []
    assert not any(b"7KMD-3XPR" in file.read_bytes() for file in tmp_path.iterdir())


def opened_in(folder: Path) -> list[Signature]:
    """What headquarters reads of the one batch in a folder."""
    (file,) = folder.glob("*.batch")
    return signatures_in(open_batch(file))


def test_a_device_does_not_even_keep_when_somebody_signed(tmp_path):
    tablet = go_out(tmp_path)
    tablet.sign("Ann")
    tablet.hand_over()
    tablet.journal.close()
    moment = opened_in(tmp_path)[0].signed_at
    clear = [path.read_bytes() for path in tmp_path.iterdir()]
    for said in (moment, moment[11:19], moment[:16], moment.replace("-", "").replace(":", "")):
        assert not any(said.encode() in content for content in clear)


def test_nothing_anybody_typed_is_left_in_home_temp_or_working_folder_by_a_program_that_is_killed(tmp_path):
    places = {name: tmp_path / name for name in ("home", "temp", "here", "data")}
    for place in places.values():
        place.mkdir()
    scope = {"HOME": places["home"], "TMPDIR": places["temp"], "TABLING_HOME": places["data"]}
    scope |= {f"XDG_{kind}_HOME": places["home"] / kind for kind in ("DATA", "CACHE", "STATE", "CONFIG")}
    environment = os.environ | {name: str(path) for name, path in scope.items()}
    environment["PYTHONPATH"] = os.pathsep.join([str(VOLUNTEER.parents[2]), *sys.path])
    set_up(places["data"])
    # On standard input: what stands on a command line is no file, yet others on the computer can read it.
    words = json.dumps({**CANARIES, "country": "CA"}).encode()
    program = [sys.executable, VOLUNTEER, "fill-in", places["data"]]
    done = subprocess.run(program, input=words, env=environment, cwd=places["here"], check=False)
    assert done.returncode == -signal.SIGKILL
    assert (places["data"] / "journal.sqlite-wal").stat().st_size > 0, "killed before anything was folded away"
    assert hits(tmp_path) == []


def test_no_message_about_a_broken_journal_holds_anything_anybody_typed(tmp_path):
    tablet = go_out(tmp_path)
    with tablet.journal.transaction() as connection:
        connection.exec_driver_sql("DROP TABLE signature")
    with pytest.raises(Exception) as failure:  # noqa: PT011 - whatever it is, its words and its chain are read
        tablet.sign(complete(campaign(), person()))
    said = []
    error: BaseException | None = failure.value
    while error:
        said.append(f"{error!r}")
        error = None if error.__suppress_context__ else error.__context__
    assert not any(word in text for text in said for word in CANARIES.values())

"""Promise 2 in memory: what was typed is found there while it is typed, and nowhere once its signer has gone.

Another process reads all of the kiosk's memory, as whoever takes a running tablet could.
"""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop.core.data_folder import DataFolder
from desktop.core.pack.try_out_campaign import prepare_try_out
from desktop.core.whole_files import make_folder
from desktop.device.journal.opening import open_journal
from desktop.device.setup.skipping_first_start import keep_event
from desktop.ui.kiosk.forget_signer import LATER
from tests.support.memory_image import as_root, words_found

pytestmark = pytest.mark.slow

VISIT = Path(__file__).parents[1] / "support" / "memory_visit.py"
PROMISED = 25.0  # seconds after the welcome screen is back
ENDINGS = ("signs", "leaves", "lapses", "is refused", "undoes")
LEAVES = ("tap leave", "tap clear_and_leave")
SIGNS = ("tap add_signature", "tap consent_yes")

# Beginnings of a given and a family name that stand in no program, dictionary or font: Latin, Cyrillic, Arabic, Han,
# Tamil, and rare Ethiopic, whose letters lie beyond the first 65,536.
SCRIPTS = (
    ("Zyxqwo", "Wqzhjf"),
    ("Жщъыюф", "Цщэфйх"),
    ("ظضغخثق", "صغطضعظ"),
    ("龘靐齉", "籲爨麤"),
    ("ழௌறஞங", "ஙஞணழற"),
    ("\U0001e7e0\U0001e7e9\U0001e7e4", "\U0001e7ed\U0001e7e2\U0001e7e6"),
)


@dataclass(frozen=True, slots=True)
class Signer:
    """What one person types, field by field, and every word of it that may be found."""

    number: int

    @property
    def ending(self) -> str:
        """How this person leaves the kiosk."""
        return ENDINGS[self.number % len(ENDINGS)]

    @property
    def typed(self) -> dict[str, str]:
        given, family = SCRIPTS[self.number % len(SCRIPTS)]
        last = given[self.number // len(SCRIPTS) % len(given)]
        mark = chr(ord("a") + self.number)
        return {
            "name": f"{given}{last} {family}{last}",
            "email": f"zyq{mark}kwv@zqhj{mark}w.example",
            "postal_code": f"K7Q 9X{self.number % 10}",
            "phone": f"+1 613 873 14{self.number:02}",
        }

    @property
    def fields(self) -> dict[str, set[str]]:
        """Each field's words: as typed and tidied; each four letters in a row that no program holds by chance."""
        name, email, postal_code, phone = self.typed.values()
        given, family = name.split()
        box, _, host = email.removesuffix(".example").partition("@")
        number = phone[-8:]
        return {
            "given name": {given} | pieces(given),
            "family name": {family} | pieces(family),
            "email": {box, host},
            "postal_code": {postal_code, postal_code.replace(" ", "")},
            "phone": {number, number.replace(" ", ""), number.replace(" ", "-")},
        }

    @property
    def words(self) -> set[str]:
        """Every word that may be found."""
        return set().union(*self.fields.values())


def pieces(name: str) -> set[str]:
    return set() if name.isascii() else {name[at : at + 4] for at in range(len(name) - 3)}


@contextmanager
def kiosk(home: DataFolder) -> Iterator[tuple[int, "Told"]]:
    """Start a kiosk; yields its process number, and what takes things for somebody to do there."""
    with subprocess.Popen(
        [sys.executable, str(VISIT), str(home.path)],
        env=os.environ | {"PYTHONPATH": str(Path.cwd())},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        try:
            told = Told(child)
            told.wait()
            yield child.pid, told
        finally:
            child.kill()


@dataclass(frozen=True, slots=True)
class Told:
    """Tells the kiosk's process what somebody does next, and waits until it is done."""

    child: subprocess.Popen[str]

    def __call__(self, *acts: str) -> None:
        for act in acts:
            print(act, file=self.child.stdin, flush=True)
            self.wait()

    def wait(self) -> None:
        assert self.child.stdout.readline() == "done\n", "the kiosk ended"


def fill_in(tell: Told, signer: Signer) -> None:
    tell("tap sign", "screen form", "tap listing_named")
    for field, text in signer.typed.items():
        tell(f"tap {field}", keys(text))
    tell("tap country", "tap country_search", keys("Kosovo"), "tap country_XK")


def keys(text: str) -> str:
    return "keys " + " ".join(f"{ord(letter):X}" for letter in text)


def go(tell: Told, ending: str) -> None:
    acts = {
        "signs": (*SIGNS, "screen thanks", "tap next_person"),
        "leaves": LEAVES,
        "undoes": (*SIGNS, "screen thanks", "tap undo", "wait undone", "tap next_person"),
        "lapses": ("lapse",),
        "is refused": ("full", *SIGNS, "wait trouble_sentence", "room", "tap return_to_form", *LEAVES),
    }
    tell(*acts[ending], "screen welcome")


def ask_to_be_taken_off(tell: Told, process: int, signer: Signer) -> None:
    """Ask with the name of somebody, and see it in memory meanwhile."""
    tell("tap sign", "tap who_sees_what", "tap take_back", "screen take_back_sheet", "tap take_back_name")
    tell(keys(signer.typed["name"]), "tap take_back_code", keys("7KMD-3XPR"))
    assert words_found(process, signer.fields["given name"])
    tell("tap take_back_send", "wait take_back_done", "tap take_back_end", "screen welcome")


def expect_all_found(process: int, signer: Signer) -> set[str]:
    """See each field of a signer in memory; returns in which encodings."""
    found = words_found(process, signer.words)
    unseen = [name for name, words in signer.fields.items() if not words & found.keys()]
    assert unseen == [], "the reader does not see what is typed"
    return set().union(*found.values())


def expect_all_gone(tell: Told, process: int, words: set[str]) -> None:
    """Read until nothing is found; what is read after the time promised must find nothing."""
    deadline = time.monotonic() + PROMISED
    time.sleep(LATER[0] / 1000)  # before that it need not be gone, and reading takes as long
    began = time.monotonic()
    while found := words_found(process, words):
        assert began < deadline, found
        time.sleep(0.5)
        began = time.monotonic()
        tell("screen welcome")  # on a busy machine a timer that is due may have waited for its turn


def set_up(path: Path) -> DataFolder:
    home = DataFolder(make_folder(path))
    prepare_try_out(home)
    keep_event(home, "Pride", "Ottawa")
    return home


@as_root
@pytest.mark.parametrize(
    ("numbers", "apart"),
    [
        # The second signs and undoes it: all that one who signs leaves behind, and more.
        pytest.param((5, 4), False, id="2"),
        pytest.param(range(20), True, id="20", marks=pytest.mark.torture),
    ],
)
def test_a_signer_is_in_memory_while_typing_and_nothing_of_them_once_they_have_gone(tmp_path, numbers, *, apart):
    home = set_up(tmp_path / "data")
    signers = [Signer(number) for number in numbers]
    back = Signer(max(numbers) + 1)
    encodings: set[str] = set()
    with kiosk(home) as (process, tell):
        for signer in signers:
            fill_in(tell, signer)
            encodings |= expect_all_found(process, signer)
            go(tell, signer.ending)
            if apart:
                expect_all_gone(tell, process, signer.words)
        ask_to_be_taken_off(tell, process, back)
        expect_all_gone(tell, process, set().union(*(each.words for each in (*signers, back))))
    assert encodings == {"utf-8", "utf-16-le", "utf-32-le"}
    records = {"signs": 1, "undoes": 2}
    assert open_journal(home).count() == 1 + sum(records.get(signer.ending, 0) for signer in signers)

"""What a process gave back is overwritten: by the C library at once, to the last byte when it is filled."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.memory_image import as_root, words_found

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux can be asked for it")

# A process that holds many texts of all lengths, as Python and as the C library keep them, and lets them go. What they
# are made of comes on standard input as numbers, so that no other copy is about.
_PROCESS = """
import ctypes, sys
from desktop.device.machine.freed_memory import fill_free_memory, overwrite_when_freed
from desktop.device.machine.restart_for_protection import start_again_uncached

careful = sys.argv[1] == "careful"
if careful:
    start_again_uncached([sys.executable, *sys.orig_argv[1:]])
libc = ctypes.CDLL(None)
libc.malloc.restype, libc.free.argtypes = ctypes.c_void_p, [ctypes.c_void_p]

def say(word):
    print(word, flush=True)
    sys.stdin.readline()

def hold(letters):
    held = []
    for length in range(8, 420):
        text = "".join(map(chr, letters)) + "." * length
        held += [text, text.encode(), [text + "!" for _ in range(20)], bytearray(text.encode())]
        for encoding in ("utf-8", "utf-16-le", "utf-32-le"):
            data = text.encode(encoding)
            block = libc.malloc(len(data))
            ctypes.memmove(block, data, len(data))
            blocks.append(block)
    return held

before = ["as Python's own store keeps it", "%d and more" % 1]
if careful:
    assert overwrite_when_freed()
blocks = []
held = hold([int(number) for number in sys.stdin.readline().split()])
say("held")
for block in blocks[::2] + blocks[1::2]:
    libc.free(block)
del held, block
say("freed")
fill_free_memory()
say("filled")
before = [each + "!" for each in before]
"""
WORD = "Щzyx龘"


def found_by_step(manner: str) -> dict[str, set[str]]:
    """Return in which encodings the word stands in the process's memory at each step."""
    steps = {}
    with subprocess.Popen(
        [sys.executable, "-c", _PROCESS, manner],
        env=os.environ | {"PYTHONPATH": str(Path.cwd())},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        print(*map(ord, WORD), file=process.stdin, flush=True)
        for _ in range(3):
            step = process.stdout.readline().strip()
            steps[step] = words_found(process.pid, [WORD]).get(WORD, set())
            print(file=process.stdin, flush=True)
        assert process.wait(30) == 0
    return steps


@as_root
def test_of_what_was_given_back_nothing_is_left():
    everywhere = {"utf-8", "utf-16-le", "utf-32-le"}
    steps = found_by_step("careful")
    assert steps["held"] == everywhere, "the reader sees nothing"
    assert steps["freed"] <= {"utf-8"}, "what is longer than the eight bytes that stay is gone at once"
    assert steps["filled"] == set()


# Four neighbours in memory: of the second the last bytes are looked at while it is in use, once it is given back, and
# once free memory was filled. Where the third was given back before, they become one.
_NEIGHBOURS = """
import ctypes, sys
from desktop.device.machine.freed_memory import fill_free_memory, overwrite_when_freed
from desktop.device.machine.restart_for_protection import start_again_uncached

start_again_uncached([sys.executable, *sys.orig_argv[1:]])
assert overwrite_when_freed()
libc = ctypes.PyDLL(None)
libc.malloc.restype, libc.free.argtypes = ctypes.c_void_p, [ctypes.c_void_p]
SIZE = int(sys.argv[2])
blocks = (ctypes.c_void_p * 10_000)()
for at in range(10_000):
    blocks[at] = libc.malloc(SIZE)
first = next(at for at in range(9_000) if blocks[at + 3] - blocks[at] == 3 * (SIZE + 8))
second, third = blocks[first + 1 : first + 3]

def look():
    print("K7Q 9X0" if b"K7Q 9X0" in ctypes.string_at(second + SIZE - 8, 8) else "-")

ctypes.memmove(second + SIZE - 7, b"K7Q 9X0", 7)
look()
for at in range(first + 8, first + 40, 2):  # what Python takes meanwhile it takes from these
    libc.free(blocks[at])
if sys.argv[1] == "both":
    libc.free(third)
libc.free(second)
look()
fill_free_memory()
look()
"""


@pytest.mark.parametrize(
    ("given_back", "size", "seen"),
    [
        ("one", 56, ["K7Q 9X0", "-", "-"]),  # what Python takes for a text of seven letters
        ("both", 1016, ["K7Q 9X0", "K7Q 9X0", "-"]),
    ],
    ids=["one", "both"],
)
def test_a_block_is_overwritten_to_its_last_byte_at_once_or_where_two_become_one_when_it_is_filled(
    given_back, size, seen
):
    command = [sys.executable, "-c", _NEIGHBOURS, given_back, str(size)]
    environment = os.environ | {"PYTHONPATH": str(Path.cwd())}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.split("\n")[:-1] == seen


# Texts as short as a postal code go in any order, so that some become one with what lies before them; of what is taken
# there next, by Python or by the C library, nothing is written into the last bytes.
_SHORT = """
import ctypes, json, random, re, sys
from desktop.device.machine.freed_memory import fill_free_memory, overwrite_when_freed
from desktop.device.machine.restart_for_protection import start_again_uncached

start_again_uncached([sys.executable, *sys.orig_argv[1:]])
assert overwrite_when_freed()
libc = ctypes.PyDLL(None)
libc.malloc.restype = ctypes.c_void_p
begin = "".join(map(chr, (75, 55, 81, 57, 88)))
made = {
    "joined": lambda number: begin + str(number),
    "replaced": lambda number: f"{begin} {number}".replace(" ", ""),
    "matched": lambda number: re.sub(" ", "", f"{begin} {number}"),
    "read": lambda number: json.loads(json.dumps(begin + str(number))),
    "encoded": lambda number: f"{begin}{number}".encode(),
}[sys.argv[1]]
texts = [made(number % 10) for number in range(20_000)]
order = random.Random(1).sample(range(20_000), 15_000)
for at in order:
    texts[at] = None
alphabet = bytes(range(65, 91))
kept = [alphabet[at % 3 : at % 3 + 15] if at % 2 else libc.malloc(48) for at in range(60_000)]
del texts, begin, order
fill_free_memory()
print("filled", flush=True)
sys.stdin.readline()
"""


@as_root
@pytest.mark.parametrize("manner", ["joined", "replaced", "matched", "read", "encoded"])
def test_nothing_of_a_short_text_of_pythons_stays_behind_what_took_its_place(manner):
    with subprocess.Popen(
        [sys.executable, "-c", _SHORT, manner],
        env=os.environ | {"PYTHONPATH": str(Path.cwd())},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout.readline() == "filled\n"
        assert words_found(process.pid, [f"K7Q9X{last}" for last in range(10)]) == {}
        print(file=process.stdin, flush=True)
        assert process.wait(30) == 0


@as_root
def test_where_nobody_asks_it_stays():
    assert found_by_step("careless")["filled"] != set()


def test_a_program_that_cannot_start_itself_again_goes_on_as_it_is_and_says_so():
    program = (
        "from desktop.device.machine.freed_memory import *\n"
        "from desktop.device.machine.restart_for_protection import start_again_uncached\n"
        "start_again_uncached(['/nowhere/tabling'])\n"
        "print(freed_is_overwritten(), overwrite_when_freed(), freed_is_overwritten())"
    )
    environment = os.environ | {"PYTHONPATH": str(Path.cwd())}
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout == "False False False\n"

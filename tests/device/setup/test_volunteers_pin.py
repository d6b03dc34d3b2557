"""The PIN: slow to guess, also by pulling the plug, and it tells a stranger nothing."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.errors import KeyFileError, PinDamaged, UsageError
from desktop.device.setup.volunteers_pin import PinLock, pin_delay, set_pin
from tests.support.power_cut import PowerCut, cut

PIN = "482915"
WRONG = "482916"


class Seconds:
    """A counter of seconds that a test moves on."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture(scope="module")
def stretched(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What is kept for the PIN; stretching it anew for each test would take longer than the tests."""
    path = tmp_path_factory.mktemp("pin") / "pin.json"
    PinLock(path).set(PIN)
    return path.read_text()


@pytest.fixture
def path(tmp_path, stretched):
    """A device whose PIN is set."""
    kept = tmp_path / "pin.json"
    kept.write_text(stretched)
    return kept


def test_the_right_pin_opens_and_another_does_not(path):
    lock = PinLock(path)
    assert lock.is_set
    assert not lock.check(WRONG)
    assert lock.check(PIN)
    assert lock.check(f" {PIN} ")


def test_the_digits_of_a_keyboard_in_arabic_are_the_same_digits(path):
    assert PinLock(path).check("٤٨٢٩١٥")


def test_a_pin_that_is_set_at_the_very_moment_of_a_guess_stays_set(path):
    due: list[str] = []

    def steady() -> float:
        while due:  # asked once it was looked whether there is a new one, and before the guess is noted
            set_pin(path, due.pop())
        return 1000.0

    lock = PinLock(path, steady)
    due.append("739104")
    assert not lock.check(WRONG)
    assert PinLock(path).matches("739104")


@pytest.mark.usefixtures("full_stretching")
def test_what_is_kept_is_stretched_and_for_its_user_only(tmp_path):
    path = tmp_path / "pin.json"
    PinLock(path).set(PIN)
    assert PIN not in path.read_text()
    assert "$argon2id$v=19$m=65536,t=3,p=4$" in path.read_text()
    assert path.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "plain",
    ["", "12345", "1234567890123", "abcdef", "48 29 15", "-48291",
     "000000", "123456", "987654", "135791", "١٢٣٤٥٦"],
)  # fmt: skip
def test_a_pin_that_is_too_short_too_long_or_too_plain_is_refused_and_nothing_kept(tmp_path, plain):
    lock = PinLock(tmp_path / "pin.json")
    with pytest.raises(UsageError, match="Choose"):
        lock.set(plain)
    assert not lock.is_set
    assert list(tmp_path.iterdir()) == []


def test_without_a_pin_nothing_opens(tmp_path):
    lock = PinLock(tmp_path / "pin.json")
    assert not lock.is_set
    assert not any(lock.check(pin) for pin in ("", PIN))


def test_two_slips_are_free_then_each_wrong_guess_costs_twice_the_wait(path):
    seconds = Seconds()
    lock = PinLock(path, seconds)
    waits = []
    for _ in range(5):
        assert not lock.check(WRONG)
        waits.append(lock.wait())
        seconds.now += lock.wait()
    assert waits == [0, 0, 5, 10, 20]
    assert lock.check(PIN)
    assert not lock.check(WRONG)
    assert lock.wait() == 0, "the right PIN forgives what was before"


def test_while_there_is_something_to_wait_even_the_right_pin_looks_wrong_and_costs_nothing(path):
    seconds = Seconds()
    lock = PinLock(path, seconds)
    for _ in range(3):
        lock.check(WRONG)
    before = path.read_text()
    assert not lock.check(PIN)
    assert not lock.check(WRONG)
    assert path.read_text() == before
    seconds.now += 5
    assert lock.check(PIN)


def test_a_restart_saves_nobody_the_wait_and_a_clock_that_is_set_neither(path):
    lock = PinLock(path)
    for _ in range(3):
        lock.check(WRONG)
    seconds = Seconds()
    again = PinLock(path, seconds)
    assert again.wait() == 5
    assert not again.check(PIN)
    seconds.now += 5
    assert not again.check(WRONG)
    assert again.wait() == 10


def test_a_guess_is_counted_before_it_is_looked_at_so_that_pulling_the_plug_is_no_free_guess(path, monkeypatch):
    monkeypatch.setattr("desktop.device.setup.volunteers_pin.Argon2id.verify_phc_encoded", cut)
    with pytest.raises(PowerCut):
        PinLock(path).check(WRONG)
    assert json.loads(path.read_text())["failures"] == 1


def test_where_nothing_can_be_written_a_volunteer_still_gets_in_and_a_stranger_still_waits(path):
    path.with_name("pin.json.part").mkdir()  # so that no file can be written beside
    (path.with_name("pin.json.part") / "kept").touch()
    seconds = Seconds()
    lock = PinLock(path, seconds)
    assert [lock.check(WRONG) for _ in range(3)] == [False] * 3
    assert lock.wait() == 5
    seconds.now += 5
    assert lock.check(PIN)


@pytest.mark.parametrize(
    "damage",
    [b"", b"[]", b"{}", b"null", b'{"format": 1, "stretched": "", "failures": 0}',
     b'{"format": 1, "stretched": "$argon2id$v=19$m=9999999,t=3,p=4$AAAA$AAAA", "failures": 0}',
     b'{"format": 2, "stretched": "x", "failures": 0}', b"x" * 5000, b"[" * 4000],
)  # fmt: skip
def test_a_damaged_file_opens_for_nobody_and_says_what_to_do(path, damage):
    path.write_bytes(damage)
    with pytest.raises(KeyFileError, match=r"damaged|larger"):
        PinLock(path)


@pytest.mark.parametrize("failures", [-1, True, "3", 1.5, None])
def test_an_impossible_number_of_guesses_is_damage(path, failures):
    path.write_text(json.dumps(json.loads(path.read_text()) | {"failures": failures}))
    with pytest.raises(KeyFileError):
        PinLock(path)


@pytest.mark.parametrize(
    "tail",
    ["", "$", "AAAA$AAAA", f"{'A' * 8}${'A' * 43}", f"{'A' * 22}$", f"{'A' * 22}${'A' * 4}", f"{'!' * 22}${'A' * 43}",
     f"{'A' * 22}${'A' * 43}$", f"{'A' * 22}${'A' * 43}\n", f"{'A' * 3000}${'A' * 43}", f"{'A' * 21}é${'A' * 43}"],
)  # fmt: skip
def test_a_salt_or_a_hash_of_another_length_is_damage_and_never_a_crash_at_the_first_guess(path, tail):
    kept = json.loads(path.read_text())
    figures = kept["stretched"].rpartition("$")[0].rpartition("$")[0]
    path.write_text(json.dumps(kept | {"stretched": f"{figures}${tail}"}))
    with pytest.raises(PinDamaged, match="damaged"):
        PinLock(path).check(PIN)


@given(st.integers(0, 10**9))
def test_the_wait_never_shrinks_and_never_passes_a_quarter_of_an_hour(failures):
    assert 0 <= pin_delay(failures) <= pin_delay(failures + 1) <= 900

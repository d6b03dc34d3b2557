"""A receiver keeps whole batches of devices that know its token, each once, and lets nobody see or spoil anything."""

import socket
import ssl
import tempfile
import threading
import time
from base64 import b64encode
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import replace
from http.client import HTTPException, HTTPSConnection
from types import SimpleNamespace

import pytest

from desktop.core.box_errors import BoxForeign, BoxRefused, BoxUnreachable
from desktop.core.errors import BoxError, CannotListen
from desktop.transfer.batch import LARGEST_BATCH, batch_name, encode_entries, write_batch
from desktop.transfer.boxes.web import WebBox
from desktop.transfer.receiving import receiver
from desktop.transfer.receiving.identity import receiver_identity
from desktop.transfer.receiving.inbox import Arrival, Refusal
from desktop.transfer.receiving.receiver import Bounds, invitation, receiving
from tests.support.cargo import cargo
from tests.support.cutting import line
from tests.support.disks import fill, small_disk
from tests.support.factory import DEVICE, manifest, stand_ins

HERE, ELSEWHERE = "127.0.0.1", "127.0.0.2"


class Laptop:
    """A receiver that is running, and the ways to call it."""

    def __init__(self, folder, identity, receiver):
        self.folder, self.identity, self.receiver = folder, identity, receiver
        self.place = invitation(identity, HERE, receiver.port, "Laptop").place

    def box(self, **changes):
        return WebBox(replace(self.place, **changes))

    def names(self):
        return sorted(each.name for each in self.folder.iterdir())

    def event(self):
        return self.receiver.events.get(timeout=60)

    def quiet(self):
        return self.receiver.events.empty()

    def ask(self, verb, path, body=None, *, source=HERE, **headers):
        """Send any request with the right token, from an address, and return the status."""
        login = b64encode(f"device:{self.identity.token}".encode()).decode()
        calling = HTTPSConnection(HERE, self.receiver.port, context=unchecked(), timeout=60, source_address=(source, 0))
        with closing(calling) as connection:
            connection.request(verb, path, body, {"Authorization": f"Basic {login}", **headers})
            reply = connection.getresponse()
            assert reply.read() == b"", "nothing is ever said but a status"
            return reply.status

    def call(self, source=HERE):
        """Call from an address, say nothing, and return the line."""
        return socket.create_connection((HERE, self.receiver.port), timeout=60, source_address=(source, 0))


def unchecked():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    return context


@contextmanager
def laptop_at(folder, home, **bounds):
    identity = receiver_identity(home / "receiver.pem")
    with receiving(folder, identity, HERE, 0, Bounds(**bounds)) as receiver:
        yield Laptop(folder, identity, receiver)


@pytest.fixture
def laptop(tmp_path):
    (tmp_path / "inbox").mkdir()
    with laptop_at(tmp_path / "inbox", tmp_path) as running:
        yield running


def test_a_batch_is_kept_whole_and_told_of(laptop, tmp_path):
    batch = cargo(tmp_path)
    laptop.box().leave(batch.name, batch)
    assert (laptop.folder / batch.name).read_bytes() == batch.read_bytes()
    arrival = laptop.event()
    assert isinstance(arrival, Arrival)
    assert (arrival.manifest.count, arrival.again) == (50, False)


def test_the_same_batch_again_is_a_success_and_there_once(laptop, tmp_path):
    batch = cargo(tmp_path)
    for again in (False, True, True):
        assert laptop.box().leave(batch.name, batch) == "stored"
        assert laptop.event().again is again
    assert laptop.names() == [batch.name]


def test_another_batch_under_a_name_that_is_taken_is_refused_and_the_first_left_as_it_was(laptop, tmp_path):
    signatures = stand_ins(2)
    described = manifest(signatures)
    first, other = (
        write_batch(folder_in(tmp_path, day), replace(described, day=day), encode_entries(signatures), DEVICE)
        for day in ("2026-08-23", "2026-08-24")
    )
    assert first.name == other.name
    laptop.box().leave(first.name, first)
    with pytest.raises(BoxRefused, match="no whole batch"):
        laptop.box().leave(other.name, other)
    assert (laptop.folder / first.name).read_bytes() == first.read_bytes()
    assert isinstance(laptop.event(), Arrival)
    assert "was left as it is" in str(laptop.event().error)


def folder_in(root, name):
    (root / name).mkdir()
    return root / name


def test_half_a_batch_left_there_by_a_stick_once_pulled_out_is_replaced(laptop, tmp_path):
    batch = cargo(tmp_path)
    (laptop.folder / batch.name).write_bytes(batch.read_bytes()[:-1])
    laptop.box().leave(batch.name, batch)
    assert (laptop.folder / batch.name).read_bytes() == batch.read_bytes()


def test_what_is_no_batch_is_never_stored(laptop, tmp_path):
    path = tmp_path / batch_name(manifest(stand_ins(1)))
    for content in (b"", b"x", b"x" * 5000, b"PK\x03\x04" + b"x" * 500):
        path.write_bytes(content)
        with pytest.raises(BoxRefused):
            laptop.box().leave(path.name, path)
    assert laptop.names() == []


def test_a_batch_under_another_s_name_is_not_stored(laptop, tmp_path):
    batch, other = cargo(tmp_path), cargo(tmp_path)
    with pytest.raises(BoxRefused):
        laptop.box().leave(other.name, batch)
    assert laptop.names() == []
    assert isinstance(laptop.event(), Refusal)


def test_a_name_that_is_no_batch_s_is_not_understood(laptop):
    outside = ["/../a.batch", "/..%2fa.batch", "/.a.batch", "/a/b.batch", "/a.batch/"]
    strange = ["/", "/a.receipt", "/a", "/a%00.batch", "/a%20(2).batch", f"/{'a' * 300}.batch", "/%C3%A4.batch"]
    assert {path: laptop.ask("PUT", path, b"x") for path in outside + strange} == dict.fromkeys(outside + strange, 400)
    assert laptop.names() == []


def test_nothing_but_put_is_understood_so_nothing_can_be_listed_read_or_deleted(laptop, tmp_path):
    batch = cargo(tmp_path)
    laptop.box().leave(batch.name, batch)
    for verb in ("GET", "HEAD", "DELETE", "PROPFIND", "POST", "OPTIONS", "MOVE", "MKCOL"):
        assert [laptop.ask(verb, path) for path in ("/", f"/{batch.name}")] == [405, 405]
    assert laptop.names() == [batch.name]


def test_what_is_larger_than_any_batch_or_of_no_plain_length_is_refused_before_it_is_read(laptop):
    for size in (str(LARGEST_BATCH + 1), "9" * 10):
        assert laptop.ask("PUT", "/a.batch", b"x", **{"Content-Length": size}) == 413
    for size in ("-1", "+5", "1e3", "9" * 400, "", "٣"):
        assert laptop.ask("PUT", "/a.batch", b"", **{"Content-Length": size.encode()}) == 411
    assert laptop.ask("PUT", "/a.batch", iter([b"x"]), **{"Transfer-Encoding": "chunked"}) == 411


def test_without_the_token_nothing_is_kept_or_told(laptop, tmp_path):
    batch = cargo(tmp_path)
    for token in ("", "wrong", "ü"):
        with pytest.raises(BoxRefused, match="password"):
            laptop.box(password=token, user="device").leave(batch.name, batch)
    assert laptop.names() == []
    assert laptop.quiet()


def test_a_device_sends_nothing_to_anybody_but_the_very_certificate_it_was_given(laptop, tmp_path):
    batch = cargo(tmp_path)
    (tmp_path / "impostor").mkdir()
    (tmp_path / "box").mkdir()
    with laptop_at(tmp_path / "box", tmp_path / "impostor") as impostor:
        lured = WebBox(replace(laptop.place, address=impostor.place.address))
        with pytest.raises(BoxForeign, match="is not the one"):
            lured.leave(batch.name, batch)
        assert impostor.names() == []
        assert impostor.quiet()
    assert laptop.quiet()


def test_not_a_byte_of_a_batch_or_of_the_token_is_seen_on_the_line(laptop, tmp_path):
    batch = cargo(tmp_path, 1)
    with line(laptop.receiver.port) as tapped:
        laptop.box(address=f"https://{HERE}:{tapped.port}").leave(batch.name, batch)
    assert laptop.names() == [batch.name]
    for secret in (batch.name.encode(), laptop.identity.token.encode(), b"PUT", batch.read_bytes()[60:90]):
        assert secret not in tapped.seen


def bring(laptop, batch):
    """Leave a batch as a device does: again, as long as there is no room."""
    for _ in range(500):
        with suppress(BoxUnreachable):
            return laptop.box().leave(batch.name, batch)
        time.sleep(0.02)
    raise AssertionError("there is never any room")


def test_many_devices_at_once_all_find_room_in_the_end(laptop, tmp_path):
    batches = [cargo(tmp_path, 5) for _ in range(12)]
    threads = [threading.Thread(target=bring, args=(laptop, batch)) for batch in batches]
    for each in threads:
        each.start()
    for each in threads:
        each.join(120)
    assert laptop.names() == sorted(batch.name for batch in batches)


def test_callers_who_say_nothing_take_no_more_than_their_places_and_their_time(tmp_path):
    batch = cargo(tmp_path, 1)
    (tmp_path / "inbox").mkdir()
    with laptop_at(tmp_path / "inbox", tmp_path, most=3, most_each=3, first=600) as laptop, ExitStack() as silent:
        for _ in range(3):
            silent.enter_context(laptop.call())
        with pytest.raises(BoxUnreachable):
            laptop.box().leave(batch.name, batch)
    with laptop_at(tmp_path / "inbox", tmp_path, most=3, most_each=3, first=0.5) as laptop:
        for each in [laptop.call() for _ in range(3)]:
            assert each.recv(1) == b"", "shown out"
            each.close()
        bring(laptop, batch)
        assert laptop.names() == [batch.name]


@pytest.mark.parametrize(
    ("bounds", "silent", "refused", "let_in"),
    [
        ({"most": 9, "most_each": 2}, (HERE, HERE), HERE, ELSEWHERE),
        ({"most": 2, "most_each": 2}, (HERE, ELSEWHERE), "127.0.0.3", None),
    ],
)
def test_one_address_takes_only_its_own_places_and_all_of_them_together_no_more_than_there_are(
    tmp_path, bounds, silent, refused, let_in
):
    (tmp_path / "inbox").mkdir()
    with laptop_at(tmp_path / "inbox", tmp_path, first=600, **bounds) as laptop, ExitStack() as lines:
        for each in silent:
            lines.enter_context(laptop.call(each))
        with pytest.raises((OSError, HTTPException)):
            laptop.ask("GET", "/", source=refused)
        if let_in:
            assert laptop.ask("GET", "/", source=let_in) == 405


@contextmanager
def shown_out():
    """The line is closed from there, in whatever way, long before our own patience with it ends."""
    try:
        yield
    except TimeoutError:
        raise AssertionError("the caller may stay") from None
    except OSError:
        pass


@pytest.mark.parametrize("said", [b"", b"PUT /a.batch HTTP/1.1\r\n"])
def test_a_caller_that_drips_is_shown_out_in_time(tmp_path, said):
    (tmp_path / "inbox").mkdir()
    with (
        laptop_at(tmp_path / "inbox", tmp_path, first=0.5) as laptop,
        laptop.call() as raw,
        unchecked().wrap_socket(raw) as wire,
        shown_out(),
    ):
        wire.sendall(said)
        while wire.recv(100):
            continue


def test_an_upload_that_is_too_slow_is_cut_off_and_leaves_nothing(tmp_path):
    (tmp_path / "inbox").mkdir()
    with laptop_at(tmp_path / "inbox", tmp_path, first=0.4, slowest=1_000_000) as laptop:
        login = b64encode(f"device:{laptop.identity.token}".encode()).decode()
        head = f"PUT /a.batch HTTP/1.1\r\nAuthorization: Basic {login}\r\nContent-Length: 100000\r\n\r\n"
        with laptop.call() as raw, unchecked().wrap_socket(raw) as wire:
            wire.sendall(head.encode() + b"slow")
            with shown_out():
                while wire.recv(100):
                    continue
        assert laptop.names() == []
        assert laptop.quiet()


def test_an_upload_that_is_quick_enough_may_last_longer_than_a_caller_has_to_say_who_it_is(tmp_path, monkeypatch):
    batch, later = cargo(tmp_path), [0.0]
    content = batch.read_bytes()
    for folder in ("inbox", "scratch"):
        (tmp_path / folder).mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "scratch"))
    monkeypatch.setattr(receiver, "time", SimpleNamespace(monotonic=lambda: time.monotonic() + later[0]))
    with laptop_at(tmp_path / "inbox", tmp_path, first=300, slowest=1) as laptop:
        login = b64encode(f"device:{laptop.identity.token}".encode()).decode()
        head = f"PUT /{batch.name} HTTP/1.1\r\nAuthorization: Basic {login}\r\nContent-Length: {len(content)}\r\n\r\n"
        with laptop.call() as raw, laptop.call() as silent, unchecked().wrap_socket(raw) as wire:
            wire.sendall(head.encode() + content[:-1])
            assert laptop.ask("GET", "/") == 405, "those who called before were let in"
            while not list((tmp_path / "scratch").rglob("*.batch")):
                time.sleep(0.01)
            later[0] = 310
            assert silent.recv(1) == b"", "the time to say so is over"
            wire.sendall(content[-1:])
            assert b" 201 " in wire.recv(100)
        assert laptop.names() == [batch.name]


def test_a_batch_of_which_the_line_took_a_part_is_no_bad_batch_to_anybody(laptop, tmp_path):
    batch = cargo(tmp_path)
    content = batch.read_bytes()
    login = b64encode(f"device:{laptop.identity.token}".encode()).decode()
    head = f"PUT /{batch.name} HTTP/1.1\r\nAuthorization: Basic {login}\r\nContent-Length: {len(content)}\r\n\r\n"
    with laptop.call() as raw, unchecked().wrap_socket(raw) as wire:
        wire.sendall(head.encode() + content[:-1])
        wire.shutdown(socket.SHUT_WR)
        with shown_out():
            while wire.recv(100):
                continue
    assert laptop.names() == []
    assert laptop.quiet()


def test_the_end_does_not_wait_for_whoever_is_still_sending(tmp_path):
    (tmp_path / "inbox").mkdir()
    with laptop_at(tmp_path / "inbox", tmp_path, first=600) as laptop:
        silent = laptop.call()
        talking = unchecked().wrap_socket(laptop.call())
        talking.sendall(b"PUT /a.batch HTTP/1.1\r\n")
    silent.close()
    talking.close()


def test_a_full_disk_is_said_to_the_device_and_told_to_the_coordinator(tmp_path):
    batch = cargo(tmp_path, 100)
    with small_disk(200) as disk, laptop_at(disk, tmp_path) as laptop:
        fill(disk)
        with pytest.raises(BoxError, match="is full"):
            laptop.box().leave(batch.name, batch)
        assert "disk is full" in str(laptop.event().error)
        assert laptop.names() == ["ballast"]


def test_a_port_in_use_is_said_in_words(laptop):
    with (
        pytest.raises(CannotListen, match=f"port {laptop.receiver.port}"),
        receiving(laptop.folder, laptop.identity, HERE, laptop.receiver.port),
    ):
        pass
    with pytest.raises(CannotListen, match=r"192\.0\.2\.7"), receiving(laptop.folder, laptop.identity, "192.0.2.7", 0):
        pass

"""Whatever a network or server answers instead of keeping a batch: one calm sentence, and never taken for success."""

import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import paramiko
import pytest

from desktop.core.box_errors import (
    BoxBehindLogin,
    BoxExpired,
    BoxForbids,
    BoxForeign,
    BoxFull,
    BoxOutOfDate,
    BoxRefused,
    BoxUnreachable,
)
from desktop.core.errors import BoxError
from desktop.transfer.boxes.s3 import S3Box
from desktop.transfer.boxes.setting import NextcloudSetting, S3Setting, SftpSetting, WebSetting
from desktop.transfer.boxes.sftp import SftpBox
from desktop.transfer.boxes.web import WebBox, nextcloud_box
from tests.support.servers import SECRET, certificate, nginx, sshd

PORTAL = "log in to the Wi-Fi"
# Each answer, whether it passes by itself, and a word of what is said.
ANSWERS = [
    (200, {}, BoxBehindLogin, PORTAL),
    (202, {}, BoxBehindLogin, PORTAL),
    (302, {"Location": "http://portal.example/login"}, BoxBehindLogin, PORTAL),
    (301, {"Location": "/elsewhere/"}, BoxExpired, "another address"),
    (400, {}, BoxRefused, "address"),
    (401, {}, BoxExpired, "password"),
    (403, {}, BoxForbids, "allow"),
    (404, {}, BoxExpired, "no drop box"),
    (405, {}, BoxForbids, "takes no files"),
    (409, {}, BoxRefused, "folder"),
    (413, {}, BoxRefused, "larger"),
    (418, {}, BoxRefused, "address"),
    (423, {}, BoxUnreachable, "in use"),
    (429, {}, BoxUnreachable, "patience"),
    (500, {}, BoxUnreachable, "trouble"),
    (501, {}, BoxRefused, "cannot do"),
    (503, {}, BoxUnreachable, "trouble"),
    (507, {}, BoxFull, "full"),
    (511, {}, BoxBehindLogin, PORTAL),
]
# Of a bucket 409 says that somebody else is at this very name: he may yet fail, so nothing is there for sure.
ANSWERS_OF_S3 = [each for each in ANSWERS if each[0] != 409] + [(409, {}, BoxUnreachable, "in use")]


@contextmanager
def answering(status: int, headers: dict[str, str], body: bytes = b"<html>Welcome!</html>") -> Iterator[str]:
    """Answer everything like this, and give the address."""

    class Answer(BaseHTTPRequestHandler):
        def do_PUT(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length") or 0))
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_GET = do_PROPFIND = do_PUT  # noqa: N815

        def do_HEAD(self) -> None:
            """Show half a batch under every name."""
            self.send_response(200)
            self.send_header("Content-Length", "5")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Answer) as server:
        threading.Thread(target=server.serve_forever, args=(0.02,)).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()


@pytest.fixture
def batch(tmp_path):
    path = tmp_path / "a.batch"
    path.write_bytes(b"sealed" * 10_000)
    return path


def refusal(box, batch) -> BoxError:
    with pytest.raises(BoxError) as refused:
        box.leave(batch.name, batch)
    said = str(refused.value)
    assert said[0].isupper()
    assert said.endswith(".")
    assert SECRET not in said
    return refused.value


def s3(address: str) -> S3Box:
    return S3Box(S3Setting(address, "petition", "device", SECRET))


@pytest.mark.parametrize(("status", "headers", "kind", "word"), ANSWERS)
def test_an_answer_that_is_no_success_of_a_drop_box_is_understood(batch, status, headers, kind, word):
    with answering(status, headers) as address:
        found = refusal(WebBox(WebSetting(f"{address}/drop", "device", SECRET)), batch)
    assert type(found) is kind
    assert word in str(found)


@pytest.mark.parametrize(("status", "headers", "kind", "word"), ANSWERS_OF_S3)
def test_the_same_is_understood_where_a_bucket_should_be(batch, status, headers, kind, word):
    with answering(status, headers) as address:
        found = refusal(s3(address), batch)
    assert (type(found), word in str(found)) == (kind, True)


@pytest.mark.parametrize(
    ("code", "kind", "word"),
    [("RequestTimeTooSkewed", BoxOutOfDate, "clock"), ("SignatureDoesNotMatch", BoxExpired, "password"),
     ("InvalidAccessKeyId", BoxExpired, "password"), ("AccessDenied", BoxForbids, "allow")],
)  # fmt: skip
def test_why_a_bucket_forbids_is_told_apart(batch, code, kind, word):
    with answering(403, {}, f"<Error><Code>{code}</Code><Message>x</Message></Error>".encode()) as address:
        found = refusal(s3(address), batch)
    assert (type(found), word in str(found)) == (kind, True)


def test_a_name_that_a_bucket_has_is_there_already(batch):
    with answering(412, {}) as address:
        assert s3(address).leave(batch.name, batch) == "already"


def test_half_a_batch_that_a_server_does_not_let_go_of_is_never_taken_for_the_whole(batch):
    with answering(412, {}) as address:
        assert "half of a.batch" in str(refusal(WebBox(WebSetting(address)), batch))


@pytest.mark.parametrize("status", [200, 204])
def test_a_listing_that_is_none_is_never_an_empty_box(status):
    with answering(status, {}) as address, pytest.raises(BoxUnreachable):
        WebBox(WebSetting(address)).names()


def test_without_a_network_everything_is_said_to_be_safe(batch):
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{unused.getsockname()[1]}"
        for box in (WebBox(WebSetting(address)), s3(address), WebBox(WebSetting("https://nowhere.invalid/"))):
            assert "no network" in str(refusal(box, batch))


def bucket_at(station, certificate) -> S3Box:
    """What would be a bucket behind the certificate of a server."""
    return S3Box(S3Setting(f"https://127.0.0.1:{station.port}", "drop", "device", SECRET, certificate=certificate))


def test_a_certificate_of_another_time_points_to_the_clock(batch, tmp_path):
    with nginx(tmp_path, days=(-30, -2)) as station:
        for box in (station.box, bucket_at(station, (tmp_path / "box.pem").read_text())):
            found = refusal(box, batch)
            assert (type(found), "clock of this device" in str(found)) == (BoxOutOfDate, True)
        assert station.held("") == {}


def test_a_server_with_another_certificate_is_sent_nothing(batch, tmp_path):
    (tmp_path / "other").mkdir()
    with nginx(tmp_path) as station:
        other = certificate(tmp_path / "other").read_text()
        web = WebBox(WebSetting(station.box._address.geturl(), "device", SECRET, other))
        for box in (web, bucket_at(station, other)):
            found = refusal(box, batch)
            assert (type(found), "stands in for the drop box" in str(found)) == (BoxBehindLogin, True)
        assert station.held("") == {}


def test_a_server_with_another_host_key_is_sent_nothing_and_staff_are_asked(batch, tmp_path):
    ecdsa = paramiko.ECDSAKey.generate()
    with sshd(tmp_path) as station:
        setting = station.box._setting
        device_line = (tmp_path / "authorized").read_text().splitlines()[0].split('" ', 1)[1]
        for line in (device_line, f"{ecdsa.get_name()} {ecdsa.get_base64()}"):
            found = refusal(SftpBox(replace(setting, host_key=line)), batch)
            assert (type(found), "Ask staff" in str(found)) == (BoxForeign, True)
        assert "folder" in str(refusal(SftpBox(replace(setting, folder="nowhere")), batch))
        assert station.held("") == {}
        rsa = SftpBox(replace(setting, host_key=(tmp_path / "host_rsa.pub").read_text()))
        assert rsa.leave(batch.name, batch) == "stored", "a server may be known by any of its keys"


WEB = WebSetting("https://127.0.0.1:9/", "device", SECRET)
BUCKET = S3Setting("https://127.0.0.1:9", "petition", "device", SECRET)
HOST_KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFo3IAsoQGtJNEiRwn+T91y6XIoWFJHPg8dQEviawu5u"
SERVER = SftpSetting("127.0.0.1", "device", HOST_KEY, port=9, password=SECRET)
EMPTY_PEM = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"


@pytest.mark.parametrize(
    ("kind", "place"),
    [(WebBox, replace(WEB, address="https://a..b/")), (WebBox, replace(WEB, address=f"https://{'a' * 64}.org/")),
     *((WebBox, replace(WEB, certificate=each)) for each in ("none", "nöne", EMPTY_PEM)),
     (S3Box, replace(BUCKET, bucket="a b")), (S3Box, replace(BUCKET, key="k\n")), (S3Box, replace(BUCKET, region="\n")),
     *((S3Box, replace(BUCKET, certificate=each)) for each in ("none", "nöne", EMPTY_PEM)),
     (SftpBox, replace(SERVER, host="a..b")), (SftpBox, replace(SERVER, host_key="ssh-dss AAAA")),
     (SftpBox, replace(SERVER, host_key=HOST_KEY[:-20])), (SftpBox, replace(SERVER, host_key="ssh-rsa AAAAB3NzaC1y")),
     (SftpBox, replace(SERVER, private_key="none")), (SftpBox, replace(SERVER, private_key=EMPTY_PEM))],
)  # fmt: skip
def test_what_no_library_can_work_with_is_refused_in_words(batch, kind, place):
    with pytest.raises(BoxRefused, match="Ask staff") as refused:
        kind(place).leave(batch.name, batch)
    assert SECRET not in str(refused.value)


_LEAVES_BY_SFTP = """
import sys
from pathlib import Path
from desktop.core.box_errors import (BoxUnreachable)
from desktop.transfer.boxes.setting import SftpSetting
from desktop.transfer.boxes.sftp import SftpBox
host_key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFo3IAsoQGtJNEiRwn+T91y6XIoWFJHPg8dQEviawu5u"
try:
    SftpBox(SftpSetting("127.0.0.1", "device", host_key, port=int(sys.argv[1]))).leave("a.batch", Path(sys.argv[2]))
except BoxUnreachable:
    print("said")
"""


def test_a_line_that_breaks_during_sftp_is_one_error_and_no_traceback_on_the_screen(batch):
    with socket.create_server(("127.0.0.1", 0)) as server:

        def hang_up():
            server.accept()[0].close()

        threading.Thread(target=hang_up).start()
        command = [sys.executable, "-c", _LEAVES_BY_SFTP, str(server.getsockname()[1]), batch]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("said\n", "")


@pytest.mark.parametrize(
    "link",
    ["https://cloud.example.org/s/aBc123", "https://cloud.example.org/index.php/s/aBc123",
     "https://cloud.example.org/s/aBc123/"],
)  # fmt: skip
def test_a_nextcloud_link_may_be_pasted_in_any_of_its_spellings(link):
    assert nextcloud_box(NextcloudSetting(link))._address.geturl() == (
        "https://cloud.example.org/public.php/dav/files/aBc123/"
    )


@pytest.mark.parametrize("link", ["https://cloud.example.org/", "https://cloud.example.org/f/1", "https://x/s/a/b"])
def test_what_is_no_nextcloud_link_is_said_to_be_none(link):
    with pytest.raises(BoxRefused, match="/s/"):
        nextcloud_box(NextcloudSetting(link))

"""Whatever a network or server answers instead of keeping a batch: one calm sentence, and never taken for success."""

import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from transfer.boxes.servers import SECRET, certificate, nginx, sshd

from desktop.core.errors import BoxBehindLogin, BoxError, BoxExpired, BoxFull, BoxRefused, BoxUnreachable
from desktop.transfer.boxes.s3 import S3Box
from desktop.transfer.boxes.setting import NextcloudSetting, S3Setting, WebSetting
from desktop.transfer.boxes.sftp import SftpBox
from desktop.transfer.boxes.web import WebBox, nextcloud_box

PORTAL = "log in to the Wi-Fi"
# Each answer, whether it passes by itself, and a word of what is said.
ANSWERS = [
    (200, {}, BoxBehindLogin, PORTAL),
    (202, {}, BoxBehindLogin, PORTAL),
    (302, {"Location": "http://portal.example/login"}, BoxBehindLogin, PORTAL),
    (301, {"Location": "/elsewhere/"}, BoxExpired, "another address"),
    (400, {}, BoxRefused, "address"),
    (401, {}, BoxExpired, "password"),
    (403, {}, BoxRefused, "allow"),
    (404, {}, BoxExpired, "no drop box"),
    (405, {}, BoxRefused, "takes no files"),
    (409, {}, BoxRefused, "folder"),
    (413, {}, BoxRefused, "larger"),
    (418, {}, BoxRefused, "address"),
    (423, {}, BoxUnreachable, "in use"),
    (429, {}, BoxUnreachable, "patience"),
    (500, {}, BoxUnreachable, "trouble"),
    (503, {}, BoxUnreachable, "trouble"),
    (507, {}, BoxFull, "full"),
    (511, {}, BoxBehindLogin, PORTAL),
]
# An S3 server answers 412 and 409 for a name that is taken.
ANSWERS_OF_S3 = [each for each in ANSWERS if each[0] in (200, 401, 403, 404, 429, 500, 503, 507)]


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


def test_a_certificate_of_another_time_points_to_the_clock(batch, tmp_path):
    with nginx(tmp_path, days=(-30, -2)) as station:
        assert "clock of this device" in str(refusal(station.box, batch))
        assert station.held("") == {}


def test_a_server_with_another_certificate_is_sent_nothing(batch, tmp_path):
    (tmp_path / "other").mkdir()
    with nginx(tmp_path) as station:
        other = WebBox(
            WebSetting(station.box._address.geturl(), "device", SECRET, certificate(tmp_path / "other").read_text())
        )
        assert "stands in for the drop box" in str(refusal(other, batch))
        assert station.held("") == {}


def test_a_server_with_another_host_key_is_sent_nothing(batch, tmp_path):
    with sshd(tmp_path) as station:
        setting = station.box._setting
        device_line = (tmp_path / "authorized").read_text().splitlines()[0].split('" ', 1)[1]
        found = refusal(SftpBox(replace(setting, host_key=device_line)), batch)
        assert isinstance(found, BoxUnreachable)
        assert "does not prove" in str(found)
        assert "folder" in str(refusal(SftpBox(replace(setting, folder="nowhere")), batch))
        assert station.held("") == {}


_LEAVES_BY_SFTP = """
import sys
from pathlib import Path
from desktop.core.errors import BoxUnreachable
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

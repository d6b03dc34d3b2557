"""A speech service that hangs is noticed in time; one that is well, or not there, is no obstacle."""

import socket
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.ui.base.speech_service_check import service_answers

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no such service on Windows")


@pytest.fixture
def place(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    # A socket's path may have 107 bytes at most.
    runtime = tmp_path_factory.mktemp("r")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    monkeypatch.setenv("XDG_CACHE_HOME", str(runtime / "cache"))
    (runtime / "speech-dispatcher").mkdir()
    return runtime / "speech-dispatcher" / "speechd.sock"


@pytest.fixture
def service(place: Path) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(place))
        listening.listen()
        yield listening


def test_one_that_answers_may_be_used(service: socket.socket):
    def answer() -> None:
        caller, _ = service.accept()
        with caller:
            assert caller.recv(64).startswith(b"SET self CLIENT_NAME")
            caller.sendall(b"208 OK CLIENT NAME SET\r\n")

    thread = threading.Thread(target=answer)
    thread.start()
    assert service_answers()
    thread.join()


@pytest.mark.usefixtures("service")
def test_one_that_hangs_is_given_up_in_time():
    assert not service_answers(patience=0.1)  # it would wait for ever


def test_where_none_runs_one_may_be_started(place: Path):
    assert service_answers()
    with socket.socket(socket.AF_UNIX) as gone:
        gone.bind(str(place))
    assert place.is_socket()
    assert service_answers()

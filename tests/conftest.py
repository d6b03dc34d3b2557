"""What every test stands on: Qt without a screen, a home of its own, and the same examples on every machine."""

import gc
import os
import random
import re
import signal
import socket
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from resource import RLIMIT_CORE, getrlimit
from tempfile import TemporaryDirectory
from threading import Thread

import hypothesis
import pytest
import typer.testing
from PySide6.QtGui import QGuiApplication

from desktop.cli.terminal import lazy_group
from desktop.core.pack import reader
from desktop.device.machine.freed_memory import freed_is_overwritten
from desktop.device.machine.memory_lock import memory_is_locked
from desktop.petition.engines import postgresql
from desktop.ui.base.application import make_application
from desktop.ui.base.language import Interpreter
from desktop.ui.base.window_thread_garbage_collection import collect_due, collecting_here
from tests.support.dearest import when_to_run
from tests.support.read_once import read_once
from tests.support.spoken_once import create_alike
from tests.support.stretching import FULL, LITTLE
from tests.support.syncing import FSYNC, PRAGMAS, STORES

# What a shell exports for its owner, and what a job in the background inherits (`make test &` hears no Ctrl-C), decides
# nothing here and in no program that a test starts: everybody's tests run as in a newcomer's shell.
_SHELLS_OWN = ("PYTHON", "LANG", "LC_", "TZ", "QT_", "QML", "QSG_", "COLUMNS", "LINES", "FORCE_COLOR", "NO_COLOR")
for name in [name for name in os.environ if name.startswith(_SHELLS_OWN)]:
    del os.environ[name]
os.environ["LANG"] = "C.UTF-8"  # Qt warns where there is no UTF-8
time.tzset()
signal.signal(signal.SIGINT, signal.default_int_handler)

# Read by Qt when the application is made; a developer's own setting would change what the tests see.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"
os.environ["QT_QPA_UPDATE_IDLE_TIME"] = "0"  # milliseconds that Qt leaves between two frames; offscreen nobody looks

# Time limits would measure the machine. CI repeats the same examples, so that it fails only for a reason in the change.
# Half of the usual hundred: what needs more says so itself. Of these `make test` tries a part, other ones each time.
hypothesis.settings.register_profile("here", deadline=None, max_examples=50)
hypothesis.settings.register_profile("ci", deadline=None, max_examples=50, derandomize=True)
# Of what failed before it is asked whether it fails again, not once more for its smallest example: that took minutes.
LOOKS = [phase for phase in hypothesis.Phase if phase not in {hypothesis.Phase.shrink, hypothesis.Phase.explain}]
hypothesis.settings.register_profile("again", hypothesis.settings.get_profile("ci"), phases=LOOKS)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "here")

FEW = 6  # examples
# What is tried through whole petitions, commands and programs: some hundredths of a second a test, of which there are
# thousands.
WHOLE = re.compile(r"tests/(?:cli|hostile|journeys|office|packaging|petition)/|tests/test_benchmarks")
OTHER_DATABASES = re.compile(r"[\[-](postgresql|sqlcipher)[\]-]")


def opens_window(item: pytest.Item) -> bool:
    """Say whether a test works with Qt's application."""
    return not {"qapp", "qtbot"}.isdisjoint(getattr(item, "fixturenames", ()))


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let somebody look for tests that lean on those before them, and try rules with all their examples."""
    parser.addoption("--shuffle", type=int, metavar="SEED", help="run the files in another order, the same for a seed")
    parser.addoption("--every-example", action="store_true", help="try rules with all examples, not a quarter")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Mark as slow what opens a window, another database than SQLite or whole petitions; order the files as asked."""
    for item in items:
        if opens_window(item) or OTHER_DATABASES.search(item.name) or WHOLE.match(item.nodeid):
            item.add_marker("slow")
    if not config.getoption("every_example"):
        for rule in {item.function for item in items if hypothesis.is_hypothesis_test(getattr(item, "function", None))}:
            try_quarter(rule)
    seed = config.getoption("shuffle")
    if seed is not None:
        files = sorted({item.path for item in items})
        random.Random(seed).shuffle(files)  # noqa: S311 - an order, no secret
        items.sort(key=lambda item: files.index(item.path))
    else:
        items.sort(key=lambda item: when_to_run(str(item.path.relative_to(config.rootpath))))


def try_quarter(rule: Callable[..., None]) -> None:
    """Have a rule tried with a quarter of its examples and no fewer than six; `make torture` tries it with all."""
    asked = rule._hypothesis_internal_use_settings
    if asked.max_examples > FEW:
        rule._hypothesis_internal_use_settings = hypothesis.settings(
            asked, max_examples=max(FEW, asked.max_examples // 4)
        )


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Keep what the whole suite is made of out of the search for garbage, and search seldom."""
    gc.disable()
    found = yield
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)  # a search each 700 new things takes a fifteenth of the time
    gc.enable()
    return found


_HOMES = ("HOME", "TABLING_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")


@pytest.fixture(scope="session", autouse=True)
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Send whatever a test, or a program it starts, writes for its user to a folder of this run."""
    root = tmp_path_factory.mktemp("homes")
    with pytest.MonkeyPatch.context() as patch:
        for name in _HOMES:
            folder = root / name.lower()
            folder.mkdir()
            patch.setenv(name, str(folder))
        with no_speech_service() as cache:
            patch.setenv("XDG_CACHE_HOME", str(cache))
            yield


@contextmanager
def no_speech_service() -> Iterator[Path]:
    """Give a cache in which the speech service hangs up on whoever calls, so that no kiosk here has a voice.

    Where a computer has one, a real kiosk has buttons more, and starts a service that outlives it.
    """
    with TemporaryDirectory(prefix="tabling-") as cache, socket.socket(socket.AF_UNIX) as service:
        folder = Path(cache, "speech-dispatcher")  # a socket's path may be 107 bytes long: not in the run's folder
        folder.mkdir()
        service.bind(str(folder / "speechd.sock"))
        service.listen()
        Thread(target=hang_up, args=(service,), daemon=True).start()
        yield Path(cache)
        service.shutdown(socket.SHUT_RDWR)


def hang_up(service: socket.socket) -> None:
    """Close whatever connects, until nobody listens any more."""
    with suppress(OSError):
        while True:
            service.accept()[0].close()


@pytest.fixture(scope="session", autouse=True)
def unprotected() -> Iterator[None]:
    """Find out whether a test protected the process of them all, as a kiosk does: it takes them a quarter longer."""
    images = getrlimit(RLIMIT_CORE)  # what is refused once stays so, for every program that a test starts
    yield
    assert (getrlimit(RLIMIT_CORE), freed_is_overwritten(), memory_is_locked()) == (images, False, False)


@pytest.fixture(scope="session", autouse=True)
def little_stretching() -> Iterator[None]:
    """Stretch PINs, passphrases and a key's words little: a fifth of the tests' time went there.

    Their own tests hold the figures.
    """
    with pytest.MonkeyPatch.context() as patch:
        for each in LITTLE:
            patch.setattr(*each)
        yield


@pytest.fixture
def full_stretching(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stretch as promised, for a test that shares a PIN, a key or its words with a program of its own, or of before."""
    for each in FULL:
        monkeypatch.setattr(*each)


@pytest.fixture(scope="session", autouse=True)
def no_power_cut() -> Iterator[None]:
    """Wait for no disk: what was written outlives its writer. A test that takes the disk away has `full_syncing`."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", lambda _descriptor: None)
        for module in STORES:
            loose = tuple(each.replace("synchronous = FULL", "synchronous = OFF") for each in module._PRAGMAS)
            patch.setattr(module, "_PRAGMAS", loose)
        yield


@pytest.fixture(scope="session", autouse=True)
def spoken_once() -> Iterator[None]:
    """Have the stores of all tests put their statements together once."""
    with pytest.MonkeyPatch.context() as patch:
        for module in (*STORES, postgresql):
            patch.setattr(module, "create_engine", create_alike)
        yield


@pytest.fixture(scope="session", autouse=True)
def packs_read_once() -> Iterator[None]:
    """Read each campaign pack once."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reader, "_read", read_once)
        yield


@pytest.fixture(scope="session", autouse=True)
def commands_made_once() -> Iterator[None]:
    """Make each command out of its function once, as a program does; tests call thousands in one process."""
    with pytest.MonkeyPatch.context() as patch:
        for module, name in ((lazy_group, "get_group"), (typer.testing, "_get_command")):
            patch.setattr(module, name, cache(getattr(module, name)))
        yield


@pytest.fixture
def full_syncing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have stores and files write as promised, for a test that asks how they do, or takes a disk away."""
    monkeypatch.setattr(os, "fsync", FSYNC)
    for module in STORES:
        monkeypatch.setattr(module, "_PRAGMAS", PRAGMAS[module.__name__])


@pytest.fixture(scope="session")
def qapp(tmp_path_factory: pytest.TempPathFactory) -> Iterator[QGuiApplication]:
    """Tabling's own application; pytest-qt's would load the Widgets that Tabling does without.

    Unlike the kiosk, the tests keep what Qt makes of the screens' files: hundreds of windows open the same ones.
    From here on garbage is collected in this thread alone, as in the kiosk, also where a window of a whole file is
    opened or taken down, and between tests.
    """
    application = make_application()
    del os.environ["QML_DISK_CACHE"]
    run = tmp_path_factory.getbasetemp()
    workers = run.name.startswith("popen")  # their folders lie in that of the run
    os.environ["QML_DISK_CACHE_PATH"] = str((run.parent if workers else run) / "screens")
    with collecting_here(application):
        yield application


@pytest.fixture(autouse=True)
def spoken_here(request: pytest.FixtureRequest) -> None:
    """Where there is a window, begin in English: a language is the whole program's, and outlives the test before."""
    if opens_window(request.node):
        request.getfixturevalue("qapp")
        Interpreter().speak("en")


@pytest.fixture(autouse=True)
def collected_between() -> Iterator[None]:
    """Collect what is due after a test: where no window runs, nobody else does."""
    yield
    if not gc.isenabled():
        collect_due()

"""The commands that open windows: they are handed what opens them, and know no window themselves."""

from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace

import pytest
from typer.testing import CliRunner, Result

from desktop.cli.main import app as command
from desktop.cli.window_openers import KioskOptions, Windows
from desktop.cli.window_outcomes import Visit
from desktop.core.data_folder import DataFolder
from desktop.core.errors import OutputGone
from tests.support.event_device import set_up


@dataclass
class Opened:
    """What was asked of the windows; each answers as it was told to."""

    code: int = 0
    trouble: Exception | None = None
    missed: dict[str, str] = field(default_factory=dict)
    kiosks: list[tuple[DataFolder, KioskOptions]] = field(default_factory=list)
    drawn: list[tuple[Path, Path | None]] = field(default_factory=list)
    filmed: list[Path] = field(default_factory=list)
    visits: list[Path] = field(default_factory=list)
    consoles: list[tuple[Path, Path | None, str]] = field(default_factory=list)
    presets: list[Path | None] = field(default_factory=list)

    def run(self, *arguments: object) -> Result:
        windows = Windows(self._run_kiosk, self._visit, self._draw_scenes, self._film_way, self._run_console)
        return CliRunner().invoke(command, [str(each) for each in arguments], obj=windows)

    def _run_kiosk(self, home, options, _report_bug) -> int:
        self.kiosks.append((home, options))
        if self.trouble:
            raise self.trouble
        return self.code

    def _run_console(self, data, folder, by, _report_bug, presets) -> int:
        self.consoles.append((data, folder, by))
        self.presets.append(presets)
        return self.code

    def _visit(self, home, _pictures, _report) -> Visit:
        self.visits.append(home.path)
        raise OutputGone("The stick is not there any more.")

    def _film_way(self, folder, _report) -> SimpleNamespace:
        self.filmed.append(folder)
        return SimpleNamespace(pictures=45, clicks=70, words=105)

    def _draw_scenes(self, out, pictures, _report) -> SimpleNamespace:
        self.drawn.append((out, pictures))
        return SimpleNamespace(scenes=48, languages=7, missed=self.missed)


def test_no_word_at_all_opens_the_staff_window_in_a_session_and_prints_the_help_without_one(tmp_path, monkeypatch):
    """Who starts it from the menu has never seen a terminal; a script and a server have no window."""
    monkeypatch.setenv("TABLING_HOME", str(tmp_path))
    opened = Opened()
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv("DISPLAY", raising=False)
        monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
        monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
        assert "Usage:" in opened.run().output
        assert len(opened.consoles) == (name == "WAYLAND_DISPLAY")
        monkeypatch.setenv(name, ":7")
        assert opened.run().exit_code == 0
    assert [data for data, _folder, _by in opened.consoles] == [tmp_path, tmp_path]
    assert "Usage:" in opened.run("--help").output
    assert len(opened.consoles) == 2


@pytest.fixture
def home(tmp_path, monkeypatch) -> DataFolder:
    """A device with a signed pack and a display beside it; what is written by default goes to a folder of the test."""
    monkeypatch.setenv("DISPLAY", ":7")
    monkeypatch.chdir(tmp_path)
    return set_up(tmp_path / "home")


@pytest.mark.parametrize(("code", "ends"), [(0, 0), (70, 70)])
def test_the_kiosk_is_run_as_the_options_say_and_its_exit_code_is_that_of_the_command(home, code, ends):
    opened = Opened(code=code)
    result = opened.run("kiosk", "--event", "Pride", "--locked", "--drop-box", home.path, "--data", home.path)
    assert result.exit_code == ends
    assert opened.kiosks == [(home, KioskOptions(home.path, locked=True))]
    assert "The volunteers' PIN is" in result.stdout


def test_an_error_of_the_window_is_told_as_that_of_any_command(home):
    opened = Opened(trouble=OutputGone("The stick is not there any more."))
    result = opened.run("kiosk", "--event", "Pride", "--data", home.path)
    assert (result.exit_code, result.stderr) == (11, "tabling: The stick is not there any more.\n")


def test_without_a_display_the_journey_is_walked_instead_of_showing_the_kiosk(home, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    opened = Opened()
    result = opened.run("kiosk", "--data", home.path)
    assert "There is no display here" in result.stdout
    assert (opened.kiosks, opened.visits) == ([], [Path("demo/data")])


def test_the_demo_empties_only_what_a_demo_made(home):
    opened = Opened()
    (home.path.parent / "demo").mkdir()
    (home.path.parent / "demo" / "letters.txt").write_text("kept")
    assert opened.run("demo").exit_code == 2
    assert opened.visits == []
    assert opened.run("demo", "--out", "tried").exit_code == 11
    assert opened.run("demo", "--out", "tried").exit_code == 11, "its own folder is emptied and used again"
    assert (home.path.parent / "demo" / "letters.txt").read_text() == "kept"


def test_scenes_are_drawn_where_the_command_says(home):
    opened = Opened()
    result = opened.run("screenshots", "--out", home.path / "scenes")
    assert result.stdout == f"Drew 48 scenes in 7 languages: {home.path / 'scenes'}\n"
    assert opened.drawn == [(home.path / "scenes", None)]


def test_a_scene_that_is_missing_is_named_beside_what_was_drawn_and_the_command_fails(home):
    opened = Opened(missed={"console-decide": "waited 30 s in vain for “today_page” to appear"})
    result = opened.run("screenshots", "--out", home.path / "scenes")
    assert result.stdout.startswith("Drew 48 scenes")
    assert (
        result.stderr
        == "tabling: The scene console-decide is missing: waited 30 s in vain for “today_page” to appear\n"
    )
    assert result.exit_code == 70


def test_the_way_of_staff_is_filmed_where_the_command_says_and_told_in_figures(home):
    opened = Opened()
    result = opened.run("screenshots", "--way", home.path / "way")
    assert "Kept 45 pictures" in result.stdout
    assert "70 clicks, and 105 words" in result.stdout
    assert (opened.filmed, opened.drawn) == ([home.path / "way"], [])


def test_the_console_is_opened_at_the_folder_that_was_named(home, tmp_path):
    opened = Opened()
    assert opened.run("console", tmp_path, "--by", "Ann", "--data", home.path).exit_code == 0
    assert opened.consoles == [(home.path, tmp_path, "Ann")]


def test_the_console_is_given_the_folder_of_ones_own_presets(home, tmp_path, monkeypatch):
    opened = Opened()
    monkeypatch.setenv("TABLING_PRESETS", str(tmp_path))
    opened.run("console", "--data", home.path)
    assert opened.presets == [tmp_path]


def test_without_a_display_the_console_says_what_does_the_same(home, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    opened = Opened()
    result = opened.run("console", "--data", home.path)
    assert (result.exit_code, opened.consoles) == (2, [])
    assert "tabling petition" in result.stderr

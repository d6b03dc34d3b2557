"""Every page of the staff console in its practice campaign, and the way to it by clicks."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage

from desktop.showing.scene import Scene, SceneWindow
from desktop.showing.touch_driver import TouchDriver
from desktop.ui.console.console_model import ConsoleModel, ConsoleSetting
from desktop.ui.console.window import ConsoleWindow


@dataclass(frozen=True, slots=True)
class ConsoleSceneWindow(SceneWindow):
    """A console that begins with no campaign."""

    model: ConsoleModel

    def draw(self) -> QImage:
        """Return the picture once the page's buttons may be touched: they rest a moment after it was read."""
        self.hand.wait_until(lambda: not self.model.steps.acts.busy, "the buttons to be ready")
        return SceneWindow.draw(self)


def open_console_scenes(setting: ConsoleSetting, size: tuple[int, int] = (1280, 800)) -> ConsoleSceneWindow:
    """Open a console in front of which somebody practises; the first time the practice campaign is made."""
    model = ConsoleModel(setting, ("en", "fr"))
    window = ConsoleWindow(model, size, moving=False)
    window.show()
    hand = TouchDriver(window.window)

    def begin() -> None:
        model.leave()
        hand.wait_for_screen("start_page")

    return ConsoleSceneWindow(hand, window.window, model.interface, begin, window.close, model)


def _practise(view: ConsoleSceneWindow) -> None:
    view.hand.tap("practise")
    view.hand.wait_for_screen("unlock_page")


def _open(page: str, shown: str) -> Callable[[ConsoleSceneWindow], None]:
    def unlock_and_go(view: ConsoleSceneWindow) -> None:
        _practise(view)
        view.hand.tap("unlock")
        # Not for a page: where a scene before left a line half typed, the window goes on with it.
        view.hand.wait_until(lambda: view.model.open, "the campaign to be open")
        view.hand.tap(f"page_{page}")
        view.hand.wait_for(shown)

    return unlock_and_go


def _see_export(view: ConsoleSceneWindow) -> None:
    _open("exports", "target_csv")(view)
    view.hand.tap("target_engaging-networks")
    view.hand.tap("look")
    view.hand.wait_for("trap_0")


_PLATFORM = """platform = "action-network"
name = "Action Network"
petition = "1f2e3d4c-5b6a-7980"
key = "0123456789abcdef0123456789abcdef"
"""


def _see_push(view: ConsoleSceneWindow) -> None:
    """See who would be sent to a platform whose file was filled in; it is not asked anything."""
    _open("exports", "send_straight")(view)
    view.hand.tap("send_straight")
    push = view.model.pages.push
    view.hand.wait_until(lambda: push.stage == "choosing", "the platforms to be read")
    if not push.choice.export.targets:
        with TemporaryDirectory() as folder:
            file = Path(folder, "action-network.toml")
            file.write_text(_PLATFORM, "utf-8")
            push.files.add_urls([QUrl.fromLocalFile(str(file))])
        view.hand.wait_until(lambda: push.stage == "choosing" and bool(push.choice.export.targets), "a platform")
    view.hand.tap("platform_0")
    push.choice.export.choose_rule("whole")
    view.hand.wait_until(lambda: push.stage == "seen", "who would go")
    view.hand.wait_for("push_trap_0")


def _bring_in(view: ConsoleSceneWindow) -> None:
    _open("bring_in", "place_0")(view)
    view.hand.tap("place_0")
    view.hand.tap("take_in")
    view.hand.wait_until(lambda: view.model.by_name["bring_in"].stage == "taken", "the stick to be taken in")


_TABLE = """First name,Last name,Country,Email,Signed on,Newsletter,Comment
Aroha,Tūhoe,New Zealand,aroha@example.org,3/8/2026,Yes please!,Thank you
Łukasz,Nowak,Lummerland,lukasz@example.org,4/8/2026,no,
Zoë,Moreau,France,n/a,5/8/2026,yes,
Total,,,,,,3
"""


def _look_at_table(view: ConsoleSceneWindow) -> None:
    _open("bring_in", "place_0")(view)
    bringing = view.model.pages.bringIn
    with TemporaryDirectory() as folder:
        file = Path(folder, "web-export.csv")
        file.write_text(_TABLE, "utf-8")
        bringing.choose_urls([QUrl.fromLocalFile(str(file))])
        view.hand.fill("source", "website")
        view.hand.tap("look")
        view.hand.wait_until(lambda: bringing.table.stage == "looked", "the table to be looked at")


def _show_pages(view: ConsoleSceneWindow) -> None:
    _open("deliver", "show_pages")(view)
    view.hand.tap("show_pages")
    view.hand.wait_until(lambda: view.model.by_name["deliver"].stage == "seen", "the pages")


def _see_kiosk(view: ConsoleSceneWindow) -> None:
    _open("campaign", "title_en_input")(view)
    view.hand.wait_until(lambda: view.model.pages.campaign.preview.picture != "", "the kiosk to be drawn")
    _wait_for_picture(view)


def _wait_for_picture(view: ConsoleSceneWindow) -> None:
    """Wait until the kiosk's picture stands in the window, too: it is read beside it."""
    picture = view.hand.wait_for("preview_picture")
    view.hand.wait_until(lambda: float(picture.property("paintedWidth")) > 0, "the picture to be in the window")


def _ask_question(view: ConsoleSceneWindow) -> None:
    """Ask a further question in the form, which the kiosk beside it shows."""
    _see_kiosk(view)
    campaign = view.model.pages.campaign
    if not campaign.form.further.rows:
        view.hand.fill("new_question_input", "In which city do you live?")
        view.hand.tap("add_question")
    view.hand.tap("require_0")
    view.hand.tap("require_0")
    view.hand.wait_until(lambda: campaign.preview.drawn, "the form to be drawn")
    _wait_for_picture(view)


_SERVER = {"address": "postgresql://ada@petition.example.org/river", "password": "a password of her own"}


def _begin_on_server(view: ConsoleSceneWindow) -> None:
    """Begin a campaign whose petition a server keeps; it is not asked anything."""
    view.hand.tap("begin")
    view.hand.fill("begin_called_input", "Clean river")
    view.hand.tap("begin_on_server")
    for line, text in _SERVER.items():
        view.hand.fill(f"begin_{line}_input", text)


def _join_on_server(view: ConsoleSceneWindow) -> None:
    """Open the same as a colleague."""
    view.hand.tap("join_server")
    for line, text in _SERVER.items():
        view.hand.fill(f"join_{line}_input", text)


def _print_sheets(view: ConsoleSceneWindow) -> None:
    """Print five sheets, and have one of them come back."""
    _open("paper", "print_count")(view)
    paper = view.model.pages.paper
    view.hand.wait_until(lambda: paper.stage == "shown", "the sheets to be read")
    if not paper.sheets.rows:
        known = {"print_count": "5", "print_event": "Capital Pride", "print_day": "2026-08-23"}
        for name, text in known.items():
            paper.printing.type_text(name, text)
        with TemporaryDirectory() as folder:
            paper.printing.save_urls([QUrl.fromLocalFile(folder)])
            view.hand.wait_until(lambda: len(paper.sheets.rows) > 0, "the sheets to be printed")
        paper.sheets.type_text("back_number", "1")
        paper.sheets.type_text("back_signatures", "3")
        paper.sheets.take_back()
    view.hand.wait_for("type_1")


def _type_line(view: ConsoleSceneWindow) -> None:
    _print_sheets(view)
    view.hand.tap("type_1")
    view.hand.wait_for("key_name")
    for name, text in {"name": "Zoé Tremblay", "country": "canad", "email": "zoe@example.org"}.items():
        view.hand.fill(f"key_{name}_input", text)


CONSOLE_SCENES: tuple[Scene[ConsoleSceneWindow], ...] = (
    Scene("console-start", lambda _view: None, "start_page"),
    Scene("console-begin-on-server", _begin_on_server, "begin_page"),
    Scene("console-join-server", _join_on_server, "join_page"),
    Scene("console-unlock", _practise, "unlock_page"),
    Scene("console-today", _open("today", "waits_pairs"), "today_page"),
    Scene("console-bring-in", _open("bring_in", "change_3"), "bring_in_page"),
    Scene("console-taken-in", _bring_in, "bring_in_page"),
    Scene("console-table", _look_at_table, "bring_in_page"),
    Scene("console-paper", _print_sheets, "paper_page"),
    Scene("console-paper-line", _type_line, "paper_page"),
    Scene("console-decide", _open("decide", "same"), "decide_page"),
    Scene("console-people", _open("people", "sort_name"), "people_page"),
    Scene("console-deliver", _open("deliver", "show_pages"), "deliver_page"),
    Scene("console-delivered-pages", _show_pages, "deliver_page"),
    Scene("console-tablets", _open("devices", "name_1"), "devices_page"),
    Scene("console-exports", _see_export, "exports_page"),
    Scene("console-push", _see_push, "push_page"),
    Scene("console-figures", _open("figures", "figure_0"), "figures_page"),
    Scene("console-rights", _open("rights", "act_0"), "rights_page"),
    Scene("console-campaign", _see_kiosk, "campaign_page"),
    Scene("console-question", _ask_question, "campaign_page"),
    Scene("console-backup", _open("backup", "backup_place_0"), "backup_page"),
)

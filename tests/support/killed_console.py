"""A staff window in which somebody works without end, with its real process beside it, until it is killed.

python killed_console.py DATA WORKSPACE SEED
"""

import os
import random
import sys
from pathlib import Path

from PySide6.QtCore import QUrl

from desktop.app import begin_job_process
from desktop.core.errors import TablingError
from desktop.office.desk.job_process import JobProcess
from desktop.office.practice_campaign import STICK
from desktop.showing.touch_driver import TouchDriver
from desktop.ui.base.application import make_application
from desktop.ui.console.console_model import ConsoleModel, ConsoleSetting
from desktop.ui.console.window import ConsoleWindow


def main(data: str, workspace: str, seed: str) -> None:
    """Take in, undo, decide, correct, withdraw, back up and vouch, in any order."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = make_application()
    setting = ConsoleSetting(Path(data), "Ann", JobProcess(begin_job_process), lambda *_: None, tuple)
    model = ConsoleModel(setting, ("en", "fr"))
    window = ConsoleWindow(model, (1280, 800), moving=False)
    window.show()
    hand, chance = TouchDriver(window.window, patience=60), random.Random(seed)  # noqa: S311 - the same walk again
    model.start.open(Path(workspace))
    hand.wait_for_screen("unlock_page")
    model.unlocking.forth()
    hand.wait_until(lambda: model.open, "the campaign")
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    while True:
        chance.choice((take_in, undo, decide, correct, back_up))(model, hand)
        application.processEvents()


def take_in(model: ConsoleModel, hand: TouchDriver) -> None:
    model.go("bring_in")
    page = model.pages.bringIn
    page.back()
    page.choose_urls([QUrl.fromLocalFile(str(model._workspace.folder / STICK))])  # type: ignore[union-attr]
    hand.wait_until(lambda: page.stage == "found", "the stick")
    page.forth()
    hand.wait_until(lambda: page.stage in {"taken", "found"}, "the batches")
    page.forth()  # the backup and the receipt
    hand.wait_until(lambda: page.stage not in {"taking", "answering"}, "the receipt")


def undo(model: ConsoleModel, hand: TouchDriver) -> None:
    model.go("bring_in")
    last = model.pages.bringIn.last
    hand.wait_until(lambda: bool(last.lines), "what was taken in")
    last.change(last.lines[0]["number"])


def decide(model: ConsoleModel, hand: TouchDriver) -> None:
    model.go("decide")
    hand.wait_until(lambda: model.pages.deciding.stage != "looking", "the pairs")
    model.pages.deciding.decide("same")
    model.pages.deciding.undo()


def correct(model: ConsoleModel, hand: TouchDriver) -> None:
    model.go("people")
    hand.wait_until(lambda: model.pages.people.stage == "shown", "the people")
    model.pages.people.table.open_row(0)
    person = model.pages.person
    hand.wait_until(lambda: person.stage == "shown", "the person")
    person.correct(person._person.signatures[0].number)  # type: ignore[union-attr]
    hand.wait_until(lambda: person.stage == "correcting", "the lines")
    field = str(person.correcting.fields[0]["name"])
    person.correcting.type_text(field, f"{person.correcting.fields[0]['text']}x"[-20:])
    model.pages.keep()
    person.forth()
    hand.wait_until(lambda: person.stage == "shown", "the correction")


def back_up(model: ConsoleModel, hand: TouchDriver) -> None:
    model.go("backup")
    model.pages.backup.forth()
    hand.wait_until(lambda: not model.jobs.busy, "the backup")


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except TablingError as error:
        sys.exit(str(error))

"""A visit to the real window in a process of its own: somebody fills in every field, then signs, leaves or is cut off.

Run as `python window_visit.py DATA signs|leaves|lapses|stays`; prints a word when that point is reached.
"""

import sys
import time
from pathlib import Path

from desktop.core.data_folder import DataFolder
from desktop.core.event import today
from desktop.core.pack.reader import read_pack
from desktop.device.journal.batch_closing import close_batches, export_batch
from desktop.device.setup.device_key import device_key
from desktop.showing.touch_driver import TouchDriver
from desktop.ui.base.application import make_application
from desktop.ui.kiosk.window import open_kiosk
from tests.support.event_device import open_stall
from tests.support.named import type_name

TYPED = {
    "given_name": "Zyxgiven",
    "family_name": "Zyxfamily",
    "email": "zyxmail@zyxhost.example",
    "postal_code": "Zyx 7Q9",
    "phone": "+1 613 555 0147",
}


def visit(home: DataFolder, ending: str) -> None:
    application = make_application()
    campaign = read_pack(home.campaign)
    stall = open_stall(home, campaign, "Pride", "Ottawa")
    kiosk = open_kiosk(campaign, lambda: stall, size=(1280, 800))
    hand = TouchDriver(kiosk.window)
    hand.wait_for_screen("welcome")
    hand.tap("sign")
    hand.wait_for_screen("form")
    type_name(hand, TYPED["given_name"], TYPED["family_name"])
    for field in ("email", "postal_code", "phone"):
        hand.fill(field, TYPED[field])
    hand.tap("country")
    hand.fill("country_search", "Kosovo")
    hand.tap("country_XK")
    if ending == "stays":
        _report("typed")
        while time.sleep(0.01) is None:  # until this process is killed, the window goes on living
            application.processEvents()
    if ending == "lapses":
        kiosk.model.presence.lapsed.emit()  # what the end of the countdown does
    else:
        for name in ("add_signature", "consent_yes") if ending == "signs" else ("leave", "clear_and_leave"):
            hand.tap(name)
    hand.wait_for_screen("thanks" if ending == "signs" else "welcome")
    kiosk.close()
    key = device_key(home.device_key)
    for batch in close_batches(stall.journal, today()):
        export_batch(stall.journal, batch, key, home.path)
    _report("ended")


def _report(word: str) -> None:
    sys.stdout.write(word + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    visit(DataFolder(Path(sys.argv[1])), sys.argv[2])

"""Works beside the window for as long as the kiosk is open: closes batches, and keeps a lane to every drop box."""

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import Self

from desktop.core.data_folder import DataFolder
from desktop.core.errors import SettingDamaged
from desktop.core.event import Event
from desktop.core.handover import AT_THE_END, ClosingRule
from desktop.core.sealing import fingerprint
from desktop.device.journal.journal import Journal
from desktop.device.journal.quarantine import open_whole
from desktop.device.journal.scratch import tidy
from desktop.device.machine.clock import local_time
from desktop.device.sending.box_sender import Lane
from desktop.device.sending.periodic import Pace, Rounds
from desktop.device.sending.schedule import close_due
from desktop.device.setup.identity import device_key
from desktop.device.setup.settings import read_setting
from desktop.transfer.boxes.setting import BoxSetting, list_settings

PATIENCE = 0.8  # seconds that the end of the kiosk waits; an upload that hangs ends with the process
USUAL_PACE = Pace()


class Courier:
    """One thread that closes what is due, and one for each drop box: a slow box keeps nothing else waiting."""

    def __init__(self, home: DataFolder, open_event: Callable[[], Event | None], pace: Pace = USUAL_PACE) -> None:
        """`open_event`: where people sign now; everything of another event is closed."""
        self._home, self._open_event, self._pace = home, open_event, pace
        self._journal: Journal | None = None
        self._lanes: dict[BoxSetting, Lane] = {}
        self._rounds = Rounds("courier", self._do_round, self._let_go)

    def __enter__(self) -> Self:
        """Begin; once."""
        tidy(self._home.scratch)  # before anything is on its way
        self._rounds.start(self._pace)
        return self

    def __exit__(self, *_: object) -> None:
        """End within a second, whatever is going on."""
        until = time.monotonic() + PATIENCE
        self._rounds.end()
        self._rounds.wait(PATIENCE)
        lanes = list(self._lanes.values())
        for lane in lanes:
            lane.rounds.end()
        for lane in lanes:
            lane.rounds.wait(max(0.0, until - time.monotonic()))

    def _do_round(self) -> None:
        if self._journal is None and self._home.journal.is_file():  # else nobody has signed yet
            self._journal = open_whole(self._home.journal, fingerprint(device_key(self._home.device_key).public))
        if self._journal is None:
            return
        self._keep_lanes(list_settings(self._home.boxes))  # first: on a full disk nothing closes, and much may be sent
        close_due(self._journal, self._rule(), self._open_event(), local_time())

    def _rule(self) -> ClosingRule:
        with suppress(SettingDamaged):  # the next start says so; what is over closes all the same
            if setting := read_setting(self._home.setting):
                return setting.closing
        return AT_THE_END

    def _keep_lanes(self, boxes: tuple[BoxSetting, ...]) -> None:
        """Begin a lane to each drop box that staff added, and end those to boxes that were taken away or changed."""
        if self._rounds.ended():  # the end of the kiosk did not wait for this round, and would not know of a new lane
            return
        for gone in self._lanes.keys() - set(boxes):
            self._lanes.pop(gone).rounds.end()
        for new in set(boxes) - self._lanes.keys():
            self._lanes[new] = Lane(self._home, new, replace(self._pace, first=0.0))

    def _let_go(self) -> None:
        if self._journal:
            self._journal.close()
        self._journal = None

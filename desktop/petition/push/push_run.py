"""A run: whoever was planned leaves, one by one; what a run before left open is looked up first. Each exactly once.

Of each person it is written down that they are on the way before anything is asked of the platform. Whatever ends the
run then, the next one asks the platform whether they are there, and sends them only where they are not.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection

from desktop.core.petition_errors import ListChanged
from desktop.core.progress import Report, ignore
from desktop.petition.export.preview import ExportPreview
from desktop.petition.export.remembered_exports import (
    MadeBy,
    last_export,
    note_export,
    note_people,
    read_export,
    remember_choice,
)
from desktop.petition.export.targets import ExportTarget
from desktop.petition.export.walk_through_people import NAMES, REQUEST, sort_out
from desktop.petition.export.writing_exports import require_decided
from desktop.petition.push.forgotten_pushes import require_known
from desktop.petition.push.last_check_before_sending import gate_of
from desktop.petition.push.opening_platforms import open_platform
from desktop.petition.push.push_preview import WantedPush
from desktop.petition.push.push_progress import PushState, State, list_pushes, next_person, open_push, plan
from desktop.petition.push.run_sign_of_life import Pulse
from desktop.petition.push.run_turn import Turn, turn_of
from desktop.petition.push.sending_one_person import Sender
from desktop.petition.replay_log.deliveries_and_exports import sent_entry
from desktop.petition.replay_log.entries import PastSending
from desktop.petition.replay_log.noting import note
from desktop.petition.store.audit import append_audit_line, utc_now
from desktop.petition.store.opening_petition import Petition


@dataclass(frozen=True, slots=True)
class PushTimes:
    """In seconds. `quiet`: a run that shows no life for so long is over. `patience`: for one answer.

    `settling`: after a line broke the platform may be at work still, and is asked what it holds only then.
    """

    quiet: float = 90.0
    patience: float = 30.0
    settling: float = 45.0


USUAL = PushTimes()


def run_push(  # noqa: PLR0913 - which push, by whom, what was seen, who is told, how patiently
    petition: Petition,
    wanted: WantedPush,
    *,
    by: str,
    seen: ExportPreview | None = None,
    report: Report = ignore,
    times: PushTimes = USUAL,
) -> PushState:
    """Send people to a platform and return how far it is; a push that was begun goes on, with nobody besides.

    `seen`: what somebody looked at before; where it is not so any more nobody is planned, and nobody sent. Reports
    people. Raises ListChanged, NamesUndecided, NobodyToExport, PushForgotten, PushRunning, PushInterrupted,
    PlatformRefused, PetitionError, Cancelled: what was sent by then is noted, and the next run goes on from there.
    """
    run = _Run(petition, wanted, by, report, times)
    with turn_of(petition, run.target.key, times.quiet) as turn:
        require_known(petition, wanted.setting)
        number = run.begun() or run.plan(seen)
        try:
            run.send(number, turn)
        finally:
            run.note_end(number)
        return run.state(number)


@dataclass(frozen=True, slots=True)
class _Run:
    petition: Petition
    wanted: WantedPush
    by: str
    report: Report
    times: PushTimes

    @property
    def target(self) -> ExportTarget:
        return self.wanted.setting.target

    def begun(self) -> int:
        """Return the push that is to go on, 0 where none is."""
        with self.petition.transaction() as connection:
            number = open_push(connection, self.target.key)
            if number:
                append_audit_line(connection, "push resumed", by=self.by, export=number, target=self.target.key)
        return number

    def plan(self, seen: ExportPreview | None) -> int:
        """Write down who leaves and who does not, all of it or nothing."""
        at = utc_now()
        with self.petition.reading() as connection:
            last, walk = last_export(connection), sort_out(connection, self.wanted.export)
            told = [(each.record.number, each.row is not None) for each in walk.people(connection, self.report)]
        said = walk.preview()
        require_decided(said)
        if seen and said != seen:
            raise ListChanged("What would be sent has changed since you looked at it. Look at it again.")
        with self.petition.transaction() as connection:
            if last_export(connection) != last:
                raise ListChanged("An export was made at the same moment. Look at this one again.")
            number = self._note_plan(connection, walk.made_by, said, at)
            note_people(connection, number, [each for each in told if not each[1]])
            leaving = [person for person, leaves in told if leaves]
            plan(connection, number, leaving)
            note(self.petition, connection, (self._entry(number, at, len(leaving)),))
        return number

    def _entry(self, number: int, at: str, people: int) -> PastSending:
        return sent_entry(self.petition.salt, number, at, people, self.target.key)

    def _note_plan(self, connection: Connection, made_by: MadeBy, said: ExportPreview, at: str) -> int:
        for about, means in ((NAMES, self.wanted.names), (REQUEST, self.wanted.request)):
            remember_choice(connection, self.target.key, about, means, by=self.by)
        hand, act = said.by_hand, "push begun"
        return note_export(
            connection, self.target, made_by, (), said.sums, by_hand=hand, plain=False, at=at, by=self.by, act=act
        )

    def send(self, number: int, turn: Turn) -> None:
        """Look up whoever was left on the way, and send whoever is planned."""
        with self.petition.reading() as connection:
            made_by, left = read_export(connection, number)[2], self._state(connection, number).left
            gate = gate_of(connection, self.target, made_by, made_by.named)
        pulse = Pulse(self.petition, turn, self.report, left)
        platform = open_platform(self.wanted.setting, self.times.patience, pulse)
        sender = Sender(self.petition, number, platform, gate, turn, pulse, self.times.settling)
        sender.begin()
        for person, at in self._each(number, "sent"):
            if sender.settle(person, at):
                pulse.step()
        for person, _ in self._each(number, "planned"):
            sender.deliver(person)
            pulse.step()

    def note_end(self, number: int) -> None:
        """Write into the audit log how far it is."""
        with self.petition.transaction() as connection:
            state = self._state(connection, number)
            sums = {name: getattr(state, name) for name in ("confirmed", "refused", "held", "unclear", "left")}
            act, target = "push stopped" if state.left else "push done", self.target.key
            append_audit_line(
                connection, act, by=self.by, export=number, target=target, people=state.confirmed, sums=sums
            )

    def state(self, number: int) -> PushState:
        """Return how far a push is."""
        with self.petition.reading() as connection:
            return self._state(connection, number)

    def _state(self, connection: Connection, number: int) -> PushState:
        return next(each for each in list_pushes(connection, self.target.key) if each.number == number)

    def _each(self, number: int, state: State) -> Iterator[tuple[int, str]]:
        """Yield everybody in a state, each once, whatever becomes of them."""
        after = 0
        while True:
            with self.petition.reading() as connection:
                found = next_person(connection, number, state, after)
            if found is None:
                return
            after = found[0]
            yield found

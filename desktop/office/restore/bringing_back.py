"""A backup brought back into its workspace: looked at first, then put in the place of the petition that was there."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.core.errors import OutputGone, PetitionError
from desktop.core.progress import Report
from desktop.core.store_errors import PetitionBusy
from desktop.office.desk.backup import check_petition
from desktop.office.desk.new_file_names import new_file
from desktop.office.desk.petition_place import Petition, PetitionPlace, needs_passphrase, open_petition
from desktop.office.desk.sealed_secrets import SERVER_FILE, keep_passphrase
from desktop.office.desk.workspace import StaffDesk, find_workspace, note_server
from desktop.office.intake.stick_intake import ready_backups
from desktop.office.joining_server_petition import check_empty
from desktop.office.restore.replay_log_at_desk import CaughtUp, look_outside
from desktop.office.rights.audit import latest_acts
from desktop.petition.restoring.replacing_petition import exchange
from desktop.petition.restoring.restore import Restored, Since, restore_backup
from desktop.petition.status import petition_status
from desktop.petition.store.merges_in_backups import WRITTEN
from desktop.petition.store.second_secret import require_second_secret, require_secret_of_backup, second_holder

SET_ASIDE = "set-aside"  # in the name of a petition that another one took the place of


@dataclass(frozen=True, slots=True)
class LaterBatch:
    """Something that was brought in and is not in a backup: the event or table, and how many signatures it names."""

    called: str
    count: int


@dataclass(frozen=True, slots=True)
class Prospect:
    """What bringing a backup back would do.

    `until`: when the backup was begun (UTC, ISO 8601). `people`: how many count then; `now`: how many count in the
    petition, -1 where it cannot be read. `missing`: what came in since and is not in the backup; `acts`: lines of the
    log since. `caught_up`: what the replay log would do again, None where none was found; `unlogged`: though something
    was noted once. `whole`: whether the backup is proven whole and as it was written. `holder`: whose second secret it
    takes, empty for nobody's.
    """

    until: str
    people: int
    now: int
    missing: tuple[LaterBatch, ...]
    acts: int
    caught_up: CaughtUp | None
    whole: bool
    holder: str
    unlogged: bool = True


@dataclass(frozen=True, slots=True)
class BroughtBack:
    """A backup that is the petition now. `aside`: where the one before lies, None where there was none."""

    restored: Restored
    aside: Path | None


def look_at_backup(desk: StaffDesk, file: Path, passphrase: str, report: Report) -> Prospect:
    """Bring a backup back in a folder that goes again, and say what doing so for good would do; changes nothing.

    `passphrase` opens the backup; empty where it is the petition's. Raises OutputGone, KeyNeeded, ReplayLogAltered,
    PetitionError, OutputError, Cancelled.
    """
    with TemporaryDirectory(prefix="tabling-") as folder, open_petition(_source(desk, file, passphrase)) as backup:
        place = PetitionPlace(str(Path(folder, "petition.sqlite")), desk.backup_passphrase)
        made = restore_backup(backup, place.place, _since(desk), by=desk.by, passphrase=place.passphrase, report=report)
        with open_petition(place) as tried:
            whole = not check_petition(tried, report).problems and not made.damaged and made.as_written is not False
            figures = petition_status(tried)
        found = Prospect(made.of, figures.people, -1, (), 0, made.caught_up, whole, second_holder(backup))
        return _compared(desk, found, {each.id for each in figures.batches}, _acts(backup))


def bring_back(desk: StaffDesk, file: Path, passphrase: str, second: str, report: Report) -> BroughtBack:
    """Put a backup in the place of the petition, with what the replay log says done again; the petition is set aside.

    It lies among the backups then and can be brought back in the same way. `second`: the second secret of the petition,
    or where it has none or cannot be read, of the backup. Raises SecondSecretNeeded, SecondSecretWrong, OutputGone,
    KeyNeeded, ReplayLogAltered, PetitionBusy, PetitionError, OutputError, Cancelled; then nothing has changed.
    """
    if desk.place.on_server:
        raise PetitionError("A backup is brought to a server into an empty database.")
    target, passphrase_now = desk.workspace.petition, desk.place.passphrase
    new = target.with_name(f"{target.name}.restored")
    _forget(new)
    try:
        with open_petition(_source(desk, file, passphrase)) as backup:
            _require_secret(desk, backup, second)
            made = restore_backup(backup, new, _since(desk), by=desk.by, passphrase=passphrase_now, report=report)
        aside = _free_name(ready_backups(desk), target.stem)
        exchange(new, target, aside, passphrase=passphrase_now)
    finally:
        _forget(new)
    return BroughtBack(made, aside if aside.exists() else None)


def bring_to_server(
    desk: StaffDesk, file: Path, passphrase: str, server: PetitionPlace, report: Report, *, second: str = ""
) -> tuple[BroughtBack, StaffDesk]:
    """Bring a backup into an empty database on a server, and return the desk that works with it from then on.

    The petition of before stays where it is, and its passphrase encrypts backups as before. `second`: as for
    `bring_back`. Raises PetitionThere, SecondSecretNeeded, SecondSecretWrong, OutputGone, KeyNeeded, ReplayLogAltered,
    PetitionError, OutputError, Cancelled; then nothing has changed.
    """
    check_empty(server)
    with open_petition(_source(desk, file, passphrase)) as backup:
        _require_secret(desk, backup, second)
        since = _since(desk)
        made = restore_backup(backup, server.place, since, by=desk.by, passphrase=server.passphrase, report=report)
    home, apart = desk.workspace.folder, desk.backup_passphrase
    if desk.organisation and apart:
        keep_passphrase(home, desk.organisation.sealing, apart)
    if desk.organisation:
        keep_passphrase(home, desk.organisation.sealing, server.passphrase, SERVER_FILE)
    note_server(home, server.place)
    place = PetitionPlace(server.place, server.passphrase, home)
    return BroughtBack(made, None), replace(desk, workspace=find_workspace(home), place=place, apart=apart)


def _free_name(folder: Path, called: str) -> Path:
    return new_file(folder, f"{called}-{datetime.now(UTC):%Y-%m-%d-%H%M%S}-{SET_ASIDE}", ".sqlite")


def _source(desk: StaffDesk, file: Path, passphrase: str) -> PetitionPlace:
    if not file.is_file():
        raise OutputGone(f"{file} is not there any more.")
    opens = (passphrase or desk.backup_passphrase) if needs_passphrase(str(file)) else ""
    return PetitionPlace(str(file), opens)


def _since(desk: StaffDesk) -> Since:
    return Since(desk.opening_keys, outside=desk.place.outside or desk.workspace.petition.parent)


def _require_secret(desk: StaffDesk, backup: Petition, second: str) -> None:
    """Ask for the secret of the petition that is there: an older backup would otherwise be a way around it."""
    try:
        with open_petition(desk.place) as petition:
            if second_holder(petition):
                require_second_secret(petition, second, act="restore", by=desk.by)
                return
    except PetitionBusy:
        raise
    except PetitionError:
        pass  # it is gone, or damaged: that is why a backup comes back
    require_secret_of_backup(backup, second)


def _compared(desk: StaffDesk, found: Prospect, known: Collection[str], acts: int) -> Prospect:
    """Say what the petition has that the backup has not; nothing where it cannot be read any more."""
    try:
        with open_petition(desk.place) as petition:
            figures = petition_status(petition)
            later = tuple(
                LaterBatch(each.source or each.event_name, each.count)
                for each in figures.batches
                if each.id not in known and not each.undone
            )
            since, holder = _acts_after(petition, acts), second_holder(petition) or found.holder
            noted = look_outside(petition).state.kind != "none"
    except PetitionError:
        return found
    return replace(found, now=figures.people, missing=later, acts=since, holder=holder, unlogged=noted)


def _acts(petition: Petition) -> int:
    return next((each.number for each in latest_acts(petition, most=1)), 0)


def _acts_after(petition: Petition, line: int) -> int:
    """Count the lines of the log after one; that the backup of this line is whole says nothing new."""
    after = latest_acts(petition, before=line + 2, most=1)
    own = any(each.number == line + 1 and each.act == WRITTEN for each in after)
    return max(0, _acts(petition) - line - own)


def _forget(new: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        new.with_name(new.name + suffix).unlink(missing_ok=True)

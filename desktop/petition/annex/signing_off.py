"""Two people sign off the same figures of the annex; an older signing-off says so once they have changed."""

from dataclasses import dataclass

from sqlalchemy import Connection

from desktop.core.errors import UsageError
from desktop.core.petition_errors import ListChanged
from desktop.core.store_errors import PetitionDamaged
from desktop.petition.annex.reconciliation import Reconciliation, reconcile
from desktop.petition.store.audit import append_audit_line, lines_of
from desktop.petition.store.opening_petition import Petition

NEEDED = 2  # people
_ACT = "annex signed off"


@dataclass(frozen=True, slots=True)
class SignOff:
    """Somebody's word that they checked the figures. `day`: ISO 8601, UTC."""

    by: str
    day: str


@dataclass(frozen=True, slots=True)
class Annex:
    """The figures of now and their `digest` (hex), and who signed just these off, each once, the first one first.

    `outdated`: who signed others off last, where nobody signed these.
    """

    figures: Reconciliation
    digest: str
    signed: tuple[SignOff, ...]
    outdated: tuple[SignOff, ...]

    @property
    def complete(self) -> bool:
        """Whether as many people signed it off as must."""
        return len(self.signed) >= NEEDED


def read_annex(petition: Petition) -> Annex:
    """Return the annex as it stands. Raises PetitionError."""
    campaign = _campaign(petition)
    with petition.reading() as connection:
        return _annex(connection, campaign)


def sign_off(petition: Petition, seen: str, *, by: str) -> Annex:
    """Sign off the figures that were looked at, named by their digest or its first eight letters or more.

    Raises ListChanged where they are others by now, UsageError where `by` signed them off before, PetitionDamaged where
    they do not add up, NobodySigned, PetitionError.
    """
    campaign = _campaign(petition)
    with petition.transaction() as connection:
        now = _annex(connection, campaign)
        if len(seen) < 8 or not now.digest.startswith(seen.lower()):
            raise ListChanged("The figures are not those that you looked at. Look at them again.")
        if not now.figures.adds_up:
            raise PetitionDamaged("The figures of the petition do not add up. Nothing was signed off.")
        if _name(by) in {_name(each.by) for each in now.signed}:
            raise UsageError(f"{by} signed these figures off already: a second person must look at them.")
        append_audit_line(connection, _ACT, by=by, figures=now.digest, total=now.figures.total)
        return _annex(connection, campaign)


def _annex(connection: Connection, campaign: str) -> Annex:
    figures = reconcile(connection, campaign)
    digest = figures.digest()
    lines = [(str(line.facts["figures"]), SignOff(line.by, line.at[:10])) for line in lines_of(connection, _ACT)]
    signed = _each_once([said for of, said in reversed(lines) if of == digest])
    last = lines[0][0] if lines else ""
    outdated = () if signed else _each_once([said for of, said in reversed(lines) if of == last])
    return Annex(figures, digest, signed, outdated)


def _each_once(said: list[SignOff]) -> tuple[SignOff, ...]:
    return tuple({_name(each.by): each for each in reversed(said)}.values())[::-1]


def _campaign(petition: Petition) -> str:
    return (petition.campaign() or ("",))[0]


def _name(by: str) -> str:
    return " ".join(by.casefold().split())

"""Sheets become signatures, each sheet once, by its number and lines; what nobody can read is counted."""

import uuid
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import count

from sqlalchemy import Connection, func, insert, select, update

from desktop.core.campaign import Campaign
from desktop.core.canonical_json import canonical_json
from desktop.core.consent import BY_PAPER, Consent, consent_sha256
from desktop.core.paper_errors import LinesUndecided
from desktop.core.progress import Meter, Report, ignore
from desktop.core.signature.sealed_contents import Signature
from desktop.petition.deduplication.settling_standing import settle_batch
from desktop.petition.intake.arrivals import arrival_of
from desktop.petition.intake.batch_insertion import note_rejected, take_in
from desktop.petition.intake.rejections import ERASED, Rejected
from desktop.petition.intake.undoing_merges import adopt
from desktop.petition.paper.lines import ReadLine
from desktop.petition.paper.second_reading import SheetCheck, check_of, right_lines, round_of
from desktop.petition.paper.sheets import PaperSheet, campaign_of, drop_typed, move, require
from desktop.petition.store.audit import append_audit_line
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import batch, signature

SOURCE = "paper"  # what its merges come from, beside devices and the sources of tables


@dataclass(frozen=True, slots=True)
class TakenSheets:
    """What came of sheets: their merges, the signatures that are new, and lines that are counted without a name.

    `refused`: lines of people who asked to be forgotten.
    """

    merges: tuple[int, ...]
    added: int
    illegible: int
    refused: int


def take_sheets(petition: Petition, numbers: Sequence[int], *, by: str, report: Report = ignore) -> TakenSheets:
    """Take checked sheets in, in one transaction; what was typed of them goes, as it stands in the signatures now.

    Reports lines. Raises LinesUndecided where anything waits, SheetUnknown, SheetStands, CampaignError, PetitionError,
    Cancelled; then nothing has changed.
    """
    merges, figures = list[int](), Counter[str]()
    with petition.transaction() as connection:
        checks = [_require_done(connection, each) for each in dict.fromkeys(numbers)]
        meter = Meter(report, "lines", sum(each.sheet.signatures or 0 for each in checks))
        for check in checks:
            number = _take(connection, petition.salt, check, figures)
            merges.append(number)
            read = sum(check.compared.values())
            told: dict[str, int] = dict(check.wrong)
            sheet = check.sheet.number
            append_audit_line(
                connection, "sheet checked", by=by, sheet=sheet, merge=number, compared=read, differing=told
            )
            meter.advance(check.sheet.signatures or 0)
    return TakenSheets(tuple(merges), figures["added"], figures["illegible"], figures["refused"])


def _require_done(connection: Connection, number: int) -> SheetCheck:
    held = require(connection, number, "keyed")
    together = [check_of(connection, each) for each in round_of(connection, held)]
    for each in together:
        if not each.done:
            lines = len({difference.line for difference in each.open})
            raise LinesUndecided(each.sheet.number, len(each.unread), lines)
    return next(each for each in together if each.sheet.number == number)


def _take(connection: Connection, salt: bytes, check: SheetCheck, figures: Counter[str]) -> int:
    held, campaign = check.sheet, campaign_of(connection, check.sheet)
    lines = right_lines(connection, held)
    number = _number(connection, campaign, held)
    before = _taken_before(connection, held)
    arrivals = []
    for line, read in lines.items():
        if read.kind == "signature":
            given = _signature(campaign, held, line, read, before)
            arrivals.append(arrival_of(given, _digest(given), salt))
    taken = take_in(connection, number, arrivals)
    gone = [Rejected(line, ERASED) for line, read in lines.items() if read.kind == "erased"]
    note_rejected(connection, number, [*taken.rejected, *gone])
    adopt(connection, number)
    many = select(func.count()).where(signature.c.batch == number).scalar_subquery()
    connection.execute(update(batch).where(batch.c.number == number).values(count=many))
    settle_batch(connection, number)
    unread = sum(read.kind == "illegible" for read in lines.values())
    move(connection, [held.number], state="checked", illegible=unread, batch=number)
    drop_typed(connection, held.number)
    back = sum(each.undone for each in taken.twins)
    figures.update(added=len(taken.fresh) + back, illegible=unread, refused=len(taken.rejected) + len(gone))
    return number


def _number(connection: Connection, campaign: Campaign, held: PaperSheet) -> int:
    contents = next(each for each in _names(campaign, held) if not _is_there(connection, each))
    values = {"id": contents, "source": SOURCE, "device": "", "device_number": 0, "event": "", "event_place": ""}
    values |= {"event_name": held.event_name, "event_day": held.day, "first": 0, "last": 0, "count": 0}
    row = insert(batch).values(**values, entries_sha256=contents, undone=False)
    return int(connection.execute(row.returning(batch.c.number)).scalar_one())


def _names(campaign: Campaign, held: PaperSheet, *line: int) -> Iterator[str]:
    """Yield by what a sheet, or a line of it, goes the first time, and each further time that it is typed anew."""
    told = [campaign.id, SOURCE, held.number, *line]
    yield sha256(canonical_json(told)).hexdigest()
    for again in count(1):
        yield sha256(canonical_json([*told, "anew", again])).hexdigest()


def _is_there(connection: Connection, contents: str) -> bool:
    return connection.execute(select(batch.c.number).where(batch.c.id == contents)).first() is not None


def _taken_before(connection: Connection, held: PaperSheet) -> Mapping[bytes, bytes]:
    """Return what came of this sheet before it was typed anew: the digest of each signature, by its id."""
    mine = (signature.c.capture == "paper") & (signature.c.sheet == str(held.number)) & (batch.c.source == SOURCE)
    rows = connection.execute(select(signature.c.id, signature.c.sha256).select_from(signature.join(batch)).where(mine))
    return {bytes(id_): bytes(digest) for id_, digest in rows}


def _signature(
    campaign: Campaign, held: PaperSheet, line: int, read: ReadLine, before: Mapping[bytes, bytes]
) -> Signature:
    """Return the signature on a line, by sheet and line: the same as `before` where it says the same, else another."""
    for name in _names(campaign, held, line):
        given = _given(campaign, held, line, read, str(uuid.UUID(bytes=bytes.fromhex(name)[:16], version=5)))
        digest = _digest(given)
        if before.get(uuid.UUID(given.id).bytes, digest) == digest:
            return given
    raise AssertionError


def _given(campaign: Campaign, held: PaperSheet, line: int, read: ReadLine, id_: str) -> Signature:
    said, moment = read.values.get, f"{held.day}T12:00:00Z"  # paper tells the day
    return Signature(
        id=id_,
        campaign=campaign.id,
        version=campaign.version,
        text_sha256=campaign.words[held.language].sha256,
        language=held.language,
        given_name=said("given_name", ""),
        family_name=said("family_name", ""),
        country=said("country", ""),
        email=said("email", ""),
        postal_code=said("postal_code", ""),
        phone=said("phone", ""),
        signed_at=moment,
        offset=0,
        listing="count_only" if read.count_only else "named",
        capture="paper",
        sheet=str(held.number),
        line=line,
        event="",
        device="",
        sequence=line,
        age_stated=read.age_stated,
        consents=_consents(campaign, held, read, moment),
        pack_sha256=campaign.sha256,
        name=said("name", ""),
        extra=dict(read.extra),
    )


def _consents(campaign: Campaign, held: PaperSheet, read: ReadLine, moment: str) -> tuple[Consent, ...]:
    """Return each answer with its proof: the words as they are printed on the sheet, and that it was ticked there."""
    return tuple(
        Consent(
            request=each.id,
            requester=each.requester,
            text_sha256=consent_sha256(campaign, each, held.language),
            language=held.language,
            answer=read.answers.get(each.id, "not_asked") if read.values.get(each.field) else "not_asked",
            at=moment,
            method=BY_PAPER,
        )
        for each in campaign.consents
    )


def _digest(given: Signature) -> bytes:
    answers = [[each.request, each.answer] for each in given.consents]
    who = [given.name, given.given_name, given.family_name, given.country, given.email, given.postal_code, given.phone]
    told = [given.id, *who, given.signed_at, given.listing, given.language, dict(given.extra), answers]
    return sha256(canonical_json(told)).digest()

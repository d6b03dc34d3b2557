"""What is another in a row that was imported before under the same number of its platform."""

from collections.abc import Iterable, Iterator, Mapping
from operator import itemgetter

from sqlalchemy import Connection, Row, select

from desktop.petition.deduplication.person_keys import key_of_signature
from desktop.petition.deduplication.unsubscribed_consents import Asked
from desktop.petition.engines.bulk_lookup import look_up
from desktop.petition.intake.arrivals import COLUMNS, CONSENT_COLUMNS, DEVICE, ID, ArrivedSignature, SignatureRow
from desktop.petition.tables.arrival_tables import batch, consent, signature, unsubscribed
from desktop.petition.tables.decision_tables import correction
from desktop.petition.tables.lasting_tables import erased_signature

_OF_THE_PERSON = (
    "given_name", "family_name", "country", "email", "postal_code", "phone", "signed_at", "listing", "language",
)  # fmt: skip
_PLACES = [COLUMNS.index(name) for name in _OF_THE_PERSON]
_answer = itemgetter(CONSENT_COLUMNS.index("request"), CONSENT_COLUMNS.index("answer"))


def what_changed(connection: Connection, arrival: ArrivedSignature) -> str:
    """Return `changed_consent` where all that differs is what was answered, else `changed`.

    Nothing where all that differs is that its signer unsubscribed: that was noted.
    """
    row, answers = arrival
    kept = _kept(connection, row)
    if kept is None or not _is_same(connection, kept, row):
        return "changed"
    stands = select(consent.c.request, consent.c.answer).where(consent.c.signature == kept.number)
    held = dict(connection.execute(stands).all())
    otherwise = (held.get(request) != said for request, said in map(_answer, answers) if said != "withdrawn")
    return "changed_consent" if any(otherwise) else ""


def who_unsubscribed(connection: Connection, number: int, arrivals: Iterable[ArrivedSignature]) -> Iterator[Asked]:
    """Give the consents of signatures here that these rows of batch `number` say ended, and no row of it said before.

    Not where anything else of a row differs: then nobody knows whether it is the same person's.
    """
    said = {arrival[0][ID]: (arrival[0], ended) for arrival in arrivals if (ended := _ended(arrival))}
    same = (unsubscribed.c.signature == consent.c.signature) & (unsubscribed.c.request == consent.c.request)
    held = signature.join(consent).outerjoin(unsubscribed, same)
    told = (signature.c.id, signature.c.device, signature.c.number, consent.c.request, consent.c.answer)
    found: dict[Asked, tuple[SignatureRow, set[int | None]]] = {}
    rows = look_up(connection, select(*told, unsubscribed.c.batch).select_from(held), signature.c.id, list(said))
    for id_, device, signed, request, answer, by in rows:
        row, ended = said[id_]
        # One that came withdrawn, or that staff ended, is nothing to note.
        if device == row[DEVICE] and request in ended and (answer != "withdrawn" or by is not None):
            found.setdefault((signed, request), (row, set()))[1].add(by)
    for asked, (row, noted) in found.items():
        kept = _kept(connection, row)
        if number not in noted and kept and kept.number == asked[0] and _is_same(connection, kept, row):
            yield asked


def erased_before(connection: Connection, salt: bytes, earlier: Mapping[bytes, bytes]) -> set[bytes]:
    """Return those of these ids whose signature was erased when it had this `earlier` digest."""
    keys = {key_of_signature(salt, id_, digest): id_ for id_, digest in earlier.items()}
    rows = look_up(connection, select(erased_signature), erased_signature.c.signature, list(keys))
    return {keys[row.signature] for row in rows}


def _ended(arrival: ArrivedSignature) -> set[str]:
    return {request for request, said in map(_answer, arrival[1]) if said == "withdrawn"}


def _kept(connection: Connection, row: SignatureRow) -> Row[tuple[object, ...]] | None:
    """Return the signature of this id that counts, as no more than one of a table's does."""
    wanted = select(signature.c.number, *(signature.c[name] for name in _OF_THE_PERSON))
    this = (signature.c.id == row[ID], signature.c.device == row[DEVICE], batch.c.undone.is_(False))
    return connection.execute(wanted.select_from(signature.join(batch)).where(*this)).first()


def _is_same(connection: Connection, kept: Row[tuple[object, ...]], row: SignatureRow) -> bool:
    """Whether a row says of its person what the kept one did as it came, before staff corrected it."""
    of_corrections = select(correction.c.field, correction.c.before).where(correction.c.signature == kept.number)
    came = dict(connection.execute(of_corrections.order_by(correction.c.decision.desc())).all())
    return [came.get(name, getattr(kept, name)) for name in _OF_THE_PERSON] == [row[place] for place in _PLACES]

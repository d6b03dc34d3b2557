"""Staff say once what the people of a source agreed to: a version that is kept, or a page of the web petition's own."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256

from sqlalchemy import Connection, delete, insert, select

from desktop.core.campaign import DELIVERED_FIELDS, DeliveredField
from desktop.core.errors import UsageError
from desktop.core.one_line_text import clean_line
from desktop.core.pack.campaign_text_reader import LARGEST_TEXT
from desktop.core.petition_errors import NoSuchSource, NoSuchVersion
from desktop.petition.agreements.promised_terms import load_agreements
from desktop.petition.store.audit import append_audit_line, utc_now
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.agreement_tables import source_agreement
from desktop.petition.tables.arrival_tables import batch
from desktop.petition.tables.paper_tables import sheet


@dataclass(frozen=True, slots=True)
class SourceTerms:
    """What the people of a source agreed to.

    `version`: under whose letter they stand. `page`: the text they signed, where it was not the version's own; then
    `fields` are what it said the recipient gets. Without a page they are the version's, or fewer; empty for all.
    """

    version: int
    fields: tuple[DeliveredField, ...] = ()
    page: str = ""


def agree_source(petition: Petition, source: str, terms: SourceTerms, *, by: str) -> tuple[DeliveredField, ...]:
    """Note what the people of a source agreed to, and return the fields that they are delivered with.

    What was noted before is replaced, and stays in the audit log. Raises NoSuchSource, NoSuchVersion, UsageError for
    fields that were not promised, PetitionError; then nothing has changed.
    """
    if len(terms.page.encode()) > LARGEST_TEXT:
        raise UsageError(f"The page has more than {LARGEST_TEXT // 1000} kB. Give the text that people signed.")
    source = clean_line(source)
    with petition.transaction() as connection:
        _require_source(connection, source)
        fields = _fields(connection, terms)
        connection.execute(delete(source_agreement).where(source_agreement.c.source == source))
        row = {"version": terms.version, "fields": json.dumps(fields), "text": terms.page, "at": utc_now(), "by": by}
        connection.execute(insert(source_agreement).values(source=source, **row))
        page = sha256(terms.page.encode()).hexdigest() if terms.page else ""
        told: list[str] = [*fields]
        append_audit_line(
            connection, "source agreement", by=by, source=source, version=terms.version, fields=told, page=page
        )
    return fields


def require_version(petition: Petition, version: int) -> None:
    """Raise NoSuchVersion where no pack of this version is kept."""
    with petition.reading() as connection:
        if not load_agreements(connection).of_version(version):
            raise NoSuchVersion(version)


def requesters(connection: Connection) -> Mapping[str, str]:
    """Return who asks for each consent, as the newest pack that asks for it says."""
    packs = load_agreements(connection).packs
    return {each.id: each.requester for pack in packs for each in pack.consents}


def promised_fields(connection: Connection) -> frozenset[str]:
    """Return every field that a pack which is kept promises to its recipient; name and country where none is kept."""
    packs = load_agreements(connection).packs
    return frozenset(field for pack in packs for field in pack.delivered_fields) or frozenset({"name", "country"})


def list_sources(connection: Connection) -> tuple[str, ...]:
    """Return every source from which a table came, by name."""
    sheets = select(sheet.c.batch).where(sheet.c.batch.is_not(None))
    tables = select(batch.c.source).where(batch.c.source != "", batch.c.number.not_in(sheets)).distinct()
    return tuple(sorted(connection.execute(tables).scalars()))


def standing_version(connection: Connection, source: str) -> tuple[int, bool]:
    """Return under which kept version's letter the people of a source stand, 0 where staff did not say.

    And whether on terms of their own: a page, or other fields than the version promises.
    """
    said = connection.execute(select(source_agreement).where(source_agreement.c.source == source)).first()
    if said is None or not load_agreements(connection).of_version(said.version):
        return 0, False
    promised = _fields(connection, SourceTerms(said.version))
    return said.version, bool(said.text) or set(json.loads(said.fields)) != set(promised)


def _require_source(connection: Connection, source: str) -> None:
    known = list_sources(connection)
    if source not in known:
        raise NoSuchSource(source, *known)


def _fields(connection: Connection, terms: SourceTerms) -> tuple[DeliveredField, ...]:
    packs = load_agreements(connection).of_version(terms.version)
    if not packs:
        raise NoSuchVersion(terms.version)
    promised = [field for field in packs[0].delivered_fields if all(field in each.delivered_fields for each in packs)]
    may = DELIVERED_FIELDS if terms.page else tuple(promised)
    chosen = terms.fields or tuple(promised)
    if terms.page and not terms.fields:
        raise UsageError("Say which fields the page told people that the recipient gets.")
    if chosen[:1] != ("name",) or not set(chosen) <= set(may):
        raise UsageError(f"The fields begin with name, and may be: {', '.join(may)}.")
    return chosen

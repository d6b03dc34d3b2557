"""Answers the person who asks: a copy of everything kept of them, or being forgotten."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from sqlalchemy import select

from desktop.core.errors import UsageError
from desktop.core.petition_errors import NobodyNamed
from desktop.core.progress import Report, ignore
from desktop.core.whole_files import new_with
from desktop.petition.agreements.consent_words import consent_words
from desktop.petition.agreements.further_questions import further_questions
from desktop.petition.deduplication.person_keys import key_of_signature
from desktop.petition.replay_log.entries import share_out
from desktop.petition.replay_log.noting import note
from desktop.petition.rights.copy_document import ShownWords, typeset_copy
from desktop.petition.rights.erasure import bury, forget
from desktop.petition.rights.person_who_asks import FoundSignature, everybody, require_signatures
from desktop.petition.rights.request_register import forget_asked
from desktop.petition.store.audit import append_audit_line, utc_now
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import first_name, signature


def write_copy(petition: Petition, found: Sequence[FoundSignature], path: Path, *, by: str) -> None:
    """Write what is kept of a person, for that person, as a file that only this user may read: a PDF where it is to be
    called so, else JSON.

    Raises UsageError where nothing was found, MissingGlyphs where a letter cannot be printed, OutputError (never over a
    file that is there), PetitionError.
    """
    if not found:
        raise UsageError("Nothing was found to write.")
    with new_with(path) as write:
        kept = _copy(petition, found, printed=path.suffix.casefold() == ".pdf")
        with petition.transaction() as connection:
            append_audit_line(connection, "copy for a person", by=by, signatures=[each.number for each in found])
            write(kept)  # last: both or neither


def _copy(petition: Petition, found: Sequence[FoundSignature], *, printed: bool) -> bytes:
    campaign = (petition.campaign() or ("",))[0]
    if printed:
        with petition.reading() as connection:
            shown = ShownWords(consent_words(connection), further_questions(connection))
        return typeset_copy(campaign, found, utc_now()[:10], shown)
    kept = {"format": 1, "campaign": campaign, "signatures": [asdict(each) for each in found]}
    return json.dumps(kept, ensure_ascii=False, indent=1).encode()


def erase(petition: Petition, numbers: Sequence[int], *, by: str, report: Report = ignore) -> int:
    """Forget the people who gave these signatures, with all their signatures; return how many were erased.

    No batch, import or export brings back what they signed until now; if they sign again, it counts. Reports the
    signatures erased, then the people who are settled anew. Raises NobodyNamed, NoSuchSignature, PetitionError,
    Cancelled.
    """
    if not numbers:
        raise NobodyNamed("Name the signatures of the person by their numbers.")
    with petition.transaction() as connection:
        people = everybody(connection, numbers)
        require_signatures(connection, numbers)
        all_of_them = select(signature.c.number, signature.c.person).where(signature.c.person.in_(people))
        named = select(signature.c.id, signature.c.sha256).where(signature.c.person.in_(people))
        ids = [key_of_signature(petition.salt, *each) for each in connection.execute(named)]
        names = select(first_name, signature.c.family_name).where(signature.c.person.in_(people))
        forget_asked(connection, [(row[0], row[1]) for row in connection.execute(names)])
        until = utc_now()
        count = forget(connection, all_of_them, until, report=report)
        # Also by their ids: what was corrected before it was erased arrives as it once was.
        bury(connection, {}, ids)
        append_audit_line(connection, "erased on request", by=by, people=len(people), signatures=count)
        note(petition, connection, tuple(share_out(until, sorted(people), ids)))
    petition.wipe()
    return count

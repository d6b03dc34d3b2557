"""Who leaves, looked at again at the last moment: as they are now, by the choices with which the push was planned."""

from dataclasses import dataclass

from sqlalchemy import Connection, select

from desktop.petition.agreements.promised_terms import Agreements, sound_agreements
from desktop.petition.export.agreements_naming_platforms import naming
from desktop.petition.export.cells import RowWriter
from desktop.petition.export.importable_or_withheld import Sorting, may_not_leave, not_taken
from desktop.petition.export.person_records import read_record
from desktop.petition.export.remembered_exports import MadeBy
from desktop.petition.export.targets import ExportTarget
from desktop.petition.push.platform import Leaving
from desktop.petition.push.push_progress import went_as_another
from desktop.petition.tables.arrival_tables import signature


@dataclass(frozen=True, slots=True)
class Gate:
    """What lets people of one push leave."""

    by: Sorting
    headings: tuple[str, ...]
    agreements: Agreements

    def leaving(self, connection: Connection, number: int) -> Leaving | None:
        """Return who counts by a signature as the platform is told of them; None where they may not leave now.

        Nor do they where they went there as another already, with whom they were joined since.
        """
        record = read_record(connection, number, self.agreements)
        if record is None or went_as_another(connection, self.by.target.key, number):
            return None
        said_yes = record.answer(self.by.request).answer == "yes"
        if may_not_leave(record, self.by, said_yes=said_yes) or not_taken(record, self.by):
            return None
        if self.by.undecided(record):  # whoever counts for them wrote in one box, and came in since
            return None
        cells = zip(self.headings, self.by.writer.row(record).cells, strict=True)
        facts = {heading: cell for heading, cell in cells if cell}
        return Leaving(record.facts["signature_id"], facts, said_yes, record.facts["signed_at"])

    def known(self, connection: Connection, number: int) -> Leaving | None:
        """Return who signed, to be looked up and no more, whether they may leave now or not; None who was forgotten."""
        if leaving := self.leaving(connection, number):
            return leaving
        id_ = connection.execute(select(signature.c.id).where(signature.c.number == number)).scalar()
        return Leaving(id_.hex(), {}, said_yes=True, signed_at="") if id_ else None


def gate_of(connection: Connection, target: ExportTarget, made_by: MadeBy, named: str) -> Gate:
    """Return the gate of a push; `named`: as of a `WantedExport`."""
    agreements = sound_agreements(connection)
    writer = RowWriter(target, made_by)
    others = naming(agreements, named, made_by.request) if named else None
    by = Sorting(target, writer, made_by.request, {}, made_by.names, others)
    return Gate(by, writer.headings(said_yes=True), agreements)

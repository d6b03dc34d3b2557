"""Exports made in tests: a crowd that springs every trap, and the files of a target read back."""

import csv
import json
from io import BytesIO, StringIO
from pathlib import Path

from openpyxl import load_workbook
from pyrage import DecryptError
from pyrage import passphrase as age

from desktop.core.progress import Report, ignore
from desktop.petition.export.targets import ExportTarget, find_target
from desktop.petition.export.walk_through_people import WantedExport
from desktop.petition.export.writing_exports import ExportPlace, MadeExport, write_export
from desktop.petition.store.opening_petition import Petition
from tests.support.crowd import Person

OTHER_WORDS = bytes(32)  # a text that no kept pack says
LATE = "2026-08-24T12:00:00Z"
# Each stands for one trap, and those who stand for none are there as well.
HARD = (
    Person("Ann", "Lee", "ann@example.org", updates="yes", postal_code="01234", phone="+16135550187"),
    Person("Bo", "Roe", "Ann@example.org", updates="not_given"),  # the same mailbox
    Person("Cy Ann Doe", "", "cy@example.org", "XK", one_box=True, updates="yes", language="fr"),
    Person("Pelé", "", "pele@example.org", "BR", updates="yes"),  # one name, in two boxes
    Person("Madonna", "", "mad@example.org", one_box=True),  # one name in one box; nobody asked
    Person("=HYPERLINK(1)", "Li", "li@example.org", updates="yes"),
    Person("Dee", "Roy", "dee@example.org", listing="count_only", updates="yes"),
    Person("Ed", "Poe", "ed@example.org", updates="withdrawn"),
    Person("Fay", "Orr"),  # no e-mail address
    Person("Gus", "Ode", "gus@example.org", updates="yes", text_sha256=OTHER_WORDS),
    Person("名" * 90, "長" * 90, "long@example.org", "TW", updates="yes"),
    Person("Hé", "Aké", "hé@example.org", "CI", updates="yes"),
)


SIGNERS = 1000


def mixed(number: int) -> Person:
    """One of a thousand: every third of the hard ones, else somebody plain with an address of their own."""
    if number % 3 == 0:
        return HARD[number // 3 % len(HARD)]
    answer = ("yes", "not_given", "withdrawn", "", "yes")[number % 5]
    return Person(f"Ann{number}", f"Lee{number}", f"p{number}@example.org", updates=answer, postal_code=f"0{number:04}")


def export_csv(petition: Petition, path: Path, *, by: str = "kb", report: Report = ignore) -> int:
    """Write everybody as plain CSV and return how many they are."""
    return export_to(petition, "csv", path, by=by, report=report).said.sums.importable


def export_to(
    petition: Petition,
    target: str | ExportTarget,
    path: Path,
    *,
    passphrase: str = "",
    names: str = "",
    everybody: bool = True,
    by: str = "kb",
    report: Report = ignore,
) -> MadeExport:
    """Write one export, plain unless a passphrase is given."""
    wanted = WantedExport(find_target(target) if isinstance(target, str) else target, everybody, names=names)
    place = ExportPlace(path.parent, path.name.split(".")[0], passphrase)
    return write_export(petition, wanted, place, by=by, report=report)


def table_of(data: bytes, suffix: str) -> list[dict[str, str]]:
    """Read a file as a platform does: a dictionary a row."""
    if suffix == ".json":
        return list(json.loads(data))
    if suffix == ".xlsx":
        sheet = load_workbook(BytesIO(data)).worksheets[0]
        heading, *rows = ([cell or "" for cell in row] for row in sheet.iter_rows(values_only=True))
        return [dict(zip(heading, row, strict=True)) for row in rows]
    return list(csv.DictReader(StringIO(data.decode("utf-8-sig"), newline="")))


def opened(data: bytes, passphrase: str) -> bytes:
    """Open what age closed. It measures this machine each time, and refuses what would take long while others work."""
    for _ in range(10):
        try:
            return bytes(age.decrypt(data, passphrase))
        except DecryptError as error:
            if "Excessive work" not in str(error):
                raise
    raise TimeoutError("the machine is too busy")


def rows_of(files: tuple[Path, ...]) -> list[dict[str, str]]:
    """Read all plain files of an export, one after the other."""
    return [row for file in files for row in table_of(file.read_bytes(), file.suffix)]

"""The CSV for the organisation's platform against the `sqlite3` shell writing the same columns."""

import shutil
import sqlite3
import subprocess
import time
from contextlib import closing
from pathlib import Path

from benchmarks.batches import bench_campaign, bench_pack
from benchmarks.measuring import Ground, Work
from desktop.core.errors import UsageError
from desktop.petition.agreements.kept_packs import keep_pack
from desktop.petition.export.targets import find_target
from desktop.petition.export.walk_through_people import WantedExport
from desktop.petition.export.writing_exports import ExportPlace, write_export
from desktop.petition.store.opening_petition import Petition

_OWN = (
    "b.event, b.event_name, b.event_place, b.event_day, b.device, b.source, lower(hex(s.id)), s.given_name, "
    "s.family_name, s.email, s.postal_code, s.phone, s.language, s.sheet, s.country, s.signed_at, s.offset, s.listing, "
    "s.capture, s.line, s.version, lower(hex(s.text_sha256))"
)
_CONSENT = (
    "coalesce({0}.answer, 'not_asked'), {0}.at, {0}.language, {0}.method, {0}.requester, lower(hex({0}.text_sha256)), "
    "lower(hex(s.id))"
)


def export(ground: Ground) -> float:
    """Write everybody who is counted, cells guarded, of each consent the strongest with its proof."""
    with closing(Petition(_copy(ground))) as petition:
        # Whoever agreed to what nobody knows has no row.
        keep_pack(petition, bench_pack(), by="bench", keys=bench_campaign().keys)
        began = time.perf_counter()
        write_export(petition, WantedExport(find_target("csv")), ExportPlace(ground.folder, "people", ""), by="bench")
        return time.perf_counter() - began


def shell(ground: Ground) -> float:
    """Let the shell write the same columns, each consent as it was given."""
    found = shutil.which("sqlite3")
    if not found:
        raise UsageError("The sqlite3 shell is not installed. Install the package sqlite3.")
    path = _copy(ground)
    query = _query(path)
    began = time.perf_counter()
    with (ground.folder / "shell.csv").open("wb") as file:
        subprocess.run([found, "-csv", str(path), query], stdout=file, check=True)  # noqa: S603 - our own query
    return time.perf_counter() - began


def _copy(ground: Ground) -> Path:
    return Path(shutil.copy(ground.batches / "rows.sqlite", ground.folder / "petition.sqlite"))


def _query(path: Path) -> str:
    with closing(sqlite3.connect(path)) as connection:
        requests = [row[0] for row in connection.execute("SELECT DISTINCT request FROM consent ORDER BY request")]
    columns = ", ".join([_OWN, *(_CONSENT.format(f"c{at}") for at in range(len(requests)))])
    joins = " ".join(
        f"LEFT JOIN consent c{at} ON c{at}.signature = s.number AND c{at}.request = '{request}'"
        for at, request in enumerate(requests)
    )
    return (
        f"SELECT {columns} FROM signature s JOIN batch b ON b.number = s.batch {joins} "  # noqa: S608 - our own words
        "WHERE NOT b.undone AND s.kept_as IS NULL AND s.state = 'valid' ORDER BY s.number"
    )


WORKS = (Work("CSV export", export, shell, "sqlite3 shell, the same columns", 1.3),)

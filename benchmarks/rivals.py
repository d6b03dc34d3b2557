"""What staff use today, over tables that can already be read: pandas and DuckDB, against our merge with its opening."""

import csv
import sqlite3
import time
from contextlib import closing
from pathlib import Path

from benchmarks.measuring import Ground, Work
from benchmarks.merging import merge_sqlite

_COLUMNS = "given_name, family_name, country, email, postal_code, phone, language, signed_at, listing"
_PARTS = 20  # files, as many tablets would have sent them


def pandas(ground: Ground) -> float:
    """Concatenate the parts and drop who has the same e-mail and name."""
    import pandas as pd

    parts = _parts(ground)
    began = time.perf_counter()
    everybody = pd.concat([pd.read_csv(part, keep_default_na=False, dtype=str) for part in parts])
    with_email = everybody[everybody["email"] != ""].sort_values("signed_at")
    kept = pd.concat(
        [everybody[everybody["email"] == ""], with_email.drop_duplicates(["email", "given_name", "family_name"])]
    )
    kept.to_csv(ground.folder / "kept.csv", index=False)
    return time.perf_counter() - began


def duckdb(ground: Ground) -> float:
    """Do the same with DuckDB's `distinct on`."""
    import duckdb as duck

    parts = [str(part) for part in _parts(ground)]
    began = time.perf_counter()
    with closing(duck.connect(str(ground.folder / "kept.duckdb"))) as connection:
        connection.execute("CREATE TABLE everybody AS SELECT * FROM read_csv(?, all_varchar = true)", [parts])
        connection.execute(
            "CREATE TABLE kept AS SELECT * FROM everybody WHERE coalesce(email, '') = '' UNION ALL "
            "SELECT DISTINCT ON (email, given_name, family_name) * FROM everybody WHERE coalesce(email, '') <> '' "
            "ORDER BY signed_at"
        )
    return time.perf_counter() - began


def _parts(ground: Ground) -> list[Path]:
    with closing(sqlite3.connect(ground.batches / "rows.sqlite")) as connection:
        cursor = connection.execute(f"SELECT {_COLUMNS} FROM signature")  # noqa: S608 - our own columns
        parts: list[Path] = []
        while rows := cursor.fetchmany(-(-ground.size // _PARTS)):
            parts.append(ground.folder / f"part{len(parts)}.csv")
            with parts[-1].open("w", encoding="utf-8", newline="") as file:
                writer = csv.writer(file)
                writer.writerow(_COLUMNS.split(", "))
                writer.writerows(rows)
    return parts


WORKS = (
    Work("merge, seals opened", merge_sqlite, pandas, "pandas concat + drop_duplicates, plain CSV"),
    Work("merge, seals opened", merge_sqlite, duckdb, "DuckDB distinct on, plain CSV"),
)

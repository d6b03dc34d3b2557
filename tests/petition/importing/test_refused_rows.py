"""The table of refused rows: it holds each as it stood, so that it is read again as it was."""

import csv
import io
from dataclasses import replace

from sqlalchemy import select

from desktop.petition.importing.import_table import SourceTable, import_table
from desktop.petition.importing.refused_rows import WHY
from desktop.petition.tables.arrival_tables import consent, signature

OPT_OUT = """
name = "Ours"
kind = "sample"
recognised_by = ["Hide my name?"]

[columns]
listing = ["Hide my name?"]

[words.listing]
yes = "no"
no = "yes"

[words.consent]
yes = "not given"
no = "yes"
"""
HEADING = "Name,Country,Hide my name?,No mail please,Day,Hour"
ADA = "Ada Byron,CA,no,no,2026-08-22,15:05"
BO = "Bo Lee,Atlantis,yes,yes,2026-08-23,14:05"


def test_a_refused_row_is_read_again_as_it_was_by_a_preset_that_turns_words_round(bound, tmp_path):
    (tmp_path / "ours.toml").write_text(OPT_OUT, "utf-8")
    export, wanted = tmp_path / "export.csv", tmp_path / "refused.csv"
    export.write_text(f"{HEADING}\n{ADA}\n{BO}\n", "utf-8")
    named = {"consent:updates": "No mail please", "signed_at": "Day", "signed_time": "Hour"}
    table = SourceTable(export, "website", named, presets=tmp_path, refused=wanted)
    assert import_table(bound, table, by="ws").errors == 1
    heading, row = csv.reader(io.StringIO(wanted.read_text("utf-8-sig")))
    assert heading == [*HEADING.split(","), WHY]
    assert row == [*BO.split(","), "country"]

    wanted.write_text(wanted.read_text("utf-8-sig").replace("Atlantis", "France"), "utf-8")
    assert import_table(bound, replace(table, path=wanted), by="ws").imported == 1
    s, c = signature.c, consent.c
    said = select(s.given_name, s.listing, s.signed_at, c.answer).select_from(signature.join(consent))
    with bound.reading() as connection:
        rows = connection.execute(said.order_by(s.number))
        assert [tuple(each) for each in rows] == [
            ("Ada Byron", "named", "2026-08-22T15:05:00Z", "yes"),
            ("Bo Lee", "count_only", "2026-08-23T14:05:00Z", "not_given"),
        ]

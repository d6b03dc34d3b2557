"""Rows that their signers never confirmed: they wait outside until staff take them in, whatever staff said before."""

from pathlib import Path

import pytest
from sqlalchemy import func, select

from desktop.petition.importing.import_table import ImportReport, SourceTable, import_table
from desktop.petition.importing.understanding.staff_answers import Answer
from desktop.petition.intake.undoing_merges import redo_merge, undo_merge
from desktop.petition.status import petition_status
from desktop.petition.store.integrity import check_petition
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import signature

TABLE = """Name,Country,Comment,Confirmed
Cy Young,CA,a,no
Cy Young,CA,b,yes
Bo Lee,CA,c,no
Di Moss,CA,d,perhaps
"""
INCLUDE, LEAVE_OUT = Answer("unconfirmed", "", "include"), Answer("unconfirmed", "", "leave-out")
PERHAPS = Answer("confirmed", "perhaps", "yes"), Answer("confirmed", "perhaps", "no")


def bring(petition: Petition, folder: Path, *answers: Answer, table: str = TABLE) -> ImportReport:
    path = folder / "export.csv"
    path.write_text(table, "utf-8")
    return import_table(petition, SourceTable(path, "website", {"confirmed": "Confirmed"}, answers=answers), by="ws")


def rows_of(petition: Petition) -> int:
    with petition.reading() as connection:
        return int(connection.execute(select(func.count()).select_from(signature)).scalar_one())


@pytest.mark.parametrize("before", [(), (LEAVE_OUT,), (LEAVE_OUT, PERHAPS[1])])
def test_who_never_confirmed_is_taken_in_later_and_makes_another_of_nobody(bound, tmp_path, before):
    first = bring(bound, tmp_path, *before)
    assert (first.imported, first.unconfirmed) == (1, 3)
    now = bring(bound, tmp_path, INCLUDE)
    assert (now.imported, now.skipped, now.unconfirmed) == (3, 1, 0)
    assert (rows_of(bound), petition_status(bound).people) == (4, 4)
    grown = f"{TABLE}Ed Noir,CA,e,yes\nGi Hun,CA,f,no\n"
    last = bring(bound, tmp_path, LEAVE_OUT, table=grown)
    assert (last.imported, last.skipped, last.unconfirmed) == (1, 1, 4)
    assert not check_petition(bound).problems


def test_a_word_for_confirmed_that_is_answered_otherwise_only_lets_rows_in(bound, tmp_path):
    bring(bound, tmp_path, PERHAPS[1])
    assert bring(bound, tmp_path, PERHAPS[0]).imported == 1
    assert petition_status(bound).people == 2


def test_a_table_without_them_is_brought_back_beside_one_with_them(bound, tmp_path):
    first = bring(bound, tmp_path, LEAVE_OUT, table="Name,Country,Comment,Confirmed\nCy Young,CA,b,yes\n")
    undo_merge(bound, first.number, by="ws")
    assert bring(bound, tmp_path, INCLUDE).imported == 4
    redo_merge(bound, first.number, by="ws")
    assert petition_status(bound).people == 4

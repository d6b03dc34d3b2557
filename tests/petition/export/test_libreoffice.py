"""A thousand mixed signers for each platform, opened in LibreOffice: each cell as it was written, and nothing runs."""

import shutil
from contextlib import closing
from itertools import count, islice

import pytest

from desktop.petition.export.targets import load_targets
from desktop.petition.store.opening_petition import Petition
from tests.support.crowd import put
from tests.support.exporting import SIGNERS, export_to, mixed, table_of
from tests.support.libreoffice import opened_in_libreoffice
from tests.support.packs import keep

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed here"),
]
SECRET = "correct horse battery"


@pytest.fixture(scope="module")
def tables(tmp_path_factory):
    """Each platform's files, as they were written and as LibreOffice sees them; no spreadsheet opens JSON."""
    folder = tmp_path_factory.mktemp("tables")
    with closing(Petition(folder / "main.sqlite", new=True)) as petition:
        keep(petition)
        put(petition, 1, list(islice(map(mixed, count()), SIGNERS)))
        plain = {
            file: ""
            for target in load_targets()
            if target.format != "json"
            for file in export_to(petition, target, folder / target.key, names="last_word").files
        }
        (closed,) = export_to(petition, "xlsx", folder / "closed", passphrase=SECRET).files
    wanted = [*plain.items(), (closed, SECRET), (closed, "another one, as long")]
    return opened_in_libreoffice(wanted, folder / "seen"), list(plain), closed


def test_each_platforms_file_is_seen_as_it_was_written_with_names_and_zeros_intact(tables):
    seen, files, _ = tables
    assert {file.suffix for file in files} == {".csv", ".xlsx"}
    for file in files:
        written = table_of(file.read_bytes(), file.suffix)
        assert len(written) > 100
        assert seen[file, ""] == written, file.name
    cells = {cell for rows in seen.values() for row in rows for cell in row.values()}
    assert {"00005", "01234", "Ann5"} <= cells
    assert any("長" * 40 in cell for cell in cells)


def test_a_closed_workbook_opens_with_its_passphrase_alone_and_a_formula_stays_text(tables):
    seen, files, closed = tables
    plain = next(file for file in files if file.suffix == ".xlsx")
    assert seen[closed, SECRET] == seen[plain, ""]
    assert "=HYPERLINK(1)" in {row["given_name"] for row in seen[closed, SECRET]}
    assert (closed, "another one, as long") not in seen

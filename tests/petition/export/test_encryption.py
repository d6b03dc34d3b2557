"""What is closed to a passphrase opens without Tabling, by the programs that staff have, and by nobody else."""

from contextlib import closing
from io import BytesIO

import msoffcrypto
import pytest
from msoffcrypto.exceptions import InvalidKeyError
from pyrage import DecryptError

from desktop.core.export_errors import PassphraseShort
from desktop.petition.export.encryption import encrypted
from desktop.petition.store.audit import lines_of
from desktop.petition.store.opening_petition import Petition
from tests.support.crowd import put
from tests.support.exporting import HARD, export_to, opened, table_of
from tests.support.packs import keep

SECRET = "correct horse battery"


@pytest.fixture(scope="module")
def petition(tmp_path_factory):
    with closing(Petition(tmp_path_factory.mktemp("hard") / "main.sqlite", new=True)) as petition:
        keep(petition)
        put(petition, 1, HARD)
        yield petition


def test_a_workbook_opens_with_its_passphrase_alone_and_what_looks_like_a_formula_is_text(petition, tmp_path):
    (file,) = export_to(petition, "xlsx", tmp_path / "out.xlsx", passphrase=SECRET).files
    data = file.read_bytes()
    assert b"ann@example.org" not in data
    assert "ann@example.org".encode("utf-16-le") not in data
    book = msoffcrypto.OfficeFile(BytesIO(data))
    with pytest.raises(InvalidKeyError):
        book.load_key(password="another", verify_password=True)
    book.load_key(password=SECRET, verify_password=True)
    plain = BytesIO()
    book.decrypt(plain)
    rows = table_of(plain.getvalue(), ".xlsx")
    assert [row["postal_code"] for row in rows][:1] == ["01234"]
    assert "=HYPERLINK(1)" in {row["given_name"] for row in rows}
    assert rows == table_of(export_to(petition, "xlsx", tmp_path / "plain").files[0].read_bytes(), ".xlsx")


def test_any_other_table_is_closed_by_age_itself_with_as_much_work_as_it_asks_of_a_thief(full_stretching):  # noqa: ARG001
    closed = encrypted(b"Ann", "csv", SECRET)
    assert opened(closed, SECRET) == b"Ann"
    assert int(closed.split(b"\n")[1].split()[-1]) >= 10, "the power of two by which age stretches a passphrase"


def test_a_table_closed_by_age_opens_with_its_passphrase_alone_and_a_plain_one_is_noted(petition, tmp_path):
    (closed,) = export_to(petition, "csv", tmp_path / "out.csv", passphrase=SECRET).files
    (plain,) = export_to(petition, "csv", tmp_path / "plain.csv").files
    assert closed.name == "out.csv.age"
    assert opened(closed.read_bytes(), SECRET) == plain.read_bytes()
    with pytest.raises(DecryptError):
        opened(closed.read_bytes(), "another one, as long")
    with petition.reading() as connection:
        assert [line.facts["plain"] for line in lines_of(connection, "exported")][:2] == [True, False]


def test_a_passphrase_that_could_be_guessed_is_refused_before_anything_is_written(petition, tmp_path):
    with pytest.raises(PassphraseShort):
        export_to(petition, "csv", tmp_path / "out.csv", passphrase="short")
    assert list(tmp_path.iterdir()) == []


def test_the_same_rows_give_the_same_workbook(petition, tmp_path):
    one, other = (export_to(petition, "xlsx", tmp_path / name).files[0].read_bytes() for name in ("one", "two"))
    assert one == other
    assert encrypted(one, "xlsx", SECRET) != encrypted(one, "xlsx", SECRET)

"""What the organisation said, and nobody else: of one kind, under its signature, and whole."""

import json
from base64 import b64encode
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.core.canonical_json import canonical_json
from desktop.core.errors import ReceiptError
from desktop.core.signing_keys import SigningKey, new_signing_key
from desktop.transfer.signed_statement import Kind, read_statement, write_statement

RECEIPT, NOTE = Kind("receipt", "receipt"), Kind("waiting", "note")
LARGEST = 4096
OFFICE, STRANGER = new_signing_key(), new_signing_key()
PLAIN = st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(st.characters(exclude_categories=("Cs",)))
SAID = st.dictionaries(
    st.text(st.characters(exclude_categories=("Cs",)), max_size=8), PLAIN | st.lists(PLAIN, max_size=3), max_size=5
)
HERE = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)


def put(path: Path, key: str, said: object, signature: bytes) -> Path:
    path.write_text(json.dumps({key: said, "signature": b64encode(signature).decode()}), "utf-8")
    return path


def sign(kind: Kind, said: object, key: SigningKey = OFFICE) -> bytes:
    return key.sign(kind.mark + canonical_json(said))


def refused(path: Path, kind: Kind = RECEIPT, largest: int = LARGEST) -> str:
    with pytest.raises(ReceiptError) as raised:
        read_statement(path, kind, OFFICE.public, largest)
    return str(raised.value)


@HERE
@given(SAID)
def test_what_was_said_is_read_as_it_was_said(tmp_path: Path, said: dict[str, object]):
    path = tmp_path / "one.receipt"
    write_statement(path, RECEIPT, said, OFFICE, 100_000)
    assert read_statement(path, RECEIPT, OFFICE.public, 100_000) == said


@HERE
@given(SAID, SAID)
def test_other_words_under_the_same_signature_are_nobodys(
    tmp_path: Path, said: dict[str, object], other: dict[str, object]
):
    path = put(tmp_path / "one.receipt", "receipt", other, sign(RECEIPT, said))
    if canonical_json(said) == canonical_json(other):
        assert read_statement(path, RECEIPT, OFFICE.public, LARGEST * 9) == other
    else:
        assert "is not signed by this campaign's organisation. It erases nothing." in refused(path, largest=LARGEST * 9)


SAYS = {"batches": ["a", "b"]}


def test_a_signature_of_somebody_else_of_nobody_or_cut_short_is_none(tmp_path: Path):
    whole = sign(RECEIPT, SAYS)
    for signature in (sign(RECEIPT, SAYS, STRANGER), b"", whole[:-1], whole + b"\0", bytes(64), whole[::-1]):
        assert "is not signed" in refused(put(tmp_path / "one.receipt", "receipt", SAYS, signature))


def test_a_statement_of_one_kind_is_never_taken_for_another(tmp_path: Path):
    note = tmp_path / "office.note"
    write_statement(note, NOTE, SAYS, OFFICE, LARGEST)
    assert refused(note) == "office.note is not a receipt of Tabling. Ask headquarters for it again."
    under_another_key = put(tmp_path / "office.receipt", "receipt", SAYS, sign(NOTE, SAYS))
    assert "is not signed" in refused(under_another_key)
    assert read_statement(note, NOTE, OFFICE.public, LARGEST) == SAYS


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "7", "null", '"receipt"', "{}", '{"receipt": {}}', '{"signature": "AAAA"}', "[" * 9000, "\x00",
     "NaN", '{"receipt": {}, "signature": 7}',
     '{"receipt": {}, "signature": "***"}', '{"receipt": {}, "signature": "AB=="}',
     '{"receipt": NaN, "signature": "AAAA"}'],
)  # fmt: skip
def test_what_is_no_statement_is_refused_in_words(tmp_path: Path, text: str):
    path = tmp_path / "one.receipt"
    path.write_text(text, "utf-8")
    assert refused(path, largest=100_000) == "one.receipt is not a receipt of Tabling. Ask headquarters for it again."


@HERE
@given(st.binary(max_size=60))
def test_any_bytes_are_refused_in_words(tmp_path: Path, data: bytes):
    path = tmp_path / "one.receipt"
    path.write_bytes(data)
    assert refused(path).startswith("one.receipt is not a receipt")


def test_one_that_no_device_would_read_is_not_written(tmp_path: Path):
    path = tmp_path / "one.receipt"
    said = {"batches": ["x" * 100] * 60}
    with pytest.raises(
        ReceiptError, match=r"would be larger than any device reads\. Write a receipt for fewer batches"
    ):
        write_statement(path, RECEIPT, said, OFFICE, LARGEST)
    assert not path.exists()
    write_statement(path, RECEIPT, said, OFFICE, LARGEST * 9)
    size = path.stat().st_size
    assert read_statement(path, RECEIPT, OFFICE.public, size) == said
    refused(path, largest=size - 1)


def test_the_bytes_of_a_statement_may_be_laid_out_anew_and_say_the_same(tmp_path: Path):
    path = put(tmp_path / "one.receipt", "receipt", {"b": 1, "a": [2]}, sign(RECEIPT, {"a": [2], "b": 1}))
    assert read_statement(path, RECEIPT, OFFICE.public, LARGEST) == {"a": [2], "b": 1}

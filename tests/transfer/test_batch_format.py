"""The page on the batch file is true: its program, run as it stands there, reads what Tabling wrote."""

import json
import re
from pathlib import Path

import pytest

from desktop.core.key_files import write_key
from desktop.core.signature.encode import encode
from desktop.transfer.batch import encode_entries, write_batch
from tests.support.factory import DEVICE, SEALING, consent, manifest, sealed, signature

PAGE = Path(__file__).parents[2] / "docs" / "batch-format.md"
PASSPHRASE = "correct-horse-battery"


@pytest.fixture(scope="module")
def program() -> dict:
    """What the page's program defines."""
    [source] = re.findall(r"```python\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)
    assert "desktop" not in source
    defined: dict = {}
    exec(compile(source, str(PAGE), "exec"), defined)  # noqa: S102 - the page is ours
    return defined


def test_the_program_on_the_page_reads_every_signature_of_a_batch(program, tmp_path):
    given = (signature(1), signature(2, given_name="می\u200cنا", email="mina@example.org", consents=(consent(),)))
    closed = tuple(sealed(each) for each in given)
    path = write_batch(tmp_path, manifest(closed), encode_entries(closed), DEVICE)
    assert list(program["read_batch"](path, SEALING.seed)) == [json.loads(encode(each)) for each in given]


@pytest.mark.usefixtures("full_stretching")
def test_the_program_on_the_page_opens_a_key_file(program, tmp_path):
    write_key(tmp_path / "sealing.key", "sealing", SEALING, PASSPHRASE)
    assert program["unlock"](tmp_path / "sealing.key", PASSPHRASE) == SEALING.seed

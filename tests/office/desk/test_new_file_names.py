"""Files named by the moment: two acts of one second each leave their own."""

from datetime import UTC, datetime

import pytest

from desktop.core.errors import OutputGone
from desktop.office.desk import new_file_names
from desktop.office.desk.new_file_names import file_of_now, stem_of_now


class Standing(datetime):
    """A clock that stands still."""

    @classmethod
    def now(cls, tz=None):
        return cls(2026, 6, 28, 12, 30, 15, tzinfo=tz or UTC)


@pytest.fixture(autouse=True)
def one_second(monkeypatch):
    monkeypatch.setattr(new_file_names, "datetime", Standing)


def test_of_one_second_no_file_takes_the_name_of_another(tmp_path):
    for name in ("erased-2026-06-28-123015.json", "erased-2026-06-28-123015-2.json", "erased-2026-06-28-123015-3.json"):
        file = file_of_now(tmp_path, "erased", ".json")
        assert file.name == name
        file.touch()
    assert file_of_now(tmp_path, "answer", ".pdf").name == "answer-2026-06-28-123015.pdf", "another word"


@pytest.mark.parametrize("there", ["copy-2026-06-28-123015.json", "copy-2026-06-28-123015-part-3.csv"])
def test_a_stem_is_taken_by_any_file_of_it(tmp_path, there):
    tmp_path.joinpath(there).touch()
    assert stem_of_now(tmp_path, "copy") == "copy-2026-06-28-123015-2"


def test_a_folder_that_was_pulled_out_is_said_to_be_gone(tmp_path):
    with pytest.raises(OutputGone):
        file_of_now(tmp_path / "stick", "answer", ".pdf")

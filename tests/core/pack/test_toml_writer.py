"""What is written as TOML is read back as the same values."""

import tomllib

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.pack.toml_writer import write_toml

KEYS = st.from_regex(r"[a-z][a-z0-9_-]{0,8}", fullmatch=True)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
PLAIN = TEXTS | st.integers(0, 10**9) | st.booleans() | st.lists(TEXTS, max_size=4)
TABLES = st.dictionaries(KEYS, PLAIN | st.dictionaries(KEYS, TEXTS, min_size=1, max_size=3), max_size=4)
LISTS = st.lists(TABLES.filter(bool), min_size=1, max_size=3)
VALUES = st.dictionaries(KEYS, PLAIN | TABLES | LISTS | st.dictionaries(KEYS, TABLES, max_size=3), max_size=6)


@settings(max_examples=150, deadline=None)
@given(values=VALUES)
def test_what_is_written_is_read_back(values):
    assert tomllib.loads(write_toml(values)) == values

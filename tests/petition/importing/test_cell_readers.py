"""Each cell is read once and means what it always did: what is quick says the same as what is thorough."""

import uuid
from hashlib import sha256

from hypothesis import given
from hypothesis import strategies as st

from desktop.core.canonical_json import canonical_json
from desktop.core.contact_details import read_email
from desktop.petition.importing.cell_readers import cell_reader, known_email
from desktop.petition.importing.row_identity import RowIds

LOCALS = st.sampled_from(
    ["ada", "Ada", "postmaster", "Postmaster", "INFO", "a.b", "A.b", "a..b", ".a", "a+b", "A+B", "-a", "a-", "_", "é"]
) | st.text("aZ9._+-!é@ '", max_size=8)
DOMAINS = st.sampled_from(
    ["example.org", "EXAMPLE.org", "bücher.example", "xn--bcher-kva.example", "a", "localhost", "a..b", "-a.org", ""]
) | st.text("aZ9.-é", max_size=8)


@given(LOCALS, DOMAINS, st.sampled_from([1, 1, 1, 90]))
def test_an_address_is_read_as_the_library_reads_it(local, domain, times):
    address = f"{local * times}@{domain}"
    assert known_email(address) == read_email(address)


@given(st.lists(st.text(max_size=20), min_size=2, max_size=2), st.text(max_size=30), st.text(min_size=1))
def test_the_id_of_a_row_is_a_hash_of_canonical_json_for_ever(place, columns, told):
    def spelt(*rest: object) -> str:
        return str(uuid.UUID(bytes=sha256(canonical_json([*place, *rest])).digest()[:16], version=5))

    ids, contents = RowIds(place, columns), sha256(told.encode()).digest()
    assert ids.of(told, lambda: contents) == (spelt(columns, [told]), 0)
    assert ids.of("", lambda: contents) == (spelt(contents.hex()), 0)
    assert [ids.of("", lambda: contents) for _ in range(2)] == [
        (spelt(contents.hex(), above), above) for above in (1, 2)
    ]


@given(
    st.sampled_from(["given_name", "country", "email", "signed_at", "listing", "consent:updates", "phone", "id"]),
    st.lists(st.text(max_size=12) | st.sampled_from(["CA", "2026-06-27", "yes", "=A1", "#N/A", "Jos?"]), max_size=5),
)
def test_a_cell_means_the_same_whatever_was_read_before_it(field, cells):
    reads = cell_reader(field)
    assert [reads(cell) for cell in cells] == [cell_reader(field)(cell) for cell in cells]
    for each in map(reads, cells):
        assert not (each.problem and not each.text)

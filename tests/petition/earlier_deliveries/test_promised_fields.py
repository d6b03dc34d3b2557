"""Supplements and lists parted by country hold of each person what their own agreement promised, and nothing else."""

from contextlib import closing
from pathlib import Path
from shutil import copy
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdfium2 import PdfDocument

from desktop.petition.agreements.letter_words import WantedLetter
from desktop.petition.delivery.document_content import Parts
from desktop.petition.making_delivery import Edition, deliver
from desktop.petition.store.opening_petition import Petition
from tests.support.crowd import Person, put
from tests.support.event_device import pack
from tests.support.packs import changed_pack, keep, text_of

pytestmark = pytest.mark.slow
PLAIN = 'delivered_fields = ["name", "country"]'
PROMISED = {1: ("name", "country"), 2: ("name", "country", "postal_code"), 3: ("name",)}
OF_VERSION = {1: "Norway", 2: "Peru", 3: "Tuvalu"}  # a country of their own, so that whose is printed can be told
CODES = {"Norway": "NO", "Peru": "PE", "Tuvalu": "TV"}
CROWDS = st.lists(st.tuples(st.sampled_from((1, 2, 3)), st.booleans()), min_size=1, max_size=4)


def pack_of(version: int):
    fields = ", ".join(f'"{field}"' for field in PROMISED[version])
    changes = {"\nversion = 1\n": f"\nversion = {version}\n", PLAIN: f"delivered_fields = [{fields}]"}
    return pack() if version == 1 else changed_pack(changes)


TEXTS = {version: text_of(pack_of(version)) for version in PROMISED}


@pytest.fixture(scope="module")
def empty(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("empty") / "petition.sqlite"
    with closing(Petition(path, new=True)) as opened:
        keep(opened, *map(pack_of, PROMISED))
    return path


def sign(petition, batch: int, crowd) -> dict[str, tuple[Person, int]]:
    """Put people in, every cell of them told from all others; return them by name, with their version."""
    people = {
        f"Zed{batch}x{place}": Person(
            f"Zed{batch}x{place}", "Quill", f"mail{batch}{place}@example.org", CODES[OF_VERSION[version]],
            f"PC{batch}Y{place}", f"+1613555{batch}{place}", code=f"CODE{batch}{place}",
            listing="named" if named else "count_only", version=version, text_sha256=TEXTS[version],
        )
        for place, (version, named) in enumerate(crowd)
    }  # fmt: skip
    put(petition, batch, list(people.values()))
    return {name: (person, person.version) for name, person in people.items()}


def printed(petition, path: Path, versions, parts: Parts, *, supplement: bool) -> str:
    wanted = WantedLetter(tuple(sorted(versions)), supplement=supplement)
    deliver(petition, Edition(path, wanted, "a4", parts), by="kb", alone=True)
    with closing(PdfDocument(path)) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)


def hold_what_was_promised(said: str, people, others) -> None:
    """Each cell that an agreement promised stands in the document, and no other cell of anybody."""
    for name, (person, version) in people.items():
        named = person.listing == "named"
        assert (name in said) is named
        assert (person.postal_code in said) is (named and "postal_code" in PROMISED[version])
        assert not any(secret in said for secret in (person.email, person.phone, person.code))
    for country in set(OF_VERSION.values()):
        owners = {version for person, version in people.values() if person.listing == "named"}
        told = {OF_VERSION[version] for version in owners if "country" in PROMISED[version]}
        assert (country in said) is (country in told)
    assert not any(name in said for name in others), "who was handed over before stands on no supplement"


@settings(max_examples=8)
@given(first=CROWDS, later=CROWDS, by_country=st.booleans(), volume=st.sampled_from((0, 1)))
def test_no_cell_that_was_not_promised_is_in_a_supplement_or_a_parted_list(empty, first, later, by_country, volume):
    parts = Parts("country" if by_country else "whole", volume)
    with TemporaryDirectory() as folder, closing(Petition(Path(copy(empty, folder)))) as petition:
        before = sign(petition, 1, first)
        said = printed(petition, Path(folder, "a.pdf"), {each for each, _ in first}, parts, supplement=False)
        hold_what_was_promised(said, before, {})
        fresh = sign(petition, 2, [*later, *((version, True) for version, _ in first)])
        versions = {version for _, version in (*before.values(), *fresh.values())}
        said = printed(petition, Path(folder, "b.pdf"), versions, parts, supplement=True)
        hold_what_was_promised(said, fresh, before)

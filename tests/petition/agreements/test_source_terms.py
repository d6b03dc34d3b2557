"""What the people of a source agreed to is said once, and no more is taken from it than was promised."""

import pytest

from desktop.core.errors import UsageError
from desktop.core.petition_errors import NoSuchSource, NoSuchVersion
from desktop.petition.agreements.source_terms import SourceTerms, agree_source
from desktop.petition.store.audit import audit_lines
from tests.support.crowd import Person, put
from tests.support.packs import keep
from tests.support.petitions import contents


@pytest.fixture
def imported(petition):
    keep(petition)
    put(petition, 1, [Person("Wim", capture="web", version=0, text_sha256=b"")], source="website", device="")
    return petition


WRONG = {
    "a source that nobody imported": ("Website", SourceTerms(1), NoSuchSource, "“website”"),
    "a version that is not kept": ("website", SourceTerms(2), NoSuchVersion, "version 2"),
    "a field not promised": (
        "website",
        SourceTerms(1, ("name", "postal_code")),
        UsageError,
        "may be",
    ),
    "no name": ("website", SourceTerms(1, ("country",)), UsageError, "begin with name"),
    "a page that promised nobody knows what": ("website", SourceTerms(1, page="We ask"), UsageError, "which fields"),
    "a page without end": ("website", SourceTerms(1, ("name",), "x" * 100_001), UsageError, "100 kB"),
}


@pytest.mark.parametrize(("source", "terms", "error", "says"), WRONG.values(), ids=WRONG)
def test_what_cannot_be_is_refused_and_changes_nothing(imported, source, terms, error, says):
    before = contents(imported)
    with pytest.raises(error, match=says):
        agree_source(imported, source, terms, by="ws")
    assert contents(imported) == before


def test_who_said_it_and_of_which_page_stands_in_the_log_and_not_the_page_itself(imported):
    page = "We, the undersigned"
    agree_source(imported, "website", SourceTerms(1, ("name", "postal_code"), page), by="ws")
    with imported.reading() as connection:
        *_, line = audit_lines(connection)
    assert (line.by, line.facts["source"], line.facts["fields"]) == ("ws", "website", ["name", "postal_code"])
    assert len(line.facts["page"]) == 64
    assert page not in str(line)

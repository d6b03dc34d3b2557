"""Has the libraries loaded by which a form is shown and checked, before anybody waits for them."""

from collections.abc import Callable, Iterator
from functools import partial

from desktop.core.campaign import Campaign
from desktop.core.countries import countries, country_label
from desktop.core.form import Draft, find_problems, tidy

_ANYBODY = {"email": "a@example.org", "phone": "+16135550123", "postal_code": "K1A 0B1", "country": "CA"}


def form_steps(campaign: Campaign, language: str) -> Iterator[Callable[[], object]]:
    """Yield, a step each, what a form would stop for when it opens: names of countries."""
    yield partial(country_label, campaign.first_country, language)


def load_form_rules(campaign: Campaign) -> None:
    """Check a form that nobody filled in, and name all countries; what this campaign does not ask is not loaded."""
    language, first = campaign.default_language, campaign.first_country
    asked = {field.name: _ANYBODY.get(field.name, "a") for field in campaign.fields if field.need != "hidden"}
    find_problems(campaign, Draft(language, asked))
    for name, text in asked.items():
        tidy(campaign, name, text, first)
    countries(language, first)

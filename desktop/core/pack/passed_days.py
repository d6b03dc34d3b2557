"""Finds days in a pack that have passed: what its notes promise of them is not true any more."""

from collections.abc import Iterator

from desktop.core.campaign import Campaign
from desktop.core.pack.toml_table import FILE


def find_passed_days(campaign: Campaign, today: str) -> Iterator[str]:
    """Yield a sentence for each day of the pack that is before `today` (ISO 8601); the last day of signing counts."""
    if campaign.closes and campaign.closes < today:
        yield f"{FILE}: closes is {campaign.closes}, which has passed: nobody could sign. Set a day to come."
    if campaign.deliver_by and campaign.deliver_by < today:
        yield (
            f"{FILE}: deliver_by is {campaign.deliver_by}, which has passed: what delivery and delivery_note say is "
            "not true any more. Change all three."
        )

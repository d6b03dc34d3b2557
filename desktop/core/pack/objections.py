"""What speaks against taking a campaign pack in place of another: it is asked before, and may be taken all the same."""

from collections.abc import Mapping
from dataclasses import replace

from desktop.core.campaign import Campaign
from desktop.core.errors import PackOlder, PackOverdue, PackQuestioned, PackReworded
from desktop.core.pack.agreement_hash import agreement_sha256
from desktop.core.pack.passed_days import find_passed_days


def find_objection(found: Campaign, held: Campaign | None, day: str) -> PackQuestioned | None:
    """Return what speaks against a pack on a day (ISO 8601) where another is held, or None; the gravest first."""
    if held and found.version < held.version:
        return PackOlder(f"The pack is of version {found.version}, and this device holds version {held.version}.")
    if held and found.version == held.version and _agreements(found) != _agreements(held):
        return PackReworded(f"Both packs are of version {found.version}, and say different things.")
    passed = next(find_passed_days(found, day), "")
    return PackOverdue(passed) if passed else None


def _agreements(campaign: Campaign) -> Mapping[str, str]:
    """Return by language the hash of all that is agreed to, also of what the text hash of format 1 leaves out."""
    whole = replace(campaign, format=2)
    return {language: agreement_sha256(whole, language) for language in campaign.languages}

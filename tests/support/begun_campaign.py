"""A campaign that staff began: its petition is encrypted, and its words are signed."""

from pathlib import Path

from desktop.office.campaign.draft_in_workspace import sign_draft
from desktop.office.campaign.drafts import begin_draft, write_words
from desktop.office.desk.new_workspace import begin_campaign
from desktop.office.desk.workspace import OrganisationFacts, StaffDesk
from desktop.office.keys.keys import new_secret

FACTS = OrganisationFacts("River Friends", "1 Water Street", "hello@example.org", "902", "example.org")


def begun(folder: Path) -> StaffDesk:
    """A campaign whose petition is encrypted, and is somebody's by a signed pack."""
    desk = begin_campaign(folder, FACTS, "a long passphrase", new_secret(), by="Ann")
    draft = begin_draft("Clean river", FACTS, "en", "CA")
    for key, words in {"title": "T", "sentence": "S", "recipient": "the Council", "asks": "Stop\n\nClean"}.items():
        draft = write_words(draft, "en", key, words)
    sign_draft(desk, write_words(draft, "en", "text", "## The petition {#petition}\n\nTo the Council\n"))
    return desk

"""A receipt that no tablet is known to have read waits, until a batch of that tablet names it."""

from contextlib import closing
from datetime import UTC, datetime, timedelta

from desktop.office.devices.tablets import list_tablets
from desktop.office.figures.today_overview import look_at_today
from desktop.petition.store.opening_petition import Petition
from tests.support.commands import Office, said


def uncollected(office: Office, days: int = 0) -> int:
    """How many tablets wait for their receipt, as *Today* says so many days from now."""
    with closing(Petition(office.petition)) as petition:
        found = look_at_today(petition, datetime.now(UTC) + timedelta(days=days)).waiting
    return {each.matter: each.count for each in found}.get("receipts", 0)


def unread(office: Office) -> list[str]:
    """Which tablets wait for their receipt, as the window and the command list them."""
    with closing(Petition(office.petition)) as petition:
        listed = sorted(each.called for each in list_tablets(petition) if each.unread)
    lines = said("petition", "device", "list", "--petition", office.petition).splitlines()
    assert len([line for line in lines if line.endswith("may not have read its receipt yet")]) == len(listed)
    return listed


def vouch(office: Office) -> None:
    receipt = office.stick / "received.receipt"
    receipt.unlink(missing_ok=True)
    said("receipt", "write", receipt, "--no-backup", *office.opening, "--petition", office.petition, "--by", "kb")


def test_a_tablet_waits_for_its_receipt_until_it_says_that_it_read_it_or_is_lost(office: Office):
    said(*office.merge(office.collect("gate", "Ann"), office.collect("stage", "Bo")))
    assert uncollected(office) == 0, "no receipt is written yet"
    assert unread(office) == []
    vouch(office)
    assert uncollected(office) == 2
    assert unread(office) == ["Tablet A", "Tablet B"]
    assert uncollected(office, days=61) == 0, "nobody looks for a tablet so long after"
    said("device", "erase", office.stick, "--data", office.folder / "gate")
    said(*office.merge(office.collect("gate", "Cem")))
    assert uncollected(office) == 1, "the batch named the receipt; what came with it is in none"
    assert unread(office) == ["Tablet B"]
    vouch(office)
    assert uncollected(office) == 2
    said("petition", "device", "lost", "Tablet B", "--petition", office.petition, "--by", "kb")
    assert uncollected(office) == 1

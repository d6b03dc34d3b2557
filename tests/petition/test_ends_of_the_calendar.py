"""Whatever a device seals as the time of a signature, no act of staff breaks on it: not on the last of days either."""

from contextlib import closing
from datetime import UTC, datetime

import pytest

from desktop.core.event import event_of
from desktop.core.signing_keys import new_signing_key
from desktop.petition.merging.merge import merge_batch
from desktop.petition.review.withdrawal_requests import list_requests
from desktop.petition.rights.retention import retain
from desktop.petition.statistics.figures import TOPICS, count_by
from desktop.petition.status import petition_status
from desktop.petition.store.opening_petition import Petition
from tests.support.event_device import entry, organisation
from tests.support.parcels import asking, parcel, seal

LAST = datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)


@pytest.mark.parametrize(("at", "east"), [("0001-01-01T00:00:00Z", -840), ("9999-12-31T23:59:59Z", 840)])
def test_a_time_at_an_end_of_the_calendar_breaks_nothing(tmp_path, monkeypatch, at, east):
    monkeypatch.setattr("tests.support.parcels.NOON", LAST)
    device, event = new_signing_key(), event_of("Pride", "Ottawa", LAST.date().isoformat())
    signed = seal(entry("Ann"), device, 1, event=event, besides={"signed_at": at, "offset": east})
    batch = parcel(tmp_path, device, 1, [signed, asking(device, 2, event=event)], event=event)
    with closing(Petition(tmp_path / "petition.sqlite", new=True)) as petition:
        report = merge_batch(petition, batch, organisation().sealing, by="ws")
        assert (report.added, report.retractions) == (1, 1)
        assert [each.due for each in list_requests(petition)] == ["9999-12-31"]
        figures = {topic: count_by(petition, topic).figures for topic in TOPICS}
        assert figures["day"][0].label == at[:10]
        assert petition_status(petition).people == 1
        assert retain(petition, "0001-01-01", "everything", by="ws").signatures == 0

"""A batch that waits is kept whole on every engine, and is merged from there as it came."""

import pytest

from desktop.core.key_words import key_words
from desktop.core.signing_keys import new_signing_key
from desktop.petition.intake import quarantine
from desktop.petition.intake.quarantine import list_quarantine
from desktop.petition.intake.welcome import welcome_device
from desktop.petition.merging.merge import Merger, merge_files, merge_kept
from desktop.petition.merging.receipts import vouch
from desktop.petition.status import petition_status
from desktop.petition.store.integrity import check_petition
from tests.support.event_device import entry, organisation
from tests.support.parcels import packed, seal
from tests.support.places import NewPetition

KEY = organisation().sealing


def test_a_batch_larger_than_one_part_is_kept_and_merged_byte_for_byte(
    new_petition: NewPetition, tmp_path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(quarantine, "_PART", 1000)
    petition, device = new_petition(), new_signing_key()
    file = packed(tmp_path, device, 1, [seal(entry("Ann"), device, 1), seal(entry("Bo"), device, 2)])
    merger = Merger(petition, KEY, by="ws")
    (waits,) = merge_files(merger, [file])
    assert waits.report
    assert (waits.report.waits, [each.kept for each in list_quarantine(petition)]) == (True, [True])
    assert list(merge_kept(merger)) == [], "it is not welcome yet"
    assert welcome_device(petition, key_words(device.public), by="ws").device
    (merged,) = merge_kept(merger)
    assert merged.report
    assert (merged.report.added, merged.report.rejected) == (2, 0)
    assert (petition_status(petition).people, list_quarantine(petition)) == (2, ())
    assert [each.device_number for each in petition_status(petition).batches] == [1]
    assert len(vouch(petition).batches) == 1
    assert check_petition(petition).problems == ()
    (again,) = merge_files(merger, [file])
    assert again.report
    assert (again.report.present, again.report.device) == (2, "known")

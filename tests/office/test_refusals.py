"""Whatever was refused stands in the audit log, with why, and without a name, a file or anything that was typed."""

import json
from pathlib import Path

import pytest

from desktop.core.errors import CampaignError, DeliveryError, PetitionError
from desktop.core.pack.try_out_campaign import bundled_pack
from desktop.core.pack.writer import write_pack
from desktop.core.sealing import new_sealing_key
from desktop.core.signing_keys import new_signing_key
from desktop.office.campaign.agreements import add_pack
from desktop.office.deliver.approved_delivery import WantedDelivery, approve_list, deliver_list
from desktop.office.desk.petition_place import PetitionPlace
from desktop.office.intake.fetching_from_boxes import choose_boxes, fetch
from desktop.office.intake.merging import merge_batches
from desktop.office.rights.audit import list_acts
from desktop.petition.store.opening_petition import Petition
from tests.support.crowd import Person, put
from tests.support.event_device import entry, organisation
from tests.support.packs import keep
from tests.support.parcels import packed, seal


def refused(petition: Petition) -> list[tuple[str, str, object]]:
    """Who was refused what, and why, in the order it happened; the lines hold nothing else."""
    lines = [line for line in list_acts(petition) if line.act == "refused"]
    assert all(set(line.facts) == {"what", "why"} for line in lines)
    return [(line.by, str(line.facts["what"]), line.facts["why"]) for line in lines]


@pytest.fixture
def quixotic(tmp_path) -> Path:
    """A whole batch in a file that somebody called after a signer."""
    device = new_signing_key()
    file = packed(tmp_path, device, 1, [seal(entry("Quixotic"), device, 1)])
    return file.rename(tmp_path / "Quixotic Zebra.batch")


def test_batches_of_another_key_or_cut_short_are_noted_one_by_one(petition, quixotic, tmp_path):
    torn = tmp_path / "torn.batch"
    torn.write_bytes(quixotic.read_bytes()[:-50])
    place = PetitionPlace(str(tmp_path / "petition" / "main.sqlite"))
    list(merge_batches([quixotic, torn, torn], new_sealing_key(), place, by="mk"))
    assert [(by, what) for by, what, _ in refused(petition)] == [("mk", "batch")] * 3
    assert "Quixotic" not in json.dumps([line.facts for line in list_acts(petition)])


def test_what_an_unattended_fetch_meets_again_and_again_is_one_line_a_day(petition, quixotic, tmp_path):
    (tmp_path / "box").mkdir()
    (tmp_path / "box" / quixotic.name).write_bytes(quixotic.read_bytes()[:-50])
    place = PetitionPlace(str(tmp_path / "petition" / "main.sqlite"))
    for _ in range(3):
        assert list(fetch(choose_boxes([tmp_path / "box"], Path("nowhere")), organisation(), place, by="mk"))
    assert len(refused(petition)) == 1


def test_a_pack_nobody_signed_is_noted(petition, tmp_path):
    write_pack(bundled_pack(), tmp_path / "unsigned.zip")
    with pytest.raises(CampaignError):
        add_pack(petition, tmp_path / "unsigned.zip", by="mk")
    assert refused(petition) == [("mk", "pack", "PackUnsigned")]


def test_a_list_that_nobody_may_approve_or_deliver_is_noted(petition, tmp_path):
    keep(petition)
    with pytest.raises(DeliveryError):
        approve_list(petition, by="mk")
    put(petition, 1, [Person("Quixotic", "Zebra")])
    with pytest.raises((DeliveryError, PetitionError)):
        deliver_list(petition, WantedDelivery(tmp_path / "letter.pdf"), by="cd")
    assert [(by, what) for by, what, _ in refused(petition)] == [("mk", "approval"), ("cd", "delivery")]
    assert not (tmp_path / "letter.pdf").exists()


def test_what_was_only_typed_wrongly_is_no_refusal(petition, tmp_path):
    (tmp_path / "letter.pdf").write_bytes(b"minutes")
    with pytest.raises(Exception, match="letter"):
        deliver_list(petition, WantedDelivery(tmp_path / "letter.pdf", alone=True), by="cd")
    assert [what for _, what, why in refused(petition) if why == "OutputError"] == []

"""A delivered batch that was undone, and then a backup of before: nobody counts twice, and nobody erased comes back."""

from contextlib import closing
from pathlib import Path

import pytest

from desktop.core.signing_keys import new_signing_key
from desktop.core.supplement_errors import HandedOverUnknown, NobodyNew
from desktop.petition.agreements.letter_words import WantedLetter
from desktop.petition.intake.undoing_merges import redo_merge, undo_merge
from desktop.petition.making_delivery import Edition, deliver
from desktop.petition.merging.merge import Merger, merge_files
from desktop.petition.restoring.restore import Since, restore_backup
from desktop.petition.rights.copy_and_erase import erase
from desktop.petition.status import petition_status
from desktop.petition.store.backup import back_up
from desktop.petition.store.integrity import check_petition
from desktop.petition.store.opening_petition import Petition
from tests.support.event_device import entry
from tests.support.growing import KEY, held, number_of
from tests.support.packs import keep
from tests.support.parcels import packed, seal
from tests.support.places import TWO, spot

pytestmark = pytest.mark.slow
NEW = WantedLetter(supplement=True)
FIRST, SECOND = ("Ann", "Bo", "Cem"), ("Dee", "Eva")


class Campaign:
    """A petition on an engine, two batches of one device, and the backup that comes back."""

    def __init__(self, engine: str, folder: Path) -> None:
        self.engine, self.folder, device = engine, folder, new_signing_key()
        (folder / "outside").mkdir()
        people = ([*FIRST], [*SECOND])
        self.files = [
            packed(folder, device, number, [
                seal(entry(name, email=f"{name}@example.org"), device, 10 * number + at) for at, name in enumerate(some)
            ])
            for number, some in enumerate(people, 1)
        ]  # fmt: skip

    def begin(self) -> Petition:
        petition = spot(self.engine, self.folder).open(new=True)
        petition.outside = self.folder / "outside"
        keep(petition)
        return petition

    def merge(self, petition: Petition, *files: Path) -> list[int]:
        """Merge files of a welcome device and return their merges."""
        merged = merge_files(Merger(petition, KEY, by="mk", welcome=True), files)
        return [each.report.number for each in merged if each.report]

    def brought_back(self) -> Petition:
        place, outside = spot(self.engine, self.folder), self.folder / "outside"
        with closing(Petition(self.folder / "older.sqlite")) as older:
            restore_backup(older, place.place, Since((KEY,), outside=outside), by="mk", passphrase=place.passphrase)
        again = place.open()
        again.outside = outside
        return again

    def hand_over(self, petition: Petition, called: str, wanted: WantedLetter = WantedLetter()) -> tuple[int, int, int]:  # noqa: B008 - frozen
        """Deliver, and return how many people are on the list, were on one before, and count no more of those."""
        made = deliver(petition, Edition(self.folder / f"{called}.pdf", wanted), by="kb", alone=True).going
        before = made.supplement
        return len(made.people.rows), before.earlier if before else 0, before.gone if before else 0

    def newcomers(self, petition: Petition) -> int:
        """Return how many people a supplement names."""
        try:
            return self.hand_over(petition, "supplement", NEW)[0]
        except NobodyNew:
            return 0


@TWO
@pytest.mark.parametrize("delivered_before", [True, False], ids=["backup after the delivery", "before it"])
def test_what_was_undone_after_it_was_delivered_counts_for_nothing_and_is_delivered_to_nobody_again(
    engine, delivered_before, tmp_path
):
    campaign = Campaign(engine, tmp_path)
    with closing(campaign.begin()) as petition:
        first, _ = campaign.merge(petition, *campaign.files)
        steps = [
            lambda: back_up(petition, tmp_path / "older.sqlite", by="mk"),
            lambda: campaign.hand_over(petition, "1"),
        ]
        for step in steps[:: -1 if delivered_before else 1]:
            step()
        undo_merge(petition, first, by="mk")
        erase(petition, [number_of(petition, "Cem")], by="mk")
    with closing(campaign.brought_back()) as again:
        assert petition_status(again).people == 2
        assert set(held(again)) == {"Ann", "Bo", "Dee", "Eva"}
        refused = NobodyNew if delivered_before else HandedOverUnknown
        with pytest.raises(refused):
            campaign.hand_over(again, "none", NEW)
        if not delivered_before:  # as the refusal says
            assert campaign.hand_over(again, "whole") == (2, 0, 0)
        assert redo_merge(again, first, by="mk") == 2
        assert petition_status(again).people == 4
        assert campaign.newcomers(again) == (0 if delivered_before else 2)
        campaign.merge(again, *campaign.files)
        assert petition_status(again).people == 4, (
            "merged once more they count once, and whoever was erased is not back"
        )
        assert not check_petition(again).problems


@TWO
@pytest.mark.parametrize("undone_first", [True, False])
def test_a_signature_in_two_batches_of_which_one_was_undone_counts_once_whichever_comes_first(
    engine, undone_first, tmp_path
):
    campaign = Campaign(engine, tmp_path)
    device = new_signing_key()
    both = seal(entry("Ann", email="ann@example.org"), device, 1)
    files = [packed(tmp_path, device, 1, [both]), packed(tmp_path, device, 2, [both, seal(entry("Bo"), device, 2)])]
    with closing(campaign.begin()) as petition:
        back_up(petition, tmp_path / "older.sqlite", by="mk")
        first, _ = campaign.merge(petition, *files)
        campaign.hand_over(petition, "first")
        undo_merge(petition, first, by="mk")
        assert petition_status(petition).people == 2
    with closing(campaign.brought_back()) as again:
        campaign.merge(again, *(files if undone_first else files[::-1]))
        assert petition_status(again).people == 2
        assert not check_petition(again).problems
        undone = next(each.number for each in petition_status(again).batches if each.undone)
        redo_merge(again, undone, by="mk")
        assert petition_status(again).people == 2
        assert not check_petition(again).problems


@TWO
def test_of_a_batch_that_comes_in_undone_whoever_was_erased_is_not_there_and_is_not_brought_back(engine, tmp_path):
    campaign = Campaign(engine, tmp_path)
    with closing(campaign.begin()) as petition:
        back_up(petition, tmp_path / "older.sqlite", by="mk")
        first, _ = campaign.merge(petition, *campaign.files)
        campaign.hand_over(petition, "first")
        undo_merge(petition, first, by="mk")
        erase(petition, [number_of(petition, "Cem")], by="mk")
    with closing(campaign.brought_back()) as again:
        first, _ = campaign.merge(again, *campaign.files)
        assert (petition_status(again).people, set(held(again))) == (2, {"Ann", "Bo", "Dee", "Eva"})
        redo_merge(again, first, by="mk")
        assert petition_status(again).people == 4
        assert not check_petition(again).problems

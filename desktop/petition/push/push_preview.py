"""All that a push would do, said before anybody is sent: who leaves, who does not and why, and what is begun."""

from dataclasses import dataclass

from desktop.core.progress import Report, ignore
from desktop.core.push_errors import PlatformWrong
from desktop.petition.agreements.promised_terms import sound_agreements
from desktop.petition.export.agreements_naming_platforms import naming_sentences
from desktop.petition.export.preview import ExportPreview
from desktop.petition.export.walk_through_people import WantedExport, look_at_export
from desktop.petition.push.platform_file import PlatformSetting
from desktop.petition.push.push_progress import PushState, list_pushes, open_push
from desktop.petition.store.opening_petition import Petition

# What one platform or another can not be told: that somebody is there and is not to be written to.
SUBSCRIBES_ALL = ("engaging-networks",)


@dataclass(frozen=True, slots=True)
class WantedPush:
    """Which push is wanted. `others`: those too whose agreement names the platform, unsubscribed.

    `request`, `names`: as of a `WantedExport`.
    """

    setting: PlatformSetting
    others: bool = False
    request: str = ""
    names: str = ""

    @property
    def export(self) -> WantedExport:
        """The export of which it tells: of whoever is new to the platform. Raises PlatformWrong."""
        if self.others and self.setting.kind in SUBSCRIBES_ALL:
            raise PlatformWrong(f"{self.setting.target.name} takes nobody without subscribing them: only who said yes.")
        named = self.setting.target.name if self.others else ""
        return WantedExport(self.setting.target, request=self.request, names=self.names, named=named)


@dataclass(frozen=True, slots=True)
class PushPreview:
    """What a push would do. `begun`: one that is not done and goes on first, with nobody besides; None without one.

    `naming`: the sentences of the kept packs that name the platform, for staff to read.
    """

    said: ExportPreview
    begun: PushState | None
    naming: tuple[str, ...]


def look_at_push(petition: Petition, wanted: WantedPush, *, report: Report = ignore) -> PushPreview:
    """Return all that a push would do; nobody is sent, and the platform is not asked. Reports people.

    Raises PlatformWrong, RequestUnclear, NoSuchChoice, PetitionError, Cancelled.
    """
    target = wanted.setting.target
    with petition.reading() as connection:
        number = open_push(connection, target.key)
        begun = next((each for each in list_pushes(connection, target.key) if each.number == number), None)
        naming = naming_sentences(sound_agreements(connection), target.name)
    return PushPreview(look_at_export(petition, wanted.export, report=report), begun, naming)

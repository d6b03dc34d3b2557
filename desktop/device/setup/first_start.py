"""What the first start leaves on the device: the campaign, the key that is trusted, the event and the PIN."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from desktop.core.campaign import Campaign
from desktop.core.data_folder import DataFolder
from desktop.core.errors import PinDamaged
from desktop.core.event import Event
from desktop.core.files import refusal
from desktop.core.organisation import create_organisation
from desktop.core.pack.files import PackFiles, read_pack_files
from desktop.core.pack.reader import read_campaign
from desktop.core.pack.signature import sign_pack
from desktop.core.pack.writer import write_pack
from desktop.device.setup.pin import PinLock, require_good_pin
from desktop.device.setup.pin_pair import refuse_staff_pin
from desktop.device.setup.settings import at_event, pin_organisation, read_settings, require_pinned, write_settings


@dataclass(frozen=True, slots=True)
class FirstStart:
    """Keeps what a volunteer decides; `bundled` is the pack that comes with Tabling and is signed by nobody."""

    home: DataFolder
    bundled: PackFiles

    @property
    def try_out_offered(self) -> bool:
        """Whether an organisation for trying out may be made here: not twice, and never beside a real one."""
        return not self.home.organisation.exists() and not self.home.setting.exists()

    @property
    def pin_wanted(self) -> bool:
        """Whether no PIN was set yet. A damaged one was: people may sign, and nobody sets another in its place."""
        try:
            return not PinLock(self.home.pin).is_set
        except PinDamaged:
            return False

    def require_trusted(self, campaign: Campaign) -> None:
        """Raise CampaignError for a pack nobody signed, or not by the organisation trusted here; SettingDamaged."""
        setting = read_settings(self.home.setting)
        if setting is None:
            pin_organisation(campaign)
        else:
            require_pinned(setting, campaign)

    def require_good_pin(self, pin: str) -> None:
        """Raise UsageError for a PIN that is too short or too plain."""
        require_good_pin(pin)

    def begin(self, files: PackFiles | None, passphrase: str, event: Event, pin: str) -> None:
        """Keep everything; the setting comes last, and only with it is the first start over.

        `files` None keeps the pack that is here; with a `passphrase` the bundled pack is bound to an organisation made
        here. An empty `pin` keeps the one there is. Raises TablingError.
        """
        if pin:
            refuse_staff_pin(self.home, pin)
            PinLock(self.home.pin).set(pin)
        if passphrase:
            organisation = create_organisation(self.home.organisation, passphrase)
            files = sign_pack(self.bundled, organisation.sealing, organisation.signing)
        if files is not None:
            self._keep_pack(files)
        campaign = read_campaign(read_pack_files(self.home.campaign))
        self.require_trusted(campaign)
        setting = read_settings(self.home.setting) or pin_organisation(campaign)
        write_settings(self.home.setting, at_event(setting, event))

    def _keep_pack(self, files: PackFiles) -> None:
        self.require_trusted(read_campaign(files))
        fresh = self.home.campaign.with_name("campaign-new")
        try:
            _remove(fresh)  # of a start that was cut short
            write_pack(files, fresh)
            _remove(self.home.campaign)
            fresh.rename(self.home.campaign)
        except OSError as error:
            raise refusal("The campaign cannot be kept", error) from error


def _remove(folder: Path) -> None:
    if folder.exists():
        shutil.rmtree(folder)

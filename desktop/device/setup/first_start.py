"""What the first start leaves on the device: the campaign, the key that is trusted, the event and the PIN."""

from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.core.campaign import Campaign
from desktop.core.data_folder import DataFolder
from desktop.core.errors import CampaignError, PackQuestioned, PackUntrusted, TryOutHere
from desktop.core.event import Event, today
from desktop.core.organisation_keys import create_organisation
from desktop.core.pack.campaign_replacement import keep_campaign
from desktop.core.pack.file_reader import PackFiles, read_pack_files
from desktop.core.pack.objections import find_objection
from desktop.core.pack.reader import read_campaign
from desktop.core.pack.try_out_campaign import sign_try_out
from desktop.core.pin_rules import require_good_pin
from desktop.core.tablet_setup import SetupStick
from desktop.device.setup.device_key import device_words
from desktop.device.setup.installation import anybody_signed, installed_here
from desktop.device.setup.open_kiosks import kiosk_open, no_kiosk_open
from desktop.device.setup.pin_pair import refuse_staff_pin
from desktop.device.setup.settings import (
    at_event,
    pin_organisation,
    read_settings,
    require_pinned,
    require_same_campaign,
    write_settings,
)
from desktop.device.setup.settings_from_stick import read_tablet
from desktop.device.setup.setup_from_stick import find_setup, keep_setup
from desktop.device.setup.try_out_end import TriedJournals, count_thrown_away, end_try_out, ended_by, refuse_try_out
from desktop.device.setup.volunteers_pin import PinLock, forget_pin, is_pin_wanted


@dataclass(frozen=True, slots=True)
class FirstStart:
    """Keeps what a volunteer decides; `bundled` is the pack that comes with Tabling and is signed by nobody.

    `journals`: what throws away the signatures of a try-out; without it no try-out ends here.
    """

    home: DataFolder
    bundled: PackFiles
    journals: TriedJournals | None = None

    @property
    def try_out_offered(self) -> bool:
        """Whether an organisation for trying out may be made here: not twice, and never beside a real one."""
        begun = self.home.organisation.exists() or self.home.setting.exists()
        return not begun and not anybody_signed(self.home)

    @property
    def pin_wanted(self) -> bool:
        """Whether no PIN was set yet. A damaged one was: people may sign, and nobody sets another in its place."""
        return is_pin_wanted(self.home.pin)

    @property
    def words(self) -> tuple[str, ...]:
        """The four words by which headquarters welcomes this device. Raises KeyFileError, OutputError."""
        return device_words(installed_here(self.home))

    def require_trusted(self, campaign: Campaign) -> None:
        """Raise CampaignError for a pack nobody signed, or of another campaign than the one here; SettingDamaged.

        That it is signed with another key than the one trusted here is an objection. Where a campaign was only tried
        out any other may follow; and none is tried out where a real one is.
        """
        found = pin_organisation(campaign)
        refuse_try_out(self.home, campaign)
        if ended_by(self.home, campaign):
            return
        require_same_campaign(read_settings(self.home.setting) or found, found)

    def count_thrown_away(self, campaign: Campaign) -> int | None:
        """Return how many signatures of a try-out are thrown away when this campaign is taken; None: no try-out ends.

        Raises TryOutMixed, JournalError: JournalBusy where a kiosk is open, which would go on signing for the try-out.
        """
        return count_thrown_away(self.home, campaign, self.journals)

    def find_objection(self, campaign: Campaign) -> PackQuestioned | None:
        """Return what speaks against taking a campaign in place of the one here, or None; a try-out says nothing."""
        if ended_by(self.home, campaign):
            return find_objection(campaign, None, today())
        try:
            require_pinned(read_settings(self.home.setting) or pin_organisation(campaign), campaign)
        except PackUntrusted as error:
            return error
        held = None
        with suppress(CampaignError):  # gone or damaged: any pack of the trusted organisation is better
            held = read_campaign(read_pack_files(self.home.campaign))
        return find_objection(campaign, held, today())

    @property
    def name(self) -> str:
        """What this tablet is called, as on its label; empty where nobody gave it a name. Raises SettingNewer."""
        return read_tablet(self.home).name

    @property
    def planned(self) -> tuple[Event, ...]:
        """The events that a setup stick planned. Raises SettingNewer."""
        return read_tablet(self.home).events

    def find_setup(self, folder: Path, campaign: Campaign) -> SetupStick | None:
        """Return what a stick says to set up tablets, None where it says nothing. Raises SetupFaulty."""
        return find_setup(folder, campaign)

    def check_pin(self, pin: str) -> bool:
        """Say whether this is the volunteers' PIN, as it opens their page. Raises PinDamaged."""
        return PinLock(self.home.pin).check(pin)

    def require_good_pin(self, pin: str) -> None:
        """Raise UsageError for a PIN that is too short or too plain."""
        require_good_pin(pin)

    def begin(  # noqa: PLR0913  (everything that was decided)
        self,
        files: PackFiles | None,
        passphrase: str,
        event: Event,
        pin: str,
        *,
        despite_objection: bool = False,
        ends_try_out: bool = False,
        stick: SetupStick | None = None,
    ) -> None:
        """Keep everything; the setting comes last, and only with it is the first start over.

        `files` None keeps the pack that is here; with a `passphrase` the bundled pack is bound to an organisation made
        here. An empty `pin` keeps the one there is. `despite_objection`: somebody was asked, and takes the pack all the
        same; `ends_try_out`: asked, too, whether what was signed while trying out may go. `stick`: what sets up the
        rest. Raises PackQuestioned, TryOutHere and, where a try-out would end beneath an open kiosk, JournalBusy before
        anything is kept; TablingError.
        """
        campaign = None if files is None else read_campaign(files)
        ends = ends_try_out and campaign is not None and ended_by(self.home, campaign) is not None
        with no_kiosk_open(self.home) if ends else kiosk_open(self.home):
            tried = campaign is not None and self._ask(campaign, despite_objection, ends)
            if pin:
                refuse_staff_pin(self.home, pin)
                PinLock(self.home.pin).set(pin)
            if passphrase:
                files = sign_try_out(self.bundled, create_organisation(self.home.organisation, passphrase))
                campaign = read_campaign(files)
            if files is not None and campaign is not None:
                self.require_trusted(campaign)
                end_try_out(self.home, campaign, self.journals)
                if tried and stick and stick.setup.pin:  # before the campaign that still tells of the try-out
                    forget_pin(self.home.pin)
                keep_campaign(self.home, files)
            self._keep_setting(event, stick, same_campaign=files is None)

    def _keep_setting(self, event: Event, stick: SetupStick | None, *, same_campaign: bool) -> None:
        campaign = read_campaign(read_pack_files(self.home.campaign))
        trusted = pin_organisation(campaign)
        setting = read_settings(self.home.setting) or trusted
        if same_campaign:
            require_pinned(setting, campaign)
        if stick:
            keep_setup(self.home, stick)
        setting = replace(setting, organisation=trusted.organisation)  # somebody compared it, or the old key named it
        write_settings(self.home.setting, at_event(setting, event))

    def _ask(self, campaign: Campaign, despite_objection: bool, ends_try_out: bool) -> bool:  # noqa: FBT001
        """Say whether a try-out ends with this campaign. Raises PackQuestioned, TryOutHere where nobody was asked."""
        if not despite_objection and (objection := self.find_objection(campaign)):
            raise objection
        tried = ended_by(self.home, campaign) is not None
        if tried and not ends_try_out:
            raise TryOutHere("This device was only tried out, and what was signed on it would be thrown away.")
        return tried

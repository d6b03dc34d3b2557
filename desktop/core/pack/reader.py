"""Reads and checks a campaign pack: every word, rule and picture; whatever is amiss is named, all of it at once."""

import re
import tomllib
from dataclasses import replace
from pathlib import Path

from desktop.core.campaign import DELIVERED_FIELDS, Campaign, Controller, DeliveredField
from desktop.core.countries import is_country
from desktop.core.errors import CampaignError, PackNewer
from desktop.core.pack.agreement_hash import agreement_sha256
from desktop.core.pack.appearance_reader import read_look
from desktop.core.pack.campaign_text_reader import read_text
from desktop.core.pack.fault_collector import Faults
from desktop.core.pack.file_reader import PackFiles, read_pack_files
from desktop.core.pack.form_reader import read_consents, read_extra, read_fields
from desktop.core.pack.hidden_characters import find_unreadable, shown_safely
from desktop.core.pack.organisation_signature import pack_digest, verified_keys
from desktop.core.pack.toml_table import FILE, Table
from desktop.core.pack.words_reader import read_words
from desktop.core.sealed_text_limits import CAMPAIGN, LANGUAGE
from desktop.core.sealing import LARGEST_OF_PACKS, OVERHEAD
from desktop.core.signature.sealed_length import sealed_length

PACK_FORMATS = (1, 2)
MOST_USUAL = 5  # countries that stand on the form: more would be a list to read, and push the button out of sight


def read_pack(path: Path) -> Campaign:
    """Read the pack at `path` (a folder or a zip). Raises CampaignError. `keys` is None in a pack nobody signed."""
    return read_campaign(read_pack_files(path))


def read_campaign(files: PackFiles) -> Campaign:
    """Read a pack whose files are in memory. Raises CampaignError; as PackFaulty it has everything that is amiss."""
    return _read(files)


def _read(files: PackFiles) -> Campaign:
    faults = Faults()
    try:
        values = tomllib.loads(read_text(files, FILE))
    # Wider than TOMLDecodeError: numbers of a thousand digits and brackets without end have errors of their own.
    except (ValueError, RecursionError) as error:
        known = isinstance(error, tomllib.TOMLDecodeError)  # the others' words are for programmers
        why = f"{error}. Mend that line" if known else "a number or a list is far too long. Take it out"
        raise CampaignError(f"{FILE} is not valid TOML: {why}.") from error
    table = Table(values, faults)
    number = table.number("format")
    faults.raise_any()
    if number not in PACK_FORMATS:
        raise PackNewer(f"{FILE}: format {number} is not known here. Update Tabling, or ask for an older pack.")
    hidden = list(find_unreadable(values, files))
    for fault in () if "keys" in values else hidden:
        faults.add(fault)
    campaign = _campaign(table, files, number)
    table.close()
    faults.raise_any()
    return shown_safely(_hashed(campaign)) if hidden else _hashed(campaign)


def _campaign(table: Table, files: PackFiles, number: int) -> Campaign:
    languages = _languages(table)
    table.faults.raise_any()  # in which languages the rest must be, nobody could say
    keys = verified_keys(table, files)
    campaign = Campaign(
        id=table.matching("id", CAMPAIGN, "small letters, digits and hyphens"),
        version=table.number("version"),
        languages=languages,
        default_language=table.choice("default_language", languages),
        delivered_fields=_delivered(table),
        first_country=_country(table),
        goal=table.number("goal", 0),
        page=table.text("page", ""),
        count_only_offered=table.yes_no("count_only_offered", default=False),
        fields=read_fields(table, languages, number),
        consents=read_consents(table, languages, number),
        controller=_controller(table.table("controller")),
        look=read_look(table.table("look"), files),
        words=read_words(table.table("words"), files, languages, number),
        keys=keys,
        format=number,
        sha256=pack_digest(files) if keys else "",
    )
    campaign = replace(campaign, usual_countries=(campaign.first_country,))
    if number > 1:
        campaign = _with_format_2(table, campaign)
    _check_promise(table, campaign)
    return campaign


def _with_format_2(table: Table, campaign: Campaign) -> Campaign:
    """Add what only packs of format 2 say, and hold them to its bounds."""
    whole = replace(
        campaign,
        opens=table.day("opens"),
        closes=table.day("closes"),
        deliver_by=table.day("deliver_by"),
        count_only_reason=table.text("count_only_reason", "" if campaign.count_only_offered else None),
        extra=read_extra(table, campaign.languages),
        usual_countries=_usual_countries(table) or campaign.usual_countries,
    )
    days = [day for day in (whole.opens, whole.closes, whole.deliver_by) if day]
    if whole.page and not re.fullmatch(r"https?://[!-~]+", whole.page):
        table.fault("page", "must be a web address that begins with “https://”, or empty.")
    if days != sorted(days):
        table.fault("opens", "must be before closes, and that before deliver_by. Put the days in order.")
    if (size := sealed_length(whole) + OVERHEAD) > LARGEST_OF_PACKS:
        table.fault(
            "field", f"and the rest may take {size} bytes of one person, and {LARGEST_OF_PACKS} are the most. Ask less."
        )
    return whole


def _hashed(campaign: Campaign) -> Campaign:
    hashes = {language: agreement_sha256(campaign, language) for language in campaign.languages}
    words = {language: replace(each, sha256=hashes[language]) for language, each in campaign.words.items()}
    return replace(campaign, words=words)


def _languages(table: Table) -> tuple[str, ...]:
    languages = table.texts("languages")
    known = all(re.fullmatch(LANGUAGE, language) for language in languages)
    if languages and (not known or len(set(languages)) < len(languages)):
        table.fault("languages", "must be a list of different codes such as “en”, “fr” or “zh_CN”.")
    return languages


def _delivered(table: Table) -> tuple[DeliveredField, ...]:
    names = table.texts("delivered_fields")
    known = tuple(field for name in names for field in DELIVERED_FIELDS if field == name)
    if names and (len(known) < len(names) or len(set(names)) < len(names) or names[0] != "name"):
        allowed = ", ".join(DELIVERED_FIELDS)
        table.fault("delivered_fields", f"must begin with “name” and hold only: {allowed}.")
    return known


def _controller(table: Table) -> Controller:
    controller = Controller(*(table.text(key) for key in ("name", "postal_address", "email", "phone", "web")))
    table.close()
    return controller


def _check_promise(table: Table, campaign: Campaign) -> None:
    for delivered in campaign.delivered_fields:
        if delivered != "name" and campaign.field(delivered).need == "hidden":
            table.fault("delivered_fields", f"holds “{delivered}”, which the form does not ask. Ask it or drop it.")
    for request in campaign.consents:
        if campaign.field(request.field).need == "hidden":
            table.fault("consent", f"“{request.id}” needs {request.field}, which the form does not ask.")


def _country(table: Table) -> str:
    code = table.text("first_country")
    if code and not is_country(code):
        table.fault("first_country", f"is “{code}”; it must be a two-letter country code such as “CA”.")
    return code


def _usual_countries(table: Table) -> tuple[str, ...]:
    codes = table.optional_texts("usual_countries")
    if len(codes) > MOST_USUAL or len(set(codes)) < len(codes) or not all(map(is_country, codes)):
        table.fault("usual_countries", f"must be one to {MOST_USUAL} different two-letter country codes such as “CA”.")
        return ()
    return codes

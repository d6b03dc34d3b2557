"""A platform of a setting, ready to be asked."""

from collections.abc import Callable

from desktop.petition.push.action_network import ActionNetwork
from desktop.petition.push.civicrm import CiviCRM
from desktop.petition.push.engaging_networks import EngagingNetworks, invented
from desktop.petition.push.https_requests import PlatformLine
from desktop.petition.push.platform import Platform
from desktop.petition.push.platform_file import PlatformSetting


def open_platform(setting: PlatformSetting, patience: float, waiting: Callable[[], None]) -> Platform:
    """Return the platform; nothing is asked yet. `patience` (seconds), `waiting`: as of a `PlatformLine`."""
    line = PlatformLine(setting.address, _headers(setting), setting.pace, patience, waiting)
    if setting.kind == "action-network":
        return ActionNetwork(line, setting.page)
    if setting.kind == "civicrm":
        return CiviCRM(line, setting.page)
    labels = {each.heading: each.source for each in setting.target.columns}
    return EngagingNetworks(line, setting.page, setting.secret, invented(labels))


def _headers(setting: PlatformSetting) -> dict[str, str]:
    if setting.kind == "action-network":
        return {"OSDI-API-Token": setting.secret}
    if setting.kind == "civicrm":
        return {"X-Civi-Auth": f"Bearer {setting.secret}", "X-Requested-With": "XMLHttpRequest"}
    return {}

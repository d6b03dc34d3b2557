"""Opens the drop box of a setting, and loads only what that kind of box needs."""

from desktop.core.box_errors import SftpMissing
from desktop.transfer.boxes.box import ReadableBox
from desktop.transfer.boxes.setting import (
    BoxSetting,
    FolderSetting,
    NextcloudSetting,
    S3Setting,
    SftpSetting,
    WebSetting,
)


def open_box(setting: BoxSetting) -> ReadableBox:
    """Return the drop box with these settings; it speaks to nobody yet. Raises BoxRefused."""
    match setting.place:
        case FolderSetting() as place:
            from desktop.transfer.boxes.folder import FolderBox

            return FolderBox(place)
        case WebSetting() as place:
            from desktop.transfer.boxes.web import WebBox

            return WebBox(place)
        case NextcloudSetting() as place:
            from desktop.transfer.boxes.web import nextcloud_box

            return nextcloud_box(place)
        case S3Setting() as place:
            from desktop.transfer.boxes.s3 import S3Box

            return S3Box(place)
        case SftpSetting() as place:
            try:
                from desktop.transfer.boxes.sftp import SftpBox
            except ImportError as error:
                raise SftpMissing("This Tabling does not speak SFTP.") from error
            return SftpBox(place)

"""The page of a campaign as staff use it: a page pasted from the clipboard, and what is said to be missing."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from desktop.ui.console.campaign.campaign_model import CampaignModel
from tests.support.console_stage import Office


def said(page: CampaignModel) -> list[str]:
    return [str(each["text"]) for each in page.check.missing]


def paste(office: Office, source: str) -> None:
    pasted = QMimeData()
    pasted.setHtml(source)
    QGuiApplication.clipboard().setMimeData(pasted)
    office.hand.tap("paste_page")
    QGuiApplication.clipboard().clear()  # what is Python's must not lie there when the process ends

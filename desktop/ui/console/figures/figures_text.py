"""Figures in words: what each topic is called, and each label of it."""

from PySide6.QtCore import QCoreApplication

from desktop.core.countries import country_label
from desktop.office.desk.consent_texts import ConsentTexts
from desktop.office.figures.statistics import Figure, StatisticTopic
from desktop.ui.base.language import own_name
from desktop.ui.console.page.consent_text import consent_in_words
from desktop.ui.console.page.days import day_in_words
from desktop.ui.console.page.tablet_text import tablet_name

translate = QCoreApplication.translate


def topic_names() -> dict[StatisticTopic, str]:
    """Return what each topic is called, in the order in which they are offered."""
    return {
        "day": translate("Console", "Day"),
        "hour": translate("Console", "Hour"),
        "event": translate("Console", "Event"),
        "device": translate("Console", "Tablet"),
        "language": translate("Console", "Language"),
        "country": translate("Console", "Country"),
        "source": translate("Console", "Where from"),
        "agreement": translate("Console", "Agreement"),
        "consent": translate("Console", "Consent"),
    }


def figure_name(topic: StatisticTopic, figure: Figure, language: str, texts: ConsentTexts) -> str:
    """Return what a figure is called; `texts`: what stands beside each consent."""
    asked = topic == "consent"
    name = consent_in_words(figure.label, texts) if asked else label_name(topic, figure.label, language)
    answers = {
        "yes": translate("Console", "said yes"),
        "withdrawn": translate("Console", "asked to stop"),
        "not_given": translate("Console", "did not say yes"),
        "not_asked": translate("Console", "were not asked"),
    }
    return f"{name}: {answers[figure.answer]}" if figure.answer else name


def written_name(topic: StatisticTopic, label: str, language: str) -> str:
    """Return the same for a table in a file: there a day is one that programs sort (ISO 8601)."""
    return label if label and topic == "day" else label_name(topic, label, language)


def label_name(topic: StatisticTopic, label: str, language: str) -> str:
    """Return what a label of a topic is called in a language; an empty one is what nobody stated."""
    if not label:
        return translate("Console", "Not known") if topic == "agreement" else translate("Console", "Not stated")
    match topic:
        case "day":
            name = day_in_words(label)
        case "language":
            name = own_name(label)
        case "country":
            name = country_label(label, language)
        case "agreement":
            name = translate("Console", "Version %1").replace("%1", label)
        case "device":
            name = tablet_name(label)
        case "source":
            name = _sources().get(label, label)
        case _:
            name = label
    return name


def _sources() -> dict[str, str]:
    return {
        "kiosk": translate("Console", "On a tablet"),
        "volunteer": translate("Console", "Typed in by a volunteer"),
        "paper": translate("Console", "On paper"),
        "web": translate("Console", "On the web"),
    }

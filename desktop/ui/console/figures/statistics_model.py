"""Figures: people by one topic at a time, as bars with numbers beside; saved as table, picture, for the public."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from desktop.office.desk.consent_texts import ConsentTexts, read_consent_texts
from desktop.office.desk.new_file_names import new_file
from desktop.office.desk.petition_place import Petition
from desktop.office.figures.statistics import (
    LEAST,
    ChartWords,
    Figure,
    Statistic,
    StatisticTopic,
    count_by,
    public_figures,
    public_rows,
    save_chart,
    write_table,
)
from desktop.ui.base.interface_settings_model import InterfaceSettingsModel
from desktop.ui.base.page_model import PageText
from desktop.ui.base.qml_property import qml_property
from desktop.ui.console.figures.figure_plurals import FigurePlurals
from desktop.ui.console.figures.figures_text import figure_name, topic_names, written_name
from desktop.ui.console.page.console_page import ConsolePage, Row, Workplace
from desktop.ui.console.page.places import path_of

translate = QCoreApplication.translate

QML_IMPORT_NAME = "Tabling"
QML_IMPORT_MAJOR_VERSION = 1
MOST_BARS = 60  # a table that is saved has all of them


@QmlElement
class StatisticsModel(ConsolePage):
    """Stages: looking, shown."""

    refreshed = Signal()  # as `changed`: PySide finds no inherited signal for a property

    def __init__(self, work: Workplace, interface: InterfaceSettingsModel) -> None:
        super().__init__("looking", work)
        self.changed.connect(self.refreshed)
        work.jobs.changed.connect(self.changed)
        self._interface = interface
        self._topic: StatisticTopic = "day"
        self._found: Statistic | None = None
        self._texts: ConsentTexts = {}
        self._saved = Path()

    @qml_property(list, notify=refreshed)
    def topics(self) -> list[Row]:
        """`{code, text, chosen}` of each thing to count by."""
        return [{"code": code, "text": text, "chosen": code == self._topic} for code, text in topic_names().items()]

    @qml_property(list, notify=refreshed)
    def bars(self) -> list[Row]:
        """`{text, people, signatures, share}` of each figure; `share` of the largest."""
        found = self._found.figures if self._found else ()
        most = max((each.people for each in found), default=0) or 1
        rows = [self._row(*each) | {"share": each[1] / most} for each in self._counted[:MOST_BARS]]
        rest = self._counted[MOST_BARS:]
        if rest:
            people, signatures = sum(each[1] for each in rest), sum(each[2] for each in rest)
            rows.append(self._row(FigurePlurals().others(len(rest)), people, signatures) | {"share": 0.0})
        return rows

    @qml_property(bool, notify=refreshed)
    def empty(self) -> bool:
        """Whether there is nobody to count."""
        return self._stage == "shown" and not self._counted

    @qml_property(bool, notify=refreshed)
    def free(self) -> bool:
        """Whether something can be saved now."""
        return bool(self._counted) and not self._work.jobs.busy

    @qml_property(str, notify=refreshed)
    def withheld(self) -> str:
        """What the public file does not tell."""
        return FigurePlurals().few(LEAST)

    @qml_property(str, notify=refreshed)
    def note(self) -> str:
        """What was saved last."""
        said = translate("Console", "It is saved: %1, in “%2”.").replace("%1", self._saved.name)
        return said.replace("%2", self._saved.parent.name) if self._saved.name else ""

    def describe(self) -> PageText:
        """Return the title; what can be done stands below the figures."""
        return PageText(translate("Console", "Figures"))

    def arrive(self) -> None:
        """Count anew."""
        self._saved = Path()
        self._look()

    def wipe(self) -> None:
        """Forget the figures."""
        self._found, self._saved = None, Path()
        self.enter("looking")

    @Slot(str)
    def choose(self, topic: str) -> None:
        """Count by something else."""
        self._topic = next((each for each in topic_names() if each == topic), self._topic)
        self._found = None  # figures of one topic never stand under the name of another
        self._look()

    @Slot("QVariantList")
    def save_table(self, urls: Sequence[QUrl]) -> None:
        """Save the figures for a spreadsheet into a folder."""
        folder, headings = _folder(urls), (topic_names()[self._topic], *_headings())
        found, language = self._found, self._interface.language
        if folder and found:
            rows = [_written(found.topic, each, language, self._texts) for each in found.figures]
            self.ask(partial(_write, folder, _stem(self._topic), [headings, *rows]), self._tell)

    @Slot("QVariantList")
    def save_public(self, urls: Sequence[QUrl]) -> None:
        """Save what anybody may see into a folder."""
        folder, language = _folder(urls), self._interface.language
        headings = (translate("Console", "By"), translate("Console", "What"), _headings()[0])
        if folder:
            self.ask(partial(_publish, folder, headings, language), self._tell)

    @Slot("QVariantList")
    def save_picture(self, urls: Sequence[QUrl]) -> None:
        """Draw the bars as a picture into a folder; in the process beside, for what draws it is heavy."""
        folder, found = _folder(urls), self._found
        if folder and found and not self._work.jobs.busy:
            pairs = zip(found.figures, self._counted, strict=True)
            named = tuple(replace(each, label=name, answer="") for each, (name, *_) in pairs)
            title = f"{found.campaign}: {topic_names()[self._topic]}"
            words = ChartWords(title, _headings()[0], "", translate("Console", "{count} others"))
            act = partial(save_chart, folder, _stem(self._topic), replace(found, figures=named), words)
            self.run(_drawing, act, self._tell)

    @property
    def _counted(self) -> list[tuple[str, int, int]]:
        found, language = self._found, self._interface.language
        if found is None:
            return []
        return [
            (figure_name(found.topic, each, language, self._texts), each.people, each.signatures)
            for each in found.figures
        ]

    @staticmethod
    def _row(text: str, people: int, signatures: int) -> Row:
        shown = QLocale()
        return {"text": text, "people": shown.toString(people), "signatures": shown.toString(signatures)}

    def _look(self) -> None:
        topic = self._topic
        self.ask(lambda petition: (count_by(petition, topic), read_consent_texts(petition)), self._show)

    def _show(self, counted: tuple[Statistic, ConsentTexts]) -> None:
        found, texts = counted
        if found.topic == self._topic:
            self._found, self._texts = found, texts
            self.enter("shown")

    def _tell(self, saved: Path) -> None:
        self._saved = saved
        self.changed.emit()


def _written(topic: StatisticTopic, figure: Figure, language: str, texts: ConsentTexts) -> Sequence[str]:
    name = figure_name(topic, figure, language, texts) if figure.answer else written_name(topic, figure.label, language)
    return name, str(figure.people), str(figure.signatures)


def _headings() -> tuple[str, str]:
    return translate("Console", "People"), translate("Console", "Signatures")


def _folder(urls: Sequence[QUrl]) -> Path | None:
    return next((path for each in urls if (path := path_of(QUrl(each)))), None)


def _stem(topic: str) -> str:
    return f"figures-{topic}-{datetime.now(UTC):%Y-%m-%d}"


def _write(folder: Path, stem: str, rows: list[Sequence[str]], _petition: Petition) -> Path:
    file = new_file(folder, stem, ".csv")
    write_table(file, rows)
    return file


def _publish(folder: Path, headings: Sequence[str], language: str, petition: Petition) -> Path:
    names, others = topic_names(), translate("Console", "Others")

    def called(topic: StatisticTopic, label: str | None) -> tuple[str, str]:
        return names[topic], others if label is None else written_name(topic, label, language)

    return _write(folder, _stem("public"), public_rows(public_figures(petition), headings, called), petition)


def _drawing() -> str:
    return translate("Console", "Drawing the picture")

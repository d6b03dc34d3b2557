"""`tabling petition stats`: figures by one topic as a table, JSON or a picture."""

from collections.abc import Sequence
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.petition.office_code_words import ANSWERS
from desktop.cli.petition.waiting_batch_words import nothing_merged, waiting_in_words
from desktop.cli.terminal.options import Json
from desktop.cli.terminal.output_and_prompts import emit, say
from desktop.cli.terminal.petition_options import PetitionOptions, opened, takes_petition
from desktop.office.devices.devices import WaitingDevice, waiting_devices
from desktop.office.figures.statistics import (
    LEAST,
    ChartWords,
    Statistic,
    StatisticTopic,
    count_by,
    draw_chart,
    public_figures,
    public_rows,
    write_table,
)

commands = typer.Typer()


_UNSTATED = "not stated"


class Topic(StrEnum):
    """What people can be counted by."""

    event = "event"
    day = "day"
    hour = "hour"
    device = "device"
    language = "language"
    country = "country"
    source = "source"
    agreement = "agreement"
    consent = "consent"


@commands.command(epilog="Example: `tabling petition stats country --chart countries.svg`")
@takes_petition
def stats(
    at: PetitionOptions,
    topic: Annotated[Topic, typer.Argument(help="By what to count.")] = Topic.event,
    chart: Annotated[Path | None, typer.Option(help="Draw it as well, to a .svg or .png file.")] = None,
    csv: Annotated[Path | None, typer.Option(help="Write it as well, to a .csv file.")] = None,
    public: Annotated[Path | None, typer.Option(help="Write a .csv file for the public: no small figure.")] = None,
    as_json: Json = False,
) -> None:
    """Count people by event, day, hour, device, language, country, source, agreement or consent."""
    with opened(at) as petition:
        found, waiting = count_by(petition, topic.value), waiting_devices(petition)
        if public:
            write_table(public, public_rows(public_figures(petition), ("by", "what", "people"), _public))
    words = ChartWords(f"{found.campaign}: people by {topic.value}", "people", _UNSTATED, "{count} others", ANSWERS)
    if chart:
        draw_chart(found, words, chart)
    if csv:
        figures = ((words.label(each), str(each.people), str(each.signatures)) for each in found.figures)
        write_table(csv, [(topic.value, "people", "signatures"), *figures])
    if as_json:
        emit([asdict(each) for each in found.figures])
        return
    _show(found, words, waiting)
    if chart:
        say(f"{chart}: the same as a picture.")
    if csv:
        say(f"{csv}: the same as a table.")
    if public:
        say(f"{public}: for the public. What fewer than {LEAST} people have in common is counted together.")


def _show(found: Statistic, words: ChartWords, waiting: Sequence[WaitingDevice]) -> None:
    if not found.figures:
        say(*map(waiting_in_words, waiting), *nothing_merged(waiting))
        return
    labels = [words.label(each) for each in found.figures]
    width = max(map(len, labels))
    say(f"{found.topic:{width}}  {'people':>9}  {'signatures':>10}")
    for label, each in zip(labels, found.figures, strict=True):
        say(f"{label:{width}}  {each.people:>9,}  {each.signatures:>10,}")


def _public(topic: StatisticTopic, label: str | None) -> tuple[str, str]:
    """Say what a topic and one of its figures are called; None: all others."""
    return topic, "others" if label is None else label or _UNSTATED

"""`tabling petition stats`: figures by one topic as a table, JSON or a picture."""

from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.petition.words import ANSWERS
from desktop.cli.terminal.console import emit, say
from desktop.cli.terminal.options import Json
from desktop.cli.terminal.petition_options import PetitionOptions, opened, takes_petition
from desktop.office.statistics import ChartWords, count_by, draw_chart

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
    consent = "consent"


@commands.command(epilog="Example: `tabling petition stats country --chart countries.svg`")
@takes_petition
def stats(
    at: PetitionOptions,
    topic: Annotated[Topic, typer.Argument(help="By what to count.")] = Topic.event,
    chart: Annotated[Path | None, typer.Option(help="Draw it as well, to a .svg or .png file.")] = None,
    as_json: Json = False,
) -> None:
    """Count people by event, day, hour, device, language, country, source or consent."""
    with opened(at) as petition:
        found = count_by(petition, topic.value)
    words = ChartWords(f"{found.campaign}: people by {topic.value}", "people", _UNSTATED, "{count} others", ANSWERS)
    if chart:
        draw_chart(found, words, chart)
    if as_json:
        emit([asdict(each) for each in found.figures])
        return
    if not found.figures:
        say("Nothing has been merged yet. Begin with `tabling petition merge`.")
        return
    labels = [words.label(each) for each in found.figures]
    width = max(map(len, labels))
    say(f"{topic.value:{width}}  {'people':>9}  {'signatures':>10}")
    for label, each in zip(labels, found.figures, strict=True):
        say(f"{label:{width}}  {each.people:>9,}  {each.signatures:>10,}")
    if chart:
        say(f"{chart}: the same as a picture.")

"""`tabling petition stats`: figures by one topic as a table, JSON or a picture."""

from contextlib import closing
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.petition.place import open_petition
from desktop.cli.terminal.console import emit, say
from desktop.cli.terminal.options import Data, Json, PetitionPassphrase, PetitionPlace

commands = typer.Typer()


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
def stats(
    topic: Annotated[Topic, typer.Argument(help="By what to count.")] = Topic.event,
    chart: Annotated[Path | None, typer.Option(help="Draw it as well, to a .svg or .png file.")] = None,
    petition: PetitionPlace = None,
    petition_passphrase_file: PetitionPassphrase = None,
    data: Data = None,
    as_json: Json = False,
) -> None:
    """Count people by event, day, hour, device, language, country, source or consent."""
    from desktop.petition.statistics.charts import draw_chart
    from desktop.petition.statistics.figures import count_by

    with closing(open_petition(petition, data, petition_passphrase_file)) as opened:
        found = count_by(opened, topic.value)
        campaign = (opened.campaign() or ("",))[0]
    if chart:
        draw_chart(found, f"{campaign}: people by {topic.value}", chart)
    if as_json:
        emit([asdict(each) for each in found.figures])
        return
    if not found.figures:
        say("Nothing has been merged yet. Begin with `tabling petition merge`.")
        return
    width = max(len(each.label or "not stated") for each in found.figures)
    say(f"{topic.value:{width}}  {'people':>9}  {'signatures':>10}")
    for each in found.figures:
        say(f"{each.label or 'not stated':{width}}  {each.people:>9,}  {each.signatures:>10,}")
    if chart:
        say(f"{chart}: the same as a picture.")

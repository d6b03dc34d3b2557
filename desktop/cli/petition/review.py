"""`tabling petition review`, `same`, `different`: one person or two, and names worth a look."""

from contextlib import closing
from dataclasses import asdict
from itertools import islice
from typing import TYPE_CHECKING, Annotated

import typer

from desktop.cli.petition.place import open_petition
from desktop.cli.terminal.console import emit, say
from desktop.cli.terminal.options import By, Data, Json, PetitionPassphrase, PetitionPlace

if TYPE_CHECKING:
    from desktop.petition.review.review_queue import Doubt, Side

commands = typer.Typer()
One = Annotated[int, typer.Argument(help="Number of one signature, as `petition review` shows it.")]
Other = Annotated[int, typer.Argument(help="Number of the other one.")]


@commands.command(epilog="Example: `tabling petition review --petition main.sqlite`")
def review(
    after: Annotated[int, typer.Option(help="Go on after this signature.")] = 0,
    most: Annotated[int, typer.Option(min=1, max=1000, help="How many to show.")] = 10,
    names: Annotated[bool, typer.Option("--names", help="Show names that may be a joke instead.")] = False,
    petition: PetitionPlace = None,
    petition_passphrase_file: PetitionPassphrase = None,
    data: Data = None,
    as_json: Json = False,
) -> None:
    """Show who may have signed twice, side by side with what differs. Nobody is taken out before you decide."""
    from desktop.petition.review.name_suggestions import suggest
    from desktop.petition.review.review_queue import count_review, review_queue

    with closing(open_petition(petition, data, petition_passphrase_file)) as opened:
        if names:
            wanted = (each for each in suggest(opened) if each.number > after)
            listed = [asdict(each) for each in islice(wanted, most)]
            lines = ["  {number}  {name} ({country}): {why}".format(**each) for each in listed]
            closing_line = "Only suggestions: a person may be called so. `petition decide valid` ends them."
        else:
            doubts = review_queue(opened, after=after, most=most)
            listed, lines = [asdict(each) for each in doubts], [_sentence(each) for each in doubts]
            closing_line = f"{count_review(opened)} wait. Decide with `petition same` or `petition different`."
    if as_json:
        emit(listed)
        return
    for line in [*lines, closing_line] if lines else ["There is nothing to look at."]:
        say(line)


@commands.command(epilog="Example: `tabling petition same 17 5 --petition main.sqlite`")
def same(
    one: One,
    other: Other,
    by: By,
    petition: PetitionPlace = None,
    petition_passphrase_file: PetitionPassphrase = None,
    data: Data = None,
) -> None:
    """Say that two signatures are one person's: they are counted once. `petition revoke` takes it back."""
    from desktop.petition.review.decisions import decide_pair

    with closing(open_petition(petition, data, petition_passphrase_file)) as opened:
        made = decide_pair(opened, "same", one, other, by=by)
    say(f"Decision {made.number}: {one} and {other} are one person, and counted once.")


@commands.command(epilog="Example: `tabling petition different 17 5 --petition main.sqlite`")
def different(
    one: One,
    other: Other,
    by: By,
    petition: PetitionPlace = None,
    petition_passphrase_file: PetitionPassphrase = None,
    data: Data = None,
) -> None:
    """Say that two signatures are two people's: both are counted. `petition revoke` takes it back."""
    from desktop.petition.review.decisions import decide_pair

    with closing(open_petition(petition, data, petition_passphrase_file)) as opened:
        made = decide_pair(opened, "different", one, other, by=by)
    say(f"Decision {made.number}: {one} and {other} are two people.")


def _sentence(doubt: "Doubt") -> str:
    differs = ", ".join(name.replace("_", " ") for name in doubt.differs) or "nothing but the time"
    return "\n".join([f"{doubt.why}; what differs: {differs}", _side(doubt.earlier), _side(doubt.later)])


def _side(side: "Side") -> str:
    name = f"{side.given_name} {side.family_name}".strip()
    said = [name, side.country, side.postal_code, side.email, side.phone]
    where = side.event_name or side.source
    doubted = " (the clock was doubted)" if side.clock_jumped else ""
    return (
        f"  {side.number}  {', '.join(filter(None, said))}; signed {side.signed_at or 'at some time'}{doubted}, {where}"
    )

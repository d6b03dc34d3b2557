"""`tabling petition decide`, `withdraw`, `decisions`, `revoke`: what staff declare of signatures, and take back."""

from collections import Counter
from contextlib import closing
from dataclasses import asdict
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from desktop.cli.petition.place import open_petition
from desktop.cli.terminal.console import emit, say
from desktop.cli.terminal.options import By, Data, Json, PetitionPassphrase, PetitionPlace

if TYPE_CHECKING:
    from desktop.petition.review.selection import Conditions
    from desktop.petition.store.store import Petition

commands = typer.Typer()
_SHOWN = 10


class Act(StrEnum):
    """What a signature can be declared."""

    valid = "valid"
    invalid = "invalid"
    withdrawn = "withdrawn"


class State(StrEnum):
    """What a signature counts for now."""

    valid = "valid"
    duplicate = "duplicate"
    review = "review"
    invalid = "invalid"
    withdrawn = "withdrawn"


@commands.command(epilog="Example: `tabling petition decide invalid --reason test --event 'Test stall' --dry-run`")
def decide(
    act: Annotated[Act, typer.Argument(help="What to declare them. `withdrawn` takes out the whole person.")],
    by: By,
    numbers: Annotated[list[int] | None, typer.Argument(help="Numbers of signatures.")] = None,
    reason: Annotated[str, typer.Option(help="A reason code; without one they are listed.")] = "",
    state: Annotated[State | None, typer.Option(help="Only those that count for this now.")] = None,
    why: Annotated[str, typer.Option("--why", help="Only those that stand as they do for this reason.")] = "",
    event: Annotated[str, typer.Option(help="Only of this event, by id or name.")] = "",
    device: Annotated[str, typer.Option(help="Only of this device, by its id.")] = "",
    source: Annotated[str, typer.Option(help="Only imported from this source.")] = "",
    merge: Annotated[int, typer.Option(help="Only of this merge.")] = 0,
    country: Annotated[str, typer.Option(help="Only from this country, by its two-letter code.")] = "",
    language: Annotated[str, typer.Option(help="Only signed in this language.")] = "",
    capture: Annotated[str, typer.Option(help="Only taken so: kiosk, volunteer, paper or web.")] = "",
    name: Annotated[str, typer.Option(help="Only with this in the name, however spelt.")] = "",
    since: Annotated[str, typer.Option(help="Only signed on this day or later, as 2026-08-23.")] = "",
    until: Annotated[str, typer.Option(help="Only signed on this day or before.")] = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only show whom it would concern.")] = False,
    petition: PetitionPlace = None,
    petition_passphrase_file: PetitionPassphrase = None,
    data: Data = None,
) -> None:
    """Declare signatures valid, invalid or withdrawn: those named, or all that fit every condition."""
    from desktop.petition.review.decisions import decide as decide_on
    from desktop.petition.review.selection import Conditions

    wanted = Conditions(
        tuple(numbers or ()), state.value if state else "", why, event, device, source, merge, country.upper(),
        language, capture, name, since, until,
    )  # fmt: skip
    with closing(open_petition(petition, data, petition_passphrase_file)) as opened:
        if dry_run:
            _show(opened, wanted)
            return
        made = decide_on(opened, act.value, reason, wanted, by=by)
    say(f"Decision {made.number}: {made.signatures} signatures are {act.value}. "
        f"`petition revoke {made.number}` takes it back.")  # fmt: skip


@commands.command(epilog="Example: `tabling petition withdraw 7KMD-3XPR --name 'Ada Byron'`")
def withdraw(
    code: Annotated[str, typer.Argument(help="The withdrawal code from the thanks.")],
    name: Annotated[str, typer.Option(help="Their whole name, in any order.")],
    by: By,
    petition: PetitionPlace = None,
    petition_passphrase_file: PetitionPassphrase = None,
    data: Data = None,
) -> None:
    """Take out whoever asks with their code: all they signed until now counts no longer."""
    from desktop.petition.review.withdrawal import withdraw_by_code

    with closing(open_petition(petition, data, petition_passphrase_file)) as opened:
        made = withdraw_by_code(opened, code, name, by=by)
    say(f"Decision {made.number}: withdrawn. `petition erase` forgets the person as well, if they ask for that.")


@commands.command(epilog="Example: `tabling petition decisions --petition main.sqlite`")
def decisions(
    petition: PetitionPlace = None,
    petition_passphrase_file: PetitionPassphrase = None,
    data: Data = None,
    as_json: Json = False,
) -> None:
    """List what staff decided, who and when."""
    from desktop.petition.deduplication.reasons import WORDS
    from desktop.petition.review.decisions import list_decisions

    with closing(open_petition(petition, data, petition_passphrase_file)) as opened:
        found = list_decisions(opened)
    if as_json:
        emit([asdict(each) for each in found])
        return
    for each in found:
        why = f" ({WORDS[each.reason]})" if each.reason else ""
        undone = "  REVOKED" if each.undone else ""
        say(f"  {each.number}  {each.at}  {each.by}: {each.signatures} signatures {each.act}{why}{undone}")
    if not found:
        say("Nothing has been decided yet.")


@commands.command(epilog="Example: `tabling petition revoke 3 --petition main.sqlite`")
def revoke(
    number: Annotated[int, typer.Argument(help="Number of the decision, as `petition decisions` lists it.")],
    by: By,
    petition: PetitionPlace = None,
    petition_passphrase_file: PetitionPassphrase = None,
    data: Data = None,
) -> None:
    """Take a decision back: everybody stands as if it had not been taken."""
    from desktop.petition.review.decisions import undo_decision

    with closing(open_petition(petition, data, petition_passphrase_file)) as opened:
        undo_decision(opened, number, by=by)
    say(f"Decision {number} is taken back.")


def _show(petition: "Petition", wanted: "Conditions") -> None:
    from desktop.petition.review.selection import pick

    states: Counter[str] = Counter()
    with petition.reading() as connection:
        for each in pick(connection, wanted):
            if states.total() < _SHOWN:
                where = f"{each.country or 'no country'}, {each.event_name}"
                say(f"  {each.number}  {each.name} ({where}), now {each.state}")
            states[each.state] += 1
    counted = ", ".join(f"{count} {state}" for state, count in sorted(states.items())) or "none"
    say(f"It would concern {states.total()} signatures: {counted}. Nothing was changed.")

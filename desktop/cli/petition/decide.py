"""`tabling petition decide`, `withdraw`, `decisions`, `revoke`: what staff declare of signatures, and take back."""

from dataclasses import asdict
from enum import StrEnum
from typing import Annotated

import typer

from desktop.cli.petition.words import REASONS
from desktop.cli.terminal.console import emit, say
from desktop.cli.terminal.options import By, Json
from desktop.cli.terminal.petition_options import PetitionOptions, opened, takes_petition
from desktop.office.decisions import (
    Conditions,
    DecisionPreview,
    list_decisions,
    preview_decision,
    undo_decision,
    withdraw_by_code,
)
from desktop.office.decisions import decide as decide_on

commands = typer.Typer()


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
@takes_petition
def decide(
    act: Annotated[Act, typer.Argument(help="What to declare them. `withdrawn` takes out the whole person.")],
    by: By,
    at: PetitionOptions,
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
) -> None:
    """Declare signatures valid, invalid or withdrawn: those named, or all that fit every condition."""
    wanted = Conditions(
        tuple(numbers or ()), state.value if state else "", why, event, device, source, merge, country.upper(),
        language, capture, name, since, until,
    )  # fmt: skip
    with opened(at) as petition:
        if dry_run:
            _show(preview_decision(petition, wanted))
            return
        made = decide_on(petition, act.value, reason, wanted, by=by)
    say(f"Decision {made.number}: {made.signatures} signatures are {act.value}. "
        f"`petition revoke {made.number}` takes it back.")  # fmt: skip


@commands.command(epilog="Example: `tabling petition withdraw 7KMD-3XPR --name 'Ada Byron'`")
@takes_petition
def withdraw(
    code: Annotated[str, typer.Argument(help="The withdrawal code from the thanks.")],
    name: Annotated[str, typer.Option(help="Their whole name, in any order.")],
    by: By,
    at: PetitionOptions,
) -> None:
    """Take out whoever asks with their code: all they signed until now counts no longer."""
    with opened(at) as petition:
        made = withdraw_by_code(petition, code, name, by=by)
    say(f"Decision {made.number}: withdrawn. `petition erase` forgets the person as well, if they ask for that.")


@commands.command(epilog="Example: `tabling petition decisions --petition main.sqlite`")
@takes_petition
def decisions(
    at: PetitionOptions,
    as_json: Json = False,
) -> None:
    """List what staff decided, who and when."""
    with opened(at) as petition:
        found = list_decisions(petition)
    if as_json:
        emit([asdict(each) for each in found])
        return
    for each in found:
        why = f" ({REASONS[each.reason]})" if each.reason else ""
        undone = "  REVOKED" if each.undone else ""
        say(f"  {each.number}  {each.at}  {each.by}: {each.signatures} signatures {each.act}{why}{undone}")
    if not found:
        say("Nothing has been decided yet.")


@commands.command(epilog="Example: `tabling petition revoke 3 --petition main.sqlite`")
@takes_petition
def revoke(
    number: Annotated[int, typer.Argument(help="Number of the decision, as `petition decisions` lists it.")],
    by: By,
    at: PetitionOptions,
) -> None:
    """Take a decision back: everybody stands as if it had not been taken."""
    with opened(at) as petition:
        undo_decision(petition, number, by=by)
    say(f"Decision {number} is taken back.")


def _show(found: DecisionPreview) -> None:
    for each in found.first:
        say(f"  {each.number}  {each.name} ({each.country or 'no country'}, {each.event_name}), now {each.state}")
    counted = ", ".join(f"{count} {state}" for state, count in found.states.items()) or "none"
    say(f"It would concern {found.signatures} signatures: {counted}. Nothing was changed.")

"""`tabling petition decide`, `withdraw`, `decisions`, `revoke`: what staff declare of signatures, and take back."""

from dataclasses import asdict
from enum import StrEnum
from typing import Annotated

import typer

from desktop.cli.petition.concerned_people_words import Yes, agree, concerned, names_of, show_concerned, show_people
from desktop.cli.petition.office_code_words import REASONS
from desktop.cli.terminal.english_plurals import counted
from desktop.cli.terminal.options import By, Json
from desktop.cli.terminal.output_and_prompts import emit, say
from desktop.cli.terminal.petition_options import PetitionOptions, opened, takes_petition
from desktop.office.desk.petition_place import Petition
from desktop.office.people.decisions import (
    Conditions,
    DecisionPreview,
    list_decisions,
    look_up_code,
    preview_decision,
    preview_undo,
    require_reason,
    undo_decision,
    withdraw_by_code,
)
from desktop.office.people.decisions import decide as decide_on
from desktop.office.rights.finding_and_forgetting import signatures_of

commands = typer.Typer()
MOST_SHOWN = 10  # people with all they signed


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


@commands.command(epilog="Example: `tabling petition decide invalid --reason test --event 'Test event' --dry-run`")
@takes_petition
def decide(
    act: Annotated[Act, typer.Argument(help="What to declare them. `withdrawn` takes out the whole person.")],
    by: By,
    at: PetitionOptions,
    numbers: Annotated[list[int] | None, typer.Argument(help="Numbers of signatures.")] = None,
    reason: Annotated[str, typer.Option(help="A reason code; without one they are listed.")] = "",
    state: Annotated[State | None, typer.Option(help="Only signatures with this state.")] = None,
    why: Annotated[str, typer.Option("--why", help="Only signatures with this reason for their state.")] = "",
    event: Annotated[str, typer.Option(help="Only of this event, by id or name.")] = "",
    device: Annotated[str, typer.Option(help="Only of this device, by its id.")] = "",
    source: Annotated[str, typer.Option(help="Only imported from this source.")] = "",
    merge: Annotated[int, typer.Option(help="Only of this merge.")] = 0,
    country: Annotated[str, typer.Option(help="Only from this country, by its two-letter code.")] = "",
    language: Annotated[str, typer.Option(help="Only signed in this language.")] = "",
    capture: Annotated[str, typer.Option(help="Only collected this way: kiosk, volunteer, paper or web.")] = "",
    name: Annotated[str, typer.Option(help="Only with this in the name, in any spelling.")] = "",
    since: Annotated[str, typer.Option(help="Only signed on this day or later, as 2026-08-23.")] = "",
    until: Annotated[str, typer.Option(help="Only signed on this day or before.")] = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only show whom it would concern.")] = False,
    yes: Yes = False,
) -> None:
    """Declare signatures valid, invalid or withdrawn: those named, or all that fit every condition."""
    wanted = Conditions(
        tuple(numbers or ()), state.value if state else "", why, event, device, source, merge, country.upper(),
        language, capture, name, since, until,
    )  # fmt: skip
    with opened(at) as petition:
        found = preview_decision(petition, wanted)
        if dry_run:
            show_concerned(found)
            say(f"It would concern {concerned(found)}. Nothing was changed.")
            return
        require_reason(act.value, reason)
        if found.signatures:
            _show(petition, found, wanted, act)
            agree(f"Declare {counted(found.signatures, 'signature')} {act.value}?", yes=yes)
        made = decide_on(petition, act.value, reason, wanted, by=by)
    say(f"Decision {made.number}: {counted(made.signatures, 'signature is', 'signatures are')} {act.value}. "
        f"`petition revoke {made.number}` takes it back.")  # fmt: skip


@commands.command(epilog="Example: `tabling petition withdraw 7KMD-3XPR --name 'Ada Byron'`")
@takes_petition
def withdraw(
    code: Annotated[list[str], typer.Argument(help="The withdrawal code from the thanks.")],
    name: Annotated[str, typer.Option(help="Their whole name, in any order.")],
    by: By,
    at: PetitionOptions,
    yes: Yes = False,
) -> None:
    """Take out a person who asks with their code: all they signed until now counts no longer."""
    written = " ".join(code)
    with opened(at) as petition:
        found = signatures_of(petition, look_up_code(petition, written, name))
        show_people(found)
        agree(f"Withdraw {names_of(found)}?", yes=yes)
        made = withdraw_by_code(petition, written, name, by=by)
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
        say(f"  {each.number}  {each.at}  {each.by}: {counted(each.signatures, 'signature')} {each.act}{why}{undone}")
    if not found:
        say("Nothing has been decided yet.")


@commands.command(epilog="Example: `tabling petition revoke 3 --petition main.sqlite`")
@takes_petition
def revoke(
    number: Annotated[int, typer.Argument(help="Number of the decision, as `petition decisions` lists it.")],
    by: By,
    at: PetitionOptions,
    yes: Yes = False,
) -> None:
    """Take a decision back: everybody counts as if it had not been taken."""
    with opened(at) as petition:
        show_concerned(preview_undo(petition, number))
        agree(f"Take decision {number} back?", yes=yes)
        undo_decision(petition, number, by=by)
    say(f"Decision {number} is taken back.")


def _show(petition: Petition, found: DecisionPreview, wanted: Conditions, act: Act) -> None:
    """Show whom a decision is about; of a few named ones who withdraw, all they signed and where they stand."""
    if act is Act.withdrawn and wanted.named == ["numbers"] and len(wanted.numbers) <= MOST_SHOWN:
        show_people(signatures_of(petition, wanted.numbers))
    show_concerned(found)

"""`tabling petition requests`, `dismiss`: who asked at a kiosk to be taken off, and by when to answer."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Annotated

import typer

from desktop.cli.petition.concerned_people_words import Yes, agree
from desktop.cli.terminal.options import By, Json
from desktop.cli.terminal.output_and_prompts import emit, say
from desktop.cli.terminal.petition_options import PetitionOptions, opened, takes_petition
from desktop.core.system.shell_words import shell_word
from desktop.office.people.review import (
    AnsweredRequest,
    WaitingRequest,
    answered_requests,
    dismiss_request,
    list_requests,
    request_to_dismiss,
)

commands = typer.Typer()


@commands.command(epilog="Example: `tabling petition requests --petition main.sqlite`")
@takes_petition
def requests(
    at: PetitionOptions,
    answered: Annotated[bool, typer.Option("--answered", help="List those that were answered, the latest.")] = False,
    most: Annotated[int, typer.Option(min=1, help="How many of those that were answered to list.")] = 20,
    as_json: Json = False,
) -> None:
    """List who asked at a kiosk to be taken off: by when to answer, and which signatures have that code and name."""
    with opened(at) as petition:
        if answered:
            _show_answered(answered_requests(petition, most=most), as_json=as_json)
            return
        found = list_requests(petition)
    if as_json:
        emit([asdict(each) for each in found])
        return
    for line in map(request_in_words, found):
        say(line)
    if not found:
        say("Nobody waits to be taken off.")


def _show_answered(found: Sequence[AnsweredRequest], *, as_json: bool) -> None:
    if as_json:
        emit([asdict(each) for each in found])
        return
    for each in found:
        came = "was taken off" if each.answer == "taken_off" else "was dismissed"
        say(f"“{each.name or 'erased since'}” asked at “{each.event_name}” on {each.signed_at[:10]} and {came}.")
    if not found:
        say("No request was answered yet.")


@commands.command(epilog="Example: `tabling petition dismiss 3`")
@takes_petition
def dismiss(
    number: Annotated[int, typer.Argument(help="Number of the request, as `petition requests` lists it.")],
    by: By,
    at: PetitionOptions,
    yes: Yes = False,
) -> None:
    """Say of a request to be taken off that it matches nobody. It is shown no more."""
    with opened(at) as petition:
        say(request_in_words(request_to_dismiss(petition, number)))
        agree("Dismiss it? That cannot be taken back.", yes=yes)
        dismiss_request(petition, number, by=by)
    say(f"Request {number} is dismissed.")


def request_in_words(each: WaitingRequest) -> str:
    """Return what was asked, by when to answer, and what to type."""
    return (
        f"Request {each.number}: “{each.name}” asked at “{each.event_name}” to be taken off, code {each.code}; "
        f"to be answered by {each.due}. {_fitting(each)}"
    )


def _fitting(each: WaitingRequest) -> str:
    if each.fits:
        signed = f"Signature {', '.join(map(str, each.fits))} fits"
        return f"{signed}: `petition withdraw {each.code} --name {shell_word(each.name)}` takes it off."
    return f"No signature here fits yet: a batch may be missing. `petition dismiss {each.number}` where none will."

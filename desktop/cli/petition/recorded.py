"""`tabling petition recorded`: whether a signature is in the total, for the signer who brings name and code."""

from pathlib import Path
from typing import Annotated

import typer

from desktop.cli.terminal.options import By
from desktop.cli.terminal.output_and_prompts import say
from desktop.cli.terminal.petition_options import PetitionOptions, opened, takes_petition
from desktop.office.deliver.counted_as_recorded import RecordedState, answer_signer, write_answer

commands = typer.Typer()
_SAID: dict[RecordedState, str] = {
    "counted": "Yes: the signature is counted, once.",
    "review": "Not yet: the signature is here, and waits for a decision.",
    "withdrawn": "No: the signature was withdrawn.",
    "invalid": "No: the signature is here, and was left out.",
    "undone": "No: the signature came with a file that was taken out again.",
}


@commands.command(epilog="Example: `tabling petition recorded --code 7KMD-3XPR --name 'Ada Byron' --out answer.pdf`")
@takes_petition
def recorded(
    by: By,
    at: PetitionOptions,
    code: Annotated[str, typer.Option(help="The withdrawal code from the thanks.")],
    name: Annotated[str, typer.Option(help="Their whole name, as they signed.")],
    out: Annotated[Path | None, typer.Option(help="Write the answer for them as a PDF, without name or code.")] = None,
) -> None:
    """Tell a signer whether, and in which delivery, their signature is in the total."""
    with opened(at) as petition:
        answer = answer_signer(petition, code, name, by=by)
        if answer and out:
            write_answer(petition, answer, out)
    if answer is None:
        say("No signature has this name and this code. Look at both; `tabling petition find` looks for one of them.")
        raise typer.Exit(1)
    say(_SAID[answer.state])
    for each in answer.deliveries:
        say(f"  delivery {each.number}, {each.day}: {'by name' if each.named else 'counted, without the name'}")
    if not answer.deliveries:
        say("  It is on no list that was handed over" + (", as far as this petition knows." if answer.lost else "."))
    for day in answer.lost:
        say(
            f"  {day}: a list was handed over that this petition, put back from a backup, knows nothing of: "
            "it may hold them."
        )
    if out:
        say(f"{out}: the answer for them. It holds neither their name nor their code.")

"""The tree of commands, each of which ends in words: no traceback, whatever went wrong."""

from typing import Any

from typer.core import TyperGroup

from desktop.cli.terminal.delay_notice import DelayNotice
from desktop.cli.terminal.output_and_prompts import run_in_words
from desktop.core.progress import told_meanwhile


class PlainGroup(TyperGroup):
    """Runs a command and turns whatever goes wrong into a line each and an exit code."""

    def main(self, *arguments: Any, **options: Any) -> Any:  # noqa: ANN401 - as typer has it
        """Run the command and end the process."""
        run = super().main
        with told_meanwhile(DelayNotice()):
            return run_in_words(lambda: run(*arguments, **options))

"""Groups of commands that are loaded when they are called: nobody waits for what they did not ask for."""

from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import Any, ClassVar, Literal

from typer.core import TyperCommand, TyperGroup
from typer.main import get_group


@dataclass(frozen=True, slots=True)
class Branch:
    """A command by its name, the module that is loaded for it, and its line in the help of the group it is in.

    `kind`: whether the module's `commands` are a group of this name, or hold a command of this name. `holder`: what
    the module calls them, where it has more than one.
    """

    name: str
    module: str
    help: str
    kind: Literal["command", "group"] = "command"
    holder: str = "commands"
    hidden: bool = False


class LazyGroup(TyperGroup):
    """A group that knows a name and a line of each command, which its help shows, and loads the one that is called."""

    branches: ClassVar[tuple[Branch, ...]] = ()

    def __init__(self, **settings: Any) -> None:  # noqa: ANN401 - as typer has it
        super().__init__(**settings)
        lines = (TyperCommand(each.name, help=each.help, hidden=each.hidden) for each in self.branches)
        self.commands = {line.name: line for line in lines if line.name}

    def resolve_command(self, *arguments: Any) -> Any:  # noqa: ANN401 - as typer has it
        """Return name, command and remaining arguments, the command loaded. Ends the command for an unknown name."""
        name, _line, rest = super().resolve_command(*arguments)
        return name, name and self.load(name), rest

    def load(self, name: str) -> TyperCommand | TyperGroup:
        """Return the command or group of this name."""
        branch = next(each for each in self.branches if each.name == name)
        holder = getattr(import_module(branch.module), branch.holder)
        holder.rich_markup_mode = self.rich_markup_mode
        group = get_group(holder)
        return group if branch.kind == "group" else group.commands[name]  # type: ignore[return-value] # typer's own kind


def every_command(group: TyperGroup, before: str = "") -> Iterator[tuple[str, TyperCommand]]:
    """Yield each command below a group, loaded, by its words, such as "petition merge", in the order of the help."""
    for name, line in group.commands.items():
        command = group.load(name) if isinstance(group, LazyGroup) else line
        if isinstance(command, TyperGroup):
            yield from every_command(command, f"{before}{name} ")
        else:
            yield f"{before}{name}", command  # type: ignore[misc] # typer makes commands of its own kind only

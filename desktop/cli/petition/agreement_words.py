"""The words in which commands say who agreed to what."""

from collections.abc import Iterable

from desktop.cli.terminal.english_plurals import counted
from desktop.cli.terminal.next_steps import sentence
from desktop.cli.terminal.output_and_prompts import complain, say
from desktop.core.system.shell_words import shell_word
from desktop.office.campaign.agreements import AgreedPeople, KeptAgreement, PackBeside, Waiting


def promised(pack: KeptAgreement) -> str:
    """Say what a pack promised, and to how many people."""
    signed = f"{_people(pack.people)} signed it" if pack.people else "nobody here has signed it yet"
    return f"the recipient is told {' and '.join(pack.delivered)}; {signed}."


def tell_packs(packs: Iterable[PackBeside], *, aloud: bool = True) -> None:
    """Say of each pack that lay beside the batches what became of it; unless `aloud`, only why it was refused."""
    for each in packs:
        if each.refused:
            complain(f"{each.path.name}: this pack is not kept. {sentence(each.refused)}")
        elif each.added and aloud:
            kept = "is whole again" if each.added.mended else "is kept from now on"
            say(f"{each.path.name}: version {each.added.pack.version} {kept}: {promised(each.added.pack)}")


def agreement_lines(found: AgreedPeople) -> list[str]:
    """Return a line where more than one version was signed, and one for each kind that waits."""
    lines = []
    if len(found.versions) > 1:
        lines.append(", ".join(f"{count} signed version {version}" for version, count in found.versions.items()) + ".")
    return lines + [waiting_line(each) for each in found.waiting]


def broken_in_words(version: int) -> str:
    """Say that a kept pack can be read no more, and what to type."""
    return (
        f"The kept pack of version {version} is broken, so whoever signed it cannot be delivered. Hand over the same "
        "signed pack once more: `tabling petition campaign add`."
    )


def waiting_line(waiting: Waiting) -> str:
    """Say who counts and cannot be delivered yet, and what to type."""
    if waiting.source:
        return (
            f"{_people(waiting.people)} of “{waiting.source}” cannot be delivered until you say what they agreed to: "
            f"`tabling petition campaign source {shell_word(waiting.source)} --version …`."
        )
    return (
        f"{_people(waiting.people)} of version {waiting.version} cannot be delivered: no pack with their text is kept. "
        "`tabling petition campaign add` keeps it."
    )


def _people(count: int) -> str:
    return counted(count, "person", "people")

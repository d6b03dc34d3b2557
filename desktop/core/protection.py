"""What keeps typed words inside the kiosk's memory, and people at its screen: facts, none of them about a signer."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

GuardName = Literal["crash_images", "other_programs", "memory_lock", "swap", "hibernation", "freed_memory"]
# Why a guard does not hold. `other_system`: this system cannot be asked for it. `limited`: this user may lock too
# little memory. `passing`: it can be locked only as it is at one moment. `on_disk`: what is swapped is written to a
# disk. `other_allocator`: memory is given out in no way we know.
Gap = Literal["", "other_system", "refused", "limited", "passing", "on_disk", "possible", "other_allocator"]
# What keeps people at the kiosk's screen, and others off its disk; each answers for the computer, not for a process.
WayOutName = Literal["session", "restart_keys", "magic_keys", "disk"]
# `open`: it is seen to be open. `unseen`: this system does not tell.
WayOutGap = Literal["", "open", "unseen"]


@dataclass(frozen=True, slots=True)
class Guard:
    """One thing that was asked of the system; `gap` says why it does not hold, and is empty where it does."""

    name: GuardName
    gap: Gap = ""

    @property
    def holds(self) -> bool:
        """Whether it does what it is for."""
        return not self.gap


@dataclass(frozen=True, slots=True)
class WayOut:
    """One way out of the kiosk; `gap` says why it is not known to be closed, and is empty where it is."""

    name: WayOutName
    gap: WayOutGap = ""

    @property
    def closed(self) -> bool:
        """Whether nobody gets out by it."""
        return not self.gap


@dataclass(frozen=True, slots=True)
class Protection:
    """Every guard of one process, as it was found at one moment."""

    guards: tuple[Guard, ...]

    @property
    def locked(self) -> bool:
        """Whether the process's memory is locked, so that it stays in memory whatever else the computer does."""
        return all(guard.holds for guard in self.guards if guard.name == "memory_lock")

    @property
    def holds(self) -> bool:
        """Whether nothing typed can reach a disk or another program. Memory that is not locked is no harm by itself.

        It matters where there is swap on a disk, and then the guard `swap` does not hold either.
        """
        return all(guard.holds for guard in self.guards if guard.name != "memory_lock")


def nobody_leaves(ways: Iterable[WayOut]) -> bool | None:
    """Say whether nobody gets away from the kiosk's screen, whatever its disk; None where that cannot be seen."""
    gaps = {each.gap for each in ways if each.name != "disk"}
    if "open" in gaps:
        return False
    return None if "unseen" in gaps else True

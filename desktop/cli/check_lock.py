"""`tabling kiosk --check-lock`: says what keeps typed words inside the kiosk's memory on this computer."""

from desktop.cli.terminal.console import emit, say
from desktop.core.protection import Gap, GuardName, Protection
from desktop.device.facade.protection import look_at_protection, overwrite_when_freed, protect_process

HOLDS: dict[GuardName, str] = {
    "crash_images": "A crash leaves no image of what is typed.",
    "other_programs": "No other program of this user can read the kiosk's memory.",
    "memory_lock": "The kiosk's memory is locked, and never swapped.",
    "swap": "Nothing typed can get into swap on a disk.",
    "hibernation": "The computer cannot write its memory to disk by hibernating.",
    "freed_memory": "Memory is overwritten when it is given back.",
}
FAILS: dict[GuardName, str] = {
    "crash_images": "A crash can leave an image of what is typed.",
    "other_programs": "Another program of this user can read the kiosk's memory.",
    "memory_lock": "The kiosk's memory is not locked.",
    "swap": "What is typed can be swapped to a disk. Switch swap off (`swapoff -a`).",
    "hibernation": "Hibernating would write what is typed to a disk. Mask it (`systemctl mask hibernate.target "
    "hybrid-sleep.target`), and switch swap off.",
    "freed_memory": "What was typed stays in memory that was given back until something else is written there.",
}
BECAUSE: dict[Gap, str] = {
    "other_system": "Tabling can ask only Linux for it.",
    "refused": "The system refused it.",
    "limited": "This user may lock only so much (`ulimit -l`); the kiosk's service may lock everything.",
    "other_allocator": "It is given out by other means than the C library of GNU and Python's usual ones.",
}


def check_lock(*, as_json: bool) -> int:
    """Print what holds for a kiosk started as this command was; return 1 where typed words can get out, else 0."""
    protect_process()
    overwrite_when_freed()
    found = look_at_protection()
    if as_json:
        emit({"holds": found.holds, "guards": {g.name: {"holds": g.holds, "gap": g.gap} for g in found.guards}})
    else:
        _tell(found)
    return 0 if found.holds else 1


def _tell(found: Protection) -> None:
    for guard in found.guards:
        sentence = HOLDS[guard.name] if guard.holds else f"{FAILS[guard.name]} {BECAUSE.get(guard.gap, '')}"
        say(f"{'yes' if guard.holds else 'no':<4} {sentence.strip()}")
    say()
    say(
        "Nothing that is typed here can get onto a disk or to another program."
        if found.holds
        else "What is typed here can get onto a disk or to another program: see each “no”."
    )

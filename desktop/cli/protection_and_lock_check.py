"""`tabling kiosk --check-lock`: says what keeps typed words in the kiosk's memory here, and people at its screen."""

from desktop.cli.terminal.output_and_prompts import emit, say
from desktop.core.data_folder import DataFolder
from desktop.core.protection import Gap, GuardName, Protection, WayOut, WayOutName
from desktop.device.facade.protection import look_at_protection, look_at_ways_out, overwrite_when_freed, protect_process

HOLDS: dict[GuardName | WayOutName, str] = {
    "crash_images": "A crash leaves no image of what is typed.",
    "other_programs": "No other program of this user can read the kiosk's memory.",
    "memory_lock": "The kiosk's memory is locked, and never swapped.",
    "swap": "Nothing typed can get into swap on a disk.",
    "hibernation": "The computer cannot write its memory to disk by hibernating.",
    "freed_memory": "Memory is overwritten when it is given back.",
    "session": "The kiosk has a session of its own, with nothing else in it.",
    "restart_keys": "Ctrl+Alt+Del does nothing.",
    "magic_keys": "The kernel's magic keys (SysRq) do nothing.",
    "disk": "The disk is encrypted.",
}
FAILS: dict[GuardName | WayOutName, str] = {
    "crash_images": "A crash can leave an image of what is typed.",
    "other_programs": "Another program of this user can read the kiosk's memory.",
    "memory_lock": "The kiosk's memory is not locked.",
    "swap": "What is typed can be swapped to a disk. On Linux type `sudo swapoff -a`; for good also take the line with "
    "swap out of /etc/fstab, or type `sudo tabling-kiosk-setup`. On Windows have the page file encrypted (`fsutil "
    "behavior set EncryptPagingFile 1`) and start again.",
    "hibernation": "Hibernating would write what is typed to a disk. On Linux type `sudo systemctl mask "
    "hibernate.target hybrid-sleep.target suspend-then-hibernate.target`; on Windows `powercfg /hibernate off`.",
    "freed_memory": "What was typed stays in memory that was given back until something else is written there.",
    "session": "The kiosk is not the only thing on this screen, as far as Tabling can see. On Linux type `sudo "
    "tabling-kiosk-setup` and start again; on Windows read README.md in the folder kiosk beside the program; else stay "
    "near.",
    "restart_keys": "Ctrl+Alt+Del starts the computer again. Type `sudo systemctl mask ctrl-alt-del.target`.",
    "magic_keys": "The kernel's magic keys (SysRq) work. Type `sudo sysctl kernel.sysrq=0`; for good type `echo "
    "kernel.sysrq=0 | sudo tee /etc/sysctl.d/90-sysrq.conf`, or `sudo tabling-kiosk-setup`.",
    "disk": "Tabling cannot see that the disk is encrypted. Encrypt it when the system is installed (BitLocker on "
    "Windows): signatures are sealed in any case, a system is not.",
}
BECAUSE: dict[Gap, str] = {
    "other_system": "Tabling can ask only Linux and Windows for it.",
    "refused": "The system refused it.",
    "limited": "This user may lock only so much (`ulimit -l`); the kiosk's service may lock everything.",
    "passing": "Windows ways only what a program has at one moment; the page file is what counts.",
    "other_allocator": "It is given out by other means than the C library of GNU and Python's usual ones.",
}


def check_lock(home: DataFolder, *, as_json: bool) -> int:
    """Print what holds for a kiosk started as this command was; return 1 where not all does, else 0."""
    protect_process()
    overwrite_when_freed()
    found, ways = look_at_protection(), look_at_ways_out(home.path)
    locked = all(each.closed for each in ways)
    if as_json:
        guards = {each.name: {"holds": each.holds, "gap": each.gap} for each in found.guards}
        around = {each.name: {"closed": each.closed, "gap": each.gap} for each in ways}
        emit({"holds": found.holds, "guards": guards, "locked": locked, "ways_out": around})
    else:
        _tell(found, ways)
    return 0 if found.holds and locked else 1


def _tell(found: Protection, ways: tuple[WayOut, ...]) -> None:
    say("What is typed:")
    for guard in found.guards:
        _line(guard.name, BECAUSE.get(guard.gap, ""), holds=guard.holds)
    say(
        "Nothing that is typed here can get onto a disk or to another program."
        if found.holds
        else "What is typed here can get onto a disk or to another program: see each “no”."
    )
    say()
    say("Who stands before it:")
    for way in ways:
        _line(way.name, "", holds=way.closed)
    say(
        "Nobody gets out of the kiosk by what was looked at here; firmware and boot loader no program can see."
        if all(way.closed for way in ways)
        else "Somebody may get out of the kiosk, or at its disk: see each “no”."
    )


def _line(name: GuardName | WayOutName, because: str, *, holds: bool) -> None:
    sentence = HOLDS[name] if holds else f"{FAILS[name]} {because}"
    say(f"{'yes' if holds else 'no':<4} {sentence.strip()}")

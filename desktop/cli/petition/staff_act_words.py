"""The words for what staff did since a backup: what is kept out again, and what they have to do again."""

from collections.abc import Mapping

from desktop.cli.terminal.english_plurals import counted
from desktop.office.restore.replay_log_at_desk import ActGroup, CaughtUp, KeptOutAgain

_ACTS: Mapping[ActGroup, tuple[str, str]] = {
    "corrections": ("correction of what somebody gave", "corrections of what people gave"),
    "decisions": ("decision about signatures or pairs", "decisions about signatures or pairs"),
    "events": ("event corrected or joined with another", "events corrected or joined with others"),
    "tablets": ("device welcomed, found or named", "devices welcomed, found or named"),
    "merges": ("undone merge brought back", "undone merges brought back"),
    "paper": ("act about sheets or counts of paper", "acts about sheets or counts of paper"),
    "asked": ("note of who wrote or called", "notes of who wrote or called"),
    "holds": ("hold put or lifted", "holds put or lifted"),
    "breaches": ("breach noted", "breaches noted"),
    "agreements": ("campaign pack, agreement or key taken in", "campaign packs, agreements or keys taken in"),
    "approvals": ("approval or signing-off", "approvals or signings-off"),
    "platforms": ("word about an export or a push", "words about exports or pushes"),
    "tables": ("answer about a table", "answers about tables"),
}
_OLDER = "What staff did since besides: do it again. That is corrections, other decisions, welcomes and the like."


def staff_acts_in_words(done: CaughtUp) -> list[str]:
    """Return what is kept out again, and what is left to do, a sentence each."""
    said = _kept_out(done.kept_out)
    if not done.counted:  # a log that an older Tabling wrote
        return [*said, _OLDER]
    if done.acts:
        told = ", ".join(counted(count, *_ACTS[group]) for group, count in done.acts.items())
        said.append(f"Also done since, and not known here: {told}. Do again what is still right.")
    return said


def _kept_out(again: KeptOutAgain) -> list[str]:
    kinds = (
        (again.devices, "device lost or not welcome", "devices lost or not welcome"),
        (
            again.words,
            "device still to come, whose words were taken back",
            "devices still to come, whose words were taken back",
        ),
        (again.merges, "undone merge", "undone merges"),
        (again.dropped, "dropped batch", "dropped batches"),
    )
    told = [counted(*each) for each in kinds if each[0]] + ["the second secret is set"] * again.secret
    said = [f"Kept out again: {', '.join(told)}."] if told else []
    if again.later:
        merges = counted(again.later, "merge was undone and is", "merges were undone and are")
        said.append(f"{merges} not here: merging the files again brings them in undone.")
    return said

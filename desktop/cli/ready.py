"""`tabling kiosk --ready`: one table of everything a tablet needs before its event, with the next step of each line."""

from collections.abc import Sequence

from desktop.cli.terminal.output_and_prompts import emit, say
from desktop.core.data_folder import DataFolder
from desktop.core.protection import nobody_leaves
from desktop.core.readiness import Around, ReadyLine, ready_lines
from desktop.device.facade.protection import look_at_ways_out, overwrite_when_freed, protect_process
from desktop.device.facade.readiness import count_sticks, look_whether_ready

_STATES = {"fine": "fine", "watch": "LOOK AT THIS", "unknown": "not known"}
# By the line and its code; {0} and {1} are its values.
WORDS: dict[str, str] = {
    "pack open": "Version {0}, without a last day.",
    "pack until": "Version {0}, until {1}.",
    "pack early": "Version {0} opens on {1}: until then nothing but practice is taken.",
    "pack tried": "Only tried out: nothing signed here counts. `tabling kiosk --campaign` takes the real pack.",
    "pack over": "Version {0} closed on {1}. Ask the organisation for a newer pack.",
    "event today": "“{0}”, today.",
    "event later": "“{0}” on {1}.",
    "event none": "No event. The next start asks for one.",
    "clock right": "{0}. Is that right?",
    "clock doubted": "It says {0}, which is doubted. Set the clock of this computer.",
    "pin set": "A volunteers' PIN is set.",
    "pin missing": "No PIN can be used. `tabling device pin` sets one.",
    "battery charging": "{0} %, plugged in.",
    "battery enough": "{0} %.",
    "battery short": "{0} %. Plug it in before people come.",
    "battery none": "The system tells of none. Keep it plugged in.",
    "disk roomy": "There is room.",
    "disk low": "It is filling up. Free some space.",
    "disk full": "It is nearly full, so nobody can sign. Free some space.",
    "screen locked": "Nobody can leave it without the PIN.",
    "screen open": "Somebody with a keyboard can leave it. Stay near.",
    "screen unknown": "This system does not tell: try it with a keyboard.",
    "memory kept": "Nothing typed can get onto a disk.",
    "memory leaks": "What is typed can get out: `tabling kiosk --check-lock` says how.",
    "stick there": "A stick is plugged in.",
    "stick spared": "None is plugged in; the drop box takes what is signed.",
    "stick missing": "None is plugged in, and there is no drop box. Take one along.",
    "stick unknown": "Nobody can tell here.",
    "box none": "None: signatures leave on a stick.",
    "box tried": "{0}: something arrived there.",
    "box untried": "{0}: nothing was sent there yet. Send a practice signature.",
    "box trouble": "{0}: the last try failed. `tabling outbox status` says why.",
    "box broken": "The settings of one cannot be used. `tabling box list` says why.",
    "voice there": "It can read aloud.",
    "voice missing": "No voice is here, so nothing is read aloud.",
    "voice unknown": "Only the open kiosk can tell: look at its volunteers' page.",
    "practice opened": "Headquarters opened one on {0}: the whole way works.",
    "practice sent": "One was sent on {0}. Fetch it at headquarters, then look for the answer.",
    "practice none": "None was sent. On the volunteers' page: “Ready for the event”.",
}


def tell_whether_ready(home: DataFolder, *, as_json: bool) -> int:
    """Print the table for a kiosk started as this command was; return 1 where something is to be looked at, else 0."""
    protect_process()
    overwrite_when_freed()
    around = Around(locked=nobody_leaves(look_at_ways_out(home.path)), sticks=count_sticks())
    lines = ready_lines(look_whether_ready(home), around)
    ready = all(each.state != "watch" for each in lines)
    unknown = [each.name for each in lines if each.state == "unknown"]
    if as_json:
        told = {each.name: {"state": each.state, "text": _words(each)} for each in lines}
        emit({"ready": ready, "unknown": unknown, "lines": told})
        return 0 if ready else 1
    for each in lines:
        say(f"{each.name:<9} {_STATES[each.state]:<13} {_words(each)}")
    say("", _in_all(unknown, ready=ready))
    return 0 if ready else 1


def _in_all(unknown: Sequence[str], *, ready: bool) -> str:
    if not ready:
        return "Not ready: look at what is marked."
    return f"Nothing is amiss; not known here: {', '.join(unknown)}." if unknown else "This tablet is ready."


def _words(line: ReadyLine) -> str:
    return WORDS[f"{line.name} {line.code}"].format(*line.values)

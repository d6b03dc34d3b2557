"""Counts what staff did in the last line of the replay log: a petition that was put back names what it lacks.

That it is one line, written anew each time, keeps the log from growing with each act.
"""

from contextlib import suppress

from sqlalchemy import Connection

from desktop.core.errors import OutputError, PetitionError
from desktop.petition.replay_log.log_file import begin_log, count_acts, read_log
from desktop.petition.replay_log.noting import log_path, read_known
from desktop.petition.replay_log.what_becomes_of_acts import TO_DO_AGAIN, acts_known
from desktop.petition.store.audit import acts_within
from desktop.petition.store.opening_petition import Petition


def count_within(petition: Petition, connection: Connection) -> None:
    """Write down what a transaction brings, as its last step; one without such an act costs nothing.

    Where it cannot be written the act stands, and the next one writes it as well.
    """
    path = log_path(petition)
    if path is None or not acts_within(connection) & set(TO_DO_AGAIN):
        return
    with suppress(OutputError, PetitionError):
        log = read_log(path, petition.salt)
        if log is None and read_known(connection):
            return  # it is not where it was: a new one here would hide that
        log = log or begin_log(path, petition.salt)
        known = acts_known(connection)
        most = {act: max(known[act], log.acts.get(act, 0)) for act in {*known, *log.acts}}
        if log.whole:
            count_acts(path, log, petition.salt, most)

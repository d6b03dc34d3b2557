"""The second secret is set by two people, and told to the replay log: an older backup would be a way around it."""

from desktop.core.passphrase import SHORTEST_PASSPHRASE
from desktop.core.petition_errors import SecondHolderSame, SecondSecretShort
from desktop.core.same_staff_person import is_same_person
from desktop.petition.replay_log.entries_from_petition import kept_secret
from desktop.petition.replay_log.noting import note
from desktop.petition.store.opening_petition import Petition
from desktop.petition.store.second_secret import keep_second_secret, require_second_secret


def set_second_secret(petition: Petition, new: str, *, holder: str, by: str, old: str = "") -> None:
    """Keep another second secret, held by somebody else than `by`; in the place of one, only with the old one.

    Raises SecondHolderSame, SecondSecretNeeded, SecondSecretWrong, SecondSecretShort, NobodySigned, PetitionError.
    """
    if not holder.strip() or is_same_person(holder, by):
        raise SecondHolderSame("The second secret is held by somebody else than who sets it: it takes two people.")
    require_second_secret(petition, old, act="second secret", by=by)
    if len(new.strip()) < SHORTEST_PASSPHRASE:
        raise SecondSecretShort(f"The second secret is too short: give at least {SHORTEST_PASSPHRASE} characters.")
    with petition.transaction() as connection:
        keep_second_secret(connection, new, petition.salt, holder=holder, by=by)
        note(petition, connection, kept_secret(connection))

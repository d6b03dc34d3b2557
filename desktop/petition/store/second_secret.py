"""A second secret at headquarters, of a second person: without it nobody forgets, restores or destroys alone.

The petition keeps what it is compared with (Argon2id, bound to this petition by its salt), and never the secret.
"""

from secrets import token_bytes

from cryptography.exceptions import InvalidKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from sqlalchemy import Connection, delete, insert, select

from desktop.core.passphrase import spellings
from desktop.core.petition_errors import SecondSecretNeeded, SecondSecretWrong
from desktop.core.secret_stretching_lock import ONE_AT_A_TIME
from desktop.petition.store.audit import append_audit_line, utc_now
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.lasting_tables import second_secret

# RFC 9106, section 4, second recommended option: 64 MiB, 3 passes, 4 lanes.
_ARGON2 = {"memory_kib": 64 * 1024, "passes": 3, "lanes": 4}


def second_holder(petition: Petition) -> str:
    """Return who holds the second secret, empty where none was set. Raises PetitionError."""
    with petition.reading() as connection:
        return connection.execute(select(second_secret.c.holder)).scalar_one_or_none() or ""


def keep_second_secret(connection: Connection, new: str, salt: bytes, *, holder: str, by: str) -> None:
    """Keep another second secret in the place of the one before, as a part of the caller's transaction.

    Raises NobodySigned.
    """
    row = {"only": 1, "holder": holder.strip(), "stretched": _stretched(new.strip(), salt), "at": utc_now()}
    connection.execute(delete(second_secret))
    connection.execute(insert(second_secret).values(row))
    append_audit_line(connection, "second secret set", by=by, holder=holder.strip())


def require_second_secret(petition: Petition, secret: str, *, act: str, by: str) -> None:
    """Let an act go on where no second secret was set, or where this is it; the log keeps each that was given.

    Raises SecondSecretNeeded where there is one and none is given, SecondSecretWrong, NobodySigned, PetitionError.
    """
    right = _is_right(petition, secret)
    if right is None:
        return
    with petition.transaction() as connection:
        append_audit_line(connection, "second secret given" if right else "second secret refused", by=by, act_of=act)
    if not right:
        raise SecondSecretWrong("This is not the second secret. Nothing was changed.")


def require_secret_of_backup(petition: Petition, secret: str) -> None:
    """As `require_second_secret`, and write nothing: a backup stays what it is."""
    if _is_right(petition, secret) is False:
        raise SecondSecretWrong("This is not the second secret of this backup. Nothing was changed.")


def _is_right(petition: Petition, secret: str) -> bool | None:
    with petition.reading() as connection:
        kept = _kept(connection)
    if not kept:
        return None
    if not secret.strip():
        raise SecondSecretNeeded("This takes the second secret, which somebody else holds.")
    return any(_fits(each, kept, petition.salt) for each in spellings(secret))


def _kept(connection: Connection) -> str:
    return connection.execute(select(second_secret.c.stretched)).scalar_one_or_none() or ""


def _stretched(secret: str, salt: bytes) -> str:
    stretching = Argon2id(
        salt=token_bytes(16),
        length=32,
        iterations=_ARGON2["passes"],
        lanes=_ARGON2["lanes"],
        memory_cost=_ARGON2["memory_kib"],
        secret=salt,
    )
    with ONE_AT_A_TIME:
        return stretching.derive_phc_encoded(secret.encode())


def _fits(secret: str, kept: str, salt: bytes) -> bool:
    # Only our own figures: whoever writes in the petition may not make us spend a terabyte or settle for less.
    ours = "$argon2id$v=19$m={memory_kib},t={passes},p={lanes}$".format_map(_ARGON2)
    if not kept.startswith(ours):
        return False
    try:
        with ONE_AT_A_TIME:
            Argon2id.verify_phc_encoded(secret.encode(), kept, salt)
    except (InvalidKey, ValueError):
        return False
    return True

"""A key that does not open is noted in the audit log of the petition that it was to serve, if that opens by itself."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress

from desktop.cli.terminal.petition_options import PetitionOptions, petition_place
from desktop.core.errors import KeyFileError, TablingError
from desktop.office.desk.petition_place import begins_file, needs_passphrase, open_petition
from desktop.office.rights.audit import note_refusal


@contextmanager
def noting_key_refusals(at: PetitionOptions, *, by: str) -> Iterator[None]:
    """Note it where keys are refused meanwhile, and let the error go on.

    Keys come before the petition: of one that takes a passphrase nobody is asked for it after a mistyped one.
    """
    try:
        yield
    except KeyFileError as error:
        with suppress(TablingError):
            if not begins_file(at.place) and (at.passphrase_file or not needs_passphrase(at.place)):
                with open_petition(petition_place(at)) as petition:
                    note_refusal(petition, "key", error, by=by)
        raise

"""A bucket as drop box: one conditional PUT with a key that may do nothing else."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import obstore
from obstore.exceptions import (
    AlreadyExistsError,
    BaseError,
    PermissionDeniedError,
    PreconditionError,
    UnauthenticatedError,
)
from obstore.store import S3Store

from desktop.core.errors import BoxRefused
from desktop.core.files import write_whole
from desktop.transfer.batch import LARGEST_BATCH
from desktop.transfer.boxes.answers import answer_error, no_network
from desktop.transfer.boxes.box import Outcome, name_left
from desktop.transfer.boxes.setting import S3Setting

if TYPE_CHECKING:
    from obstore.store import ClientConfig  # in its stubs only

_STATUS = re.compile(r"status(?: code)?:? (\d{3})", re.IGNORECASE)


class S3Box:
    """The top of a bucket."""

    def __init__(self, setting: S3Setting) -> None:
        options: ClientConfig = {"timeout": "3600s", "connect_timeout": "30s"}
        options["allow_http"] = setting.address.startswith("http://")  # to this very computer only
        if setting.certificate:
            options["root_certificate"] = setting.certificate.encode()
        self._store = S3Store(
            setting.bucket,
            endpoint=setting.address.rstrip("/"),
            access_key_id=setting.key,
            secret_access_key=setting.secret,
            region=setting.region,
            virtual_hosted_style_request=False,
            client_options=options,
            retry_config={"max_retries": 0},  # the outbox tries again, and says what happened
        )

    def leave(self, name: str, path: Path) -> Outcome:
        """Put the file whole, where there is none of this name yet."""
        try:
            with _said():
                obstore.put(self._store, name, path, mode="create", use_multipart=False)
        except (AlreadyExistsError, PreconditionError):
            return "already"
        return "stored"

    def names(self) -> tuple[str, ...]:
        """Return the names in the bucket; needs the right to list."""
        with _said():
            found = [str(each["path"]) for page in obstore.list(self._store) for each in page]
        return tuple(sorted(name for name in found if name_left(name)))

    def bring(self, name: str, path: Path) -> None:
        """Get a file of the bucket; needs the right to read."""
        with _said():
            reply = obstore.get(self._store, name)
            if reply.meta["size"] > LARGEST_BATCH:
                raise BoxRefused(f"{name} is larger than any batch. Look at it in the drop box.")
            data = bytes(reply.bytes())
        write_whole(path, data)


@contextmanager
def _said() -> Iterator[None]:
    try:
        yield
    except (AlreadyExistsError, PreconditionError):
        raise
    except UnauthenticatedError as error:
        raise answer_error(401) from error
    except PermissionDeniedError as error:
        raise answer_error(403) from error
    except FileNotFoundError as error:  # what obstore makes of 404
        raise answer_error(404) from error
    except BaseError as error:
        text = str(error)
        if found := _STATUS.search(text):
            raise answer_error(int(found[1])) from error
        # A success that does not name what it keeps is no bucket's.
        raise (answer_error(200) if "ETag" in text else no_network()) from error

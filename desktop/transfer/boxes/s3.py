"""A bucket as drop box: one conditional PUT with a key that may do nothing else."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import obstore
from obstore.exceptions import AlreadyExistsError, BaseError
from obstore.store import S3Store

from desktop.core.box_errors import BoxRefused
from desktop.core.errors import BoxError
from desktop.core.whole_files import write_whole
from desktop.transfer.batch import LARGEST_BATCH
from desktop.transfer.boxes.box import Outcome
from desktop.transfer.boxes.contents import sort_paths
from desktop.transfer.boxes.http_errors import answer_error, no_network, stands_in, unusable, wrong_day, wrong_time
from desktop.transfer.boxes.setting import S3Setting

if TYPE_CHECKING:
    from obstore.store import ClientConfig  # in its stubs only

# obstore tells everything in one text: the server's status and then its answer, or what is wrong with its certificate.
_STATUS = re.compile(r"status(?: code)?:? (\d{3})", re.IGNORECASE)
_CODE = re.compile(r"<Code>(\w{1,60})</Code>")
_CERTIFICATE = re.compile(r"InvalidCertificate\(\s*(\w+)")
# What S3 says by 403 and a word, as the status that means the same elsewhere.
_MEANT = {"InvalidAccessKeyId": 401, "SignatureDoesNotMatch": 401}


class S3Box:
    """The top of a bucket."""

    def __init__(self, setting: S3Setting) -> None:
        """Raises BoxRefused for settings that cannot be used."""
        options: ClientConfig = {"timeout": "3600s", "connect_timeout": "30s"}
        options["allow_http"] = setting.address.startswith("http://")  # to this very computer only
        if setting.certificate:
            options["root_certificate"] = setting.certificate.encode()
        try:
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
        except (ValueError, BaseError) as error:
            raise unusable() from error

    def leave(self, name: str, path: Path) -> Outcome:
        """Put the file whole, where there is none of this name yet."""
        path.stat()  # a file that is gone is no answer of the bucket's, though obstore would call both by one name
        with _said():
            try:
                obstore.put(self._store, name, path, mode="create", use_multipart=False)
            except AlreadyExistsError as error:
                if _status(str(error)) != 412:  # also 409: somebody is at it this moment, and may yet fail
                    raise
                return "already"
        return "stored"

    def names(self) -> tuple[str, ...]:
        """Return the names in the bucket; needs the right to list."""
        with _said():
            return sort_paths(str(each["path"]) for page in obstore.list(self._store) for each in page)

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
    except BoxError:
        raise
    except (BaseError, FileNotFoundError) as error:  # the latter is what obstore makes of 404
        raise _meaning(str(error)) from error
    except BaseException as error:
        if type(error).__module__ == "pyo3_runtime":  # a panic: Rust was given what it cannot work with
            raise unusable() from error
        raise


def _meaning(text: str) -> BoxError:
    """Return the error that a text of obstore's tells of."""
    code, status = _CODE.search(text), _status(text)
    if code and code[1] == "RequestTimeTooSkewed":
        return wrong_time()
    if status:
        # A bucket is moved by 301 and 308, if at all; other redirects are those of a network's own page.
        known = 423 if status == 409 else _MEANT.get(code[1], status) if code else status
        return answer_error(known, elsewhere=status not in (301, 308))
    if refused := _CERTIFICATE.search(text):
        return wrong_day() if refused[1].startswith(("Expired", "NotValidYet")) else stands_in()
    # A success that does not name what it keeps is no bucket's.
    return answer_error(200) if "ETag" in text else no_network()


def _status(text: str) -> int:
    found = _STATUS.search(text)
    return int(found[1]) if found else 0

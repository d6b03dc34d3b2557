"""What a drop box answers: leaves of core/errors.py, each a fact after which a reader asks what to do next.

BoxError
├── NoSuchBox            this device keeps no drop box of this name
├── BoxUnguarded         others on this computer may read its settings
├── BoxUnreachable       no way to it just now: what waits is sent later, by itself
│   ├── BoxBehindLogin   this network stands in between, and wants somebody to log in
│   └── BoxOutOfDate     by the clock of this device its certificate is not valid
└── BoxRefused           it answers and does not take the batch: somebody must look at its settings
    ├── BoxExpired       its address or password does not hold any more: a new drop box file is needed
    ├── BoxForbids       it knows who asks, and allows no such thing
    ├── BoxForeign       the server is not the one that the drop box file names: nothing was sent
    ├── BoxFull          there is no more room in it
    └── SftpMissing      this Tabling was installed without what speaks SFTP
"""

from pathlib import Path

from desktop.core.errors import BoxError


class NoSuchBox(BoxError):
    """This device keeps no drop box of this name."""

    def __init__(self, name: str) -> None:
        super().__init__(f"There is no drop box “{name}” here.")
        self.name = name


class BoxUnguarded(BoxError):
    """Others on this computer may read the settings at `path`."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"Others on this computer may read {path}.")
        self.path = path


class BoxUnreachable(BoxError):
    """There is no way to the drop box just now: what waits is sent later, by itself."""


class BoxBehindLogin(BoxUnreachable):
    """The network here stands in between: somebody may have to log in to it."""


class BoxOutOfDate(BoxUnreachable):
    """By the clock of this device the drop box's certificate is not valid."""


class BoxRefused(BoxError):
    """The drop box answers and does not take the batch: somebody must look at its settings."""


class BoxExpired(BoxRefused):
    """The drop box's address or password does not hold any more: staff must give a new drop box file."""


class BoxForbids(BoxRefused):
    """The drop box knows who asks, and allows no such thing."""


class BoxForeign(BoxRefused):
    """The server is not the one whose key or certificate the drop box file names: nothing was sent to it."""


class BoxFull(BoxRefused):
    """There is no more room in the drop box."""


class SftpMissing(BoxRefused):
    """This Tabling was installed without what speaks SFTP."""

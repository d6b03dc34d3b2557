"""What is known of the kiosks that are open on a device: a try-out does not end beneath one."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress

from desktop.core.data_folder import DataFolder
from desktop.core.errors import JournalBusy
from desktop.core.system.held_file import held
from desktop.core.whole_files import refusal


@contextmanager
def kiosk_open(home: DataFolder) -> Iterator[None]:
    """Have a kiosk open, beside others; where a try-out ends just now, once that is over.

    Whoever opens one looks within at what the device is for. Where nothing can be held people sign all the same: no
    try-out can end there either.
    """
    with ExitStack() as stack:
        with suppress(OSError):
            stack.enter_context(held(home.open_kiosks, alone=False))
        yield


@contextmanager
def no_kiosk_open(home: DataFolder) -> Iterator[None]:
    """Keep every kiosk from opening meanwhile. Raises JournalBusy where one is open, OutputError."""
    with ExitStack() as stack:
        try:
            stack.enter_context(held(home.open_kiosks, alone=True))
        except BlockingIOError as error:
            raise JournalBusy(
                "A kiosk is open on this device, and would go on signing for the try-out. Nothing was changed. Close "
                "the kiosk that is open on this device, then try again."
            ) from error
        except OSError as error:
            raise refusal("The try-out cannot be ended", error) from error
        yield

"""An executor that runs everything at once, where it is asked to: a test sees at the next line what came of it."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any


class AtOnce(Executor):
    """No thread, and nothing to wait for."""

    def submit(self, work: Callable[..., Any], /, *given: Any, **named: Any) -> Future[Any]:
        future: Future[Any] = Future()
        try:
            future.set_result(work(*given, **named))
        except BaseException as error:  # noqa: BLE001  (as every executor does: whoever asks for the result gets it)
            future.set_exception(error)
        return future

"""A cut of the power in the middle of an act: what stands on the disk is all that is left of it."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest


class PowerCut(BaseException):
    """No error of ours and no mistake: nothing that answers those is done after it."""


def cut(*_what: object, **_named: object) -> None:
    """Stand in for a step of an act, before which the power is cut."""
    raise PowerCut


@contextmanager
def cut_at_removing(begins: str) -> Iterator[None]:
    """Cut the power once the first file is gone of a folder that is taken away and whose name begins so."""
    taken = shutil.rmtree

    def cut_within(folder: Path, *more: object, **named: object) -> None:
        if not Path(folder).name.startswith(begins):
            taken(folder, *more, **named)  # type: ignore[arg-type]
            return
        min(each for each in Path(folder).rglob("*") if each.is_file()).unlink()
        raise PowerCut

    with pytest.MonkeyPatch.context() as changed, suppress(PowerCut):
        changed.setattr(shutil, "rmtree", cut_within)
        yield

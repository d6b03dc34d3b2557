"""How far the typing of a sheet is, as somebody goes on while the lines before are written."""

from dataclasses import replace

from desktop.office.paper.sheets import SheetForm, TypedLine


def is_second(found: SheetForm) -> bool:
    """Whether a second person reads the sheet."""
    return found.sheet.state == "keyed"


def typed_of(found: SheetForm) -> tuple[int, int]:
    """Return how many lines are typed in this reading, and of how many."""
    if is_second(found):
        again = len(found.check.again)
        return again - len(found.check.unread), again
    return len(found.first), found.sheet.signatures or 0


def next_line(found: SheetForm, after: int) -> int:
    """Return the first line that waits after this one; else the first of all, or the same where none does."""
    every = found.check.unread if is_second(found) else range(1, found.sheet.lines + 1)
    free = [each for each in every if is_second(found) or each not in found.first]
    return next((each for each in free if each > after), free[0] if free else after)


def with_typed(found: SheetForm, typed: TypedLine) -> SheetForm:
    """Return the sheet with this line typed."""
    if not is_second(found):
        return replace(found, first={**found.first, typed.line: typed})
    unread = tuple(each for each in found.check.unread if each != typed.line)
    second = {**found.second, typed.line: typed}
    return replace(found, second=second, check=replace(found.check, unread=unread))

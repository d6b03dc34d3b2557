"""The headings of a table, and whether a row fits below them."""

from collections.abc import Sequence

from desktop.petition.importing.reading.cell_tidying import plain_cells


def tidy_headings(cells: list[str]) -> list[str]:
    """Return headings as one line each."""
    return [" ".join(cell.split()) for cell in plain_cells(cells)]


def misfit(cells: Sequence[str], width: int) -> str:
    """Return why a row does not fit below `width` headings, or nothing."""
    if len(cells) > width and any(cell.strip() for cell in cells[width:]):
        return "long_row"
    # A note below the table, a sum, the end of a row that was torn apart.
    if len(cells) < width > 2 and sum(1 for cell in cells if cell.strip()) == 1:
        return "short_row"
    return ""

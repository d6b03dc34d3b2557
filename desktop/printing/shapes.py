"""Shapes on a page as PDF operators: boxes to tick, lines to write on and to fold along."""


def tick_box(y: float, side: float) -> str:
    """Return an empty box whose lower edge is at `y`."""
    return f"0.8 w 0.25 G 0.4 {y:.2f} {side:.2f} {side:.2f} re S"


def fold_line(y: float, width: float) -> str:
    """Return a dashed line along which a sheet is folded or cut."""
    return f"0.7 w 0.35 G [4 3] 0 d 0 {y:.2f} m {width:.2f} {y:.2f} l S"


def write_line(y: float, width: float) -> str:
    """Return a line to write on."""
    return f"0.6 w 0.45 G 0 {y:.2f} m {width:.2f} {y:.2f} l S"


def side_line(bottom: float, top: float) -> str:
    """Return a line between two columns."""
    return f"0.5 w 0.6 G 0 {bottom:.2f} m 0 {top:.2f} l S"

"""Counts with their noun, as English wants it: `1 signature`, `2 signatures`."""


def counted(count: int, one: str, many: str = "") -> str:
    """Return the count and its noun; `many`: the plural, where an s does not make it."""
    plural = many or (f"{one}es" if one.endswith("ch") else f"{one}s")
    return f"{count} {one if count == 1 else plural}"

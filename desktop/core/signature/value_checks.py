"""What holds for a signature of any format: a moment, a country and a code are such."""

from datetime import datetime

from desktop.core.countries import is_country
from desktop.core.withdrawal_code import is_code


def require_moment(text: str) -> None:
    """Raise ValueError for a day or hour that there is not; how it is written is looked at elsewhere (`MOMENT`)."""
    datetime.fromisoformat(text[:-1])


def require_country(text: str) -> None:
    """Raise ValueError for a country that there is not; none given is well."""
    if text and not is_country(text):
        raise ValueError("no country")


def require_code(text: str) -> None:
    """Raise ValueError for what is no withdrawal code; none given is well."""
    if text and not is_code(text):
        raise ValueError("no code of ours")

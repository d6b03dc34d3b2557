"""Which form of a sentence goes with a count, for sentences that are not said by Qt."""


def plural_form(language: str, count: int) -> str:
    """Return the name of the form for a count: zero, one, two, few, many or other (CLDR 45, whole cardinal numbers).

    A language that is not ours has English forms.
    """
    base = language.partition("_")[0]
    if base == "zh":
        return "other"
    if base in ("ru", "uk"):
        return _slavic(count)
    if base == "ar":
        return _arabic(count)
    return "one" if count == 1 or (base == "fr" and count == 0) else "other"


def _slavic(count: int) -> str:
    last, teens = count % 10, count % 100 in range(11, 15)
    if last == 1 and not teens:
        return "one"
    return "few" if last in range(2, 5) and not teens else "many"


def _arabic(count: int) -> str:
    if count < 3:
        return ("zero", "one", "two")[count]
    if count % 100 in range(3, 11):
        return "few"
    return "many" if count % 100 in range(11, 100) else "other"

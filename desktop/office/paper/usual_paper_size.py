"""On what paper people print in a country."""

from desktop.printing.page_measures import PaperSize

# Where printers hold Letter, by the Unicode CLDR (supplemental data, paper sizes); everywhere else they hold A4.
_LETTER = frozenset(("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"))


def usual_paper(country: str) -> PaperSize:
    """Return the size that printers hold in a country (alpha-2)."""
    return "letter" if country in _LETTER else "a4"

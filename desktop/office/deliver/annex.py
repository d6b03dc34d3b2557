"""The annex: where every signature went, signed off by two people, printed for inside use and never delivered."""

from datetime import UTC, datetime
from pathlib import Path

from desktop.core.errors import PetitionError
from desktop.core.whole_files import require_new, write_whole
from desktop.office.desk.new_file_names import new_file
from desktop.office.desk.petition_place import Petition
from desktop.petition.annex.annex_pages import set_annex
from desktop.petition.annex.annex_tables import AnnexTable as AnnexTable
from desktop.petition.annex.annex_tables import annex_tables as annex_tables
from desktop.petition.annex.reason_words import SHEET_LANGUAGES as SHEET_LANGUAGES
from desktop.petition.annex.reason_words import SheetLanguage as SheetLanguage
from desktop.petition.annex.reconciliation import Reconciliation as Reconciliation
from desktop.petition.annex.signing_off import Annex as Annex
from desktop.petition.annex.signing_off import SignOff as SignOff
from desktop.petition.annex.signing_off import read_annex as read_annex
from desktop.petition.annex.signing_off import sign_off as sign_off
from desktop.petition.store.audit import append_audit_line


def print_annex(petition: Petition, path: Path, language: SheetLanguage, *, by: str) -> Annex:
    """Write the annex as it stands; signed off by fewer than two it says that it is a draft. Noted in the audit log.

    Raises OutputError (never over a file that is there), MissingGlyphs, NobodySigned, PetitionError.
    """
    require_new(path)
    annex = read_annex(petition)
    pdf = set_annex(annex, f"{datetime.now(UTC):%Y-%m-%d}", language)
    try:
        with petition.transaction() as connection:
            signed = len(annex.signed)
            append_audit_line(connection, "annex printed", by=by, figures=annex.digest, signed_off=signed)
            write_whole(path, pdf)  # last: a disk that refuses takes the note back as well
    except PetitionError:
        path.unlink(missing_ok=True)
        raise
    return annex


def save_annex(petition: Petition, folder: Path, language: SheetLanguage, *, by: str) -> Path:
    """Write it into a folder, under a name that no delivery has. Raises OutputGone and what `print_annex` does."""
    path = new_file(folder, f"inside-only-annex-{datetime.now(UTC):%Y-%m-%d}", ".pdf")
    print_annex(petition, path, language, by=by)
    return path


def sheet_language(language: str) -> SheetLanguage:
    """Return the language of inside sheets for somebody who works in this one."""
    return "fr" if language.startswith("fr") else "en"

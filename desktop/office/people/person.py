"""One person as staff look at them, and the acts that take longer than a moment: a copy for them, forgetting them."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from desktop.core.campaign import ExtraField
from desktop.core.errors import TablingError
from desktop.core.name_comparison import is_whole_name
from desktop.core.progress import Report
from desktop.office.desk.consent_texts import ConsentTexts, read_consent_texts
from desktop.office.desk.new_file_names import stem_of_now
from desktop.office.desk.petition_place import Petition, open_petition
from desktop.office.desk.workspace import StaffDesk
from desktop.office.keys.second_secret import second_holder
from desktop.office.people.decisions import Conditions, Decision, decide
from desktop.office.rights.finding_and_forgetting import FoundSignature, erase, signatures_of
from desktop.petition.agreements.consent_words import consent_words
from desktop.petition.agreements.further_questions import further_questions
from desktop.petition.rights.copy_and_erase import write_copy


@dataclass(frozen=True, slots=True)
class PersonRecord:
    """All signatures of one person, the first by which they are counted; `holder`: of the second secret, if any.

    `words`: those that stood beside a box, by the hash that an answer keeps of them. `texts`: what
    stands beside each consent today. `questions`: the further ones, by id.
    """

    signatures: tuple[FoundSignature, ...]
    holder: str
    words: Mapping[str, str] = field(default_factory=dict)
    texts: ConsentTexts = field(default_factory=dict)
    questions: Mapping[str, ExtraField] = field(default_factory=dict)

    @property
    def numbers(self) -> tuple[int, ...]:
        """Of all their signatures."""
        return tuple(each.number for each in self.signatures)


@dataclass(frozen=True, slots=True)
class Forgotten:
    """How many signatures were erased, and the backups of the workspace that still hold them."""

    signatures: int
    backups: tuple[Path, ...]


def look_at_person(petition: Petition, number: int) -> PersonRecord:
    """Return whoever gave this signature. Raises NoSuchSignature, PetitionError."""
    found = sorted(signatures_of(petition, [number]), key=lambda each: (each.kept_as is not None, each.number))
    with petition.reading() as connection:
        words, questions = consent_words(connection), further_questions(connection)
    return PersonRecord(tuple(found), second_holder(petition), words, read_consent_texts(petition), questions)


def withdraw_person(petition: Petition, person: PersonRecord, *, by: str) -> Decision:
    """Withdraw a person who asked for it, with all they signed until now. Raises PetitionError."""
    return decide(petition, "withdrawn", "asked", Conditions(numbers=person.numbers), by=by)


def save_copies(petition: Petition, found: Sequence[FoundSignature], folder: Path, *, by: str) -> tuple[Path, ...]:
    """Write what is kept of a person twice, for them to read (PDF) and to take elsewhere (JSON); return both files.

    No file is called by whom it is about. Raises MissingGlyphs, OutputError, PetitionError.
    """
    stem = stem_of_now(folder, "copy")
    files = tuple(folder / f"{stem}.{kind}" for kind in ("pdf", "json"))
    made: list[Path] = []
    try:
        for file in files:
            write_copy(petition, found, file, by=by)
            made.append(file)
    except TablingError:
        for file in made:
            with suppress(OSError):
                file.unlink(missing_ok=True)  # half of a copy helps nobody, and names somebody
        raise
    return files


def says_their_name(person: PersonRecord, typed: str) -> bool:
    """Whether somebody typed the whole name of this person, however spelt."""
    return any(is_whole_name(typed, each.given_name, each.family_name) for each in person.signatures)


def backups_since(folder: Path) -> tuple[Path, ...]:
    """Return the backups in a folder, the newest first: each may hold whoever is forgotten today."""
    return tuple(sorted(folder.glob("*.sqlite"), key=lambda each: each.stat().st_mtime, reverse=True))


def forget_person(desk: StaffDesk, numbers: Sequence[int], second: str, report: Report) -> Forgotten:
    """Forget a person for good, and say which backups still hold them.

    `second`: the second secret, where one was set. Raises NoSuchSignature, SecondSecretNeeded, SecondSecretWrong,
    PetitionError, Cancelled.
    """
    with open_petition(desk.place) as petition:
        count = erase(petition, numbers, by=desk.by, second=second, report=report)
    return Forgotten(count, backups_since(desk.workspace.backups))

"""Tells a signer who brings name and code whether, and in which delivery, their signature is in the total."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from desktop.core.errors import UsageError
from desktop.core.whole_files import new_with
from desktop.petition.earlier_deliveries.deliveries_of_person import Stood, deliveries_with
from desktop.petition.replay_log.deliveries_and_exports import not_known_here
from desktop.petition.rights.person_who_asks import FoundSignature, PersonQuery, find_signatures, signatures_of
from desktop.petition.store.audit import append_audit_line
from desktop.petition.store.opening_petition import Petition
from desktop.printing.blocks import PrintedBlock
from desktop.printing.plain_pages import set_plain_pages
from desktop.printing.typeface_runs import printable_words

RecordedState = Literal["counted", "review", "withdrawn", "invalid", "undone"]
_Words = Mapping[str, str]
_ENGLISH: _Words = {
    "title": "Is my signature in the total?",
    "campaign": "Petition: {}",
    "made": "Answered on {} to somebody who brought their name and their code. Neither stands on this page.",
    "counted": "Yes. The signature is counted, once.",
    "review": "Not yet. The signature is here, and waits for a decision.",
    "withdrawn": "No. The signature was withdrawn.",
    "invalid": "No. The signature is here, and was left out.",
    "undone": "No. The signature came with a file that was taken out again.",
    "lists": "Lists handed over that hold it",
    "named": "{}: by name",
    "unnamed": "{}: counted, without the name",
    "never": "None so far.",
    "none_known": "None that we can name.",
    "lost": "{}: a list was handed over of which we do not know any more whom it holds. Yours may be in it.",
}
_FRENCH: _Words = {
    "title": "Ma signature est-elle dans le total\u202f?",
    "campaign": "Pétition\u00a0: {}",
    "made": "Réponse donnée le {} à une personne qui a apporté son nom et son code. Ni l’un ni l’autre ne figure ici.",
    "counted": "Oui. La signature est comptée, une fois.",
    "review": "Pas encore. La signature est ici et attend une décision.",
    "withdrawn": "Non. La signature a été retirée.",
    "invalid": "Non. La signature est ici et a été écartée.",
    "undone": "Non. La signature est arrivée avec un fichier qui a été retiré.",
    "lists": "Listes remises qui la contiennent",
    "named": "{}\u00a0: avec le nom",
    "unnamed": "{}\u00a0: comptée, sans le nom",
    "never": "Aucune jusqu’ici.",
    "none_known": "Aucune que nous puissions nommer.",
    "lost": "{}\u00a0: une liste a été remise dont nous ne savons plus qui elle contient. La vôtre y est peut-être.",
}


@dataclass(frozen=True, slots=True)
class RecordedAnswer:
    """What becomes of somebody's signature in the total of now, and which deliveries hold it.

    `language`: of the form they signed. `lost`: the days (ISO 8601) of lists that were handed over too, of which this
    petition, put back from a backup, does not know whom they hold.
    """

    state: RecordedState
    deliveries: tuple[Stood, ...]
    language: str
    signatures: tuple[int, ...]
    lost: tuple[str, ...] = ()


def answer_signer(petition: Petition, code: str, name: str, *, by: str) -> RecordedAnswer | None:
    """Look whether a signature is in the total; None where code and name are not of one signer, whichever is wrong.

    Both are needed: a found code alone must not tell that somebody signed. Stands in the audit log, by number. Raises
    UsageError where one of them is missing, PetitionError.
    """
    if not code.strip() or not name.strip():
        raise UsageError("Both are needed: the name as they signed, and the code from the thanks.")
    found = find_signatures(petition, PersonQuery(code=code, name=name), whole=True)
    if not found:
        return None
    everything = signatures_of(petition, [each.number for each in found])
    numbers = tuple(each.number for each in everything)
    with petition.transaction() as connection:
        stood = deliveries_with(connection, numbers)
        lost = tuple(sorted(each.at[:10] for each in not_known_here(connection) if each.is_delivery))
        append_audit_line(connection, "told a signer", by=by, signatures=list(numbers))
    return RecordedAnswer(_state(everything), stood, found[0].language, numbers, lost)


def print_answer(petition: Petition, answer: RecordedAnswer, day: str, path: Path) -> None:
    """Write an answer for the signer as a page without their name or code. Raises OutputError, PetitionError."""
    language = "fr" if answer.language.startswith("fr") else "en"
    words = _FRENCH if language == "fr" else _ENGLISH
    campaign = (petition.campaign() or ("",))[0]
    with new_with(path) as write:
        write(set_plain_pages(words["title"], language, (tuple(_blocks(campaign, answer, day, words)),)))


def _blocks(campaign: str, answer: RecordedAnswer, day: str, words: _Words) -> Iterator[PrintedBlock]:
    yield PrintedBlock("title", words["title"])
    yield PrintedBlock("body", printable_words(words["campaign"].format(campaign)))
    yield PrintedBlock("sender", words[answer.state])
    yield PrintedBlock("heading", words["lists"])
    for each in answer.deliveries:
        yield PrintedBlock("body", words["named" if each.named else "unnamed"].format(each.day))
    if not answer.deliveries:
        yield PrintedBlock("body", words["none_known" if answer.lost else "never"])
    for day_of_lost in answer.lost:
        yield PrintedBlock("body", words["lost"].format(day_of_lost))
    yield PrintedBlock("body", words["made"].format(day))


def _state(found: tuple[FoundSignature, ...]) -> RecordedState:
    """Return the best that any of a person's signatures stands for; only one of them is counted."""
    stands = {"undone" if each.undone else "counted" if each.state == "valid" else each.state for each in found}
    order: tuple[RecordedState, ...] = ("counted", "review", "withdrawn", "invalid", "undone")
    return next(each for each in order if each in stands)

"""The sheet of an event on paper: what came in, what went wrong by kind, and a sentence on how to do better."""

from collections.abc import Iterator, Mapping

from desktop.petition.annex.event_sheet import LEAST, EventSheet, TabletCount
from desktop.petition.annex.reason_words import REASON_WORDS, SheetLanguage
from desktop.petition.intake.device_names import letters_in
from desktop.printing.blocks import PrintedBlock
from desktop.printing.plain_pages import set_plain_pages
from desktop.printing.typeface_runs import printable_words

_MOST = 8  # ranges of numbers of one tablet
_Words = Mapping[str, str]
_Group = tuple[PrintedBlock, ...]
_ENGLISH: _Words = {
    "title": "How your event went",
    "thanks": "Thank you for standing there. This sheet names nobody who signed.",
    "came": "signatures came to the office",
    "missing": "more were given and never came",
    "refused": "could not be taken",
    "on_paper": "of these on paper",
    "out": "sheets of paper are still out",
    "illegible": "lines of paper nobody could read",
    "twice": "were by somebody who had signed here before",
    "odd": "have a time that is hard to believe",
    "tablets": "Tablet by tablet",
    "unnamed": "Tablet {}",
    "tablet": "{} (never came: {})",
    "more": "and more",
    "wrong": "Left out, by kind of mistake",
    "few": "Of some kinds there were fewer than {}: they are not told, so that nobody can be guessed.",
    "none": "None.",
    "better": "What to do better next time",
    "well": "Nothing: it went well.",
    "few_well": "Stay beside the tablet while people sign, and help where they ask.",
    "do_refused": "Tell the office if a tablet fell, froze, or was copied.",
    "do_missing": "Hand everything over before a tablet leaves, and wait for the tick that says it is saved.",
    "do_out": "Bring every sheet of paper back, also the empty and the spoilt ones.",
    "do_twice": "Ask “Have you signed already?” before you offer the tablet.",
    "do_odd": "Look at the clock of each tablet before you begin, and set it right.",
    "do_nobody": "Ask for a person's own name, first and last.",
    "do_prank": "Stay beside the tablet, so that nobody plays with it.",
    "do_not_theirs": "Let everybody sign for themselves only.",
    "do_test": "Try the tablet out in practice, where nothing counts.",
    "do_illegible": "Look at each line of paper while the person is still there, and ask what you cannot read.",
    "do_too_young": "Ask how old somebody is before they sign, where you are not sure.",
    "do_twice_on_paper": "Tick each line of paper once it is typed.",
    "do_other": "Ask the office what happened: it noted the reason.",
    "inside": "For those who stood at the table. Not for passing on.",
}
_FRENCH: _Words = {
    "title": "Comment s’est passé votre évènement",
    "thanks": "Merci d’y avoir été. Cette feuille ne nomme aucun signataire.",
    "came": "signatures arrivées au bureau",
    "missing": "autres ont été données et ne sont jamais arrivées",
    "refused": "n’ont pas pu être prises",
    "on_paper": "dont sur papier",
    "out": "feuilles de papier ne sont pas encore revenues",
    "illegible": "lignes de papier que personne n’a pu lire",
    "twice": "viennent de quelqu’un qui avait déjà signé ici",
    "odd": "portent une heure difficile à croire",
    "tablets": "Tablette par tablette",
    "unnamed": "Tablette {}",
    "tablet": "{} (jamais arrivées\u00a0: {})",
    "more": "et d’autres",
    "wrong": "Écartées, par genre d’erreur",
    "few": "Pour certains genres il y en avait moins de {}\u00a0: on ne les dit pas, pour qu’on ne devine personne.",
    "none": "Aucune.",
    "better": "Que faire de mieux la prochaine fois",
    "well": "Rien\u00a0: tout s’est bien passé.",
    "few_well": "Restez à côté de la tablette pendant qu’on signe, et aidez qui le demande.",
    "do_refused": "Dites au bureau si une tablette est tombée, s’est figée ou a été copiée.",
    "do_missing": "Remettez tout avant qu’une tablette ne parte, et attendez la coche qui dit que c’est enregistré.",
    "do_out": "Rapportez chaque feuille de papier, même vide ou gâchée.",
    "do_twice": "Demandez «\u00a0Avez-vous déjà signé\u202f?\u00a0» avant de tendre la tablette.",
    "do_odd": "Regardez l’heure de chaque tablette avant de commencer, et réglez-la.",
    "do_nobody": "Demandez le vrai nom de la personne, prénom et nom.",
    "do_prank": "Restez à côté de la tablette, pour que personne ne joue avec.",
    "do_not_theirs": "Laissez chacun signer pour soi seulement.",
    "do_test": "Essayez la tablette en exercice, où rien ne compte.",
    "do_illegible": "Relisez chaque ligne de papier tant que la personne est là, et demandez ce qui est illisible.",
    "do_too_young": "Demandez l’âge avant la signature, si vous avez un doute.",
    "do_twice_on_paper": "Cochez chaque ligne de papier une fois saisie.",
    "do_other": "Demandez au bureau ce qui s’est passé\u00a0: la raison y est notée.",
    "inside": "Pour l’équipe du kiosque. À ne pas faire circuler.",
}
_SHEET_WORDS: Mapping[SheetLanguage, _Words] = {"en": _ENGLISH, "fr": _FRENCH}


def set_event_sheet(sheet: EventSheet, language: SheetLanguage) -> bytes:
    """Return the sheet as a PDF. Raises MissingGlyphs."""
    words = _SHEET_WORDS[language]
    return set_plain_pages(words["title"], language, _pages(sheet, language), foot=words["inside"])


def _pages(sheet: EventSheet, language: SheetLanguage) -> Iterator[_Group]:
    words, event = _SHEET_WORDS[language], sheet.event
    place = ", ".join(filter(None, (event.name, event.place, event.day)))
    yield (
        PrintedBlock("title", words["title"]),
        PrintedBlock("recipient", printable_words(place)),
        PrintedBlock("body", words["thanks"]),
        *_rows(_figures(sheet, words)),
    )
    if sheet.tablets:
        yield (
            PrintedBlock("sender", words["tablets"]),
            *(PrintedBlock("row", _tablet(each, words), figure=str(each.came)) for each in sheet.tablets),
        )
    reasons = {REASON_WORDS[language].get(kind, kind): count for kind, count in sheet.mistakes.items()}
    too_few = sheet.few or None in (sheet.twice, sheet.illegible)
    few = (PrintedBlock("body", words["few"].format(LEAST)),) if too_few else ()
    none = () if reasons or few else (PrintedBlock("body", words["none"]),)
    yield (PrintedBlock("sender", words["wrong"]), *_rows(reasons), *few, *none)
    advice = [words[f"do_{each}"] for each in _did_occur(sheet)] or [words["few_well" if few else "well"]]
    yield (PrintedBlock("heading", words["better"]), *(PrintedBlock("body", each) for each in advice))


def _counts(sheet: EventSheet) -> dict[str, int]:
    tablets = {"missing": sheet.missing, "refused": sheet.refused, "twice": sheet.twice or 0, "odd": sheet.odd_times}
    return tablets | {"out": sheet.out, "illegible": sheet.illegible or 0}


def _figures(sheet: EventSheet, words: _Words) -> Mapping[str, int]:
    told = {"on_paper": sheet.on_paper} | _counts(sheet)
    return {words["came"]: sheet.came} | {words[name]: count for name, count in told.items() if count}


def _did_occur(sheet: EventSheet) -> Iterator[str]:
    """Yield what there is to be said of: only kinds that are told."""
    return (kind for kind, count in {**_counts(sheet), **sheet.mistakes}.items() if count)


def _tablet(each: TabletCount, words: _Words) -> str:
    """Return a tablet's name with the numbers that never came, of which the first few are enough to look for them."""
    ranges = [str(first) if first == last else f"{first}–{last}" for first, last in each.missing[:_MOST]]
    ranges += [words["more"]] if len(each.missing) > _MOST else []
    letters = letters_in(each.name)
    name = words["unnamed"].format(letters) if letters else each.name
    return printable_words(words["tablet"].format(name, ", ".join(ranges)) if ranges else name)


def _rows(counts: Mapping[str, int]) -> Iterator[PrintedBlock]:
    return (PrintedBlock("row", label, figure=str(count)) for label, count in counts.items())

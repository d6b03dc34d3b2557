"""Why signatures do not count, in the words of inside sheets, in English and French."""

from collections.abc import Mapping
from typing import Literal

SheetLanguage = Literal["en", "fr"]
SHEET_LANGUAGES: tuple[SheetLanguage, ...] = ("en", "fr")

REASON_WORDS: Mapping[SheetLanguage, Mapping[str, str]] = {
    "en": {
        "": "the same person signed before",
        "same_person": "the same person signed before",
        "decided_same": "staff found it is the same person",
        "similar_name": "the same e-mail, and a similar name",
        "same_email": "the same e-mail, another name",
        "same_name_and_place": "the same name and place",
        "same_id": "a tablet sealed two under one id",
        "tag": "a tag or code stands in the name",
        "nobody": "not the name of a person",
        "prank": "signed in jest",
        "not_theirs": "signed in somebody else's name",
        "test": "our own people tried the form",
        "illegible": "cannot be read",
        "too_young": "too young to sign alone",
        "twice_on_paper": "typed twice from one line of paper",
        "other": "another reason, in the decision's note",
        "by_code": "the signer asked, with their code",
        "asked": "the signer asked",
        "altered": "changed on the way, or sealed to another key",
        "foreign": "not a signature of Tabling",
        "newer": "made by a newer Tabling",
        "elsewhere": "names another event, tablet or campaign",
        "taken": "another signature has its id",
        "erased": "the person asked to be forgotten",
        "cancelled": "the signer undid it at the kiosk",
    },
    "fr": {
        "": "la même personne a déjà signé",
        "same_person": "la même personne a déjà signé",
        "decided_same": "le personnel a reconnu la même personne",
        "similar_name": "le même courriel et un nom semblable",
        "same_email": "le même courriel, un autre nom",
        "same_name_and_place": "le même nom et le même lieu",
        "same_id": "une tablette en a chiffré deux sous un même numéro",
        "tag": "une balise ou un code dans le nom",
        "nobody": "n’est pas le nom d’une personne",
        "prank": "signée pour plaisanter",
        "not_theirs": "signée au nom de quelqu’un d’autre",
        "test": "notre équipe a essayé le formulaire",
        "illegible": "illisible",
        "too_young": "personne trop jeune pour signer seule",
        "twice_on_paper": "saisie deux fois d’une même ligne de papier",
        "other": "autre raison, notée avec la décision",
        "by_code": "la personne l’a demandé, avec son code",
        "asked": "la personne l’a demandé",
        "altered": "modifiée en route, ou chiffrée pour une autre clé",
        "foreign": "n’est pas une signature de Tabling",
        "newer": "faite par un Tabling plus récent",
        "elsewhere": "nomme un autre évènement, appareil ou campagne",
        "taken": "une autre signature porte son numéro",
        "erased": "la personne a demandé à être oubliée",
        "cancelled": "annulée à la borne par la personne",
    },
}

"""Knows what of a page is furniture: the words of its menu, its buttons and its foot, in English and French."""

import re
from collections.abc import Sequence

_WORDS = (
    r"loading|menu|home( ?page)?|about us|contact( us)?|close|log ?in|sign ?in|sign ?up|subscribe|"
    r"skip to (main )?content|take action|sign (now|here|the petition)|share|donate|print|back to top|"
    r"cookie (settings|policy)|accept( all)?( cookies)?|reject all|privacy (policy|notice)|terms of use|"
    r"chargement|accueil|qui sommes-nous|contactez-nous|fermer|connexion|se connecter|s['’]abonner|"
    r"(passer|aller) au contenu( principal)?|agir|signez|partager|donner|faire un don|imprimer|haut de page|"
    r"tout (accepter|refuser)|politique de confidentialité|mentions légales"
)
# These may head a part of a petition: they are furniture beside other such words only.
_BESIDE = (
    r"about|news|blog|search|language|newsletter|cookies|privacy|terms|facebook|instagram|twitter|x|youtube|whatsapp|"
    r"e-?mail|english|français|à propos|actualités|rechercher?|langue|infolettre|confidentialité|courriel"
)
_ALONE = re.compile(rf"\W*({_WORDS})\W*(\.{{3}})?", re.IGNORECASE)
_TOGETHER = re.compile(rf"\W*({_WORDS}|{_BESIDE})\W*", re.IGNORECASE)
_BETWEEN = re.compile(r"\s*[|·•›»/]\s*|\s{2,}|\t")


def is_furniture(line: str) -> bool:
    """Whether a line holds such words and nothing else: one of them, or several beside each other as in a menu."""
    words = [each for each in _BETWEEN.split(line.strip()) if each]
    known = _TOGETHER if len(words) > 1 else _ALONE
    return bool(words) and all(map(known.fullmatch, words))


def mark_furniture(lines: Sequence[str]) -> list[bool]:
    """Say of each line whether it is furniture; so is what may head a part and has furniture on both of its sides.

    The end of all lines is such a side as well: what heads a part has words after it.
    """
    alone = [is_furniture(line) for line in lines]
    marked, begun = list(alone), 0
    for place in range(len(lines) + 1):
        if place < len(lines) and not alone[place] and _TOGETHER.fullmatch(lines[place].strip()):
            continue  # the run goes on
        sides = [alone[each] for each in (begun - 1, place) if 0 <= each < len(lines)]
        if sides and all(sides):
            marked[begun:place] = [True] * (place - begun)
        begun = place + 1
    return marked

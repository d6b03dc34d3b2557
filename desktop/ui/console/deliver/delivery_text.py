"""A delivery in words: what is in it, who is left out, what changed since the last one, and who approved it."""

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.office.campaign.agreements import AgreedPeople, Waiting
from desktop.office.deliver.approved_delivery import MadeDelivery, QuestionedCell
from desktop.office.deliver.delivery_at_desk import ApprovalStanding, DeliveryPreview, LettersAtHand, ListChange
from desktop.ui.base.isolate_text_direction import apart
from desktop.ui.console.deliver.delivery_plurals import DeliveryPlurals
from desktop.ui.console.page.days import day_in_words
from desktop.ui.console.page.page_plurals import PagePlurals
from desktop.ui.console.page.waiting_people_plurals import WaitingPeoplePlurals

translate = QCoreApplication.translate
Row = dict[str, object]
_MOST = 10  # entries told one by one


def fields_in_words(fields: tuple[str, ...]) -> str:
    """Return what the recipient is told of each person."""
    words = {
        "name": translate("Console", "name"),
        "country": translate("Console", "country"),
        "postal_code": translate("Console", "postal code"),
    }
    return QLocale().createSeparatedList([words.get(each, each) for each in fields])


def undecided_rows(found: LettersAtHand) -> list[Row]:
    """Return `{name, text, detail, page}` of what should be decided before anything goes out."""
    here = found.agreed.waiting or any(each.people for each in found.agreements)
    rows = [] if here else [_nobody(found)]
    if found.pairs:
        rows.append(_waits("pairs", PagePlurals().pairs(found.pairs), "decide"))
    if found.names:
        rows.append(_waits("names", WaitingPeoplePlurals().tagged(found.names), "names"))
    if found.requests:
        rows.append(_waits("requests", PagePlurals().requests(found.requests), "rights"))
    if found.untaken:
        rows.append(_waits("sheets", DeliveryPlurals().untaken(found.untaken), "paper"))
    if found.agreed.broken:
        broken = translate("Console", "A campaign pack kept here is broken: who signed it cannot be delivered")
        rows.append(_waits("packs", broken, "bring_in", _pack_again()))
    for place, each in enumerate(found.agreed.waiting):
        of = each.source or translate("Console", "version %1").replace("%1", str(each.version))
        said = f"{DeliveryPlurals().no_agreement(each.people)} ({of})"
        rows.append(_waits(f"agreement_{place}", said, "bring_in", _mended(each)))
    if found.namesakes.names:
        told = WaitingPeoplePlurals().each_counts(found.namesakes.people)
        why = translate("Console", "This stops nothing: names are common. Who knows them can say that they are one.")
        alike = WaitingPeoplePlurals().namesakes(found.namesakes.names)
        rows.append(_waits("namesakes", alike, "groups", f"{told} {why}"))
    return rows


def _nobody(found: LettersAtHand) -> Row:
    if not (found.agreements or found.agreed.broken):
        written = translate("Console", "The text of the petition is not written and signed for the tablets yet")
        return _waits("text", written, "campaign")
    return _waits("people", translate("Console", "Nobody has signed the petition yet"), "bring_in")


def paper_in_words(found: LettersAtHand) -> str:
    """Return what is known of paper sheets, or nothing."""
    said = DeliveryPlurals()
    counted = said.on_paper(found.tallied) if found.tallied else ""
    return " ".join(filter(None, (counted, said.uncounted(found.uncounted) if found.uncounted else "")))


def facts_in_words(shown: DeliveryPreview) -> list[Row]:
    """Return `{text, watch}` of what the document holds, whom it leaves out, and what changed."""
    said = DeliveryPlurals()
    told = translate("Console", "Of each person the recipient is told: %1. Nothing else of anybody is in it.")
    counted = [said.names(shown.named), said.unnamed(shown.count_only) if shown.count_only else ""]
    lines = [
        _line(translate("Console", "To: %1").replace("%1", apart(shown.letter.recipient))),
        _line(" · ".join(filter(None, counted))),
        _line(told.replace("%1", fields_in_words(shown.fields))),
        *_left_out(shown.agreed, shown.letter.versions),
    ]
    if shown.shortened:
        pairs = ", ".join(f"“{each.typed}” → “{each.printed}”" for each in shown.shortened[:_MOST])
        lines.append(_line(f"{said.shortened(len(shown.shortened))} {pairs}"))
    return lines + (_supplement(shown) if shown.supplement else _changes(shown.change))


def questions_in_words(cells: tuple[QuestionedCell, ...]) -> list[str]:
    """Return whose entry looks like an e-mail address or a phone number."""
    said = translate("Console", "%1: “%2” would be printed.")
    return [said.replace("%1", apart(each.name)).replace("%2", apart(each.text)) for each in cells]


def standing_in_words(standing: ApprovalStanding) -> str:
    """Return who approved what is shown, or that nobody did."""
    if standing.holds:
        said = translate("Console", "%1 looked at exactly these words and people, and approved them on %2.")
        return said.replace("%1", apart(standing.holds.by)).replace("%2", day_in_words(standing.holds.at[:10]))
    if standing.own:
        return translate("Console", "You approved these pages yourself. Now somebody else has to look, too.")
    if standing.outdated:
        said = DeliveryPlurals().outdated(standing.outdated.people)
        return said.replace("%1", apart(standing.outdated.by)).replace("%2", day_in_words(standing.outdated.at[:10]))
    return translate("Console", "Nobody else has approved these pages yet.")


def made_in_words(made: MadeDelivery) -> str:
    """Return what was written, and where."""
    said = translate("Console", "It is saved: %1, in “%2”. It was read back and holds exactly these pages.")
    by = translate("Console", "Approved by %1.").replace("%1", apart(made.approved_by)) if made.approved_by else ""
    alone = "" if made.approved_by else translate("Console", "Nobody else looked at it; the log says so.")
    return " ".join((said.replace("%1", made.path.name).replace("%2", made.path.parent.name), by or alone))


def _left_out(agreed: AgreedPeople, versions: tuple[int, ...]) -> list[Row]:
    said = DeliveryPlurals()
    others = [(each, people) for each, people in agreed.versions.items() if each not in versions]
    lines = [_watch(said.left_out(people).replace("%1", str(each))) for each, people in others]
    waiting = sum(each.people for each in agreed.waiting)
    return [*lines, _watch(f"{said.no_agreement(waiting)}.")] if waiting else lines


def _supplement(shown: DeliveryPreview) -> list[Row]:
    found, said = shown.supplement, DeliveryPlurals()
    if not found:
        return []
    new = shown.named + shown.count_only
    before = [said.before(found.earlier), said.no_more(found.gone), said.added(new)]
    only = translate("Console", "A supplement: only people who stood on no list that was delivered before.")
    return [_line(only), _line(" · ".join(before)), _line(said.together(found.earlier - found.gone + new))]


def _changes(change: ListChange | None) -> list[Row]:
    if change is None:
        return [_line(translate("Console", "This letter was never delivered before."))]
    said, since = DeliveryPlurals(), translate("Console", "Since the delivery of %1 by %2: %3.")
    told = since.replace("%1", day_in_words(change.at[:10])).replace("%2", apart(change.by))
    lines = [_line(told.replace("%3", f"{said.added(change.added)}, {said.gone(change.gone)}"))]
    new, gone = translate("Console", "New: %1"), translate("Console", "Gone: %1")
    for words, names, count in ((new, change.added_names, change.added), (gone, change.gone_names, change.gone)):
        more = said.more(count - len(names)) if names and count > len(names) else ""
        lines += [_line(words.replace("%1", ", ".join(filter(None, (*map(apart, names), more)))))] if names else []
    return lines


def _mended(waiting: Waiting) -> str:
    if waiting.source:
        return translate("Console", "Bring the table in again, and say whose words these people signed.")
    return _pack_again()


def _pack_again() -> str:
    return translate("Console", "Bring in the folder that holds the signed campaign pack they saw.")


def _waits(name: str, text: str, page: str, detail: str = "") -> Row:
    return {"name": f"undecided_{name}", "text": text, "detail": detail, "page": page}


def _line(text: str) -> Row:
    return {"text": text, "watch": False}


def _watch(text: str) -> Row:
    return {"text": text, "watch": True}

"""What the console says of numbers, of long work, of what was taken in and of pairs: true, and in words that agree."""

import inspect
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QLocale

from desktop.cli.terminal.next_steps import next_step
from desktop.core import store_errors
from desktop.core.batch_errors import BatchOfOtherCampaign, BatchOfOtherKeys, KeyUnknown, NoRoomToWait
from desktop.core.errors import BatchError, OutputFull, PackUnsigned, PetitionError, SourceError
from desktop.core.petition_errors import OtherColumns
from desktop.core.progress import Progress
from desktop.core.table_errors import OtherAnswers
from desktop.office.intake.intake_without_stick import Collected
from desktop.office.intake.merging import MergeReport, Rejected
from desktop.office.intake.receipts import WrittenReceipts
from desktop.office.intake.stick_intake import FoundFiles, TakenBatch, TakenFile, TakenIn, TakenPack
from desktop.office.intake.table_acts import DOUBTS, NOTED, ImportReport, Preview, SourceTable
from desktop.office.intake.table_intake import BroughtTable, LookedAt
from desktop.office.people.review import PossibleDuplicate, Side
from desktop.petition.importing.row_notes import NotedCells
from desktop.ui.base.language import Interpreter
from desktop.ui.console.console_translations import ConsoleWords
from desktop.ui.console.decide.pair_text import rows_of, why_in_words
from desktop.ui.console.intake.boxes_and_folder_plurals import BoxesAndFolderPlurals
from desktop.ui.console.intake.boxes_and_folder_text import collected_in_words
from desktop.ui.console.intake.taken_text import file_line, found_in_words, outcome_lines, receipt_lines, taken_row
from desktop.ui.console.page.page_plurals import PagePlurals
from desktop.ui.console.page.progress_text import ProgressText
from desktop.ui.console.page.staff_error_text import sentence_of
from desktop.ui.console.page.waiting_people_plurals import WaitingPeoplePlurals
from desktop.ui.console.table.field_and_problem_words import column_warning
from desktop.ui.console.table.row_plurals import RowPlurals
from desktop.ui.console.table.table_outcome_text import brought_lines, figures_of, lines_of, rows_left_behind

translate = QCoreApplication.translate
pytestmark = pytest.mark.usefixtures("language")
SENTENCES = [
    (kind, name)
    for kind in (PagePlurals, RowPlurals, WaitingPeoplePlurals)
    for name, _ in inspect.getmembers(kind, inspect.isfunction)
]
OURS = [(kind, name) for kind, name in SENTENCES if name in vars(kind)]
OFTEN = settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(params=["en", "fr"])
def language(qapp: object, request: pytest.FixtureRequest) -> Iterator[str]:  # noqa: ARG001  (words need an application)
    speak(request.param)
    yield request.param
    speak("en")


def speak(language: str) -> None:
    Interpreter().speak(language)
    ConsoleWords().speak(language)


def figures(text: str) -> str:
    return "".join(re.findall(r"\d", text))


@pytest.mark.parametrize(("kind", "name"), OURS, ids=[name for _, name in OURS])
def test_each_sentence_about_a_number_says_it_and_no_place_stays_open(language: str, kind: type, name: str):
    say = getattr(kind(), name)
    said = {count: say(count) for count in (0, 1, 2, 5, 1_234_567)}
    numbered = any(map(figures, said.values()))
    for count, sentence in said.items():
        assert sentence.strip()
        assert "%" not in sentence
        yesterday = (name, count, language) == ("last_backup", 1, "en")
        assert yesterday or not numbered or figures(sentence) == str(count), sentence
    if numbered and language == "fr":  # of nobody French speaks as of one
        assert said[0].replace("0", "1") == said[1]
    assert said[2].replace("2", "5") == said[5]


def test_no_sentence_about_a_number_is_left_in_english(language: str):
    if language == "en":
        return
    french = {(kind, name): getattr(kind(), name)(7) for kind, name in OURS}
    speak("en")
    english = {(kind, name): getattr(kind(), name)(7) for kind, name in OURS}
    same = {name for kind, name in OURS if english[kind, name] == french[kind, name]}
    assert same <= {"signatures"}, same


@OFTEN
@given(st.sampled_from(["signatures", "rows", "people", "batches", "pages"]), st.integers(0, 10**7), st.data())
def test_how_far_it_is_names_both_numbers(unit, total: int, data: st.DataObject):
    done = data.draw(st.integers(0, total))
    said = ProgressText().so_far(Progress(unit, done, total, 1.0))
    assert figures(said) == f"{done}{total}"
    assert "%" not in said
    assert ProgressText().so_far(Progress(unit, done, None, 1.0)) == ""


@OFTEN
@example(60.5)
@example(89.9)
@example(90.0)
@example(91.0)
@given(st.floats(0.5, 100_000))
def test_time_left_is_never_said_too_short_and_in_minutes_where_people_count_in_them(seconds: float):
    said = ProgressText().time_left(Progress("rows", 1, 2, seconds))
    count = int(figures(said))
    minutes = "min" in said
    assert minutes == (seconds >= 90)
    unit = 60 if minutes else 1
    assert seconds <= count * unit < seconds + unit


@pytest.mark.parametrize("progress", [Progress("rows", 0, 7, 3.0), Progress("rows", 3, None, 3.0)])
def test_what_cannot_be_told_yet_is_not_said(progress: Progress):
    assert ProgressText().time_left(progress) == ""


def test_a_rate_is_said_from_one_a_second():
    assert ProgressText().rate(Progress("rows", 1, 9, 2.0)) == ""
    assert figures(ProgressText().rate(Progress("rows", 2500, 9000, 1.0))) == "2500"


def names(count: int) -> tuple[str, ...]:
    return tuple(f"notes-{chr(ord('a') + number)}.txt" for number in range(count))


@pytest.mark.parametrize("left", [0, 1, 6, 7, 20])
def test_what_is_left_alone_on_a_stick_is_named_and_of_many_that_there_are_more(left: int):
    said = found_in_words(FoundFiles((Path("a.batch"), Path("b.batch")), names(left)))
    assert figures(said) == "2"
    assert [name for name in names(left) if name in said] == list(names(min(left, 6)))
    assert ("…" in said) == (left > 6)


def test_tables_are_told_beside_batches_and_nothing_is_said_of_what_is_not_there():
    both = found_in_words(FoundFiles((Path("a.batch"),) * 3, (), (Path("web.csv"),) * 2))
    assert figures(both) == "32"
    assert figures(found_in_words(FoundFiles((), (), (Path("web.csv"),) * 2))) == "2"


def test_a_file_that_was_refused_is_named_with_what_to_do_and_kept_packs_too():
    taken = TakenIn(
        (TakenFile("torn.batch", refused=BatchError), TakenFile("b", refused=OutputFull)),
        (TakenPack("spring.zip", "kept"),),
    )
    head, torn, full, kept = outcome_lines(taken)
    assert (figures(str(head["text"])), head["watch"]) == ("0", False)
    assert torn == {"text": f"torn.batch: {sentence_of(BatchError)}", "watch": True}
    assert full == {"text": f"b: {sentence_of(OutputFull)}", "watch": True}
    assert "spring.zip" in str(kept["text"])
    assert not kept["watch"]


def test_of_a_campaign_pack_it_is_said_what_became_of_it_and_nothing_of_signatures_where_there_are_none():
    kept, mended, here = (TakenPack(f"{each}.zip", each) for each in ("kept", "mended", "here"))
    draft = TakenPack("draft.zip", "refused", PackUnsigned)
    said = outcome_lines(TakenIn((), (kept, mended, here, draft)))
    assert len({str(each["text"]).replace("kept.zip", "").replace("mended.zip", "") for each in said}) == 4
    assert [bool(each["watch"]) for each in said] == [False, False, False, True]
    assert said[-1]["text"] == f"draft.zip: {sentence_of(PackUnsigned)}"
    assert len(outcome_lines(TakenIn((TakenFile("a.batch"),), (here,)))) == 1
    assert figures(found_in_words(FoundFiles((), packs=(Path("a.zip"),) * 3))) == "3"


def test_what_comes_in_undone_is_said_to_count_for_nothing_and_is_no_new_signature():
    report = MergeReport(3, 4, 4, 0, 0, (), undone=True)
    head, undone = outcome_lines(TakenIn((TakenFile("a.batch", report),)))
    assert (figures(str(head["text"])), head["watch"]) == ("0", False)
    assert ("a.batch" in str(undone["text"]), undone["watch"]) == (True, True)


def test_a_file_that_another_copy_of_it_would_not_mend_is_not_said_to_be_cut_short():
    kinds = (BatchOfOtherKeys, BatchOfOtherCampaign, KeyUnknown)
    said = [str(file_line(TakenFile("a", refused=each))["text"]) for each in kinds]
    assert len({*said, sentence_of(BatchError), sentence_of(PetitionError)}) == len(said) + 2
    assert ["--older-keys" in each for each in said] == [True, False, False]
    assert ["Copy it" in each or "try again" in each for each in said] == [False] * 3


def test_what_staff_dropped_stays_out_and_is_said():
    found = Collected(TakenIn((TakenFile("a.batch"),)), dropped=2)
    assert str(collected_in_words(found)[-1]["text"]) == BoxesAndFolderPlurals().dropped(2)


@pytest.mark.parametrize("language", ["en"], indirect=True)
def test_where_strangers_fill_what_waits_they_are_dropped_before_anybody_is_welcomed():
    said, typed = sentence_of(NoRoomToWait), next_step(NoRoomToWait("7f"))
    assert 0 < said.index("drop what nobody knows") < said.index("welcome only")
    assert -1 < typed.index("device drop") < typed.index("welcome only")


def test_who_asked_to_be_forgotten_is_no_fault_of_a_batch():
    report = MergeReport(1, 5, 3, 0, 2, (Rejected(1, "erased"), Rejected(2, "altered")))
    gone = replace(report, rejected=1, reasons=report.reasons[:1])
    _, both = outcome_lines(TakenIn((TakenFile("a", report),)))
    _, only = outcome_lines(TakenIn((TakenFile("a", gone),)))
    assert str(both["text"]) == f"a: {BoxesAndFolderPlurals().gone(1)}, {PagePlurals().rejected(1)}."
    assert str(only["text"]) == f"a: {BoxesAndFolderPlurals().gone(1)}."
    assert (both["watch"], only["watch"]) == (True, False)


def test_of_a_petition_it_is_said_what_stands_in_the_way():
    """“Try again” alone helps nobody whose disk is full, or whom somebody else was quicker than."""
    kinds = [each for each in PetitionError.__subclasses__() if each.__module__ == store_errors.__name__]
    kinds += [each for each in PetitionError.__subclasses__() if each.__name__.startswith("NoSuch")]
    assert len(kinds) > 12
    assert [each for each in kinds if sentence_of(each) == sentence_of(PetitionError)] == []
    blocked = (
        store_errors.Overtaken.__subclasses__()
    )  # nobody was quicker there: what one did oneself stands in the way
    assert [each for each in blocked if sentence_of(each) == sentence_of(store_errors.Overtaken)] == []
    assert blocked


@pytest.mark.parametrize("kind", [OtherColumns, OtherAnswers])
def test_who_reads_a_source_otherwise_is_not_led_to_count_everybody_once_more(kind: type[SourceError]):
    speak("en")
    said = sentence_of(kind)
    assert "Undo all of those first" in said
    assert "bring the same files in again" in said
    assert "or choose another source" not in said


def test_a_receipt_says_how_many_batches_it_names():
    first, last = receipt_lines(WrittenReceipts((Path("/media/ann/RIVER/receipt.receipt"),), 1234, ()))
    assert figures(str(first["text"])) == "1234"
    assert not first["watch"]
    assert not last["watch"]
    assert "RIVER" in str(last["text"]), "where it lies"


def test_a_tablet_without_a_name_has_a_plain_one_in_the_language_of_now(language):
    row = taken_row(TakenBatch(7, "Tablet C", "Capital Pride", "", 42, undone=False))
    assert {"en": "Tablet C", "fr": "Tablette C"}[language] in str(row["detail"])


def test_a_merge_in_the_list_offers_the_way_back_that_it_has():
    batch = TakenBatch(7, "tablet-3", "Capital Pride", "", 42, undone=False)
    table = TakenBatch(8, "tablet-3", "Capital Pride", "website", 5, undone=True)
    stands, undone = taken_row(batch), taken_row(table)
    assert (stands["number"], stands["text"], stands["undone"]) == (7, "Capital Pride", False)
    assert "tablet-3" in str(stands["detail"])
    assert "42" in str(stands["detail"])
    assert (undone["number"], undone["text"], undone["undone"]) == (8, "website", True)
    assert "tablet-3" not in str(undone["detail"]), "a table is from no tablet"
    assert stands["action"] == translate("Console", "Undo")
    assert undone["action"] == translate("Console", "Bring back") != stands["action"]
    assert str(undone["detail"]).count("·") == str(stands["detail"]).count("·") == 1


def side(**changes: object) -> Side:
    usual = {
        "number": 1, "given_name": "Ann", "family_name": "Lee", "country": "CA", "email": "ann@example.org",
        "postal_code": "K1A 0B1", "phone": "", "language": "en", "signed_at": "2026-08-23T14:05:01Z",
        "clock_jumped": False, "capture": "kiosk", "sheet": "", "line": 0, "event_name": "Capital Pride",
        "event_day": "2026-08-23", "device": "tablet-3", "source": "", "listing": "named",
    }  # fmt: skip
    return Side(**(usual | changes))  # type: ignore[arg-type]


def pair(differs: tuple[str, ...], reason: str = "similar_name", **changes: object) -> PossibleDuplicate:
    return PossibleDuplicate(reason=reason, earlier=side(), later=side(number=2, **changes), differs=differs)  # type: ignore[call-arg]


def test_a_pair_is_laid_side_by_side_and_only_what_differs_is_marked(language: str):
    rows = rows_of(pair(("family_name", "phone"), family_name="Leigh", phone="+1 613 555 0147"), language)
    assert {row["sign"] for row in rows} <= {"=", "≠", ""}
    differing = [(row["one"], row["other"]) for row in rows if row["differs"]]
    assert differing == [("Ann Lee", "Ann Leigh"), ("", "+1 613 555 0147")]
    assert all(row["sign"] == "≠" for row in rows if row["differs"])
    same = [row["one"] for row in rows if row["sign"] == "="]
    assert {"ann@example.org", "K1A 0B1", "Canada"} <= set(same)


def test_what_neither_gave_has_no_row_and_a_country_is_named(language: str):
    rows = rows_of(pair((), country="FR"), language)
    assert "" not in {f"{row['one']}{row['other']}" for row in rows}
    assert ("Canada", "France") in [(row["one"], row["other"]) for row in rows]
    assert len(rows) == 6, "phone and source are nobody's here"


def test_that_the_times_differ_is_no_sign(language: str):
    rows = rows_of(pair((), signed_at="2026-08-24T09:00:00Z"), language)
    assert [row["sign"] for row in rows if row["one"] != row["other"]] == [""]


def test_each_reason_has_a_sentence_of_its_own():
    reasons = ("similar_name", "same_email", "same_name_and_place", "same_id", "anything else")
    said = [why_in_words(pair((), reason)) for reason in reasons]
    assert len(set(said)) == len(reasons)
    assert all(sentence.strip() for sentence in said)


@pytest.mark.parametrize("note", NOTED)
def test_what_is_noted_of_a_row_that_comes_in_is_said_and_is_left_out_of_nothing(note: str):
    speak("en")
    made = ImportReport(2, {}, (), 3, 3, 0, 0, (), noted=(NotedCells("name", note, 1, (3,)),))
    nothing = dict.fromkeys(("columns", "doubts", "missing", "printed", "questions", "odd_rows"), ())
    found = Preview(made, preset="", guaranteed=False, **nothing, doubtful=0, readable=3, answered=0)
    *_, line = [str(each["text"]) for each in lines_of(LookedAt(SourceTable(Path(), "website", {}), found=found))]
    assert "(rows: 3)" in line
    assert "_" not in line
    assert "left out" not in line


@pytest.mark.parametrize("doubt", DOUBTS)
def test_each_doubt_about_a_column_is_said_with_its_heading(doubt: str):
    said = column_warning(doubt, "Heading")
    assert "Heading" in said
    assert said != doubt


def test_figures_are_parted_as_the_language_does(language: str):
    assert (
        ProgressText().so_far(Progress("rows", 1_234_567, 2_000_000, 1.0)).startswith(QLocale().toString(1_234_567))
    ), language


def test_who_unsubscribed_since_a_table_brought_them_in_is_said_before_and_after(language):
    made = ImportReport(2, {}, (), 3, 0, 3, 0, (), unsubscribed=1)
    nothing = dict.fromkeys(("columns", "doubts", "missing", "printed", "questions", "odd_rows"), ())
    looked = Preview(made, preset="", guaranteed=False, **nothing, doubtful=0, readable=3, answered=0)
    before = figures_of(looked)
    after = [str(each["text"]) for each in brought_lines(BroughtTable(made, "website"))]
    said = {
        "en": (
            "of those here unsubscribed since they were brought in",
            "1 person unsubscribed since they were brought in.",
        ),
        "fr": (
            "de celles déjà ici s’est désinscrite depuis qu’elle a été importée",
            "1\u00a0personne s’est désinscrite depuis qu’elle a été importée.",
        ),
    }
    assert ({"number": "1", "text": said[language][0]} in before, after[-1]) == (True, said[language][1])


def test_of_one_row_that_could_not_be_taken_nothing_is_said_as_of_many(language):
    made = ImportReport(1, {}, (), 1, 0, 0, 1, (), mend="mend/website-to-mend.csv")
    (line,) = [each for each in rows_left_behind(BroughtTable(made, "website")).split(". ") if "csv" in each]
    said = {"en": "What could not be taken is in “website-to-mend.csv”", "fr": "Ce qui n’a pas pu être pris est dans"}
    assert line.startswith(said[language])


def test_the_page_about_old_data_is_in_french_no_page_about_seniority(language):
    said = {"en": "Rights and age", "fr": "Droits et conservation"}
    assert translate("Console", "Rights and age") == said[language]


def test_of_a_table_with_tags_in_names_it_is_said_that_people_wait():
    speak("en")
    made = ImportReport(1, {}, (), 3, 3, 0, 0, ())
    after = [(each["text"], each["watch"]) for each in brought_lines(BroughtTable(made, "website", tagged=2))]
    assert after[1:] == [("2 people stand on no list yet: look at what stands in their name.", True)]

"""One contract for every target: the sums add up, what is read back is what was given, and no answer is blurred."""

from contextlib import closing
from dataclasses import replace
from itertools import count, islice
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.core.export_errors import NamesUndecided, NobodyToExport, TargetWrong
from desktop.core.spreadsheet_formulas import begins_formula
from desktop.petition.export.splitting_names import NAME_RULES
from desktop.petition.export.targets import OURS, broken_targets, find_target, load_targets, parse_target, read_target
from desktop.petition.export.walk_through_people import WantedExport, look_at_export
from desktop.petition.push.platform_file import OURS as PLATFORMS
from desktop.petition.store.opening_petition import Petition
from tests.support.crowd import Person, id_of, put, wipe
from tests.support.exporting import HARD, OTHER_WORDS, SIGNERS, export_to, mixed, rows_of
from tests.support.packs import keep

TARGETS = load_targets()
MAILBOX = {"email", "Email Address", "Contact1 Personal Email"}


@pytest.fixture(scope="module")
def crowd(tmp_path_factory):
    with closing(Petition(tmp_path_factory.mktemp("crowd") / "main.sqlite", new=True)) as petition:
        keep(petition)
        put(petition, 1, list(islice(map(mixed, count()), SIGNERS)))
        yield petition


@pytest.fixture(scope="module", params=TARGETS, ids=lambda each: each.key)
def target(request):
    return request.param


@pytest.fixture(scope="module")
def made(crowd, target, tmp_path_factory):
    return export_to(crowd, target, tmp_path_factory.mktemp(target.key) / "out", names="last_word")


@pytest.fixture(scope="module")
def rows(made):
    return rows_of(made.files)


class TestContract:
    """What is asked of each target alike, over a thousand mixed signers."""

    def test_sums_add_up_and_the_files_hold_just_whom_they_say(self, crowd, made, rows):
        said = made.said
        assert said.sums.total + said.before == sum_of_people(crowd)
        assert len(rows) == said.sums.importable > 0
        assert said.sums.count_only + said.sums.withheld == sum(each.count for each in said.reasons) > 0
        assert all(len(each.people) == each.count for each in (*said.reasons, *said.traps))

    def test_zeros_and_names_are_intact_and_nothing_runs(self, target, rows):
        cells = [cell for row in rows for pair in row.items() for cell in pair]
        parts = [part for cell in cells for part in cell.split(";")]  # where a comma is a decimal's, a cell ends there
        assert target.format != "csv" or not any(map(begins_formula, map(str.lstrip, parts)))
        assert target.key == "mailchimp" or any("00005" in row.values() for row in rows)
        assert any("Ann5" in row.values() for row in rows)
        assert any("名" * 40 in cell for cell in cells)

    def test_whoever_asked_not_to_be_named_or_agreed_to_what_nobody_knows_is_in_no_file(self, made, rows):
        assert {"asked", "no_agreement"} <= {each.trap for each in made.said.reasons}
        assert not {"dee@example.org", "gus@example.org"} & {cell for row in rows for cell in row.values()}


def expected(people: list[Person]) -> set[str]:
    """The addresses that may be in a mailing file: of those who may leave by name, and said yes at some time."""
    yes = {each.email.casefold() for each in people if each.updates == "yes"}
    named = (each.email for each in people if each.listing == "named" and each.text_sha256 != OTHER_WORDS)
    return {email for email in named if email.casefold() in yes}


ANSWERS = st.sampled_from(["yes", "not_given", "withdrawn", "not_asked", ""])
SIGNER = st.builds(
    Person,
    given=st.sampled_from(["Ann", "Ann Mary", "王", "=1", "Ó" * 70]),
    family=st.sampled_from(["", "Lee", "名" * 90]),
    email=st.sampled_from(["", "a@x.org", "A@x.org", "b@x.org", "é@x.org"]),
    country=st.sampled_from(["CA", "XK", ""]),
    listing=st.sampled_from(["named", "named", "count_only"]),
    updates=ANSWERS,
    text_sha256=st.sampled_from([None, None, OTHER_WORDS]),
)


@pytest.fixture(scope="module")
def emptied(tmp_path_factory):
    with closing(Petition(tmp_path_factory.mktemp("any") / "main.sqlite", new=True)) as petition:
        yield petition, tmp_path_factory.mktemp("files"), count(1)


@given(st.lists(SIGNER, min_size=1, max_size=8), st.sampled_from(TARGETS), st.sampled_from(NAME_RULES))
@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whoever_is_not_yes_is_in_no_mailing_file_and_looks_like_no_yes_in_any(emptied, people, target, names):
    petition, folder, number = emptied
    wipe(petition)
    keep(petition)
    put(petition, 1, people)
    said = look_at_export(petition, WantedExport(target, names=names))
    assert said.sums.total + said.before == sum_of_people(petition)
    try:
        made = export_to(petition, target, folder / f"out{next(number)}", names=names)
    except NobodyToExport:
        assert said.sums.importable == 0
        return
    rows = rows_of(made.files)
    assert len(rows) == said.sums.importable == made.said.sums.importable
    if target.is_mailing:
        assert {address_in(row) for row in rows} <= expected(people)
    yes = next((each.values["yes"] for each in target.columns if each.source == "consent" and each.values), None)
    headings = {each.heading for each in target.columns if each.source == "consent"}
    if yes and headings:
        marked = sum(row.get(heading) == yes for row in rows for heading in headings)
        assert marked <= sum(each.updates == "yes" for each in people)


def sum_of_people(petition: Petition) -> int:
    with petition.reading() as connection:
        wanted = "SELECT count(*) FROM signature WHERE kept_as IS NULL AND state = 'valid'"
        return int(connection.exec_driver_sql(wanted).scalar_one())


def address_in(row: dict[str, str]) -> str:
    return next(cell for heading, cell in row.items() if heading in MAILBOX)


def test_what_was_said_before_is_what_is_written(crowd, tmp_path):
    target = next(each for each in TARGETS if each.key == "engaging-networks")
    seen = look_at_export(crowd, WantedExport(target, everybody=True, names="last_word"))
    assert export_to(crowd, target, tmp_path / "out", names="last_word").said == seen


def test_each_trap_is_said_of_those_whom_it_is_about(tmp_path):
    with closing(Petition(tmp_path / "main.sqlite", new=True)) as petition:
        keep(petition)
        put(petition, 1, HARD)
        told = {each.key: look_at_export(petition, WantedExport(each, names="last_word")) for each in TARGETS}
    names = {
        key: {each.trap: [one.name for one in each.people] for each in (*said.reasons, *said.traps)}
        for key, said in told.items()
    }
    assert names["action-network"]["no_yes"] == ["Bo Roe", "Madonna", "Ed Poe", "Fay Orr"]
    assert names["engaging-networks"]["shared"] == ["Bo Roe"]
    assert names["engaging-networks"]["no_email"] == ["Fay Orr"]
    assert names["engaging-networks"]["not_opted_in"] == ["Madonna", "Ed Poe"]
    assert names["salesforce-npsp"]["one_name"] == ["Pelé"]
    assert names["salesforce-npsp"]["no_yes"] == names["action-network"]["no_yes"], "no column keeps them unwritten to"
    assert names["mailchimp"]["refused_cell"] == ["Hé Aké"]
    assert len(names["civicrm"]["cut"]) == len(names["mailchimp"]["cut"]) == 1
    assert names["nationbuilder"]["loses_not_asked"] == ["Madonna"]
    assert "Pelé" in names["engaging-networks"]["loses_signed_at"]
    assert all(each["asked"] == ["Dee Roy"] and each["no_agreement"] == ["Gus Ode"] for each in names.values())
    assert {key: said.by_hand for key, said in told.items() if said.by_hand} == {
        "action-network": 12, "civicrm": 12, "engaging-networks": 12, "nationbuilder": 12,
        "proca": 12 - told["proca"].sums.importable, "salesforce-npsp": 12 - told["salesforce-npsp"].sums.importable,
    }  # fmt: skip


@pytest.mark.parametrize("place", [OURS, PLATFORMS], ids=["file", "push"])
def test_what_a_platform_has_no_column_for_or_writes_alike_is_said_to_be_lost(place):
    for each in map(read_target, sorted(Path(str(place)).glob("*.toml"))):
        if each.subscribes == "nobody":
            assert not each.loses, "these hold everything"
            continue
        sources = {column.source for column in each.columns}
        told = {"signed_at"} if (place, each.key) == (PLATFORMS, "civicrm") else set()  # as the time of an activity
        lost = {"signed_at"} - sources - told
        lost |= set() if sources & {"consents", "consent_text_sha256"} else {"proof"}
        answers = next((column.values for column in each.columns if column.source == "consent"), {})
        alike = each.apart or answers.get("not_asked", "") == answers.get("not_given", "")
        lost |= {"not_asked"} if alike and each.subscribes == "whoever_says" else set()
        assert lost <= set(each.loses), each.key


def test_a_contact_has_no_field_for_the_time_and_the_file_says_what_to_do():
    target = find_target("civicrm")
    assert {"signed_at", "not_asked"} <= set(target.loses)
    assert any("signed_at" in note for note in target.notes_in("en_CA"))
    assert len(target.notes_in("fr_CA")) == len(target.notes)
    assert target.notes_in("fr_CA") != target.notes
    assert replace(target, notes_fr=()).notes_in("fr_CA") == target.notes, "in the language in which they are there"


@pytest.mark.parametrize("own", ["csv", "xlsx", "json"])
def test_our_own_files_say_that_they_are_no_mailing_list(own):
    assert find_target(own).notes[0].startswith("This is no mailing list")
    assert find_target(own).notes_in("fr_CA")[0].startswith("Ce n’est pas une liste d’envoi")


@pytest.mark.parametrize("place", [OURS, PLATFORMS], ids=["file", "push"])
def test_what_to_do_at_a_platform_is_said_in_both_languages_of_staff(place):
    for each in map(read_target, Path(str(place)).glob("*.toml")):
        assert len(each.notes) == len(each.notes_fr), each.key


GOLDEN = Path(__file__).with_name("golden")


def test_each_platform_gets_the_same_bytes_as_ever(tmp_path):
    """A change of these files is a change of what a platform is given: look at each line of it."""
    with closing(Petition(tmp_path / "main.sqlite", new=True)) as petition:
        keep(petition)
        put(petition, 1, HARD)
        (tmp_path / "golden").mkdir()
        for target in TARGETS:
            if target.subscribes != "nobody":  # the others hold the hash of the bundled campaign's words
                export_to(petition, target, tmp_path / "golden" / target.key, names="last_word")
    kept, made = (
        {each.name: each.read_bytes() for each in folder.iterdir()} for folder in (GOLDEN, tmp_path / "golden")
    )
    assert made == kept


def test_a_name_in_one_box_is_parted_as_staff_chose_and_never_by_a_guess(tmp_path):
    with closing(Petition(tmp_path / "main.sqlite", new=True)) as petition:
        keep(petition)
        put(petition, 1, [Person("Mary Ann Lee", "", "m@x.org", one_box=True, updates="yes")])
        with pytest.raises(NamesUndecided):
            export_to(petition, "action-network", tmp_path / "out.csv")
        assert list(tmp_path.glob("out*")) == []
        parts = {}
        for names in ("last_word", "first_word", "whole"):
            (row,) = rows_of(export_to(petition, "action-network", tmp_path / names, names=names).files)
            parts[names] = (row["first_name"], row["last_name"])
        (again,) = rows_of(export_to(petition, "action-network", tmp_path / "again").files)
        (row,) = rows_of(export_to(petition, "salesforce-npsp", tmp_path / "sf", names="whole").files)
    assert parts == {
        "last_word": ("Mary Ann", "Lee"), "first_word": ("Ann Lee", "Mary"), "whole": ("Mary Ann Lee", ""),
    }  # fmt: skip
    assert (again["first_name"], again["last_name"]) == ("Mary Ann Lee", ""), "the last choice is remembered"
    assert (row["Contact1 First Name"], row["Contact1 Last Name"]) == ("", "Mary Ann Lee")


def test_nobody_is_left_out_for_a_name_in_one_box_while_no_rule_was_chosen(tmp_path):
    with closing(Petition(tmp_path / "main.sqlite", new=True)) as petition:
        keep(petition)
        people = [
            ("Mary Ann Lee", "", "m@x.org"),
            ("Cher", "", "c@x.org"),
            ("Ann", "Lee", "a@x.org"),
            ("Pelé", "", "p@x"),
        ]
        put(petition, 1, [Person(*each, one_box=place < 2, updates="yes") for place, each in enumerate(people)])
        for key in ("salesforce-npsp", "proca"):
            assert look_at_export(petition, WantedExport(find_target(key))).undecided == 2
            with pytest.raises(NamesUndecided):
                export_to(petition, key, tmp_path / key)
        reasons = look_at_export(petition, WantedExport(find_target("salesforce-npsp"))).reasons
        assert [[one.name for one in each.people] for each in reasons] == [["Pelé"]], "he has one name in two boxes"
        made = export_to(petition, "salesforce-npsp", tmp_path / "sf", names="last_word")
    assert [row["Contact1 Last Name"] for row in rows_of(made.files)] == ["Lee", "Lee"]
    assert [(each.trap, each.count) for each in made.said.reasons] == [("one_name", 2)]


def test_files_are_split_by_rows_and_bytes_and_each_has_its_headings(crowd, tmp_path):
    target = next(each for each in TARGETS if each.key == "action-network")
    small = parse_target("small", target.mapping.replace('format = "csv"', 'format = "csv"\nbytes = 4000').encode())
    made = export_to(crowd, small, tmp_path / "out", names="last_word")
    assert len(made.files) > 3
    assert max(each.stat().st_size for each in made.files) <= 4000
    assert len(rows_of(made.files)) == made.said.sums.importable
    assert [each.name for each in made.files[:2]] == ["out.csv", "out-2.csv"]
    few = parse_target("few", target.mapping.replace('format = "csv"', 'format = "csv"\nrows = 100').encode())
    made = export_to(crowd, few, tmp_path / "few", names="last_word")
    assert [len(rows_of((each,))) for each in made.files[:-1]] == [100] * (len(made.files) - 1)


WRONG = (
    ('subscribes = "everyone"', 'subscribes = "whoever_says"', "a column is from consent"),
    ('name = "Action Network"', 'name = "Action Network"\nbom = 3', "bom is true or false"),
    ('name = "Action Network"', 'name = "Action Network"\nknown_as = 3', "known_as is what the target"),
    ('heading = "email"', 'heading = "first_name"', "the same heading"),
    ('from = "email"', 'from = "mood"', "from is one of"),
    ("loses =", "losses =", "nobody knows what"),
    ('from = "email"', 'from = "email"\nonly = "(a+)+@"', "only is a regular"),
    ('from = "email"', 'from = "email"\nonly = "a{99999999999}"', "only is a regular"),
    ("loses =", "keep_days = 9999999\nloses =", "keep_days is at most"),
    ('from = "email"', 'from = "email"\nlongest = -1', "longest is a number"),
    ("loses =", f"deep = {'[' * 3000}\nloses =", "not a TOML file"),
)


@pytest.mark.parametrize(("old", "new", "said"), WRONG)
def test_a_target_that_is_written_wrongly_says_what_to_mend(old, new, said):
    mapping = next(each.mapping for each in TARGETS if each.key == "action-network")
    with pytest.raises(TargetWrong, match=said):
        parse_target("ours", mapping.replace(old, new, 1).encode())


def test_a_target_that_a_colleague_broke_is_named_and_hides_no_other(tmp_path):
    (tmp_path / "civicrm.toml").write_text("name = ", "utf-8")  # in place of ours, which must not go out instead
    (tmp_path / "ours.toml").write_text(next(each.mapping for each in TARGETS if each.key == "csv"), "utf-8")
    assert {each.key for each in load_targets(tmp_path)} == {each.key for each in TARGETS} - {"civicrm"} | {"ours"}
    assert [each.path.name for each in broken_targets(tmp_path)] == ["civicrm.toml"]
    assert find_target("action network", tmp_path).key == "action-network"
    with pytest.raises(TargetWrong, match="civicrm"):
        find_target("civicrm", tmp_path)


def test_no_mapping_can_write_another_answer_as_a_yes():
    mapping = next(each.mapping for each in TARGETS if each.key == "civicrm")
    with pytest.raises(TargetWrong, match="nobody could tell who said yes"):
        parse_target("ours", mapping.replace('not_asked = "1"', 'not_asked = " 0 "').encode())
    with pytest.raises(TargetWrong, match="every answer"):
        parse_target("ours", mapping.replace(', not_asked = "1"', "").encode())
    for blurred in ("\uff10", "0\u200b"):  # wide, and with something that nobody sees
        with pytest.raises(TargetWrong, match="nobody could tell who said yes"):
            parse_target("ours", mapping.replace('not_asked = "1"', f'not_asked = "{blurred}"').encode())
    for more, said in (("longest = 1", "not cut"), ("longest_bytes = 1", "not cut"), ('fixed = "0"', "from or fixed")):
        with pytest.raises(TargetWrong, match=said):
            parse_target("ours", mapping.replace('from = "consent"', f'from = "consent"\n{more}').encode())


def test_a_heading_may_stand_over_nothing_and_limits_may_be_any(crowd, tmp_path):
    mapping = """name = "Ours"\nkind = "sample"\nrows = 9999999999\nbytes = 9999999999\nkeep_days = 3650
        [[column]]\nheading = "=cmd()"\nfixed = ""\n[[column]]\nheading = "email"\nfrom = "email" """
    rows = rows_of(export_to(crowd, parse_target("ours", mapping.encode()), tmp_path / "out").files)
    assert {(*row, row["'=cmd()"]) for row in rows} == {("'=cmd()", "email", "")}


def test_ids_are_those_of_the_signatures_that_count(crowd, tmp_path):
    rows = rows_of(export_to(crowd, "json", tmp_path / "out").files)
    assert {row["signature_id"] for row in rows} <= {id_of(1000 + number).hex() for number in range(SIGNERS)}

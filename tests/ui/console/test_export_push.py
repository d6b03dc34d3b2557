"""Pushes in the window: who would go is seen before, each is sent once, and whom the platform refused is named."""

from collections.abc import Iterator

import pytest
from sqlalchemy import select, update

from desktop.core.whole_files import make_folder
from desktop.office.desk.petition_place import PetitionPlace, open_petition
from desktop.office.export.pushes import PushPreview, platforms_of
from desktop.petition.tables.push_tables import pushed
from tests.support.console_stage import Office, open_office
from tests.support.platform_doubles import KEY
from tests.support.pushing import platform


@pytest.fixture(scope="module")
def office(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:  # noqa: ARG001  (a window)
    with open_office(tmp_path_factory.mktemp("console") / "data") as opened:
        opened.unlock()
        yield opened


def page(office):
    return office.model.pages.push


def arrive(office) -> None:
    office.hand.tap("page_exports")
    office.wait("exports", "choosing")
    office.hand.tap("send_straight")
    office.wait("push", "choosing")


def see(office) -> PushPreview:
    """Look, and part names in one box where that is asked."""
    office.hand.tap("push_look")
    office.wait("push", "seen")
    if page(office).seen.found.said.undecided:
        office.hand.tap("push_rule_whole")
        office.wait("push", "seen")
    return page(office).seen.found


def acts(office) -> list[str]:
    return [str(each["code"]) for each in page(office).past.lines[0]["acts"]]


def send(office) -> str:
    office.hand.tap("push_send")
    office.wait("push", "choosing")
    return page(office).note


def test_a_platforms_file_is_kept_for_this_user_alone(office, qtbot, tmp_path):  # noqa: ARG001
    arrive(office)
    assert office.hand.find("no_platform").property("visible")
    office.hand.choose("blank_civicrm", tmp_path / "nowhere")
    assert page(office).trouble
    office.hand.choose("blank_civicrm", tmp_path)
    assert "civicrm.toml" in page(office).files.note
    office.hand.choose("add_platform", tmp_path / "civicrm.toml")
    assert page(office).trouble, "it is not filled in"
    assert not list(platforms_of(office.model._work.desk).iterdir())


def test_a_platform_that_somebody_broke_is_named_and_another_can_be_chosen(office, qtbot, tmp_path):  # noqa: ARG001
    folder = make_folder(platforms_of(office.model._work.desk))
    (folder / "half.toml").write_text(f'platform = "civicrm"\nkey = "{KEY}', "utf-8")
    with platform("civicrm", folder):
        arrive(office)
        office.hand.wait_until(
            lambda: "half.toml" in office.hand.read("push_broken_0_detail"), "the broken one to be named"
        )
        assert [each["text"] for each in page(office).choice.export.targets] == ["civicrm"]
        assert KEY not in str(page(office).choice.export.broken)
    for each in folder.iterdir():
        each.unlink()


def test_who_did_not_say_yes_is_offered_only_to_a_platform_that_can_be_told_so(office, qtbot, tmp_path):  # noqa: ARG001
    folder = make_folder(platforms_of(office.model._work.desk))
    with platform("civicrm", folder), platform("engaging-networks", folder):
        arrive(office)
        office.hand.tap("platform_0")
        office.hand.tap("push_others")
        assert page(office).choice.others
        office.hand.tap("platform_1")
        office.hand.wait_until(lambda: page(office).choice.export.targets[1]["chosen"], "the other platform")
        assert office.hand.find("push_others") is None
    for each in folder.iterdir():
        each.unlink()


def test_people_are_seen_sent_refused_named_and_sent_again(office, qtbot, tmp_path):  # noqa: ARG001
    with platform("civicrm", tmp_path) as (double, file):
        double.refuses = "*"
        arrive(office)
        file.chmod(0o644)
        office.hand.choose("add_platform", file)
        office.wait("push", "choosing")
        assert page(office).trouble == ""
        office.hand.tap("platform_0")
        leaving = see(office).said.sums.importable
        assert (page(office).mainText, double.seen) == (f"Send {leaving} people", [])
        assert "1 refused by the platform" in send(office)
        assert double.refuses in str(page(office).past.lines[0]["detail"])
        office.hand.tap("push_again_0")
        office.hand.wait_until(lambda: acts(office) == ["rest"], "them to be planned again")
        double.refuses = ""
        see(office)
        assert page(office).mainText == "Go on: 1 person is left"
        assert KEY not in send(office) + str(page(office).past.lines)
        assert (len(double.counts()), set(double.counts().values())) == (leaving, {1})
        office.hand.tap("to_exports")
        office.wait("exports", "choosing")
        office.hand.wait_for("past_0")
        assert office.hand.find("unsent_0") is None, "what a platform took was sent"


def test_who_is_unclear_is_sent_again_once_somebody_looked_and_the_rest_given_up_with_it(office, qtbot):  # noqa: ARG001
    place = PetitionPlace(str(office.practice / "petition.sqlite"))
    with open_petition(place) as petition, petition.transaction() as connection:
        some = connection.execute(select(pushed.c.signature).order_by(pushed.c.signature)).scalars().all()
        for person, state in zip(some, ("unclear", "refused", "planned"), strict=False):
            connection.execute(update(pushed).where(pushed.c.signature == person).values(state=state))
    arrive(office)
    office.hand.wait_until(lambda: acts(office) == ["again", "unclear", "rest"], "all that can be done")
    office.hand.tap("push_unclear_0")
    assert page(office).past.asked, "whoever arrived would be there twice"
    assert acts(office) == ["again", "unclear", "rest"]
    office.hand.tap("push_unclear_0")
    office.hand.wait_until(lambda: acts(office) == ["rest"], "all three to be planned")
    office.hand.tap("push_rest_0")
    office.hand.wait_until(lambda: acts(office) == [], "them to be given up")


def test_locking_forgets_whom_the_platform_refused(office, qtbot):  # noqa: ARG001
    arrive(office)
    page(office).wipe()
    assert (page(office).past.lines, page(office).seen.sums, page(office).note) == ([], "", "")


def test_the_way_back_leads_to_the_exports(office, qtbot):  # noqa: ARG001
    arrive(office)
    office.hand.tap("to_exports")
    office.wait("exports", "choosing")
    assert [each["chosen"] for each in office.model.rail if each["name"] == "exports"] == [True]

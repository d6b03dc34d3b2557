"""The head of the audit log, noted elsewhere, proves every line before it: whoever rewrites one has another head."""

import pytest
from sqlalchemy import insert, select, text

from desktop.core.errors import UsageError
from desktop.petition.store.audit import append_audit_line, audit_lines, check_audit
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.lasting_tables import audit

LINES = 6
UNGUARD = ("DROP TRIGGER audit_no_update", "DROP TRIGGER audit_no_delete", "DROP TRIGGER audit_no_replace")


@pytest.fixture
def petition(tmp_path):
    """A petition of its own, whose log somebody who owns the file may rewrite."""
    opened = Petition(tmp_path / "petition.sqlite", new=True)
    with opened.transaction() as connection:
        for turn in range(1, LINES + 1):
            append_audit_line(connection, "tried", by="mk", turn=turn)
        for statement in UNGUARD:
            connection.execute(text(statement))
    yield opened
    opened.close()


def head(petition) -> str:
    with petition.reading() as connection:
        checked = check_audit(connection)
    assert checked.broken is None
    return checked.head


@pytest.mark.parametrize("place", range(1, LINES))
def test_a_line_rewritten_with_our_own_means_and_chained_on_is_found_out(petition, place):
    noted = head(petition)
    with petition.transaction() as connection:
        later = [dict(row) for row in connection.execute(select(audit).where(audit.c.number > place)).mappings()]
        connection.execute(audit.delete().where(audit.c.number >= place))
        append_audit_line(
            connection, "tried", by="mk", turn=99
        )  # as the log itself writes it, with a hash that is right
        before = connection.execute(select(audit.c.hash).where(audit.c.number == place)).scalar_one()
        connection.execute(insert(audit), [later[0] | {"before": before}, *later[1:]])
        checked = check_audit(connection)
    assert (checked.broken, checked.head == noted) == (place + 1, False)


@pytest.mark.parametrize("place", range(1, LINES))
def test_a_line_put_in_the_place_of_another_with_a_hash_that_is_right_is_told_by_the_line_after_it(petition, place):
    with petition.transaction() as connection:
        later = [dict(row) for row in connection.execute(select(audit).where(audit.c.number > place)).mappings()]
        connection.execute(audit.delete().where(audit.c.number >= place))
        append_audit_line(connection, "tried", by="mk", turn=99)
        connection.execute(insert(audit), later)  # each as it was, and right by itself
        checked = check_audit(connection)
    assert (checked.lines, checked.broken, checked.why) == (place, place + 1, "removed")


def test_a_line_that_is_chained_rightly_and_leaves_numbers_out_is_found_out(petition):
    with petition.transaction() as connection:
        last = dict(connection.execute(select(audit).where(audit.c.number == LINES)).mappings().one())
        connection.execute(insert(audit), [last | {"number": 99}])
        append_audit_line(connection, "tried", by="mk", turn=99)
        connection.execute(audit.delete().where(audit.c.number == 99))
        checked = check_audit(connection)
    assert (checked.lines, checked.broken, checked.why) == (LINES, 100, "removed")


@pytest.mark.parametrize("place", range(1, LINES))
def test_a_history_written_anew_from_some_line_on_has_another_head(petition, place):
    noted = head(petition)
    with petition.transaction() as connection:
        connection.execute(audit.delete().where(audit.c.number >= place))
        for turn in range(place, LINES + 1):
            append_audit_line(connection, "tried", by="mk", turn=turn + (turn == place))
    assert head(petition) != noted


def test_lines_cut_off_at_the_end_leave_a_whole_chain_with_another_head(petition):
    noted = head(petition)
    with petition.transaction() as connection:
        connection.execute(audit.delete().where(audit.c.number == LINES))
        checked = check_audit(connection)
    assert (checked.lines, checked.broken) == (LINES - 1, None)
    assert checked.head != noted


@pytest.mark.parametrize("swapped", [(2, 3), (1, 6)])
def test_two_lines_that_change_places_are_found_out(petition, swapped):
    one, other = swapped
    with petition.transaction() as connection:
        for number, to in ((one, 100), (other, one), (100, other)):
            connection.execute(audit.update().where(audit.c.number == number).values(number=to))
        assert check_audit(connection).broken == one


@pytest.mark.parametrize("column", ["at", "by", "act", "facts", "before", "hash"])
@pytest.mark.parametrize("number", [1, 3, LINES])
def test_nothing_in_any_line_can_be_changed_unnoticed_not_even_in_the_first_or_the_last(petition, column, number):
    noted = head(petition)
    other = bytes(31) + b"\1" if column in ("before", "hash") else '{"turn":7}' if column == "facts" else "2020"
    with petition.transaction() as connection:
        connection.execute(audit.update().where(audit.c.number == number).values({column: other}))
        checked = check_audit(connection)
    assert checked.broken == number
    assert (checked.lines, checked.head == noted) == (number - 1, False)


def test_an_empty_log_is_whole(tmp_path):
    opened = Petition(tmp_path / "empty.sqlite", new=True)
    with opened.reading() as connection:
        checked = check_audit(connection)
    opened.close()
    assert (checked.lines, checked.head, checked.broken) == (0, "00" * 32, None)


@pytest.mark.parametrize("by", ["k", "k" * 80, "Noor Haddad", "王小明"])
def test_a_name_of_one_letter_and_the_longest_are_taken_as_they_are(petition, by):
    with petition.transaction() as connection:
        append_audit_line(connection, "tried", by=by)
        *_, line = audit_lines(connection)
    assert (line.number, line.by, line.facts) == (LINES + 1, by, {})


@pytest.mark.parametrize("by", ["", "   ", "k" * 81, "k\nb", "k\u202eb"])
def test_an_act_that_nobody_signs_for_is_not_written_and_not_done(petition, by):
    with pytest.raises(UsageError, match="Say who does this"), petition.transaction() as connection:
        append_audit_line(connection, "tried", by=by)
    assert head(petition)

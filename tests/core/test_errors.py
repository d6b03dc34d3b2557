"""Each kind of trouble ends a command with a number of its own."""

from desktop.core.errors import BUG_EXIT_CODE, TablingError


def test_no_two_kinds_of_error_share_an_exit_code_and_none_looks_like_success_or_a_bug():
    kinds = TablingError.__subclasses__()
    codes = [kind.exit_code for kind in kinds]
    assert len(set(codes)) == len(kinds)
    assert {0, 1, BUG_EXIT_CODE} & set(codes) == set()


def test_a_finer_kind_ends_as_its_own_kind_does():
    for kind in TablingError.__subclasses__():
        assert {finer.exit_code for finer in kind.__subclasses__()} <= {kind.exit_code}

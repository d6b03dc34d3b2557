"""Dates as programs and people write them: read where they can only be one day, and never swapped."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.petition.importing.understanding.moments import (
    OrderSeen,
    is_no_date,
    may_be_either,
    order_seen,
    read_moment,
    with_time,
)

NOON = "2026-08-23T14:05:01Z"


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("2026-08-23", "2026-08-23T00:00:00Z"), ("2026-08-23 14:05:01", NOON), ("2026-08-23T14:05:01Z", NOON),
        ("2026-08-23T10:05:01-04:00", NOON), ("2026-08-23 10:05:01 -0400", NOON), ("2026-08-23 14:05:01 UTC", NOON),
        ("2026-08-23 10:05:01 EDT", NOON), ("2026-08-23T14:05:01.123+0000", NOON),
        ("2026-08-23 14:05:01 +0000 UTC", NOON),
        ("2026-08-23T14:05:01.123456Z", NOON), ("Sun, 23 Aug 2026 14:05:01 +0000", NOON), ("1787493901", NOON),
        ("1787493901000", NOON), ("20260823", "2026-08-23T00:00:00Z"), ("20260823140501", NOON),
        ("۲۰۲۶-۰۸-۲۳", "2026-08-23T00:00:00Z"), ("٢٣/٠٨/٢٠٢٦ ١٤:٠٥:٠١", NOON), ("8/23/2026 14:05:01", NOON),
        ("23/08/2026 14:05:01", NOON), ("23.08.2026 14:05", "2026-08-23T14:05:00Z"),
        ("08.09.2026", "2026-09-08T00:00:00Z"),
        ("8/23/26 14:05:01", NOON), ("2026/08/23 2:05:01 PM EST", "2026-08-23T19:05:01Z"),
        ("2026/08/23 2:05:01 p.m. UTC−4", "2026-08-23T18:05:01Z"),
        ("2026/08/23 12:05:01 AM GMT+2", "2026-08-22T22:05:01Z"),
        ("23 août 2026 à 14:05", "2026-08-23T14:05:00Z"), ("August 23, 2026 2:05 PM", "2026-08-23T14:05:00Z"),
        ("23. August 2026 14:05", "2026-08-23T14:05:00Z"), ("23 de agosto de 2026", "2026-08-23T00:00:00Z"),
        ("2026年8月23日 14:05:01", NOON), ("７/７/2026", "2026-07-07T00:00:00Z"),
        ("23-08-2026 14h05", "2026-08-23T14:05:00Z"), ("23-Aug-2026 14:05:01", NOON),
        ("23/Aug/2026:14:05:01 +0000", NOON), ("23. 8. 2026 14:05:01", NOON), ("23.8.2026 klo 14.05.01", NOON),
        ("Sun Aug 23 2026 14:05:01 GMT+0000 (Coordinated Universal Time)", NOON), ("2026. 8. 23 오후 2:05:01", NOON),
        ("2026/8/23 下午2:05:01", NOON), ("2026/8/23 上午12:05:01", "2026-08-23T00:05:01Z"),
        ("23/8/2026 2:05:01 م", NOON), ("23 أغسطس 2026", "2026-08-23T00:00:00Z"), ("23 Ağustos 2026 14:05:01", NOON),
        ("23 августа 2026 г. 14:05:01", NOON), ("23 серпня 2026 р. 14:05:01", NOON), ("2026-08-23 16:05:01 CEST", NOON),
    ],
)  # fmt: skip
def test_a_date_that_can_only_be_one_day_is_read(written, moment):
    assert read_moment(written) == moment


@pytest.mark.parametrize(
    "written",
    ["", "soon", "0000-00-00 00:00:00", "1980-01-01 00:00:00", "2026-13-40", "31/02/2026", "8/9/2026", "08-09-2026",
     "46257.58681",
     "2026-08-23 14:05:01 IST", "2026-08-23 25:05", "2026-08-23 13:05 PM", "0001-01-01", "9999-12-31T23:59:59-23:59",
     "26-08-23",
     "23 Nonsense 2026", "2026-08-23 and more", "12345678901234567890", "2026-W34-7T25"],
)  # fmt: skip
def test_what_is_no_date_or_may_be_two_is_left_out(written):
    assert read_moment(written) == ""


def test_whoever_knows_the_order_settles_what_may_be_either():
    assert read_moment("8/9/2026 14:05:01", "day") == "2026-09-08T14:05:01Z"
    assert read_moment("8/9/2026 14:05:01", "month") == "2026-08-09T14:05:01Z"
    assert read_moment("23/08/2026", "month") == "2026-08-23T00:00:00Z"  # can only be one day, whatever was said


def test_a_column_shows_its_own_order_or_that_it_has_none():
    assert order_seen(["23/08/2026", "1/2/2026", "2026-01-01", "7/7/2026", ""]) == OrderSeen(day=1, either=1)
    assert order_seen(["8/23/2026", "1/2/2026"]).order == "month"
    assert order_seen(["8/23/2026", "23/8/2026"]).order == ""
    assert order_seen(["1/2/2026"]).order == ""
    assert may_be_either("1/2/2026")
    assert not may_be_either("1.2.2026")
    assert is_no_date("0000-00-00 00:00:00")


def test_the_time_of_day_may_stand_in_a_column_of_its_own():
    assert read_moment(with_time("2026-08-23", "14:05:01")) == NOON
    assert with_time("2026-08-23 10:00", "14:05:01") == "2026-08-23 10:00"
    assert read_moment(with_time("2026-08-23 00:00:00", "14:05:01")) == NOON  # a workbook's date has a midnight
    assert with_time("2026-08-23", "afternoon") == "2026-08-23"


@given(
    st.text(max_size=40)
    | st.from_regex(r"\A[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4} [0-9]{1,2}:[0-9]{2} ?[a-zA-Z+-]{0,4}\Z")
)
def test_whatever_stands_there_is_a_moment_or_none_and_reads_the_same_again(text):
    moment = read_moment(text, "day")
    assert read_moment(moment) == moment


@given(st.integers(631238400, 4102358400), st.sampled_from(["day", "month"]))
def test_a_date_written_in_an_order_is_read_back_in_that_order(second, order):
    moment = datetime.fromtimestamp(second, UTC)
    pattern = "%d/%m/%Y %H:%M:%S" if order == "day" else "%m/%d/%Y %H:%M:%S"
    assert read_moment(moment.strftime(pattern), order) == moment.strftime("%Y-%m-%dT%H:%M:%SZ")

"""Blocks on pages: every one is placed once, in its order, within the page, and a group keeps together where it can."""

import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.printing.block_placement import Placed, flow
from desktop.printing.blocks import PrintedBlock
from desktop.printing.page_measures import MEASURE, SHEETS, SIGNATURE, STYLES, TABLE, Sheet

A4 = SHEETS["a4"]
WORDS = st.lists(
    st.sampled_from(["trees", "harbour", "Ottawa", "signatures", "of", "деревья"]), min_size=1, max_size=40
)
BLOCKS = st.builds(
    PrintedBlock,
    st.sampled_from([part for part in STYLES if part != "squares"]),  # those have no words
    WORDS.map(" ".join),
    figure=st.sampled_from(["", "", "214"]),
)
SQUARES = st.just(PrintedBlock("squares", "", modules=((True, False), (False, True))))
GROUPS = st.lists(st.lists(BLOCKS | SQUARES, max_size=4).map(tuple), max_size=12)


def height(placed: Placed) -> float:
    return placed.style.before + placed.style.leading * len(placed.lines) + placed.style.after


def top(placed: Placed) -> float:
    return placed.baseline + placed.style.size + placed.style.before


@settings(max_examples=25)
@given(GROUPS, st.sampled_from(list(SHEETS.values())))
def test_every_block_is_placed_once_in_its_order(groups: list[tuple[PrintedBlock, ...]], sheet: Sheet):
    pages = flow(groups, sheet)
    assert [each.block for page in pages for each in page] == [block for group in groups for block in group]
    for page in pages:
        for placed in page:
            assert " ".join(placed.lines).split() == placed.block.text.split(), "no word is lost where a line ends"


@settings(max_examples=25)
@given(GROUPS, st.sampled_from(list(SHEETS.values())))
def test_nothing_lies_over_another_or_below_the_page(groups: list[tuple[PrintedBlock, ...]], sheet: Sheet):
    for page in flow(groups, sheet):
        free = sheet.top
        for placed in page:
            assert abs(top(placed) - free) < 1e-6, "each begins where the one before ends"
            free = top(placed) - height(placed)
        assert free >= sheet.bottom - 1e-6 or len(page) == 1


@settings(max_examples=25)
@given(GROUPS)
def test_a_group_is_parted_only_where_no_page_holds_it(groups: list[tuple[PrintedBlock, ...]]):
    pages = flow(groups, A4)
    where = [number for number, page in enumerate(pages) for _ in page]
    heights = [height(each) for page in pages for each in page]
    at = 0
    for group in groups:
        mine = where[at : at + len(group)]
        if sum(heights[at : at + len(group)]) <= A4.top - A4.bottom:
            assert len(set(mine)) <= 1
        at += len(group)


def test_a_page_is_full_before_the_next_begins():
    row = PrintedBlock("row", "Canada", figure="214")
    each = STYLES["row"].before + STYLES["row"].leading + STYLES["row"].after
    fits = int((A4.top - A4.bottom) / each)
    pages = flow([(row,)] * (2 * fits + 1), A4)
    assert [len(page) for page in pages] == [fits, fits, 1]


def test_a_group_that_does_not_fit_in_what_is_left_begins_the_next_page():
    row = PrintedBlock("row", "Canada", figure="214")
    each = STYLES["row"].before + STYLES["row"].leading + STYLES["row"].after
    fits = int((A4.top - A4.bottom) / each)
    pages = flow([*[(row,)] * (fits - 1), (row, row)], A4)
    assert [len(page) for page in pages] == [fits - 1, 2]


def test_a_group_that_no_page_holds_fills_its_pages_and_leaves_none_empty():
    row = PrintedBlock("row", "Canada", figure="214")
    each = STYLES["row"].before + STYLES["row"].leading + STYLES["row"].after
    fits = int((A4.top - A4.bottom) / each)
    assert [len(page) for page in flow([(row,) * (2 * fits + 1)], A4)] == [fits, fits, 1]


def test_no_blocks_are_one_empty_page():
    assert flow([], A4) == flow([()], A4) == ((),)


def test_rows_and_signatures_are_narrower_than_the_text_and_an_ask_stands_further_in():
    body, row, sign, ask = (PrintedBlock(part, "Words") for part in ("body", "row", "sign", "ask"))
    ((a, b, c, d),) = flow([(body, row, sign, ask)], A4)
    assert [each.right - A4.left for each in (a, b, c, d)] == [MEASURE, TABLE, SIGNATURE, MEASURE]
    assert [each.left - A4.left for each in (a, b, c, d)] == [0, 0, 0, STYLES["ask"].indent]


def test_beside_a_figure_the_words_have_less_room():
    words = "Amnesty harbour trees of the city of Ottawa in Canada and more"
    ((plain, figured),) = flow([(PrintedBlock("row", words), PrintedBlock("row", words, figure="1,214"))], A4)
    assert len(figured.lines) >= len(plain.lines)
    assert max(map(len, figured.lines)) < len(words)


class Pen:
    """Notes what is drawn, in its order."""

    def __init__(self) -> None:
        self.drawn: list[tuple[str, float, str]] = []

    def rule(self, left: float, right: float, y: float) -> None:
        self.drawn.append(("rule", y, f"{left:.0f}-{right:.0f}"))

    def write(self, _x: float, y: float, text: str, _style: object) -> None:
        self.drawn.append(("write", y, text))

    def write_right(self, _x: float, y: float, text: str, _style: object) -> None:
        self.drawn.append(("right", y, text))


def test_a_block_is_drawn_in_the_order_it_is_read_and_each_line_below_the_one_before():
    pen = Pen()
    ((placed,),) = flow([(PrintedBlock("ask", "Keep the harbour trees standing. " * 6, mark="1.", figure="7"),)], A4)
    placed.draw(pen)  # type: ignore[arg-type]
    assert [kind for kind, _, _ in pen.drawn] == ["write"] * (1 + len(placed.lines)) + ["right"]
    assert pen.drawn[0][2] == "1."
    heights = [y for _, y, _ in pen.drawn[1:-1]]
    assert heights[0] == placed.baseline
    assert all(abs(one - other - placed.style.leading) < 1e-6 for one, other in itertools.pairwise(heights))
    ruled = Pen()
    ((row,),) = flow([(PrintedBlock("row", "Canada"),)], A4)
    row.draw(ruled)  # type: ignore[arg-type]
    assert [kind for kind, _, _ in ruled.drawn] == ["rule", "write"]
    assert ruled.drawn[0][1] > row.baseline, "the rule stands over the letters"

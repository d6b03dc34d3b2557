"""Recovery sheets: a secret as words on three sheets; any two give it back (SLIP-39), and one tells nothing."""

import re
from collections.abc import Sequence
from functools import reduce
from operator import xor

from shamir_mnemonic import MnemonicError, Share, combine_mnemonics, generate_mnemonics
from shamir_mnemonic.constants import CHECKSUM_LENGTH_WORDS, CUSTOMIZATION_STRING_EXTENDABLE, RADIX_BITS
from shamir_mnemonic.rs1024 import create_checksum
from shamir_mnemonic.wordlist import WORD_INDEX_MAP, WORDLIST

from desktop.core.recovery_sheet_errors import (
    RecoverySheetForeign,
    RecoverySheetTwice,
    RecoverySheetWrong,
    RecoveryWordWrong,
)

Sheet = tuple[str, ...]

SHEETS, NEEDED = 3, 2
LONGEST_TYPED = 2000  # characters of one sheet; the longest has 59 words of at most eight letters
_ENOUGH = 4  # letters: no two words of the list begin with the same four
_BEGINNINGS: dict[str, str] = {word[:_ENOUGH]: word for word in WORDLIST}
_LENGTHS = (33, 59)  # words of 32 and of 64 bytes


def split_secret(secret: bytes) -> tuple[Sheet, ...]:
    """Return the words of the three sheets of a secret, others every time; `secret` has 32 or 64 bytes."""
    # Nobody could guess such a secret, so nothing needs to be stretched (exponent 0).
    (sheets,) = generate_mnemonics(1, [(NEEDED, SHEETS)], secret, iteration_exponent=0)
    return tuple(tuple(each.split()) for each in sheets)


def join_sheets(first: Sheet, second: Sheet) -> bytes:
    """Return the secret of which these are two sheets. Raises RecoverySheetTwice, RecoverySheetForeign."""
    shares = [Share.from_mnemonic(" ".join(each)) for each in (first, second)]
    if shares[0].common_parameters() != shares[1].common_parameters():
        raise RecoverySheetForeign
    if shares[0].index == shares[1].index:
        raise RecoverySheetTwice
    try:
        return bytes(combine_mnemonics([" ".join(first), " ".join(second)]))
    except MnemonicError as error:  # two sets that came to the same number
        raise RecoverySheetForeign from error


def read_sheet(typed: str) -> Sheet:
    """Return the words of a sheet that somebody typed: numbers, capitals and what stands between do not matter, and the
    first four letters of a word will do.

    Raises RecoveryWordWrong where one word is wrong and which is known, else RecoverySheetWrong.
    """
    found = re.findall(r"[^\W\d_]+", typed[:LONGEST_TYPED].lower())
    words = tuple(_word(word, place) for place, word in enumerate(found, 1))
    if len(words) not in _LENGTHS:
        raise RecoverySheetWrong(len(words))
    indices = [WORD_INDEX_MAP[word] for word in words]
    if off := _syndrome(indices):
        place = _find_misprint(indices, off)
        if place is None:
            raise RecoverySheetWrong(len(words))
        raise RecoveryWordWrong(place + 1, found[place])
    try:
        Share.from_mnemonic(" ".join(words))
    except MnemonicError as error:  # whole, and no share as we make them
        raise RecoverySheetWrong(len(words)) from error
    return words


def prove_sheet(typed: str, sheets: Sequence[Sheet], proven: Sheet | None = None) -> Sheet:
    """Return which of these sheets was typed back from paper. `proven`: the one that was typed before.

    Raises RecoveryWordWrong, RecoverySheetWrong, RecoverySheetTwice, RecoverySheetForeign.
    """
    words = read_sheet(typed)
    if words not in sheets:
        raise RecoverySheetForeign
    if words == proven:
        raise RecoverySheetTwice
    return words


def _word(typed: str, place: int) -> str:
    word = _BEGINNINGS.get(typed[:_ENOUGH], "")
    if typed in WORD_INDEX_MAP:
        return typed
    if len(typed) < _ENOUGH or not word.startswith(typed):
        raise RecoveryWordWrong(place, typed)
    return word


def _syndrome(indices: Sequence[int]) -> int:
    """Return by which bits the checksum is off; 0 where nothing is wrong."""
    data, given = indices[:-CHECKSUM_LENGTH_WORDS], indices[-CHECKSUM_LENGTH_WORDS:]
    off = map(xor, create_checksum(data, CUSTOMIZATION_STRING_EXTENDABLE), given)
    bits: int = reduce(lambda before, word: before << RADIX_BITS | word, off)
    return bits


def _find_misprint(indices: Sequence[int], wanted: int) -> int | None:
    """Return the place of the one word that is wrong, None where there are more; `wanted`: the syndrome.

    The checksum is a Reed-Solomon code of distance 4: each single slip puts it off in a way of its own. It is linear
    over bits, so a slip at a place is a sum of what its ten bits do.
    """
    for place in range(len(indices)):
        bits = (_with_bit(indices, place, bit) for bit in range(RADIX_BITS))
        if not _rest([_syndrome(each) ^ wanted for each in bits], wanted):
            return place
    return None


def _with_bit(indices: Sequence[int], place: int, bit: int) -> list[int]:
    return [*indices[:place], indices[place] ^ 1 << bit, *indices[place + 1 :]]


def _rest(moves: Sequence[int], wanted: int) -> int:
    """Return what is left of a row of bits when sums of these are taken away, 0 where it is such a sum."""
    basis: list[int] = []
    for move in moves:
        left = _reduced(move, basis)
        if left:
            basis = sorted((*basis, left), reverse=True)
    return _reduced(wanted, basis)


def _reduced(bits: int, basis: Sequence[int]) -> int:
    for each in basis:
        bits = min(bits, bits ^ each)
    return bits

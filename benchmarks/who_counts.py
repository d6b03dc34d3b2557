"""`python -m benchmarks.who_counts`: who is counted once, by our rules, by the e-mail alone and by splink; by script.

Each rule says of two signatures that they are one person's, or not; ours may also wait for staff. A pair of two people
called one is a false join (precision), a pair of one person called two a false split (recall).
"""

import argparse
import logging
import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table
from sqlalchemy import insert, select

from benchmarks.people import Signed, signatures
from desktop.core.name_comparison import email_key
from desktop.petition.deduplication.person_keys import keys_of_person
from desktop.petition.deduplication.settling_standing import settle_batch
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables import arrival_tables

Pair = tuple[int, int]  # places of two signatures, the lower first


@dataclass(slots=True)
class Verdict:
    """Which pairs a rule calls one person's, and which it leaves to staff."""

    joined: set[Pair] = field(default_factory=set)
    waiting: set[Pair] = field(default_factory=set)


def by_tabling(people: Sequence[Signed]) -> Verdict:
    """Put all of them into a petition and read how they stand."""
    c = arrival_tables.signature.c
    with tempfile.TemporaryDirectory() as folder:
        petition = Petition(Path(folder) / "people.sqlite", new=True)
        with petition.transaction() as connection:
            connection.execute(
                insert(arrival_tables.batch).values(_BATCH | {"last": len(people), "count": len(people)})
            )
            connection.execute(
                insert(arrival_tables.signature), [_row(petition.salt, *each) for each in enumerate(people)]
            )
            settle_batch(connection, 1)
            rows = connection.execute(select(c.number, c.kept_as, c.doubt)).all()
        petition.close()
    joined = _groups(len(people), ((row.number - 1, row.kept_as - 1) for row in rows if row.kept_as))
    asked = [(row.number - 1, row.doubt - 1) for row in rows if row.doubt]
    alike = _groups(len(people), [*asked, *((row.number - 1, row.kept_as - 1) for row in rows if row.kept_as)])
    return Verdict(_pairs(joined), _pairs(alike) - _pairs(joined))


def by_email(people: Sequence[Signed]) -> Verdict:
    """Call one person whoever has one e-mail address, whatever its case, tag and dots."""
    first: dict[str, int] = {}
    links = [(place, first.setdefault(email_key(each.email) or f"none {place}", place)) for place, each in _all(people)]
    return Verdict(_pairs(_groups(len(people), links)))


def by_splink(people: Sequence[Signed]) -> Verdict:
    """Let splink learn from the set itself, and take of all its thresholds the one that serves it best here."""
    scored = _splink_scores(people)
    truth = true_pairs(people)
    best = max((step / 20 for step in range(1, 20)), key=lambda least: _f1({p for p, s in scored if s > least}, truth))
    return Verdict({pair for pair, score in scored if score > best})


def _splink_scores(people: Sequence[Signed]) -> list[tuple[Pair, float]]:
    import duckdb
    import pandas as pd
    import splink.comparison_library as compare
    from splink import DuckDBAPI, Linker, SettingsCreator, block_on

    logging.disable(logging.WARNING)
    blocks = ("email",), ("given", "family"), ("name",), ("family", "postal_code")
    settings = SettingsCreator(
        link_type="dedupe_only",
        comparisons=[
            compare.JaroWinklerAtThresholds("name", [0.95, 0.88, 0.7]),
            compare.EmailComparison("email"),
            compare.ExactMatch("country"),
            compare.ExactMatch("postal_code"),
        ],
        blocking_rules_to_generate_predictions=[block_on(*columns) for columns in blocks],
    )
    engine = DuckDBAPI(duckdb.connect())
    rows = engine.register(pd.DataFrame(map(_splink_row, range(len(people)), people)))
    linker: Any = Linker(rows, settings)  # its results have no types, where it is installed
    linker.training.estimate_probability_two_random_records_match([block_on("email", "name")], recall=0.6)
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
    for columns in (("email",), ("name",)):
        linker.training.estimate_parameters_using_expectation_maximisation(block_on(*columns))
    found = linker.inference.predict(threshold_match_probability=0.01).as_pandas_dataframe()
    pairs = zip(found["unique_id_l"], found["unique_id_r"], found["match_probability"], strict=True)
    return [((min(one, other), max(one, other)), float(score)) for one, other, score in pairs]


def _splink_row(place: int, one: Signed) -> dict[str, object]:
    words = " ".join(sorted(f"{one.given} {one.family}".casefold().split()))
    name = {"given": one.given.casefold(), "family": one.family.casefold() or None, "name": words}
    reach = {"email": email_key(one.email) or None, "country": one.country, "postal_code": one.postal_code or None}
    return {"unique_id": place, **name, **reach}


def _f1(called: set[Pair], truth: set[Pair]) -> float:
    return 2 * len(called & truth) / max(1, len(called) + len(truth))


def _all(people: Sequence[Signed]) -> Iterable[tuple[int, Signed]]:
    return enumerate(people)


def true_pairs(people: Sequence[Signed]) -> set[Pair]:
    """Return the pairs of signatures that are one person's."""
    places = defaultdict[int, list[int]](list)
    for place, each in _all(people):
        places[each.who].append(place)
    return {pair for together in places.values() for pair in combinations(together, 2)}


def _groups(count: int, links: Iterable[Pair]) -> list[int]:
    leader = list(range(count))

    def find(place: int) -> int:
        while leader[place] != place:
            place = leader[place]
        return place

    for one, other in links:
        low, high = sorted((find(one), find(other)))
        leader[high] = low
    return [find(place) for place in range(count)]


def _pairs(leaders: Sequence[int]) -> set[Pair]:
    groups = defaultdict[int, list[int]](list)
    for place, leader in enumerate(leaders):
        groups[leader].append(place)
    return {pair for group in groups.values() for pair in combinations(group, 2)}


_BATCH = {"number": 1, "id": "1", "source": "web", "device": "", "device_number": 1, "event": "", "event_name": ""}
_BATCH |= {"event_place": "", "event_day": "", "first": 1, "entries_sha256": "", "undone": False}
_ROW = {"batch": 1, "sha256": bytes(32), "version": 1, "text_sha256": bytes(32), "language": "en", "phone": ""}
_ROW |= {"offset": 0, "listing": "named", "capture": "web", "sheet": "", "line": 0, "age_stated": False, "code": ""}
_ROW |= {"clock_jumped": False, "state": "valid", "reason": ""}


def _row(salt: bytes, place: int, one: Signed) -> dict[str, object]:
    id_ = place.to_bytes(16, "big")
    keys = keys_of_person(salt, id_.hex(), (one.given, one.family), one.email, (one.country, one.postal_code))
    given = {"given_name": one.given, "family_name": one.family, "email": one.email, "country": one.country}
    at = f"2026-08-{one.at // 80_000 + 1:02}T{one.at % 24:02}:{one.at % 60:02}:{one.at // 60 % 60:02}Z"
    own = {"person": keys.person, "mailbox": keys.mailbox, "namesake": keys.namesake}
    return _ROW | given | own | {
        "number": place + 1, "id": id_, "sequence": place + 1, "postal_code": one.postal_code, "signed_at": at,
    }  # fmt: skip


RULES: dict[str, Callable[[Sequence[Signed]], Verdict]] = {
    "Tabling": by_tabling, "e-mail alone": by_email, "splink": by_splink,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Score:
    """How a rule does with some signatures, in pairs: rightly and wrongly called one, missed, and asked about."""

    right: int
    joins: int
    splits: int
    asked: int
    asked_rightly: int

    @property
    def precision(self) -> float:
        """Of the pairs called one person, how many are."""
        return self.right / max(1, self.right + self.joins)

    @property
    def recall(self) -> float:
        """Of the pairs that are one person, how many are found, by the rule or by asking."""
        found = self.right + self.asked_rightly
        return found / max(1, found + self.splits)


def score(people: Sequence[Signed], truth: set[Pair], said: Verdict, script: str = "") -> Score:
    """Count what a rule said of the signatures of one script, or of all."""

    def of(pairs: Iterable[Pair]) -> set[Pair]:
        return {pair for pair in pairs if not script or people[pair[0]].script == script}

    called, waits, true = of(said.joined), of(said.waiting), of(truth)
    return Score(len(called & true), len(called - true), len(true - called - waits), len(waits), len(waits & true))


def main() -> None:
    """Print the table by script, and what kinds of second signatures are missed."""
    asked = argparse.ArgumentParser(prog="python -m benchmarks.who_counts", description=__doc__)
    asked.add_argument("--people", type=int, default=10_000)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--show", action="store_true", help="what ours gets wrong, pair by pair")
    options = asked.parse_args()
    people = signatures(options.people, options.seed)
    truth = true_pairs(people)
    verdicts = {name: rule(people) for name, rule in RULES.items()}
    table = Table(
        "script", "pairs", *(f"{name}: {what}" for name in RULES for what in ("precision", "recall")), "asked"
    )
    for script in [*sorted({each.script for each in people}), ""]:
        scores = [score(people, truth, verdicts[name], script) for name in RULES]
        figures = (f"{value:.3f}" for each in scores for value in (each.precision, each.recall))
        pairs = scores[0].right + scores[0].asked_rightly + scores[0].splits
        table.add_row(script or "all", str(pairs), *figures, f"{scores[0].asked} ({scores[0].asked_rightly})")
    say = Console(width=160)
    say.print(table)
    for name, said in verdicts.items():
        whole = score(people, truth, said)
        missed = Counter(people[pair[1]].how for pair in truth - said.joined - said.waiting)
        say.print(f"{name}: {whole.joins} false joins, {whole.splits} false splits of {len(truth)}; {dict(missed)}")
    if options.show:
        wrong = {"joined": verdicts["Tabling"].joined - truth, "split": truth - verdicts["Tabling"].joined}
        for what, found in wrong.items():
            for one, other in sorted(found - verdicts["Tabling"].waiting):
                say.print(what, people[one], people[other], markup=False)
    say.print(f"asked: {len(verdicts['Tabling'].waiting)} pairs of {len(people)} signatures")


if __name__ == "__main__":
    main()

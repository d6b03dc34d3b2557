"""Petitions in which names were folded another way: people are counted anew, and all that was said of them follows."""

from contextlib import closing

from sqlalchemy import Connection, delete, insert, select, update

from desktop.petition.deduplication.counters import counters_hold
from desktop.petition.deduplication.older_person_keys import earlier_person
from desktop.petition.deduplication.person_links import join_people
from desktop.petition.deduplication.settling_standing import settle_batch
from desktop.petition.review.decisions import decide_pair
from desktop.petition.store.after_migration import renew
from desktop.petition.store.opening_petition import Petition
from desktop.petition.tables.arrival_tables import batch, signature
from desktop.petition.tables.counter_tables import counter
from desktop.petition.tables.decision_tables import pair
from desktop.petition.tables.lasting_tables import delivered, delivery
from tests.support.crowd import Person, put
from tests.support.places import TWO, NewSpot
from tests.support.standings import standings

MAIL = "ann@example.org"
LATE = "2026-08-24T12:00:00Z"


def make_earlier(petition: Petition) -> None:
    """Let the petition be one of version 0008: people go by the keys of then."""
    with petition.transaction() as connection:
        for row in connection.execute(select(signature)).all():
            earlier = earlier_person(petition.salt, (row.given_name, row.family_name), row.email)
            if earlier:
                this = signature.c.number == row.number
                connection.execute(update(signature).where(this).values(person=earlier))
                connection.execute(update(pair).where(pair.c.one == row.person).values(one=earlier))
                connection.execute(update(pair).where(pair.c.other == row.person).values(other=earlier))
        join_people(connection)
        for number in connection.execute(select(batch.c.number)).scalars().all():
            settle_batch(connection, number)


def bring_up(petition: Petition) -> None:
    with petition.transaction() as connection:
        renew(connection)


def test_the_keys_of_then_never_change():
    def key(given: str, family: str) -> int | None:
        return earlier_person(bytes(range(32)), (given, family), MAIL)

    assert key("Ann", "Lee") == key("Lee", "Ann") == 8585779419460146569
    assert key("Zoë Ann", "O’Neil-Ünal") == 8876346419706368884
    assert key("Зоя\u200b", "Йод") == key("Зо\u200bя", "Йод") == key("Зоя", "Йод") == -4760733007940324136
    assert key("かが", "ไทย") == -4344689197364083826


def deliver_everybody(connection: Connection) -> None:
    said = {"at": LATE, "by": "ws", "approved_by": "kb", "language": "en", "count_only": 0, "file_sha256": "0"}
    connection.execute(insert(delivery).values(number=1, people=1, **said))
    people = connection.execute(select(signature.c.person).distinct()).scalars().all()
    connection.execute(insert(delivered), [{"delivery": 1, "person": person} for person in people])


@TWO
def test_two_who_were_one_by_dropped_letters_are_two_and_both_were_delivered(new_spot: NewSpot):
    spot = new_spot()
    with closing(spot.open(new=True)) as petition:
        put(petition, 1, [Person("たいき", "田中", MAIL), Person("だいき", "田中", MAIL, signed_at=LATE)])
        make_earlier(petition)
        assert standings(petition)[1001] == ("valid", "same_person", 1000, None)
        with petition.transaction() as connection:
            deliver_everybody(connection)
        bring_up(petition)
    with closing(spot.renew()) as petition, petition.reading() as connection:
        assert {state for state, *_ in standings(petition).values()} == {"valid"}
        assert standings(petition)[1001][2] is None
        people = set(connection.execute(select(signature.c.person)).scalars())
        assert len(people) == 2
        assert set(connection.execute(select(delivered.c.person)).scalars()) == people


@TWO
def test_two_spellings_that_were_two_are_one_unless_staff_said_that_they_are_not(new_spot: NewSpot):
    spot = new_spot()
    with closing(spot.open(new=True)) as petition:
        lukasz, mail = [Person("Łukasz", "Żak", MAIL), Person("Lukasz", "Zak", MAIL, signed_at=LATE)], "b@example.org"
        put(petition, 1, lukasz)
        put(petition, 2, [Person("Søren", "Lund", mail), Person("Soren", "Lund", mail, signed_at=LATE)])
        make_earlier(petition)
        decide_pair(petition, "different", 2000, 2001, by="kb")
        assert {each[2] for each in standings(petition).values()} == {None}
        bring_up(petition)
    with closing(spot.renew()) as petition:
        assert {number: each[2:] for number, each in standings(petition).items()} == {
            1000: (None, None), 1001: (1000, None), 2000: (None, None), 2001: (None, None),
        }  # fmt: skip


@TWO
def test_whom_staff_joined_stays_joined(new_spot: NewSpot):
    spot = new_spot()
    with closing(spot.open(new=True)) as petition:
        put(petition, 1, [Person("Ann", "Lee", MAIL), Person("Ann Marie", "Lee", "b@example.org", signed_at=LATE)])
        make_earlier(petition)
        decide_pair(petition, "same", 1000, 1001, by="kb")
        bring_up(petition)
    with closing(spot.renew()) as petition:
        assert standings(petition)[1001] == ("valid", "decided_same", 1000, None)


@TWO
def test_whose_e_mail_age_took_is_still_the_one_who_signed_again(new_spot: NewSpot):
    spot = new_spot()
    with closing(spot.open(new=True)) as petition:
        put(petition, 1, [Person("Ann", "Lee", MAIL), Person("Ann", "Lee", MAIL, signed_at=LATE)])
        make_earlier(petition)
        with petition.transaction() as connection:
            connection.execute(update(signature).where(signature.c.number == 1000).values(email=""))
        bring_up(petition)
    with closing(spot.renew()) as petition:
        assert standings(petition)[1001] == ("valid", "same_person", 1000, None)


def test_what_a_version_holds_as_today_is_left_alone_and_the_counters_are_counted(tmp_path):
    with closing(Petition(tmp_path / "petition.sqlite", new=True)) as petition:
        put(petition, 1, [Person("Ann", "Lee", MAIL)])
        with petition.transaction() as connection:
            connection.execute(update(signature).values(person=77))
            connection.execute(delete(counter))
            renew(connection, since="0014")
            assert connection.execute(select(signature.c.person)).scalars().all() == [77]
            assert counters_hold(connection)
            renew(connection, since="0008")
            assert connection.execute(select(signature.c.person)).scalars().all() != [77]

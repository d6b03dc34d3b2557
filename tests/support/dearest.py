"""The files that cost most, dearest first: they run before all others, so that no core waits for one at the end."""

# From five seconds of a processor on; to be measured anew when a run ends with one worker waiting for the other.
_DEAREST = (
    "tests/ui/console/test_appearance.py",
    "tests/journeys/test_merging.py",
    "tests/journeys/test_no_crash_image.py",
    "tests/journeys/test_faults.py",
    "tests/journeys/test_kill.py",
    "tests/ui/kiosk/test_before_signing.py",
    "tests/ui/kiosk/test_between_signers.py",
    "tests/ui/kiosk/test_effort.py",
    "tests/ui/kiosk/test_consent_in_sight.py",
    "tests/journeys/test_many_signers.py",
    "tests/journeys/test_escape.py",
    "tests/journeys/test_memory.py",
    "tests/ui/console/test_tables.py",
    "tests/ui/corner/test_first_start.py",
    "tests/petition/test_every_road.py",
    "tests/petition/people/test_people_list.py",
    "tests/ui/corner/test_closing.py",
    "tests/petition/review/test_corrections.py",
    "tests/cli/test_process.py",
    "tests/showing/test_newcomer.py",
    "tests/ui/console/test_newcomer.py",
    "tests/ui/corner/test_corner.py",
    "tests/ui/kiosk/test_email_offer.py",
    "tests/petition/restoring/test_killed.py",
    "tests/petition/importing/test_killed.py",
)


def when_to_run(file: str) -> int:
    """Return the place of a test file, given from the root, in a run; files of one place keep their own order."""
    return _DEAREST.index(file) if file in _DEAREST else len(_DEAREST)

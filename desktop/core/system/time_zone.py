"""The time zone that is set now: a running program asks by itself for no other than that of its start."""

import sys
import time


def look_at_time_zone() -> None:
    """Have local time be that of the zone that is set now; Windows asks each time by itself."""
    if sys.platform != "win32":
        time.tzset()

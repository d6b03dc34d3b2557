"""Who answers for a release, and where it is at home, as pyproject.toml says.

`maintainer.py` names what still stands for it there, and then ends with 1; `maintainer.py maintainer` and
`maintainer.py homepage` print one of them.
"""

import re
import sys
import tomllib
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

PROJECT = Path(__file__).resolve().parents[2] / "pyproject.toml"
# Names that nobody may own (RFC 2606, RFC 6761), and none at all.
_NOBODYS = re.compile(r"(?:.*\.)?(?:example\.(?:com|net|org)|example|invalid|localhost|test)|", re.IGNORECASE)


def named(project: dict[str, Any]) -> dict[str, str]:
    """Return both, the maintainer as an email names somebody; `project` is the table of that name."""
    first = project["maintainers"][0]
    return {"maintainer": f"{first['name']} <{first['email']}>", "homepage": project["urls"]["Homepage"]}


def stand_ins(project: dict[str, Any]) -> list[str]:
    """Return the addresses that are nobody's yet."""
    email, home = project["maintainers"][0]["email"], project["urls"]["Homepage"]
    hosts = {email: email.rpartition("@")[2], home: urlsplit(home).hostname or ""}
    return [address for address, host in hosts.items() if _NOBODYS.fullmatch(host)]


if __name__ == "__main__":
    read = tomllib.loads(PROJECT.read_text("utf-8"))["project"]
    if len(sys.argv) > 1:
        sys.stdout.write(named(read)[sys.argv[1]] + "\n")
    else:
        found = stand_ins(read)
        sys.stderr.write("".join(f"pyproject.toml: {each} is nobody's address.\n" for each in found))
        sys.exit(bool(found))

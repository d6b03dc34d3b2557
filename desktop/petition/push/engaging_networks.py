"""Engaging Networks by page processing: one supporter at a time, as if they had sent the page's form.

Verified (source of others' connectors): the two addresses, the token, the labels of each account, `demo: true`; a
failure may have the status 200, so `status` in the body alone counts. It has no look-up by an identifier: whoever was
on the way when a line broke is sent no second time by itself, and staff look. A file is the better way there.
"""

import json
import time
from collections.abc import Mapping
from typing import Any

from desktop.core.push_errors import PlatformRefused
from desktop.petition.push.https_requests import PlatformLine, Unclear
from desktop.petition.push.platform import Leaving, NotTaken, own_word

_LOGGED_IN = 2700.0  # seconds; a token holds for 3600
_QUESTION = "questions."
_INVENTED = {"email": "demo@example.org", "given_name": "Demo", "family_name": "Demo", "country": "CA"}


class EngagingNetworks:
    """One page of an account. `demo`: a supporter who was invented, by the account's own labels."""

    looks_up = False

    def __init__(self, line: PlatformLine, page: str, key: str, demo: Mapping[str, str]) -> None:
        self._line, self._page, self._key, self._demo = line, page, key, demo
        self._headers, self._until = dict(line.headers), 0.0

    def begin(self) -> None:
        """Have the page try somebody who was invented."""
        said = self._process(self._demo, demo=True)
        if said.get("status") != "SUCCESS":
            told = own_word(said.get("error"), said.get("message"), "no reason was given")
            raise PlatformRefused(f"The page does not take a test: {told}. Look at the labels in the mapping.")

    def find(self, person: Leaving) -> str:  # noqa: ARG002 - nobody can be looked up by what is ours
        """Find nobody."""
        return ""

    def send(self, person: Leaving) -> str:
        """Have the page process somebody."""
        said = self._process(person.facts, demo=False)
        if said.get("status") == "SUCCESS" and said.get("id"):
            return str(said["id"])[:60]
        if said.get("status") == "ERROR" or "messageId" in said:
            raise NotTaken(own_word(said.get("error"), said.get("message"), "an error without a word"))
        raise Unclear("no answer to be read", over=True)

    def _log_in(self) -> None:
        self._line.headers = {}
        token = self._line.ask("POST", "/ens/service/authenticate", self._key.encode()).body.get("ens-auth-token")
        if not isinstance(token, str) or not token.isascii() or not token.isprintable() or len(token) > 400:
            raise PlatformRefused("The platform does not accept the key. Look at it in the platform's file.")
        self._line.headers = {**self._headers, "ens-auth-token": token}
        self._until = time.monotonic() + _LOGGED_IN

    def _process(self, facts: Mapping[str, str], *, demo: bool) -> Mapping[str, Any]:
        if time.monotonic() > self._until:
            self._log_in()
        questions = {name.removeprefix(_QUESTION): said for name, said in facts.items() if name.startswith(_QUESTION)}
        supporter: dict[str, object] = {name: said for name, said in facts.items() if not name.startswith(_QUESTION)}
        told = {"supporter": supporter | ({"questions": questions} if questions else {})}
        body = json.dumps(told | ({"demo": True} if demo else {})).encode()
        return self._line.ask("POST", f"/ens/service/page/{self._page}/process", body).body


def invented(labels: Mapping[str, str]) -> dict[str, str]:
    """Return somebody who was invented, by an account's labels; `labels`: which fact stands under which."""
    return {label: _INVENTED[fact] for label, fact in labels.items() if fact in _INVENTED}

"""Action Network by its API v2: a signature of a petition for each person, found again by its identifier.

Verified (the vendor's developer pages): the record signature helper subscribes whoever is new; the person signup helper
adds somebody new as unsubscribed where that is said, and changes whoever is there already; `filter=identifier eq` finds
people and signatures; an error may be an empty answer of status 200. Recalled: that a signature may be linked to a
person by `_links`, as Proca's connector does.
"""

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from desktop.core.push_errors import PlatformRefused, SubscribedUnasked
from desktop.petition.push.https_requests import PlatformAnswer, PlatformLine, Unclear
from desktop.petition.push.platform import LOOKS_ODDLY, Leaving, NotTaken, own_word, rows_at, texts_at

_PERSON = {"email": "email_addresses", "phone": "phone_numbers"}
_UNASKED = (
    "The platform has subscribed somebody who never said yes. Nobody else was sent. Look at its petition, and take "
    "them off there."
)


class ActionNetwork:
    """One petition of a group at Action Network."""

    looks_up = True

    def __init__(self, line: PlatformLine, petition: str) -> None:
        self._line, self._petition = line, f"/petitions/{petition}"

    def begin(self) -> None:
        """Look at the petition."""
        self._read(self._line.ask("GET", self._petition), self._petition)

    def find(self, person: Leaving) -> str:
        """Find the signature by its identifier."""
        return person.identifier if self._first(f"{self._petition}/signatures", "osdi:signatures", person) else ""

    def send(self, person: Leaving) -> str:
        """Record a signature: of whoever said yes with their person, of others of a person who was not subscribed."""
        told: dict[str, object] = {"identifiers": [person.identifier], "triggers": {"autoresponse": {"enabled": False}}}
        if person.said_yes:
            told["person"] = _person(person, status="")
        else:
            told["_links"] = {"osdi:person": {"href": self._unsubscribed(person)}}
        made = self._post(f"{self._petition}/signatures", told)
        if person.identifier not in texts_at(made.body, "identifiers"):
            raise Unclear("no answer to be read", over=True)
        if not person.said_yes and (known := self._first("/people", "osdi:people", person)):
            _require_unsubscribed(known)  # what it says of them now, whatever it was told
        return person.identifier

    def _unsubscribed(self, person: Leaving) -> str:
        """Return the address of a person: who is there stays as they are, who is new is added as unsubscribed."""
        known = self._first("/people", "osdi:people", person)
        if known:
            _require_unsubscribed(known)
            return self._address(known)
        if there := self._of_mailbox(person.facts["email"]):
            return self._address(there)
        made = self._post("/people", {"person": _person(person, status="unsubscribed")})
        _require_unsubscribed(made.body)
        return self._address(made.body)

    def _of_mailbox(self, email: str) -> Mapping[str, Any] | None:
        asked = quote("email_address eq '{}'".format(email.replace("'", "''")))
        path = f"/people?filter={asked}"
        for each in rows_at(self._read(self._line.ask("GET", path), path), "_embedded", "osdi:people"):
            held = {str(one.get("address", "")).casefold() for one in rows_at(each, "email_addresses")}
            if email.casefold() not in held:
                raise PlatformRefused(LOOKS_ODDLY)
            return each
        return None

    def _first(self, path: str, of: str, person: Leaving) -> Mapping[str, Any] | None:
        """Return what bears the identifier of somebody. Where the platform gives others instead, nobody is sent."""
        asked = quote(f"identifier eq '{person.identifier}'")
        found = rows_at(self._read(self._line.ask("GET", f"{path}?filter={asked}"), path), "_embedded", of)
        for each in found:
            if person.identifier in texts_at(each, "identifiers"):
                return each
        if found:
            raise PlatformRefused(LOOKS_ODDLY)
        return None

    def _read(self, answer: PlatformAnswer, path: str) -> Mapping[str, Any]:
        if answer.status in (404, 410) and path.startswith(self._petition):
            raise PlatformRefused("There is no such petition at the platform. Look at its id in the platform's file.")
        if answer.status != 200 or "_links" not in answer.body:
            raise Unclear("no answer to be read", over=True)
        return answer.body

    def _post(self, path: str, told: Mapping[str, object]) -> PlatformAnswer:
        made = self._line.ask("POST", path, json.dumps(told).encode())
        if made.status not in (200, 201):
            raise NotTaken(own_word(made.body.get("error"), f"status {made.status}"))
        return made

    def _address(self, person: Mapping[str, Any]) -> str:
        links = person.get("_links")
        own = links.get("self") if isinstance(links, dict) else None
        href = own.get("href") if isinstance(own, dict) else None
        if not isinstance(href, str) or not href.startswith(self._line.address) or len(href) > 400:
            raise Unclear("no answer to be read", over=True)
        return href


def _person(person: Leaving, *, status: str) -> dict[str, object]:
    """Return a person as OSDI writes one; without a status whoever is there stays as they are."""
    plain: dict[str, object] = {"identifiers": [person.identifier]}
    custom: dict[str, str] = {}
    address: dict[str, object] = {"primary": True}
    for name, value in person.facts.items():
        if name in _PERSON:
            key = "address" if name == "email" else "number"
            plain[_PERSON[name]] = [{key: value, **({"status": status} if status else {})}]
        elif name in ("postal_code", "country"):
            address |= {name: value}
        elif name == "language":
            plain["languages_spoken"] = [value]
        elif name.startswith("custom."):
            custom[name.removeprefix("custom.")] = value
        else:
            plain[name] = value
    return plain | ({"postal_addresses": [address]} if len(address) > 1 else {}) | {"custom_fields": custom}


def _require_unsubscribed(person: Mapping[str, Any]) -> None:
    for held in ("email_addresses", "phone_numbers"):
        if any(each.get("status") == "subscribed" for each in rows_at(person, held)):
            raise SubscribedUnasked(_UNASKED)

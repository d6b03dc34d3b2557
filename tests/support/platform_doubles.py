"""Platforms that take people, as their makers describe them, in this process; each can be told to misbehave.

They are stricter than the real ones in one thing: whoever is sent twice is there twice.
"""

import json
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, HTTPServer, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

Told = tuple[int, Mapping[str, Any]]
KEY = "secret-key-of-the-platform"
# What can happen to a request. Those of the first row are never dealt with; of the others the platform has stored all.
LOST = ("429", "closed", "500", "error200", "empty", "redirect", "forbidden")
STORED = ("cut", "slow", "late", "500 stored", "huge", "wrong JSON", "twice", "empty stored", "list")
SLOW = 0.15  # seconds


@dataclass
class Double:
    """One platform. `plan`: what happens to a request, by its number, the first one 1; `at`: called with each number.

    `at` gets "before" or "after" as well: it may kill whoever asked.
    """

    plan: dict[int, str] = field(default_factory=dict)
    at: Callable[[int, str], None] = lambda _number, _when: None
    requests: int = 0
    seen: list[str] = field(default_factory=list)
    lock: Any = field(default_factory=threading.RLock)
    address: str = ""

    def take(self, verb: str, path: str, headers: Mapping[str, str], body: bytes) -> Told:
        """Deal with a request, one at a time."""
        with self.lock:
            self.seen.append(f"{verb} {urlsplit(path).path}")
            return self.answer(verb, path, headers, body)

    def answer(self, verb: str, path: str, headers: Mapping[str, str], body: bytes) -> Told:
        """Return status and body."""
        raise NotImplementedError


@dataclass
class ActionNetworkDouble(Double):
    """developers: record_signature_helper, person_signup_helper, identifiers; a petition called 77."""

    people: list[dict[str, Any]] = field(default_factory=list)
    signatures: list[dict[str, Any]] = field(default_factory=list)
    subscribes_everyone: bool = False  # against its own rules
    ignores_filters: bool = False

    def answer(self, verb: str, path: str, headers: Mapping[str, str], body: bytes) -> Told:
        """See above."""
        if headers.get("OSDI-API-Token") != KEY:
            return 403, {"error": "API Key invalid or not present"}
        route, query = urlsplit(path).path, parse_qs(urlsplit(path).query).get("filter", [""])[0]
        wanted = query.split("'", 1)[1].rstrip("'").replace("''", "'") if "'" in query else ""
        told = json.loads(body) if body else {}
        answers: dict[tuple[str, str], Callable[[], Told]] = {
            ("GET", "/api/v2/petitions/77"): lambda: (200, {"_links": {}, "title": "Free them"}),
            ("GET", "/api/v2/petitions/77/signatures"): lambda: self.listed("osdi:signatures", self.signatures, wanted),
            ("POST", "/api/v2/petitions/77/signatures"): lambda: self.sign(told),
            ("GET", "/api/v2/people"): lambda: self.listed("osdi:people", self.people, wanted),
            ("POST", "/api/v2/people"): lambda: (200, self.person(told["person"])),
        }
        return answers.get((verb, route), lambda: (404, {"error": "not found"}))()

    def listed(self, of: str, kept: list[dict[str, Any]], wanted: str) -> Told:
        """Filter by identifier, or by e-mail address; 25 a page."""
        fits = [each for each in kept if self.ignores_filters or wanted in self.names(each)]
        return 200, {"_links": {}, "_embedded": {of: fits[:25]}}

    @staticmethod
    def names(kept: Mapping[str, Any]) -> set[str]:
        """By what somebody is found."""
        return {*kept["identifiers"], *(each["address"] for each in kept.get("email_addresses", ()))}

    def person(self, told: Mapping[str, Any]) -> dict[str, Any]:
        """Find somebody by their address, or add them: subscribed, unless the other is said."""
        (mail,) = told["email_addresses"]
        there = next((each for each in self.people if mail["address"] in self.names(each)), None)
        if there:
            there["email_addresses"][0]["status"] = mail.get("status", there["email_addresses"][0]["status"])
            return there
        status = "subscribed" if self.subscribes_everyone else mail.get("status", "subscribed")
        href = f"{self.address}/people/{len(self.people)}"
        kept = dict(told) | {"email_addresses": [{"address": mail["address"], "status": status}]}
        self.people.append(kept | {"_links": {"self": {"href": href}}})
        return self.people[-1]

    def sign(self, told: Mapping[str, Any]) -> Told:
        """Add a signature of somebody who comes along, or who is linked to."""
        if "person" in told:
            if told["person"]["email_addresses"][0].get("status", "subscribed") != "subscribed":
                return 400, {"error": "the only valid status is subscribed"}
            self.person(told["person"])
        elif not any(each["_links"]["self"]["href"] == told["_links"]["osdi:person"]["href"] for each in self.people):
            return 400, {"error": "no such person"}
        self.signatures.append({"identifiers": told["identifiers"]})
        return 200, {"identifiers": told["identifiers"], "_links": {}}

    def counts(self) -> dict[str, int]:
        """How often each of our ids signed."""
        return count_each(one for each in self.signatures for one in each["identifiers"])

    def subscribed(self) -> set[str]:
        """The addresses that are written to."""
        return {
            mail["address"]
            for each in self.people
            for mail in each["email_addresses"]
            if mail["status"] == "subscribed"
        }


@dataclass
class CiviCRMDouble(Double):
    """APIv4 by REST: Survey, Contact and Activity; a petition with the id 5, whose signatures are of type 32."""

    contacts: list[dict[str, Any]] = field(default_factory=list)
    activities: list[dict[str, Any]] = field(default_factory=list)
    refuses: str = ""  # a first name that it does not take; “*”: that of whoever comes first
    ignores_filters: bool = False
    ignores_whose: bool = False  # shows the activities of everybody

    def answer(self, verb: str, path: str, headers: Mapping[str, str], body: bytes) -> Told:
        """See above."""
        if headers.get("X-Civi-Auth") != f"Bearer {KEY}" or headers.get("X-Requested-With") != "XMLHttpRequest":
            return 401, {"error_code": "unauthorized", "error_message": "no"}
        params = json.loads(parse_qs(body.decode())["params"][0])
        entity, action = urlsplit(path).path.split("/")[-2:]
        if (verb, action) == ("POST", "get"):
            return 200, {"values": self.found(entity, params["where"])}
        if (entity, action) == ("Contact", "save"):
            return self.save(params)
        if (entity, action) == ("Activity", "create"):
            self.activities.append({"id": len(self.activities) + 1, **params["values"]})
            return 200, {"values": [self.activities[-1]]}
        return 500, {"error_code": 0, "error_message": "Api does not exist"}

    def found(self, entity: str, where: list[list[Any]]) -> list[dict[str, Any]]:
        """Filter by equality, unless it ignores that."""
        survey = [{"id": 5, "activity_type_id": 32, "campaign_id": None}]
        kept = {"Survey": survey, "Contact": self.contacts, "Activity": self.activities}[entity]
        whosever = self.ignores_filters or (self.ignores_whose and entity == "Activity")
        where = [] if whosever else where
        return [each for each in kept if all(each.get(name) == value for name, _, value in where)]

    def save(self, params: Mapping[str, Any]) -> Told:
        """Add contacts, or change those that match."""
        saved = []
        for record in params["records"]:
            if self.refuses == "*":
                self.refuses = record["first_name"]
            if self.refuses and record.get("first_name") == self.refuses:
                return 200, {"error_code": 0, "error_message": "“first_name” is not valid", "status": 500}
            keys = {name: record[name] for name in params["match"]}
            known = [each for each in self.contacts if {name: each[name] for name in keys} == keys]
            if not known:
                known = [{"id": len(self.contacts) + 1, "is_opt_out": False}]
                self.contacts += known
            known[0].update(record)
            saved += known
        return 200, {"values": saved}

    def counts(self) -> dict[str, int]:
        """How often each of our ids signed; a contact without a signature does not count."""
        of = {each["id"]: each["external_identifier"] for each in self.contacts}
        return count_each(of[each["source_contact_id"]] for each in self.activities)

    def subscribed(self) -> set[str]:
        """The addresses that are written to."""
        return {each.get("email_primary.email", "") for each in self.contacts if not each["is_opt_out"]}


@dataclass
class EngagingNetworksDouble(Double):
    """ENS: a token for the key, then a page processed; with `demo` nobody is kept."""

    supporters: list[dict[str, Any]] = field(default_factory=list)
    labels: frozenset[str] = frozenset({"Email Address", "First Name", "Last Name", "ZIP or Postal Code", "Country"})
    demos: int = 0

    def answer(self, verb: str, path: str, headers: Mapping[str, str], body: bytes) -> Told:  # noqa: ARG002
        """See above."""
        if path.endswith("/authenticate"):
            return (200, {"ens-auth-token": "t1", "expires": 3600000}) if body.decode() == KEY else (401, {})
        told = json.loads(body)
        if headers.get("ens-auth-token") != "t1":
            return 401, {"messageId": 10000000}
        person = told["supporter"]
        if not set(person) - {"questions"} <= self.labels:
            return 200, {"status": "ERROR", "error": "unknown field"}
        if told.get("demo"):
            self.demos += 1
        else:
            self.supporters.append(person)
        return 200, {"status": "SUCCESS", "id": len(self.supporters) + 1, "supporterId": 1}

    def counts(self) -> dict[str, int]:
        """How often each address signed."""
        return count_each(each["Email Address"] for each in self.supporters)

    def subscribed(self) -> set[str]:
        """The addresses that are written to."""
        yes = {"Email Opt In": "Y"}
        return {each["Email Address"] for each in self.supporters if each.get("questions") == yes}


def count_each(names: Iterator[str]) -> dict[str, int]:
    """Count equal names."""
    found: dict[str, int] = {}
    for each in names:
        found[each] = found.get(each, 0) + 1
    return found


class _Asked(BaseHTTPRequestHandler):
    """One request to a double."""

    double: Double
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        """Deal with it, and let happen what is planned."""
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        double = self.double
        with double.lock:
            double.requests += 1
            number = double.requests
        double.at(number, "before")
        fault = double.plan.get(number, "")
        with suppress(OSError):
            if fault in LOST:
                self.refuse(fault)
                return
            if fault == "late":
                time.sleep(4 * SLOW)  # longer than anybody waits for an answer here
            status, told = double.take(self.command, self.path, self.headers, body)
            double.at(number, "after")
            self.reply(fault, status, json.dumps(told).encode())

    do_POST = do_GET  # noqa: N815 - as the standard library calls them

    def refuse(self, fault: str) -> None:
        """Answer without having done anything."""
        said = {"429": 429, "500": 500, "redirect": 302, "forbidden": 403}.get(fault, 200)
        if fault != "closed":
            more = {"429": {"Retry-After": "0"}, "redirect": {"Location": "http://192.0.2.1/"}}.get(fault, {})
            self.send(said, b'{"error": "try again"}' if fault == "error200" else b"", more)

    def reply(self, fault: str, status: int, data: bytes) -> None:
        """Answer, or half of it, or something else."""
        if fault == "slow":
            time.sleep(SLOW)
        if fault == "huge":
            data = b'{"filler": "' + b"x" * 2_000_000 + b'"}'
        bent = {"500 stored": b"{}", "wrong JSON": b"<html>", "empty stored": b"", "list": b"[]"}
        self.send(500 if fault == "500 stored" else status, bent.get(fault, data), cut=fault == "cut")
        if fault == "twice":
            self.send(status, data)

    def send(self, status: int, data: bytes, more: Mapping[str, str] | None = None, *, cut: bool = False) -> None:
        """Send an answer, or half of one."""
        self.send_response(status)
        for name, value in {"Content-Length": str(len(data)), **(more or {})}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data[: len(data) // 2] if cut else data)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def served(double: Double, path: str = "", *, at_once: bool = False) -> Iterator[Double]:
    """Serve a double on this computer, and note its address.

    One request after the other, as a database does, however busy this machine is; `at_once`: several at the same time.
    """
    handler = type("Asked", (_Asked,), {"double": double})
    serving = ThreadingHTTPServer if at_once else HTTPServer
    with serving(("127.0.0.1", 0), handler) as server:
        server.request_queue_size = 50
        threading.Thread(target=server.serve_forever, args=(0.02,)).start()
        double.address = f"http://127.0.0.1:{server.server_port}{path}"
        try:
            yield double
        finally:
            server.shutdown()

"""CiviCRM by its API v4: a contact and an activity for each person, both looked up before they are made.

Verified (its source): `POST …/civicrm/ajax/api4/Entity/action` with `params`, `X-Civi-Auth`; `external_identifier` is
unique, and `Contact.save` matches on it; a contact whose flags are not set can be mailed; a petition counts activities
of its own type whose `source_record_id` it is, by status. Recalled: the names `email_primary.email`,
`address_primary.…` and `phone_primary.phone` for what hangs on a contact; they are in the mapping, to be mended there.
"""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from desktop.core.push_errors import PlatformRefused, SubscribedUnasked
from desktop.petition.push.https_requests import PlatformAnswer, PlatformLine, Unclear
from desktop.petition.push.platform import LOOKS_ODDLY, Leaving, NotTaken, own_word, rows_at

_SUBJECT = "Signed at a table"
_UNASKED = (
    "The platform holds somebody as one who may be mailed who never said yes. Nobody else was sent. Look at its "
    "contacts, and set “no bulk e-mail” there."
)
_FORM = "application/x-www-form-urlencoded"


class CiviCRM:
    """One petition (a survey) of a CiviCRM."""

    looks_up = True

    def __init__(self, line: PlatformLine, survey: str) -> None:
        self._line, self._survey = line, int(survey)
        self._of_survey: dict[str, object] = {}

    def begin(self) -> None:
        """Look at the petition, and remember of which type its signatures are."""
        found = self._get("Survey", [["id", "=", self._survey]], "activity_type_id", "campaign_id")
        kind = found[0].get("activity_type_id") if found else None
        if not isinstance(kind, int):
            raise PlatformRefused("There is no such petition at the platform. Look at its id in the platform's file.")
        campaign = found[0].get("campaign_id")
        counted: dict[str, object] = {"activity_type_id": kind, "source_record_id": self._survey}
        self._of_survey = counted | ({"campaign_id": campaign} if isinstance(campaign, int) else {})

    def find(self, person: Leaving) -> str:
        """Find contact and activity; one without the other is not there whole."""
        contact = self._contact(person)
        return self._activity(contact) if contact else ""

    def send(self, person: Leaving) -> str:
        """Make what is not there yet: the contact, closed to mailings unless they said yes, then the activity."""
        contact = self._contact(person) or self._save(person)
        return self._activity(contact) or self._sign(person, contact)

    def _contact(self, person: Leaving) -> int:
        found = self._get(
            "Contact", [["external_identifier", "=", person.identifier]], "is_opt_out", "external_identifier"
        )
        if any(each.get("external_identifier") != person.identifier for each in found):
            raise PlatformRefused(LOOKS_ODDLY)
        if not found:
            return 0
        if not person.said_yes and found[0].get("is_opt_out") is not True:
            raise SubscribedUnasked(_UNASKED)
        return _id(found[0])

    def _save(self, person: Leaving) -> int:
        shut = not person.said_yes
        own = {"external_identifier": person.identifier, "contact_type": "Individual"}
        record = {**person.facts, **own, "is_opt_out": shut}
        if shut:
            record |= {"do_not_email": True, "do_not_phone": True, "do_not_sms": True, "do_not_mail": True}
        self._made("Contact", "save", {"records": [record], "match": ["external_identifier"]})
        contact = self._contact(person)  # what it says of itself, whatever it was told
        if not contact:
            raise Unclear("no answer to be read", over=True)
        return contact

    def _activity(self, contact: int) -> str:
        of_type = [[name, "=", value] for name, value in self._of_survey.items() if name != "campaign_id"]
        found = self._get("Activity", [*of_type, ["source_contact_id", "=", contact]], "source_contact_id")
        if any(str(each.get("source_contact_id", contact)) != str(contact) for each in found):
            raise PlatformRefused(LOOKS_ODDLY)
        return str(_id(found[0])) if found else ""

    def _sign(self, person: Leaving, contact: int) -> str:
        when = {"activity_date_time": _moment(person.signed_at)} if person.signed_at else {}
        facts = {"source_contact_id": contact, "subject": _SUBJECT, "status_id:name": "Completed"}
        made = self._made("Activity", "create", {"values": {**self._of_survey, **facts, **when}})
        return str(_id(made[0]))

    def _get(self, entity: str, where: list[list[object]], *more: str) -> tuple[Mapping[str, Any], ...]:
        """Look something up; an error here is no word about anybody."""
        answer = self._call(entity, "get", {"select": ["id", *more], "where": where, "limit": 2})
        if _failed(answer):
            raise PlatformRefused(f"The platform does not let {entity} be looked up. Look at the rights of its key.")
        return rows_at(answer.body, "values")

    def _made(self, entity: str, action: str, params: Mapping[str, object]) -> tuple[Mapping[str, Any], ...]:
        answer = self._call(entity, action, params)
        if _failed(answer):
            raise NotTaken(own_word(answer.body.get("error_message"), f"status {answer.status}"))
        found = rows_at(answer.body, "values")
        if not found:
            raise Unclear("no answer to be read", over=True)
        return found

    def _call(self, entity: str, action: str, params: Mapping[str, object]) -> PlatformAnswer:
        body = urlencode({"params": json.dumps(params)}).encode()
        answer = self._line.ask("POST", f"/civicrm/ajax/api4/{entity}/{action}", body, _FORM)
        if not _failed(answer) and not isinstance(answer.body.get("values"), list):
            raise Unclear("no answer to be read", over=True)
        return answer


def _failed(answer: PlatformAnswer) -> bool:
    """Say whether an answer tells of an error: by its body, whatever its status."""
    return answer.status >= 400 or bool({"error_code", "error_message", "is_error"} & set(answer.body))


def _id(row: Mapping[str, Any]) -> int:
    found = row.get("id")
    if not isinstance(found, int) or isinstance(found, bool) or found < 1:
        raise Unclear("no answer to be read", over=True)
    return found


def _moment(at: str) -> str:
    try:
        return datetime.strptime(at, "%Y-%m-%dT%H:%M:%S%z").strftime("%Y-%m-%d %H:%M:%S")
    except ValueError:
        return at

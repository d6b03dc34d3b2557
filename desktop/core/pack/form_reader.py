"""Reads what the form of a pack asks: fields, further questions of its own, and consents apart from signing."""

from desktop.core.campaign import (
    EXTRA_KINDS,
    FIELD_NAMES,
    ConsentRequest,
    ExtraField,
    Field,
    FieldName,
    Need,
)
from desktop.core.pack.toml_table import Table
from desktop.core.sealed_text_limits import CAMPAIGN, EXTRA, LONGEST_EXTRA, MOST_EXTRA

MOST_CONSENTS = 10
LONGEST_REQUESTER = 120  # characters
LONGEST_ID = {1: 64, 2: 40}  # characters of a consent's id, by the pack's format
_NEEDS: tuple[Need, ...] = ("required", "optional", "hidden")
_SMALL = "small letters, digits and hyphens"


def read_fields(table: Table, languages: tuple[str, ...], number: int) -> tuple[Field, ...]:
    """Return the fields in the order of the form, those left out at the end as hidden; `number`: the pack's format."""
    names: tuple[FieldName, ...] = FIELD_NAMES if number > 1 else FIELD_NAMES[1:]
    fields: list[Field] = []
    for each in table.tables("field"):
        name = each.choice("name", names)
        if name in {field.name for field in fields}:
            each.fault("name", f"“{name}” is there twice. Take one out.")
        fields.append(Field(name, each.choice("need", _NEEDS), each.per_language("reason", languages)))
        each.close()
    _check_names(table, fields)
    listed = {field.name for field in fields}
    return (*fields, *(Field(name, "hidden", {}) for name in names if name not in listed))


def _check_names(table: Table, fields: list[Field]) -> None:
    need = {field.name: field.need for field in fields}
    if "name" not in need:
        if need.get("given_name") != "required":
            table.fault("field", "must ask for given_name as required: a signature has a name.")
    elif need["name"] != "required" or {"given_name", "family_name"} & need.keys():
        table.fault("field", "asks for “name”: it must be required, and stand without given_name and family_name.")


def read_extra(table: Table, languages: tuple[str, ...]) -> tuple[ExtraField, ...]:
    """Return the further questions."""
    extra = tuple(_extra(each, languages) for each in table.tables("extra"))
    if len(extra) > MOST_EXTRA or len({each.id for each in extra} | set(FIELD_NAMES)) < len(extra) + len(FIELD_NAMES):
        table.fault("extra", f"must be at most {MOST_EXTRA} questions, each with an id of its own.")
    return extra


def _extra(table: Table, languages: tuple[str, ...]) -> ExtraField:
    kind = table.choice("kind", EXTRA_KINDS)
    longest = table.number("longest", 120) if kind == "line" else len("2026-06-27")
    if not 1 <= longest <= LONGEST_EXTRA:
        table.fault("longest", f"must be a number of bytes from 1 to {LONGEST_EXTRA}.")
    question = ExtraField(
        id=table.matching("id", EXTRA, _SMALL, 40),
        kind=kind,
        need=table.choice("need", _NEEDS[:2]),
        longest=longest,
        labels=table.per_language("label", languages),
        reasons=table.per_language("reason", languages),
    )
    table.close()
    return question


def read_consents(table: Table, languages: tuple[str, ...], number: int) -> tuple[ConsentRequest, ...]:
    """Return what is asked apart from signing; `number`: the pack's format."""
    consents = tuple(_consent(each, languages, number) for each in table.tables("consent"))
    if len(consents) > MOST_CONSENTS or len({consent.id for consent in consents}) < len(consents):
        table.fault("consent", f"must be at most {MOST_CONSENTS} requests, each with an id of its own.")
    return consents


def _consent(table: Table, languages: tuple[str, ...], number: int) -> ConsentRequest:
    names: tuple[FieldName, ...] = FIELD_NAMES if number > 1 else FIELD_NAMES[1:]
    request = ConsentRequest(
        id=table.matching("id", CAMPAIGN, _SMALL, LONGEST_ID[number]),
        purpose=table.text("purpose"),
        requester=table.sealed_line("requester", LONGEST_REQUESTER),
        field=table.choice("field", names),
        texts=table.per_language("text", languages),
    )
    table.close()
    return request

"""Exports as platforms really write them: each read at the first try, in whatever dialect it comes."""

import csv
import io
from pathlib import Path

import pytest
from openpyxl import Workbook

from desktop.petition.importing.reading.table_as_read import AS_FOUND
from desktop.petition.importing.rows_into_signatures import Source, WrongRow, read_rows
from desktop.petition.importing.understanding.source_understanding import Told
from desktop.petition.importing.understanding.staff_answers import Answer, read_line
from desktop.petition.importing.understood_table import open_understood
from desktop.petition.store.opening_petition import Petition
from tests.support.house import ROOT
from tests.support.petitions import campaign_petition

TABLES = ROOT / "tests" / "fixtures" / "tables"
ADA, EVA = ("Ada Byron", "CA", "a@example.org"), ("Eva Noir", "CA", "e@example.org")
SECOND = "2026-08-23T14:05:01Z"


@pytest.fixture(scope="module")
def petition(tmp_path_factory):
    """A petition that only lends its connection: nothing is ever taken in."""
    with campaign_petition(tmp_path_factory.mktemp("petition") / "main.sqlite") as made:
        yield made


def read(petition: Petition, path: Path, *answers: str, **named: str):
    """Return what is known of a table, its signatures and the rows that are none."""
    told = Told(
        {name.replace("consent_", "consent:"): heading for name, heading in named.items()},
        answers=tuple(map(read_line, answers)),
    )
    with petition.reading() as connection, open_understood(connection, "website", path, AS_FOUND, told) as opened:
        source = Source("website", opened.understood.columns.of_signatures, "spring", {"updates": "Us"})
        rows = list(read_rows(source, opened.table))
    return (
        opened,
        [each for each in rows if not isinstance(each, WrongRow)],
        [each for each in rows if isinstance(each, WrongRow)],
    )


def people(signatures):
    return [(f"{each.given_name} {each.family_name}".strip(), each.country, each.email) for each in signatures]


@pytest.mark.parametrize(
    ("file", "preset", "expected", "moments"),
    [
        ("p-google-forms-en", "google-forms", [ADA, ("Eva Noir", "GB", "e@example.org")],
         [SECOND, "2026-08-23T14:07:01Z"]),
        ("p-google-forms-csvdl", "google-forms", [ADA, EVA], ["2026-08-23T19:05:01Z", "2026-08-23T18:07:01Z"]),
        ("p-google-forms-fr", "google-forms", [ADA], [SECOND]),
        ("p-msforms", "microsoft-forms", [("Ada Byron", "CA", "")], ["2026-08-23T14:06:01Z"]),
        ("p-engaging", "engaging-networks", [ADA, ("Ada Lovelace", "CA", "a@example.org")],
         [SECOND, "2026-08-24T14:05:01Z"]),
        ("en-old-supporter", "engaging-networks", [ADA, EVA], ["2026-08-23T00:00:00Z"] * 2),
        ("p-nationbuilder", "nationbuilder", [ADA], ["2026-08-23T14:15:02Z"]),
        ("p-action-network", "action-network", [ADA, ("Eva Noir", "US", "e@example.org"),
         ("Ida Rot", "CA", "i@example.org")], [SECOND, SECOND, ""]),
        ("p-proca", "proca", [("Ada Byron", "GB", "a@example.org"), ("Eva Noir", "GB", "e@example.org")],
         [SECOND] * 2),
        ("p-typeform", "typeform", [ADA], ["2026-08-23T14:06:01Z"]),
        ("p-change-org", "change-org", [("Ada Byron", "CA", ""), ("Eva Noir", "US", ""), ("Eva Noir", "US", "")],
         ["2016-04-22T00:00:00Z"] * 3),
        ("p-speakout", "speakout", [ADA], [SECOND]),
        ("p-pytition", "pytition", [("Ada Byron", "", "a@example.org")], [""]),
        ("de-vorname-guess", "", [("Hans Müller", "DE", "hans@example.org"), ("Eva Müller", "DE", "eva@example.org")],
         ["", ""]),
    ],
)  # fmt: skip
def test_a_platforms_export_is_recognised_and_read_whole(petition, file, preset, expected, moments):
    opened, signatures, wrong = read(petition, TABLES / f"{file}.csv")
    known = opened.understood.preset
    assert (known.key if known else "") == preset
    assert people(signatures) == expected
    assert [each.signed_at for each in signatures] == moments
    assert wrong == []


def test_a_first_name_that_staff_map_takes_no_family_name_away(petition):
    _, signatures, _ = read(petition, TABLES / "de-vorname-map.csv", given_name="Vorname")
    assert people(signatures) == [("Hans Müller", "", "hans@example.org"), ("Eva Weiß", "", "eva@example.org")]


def test_a_supporters_number_is_of_a_person_and_not_of_a_row(petition):
    opened, (one, other), _ = read(petition, TABLES / "p-engaging.csv")
    assert "id" not in opened.understood.columns.heading
    assert one.id != other.id


def test_a_status_is_no_yes_unless_it_says_subscribed(petition):
    _, signatures, _ = read(petition, TABLES / "p-action-network.csv", consent_updates="can2_subscription_status")
    assert [each.consents[0].answer for each in signatures] == ["yes", "not_asked", "withdrawn"]


def test_words_of_a_box_are_a_yes_only_once_staff_said_so(petition):
    table, named = TABLES / "p-google-forms-en.csv", {"consent_updates": "Keep me informed"}
    opened, *_ = read(petition, table, **named)
    assert opened.noticed.unknown == {"consent:updates": {"Yes, keep me updated": 1}}
    _, signatures, wrong = read(petition, table, "consent:updates:yes, KEEP me updated=yes", **named)
    assert [each.consents[0].answer for each in signatures] == ["yes", "not_asked"]
    assert wrong == []


def test_a_no_is_not_given_until_staff_say_that_it_means_unsubscribed(petition):
    table, named = TABLES / "c-then-no.csv", {"consent_updates": "Updates"}
    assert read(petition, table, **named)[1][0].consents[0].answer == "not_given"
    assert read(petition, table, "consent:updates:no=withdrawn", **named)[1][0].consents[0].answer == "withdrawn"


@pytest.mark.parametrize(("file", "waiting"), [("p-pytition", 1), ("p-speakout", 2)])
def test_whom_nobody_confirmed_waits_apart_until_staff_take_them_in(petition, file, waiting):
    opened, signatures, _ = read(petition, TABLES / f"{file}.csv")
    assert (opened.noticed.unconfirmed, len(signatures)) == (waiting, 1)
    opened, signatures, _ = read(petition, TABLES / f"{file}.csv", "unconfirmed=include")
    assert (opened.noticed.unconfirmed, len(signatures)) == (0, waiting + 1)


def test_who_stopped_half_way_in_a_survey_waits_apart_and_who_went_to_the_end_without_a_date_is_in(petition, tmp_path):
    dates = ["2026-08-23 14:05:01", "1980-01-01 00:00:00", "", "N/A"]
    rows = [f"{number},{date},4,en,Ada {number},CA" for number, date in enumerate(dates, 1)]
    (tmp_path / "survey.csv").write_text(
        "\n".join(("Response ID,Date submitted,Last page,Start language,Name,Country", *rows)), "utf-8"
    )
    opened, signatures, _ = read(petition, tmp_path / "survey.csv")
    assert [(each.given_name, each.signed_at) for each in signatures] == [("Ada 1", SECOND), ("Ada 2", "")]
    assert opened.noticed.unconfirmed == 2


def test_an_address_is_read_whatever_a_program_put_around_it(petition):
    _, signatures, _ = read(petition, TABLES / "mixed-cells.csv")
    emails = {(each.given_name, each.family_name): each.email for each in signatures}
    assert emails["Angle", "Br"] == "a5@example.org"
    assert emails["Mailto", "X"] == "a7@example.org"
    assert emails["Trail", "Dot"] == "a4@example.org"
    assert emails["Full", "Width"] == "full@example.org"
    assert emails["None", "Mail"] == emails["None", "Mail2"] == ""


def test_dates_of_every_kind_are_read_or_left_and_never_swapped(petition):
    opened, signatures, _ = read(petition, TABLES / "mixed-cells.csv")
    moments = {each.given_name: each.signed_at for each in signatures}
    read_as_that_day = ("US", "FR", "Ruby", "AN", "EDT", "ISO", "Go", "DE", "RFC", "Unix", "Compact", "Persian")
    assert {moments[each][:10] for each in read_as_that_day} == {"2026-08-23"}
    assert moments["My"] == moments["Lime"] == ""
    assert set(opened.noticed.unknown.get("signed_at", {})) == {"46257.58681"}


# What stands in a table of each kind, written as ten other people's settings would have it.
HEADINGS = {
    "engaging-networks": [
        "Supporter Email|Campaign ID|Campaign Date|Campaign Time|First Name|Last Name|Country",
        "Supporter Email|Date Created|Campaign ID|Campaign Date|Campaign Time|First Name|Last Name|Country",
        "supporter_email|campaign_id|campaign_date|campaign_time|first_name|last_name|country",
        "Country|Last Name|First Name|Campaign Time|Campaign Date|Campaign Type|Supporter Email",
        "SUPPORTER EMAIL|CAMPAIGN ID|CAMPAIGN DATE|CAMPAIGN TIME|FIRST NAME|LAST NAME|COUNTRY",
    ],
    "action-network": [
        "uuid|first_name|last_name|email|zip_code|country|can2_subscription_status|created_date (UTC)",
        "first_name|last_name|email|country|can2_user_tags|can2_sms_status|create_date",
        "email|can2_phone|country|last_name|first_name|created_date (UTC)|can2_user_city",
        "First Name|Last Name|Email|Country|can2_user_tags|created_date",
        "can2_sms_status|can2_user_tags|uuid|email|first_name|last_name|country|Created_Date (UTC)",
    ],
    "civicrm": [
        "Contact ID|Contact Type|First Name|Last Name|Email|Country|Activity Date",
        "Activity ID|Activity Type|Target First Name|Target Last Name|Target Email|Country|Activity Date",
        "Internal Contact ID|Sort Name|First Name|Last Name|Primary Email|Primary Country|Activity Date",
        "Contact ID|Display Name|Email|Country|Activity Date|No Bulk Emails (User Opt Out)",
        "External Identifier|First Name|Last Name|Home-Email|Home-Country|Do Not Email|Date",
    ],
    "google-forms": [
        "Timestamp|Email Address|First name|Last name|Country",
        "Horodateur|Adresse e-mail|Prénom|Nom|Pays de résidence",
        "Marca temporal|Dirección de correo electrónico|Nombre|Apellidos|País",
        "Zeitstempel|E-Mail-Adresse|Vorname|Nachname|Land",
        "Отметка времени|Адрес электронной почты|Имя|Фамилия|Страна",
        "Informazioni cronologiche|Indirizzo email|Nome|Cognome|Paese",
        "Sygnatura czasowa|Adres e-mail|Imię|Nazwisko|Kraj",
        "Carimbo de data/hora|Endereço de e-mail|Nome completo|País",
        "Zaman damgası|E-posta Adresi|Adınız|Soyadınız|Ülke",
        "Tijdstempel|E-mailadres|Voornaam|Achternaam|Land",
    ],
    "microsoft-forms": [
        "ID|Start time|Completion time|Email|Name|First name|Last name|Country",
        "Id|Heure de début|Heure de fin|Adresse de messagerie|Votre prénom|Votre nom|Votre pays",
        "ID|Startzeit|Fertigstellungszeit|E-Mail|Vorname|Nachname|In welchem Land? / Land",
        "ID|Hora de inicio|Hora de finalización|Correo electrónico|Nombre|Apellidos|País",
        "ID|Ora di inizio|Ora di completamento|Indirizzo di posta elettronica|Nome|Cognome|Paese",
        "ID|Godzina rozpoczęcia|Godzina ukończenia|Adres e-mail|Imię|Nazwisko|Kraj",
        "ID|Begintijd|Tijd van voltooien|E-mail|Voornaam|Achternaam|Land",
        "ID|Hora de início|Hora de conclusão|Email|Primeiro nome|Sobrenome|País",
        "ID|Время начала|Время завершения|Электронная почта|Имя|Фамилия|Страна",
        "ID|Başlangıç saati|Tamamlanma saati|E-posta|Ad|Soyad|Ülke",
    ],
    "tabling": [
        "signature_id|name|given_name|family_name|email|country|signed_at|listing|campaign_version|text_sha256",
        "event|device|source|signature_id|given_name|family_name|email|country|signed_at|campaign_version|text_sha256",
    ],
}  # fmt: skip
SAMPLES = {
    "controlshift": "id|first_name|last_name|email|postcode|country|created_at|email_opt_in_type",
    "decidim": "initiative_id|name_and_surname|email|country|time_and_date|hash_id",
    "limesurvey": "Response ID|Date submitted|Last page|Start language|Your first name|Your last name|E-mail|Country",
    "wordpress-forms": "Entry Id|Name (First)|Name (Last)|Email|Address (Country)|Entry Date|Source Url|User IP",
    "change-org": "First Name|Last Name|Email|City|State|Country|Signed On",
    "nationbuilder": "nationbuilder_id|first_name|last_name|full_name|email|primary_country_code|created_at",
    "proca": "actionId|firstName|lastName|email|country|postcode|optIn|createdAt",
    "typeform": "#|First name|Last name|Email|Where do you live? / Country|Start Date (UTC)|Submit Date (UTC)",
}
VALUES = {
    "given_name": "Zoë", "family_name": "Łęcki", "name": "Zoë Łęcki", "email": "zoe@example.org", "country": "Kanada",
    "signed_at": "2026-08-23 14:05:01", "signed_time": "14:05:01", "id": "7",
}  # fmt: skip
DIALECTS = (
    "comma", "semicolon", "tab", "bar", "mark first", "utf-16", "utf-16 tab", "all quoted", "line feeds", "workbook"
)  # fmt: skip
CASES = [
    (kind, HEADINGS[kind][at % len(HEADINGS[kind])], dialect)
    for kind in HEADINGS
    for at, dialect in enumerate(DIALECTS)
]
CASES += [(kind, headings, "comma") for kind, headings in SAMPLES.items()]


def write(path: Path, dialect: str, *rows: list[str]) -> Path:
    """Write a table as a program with these settings would."""
    if dialect == "workbook":
        book = Workbook()
        for row in rows:
            book.active.append(row)
        book.save(path.with_suffix(".xlsx"))
        return path.with_suffix(".xlsx")
    between = {"semicolon": ";", "tab": "\t", "bar": "|", "utf-16 tab": "\t"}.get(dialect, ",")
    encoding = {"mark first": "utf-8-sig", "utf-16": "utf-16", "utf-16 tab": "utf-16"}.get(dialect, "utf-8")
    text = io.StringIO()
    quoting = csv.QUOTE_ALL if dialect == "all quoted" else csv.QUOTE_MINIMAL
    writer = csv.writer(
        text, delimiter=between, quoting=quoting, lineterminator="\n" if dialect == "line feeds" else "\r\n"
    )
    writer.writerows(rows)
    path.write_bytes(text.getvalue().encode(encoding))
    return path


@pytest.mark.parametrize(
    ("kind", "headings", "dialect"), CASES, ids=[f"{kind}-{dialect}" for kind, _, dialect in CASES]
)
def test_ten_other_exports_of_each_guaranteed_kind_and_a_sample_of_each_other_are_right_at_the_first_try(
    petition, tmp_path, kind, headings, dialect
):
    columns = headings.split("|")
    empty = write(tmp_path / "heading.csv", dialect, columns, [""] * (len(columns) - 1) + ["x"])
    found, *_ = read(petition, empty)
    field = {heading: name for name, heading in found.understood.columns.heading.items()}
    cells = [VALUES.get(field.get(heading, ""), "") for heading in columns]
    if "signed_time" in field.values():
        cells = [
            "2026-08-23" if field.get(heading) == "signed_at" else cell
            for heading, cell in zip(columns, cells, strict=True)
        ]
    opened, (one,), wrong = read(petition, write(tmp_path / "export.csv", dialect, columns, cells))
    assert opened.understood.preset.key == kind
    assert (people([one]), one.signed_at, wrong) == ([("Zoë Łęcki", "CA", "zoe@example.org")], SECOND, [])


def test_answers_of_staff_are_kept_by_what_is_compared():
    assert read_line("country:  UK =GB") == Answer("country", "uk", "GB")
    assert read_line("consent:updates:Yes: please=yes") == Answer("consent:updates", "yes: please", "yes")

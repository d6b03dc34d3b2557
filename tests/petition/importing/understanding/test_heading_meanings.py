"""Headings in thirteen languages: each is taken for what people mean by it, and nothing for its words alone."""

import pytest

from desktop.core.errors import SourceError
from desktop.core.table_errors import PresetWrong
from desktop.petition.importing.understanding.column_mapping import Columns, find_columns
from desktop.petition.importing.understanding.heading_meanings import guess
from desktop.petition.importing.understanding.presets import (
    broken_presets,
    load_presets,
    named_preset,
    read_preset,
    recognise,
)


def columns(*headings: str) -> dict[str, str]:
    preset = recognise(headings, load_presets())
    return dict(find_columns(headings, None, {}, preset).columns.heading)


@pytest.mark.parametrize(
    "headings",
    [
        "First name|Last name|E-mail|Country|Postcode|Phone",
        "Prénom|Nom|Courriel|Pays|Code postal|Téléphone",
        "Nombre|Apellidos|Correo electrónico|País|Código postal|Teléfono",
        "Имя|Фамилия|Электронная почта|Страна|Индекс|Телефон",
        "Ім’я|Прізвище|Електронна пошта|Країна|Поштовий індекс|Номер телефону",
        "الاسم الأول|اسم العائلة|البريد الإلكتروني|البلد|الرمز البريدي|رقم الهاتف",
        "名|姓|电子邮件|国家|邮政编码|手机",
        "Vorname|Nachname|E-Mail-Adresse|Land|PLZ|Telefonnummer",
        "Nome|Cognome|Indirizzo e-mail|Paese|CAP|Cellulare",
        "Imię|Nazwisko|Adres e-mail|Kraj|Kod pocztowy|Numer telefonu",
        "Primeiro nome|Sobrenome|Endereço de e-mail|País|CEP|Telefone",
        "Voornaam|Achternaam|E-mailadres|Woonland|Postcode|Telefoonnummer",
        "Adı|Soyadı|E-posta|Ülke|Posta kodu|Cep telefonu",
        "first_name|LAST_NAME|emailAddress|country_code|zipCode|phone-number",
        "What’s your first name?|What is your last name? *|Your email:|1. Country|ZIP / Postal Code|Phone (optional)",
    ],
)
def test_the_six_fields_are_found_in_every_language(headings):
    given = headings.split("|")
    fields = ("given_name", "family_name", "email", "country", "postal_code", "phone")
    assert columns(*given) == dict(zip(fields, given, strict=True))


@pytest.mark.parametrize(
    ("headings", "expected"),
    [
        ("Vorname|Name", {"given_name": "Vorname", "family_name": "Name"}),
        ("Name|Surname", {"given_name": "Name", "family_name": "Surname"}),
        ("Full name|First name", {"name": "Full name"}),
        ("Sort Name|Last Name", {"family_name": "Last Name"}),
        ("Name|First name|Last name", {"given_name": "First name", "family_name": "Last name"}),
        ("Nom", {"family_name": "Nom"}),
        ("姓名", {"name": "姓名"}),
        ("First Name, Given|Last Name", {"given_name": "First Name, Given", "family_name": "Last Name"}),
        ("Name / Nom|Country / Pays", {"name": "Name / Nom", "country": "Country / Pays"}),
        ("Name|Date Created|Date signed", {"name": "Name", "signed_at": "Date signed"}),
        ("Name|Date|Timestamp", {"name": "Name", "signed_at": "Timestamp"}),
        ("Name|Supporter ID|User ID", {"name": "Name"}),
        ("Name|Birth date|Company name|Country of birth", {"name": "Name"}),
    ],
)
def test_two_headings_for_one_thing_are_settled_and_nothing_is_believed_for_its_words_alone(headings, expected):
    assert columns(*headings.split("|")) == expected


QUESTIONS = {
    "country": "Which country do you live in?|What country are you from?|Country where you live|En qué país vives|"
    "País donde vives|In welchem Land wohnst du?|Aus welchem Land kommen Sie?|In che paese vivi?|"
    "W jakim kraju mieszkasz?|Em que país você mora?|In welk land woont u?|Hangi ülkede yaşıyorsunuz?|"
    "В какой стране вы живёте?|В якій країні Ви проживаєте?|في أي بلد تعيش؟|您所在的国家|您来自哪个国家？|国|거주 국가",
    "name": "Comment vous appelez-vous ?|¿Cómo te llamas?|Wie heißt du?|Jak się nazywasz?|Hoe heet je?|Как вас зовут?|"
    "Adınız ve soyadınız|ما هو اسمك الكامل؟|你的名字|您叫什么名字？|お名前|이름",
    "email": "Jaki jest twój adres e-mail?|ما هو بريدك الإلكتروني؟|您的邮箱|Email2|メールアドレス",
    "given_name": "Given|Jak masz na imię?|您的名", "family_name": "Family|Tus apellidos|您的姓氏",
    "postal_code": "Posta kodunuz|您的邮编",
}  # fmt: skip


@pytest.mark.parametrize(("field", "asked"), QUESTIONS.items())
def test_a_form_asks_in_a_whole_question(field, asked):
    assert {question: dict(guess([question])) for question in asked.split("|")} == {
        question: {field: question} for question in asked.split("|")
    }


def test_a_whole_name_stands_in_for_its_parts_only_where_it_surely_is_one():
    assert columns("Full name", "First name", "Last name").keys() == {"name", "given_name", "family_name"}
    assert columns("signature_id", "name", "given_name", "family_name", "text_sha256", "campaign_version")["name"]
    assert "name" not in columns("Name", "First name", "Last name")


def test_what_microsoft_forms_knows_of_an_account_gives_way_to_what_was_asked():
    account = ("ID", "Start time", "Completion time", "Email", "Name")
    assert columns(*account)["name"] == "Name"
    assert columns(*account, "First name").get("family_name") is None
    asked = columns(*account, "Name2", "Email2", "Country")
    assert (asked["name"], asked["email"]) == ("Name2", "Email2")


def test_when_a_record_was_made_is_read_only_where_nothing_better_stands_and_it_is_said():
    found = find_columns(["Name", "Created at", "Status"], None, {})
    assert found.columns.heading["signed_at"] == "Created at"
    assert set(found.doubts) == {("record_date", "Created at"), ("may_not_count", "Status")}


@pytest.mark.parametrize("headings", [["Name", "Email", "Email"], ["Name", "Email", "E-mail", "Email"]])
def test_a_doubled_heading_that_would_be_read_is_refused_with_both_places(headings):
    with pytest.raises(SourceError, match=r"columns 2 and [34]"):
        find_columns(headings, None, {})
    assert find_columns([*headings, "Note", "Note"], None, {"email": ""})


def test_staff_win_over_a_preset_and_what_was_decided_before_holds():
    preset = named_preset("Engaging Networks")
    headings = ["First Name", "Last Name", "Supporter Email", "Campaign Date", "Other"]
    assert find_columns(headings, None, {"email": "Other"}, preset).columns.heading["email"] == "Other"
    known = Columns({"given_name": "First Name"})
    assert find_columns(headings, known, {}, preset).columns == known


def test_sixteen_platforms_are_known_and_six_are_guaranteed():
    known = load_presets()
    guaranteed = {each.key for each in known if each.kind == "guaranteed"}
    assert guaranteed == {
        "action-network", "civicrm", "engaging-networks", "google-forms", "microsoft-forms", "tabling",
    }  # fmt: skip
    assert len(known) == 16
    assert recognise(["Name", "Email", "Country"], known) is None


def test_staff_put_a_preset_of_their_own_in_place_of_ours_or_name_its_file(tmp_path):
    own = tmp_path / "google-forms.toml"
    own.write_text(
        'name = "Our form"\nkind = "sample"\nrecognised_by = ["Wer"]\n[columns]\nname = ["Wer"]\ncountry = ["Wo"]\n'
        '[words.consent]\n"Ja, gern" = "yes"\n',
        "utf-8",
    )
    known = load_presets(tmp_path)
    assert len(known) == 16
    preset = recognise(["wer", "WO"], known)
    assert preset == named_preset(str(own)) == named_preset("google forms", tmp_path)
    assert find_columns(["wer", "WO"], None, {}, preset).columns.heading == {"name": "wer", "country": "WO"}
    assert preset.words["consent"] == {"ja, gern": "yes"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("name =", "TOML"),
        ('kind = "sample"', "needs a name"),
        ('name = "A"\nkind = "perfect"\nrecognised_by = ["x"]', "kind one of"),
        ('name = "A"\nkind = "sample"\nrecognised_by = []', "list of headings"),
        ('name = "A"\nkind = "sample"\nrecognised_by = ["x"]\n[columns]\nshoe_size = ["x"]', "fields are"),
        ('name = "A"\nkind = "sample"\nrecognised_by = ["x"]\n[columns]\nname = "x"', "list of headings"),
        ('name = "A"\nkind = "sample"\nrecognised_by = ["x"]\n[words.consent]\nJa = "sure"', "means one of"),
        ('name = "A"\nkind = "sample"\nrecognised_by = ["x"]\nif_no_other = 7', "if_no_other"),
        ('name = "A"\nkind = "sample"\nrecognised_by = ["x"]\nwords = 7', "is a table"),
        ('name = "A"\nkind = "sample"\nrecognised_by = ["x"]\ncolumns = 7', "is a table"),
    ],
)
def test_a_preset_that_cannot_be_says_what_to_mend(tmp_path, text, said):
    (tmp_path / "own.toml").write_text(text)
    with pytest.raises(SourceError, match=said):
        read_preset(tmp_path / "own.toml")


def test_a_preset_that_a_colleague_broke_is_named_and_hides_no_other(tmp_path):
    deep = f'name = "Deep"\nkind = "sample"\nrecognised_by = {"[" * 3000}'
    for name, text in (("action-network", "name = "), ("deep", deep)):
        (tmp_path / f"{name}.toml").write_text(text, "utf-8")
    assert {each.key for each in load_presets()} - {each.key for each in load_presets(tmp_path)} == {"action-network"}
    assert [each.path.stem for each in broken_presets(tmp_path)] == ["action-network", "deep"]
    with pytest.raises(PresetWrong):
        named_preset("Action-Network", tmp_path)


def test_a_preset_of_a_name_that_nobody_knows_names_those_there_are():
    with pytest.raises(SourceError, match="action-network, change-org"):
        named_preset("facebook")


@pytest.mark.parametrize(
    "heading",
    [
        *(
            "May we keep you updated about this campaign?",
            "Yes! Sign me up for e-mails",
            "email_opt_in",
            "Can we contact you?",
        ),
        *(
            "Souhaitez-vous recevoir des nouvelles ?",
            "¿Desea recibir noticias?",
            "Хочу получать новости",
            "Отримувати новини?",
        ),
        *(
            "أرغب في استلام أخبار الحملة",
            "我愿意接收最新消息",
            "Möchten Sie informiert werden?",
            "Vuoi ricevere notizie?",
        ),
        *("Chcę otrzymywać wiadomości", "Quero receber notícias", "Hou mij op de hoogte", "Haberdar olmak istiyorum"),
    ],
)
def test_a_question_that_may_ask_for_something_besides_is_put_to_staff_and_never_read_for_its_words(heading):
    found = find_columns(("Name", "Country", heading), None, {})
    assert found.may_be_consent == (heading,)
    assert heading not in found.columns.heading.values()


@pytest.mark.parametrize("heading", ["Updated at", "Comment", "Why do you sign?", "Signature", "Подпись", "Datum"])
def test_what_asks_for_nothing_is_no_question(heading):
    assert find_columns(("Name", "Country", heading), None, {}).may_be_consent == ()


LISTINGS = (
    "Show my name|Afficher mon nom|Mostrar mi nombre|Показывать моё имя|Показувати моє ім’я|إظهار اسمي|显示我的姓名|"
    "Namen veröffentlichen|Pubblica il mio nome|Pokaż moje imię i nazwisko|Exibir meu nome|Toon mijn naam|Adımı göster"
)
TIMES = "Время|Час|الوقت|时间|Uhrzeit|Ora|Godzina|Hora|Tijd|Saat"


@pytest.mark.parametrize("heading", LISTINGS.split("|"))
def test_whether_the_name_may_be_printed_is_read_in_every_language(heading):
    found = find_columns(("Name", "Email", heading), None, {})
    assert (found.columns.heading["listing"], found.doubts) == (heading, ())


@pytest.mark.parametrize("heading", TIMES.split("|"))
def test_a_time_of_day_beside_a_date_is_read_in_every_language(heading):
    assert columns("Full name", "Date", heading)["signed_time"] == heading


@pytest.mark.parametrize("heading", ["Durum", "Situação", "Stato della firma", "Statut", "Gelöscht"])
def test_a_column_that_may_say_what_must_not_count_is_a_doubt_in_every_language(heading):
    assert find_columns(("Full name", heading), None, {}).doubts == (("may_not_count", heading),)


@pytest.mark.parametrize(
    "heading",
    [
        *("Hide my name?", "Please do not publish my name", "Sign anonymously", "Anonymous", "Ne pas afficher mon nom"),
        *(
            "No publicar mi nombre",
            "Скрыть моё имя",
            "Приховати моє прізвище",
            "إخفاء اسمي",
            "匿名",
            "请不要公开我的姓名",
        ),
        *(
            "Meinen Namen verbergen",
            "Nascondi il mio nome",
            "Ukryj moje nazwisko",
            "Mijn naam verbergen",
            "Adımı gizle",
        ),
    ],
)
def test_a_column_that_may_hide_a_name_is_a_doubt_and_never_read(heading):
    found = find_columns(("Full name", "Email", heading), None, {})
    assert found.doubts == (("may_hide", heading),)
    assert heading not in found.columns.heading.values()


@pytest.mark.parametrize("heading", ["Display name", "Name of your group", "Comment", "Publication", "Show more"])
def test_what_hides_no_name_is_no_doubt(heading):
    assert find_columns(("Full name", "Email", heading), None, {}).doubts == ()

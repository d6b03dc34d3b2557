"""Countries in every language of the interface: named as its speakers name them, in its order, found as people type."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.countries import countries, country_codes, country_label, search_countries
from desktop.core.country_name_order import pinyin

LANGUAGES = ["en", "fr", "es", "ru", "uk", "ar", "zh_CN"]
SCRIPTS = {"ru": "Ѐ-ӿ", "uk": "Ѐ-ӿ", "ar": "\u0600-ۿ", "zh_CN": "一-鿿"}
ENUMERATED = {"BQ", "SH"}  # islands listed with commas, not a name turned round one


def labels(language):
    return [country.label for country in countries(language, "CA")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_country_has_one_label_of_its_own(language):
    listed = countries(language, "CA")
    assert {country.code for country in listed} == country_codes()
    assert len({country.label for country in listed}) == len(listed)


@pytest.mark.parametrize(("language", "script"), SCRIPTS.items())
def test_every_label_is_written_in_the_script_of_its_language(language, script):
    letters = re.compile(rf"[{script}\s()（）、’—-]+,?[{script}\s-]*")
    assert [label for label in labels(language) if not letters.fullmatch(label)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_label_is_turned_round_a_comma_or_in_small_letters(language):
    turned = [country for country in countries(language, "CA") if re.search("[,،，]", country.label)]
    assert {country.code for country in turned} <= ENUMERATED
    assert [label for label in labels(language) if label[0].islower()] == []


def test_arabic_labels_are_spelled_as_in_print():
    assert [label for label in labels("ar") if "\N{ARABIC SHADDA}" in label or " و " in label] == []


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("TW", "Taiwan|Taïwan|Taiwán|Тайвань|Тайвань|تايوان|台湾"),
        ("XK", "Kosovo|Kosovo|Kosovo|Косово|Косово|كوسوفو|科索沃"),
        ("PS", "Palestine|Palestine|Palestina|Палестина|Палестина|فلسطين|巴勒斯坦"),
        ("RU", "Russia|Russie|Rusia|Россия|Росія|روسيا|俄罗斯"),
        ("UA", "Ukraine|Ukraine|Ucrania|Украина|Україна|أوكرانيا|乌克兰"),
        ("BY", "Belarus|Bélarus|Belarús|Беларусь|Білорусь|بيلاروس|白俄罗斯"),
        ("IR", "Iran|Iran|Irán|Иран|Іран|إيران|伊朗"),
        ("KP", "North Korea|Corée du Nord|Corea del Norte|Северная Корея|Північна Корея|كوريا الشمالية|朝鲜"),
        ("KR", "South Korea|Corée du Sud|Corea del Sur|Южная Корея|Південна Корея|كوريا الجنوبية|韩国"),
        ("VA", "Vatican City|Vatican|Ciudad del Vaticano|Ватикан|Ватикан|الفاتيكان|梵蒂冈"),
        ("MD", "Moldova|Moldavie|Moldavia|Молдова|Молдова|مولدوفا|摩尔多瓦"),
        ("MV", "Maldives|Maldives|Maldivas|Мальдивы|Мальдіви|المالديف|马尔代夫"),
        ("BO", "Bolivia|Bolivie|Bolivia|Боливия|Болівія|بوليفيا|玻利维亚"),
        ("VE", "Venezuela|Venezuela|Venezuela|Венесуэла|Венесуела|فنزويلا|委内瑞拉"),
        ("SY", "Syria|Syrie|Siria|Сирия|Сирія|سوريا|叙利亚"),
        ("TZ", "Tanzania|Tanzanie|Tanzania|Танзания|Танзанія|تنزانيا|坦桑尼亚"),
        ("LA", "Laos|Laos|Laos|Лаос|Лаос|لاوس|老挝"),
        ("VN", "Vietnam|Viêt Nam|Vietnam|Вьетнам|В’єтнам|فيتنام|越南"),
        ("BN", "Brunei|Brunei|Brunéi|Бруней|Бруней|بروناي|文莱"),
        ("FM", "Micronesia|Micronésie|Micronesia|Микронезия|Мікронезія|ميكرونيزيا|密克罗尼西亚"),
        ("TR", "Türkiye|Turquie|Turquía|Турция|Туреччина|تركيا|土耳其"),
        ("GB", "United Kingdom|Royaume-Uni|Reino Unido|Великобритания|Велика Британія|المملكة المتحدة|英国"),
        ("US", "United States|États-Unis|Estados Unidos|США|США|الولايات المتحدة|美国"),
        ("HK", "Hong Kong|Hong Kong|Hong Kong|Гонконг|Гонконг|هونغ كونغ|香港"),
    ],
)
def test_a_country_is_called_what_its_neighbours_in_the_queue_call_it(code, names):
    assert [country_label(code, language) for language in LANGUAGES] == names.split("|")


@pytest.mark.parametrize(
    ("language", "in_order"),
    [
        ("es", "ES ET RU"),  # España, Etiopía, Rusia
        ("ru", "ZW IL IT YE CV TC TG TD ME JP"),  # Зимбабве, Израиль, Италия, Йемен, Кабо-Верде, Тёркс, Того
        ("uk", "VU VN EC ET EG YE ZM ZW IL IT JO CV JP"),  # … Ефіопія, Єгипет, Ємен, Замбія … Ізраїль, Йорданія, Кабо
        ("uk", "GG HN KG CY CC"),  # Гернсі, Гондурас; Киргизстан, Кіпр, Кокосові острови
        ("ar", "AR AM DE AE UA BH BE SA SD SY IQ OM MG MA YE"),  # ال does not count
        ("zh_CN", "AF MO BR CV KR US ES GB CL CN"),  # afuhan, aomen, baxi, fodejiao, hanguo, meiguo …
    ],
)
def test_the_list_follows_the_alphabet_of_the_language(language, in_order):
    wanted = in_order.split()
    assert [country.code for country in countries(language, "AQ") if country.code in wanted] == wanted


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_country_is_found_by_its_label_and_by_its_english_name(language):
    for country in countries(language, "CA"):
        assert country in search_countries(country.label, language, "CA")
        assert country in search_countries(country_label(country.code, "en"), language, "CA")
        assert country in search_countries(country.label.upper(), language, "CA")


@pytest.mark.parametrize(
    ("language", "query", "code"),
    [
        ("es", "espana", "ES"), ("es", "mexico", "MX"), ("es", "eeuu", "US"), ("es", "EE. UU.", "US"),
        ("ru", "теркс", "TC"), ("ru", "Тёркс", "TC"), ("ru", "объединенные", "AE"),
        ("ru", "иемен", "YE"), ("ru", "гвинея бисау", "GW"), ("ru", "сша", "US"), ("ru", "белоруссия", "BY"),
        ("ru", "англия", "GB"), ("ru", "germany", "DE"),
        ("uk", "вєтнам", "VN"), ("uk", "В'єтнам", "VN"), ("uk", "вʼєтнам", "VN"), ("uk", "ґренландія", "GL"),
        ("uk", "обєднані", "AE"), ("uk", "ПАР", "ZA"),
        ("ar", "اسبانيا", "ES"), ("ar", "إسبانيا", "ES"), ("ar", "المانيا", "DE"), ("ar", "ايران", "IR"),
        ("ar", "سعوديه", "SA"), ("ar", "السعودية", "SA"), ("ar", "عمان", "OM"), ("ar", "كـنـدا", "CA"),
        ("ar", "کندا", "CA"), ("ar", "لِيبيا", "LY"), ("ar", "سورية", "SY"),
        ("ar", "بريطانيا", "GB"), ("ar", "canada", "CA"),
        ("ar", "البوسنة و الهرسك", "BA"), ("ar", "كوريا الجنوبيه", "KR"), ("ar", "اميركا", "US"), ("ar", "ليبى", "LY"),
        ("zh_CN", "加拿大", "CA"), ("zh_CN", "拿大", "CA"), ("zh_CN", "jianada", "CA"), ("zh_CN", "jia na", "GH"),
        ("zh_CN", "jnd", "CA"), ("zh_CN", "MEIGUO", "US"), ("zh_CN", "刚果金", "CD"), ("zh_CN", "feilvbin", "PH"),
        ("zh_CN", "germany", "DE"),
        ("en", "usa", "US"), ("en", "turkey", "TR"), ("en", "ivory coast", "CI"), ("en", "cote divoire", "CI"),
        ("es_MX", "alemania", "DE"),
        # What people type, and no label says.
        ("en", "uk", "GB"), ("en", "U.S.A.", "US"), ("en", "england", "GB"), ("en", "the netherlands", "NL"),
        ("en", "st lucia", "LC"), ("en", "bosnia & herz", "BA"), ("en", "uae", "AE"), ("en", "macau", "MO"),
        ("fr", "biélorussie", "BY"), ("fr", "grande bretagne", "GB"), ("fr", "pays de galles", "GB"),
        ("fr", "cisjordanie", "PS"), ("fr", "usa", "US"), ("fr", "république tchèque", "CZ"),
        ("es", "Gran Bretaña", "GB"), ("es", "escocia", "GB"), ("es", "EUA", "US"), ("es", "arabia saudita", "SA"),
        ("es", "cisjordania", "PS"), ("ru", "Соединённое Королевство", "GB"), ("ru", "шотландия", "GB"),
        ("ru", "туркмения", "TM"), ("ru", "тайланд", "TH"), ("uk", "Великобританія", "GB"), ("uk", "шотландія", "GB"),
        ("uk", "молдавія", "MD"), ("uk", "киргизія", "KG"), ("uk", "свазіленд", "SZ"), ("uk", "великобрит", "GB"),
        ("ar", "بيلاروسيا", "BY"), ("ar", "بريطانيا العظمى", "GB"), ("ar", "الضفه الغربيه", "PS"),
        ("zh_CN", "澳洲", "AU"), ("zh_CN", "苏格兰", "GB"), ("zh_CN", "象牙海岸", "CI"), ("zh_CN", "纽西兰", "NZ"),
        ("zh_CN", "大韩民国", "KR"), ("zh_CN", "波黑", "BA"), ("zh_CN", "捷克共和国", "CZ"), ("zh_CN", "尼德兰", "NL"),
        ("zh_CN", "俄国", "RU"), ("zh_CN", "南朝鲜", "KR"), ("zh_CN", "埃斯瓦蒂尼", "SZ"), ("zh_CN", "中国台湾", "TW"),
        ("zh_CN", "中国香港", "HK"), ("zh_CN", "臺灣", "TW"), ("zh_CN", "緬甸", "MM"), ("zh_CN", "俄羅斯", "RU"),
        ("zh_CN", "烏克蘭", "UA"), ("zh_CN", "義大利", "IT"), ("zh_CN", "紐西蘭", "NZ"), ("zh_CN", "英國", "GB"),
        # Of other languages than the one spoken: whole names, and beginnings where nothing else is found.
        ("en", "deutschland", "DE"), ("fr", "россия", "RU"), ("en", "中國", "CN"), ("ru", "deutschl", "DE"),
    ],
)  # fmt: skip
def test_a_country_is_found_however_it_is_typed(language, query, code):
    found = search_countries(query, language, "AQ")
    assert (found[0].code if found else "") == code


def test_every_chinese_character_of_a_label_has_its_syllable():
    unread = [label for label in labels("zh_CN") if re.search(SCRIPTS["zh_CN"].join("[]"), pinyin(label))]
    assert unread == []


@pytest.mark.parametrize(("regional", "plain"), [("es_MX", "es"), ("fr_CA", "fr"), ("en_GB", "en"), ("ar_EG", "ar")])
def test_a_regional_language_uses_the_labels_of_its_language(regional, plain):
    assert labels(regional) == labels(plain)


@given(st.sampled_from(LANGUAGES), st.text(max_size=20))
def test_whatever_is_typed_finds_each_country_once_at_most(language, query):
    found = search_countries(query, language, "CA")
    assert len(found) == len(set(found))
    assert set(found) <= set(countries(language, "CA"))

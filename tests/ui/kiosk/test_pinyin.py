"""Names typed by touch on the Chinese keys: what stood in the field when it was left is what was signed."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from desktop.core.campaign import Campaign
from desktop.showing.kiosk_scenes import KioskSceneWindow, open_kiosk_scenes
from tests.support.kiosk_stage import make_campaign, make_words

# Latin names, of which pinyin makes 波波, 按钮 (button), 里 (inside) and the like; in lower case, as these keys write.
LATIN = (
    ("bob", "lee"), ("ann", "smith"), ("li", "na"), ("wang", "lin"), ("dan", "benson"), ("sue", "chan"), ("gene", "an"),
    ("mia", "roy"), ("ian", "mckay"), ("o'neil", "d'arcy"), ("hong", "ha"), ("eve", "vu"), ("xi'an", "rui"),
    ("tom", "zhang"), ("vi", "uyen"), ("kai", "meng"), ("song", "kang"), ("jane", "deng"), ("lou", "pan"), ("ed", "ou"),
)  # fmt: skip
# Chinese names: the letters of each part, and the word touched for it.
CHINESE = tuple(
    tuple(tuple(part.split("=")) for part in name.split())
    for name in (
        "wang=王 wei=伟", "li=李 na=娜", "zhang=张 min=敏", "liu=刘 yang=洋", "chen=陈 jing=静", "yang=杨 li=丽",
        "zhao=赵 jun=军", "huang=黄 lei=磊", "zhou=周 tao=涛", "wu=吴 fang=芳", "xu=徐 qiang=强", "sun=孙 ming=明",
        "hu=胡 bin=斌", "zhu=朱 yan=燕", "gao=高 peng=鹏", "lin=林 hong=红", "he=何 ping=平", "guo=郭 gang=刚",
        "ma=马 chao=超", "luo=罗 xin=心",
    )
)  # fmt: skip
USUAL = 1  # of each kind; all of them by `make torture`


@pytest.fixture(scope="module")
def stage(qapp: object) -> Iterator[KioskSceneWindow]:  # noqa: ARG001  (there is no window without an application)
    stage = open_kiosk_scenes(campaign())
    yield stage
    stage.close()


def campaign() -> Campaign:
    words = {language: make_words("en") for language in ("en", "zh_CN")}
    return replace(make_campaign(), languages=("en", "zh_CN"), words=words, consents=())


def begin(stage: KioskSceneWindow) -> None:
    stage.begin()
    stage.interface.choose_language("zh_CN")
    stage.hand.tap("sign")
    stage.hand.wait_for_screen("form")
    stage.hand.wait_for("key_·")


def sign(stage: KioskSceneWindow) -> tuple[str, str]:
    stage.hand.tap("add_signature")
    stage.hand.wait_for_screen("thanks")
    entry = stage.stall.entries[-1]
    return entry.given_name, entry.family_name


def choose(stage: KioskSceneWindow, letters: str, word: str) -> None:
    stage.hand.touch_keys(letters)
    stage.hand.tap(f"candidate_{word}")


def sign_in_latin(stage: KioskSceneWindow, given: str, family: str) -> None:
    """Leave the first name by the key for going on, the second by the touch that signs."""
    begin(stage)
    stage.model.choose_country("CA")
    hand = stage.hand
    hand.touch_keys(family)  # Chinese asks it first
    hand.tap("key_next")
    assert hand.focused() == "given_name_input"
    assert hand.read("family_name_input") == family
    hand.touch_keys(given)
    assert sign(stage) == (given, family)


def sign_in_chinese(stage: KioskSceneWindow, family: tuple[str, str], given: tuple[str, str]) -> None:
    begin(stage)
    stage.model.choose_country("CN")
    choose(stage, *family)
    stage.hand.tap("given_name_input")
    choose(stage, *given)
    assert sign(stage) == (given[1], family[1])


@pytest.mark.parametrize("name", LATIN[:USUAL], ids=" ".join)
def test_letters_are_signed_as_they_stand(stage: KioskSceneWindow, name: tuple[str, str]):
    sign_in_latin(stage, *name)


@pytest.mark.parametrize("name", CHINESE[:USUAL], ids=lambda name: "".join(word for _, word in name))
def test_a_chinese_name_is_signed_as_it_was_touched(stage: KioskSceneWindow, name: tuple[tuple[str, str], ...]):
    sign_in_chinese(stage, *name)


@pytest.mark.torture
def test_forty_names_are_signed_as_they_were_shown(stage: KioskSceneWindow):
    for latin in LATIN:
        sign_in_latin(stage, *latin)
    for chinese in CHINESE:
        sign_in_chinese(stage, *chinese)


def test_whoever_chose_a_given_name_stays_there_and_the_key_leads_to_what_is_empty(stage: KioskSceneWindow):
    begin(stage)
    stage.hand.tap("given_name_input")
    choose(stage, "wei", "伟")
    assert stage.hand.focused() == "given_name_input"
    stage.hand.tap("key_next")
    assert stage.hand.focused() == "family_name_input"
    choose(stage, "wang", "王")
    stage.hand.tap("key_next")
    assert stage.hand.focused() == "usual_CA"


def test_a_space_keeps_the_letters_too(stage: KioskSceneWindow):
    begin(stage)
    stage.hand.touch_keys("bob lee ")
    assert stage.hand.read("family_name_input") == "bob lee "


@pytest.mark.parametrize("leave", ["country", "family_name_input", "key_signs"])
def test_whatever_is_touched_next_keeps_the_letters(stage: KioskSceneWindow, leave: str):
    begin(stage)
    stage.hand.tap("given_name_input")
    stage.hand.touch_keys("wang")
    stage.hand.tap(leave)
    assert stage.model.form.groups.names[1].value == "wang"


def test_another_language_keeps_the_letters(stage: KioskSceneWindow):
    begin(stage)
    stage.hand.touch_keys("lin")
    stage.interface.choose_language("en")
    stage.hand.wait_for("key_shift")
    assert stage.hand.read("family_name_input") == "lin"


def test_other_keys_keep_the_letters(stage: KioskSceneWindow):
    begin(stage)
    stage.hand.touch_keys("lin")
    stage.hand.tap("key_language")
    stage.hand.tap("keyboard_en_US")
    stage.hand.wait_for("key_shift")
    stage.hand.tap("country")
    assert stage.model.form.groups.names[0].value == "lin"


def test_a_word_chosen_for_part_of_the_letters_leaves_the_rest_as_it_stands(stage: KioskSceneWindow):
    begin(stage)
    choose(stage, "libob", "李")
    assert stage.hand.wait_for("family_name_input").property("preeditText").replace(" ", "") == "李bob"
    stage.hand.tap("key_next")
    assert stage.hand.read("family_name_input") == "李bob"


def test_letters_left_beside_a_chosen_word_stay_letters(stage: KioskSceneWindow):
    begin(stage)
    choose(stage, "li", "李")
    stage.hand.touch_keys("wei")
    assert stage.model.form.groups.names[0].value == "李"
    stage.hand.tap("key_next")
    assert stage.hand.read("family_name_input") == "李wei"


def test_an_open_word_is_gone_with_its_signer(stage: KioskSceneWindow):
    begin(stage)
    stage.hand.touch_keys("wang")
    begin(stage)
    assert stage.hand.read("family_name_input") == ""
    assert stage.hand.wait_for("family_name_input").property("preeditText") == ""


def test_chinese_is_offered_again_after_an_address(stage: KioskSceneWindow):
    begin(stage)
    stage.hand.tap("email_input")
    stage.hand.wait_for("key_@")
    stage.hand.tap("family_name_input")
    stage.hand.wait_for("key_·")
    choose(stage, "wang", "王")
    assert stage.hand.read("family_name_input") == "王"


def test_a_touch_brings_the_keys_back_to_a_word_that_is_open(stage: KioskSceneWindow):
    begin(stage)
    stage.hand.touch_keys("wang")
    stage.hand.tap("key_hide")
    stage.hand.wait_until(lambda: stage.hand.find("key_hide") is None, "the keys to go")
    stage.hand.tap("family_name_input")
    stage.hand.wait_for("key_hide")

"""People who might have signed, the same on every machine: names of many scripts, half with an e-mail, 3 % twice."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace

# Language of the form, country, then given and family names as people there write them. Mononyms have no family name.
_PEOPLE = (
    ("en", "CA", "Olivia Liam Emma Noah Ava Jordan Riley Morgan Alex Sam", "Smith Tremblay Brown Roy Martin Singh Lee"),
    ("en", "US", "Mary James Robin Casey Taylor Avery Devon Kim Dana Jesse", "Johnson Williams García Miller O’Brien"),
    ("fr", "CA", "Zoé Éloïse François Maëlle Noël Océane Léo Félix", "Côté Gagnon Bélanger Lévesque Pelletier Fortin"),
    ("fr", "FR", "Camille Dominique Renée Anaïs Gaël Inès Loïc", "Lefèvre Dupont Müller Benoît Le Gall D’Artois"),
    ("en", "RU", "Анна Дмитрий Саша Женя Алёна Сергей Мария", "Иванова Петров Кузнецов Соловьёв Щербакова"),
    ("en", "UA", "Олена Тарас Їжак Ганна Євген Софія", "Шевченко Коваленко Бойко Ґудзь Гнатюк"),
    ("en", "LB", "نور ليلى سامي رنا كريم هبة", "حداد خوري منصور الأسعد نصر"),
    ("en", "IR", "سارا آرش نیلوفر کیان مهسا", "رضایی حسینی می‌خواه کریمی"),
    ("en", "CN", "小明 丽 伟 芳 秀英 子涵", "王 李 张 刘 陈 欧阳"),
    ("en", "JP", "さくら 蓮 陽菜 ハルト 結衣", "佐藤 鈴木 高橋 渡邊 𠮷田"),
    ("en", "KR", "민준 서연 지우 하은", "김 이 박 최 정"),
    ("en", "IN", "सीता सुता अर्जुन प्रिया", "शर्मा वर्मा सिंह गुप्ता"),
    ("en", "VN", "Nguyệt Minh Thảo Đức Hương", "Nguyễn Trần Lê Phạm Đặng"),
    ("en", "GR", "Μαρία Γιώργος Ελένη Νίκος", "Παπαδόπουλος Οικονόμου Αγγελόπουλος"),
    ("en", "GE", "ნინო გიორგი თამარ ლუკა", "ბერიძე კაპანაძე გელაშვილი"),
    ("en", "ID", "Sukarno Dewi Suharto Putri", ""),
)  # fmt: skip
_HOSTS = ("gmail.com", "example.org", "example.net", "mail.example", "example.ca")
_REMEMBERED = 5000  # who may sign again: bounded, so that memory does not grow with the number of people


@dataclass(frozen=True, slots=True)
class Signer:
    """What one person types; family name, e-mail and postal code may be empty. `updates`: news are wanted."""

    language: str
    country: str
    given: str
    family: str
    email: str
    postal_code: str
    updates: bool


def signers(count: int, seed: int = 1) -> Iterator[Signer]:
    """Yield this many people; three in a hundred are somebody who signed before, spelt another way."""
    chance = random.Random(seed)  # noqa: S311 - the same people every time, not a secret
    known: list[Signer] = []
    for number in range(count):
        if known and chance.random() < 0.03:
            yield _again(chance.choice(known))
            continue
        one = _signer(chance, f"{seed:x}{number:x}")
        if one.email and len(known) < _REMEMBERED:
            known.append(one)
        elif one.email:
            known[chance.randrange(_REMEMBERED)] = one
        yield one


def _signer(chance: random.Random, unique: str) -> Signer:
    language, country, given, family = chance.choice(_PEOPLE)
    first, *second = chance.sample(given.split(), chance.choice((1, 1, 1, 2)))
    name = "-".join([first, *second])
    email = f"{chance.choice('abcdefghijklm')}.p{unique}@{chance.choice(_HOSTS)}" if chance.random() < 0.52 else ""
    postal_code = _postal_code(chance) if country == "CA" and chance.random() < 0.5 else ""
    updates = bool(email) and chance.random() < 0.4
    return Signer(language, country, name, chance.choice(family.split() or [""]), email, postal_code, updates)


def _postal_code(chance: random.Random) -> str:
    letters, figures = chance.choices("ABCEGHJK", k=2), chance.choices("0123456789", k=3)
    return f"K{figures[0]}{letters[0]} {figures[1]}{letters[1]}{figures[2]}"


def _again(one: Signer) -> Signer:
    return replace(one, given=one.given.upper(), email=one.email.title())

"""The bundled campaign as screens are measured: with Chinese words, a plain picture, and all that a form can ask."""

from dataclasses import replace

from desktop.core.campaign import Campaign, Picture, Section, Words
from desktop.core.campaign_markdown import read_markdown
from desktop.core.pack.reader import read_campaign
from desktop.core.pack.try_out_campaign import bundled_pack

CHINESE = "zh_CN"
# Drawn anew at every size, and not measured: the campaign's own takes longer than the rest of the screen.
_PLAIN = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><rect width="4" height="3" fill="#7127ad"/></svg>'
_LETTER = """
我们致函**俄罗斯联邦政府**。最高法院的裁决严重侵犯了结社自由、言论自由、和平集会自由以及免受歧视的权利。

> 禁令和逮捕抹不掉任何人。

1. 立即重新审查最高法院的裁决。
2. 停止迫害俄罗斯的性少数群体。

- 十四日至少有十人在莫斯科被拘留，其中三人次日被起诉。
"""


_AGE = {
    "en": "I am 16 or older, and I have not signed this petition anywhere else.",
    "fr": "J’ai 16 ans ou plus et je n’ai pas signé cette pétition ailleurs.",
    "ru": "Мне исполнилось 16 лет, и я не подписывал(а) эту петицию в другом месте.",
    "ar": "عمري 16 عامًا أو أكثر، ولم أوقّع هذه العريضة في مكان آخر.",
    CHINESE: "我已年满十六岁，并且没有在其他地方签署过这份请愿书。",
}


def campaign_with_chinese() -> Campaign:
    """Return it; every text that depends on the language has a Chinese one."""
    campaign = read_campaign(bundled_pack())
    return replace(
        campaign,
        languages=tuple(dict.fromkeys((*campaign.languages, CHINESE))),
        look=replace(campaign.look, picture=Picture("image/svg+xml", _PLAIN)),
        count_only_offered=True,
        words={
            language: replace(words, age_statement=_AGE.get(language, _AGE["en"]))
            for language, words in {**campaign.words, CHINESE: _words(campaign.words["en"])}.items()
        },
        fields=tuple(
            replace(field, reasons={**field.reasons, CHINESE: "用来确认您只签了一次。绝不会交给大使馆。"})
            for field in campaign.fields
        ),
        consents=tuple(
            replace(consent, texts={**consent.texts, CHINESE: "请用电子邮件告诉我请愿的进展。我随时可以退订。"})
            for consent in campaign.consents
        ),
    )


def _words(english: Words) -> Words:
    letter = read_markdown(_LETTER, file="text.md")
    return replace(
        english,
        title="停止把性少数群体定为罪犯",
        sentence="在俄罗斯，展示彩虹旗就可能被拘留。请要求政府重新审查禁令，停止迫害。",
        recipient="俄罗斯联邦政府",
        asks=("立即重新审查最高法院的裁决。", "停止迫害俄罗斯的性少数群体。"),
        promise="只有您的姓名和国家会交给大使馆。",
        delivery_note="签名将于今年晚些时候送交俄罗斯联邦驻加拿大大使馆。只包含您的姓名和国家，其他信息按隐私政策处理。",
        withdrawal="您可以随时查看、更正或撤回所填内容。请写信至 members@amnesty.ca，并注明签名时所用的姓名。",
        retention="名单送交后一年内删除。",
        transfers="信息保存在加拿大。",
        text=(
            Section("voice", "一个声音", letter),
            Section("petition", "请愿书", letter),
            Section("latest", "最新消息", letter),
        ),
        privacy=(Section("plain", "简而言之", letter),),
    )

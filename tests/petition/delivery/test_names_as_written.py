"""Names of Japan and others are printed as their bearers write them, and read back so."""

import pypdfium2

from desktop.core.name_writing import printed_name
from desktop.core.one_line_text import clean_line
from desktop.petition.delivery.writer import prove_document

NAMES = [
    ("太郎", "佐々木"), ("花子", "山\ufa11"), ("奈々", "田中"), ("太郎", "\u9ad9橋"), ("次郎", "葛\U000e0100城"),
    ("ﾀﾛｳ", "ﾀﾅｶ"),
    ("民準", "金"), ("\ufa19", "谷"), ("𠮷", "野"), ("Sḵwx̱wú7mesh", "Úxwumixw"), ("x̌ʷəlč", "dxʷdəwʔabš"),
    ("می\u200cرا", "نیک\u200cپور"),
]  # fmt: skip


def test_each_name_stands_on_the_list_as_its_bearer_writes_it(document):
    printed = [printed_name(clean_line(given), clean_line(family)) for given, family in NAMES]
    assert printed[:8] == [
        *(
            "佐々木太郎",
            "山\ufa11花子",
            "田中奈々",
            "\u9ad9橋太郎",
            "葛\U000e0100城次郎",
            "タナカタロウ",
            "金民準",
            "谷\ufa19",
        )
    ]
    made = document([(name, "Canada") for name in printed], columns=("name", "country"))
    assert {row[0] for row in made.rows} == set(printed)
    with pypdfium2.PdfDocument(prove_document(made)) as opened:
        text = "".join(page.get_textpage().get_text_bounded() for page in opened)
    for name in ("佐々木太郎", "金民準", "タナカタロウ", "谷\ufa19"):
        assert name in text

"""Recovery sheets by command: printed, proven from paper, and used when the passphrase is lost."""

import re

import pypdfium2

from tests.support.commands import complained, run, said


def printed(pdf) -> list[str]:
    with pypdfium2.PdfDocument(pdf) as document:
        pages = [page.get_textpage().get_text_range() for page in document]
    return [" ".join(re.findall(r"\d+\s+([a-z]+)", each.split("will do.")[1])) for each in pages]


def test_sheets_are_printed_proven_and_bring_the_keys_back(office, tmp_path):
    out = tmp_path / "sheets.pdf"
    run("key", "recovery-sheets", office.keys, "--out", out, "--passphrase-file", office.passphrase, typed="\n")
    files = [tmp_path / f"{number}.txt" for number in range(3)]
    for file, words in zip(files, printed(out), strict=True):
        file.write_text(words)
    wrong = tmp_path / "wrong.txt"
    wrong.write_text(files[1].read_text().replace(files[1].read_text().split()[6], "acid", 1))
    assert "Word 7, “acid”" in complained(4, "key", "recover", office.keys, *sheets_in(files[0], wrong))
    assert "the same sheet twice" in complained(4, "key", "recover", office.keys, *sheets_in(files[0], files[0]))
    (fresh,) = re.findall(r"Passphrase: (\S+)", said("key", "recover", office.keys, *sheets_in(files[2], files[0])))
    assert "Proved" in said("key", "try", office.keys, typed=fresh + "\n")
    assert "other keys" in complained(4, "key", "recover", tmp_new_keys(tmp_path), *sheets_in(files[2], files[0]))


def sheets_in(*files) -> list[object]:
    return [part for each in files for part in ("--sheet-file", each)]


def tmp_new_keys(folder):
    said("key", "new", folder / "other")
    return folder / "other"


def test_new_keys_come_with_shorter_sheets_and_slips_are_asked_for_again(tmp_path):
    out = tmp_path / "sheets.pdf"
    shown = run("key", "new", tmp_path / "keys", "--recovery-sheets", out, typed="acid\n\n")
    assert "no whole sheet" in shown.stderr
    assert shown.exit_code == 2
    assert [len(each.split()) for each in printed(out)] == [33, 33, 33]

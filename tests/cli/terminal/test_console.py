"""How the command speaks."""

from desktop.cli.terminal import console


def test_what_looks_like_markup_in_a_name_is_printed_as_it_stands(capsys):
    console.say("[bold]Pride[/bold] :rainbow: [/]")
    assert capsys.readouterr().out == "[bold]Pride[/bold] :rainbow: [/]\n"


def test_what_a_terminal_would_obey_in_a_name_is_left_out_and_a_long_line_is_not_cut(capsys):
    console.say("Pride\x1b[2J\x07\x08 \x9b31m" + "é" * 300 + "\tend\nnext")
    console.complain("no \x1b]0;title\x07 here")
    said = capsys.readouterr()
    assert said.out == "Pride[2J 31m" + "é" * 300 + "\tend\nnext\n"
    assert said.err == "tabling: no ]0;title here\n"

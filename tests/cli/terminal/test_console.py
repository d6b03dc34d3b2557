"""How the command speaks."""

from desktop.cli.terminal import console


def test_what_looks_like_markup_in_a_name_is_printed_as_it_stands(capsys):
    console.say("[bold]Pride[/bold] :rainbow: [/]")
    assert capsys.readouterr().out == "[bold]Pride[/bold] :rainbow: [/]\n"

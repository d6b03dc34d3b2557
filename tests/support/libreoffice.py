"""LibreOffice as staff have it: opens tables in one start, by a passphrase where one is given, and says what it saw."""

import csv
import subprocess
from collections.abc import Sequence
from io import StringIO
from pathlib import Path
from xml.sax.saxutils import escape

_MOST_COLUMNS = 60
_TEXT = "/".join(f"{column}/2" for column in range(1, _MOST_COLUMNS + 1))  # as the guide says: each column is text
_READ_CSV = f"44,34,76,1,{_TEXT}"
_WRITE_CSV = "44,34,76,1,,0,false,true,false"
_HEADING = '<?xml version="1.0" encoding="UTF-8"?>\n'
_LIBRARY = 'xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"'
_MACRO = f"""
Sub Convert
  Dim told As String
  Open Environ("TABLES") For Input As #1
  Do While Not Eof(1)
    Line Input #1, told
    ConvertOne(Split(told, Chr(9)))
  Loop
  Close #1
  StarDesktop.terminate()
End Sub

Sub ConvertOne(parts)
  On Error Goto Refused  ' else LibreOffice asks somebody who is not there
  Dim how(2) As New com.sun.star.beans.PropertyValue
  how(0).Name = "Hidden" : how(0).Value = True
  how(1).Name = "Password" : how(1).Value = parts(2)
  how(2).Name = "FilterOptions" : how(2).Value = "{_READ_CSV}"
  Dim doc As Object
  doc = StarDesktop.loadComponentFromURL(ConvertToUrl(parts(0)), "_blank", 0, how())
  If IsNull(doc) Then Exit Sub
  Dim out(1) As New com.sun.star.beans.PropertyValue
  out(0).Name = "FilterName" : out(0).Value = "Text - txt - csv (StarCalc)"
  out(1).Name = "FilterOptions" : out(1).Value = "{_WRITE_CSV}"
  doc.storeToURL(ConvertToUrl(parts(1)), out())
  doc.close(True)
  Refused:
End Sub
"""


def opened_in_libreoffice(
    files: Sequence[tuple[Path, str]], scratch: Path
) -> dict[tuple[Path, str], list[dict[str, str]]]:
    """Open each file with its passphrase (empty for a plain one); return the rows of those that opened."""
    scratch.mkdir()
    profile = _with_macro(scratch / "profile")
    seen = {each: scratch / f"{number}.csv" for number, each in enumerate(files)}
    lines = "".join(f"{file}\t{out}\t{secret}\n" for (file, secret), out in seen.items())
    (scratch / "tables.txt").write_text(lines, "utf-8")
    program = ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore"]
    env = {"PATH": "/usr/bin:/bin", "HOME": str(scratch), "TABLES": str(scratch / "tables.txt"), "LC_ALL": "C.UTF-8"}
    macro = "macro:///Standard.Module1.Convert"
    subprocess.run([*program, macro], check=True, capture_output=True, timeout=120, env=env, cwd=scratch)
    return {each: _rows(out) for each, out in seen.items() if out.exists()}


def _rows(file: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(file.read_text("utf-8-sig"), newline="")))


def _with_macro(profile: Path) -> Path:
    """Make a profile that knows the macro and is not put in order anew, in files as LibreOffice keeps them itself."""
    basic = profile / "user" / "basic"
    (basic / "Standard").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(
        f'{_HEADING}<oor:items xmlns:oor="http://openoffice.org/2001/registry">'
        '<item oor:path="/org.openoffice.Setup/Office"><prop oor:name="ooSetupInstCompleted" oor:op="fuse">'
        "<value>true</value></prop></item></oor:items>"
    )
    (basic / "script.xlc").write_text(
        f'{_HEADING}<library:libraries {_LIBRARY}><library:library library:name="Standard" '
        'xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/></library:libraries>'
    )
    (basic / "Standard" / "script.xlb").write_text(
        f'{_HEADING}<library:library {_LIBRARY} library:name="Standard" library:readonly="false" '
        'library:passwordprotected="false"><library:element library:name="Module1"/></library:library>'
    )
    (basic / "Standard" / "Module1.xba").write_text(
        f'{_HEADING}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" '
        f'script:language="StarBasic">{escape(_MACRO)}</script:module>'
    )
    return profile

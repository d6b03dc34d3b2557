"""Writes what a bundle is made of, in CycloneDX 1.6 (ECMA-424): `sbom.py BUNDLE FILE`.

By the Python of the environment that was frozen, as licences.py: a list of that environment would name what froze it
and leave out what packages hold inside them, for which advisories come under names of their own (OpenSSL, Qt, SQLite).
"""

import json
import os
import re
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, metadata, version
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, uuid5

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging" / "bundle"))

from licences import Work, works  # noqa: E402 - found by the line above


def main(bundle: Path, file: Path) -> None:
    """Write the file: the same again for the same bundle and day."""
    own = _component(Work("tabling", version("tabling"), "", ())) | {"type": "application"}
    held = [_component(work) for work in works(bundle) if work.name != "tabling"] + list(_typefaces())
    made = datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), UTC)
    told = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid5(NAMESPACE_URL, json.dumps([own, held]))}",
        "version": 1,
        "metadata": {"timestamp": made.isoformat(), "component": own},
        "components": held,
        "dependencies": [{"ref": own["bom-ref"], "dependsOn": [each["bom-ref"] for each in held]}],
    }
    file.write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", "utf-8")


def _component(work: Work) -> dict[str, Any]:
    name = re.sub(r"[-_.]+", "-", work.name).lower()
    kind = "generic" if work.name in ("Python", "tabling") else "pypi"
    inside = [_plain(f"{name}-{what}", what, asked()) for what, asked in _INSIDE.get(name, {}).items()]
    return {
        **_plain(name, work.name, work.version),
        "purl": f"pkg:{kind}/{name}@{work.version}",
        "licenses": [_licence(work)],
        **({"components": inside} if inside else {}),
    }


def _plain(ref: str, name: str, of: str) -> dict[str, Any]:
    return {"type": "library", "bom-ref": f"{ref}@{of}".replace(" ", "-"), "name": name, "version": of}


def _licence(work: Work) -> dict[str, Any]:
    """Return an SPDX expression where the package says one, else its licence in words."""
    try:
        expression = metadata(work.name).get("License-Expression")
    except PackageNotFoundError:  # Python itself
        expression = work.licence
    return {"expression": expression} if expression else {"license": {"name": work.licence}}


def _typefaces() -> Iterator[dict[str, Any]]:
    """Yield each family by its row in resources/fonts/README.md."""
    page = (ROOT / "resources" / "fonts" / "README.md").read_text("utf-8")
    for family, of in re.findall(r"^\| (Noto [^|]+?) \|[^|]+\| ([\w.-]+) \|", page, re.MULTILINE):
        yield {
            **_plain(family.lower(), family, of),
            "type": "data",
            "licenses": [{"expression": "OFL-1.1"}],
        }


def _openssl() -> str:
    from cryptography.hazmat.backends.openssl import backend

    return backend.openssl_version_text().split()[1]


def _qt() -> str:
    from PySide6.QtCore import qVersion

    return qVersion()


def _sqlcipher() -> str:
    from sqlcipher3 import dbapi2

    return str(dbapi2.connect(":memory:").execute("PRAGMA cipher_version").fetchone()[0]).split()[0]


def _sqlite() -> str:
    from sqlcipher3 import dbapi2

    return str(dbapi2.sqlite_version)


def _libpq() -> str:
    from psycopg import pq

    return f"{pq.version() // 10000}.{pq.version() % 10000}"


def _pdfium() -> str:
    from pypdfium2_raw.version import PDFIUM_INFO

    return str(PDFIUM_INFO.version).partition("@")[0]


def _harfbuzz() -> str:
    import uharfbuzz

    return str(uharfbuzz.version_string())


_INSIDE: dict[str, dict[str, Callable[[], str]]] = {
    "cryptography": {"OpenSSL": _openssl},
    "psycopg-binary": {"libpq": _libpq},
    "pypdfium2": {"PDFium": _pdfium},
    "pyside6-essentials": {"Qt": _qt},
    "sqlcipher3": {"SQLCipher": _sqlcipher, "SQLite": _sqlite},
    "uharfbuzz": {"HarfBuzz": _harfbuzz},
}


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))

"""A Nextcloud file-drop share as its manual describes it: PUT only, a folder for a nickname, no name used twice."""

import threading
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote

TOKEN = "aBcD3fGh1jKlM0p"
_BASE = f"/cloud/public.php/dav/files/{TOKEN}/"


class Share(BaseHTTPRequestHandler):
    """One request to the share; where it is kept and its password are the server's."""

    root: Path
    login: str

    def do_PUT(self) -> None:
        """Keep a file, or say why not."""
        size = int(self.headers["Content-Length"])
        data = self.rfile.read(size)
        name = unquote(self.path.removeprefix(_BASE))
        if self.headers["Authorization"] != self.login:
            self.answer(401)
        elif not self.path.startswith(_BASE):
            self.answer(404)
        elif "/" in name or not self.headers["X-NC-Nickname"]:
            self.answer(405)  # one level only, and a file request wants to know who it is
        elif len(data) == size:  # what is cut off is kept nowhere
            self.keep(name, data)

    def do_GET(self) -> None:
        """Show nothing."""
        self.answer(405)

    do_HEAD = do_PROPFIND = do_DELETE = do_MKCOL = do_GET  # noqa: N815 - as the standard library calls them

    def keep(self, name: str, data: bytes) -> None:
        """Write into the nickname's folder, under a name that is free."""
        folder = self.root / unquote(self.headers["X-NC-Nickname"])
        folder.mkdir(exist_ok=True)
        stem, suffix = name.rsplit(".", 1)
        taken = 1
        while (folder / name).exists():
            taken += 1
            name = f"{stem} ({taken}).{suffix}"
        (folder / name).write_bytes(data)
        self.answer(201)

    def answer(self, status: int) -> None:
        """Answer with nothing but a status."""
        self.send_response(status)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def nextcloud_share(root: Path, password: str) -> Iterator[str]:
    """Serve the share below a path, as many do, and give its link."""
    login = "Basic " + b64encode(f"anonymous:{password}".encode()).decode()
    share = type("OpenShare", (Share,), {"root": root, "login": login})
    with ThreadingHTTPServer(("127.0.0.1", 0), share) as server:
        threading.Thread(target=server.serve_forever, args=(0.05,)).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/cloud/index.php/s/{TOKEN}"
        finally:
            server.shutdown()

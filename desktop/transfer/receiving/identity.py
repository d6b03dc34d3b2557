"""Who a receiver is: a key and certificate of its own making, and the token that a device must bring along."""

from base64 import b32encode
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from desktop.core.errors import KeyFileError, KeyUnguarded, ReceiverDamaged
from desktop.core.system.private_files import others_may_read
from desktop.core.whole_files import read_bounded, write_whole

_LARGEST = 16 * 1024  # bytes
_TOKEN_OF = b"tabling receiver token 1\n"  # what is hashed with the private key
_TOKEN_LETTERS = 32  # of base32: 160 bits
_YEARS = 10  # devices compare the certificate itself and no day, so that a wrong clock cannot keep them out


@dataclass(frozen=True, slots=True)
class ReceiverIdentity:
    """`file` holds certificate and private key as PEM; `fingerprint` is the certificate's SHA-256 in hex."""

    file: Path
    fingerprint: str
    token: str = field(repr=False)


def receiver_identity(file: Path, *, fresh: bool = False) -> ReceiverIdentity:
    """Return the identity in this file, made anew where there is none or a `fresh` one is wanted.

    It is kept so that devices need to join only once. Raises KeyFileError, OutputError.
    """
    if fresh or not file.exists():
        write_whole(file, _new())
    if others_may_read(file):
        raise KeyUnguarded(file)
    data = read_bounded(file, _LARGEST, KeyFileError)
    try:
        certificate = x509.load_pem_x509_certificate(data)
        key = serialization.load_pem_private_key(data, None)
        private = key.private_bytes(
            serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    except (ValueError, TypeError) as error:
        raise ReceiverDamaged(f"{file} is damaged. Make another, and let the devices join again.") from error
    token = b32encode(sha256(_TOKEN_OF + private).digest()).decode()[:_TOKEN_LETTERS]
    return ReceiverIdentity(file, certificate.fingerprint(hashes.SHA256()).hex(), token)


def _new() -> bytes:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Tabling receiver")])
    now = datetime.now(UTC)
    built = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    built = built.serial_number(x509.random_serial_number()).not_valid_before(now - timedelta(days=1))
    made = built.not_valid_after(now + timedelta(days=365 * _YEARS)).sign(key, hashes.SHA256())
    pem, private = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8
    return made.public_bytes(pem) + key.private_bytes(pem, private, serialization.NoEncryption())

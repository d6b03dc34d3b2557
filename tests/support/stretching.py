"""How much the program stretches PINs, passphrases, a key's words and the second secret; tests stretch little.

Each is put in the place of what a module does in earnest: (module, name in it, little work).
"""

from desktop.core import key_files, key_words, pin_rules
from desktop.petition.engines import sqlcipher
from desktop.petition.export import encryption
from desktop.petition.store import second_secret
from tests.support import little_age, unlocking

_ARGON2 = (key_files, key_words, pin_rules, second_secret)
LITTLE = (
    *((module, "_ARGON2", {"memory_kib": 64, "passes": 1, "lanes": 1}) for module in _ARGON2),
    (sqlcipher, "_unlock", unlocking.unlock_by_key),
    (encryption, "age", little_age),
)
FULL = tuple((module, name, getattr(module, name)) for module, name, _ in LITTLE)
FIGURES = {module.__name__: module._ARGON2 for module in _ARGON2}

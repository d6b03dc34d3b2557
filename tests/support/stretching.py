"""How much the program stretches PINs, passphrases, a key's words and the second secret; tests stretch little."""

from desktop.core import key_files, key_words, pin_rules
from desktop.petition.store import second_secret

STRETCHING = (key_files, key_words, pin_rules, second_secret)
FIGURES = {module.__name__: module._ARGON2 for module in STRETCHING}

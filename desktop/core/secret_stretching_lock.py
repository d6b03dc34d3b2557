"""Stretching a secret with Argon2id, one at a time: two threads of one process that do it at once wait for ever.

Seen with cryptography 50 and OpenSSL 4.0: each holds what the other one waits for, the interpreter among it.
"""

from threading import Lock

ONE_AT_A_TIME = Lock()  # whoever stretches holds it meanwhile

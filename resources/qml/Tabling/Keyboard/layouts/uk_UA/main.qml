// Ukrainian.
import Tabling.Keyboard

Pages {
    rows: ["йцукенгшщзхї", "фівапролджєґ", "ячсмитьбю"]
    after: "’."
    held: ({ "і": "ыї", "е": "ёэ", "ь": "ъ", "’": "'" })
}

// Russian.
import Tabling.Keyboard

Pages {
    rows: ["йцукенгшщзхъ", "фывапролджэё", "ячсмитьбю"]
    held: ({ "и": "іїй", "е": "ёє", "у": "ў", "г": "ґ" })
}

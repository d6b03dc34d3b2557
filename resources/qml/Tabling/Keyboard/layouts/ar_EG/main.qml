// Arabic, in the order of common keyboards; a letter's neighbours from Persian, Urdu and Kurdish are held beneath it.
import Tabling.Keyboard

Pages {
    rows: ["ضصثقفغعهخحجد", "شسيبلاتنمكطذ", "ئءؤرىةوزظأ"]
    starter: "إ"
    after: "."
    held: ({
        "ا": "أإآ", "أ": "إآ", "ي": "ىئی", "ه": "ةھ", "ب": "پ", "ج": "چ", "ك": "گک",
        "ف": "ڤ", "ز": "ژ", "و": "ؤۆ", "ت": "ث", "ر": "ڕ", "ل": "ڵ"
    })
}

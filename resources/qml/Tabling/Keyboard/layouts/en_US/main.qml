// English, with the letters of its neighbours held beneath its own.
import Tabling.Keyboard

Pages {
    rows: ["qwertyuiop", "asdfghjkl", "zxcvbnm"]
    held: ({
        a: "áàâäãåāæą", c: "çćč", d: "ďđð", e: "éèêëēėęě", g: "ğģ", i: "íìîïīįı", l: "łļľ", n: "ñńňņ",
        o: "óòôöõøōœő", r: "řŕ", s: "šśşșß", t: "ťțţþ", u: "úùûüūůűų", y: "ýÿŷ", z: "žźż"
    })
}

// French as typed in Canada, its usual accents on keys of their own.
import Tabling.Keyboard

Pages {
    rows: ["qwertyuiopç", "asdfghjklèà", "zxcvbnmé"]
    held: ({
        a: "âàäáãåæ", c: "çćč", e: "êëéè", i: "îïíì", o: "ôœöóòõø",
        u: "ùûüú", y: "ÿý", n: "ñń", s: "šß", z: "žźż", l: "ł"
    })
}

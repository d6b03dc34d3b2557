// French as typed in France, its usual accents on keys of their own.
import Tabling.Keyboard

Pages {
    rows: ["azertyuiopé", "qsdfghjklmè", "wxcvbnçà"]
    latinRows: ["azertyuiop", "qsdfghjklm", "wxcvbn"]
    held: ({
        a: "âàäáãåæ", c: "çćč", e: "êëéè", i: "îïíì", o: "ôœöóòõø",
        u: "ùûüú", y: "ÿý", n: "ñń", s: "šß", z: "žźż", l: "ł"
    })
}

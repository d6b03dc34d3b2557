// Spanish.
import Tabling.Keyboard

Pages {
    rows: ["qwertyuiop", "asdfghjklñ", "zxcvbnm"]
    held: ({ a: "áàâäãª", c: "ç", e: "éèêë", i: "íìîï", o: "óòôöõº", u: "úüùû", y: "ý", n: "ñ" })
}

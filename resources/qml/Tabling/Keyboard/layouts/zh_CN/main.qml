// Chinese by Pinyin: Latin letters are typed, and the words they may stand for are offered above the keys.
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Plugins
import Tabling.Keyboard

Pages {
    id: pages

    rows: ["qwertyuiop", "asdfghjkl", "zxcvbnm"]
    starter: "'"
    before: "·"
    after: "."
    inputMethod: PinyinInputMethod {}
    inputMode: addressed || dialled || signs ? InputEngine.InputMode.Latin : InputEngine.InputMode.Pinyin
}

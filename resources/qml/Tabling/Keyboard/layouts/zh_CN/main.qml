// Chinese by Pinyin: Latin letters are typed, and the words they may stand for are offered above the keys.
// With shift, for a Latin name, they are capitals and stay so.
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Plugins
import Tabling.Keyboard

Pages {
    id: pages

    rows: ["qwertyuiop", "asdfghjkl", "zxcvbnm"]
    before: "·"
    after: "'."
    inputMode: addressed || dialled || signs ? InputEngine.InputMode.Latin : InputEngine.InputMode.Pinyin
    // Qt's keyboard asks for it while a line still has the hints of the one before: after an address it stayed Latin.
    onInputModeChanged: once.restart()

    function offered(mode) { return InputContext.inputEngine.inputModes.indexOf(mode) >= 0; }
    function speaks(mode) { return inputMode === mode && offered(mode); }
    function again() { if (speaks(InputEngine.InputMode.Pinyin)) InputContext.inputEngine.inputMode = inputMode; }

    // Unlike a call for later, it goes with these keys when those of another language take their place.
    Timer { id: once; interval: 0; onTriggered: pages.again() }

    // Made for the keyboard, which keeps it while pages come and go, and takes it away with the layout.
    function createInputMethod() { return pinyin.createObject(pages.parent); }

    Component { id: pinyin; PinyinInputMethod {} }
}

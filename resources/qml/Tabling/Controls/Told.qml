// What a note says, as soon as it says it: the page around it shows it where it is out of sight.
pragma Singleton

import QtQuick

QtObject {
    signal told(note: Item, text: string, wrong: bool)
}

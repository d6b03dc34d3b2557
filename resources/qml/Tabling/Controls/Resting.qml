// Whether an act runs, so that no button of a page may be touched until it is over. Whoever has a window says so.
pragma Singleton

import QtQuick

QtObject {
    property bool busy: false
}

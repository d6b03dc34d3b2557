// The heading of one part of a page.
import QtQuick
import Tabling.Controls

Words {
    font.pixelSize: Theme.lead
    font.weight: Font.Bold
    role: Accessible.Heading
}

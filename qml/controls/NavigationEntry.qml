// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// One destination of the navigation.
QtObject {
    /// The value that tells this page from the others.
    required property int page
    required property string label
    /// Path data from Icons.
    required property string iconPath
    /// Separate from the others, at the far end of the rail.
    property bool atEnd: false
}

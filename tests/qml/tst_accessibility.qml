// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest
import Neobeat.Controls

TestCase {
    id: root

    property int chosenPage: -1

    function init(): void {
        failOnWarning(/.*/);
    }

    function test_valuesNameNumberAndUnit_data() {
        return [
            {tag: "reading", bpm: 72, description: "72 bpm"},
            {tag: "no reading", bpm: -1, description: "no reading"}
        ];
    }

    function test_valuesNameNumberAndUnit(row): void {
        panel.bpm = row.bpm;
        tile.bpm = row.bpm;
        const rate = accessibles.find(content, "Heart rate");
        verify(rate);
        compare(rate.liveDescription, row.description);
        compare(accessibles.find(content, "avg").liveDescription, row.description);
    }

    function test_everyControlHasANameAndARole_data() {
        return [
            {name: "Continue", role: Accessible.Button},
            {name: "State of the connection", role: Accessible.Button},
            {name: "Time shown", role: Accessible.Grouping},
            {name: "5 min", role: Accessible.RadioButton},
            {name: "Reduced motion", role: Accessible.CheckBox},
            {name: "Firmware", role: Accessible.StaticText},
            {name: "Step 2 of 3", role: Accessible.StaticText},
            {name: "The connection broke off.", role: Accessible.AlertMessage},
            {name: "Try again", role: Accessible.Button},
            {name: "Live", role: Accessible.PageTab},
            {name: "Pages", role: Accessible.PageTabList}
        ].map(row => Object.assign({tag: row.name}, row));
    }

    function test_everyControlHasANameAndARole(row): void {
        const item = accessibles.find(content, row.name);
        verify(item, row.name);
        compare(item.Accessible.role, row.role);
    }

    function test_stateIsInTheDescription(): void {
        compare(accessibles.find(content, "State of the connection").Accessible.description, "Not connected");
        compare(accessibles.find(content, "Firmware").Accessible.description, "unknown");
        compare(accessibles.find(content, "Step 2 of 3").Accessible.description, "Key");
    }

    function test_railLeadsToThePage(): void {
        mouseClick(accessibles.find(content, "Help"));
        compare(root.chosenPage, 4);
    }

    function test_panelKeepsItsSizeInEveryState(): void {
        const size = Qt.size(panel.width, panel.height);
        for (const line of ["", "2 s ago", "Die Verbindung zur Uhr wird gerade wiederhergestellt"]) {
            panel.line = line;
            panel.bpm = line === "" ? -1 : 132;
            compare(Qt.size(panel.width, panel.height), size);
        }
    }

    name: "Accessibility"
    when: windowShown
    width: 700
    height: 900
    visible: true

    Accessibles {
        id: accessibles
    }
    Column {
        id: content

        width: 600
        spacing: 8

        DisplayPanel {
            id: panel

            width: Theme.panelWidth
            height: Theme.panelHeight
            bpm: 72
        }
        MetricTile {
            id: tile

            label: "avg"
            bpm: 72
        }
        PrimaryButton {
            text: "Continue"
        }
        StatusPill {
            text: "Not connected"
        }
        ChoiceRow {
            name: "Time shown"
            options: ["1 min", "5 min"]
            current: 0
        }
        SwitchRow {
            width: 400
            text: "Reduced motion"
        }
        FactRow {
            width: 400
            label: "Firmware"
            text: ""
        }
        StepHeader {
            width: 400
            steps: ["Watch", "Key", "Done"]
            current: 1
        }
        NoticeBar {
            width: 600
            title: "The connection broke off."
            actionText: "Try again"
        }
        NavigationRail {
            width: 600
            horizontal: true
            current: 0
            entries: [
                NavigationEntry {
                    page: 0
                    label: "Live"
                    iconPath: Icons.live
                },
                NavigationEntry {
                    page: 4
                    label: "Help"
                    iconPath: Icons.help
                    atEnd: true
                }
            ]
            onChosen: page => root.chosenPage = page
        }
    }
}

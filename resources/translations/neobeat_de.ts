<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>ActivitiesCard</name>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Its name, note and marks are removed. The heart rate that was measured in it stays in the history.</source>
        <translation>Name, Notiz und Markierungen werden entfernt. Die Herzfrequenz, die dabei gemessen wurde, bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ActivityBar</name>
    <message>
        <source>Ctrl+M marks a moment</source>
        <translation>Strg+M markiert einen Moment</translation>
    </message>
    <message>
        <source>1 mark, Ctrl+M sets another</source>
        <translation>1 Markierung, Strg+M setzt eine weitere</translation>
    </message>
    <message numerus="yes">
        <source>%n marks, Ctrl+M sets another</source>
        <translation>
            <numerusform>%n Markierung, Strg+M setzt eine weitere</numerusform>
            <numerusform>%n Markierungen, Strg+M setzt eine weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Opens the settings of the history</source>
        <translation>Öffnet die Einstellungen des Verlaufs</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Marks this moment of the activity, Ctrl+M</source>
        <translation>Markiert diesen Moment der Aktivität, Strg+M</translation>
    </message>
    <message>
        <source>An activity needs a connected watch.</source>
        <translation>Für eine Aktivität muss die Uhr verbunden sein.</translation>
    </message>
    <message>
        <source>Stop activity</source>
        <translation>Aktivität beenden</translation>
    </message>
    <message>
        <source>Start activity</source>
        <translation>Aktivität starten</translation>
    </message>
</context>
<context>
    <name>ActivityDialog</name>
    <message>
        <source>Edit activity</source>
        <translation>Aktivität bearbeiten</translation>
    </message>
</context>
<context>
    <name>ActivityForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>An activity needs a name.</source>
        <translation>Eine Aktivität braucht einen Namen.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>ActivityList</name>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>No activity in this time. Start one on the live page to find a range again by its name.</source>
        <translation>Keine Aktivität in dieser Zeit. Starten Sie eine auf der Live-Seite, um einen Zeitraum unter seinem Namen wiederzufinden.</translation>
    </message>
</context>
<context>
    <name>ActivityMarks</name>
    <message>
        <source>Activity %1, running</source>
        <translation>Aktivität %1, läuft</translation>
    </message>
    <message>
        <source>Activity %1</source>
        <translation>Aktivität %1</translation>
    </message>
</context>
<context>
    <name>ActivityName</name>
    <message>
        <source>%1 night</source>
        <translation>%1nacht</translation>
    </message>
    <message>
        <source>%1 morning</source>
        <translation>%1morgen</translation>
    </message>
    <message>
        <source>%1 afternoon</source>
        <translation>%1nachmittag</translation>
    </message>
    <message>
        <source>%1 evening</source>
        <translation>%1abend</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A pattern, not a text: d is the day, MMMM the month.</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ActivityRow</name>
    <message>
        <source>runs since %1</source>
        <translation>läuft seit %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
</context>
<context>
    <name>AgeText</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1&#xa0;h</translation>
    </message>
</context>
<context>
    <name>AlarmDialog</name>
    <message>
        <source>Add alarm</source>
        <translation>Wecker hinzufügen</translation>
    </message>
    <message>
        <source>Edit alarm</source>
        <translation>Wecker bearbeiten</translation>
    </message>
</context>
<context>
    <name>AlarmForm</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>such as 7:00</source>
        <translation>etwa 7:00</translation>
    </message>
    <message>
        <source>Without a day it rings once, at the next such time.</source>
        <translation>Ohne einen Tag klingelt er einmal, zur nächsten solchen Zeit.</translation>
    </message>
    <message>
        <source>It rings on these days.</source>
        <translation>Er klingelt an diesen Tagen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>AlarmRow</name>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>AlarmsCard</name>
    <message>
        <source>Alarms</source>
        <translation>Wecker</translation>
    </message>
    <message>
        <source>Add alarm</source>
        <translation>Wecker hinzufügen</translation>
    </message>
    <message>
        <source>The watch has room for ten alarms.</source>
        <translation>Die Uhr hat Platz für zehn Wecker.</translation>
    </message>
    <message>
        <source>The watch gets all of them together; alarms that were set elsewhere are removed then.</source>
        <translation>Die Uhr bekommt alle zusammen; anderswo gestellte Wecker werden dabei entfernt.</translation>
    </message>
</context>
<context>
    <name>AlertText</name>
    <message>
        <source>%1 bpm now, and beyond that level for %2 s. Neobeat is not a medical device.</source>
        <translation>Jetzt %1&#xa0;bpm, und seit %2&#xa0;s jenseits dieser Grenze. Neobeat ist kein Medizinprodukt.</translation>
    </message>
    <message>
        <source>The watch</source>
        <translation>Die Uhr</translation>
    </message>
    <message>
        <source>%1 has %2 % left.</source>
        <translation>%1: noch %2&#xa0;%.</translation>
    </message>
    <message>
        <source>The battery of the watch is low</source>
        <translation>Der Akku der Uhr ist schwach</translation>
    </message>
    <message>
        <source>%1 can be taken off its charger.</source>
        <translation>%1 kann vom Ladegerät genommen werden.</translation>
    </message>
    <message>
        <source>The watch is charged</source>
        <translation>Die Uhr ist geladen</translation>
    </message>
    <message>
        <source>%1 has been out of reach for %2 min. Neobeat keeps trying.</source>
        <translation>%1 ist seit %2&#xa0;min nicht erreichbar. Neobeat versucht es weiter.</translation>
    </message>
    <message>
        <source>The watch is not connected</source>
        <translation>Die Uhr ist nicht verbunden</translation>
    </message>
    <message>
        <source>Heart rate above %1 bpm</source>
        <translation>Herzfrequenz über %1&#xa0;bpm</translation>
    </message>
    <message>
        <source>Heart rate below %1 bpm</source>
        <translation>Herzfrequenz unter %1&#xa0;bpm</translation>
    </message>
</context>
<context>
    <name>AlertsCard</name>
    <message>
        <source>Alerts</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>This desktop shows no notifications, so Neobeat shows alerts in its window.</source>
        <translation>Dieser Desktop zeigt keine Benachrichtigungen, deshalb zeigt Neobeat Hinweise in seinem Fenster.</translation>
    </message>
    <message>
        <source>As notifications of the desktop, also while the window is closed.</source>
        <translation>Als Benachrichtigungen des Desktops, auch bei geschlossenem Fenster.</translation>
    </message>
    <message>
        <source>Battery low</source>
        <translation>Akku schwach</translation>
    </message>
    <message>
        <source>Once, when the battery of the watch falls to a level.</source>
        <translation>Einmal, wenn der Akku der Uhr auf einen Stand fällt.</translation>
    </message>
    <message>
        <source>Battery level</source>
        <translation>Akkustand</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Battery charged</source>
        <translation>Akku geladen</translation>
    </message>
    <message>
        <source>When the watch can be taken off its charger.</source>
        <translation>Wenn die Uhr vom Ladegerät genommen werden kann.</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>When the watch does not come back; not when you disconnect it.</source>
        <translation>Wenn die Uhr nicht wiederkommt; nicht, wenn Sie sie trennen.</translation>
    </message>
    <message>
        <source>Lost for</source>
        <translation>Verloren seit</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Key not accepted</source>
        <translation>Schlüssel nicht angenommen</translation>
    </message>
    <message>
        <source>The watch was reset or paired again; without its new key nothing can be recorded.</source>
        <translation>Die Uhr wurde zurückgesetzt oder neu gekoppelt; ohne ihren neuen Schlüssel kann nichts aufgezeichnet werden.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Show an example</source>
        <translation>Beispiel zeigen</translation>
    </message>
    <message>
        <source>This desktop shows no notifications.</source>
        <translation>Dieser Desktop zeigt keine Benachrichtigungen.</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>No beating heart, no moving transitions; also when the desktop has its animations off.</source>
        <translation>Kein schlagendes Herz, keine bewegten Übergänge; auch wenn die Animationen der Arbeitsumgebung aus sind.</translation>
    </message>
</context>
<context>
    <name>BackgroundCard</name>
    <message>
        <source>Tray and start</source>
        <translation>Infobereich und Start</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Im Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>Neobeat stays connected and goes on recording when the window is closed, where the desktop has a tray.</source>
        <translation>Neobeat bleibt verbunden und zeichnet weiter auf, wenn das Fenster geschlossen wird, wo der Desktop einen Infobereich hat.</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>Beim Anmelden starten</translation>
    </message>
    <message>
        <source>The desktop may ask you whether that is allowed.</source>
        <translation>Der Desktop fragt Sie vielleicht, ob das erlaubt ist.</translation>
    </message>
    <message>
        <source>Without a window: in the tray, or minimised where there is none.</source>
        <translation>Ohne Fenster: im Infobereich, oder minimiert, wo es keinen gibt.</translation>
    </message>
</context>
<context>
    <name>BandKey</name>
    <message>
        <source>deep sleep</source>
        <translation>Tiefschlaf</translation>
    </message>
    <message>
        <source>light sleep</source>
        <translation>Leichtschlaf</translation>
    </message>
    <message>
        <source>not worn</source>
        <translation>nicht getragen</translation>
    </message>
    <message>
        <source>charging</source>
        <translation>lädt</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>aufgezeichnet</translation>
    </message>
</context>
<context>
    <name>BatteryCard</name>
    <message>
        <source>Battery</source>
        <translation>Akku</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Charged %1</source>
        <translation>Geladen: %1</translation>
    </message>
</context>
<context>
    <name>BatteryText</name>
    <message>
        <source>%1 % an hour (%2 to %3)</source>
        <comment>what measuring uses of the battery</comment>
        <translation>%1 % in der Stunde (%2 bis %3)</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln days (%1 to %2)</source>
        <comment>two or more; %1 and %2 are the limits</comment>
        <translation>
            <numerusform>etwa %Ln Tag (%1 bis %2)</numerusform>
            <numerusform>etwa %Ln Tage (%1 bis %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln h (%1 to %2)</source>
        <comment>hours; %1 and %2 are the limits</comment>
        <translation>
            <numerusform>etwa %Ln h (%1 bis %2)</numerusform>
            <numerusform>etwa %Ln h (%1 bis %2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BeatChart</name>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>no beats</source>
        <translation>keine Schläge</translation>
    </message>
    <message>
        <source>%1 to %2 ms, average %3 ms</source>
        <translation>%1 bis %2 ms, im Mittel %3 ms</translation>
    </message>
    <message>
        <source>Intervals between beats, %1</source>
        <translation>Abstände zwischen Schlägen, %1</translation>
    </message>
</context>
<context>
    <name>BeatTable</name>
    <message>
        <source>Beat</source>
        <translation>Schlag</translation>
    </message>
    <message>
        <source>Five minutes from</source>
        <translation>Fünf Minuten ab</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>artefact</source>
        <translation>Artefakt</translation>
    </message>
    <message>
        <source>Beats as a table</source>
        <translation>Schläge als Tabelle</translation>
    </message>
</context>
<context>
    <name>BeatsView</name>
    <message>
        <source>Show graph</source>
        <translation>Kurve anzeigen</translation>
    </message>
    <message>
        <source>Show table</source>
        <translation>Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Beats are shown for two days at most.</source>
        <translation>Schläge werden für höchstens zwei Tage gezeigt.</translation>
    </message>
    <message>
        <source>No intervals between beats were kept in this time. A chest strap sends them.</source>
        <translation>Aus dieser Zeit sind keine Abstände zwischen Schlägen da. Ein Brustgurt sendet sie.</translation>
    </message>
    <message>
        <source>Show a day</source>
        <translation>Einen Tag zeigen</translation>
    </message>
    <message>
        <source>Show the latest beats</source>
        <translation>Die letzten Schläge zeigen</translation>
    </message>
</context>
<context>
    <name>ConfigurationText</name>
    <message>
        <source>Time format</source>
        <translation>Zeitformat</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Whether the date is shown with the time.</source>
        <translation>Ob das Datum bei der Uhrzeit angezeigt wird.</translation>
    </message>
    <message>
        <source>Distance unit</source>
        <translation>Einheit der Entfernung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>A Neo may know only some of them.</source>
        <translation>Eine Neo kennt vielleicht nur einige davon.</translation>
    </message>
    <message>
        <source>Worn on</source>
        <translation>Getragen am</translation>
    </message>
    <message>
        <source>Light when the wrist is lifted</source>
        <translation>Licht beim Heben des Handgelenks</translation>
    </message>
    <message>
        <source>Sensitivity to lifting</source>
        <translation>Empfindlichkeit beim Heben</translation>
    </message>
    <message>
        <source>Next item when the wrist is turned</source>
        <translation>Nächster Eintrag beim Drehen des Handgelenks</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Automatic means while you sleep.</source>
        <translation>Automatisch heißt, während Sie schlafen.</translation>
    </message>
    <message>
        <source>Inactivity reminder</source>
        <translation>Bewegungserinnerung</translation>
    </message>
    <message>
        <source>After so many minutes without moving.</source>
        <translation>Nach so vielen Minuten ohne Bewegung.</translation>
    </message>
    <message>
        <source>Goal of a day</source>
        <translation>Tagesziel</translation>
    </message>
    <message>
        <source>0 calories is no goal for them.</source>
        <translation>0 Kalorien heißt: kein Ziel dafür.</translation>
    </message>
    <message>
        <source>Measure in the background</source>
        <translation>Im Hintergrund messen</translation>
    </message>
    <message>
        <source>Every so many minutes, for the history of the watch.</source>
        <translation>Alle so viele Minuten, für den Verlauf der Uhr.</translation>
    </message>
    <message>
        <source>Measure more often in sleep</source>
        <translation>Im Schlaf öfter messen</translation>
    </message>
    <message>
        <source>Measure more often while moving</source>
        <translation>In Bewegung öfter messen</translation>
    </message>
    <message>
        <source>Alert on the watch</source>
        <translation>Warnung auf der Uhr</translation>
    </message>
    <message>
        <source>When the heart rate is above a level.</source>
        <translation>Wenn die Herzfrequenz über einem Wert liegt.</translation>
    </message>
    <message>
        <source>Heart rate for other devices</source>
        <translation>Herzfrequenz für andere Geräte</translation>
    </message>
    <message>
        <source>Anyone nearby can read it then, without a key.</source>
        <translation>Jeder in der Nähe kann sie dann ohne Schlüssel lesen.</translation>
    </message>
    <message>
        <source>Visible while connected</source>
        <translation>Sichtbar während der Verbindung</translation>
    </message>
    <message>
        <source>Other devices find the watch although it is connected here.</source>
        <translation>Andere Geräte finden die Uhr, obwohl sie hier verbunden ist.</translation>
    </message>
    <message>
        <source>Show who calls</source>
        <translation>Anrufer anzeigen</translation>
    </message>
    <message>
        <source>Phone is silent</source>
        <translation>Telefon ist stumm</translation>
    </message>
    <message>
        <source>What the watch shows about the phone.</source>
        <translation>Was die Uhr über das Telefon anzeigt.</translation>
    </message>
    <message>
        <source>Hourly chime</source>
        <translation>Stundensignal</translation>
    </message>
    <message>
        <source>With firmware 1.1.2.46 or later.</source>
        <translation>Mit Firmware 1.1.2.46 oder neuer.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Display items</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>What the button shows, in this order.</source>
        <translation>Was der Knopf zeigt, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Über Sie</translation>
    </message>
    <message>
        <source>The watch computes distance and calories with it.</source>
        <translation>Die Uhr berechnet damit Entfernung und Kalorien.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Light when the wrist is lifted meanwhile</source>
        <translation>Dabei Licht beim Heben des Handgelenks</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Quiet time in between</source>
        <translation>Ruhezeit dazwischen</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Notice when it is reached</source>
        <translation>Hinweis, wenn es erreicht ist</translation>
    </message>
    <message>
        <source>Calories</source>
        <translation>Kalorien</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Above (bpm)</source>
        <translation>Über (bpm)</translation>
    </message>
    <message>
        <source>Chime</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Knopf</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Wecker</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Inactivity</source>
        <translation>Bewegungsmangel</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>Textnachrichten</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Height (cm)</source>
        <translation>Größe (cm)</translation>
    </message>
    <message>
        <source>Weight (kg)</source>
        <translation>Gewicht (kg)</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 Stunden</translation>
    </message>
    <message>
        <source>time and date</source>
        <translation>Zeit und Datum</translation>
    </message>
    <message>
        <source>time only</source>
        <translation>nur Zeit</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>left wrist</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right wrist</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>at these hours</source>
        <translation>zu diesen Zeiten</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>male</source>
        <translation>männlich</translation>
    </message>
    <message>
        <source>female</source>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>heart rate</source>
        <translation>Herzfrequenz</translation>
    </message>
    <message>
        <source>weather</source>
        <translation>Wetter</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>Wecker</translation>
    </message>
    <message>
        <source>stopwatch</source>
        <translation>Stoppuhr</translation>
    </message>
    <message>
        <source>PAI</source>
        <translation>PAI</translation>
    </message>
    <message>
        <source>world clock</source>
        <translation>Weltzeituhr</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>Entfernung</translation>
    </message>
    <message>
        <source>calories</source>
        <translation>Kalorien</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>On the wrist</source>
        <translation>Am Handgelenk</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Herzfrequenz</translation>
    </message>
    <message>
        <source>Sounds and notices</source>
        <translation>Töne und Hinweise</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on oder off</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a time such as 7:30</source>
        <translation>eine Uhrzeit wie 7:30</translation>
    </message>
    <message>
        <source>a date such as 1990-12-31</source>
        <translation>ein Datum wie 1990-12-31</translation>
    </message>
    <message>
        <source>some of %1, each once, with commas</source>
        <translation>einige von %1, jedes einmal, mit Kommas</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>Not chosen; the watch keeps what it has.</source>
        <translation>Nicht gewählt; die Uhr behält, was sie hat.</translation>
    </message>
    <message>
        <source>Waits for the watch.</source>
        <translation>Wartet auf die Uhr.</translation>
    </message>
    <message>
        <source>On the watch since %1.</source>
        <translation>Auf der Uhr seit %1.</translation>
    </message>
    <message>
        <source>Sent on %1; the watch does not confirm this.</source>
        <translation>Gesendet am %1; die Uhr bestätigt das nicht.</translation>
    </message>
    <message>
        <source>The watch refused it on %1.</source>
        <translation>Die Uhr hat es am %1 abgelehnt.</translation>
    </message>
    <message>
        <source>Sent on %1, but the watch did not answer.</source>
        <translation>Gesendet am %1, aber die Uhr hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The firmware of this watch does not have it.</source>
        <translation>Die Firmware dieser Uhr hat das nicht.</translation>
    </message>
    <message>
        <source>The quiet time must lie between the first and the last hour.</source>
        <translation>Die Ruhezeit muss zwischen der ersten und der letzten Stunde liegen.</translation>
    </message>
    <message>
        <source>%1 has no &quot;%2&quot;. It has %3.</source>
        <translation>%1 hat kein „%2“. Es hat %3.</translation>
    </message>
    <message>
        <source>%1 has to be %2.</source>
        <translation>Möglich für %1: %2.</translation>
    </message>
    <message>
        <source>Line %1 of the file is no JSON.</source>
        <translation>Zeile %1 der Datei ist kein JSON.</translation>
    </message>
    <message>
        <source>The file is no settings profile of Neobeat.</source>
        <translation>Die Datei ist kein Einstellungsprofil von Neobeat.</translation>
    </message>
    <message>
        <source>The profile was made by a newer Neobeat. Install that one first.</source>
        <translation>Das Profil stammt von einem neueren Neobeat. Installieren Sie erst dieses.</translation>
    </message>
    <message>
        <source>The profile has &quot;%1&quot;, which has no meaning.</source>
        <translation>Das Profil hat „%1“, das nichts bedeutet.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; in the profile is not possible.</source>
        <translation>Der Wert von „%1“ im Profil ist nicht möglich.</translation>
    </message>
    <message>
        <source>The profile is empty.</source>
        <translation>Das Profil ist leer.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Scattered clouds</source>
        <translation>Vereinzelte Wolken</translation>
    </message>
    <message>
        <source>Cloudy</source>
        <translation>Bewölkt</translation>
    </message>
    <message>
        <source>Rain and sun</source>
        <translation>Regen und Sonne</translation>
    </message>
    <message>
        <source>Thunderstorm</source>
        <translation>Gewitter</translation>
    </message>
    <message>
        <source>Hail</source>
        <translation>Hagel</translation>
    </message>
    <message>
        <source>Rain and snow</source>
        <translation>Schneeregen</translation>
    </message>
    <message>
        <source>Light rain</source>
        <translation>Leichter Regen</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Regen</translation>
    </message>
    <message>
        <source>Heavy rain</source>
        <translation>Starker Regen</translation>
    </message>
    <message>
        <source>Extreme rain</source>
        <translation>Extremer Regen</translation>
    </message>
    <message>
        <source>More extreme rain</source>
        <translation>Noch extremerer Regen</translation>
    </message>
    <message>
        <source>Torrential rain</source>
        <translation>Sintflutartiger Regen</translation>
    </message>
    <message>
        <source>Snow and sun</source>
        <translation>Schnee und Sonne</translation>
    </message>
    <message>
        <source>Light snow</source>
        <translation>Leichter Schneefall</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Schneefall</translation>
    </message>
    <message>
        <source>Heavy snow</source>
        <translation>Starker Schneefall</translation>
    </message>
    <message>
        <source>Extreme snow</source>
        <translation>Extremer Schneefall</translation>
    </message>
    <message>
        <source>Mist</source>
        <translation>Dunst</translation>
    </message>
    <message>
        <source>Drizzle</source>
        <translation>Nieselregen</translation>
    </message>
    <message>
        <source>Wind and rain</source>
        <translation>Wind und Regen</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ConnectStep</name>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>noch nicht begonnen</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>DatePopover</name>
    <message>
        <source>Go to a date</source>
        <translation>Zu einem Datum gehen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>This is no date. Write it as %1.</source>
        <translation>Das ist kein Datum. Schreiben Sie es wie %1.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <extracomment>A pattern, not a text: d is the day, MMM and MMMM the month, yyyy the year, ddd and dddd the day of the week.</extracomment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd, d MMMM yyyy</source>
        <extracomment>A pattern, see above.</extracomment>
        <translation>ddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A pattern, see above.</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A pattern, see above.</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d</source>
        <extracomment>A pattern, see above: the first day of a range such as 20 – 22 November 2026.</extracomment>
        <translation>d.</translation>
    </message>
    <message>
        <source>ddd, d MMM yyyy</source>
        <extracomment>A pattern, see above.</extracomment>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A pattern, see above.</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A pattern, see above.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A pattern, see above.</extracomment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>ddd d</source>
        <extracomment>A pattern, see above.</extracomment>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Month and year.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Date and time of day.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>DayEmpty</name>
    <message>
        <source>No minutes of this day are here.</source>
        <translation>Von diesem Tag sind keine Minuten da.</translation>
    </message>
    <message>
        <source>The watch logs steps, heart rate and sleep by itself and keeps them for some days. Sync fetches them.</source>
        <translation>Die Uhr zeichnet Schritte, Herzfrequenz und Schlaf selbst auf und behält sie einige Tage. Die Synchronisation holt sie ab.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisieren</translation>
    </message>
    <message>
        <source>Neobeat fetches no minutes from this model. The heart rate that it sent is on the page History.</source>
        <translation>Von diesem Modell ruft Neobeat keine Minuten ab. Die Herzfrequenz, die es gesendet hat, steht auf der Seite Verlauf.</translation>
    </message>
</context>
<context>
    <name>DayGraph</name>
    <message>
        <source>Graph of the day</source>
        <translation>Diagramm des Tages</translation>
    </message>
    <message>
        <source>Heart rate, bpm</source>
        <translation>Herzfrequenz, bpm</translation>
    </message>
    <message>
        <source>Steps an hour</source>
        <translation>Schritte pro Stunde</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>%1 to %2, average %3 bpm, measured %4</source>
        <translation>%1 bis %2, Mittel %3&#xa0;bpm, %4 gemessen</translation>
    </message>
    <message>
        <source>resting %1, %2</source>
        <translation>Ruhe %1, %2</translation>
    </message>
</context>
<context>
    <name>DayNumbers</name>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>sleep, the night before</source>
        <translation>Schlaf, letzte Nacht</translation>
    </message>
    <message>
        <source>resting heart rate</source>
        <translation>Ruheherzfrequenz</translation>
    </message>
    <message>
        <source>%1 bpm</source>
        <translation>%1 bpm</translation>
    </message>
</context>
<context>
    <name>DayTable</name>
    <message>
        <source>Month, heart rates in bpm</source>
        <translation>Monat, Herzfrequenz in bpm</translation>
    </message>
    <message>
        <source>Day, heart rates in bpm</source>
        <translation>Tag, Herzfrequenz in bpm</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>min</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>avg</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>max</source>
        <translation>Max.</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>zones</source>
        <translation>Zonen</translation>
    </message>
    <message>
        <source>Months in figures</source>
        <translation>Monate in Zahlen</translation>
    </message>
    <message>
        <source>Days in figures</source>
        <translation>Tage in Zahlen</translation>
    </message>
</context>
<context>
    <name>DetailsText</name>
    <message>
        <source>Hide details</source>
        <translation>Details ausblenden</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische Details</translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <source>no reading</source>
        <translation>kein Messwert</translation>
    </message>
    <message>
        <source>%1 bpm</source>
        <translation>%1&#xa0;bpm</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Herzfrequenz</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>misst</translation>
    </message>
    <message>
        <source>bpm</source>
        <translation>bpm</translation>
    </message>
</context>
<context>
    <name>DoctorPage</name>
    <message>
        <source>Check this computer</source>
        <translation>Diesen Computer prüfen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>The check is under way.</source>
        <translation>Die Prüfung läuft.</translation>
    </message>
    <message>
        <source>Checking; the look for the watch takes up to 8 seconds.</source>
        <translation>Wird geprüft; die Suche nach der Uhr dauert bis zu 8 Sekunden.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Log and report</source>
        <translation>Protokoll und Bericht</translation>
    </message>
</context>
<context>
    <name>EraseMenu</name>
    <message>
        <source>What shall be deleted?</source>
        <translation>Was soll gelöscht werden?</translation>
    </message>
    <message>
        <source>The last hour…</source>
        <translation>Die letzte Stunde…</translation>
    </message>
    <message>
        <source>What is on show…</source>
        <translation>Was gerade gezeigt wird…</translation>
    </message>
    <message>
        <source>Everything…</source>
        <translation>Alles…</translation>
    </message>
    <message>
        <source>Delete the last hour?</source>
        <translation>Die letzte Stunde löschen?</translation>
    </message>
    <message>
        <source>Everything that was kept in the last 60 minutes is overwritten. This cannot be undone.</source>
        <translation>Alles, was in den letzten 60 Minuten aufgezeichnet wurde, wird überschrieben. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Everything that was kept in this range is overwritten, with the activities that lie wholly in it. This cannot be undone.</source>
        <translation>Alles, was in diesem Zeitraum aufgezeichnet wurde, wird überschrieben, samt den Aktivitäten, die ganz darin liegen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete the whole history?</source>
        <translation>Den ganzen Verlauf löschen?</translation>
    </message>
    <message>
        <source>Every heart rate, activity and note that was ever kept is overwritten. This cannot be undone. Export it first if you may want it back.</source>
        <translation>Jede Herzfrequenz, jede Aktivität und jede Notiz, die je aufgezeichnet wurde, wird überschrieben. Das lässt sich nicht rückgängig machen. Exportieren Sie den Verlauf vorher, wenn Sie ihn vielleicht noch brauchen.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>An import…</source>
        <translation>Ein Import…</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The key store has not answered yet; it may be asking in a window of its own.</source>
        <translation>Der Schlüsselspeicher hat noch nicht geantwortet; vielleicht fragt er in einem eigenen Fenster nach etwas.</translation>
    </message>
    <message>
        <source>Bluetooth is not running on this computer.</source>
        <translation>Auf diesem Computer läuft Bluetooth nicht.</translation>
    </message>
    <message>
        <source>The system&apos;s Bluetooth service, bluetoothd, is not installed or not started.</source>
        <translation>Der Bluetooth-Dienst des Systems, bluetoothd, ist nicht installiert oder nicht gestartet.</translation>
    </message>
    <message>
        <source>Install BlueZ, start the service &quot;bluetooth&quot;, then check again.</source>
        <translation>Installieren Sie BlueZ, starten Sie den Dienst „bluetooth“, dann prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>This program may not use Bluetooth.</source>
        <translation>Dieses Programm darf Bluetooth nicht benutzen.</translation>
    </message>
    <message>
        <source>The system has no Bluetooth service that answers, or a sandbox or a rule of the system is in between.</source>
        <translation>Das System hat keinen Bluetooth-Dienst, der antwortet, oder eine Sandbox oder eine Regel des Systems steht dazwischen.</translation>
    </message>
    <message>
        <source>Install and start Bluetooth (BlueZ), in a sandbox allow access to it, then check again.</source>
        <translation>Installieren und starten Sie Bluetooth (BlueZ), in einer Sandbox erlauben Sie den Zugriff darauf, dann prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>This computer has no Bluetooth adapter.</source>
        <translation>Dieser Computer hat keinen Bluetooth-Adapter.</translation>
    </message>
    <message>
        <source>No adapter is built in or plugged in, or its driver is missing.</source>
        <translation>Es ist kein Adapter eingebaut oder eingesteckt, oder sein Treiber fehlt.</translation>
    </message>
    <message>
        <source>Plug in a Bluetooth adapter, then check again.</source>
        <translation>Stecken Sie einen Bluetooth-Adapter ein, dann prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Bluetooth is switched off.</source>
        <translation>Bluetooth ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>The adapter is there but has no power.</source>
        <translation>Der Adapter ist da, hat aber keinen Strom.</translation>
    </message>
    <message>
        <source>Switch Bluetooth on in the system settings, then check again.</source>
        <translation>Schalten Sie Bluetooth in den Systemeinstellungen ein, dann prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Bluetooth is blocked.</source>
        <translation>Bluetooth ist blockiert.</translation>
    </message>
    <message>
        <source>Flight mode or a switch on the computer holds the adapter off.</source>
        <translation>Der Flugmodus oder ein Schalter am Computer hält den Adapter ausgeschaltet.</translation>
    </message>
    <message>
        <source>End flight mode or run &quot;rfkill unblock bluetooth&quot;, then check again.</source>
        <translation>Beenden Sie den Flugmodus oder führen Sie „rfkill unblock bluetooth“ aus, dann prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>The Bluetooth adapter does not work yet.</source>
        <translation>Der Bluetooth-Adapter arbeitet noch nicht.</translation>
    </message>
    <message>
        <source>It was just switched on or plugged in, or it does not take power.</source>
        <translation>Er wurde gerade erst eingeschaltet oder eingesteckt, oder er nimmt keinen Strom an.</translation>
    </message>
    <message>
        <source>Wait a few seconds, then check again; if it stays so, unplug it or restart the computer.</source>
        <translation>Warten Sie einige Sekunden, dann prüfen Sie erneut; wenn es so bleibt, ziehen Sie ihn ab oder starten Sie den Computer neu.</translation>
    </message>
    <message>
        <source>The Bluetooth adapter was removed.</source>
        <translation>Der Bluetooth-Adapter wurde entfernt.</translation>
    </message>
    <message>
        <source>It was unplugged, or the computer put it to sleep.</source>
        <translation>Er wurde abgezogen, oder der Computer hat ihn schlafen gelegt.</translation>
    </message>
    <message>
        <source>Plug it in again; any other adapter will do as well.</source>
        <translation>Stecken Sie ihn wieder ein; jeder andere Adapter tut es auch.</translation>
    </message>
    <message>
        <source>Bluetooth is busy with something else.</source>
        <translation>Bluetooth ist gerade mit etwas anderem beschäftigt.</translation>
    </message>
    <message>
        <source>Another program on this computer is connecting or searching at this moment.</source>
        <translation>Ein anderes Programm auf diesem Computer verbindet sich oder sucht in diesem Moment.</translation>
    </message>
    <message>
        <source>Wait a few seconds, then try again.</source>
        <translation>Warten Sie einige Sekunden, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The search for watches broke off.</source>
        <translation>Die Suche nach Uhren brach ab.</translation>
    </message>
    <message>
        <source>The adapter was switched off or another program keeps it busy.</source>
        <translation>Der Adapter wurde ausgeschaltet, oder ein anderes Programm hält ihn beschäftigt.</translation>
    </message>
    <message>
        <source>Check that Bluetooth is on, then scan again.</source>
        <translation>Sehen Sie nach, ob Bluetooth eingeschaltet ist, dann suchen Sie erneut.</translation>
    </message>
    <message>
        <source>The watch is not in range.</source>
        <translation>Die Uhr ist nicht in Reichweite.</translation>
    </message>
    <message>
        <source>Usually it is connected to a phone, which hides it, or it is too far away.</source>
        <translation>Meist ist sie mit einem Telefon verbunden, das sie verbirgt, oder sie ist zu weit weg.</translation>
    </message>
    <message>
        <source>Switch off Bluetooth on the phone, bring the watch close, then try again.</source>
        <translation>Schalten Sie Bluetooth am Telefon aus, bringen Sie die Uhr in die Nähe, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The watch went away all at once.</source>
        <translation>Die Uhr war auf einmal weg.</translation>
    </message>
    <message>
        <source>So it looks when a phone takes it, but also when it leaves the range quickly.</source>
        <translation>So sieht es aus, wenn ein Telefon sie übernimmt, aber auch, wenn sie die Reichweite schnell verlässt.</translation>
    </message>
    <message>
        <source>The computer has lost sight of the watch.</source>
        <translation>Der Computer hat die Uhr aus den Augen verloren.</translation>
    </message>
    <message>
        <source>The Bluetooth service forgets a watch that was away for a while.</source>
        <translation>Der Bluetooth-Dienst vergisst eine Uhr, die eine Weile weg war.</translation>
    </message>
    <message>
        <source>Bring the watch close, then try again; Neobeat searches for it first.</source>
        <translation>Bringen Sie die Uhr in die Nähe, dann versuchen Sie es erneut; Neobeat sucht sie zuerst.</translation>
    </message>
    <message>
        <source>The connection to the watch broke off.</source>
        <translation>Die Verbindung zur Uhr brach ab.</translation>
    </message>
    <message>
        <source>Usually the watch is connected to a phone or at the edge of its range.</source>
        <translation>Meist ist die Uhr mit einem Telefon verbunden oder am Rand ihrer Reichweite.</translation>
    </message>
    <message>
        <source>This computer gave the connection up.</source>
        <translation>Dieser Computer hat die Verbindung aufgegeben.</translation>
    </message>
    <message>
        <source>Its Bluetooth adapter broke off before the watch had answered, which happens with a weak signal.</source>
        <translation>Sein Bluetooth-Adapter brach ab, bevor die Uhr geantwortet hatte; das kommt bei schwachem Signal vor.</translation>
    </message>
    <message>
        <source>Bring the watch close, then try again.</source>
        <translation>Bringen Sie die Uhr in die Nähe, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The watch did not take the connection in time.</source>
        <translation>Die Uhr hat die Verbindung nicht rechtzeitig angenommen.</translation>
    </message>
    <message>
        <source>Usually it is connected to a phone or at the edge of its range.</source>
        <translation>Meist ist sie mit einem Telefon verbunden oder am Rand ihrer Reichweite.</translation>
    </message>
    <message>
        <source>The connection to the watch was lost.</source>
        <translation>Die Verbindung zur Uhr ging verloren.</translation>
    </message>
    <message>
        <source>Usually the watch went out of range or its battery is empty.</source>
        <translation>Meist hat die Uhr die Reichweite verlassen, oder ihr Akku ist leer.</translation>
    </message>
    <message>
        <source>Bring the watch close, then connect again.</source>
        <translation>Bringen Sie die Uhr in die Nähe, dann verbinden Sie sie erneut.</translation>
    </message>
    <message>
        <source>The watch has changed what it offers.</source>
        <translation>Die Uhr bietet jetzt andere Dienste an.</translation>
    </message>
    <message>
        <source>It restarted or was updated while it was connected.</source>
        <translation>Sie wurde neu gestartet oder aktualisiert, während sie verbunden war.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Verbinden Sie sie erneut.</translation>
    </message>
    <message>
        <source>This watch cannot be used.</source>
        <translation>Diese Uhr kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>The watch did not list its services in time.</source>
        <translation>Die Uhr hat ihre Dienste nicht rechtzeitig aufgezählt.</translation>
    </message>
    <message>
        <source>Usually it is at the edge of its range.</source>
        <translation>Meist ist sie am Rand ihrer Reichweite.</translation>
    </message>
    <message>
        <source>There is no key for this watch.</source>
        <translation>Für diese Uhr gibt es keinen Schlüssel.</translation>
    </message>
    <message>
        <source>It was not saved, or it was removed.</source>
        <translation>Er wurde nicht gespeichert, oder er wurde entfernt.</translation>
    </message>
    <message>
        <source>Enter the pairing key.</source>
        <translation>Geben Sie den Kopplungsschlüssel ein.</translation>
    </message>
    <message>
        <source>The watch did not accept this key.</source>
        <translation>Die Uhr hat diesen Schlüssel nicht angenommen.</translation>
    </message>
    <message>
        <source>The key belongs to another watch, or the watch was paired anew since the key was made.</source>
        <translation>Der Schlüssel gehört zu einer anderen Uhr, oder die Uhr wurde neu gekoppelt, seit es ihn gibt.</translation>
    </message>
    <message>
        <source>Get the current key from the vendor account and enter it.</source>
        <translation>Holen Sie den aktuellen Schlüssel aus dem Konto beim Hersteller und geben Sie ihn ein.</translation>
    </message>
    <message>
        <source>The watch did not want to check the key.</source>
        <translation>Die Uhr wollte den Schlüssel nicht prüfen.</translation>
    </message>
    <message>
        <source>It may be busy with a phone or with an update.</source>
        <translation>Sie ist vielleicht mit einem Telefon oder einer Aktualisierung beschäftigt.</translation>
    </message>
    <message>
        <source>Wait until the watch shows the time again, then try again.</source>
        <translation>Warten Sie, bis die Uhr wieder die Zeit zeigt, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The watch did not ask for the key in time.</source>
        <translation>Die Uhr hat nicht rechtzeitig nach dem Schlüssel gefragt.</translation>
    </message>
    <message>
        <source>It took the connection and then stayed silent, which a weak signal can cause.</source>
        <translation>Sie hat die Verbindung angenommen und dann geschwiegen; das kann an einem schwachen Signal liegen.</translation>
    </message>
    <message>
        <source>The watch did not say whether the key fits.</source>
        <translation>Die Uhr hat nicht gesagt, ob der Schlüssel passt.</translation>
    </message>
    <message>
        <source>It stayed silent after our answer, which a weak signal can cause.</source>
        <translation>Sie hat nach unserer Antwort geschwiegen; das kann an einem schwachen Signal liegen.</translation>
    </message>
    <message>
        <source>The watch answered in an unknown way.</source>
        <translation>Die Uhr hat auf unbekannte Weise geantwortet.</translation>
    </message>
    <message>
        <source>Its firmware may be one that this program does not know.</source>
        <translation>Vielleicht kennt dieses Programm ihre Firmware nicht.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, report the text under &quot;Details&quot;.</source>
        <translation>Versuchen Sie es erneut; wenn es so bleibt, melden Sie den Text unter „Details“.</translation>
    </message>
    <message>
        <source>This computer cannot prove the key.</source>
        <translation>Dieser Computer kann den Schlüssel nicht nachweisen.</translation>
    </message>
    <message>
        <source>The OpenSSL plugin of QCA is not installed.</source>
        <translation>Das OpenSSL-Modul von QCA ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install the plugin, then start the program again.</source>
        <translation>Installieren Sie das Modul, dann starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>A value of the watch could not be read.</source>
        <translation>Ein Wert der Uhr konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The watch refused it or the signal is weak.</source>
        <translation>Die Uhr hat es abgelehnt, oder das Signal ist schwach.</translation>
    </message>
    <message>
        <source>The watch did not take a command.</source>
        <translation>Die Uhr hat einen Befehl nicht angenommen.</translation>
    </message>
    <message>
        <source>The watch does not send its values.</source>
        <translation>Die Uhr sendet ihre Werte nicht.</translation>
    </message>
    <message>
        <source>It refused to turn notifications on or off.</source>
        <translation>Sie hat es abgelehnt, Benachrichtigungen ein- oder auszuschalten.</translation>
    </message>
    <message>
        <source>Disconnect, then connect again.</source>
        <translation>Trennen Sie die Verbindung, dann verbinden Sie die Uhr erneut.</translation>
    </message>
    <message>
        <source>The watch did not answer in time.</source>
        <translation>Die Uhr hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Too much is waiting for the watch.</source>
        <translation>Zu vieles wartet auf die Uhr.</translation>
    </message>
    <message>
        <source>It answers more slowly than it is asked.</source>
        <translation>Sie antwortet langsamer, als sie gefragt wird.</translation>
    </message>
    <message>
        <source>Let it rest for a few seconds, then try again.</source>
        <translation>Lassen Sie ihr einige Sekunden Ruhe, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The watch sends no heart rate.</source>
        <translation>Die Uhr sendet keine Herzfrequenz.</translation>
    </message>
    <message>
        <source>Usually it sits too loosely on the wrist, or it is not worn.</source>
        <translation>Meist sitzt sie zu locker am Handgelenk, oder sie wird nicht getragen.</translation>
    </message>
    <message>
        <source>Tighten the strap a little, then start again.</source>
        <translation>Ziehen Sie das Armband etwas fester, dann starten Sie erneut.</translation>
    </message>
    <message>
        <source>This desktop has no key store.</source>
        <translation>Dieser Desktop hat keinen Schlüsselspeicher.</translation>
    </message>
    <message>
        <source>Neither GNOME Keyring nor KWallet nor KeePassXC offers one in this session.</source>
        <translation>Weder GNOME-Schlüsselbund noch KWallet noch KeePassXC bietet in dieser Sitzung einen an.</translation>
    </message>
    <message>
        <source>Install or start one and try again, or keep the key in a file.</source>
        <translation>Installieren oder starten Sie einen und versuchen Sie es erneut, oder bewahren Sie den Schlüssel in einer Datei auf.</translation>
    </message>
    <message>
        <source>The key store has nothing open to keep keys in.</source>
        <translation>Im Schlüsselspeicher ist nichts geöffnet, was Schlüssel aufbewahren kann.</translation>
    </message>
    <message>
        <source>The key store is locked.</source>
        <translation>Der Schlüsselspeicher ist gesperrt.</translation>
    </message>
    <message>
        <source>Its question for the password was closed without an answer, or could not be shown.</source>
        <translation>Seine Frage nach dem Passwort wurde ohne Antwort geschlossen oder konnte nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Try again and give the password, or unlock it in your password program first.</source>
        <translation>Versuchen Sie es erneut und geben Sie das Passwort ein, oder entsperren Sie ihn zuerst in Ihrem Passwortprogramm.</translation>
    </message>
    <message>
        <source>The key store refused access to the key.</source>
        <translation>Der Schlüsselspeicher hat den Zugriff auf den Schlüssel verweigert.</translation>
    </message>
    <message>
        <source>Access was not allowed in its window, or one of its rules forbids it.</source>
        <translation>Der Zugriff wurde in seinem Fenster nicht erlaubt, oder eine seiner Regeln verbietet ihn.</translation>
    </message>
    <message>
        <source>Try again and allow Neobeat the access.</source>
        <translation>Versuchen Sie es erneut und erlauben Sie Neobeat den Zugriff.</translation>
    </message>
    <message>
        <source>The key store did not answer in time.</source>
        <translation>Der Schlüsselspeicher hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>It may wait for you in a window of its own, or it hangs.</source>
        <translation>Vielleicht wartet er in einem eigenen Fenster auf Sie, oder er hängt.</translation>
    </message>
    <message>
        <source>Look for its window and answer it, then try again.</source>
        <translation>Suchen Sie nach seinem Fenster und antworten Sie darin, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The key store does not work now.</source>
        <translation>Der Schlüsselspeicher arbeitet gerade nicht.</translation>
    </message>
    <message>
        <source>Look into your password program, then try again.</source>
        <translation>Sehen Sie in Ihrem Passwortprogramm nach, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The key store did not keep the key.</source>
        <translation>Der Schlüsselspeicher hat den Schlüssel nicht behalten.</translation>
    </message>
    <message>
        <source>It said that the key is stored, and then gave back another one or none.</source>
        <translation>Er hat gemeldet, dass der Schlüssel gespeichert ist, und dann einen anderen oder keinen zurückgegeben.</translation>
    </message>
    <message>
        <source>Try again and allow Neobeat to change the entry, or keep the key in a file.</source>
        <translation>Versuchen Sie es erneut und erlauben Sie Neobeat, den Eintrag zu ändern, oder bewahren Sie den Schlüssel in einer Datei auf.</translation>
    </message>
    <message>
        <source>The key is still in the key store.</source>
        <translation>Der Schlüssel ist noch im Schlüsselspeicher.</translation>
    </message>
    <message>
        <source>The key store said that it is removed, and still has it.</source>
        <translation>Der Schlüsselspeicher hat gemeldet, dass er entfernt ist, und hat ihn noch immer.</translation>
    </message>
    <message>
        <source>Try again, or delete the entry &quot;io.github.neobeat.Neobeat&quot; in your password program.</source>
        <translation>Versuchen Sie es erneut, oder löschen Sie den Eintrag „io.github.neobeat.Neobeat“ in Ihrem Passwortprogramm.</translation>
    </message>
    <message>
        <source>The file with the key cannot be used.</source>
        <translation>Die Datei mit dem Schlüssel kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>Others could read it, it is damaged, or it may not be read or written.</source>
        <translation>Andere könnten sie lesen, sie ist beschädigt, oder sie darf nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Make sure that only you may read and write it (chmod 600), or enter the key again.</source>
        <translation>Sorgen Sie dafür, dass nur Sie sie lesen und schreiben dürfen (chmod 600), oder geben Sie den Schlüssel erneut ein.</translation>
    </message>
    <message>
        <source>What you choose is not remembered.</source>
        <translation>Was Sie wählen, wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>The file of the settings cannot be written: this user may not write there, or the disk is full.</source>
        <translation>Die Datei mit den Einstellungen kann nicht geschrieben werden: Dieser Benutzer darf dort nicht schreiben, oder der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>It holds until Neobeat ends; allow writing there or make room, then choose it once more.</source>
        <translation>Es gilt, bis Neobeat beendet wird; erlauben Sie das Schreiben dort oder schaffen Sie Platz, dann wählen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The history cannot be used now.</source>
        <translation>Der Verlauf kann gerade nicht benutzt werden.</translation>
    </message>
    <message>
        <source>The file that holds it could not be opened, read or written.</source>
        <translation>Seine Datei konnte nicht geöffnet, gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Neobeat goes on measuring and tries again by itself; the reason stands under &quot;Details&quot;.</source>
        <translation>Neobeat misst weiter und versucht es von selbst erneut; der Grund steht unter „Details“.</translation>
    </message>
    <message>
        <source>The history cannot be written.</source>
        <translation>Der Verlauf kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>This user may not write to its file or folder, or the disk is mounted read-only.</source>
        <translation>Dieser Benutzer darf in seine Datei oder seinen Ordner nicht schreiben, oder der Datenträger ist schreibgeschützt eingehängt.</translation>
    </message>
    <message>
        <source>Allow writing there; what was measured meanwhile is kept in memory and written then.</source>
        <translation>Erlauben Sie das Schreiben dort; was inzwischen gemessen wurde, bleibt im Speicher und wird dann geschrieben.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing more can be kept.</source>
        <translation>Der Datenträger ist voll, es kann nichts mehr aufgezeichnet werden.</translation>
    </message>
    <message>
        <source>There is no room left where the history lies.</source>
        <translation>Wo der Verlauf liegt, ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Make some room; what was measured meanwhile is kept in memory and written then.</source>
        <translation>Schaffen Sie Platz; was inzwischen gemessen wurde, bleibt im Speicher und wird dann geschrieben.</translation>
    </message>
    <message>
        <source>Another program holds the history.</source>
        <translation>Ein anderes Programm hält den Verlauf fest.</translation>
    </message>
    <message>
        <source>A backup or a database browser may have its file open for writing.</source>
        <translation>Eine Datensicherung oder ein Datenbankprogramm hat seine Datei vielleicht zum Schreiben geöffnet.</translation>
    </message>
    <message>
        <source>Close it there; what was measured meanwhile is kept in memory and written then.</source>
        <translation>Schließen Sie sie dort; was inzwischen gemessen wurde, bleibt im Speicher und wird dann geschrieben.</translation>
    </message>
    <message>
        <source>The history is damaged.</source>
        <translation>Der Verlauf ist beschädigt.</translation>
    </message>
    <message>
        <source>Its file does not hold together, which a failing disk or a broken copy can cause.</source>
        <translation>Seine Datei ist nicht in sich stimmig; das kann an einem defekten Datenträger oder einer misslungenen Kopie liegen.</translation>
    </message>
    <message>
        <source>Nothing of it was changed; import its file into another history to take over what can be read.</source>
        <translation>Nichts daran wurde geändert; importieren Sie die Datei in einen anderen Verlauf, um zu übernehmen, was noch lesbar ist.</translation>
    </message>
    <message>
        <source>The history is from a newer Neobeat.</source>
        <translation>Der Verlauf stammt von einem neueren Neobeat.</translation>
    </message>
    <message>
        <source>An earlier start of a newer version has changed it in a way that this version does not know.</source>
        <translation>Eine neuere Version hat ihn bei einem früheren Start auf eine Weise geändert, die diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>Nothing of it was changed; install the newer version again to use it.</source>
        <translation>Nichts daran wurde geändert; installieren Sie wieder die neuere Version, um ihn zu benutzen.</translation>
    </message>
    <message>
        <source>This file is no history of Neobeat.</source>
        <translation>Diese Datei ist kein Verlauf von Neobeat.</translation>
    </message>
    <message>
        <source>It belongs to another program, or nothing in it says that it ever was a history.</source>
        <translation>Sie gehört zu einem anderen Programm, oder nichts in ihr zeigt, dass sie je ein Verlauf war.</translation>
    </message>
    <message>
        <source>Neobeat leaves it as it is; name another file, or move this one away.</source>
        <translation>Neobeat lässt sie, wie sie ist; nennen Sie eine andere Datei, oder verschieben Sie diese.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong, so nothing can be kept.</source>
        <translation>Die Uhrzeit dieses Computers ist falsch, deshalb kann nichts aufgezeichnet werden.</translation>
    </message>
    <message>
        <source>It shows a time from before the watch existed, as after an empty battery of the clock or before the network has set it.</source>
        <translation>Sie liegt vor dem Erscheinen der Uhr, etwa weil die Pufferbatterie leer ist oder das Netzwerk die Zeit noch nicht gestellt hat.</translation>
    </message>
    <message>
        <source>Set the clock; Neobeat goes on measuring and keeps what comes from then on.</source>
        <translation>Stellen Sie die Uhrzeit; Neobeat misst weiter und zeichnet auf, was von da an kommt.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Es gibt nichts zu exportieren.</translation>
    </message>
    <message>
        <source>No heart rate was kept in this range of time.</source>
        <translation>In diesem Zeitraum wurde keine Herzfrequenz aufgezeichnet.</translation>
    </message>
    <message>
        <source>Choose another range of time.</source>
        <translation>Wählen Sie einen anderen Zeitraum.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The folder may be missing or protected, or the disk is full.</source>
        <translation>Vielleicht fehlt der Ordner oder ist geschützt, oder der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Choose another place, then try again.</source>
        <translation>Wählen Sie einen anderen Ort, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Not everything in the file could be read.</source>
        <translation>Die Datei konnte nicht ganz gelesen werden.</translation>
    </message>
    <message>
        <source>Neobeat does not know this kind of file.</source>
        <translation>Neobeat kennt diese Art von Datei nicht.</translation>
    </message>
    <message>
        <source>There is no heart rate in this file.</source>
        <translation>In dieser Datei ist keine Herzfrequenz.</translation>
    </message>
    <message>
        <source>Of Gadgetbridge&apos;s databases Neobeat reads the minutes of Amazfit and Mi watches, and this one has none.</source>
        <translation>Aus Datenbanken von Gadgetbridge liest Neobeat die Minuten von Amazfit- und Mi-Uhren, und diese hat keine.</translation>
    </message>
    <message>
        <source>Have Gadgetbridge fetch the activity data of the watch, then export its database once more.</source>
        <translation>Lassen Sie Gadgetbridge die Aktivitätsdaten der Uhr abrufen, dann exportieren Sie seine Datenbank noch einmal.</translation>
    </message>
    <message>
        <source>This file does not say which watch it belongs to.</source>
        <translation>Diese Datei sagt nicht, zu welcher Uhr sie gehört.</translation>
    </message>
    <message>
        <source>Only the databases of Gadgetbridge and the histories of Neobeat name their watch.</source>
        <translation>Nur die Datenbanken von Gadgetbridge und die Verläufe von Neobeat nennen ihre Uhr.</translation>
    </message>
    <message>
        <source>Add your watch first, or name one.</source>
        <translation>Fügen Sie zuerst Ihre Uhr hinzu, oder nennen Sie eine.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Diese Datei oder diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted, or its name is misspelt.</source>
        <translation>Sie wurde verschoben, umbenannt oder gelöscht, oder ihr Name ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Das ist ein Ordner.</translation>
    </message>
    <message>
        <source>The name of a file is needed.</source>
        <translation>Gebraucht wird der Name einer Datei.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>This file or folder may not be used.</source>
        <translation>Diese Datei oder dieser Ordner darf nicht benutzt werden.</translation>
    </message>
    <message>
        <source>This user has no right to read or write it, or the disk is write-protected.</source>
        <translation>Dieser Benutzer darf dort nicht lesen oder schreiben, oder der Datenträger ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Allow it, or choose another place, then try again.</source>
        <translation>Erlauben Sie es, oder wählen Sie einen anderen Ort, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This is no ordinary file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>It is a pipe or something else that a program answers.</source>
        <translation>Es ist eine Pipe oder etwas anderes, hinter dem ein Programm steht.</translation>
    </message>
    <message>
        <source>Choose an ordinary file.</source>
        <translation>Wählen Sie eine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Die Datei ist zu groß.</translation>
    </message>
    <message>
        <source>It is larger than anything of its kind can be.</source>
        <translation>Sie ist größer, als eine Datei dieser Art sein kann.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The file did not answer in time.</source>
        <translation>Die Datei hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>It may lie on a disk or a network that is not in reach now.</source>
        <translation>Vielleicht liegt sie auf einem Datenträger oder in einem Netzwerk, das gerade nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>Copy it to this computer, then try again.</source>
        <translation>Kopieren Sie sie auf diesen Computer, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Die Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The system refused it; its reason stands under &quot;Details&quot;.</source>
        <translation>Das System hat es abgelehnt; der Grund steht unter „Details“.</translation>
    </message>
    <message>
        <source>Copy it to another place, then try again.</source>
        <translation>Kopieren Sie sie an einen anderen Ort, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Neobeat itself keeps its history, settings or keys in this file.</source>
        <translation>In dieser Datei bewahrt Neobeat selbst seinen Verlauf, seine Einstellungen oder Schlüssel auf.</translation>
    </message>
    <message>
        <source>It is in use, so it is neither written over nor imported.</source>
        <translation>Sie ist in Gebrauch und wird deshalb weder überschrieben noch importiert.</translation>
    </message>
    <message>
        <source>No Neobeat is running.</source>
        <translation>Neobeat läuft nicht.</translation>
    </message>
    <message>
        <source>Activities are kept by the program with the window, which may also sit in the tray.</source>
        <translation>Aktivitäten zeichnet das Programm mit dem Fenster auf, das auch im Infobereich sitzen kann.</translation>
    </message>
    <message>
        <source>Start Neobeat, then try again.</source>
        <translation>Starten Sie Neobeat, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Neobeat does not record now.</source>
        <translation>Neobeat zeichnet gerade nicht auf.</translation>
    </message>
    <message>
        <source>No watch is in use, no activity runs, or the settings say that nothing is kept.</source>
        <translation>Es ist keine Uhr in Gebrauch, es läuft keine Aktivität, oder nach den Einstellungen wird nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Open the window, look at the settings of the history, then try again.</source>
        <translation>Öffnen Sie das Fenster, sehen Sie sich die Einstellungen des Verlaufs an, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another program uses this port.</source>
        <translation>Ein anderes Programm benutzt diesen Port.</translation>
    </message>
    <message>
        <source>A port belongs to one program at a time, perhaps to a second Neobeat.</source>
        <translation>Ein Port gehört immer nur einem Programm, vielleicht einem zweiten Neobeat.</translation>
    </message>
    <message>
        <source>Choose another port, or end the other program.</source>
        <translation>Wählen Sie einen anderen Port, oder beenden Sie das andere Programm.</translation>
    </message>
    <message>
        <source>Neobeat cannot listen at this address.</source>
        <translation>Neobeat kann an dieser Adresse keine Verbindungen annehmen.</translation>
    </message>
    <message>
        <source>This computer does not have the address, or the port is reserved for the system.</source>
        <translation>Dieser Computer hat die Adresse nicht, oder der Port ist dem System vorbehalten.</translation>
    </message>
    <message>
        <source>Use 127.0.0.1 and a port from 1024 on.</source>
        <translation>Nehmen Sie 127.0.0.1 und einen Port ab 1024.</translation>
    </message>
    <message>
        <source>The other program does not answer.</source>
        <translation>Das andere Programm antwortet nicht.</translation>
    </message>
    <message>
        <source>It is not running, it listens at another address, or a firewall is in between.</source>
        <translation>Es läuft nicht, es ist unter einer anderen Adresse zu erreichen, oder eine Firewall steht dazwischen.</translation>
    </message>
    <message>
        <source>Start it and check address and port; Neobeat keeps trying.</source>
        <translation>Starten Sie es und prüfen Sie Adresse und Port; Neobeat versucht es weiter.</translation>
    </message>
    <message>
        <source>The other program did not answer in time.</source>
        <translation>Das andere Programm hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>It is busy, or what listens there is something else.</source>
        <translation>Es ist beschäftigt, oder unter dieser Adresse antwortet etwas anderes.</translation>
    </message>
    <message>
        <source>Check address and port; Neobeat keeps trying.</source>
        <translation>Prüfen Sie Adresse und Port; Neobeat versucht es weiter.</translation>
    </message>
    <message>
        <source>The other program refuses access.</source>
        <translation>Das andere Programm verweigert den Zugriff.</translation>
    </message>
    <message>
        <source>The name or the password is wrong, or the user may not write there.</source>
        <translation>Der Name oder das Passwort ist falsch, oder der Benutzer darf dort nicht schreiben.</translation>
    </message>
    <message>
        <source>Check name, password and rights, then switch the output off and on.</source>
        <translation>Prüfen Sie Name, Passwort und Rechte, dann schalten Sie die Ausgabe aus und wieder ein.</translation>
    </message>
    <message>
        <source>What answers there is a different kind of program.</source>
        <translation>Unter dieser Adresse antwortet eine andere Art von Programm.</translation>
    </message>
    <message>
        <source>Its answer does not follow the expected protocol.</source>
        <translation>Seine Antwort folgt nicht dem erwarteten Protokoll.</translation>
    </message>
    <message>
        <source>Check address and port and the version of the other program.</source>
        <translation>Prüfen Sie Adresse und Port und die Version des anderen Programms.</translation>
    </message>
    <message>
        <source>The encrypted connection cannot be trusted.</source>
        <translation>Der verschlüsselten Verbindung ist nicht zu trauen.</translation>
    </message>
    <message>
        <source>The certificate is unknown or expired, it belongs to another name, or the other side does not encrypt.</source>
        <translation>Das Zertifikat ist unbekannt oder abgelaufen, es gehört zu einem anderen Namen, oder die Gegenseite verschlüsselt nicht.</translation>
    </message>
    <message>
        <source>Give the file of the authority that signed the certificate, and check the address.</source>
        <translation>Geben Sie die Datei der Zertifizierungsstelle an, die das Zertifikat unterschrieben hat, und prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The other program has no source of this name.</source>
        <translation>Das andere Programm hat keine Quelle dieses Namens.</translation>
    </message>
    <message>
        <source>It was renamed or removed there, or belongs to another collection of scenes.</source>
        <translation>Sie wurde dort umbenannt oder entfernt, oder sie gehört zu einer anderen Szenensammlung.</translation>
    </message>
    <message>
        <source>Copy the exact name of the text source from the other program.</source>
        <translation>Kopieren Sie den genauen Namen der Textquelle aus dem anderen Programm.</translation>
    </message>
    <message>
        <source>Something is missing in the settings of this output.</source>
        <translation>In den Einstellungen dieser Ausgabe fehlt etwas.</translation>
    </message>
    <message>
        <source>An address, a name or a file is empty or makes no sense.</source>
        <translation>Eine Adresse, ein Name oder eine Datei ist leer oder ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>Complete the settings, then switch the output on.</source>
        <translation>Vervollständigen Sie die Einstellungen, dann schalten Sie die Ausgabe ein.</translation>
    </message>
    <message>
        <source>This computer cannot act as a heart-rate sensor.</source>
        <translation>Dieser Computer kann kein Herzfrequenzsensor sein.</translation>
    </message>
    <message>
        <source>Its Bluetooth adapter or its Bluetooth service lacks what a sensor needs.</source>
        <translation>Seinem Bluetooth-Adapter oder Bluetooth-Dienst fehlt, was ein Sensor braucht.</translation>
    </message>
    <message>
        <source>Try another Bluetooth adapter, or use another output.</source>
        <translation>Versuchen Sie einen anderen Bluetooth-Adapter, oder benutzen Sie eine andere Ausgabe.</translation>
    </message>
    <message>
        <source>The Bluetooth adapter has no advertisement left.</source>
        <translation>Der Bluetooth-Adapter kann sich nicht weiter bekannt machen.</translation>
    </message>
    <message>
        <source>Other programs use all of them.</source>
        <translation>Andere Programme benutzen alle seine Möglichkeiten dazu.</translation>
    </message>
    <message>
        <source>End a program that makes this computer visible over Bluetooth; Neobeat keeps trying.</source>
        <translation>Beenden Sie ein Programm, das diesen Computer über Bluetooth sichtbar macht; Neobeat versucht es weiter.</translation>
    </message>
    <message>
        <source>It has no keyring or wallet yet, no password database is open, or the open one shares nothing.</source>
        <translation>Er hat noch keinen Schlüsselbund und keine Brieftasche, es ist keine Passwortdatenbank geöffnet, oder die geöffnete gibt nichts frei.</translation>
    </message>
    <message>
        <source>Create, open or share one in your password program, then try again.</source>
        <translation>Erstellen, öffnen oder teilen Sie eine in Ihrem Passwortprogramm, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>It ended or answered with an error; see &quot;Details&quot;.</source>
        <translation>Er wurde beendet oder hat mit einem Fehler geantwortet; siehe „Details“.</translation>
    </message>
    <message>
        <source>The key store asks for its password or your consent in a window of its own.</source>
        <translation>Der Schlüsselspeicher fragt in einem eigenen Fenster nach seinem Passwort oder Ihrer Zustimmung.</translation>
    </message>
    <message>
        <source>The watch is not connected.</source>
        <translation>Die Uhr ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Nothing can be sent to a watch that is out of range or not connected yet.</source>
        <translation>An eine Uhr, die außer Reichweite oder noch nicht verbunden ist, kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>Connect the watch, then try again.</source>
        <translation>Verbinden Sie die Uhr und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The watch refused this.</source>
        <translation>Die Uhr hat das abgelehnt.</translation>
    </message>
    <message>
        <source>Perhaps its firmware does not know this request or this value.</source>
        <translation>Vielleicht kennt ihre Firmware diese Anfrage oder diesen Wert nicht.</translation>
    </message>
    <message>
        <source>Choose another value; everything else on the watch is unchanged.</source>
        <translation>Wählen Sie einen anderen Wert; alles andere auf der Uhr ist unverändert.</translation>
    </message>
    <message>
        <source>The watch did not confirm this.</source>
        <translation>Die Uhr hat das nicht bestätigt.</translation>
    </message>
    <message>
        <source>It took the request; whether it acted on it is not known.</source>
        <translation>Sie hat die Anfrage angenommen; ob sie danach gehandelt hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Look at the watch, and try again if it did not.</source>
        <translation>Sehen Sie auf die Uhr, und versuchen Sie es andernfalls noch einmal.</translation>
    </message>
    <message>
        <source>The data of the watch arrived incomplete.</source>
        <translation>Die Daten der Uhr sind unvollständig angekommen.</translation>
    </message>
    <message>
        <source>A part was lost on the way, or its checksum does not match.</source>
        <translation>Ein Teil ging unterwegs verloren, oder die Prüfsumme passt nicht.</translation>
    </message>
    <message>
        <source>Bring the watch close and try again; what arrived before is kept.</source>
        <translation>Halten Sie die Uhr nah an den Computer und versuchen Sie es noch einmal; was schon da ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The command could not be started.</source>
        <translation>Der Befehl konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>There is no such program, or it may not be run.</source>
        <translation>Es gibt kein solches Programm, oder es darf nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>Enter the program with its whole path, and each argument on its own.</source>
        <translation>Geben Sie das Programm mit vollem Pfad ein und jedes Argument für sich.</translation>
    </message>
    <message>
        <source>The command failed.</source>
        <translation>Der Befehl ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>It ended with a failure, or took longer than 30 seconds and was ended.</source>
        <translation>Er endete mit einem Fehler oder brauchte länger als 30 Sekunden und wurde beendet.</translation>
    </message>
    <message>
        <source>Try the same command in a terminal, where its messages can be read.</source>
        <translation>Versuchen Sie denselben Befehl in einem Terminal, wo seine Meldungen zu lesen sind.</translation>
    </message>
    <message>
        <source>This watch cannot do that.</source>
        <translation>Diese Uhr kann das nicht.</translation>
    </message>
    <message>
        <source>It lacks what is needed for it; perhaps its firmware is older.</source>
        <translation>Ihr fehlt, was dafür nötig ist; vielleicht ist ihre Firmware älter.</translation>
    </message>
    <message>
        <source>Nothing has to be done; everything else works.</source>
        <translation>Es ist nichts zu tun; alles andere funktioniert.</translation>
    </message>
    <message>
        <source>It lacks a service that it should have, so it is another model or did not answer completely.</source>
        <translation>Ihr fehlt ein Dienst, den sie haben müsste; es ist also ein anderes Modell, oder sie hat nicht vollständig geantwortet.</translation>
    </message>
    <message>
        <source>Scan again and choose your watch or sensor.</source>
        <translation>Suche noch einmal und wähle deine Uhr oder deinen Sensor.</translation>
    </message>
    <message>
        <source>It reads its own files, FIT, TCX and GPX, the databases of Gadgetbridge and Amazfish, and the exports of Zepp, Polar Flow, Garmin Connect and Samsung Health.</source>
        <translation>Es liest seine eigenen Dateien, FIT, TCX und GPX, die Datenbanken von Gadgetbridge und Amazfish und die Exporte von Zepp, Polar Flow, Garmin Connect und Samsung Health.</translation>
    </message>
    <message>
        <source>Choose one of these, or the folder or ZIP archive that holds them.</source>
        <translation>Wähle eine davon oder den Ordner oder das ZIP-Archiv, das sie enthält.</translation>
    </message>
    <message>
        <source>This archive is encrypted.</source>
        <translation>Dieses Archiv ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Zepp encrypts its exports, and names the password where it offers them.</source>
        <translation>Zepp verschlüsselt seine Exporte und nennt das Passwort dort, wo es sie anbietet.</translation>
    </message>
    <message>
        <source>Give the password of the archive.</source>
        <translation>Gib das Passwort des Archivs an.</translation>
    </message>
    <message>
        <source>The password does not open this archive.</source>
        <translation>Das Passwort öffnet dieses Archiv nicht.</translation>
    </message>
    <message>
        <source>It belongs to another export, or is misspelt.</source>
        <translation>Es gehört zu einem anderen Export oder ist vertippt.</translation>
    </message>
    <message>
        <source>Copy the password from where the export was offered.</source>
        <translation>Kopiere das Passwort von dort, wo der Export angeboten wurde.</translation>
    </message>
    <message>
        <source>The sensor demands to be paired, and pairing failed.</source>
        <translation>Der Sensor verlangt, gekoppelt zu werden, und das ist misslungen.</translation>
    </message>
    <message>
        <source>It may be paired with a phone, or keep a pairing that this computer lost.</source>
        <translation>Vielleicht ist er mit einem Telefon gekoppelt, oder er kennt eine Kopplung, die dieser Computer verloren hat.</translation>
    </message>
    <message>
        <source>Remove its pairing in the Bluetooth settings, wake the sensor, then try again.</source>
        <translation>Entfernen Sie die Kopplung in den Bluetooth-Einstellungen, wecken Sie den Sensor, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>It is incomplete or damaged, or a part of it was changed into something that Neobeat cannot read.</source>
        <translation>Sie ist unvollständig oder beschädigt, oder ein Teil wurde zu etwas, das Neobeat nicht lesen kann.</translation>
    </message>
    <message>
        <source>Correct it at the place that the details name, or export it once more, then import it again; what is here already is not added twice.</source>
        <translation>Berichtigen Sie sie an der Stelle, die die Details nennen, oder exportieren Sie sie noch einmal, dann importieren Sie sie erneut; was schon da ist, kommt nicht doppelt hinein.</translation>
    </message>
</context>
<context>
    <name>EventCommandRow</name>
    <message>
        <source>Try</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>Testen: %1</translation>
    </message>
    <message>
        <source>Enter a command first.</source>
        <translation>Geben Sie zuerst einen Befehl ein.</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>You fell asleep</source>
        <translation>Sie sind eingeschlafen</translation>
    </message>
    <message>
        <source>You woke up</source>
        <translation>Sie sind aufgewacht</translation>
    </message>
    <message>
        <source>You reached the goal of the day</source>
        <translation>Sie haben das Tagesziel erreicht</translation>
    </message>
    <message>
        <source>Button pressed</source>
        <translation>Taste gedrückt</translation>
    </message>
    <message>
        <source>Button held</source>
        <translation>Taste gehalten</translation>
    </message>
    <message>
        <source>The watch was taken off</source>
        <translation>Die Uhr wurde abgelegt</translation>
    </message>
    <message>
        <source>Call rejected</source>
        <translation>Anruf abgelehnt</translation>
    </message>
    <message>
        <source>Call silenced</source>
        <translation>Anruf stummgeschaltet</translation>
    </message>
    <message>
        <source>The watch looks for the computer</source>
        <translation>Die Uhr sucht den Computer</translation>
    </message>
    <message>
        <source>The watch has found the computer</source>
        <translation>Die Uhr hat den Computer gefunden</translation>
    </message>
    <message>
        <source>Alarms were changed on the watch</source>
        <translation>An der Uhr wurden Wecker geändert</translation>
    </message>
    <message>
        <source>Silent mode off</source>
        <translation>Stummmodus aus</translation>
    </message>
    <message>
        <source>Silent mode on</source>
        <translation>Stummmodus an</translation>
    </message>
    <message>
        <source>A workout begins</source>
        <translation>Ein Training beginnt</translation>
    </message>
    <message>
        <source>Music control</source>
        <translation>Musiksteuerung</translation>
    </message>
    <message>
        <source>Event number %1</source>
        <translation>Ereignis Nummer %1</translation>
    </message>
</context>
<context>
    <name>EventsCard</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Whatever the watch reports is listed here, such as its button or falling asleep.</source>
        <translation>Hier steht, was die Uhr meldet, zum Beispiel ihre Taste oder das Einschlafen.</translation>
    </message>
    <message>
        <source>Remove all events</source>
        <translation>Alle Ereignisse entfernen</translation>
    </message>
    <message>
        <source>Show events on the desktop</source>
        <translation>Ereignisse auf dem Desktop zeigen</translation>
    </message>
    <message>
        <source>Each as a notification.</source>
        <translation>Jedes als Benachrichtigung.</translation>
    </message>
    <message>
        <source>Hide commands</source>
        <translation>Befehle ausblenden</translation>
    </message>
    <message>
        <source>Run a command at an event</source>
        <translation>Befehl bei einem Ereignis ausführen</translation>
    </message>
    <message>
        <source>A program and its arguments, those with blanks in quotation marks; no shell reads them. After 30 seconds it is ended.</source>
        <translation>Ein Programm und seine Argumente, solche mit Leerzeichen in Anführungszeichen; keine Shell liest sie. Nach 30 Sekunden wird es beendet.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Writing the file:</source>
        <translation>Die Datei wird geschrieben:</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>In eine Datei exportieren</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Bluetooth service</source>
        <translation>Bluetooth-Dienst</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Stromversorgung</translation>
    </message>
    <message>
        <source>Flight mode</source>
        <translation>Flugmodus</translation>
    </message>
    <message>
        <source>Watch in range</source>
        <translation>Uhr in Reichweite</translation>
    </message>
    <message>
        <source>Watch is free</source>
        <translation>Uhr ist frei</translation>
    </message>
    <message>
        <source>Pairing key</source>
        <translation>Kopplungsschlüssel</translation>
    </message>
    <message>
        <source>Key accepted</source>
        <translation>Schlüssel angenommen</translation>
    </message>
    <message>
        <source>Heart-rate values</source>
        <translation>Herzfrequenzwerte</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>Key store</source>
        <translation>Schlüsselspeicher</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FolderChooser</name>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
</context>
<context>
    <name>ForgetRow</name>
    <message>
        <source>This watch is simulated. Its heart rate is kept until the next start.</source>
        <translation>Diese Uhr ist simuliert. Ihre Herzfrequenz wird bis zum nächsten Start aufbewahrt.</translation>
    </message>
    <message>
        <source>Forgetting removes the watch and its key from this computer.</source>
        <translation>Beim Vergessen werden die Uhr und ihr Schlüssel von diesem Computer entfernt.</translation>
    </message>
    <message>
        <source>Add watch</source>
        <translation>Uhr hinzufügen</translation>
    </message>
    <message>
        <source>Leave simulated watch</source>
        <translation>Simulierte Uhr verlassen</translation>
    </message>
    <message>
        <source>Forget watch</source>
        <translation>Uhr vergessen</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>%1 vergessen?</translation>
    </message>
    <message>
        <source>Neobeat removes the watch and its pairing key from this computer. The watch itself is not changed. To use it again you need the key. What was kept of its heart rate stays in the history until you delete it there.</source>
        <translation>Neobeat entfernt die Uhr und ihren Kopplungsschlüssel von diesem Computer. Die Uhr selbst wird nicht verändert. Um sie wieder zu benutzen, brauchen Sie den Schlüssel. Ihre aufgezeichnete Herzfrequenz bleibt im Verlauf, bis Sie sie dort löschen.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
</context>
<context>
    <name>ForwardingCard</name>
    <message>
        <source>Notifications and calls</source>
        <translation>Benachrichtigungen und Anrufe</translation>
    </message>
    <message>
        <source>Notifications on the watch</source>
        <translation>Benachrichtigungen auf der Uhr</translation>
    </message>
    <message>
        <source>What programs show on this desktop, while the watch is connected. Neobeat keeps none of it.</source>
        <translation>Was Programme auf diesem Desktop zeigen, solange die Uhr verbunden ist. Neobeat behält nichts davon.</translation>
    </message>
    <message>
        <source>Notifications cannot be read here.</source>
        <translation>Benachrichtigungen sind hier nicht lesbar.</translation>
    </message>
    <message>
        <source>Calls on the watch</source>
        <translation>Anrufe auf der Uhr</translation>
    </message>
    <message>
        <source>Of a modem, of GNOME Calls, of a phone with KDE Connect or paired by Bluetooth. Rejecting on the watch ends a call where its program allows it.</source>
        <translation>Von einem Modem, von GNOME Calls, von einem Telefon mit KDE Connect oder über Bluetooth. Ablehnen an der Uhr beendet einen Anruf, wo sein Programm das erlaubt.</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Only the first 18 characters, which the watch shows at once.</source>
        <translation>Nur die ersten 18 Zeichen, die die Uhr auf einmal zeigt.</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>New programs</source>
        <translation>Neue Programme</translation>
    </message>
    <message>
        <source>A program that is not in the list below may send.</source>
        <translation>Ein Programm, das nicht in der Liste unten steht, darf senden.</translation>
    </message>
    <message>
        <source>Each program is listed here after its first notification.</source>
        <translation>Jedes Programm steht hier nach seiner ersten Benachrichtigung.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Nothing is sent to the watch.</source>
        <translation>Nichts wird an die Uhr gesendet.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>such as 22:00</source>
        <translation>zum Beispiel 22:00</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>such as 7:00</source>
        <translation>zum Beispiel 7:00</translation>
    </message>
</context>
<context>
    <name>HeartRateAlerts</name>
    <message>
        <source>Heart rate high</source>
        <translation>Herzfrequenz hoch</translation>
    </message>
    <message>
        <source>When it stays above a level.</source>
        <translation>Wenn sie über einer Grenze bleibt.</translation>
    </message>
    <message>
        <source>Upper level</source>
        <translation>Obere Grenze</translation>
    </message>
    <message>
        <source>bpm</source>
        <translation>bpm</translation>
    </message>
    <message>
        <source>Heart rate low</source>
        <translation>Herzfrequenz niedrig</translation>
    </message>
    <message>
        <source>When it stays below a level.</source>
        <translation>Wenn sie unter einer Grenze bleibt.</translation>
    </message>
    <message>
        <source>Lower level</source>
        <translation>Untere Grenze</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>seconds beyond the level</source>
        <translation>Sekunden jenseits der Grenze</translation>
    </message>
    <message>
        <source>Again when back by</source>
        <translation>Erneut, wenn zurück um</translation>
    </message>
    <message>
        <source>At most every</source>
        <translation>Höchstens alle</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Neobeat is not a medical device: a watch on the wrist measures wrong or nothing at times, and an alert may come late or not at all. Do not rely on it for decisions about your health.</source>
        <translation>Neobeat ist kein Medizinprodukt: Eine Uhr am Handgelenk misst manchmal falsch oder gar nicht, und ein Hinweis kann spät oder gar nicht kommen. Verlassen Sie sich bei Entscheidungen über Ihre Gesundheit nicht darauf.</translation>
    </message>
</context>
<context>
    <name>HeartRateChart</name>
    <message>
        <source>no reading</source>
        <translation>kein Messwert</translation>
    </message>
    <message>
        <source>%1 to %2 bpm, average %3 bpm</source>
        <translation>%1 bis %2&#xa0;bpm, Mittel %3&#xa0;bpm</translation>
    </message>
    <message>
        <source>Heart-rate graph</source>
        <translation>Herzfrequenzkurve</translation>
    </message>
    <message>
        <source>bpm</source>
        <translation>bpm</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help text</source>
        <translation>Hilfetext</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>When something does not work, Neobeat can look for the reason.</source>
        <translation>Wenn etwas nicht geht, kann Neobeat nach dem Grund suchen.</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>Diesen Computer prüfen</translation>
    </message>
    <message>
        <source>Log and report</source>
        <translation>Protokoll und Bericht</translation>
    </message>
    <message>
        <source>Where the key comes from</source>
        <translation>Woher der Schlüssel kommt</translation>
    </message>
    <message>
        <source>The watch only talks to a program that knows its pairing key, 32 hex digits. The key was made when the watch was paired with the Zepp app, and it lies in the account of that app.</source>
        <translation>Die Uhr spricht nur mit einem Programm, das ihren Kopplungsschlüssel kennt, 32 Hexadezimalziffern. Er ist entstanden, als die Uhr mit der Zepp-App gekoppelt wurde, und liegt im Konto dieser App.</translation>
    </message>
    <message>
        <source>A tool such as huami-token signs in to your account and prints the key. Paste its whole output into Neobeat; the right key is found in it.</source>
        <translation>Ein Werkzeug wie huami-token meldet sich in Ihrem Konto an und gibt den Schlüssel aus. Fügen Sie die ganze Ausgabe in Neobeat ein; der richtige Schlüssel wird darin gefunden.</translation>
    </message>
    <message>
        <source>A key cannot be made up or computed. Unpairing the watch in the app or resetting it makes a new key, and the old one stops working.</source>
        <translation>Ein Schlüssel lässt sich weder ausdenken noch berechnen. Wird die Uhr in der App entkoppelt oder zurückgesetzt, entsteht ein neuer, und der alte gilt nicht mehr.</translation>
    </message>
    <message>
        <source>The watch is not found</source>
        <translation>Die Uhr wird nicht gefunden</translation>
    </message>
    <message>
        <source>A watch talks to one partner at a time. When it is connected to a phone, turn Bluetooth off there, or close the Zepp app, and scan again.</source>
        <translation>Eine Uhr spricht immer nur mit einer Gegenstelle. Wenn sie mit einem Telefon verbunden ist, schalten Sie dort Bluetooth aus oder schließen Sie die Zepp-App, und suchen Sie erneut.</translation>
    </message>
    <message>
        <source>Bring the watch near and press one of its buttons. An empty battery also makes it silent.</source>
        <translation>Bringen Sie die Uhr in die Nähe und drücken Sie eine ihrer Tasten. Auch ein leerer Akku lässt sie verstummen.</translation>
    </message>
    <message>
        <source>The watch does not accept the key</source>
        <translation>Die Uhr nimmt den Schlüssel nicht an</translation>
    </message>
    <message>
        <source>Fetch the key anew: it changes with each pairing. With several watches in the account, compare the address beside the key with the one of your watch.</source>
        <translation>Holen Sie den Schlüssel neu: Er ändert sich mit jeder Kopplung. Bei mehreren Uhren im Konto vergleichen Sie die Adresse neben dem Schlüssel mit der Ihrer Uhr.</translation>
    </message>
    <message>
        <source>There is no reading</source>
        <translation>Es gibt keinen Messwert</translation>
    </message>
    <message>
        <source>Wear the watch a finger&apos;s width above the wrist bone, not too loose. The first reading takes a few seconds. Neobeat never fills gaps in: no reading is shown as no reading.</source>
        <translation>Tragen Sie die Uhr eine Fingerbreite über dem Handgelenkknochen, nicht zu locker. Der erste Messwert braucht einige Sekunden. Neobeat füllt Lücken nie auf: Kein Messwert wird als kein Messwert gezeigt.</translation>
    </message>
    <message>
        <source>The heart rate in other programs</source>
        <translation>Die Herzfrequenz in anderen Programmen</translation>
    </message>
    <message>
        <source>OBS Studio with a browser source: switch on the web server under Outputs, copy its address and add a browser source with it. Without one, as in Debian: use a text source with the text file, or enter the password of OBS&apos;s WebSocket server and the name of a text source.</source>
        <translation>OBS Studio mit Browserquelle: Schalten Sie unter Ausgaben den Webserver ein, kopieren Sie seine Adresse und fügen Sie damit eine Browserquelle hinzu. Ohne eine solche, wie in Debian: Nehmen Sie eine Textquelle mit der Textdatei, oder geben Sie das Passwort des WebSocket-Servers von OBS und den Namen einer Textquelle ein.</translation>
    </message>
    <message>
        <source>VRChat: enable OSC in its action menu and switch on the output for OSC programs.</source>
        <translation>VRChat: Schalten Sie OSC in seinem Aktionsmenü ein und dazu die Ausgabe für OSC-Programme.</translation>
    </message>
    <message>
        <source>Home Assistant: enter the address of your MQTT broker. The watch then appears there as a device.</source>
        <translation>Home Assistant: Geben Sie die Adresse Ihres MQTT-Brokers ein. Die Uhr erscheint dort dann als Gerät.</translation>
    </message>
    <message>
        <source>Grafana: let Prometheus read the address of the web server with /metrics at its end.</source>
        <translation>Grafana: Lassen Sie Prometheus die Adresse des Webservers mit /metrics am Ende lesen.</translation>
    </message>
    <message>
        <source>Zwift, bike computers, phones: switch on the Bluetooth sensor and look for a heart-rate sensor named Neobeat there.</source>
        <translation>Zwift, Fahrradcomputer, Telefone: Schalten Sie den Bluetooth-Sensor ein und suchen Sie dort nach einem Herzfrequenzsensor namens Neobeat.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Neobeat talks to your watch, and to other programs only where you switch that on under Outputs. There is no account, no cloud and no statistics. The key lies in the password store of your desktop and never in a log.</source>
        <translation>Neobeat spricht mit Ihrer Uhr, und mit anderen Programmen nur, wo Sie das unter Ausgaben einschalten. Es gibt kein Konto, keine Cloud und keine Statistik. Der Schlüssel liegt im Passwortspeicher Ihres Desktops und nie in einem Protokoll.</translation>
    </message>
    <message>
        <source>Neobeat is no medical device. Ask a doctor, not a watch, when you are worried.</source>
        <translation>Neobeat ist kein Medizinprodukt. Fragen Sie einen Arzt, nicht eine Uhr, wenn Sie sich Sorgen machen.</translation>
    </message>
    <message>
        <source>Neobeat %1, free software under the GNU General Public License 3 or later.</source>
        <translation>Neobeat %1, freie Software unter der GNU General Public License 3 oder neuer.</translation>
    </message>
    <message>
        <source>Chest straps and other sensors</source>
        <translation>Brustgurte und andere Sensoren</translation>
    </message>
    <message>
        <source>A sensor that follows the Bluetooth Heart Rate Service needs no key. A strap is silent until you wear it; moisten its electrodes. A watch or band has to broadcast: start a workout on it, then switch its heart-rate broadcast on.</source>
        <translation>Ein Sensor, der sich an den Herzfrequenzdienst von Bluetooth hält, braucht keinen Schlüssel. Ein Gurt schweigt, bis du ihn trägst; befeuchte seine Elektroden. Eine Uhr oder ein Band muss senden: Starte dort ein Training und schalte dann die Übertragung der Herzfrequenz ein.</translation>
    </message>
    <message>
        <source>26 other watches of the vendor are paired like an Amazfit Neo, by what other programs do. For each model the wizard says whether anybody is known to have tried.</source>
        <translation>26 weitere Uhren des Herstellers werden gekoppelt wie eine Amazfit Neo, nach dem, was andere Programme tun. Für jedes Modell sagt der Assistent, ob bekannt ist, dass es jemand versucht hat.</translation>
    </message>
    <message>
        <source>Some sensors demand to be paired with the computer. Neobeat does that and says so; the Bluetooth settings of the computer list such a sensor, and can remove it again. Do that first when pairing fails: one side may keep a pairing that the other has lost.</source>
        <translation>Manche Sensoren verlangen, mit dem Computer gekoppelt zu werden. Neobeat tut das und sagt es; die Bluetooth-Einstellungen des Computers führen einen solchen Sensor auf und können ihn wieder entfernen. Tun Sie das zuerst, wenn das Koppeln misslingt: Eine Seite kann eine Kopplung behalten, die die andere verloren hat.</translation>
    </message>
    <message>
        <source>Beat by beat</source>
        <translation>Schlag für Schlag</translation>
    </message>
    <message>
        <source>A chest strap sends the intervals between beats. Where the history has them, it offers Beats beside Chart and Table: each interval, signs at what was corrected, and how much the intervals vary.</source>
        <translation>Ein Brustgurt sendet die Abstände zwischen den Schlägen. Wo der Verlauf sie hat, steht neben Kurve und Tabelle auch Schläge zur Wahl: jeder Abstand, Zeichen an dem, was korrigiert wurde, und wie sehr die Abstände schwanken.</translation>
    </message>
    <message>
        <source>RMSSD, SDNN and pNN50 grow with that variability. It differs between people and falls with age, effort and stress: compare only with yourself, measured at the same time of day and in the same position. The figures are no diagnosis.</source>
        <translation>RMSSD, SDNN und pNN50 wachsen mit dieser Schwankung. Sie ist von Mensch zu Mensch verschieden und sinkt mit Alter, Anstrengung und Anspannung: Vergleiche nur mit dir selbst, zur selben Tageszeit und in derselben Haltung gemessen. Die Zahlen sind keine Diagnose.</translation>
    </message>
</context>
<context>
    <name>HistoryActions</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
</context>
<context>
    <name>HistoryChart</name>
    <message>
        <source>Heart-rate history, %1</source>
        <translation>Verlauf der Herzfrequenz, %1</translation>
    </message>
</context>
<context>
    <name>HistoryChartPane</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>Zoom zurücksetzen</translation>
    </message>
    <message>
        <source>Beats</source>
        <translation>Schläge</translation>
    </message>
</context>
<context>
    <name>HistoryEmpty</name>
    <message>
        <source>Nothing is kept, because the settings say so.</source>
        <translation>Nach den Einstellungen wird nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Nothing recorded yet. Start the heart rate, and it is kept here.</source>
        <translation>Noch nichts aufgezeichnet. Starten Sie die Herzfrequenz, dann wird sie hier aufbewahrt.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Go to the live page</source>
        <translation>Zur Live-Seite</translation>
    </message>
</context>
<context>
    <name>HistoryHeader</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>There is nothing earlier.</source>
        <translation>Früher gibt es nichts.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>There is nothing later.</source>
        <translation>Später gibt es nichts.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>HistoryNumbers</name>
    <message>
        <source>resting</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>min</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>avg</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>max</source>
        <translation>Max.</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>A resting heart rate needs 30 minutes of readings.</source>
        <translation>Eine Ruheherzfrequenz braucht 30 Minuten mit Messwerten.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Nothing is kept at present.</source>
        <translation>Zurzeit wird nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>The settings say so. What was kept before stays here.</source>
        <translation>So sagen es die Einstellungen. Was vorher aufgezeichnet wurde, bleibt hier.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
</context>
<context>
    <name>HistoryViews</name>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>In dieser Zeit wurde nichts gemessen.</translation>
    </message>
</context>
<context>
    <name>HourLine</name>
    <message>
        <source>%1 (%2–%3)</source>
        <translation>%1 (%2–%3)</translation>
    </message>
</context>
<context>
    <name>HourTable</name>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>bpm</source>
        <translation>bpm</translation>
    </message>
    <message>
        <source>sleep, min</source>
        <translation>Schlaf, min</translation>
    </message>
    <message>
        <source>not worn, min</source>
        <translation>nicht getragen, min</translation>
    </message>
    <message>
        <source>recorded, min</source>
        <translation>aufgezeichnet, min</translation>
    </message>
    <message>
        <source>Hours in figures</source>
        <translation>Stunden in Zahlen</translation>
    </message>
</context>
<context>
    <name>HrvText</name>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 ms²</source>
        <comment>square milliseconds</comment>
        <translation>%1 ms²</translation>
    </message>
    <message>
        <source>The average interval between two normal beats</source>
        <translation>Der durchschnittliche Abstand zweier normaler Schläge</translation>
    </message>
    <message>
        <source>How much the intervals differ from their average</source>
        <translation>Wie sehr die Abstände von ihrem Durchschnitt abweichen</translation>
    </message>
    <message>
        <source>How much each interval differs from the one before</source>
        <translation>Wie sehr jeder Abstand vom vorigen abweicht</translation>
    </message>
    <message>
        <source>How many intervals differ by more than 50 ms from the one before</source>
        <translation>Wie viele Abstände um mehr als 50 ms vom vorigen abweichen</translation>
    </message>
    <message>
        <source>Power of the slow changes, of 7 to 25 seconds</source>
        <translation>Leistung der langsamen Änderungen, 7 bis 25 Sekunden</translation>
    </message>
    <message>
        <source>Power of the fast changes, of 2.5 to 7 seconds, mostly those of the breath</source>
        <translation>Leistung der schnellen Änderungen, 2,5 bis 7 Sekunden, meist die des Atems</translation>
    </message>
    <message>
        <source>The slow changes in relation to the fast ones</source>
        <translation>Die langsamen Änderungen im Verhältnis zu den schnellen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>There are less than %Ln minutes of beats here. Choose a longer range.</source>
        <translation>
            <numerusform>Hier ist weniger als %Ln Minute mit Schlägen. Wähle einen längeren Bereich.</numerusform>
            <numerusform>Hier sind weniger als %Ln Minuten mit Schlägen. Wähle einen längeren Bereich.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 % of the beats had to be corrected. Moisten the strap or fasten it tighter, and measure again.</source>
        <translation>Mehr als %1 % der Schläge mussten korrigiert werden. Befeuchte den Gurt oder zieh ihn fester und miss noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>This figure is defined for %Ln minutes. Choose a range of that duration.</source>
        <translation>
            <numerusform>Diese Größe ist für %Ln Minute festgelegt. Wähle einen Bereich dieser Dauer.</numerusform>
            <numerusform>Diese Größe ist für %Ln Minuten festgelegt. Wähle einen Bereich dieser Dauer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beats are missing in this range. Choose one without a gap.</source>
        <translation>In diesem Bereich fehlen Schläge. Wähle einen ohne Lücke.</translation>
    </message>
    <message>
        <source>Below %1 bpm, beats are too few to show the fast changes. Use RMSSD instead.</source>
        <translation>Unter %1 bpm sind es zu wenige Schläge, um die schnellen Änderungen zu zeigen. Nimm stattdessen RMSSD.</translation>
    </message>
    <message>
        <source>The heart rate rose, fell or became more or less steady here. Choose a calmer range.</source>
        <translation>Die Herzfrequenz stieg oder fiel hier, oder sie wurde mehr oder weniger gleichmäßig. Wähle einen ruhigeren Bereich.</translation>
    </message>
    <message>
        <source>All intervals are equal, as those of a pacemaker or of a source that does not measure them. Check what the source sends.</source>
        <translation>Alle Abstände sind gleich, wie bei einem Herzschrittmacher oder einer Quelle, die sie nicht misst. Prüfe, was die Quelle sendet.</translation>
    </message>
    <message>
        <source>normal beat</source>
        <translation>normaler Schlag</translation>
    </message>
    <message>
        <source>ectopic beat</source>
        <translation>ektopischer Schlag</translation>
    </message>
    <message>
        <source>no beat, removed</source>
        <translation>kein Schlag, entfernt</translation>
    </message>
    <message>
        <source>beat missed before it, inserted</source>
        <translation>davor fehlte ein Schlag, eingefügt</translation>
    </message>
    <message>
        <source>interval too long, interpolated</source>
        <translation>Abstand zu lang, interpoliert</translation>
    </message>
    <message>
        <source>interval too short, interpolated</source>
        <translation>Abstand zu kurz, interpoliert</translation>
    </message>
    <message>
        <source>too few beats around it to judge</source>
        <translation>zu wenige Schläge ringsum für ein Urteil</translation>
    </message>
    <message>
        <source>%1 % corrected, method of Lipponen and Tarvainen 2019</source>
        <translation>%1 % korrigiert, Verfahren von Lipponen und Tarvainen 2019</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Reading the file:</source>
        <translation>Die Datei wird gelesen:</translation>
    </message>
</context>
<context>
    <name>ImportExportBody</name>
    <message>
        <source>Choose a file first.</source>
        <translation>Wählen Sie zuerst eine Datei.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>ImportExportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ImportExportFile</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse for the file</source>
        <translation>Nach der Datei suchen</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Datei oder Ordner</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
</context>
<context>
    <name>ImportExportProgress</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>Import a file</source>
        <translation>Eine Datei importieren</translation>
    </message>
    <message>
        <source>Histories (*.csv *.jsonl *.fit *.tcx *.gpx *.zip *.json *.db *.sqlite *.kexi Gadgetbridge)</source>
        <translation>Verläufe (*.csv *.jsonl *.fit *.tcx *.gpx *.zip *.json *.db *.sqlite *.kexi Gadgetbridge)</translation>
    </message>
    <message>
        <source>Password of the archive</source>
        <translation>Passwort des Archivs</translation>
    </message>
    <message>
        <source>Looking into the file…</source>
        <translation>Die Datei wird angesehen…</translation>
    </message>
    <message>
        <source>Files that Neobeat wrote, FIT, TCX and GPX, the databases of Gadgetbridge and Amazfish, and exports of Zepp, Polar Flow, Garmin Connect and Samsung Health, also as a ZIP archive or a folder. What is in the history already stays as it is.</source>
        <translation>Dateien, die Neobeat geschrieben hat, FIT, TCX und GPX, die Datenbanken von Gadgetbridge und Amazfish und Exporte von Zepp, Polar Flow, Garmin Connect und Samsung Health, auch als ZIP-Archiv oder Ordner. Was schon im Verlauf ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Einen Ordner importieren</translation>
    </message>
    <message>
        <source>Earlier imports…</source>
        <translation>Frühere Importe…</translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message>
        <source>%1 · not all of it</source>
        <translation>%1 · nicht ganz</translation>
    </message>
</context>
<context>
    <name>ImportsDialog</name>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Rückgängig machen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Taking it out of the history:</source>
        <translation>Wird aus dem Verlauf entfernt:</translation>
    </message>
    <message>
        <source>Undo the import of %1?</source>
        <translation>Import von %1 rückgängig machen?</translation>
    </message>
    <message>
        <source>It added %1: %2. That is taken out and overwritten, as far as it is still there. What was there before the import and what came after it stays. The file itself is not changed.</source>
        <translation>Hinzugekommen sind %1: %2. Das wird entfernt und überschrieben, soweit es noch da ist. Was vor dem Import da war und was danach kam, bleibt. Die Datei selbst wird nicht verändert.</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Rückgängig machen</translation>
    </message>
</context>
<context>
    <name>ImportsForm</name>
    <message>
        <source>Looking into the history…</source>
        <translation>Der Verlauf wird angesehen…</translation>
    </message>
    <message>
        <source>Nothing that was imported is in the history.</source>
        <translation>Im Verlauf ist nichts, was importiert wurde.</translation>
    </message>
    <message>
        <source>What an import added can be taken out again.</source>
        <translation>Was ein Import hinzugefügt hat, lässt sich wieder entfernen.</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
</context>
<context>
    <name>ItemOrder</name>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>It is the first one.</source>
        <translation>Es ist das erste.</translation>
    </message>
    <message>
        <source>It is not shown.</source>
        <translation>Es wird nicht angezeigt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>KeyChoices</name>
    <message>
        <source>Which of these is your watch?</source>
        <translation>Welche davon ist Ihre Uhr?</translation>
    </message>
    <message>
        <source>Key %1, without an address</source>
        <translation>Schlüssel %1, ohne Adresse</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>Adresse %1</translation>
    </message>
    <message>
        <source>%1 (active)</source>
        <translation>%1 (aktiv)</translation>
    </message>
</context>
<context>
    <name>KeyEntry</name>
    <message>
        <source>The key is complete.</source>
        <translation>Der Schlüssel ist vollständig.</translation>
    </message>
    <message>
        <source>%1 of %2 digits</source>
        <translation>%1 von %2 Ziffern</translation>
    </message>
    <message>
        <source>The text has several keys for this watch. Choose one.</source>
        <translation>Der Text hat mehrere Schlüssel für diese Uhr. Wählen Sie einen.</translation>
    </message>
    <message>
        <source>The text has several keys. Choose the one of your watch.</source>
        <translation>Der Text hat mehrere Schlüssel. Wählen Sie den Ihrer Uhr.</translation>
    </message>
    <message>
        <source>The text does not name the watch %1. Choose its key.</source>
        <translation>Der Text nennt die Uhr %1 nicht. Wählen Sie ihren Schlüssel.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>0x… or paste the whole output</source>
        <translation>0x… oder die ganze Ausgabe einfügen</translation>
    </message>
    <message>
        <source>Pairing key</source>
        <translation>Kopplungsschlüssel</translation>
    </message>
</context>
<context>
    <name>KeyOrigin</name>
    <message>
        <source>Hide the explanation</source>
        <translation>Erklärung ausblenden</translation>
    </message>
    <message>
        <source>Where do I get the key?</source>
        <translation>Woher bekomme ich den Schlüssel?</translation>
    </message>
    <message>
        <source>1. Pair the watch once with the Zepp app on a phone, with an account of your own, and let it sync.</source>
        <translation>1. Koppeln Sie die Uhr einmal mit der Zepp-App auf einem Telefon, mit einem eigenen Konto, und lassen Sie sie synchronisieren.</translation>
    </message>
    <message>
        <source>2. Run a tool such as huami-token on this computer. It signs in to that account and prints the key of each watch.</source>
        <translation>2. Starten Sie auf diesem Computer ein Werkzeug wie huami-token. Es meldet sich in diesem Konto an und gibt den Schlüssel jeder Uhr aus.</translation>
    </message>
    <message>
        <source>3. Paste what it printed above. Unpairing or resetting the watch changes the key; it cannot be made up.</source>
        <translation>3. Fügen Sie oben ein, was es ausgegeben hat. Entkoppeln oder Zurücksetzen der Uhr ändert den Schlüssel; ausdenken lässt er sich nicht.</translation>
    </message>
</context>
<context>
    <name>KeyProblemText</name>
    <message>
        <source>Type or paste the pairing key.</source>
        <translation>Tippen Sie den Kopplungsschlüssel ein, oder fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>This key has 1 digit, a key has %1.</source>
        <translation>Dieser Schlüssel hat 1 Ziffer, ein Schlüssel hat %1.</translation>
    </message>
    <message numerus="yes">
        <source>This key has %n digits, a key has %1.</source>
        <translation>
            <numerusform>Dieser Schlüssel hat %n Ziffer, ein Schlüssel hat %1.</numerusform>
            <numerusform>Dieser Schlüssel hat %n Ziffern, ein Schlüssel hat %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Character %1, &quot;%2&quot;, is no hex digit. A key has only 0 to 9 and a to f.</source>
        <translation>Zeichen %1, „%2“, ist keine Hexadezimalziffer. Ein Schlüssel hat nur 0 bis 9 und a bis f.</translation>
    </message>
    <message>
        <source>The key ends in &quot;…&quot;: your terminal cut it. Widen the window and copy it again.</source>
        <translation>Der Schlüssel endet auf „…“: Ihr Terminal hat ihn abgeschnitten. Machen Sie das Fenster breiter und kopieren Sie ihn erneut.</translation>
    </message>
    <message>
        <source>The account has no key for this watch: it says 0x00. Pair the watch with the vendor app first, then fetch the key again.</source>
        <translation>Das Konto hat für diese Uhr keinen Schlüssel: Dort steht 0x00. Koppeln Sie die Uhr zuerst mit der App des Herstellers, dann holen Sie den Schlüssel erneut.</translation>
    </message>
    <message>
        <source>This key is all zeros, which no watch has. Fetch the key again.</source>
        <translation>Dieser Schlüssel besteht nur aus Nullen; so einen hat keine Uhr. Holen Sie den Schlüssel erneut.</translation>
    </message>
    <message>
        <source>There is no key in this text. A key is 32 hex digits, often with 0x in front.</source>
        <translation>In diesem Text ist kein Schlüssel. Ein Schlüssel hat 32 Hexadezimalziffern, oft mit 0x davor.</translation>
    </message>
    <message>
        <source>The account has no watch. Pair the watch with the vendor app first, then fetch the key again.</source>
        <translation>Das Konto hat keine Uhr. Koppeln Sie die Uhr zuerst mit der App des Herstellers, dann holen Sie den Schlüssel erneut.</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message numerus="yes">
        <source>%Ln without a possible heart rate</source>
        <translation>
            <numerusform>%Ln ohne mögliche Herzfrequenz</numerusform>
            <numerusform>%Ln ohne mögliche Herzfrequenz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln from before the watch existed</source>
        <translation>
            <numerusform>%Ln aus der Zeit, als es die Uhr noch nicht gab</numerusform>
            <numerusform>%Ln aus der Zeit, als es die Uhr noch nicht gab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln from more than a day ahead</source>
        <translation>
            <numerusform>%Ln von mehr als einem Tag in der Zukunft</numerusform>
            <numerusform>%Ln von mehr als einem Tag in der Zukunft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that would end before the start</source>
        <translation>
            <numerusform>%Ln, dessen Ende vor dem Anfang läge</numerusform>
            <numerusform>%Ln, deren Ende vor dem Anfang läge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln longer than a year</source>
        <translation>
            <numerusform>%Ln länger als ein Jahr</numerusform>
            <numerusform>%Ln länger als ein Jahr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an impossible battery level</source>
        <translation>
            <numerusform>%Ln mit unmöglichem Akkustand</numerusform>
            <numerusform>%Ln mit unmöglichem Akkustand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a mark of no activity</source>
        <translation>
            <numerusform>%Ln mit einer Markierung ohne Aktivität</numerusform>
            <numerusform>%Ln mit einer Markierung ohne Aktivität</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too long and shortened: %Ln texts.</source>
        <translation>
            <numerusform>Zu lang und gekürzt: %Ln Text.</numerusform>
            <numerusform>Zu lang und gekürzt: %Ln Texte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Ausgelassen: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Too long and shortened: 1 text.</source>
        <translation>Zu lang und gekürzt: 1 Text.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in an impossible time zone</source>
        <translation>
            <numerusform>%Ln in einer unmöglichen Zeitzone</numerusform>
            <numerusform>%Ln in einer unmöglichen Zeitzone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an RR interval of no length</source>
        <translation>
            <numerusform>%Ln mit einem RR-Intervall ohne Länge</numerusform>
            <numerusform>%Ln mit einem RR-Intervall ohne Länge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LiveHeader</name>
    <message>
        <source>Neobeat</source>
        <translation>Neobeat</translation>
    </message>
    <message>
        <source>Add watch</source>
        <translation>Uhr hinzufügen</translation>
    </message>
    <message>
        <source>Battery level</source>
        <translation>Akkustand</translation>
    </message>
</context>
<context>
    <name>LiveNotice</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>Schlüssel eingeben</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Close activity</source>
        <translation>Aktivität abschließen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The activity is still being stored.</source>
        <translation>Die Aktivität wird noch gespeichert.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The watch is removed. Its key may still be kept.</source>
        <translation>Die Uhr ist entfernt. Ihr Schlüssel ist vielleicht noch gespeichert.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>A try is under way.</source>
        <translation>Ein Versuch läuft.</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>No watch</source>
        <translation>Keine Uhr</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>No reading</source>
        <translation>Kein Messwert</translation>
    </message>
    <message>
        <source>Heart rate is off</source>
        <translation>Herzfrequenz ist aus</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Kurve zeigen</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>LiveReadout</name>
    <message>
        <source>min</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>avg</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>max</source>
        <translation>Max.</translation>
    </message>
    <message>
        <source>The heart rate is being stopped.</source>
        <translation>Die Herzfrequenz wird gerade gestoppt.</translation>
    </message>
    <message>
        <source>Connect to the watch first.</source>
        <translation>Verbinden Sie zuerst die Uhr.</translation>
    </message>
    <message>
        <source>Stop heart rate</source>
        <translation>Herzfrequenz stoppen</translation>
    </message>
    <message>
        <source>Start heart rate</source>
        <translation>Herzfrequenz starten</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log and report</source>
        <translation>Protokoll und Bericht</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>The report holds versions, the last check of this computer and the lines below. Keys, addresses, serial numbers and names of home folders are not in it.</source>
        <translation>Der Bericht enthält Versionen, die letzte Prüfung dieses Computers und die Zeilen darunter. Schlüssel, Adressen, Seriennummern und Namen persönlicher Ordner stehen nicht darin.</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>Es wurde noch nichts protokolliert.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Neobeat</source>
        <translation>Neobeat</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>MarkerTick</name>
    <message>
        <source>Marker %1</source>
        <translation>Markierung %1</translation>
    </message>
</context>
<context>
    <name>MetricTile</name>
    <message>
        <source>no reading</source>
        <translation>kein Messwert</translation>
    </message>
    <message>
        <source>%1 bpm</source>
        <translation>%1&#xa0;bpm</translation>
    </message>
    <message>
        <source>bpm</source>
        <translation>bpm</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>NewHistory</name>
    <message>
        <source>The history is from a newer Neobeat, so a new one has begun.</source>
        <translation>Der Verlauf stammt von einem neueren Neobeat, deshalb wurde ein neuer begonnen.</translation>
    </message>
    <message>
        <source>Nothing of it was deleted: its file is called %1 now. Install the newer version again to see it.</source>
        <translation>Nichts davon wurde gelöscht: Seine Datei heißt jetzt %1. Installieren Sie wieder die neuere Version, um ihn zu sehen.</translation>
    </message>
    <message>
        <source>The history was damaged, so a new one has begun.</source>
        <translation>Der Verlauf war beschädigt, deshalb wurde ein neuer begonnen.</translation>
    </message>
    <message>
        <source>Nothing of it was deleted: its file is called %1 now. Import that to take over what can be read.</source>
        <translation>Nichts davon wurde gelöscht: Seine Datei heißt jetzt %1. Importieren Sie diese, um zu übernehmen, was noch lesbar ist.</translation>
    </message>
</context>
<context>
    <name>NoWatchView</name>
    <message>
        <source>It takes the watch, charged and near, and its pairing key. The next pages say how to get it.</source>
        <translation>Dazu braucht es die Uhr, geladen und in der Nähe, und ihren Kopplungsschlüssel. Die nächsten Seiten sagen, woher er kommt.</translation>
    </message>
    <message>
        <source>Asking the Bluetooth service of this computer…</source>
        <translation>Der Bluetooth-Dienst dieses Computers wird gefragt…</translation>
    </message>
    <message>
        <source>The simulated watch works without Bluetooth and shows everything Neobeat does.</source>
        <translation>Die simulierte Uhr geht ohne Bluetooth und zeigt alles, was Neobeat kann.</translation>
    </message>
    <message>
        <source>Switch Bluetooth on</source>
        <translation>Bluetooth einschalten</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Add watch</source>
        <translation>Uhr hinzufügen</translation>
    </message>
    <message>
        <source>Try simulated watch</source>
        <translation>Simulierte Uhr ausprobieren</translation>
    </message>
    <message>
        <source>No watch yet. Add your watch or heart-rate sensor, or try the simulated one.</source>
        <translation>Noch keine Uhr. Füge deine Uhr oder deinen Herzfrequenzsensor hinzu, oder probiere die simulierte.</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Most often the watch is connected to a phone: it talks to one partner at a time.</source>
        <translation>Meist ist die Uhr mit einem Telefon verbunden: Sie spricht immer nur mit einer Gegenstelle.</translation>
    </message>
    <message>
        <source>Try simulated watch</source>
        <translation>Simulierte Uhr ausprobieren</translation>
    </message>
    <message>
        <source>No watch or sensor was found.</source>
        <translation>Es wurde weder eine Uhr noch ein Sensor gefunden.</translation>
    </message>
    <message>
        <source>Turn Bluetooth off on the phone, bring the watch near, press one of its buttons, and scan again. A strap is silent until you wear it.</source>
        <translation>Schalte Bluetooth am Telefon aus, bring die Uhr in die Nähe, drücke eine ihrer Tasten und suche noch einmal. Ein Gurt schweigt, bis du ihn trägst.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>OutputCard</name>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>The token is copied.</source>
        <translation>Das Token ist kopiert.</translation>
    </message>
    <message>
        <source>Make a new token</source>
        <translation>Neues Token erzeugen</translation>
    </message>
    <message>
        <source>Hide options</source>
        <translation>Optionen ausblenden</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>OutputFieldRow</name>
    <message>
        <source>A password is stored. %1</source>
        <translation>Ein Passwort ist gespeichert. %1</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>Passwort entfernen</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
</context>
<context>
    <name>OutputText</name>
    <message>
        <source>On.</source>
        <translation>Eingeschaltet.</translation>
    </message>
    <message>
        <source>No program is connected.</source>
        <translation>Kein Programm ist verbunden.</translation>
    </message>
    <message>
        <source>1 program is connected.</source>
        <translation>1 Programm ist verbunden.</translation>
    </message>
    <message>
        <source>Last value: %1.</source>
        <translation>Letzter Wert: %1.</translation>
    </message>
    <message>
        <source>There is no output of that name.</source>
        <translation>Eine Ausgabe dieses Namens gibt es nicht.</translation>
    </message>
    <message>
        <source>This output has no option of that name.</source>
        <translation>Diese Ausgabe hat keine Option dieses Namens.</translation>
    </message>
    <message>
        <source>A password is entered in the window.</source>
        <translation>Ein Passwort wird im Fenster eingegeben.</translation>
    </message>
    <message>
        <source>Starting.</source>
        <translation>Wird gestartet.</translation>
    </message>
    <message>
        <source>Waiting, and trying again by itself.</source>
        <translation>Wartet und versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>It does not work.</source>
        <translation>Es geht nicht.</translation>
    </message>
    <message>
        <source>Ending.</source>
        <translation>Wird beendet.</translation>
    </message>
    <message>
        <source>Off.</source>
        <translation>Ausgeschaltet.</translation>
    </message>
    <message>
        <source>Web server and overlay</source>
        <translation>Webserver und Overlay</translation>
    </message>
    <message>
        <source>A page for streams, and the heart rate for browsers, scripts, games and Prometheus on this computer.</source>
        <translation>Eine Seite für Streams, und die Herzfrequenz für Browser, Skripte, Spiele und Prometheus auf diesem Computer.</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>Textdatei</translation>
    </message>
    <message>
        <source>A file with the current number, for a text source in OBS Studio and for scripts.</source>
        <translation>Eine Datei mit der aktuellen Zahl, für eine Textquelle in OBS Studio und für Skripte.</translation>
    </message>
    <message>
        <source>OBS Studio</source>
        <translation>OBS Studio</translation>
    </message>
    <message>
        <source>Writes the number into a text source of OBS Studio, without the delay of a file.</source>
        <translation>Schreibt die Zahl in eine Textquelle von OBS Studio, ohne die Verzögerung einer Datei.</translation>
    </message>
    <message>
        <source>iron-heart</source>
        <translation>iron-heart</translation>
    </message>
    <message>
        <source>Gives the heart rate to iron-heart, through its WebSocket source.</source>
        <translation>Gibt die Herzfrequenz an iron-heart, über dessen WebSocket-Quelle.</translation>
    </message>
    <message>
        <source>vts-heartrate</source>
        <translation>vts-heartrate</translation>
    </message>
    <message>
        <source>Gives the heart rate to vts-heartrate for VTube Studio, which asks you once whether it may.</source>
        <translation>Gibt die Herzfrequenz an vts-heartrate für VTube Studio, das Sie einmal fragt, ob es darf.</translation>
    </message>
    <message>
        <source>SAMMI</source>
        <translation>SAMMI</translation>
    </message>
    <message>
        <source>Triggers a webhook of SAMMI with each reading.</source>
        <translation>Löst bei jedem Messwert einen Webhook von SAMMI aus.</translation>
    </message>
    <message>
        <source>Streamer.bot</source>
        <translation>Streamer.bot</translation>
    </message>
    <message>
        <source>Runs an action of Streamer.bot with each reading.</source>
        <translation>Führt bei jedem Messwert eine Aktion von Streamer.bot aus.</translation>
    </message>
    <message>
        <source>VRChat and other OSC programs</source>
        <translation>VRChat und andere OSC-Programme</translation>
    </message>
    <message>
        <source>Parameters for avatars and games, sent as OSC messages over UDP.</source>
        <translation>Parameter für Avatare und Spiele, als OSC-Nachrichten über UDP gesendet.</translation>
    </message>
    <message>
        <source>Home Assistant and MQTT</source>
        <translation>Home Assistant und MQTT</translation>
    </message>
    <message>
        <source>Publishes to an MQTT broker; Home Assistant finds the watch there by itself.</source>
        <translation>Veröffentlicht an einen MQTT-Broker; Home Assistant findet die Uhr dort von selbst.</translation>
    </message>
    <message>
        <source>Bluetooth heart-rate sensor</source>
        <translation>Bluetooth-Herzfrequenzsensor</translation>
    </message>
    <message>
        <source>Makes this computer a heart-rate sensor for bike computers, trainers and phones nearby.</source>
        <translation>Macht diesen Computer zum Herzfrequenzsensor für Fahrradcomputer, Heimtrainer und Telefone in der Nähe.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Web pages that may read it</source>
        <translation>Webseiten, die lesen dürfen</translation>
    </message>
    <message>
        <source>Their addresses, separated by spaces, for instance https://example.org</source>
        <translation>Ihre Adressen, durch Leerzeichen getrennt, zum Beispiel https://example.org</translation>
    </message>
    <message>
        <source>Also for other computers</source>
        <translation>Auch für andere Computer</translation>
    </message>
    <message>
        <source>Everyone in the network who knows the token can read your heart rate.</source>
        <translation>Wer im Netzwerk das Token kennt, kann Ihre Herzfrequenz lesen.</translation>
    </message>
    <message>
        <source>Computers in your network can then reach Neobeat. Who knows the token can read your heart rate, and it travels unencrypted. Do this only in a network that you trust.</source>
        <translation>Computer in Ihrem Netzwerk können Neobeat dann erreichen. Wer das Token kennt, kann Ihre Herzfrequenz lesen, und sie wird unverschlüsselt übertragen. Tun Sie das nur in einem Netzwerk, dem Sie vertrauen.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>{bpm} is replaced; also {quality}, {battery} and {time}.</source>
        <translation>{bpm} wird ersetzt; auch {quality}, {battery} und {time}.</translation>
    </message>
    <message>
        <source>Without a value</source>
        <translation>Ohne Wert</translation>
    </message>
    <message>
        <source>Name of the text source</source>
        <translation>Name der Textquelle</translation>
    </message>
    <message>
        <source>Password of the WebSocket server</source>
        <translation>Passwort des WebSocket-Servers</translation>
    </message>
    <message>
        <source>In OBS Studio under Tools, WebSocket Server Settings.</source>
        <translation>In OBS Studio unter Werkzeuge, WebSocket-Servereinstellungen.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>The one of its Input API.</source>
        <translation>Der seines Input API.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>vts-heartrate grants it; there is nothing to enter.</source>
        <translation>vts-heartrate vergibt es; es ist nichts einzugeben.</translation>
    </message>
    <message>
        <source>Name of the action</source>
        <translation>Name der Aktion</translation>
    </message>
    <message>
        <source>Name of the webhook</source>
        <translation>Name des Webhooks</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Only if SAMMI asks for one.</source>
        <translation>Nur wenn SAMMI eines verlangt.</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Computer and port of each, separated by spaces.</source>
        <translation>Computer und Port von jedem, durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>Prefix of the parameters</source>
        <translation>Präfix der Parameter</translation>
    </message>
    <message>
        <source>Sets of parameters</source>
        <translation>Parametersätze</translation>
    </message>
    <message>
        <source>Several are separated by spaces: common, iron-heart, pulsoid-to-osc, heart-rate-on-stream, hr-push, vrcosc, hrcounter.</source>
        <translation>Mehrere werden durch Leerzeichen getrennt: common, iron-heart, pulsoid-to-osc, heart-rate-on-stream, hr-push, vrcosc, hrcounter.</translation>
    </message>
    <message>
        <source>Heart rate of 0 percent</source>
        <translation>Herzfrequenz bei 0 Prozent</translation>
    </message>
    <message>
        <source>Heart rate of 100 percent</source>
        <translation>Herzfrequenz bei 100 Prozent</translation>
    </message>
    <message>
        <source>Also write into the chat box</source>
        <translation>Auch in die Chatbox schreiben</translation>
    </message>
    <message>
        <source>Everyone near you in VRChat reads it.</source>
        <translation>Alle in Ihrer Nähe in VRChat lesen es.</translation>
    </message>
    <message>
        <source>Text in the chat box</source>
        <translation>Text in der Chatbox</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>mqtt://computer, or mqtts://computer with encryption.</source>
        <translation>mqtt://computer, oder mqtts://computer mit Verschlüsselung.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Zertifikat der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Only with encryption, and if the system does not know it.</source>
        <translation>Nur mit Verschlüsselung, und wenn das System es nicht kennt.</translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>Name des Geräts</translation>
    </message>
    <message>
        <source>Let Home Assistant find it</source>
        <translation>Von Home Assistant finden lassen</translation>
    </message>
    <message>
        <source>Name that others see</source>
        <translation>Name, den andere sehen</translation>
    </message>
    <message>
        <source>At most 20 letters, without yours.</source>
        <translation>Höchstens 20 Buchstaben, ohne Ihren Namen.</translation>
    </message>
    <message numerus="yes">
        <source>%n programs are connected.</source>
        <translation>
            <numerusform>%n Programm ist verbunden.</numerusform>
            <numerusform>%n Programme sind verbunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names of your own</source>
        <translation>Eigene Namen</translation>
    </message>
    <message>
        <source>Each as NAME=MEANING, separated by spaces. Meanings: bpm, ones, tens, hundreds, connected, beat, toggle, percent, full-percent, interval, battery, battery-percent.</source>
        <translation>Jeder als NAME=BEDEUTUNG, mit Leerzeichen getrennt. Bedeutungen: bpm, ones, tens, hundreds, connected, beat, toggle, percent, full-percent, interval, battery, battery-percent.</translation>
    </message>
    <message>
        <source>Remove from Home Assistant</source>
        <translation>Aus Home Assistant entfernen</translation>
    </message>
    <message>
        <source>Home Assistant and the broker have forgotten the watch.</source>
        <translation>Home Assistant und der Broker haben die Uhr vergessen.</translation>
    </message>
</context>
<context>
    <name>OutputsPage</name>
    <message>
        <source>Outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Give the heart rate to other programs. Each of them is off until you switch it on, and none is told the address or the key of your watch.</source>
        <translation>Geben Sie die Herzfrequenz an andere Programme weiter. Jede Ausgabe ist aus, bis Sie sie einschalten, und keine erfährt Adresse oder Schlüssel Ihrer Uhr.</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Test beenden</translation>
    </message>
    <message>
        <source>Test with the simulated watch</source>
        <translation>Mit der simulierten Uhr testen</translation>
    </message>
    <message>
        <source>Switch an output on first. While your watch measures, its own values are given.</source>
        <translation>Schalten Sie zuerst eine Ausgabe ein. Während Ihre Uhr misst, werden deren Werte weitergegeben.</translation>
    </message>
    <message>
        <source>Made-up values for half a minute.</source>
        <translation>Eine halbe Minute lang erfundene Werte.</translation>
    </message>
    <message>
        <source>Battery in the power panel</source>
        <translation>Akku in der Energieanzeige</translation>
    </message>
    <message>
        <source>The desktop shows the battery of the watch beside that of a mouse, where its Bluetooth service can.</source>
        <translation>Der Desktop zeigt den Akku der Uhr neben dem einer Maus, wo sein Bluetooth-Dienst das kann.</translation>
    </message>
</context>
<context>
    <name>PrivacyCard</name>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Nothing leaves this computer unless you switch an output on. The history is one file that only you can read:</source>
        <translation>Nichts verlässt diesen Computer, solange Sie keine Ausgabe einschalten. Der Verlauf ist eine Datei, die nur Sie lesen können:</translation>
    </message>
    <message>
        <source>Delete from the history</source>
        <translation>Aus dem Verlauf löschen</translation>
    </message>
    <message>
        <source>Forget the watch</source>
        <translation>Die Uhr vergessen</translation>
    </message>
</context>
<context>
    <name>ProfileCard</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>A file with everything that was chosen. It can have world clocks and the weather, too.</source>
        <translation>Eine Datei mit allem, was gewählt wurde. Sie kann auch Weltzeituhren und das Wetter enthalten.</translation>
    </message>
    <message>
        <source>Export profile…</source>
        <translation>Profil exportieren …</translation>
    </message>
    <message>
        <source>Apply profile…</source>
        <translation>Profil anwenden …</translation>
    </message>
    <message>
        <source>Write everything again</source>
        <translation>Alles noch einmal schreiben</translation>
    </message>
    <message>
        <source>Export profile</source>
        <translation>Profil exportieren</translation>
    </message>
    <message>
        <source>Apply profile</source>
        <translation>Profil anwenden</translation>
    </message>
</context>
<context>
    <name>ProfileChooser</name>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profile (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Long run</source>
        <translation>Langer Lauf</translation>
    </message>
    <message>
        <source>Morning run</source>
        <translation>Morgenlauf</translation>
    </message>
    <message>
        <source>Hill</source>
        <translation>Hügel</translation>
    </message>
    <message>
        <source>Last bit</source>
        <translation>Letztes Stück</translation>
    </message>
</context>
<context>
    <name>QuietHours</name>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>such as 22:00</source>
        <translation>zum Beispiel 22:00</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>such as 7:00</source>
        <translation>zum Beispiel 7:00</translation>
    </message>
    <message>
        <source>No alert for the heart rate and nothing about events of the watch; the other alerts make no sound. A search for the computer rings nonetheless.</source>
        <translation>Kein Alarm zur Herzfrequenz und nichts über Ereignisse der Uhr; die anderen Alarme bleiben stumm. Eine Suche nach dem Computer klingelt trotzdem.</translation>
    </message>
</context>
<context>
    <name>RangeSelector</name>
    <message>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
</context>
<context>
    <name>RateGraph</name>
    <message>
        <source>The watch measured no heart rate.</source>
        <translation>Die Uhr hat keine Herzfrequenz gemessen.</translation>
    </message>
</context>
<context>
    <name>ReadingTable</name>
    <message>
        <source>no reading</source>
        <translation>kein Messwert</translation>
    </message>
    <message>
        <source>%1 bpm</source>
        <translation>%1&#xa0;bpm</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, average %3 bpm, %Ln readings</source>
        <translation>
            <numerusform>%1 bis %2, Mittel %3&#xa0;bpm, %Ln Messwert</numerusform>
            <numerusform>%1 bis %2, Mittel %3&#xa0;bpm, %Ln Messwerte</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time, heart rates in bpm</source>
        <translation>Zeit, Herzfrequenz in bpm</translation>
    </message>
    <message>
        <source>min</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>bpm</source>
        <translation>bpm</translation>
    </message>
    <message>
        <source>avg</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>max</source>
        <translation>Max.</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Heart rate as a table</source>
        <translation>Herzfrequenz als Tabelle</translation>
    </message>
</context>
<context>
    <name>RecordingCard</name>
    <message>
        <source>Everything the watch measures is kept on this computer, and nowhere else.</source>
        <translation>Alles, was die Uhr misst, wird auf diesem Computer aufbewahrt und nirgends sonst.</translation>
    </message>
    <message>
        <source>Only what is measured while an activity runs is kept.</source>
        <translation>Nur was gemessen wird, während eine Aktivität läuft, wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Private mode: nothing is kept, and no activity can be started. What was kept before stays.</source>
        <translation>Privater Modus: Es wird nichts aufbewahrt, und es kann keine Aktivität gestartet werden. Früher Aufgezeichnetes bleibt.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was aufbewahrt wird</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Only activities</source>
        <translation>Nur Aktivitäten</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Delete after</source>
        <translation>Löschen nach</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tagen</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tagen</translation>
    </message>
    <message>
        <source>Write a file after each activity</source>
        <translation>Nach jeder Aktivität eine Datei schreiben</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Keine Datei</translation>
    </message>
    <message>
        <source>Folder for these files</source>
        <translation>Ordner für diese Dateien</translation>
    </message>
    <message>
        <source>Delete what is older?</source>
        <translation>Älteres löschen?</translation>
    </message>
    <message>
        <source>All that is older than a year is deleted now and from now on. It cannot be brought back.</source>
        <translation>Alles, was älter als ein Jahr ist, wird jetzt und künftig gelöscht. Es lässt sich nicht zurückholen.</translation>
    </message>
    <message numerus="yes">
        <source>All that is older than %n days is deleted now and from now on. It cannot be brought back.</source>
        <translation>
            <numerusform>Alles, was älter als %n Tag ist, wird jetzt und künftig gelöscht. Es lässt sich nicht zurückholen.</numerusform>
            <numerusform>Alles, was älter als %n Tage ist, wird jetzt und künftig gelöscht. Es lässt sich nicht zurückholen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
</context>
<context>
    <name>RmssdStrip</name>
    <message>
        <source>RMSSD of each five minutes</source>
        <translation>RMSSD von je fünf Minuten</translation>
    </message>
</context>
<context>
    <name>SegmentClock</name>
    <message>
        <source>Length of the activity</source>
        <translation>Dauer der Aktivität</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Write to the watch</source>
        <translation>Auf die Uhr schreiben</translation>
    </message>
    <message>
        <source>Do not choose</source>
        <translation>Nicht wählen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>When the watch connects</source>
        <translation>Wenn sich die Uhr verbindet</translation>
    </message>
    <message>
        <source>Set the watch&apos;s clock</source>
        <translation>Uhr stellen</translation>
    </message>
    <message>
        <source>Writes the time of this computer to the watch.</source>
        <translation>Schreibt die Zeit dieses Computers in die Uhr.</translation>
    </message>
    <message>
        <source>Start heart rate by itself</source>
        <translation>Herzfrequenz von selbst starten</translation>
    </message>
    <message>
        <source>Measuring all the time empties the battery of the watch sooner.</source>
        <translation>Ständiges Messen leert den Akku der Uhr schneller.</translation>
    </message>
    <message>
        <source>Heart rate in other programs</source>
        <translation>Herzfrequenz in anderen Programmen</translation>
    </message>
    <message>
        <source>For streams, home automation and sports programs. All are off until you switch them on.</source>
        <translation>Für Streams, Hausautomation und Sportprogramme. Alle sind aus, bis Sie sie einschalten.</translation>
    </message>
    <message>
        <source>Show the outputs</source>
        <translation>Ausgaben zeigen</translation>
    </message>
    <message>
        <source>Fetch steps and sleep by itself</source>
        <translation>Schritte und Schlaf selbst abrufen</translation>
    </message>
    <message>
        <source>What the watch has stored, when it connects and every hour.</source>
        <translation>Was die Uhr gespeichert hat, beim Verbinden und jede Stunde.</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>%1, address ends in %2</source>
        <translation>%1, Adresse endet auf %2</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>Address ends in %1</source>
        <translation>Adresse endet auf %1</translation>
    </message>
    <message>
        <source>Address ends in %1 · %2</source>
        <translation>Adresse endet auf %1 · %2</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>Only if it is a heart-rate sensor</source>
        <translation>Nur, wenn es ein Herzfrequenzsensor ist</translation>
    </message>
    <message>
        <source>Others have paired this model in this way</source>
        <translation>Andere haben dieses Modell so gekoppelt</translation>
    </message>
    <message>
        <source>Should work, not tried yet</source>
        <translation>Müsste gehen, noch nicht versucht</translation>
    </message>
    <message>
        <source>Heart-rate sensor, needs no key</source>
        <translation>Herzfrequenzsensor, braucht keinen Schlüssel</translation>
    </message>
    <message>
        <source>Cannot be used: it is paired in another way</source>
        <translation>Nicht nutzbar: wird anders gekoppelt</translation>
    </message>
</context>
<context>
    <name>SourcesCard</name>
    <message>
        <source>Watches and sensors</source>
        <translation>Uhren und Sensoren</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Weitere hinzufügen</translation>
    </message>
</context>
<context>
    <name>StatePopover</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Simulated, no radio is used.</source>
        <translation>Simuliert, es wird kein Funk benutzt.</translation>
    </message>
    <message>
        <source>%1, address ends in %2</source>
        <translation>%1, Adresse endet auf %2</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>Nicht weiter versuchen</translation>
    </message>
    <message>
        <source>Leave the watch to the phone for</source>
        <translation>Die Uhr dem Telefon überlassen für</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>Leave the watch to the phone for so long</source>
        <translation>Die Uhr so lange dem Telefon überlassen</translation>
    </message>
</context>
<context>
    <name>StatusPill</name>
    <message>
        <source>State of the connection</source>
        <translation>Zustand der Verbindung</translation>
    </message>
</context>
<context>
    <name>StepHeader</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>TodayHeader</name>
    <message>
        <source>Day before</source>
        <translation>Tag davor</translation>
    </message>
    <message>
        <source>There is no later day.</source>
        <translation>Einen späteren Tag gibt es nicht.</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Tag danach</translation>
    </message>
    <message>
        <source>It is shown.</source>
        <translation>Er wird angezeigt.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Date…</source>
        <translation>Datum…</translation>
    </message>
    <message>
        <source>Cancel sync</source>
        <translation>Synchronisation abbrechen</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisieren</translation>
    </message>
    <message>
        <source>Sync has begun.</source>
        <translation>Die Synchronisation hat begonnen.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>TraySettings</name>
    <message>
        <source>In the tray icon</source>
        <translation>Im Symbol des Infobereichs</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Akku</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Herzfrequenz</translation>
    </message>
    <message>
        <source>The heart rate while it is measured, the battery otherwise. A middle click on the icon starts and stops measuring.</source>
        <translation>Die Herzfrequenz, während sie gemessen wird, sonst der Akku. Ein Klick mit der mittleren Taste auf das Symbol startet und stoppt das Messen.</translation>
    </message>
</context>
<context>
    <name>TrendBars</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Graph of the time before</source>
        <translation>Diagramm der Zeit davor</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>Resting heart rate</source>
        <translation>Ruheherzfrequenz</translation>
    </message>
    <message>
        <source>A click or Enter shows a day.</source>
        <translation>Ein Klick oder die Eingabetaste zeigt einen Tag.</translation>
    </message>
</context>
<context>
    <name>TrendCard</name>
    <message>
        <source>Time before</source>
        <translation>Zeit davor</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 Monate</translation>
    </message>
    <message>
        <source>Nothing of this time is here.</source>
        <translation>Aus dieser Zeit ist nichts da.</translation>
    </message>
    <message>
        <source>Show bars</source>
        <translation>Balken anzeigen</translation>
    </message>
    <message>
        <source>Show table</source>
        <translation>Tabelle anzeigen</translation>
    </message>
</context>
<context>
    <name>TrendKey</name>
    <message>
        <source>average</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>resting, by month</source>
        <translation>Ruhe, je Monat</translation>
    </message>
    <message>
        <source>Hide lowest and highest</source>
        <translation>Tiefste und höchste ausblenden</translation>
    </message>
    <message>
        <source>Show lowest and highest</source>
        <translation>Tiefste und höchste zeigen</translation>
    </message>
    <message>
        <source>average, by week</source>
        <translation>Mittel, je Woche</translation>
    </message>
</context>
<context>
    <name>TrendStrip</name>
    <message>
        <source>Not known in this time.</source>
        <translation>In dieser Zeit nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>TrendTable</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <source>Months in figures</source>
        <translation>Monate in Zahlen</translation>
    </message>
    <message>
        <source>Days in figures</source>
        <translation>Tage in Zahlen</translation>
    </message>
</context>
<context>
    <name>WatchCard</name>
    <message>
        <source>Watch</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Address ends in</source>
        <translation>Adresse endet auf</translation>
    </message>
</context>
<context>
    <name>WatchDelegate</name>
    <message>
        <source>%1, address ends in %2</source>
        <translation>%1, Adresse endet auf %2</translation>
    </message>
    <message>
        <source>signal unknown</source>
        <translation>Signal unbekannt</translation>
    </message>
    <message>
        <source>signal %1 of 4</source>
        <translation>Signal %1 von 4</translation>
    </message>
    <message>
        <source>Address ends in %1</source>
        <translation>Adresse endet auf %1</translation>
    </message>
    <message>
        <source>Address ends in %1 · %2</source>
        <translation>Adresse endet auf %1 · %2</translation>
    </message>
</context>
<context>
    <name>WatchList</name>
    <message>
        <source>Watches found</source>
        <translation>Gefundene Uhren</translation>
    </message>
</context>
<context>
    <name>WatchPage</name>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>Nicht weiter versuchen</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Akku</translation>
    </message>
    <message>
        <source>Battery level</source>
        <translation>Akkustand</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Last charge</source>
        <translation>Zuletzt geladen</translation>
    </message>
    <message>
        <source>About this watch</source>
        <translation>Über diese Uhr</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Address ends in</source>
        <translation>Adresse endet auf</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Product number</source>
        <translation>Produktnummer</translation>
    </message>
    <message>
        <source>Will last</source>
        <translation>Reicht noch</translation>
    </message>
    <message>
        <source>Measuring heart rate uses</source>
        <translation>Herzfrequenz messen verbraucht</translation>
    </message>
    <message>
        <source>Stop finding</source>
        <translation>Suche beenden</translation>
    </message>
    <message>
        <source>Find watch</source>
        <translation>Uhr finden</translation>
    </message>
    <message>
        <source>The watch beeps for a minute.</source>
        <translation>Die Uhr piept eine Minute lang.</translation>
    </message>
    <message>
        <source>Here is the computer</source>
        <translation>Hier ist der Computer</translation>
    </message>
    <message>
        <source>The watch looks for it.</source>
        <translation>Die Uhr sucht ihn.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Last off, perhaps</source>
        <translation>Zuletzt abgelegt, vielleicht</translation>
    </message>
    <message>
        <source>Alarms and settings</source>
        <translation>Wecker und Einstellungen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
</context>
<context>
    <name>WatchSettingsPage</name>
    <message>
        <source>Alarms and settings</source>
        <translation>Wecker und Einstellungen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The watch does not say how it is set up. What you choose here is written to it, at once or when it is connected next; everything else on it stays as it is.</source>
        <translation>Die Uhr sagt nicht, wie sie eingestellt ist. Was Sie hier wählen, wird auf sie geschrieben, sofort oder bei der nächsten Verbindung; alles andere auf ihr bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>WeatherCard</name>
    <message>
        <source>Weather</source>
        <translation>Wetter</translation>
    </message>
    <message>
        <source>Add day</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>The watch has room for seven days.</source>
        <translation>Die Uhr hat Platz für sieben Tage.</translation>
    </message>
    <message>
        <source>What else the watch can show; leave empty what you do not know.</source>
        <translation>Was die Uhr sonst noch zeigen kann; lass leer, was du nicht weißt.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>Wind</translation>
    </message>
    <message>
        <source>such as 12 km/h</source>
        <translation>etwa 12 km/h</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Luftfeuchte</translation>
    </message>
    <message>
        <source>such as 60 %</source>
        <translation>etwa 60 %</translation>
    </message>
    <message>
        <source>Air quality index</source>
        <translation>Luftqualitätsindex</translation>
    </message>
    <message>
        <source>a whole number from 0 to 1000</source>
        <translation>eine ganze Zahl von 0 bis 1000</translation>
    </message>
    <message>
        <source>Sunrise</source>
        <translation>Sonnenaufgang</translation>
    </message>
    <message>
        <source>such as 6:30</source>
        <translation>etwa 6:30</translation>
    </message>
    <message>
        <source>Sunset</source>
        <translation>Sonnenuntergang</translation>
    </message>
    <message>
        <source>such as 20:15</source>
        <translation>etwa 20:15</translation>
    </message>
    <message>
        <source>Show on the watch</source>
        <translation>Auf der Uhr zeigen</translation>
    </message>
    <message>
        <source>Type in the weather of now first, and what is marked.</source>
        <translation>Gib zuerst das Wetter von jetzt ein und was markiert ist.</translation>
    </message>
</context>
<context>
    <name>WeatherForm</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Tiefste</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchste</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>In degrees of the unit that you read on the watch.</source>
        <translation>In Grad der Einheit, die du auf der Uhr liest.</translation>
    </message>
    <message>
        <source>Kind of weather</source>
        <translation>Art des Wetters</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Type in the temperature first.</source>
        <translation>Gib zuerst die Temperatur ein.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>WeatherRow</name>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>WizardBluetoothStep</name>
    <message>
        <source>Bluetooth is ready.</source>
        <translation>Bluetooth ist bereit.</translation>
    </message>
    <message>
        <source>Is Bluetooth ready?</source>
        <translation>Ist Bluetooth bereit?</translation>
    </message>
    <message>
        <source>Next, Neobeat looks for your watch. Have it near and charged.</source>
        <translation>Als Nächstes sucht Neobeat Ihre Uhr. Sie sollte in der Nähe und geladen sein.</translation>
    </message>
    <message>
        <source>Asking the Bluetooth service of this computer…</source>
        <translation>Der Bluetooth-Dienst dieses Computers wird gefragt…</translation>
    </message>
    <message>
        <source>Switch Bluetooth on</source>
        <translation>Bluetooth einschalten</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Try simulated watch</source>
        <translation>Simulierte Uhr ausprobieren</translation>
    </message>
</context>
<context>
    <name>WizardBody</name>
    <message>
        <source>Finish and start</source>
        <translation>Fertig und starten</translation>
    </message>
    <message>
        <source>Save in a file</source>
        <translation>In einer Datei speichern</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>Schlüssel eingeben</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Bluetooth is being checked.</source>
        <translation>Bluetooth wird geprüft.</translation>
    </message>
    <message>
        <source>Choose a watch first.</source>
        <translation>Wählen Sie zuerst eine Uhr.</translation>
    </message>
    <message>
        <source>Enter the key first.</source>
        <translation>Geben Sie zuerst den Schlüssel ein.</translation>
    </message>
    <message>
        <source>The watch is being connected.</source>
        <translation>Die Uhr wird verbunden.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>WizardButtons</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>WizardConnectStep</name>
    <message>
        <source>Save the key in a file?</source>
        <translation>Den Schlüssel in einer Datei speichern?</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbindung mit %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The key can lie in a file that only you may read. Without it, Neobeat asks for the key at the next start.</source>
        <translation>Der Schlüssel kann in einer Datei liegen, die nur Sie lesen dürfen. Sonst fragt Neobeat beim nächsten Start nach dem Schlüssel.</translation>
    </message>
    <message>
        <source>Steps of connecting</source>
        <translation>Schritte des Verbindens</translation>
    </message>
    <message>
        <source>Saving the key…</source>
        <translation>Der Schlüssel wird gespeichert…</translation>
    </message>
    <message>
        <source>%1 Cancel ends the wait.</source>
        <translation>%1 Abbrechen beendet das Warten.</translation>
    </message>
</context>
<context>
    <name>WizardDoneStep</name>
    <message>
        <source>%1 is connected.</source>
        <translation>%1 ist verbunden.</translation>
    </message>
    <message>
        <source>Neobeat connects to it by itself at the next start. Finish and start shows your pulse at once.</source>
        <translation>Neobeat verbindet sich beim nächsten Start von selbst damit. „Fertig und starten“ zeigt gleich Ihren Puls.</translation>
    </message>
</context>
<context>
    <name>WizardKeyStep</name>
    <message>
        <source>What is the pairing key of your watch?</source>
        <translation>Wie lautet der Kopplungsschlüssel Ihrer Uhr?</translation>
    </message>
    <message>
        <source>32 hex digits from the account of the Zepp app. Type the key, or paste everything that a tool such as huami-token printed.</source>
        <translation>32 Hexadezimalziffern aus dem Konto der Zepp-App. Tippen Sie den Schlüssel, oder fügen Sie alles ein, was ein Werkzeug wie huami-token ausgegeben hat.</translation>
    </message>
    <message>
        <source>Keep the key for the next start</source>
        <translation>Den Schlüssel für den nächsten Start behalten</translation>
    </message>
    <message>
        <source>In the password store of your desktop. It is only saved when the watch has accepted it.</source>
        <translation>Im Passwortspeicher Ihres Desktops. Er wird erst gespeichert, wenn die Uhr ihn angenommen hat.</translation>
    </message>
</context>
<context>
    <name>WizardWatchStep</name>
    <message>
        <source>Which watch is yours?</source>
        <translation>Welche Uhr ist Ihre?</translation>
    </message>
    <message>
        <source>Looking for watches…</source>
        <translation>Uhren werden gesucht…</translation>
    </message>
    <message>
        <source>Have the watch near and press one of its buttons.</source>
        <translation>Bringen Sie die Uhr in die Nähe und drücken Sie eine ihrer Tasten.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Show everything that was found</source>
        <translation>Alles zeigen, was gefunden wurde</translation>
    </message>
    <message>
        <source>1 watch found</source>
        <translation>1 Uhr gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n watches found</source>
        <translation>
            <numerusform>%n Uhr gefunden</numerusform>
            <numerusform>%n Uhren gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>A sensor need not say that it is one. Headphones and the like cannot be used.</source>
        <translation>Ein Sensor muss nicht melden, dass er einer ist. Kopfhörer und dergleichen sind nicht nutzbar.</translation>
    </message>
</context>
<context>
    <name>WorldClocksCard</name>
    <message>
        <source>Clocks of other places</source>
        <translation>Weltzeituhren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Place or time zone</source>
        <translation>Ort oder Zeitzone</translation>
    </message>
    <message>
        <source>such as Lisbon</source>
        <translation>etwa Lisbon</translation>
    </message>
    <message>
        <source>This computer knows no time zone of that name.</source>
        <translation>Dieser Computer kennt keine Zeitzone dieses Namens.</translation>
    </message>
    <message>
        <source>Add clock</source>
        <translation>Uhr hinzufügen</translation>
    </message>
    <message>
        <source>Name a place first.</source>
        <translation>Nennen Sie erst einen Ort.</translation>
    </message>
    <message>
        <source>The watch has room for twenty clocks.</source>
        <translation>Die Uhr hat Platz für zwanzig Weltzeituhren.</translation>
    </message>
</context>
<context>
    <name>ZoneFields</name>
    <message>
        <source>Heart-rate zones</source>
        <translation>Herzfrequenzzonen</translation>
    </message>
    <message>
        <source>Maximum heart rate</source>
        <translation>Maximale Herzfrequenz</translation>
    </message>
    <message>
        <source>from the age</source>
        <translation>aus dem Alter</translation>
    </message>
    <message>
        <source>100 to 240 bpm</source>
        <translation>100 bis 240&#xa0;bpm</translation>
    </message>
    <message>
        <source>bpm; leave it empty if you do not know it</source>
        <translation>bpm; leer lassen, wenn Sie sie nicht kennen</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>5 to 120 years</source>
        <translation>5 bis 120 Jahre</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>The formula gives a mean of many people; yours may be 10 beats higher or lower. The five zones begin at 50, 60, 70, 80 and 90 % of the maximum.</source>
        <translation>Die Formel gibt das Mittel vieler Menschen an; Ihr Wert kann 10 Schläge höher oder tiefer liegen. Die fünf Zonen beginnen bei 50, 60, 70, 80 und 90&#xa0;% des Maximums.</translation>
    </message>
    <message>
        <source>Zones follow from your maximum of %1 bpm.</source>
        <translation>Die Zonen folgen aus Ihrem Maximum von %1&#xa0;bpm.</translation>
    </message>
    <message>
        <source>Zones follow from a maximum of 208 − 0.7 × %1 = %2 bpm.</source>
        <translation>Die Zonen folgen aus einem Maximum von 208 − 0,7 × %1 = %2&#xa0;bpm.</translation>
    </message>
    <message>
        <source>Without either there are no zones. From the age the maximum is 208 − 0.7 × age.</source>
        <translation>Ohne eines von beiden gibt es keine Zonen. Aus dem Alter folgt als Maximum 208 − 0,7 × Alter.</translation>
    </message>
</context>
<context>
    <name>ZoneRow</name>
    <message>
        <source>%1 to %2 bpm, %3, %4</source>
        <translation>%1 bis %2&#xa0;bpm, %3, %4</translation>
    </message>
    <message>
        <source>%1 to %2 bpm, no time</source>
        <translation>%1 bis %2&#xa0;bpm, keine Zeit</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation>&lt; 1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>ZonesCard</name>
    <message>
        <source>Time in zones</source>
        <translation>Zeit in Zonen</translation>
    </message>
    <message>
        <source>Below the zones: %1</source>
        <translation>Unter den Zonen: %1</translation>
    </message>
    <message>
        <source>Set up zones</source>
        <translation>Zonen einrichten</translation>
    </message>
</context>
<context>
    <name>neobeat::ActivityListModel</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>%1 bpm</source>
        <translation>%1&#xa0;bpm</translation>
    </message>
</context>
<context>
    <name>neobeat::ActivityResult</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No heart rate was measured in it.</source>
        <translation>Dabei wurde keine Herzfrequenz gemessen.</translation>
    </message>
    <message>
        <source>Average %1 bpm, lowest %2, highest %3.</source>
        <translation>Mittel %1&#xa0;bpm, tiefste %2, höchste %3.</translation>
    </message>
</context>
<context>
    <name>neobeat::AlertSettingsModel</name>
    <message>
        <source>There is no sound without notifications.</source>
        <translation>Ohne Benachrichtigungen gibt es keinen Ton.</translation>
    </message>
    <message>
        <source>The notifications of this desktop make no sound.</source>
        <translation>Die Benachrichtigungen dieses Desktops machen keinen Ton.</translation>
    </message>
    <message>
        <source>Where the notifications of the desktop can make one.</source>
        <translation>Wo die Benachrichtigungen des Desktops einen machen können.</translation>
    </message>
    <message>
        <source>This is how Neobeat notifies you</source>
        <translation>So benachrichtigt Sie Neobeat</translation>
    </message>
    <message>
        <source>A click on it opens the window.</source>
        <translation>Ein Klick darauf öffnet das Fenster.</translation>
    </message>
</context>
<context>
    <name>neobeat::Application</name>
    <message>
        <source>The OpenSSL plugin of QCA is missing, so the pairing key cannot be proven to the watch. Install the package libqca-qt6-plugins, or run packaging/dev setup.</source>
        <translation>Das OpenSSL-Modul von QCA fehlt, deshalb lässt sich der Kopplungsschlüssel der Uhr nicht nachweisen. Installieren Sie das Paket libqca-qt6-plugins, oder führen Sie packaging/dev setup aus.</translation>
    </message>
    <message>
        <source>Neobeat keeps running</source>
        <translation>Neobeat läuft weiter</translation>
    </message>
    <message>
        <source>It goes on recording the heart rate. Open or quit it with its icon in the panel.</source>
        <translation>Es zeichnet die Herzfrequenz weiter auf. Öffnen oder beenden Sie es mit seinem Symbol in der Leiste.</translation>
    </message>
    <message>
        <source>It stays connected to the watch. Open or quit it with its icon in the panel.</source>
        <translation>Es bleibt mit der Uhr verbunden. Öffnen oder beenden Sie es mit seinem Symbol in der Leiste.</translation>
    </message>
</context>
<context>
    <name>neobeat::AutostartModel</name>
    <message>
        <source>The desktop&apos;s folder for programs that start by themselves cannot be written.</source>
        <translation>In den Ordner des Desktops für Programme, die von selbst starten, kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The desktop does not allow it. Its settings for this program may say more.</source>
        <translation>Der Desktop erlaubt es nicht. Seine Einstellungen für dieses Programm sagen vielleicht mehr.</translation>
    </message>
    <message>
        <source>This desktop cannot start programs in a sandbox by itself.</source>
        <translation>Dieser Desktop kann Programme in einer Sandbox nicht von selbst starten.</translation>
    </message>
    <message>
        <source>The desktop did not answer. Nothing was changed.</source>
        <translation>Der Desktop hat nicht geantwortet. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>neobeat::Backend</name>
    <message>
        <source>Open Neobeat</source>
        <translation>Neobeat öffnen</translation>
    </message>
    <message>
        <source>Neobeat stays connected to the watch and records the heart rate.</source>
        <translation>Neobeat bleibt mit der Uhr verbunden und zeichnet die Herzfrequenz auf.</translation>
    </message>
</context>
<context>
    <name>neobeat::BeatTableModel</name>
    <message>
        <source>%1.%2</source>
        <extracomment>Time of day with seconds, and tenths of a second: &quot;18:03:20&quot; and &quot;4&quot;.</extracomment>
        <translation>%1,%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Date and time of day.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>neobeat::BeatsModel</name>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>A sign in a chart, what it means, and how often it occurs: &quot;◆ ectopic beat: 6&quot;.</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <translation>%1 · %2 ms</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2 to %3 ms, average %4 ms</source>
        <translation>%1 · %2 bis %3 ms, im Mittel %4 ms</translation>
    </message>
</context>
<context>
    <name>neobeat::ConfigurationModel</name>
    <message>
        <source>The profile is written.</source>
        <translation>Das Profil ist geschrieben.</translation>
    </message>
    <message>
        <source>The profile is chosen.</source>
        <translation>Das Profil ist gewählt.</translation>
    </message>
</context>
<context>
    <name>neobeat::ConnectStepsModel</name>
    <message>
        <source>Connecting</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Finding services</source>
        <translation>Dienste finden</translation>
    </message>
    <message>
        <source>Proving the key</source>
        <translation>Schlüssel nachweisen</translation>
    </message>
    <message>
        <source>Reading the watch</source>
        <translation>Uhr auslesen</translation>
    </message>
    <message>
        <source>No key is needed</source>
        <translation>Kein Schlüssel nötig</translation>
    </message>
</context>
<context>
    <name>neobeat::ConnectionModel</name>
    <message>
        <source>The watch is removed. Its key may still be kept.</source>
        <translation>Die Uhr ist entfernt. Ihr Schlüssel ist vielleicht noch gespeichert.</translation>
    </message>
    <message>
        <source>The watch and its key are removed from this computer.</source>
        <translation>Die Uhr und ihr Schlüssel sind von diesem Computer entfernt.</translation>
    </message>
    <message>
        <source>The key may still be kept.</source>
        <translation>Der Schlüssel ist vielleicht noch gespeichert.</translation>
    </message>
    <message>
        <source>The key is removed from this computer, too.</source>
        <translation>Auch der Schlüssel ist von diesem Computer entfernt.</translation>
    </message>
    <message>
        <source>Neobeat asks for the watch again at %1.</source>
        <translation>Neobeat fragt um %1 wieder nach der Uhr.</translation>
    </message>
    <message>
        <source>Next try at %1, or as soon as the watch is seen.</source>
        <translation>Nächster Versuch um %1, oder sobald die Uhr gesehen wird.</translation>
    </message>
    <message>
        <source>Waiting for the watch</source>
        <translation>Wartet auf die Uhr</translation>
    </message>
    <message>
        <source>Left to the phone</source>
        <translation>Dem Telefon überlassen</translation>
    </message>
    <message>
        <source>The computer sleeps</source>
        <translation>Der Computer schläft</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Wird verbunden…</translation>
    </message>
    <message>
        <source>Finding services…</source>
        <translation>Dienste werden gesucht…</translation>
    </message>
    <message>
        <source>Proving the key…</source>
        <translation>Schlüssel wird geprüft…</translation>
    </message>
    <message>
        <source>Reading the watch…</source>
        <translation>Uhr wird ausgelesen…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>Wird getrennt…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>No watch</source>
        <translation>Keine Uhr</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1, at %2 %</source>
        <translation>%1, bei %2&#xa0;%</translation>
    </message>
    <message>
        <source>Heart-rate sensor</source>
        <translation>Herzfrequenzsensor</translation>
    </message>
    <message>
        <source>Simulated %1</source>
        <translation>Simulierte %1</translation>
    </message>
    <message>
        <source>Simulated strap</source>
        <translation>Simulierter Gurt</translation>
    </message>
    <message>
        <source>The sensor was paired with this computer, because it demanded it.</source>
        <translation>Der Sensor wurde mit diesem Computer gekoppelt, weil er es verlangt hat.</translation>
    </message>
    <message>
        <source>The Bluetooth settings of the computer list it now, and can remove it again.</source>
        <translation>Die Bluetooth-Einstellungen des Computers führen ihn jetzt auf und können ihn wieder entfernen.</translation>
    </message>
</context>
<context>
    <name>neobeat::DayHoursModel</name>
    <message>
        <source>not recorded</source>
        <translation>nicht aufgezeichnet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln Schritt</numerusform>
            <numerusform>%Ln Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>heart rate %1 to %2, average %3 bpm</source>
        <translation>Herzfrequenz %1 bis %2, Mittel %3 bpm</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes of sleep</source>
        <translation>
            <numerusform>%n Minute Schlaf</numerusform>
            <numerusform>%n Minuten Schlaf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes not worn</source>
        <translation>
            <numerusform>%n Minute nicht getragen</numerusform>
            <numerusform>%n Minuten nicht getragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes are missing</source>
        <translation>
            <numerusform>%n Minute fehlt</numerusform>
            <numerusform>%n Minuten fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>neobeat::DayTableModel</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>neobeat::Doctor</name>
    <message>
        <source>Neobeat runs as a Flatpak, and Bluetooth answers. Outputs cannot reach other programs over the network, not even on this computer.</source>
        <translation>Neobeat läuft als Flatpak, und Bluetooth antwortet. Ausgaben erreichen keine anderen Programme über das Netzwerk, auch nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Allow it with: flatpak override --user --share=network %1</source>
        <translation>Erlauben Sie es mit: flatpak override --user --share=network %1</translation>
    </message>
    <message>
        <source>The Flatpak sandbox hides Bluetooth, or there is none outside.</source>
        <translation>Die Flatpak-Sandbox verbirgt Bluetooth, oder es gibt außerhalb keines.</translation>
    </message>
    <message>
        <source>Allow it with: flatpak override --user --system-talk-name=org.bluez %1</source>
        <translation>Erlauben Sie es mit: flatpak override --user --system-talk-name=org.bluez %1</translation>
    </message>
    <message>
        <source>The snap may not use Bluetooth, or there is none outside.</source>
        <translation>Der Snap darf Bluetooth nicht benutzen, oder es gibt außerhalb keines.</translation>
    </message>
    <message>
        <source>Allow it with: sudo snap connect %1:bluez</source>
        <translation>Erlauben Sie es mit: sudo snap connect %1:bluez</translation>
    </message>
    <message>
        <source>The desktop has a key store, and it is open.</source>
        <translation>Der Desktop hat einen Schlüsselspeicher, und er ist offen.</translation>
    </message>
    <message>
        <source>The key store of the desktop is locked.</source>
        <translation>Der Schlüsselspeicher des Desktops ist gesperrt.</translation>
    </message>
    <message>
        <source>It asks for its password when Neobeat needs the key; give it there, or unlock it in your password program before.</source>
        <translation>Er fragt nach seinem Passwort, wenn Neobeat den Schlüssel braucht; geben Sie es dort ein, oder entsperren Sie ihn vorher in Ihrem Passwortprogramm.</translation>
    </message>
    <message>
        <source>The key store lets Neobeat see nothing.</source>
        <translation>Der Schlüsselspeicher zeigt Neobeat nichts.</translation>
    </message>
    <message>
        <source>Allow Neobeat the access in your password program.</source>
        <translation>Erlauben Sie Neobeat den Zugriff in Ihrem Passwortprogramm.</translation>
    </message>
    <message>
        <source>The key store does not answer.</source>
        <translation>Der Schlüsselspeicher antwortet nicht.</translation>
    </message>
    <message>
        <source>Look for a window of it that asks for something, or sign out and in again.</source>
        <translation>Suchen Sie nach einem Fenster von ihm, das nach etwas fragt, oder melden Sie sich ab und wieder an.</translation>
    </message>
    <message>
        <source>The key store answers with an error: %1</source>
        <translation>Der Schlüsselspeicher antwortet mit einem Fehler: %1</translation>
    </message>
    <message>
        <source>Look into your password program, or sign out and in again.</source>
        <translation>Sehen Sie in Ihrem Passwortprogramm nach, oder melden Sie sich ab und wieder an.</translation>
    </message>
    <message>
        <source>The panel shows tray icons.</source>
        <translation>Die Leiste zeigt Symbole im Infobereich.</translation>
    </message>
    <message>
        <source>No panel shows tray icons, so closing the window ends Neobeat.</source>
        <translation>Keine Leiste zeigt Symbole im Infobereich, deshalb beendet das Schließen des Fensters Neobeat.</translation>
    </message>
    <message>
        <source>On GNOME, install the extension AppIndicator and KStatusNotifierItem Support.</source>
        <translation>Unter GNOME installieren Sie die Erweiterung AppIndicator and KStatusNotifierItem Support.</translation>
    </message>
    <message>
        <source>Install GNOME Keyring or KWallet, or let Neobeat keep the key in a file that only you can read.</source>
        <translation>Installieren Sie GNOME-Schlüsselbund oder KWallet, oder lassen Sie Neobeat den Schlüssel in einer Datei aufbewahren, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>The desktop has no key store.</source>
        <translation>Der Desktop hat keinen Schlüsselspeicher.</translation>
    </message>
    <message>
        <source>There is no session bus, so no key store.</source>
        <translation>Es gibt keinen Sitzungsbus, also auch keinen Schlüsselspeicher.</translation>
    </message>
    <message>
        <source>The session bus did not answer in time.</source>
        <translation>Der Sitzungsbus hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Neobeat runs outside of any sandbox.</source>
        <translation>Neobeat läuft außerhalb jeder Sandbox.</translation>
    </message>
    <message>
        <source>Not checked: Bluetooth did not answer in time.</source>
        <translation>Nicht geprüft: Bluetooth hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Neobeat runs as a Flatpak, and Bluetooth answers.</source>
        <translation>Neobeat läuft als Flatpak, und Bluetooth antwortet.</translation>
    </message>
    <message>
        <source>Neobeat runs as a snap, and Bluetooth answers.</source>
        <translation>Neobeat läuft als Snap, und Bluetooth antwortet.</translation>
    </message>
    <message>
        <source>Not checked: no answer in time.</source>
        <translation>Nicht geprüft: keine Antwort in der verfügbaren Zeit.</translation>
    </message>
    <message>
        <source>The Bluetooth service, bluetoothd, is not running.</source>
        <translation>Der Bluetooth-Dienst, bluetoothd, läuft nicht.</translation>
    </message>
    <message>
        <source>Install BlueZ if it is missing, then run: sudo systemctl enable --now bluetooth</source>
        <translation>Installieren Sie BlueZ, falls es fehlt, dann führen Sie aus: sudo systemctl enable --now bluetooth</translation>
    </message>
    <message>
        <source>bluetoothd runs.</source>
        <translation>bluetoothd läuft.</translation>
    </message>
    <message>
        <source>bluetoothd %1 runs, which is old.</source>
        <translation>bluetoothd %1 läuft; das ist alt.</translation>
    </message>
    <message>
        <source>Update BlueZ to 5.50 or newer if the connection is not steady.</source>
        <translation>Aktualisieren Sie BlueZ auf 5.50 oder neuer, wenn die Verbindung nicht stabil ist.</translation>
    </message>
    <message>
        <source>bluetoothd %1 runs.</source>
        <translation>bluetoothd %1 läuft.</translation>
    </message>
    <message>
        <source>Neobeat may not talk to the Bluetooth service.</source>
        <translation>Neobeat darf nicht mit dem Bluetooth-Dienst sprechen.</translation>
    </message>
    <message>
        <source>Log in to the desktop as its user, start the system bus if it is missing, and in a sandbox allow access to org.bluez.</source>
        <translation>Melden Sie sich als Benutzer am Desktop an, starten Sie den Systembus, falls er fehlt, und erlauben Sie in einer Sandbox den Zugriff auf org.bluez.</translation>
    </message>
    <message>
        <source>The system bus answers.</source>
        <translation>Der Systembus antwortet.</translation>
    </message>
    <message>
        <source>There is no Bluetooth adapter.</source>
        <translation>Es gibt keinen Bluetooth-Adapter.</translation>
    </message>
    <message>
        <source>Plug one in, or see in &quot;sudo dmesg&quot; whether its driver or firmware is missing.</source>
        <translation>Stecken Sie einen ein, oder sehen Sie mit „sudo dmesg“ nach, ob sein Treiber oder seine Firmware fehlt.</translation>
    </message>
    <message>
        <source>%1 is used, one of %2.</source>
        <translation>%1 wird benutzt, einer von %2.</translation>
    </message>
    <message>
        <source>%1 is there.</source>
        <translation>%1 ist da.</translation>
    </message>
    <message>
        <source>Bluetooth is switched off.</source>
        <translation>Bluetooth ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Switch it on in the system settings, or run: bluetoothctl power on</source>
        <translation>Schalten Sie es in den Systemeinstellungen ein, oder führen Sie aus: bluetoothctl power on</translation>
    </message>
    <message>
        <source>Not checked: Bluetooth is blocked.</source>
        <translation>Nicht geprüft: Bluetooth ist blockiert.</translation>
    </message>
    <message>
        <source>Bluetooth is on.</source>
        <translation>Bluetooth ist eingeschaltet.</translation>
    </message>
    <message>
        <source>Flight mode or a switch holds Bluetooth off.</source>
        <translation>Der Flugmodus oder ein Schalter hält Bluetooth ausgeschaltet.</translation>
    </message>
    <message>
        <source>End flight mode, or run: rfkill unblock bluetooth</source>
        <translation>Beenden Sie den Flugmodus, oder führen Sie aus: rfkill unblock bluetooth</translation>
    </message>
    <message>
        <source>Nothing holds Bluetooth off.</source>
        <translation>Nichts hält Bluetooth ausgeschaltet.</translation>
    </message>
    <message>
        <source>Not checked: the Bluetooth service is not running.</source>
        <translation>Nicht geprüft: Der Bluetooth-Dienst läuft nicht.</translation>
    </message>
    <message>
        <source>Not checked: Neobeat may not talk to the Bluetooth service.</source>
        <translation>Nicht geprüft: Neobeat darf nicht mit dem Bluetooth-Dienst sprechen.</translation>
    </message>
    <message>
        <source>Not checked: there is no Bluetooth adapter.</source>
        <translation>Nicht geprüft: Es gibt keinen Bluetooth-Adapter.</translation>
    </message>
    <message>
        <source>Not checked: Bluetooth is off.</source>
        <translation>Nicht geprüft: Bluetooth ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>The watch is in range.</source>
        <translation>Die Uhr ist in Reichweite.</translation>
    </message>
    <message>
        <source>The watch is in range, at %1 dBm.</source>
        <translation>Die Uhr ist in Reichweite, mit %1&#xa0;dBm.</translation>
    </message>
    <message>
        <source>The signal is weak; bring the watch and the computer closer together.</source>
        <translation>Das Signal ist schwach; bringen Sie Uhr und Computer näher zusammen.</translation>
    </message>
    <message>
        <source>Not seen: the key store is locked.</source>
        <translation>Nicht gesehen: Der Schlüsselspeicher ist gesperrt.</translation>
    </message>
    <message>
        <source>Give its password when it asks, or unlock it in your password program.</source>
        <translation>Geben Sie sein Passwort ein, wenn er fragt, oder entsperren Sie ihn in Ihrem Passwortprogramm.</translation>
    </message>
    <message>
        <source>The key store did not let Neobeat look for the key.</source>
        <translation>Der Schlüsselspeicher hat Neobeat nicht nach dem Schlüssel sehen lassen.</translation>
    </message>
    <message>
        <source>Allow Neobeat to read it, or enter the key again.</source>
        <translation>Erlauben Sie Neobeat, ihn zu lesen, oder geben Sie den Schlüssel erneut ein.</translation>
    </message>
    <message>
        <source>Not seen: the desktop has no key store now.</source>
        <translation>Nicht gesehen: Der Desktop hat gerade keinen Schlüsselspeicher.</translation>
    </message>
    <message>
        <source>Start it, or enter the key again and keep it in a file.</source>
        <translation>Starten Sie ihn, oder geben Sie den Schlüssel erneut ein und bewahren Sie ihn in einer Datei auf.</translation>
    </message>
    <message>
        <source>Not seen: the key store did not answer in time.</source>
        <translation>Nicht gesehen: Der Schlüsselspeicher hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Look for a window of it that asks for something, then check again.</source>
        <translation>Suchen Sie nach einem Fenster von ihm, das nach etwas fragt, dann prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Not seen: the key store answers with an error.</source>
        <translation>Nicht gesehen: Der Schlüsselspeicher antwortet mit einem Fehler.</translation>
    </message>
    <message>
        <source>Look into your password program, or enter the key again and keep it in a file.</source>
        <translation>Sehen Sie in Ihrem Passwortprogramm nach, oder geben Sie den Schlüssel erneut ein und bewahren Sie ihn in einer Datei auf.</translation>
    </message>
    <message>
        <source>The watch is connected.</source>
        <translation>Die Uhr ist verbunden.</translation>
    </message>
    <message>
        <source>No watch is set up, and none is in range.</source>
        <translation>Es ist keine Uhr eingerichtet, und keine ist in Reichweite.</translation>
    </message>
    <message>
        <source>Bring the watch close, then add it in Neobeat.</source>
        <translation>Bringen Sie die Uhr in die Nähe, dann fügen Sie sie in Neobeat hinzu.</translation>
    </message>
    <message>
        <source>The watch was not seen.</source>
        <translation>Die Uhr wurde nicht gesehen.</translation>
    </message>
    <message>
        <source>Bring it close and press one of its buttons; charge it if its display stays empty.</source>
        <translation>Bringen Sie sie in die Nähe und drücken Sie eine ihrer Tasten; laden Sie sie, wenn ihre Anzeige leer bleibt.</translation>
    </message>
    <message>
        <source>Not checked: Neobeat is searching just now.</source>
        <translation>Nicht geprüft: Neobeat sucht gerade.</translation>
    </message>
    <message>
        <source>The search for the watch broke off.</source>
        <translation>Die Suche nach der Uhr brach ab.</translation>
    </message>
    <message>
        <source>Switch Bluetooth off and on again, then check again.</source>
        <translation>Schalten Sie Bluetooth aus und wieder ein, dann prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Neobeat holds it.</source>
        <translation>Neobeat hat sie.</translation>
    </message>
    <message>
        <source>Another device seems to have taken the watch.</source>
        <translation>Ein anderes Gerät scheint die Uhr übernommen zu haben.</translation>
    </message>
    <message>
        <source>Switch off Bluetooth on the phone, then try again.</source>
        <translation>Schalten Sie Bluetooth am Telefon aus, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>It calls for partners, so nobody holds it.</source>
        <translation>Sie ruft nach Gegenstellen, also hat sie niemand.</translation>
    </message>
    <message>
        <source>It hides: asleep, away, or held by a phone.</source>
        <translation>Sie verbirgt sich: Sie schläft, ist weg oder wird von einem Telefon gehalten.</translation>
    </message>
    <message>
        <source>Switch off Bluetooth on the phone that it was paired with, and close every other Neobeat.</source>
        <translation>Schalten Sie Bluetooth an dem Telefon aus, mit dem sie gekoppelt wurde, und schließen Sie jedes andere Neobeat.</translation>
    </message>
    <message>
        <source>Not checked: the watch was not seen.</source>
        <translation>Nicht geprüft: Die Uhr wurde nicht gesehen.</translation>
    </message>
    <message>
        <source>The key of the watch is in the key file.</source>
        <translation>Der Schlüssel der Uhr ist in der Schlüsseldatei.</translation>
    </message>
    <message>
        <source>The key of the watch is in the key store.</source>
        <translation>Der Schlüssel der Uhr ist im Schlüsselspeicher.</translation>
    </message>
    <message>
        <source>The key file cannot be used.</source>
        <translation>Die Schlüsseldatei kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>Make sure that only you may read it (chmod 600), or enter the key again.</source>
        <translation>Sorgen Sie dafür, dass nur Sie sie lesen dürfen (chmod 600), oder geben Sie den Schlüssel erneut ein.</translation>
    </message>
    <message>
        <source>There is no key for the watch.</source>
        <translation>Es gibt keinen Schlüssel für die Uhr.</translation>
    </message>
    <message>
        <source>Enter the pairing key in Neobeat, or run: neobeat-cli pair</source>
        <translation>Geben Sie den Kopplungsschlüssel in Neobeat ein, oder führen Sie aus: neobeat-cli pair</translation>
    </message>
    <message>
        <source>The watch accepted the key.</source>
        <translation>Die Uhr hat den Schlüssel angenommen.</translation>
    </message>
    <message>
        <source>The watch did not accept the key.</source>
        <translation>Die Uhr hat den Schlüssel nicht angenommen.</translation>
    </message>
    <message>
        <source>Get the current key from the vendor account and enter it.</source>
        <translation>Holen Sie den aktuellen Schlüssel aus dem Konto beim Hersteller und geben Sie ihn ein.</translation>
    </message>
    <message>
        <source>Not known before the watch is connected.</source>
        <translation>Erst bekannt, wenn die Uhr verbunden ist.</translation>
    </message>
    <message>
        <source>Not checked: heart rate is not measured.</source>
        <translation>Nicht geprüft: Die Herzfrequenz wird nicht gemessen.</translation>
    </message>
    <message>
        <source>Measuring has begun, no value came yet.</source>
        <translation>Das Messen hat begonnen, noch kam kein Wert.</translation>
    </message>
    <message>
        <source>The last value came %1 s ago.</source>
        <translation>Der letzte Wert kam vor %1&#xa0;s.</translation>
    </message>
    <message>
        <source>Stop heart rate, then start it again.</source>
        <translation>Stoppen Sie die Herzfrequenz, dann starten Sie sie wieder.</translation>
    </message>
    <message>
        <source>Values arrive, without a heart rate in them.</source>
        <translation>Werte kommen an, ohne eine Herzfrequenz darin.</translation>
    </message>
    <message>
        <source>Wear the watch a finger&apos;s width above the wrist bone, not too loose.</source>
        <translation>Tragen Sie die Uhr eine Fingerbreite über dem Handgelenkknochen, nicht zu locker.</translation>
    </message>
    <message>
        <source>Not checked: no watch is set up.</source>
        <translation>Nicht geprüft: Es ist keine Uhr eingerichtet.</translation>
    </message>
    <message>
        <source>The key store of the desktop does not run, or is switched off.</source>
        <translation>Der Schlüsselspeicher des Desktops läuft nicht oder ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Switch it on in the settings of the desktop, or let Neobeat keep the key in a file that only you can read.</source>
        <translation>Schalten Sie ihn in den Einstellungen des Desktops ein, oder lassen Sie Neobeat den Schlüssel in einer Datei aufbewahren, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>The key store has no keyring, no database is open, or the open one shares nothing.</source>
        <translation>Der Schlüsselspeicher hat keinen Schlüsselbund, es ist keine Datenbank geöffnet, oder die geöffnete gibt nichts frei.</translation>
    </message>
    <message>
        <source>Create, open or share one in your password program, or let Neobeat keep the key in a file that only you can read.</source>
        <translation>Erstellen, öffnen oder teilen Sie eine in Ihrem Passwortprogramm, oder lassen Sie Neobeat den Schlüssel in einer Datei aufbewahren, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>Not seen: the key store has nothing open to keep keys in.</source>
        <translation>Nicht gesehen: Der Schlüsselspeicher hat nichts geöffnet, worin Schlüssel aufbewahrt werden können.</translation>
    </message>
    <message>
        <source>Open or share it in your password program, or enter the key again.</source>
        <translation>Öffnen oder teilen Sie sie in Ihrem Passwortprogramm, oder geben Sie den Schlüssel erneut ein.</translation>
    </message>
    <message>
        <source>This sensor needs no key.</source>
        <translation>Dieser Sensor braucht keinen Schlüssel.</translation>
    </message>
</context>
<context>
    <name>neobeat::DoctorModel</name>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>1 thing needs attention.</source>
        <translation>1 Punkt braucht Aufmerksamkeit.</translation>
    </message>
    <message numerus="yes">
        <source>%n things need attention.</source>
        <translation>
            <numerusform>%n Punkt braucht Aufmerksamkeit.</numerusform>
            <numerusform>%n Punkte brauchen Aufmerksamkeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong; the notes are worth a look.</source>
        <translation>Es ist nichts verkehrt; die Hinweise sind einen Blick wert.</translation>
    </message>
    <message>
        <source>Everything is fine.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
</context>
<context>
    <name>neobeat::EventCommandsModel</name>
    <message>
        <source>The command was run.</source>
        <translation>Der Befehl wurde ausgeführt.</translation>
    </message>
</context>
<context>
    <name>neobeat::ExportFormats</name>
    <message>
        <source>Everything that is kept, for programs. Neobeat can read it back.</source>
        <translation>Alles Aufgezeichnete, für Programme. Neobeat kann es wieder einlesen.</translation>
    </message>
    <message>
        <source>The heart rate alone, for sports programs and services that do not read FIT.</source>
        <translation>Nur die Herzfrequenz, für Sportprogramme und -dienste, die FIT nicht lesen.</translation>
    </message>
    <message>
        <source>Everything that is kept, for spreadsheets. Neobeat can read it back.</source>
        <translation>Alles Aufgezeichnete, für Tabellenkalkulationen. Neobeat kann es wieder einlesen.</translation>
    </message>
    <message>
        <source>Recommended for sports programs and services: the heart rate in whole seconds, and RR intervals.</source>
        <translation>Empfohlen für Sportprogramme und -dienste: die Herzfrequenz in ganzen Sekunden und RR-Intervalle.</translation>
    </message>
</context>
<context>
    <name>neobeat::ExportModel</name>
    <message>
        <source>Name a file.</source>
        <translation>Nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>A file of this name exists. It will be replaced.</source>
        <translation>Eine Datei dieses Namens gibt es schon. Sie wird ersetzt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln readings were written.</source>
        <translation>
            <numerusform>%Ln Messwert wurde geschrieben.</numerusform>
            <numerusform>%Ln Messwerte wurden geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values were written, %1 of them readings.</source>
        <translation>
            <numerusform>%Ln Wert wurde geschrieben, %1 davon Messwerte.</numerusform>
            <numerusform>%Ln Werte wurden geschrieben, %1 davon Messwerte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>neobeat::FindModel</name>
    <message>
        <source>Here is the computer</source>
        <translation>Hier ist der Computer</translation>
    </message>
    <message>
        <source>The watch looks for it. Close this when you have found it.</source>
        <translation>Die Uhr sucht ihn. Schließen Sie dies, wenn Sie ihn gefunden haben.</translation>
    </message>
</context>
<context>
    <name>neobeat::ForwardingModel</name>
    <message>
        <source>There is no session bus, so no program can show notifications here.</source>
        <translation>Es gibt keinen Sitzungsbus, daher kann hier kein Programm Benachrichtigungen zeigen.</translation>
    </message>
    <message>
        <source>The session bus does not let Neobeat see the notifications of other programs, as in a sandbox.</source>
        <translation>Der Sitzungsbus lässt Neobeat die Benachrichtigungen anderer Programme nicht sehen, wie in einer Sandbox.</translation>
    </message>
</context>
<context>
    <name>neobeat::HeartRateAnnouncer</name>
    <message>
        <source>Heart rate %1 bpm</source>
        <translation>Herzfrequenz %1&#xa0;bpm</translation>
    </message>
    <message>
        <source>No heart rate</source>
        <translation>Keine Herzfrequenz</translation>
    </message>
</context>
<context>
    <name>neobeat::HeartRateModel</name>
    <message>
        <source>%1 · %2 bpm</source>
        <translation>%1 · %2&#xa0;bpm</translation>
    </message>
</context>
<context>
    <name>neobeat::HistoryEraser</name>
    <message>
        <source>The last hour was deleted.</source>
        <translation>Die letzte Stunde wurde gelöscht.</translation>
    </message>
    <message>
        <source>What was on show was deleted.</source>
        <translation>Was gezeigt wurde, ist gelöscht.</translation>
    </message>
    <message>
        <source>The whole history was deleted.</source>
        <translation>Der ganze Verlauf wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>neobeat::HistoryModel</name>
    <message>
        <source>%1 · %2 bpm</source>
        <translation>%1 · %2&#xa0;bpm</translation>
    </message>
    <message>
        <source>%1 · %2 to %3, average %4 bpm</source>
        <translation>%1 · %2 bis %3, Mittel %4&#xa0;bpm</translation>
    </message>
</context>
<context>
    <name>neobeat::HistoryStatistics</name>
    <message>
        <source>Resting heart rate: 5 % of the measured time lie at or below it. It needs 30 minutes of readings.</source>
        <translation>Ruheherzfrequenz: 5&#xa0;% der gemessenen Zeit liegen bei ihr oder darunter. Sie braucht 30 Minuten mit Messwerten.</translation>
    </message>
</context>
<context>
    <name>neobeat::HistoryTableModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Date and time of day.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>neobeat::HrvModel</name>
    <message>
        <source>%1. %2</source>
        <extracomment>What a figure says. Why it is missing, and what to do.</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>neobeat::ImportListModel</name>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>ZIP-Archiv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln readings</source>
        <translation>
            <numerusform>%Ln Messwert</numerusform>
            <numerusform>%Ln Messwerte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln RR intervals</source>
        <translation>
            <numerusform>%Ln RR-Intervall</numerusform>
            <numerusform>%Ln RR-Intervalle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes of a watch</source>
        <translation>
            <numerusform>%Ln Minute einer Uhr</numerusform>
            <numerusform>%Ln Minuten einer Uhr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities</source>
        <translation>
            <numerusform>%Ln Aktivität</numerusform>
            <numerusform>%Ln Aktivitäten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln battery levels</source>
        <translation>
            <numerusform>%Ln Akkustand</numerusform>
            <numerusform>%Ln Akkustände</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps</source>
        <translation>
            <numerusform>%Ln Lücke</numerusform>
            <numerusform>%Ln Lücken</numerusform>
        </translation>
    </message>
    <message>
        <source>imported %1 · %2</source>
        <translation>importiert %1 · %2</translation>
    </message>
</context>
<context>
    <name>neobeat::ImportModel</name>
    <message>
        <source>Add your watch first: what is imported belongs to it.</source>
        <translation>Fügen Sie zuerst Ihre Uhr hinzu: Was importiert wird, gehört zu ihr.</translation>
    </message>
    <message>
        <source>Stopped. What had been read until then is kept.</source>
        <translation>Angehalten. Was bis dahin gelesen wurde, bleibt.</translation>
    </message>
    <message>
        <source>Nothing in this file can be kept.</source>
        <translation>Nichts in dieser Datei kann übernommen werden.</translation>
    </message>
    <message>
        <source>There is no heart rate in this file.</source>
        <translation>In dieser Datei ist keine Herzfrequenz.</translation>
    </message>
    <message>
        <source>Everything in this file was here already.</source>
        <translation>Alles in dieser Datei war schon da.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln values were read, %1 of them are new.</source>
        <translation>
            <numerusform>%Ln Wert wurde gelesen, %1 davon neu.</numerusform>
            <numerusform>%Ln Werte wurden gelesen, %1 davon sind neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>One activity is new.</source>
        <translation>Eine Aktivität ist neu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities are new.</source>
        <translation>
            <numerusform>%Ln Aktivität ist neu.</numerusform>
            <numerusform>%Ln Aktivitäten sind neu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values: %1 (%2).</source>
        <translation>
            <numerusform>%Ln Wert: %1 (%2).</numerusform>
            <numerusform>%Ln Werte: %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>One activity.</source>
        <translation>Eine Aktivität.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities.</source>
        <translation>
            <numerusform>%Ln Aktivität.</numerusform>
            <numerusform>%Ln Aktivitäten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of file: %1.</source>
        <translation>Art der Datei: %1.</translation>
    </message>
    <message>
        <source>The file names no time zone, so its times are read as those of this computer.</source>
        <translation>Die Datei nennt keine Zeitzone; ihre Zeiten werden als die dieses Computers gelesen.</translation>
    </message>
    <message>
        <source>One file in it is of another kind and is passed over.</source>
        <translation>Eine Datei darin ist von anderer Art und wird übergangen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files in it are of other kinds and are passed over.</source>
        <translation>
            <numerusform>%Ln Datei darin ist von anderer Art und wird übergangen.</numerusform>
            <numerusform>%Ln Dateien darin sind von anderer Art und werden übergangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This archive is encrypted: give its password.</source>
        <translation>Dieses Archiv ist verschlüsselt: Gib sein Passwort an.</translation>
    </message>
    <message>
        <source>No heart rate could be read.</source>
        <translation>Keine Herzfrequenz konnte gelesen werden.</translation>
    </message>
    <message>
        <source>This is kept; under &quot;Earlier imports&quot; it can be taken out again.</source>
        <translation>Das bleibt; unter „Frühere Importe“ lässt es sich wieder entfernen.</translation>
    </message>
    <message>
        <source>Nothing of what was read can be kept.</source>
        <translation>Nichts von dem, was gelesen wurde, kann übernommen werden.</translation>
    </message>
    <message>
        <source>Everything that was read was here already.</source>
        <translation>Alles, was gelesen wurde, war schon da.</translation>
    </message>
    <message>
        <source>What could be read can be imported.</source>
        <translation>Was gelesen werden konnte, kann importiert werden.</translation>
    </message>
    <message>
        <source>Nothing in this file can be read.</source>
        <translation>Nichts in dieser Datei kann gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files have something that cannot be read.</source>
        <translation>
            <numerusform>%Ln Datei lässt sich nicht ganz lesen.</numerusform>
            <numerusform>%Ln Dateien lassen sich nicht ganz lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>One file has something that cannot be read.</source>
        <translation>Eine Datei lässt sich nicht ganz lesen.</translation>
    </message>
    <message>
        <source>This file has something that cannot be read.</source>
        <translation>Diese Datei lässt sich nicht ganz lesen.</translation>
    </message>
</context>
<context>
    <name>neobeat::ImportUndoModel</name>
    <message>
        <source>Choose an import first.</source>
        <translation>Wählen Sie zuerst einen Import.</translation>
    </message>
    <message>
        <source>Stopped. The history is as it was before.</source>
        <translation>Angehalten. Der Verlauf ist, wie er vorher war.</translation>
    </message>
    <message>
        <source>This import is not in the history any more.</source>
        <translation>Dieser Import ist nicht mehr im Verlauf.</translation>
    </message>
    <message>
        <source>%1 was taken out again: %2.</source>
        <translation>%1 wurde wieder entfernt: %2.</translation>
    </message>
</context>
<context>
    <name>neobeat::LogModel</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>The report could not be saved. %1</source>
        <translation>Der Bericht konnte nicht gespeichert werden. %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>neobeat::RecordingModel</name>
    <message numerus="yes">
        <source>%Ln readings could not be kept.</source>
        <translation>
            <numerusform>%Ln Messwert konnte nicht aufbewahrt werden.</numerusform>
            <numerusform>%Ln Messwerte konnten nicht aufbewahrt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history could not be written for too long.</source>
        <translation>Der Verlauf konnte zu lange nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was exported.</source>
        <translation>„%1“ wurde exportiert.</translation>
    </message>
    <message>
        <source>The heart rate is kept in the history.</source>
        <translation>Die Herzfrequenz wird im Verlauf aufbewahrt.</translation>
    </message>
    <message>
        <source>The heart rate is kept during activities only.</source>
        <translation>Die Herzfrequenz wird nur während Aktivitäten aufbewahrt.</translation>
    </message>
    <message>
        <source>Private mode: nothing is kept.</source>
        <translation>Privater Modus: Es wird nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>The activity &quot;%1&quot; was cut off at %2.</source>
        <translation>Die Aktivität „%1“ brach am %2 ab.</translation>
    </message>
    <message>
        <source>Neobeat ended without a word then. What was measured up to there is kept: %1.</source>
        <translation>Neobeat wurde dabei unerwartet beendet. Was bis dahin gemessen wurde, ist aufbewahrt: %1.</translation>
    </message>
    <message>
        <source>It can go on as the same activity.</source>
        <translation>Sie kann als dieselbe Aktivität weitergehen.</translation>
    </message>
    <message>
        <source>The clock of this computer was wrong.</source>
        <translation>Die Uhrzeit dieses Computers war falsch.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not exported.</source>
        <translation>„%1“ wurde nicht exportiert.</translation>
    </message>
    <message>
        <source>%1 The activity is in the history all the same.</source>
        <translation>%1 Die Aktivität ist trotzdem im Verlauf.</translation>
    </message>
</context>
<context>
    <name>neobeat::RestingTrend</name>
    <message>
        <source>resting %1 bpm</source>
        <translation>Ruhe %1&#xa0;bpm</translation>
    </message>
    <message>
        <source>Resting heart rate in %1: %2 bpm, as in the months before.</source>
        <translation>Ruheherzfrequenz im %1: %2&#xa0;bpm, wie in den Monaten davor.</translation>
    </message>
    <message>
        <source>Resting heart rate in %1: %2 bpm, %3 lower than in the months before.</source>
        <translation>Ruheherzfrequenz im %1: %2&#xa0;bpm, %3 niedriger als in den Monaten davor.</translation>
    </message>
    <message>
        <source>Resting heart rate in %1: %2 bpm, %3 higher than in the months before.</source>
        <translation>Ruheherzfrequenz im %1: %2&#xa0;bpm, %3 höher als in den Monaten davor.</translation>
    </message>
</context>
<context>
    <name>neobeat::SourceListModel</name>
    <message>
        <source>Unnamed</source>
        <translation>Ohne Namen</translation>
    </message>
</context>
<context>
    <name>neobeat::SyncTask</name>
    <message>
        <source>It is being done.</source>
        <translation>Sie läuft gerade.</translation>
    </message>
    <message>
        <source>The watch is not connected.</source>
        <translation>Die Uhr ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Asking the watch…</source>
        <translation>Die Uhr wird gefragt…</translation>
    </message>
    <message>
        <source>%1 % fetched</source>
        <translation>%1 % abgeholt</translation>
    </message>
    <message>
        <source>Last sync: %1</source>
        <translation>Letzte Synchronisation: %1</translation>
    </message>
    <message>
        <source>Nothing is fetched from this model.</source>
        <translation>Von diesem Modell wird nichts abgerufen.</translation>
    </message>
</context>
<context>
    <name>neobeat::TodayModel</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <translation>%1 % von %2</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 kcal</source>
        <translation>%1 kcal</translation>
    </message>
    <message>
        <source>%1 of it deep</source>
        <translation>davon %1 tief</translation>
    </message>
    <message>
        <source>%1 to %2 bpm</source>
        <translation>%1 bis %2 bpm</translation>
    </message>
    <message>
        <source>%1 of the day are not recorded.</source>
        <translation>%1 des Tages sind nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>Not worn for %1.</source>
        <translation>%1 lang nicht getragen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln Schritt</numerusform>
            <numerusform>%Ln Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of sleep</source>
        <translation>%1 Schlaf</translation>
    </message>
    <message>
        <source>heart rate %1</source>
        <translation>Herzfrequenz %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>neobeat::TrayIcon</name>
    <message>
        <source>Open Neobeat</source>
        <translation>Neobeat öffnen</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>neobeat::TrayModel</name>
    <message>
        <source>Stop heart rate</source>
        <translation>Herzfrequenz stoppen</translation>
    </message>
    <message>
        <source>Start heart rate</source>
        <translation>Herzfrequenz starten</translation>
    </message>
    <message>
        <source>Stop activity</source>
        <translation>Aktivität beenden</translation>
    </message>
    <message>
        <source>Start activity</source>
        <translation>Aktivität starten</translation>
    </message>
    <message>
        <source>Neobeat</source>
        <translation>Neobeat</translation>
    </message>
    <message>
        <source>Battery %1 %, charging</source>
        <translation>Akku %1&#xa0;%, wird geladen</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>Akku %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 bpm, %2</source>
        <translation>%1&#xa0;bpm, %2</translation>
    </message>
    <message>
        <source>Activity: %1</source>
        <translation>Aktivität: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2 %</source>
        <translation>%1, %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1 bpm</source>
        <translation>%1&#xa0;bpm</translation>
    </message>
</context>
<context>
    <name>neobeat::TrendModel</name>
    <message numerus="yes">
        <source>%Ln steps a day.</source>
        <translation>
            <numerusform>%Ln Schritt am Tag.</numerusform>
            <numerusform>%Ln Schritte am Tag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps a day, about as many as before.</source>
        <translation>
            <numerusform>%Ln Schritt am Tag, etwa so viele wie davor.</numerusform>
            <numerusform>%Ln Schritte am Tag, etwa so viele wie davor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps a day, %1 % more than before.</source>
        <translation>
            <numerusform>%Ln Schritt am Tag, %1 % mehr als davor.</numerusform>
            <numerusform>%Ln Schritte am Tag, %1 % mehr als davor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps a day, %1 % fewer than before.</source>
        <translation>
            <numerusform>%Ln Schritt am Tag, %1 % weniger als davor.</numerusform>
            <numerusform>%Ln Schritte am Tag, %1 % weniger als davor.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a night.</source>
        <translation>%1 pro Nacht.</translation>
    </message>
    <message>
        <source>%1 a night, about as much as before.</source>
        <translation>%1 pro Nacht, etwa so viel wie davor.</translation>
    </message>
    <message>
        <source>%1 a night, %2 more than before.</source>
        <translation>%1 pro Nacht, %2 mehr als davor.</translation>
    </message>
    <message>
        <source>%1 a night, %2 less than before.</source>
        <translation>%1 pro Nacht, %2 weniger als davor.</translation>
    </message>
    <message>
        <source>%1 bpm.</source>
        <translation>%1 bpm.</translation>
    </message>
    <message>
        <source>%1 bpm, the same as before.</source>
        <translation>%1 bpm, wie davor.</translation>
    </message>
    <message>
        <source>%1 bpm, %2 higher than before.</source>
        <translation>%1 bpm, %2 höher als davor.</translation>
    </message>
    <message>
        <source>%1 bpm, %2 lower than before.</source>
        <translation>%1 bpm, %2 niedriger als davor.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht aufgezeichnet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps a day</source>
        <translation>
            <numerusform>%Ln Schritt am Tag</numerusform>
            <numerusform>%Ln Schritte am Tag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln Schritt</numerusform>
            <numerusform>%Ln Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of sleep</source>
        <translation>%1 Schlaf</translation>
    </message>
    <message>
        <source>resting heart rate %1 bpm</source>
        <translation>Ruheherzfrequenz %1 bpm</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>neobeat::WatchListModel</name>
    <message>
        <source>Unnamed</source>
        <translation>Ohne Namen</translation>
    </message>
</context>
<context>
    <name>neobeat::WeatherModel</name>
    <message>
        <source>Type it in; Neobeat asks no weather service.</source>
        <translation>Gib es ein; Neobeat fragt keinen Wetterdienst.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>%1, %2° to %3°</source>
        <translation>%1, %2° bis %3°</translation>
    </message>
    <message>
        <source>%1, %2°</source>
        <translation>%1, %2°</translation>
    </message>
    <message>
        <source>Not typed in yet.</source>
        <translation>Noch nicht eingegeben.</translation>
    </message>
</context>
<context>
    <name>neobeat::WizardModel</name>
    <message>
        <source>Unnamed</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>neobeat::ZoneModel</name>
    <message>
        <source>Very light</source>
        <translation>Sehr leicht</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Hart</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximal</translation>
    </message>
    <message>
        <source>Zones need your maximum heart rate, or your age.</source>
        <translation>Zonen brauchen Ihre maximale Herzfrequenz oder Ihr Alter.</translation>
    </message>
    <message>
        <source>Parts of your maximum of %1 bpm.</source>
        <translation>Anteile Ihres Maximums von %1&#xa0;bpm.</translation>
    </message>
    <message numerus="yes">
        <source>Parts of a maximum of %1 bpm, which is 208 − 0.7 × age for %n years.</source>
        <translation>
            <numerusform>Anteile eines Maximums von %1&#xa0;bpm, also 208 − 0,7 × Alter bei %n Jahr.</numerusform>
            <numerusform>Anteile eines Maximums von %1&#xa0;bpm, also 208 − 0,7 × Alter bei %n Jahren.</numerusform>
        </translation>
    </message>
</context>
</TS>

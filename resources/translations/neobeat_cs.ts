<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs_CZ">
<context>
    <name>ActivitiesCard</name>
    <message>
        <source>Remove %1?</source>
        <translation>Odebrat %1?</translation>
    </message>
    <message>
        <source>Its name, note and marks are removed. The heart rate that was measured in it stays in the history.</source>
        <translation>Odebere se název, poznámka a značky. Tep, který se při ní naměřil, zůstane v historii.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odebrat</translation>
    </message>
</context>
<context>
    <name>ActivityBar</name>
    <message>
        <source>Ctrl+M marks a moment</source>
        <translation>Ctrl+M označí okamžik</translation>
    </message>
    <message>
        <source>1 mark, Ctrl+M sets another</source>
        <translation>1 značka, Ctrl+M přidá další</translation>
    </message>
    <message numerus="yes">
        <source>%n marks, Ctrl+M sets another</source>
        <translation>
            <numerusform>%n značka, Ctrl+M přidá další</numerusform>
            <numerusform>%n značky, Ctrl+M přidá další</numerusform>
            <numerusform>%n značek, Ctrl+M přidá další</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivita</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Změnit</translation>
    </message>
    <message>
        <source>Opens the settings of the history</source>
        <translation>Otevře nastavení historie</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Označit</translation>
    </message>
    <message>
        <source>Marks this moment of the activity, Ctrl+M</source>
        <translation>Označí tento okamžik aktivity, Ctrl+M</translation>
    </message>
    <message>
        <source>An activity needs a connected watch.</source>
        <translation>Aktivita potřebuje připojené hodinky.</translation>
    </message>
    <message>
        <source>Stop activity</source>
        <translation>Ukončit aktivitu</translation>
    </message>
    <message>
        <source>Start activity</source>
        <translation>Začít aktivitu</translation>
    </message>
</context>
<context>
    <name>ActivityDialog</name>
    <message>
        <source>Edit activity</source>
        <translation>Upravit aktivitu</translation>
    </message>
</context>
<context>
    <name>ActivityForm</name>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>An activity needs a name.</source>
        <translation>Aktivita potřebuje název.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Poznámka</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Uložit</translation>
    </message>
</context>
<context>
    <name>ActivityList</name>
    <message>
        <source>Activities</source>
        <translation>Aktivity</translation>
    </message>
    <message>
        <source>No activity in this time. Start one on the live page to find a range again by its name.</source>
        <translation>V tomto čase není žádná aktivita. Začněte ji na stránce Živě, ať úsek znovu najdete podle názvu.</translation>
    </message>
</context>
<context>
    <name>ActivityMarks</name>
    <message>
        <source>Activity %1, running</source>
        <translation>Aktivita %1, probíhá</translation>
    </message>
    <message>
        <source>Activity %1</source>
        <translation>Aktivita %1</translation>
    </message>
</context>
<context>
    <name>ActivityName</name>
    <message>
        <source>%1 night</source>
        <translation>%1 v noci</translation>
    </message>
    <message>
        <source>%1 morning</source>
        <translation>%1 dopoledne</translation>
    </message>
    <message>
        <source>%1 afternoon</source>
        <translation>%1 odpoledne</translation>
    </message>
    <message>
        <source>%1 evening</source>
        <translation>%1 večer</translation>
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
        <translation>probíhá od %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Upravit…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportovat…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Odebrat…</translation>
    </message>
</context>
<context>
    <name>AgeText</name>
    <message>
        <source>just now</source>
        <translation>právě teď</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>před %1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>před %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>před %1&#xa0;h</translation>
    </message>
</context>
<context>
    <name>AlarmDialog</name>
    <message>
        <source>Add alarm</source>
        <translation>Přidat budík</translation>
    </message>
    <message>
        <source>Edit alarm</source>
        <translation>Upravit budík</translation>
    </message>
</context>
<context>
    <name>AlarmForm</name>
    <message>
        <source>Time</source>
        <translation>Čas</translation>
    </message>
    <message>
        <source>such as 7:00</source>
        <translation>například 7:00</translation>
    </message>
    <message>
        <source>Without a day it rings once, at the next such time.</source>
        <translation>Bez dne zazvoní jednou, v nejbližší takový čas.</translation>
    </message>
    <message>
        <source>It rings on these days.</source>
        <translation>Zvoní v tyto dny.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Uložit</translation>
    </message>
</context>
<context>
    <name>AlarmRow</name>
    <message>
        <source>Edit…</source>
        <translation>Upravit…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odstranit</translation>
    </message>
</context>
<context>
    <name>AlarmsCard</name>
    <message>
        <source>Alarms</source>
        <translation>Budíky</translation>
    </message>
    <message>
        <source>Add alarm</source>
        <translation>Přidat budík</translation>
    </message>
    <message>
        <source>The watch has room for ten alarms.</source>
        <translation>Hodinky mají místo na deset budíků.</translation>
    </message>
    <message>
        <source>The watch gets all of them together; alarms that were set elsewhere are removed then.</source>
        <translation>Hodinky dostanou všechny najednou; budíky nastavené jinde se přitom odstraní.</translation>
    </message>
</context>
<context>
    <name>AlertText</name>
    <message>
        <source>%1 bpm now, and beyond that level for %2 s. Neobeat is not a medical device.</source>
        <translation>Nyní %1&#xa0;bpm, za touto hranicí už %2&#xa0;s. Neobeat není zdravotnický prostředek.</translation>
    </message>
    <message>
        <source>The watch</source>
        <translation>Hodinky</translation>
    </message>
    <message>
        <source>%1 has %2 % left.</source>
        <translation>%1: zbývá %2&#xa0;%.</translation>
    </message>
    <message>
        <source>The battery of the watch is low</source>
        <translation>Baterie hodinek je slabá</translation>
    </message>
    <message>
        <source>%1 can be taken off its charger.</source>
        <translation>%1: lze sejmout z nabíječky.</translation>
    </message>
    <message>
        <source>The watch is charged</source>
        <translation>Hodinky jsou nabité</translation>
    </message>
    <message>
        <source>%1 has been out of reach for %2 min. Neobeat keeps trying.</source>
        <translation>%1: mimo dosah už %2&#xa0;min. Neobeat to zkouší dál.</translation>
    </message>
    <message>
        <source>The watch is not connected</source>
        <translation>Hodinky nejsou připojené</translation>
    </message>
    <message>
        <source>Heart rate above %1 bpm</source>
        <translation>Tep nad %1&#xa0;bpm</translation>
    </message>
    <message>
        <source>Heart rate below %1 bpm</source>
        <translation>Tep pod %1&#xa0;bpm</translation>
    </message>
</context>
<context>
    <name>AlertsCard</name>
    <message>
        <source>Alerts</source>
        <translation>Upozornění</translation>
    </message>
    <message>
        <source>This desktop shows no notifications, so Neobeat shows alerts in its window.</source>
        <translation>Toto pracovní prostředí nezobrazuje oznámení, proto Neobeat ukazuje upozornění ve svém okně.</translation>
    </message>
    <message>
        <source>As notifications of the desktop, also while the window is closed.</source>
        <translation>Jako oznámení pracovního prostředí, i když je okno zavřené.</translation>
    </message>
    <message>
        <source>Battery low</source>
        <translation>Slabá baterie</translation>
    </message>
    <message>
        <source>Once, when the battery of the watch falls to a level.</source>
        <translation>Jednou, když baterie hodinek klesne na určitý stav.</translation>
    </message>
    <message>
        <source>Battery level</source>
        <translation>Stav baterie</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>procent</translation>
    </message>
    <message>
        <source>Battery charged</source>
        <translation>Baterie nabitá</translation>
    </message>
    <message>
        <source>When the watch can be taken off its charger.</source>
        <translation>Když lze hodinky sejmout z nabíječky.</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Ztracené připojení</translation>
    </message>
    <message>
        <source>When the watch does not come back; not when you disconnect it.</source>
        <translation>Když se hodinky nevrátí; ne když je odpojíte.</translation>
    </message>
    <message>
        <source>Lost for</source>
        <translation>Ztracené po dobu</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minut</translation>
    </message>
    <message>
        <source>Key not accepted</source>
        <translation>Klíč nepřijat</translation>
    </message>
    <message>
        <source>The watch was reset or paired again; without its new key nothing can be recorded.</source>
        <translation>Hodinky byly resetovány nebo znovu spárovány; bez jejich nového klíče nelze nic zaznamenat.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Zvuk</translation>
    </message>
    <message>
        <source>Show an example</source>
        <translation>Ukázat příklad</translation>
    </message>
    <message>
        <source>This desktop shows no notifications.</source>
        <translation>Toto pracovní prostředí nezobrazuje oznámení.</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Appearance</source>
        <translation>Vzhled</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Barvy</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Podle systému</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Světlý</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tmavý</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Méně pohybu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jazyk</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systém</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>Jiný jazyk se použije od příštího spuštění.</translation>
    </message>
    <message>
        <source>No beating heart, no moving transitions; also when the desktop has its animations off.</source>
        <translation>Žádné bijící srdce ani pohyblivé přechody; také když má pracovní prostředí animace vypnuté.</translation>
    </message>
</context>
<context>
    <name>BackgroundCard</name>
    <message>
        <source>Tray and start</source>
        <translation>Oznamovací oblast a spuštění</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Běžet dál v oznamovací oblasti</translation>
    </message>
    <message>
        <source>Neobeat stays connected and goes on recording when the window is closed, where the desktop has a tray.</source>
        <translation>Po zavření okna zůstane Neobeat připojený a zaznamenává dál, pokud má pracovní prostředí oznamovací oblast.</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>Spustit po přihlášení</translation>
    </message>
    <message>
        <source>The desktop may ask you whether that is allowed.</source>
        <translation>Pracovní prostředí se vás může zeptat, zda je to dovoleno.</translation>
    </message>
    <message>
        <source>Without a window: in the tray, or minimised where there is none.</source>
        <translation>Bez okna: v oznamovací oblasti, nebo minimalizovaný, kde žádná není.</translation>
    </message>
</context>
<context>
    <name>BandKey</name>
    <message>
        <source>deep sleep</source>
        <translation>hluboký spánek</translation>
    </message>
    <message>
        <source>light sleep</source>
        <translation>lehký spánek</translation>
    </message>
    <message>
        <source>not worn</source>
        <translation>nenošeno</translation>
    </message>
    <message>
        <source>charging</source>
        <translation>nabíjení</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>zaznamenáno</translation>
    </message>
</context>
<context>
    <name>BatteryCard</name>
    <message>
        <source>Battery</source>
        <translation>Baterie</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Nabíjí se</translation>
    </message>
    <message>
        <source>Charged %1</source>
        <translation>Nabito: %1</translation>
    </message>
</context>
<context>
    <name>BatteryText</name>
    <message>
        <source>%1 % an hour (%2 to %3)</source>
        <comment>what measuring uses of the battery</comment>
        <translation>%1 % za hodinu (%2 až %3)</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln days (%1 to %2)</source>
        <comment>two or more; %1 and %2 are the limits</comment>
        <translation>
            <numerusform>asi %Ln den (%1 až %2)</numerusform>
            <numerusform>asi %Ln dny (%1 až %2)</numerusform>
            <numerusform>asi %Ln dnů (%1 až %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln h (%1 to %2)</source>
        <comment>hours; %1 and %2 are the limits</comment>
        <translation>
            <numerusform>asi %Ln h (%1 až %2)</numerusform>
            <numerusform>asi %Ln h (%1 až %2)</numerusform>
            <numerusform>asi %Ln h (%1 až %2)</numerusform>
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
        <translation>žádné údery</translation>
    </message>
    <message>
        <source>%1 to %2 ms, average %3 ms</source>
        <translation>%1 až %2 ms, průměr %3 ms</translation>
    </message>
    <message>
        <source>Intervals between beats, %1</source>
        <translation>Intervaly mezi údery, %1</translation>
    </message>
</context>
<context>
    <name>BeatTable</name>
    <message>
        <source>Beat</source>
        <translation>Úder</translation>
    </message>
    <message>
        <source>Five minutes from</source>
        <translation>Pět minut od</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>interval</translation>
    </message>
    <message>
        <source>artefact</source>
        <translation>artefakt</translation>
    </message>
    <message>
        <source>Beats as a table</source>
        <translation>Údery jako tabulka</translation>
    </message>
</context>
<context>
    <name>BeatsView</name>
    <message>
        <source>Show graph</source>
        <translation>Zobrazit graf</translation>
    </message>
    <message>
        <source>Show table</source>
        <translation>Zobrazit tabulku</translation>
    </message>
    <message>
        <source>Beats are shown for two days at most.</source>
        <translation>Údery se zobrazují nejvýše za dva dny.</translation>
    </message>
    <message>
        <source>No intervals between beats were kept in this time. A chest strap sends them.</source>
        <translation>Z této doby se žádné intervaly mezi údery neuchovaly. Posílá je hrudní pás.</translation>
    </message>
    <message>
        <source>Show a day</source>
        <translation>Zobrazit den</translation>
    </message>
    <message>
        <source>Show the latest beats</source>
        <translation>Zobrazit poslední údery</translation>
    </message>
</context>
<context>
    <name>ConfigurationText</name>
    <message>
        <source>Time format</source>
        <translation>Formát času</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Whether the date is shown with the time.</source>
        <translation>Zda se u času zobrazuje datum.</translation>
    </message>
    <message>
        <source>Distance unit</source>
        <translation>Jednotka vzdálenosti</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jazyk</translation>
    </message>
    <message>
        <source>A Neo may know only some of them.</source>
        <translation>Neo možná zná jen některé z nich.</translation>
    </message>
    <message>
        <source>Worn on</source>
        <translation>Nošeny na</translation>
    </message>
    <message>
        <source>Light when the wrist is lifted</source>
        <translation>Rozsvítit při zvednutí zápěstí</translation>
    </message>
    <message>
        <source>Sensitivity to lifting</source>
        <translation>Citlivost na zvednutí</translation>
    </message>
    <message>
        <source>Next item when the wrist is turned</source>
        <translation>Další položka při otočení zápěstí</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nerušit</translation>
    </message>
    <message>
        <source>Automatic means while you sleep.</source>
        <translation>Automaticky znamená, když spíte.</translation>
    </message>
    <message>
        <source>Inactivity reminder</source>
        <translation>Připomínka nečinnosti</translation>
    </message>
    <message>
        <source>After so many minutes without moving.</source>
        <translation>Po tolika minutách bez pohybu.</translation>
    </message>
    <message>
        <source>Goal of a day</source>
        <translation>Denní cíl</translation>
    </message>
    <message>
        <source>0 calories is no goal for them.</source>
        <translation>0 kalorií znamená, že pro ně cíl není.</translation>
    </message>
    <message>
        <source>Measure in the background</source>
        <translation>Měřit na pozadí</translation>
    </message>
    <message>
        <source>Every so many minutes, for the history of the watch.</source>
        <translation>Jednou za tolik minut, pro historii hodinek.</translation>
    </message>
    <message>
        <source>Measure more often in sleep</source>
        <translation>Ve spánku měřit častěji</translation>
    </message>
    <message>
        <source>Measure more often while moving</source>
        <translation>Při pohybu měřit častěji</translation>
    </message>
    <message>
        <source>Alert on the watch</source>
        <translation>Upozornění na hodinkách</translation>
    </message>
    <message>
        <source>When the heart rate is above a level.</source>
        <translation>Když je tep nad hodnotou.</translation>
    </message>
    <message>
        <source>Heart rate for other devices</source>
        <translation>Tep pro jiná zařízení</translation>
    </message>
    <message>
        <source>Anyone nearby can read it then, without a key.</source>
        <translation>Kdokoli poblíž ho pak může číst bez klíče.</translation>
    </message>
    <message>
        <source>Visible while connected</source>
        <translation>Viditelné během spojení</translation>
    </message>
    <message>
        <source>Other devices find the watch although it is connected here.</source>
        <translation>Jiná zařízení hodinky najdou, i když jsou připojené zde.</translation>
    </message>
    <message>
        <source>Show who calls</source>
        <translation>Zobrazit volajícího</translation>
    </message>
    <message>
        <source>Phone is silent</source>
        <translation>Telefon je ztlumený</translation>
    </message>
    <message>
        <source>What the watch shows about the phone.</source>
        <translation>Co hodinky zobrazují o telefonu.</translation>
    </message>
    <message>
        <source>Hourly chime</source>
        <translation>Hodinové pípnutí</translation>
    </message>
    <message>
        <source>With firmware 1.1.2.46 or later.</source>
        <translation>S firmwarem 1.1.2.46 nebo novějším.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Zvuky</translation>
    </message>
    <message>
        <source>Display items</source>
        <translation>Položky displeje</translation>
    </message>
    <message>
        <source>What the button shows, in this order.</source>
        <translation>Co zobrazuje tlačítko, v tomto pořadí.</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>O vás</translation>
    </message>
    <message>
        <source>The watch computes distance and calories with it.</source>
        <translation>Hodinky z toho počítají vzdálenost a kalorie.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kdy</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Light when the wrist is lifted meanwhile</source>
        <translation>Rozsvítit přitom při zvednutí zápěstí</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Připomínat</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuty</translation>
    </message>
    <message>
        <source>Quiet time in between</source>
        <translation>Tichý čas mezi tím</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ticho od</translation>
    </message>
    <message>
        <source>Quiet to</source>
        <translation>Ticho do</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Kroky</translation>
    </message>
    <message>
        <source>Notice when it is reached</source>
        <translation>Oznámit, když je splněn</translation>
    </message>
    <message>
        <source>Calories</source>
        <translation>Kalorie</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Upozornění</translation>
    </message>
    <message>
        <source>Above (bpm)</source>
        <translation>Nad (bpm)</translation>
    </message>
    <message>
        <source>Chime</source>
        <translation>Pípnutí</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Tlačítko</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Hovory</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Budíky</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Oznámení</translation>
    </message>
    <message>
        <source>Inactivity</source>
        <translation>Nečinnost</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>Textové zprávy</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Cíl</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Datum narození</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Pohlaví</translation>
    </message>
    <message>
        <source>Height (cm)</source>
        <translation>Výška (cm)</translation>
    </message>
    <message>
        <source>Weight (kg)</source>
        <translation>Hmotnost (kg)</translation>
    </message>
    <message>
        <source>on</source>
        <translation>zapnuto</translation>
    </message>
    <message>
        <source>off</source>
        <translation>vypnuto</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 hodin</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 hodin</translation>
    </message>
    <message>
        <source>time and date</source>
        <translation>čas a datum</translation>
    </message>
    <message>
        <source>time only</source>
        <translation>jen čas</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>kilometry</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>míle</translation>
    </message>
    <message>
        <source>left wrist</source>
        <translation>levé zápěstí</translation>
    </message>
    <message>
        <source>right wrist</source>
        <translation>pravé zápěstí</translation>
    </message>
    <message>
        <source>at these hours</source>
        <translation>v tyto hodiny</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automaticky</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>běžná</translation>
    </message>
    <message>
        <source>high</source>
        <translation>vysoká</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>neuvedeno</translation>
    </message>
    <message>
        <source>male</source>
        <translation>muž</translation>
    </message>
    <message>
        <source>female</source>
        <translation>žena</translation>
    </message>
    <message>
        <source>heart rate</source>
        <translation>tep</translation>
    </message>
    <message>
        <source>weather</source>
        <translation>počasí</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>nerušit</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>budík</translation>
    </message>
    <message>
        <source>stopwatch</source>
        <translation>stopky</translation>
    </message>
    <message>
        <source>PAI</source>
        <translation>PAI</translation>
    </message>
    <message>
        <source>world clock</source>
        <translation>světový čas</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>kroky</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>vzdálenost</translation>
    </message>
    <message>
        <source>calories</source>
        <translation>kalorie</translation>
    </message>
    <message>
        <source>battery</source>
        <translation>baterie</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>po</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>út</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>st</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>čt</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>pá</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>so</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>ne</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Displej</translation>
    </message>
    <message>
        <source>On the wrist</source>
        <translation>Na zápěstí</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivita</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Tep</translation>
    </message>
    <message>
        <source>Sounds and notices</source>
        <translation>Zvuky a oznámení</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>on or off</source>
        <translation>on nebo off</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>jedno z %1</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>celé číslo od %1 do %2</translation>
    </message>
    <message>
        <source>a time such as 7:30</source>
        <translation>čas jako 7:30</translation>
    </message>
    <message>
        <source>a date such as 1990-12-31</source>
        <translation>datum jako 1990-12-31</translation>
    </message>
    <message>
        <source>some of %1, each once, with commas</source>
        <translation>některá z %1, každé jednou, s čárkami</translation>
    </message>
    <message>
        <source>once</source>
        <translation>jednou</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>každý den</translation>
    </message>
    <message>
        <source>Not chosen; the watch keeps what it has.</source>
        <translation>Nevybráno; hodinky si nechají, co mají.</translation>
    </message>
    <message>
        <source>Waits for the watch.</source>
        <translation>Čeká na hodinky.</translation>
    </message>
    <message>
        <source>On the watch since %1.</source>
        <translation>V hodinkách od %1.</translation>
    </message>
    <message>
        <source>Sent on %1; the watch does not confirm this.</source>
        <translation>Odesláno %1; hodinky to nepotvrzují.</translation>
    </message>
    <message>
        <source>The watch refused it on %1.</source>
        <translation>Hodinky to %1 odmítly.</translation>
    </message>
    <message>
        <source>Sent on %1, but the watch did not answer.</source>
        <translation>Odesláno %1, ale hodinky neodpověděly.</translation>
    </message>
    <message>
        <source>The firmware of this watch does not have it.</source>
        <translation>Firmware těchto hodinek to nemá.</translation>
    </message>
    <message>
        <source>The quiet time must lie between the first and the last hour.</source>
        <translation>Tichý čas musí ležet mezi první a poslední hodinou.</translation>
    </message>
    <message>
        <source>%1 has no &quot;%2&quot;. It has %3.</source>
        <translation>%1 nemá „%2“. Má %3.</translation>
    </message>
    <message>
        <source>%1 has to be %2.</source>
        <translation>%1 musí být %2.</translation>
    </message>
    <message>
        <source>Line %1 of the file is no JSON.</source>
        <translation>Řádek %1 souboru není JSON.</translation>
    </message>
    <message>
        <source>The file is no settings profile of Neobeat.</source>
        <translation>Soubor není profil nastavení Neobeat.</translation>
    </message>
    <message>
        <source>The profile was made by a newer Neobeat. Install that one first.</source>
        <translation>Profil vytvořil novější Neobeat. Nejprve ho nainstalujte.</translation>
    </message>
    <message>
        <source>The profile has &quot;%1&quot;, which has no meaning.</source>
        <translation>Profil má „%1“, které nic neznamená.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; in the profile is not possible.</source>
        <translation>Hodnota „%1“ v profilu není možná.</translation>
    </message>
    <message>
        <source>The profile is empty.</source>
        <translation>Profil je prázdný.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Jasno</translation>
    </message>
    <message>
        <source>Scattered clouds</source>
        <translation>Polojasno</translation>
    </message>
    <message>
        <source>Cloudy</source>
        <translation>Oblačno</translation>
    </message>
    <message>
        <source>Rain and sun</source>
        <translation>Déšť a slunce</translation>
    </message>
    <message>
        <source>Thunderstorm</source>
        <translation>Bouřka</translation>
    </message>
    <message>
        <source>Hail</source>
        <translation>Kroupy</translation>
    </message>
    <message>
        <source>Rain and snow</source>
        <translation>Déšť se sněhem</translation>
    </message>
    <message>
        <source>Light rain</source>
        <translation>Slabý déšť</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Déšť</translation>
    </message>
    <message>
        <source>Heavy rain</source>
        <translation>Silný déšť</translation>
    </message>
    <message>
        <source>Extreme rain</source>
        <translation>Extrémní déšť</translation>
    </message>
    <message>
        <source>More extreme rain</source>
        <translation>Ještě extrémnější déšť</translation>
    </message>
    <message>
        <source>Torrential rain</source>
        <translation>Přívalový déšť</translation>
    </message>
    <message>
        <source>Snow and sun</source>
        <translation>Sníh a slunce</translation>
    </message>
    <message>
        <source>Light snow</source>
        <translation>Slabé sněžení</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Sněžení</translation>
    </message>
    <message>
        <source>Heavy snow</source>
        <translation>Silné sněžení</translation>
    </message>
    <message>
        <source>Extreme snow</source>
        <translation>Extrémní sněžení</translation>
    </message>
    <message>
        <source>Mist</source>
        <translation>Mlha</translation>
    </message>
    <message>
        <source>Drizzle</source>
        <translation>Mrholení</translation>
    </message>
    <message>
        <source>Wind and rain</source>
        <translation>Vítr a déšť</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
</context>
<context>
    <name>ConnectStep</name>
    <message>
        <source>under way</source>
        <translation>probíhá</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hotovo</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>selhalo</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>ještě nezačalo</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Copy</source>
        <translation>Kopírovat</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Kopírovat %1</translation>
    </message>
</context>
<context>
    <name>DatePopover</name>
    <message>
        <source>Go to a date</source>
        <translation>Přejít na datum</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>This is no date. Write it as %1.</source>
        <translation>To není datum. Zapište je jako %1.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zobrazit</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <extracomment>A pattern, not a text: d is the day, MMM and MMMM the month, yyyy the year, ddd and dddd the day of the week.</extracomment>
        <translation>dddd d. MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd, d MMMM yyyy</source>
        <extracomment>A pattern, see above.</extracomment>
        <translation>ddd d. MMMM yyyy</translation>
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
        <translation>ddd d. M. yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A pattern, see above.</extracomment>
        <translation>d. M. yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A pattern, see above.</extracomment>
        <translation>d. M.</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A pattern, see above.</extracomment>
        <translation>ddd d. M.</translation>
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
        <translation>Zobrazení</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graf</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabulka</translation>
    </message>
</context>
<context>
    <name>DayEmpty</name>
    <message>
        <source>No minutes of this day are here.</source>
        <translation>Z tohoto dne tu nejsou žádné minuty.</translation>
    </message>
    <message>
        <source>The watch logs steps, heart rate and sleep by itself and keeps them for some days. Sync fetches them.</source>
        <translation>Hodinky samy zaznamenávají kroky, tep a spánek a několik dní je uchovávají. Synchronizace je stáhne.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronizovat</translation>
    </message>
    <message>
        <source>Neobeat fetches no minutes from this model. The heart rate that it sent is on the page History.</source>
        <translation>Z tohoto modelu Neobeat minuty nenačítá. Tep, který poslalo, je na stránce Historie.</translation>
    </message>
</context>
<context>
    <name>DayGraph</name>
    <message>
        <source>Graph of the day</source>
        <translation>Graf dne</translation>
    </message>
    <message>
        <source>Heart rate, bpm</source>
        <translation>Tep, bpm</translation>
    </message>
    <message>
        <source>Steps an hour</source>
        <translation>Kroky za hodinu</translation>
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
        <translation>%1 až %2, průměr %3&#xa0;bpm, naměřeno %4</translation>
    </message>
    <message>
        <source>resting %1, %2</source>
        <translation>klidový tep %1, %2</translation>
    </message>
</context>
<context>
    <name>DayNumbers</name>
    <message>
        <source>steps</source>
        <translation>kroky</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>vzdálenost</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>energie</translation>
    </message>
    <message>
        <source>sleep, the night before</source>
        <translation>spánek, noc předtím</translation>
    </message>
    <message>
        <source>resting heart rate</source>
        <translation>klidový tep</translation>
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
        <translation>Měsíc, tep v bpm</translation>
    </message>
    <message>
        <source>Day, heart rates in bpm</source>
        <translation>Den, tep v bpm</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>klid</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min.</translation>
    </message>
    <message>
        <source>avg</source>
        <translation>průměr</translation>
    </message>
    <message>
        <source>max</source>
        <translation>max.</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>naměřeno</translation>
    </message>
    <message>
        <source>zones</source>
        <translation>zóny</translation>
    </message>
    <message>
        <source>Months in figures</source>
        <translation>Měsíce v číslech</translation>
    </message>
    <message>
        <source>Days in figures</source>
        <translation>Dny v číslech</translation>
    </message>
</context>
<context>
    <name>DetailsText</name>
    <message>
        <source>Hide details</source>
        <translation>Skrýt podrobnosti</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Podrobnosti</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technické podrobnosti</translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <source>no reading</source>
        <translation>žádná hodnota</translation>
    </message>
    <message>
        <source>%1 bpm</source>
        <translation>%1&#xa0;bpm</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Tep</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>měří se</translation>
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
        <translation>Zkontrolovat tento počítač</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zpět</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Zkontrolovat znovu</translation>
    </message>
    <message>
        <source>The check is under way.</source>
        <translation>Kontrola probíhá.</translation>
    </message>
    <message>
        <source>Checking; the look for the watch takes up to 8 seconds.</source>
        <translation>Kontroluje se; hledání hodinek trvá až 8 sekund.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Zjištění</translation>
    </message>
    <message>
        <source>Log and report</source>
        <translation>Protokol a hlášení</translation>
    </message>
</context>
<context>
    <name>EraseMenu</name>
    <message>
        <source>What shall be deleted?</source>
        <translation>Co se má smazat?</translation>
    </message>
    <message>
        <source>The last hour…</source>
        <translation>Poslední hodina…</translation>
    </message>
    <message>
        <source>What is on show…</source>
        <translation>Co je právě zobrazeno…</translation>
    </message>
    <message>
        <source>Everything…</source>
        <translation>Všechno…</translation>
    </message>
    <message>
        <source>Delete the last hour?</source>
        <translation>Smazat poslední hodinu?</translation>
    </message>
    <message>
        <source>Everything that was kept in the last 60 minutes is overwritten. This cannot be undone.</source>
        <translation>Všechno, co se uložilo za posledních 60 minut, se přepíše. Nelze to vrátit zpět.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Smazat</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Smazat %1?</translation>
    </message>
    <message>
        <source>Everything that was kept in this range is overwritten, with the activities that lie wholly in it. This cannot be undone.</source>
        <translation>Všechno, co se v tomto rozsahu uložilo, se přepíše, i s aktivitami, které v něm celé leží. Nelze to vrátit zpět.</translation>
    </message>
    <message>
        <source>Delete the whole history?</source>
        <translation>Smazat celou historii?</translation>
    </message>
    <message>
        <source>Every heart rate, activity and note that was ever kept is overwritten. This cannot be undone. Export it first if you may want it back.</source>
        <translation>Každý tep, aktivita a poznámka, které se kdy uložily, se přepíšou. Nelze to vrátit zpět. Pokud o ně možná budete stát, nejprve je exportujte.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Smazat všechno</translation>
    </message>
    <message>
        <source>An import…</source>
        <translation>Import…</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The key store has not answered yet; it may be asking in a window of its own.</source>
        <translation>Úložiště klíčů ještě neodpovědělo; možná se na něco ptá ve vlastním okně.</translation>
    </message>
    <message>
        <source>Bluetooth is not running on this computer.</source>
        <translation>Na tomto počítači neběží Bluetooth.</translation>
    </message>
    <message>
        <source>The system&apos;s Bluetooth service, bluetoothd, is not installed or not started.</source>
        <translation>Systémová služba Bluetooth, bluetoothd, není nainstalovaná nebo spuštěná.</translation>
    </message>
    <message>
        <source>Install BlueZ, start the service &quot;bluetooth&quot;, then check again.</source>
        <translation>Nainstalujte BlueZ, spusťte službu „bluetooth“ a zkontrolujte to znovu.</translation>
    </message>
    <message>
        <source>This program may not use Bluetooth.</source>
        <translation>Tento program nesmí používat Bluetooth.</translation>
    </message>
    <message>
        <source>The system has no Bluetooth service that answers, or a sandbox or a rule of the system is in between.</source>
        <translation>Systém nemá službu Bluetooth, která odpovídá, nebo stojí v cestě sandbox či systémové pravidlo.</translation>
    </message>
    <message>
        <source>Install and start Bluetooth (BlueZ), in a sandbox allow access to it, then check again.</source>
        <translation>Nainstalujte a spusťte Bluetooth (BlueZ), v sandboxu k němu povolte přístup a zkontrolujte to znovu.</translation>
    </message>
    <message>
        <source>This computer has no Bluetooth adapter.</source>
        <translation>Tento počítač nemá adaptér Bluetooth.</translation>
    </message>
    <message>
        <source>No adapter is built in or plugged in, or its driver is missing.</source>
        <translation>Žádný adaptér není vestavěný ani připojený, nebo chybí jeho ovladač.</translation>
    </message>
    <message>
        <source>Plug in a Bluetooth adapter, then check again.</source>
        <translation>Připojte adaptér Bluetooth a zkontrolujte to znovu.</translation>
    </message>
    <message>
        <source>Bluetooth is switched off.</source>
        <translation>Bluetooth je vypnuté.</translation>
    </message>
    <message>
        <source>The adapter is there but has no power.</source>
        <translation>Adaptér tu je, ale nemá napájení.</translation>
    </message>
    <message>
        <source>Switch Bluetooth on in the system settings, then check again.</source>
        <translation>Zapněte Bluetooth v nastavení systému a zkontrolujte to znovu.</translation>
    </message>
    <message>
        <source>Bluetooth is blocked.</source>
        <translation>Bluetooth je zablokované.</translation>
    </message>
    <message>
        <source>Flight mode or a switch on the computer holds the adapter off.</source>
        <translation>Režim letadlo nebo přepínač na počítači drží adaptér vypnutý.</translation>
    </message>
    <message>
        <source>End flight mode or run &quot;rfkill unblock bluetooth&quot;, then check again.</source>
        <translation>Ukončete režim letadlo nebo spusťte „rfkill unblock bluetooth“ a zkontrolujte to znovu.</translation>
    </message>
    <message>
        <source>The Bluetooth adapter does not work yet.</source>
        <translation>Adaptér Bluetooth ještě nefunguje.</translation>
    </message>
    <message>
        <source>It was just switched on or plugged in, or it does not take power.</source>
        <translation>Právě byl zapnut nebo připojen, nebo se nedá zapnout.</translation>
    </message>
    <message>
        <source>Wait a few seconds, then check again; if it stays so, unplug it or restart the computer.</source>
        <translation>Počkejte několik sekund a zkontrolujte to znovu; pokud se to nezmění, odpojte ho nebo restartujte počítač.</translation>
    </message>
    <message>
        <source>The Bluetooth adapter was removed.</source>
        <translation>Adaptér Bluetooth byl odebrán.</translation>
    </message>
    <message>
        <source>It was unplugged, or the computer put it to sleep.</source>
        <translation>Byl odpojen, nebo ho počítač uspal.</translation>
    </message>
    <message>
        <source>Plug it in again; any other adapter will do as well.</source>
        <translation>Připojte ho znovu; stejně dobře poslouží kterýkoli jiný adaptér.</translation>
    </message>
    <message>
        <source>Bluetooth is busy with something else.</source>
        <translation>Bluetooth je zaneprázdněné něčím jiným.</translation>
    </message>
    <message>
        <source>Another program on this computer is connecting or searching at this moment.</source>
        <translation>Jiný program na tomto počítači se právě připojuje nebo hledá.</translation>
    </message>
    <message>
        <source>Wait a few seconds, then try again.</source>
        <translation>Počkejte několik sekund a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The search for watches broke off.</source>
        <translation>Hledání hodinek se přerušilo.</translation>
    </message>
    <message>
        <source>The adapter was switched off or another program keeps it busy.</source>
        <translation>Adaptér byl vypnut, nebo ho zaměstnává jiný program.</translation>
    </message>
    <message>
        <source>Check that Bluetooth is on, then scan again.</source>
        <translation>Ověřte, že je Bluetooth zapnuté, a hledejte znovu.</translation>
    </message>
    <message>
        <source>The watch is not in range.</source>
        <translation>Hodinky nejsou v dosahu.</translation>
    </message>
    <message>
        <source>Usually it is connected to a phone, which hides it, or it is too far away.</source>
        <translation>Většinou jsou připojené k telefonu, který je skrývá, nebo jsou příliš daleko.</translation>
    </message>
    <message>
        <source>Switch off Bluetooth on the phone, bring the watch close, then try again.</source>
        <translation>Vypněte Bluetooth v telefonu, přibližte hodinky a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The watch went away all at once.</source>
        <translation>Hodinky náhle zmizely.</translation>
    </message>
    <message>
        <source>So it looks when a phone takes it, but also when it leaves the range quickly.</source>
        <translation>Tak to vypadá, když si je vezme telefon, ale také když rychle opustí dosah.</translation>
    </message>
    <message>
        <source>The computer has lost sight of the watch.</source>
        <translation>Počítač ztratil hodinky z dohledu.</translation>
    </message>
    <message>
        <source>The Bluetooth service forgets a watch that was away for a while.</source>
        <translation>Služba Bluetooth zapomene hodinky, které byly chvíli pryč.</translation>
    </message>
    <message>
        <source>Bring the watch close, then try again; Neobeat searches for it first.</source>
        <translation>Přibližte hodinky a zkuste to znovu; Neobeat je nejprve vyhledá.</translation>
    </message>
    <message>
        <source>The connection to the watch broke off.</source>
        <translation>Připojení k hodinkám se přerušilo.</translation>
    </message>
    <message>
        <source>Usually the watch is connected to a phone or at the edge of its range.</source>
        <translation>Většinou jsou hodinky připojené k telefonu nebo na hranici dosahu.</translation>
    </message>
    <message>
        <source>This computer gave the connection up.</source>
        <translation>Tento počítač se připojení vzdal.</translation>
    </message>
    <message>
        <source>Its Bluetooth adapter broke off before the watch had answered, which happens with a weak signal.</source>
        <translation>Jeho adaptér Bluetooth to vzdal, než hodinky odpověděly, což se stává při slabém signálu.</translation>
    </message>
    <message>
        <source>Bring the watch close, then try again.</source>
        <translation>Přibližte hodinky a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The watch did not take the connection in time.</source>
        <translation>Hodinky nepřijaly připojení včas.</translation>
    </message>
    <message>
        <source>Usually it is connected to a phone or at the edge of its range.</source>
        <translation>Většinou jsou připojené k telefonu nebo na hranici dosahu.</translation>
    </message>
    <message>
        <source>The connection to the watch was lost.</source>
        <translation>Připojení k hodinkám se ztratilo.</translation>
    </message>
    <message>
        <source>Usually the watch went out of range or its battery is empty.</source>
        <translation>Hodinky se většinou dostaly mimo dosah, nebo mají vybitou baterii.</translation>
    </message>
    <message>
        <source>Bring the watch close, then connect again.</source>
        <translation>Přibližte hodinky a připojte je znovu.</translation>
    </message>
    <message>
        <source>The watch has changed what it offers.</source>
        <translation>Hodinky změnily, co nabízejí.</translation>
    </message>
    <message>
        <source>It restarted or was updated while it was connected.</source>
        <translation>Restartovaly se nebo aktualizovaly, když byly připojené.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Připojte je znovu.</translation>
    </message>
    <message>
        <source>This watch cannot be used.</source>
        <translation>Tyto hodinky nelze použít.</translation>
    </message>
    <message>
        <source>The watch did not list its services in time.</source>
        <translation>Hodinky nevypsaly své služby včas.</translation>
    </message>
    <message>
        <source>Usually it is at the edge of its range.</source>
        <translation>Většinou jsou na hranici dosahu.</translation>
    </message>
    <message>
        <source>There is no key for this watch.</source>
        <translation>K těmto hodinkám není žádný klíč.</translation>
    </message>
    <message>
        <source>It was not saved, or it was removed.</source>
        <translation>Nebyl uložen, nebo byl odebrán.</translation>
    </message>
    <message>
        <source>Enter the pairing key.</source>
        <translation>Zadejte párovací klíč.</translation>
    </message>
    <message>
        <source>The watch did not accept this key.</source>
        <translation>Hodinky tento klíč nepřijaly.</translation>
    </message>
    <message>
        <source>The key belongs to another watch, or the watch was paired anew since the key was made.</source>
        <translation>Klíč patří k jiným hodinkám, nebo se hodinky od jeho vzniku znovu spárovaly.</translation>
    </message>
    <message>
        <source>Get the current key from the vendor account and enter it.</source>
        <translation>Získejte aktuální klíč z účtu u výrobce a zadejte ho.</translation>
    </message>
    <message>
        <source>The watch did not want to check the key.</source>
        <translation>Hodinky nechtěly klíč zkontrolovat.</translation>
    </message>
    <message>
        <source>It may be busy with a phone or with an update.</source>
        <translation>Možná jsou zaneprázdněné telefonem nebo aktualizací.</translation>
    </message>
    <message>
        <source>Wait until the watch shows the time again, then try again.</source>
        <translation>Počkejte, až hodinky zase ukážou čas, a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The watch did not ask for the key in time.</source>
        <translation>Hodinky si o klíč neřekly včas.</translation>
    </message>
    <message>
        <source>It took the connection and then stayed silent, which a weak signal can cause.</source>
        <translation>Přijaly připojení a pak mlčely, což může způsobit slabý signál.</translation>
    </message>
    <message>
        <source>The watch did not say whether the key fits.</source>
        <translation>Hodinky neřekly, zda klíč sedí.</translation>
    </message>
    <message>
        <source>It stayed silent after our answer, which a weak signal can cause.</source>
        <translation>Po naší odpovědi mlčely, což může způsobit slabý signál.</translation>
    </message>
    <message>
        <source>The watch answered in an unknown way.</source>
        <translation>Hodinky odpověděly neznámým způsobem.</translation>
    </message>
    <message>
        <source>Its firmware may be one that this program does not know.</source>
        <translation>Jejich firmware tento program možná nezná.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, report the text under &quot;Details&quot;.</source>
        <translation>Zkuste to znovu; pokud se to nezmění, nahlaste text pod „Podrobnosti“.</translation>
    </message>
    <message>
        <source>This computer cannot prove the key.</source>
        <translation>Tento počítač nedokáže klíč prokázat.</translation>
    </message>
    <message>
        <source>The OpenSSL plugin of QCA is not installed.</source>
        <translation>Není nainstalovaný modul OpenSSL pro QCA.</translation>
    </message>
    <message>
        <source>Install the plugin, then start the program again.</source>
        <translation>Nainstalujte modul a spusťte program znovu.</translation>
    </message>
    <message>
        <source>A value of the watch could not be read.</source>
        <translation>Hodnotu z hodinek se nepodařilo přečíst.</translation>
    </message>
    <message>
        <source>The watch refused it or the signal is weak.</source>
        <translation>Hodinky to odmítly, nebo je slabý signál.</translation>
    </message>
    <message>
        <source>The watch did not take a command.</source>
        <translation>Hodinky nepřijaly příkaz.</translation>
    </message>
    <message>
        <source>The watch does not send its values.</source>
        <translation>Hodinky neposílají své hodnoty.</translation>
    </message>
    <message>
        <source>It refused to turn notifications on or off.</source>
        <translation>Odmítly zapnout nebo vypnout oznamování hodnot.</translation>
    </message>
    <message>
        <source>Disconnect, then connect again.</source>
        <translation>Odpojte je a připojte znovu.</translation>
    </message>
    <message>
        <source>The watch did not answer in time.</source>
        <translation>Hodinky neodpověděly včas.</translation>
    </message>
    <message>
        <source>Too much is waiting for the watch.</source>
        <translation>Na hodinky toho čeká příliš mnoho.</translation>
    </message>
    <message>
        <source>It answers more slowly than it is asked.</source>
        <translation>Odpovídají pomaleji, než se jich program ptá.</translation>
    </message>
    <message>
        <source>Let it rest for a few seconds, then try again.</source>
        <translation>Nechte je několik sekund v klidu a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The watch sends no heart rate.</source>
        <translation>Hodinky neposílají tep.</translation>
    </message>
    <message>
        <source>Usually it sits too loosely on the wrist, or it is not worn.</source>
        <translation>Většinou sedí na zápěstí příliš volně, nebo je nemáte na ruce.</translation>
    </message>
    <message>
        <source>Tighten the strap a little, then start again.</source>
        <translation>Trochu utáhněte řemínek a spusťte měření znovu.</translation>
    </message>
    <message>
        <source>This desktop has no key store.</source>
        <translation>Toto pracovní prostředí nemá úložiště klíčů.</translation>
    </message>
    <message>
        <source>Neither GNOME Keyring nor KWallet nor KeePassXC offers one in this session.</source>
        <translation>V tomto sezení je nenabízí GNOME Keyring, KWallet ani KeePassXC.</translation>
    </message>
    <message>
        <source>Install or start one and try again, or keep the key in a file.</source>
        <translation>Nainstalujte nebo spusťte některé a zkuste to znovu, nebo uložte klíč do souboru.</translation>
    </message>
    <message>
        <source>The key store has nothing open to keep keys in.</source>
        <translation>V úložišti klíčů není otevřené nic, kam by se daly klíče uložit.</translation>
    </message>
    <message>
        <source>The key store is locked.</source>
        <translation>Úložiště klíčů je zamčené.</translation>
    </message>
    <message>
        <source>Its question for the password was closed without an answer, or could not be shown.</source>
        <translation>Jeho dotaz na heslo byl zavřen bez odpovědi, nebo ho nebylo možné zobrazit.</translation>
    </message>
    <message>
        <source>Try again and give the password, or unlock it in your password program first.</source>
        <translation>Zkuste to znovu a zadejte heslo, nebo ho nejprve odemkněte ve svém programu na hesla.</translation>
    </message>
    <message>
        <source>The key store refused access to the key.</source>
        <translation>Úložiště klíčů odmítlo přístup ke klíči.</translation>
    </message>
    <message>
        <source>Access was not allowed in its window, or one of its rules forbids it.</source>
        <translation>Přístup nebyl v jeho okně povolen, nebo ho zakazuje některé z jeho pravidel.</translation>
    </message>
    <message>
        <source>Try again and allow Neobeat the access.</source>
        <translation>Zkuste to znovu a povolte Neobeatu přístup.</translation>
    </message>
    <message>
        <source>The key store did not answer in time.</source>
        <translation>Úložiště klíčů neodpovědělo včas.</translation>
    </message>
    <message>
        <source>It may wait for you in a window of its own, or it hangs.</source>
        <translation>Možná na vás čeká ve vlastním okně, nebo zamrzlo.</translation>
    </message>
    <message>
        <source>Look for its window and answer it, then try again.</source>
        <translation>Najděte jeho okno, odpovězte v něm a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The key store does not work now.</source>
        <translation>Úložiště klíčů teď nefunguje.</translation>
    </message>
    <message>
        <source>Look into your password program, then try again.</source>
        <translation>Podívejte se do svého programu na hesla a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The key store did not keep the key.</source>
        <translation>Úložiště klíčů si klíč nenechalo.</translation>
    </message>
    <message>
        <source>It said that the key is stored, and then gave back another one or none.</source>
        <translation>Ohlásilo, že je klíč uložen, a pak vrátilo jiný nebo žádný.</translation>
    </message>
    <message>
        <source>Try again and allow Neobeat to change the entry, or keep the key in a file.</source>
        <translation>Zkuste to znovu a povolte Neobeatu položku změnit, nebo uložte klíč do souboru.</translation>
    </message>
    <message>
        <source>The key is still in the key store.</source>
        <translation>Klíč je stále v úložišti klíčů.</translation>
    </message>
    <message>
        <source>The key store said that it is removed, and still has it.</source>
        <translation>Úložiště klíčů ohlásilo, že je odebrán, a stále ho má.</translation>
    </message>
    <message>
        <source>Try again, or delete the entry &quot;io.github.neobeat.Neobeat&quot; in your password program.</source>
        <translation>Zkuste to znovu, nebo smažte položku „io.github.neobeat.Neobeat“ ve svém programu na hesla.</translation>
    </message>
    <message>
        <source>The file with the key cannot be used.</source>
        <translation>Soubor s klíčem nelze použít.</translation>
    </message>
    <message>
        <source>Others could read it, it is damaged, or it may not be read or written.</source>
        <translation>Mohli by ho číst jiní, je poškozený, nebo se nesmí číst či zapisovat.</translation>
    </message>
    <message>
        <source>Make sure that only you may read and write it (chmod 600), or enter the key again.</source>
        <translation>Zajistěte, abyste ho směli číst a zapisovat jen vy (chmod 600), nebo zadejte klíč znovu.</translation>
    </message>
    <message>
        <source>What you choose is not remembered.</source>
        <translation>Co zvolíte, se neuloží.</translation>
    </message>
    <message>
        <source>The file of the settings cannot be written: this user may not write there, or the disk is full.</source>
        <translation>Soubor s nastavením nelze zapsat: tento uživatel tam nesmí zapisovat, nebo je disk plný.</translation>
    </message>
    <message>
        <source>It holds until Neobeat ends; allow writing there or make room, then choose it once more.</source>
        <translation>Platí to do ukončení Neobeatu; povolte tam zápis nebo uvolněte místo a zvolte to ještě jednou.</translation>
    </message>
    <message>
        <source>The history cannot be used now.</source>
        <translation>Historii teď nelze použít.</translation>
    </message>
    <message>
        <source>The file that holds it could not be opened, read or written.</source>
        <translation>Soubor s ní se nepodařilo otevřít, přečíst nebo zapsat.</translation>
    </message>
    <message>
        <source>Neobeat goes on measuring and tries again by itself; the reason stands under &quot;Details&quot;.</source>
        <translation>Neobeat měří dál a sám to zkouší znovu; důvod najdete pod „Podrobnosti“.</translation>
    </message>
    <message>
        <source>The history cannot be written.</source>
        <translation>Historii nelze zapsat.</translation>
    </message>
    <message>
        <source>This user may not write to its file or folder, or the disk is mounted read-only.</source>
        <translation>Tento uživatel nesmí zapisovat do jejího souboru nebo složky, nebo je disk připojený jen pro čtení.</translation>
    </message>
    <message>
        <source>Allow writing there; what was measured meanwhile is kept in memory and written then.</source>
        <translation>Povolte tam zápis; co se mezitím naměřilo, zůstává v paměti a zapíše se pak.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing more can be kept.</source>
        <translation>Disk je plný, takže se nedá nic dalšího uložit.</translation>
    </message>
    <message>
        <source>There is no room left where the history lies.</source>
        <translation>Tam, kde je historie, už není místo.</translation>
    </message>
    <message>
        <source>Make some room; what was measured meanwhile is kept in memory and written then.</source>
        <translation>Uvolněte místo; co se mezitím naměřilo, zůstává v paměti a zapíše se pak.</translation>
    </message>
    <message>
        <source>Another program holds the history.</source>
        <translation>Historii drží jiný program.</translation>
    </message>
    <message>
        <source>A backup or a database browser may have its file open for writing.</source>
        <translation>Její soubor má možná otevřený pro zápis zálohování nebo prohlížeč databází.</translation>
    </message>
    <message>
        <source>Close it there; what was measured meanwhile is kept in memory and written then.</source>
        <translation>Zavřete ho tam; co se mezitím naměřilo, zůstává v paměti a zapíše se pak.</translation>
    </message>
    <message>
        <source>The history is damaged.</source>
        <translation>Historie je poškozená.</translation>
    </message>
    <message>
        <source>Its file does not hold together, which a failing disk or a broken copy can cause.</source>
        <translation>Její soubor nedrží pohromadě, což může způsobit selhávající disk nebo nepovedená kopie.</translation>
    </message>
    <message>
        <source>Nothing of it was changed; import its file into another history to take over what can be read.</source>
        <translation>Nic se v ní nezměnilo; importujte její soubor do jiné historie, ať převezmete, co se dá přečíst.</translation>
    </message>
    <message>
        <source>The history is from a newer Neobeat.</source>
        <translation>Historie je z novějšího Neobeatu.</translation>
    </message>
    <message>
        <source>An earlier start of a newer version has changed it in a way that this version does not know.</source>
        <translation>Novější verze ji při dřívějším spuštění změnila způsobem, který tato verze nezná.</translation>
    </message>
    <message>
        <source>Nothing of it was changed; install the newer version again to use it.</source>
        <translation>Nic se v ní nezměnilo; chcete-li ji používat, nainstalujte znovu novější verzi.</translation>
    </message>
    <message>
        <source>This file is no history of Neobeat.</source>
        <translation>Tento soubor není historie Neobeatu.</translation>
    </message>
    <message>
        <source>It belongs to another program, or nothing in it says that it ever was a history.</source>
        <translation>Patří jinému programu, nebo v něm nic nenaznačuje, že kdy byl historií.</translation>
    </message>
    <message>
        <source>Neobeat leaves it as it is; name another file, or move this one away.</source>
        <translation>Neobeat ho nechává, jak je; zadejte jiný soubor, nebo tento přesuňte jinam.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong, so nothing can be kept.</source>
        <translation>Hodiny tohoto počítače jdou špatně, takže se nedá nic uložit.</translation>
    </message>
    <message>
        <source>It shows a time from before the watch existed, as after an empty battery of the clock or before the network has set it.</source>
        <translation>Ukazují čas z doby, kdy hodinky ještě neexistovaly, jako po vybití baterie hodin nebo dříve, než je nastaví síť.</translation>
    </message>
    <message>
        <source>Set the clock; Neobeat goes on measuring and keeps what comes from then on.</source>
        <translation>Nastavte čas; Neobeat měří dál a ukládá, co přijde od té chvíle.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Není co exportovat.</translation>
    </message>
    <message>
        <source>No heart rate was kept in this range of time.</source>
        <translation>V tomto časovém rozsahu se neuložil žádný tep.</translation>
    </message>
    <message>
        <source>Choose another range of time.</source>
        <translation>Zvolte jiný časový rozsah.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Soubor se nepodařilo zapsat.</translation>
    </message>
    <message>
        <source>The folder may be missing or protected, or the disk is full.</source>
        <translation>Složka možná chybí nebo je chráněná, nebo je disk plný.</translation>
    </message>
    <message>
        <source>Choose another place, then try again.</source>
        <translation>Zvolte jiné místo a zkuste to znovu.</translation>
    </message>
    <message>
        <source>Not everything in the file could be read.</source>
        <translation>Soubor se nepodařilo přečíst celý.</translation>
    </message>
    <message>
        <source>Neobeat does not know this kind of file.</source>
        <translation>Neobeat tento druh souboru nezná.</translation>
    </message>
    <message>
        <source>There is no heart rate in this file.</source>
        <translation>V tomto souboru není žádný tep.</translation>
    </message>
    <message>
        <source>Of Gadgetbridge&apos;s databases Neobeat reads the minutes of Amazfit and Mi watches, and this one has none.</source>
        <translation>Z databází Gadgetbridge čte Neobeat minuty hodinek Amazfit a Mi a tato žádné nemá.</translation>
    </message>
    <message>
        <source>Have Gadgetbridge fetch the activity data of the watch, then export its database once more.</source>
        <translation>Nechte Gadgetbridge stáhnout z hodinek data o aktivitě a exportujte jeho databázi ještě jednou.</translation>
    </message>
    <message>
        <source>This file does not say which watch it belongs to.</source>
        <translation>Tento soubor neuvádí, ke kterým hodinkám patří.</translation>
    </message>
    <message>
        <source>Only the databases of Gadgetbridge and the histories of Neobeat name their watch.</source>
        <translation>Své hodinky uvádějí jen databáze Gadgetbridge a historie Neobeatu.</translation>
    </message>
    <message>
        <source>Add your watch first, or name one.</source>
        <translation>Nejprve přidejte své hodinky, nebo nějaké uveďte.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Takový soubor ani složka neexistuje.</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted, or its name is misspelt.</source>
        <translation>Byl přesunut, přejmenován nebo smazán, nebo je v jeho názvu překlep.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Zvolte něco jiného.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Tohle je složka.</translation>
    </message>
    <message>
        <source>The name of a file is needed.</source>
        <translation>Je potřeba název souboru.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Vyberte soubor.</translation>
    </message>
    <message>
        <source>This file or folder may not be used.</source>
        <translation>Tento soubor nebo složku nelze použít.</translation>
    </message>
    <message>
        <source>This user has no right to read or write it, or the disk is write-protected.</source>
        <translation>Tento uživatel nemá právo číst nebo zapisovat, nebo je disk chráněný proti zápisu.</translation>
    </message>
    <message>
        <source>Allow it, or choose another place, then try again.</source>
        <translation>Povolte to, nebo zvolte jiné místo, a zkuste to znovu.</translation>
    </message>
    <message>
        <source>This is no ordinary file.</source>
        <translation>Tohle není obyčejný soubor.</translation>
    </message>
    <message>
        <source>It is a pipe or something else that a program answers.</source>
        <translation>Je to roura nebo něco jiného, za čím stojí program.</translation>
    </message>
    <message>
        <source>Choose an ordinary file.</source>
        <translation>Vyberte obyčejný soubor.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Soubor je příliš velký.</translation>
    </message>
    <message>
        <source>It is larger than anything of its kind can be.</source>
        <translation>Je větší, než může být cokoli toho druhu.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Vyberte jiný soubor.</translation>
    </message>
    <message>
        <source>The file did not answer in time.</source>
        <translation>Soubor neodpověděl včas.</translation>
    </message>
    <message>
        <source>It may lie on a disk or a network that is not in reach now.</source>
        <translation>Možná je na disku nebo v síti, které teď nejsou dostupné.</translation>
    </message>
    <message>
        <source>Copy it to this computer, then try again.</source>
        <translation>Zkopírujte ho na tento počítač a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Soubor se nepodařilo přečíst.</translation>
    </message>
    <message>
        <source>The system refused it; its reason stands under &quot;Details&quot;.</source>
        <translation>Systém to odmítl; důvod najdete pod „Podrobnosti“.</translation>
    </message>
    <message>
        <source>Copy it to another place, then try again.</source>
        <translation>Zkopírujte ho na jiné místo a zkuste to znovu.</translation>
    </message>
    <message>
        <source>Neobeat itself keeps its history, settings or keys in this file.</source>
        <translation>Do tohoto souboru si Neobeat sám ukládá historii, nastavení nebo klíče.</translation>
    </message>
    <message>
        <source>It is in use, so it is neither written over nor imported.</source>
        <translation>Používá se, takže se nepřepíše ani neimportuje.</translation>
    </message>
    <message>
        <source>No Neobeat is running.</source>
        <translation>Neobeat neběží.</translation>
    </message>
    <message>
        <source>Activities are kept by the program with the window, which may also sit in the tray.</source>
        <translation>Aktivity ukládá program s oknem, který může být i v oznamovací oblasti.</translation>
    </message>
    <message>
        <source>Start Neobeat, then try again.</source>
        <translation>Spusťte Neobeat a zkuste to znovu.</translation>
    </message>
    <message>
        <source>Neobeat does not record now.</source>
        <translation>Neobeat teď nezaznamenává.</translation>
    </message>
    <message>
        <source>No watch is in use, no activity runs, or the settings say that nothing is kept.</source>
        <translation>Nepoužívají se žádné hodinky, neběží žádná aktivita, nebo se podle nastavení nic neukládá.</translation>
    </message>
    <message>
        <source>Open the window, look at the settings of the history, then try again.</source>
        <translation>Otevřete okno, podívejte se na nastavení historie a zkuste to znovu.</translation>
    </message>
    <message>
        <source>Another program uses this port.</source>
        <translation>Tento port používá jiný program.</translation>
    </message>
    <message>
        <source>A port belongs to one program at a time, perhaps to a second Neobeat.</source>
        <translation>Port patří vždy jen jednomu programu, třeba druhému Neobeatu.</translation>
    </message>
    <message>
        <source>Choose another port, or end the other program.</source>
        <translation>Zvolte jiný port, nebo ukončete ten druhý program.</translation>
    </message>
    <message>
        <source>Neobeat cannot listen at this address.</source>
        <translation>Neobeat nemůže na této adrese naslouchat.</translation>
    </message>
    <message>
        <source>This computer does not have the address, or the port is reserved for the system.</source>
        <translation>Tento počítač takovou adresu nemá, nebo je port vyhrazený systému.</translation>
    </message>
    <message>
        <source>Use 127.0.0.1 and a port from 1024 on.</source>
        <translation>Použijte 127.0.0.1 a port od 1024 výše.</translation>
    </message>
    <message>
        <source>The other program does not answer.</source>
        <translation>Druhý program neodpovídá.</translation>
    </message>
    <message>
        <source>It is not running, it listens at another address, or a firewall is in between.</source>
        <translation>Neběží, naslouchá na jiné adrese, nebo stojí v cestě firewall.</translation>
    </message>
    <message>
        <source>Start it and check address and port; Neobeat keeps trying.</source>
        <translation>Spusťte ho a zkontrolujte adresu a port; Neobeat to zkouší dál.</translation>
    </message>
    <message>
        <source>The other program did not answer in time.</source>
        <translation>Druhý program neodpověděl včas.</translation>
    </message>
    <message>
        <source>It is busy, or what listens there is something else.</source>
        <translation>Je zaneprázdněný, nebo na té adrese naslouchá něco jiného.</translation>
    </message>
    <message>
        <source>Check address and port; Neobeat keeps trying.</source>
        <translation>Zkontrolujte adresu a port; Neobeat to zkouší dál.</translation>
    </message>
    <message>
        <source>The other program refuses access.</source>
        <translation>Druhý program odmítá přístup.</translation>
    </message>
    <message>
        <source>The name or the password is wrong, or the user may not write there.</source>
        <translation>Jméno nebo heslo je špatné, nebo tam uživatel nesmí zapisovat.</translation>
    </message>
    <message>
        <source>Check name, password and rights, then switch the output off and on.</source>
        <translation>Zkontrolujte jméno, heslo a práva, pak výstup vypněte a zapněte.</translation>
    </message>
    <message>
        <source>What answers there is a different kind of program.</source>
        <translation>Na té adrese odpovídá jiný druh programu.</translation>
    </message>
    <message>
        <source>Its answer does not follow the expected protocol.</source>
        <translation>Jeho odpověď neodpovídá očekávanému protokolu.</translation>
    </message>
    <message>
        <source>Check address and port and the version of the other program.</source>
        <translation>Zkontrolujte adresu, port a verzi druhého programu.</translation>
    </message>
    <message>
        <source>The encrypted connection cannot be trusted.</source>
        <translation>Šifrovanému spojení nelze důvěřovat.</translation>
    </message>
    <message>
        <source>The certificate is unknown or expired, it belongs to another name, or the other side does not encrypt.</source>
        <translation>Certifikát je neznámý nebo prošlý, patří k jinému názvu, nebo druhá strana nešifruje.</translation>
    </message>
    <message>
        <source>Give the file of the authority that signed the certificate, and check the address.</source>
        <translation>Zadejte soubor autority, která certifikát podepsala, a zkontrolujte adresu.</translation>
    </message>
    <message>
        <source>The other program has no source of this name.</source>
        <translation>Druhý program nemá zdroj tohoto názvu.</translation>
    </message>
    <message>
        <source>It was renamed or removed there, or belongs to another collection of scenes.</source>
        <translation>Byl tam přejmenován nebo odebrán, nebo patří do jiné kolekce scén.</translation>
    </message>
    <message>
        <source>Copy the exact name of the text source from the other program.</source>
        <translation>Zkopírujte z druhého programu přesný název textového zdroje.</translation>
    </message>
    <message>
        <source>Something is missing in the settings of this output.</source>
        <translation>V nastavení tohoto výstupu něco chybí.</translation>
    </message>
    <message>
        <source>An address, a name or a file is empty or makes no sense.</source>
        <translation>Adresa, název nebo soubor jsou prázdné, nebo nedávají smysl.</translation>
    </message>
    <message>
        <source>Complete the settings, then switch the output on.</source>
        <translation>Doplňte nastavení a pak výstup zapněte.</translation>
    </message>
    <message>
        <source>This computer cannot act as a heart-rate sensor.</source>
        <translation>Tento počítač nemůže fungovat jako snímač tepu.</translation>
    </message>
    <message>
        <source>Its Bluetooth adapter or its Bluetooth service lacks what a sensor needs.</source>
        <translation>Jeho adaptéru nebo službě Bluetooth chybí, co snímač potřebuje.</translation>
    </message>
    <message>
        <source>Try another Bluetooth adapter, or use another output.</source>
        <translation>Zkuste jiný adaptér Bluetooth, nebo použijte jiný výstup.</translation>
    </message>
    <message>
        <source>The Bluetooth adapter has no advertisement left.</source>
        <translation>Adaptér Bluetooth už nemá volné inzerování.</translation>
    </message>
    <message>
        <source>Other programs use all of them.</source>
        <translation>Všechna používají jiné programy.</translation>
    </message>
    <message>
        <source>End a program that makes this computer visible over Bluetooth; Neobeat keeps trying.</source>
        <translation>Ukončete program, který tento počítač zviditelňuje přes Bluetooth; Neobeat to zkouší dál.</translation>
    </message>
    <message>
        <source>It has no keyring or wallet yet, no password database is open, or the open one shares nothing.</source>
        <translation>Ještě nemá klíčenku ani peněženku, není otevřená žádná databáze hesel, nebo otevřená nic nesdílí.</translation>
    </message>
    <message>
        <source>Create, open or share one in your password program, then try again.</source>
        <translation>Vytvořte, otevřete nebo sdílejte ji ve svém programu na hesla a zkuste to znovu.</translation>
    </message>
    <message>
        <source>It ended or answered with an error; see &quot;Details&quot;.</source>
        <translation>Skončilo, nebo odpovědělo chybou; viz „Podrobnosti“.</translation>
    </message>
    <message>
        <source>The key store asks for its password or your consent in a window of its own.</source>
        <translation>Úložiště klíčů se ve vlastním okně ptá na své heslo nebo na váš souhlas.</translation>
    </message>
    <message>
        <source>The watch is not connected.</source>
        <translation>Hodinky nejsou připojené.</translation>
    </message>
    <message>
        <source>Nothing can be sent to a watch that is out of range or not connected yet.</source>
        <translation>Hodinkám, které jsou mimo dosah nebo ještě nejsou připojené, nelze nic poslat.</translation>
    </message>
    <message>
        <source>Connect the watch, then try again.</source>
        <translation>Připojte hodinky a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The watch refused this.</source>
        <translation>Hodinky to odmítly.</translation>
    </message>
    <message>
        <source>Perhaps its firmware does not know this request or this value.</source>
        <translation>Jejich firmware možná tento požadavek nebo tuto hodnotu nezná.</translation>
    </message>
    <message>
        <source>Choose another value; everything else on the watch is unchanged.</source>
        <translation>Zvolte jinou hodnotu; vše ostatní v hodinkách je beze změny.</translation>
    </message>
    <message>
        <source>The watch did not confirm this.</source>
        <translation>Hodinky to nepotvrdily.</translation>
    </message>
    <message>
        <source>It took the request; whether it acted on it is not known.</source>
        <translation>Požadavek přijaly; zda podle něj jednaly, není známo.</translation>
    </message>
    <message>
        <source>Look at the watch, and try again if it did not.</source>
        <translation>Podívejte se na hodinky a případně to zkuste znovu.</translation>
    </message>
    <message>
        <source>The data of the watch arrived incomplete.</source>
        <translation>Data z hodinek dorazila neúplná.</translation>
    </message>
    <message>
        <source>A part was lost on the way, or its checksum does not match.</source>
        <translation>Část se cestou ztratila, nebo nesouhlasí kontrolní součet.</translation>
    </message>
    <message>
        <source>Bring the watch close and try again; what arrived before is kept.</source>
        <translation>Přibližte hodinky a zkuste to znovu; co dorazilo dříve, zůstává.</translation>
    </message>
    <message>
        <source>The command could not be started.</source>
        <translation>Příkaz se nepodařilo spustit.</translation>
    </message>
    <message>
        <source>There is no such program, or it may not be run.</source>
        <translation>Takový program neexistuje, nebo se nesmí spustit.</translation>
    </message>
    <message>
        <source>Enter the program with its whole path, and each argument on its own.</source>
        <translation>Zadejte program s celou cestou a každý argument zvlášť.</translation>
    </message>
    <message>
        <source>The command failed.</source>
        <translation>Příkaz selhal.</translation>
    </message>
    <message>
        <source>It ended with a failure, or took longer than 30 seconds and was ended.</source>
        <translation>Skončil chybou, nebo trval déle než 30 sekund a byl ukončen.</translation>
    </message>
    <message>
        <source>Try the same command in a terminal, where its messages can be read.</source>
        <translation>Zkuste stejný příkaz v terminálu, kde lze přečíst jeho zprávy.</translation>
    </message>
    <message>
        <source>This watch cannot do that.</source>
        <translation>Tyto hodinky to neumějí.</translation>
    </message>
    <message>
        <source>It lacks what is needed for it; perhaps its firmware is older.</source>
        <translation>Chybí jim, co je k tomu potřeba; možná mají starší firmware.</translation>
    </message>
    <message>
        <source>Nothing has to be done; everything else works.</source>
        <translation>Není třeba nic dělat; vše ostatní funguje.</translation>
    </message>
    <message>
        <source>It lacks a service that it should have, so it is another model or did not answer completely.</source>
        <translation>Chybí služba, kterou by mělo mít, takže jde o jiný model, nebo neodpovědělo úplně.</translation>
    </message>
    <message>
        <source>Scan again and choose your watch or sensor.</source>
        <translation>Hledejte znovu a vyberte své hodinky nebo snímač.</translation>
    </message>
    <message>
        <source>It reads its own files, FIT, TCX and GPX, the databases of Gadgetbridge and Amazfish, and the exports of Zepp, Polar Flow, Garmin Connect and Samsung Health.</source>
        <translation>Čte vlastní soubory, FIT, TCX a GPX, databáze Gadgetbridge a Amazfish a exporty z aplikací Zepp, Polar Flow, Garmin Connect a Samsung Health.</translation>
    </message>
    <message>
        <source>Choose one of these, or the folder or ZIP archive that holds them.</source>
        <translation>Vyberte některý z nich, nebo složku či archiv ZIP, které je obsahují.</translation>
    </message>
    <message>
        <source>This archive is encrypted.</source>
        <translation>Tento archiv je zašifrovaný.</translation>
    </message>
    <message>
        <source>Zepp encrypts its exports, and names the password where it offers them.</source>
        <translation>Zepp své exporty šifruje a heslo uvádí tam, kde je nabízí.</translation>
    </message>
    <message>
        <source>Give the password of the archive.</source>
        <translation>Zadejte heslo archivu.</translation>
    </message>
    <message>
        <source>The password does not open this archive.</source>
        <translation>Heslo tento archiv neotevře.</translation>
    </message>
    <message>
        <source>It belongs to another export, or is misspelt.</source>
        <translation>Patří k jinému exportu, nebo je v něm překlep.</translation>
    </message>
    <message>
        <source>Copy the password from where the export was offered.</source>
        <translation>Zkopírujte heslo odtud, kde byl export nabízen.</translation>
    </message>
    <message>
        <source>The sensor demands to be paired, and pairing failed.</source>
        <translation>Snímač vyžaduje spárování a to se nepodařilo.</translation>
    </message>
    <message>
        <source>It may be paired with a phone, or keep a pairing that this computer lost.</source>
        <translation>Možná je spárován s telefonem nebo si pamatuje párování, které tento počítač ztratil.</translation>
    </message>
    <message>
        <source>Remove its pairing in the Bluetooth settings, wake the sensor, then try again.</source>
        <translation>Odeberte jeho párování v nastavení Bluetooth, probuďte snímač a zkuste to znovu.</translation>
    </message>
    <message>
        <source>It is incomplete or damaged, or a part of it was changed into something that Neobeat cannot read.</source>
        <translation>Je neúplný nebo poškozený, nebo se jeho část změnila v něco, co Neobeat neumí přečíst.</translation>
    </message>
    <message>
        <source>Correct it at the place that the details name, or export it once more, then import it again; what is here already is not added twice.</source>
        <translation>Opravte ho na místě, které uvádějí podrobnosti, nebo ho exportujte ještě jednou a importujte znovu; co už tu je, se nepřidá dvakrát.</translation>
    </message>
</context>
<context>
    <name>EventCommandRow</name>
    <message>
        <source>Try</source>
        <translation>Zkusit</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>Zkusit: %1</translation>
    </message>
    <message>
        <source>Enter a command first.</source>
        <translation>Nejprve zadejte příkaz.</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>You fell asleep</source>
        <translation>Usnuli jste</translation>
    </message>
    <message>
        <source>You woke up</source>
        <translation>Probudili jste se</translation>
    </message>
    <message>
        <source>You reached the goal of the day</source>
        <translation>Splnili jste denní cíl</translation>
    </message>
    <message>
        <source>Button pressed</source>
        <translation>Stisknuto tlačítko</translation>
    </message>
    <message>
        <source>Button held</source>
        <translation>Podrženo tlačítko</translation>
    </message>
    <message>
        <source>The watch was taken off</source>
        <translation>Hodinky byly sundány</translation>
    </message>
    <message>
        <source>Call rejected</source>
        <translation>Hovor odmítnut</translation>
    </message>
    <message>
        <source>Call silenced</source>
        <translation>Hovor ztišen</translation>
    </message>
    <message>
        <source>The watch looks for the computer</source>
        <translation>Hodinky hledají počítač</translation>
    </message>
    <message>
        <source>The watch has found the computer</source>
        <translation>Hodinky našly počítač</translation>
    </message>
    <message>
        <source>Alarms were changed on the watch</source>
        <translation>Na hodinkách se změnily budíky</translation>
    </message>
    <message>
        <source>Silent mode off</source>
        <translation>Tichý režim vypnut</translation>
    </message>
    <message>
        <source>Silent mode on</source>
        <translation>Tichý režim zapnut</translation>
    </message>
    <message>
        <source>A workout begins</source>
        <translation>Začíná cvičení</translation>
    </message>
    <message>
        <source>Music control</source>
        <translation>Ovládání hudby</translation>
    </message>
    <message>
        <source>Event number %1</source>
        <translation>Událost číslo %1</translation>
    </message>
</context>
<context>
    <name>EventsCard</name>
    <message>
        <source>Events</source>
        <translation>Události</translation>
    </message>
    <message>
        <source>Whatever the watch reports is listed here, such as its button or falling asleep.</source>
        <translation>Zde je, co hodinky hlásí, například tlačítko nebo usnutí.</translation>
    </message>
    <message>
        <source>Remove all events</source>
        <translation>Odstranit všechny události</translation>
    </message>
    <message>
        <source>Show events on the desktop</source>
        <translation>Zobrazovat události na ploše</translation>
    </message>
    <message>
        <source>Each as a notification.</source>
        <translation>Každou jako oznámení.</translation>
    </message>
    <message>
        <source>Hide commands</source>
        <translation>Skrýt příkazy</translation>
    </message>
    <message>
        <source>Run a command at an event</source>
        <translation>Spustit příkaz při události</translation>
    </message>
    <message>
        <source>A program and its arguments, those with blanks in quotation marks; no shell reads them. After 30 seconds it is ended.</source>
        <translation>Program a jeho argumenty, ty s mezerami v uvozovkách; žádný shell je nečte. Po 30 sekundách je ukončen.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportovat</translation>
    </message>
    <message>
        <source>Writing the file:</source>
        <translation>Zapisuje se soubor:</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Zobrazit ve složce</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Format</source>
        <translation>Formát</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>Export do souboru</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>unknown</source>
        <translation>neznámý</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>All files (*)</source>
        <translation>Všechny soubory (*)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vybrat</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Bluetooth service</source>
        <translation>Služba Bluetooth</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Oprávnění</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation>Adaptér</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Napájení</translation>
    </message>
    <message>
        <source>Flight mode</source>
        <translation>Režim letadlo</translation>
    </message>
    <message>
        <source>Watch in range</source>
        <translation>Hodinky v dosahu</translation>
    </message>
    <message>
        <source>Watch is free</source>
        <translation>Hodinky jsou volné</translation>
    </message>
    <message>
        <source>Pairing key</source>
        <translation>Párovací klíč</translation>
    </message>
    <message>
        <source>Key accepted</source>
        <translation>Klíč přijat</translation>
    </message>
    <message>
        <source>Heart-rate values</source>
        <translation>Hodnoty tepu</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Oznamovací oblast</translation>
    </message>
    <message>
        <source>Key store</source>
        <translation>Úložiště klíčů</translation>
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
        <translation>Vybrat</translation>
    </message>
</context>
<context>
    <name>ForgetRow</name>
    <message>
        <source>This watch is simulated. Its heart rate is kept until the next start.</source>
        <translation>Tyto hodinky jsou simulované. Jejich tep zůstane uložený do příštího spuštění.</translation>
    </message>
    <message>
        <source>Forgetting removes the watch and its key from this computer.</source>
        <translation>Zapomenutím se hodinky a jejich klíč odeberou z tohoto počítače.</translation>
    </message>
    <message>
        <source>Add watch</source>
        <translation>Přidat hodinky</translation>
    </message>
    <message>
        <source>Leave simulated watch</source>
        <translation>Opustit simulované hodinky</translation>
    </message>
    <message>
        <source>Forget watch</source>
        <translation>Zapomenout hodinky</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>Zapomenout %1?</translation>
    </message>
    <message>
        <source>Neobeat removes the watch and its pairing key from this computer. The watch itself is not changed. To use it again you need the key. What was kept of its heart rate stays in the history until you delete it there.</source>
        <translation>Neobeat odebere hodinky a jejich párovací klíč z tohoto počítače. Samotné hodinky se nezmění. Abyste je mohli znovu používat, budete potřebovat klíč. Jejich uložený tep zůstane v historii, dokud ho tam nesmažete.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Zapomenout</translation>
    </message>
</context>
<context>
    <name>ForwardingCard</name>
    <message>
        <source>Notifications and calls</source>
        <translation>Oznámení a hovory</translation>
    </message>
    <message>
        <source>Notifications on the watch</source>
        <translation>Oznámení na hodinkách</translation>
    </message>
    <message>
        <source>What programs show on this desktop, while the watch is connected. Neobeat keeps none of it.</source>
        <translation>Co programy zobrazují na této ploše, dokud jsou hodinky připojeny. Neobeat si nic z toho neponechává.</translation>
    </message>
    <message>
        <source>Notifications cannot be read here.</source>
        <translation>Oznámení zde nelze číst.</translation>
    </message>
    <message>
        <source>Calls on the watch</source>
        <translation>Hovory na hodinkách</translation>
    </message>
    <message>
        <source>Of a modem, of GNOME Calls, of a phone with KDE Connect or paired by Bluetooth. Rejecting on the watch ends a call where its program allows it.</source>
        <translation>Z modemu, z GNOME Calls, z telefonu s KDE Connect nebo přes Bluetooth. Odmítnutí na hodinkách hovor ukončí, pokud to jeho program dovolí.</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Krátce</translation>
    </message>
    <message>
        <source>Only the first 18 characters, which the watch shows at once.</source>
        <translation>Jen prvních 18 znaků, které hodinky ukážou najednou.</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Naléhavost</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Všechna</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Běžná</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritická</translation>
    </message>
    <message>
        <source>New programs</source>
        <translation>Nové programy</translation>
    </message>
    <message>
        <source>A program that is not in the list below may send.</source>
        <translation>Program, který není v seznamu níže, smí posílat.</translation>
    </message>
    <message>
        <source>Each program is listed here after its first notification.</source>
        <translation>Každý program se zde objeví po svém prvním oznámení.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Tiché hodiny</translation>
    </message>
    <message>
        <source>Nothing is sent to the watch.</source>
        <translation>Na hodinky se nic neposílá.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>such as 22:00</source>
        <translation>například 22:00</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>such as 7:00</source>
        <translation>například 7:00</translation>
    </message>
</context>
<context>
    <name>HeartRateAlerts</name>
    <message>
        <source>Heart rate high</source>
        <translation>Vysoký tep</translation>
    </message>
    <message>
        <source>When it stays above a level.</source>
        <translation>Když zůstane nad hranicí.</translation>
    </message>
    <message>
        <source>Upper level</source>
        <translation>Horní hranice</translation>
    </message>
    <message>
        <source>bpm</source>
        <translation>bpm</translation>
    </message>
    <message>
        <source>Heart rate low</source>
        <translation>Nízký tep</translation>
    </message>
    <message>
        <source>When it stays below a level.</source>
        <translation>Když zůstane pod hranicí.</translation>
    </message>
    <message>
        <source>Lower level</source>
        <translation>Dolní hranice</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>seconds beyond the level</source>
        <translation>sekundách za hranicí</translation>
    </message>
    <message>
        <source>Again when back by</source>
        <translation>Znovu po návratu o</translation>
    </message>
    <message>
        <source>At most every</source>
        <translation>Nejvýše jednou za</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minut</translation>
    </message>
    <message>
        <source>Neobeat is not a medical device: a watch on the wrist measures wrong or nothing at times, and an alert may come late or not at all. Do not rely on it for decisions about your health.</source>
        <translation>Neobeat není zdravotnický prostředek: hodinky na zápěstí někdy měří špatně nebo vůbec a upozornění může přijít pozdě nebo vůbec. Při rozhodování o svém zdraví na něj nespoléhejte.</translation>
    </message>
</context>
<context>
    <name>HeartRateChart</name>
    <message>
        <source>no reading</source>
        <translation>žádná hodnota</translation>
    </message>
    <message>
        <source>%1 to %2 bpm, average %3 bpm</source>
        <translation>%1 až %2&#xa0;bpm, průměr %3&#xa0;bpm</translation>
    </message>
    <message>
        <source>Heart-rate graph</source>
        <translation>Graf tepu</translation>
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
        <translation>Text nápovědy</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Nápověda</translation>
    </message>
    <message>
        <source>When something does not work, Neobeat can look for the reason.</source>
        <translation>Když něco nefunguje, Neobeat může hledat příčinu.</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>Zkontrolovat tento počítač</translation>
    </message>
    <message>
        <source>Log and report</source>
        <translation>Protokol a hlášení</translation>
    </message>
    <message>
        <source>Where the key comes from</source>
        <translation>Odkud se bere klíč</translation>
    </message>
    <message>
        <source>The watch only talks to a program that knows its pairing key, 32 hex digits. The key was made when the watch was paired with the Zepp app, and it lies in the account of that app.</source>
        <translation>Hodinky mluví jen s programem, který zná jejich párovací klíč, 32 šestnáctkových číslic. Klíč vznikl, když se hodinky spárovaly s aplikací Zepp, a je v účtu této aplikace.</translation>
    </message>
    <message>
        <source>A tool such as huami-token signs in to your account and prints the key. Paste its whole output into Neobeat; the right key is found in it.</source>
        <translation>Nástroj jako huami-token se přihlásí k vašemu účtu a klíč vypíše. Vložte do Neobeatu celý jeho výstup; správný klíč se v něm najde.</translation>
    </message>
    <message>
        <source>A key cannot be made up or computed. Unpairing the watch in the app or resetting it makes a new key, and the old one stops working.</source>
        <translation>Klíč se nedá vymyslet ani spočítat. Zrušením párování v aplikaci nebo obnovením hodinek vznikne nový a starý přestane platit.</translation>
    </message>
    <message>
        <source>The watch is not found</source>
        <translation>Hodinky se nenašly</translation>
    </message>
    <message>
        <source>A watch talks to one partner at a time. When it is connected to a phone, turn Bluetooth off there, or close the Zepp app, and scan again.</source>
        <translation>Hodinky mluví vždy jen s jedním protějškem. Pokud jsou připojené k telefonu, vypněte v něm Bluetooth nebo zavřete aplikaci Zepp a hledejte znovu.</translation>
    </message>
    <message>
        <source>Bring the watch near and press one of its buttons. An empty battery also makes it silent.</source>
        <translation>Přibližte hodinky a stiskněte některé z jejich tlačítek. Mlčí i s vybitou baterií.</translation>
    </message>
    <message>
        <source>The watch does not accept the key</source>
        <translation>Hodinky nepřijímají klíč</translation>
    </message>
    <message>
        <source>Fetch the key anew: it changes with each pairing. With several watches in the account, compare the address beside the key with the one of your watch.</source>
        <translation>Získejte klíč znovu: mění se s každým spárováním. Je-li v účtu více hodinek, porovnejte adresu vedle klíče s adresou svých hodinek.</translation>
    </message>
    <message>
        <source>There is no reading</source>
        <translation>Není žádná hodnota</translation>
    </message>
    <message>
        <source>Wear the watch a finger&apos;s width above the wrist bone, not too loose. The first reading takes a few seconds. Neobeat never fills gaps in: no reading is shown as no reading.</source>
        <translation>Noste hodinky na šířku prstu nad zápěstní kostí, ne příliš volně. První hodnota trvá několik sekund. Neobeat mezery nikdy nedoplňuje: žádná hodnota se ukáže jako žádná hodnota.</translation>
    </message>
    <message>
        <source>The heart rate in other programs</source>
        <translation>Tep v jiných programech</translation>
    </message>
    <message>
        <source>OBS Studio with a browser source: switch on the web server under Outputs, copy its address and add a browser source with it. Without one, as in Debian: use a text source with the text file, or enter the password of OBS&apos;s WebSocket server and the name of a text source.</source>
        <translation>OBS Studio se zdrojem prohlížeče: zapněte ve Výstupech webový server, zkopírujte jeho adresu a přidejte s ní zdroj prohlížeče. Bez něj, jako v Debianu: použijte textový zdroj s textovým souborem, nebo zadejte heslo serveru WebSocket v OBS a název textového zdroje.</translation>
    </message>
    <message>
        <source>VRChat: enable OSC in its action menu and switch on the output for OSC programs.</source>
        <translation>VRChat: v jeho nabídce akcí povolte OSC a zapněte výstup pro programy OSC.</translation>
    </message>
    <message>
        <source>Home Assistant: enter the address of your MQTT broker. The watch then appears there as a device.</source>
        <translation>Home Assistant: zadejte adresu svého brokeru MQTT. Hodinky se tam pak objeví jako zařízení.</translation>
    </message>
    <message>
        <source>Grafana: let Prometheus read the address of the web server with /metrics at its end.</source>
        <translation>Grafana: nechte Prometheus číst adresu webového serveru s /metrics na konci.</translation>
    </message>
    <message>
        <source>Zwift, bike computers, phones: switch on the Bluetooth sensor and look for a heart-rate sensor named Neobeat there.</source>
        <translation>Zwift, cyklopočítače, telefony: zapněte snímač Bluetooth a hledejte tam snímač tepu s názvem Neobeat.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Soukromí</translation>
    </message>
    <message>
        <source>Neobeat talks to your watch, and to other programs only where you switch that on under Outputs. There is no account, no cloud and no statistics. The key lies in the password store of your desktop and never in a log.</source>
        <translation>Neobeat mluví s vašimi hodinkami a s jinými programy jen tam, kde to zapnete ve Výstupech. Není tu žádný účet, cloud ani statistika. Klíč je v úložišti hesel vašeho pracovního prostředí a nikdy v protokolu.</translation>
    </message>
    <message>
        <source>Neobeat is no medical device. Ask a doctor, not a watch, when you are worried.</source>
        <translation>Neobeat není zdravotnický prostředek. Máte-li obavy, zeptejte se lékaře, ne hodinek.</translation>
    </message>
    <message>
        <source>Neobeat %1, free software under the GNU General Public License 3 or later.</source>
        <translation>Neobeat %1, svobodný software pod licencí GNU General Public License 3 nebo novější.</translation>
    </message>
    <message>
        <source>Chest straps and other sensors</source>
        <translation>Hrudní pásy a další snímače</translation>
    </message>
    <message>
        <source>A sensor that follows the Bluetooth Heart Rate Service needs no key. A strap is silent until you wear it; moisten its electrodes. A watch or band has to broadcast: start a workout on it, then switch its heart-rate broadcast on.</source>
        <translation>Snímač, který se řídí službou Bluetooth pro tepovou frekvenci, nepotřebuje klíč. Pás mlčí, dokud ho nemáte na sobě; navlhčete jeho elektrody. Hodinky nebo náramek musí vysílat: spusťte na nich trénink a pak zapněte vysílání tepové frekvence.</translation>
    </message>
    <message>
        <source>26 other watches of the vendor are paired like an Amazfit Neo, by what other programs do. For each model the wizard says whether anybody is known to have tried.</source>
        <translation>Podle toho, co dělají jiné programy, se dalších 26 hodinek výrobce páruje jako Amazfit Neo. U každého modelu průvodce říká, zda je známo, že to někdo zkusil.</translation>
    </message>
    <message>
        <source>Some sensors demand to be paired with the computer. Neobeat does that and says so; the Bluetooth settings of the computer list such a sensor, and can remove it again. Do that first when pairing fails: one side may keep a pairing that the other has lost.</source>
        <translation>Některé snímače vyžadují spárování s počítačem. Neobeat to udělá a oznámí; nastavení Bluetooth v počítači takový snímač uvádí a dokáže ho zase odebrat. Udělejte to nejprve, když se párování nepodaří: jedna strana si může pamatovat párování, které druhá ztratila.</translation>
    </message>
    <message>
        <source>Beat by beat</source>
        <translation>Úder po úderu</translation>
    </message>
    <message>
        <source>A chest strap sends the intervals between beats. Where the history has them, it offers Beats beside Chart and Table: each interval, signs at what was corrected, and how much the intervals vary.</source>
        <translation>Hrudní pás posílá intervaly mezi údery. Kde je historie má, nabízí vedle Grafu a Tabulky také Údery: každý interval, značky u toho, co bylo opraveno, a jak moc intervaly kolísají.</translation>
    </message>
    <message>
        <source>RMSSD, SDNN and pNN50 grow with that variability. It differs between people and falls with age, effort and stress: compare only with yourself, measured at the same time of day and in the same position. The figures are no diagnosis.</source>
        <translation>RMSSD, SDNN a pNN50 rostou s tímto kolísáním. To se mezi lidmi liší a klesá s věkem, námahou a stresem: srovnávejte se jen sami se sebou, při měření ve stejnou denní dobu a ve stejné poloze. Čísla nejsou diagnóza.</translation>
    </message>
</context>
<context>
    <name>HistoryActions</name>
    <message>
        <source>Export…</source>
        <translation>Exportovat…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importovat…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Smazat…</translation>
    </message>
</context>
<context>
    <name>HistoryChart</name>
    <message>
        <source>Heart-rate history, %1</source>
        <translation>Historie tepu, %1</translation>
    </message>
</context>
<context>
    <name>HistoryChartPane</name>
    <message>
        <source>View</source>
        <translation>Zobrazení</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graf</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabulka</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Souhrn</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>Zrušit přiblížení</translation>
    </message>
    <message>
        <source>Beats</source>
        <translation>Údery</translation>
    </message>
</context>
<context>
    <name>HistoryEmpty</name>
    <message>
        <source>Nothing is kept, because the settings say so.</source>
        <translation>Podle nastavení se nic neukládá.</translation>
    </message>
    <message>
        <source>Nothing recorded yet. Start the heart rate, and it is kept here.</source>
        <translation>Zatím se nic nezaznamenalo. Spusťte měření tepu a bude se ukládat sem.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Otevřít nastavení</translation>
    </message>
    <message>
        <source>Go to the live page</source>
        <translation>Na stránku Živě</translation>
    </message>
</context>
<context>
    <name>HistoryHeader</name>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Období</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Den</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Týden</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Měsíc</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Vše</translation>
    </message>
    <message>
        <source>There is nothing earlier.</source>
        <translation>Dříve už nic není.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Dříve</translation>
    </message>
    <message>
        <source>There is nothing later.</source>
        <translation>Později už nic není.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Později</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyní</translation>
    </message>
</context>
<context>
    <name>HistoryNumbers</name>
    <message>
        <source>resting</source>
        <translation>klid</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min.</translation>
    </message>
    <message>
        <source>avg</source>
        <translation>průměr</translation>
    </message>
    <message>
        <source>max</source>
        <translation>max.</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>naměřeno</translation>
    </message>
    <message>
        <source>A resting heart rate needs 30 minutes of readings.</source>
        <translation>Klidový tep potřebuje 30 minut hodnot.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Nothing is kept at present.</source>
        <translation>V současnosti se nic neukládá.</translation>
    </message>
    <message>
        <source>The settings say so. What was kept before stays here.</source>
        <translation>Je to tak v nastavení. Co se uložilo dříve, tu zůstává.</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Otevřít nastavení</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Nic se nesmazalo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
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
        <translation>Všechno</translation>
    </message>
</context>
<context>
    <name>HistoryViews</name>
    <message>
        <source>Nothing was measured in this time.</source>
        <translation>V tomto čase se nic nenaměřilo.</translation>
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
        <translation>Hodina</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>kroky</translation>
    </message>
    <message>
        <source>bpm</source>
        <translation>bpm</translation>
    </message>
    <message>
        <source>sleep, min</source>
        <translation>spánek, min</translation>
    </message>
    <message>
        <source>not worn, min</source>
        <translation>nenošeno, min</translation>
    </message>
    <message>
        <source>recorded, min</source>
        <translation>zaznamenáno, min</translation>
    </message>
    <message>
        <source>Hours in figures</source>
        <translation>Hodiny v číslech</translation>
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
        <translation>Průměrný interval mezi dvěma normálními údery</translation>
    </message>
    <message>
        <source>How much the intervals differ from their average</source>
        <translation>Jak moc se intervaly liší od svého průměru</translation>
    </message>
    <message>
        <source>How much each interval differs from the one before</source>
        <translation>Jak moc se každý interval liší od předchozího</translation>
    </message>
    <message>
        <source>How many intervals differ by more than 50 ms from the one before</source>
        <translation>Kolik intervalů se od předchozího liší o více než 50 ms</translation>
    </message>
    <message>
        <source>Power of the slow changes, of 7 to 25 seconds</source>
        <translation>Výkon pomalých změn, 7 až 25 sekund</translation>
    </message>
    <message>
        <source>Power of the fast changes, of 2.5 to 7 seconds, mostly those of the breath</source>
        <translation>Výkon rychlých změn, 2,5 až 7 sekund, většinou dechových</translation>
    </message>
    <message>
        <source>The slow changes in relation to the fast ones</source>
        <translation>Pomalé změny v poměru k rychlým</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>There are less than %Ln minutes of beats here. Choose a longer range.</source>
        <translation>
            <numerusform>Je zde méně než %Ln minuta úderů. Zvolte delší rozsah.</numerusform>
            <numerusform>Jsou zde méně než %Ln minuty úderů. Zvolte delší rozsah.</numerusform>
            <numerusform>Je zde méně než %Ln minut úderů. Zvolte delší rozsah.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 % of the beats had to be corrected. Moisten the strap or fasten it tighter, and measure again.</source>
        <translation>Bylo nutné opravit více než %1 % úderů. Navlhčete pás nebo ho utáhněte a měřte znovu.</translation>
    </message>
    <message numerus="yes">
        <source>This figure is defined for %Ln minutes. Choose a range of that duration.</source>
        <translation>
            <numerusform>Tato hodnota je definována pro %Ln minutu. Zvolte rozsah této délky.</numerusform>
            <numerusform>Tato hodnota je definována pro %Ln minuty. Zvolte rozsah této délky.</numerusform>
            <numerusform>Tato hodnota je definována pro %Ln minut. Zvolte rozsah této délky.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beats are missing in this range. Choose one without a gap.</source>
        <translation>V tomto rozsahu chybějí údery. Zvolte takový, který nemá mezeru.</translation>
    </message>
    <message>
        <source>Below %1 bpm, beats are too few to show the fast changes. Use RMSSD instead.</source>
        <translation>Pod %1 bpm je úderů příliš málo, aby ukázaly rychlé změny. Použijte místo toho RMSSD.</translation>
    </message>
    <message>
        <source>The heart rate rose, fell or became more or less steady here. Choose a calmer range.</source>
        <translation>Tepová frekvence zde stoupala, klesala, nebo se měnila její vyrovnanost. Zvolte klidnější rozsah.</translation>
    </message>
    <message>
        <source>All intervals are equal, as those of a pacemaker or of a source that does not measure them. Check what the source sends.</source>
        <translation>Všechny intervaly jsou stejné, jako u kardiostimulátoru nebo u zdroje, který je neměří. Ověřte, co zdroj posílá.</translation>
    </message>
    <message>
        <source>normal beat</source>
        <translation>normální úder</translation>
    </message>
    <message>
        <source>ectopic beat</source>
        <translation>ektopický úder</translation>
    </message>
    <message>
        <source>no beat, removed</source>
        <translation>není úder, odstraněno</translation>
    </message>
    <message>
        <source>beat missed before it, inserted</source>
        <translation>předtím chyběl úder, doplněno</translation>
    </message>
    <message>
        <source>interval too long, interpolated</source>
        <translation>interval příliš dlouhý, interpolováno</translation>
    </message>
    <message>
        <source>interval too short, interpolated</source>
        <translation>interval příliš krátký, interpolováno</translation>
    </message>
    <message>
        <source>too few beats around it to judge</source>
        <translation>kolem je příliš málo úderů k posouzení</translation>
    </message>
    <message>
        <source>%1 % corrected, method of Lipponen and Tarvainen 2019</source>
        <translation>%1 % opraveno, metoda Lipponena a Tarvainena 2019</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importovat</translation>
    </message>
    <message>
        <source>Reading the file:</source>
        <translation>Čte se soubor:</translation>
    </message>
</context>
<context>
    <name>ImportExportBody</name>
    <message>
        <source>Choose a file first.</source>
        <translation>Nejprve vyberte soubor.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zastavit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hotovo</translation>
    </message>
</context>
<context>
    <name>ImportExportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
</context>
<context>
    <name>ImportExportFile</name>
    <message>
        <source>File</source>
        <translation>Soubor</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Procházet…</translation>
    </message>
    <message>
        <source>Browse for the file</source>
        <translation>Vyhledat soubor</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation>Soubor nebo složka</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Vybrat složku…</translation>
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
        <translation>Import souboru</translation>
    </message>
    <message>
        <source>Histories (*.csv *.jsonl *.fit *.tcx *.gpx *.zip *.json *.db *.sqlite *.kexi Gadgetbridge)</source>
        <translation>Historie (*.csv *.jsonl *.fit *.tcx *.gpx *.zip *.json *.db *.sqlite *.kexi Gadgetbridge)</translation>
    </message>
    <message>
        <source>Password of the archive</source>
        <translation>Heslo archivu</translation>
    </message>
    <message>
        <source>Looking into the file…</source>
        <translation>Prohlíží se soubor…</translation>
    </message>
    <message>
        <source>Files that Neobeat wrote, FIT, TCX and GPX, the databases of Gadgetbridge and Amazfish, and exports of Zepp, Polar Flow, Garmin Connect and Samsung Health, also as a ZIP archive or a folder. What is in the history already stays as it is.</source>
        <translation>Soubory, které zapsal Neobeat, FIT, TCX a GPX, databáze Gadgetbridge a Amazfish a exporty z aplikací Zepp, Polar Flow, Garmin Connect a Samsung Health, i jako archiv ZIP nebo složka. Co už v historii je, zůstane, jak je.</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Import složky</translation>
    </message>
    <message>
        <source>Earlier imports…</source>
        <translation>Dřívější importy…</translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message>
        <source>%1 · not all of it</source>
        <translation>%1 · ne celé</translation>
    </message>
</context>
<context>
    <name>ImportsDialog</name>
    <message>
        <source>Imports</source>
        <translation>Importy</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Vrátit zpět…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Taking it out of the history:</source>
        <translation>Odebírá se z historie:</translation>
    </message>
    <message>
        <source>Undo the import of %1?</source>
        <translation>Vrátit import %1 zpět?</translation>
    </message>
    <message>
        <source>It added %1: %2. That is taken out and overwritten, as far as it is still there. What was there before the import and what came after it stays. The file itself is not changed.</source>
        <translation>Přibylo: %1; %2. To se odebere a přepíše, pokud to tam ještě je. Co tam bylo před importem a co přišlo po něm, zůstane. Samotný soubor se nezmění.</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Vrátit import</translation>
    </message>
</context>
<context>
    <name>ImportsForm</name>
    <message>
        <source>Looking into the history…</source>
        <translation>Prohlíží se historie…</translation>
    </message>
    <message>
        <source>Nothing that was imported is in the history.</source>
        <translation>V historii není nic importovaného.</translation>
    </message>
    <message>
        <source>What an import added can be taken out again.</source>
        <translation>Co import přidal, lze zase odebrat.</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importy</translation>
    </message>
</context>
<context>
    <name>ItemOrder</name>
    <message>
        <source>Earlier</source>
        <translation>Dříve</translation>
    </message>
    <message>
        <source>It is the first one.</source>
        <translation>Je první.</translation>
    </message>
    <message>
        <source>It is not shown.</source>
        <translation>Nezobrazuje se.</translation>
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
        <translation>Které z nich jsou vaše hodinky?</translation>
    </message>
    <message>
        <source>Key %1, without an address</source>
        <translation>Klíč %1, bez adresy</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>Adresa %1</translation>
    </message>
    <message>
        <source>%1 (active)</source>
        <translation>%1 (aktivní)</translation>
    </message>
</context>
<context>
    <name>KeyEntry</name>
    <message>
        <source>The key is complete.</source>
        <translation>Klíč je úplný.</translation>
    </message>
    <message>
        <source>%1 of %2 digits</source>
        <translation>%1 z %2 číslic</translation>
    </message>
    <message>
        <source>The text has several keys for this watch. Choose one.</source>
        <translation>Text obsahuje pro tyto hodinky více klíčů. Vyberte jeden.</translation>
    </message>
    <message>
        <source>The text has several keys. Choose the one of your watch.</source>
        <translation>Text obsahuje více klíčů. Vyberte ten ke svým hodinkám.</translation>
    </message>
    <message>
        <source>The text does not name the watch %1. Choose its key.</source>
        <translation>Text neuvádí hodinky %1. Vyberte jejich klíč.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>0x… or paste the whole output</source>
        <translation>0x… nebo vložte celý výstup</translation>
    </message>
    <message>
        <source>Pairing key</source>
        <translation>Párovací klíč</translation>
    </message>
</context>
<context>
    <name>KeyOrigin</name>
    <message>
        <source>Hide the explanation</source>
        <translation>Skrýt vysvětlení</translation>
    </message>
    <message>
        <source>Where do I get the key?</source>
        <translation>Kde klíč získám?</translation>
    </message>
    <message>
        <source>1. Pair the watch once with the Zepp app on a phone, with an account of your own, and let it sync.</source>
        <translation>1. Spárujte hodinky jednou s aplikací Zepp v telefonu, s vlastním účtem, a nechte je synchronizovat.</translation>
    </message>
    <message>
        <source>2. Run a tool such as huami-token on this computer. It signs in to that account and prints the key of each watch.</source>
        <translation>2. Spusťte na tomto počítači nástroj jako huami-token. Přihlásí se k tomu účtu a vypíše klíč každých hodinek.</translation>
    </message>
    <message>
        <source>3. Paste what it printed above. Unpairing or resetting the watch changes the key; it cannot be made up.</source>
        <translation>3. Vložte výše, co vypsal. Zrušení párování nebo obnovení hodinek klíč změní; vymyslet se nedá.</translation>
    </message>
</context>
<context>
    <name>KeyProblemText</name>
    <message>
        <source>Type or paste the pairing key.</source>
        <translation>Napište nebo vložte párovací klíč.</translation>
    </message>
    <message>
        <source>This key has 1 digit, a key has %1.</source>
        <translation>Tento klíč má 1 číslici, klíč jich má mít %1.</translation>
    </message>
    <message numerus="yes">
        <source>This key has %n digits, a key has %1.</source>
        <translation>
            <numerusform>Tento klíč má %n číslici, klíč jich má mít %1.</numerusform>
            <numerusform>Tento klíč má %n číslice, klíč jich má mít %1.</numerusform>
            <numerusform>Tento klíč má %n číslic, klíč jich má mít %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Character %1, &quot;%2&quot;, is no hex digit. A key has only 0 to 9 and a to f.</source>
        <translation>Znak %1, „%2“, není šestnáctková číslice. Klíč má jen 0 až 9 a a až f.</translation>
    </message>
    <message>
        <source>The key ends in &quot;…&quot;: your terminal cut it. Widen the window and copy it again.</source>
        <translation>Klíč končí na „…“: váš terminál ho uřízl. Rozšiřte okno a zkopírujte ho znovu.</translation>
    </message>
    <message>
        <source>The account has no key for this watch: it says 0x00. Pair the watch with the vendor app first, then fetch the key again.</source>
        <translation>Účet nemá k těmto hodinkám klíč: je v něm 0x00. Nejprve hodinky spárujte s aplikací výrobce a pak klíč získejte znovu.</translation>
    </message>
    <message>
        <source>This key is all zeros, which no watch has. Fetch the key again.</source>
        <translation>Tento klíč jsou samé nuly, takový nemají žádné hodinky. Získejte klíč znovu.</translation>
    </message>
    <message>
        <source>There is no key in this text. A key is 32 hex digits, often with 0x in front.</source>
        <translation>V tomto textu není klíč. Klíč je 32 šestnáctkových číslic, často s 0x na začátku.</translation>
    </message>
    <message>
        <source>The account has no watch. Pair the watch with the vendor app first, then fetch the key again.</source>
        <translation>Účet nemá žádné hodinky. Nejprve hodinky spárujte s aplikací výrobce a pak klíč získejte znovu.</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message numerus="yes">
        <source>%Ln without a possible heart rate</source>
        <translation>
            <numerusform>%Ln bez možného tepu</numerusform>
            <numerusform>%Ln bez možného tepu</numerusform>
            <numerusform>%Ln bez možného tepu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln from before the watch existed</source>
        <translation>
            <numerusform>%Ln z doby před existencí hodinek</numerusform>
            <numerusform>%Ln z doby před existencí hodinek</numerusform>
            <numerusform>%Ln z doby před existencí hodinek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln from more than a day ahead</source>
        <translation>
            <numerusform>%Ln více než den napřed</numerusform>
            <numerusform>%Ln více než den napřed</numerusform>
            <numerusform>%Ln více než den napřed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that would end before the start</source>
        <translation>
            <numerusform>%Ln&#xa0;s koncem před začátkem</numerusform>
            <numerusform>%Ln&#xa0;s koncem před začátkem</numerusform>
            <numerusform>%Ln&#xa0;s koncem před začátkem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln longer than a year</source>
        <translation>
            <numerusform>%Ln delší než rok</numerusform>
            <numerusform>%Ln delší než rok</numerusform>
            <numerusform>%Ln delších než rok</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an impossible battery level</source>
        <translation>
            <numerusform>%Ln&#xa0;s nemožným stavem baterie</numerusform>
            <numerusform>%Ln&#xa0;s nemožným stavem baterie</numerusform>
            <numerusform>%Ln&#xa0;s nemožným stavem baterie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a mark of no activity</source>
        <translation>
            <numerusform>%Ln se značkou mimo aktivitu</numerusform>
            <numerusform>%Ln se značkou mimo aktivitu</numerusform>
            <numerusform>%Ln se značkou mimo aktivitu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too long and shortened: %Ln texts.</source>
        <translation>
            <numerusform>Příliš dlouhé a zkrácené: %Ln text.</numerusform>
            <numerusform>Příliš dlouhé a zkrácené: %Ln texty.</numerusform>
            <numerusform>Příliš dlouhé a zkrácené: %Ln textů.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Vynecháno: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Too long and shortened: 1 text.</source>
        <translation>Příliš dlouhý a zkrácený: 1 text.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in an impossible time zone</source>
        <translation>
            <numerusform>%Ln v nemožném časovém pásmu</numerusform>
            <numerusform>%Ln v nemožném časovém pásmu</numerusform>
            <numerusform>%Ln v nemožném časovém pásmu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an RR interval of no length</source>
        <translation>
            <numerusform>%Ln s intervalem RR bez délky</numerusform>
            <numerusform>%Ln s intervalem RR bez délky</numerusform>
            <numerusform>%Ln s intervalem RR bez délky</numerusform>
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
        <translation>Přidat hodinky</translation>
    </message>
    <message>
        <source>Battery level</source>
        <translation>Stav baterie</translation>
    </message>
</context>
<context>
    <name>LiveNotice</name>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>Zadat klíč</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Zkontrolovat znovu</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Pokračovat</translation>
    </message>
    <message>
        <source>Close activity</source>
        <translation>Uzavřít aktivitu</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zobrazit</translation>
    </message>
    <message>
        <source>The activity is still being stored.</source>
        <translation>Aktivita se ještě ukládá.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportovat…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>The watch is removed. Its key may still be kept.</source>
        <translation>Hodinky jsou odebrané. Jejich klíč může být stále uložený.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Zkusit teď</translation>
    </message>
    <message>
        <source>A try is under way.</source>
        <translation>Probíhá pokus.</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>No watch</source>
        <translation>Žádné hodinky</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Spouští se…</translation>
    </message>
    <message>
        <source>No reading</source>
        <translation>Žádná hodnota</translation>
    </message>
    <message>
        <source>Heart rate is off</source>
        <translation>Měření tepu je vypnuté</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Zobrazit graf</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Zobrazit jako tabulku</translation>
    </message>
</context>
<context>
    <name>LiveReadout</name>
    <message>
        <source>min</source>
        <translation>min.</translation>
    </message>
    <message>
        <source>avg</source>
        <translation>průměr</translation>
    </message>
    <message>
        <source>max</source>
        <translation>max.</translation>
    </message>
    <message>
        <source>The heart rate is being stopped.</source>
        <translation>Měření tepu se zastavuje.</translation>
    </message>
    <message>
        <source>Connect to the watch first.</source>
        <translation>Nejprve připojte hodinky.</translation>
    </message>
    <message>
        <source>Stop heart rate</source>
        <translation>Zastavit měření tepu</translation>
    </message>
    <message>
        <source>Start heart rate</source>
        <translation>Spustit měření tepu</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log and report</source>
        <translation>Protokol a hlášení</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zpět</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Uložit hlášení</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Kopírovat hlášení</translation>
    </message>
    <message>
        <source>The report holds versions, the last check of this computer and the lines below. Keys, addresses, serial numbers and names of home folders are not in it.</source>
        <translation>Hlášení obsahuje verze, poslední kontrolu tohoto počítače a řádky níže. Klíče, adresy, sériová čísla ani názvy domovských složek v něm nejsou.</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Log</source>
        <translation>Protokol</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>Zatím se nic neprotokolovalo.</translation>
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
        <translation>Živě</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Výstupy</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Hodinky</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Nastavení</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Nápověda</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dnes</translation>
    </message>
</context>
<context>
    <name>MarkerTick</name>
    <message>
        <source>Marker %1</source>
        <translation>Značka %1</translation>
    </message>
</context>
<context>
    <name>MetricTile</name>
    <message>
        <source>no reading</source>
        <translation>žádná hodnota</translation>
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
        <translation>Stránky</translation>
    </message>
</context>
<context>
    <name>NewHistory</name>
    <message>
        <source>The history is from a newer Neobeat, so a new one has begun.</source>
        <translation>Historie je z novějšího Neobeatu, takže začala nová.</translation>
    </message>
    <message>
        <source>Nothing of it was deleted: its file is called %1 now. Install the newer version again to see it.</source>
        <translation>Nic z ní se nesmazalo: její soubor se teď jmenuje %1. Chcete-li ji vidět, nainstalujte znovu novější verzi.</translation>
    </message>
    <message>
        <source>The history was damaged, so a new one has begun.</source>
        <translation>Historie byla poškozená, takže začala nová.</translation>
    </message>
    <message>
        <source>Nothing of it was deleted: its file is called %1 now. Import that to take over what can be read.</source>
        <translation>Nic z ní se nesmazalo: její soubor se teď jmenuje %1. Importujte ho, ať převezmete, co se dá přečíst.</translation>
    </message>
</context>
<context>
    <name>NoWatchView</name>
    <message>
        <source>It takes the watch, charged and near, and its pairing key. The next pages say how to get it.</source>
        <translation>Potřebujete hodinky, nabité a nablízku, a jejich párovací klíč. Jak ho získat, řeknou další stránky.</translation>
    </message>
    <message>
        <source>Asking the Bluetooth service of this computer…</source>
        <translation>Zjišťuje se stav u služby Bluetooth tohoto počítače…</translation>
    </message>
    <message>
        <source>The simulated watch works without Bluetooth and shows everything Neobeat does.</source>
        <translation>Simulované hodinky fungují bez Bluetooth a ukazují vše, co Neobeat umí.</translation>
    </message>
    <message>
        <source>Switch Bluetooth on</source>
        <translation>Zapnout Bluetooth</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Zkontrolovat znovu</translation>
    </message>
    <message>
        <source>Add watch</source>
        <translation>Přidat hodinky</translation>
    </message>
    <message>
        <source>Try simulated watch</source>
        <translation>Vyzkoušet simulované hodinky</translation>
    </message>
    <message>
        <source>No watch yet. Add your watch or heart-rate sensor, or try the simulated one.</source>
        <translation>Zatím žádné hodinky. Přidejte své hodinky nebo snímač tepu, nebo zkuste simulované.</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Most often the watch is connected to a phone: it talks to one partner at a time.</source>
        <translation>Nejčastěji jsou hodinky připojené k telefonu: mluví vždy jen s jedním protějškem.</translation>
    </message>
    <message>
        <source>Try simulated watch</source>
        <translation>Vyzkoušet simulované hodinky</translation>
    </message>
    <message>
        <source>No watch or sensor was found.</source>
        <translation>Nenašly se žádné hodinky ani snímač.</translation>
    </message>
    <message>
        <source>Turn Bluetooth off on the phone, bring the watch near, press one of its buttons, and scan again. A strap is silent until you wear it.</source>
        <translation>Vypněte Bluetooth v telefonu, přibližte hodinky, stiskněte některé z jejich tlačítek a hledejte znovu. Pás mlčí, dokud ho nemáte na sobě.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 až %2</translation>
    </message>
</context>
<context>
    <name>OutputCard</name>
    <message>
        <source>Copied: %1</source>
        <translation>Zkopírováno: %1</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>The token is copied.</source>
        <translation>Token je zkopírovaný.</translation>
    </message>
    <message>
        <source>Make a new token</source>
        <translation>Vytvořit nový token</translation>
    </message>
    <message>
        <source>Hide options</source>
        <translation>Skrýt možnosti</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Možnosti</translation>
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
        <translation>Heslo je uložené. %1</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>Odebrat heslo</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Zapnout</translation>
    </message>
</context>
<context>
    <name>OutputText</name>
    <message>
        <source>On.</source>
        <translation>Zapnuto.</translation>
    </message>
    <message>
        <source>No program is connected.</source>
        <translation>Není připojený žádný program.</translation>
    </message>
    <message>
        <source>1 program is connected.</source>
        <translation>Připojen je 1 program.</translation>
    </message>
    <message>
        <source>Last value: %1.</source>
        <translation>Poslední hodnota: %1.</translation>
    </message>
    <message>
        <source>There is no output of that name.</source>
        <translation>Výstup tohoto názvu neexistuje.</translation>
    </message>
    <message>
        <source>This output has no option of that name.</source>
        <translation>Tento výstup nemá možnost tohoto názvu.</translation>
    </message>
    <message>
        <source>A password is entered in the window.</source>
        <translation>Heslo se zadává v okně.</translation>
    </message>
    <message>
        <source>Starting.</source>
        <translation>Spouští se.</translation>
    </message>
    <message>
        <source>Waiting, and trying again by itself.</source>
        <translation>Čeká a sám to zkouší znovu.</translation>
    </message>
    <message>
        <source>It does not work.</source>
        <translation>Nefunguje.</translation>
    </message>
    <message>
        <source>Ending.</source>
        <translation>Končí.</translation>
    </message>
    <message>
        <source>Off.</source>
        <translation>Vypnuto.</translation>
    </message>
    <message>
        <source>Web server and overlay</source>
        <translation>Webový server a překryv</translation>
    </message>
    <message>
        <source>A page for streams, and the heart rate for browsers, scripts, games and Prometheus on this computer.</source>
        <translation>Stránka pro vysílání a tep pro prohlížeče, skripty, hry a Prometheus na tomto počítači.</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>Textový soubor</translation>
    </message>
    <message>
        <source>A file with the current number, for a text source in OBS Studio and for scripts.</source>
        <translation>Soubor s aktuálním číslem, pro textový zdroj v OBS Studiu a pro skripty.</translation>
    </message>
    <message>
        <source>OBS Studio</source>
        <translation>OBS Studio</translation>
    </message>
    <message>
        <source>Writes the number into a text source of OBS Studio, without the delay of a file.</source>
        <translation>Zapisuje číslo do textového zdroje v OBS Studiu, bez zpoždění, jaké má soubor.</translation>
    </message>
    <message>
        <source>iron-heart</source>
        <translation>iron-heart</translation>
    </message>
    <message>
        <source>Gives the heart rate to iron-heart, through its WebSocket source.</source>
        <translation>Předává tep programu iron-heart přes jeho zdroj WebSocket.</translation>
    </message>
    <message>
        <source>vts-heartrate</source>
        <translation>vts-heartrate</translation>
    </message>
    <message>
        <source>Gives the heart rate to vts-heartrate for VTube Studio, which asks you once whether it may.</source>
        <translation>Předává tep programu vts-heartrate pro VTube Studio, který se vás jednou zeptá, zda smí.</translation>
    </message>
    <message>
        <source>SAMMI</source>
        <translation>SAMMI</translation>
    </message>
    <message>
        <source>Triggers a webhook of SAMMI with each reading.</source>
        <translation>S každou hodnotou spustí webhook v SAMMI.</translation>
    </message>
    <message>
        <source>Streamer.bot</source>
        <translation>Streamer.bot</translation>
    </message>
    <message>
        <source>Runs an action of Streamer.bot with each reading.</source>
        <translation>S každou hodnotou spustí akci ve Streamer.bot.</translation>
    </message>
    <message>
        <source>VRChat and other OSC programs</source>
        <translation>VRChat a další programy OSC</translation>
    </message>
    <message>
        <source>Parameters for avatars and games, sent as OSC messages over UDP.</source>
        <translation>Parametry pro avatary a hry, posílané jako zprávy OSC přes UDP.</translation>
    </message>
    <message>
        <source>Home Assistant and MQTT</source>
        <translation>Home Assistant a MQTT</translation>
    </message>
    <message>
        <source>Publishes to an MQTT broker; Home Assistant finds the watch there by itself.</source>
        <translation>Publikuje na broker MQTT; Home Assistant tam hodinky najde sám.</translation>
    </message>
    <message>
        <source>Bluetooth heart-rate sensor</source>
        <translation>Snímač tepu Bluetooth</translation>
    </message>
    <message>
        <source>Makes this computer a heart-rate sensor for bike computers, trainers and phones nearby.</source>
        <translation>Udělá z tohoto počítače snímač tepu pro cyklopočítače, trenažéry a telefony v okolí.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Web pages that may read it</source>
        <translation>Webové stránky, které smí číst</translation>
    </message>
    <message>
        <source>Their addresses, separated by spaces, for instance https://example.org</source>
        <translation>Jejich adresy oddělené mezerami, například https://example.org</translation>
    </message>
    <message>
        <source>Also for other computers</source>
        <translation>I pro jiné počítače</translation>
    </message>
    <message>
        <source>Everyone in the network who knows the token can read your heart rate.</source>
        <translation>Každý v síti, kdo zná token, může číst váš tep.</translation>
    </message>
    <message>
        <source>Computers in your network can then reach Neobeat. Who knows the token can read your heart rate, and it travels unencrypted. Do this only in a network that you trust.</source>
        <translation>Počítače ve vaší síti se pak k Neobeatu dostanou. Kdo zná token, může číst váš tep, a ten se přenáší nešifrovaně. Dělejte to jen v síti, které důvěřujete.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Soubor</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Obsah</translation>
    </message>
    <message>
        <source>{bpm} is replaced; also {quality}, {battery} and {time}.</source>
        <translation>Nahradí se {bpm}; také {quality}, {battery} a {time}.</translation>
    </message>
    <message>
        <source>Without a value</source>
        <translation>Bez hodnoty</translation>
    </message>
    <message>
        <source>Name of the text source</source>
        <translation>Název textového zdroje</translation>
    </message>
    <message>
        <source>Password of the WebSocket server</source>
        <translation>Heslo serveru WebSocket</translation>
    </message>
    <message>
        <source>In OBS Studio under Tools, WebSocket Server Settings.</source>
        <translation>V OBS Studiu pod Nástroje, Nastavení serveru WebSocket.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Počítač</translation>
    </message>
    <message>
        <source>The one of its Input API.</source>
        <translation>Ten z jeho Input API.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>vts-heartrate grants it; there is nothing to enter.</source>
        <translation>Uděluje ho vts-heartrate; není co zadávat.</translation>
    </message>
    <message>
        <source>Name of the action</source>
        <translation>Název akce</translation>
    </message>
    <message>
        <source>Name of the webhook</source>
        <translation>Název webhooku</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Heslo</translation>
    </message>
    <message>
        <source>Only if SAMMI asks for one.</source>
        <translation>Jen pokud ho SAMMI vyžaduje.</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programy</translation>
    </message>
    <message>
        <source>Computer and port of each, separated by spaces.</source>
        <translation>Počítač a port každého, oddělené mezerami.</translation>
    </message>
    <message>
        <source>Prefix of the parameters</source>
        <translation>Předpona parametrů</translation>
    </message>
    <message>
        <source>Sets of parameters</source>
        <translation>Sady parametrů</translation>
    </message>
    <message>
        <source>Several are separated by spaces: common, iron-heart, pulsoid-to-osc, heart-rate-on-stream, hr-push, vrcosc, hrcounter.</source>
        <translation>Více se odděluje mezerami: common, iron-heart, pulsoid-to-osc, heart-rate-on-stream, hr-push, vrcosc, hrcounter.</translation>
    </message>
    <message>
        <source>Heart rate of 0 percent</source>
        <translation>Tep pro 0 procent</translation>
    </message>
    <message>
        <source>Heart rate of 100 percent</source>
        <translation>Tep pro 100 procent</translation>
    </message>
    <message>
        <source>Also write into the chat box</source>
        <translation>Psát i do chatu</translation>
    </message>
    <message>
        <source>Everyone near you in VRChat reads it.</source>
        <translation>Přečtou si to všichni ve vašem okolí ve VRChatu.</translation>
    </message>
    <message>
        <source>Text in the chat box</source>
        <translation>Text v chatu</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>mqtt://computer, or mqtts://computer with encryption.</source>
        <translation>mqtt://počítač, nebo mqtts://počítač se šifrováním.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Uživatel</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certifikát autority</translation>
    </message>
    <message>
        <source>Only with encryption, and if the system does not know it.</source>
        <translation>Jen se šifrováním, a pokud ho systém nezná.</translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>Název zařízení</translation>
    </message>
    <message>
        <source>Let Home Assistant find it</source>
        <translation>Ať ho Home Assistant najde</translation>
    </message>
    <message>
        <source>Name that others see</source>
        <translation>Název, který vidí ostatní</translation>
    </message>
    <message>
        <source>At most 20 letters, without yours.</source>
        <translation>Nejvýše 20 písmen, bez vašeho jména.</translation>
    </message>
    <message numerus="yes">
        <source>%n programs are connected.</source>
        <translation>
            <numerusform>Připojen je %n program.</numerusform>
            <numerusform>Připojeny jsou %n programy.</numerusform>
            <numerusform>Připojeno je %n programů.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names of your own</source>
        <translation>Vlastní názvy</translation>
    </message>
    <message>
        <source>Each as NAME=MEANING, separated by spaces. Meanings: bpm, ones, tens, hundreds, connected, beat, toggle, percent, full-percent, interval, battery, battery-percent.</source>
        <translation>Každý jako NÁZEV=VÝZNAM, oddělené mezerami. Významy: bpm, ones, tens, hundreds, connected, beat, toggle, percent, full-percent, interval, battery, battery-percent.</translation>
    </message>
    <message>
        <source>Remove from Home Assistant</source>
        <translation>Odebrat z Home Assistant</translation>
    </message>
    <message>
        <source>Home Assistant and the broker have forgotten the watch.</source>
        <translation>Home Assistant i broker na hodinky zapomněly.</translation>
    </message>
</context>
<context>
    <name>OutputsPage</name>
    <message>
        <source>Outputs</source>
        <translation>Výstupy</translation>
    </message>
    <message>
        <source>Give the heart rate to other programs. Each of them is off until you switch it on, and none is told the address or the key of your watch.</source>
        <translation>Předávejte tep jiným programům. Každý výstup je vypnutý, dokud ho nezapnete, a žádný se nedozví adresu ani klíč vašich hodinek.</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>Ukončit zkoušku</translation>
    </message>
    <message>
        <source>Test with the simulated watch</source>
        <translation>Vyzkoušet se simulovanými hodinkami</translation>
    </message>
    <message>
        <source>Switch an output on first. While your watch measures, its own values are given.</source>
        <translation>Nejprve zapněte některý výstup. Když vaše hodinky měří, předávají se jejich vlastní hodnoty.</translation>
    </message>
    <message>
        <source>Made-up values for half a minute.</source>
        <translation>Půl minuty vymyšlených hodnot.</translation>
    </message>
    <message>
        <source>Battery in the power panel</source>
        <translation>Baterie v panelu napájení</translation>
    </message>
    <message>
        <source>The desktop shows the battery of the watch beside that of a mouse, where its Bluetooth service can.</source>
        <translation>Pracovní prostředí ukazuje baterii hodinek vedle baterie myši tam, kde to jeho služba Bluetooth umí.</translation>
    </message>
</context>
<context>
    <name>PrivacyCard</name>
    <message>
        <source>Privacy</source>
        <translation>Soukromí</translation>
    </message>
    <message>
        <source>Nothing leaves this computer unless you switch an output on. The history is one file that only you can read:</source>
        <translation>Nic neopustí tento počítač, pokud nezapnete nějaký výstup. Historie je jeden soubor, který můžete číst jen vy:</translation>
    </message>
    <message>
        <source>Delete from the history</source>
        <translation>Smazat z historie</translation>
    </message>
    <message>
        <source>Forget the watch</source>
        <translation>Zapomenout hodinky</translation>
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
        <translation>Soubor se vším, co bylo vybráno. Může mít i světové časy a počasí.</translation>
    </message>
    <message>
        <source>Export profile…</source>
        <translation>Exportovat profil…</translation>
    </message>
    <message>
        <source>Apply profile…</source>
        <translation>Použít profil…</translation>
    </message>
    <message>
        <source>Write everything again</source>
        <translation>Zapsat vše znovu</translation>
    </message>
    <message>
        <source>Export profile</source>
        <translation>Exportovat profil</translation>
    </message>
    <message>
        <source>Apply profile</source>
        <translation>Použít profil</translation>
    </message>
</context>
<context>
    <name>ProfileChooser</name>
    <message>
        <source>Choose</source>
        <translation>Vybrat</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profily (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Všechny soubory (*)</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Long run</source>
        <translation>Dlouhý běh</translation>
    </message>
    <message>
        <source>Morning run</source>
        <translation>Ranní běh</translation>
    </message>
    <message>
        <source>Hill</source>
        <translation>Kopec</translation>
    </message>
    <message>
        <source>Last bit</source>
        <translation>Poslední kousek</translation>
    </message>
</context>
<context>
    <name>QuietHours</name>
    <message>
        <source>Quiet hours</source>
        <translation>Tiché hodiny</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>such as 22:00</source>
        <translation>například 22:00</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>such as 7:00</source>
        <translation>například 7:00</translation>
    </message>
    <message>
        <source>No alert for the heart rate and nothing about events of the watch; the other alerts make no sound. A search for the computer rings nonetheless.</source>
        <translation>Žádné upozornění na tep a nic o událostech hodinek; ostatní upozornění jsou bez zvuku. Hledání počítače přesto zvoní.</translation>
    </message>
</context>
<context>
    <name>RangeSelector</name>
    <message>
        <source>Time shown</source>
        <translation>Zobrazený čas</translation>
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
        <translation>Hodinky nezměřily žádný tep.</translation>
    </message>
</context>
<context>
    <name>ReadingTable</name>
    <message>
        <source>no reading</source>
        <translation>žádná hodnota</translation>
    </message>
    <message>
        <source>%1 bpm</source>
        <translation>%1&#xa0;bpm</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, average %3 bpm, %Ln readings</source>
        <translation>
            <numerusform>%1 až %2, průměr %3&#xa0;bpm, %Ln hodnota</numerusform>
            <numerusform>%1 až %2, průměr %3&#xa0;bpm, %Ln hodnoty</numerusform>
            <numerusform>%1 až %2, průměr %3&#xa0;bpm, %Ln hodnot</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Čas</translation>
    </message>
    <message>
        <source>Time, heart rates in bpm</source>
        <translation>Čas, tep v bpm</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min.</translation>
    </message>
    <message>
        <source>bpm</source>
        <translation>bpm</translation>
    </message>
    <message>
        <source>avg</source>
        <translation>průměr</translation>
    </message>
    <message>
        <source>max</source>
        <translation>max.</translation>
    </message>
    <message>
        <source>readings</source>
        <translation>hodnoty</translation>
    </message>
    <message>
        <source>Heart rate as a table</source>
        <translation>Tep jako tabulka</translation>
    </message>
</context>
<context>
    <name>RecordingCard</name>
    <message>
        <source>Everything the watch measures is kept on this computer, and nowhere else.</source>
        <translation>Všechno, co hodinky naměří, se ukládá na tomto počítači a nikde jinde.</translation>
    </message>
    <message>
        <source>Only what is measured while an activity runs is kept.</source>
        <translation>Ukládá se jen to, co se naměří během aktivity.</translation>
    </message>
    <message>
        <source>Private mode: nothing is kept, and no activity can be started. What was kept before stays.</source>
        <translation>Soukromý režim: nic se neukládá a nelze začít aktivitu. Co se uložilo dříve, zůstává.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Co se ukládá</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Všechno</translation>
    </message>
    <message>
        <source>Only activities</source>
        <translation>Jen aktivity</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nic</translation>
    </message>
    <message>
        <source>Delete after</source>
        <translation>Smazat po</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nikdy</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 roce</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 dnech</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dnech</translation>
    </message>
    <message>
        <source>Write a file after each activity</source>
        <translation>Po každé aktivitě zapsat soubor</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Žádný soubor</translation>
    </message>
    <message>
        <source>Folder for these files</source>
        <translation>Složka pro tyto soubory</translation>
    </message>
    <message>
        <source>Delete what is older?</source>
        <translation>Smazat starší?</translation>
    </message>
    <message>
        <source>All that is older than a year is deleted now and from now on. It cannot be brought back.</source>
        <translation>Vše starší než rok se smaže teď i nadále. Nelze to vrátit.</translation>
    </message>
    <message numerus="yes">
        <source>All that is older than %n days is deleted now and from now on. It cannot be brought back.</source>
        <translation>
            <numerusform>Vše starší než %n den se smaže teď i nadále. Nelze to vrátit.</numerusform>
            <numerusform>Vše starší než %n dny se smaže teď i nadále. Nelze to vrátit.</numerusform>
            <numerusform>Vše starší než %n dní se smaže teď i nadále. Nelze to vrátit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Smazat</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Záznam</translation>
    </message>
</context>
<context>
    <name>RmssdStrip</name>
    <message>
        <source>RMSSD of each five minutes</source>
        <translation>RMSSD každých pěti minut</translation>
    </message>
</context>
<context>
    <name>SegmentClock</name>
    <message>
        <source>Length of the activity</source>
        <translation>Délka aktivity</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vybrat</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Změnit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Write to the watch</source>
        <translation>Zapsat do hodinek</translation>
    </message>
    <message>
        <source>Do not choose</source>
        <translation>Nevybírat</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Nastavení</translation>
    </message>
    <message>
        <source>When the watch connects</source>
        <translation>Když se hodinky připojí</translation>
    </message>
    <message>
        <source>Set the watch&apos;s clock</source>
        <translation>Nastavit čas hodinek</translation>
    </message>
    <message>
        <source>Writes the time of this computer to the watch.</source>
        <translation>Zapíše do hodinek čas tohoto počítače.</translation>
    </message>
    <message>
        <source>Start heart rate by itself</source>
        <translation>Spustit měření tepu automaticky</translation>
    </message>
    <message>
        <source>Measuring all the time empties the battery of the watch sooner.</source>
        <translation>Neustálé měření vybije baterii hodinek dříve.</translation>
    </message>
    <message>
        <source>Heart rate in other programs</source>
        <translation>Tep v jiných programech</translation>
    </message>
    <message>
        <source>For streams, home automation and sports programs. All are off until you switch them on.</source>
        <translation>Pro streamy, chytrou domácnost a sportovní programy. Všechny jsou vypnuté, dokud je nezapnete.</translation>
    </message>
    <message>
        <source>Show the outputs</source>
        <translation>Ukázat výstupy</translation>
    </message>
    <message>
        <source>Fetch steps and sleep by itself</source>
        <translation>Stahovat kroky a spánek samo</translation>
    </message>
    <message>
        <source>What the watch has stored, when it connects and every hour.</source>
        <translation>Co mají hodinky uloženo, při připojení a každou hodinu.</translation>
    </message>
</context>
<context>
    <name>SourceRow</name>
    <message>
        <source>%1, address ends in %2</source>
        <translation>%1, adresa končí na %2</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>používá se</translation>
    </message>
    <message>
        <source>Address ends in %1</source>
        <translation>Adresa končí na %1</translation>
    </message>
    <message>
        <source>Address ends in %1 · %2</source>
        <translation>Adresa končí na %1 · %2</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Používá se</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Použít</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Použít %1</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>Only if it is a heart-rate sensor</source>
        <translation>Jen pokud je to snímač tepu</translation>
    </message>
    <message>
        <source>Others have paired this model in this way</source>
        <translation>Jiní tento model takto spárovali</translation>
    </message>
    <message>
        <source>Should work, not tried yet</source>
        <translation>Mělo by fungovat, zatím nezkoušeno</translation>
    </message>
    <message>
        <source>Heart-rate sensor, needs no key</source>
        <translation>Snímač tepu, nepotřebuje klíč</translation>
    </message>
    <message>
        <source>Cannot be used: it is paired in another way</source>
        <translation>Nelze použít: páruje se jinak</translation>
    </message>
</context>
<context>
    <name>SourcesCard</name>
    <message>
        <source>Watches and sensors</source>
        <translation>Hodinky a snímače</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Přidat další</translation>
    </message>
</context>
<context>
    <name>StatePopover</name>
    <message>
        <source>Connection</source>
        <translation>Připojení</translation>
    </message>
    <message>
        <source>Simulated, no radio is used.</source>
        <translation>Simulované, rádio se nepoužívá.</translation>
    </message>
    <message>
        <source>%1, address ends in %2</source>
        <translation>%1, adresa končí na %2</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Zkusit teď</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Odpojit</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>Dál nezkoušet</translation>
    </message>
    <message>
        <source>Leave the watch to the phone for</source>
        <translation>Přenechat hodinky telefonu na</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>Leave the watch to the phone for so long</source>
        <translation>Přenechat hodinky telefonu na tak dlouho</translation>
    </message>
</context>
<context>
    <name>StatusPill</name>
    <message>
        <source>State of the connection</source>
        <translation>Stav spojení</translation>
    </message>
</context>
<context>
    <name>StepHeader</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Krok %1 z %2</translation>
    </message>
</context>
<context>
    <name>TodayHeader</name>
    <message>
        <source>Day before</source>
        <translation>Předchozí den</translation>
    </message>
    <message>
        <source>There is no later day.</source>
        <translation>Pozdější den není.</translation>
    </message>
    <message>
        <source>Day after</source>
        <translation>Následující den</translation>
    </message>
    <message>
        <source>It is shown.</source>
        <translation>Je zobrazen.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dnes</translation>
    </message>
    <message>
        <source>Date…</source>
        <translation>Datum…</translation>
    </message>
    <message>
        <source>Cancel sync</source>
        <translation>Zrušit synchronizaci</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronizovat</translation>
    </message>
    <message>
        <source>Sync has begun.</source>
        <translation>Synchronizace začala.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
</context>
<context>
    <name>TraySettings</name>
    <message>
        <source>In the tray icon</source>
        <translation>V ikoně oznamovací oblasti</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Baterie</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Tep</translation>
    </message>
    <message>
        <source>The heart rate while it is measured, the battery otherwise. A middle click on the icon starts and stops measuring.</source>
        <translation>Tep, když se měří, jinak baterie. Kliknutí prostředním tlačítkem na ikonu spustí a zastaví měření.</translation>
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
        <translation>Graf předchozí doby</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Kroky</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Spánek</translation>
    </message>
    <message>
        <source>Resting heart rate</source>
        <translation>Klidový tep</translation>
    </message>
    <message>
        <source>A click or Enter shows a day.</source>
        <translation>Kliknutí nebo Enter zobrazí den.</translation>
    </message>
</context>
<context>
    <name>TrendCard</name>
    <message>
        <source>Time before</source>
        <translation>Předchozí doba</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dní</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dní</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 měsíců</translation>
    </message>
    <message>
        <source>Nothing of this time is here.</source>
        <translation>Z této doby tu nic není.</translation>
    </message>
    <message>
        <source>Show bars</source>
        <translation>Zobrazit sloupce</translation>
    </message>
    <message>
        <source>Show table</source>
        <translation>Zobrazit tabulku</translation>
    </message>
</context>
<context>
    <name>TrendKey</name>
    <message>
        <source>average</source>
        <translation>průměr</translation>
    </message>
    <message>
        <source>resting, by month</source>
        <translation>klidový, po měsících</translation>
    </message>
    <message>
        <source>Hide lowest and highest</source>
        <translation>Skrýt nejnižší a nejvyšší</translation>
    </message>
    <message>
        <source>Show lowest and highest</source>
        <translation>Zobrazit nejnižší a nejvyšší</translation>
    </message>
    <message>
        <source>average, by week</source>
        <translation>průměr, po týdnech</translation>
    </message>
</context>
<context>
    <name>TrendStrip</name>
    <message>
        <source>Not known in this time.</source>
        <translation>V této době není známo.</translation>
    </message>
</context>
<context>
    <name>TrendTable</name>
    <message>
        <source>Month</source>
        <translation>Měsíc</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Den</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>kroky</translation>
    </message>
    <message>
        <source>sleep</source>
        <translation>spánek</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>klid</translation>
    </message>
    <message>
        <source>Months in figures</source>
        <translation>Měsíce v číslech</translation>
    </message>
    <message>
        <source>Days in figures</source>
        <translation>Dny v číslech</translation>
    </message>
</context>
<context>
    <name>WatchCard</name>
    <message>
        <source>Watch</source>
        <translation>Hodinky</translation>
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
        <translation>Adresa končí na</translation>
    </message>
</context>
<context>
    <name>WatchDelegate</name>
    <message>
        <source>%1, address ends in %2</source>
        <translation>%1, adresa končí na %2</translation>
    </message>
    <message>
        <source>signal unknown</source>
        <translation>neznámý signál</translation>
    </message>
    <message>
        <source>signal %1 of 4</source>
        <translation>signál %1 ze 4</translation>
    </message>
    <message>
        <source>Address ends in %1</source>
        <translation>Adresa končí na %1</translation>
    </message>
    <message>
        <source>Address ends in %1 · %2</source>
        <translation>Adresa končí na %1 · %2</translation>
    </message>
</context>
<context>
    <name>WatchList</name>
    <message>
        <source>Watches found</source>
        <translation>Nalezené hodinky</translation>
    </message>
</context>
<context>
    <name>WatchPage</name>
    <message>
        <source>Disconnect</source>
        <translation>Odpojit</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>Dál nezkoušet</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Zkusit teď</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Znovu připojit</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Baterie</translation>
    </message>
    <message>
        <source>Battery level</source>
        <translation>Stav baterie</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Nabíjí se</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ano</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ne</translation>
    </message>
    <message>
        <source>Last charge</source>
        <translation>Poslední nabití</translation>
    </message>
    <message>
        <source>About this watch</source>
        <translation>O těchto hodinkách</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Připojení</translation>
    </message>
    <message>
        <source>Address ends in</source>
        <translation>Adresa končí na</translation>
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
        <translation>Sériové číslo</translation>
    </message>
    <message>
        <source>Product number</source>
        <translation>Číslo výrobku</translation>
    </message>
    <message>
        <source>Will last</source>
        <translation>Vydrží</translation>
    </message>
    <message>
        <source>Measuring heart rate uses</source>
        <translation>Měření tepu spotřebuje</translation>
    </message>
    <message>
        <source>Stop finding</source>
        <translation>Ukončit hledání</translation>
    </message>
    <message>
        <source>Find watch</source>
        <translation>Najít hodinky</translation>
    </message>
    <message>
        <source>The watch beeps for a minute.</source>
        <translation>Hodinky pípají minutu.</translation>
    </message>
    <message>
        <source>Here is the computer</source>
        <translation>Zde je počítač</translation>
    </message>
    <message>
        <source>The watch looks for it.</source>
        <translation>Hodinky ho hledají.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Nalezeno</translation>
    </message>
    <message>
        <source>Last off, perhaps</source>
        <translation>Naposledy sundáno, možná</translation>
    </message>
    <message>
        <source>Alarms and settings</source>
        <translation>Budíky a nastavení</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
</context>
<context>
    <name>WatchSettingsPage</name>
    <message>
        <source>Alarms and settings</source>
        <translation>Budíky a nastavení</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zpět</translation>
    </message>
    <message>
        <source>The watch does not say how it is set up. What you choose here is written to it, at once or when it is connected next; everything else on it stays as it is.</source>
        <translation>Hodinky neříkají, jak jsou nastavené. Co zde vyberete, se do nich zapíše, hned nebo při příštím spojení; vše ostatní v nich zůstane, jak je.</translation>
    </message>
</context>
<context>
    <name>WeatherCard</name>
    <message>
        <source>Weather</source>
        <translation>Počasí</translation>
    </message>
    <message>
        <source>Add day</source>
        <translation>Přidat den</translation>
    </message>
    <message>
        <source>The watch has room for seven days.</source>
        <translation>Hodinky mají místo pro sedm dní.</translation>
    </message>
    <message>
        <source>What else the watch can show; leave empty what you do not know.</source>
        <translation>Co dalšího mohou hodinky ukázat; co nevíte, nechte prázdné.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Místo</translation>
    </message>
    <message>
        <source>Wind</source>
        <translation>Vítr</translation>
    </message>
    <message>
        <source>such as 12 km/h</source>
        <translation>například 12 km/h</translation>
    </message>
    <message>
        <source>Humidity</source>
        <translation>Vlhkost</translation>
    </message>
    <message>
        <source>such as 60 %</source>
        <translation>například 60 %</translation>
    </message>
    <message>
        <source>Air quality index</source>
        <translation>Index kvality ovzduší</translation>
    </message>
    <message>
        <source>a whole number from 0 to 1000</source>
        <translation>celé číslo od 0 do 1000</translation>
    </message>
    <message>
        <source>Sunrise</source>
        <translation>Východ slunce</translation>
    </message>
    <message>
        <source>such as 6:30</source>
        <translation>například 6:30</translation>
    </message>
    <message>
        <source>Sunset</source>
        <translation>Západ slunce</translation>
    </message>
    <message>
        <source>such as 20:15</source>
        <translation>například 20:15</translation>
    </message>
    <message>
        <source>Show on the watch</source>
        <translation>Ukázat na hodinkách</translation>
    </message>
    <message>
        <source>Type in the weather of now first, and what is marked.</source>
        <translation>Nejprve zadejte nynější počasí a to, co je označeno.</translation>
    </message>
</context>
<context>
    <name>WeatherForm</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 až %2</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Nejnižší</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Nejvyšší</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Teplota</translation>
    </message>
    <message>
        <source>In degrees of the unit that you read on the watch.</source>
        <translation>Ve stupních jednotky, kterou čtete na hodinkách.</translation>
    </message>
    <message>
        <source>Kind of weather</source>
        <translation>Druh počasí</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Type in the temperature first.</source>
        <translation>Nejprve zadejte teplotu.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Uložit</translation>
    </message>
</context>
<context>
    <name>WeatherRow</name>
    <message>
        <source>Edit…</source>
        <translation>Upravit…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odebrat</translation>
    </message>
</context>
<context>
    <name>WizardBluetoothStep</name>
    <message>
        <source>Bluetooth is ready.</source>
        <translation>Bluetooth je připravené.</translation>
    </message>
    <message>
        <source>Is Bluetooth ready?</source>
        <translation>Je Bluetooth připravené?</translation>
    </message>
    <message>
        <source>Next, Neobeat looks for your watch. Have it near and charged.</source>
        <translation>Nyní Neobeat vyhledá vaše hodinky. Mějte je nablízku a nabité.</translation>
    </message>
    <message>
        <source>Asking the Bluetooth service of this computer…</source>
        <translation>Zjišťuje se stav u služby Bluetooth tohoto počítače…</translation>
    </message>
    <message>
        <source>Switch Bluetooth on</source>
        <translation>Zapnout Bluetooth</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Zkontrolovat znovu</translation>
    </message>
    <message>
        <source>Try simulated watch</source>
        <translation>Vyzkoušet simulované hodinky</translation>
    </message>
</context>
<context>
    <name>WizardBody</name>
    <message>
        <source>Finish and start</source>
        <translation>Dokončit a spustit</translation>
    </message>
    <message>
        <source>Save in a file</source>
        <translation>Uložit do souboru</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>Zadat klíč</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Pokračovat</translation>
    </message>
    <message>
        <source>Bluetooth is being checked.</source>
        <translation>Kontroluje se Bluetooth.</translation>
    </message>
    <message>
        <source>Choose a watch first.</source>
        <translation>Nejprve vyberte hodinky.</translation>
    </message>
    <message>
        <source>Enter the key first.</source>
        <translation>Nejprve zadejte klíč.</translation>
    </message>
    <message>
        <source>The watch is being connected.</source>
        <translation>Hodinky se připojují.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Dokončit</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Neukládat</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Hodinky</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klíč</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Připojení</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hotovo</translation>
    </message>
</context>
<context>
    <name>WizardButtons</name>
    <message>
        <source>Back</source>
        <translation>Zpět</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
</context>
<context>
    <name>WizardConnectStep</name>
    <message>
        <source>Save the key in a file?</source>
        <translation>Uložit klíč do souboru?</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Připojování k %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>The key can lie in a file that only you may read. Without it, Neobeat asks for the key at the next start.</source>
        <translation>Klíč může být v souboru, který smíte číst jen vy. Bez něj se na něj Neobeat při příštím spuštění zeptá.</translation>
    </message>
    <message>
        <source>Steps of connecting</source>
        <translation>Kroky připojování</translation>
    </message>
    <message>
        <source>Saving the key…</source>
        <translation>Ukládá se klíč…</translation>
    </message>
    <message>
        <source>%1 Cancel ends the wait.</source>
        <translation>%1 Tlačítko Zrušit čekání ukončí.</translation>
    </message>
</context>
<context>
    <name>WizardDoneStep</name>
    <message>
        <source>%1 is connected.</source>
        <translation>%1: připojeno.</translation>
    </message>
    <message>
        <source>Neobeat connects to it by itself at the next start. Finish and start shows your pulse at once.</source>
        <translation>Při příštím spuštění se k nim Neobeat připojí sám. „Dokončit a spustit“ hned ukáže váš tep.</translation>
    </message>
</context>
<context>
    <name>WizardKeyStep</name>
    <message>
        <source>What is the pairing key of your watch?</source>
        <translation>Jaký je párovací klíč vašich hodinek?</translation>
    </message>
    <message>
        <source>32 hex digits from the account of the Zepp app. Type the key, or paste everything that a tool such as huami-token printed.</source>
        <translation>32 šestnáctkových číslic z účtu aplikace Zepp. Klíč napište, nebo vložte všechno, co vypsal nástroj jako huami-token.</translation>
    </message>
    <message>
        <source>Keep the key for the next start</source>
        <translation>Ponechat klíč pro příští spuštění</translation>
    </message>
    <message>
        <source>In the password store of your desktop. It is only saved when the watch has accepted it.</source>
        <translation>V úložišti hesel vašeho pracovního prostředí. Uloží se, až když ho hodinky přijmou.</translation>
    </message>
</context>
<context>
    <name>WizardWatchStep</name>
    <message>
        <source>Which watch is yours?</source>
        <translation>Které hodinky jsou vaše?</translation>
    </message>
    <message>
        <source>Looking for watches…</source>
        <translation>Hledají se hodinky…</translation>
    </message>
    <message>
        <source>Have the watch near and press one of its buttons.</source>
        <translation>Mějte hodinky nablízku a stiskněte některé z jejich tlačítek.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zastavit</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Hledat</translation>
    </message>
    <message>
        <source>Show everything that was found</source>
        <translation>Zobrazit vše, co se našlo</translation>
    </message>
    <message>
        <source>1 watch found</source>
        <translation>Nalezeny 1 hodinky</translation>
    </message>
    <message numerus="yes">
        <source>%n watches found</source>
        <translation>
            <numerusform>Nalezeny %n hodinky</numerusform>
            <numerusform>Nalezeny %n hodinky</numerusform>
            <numerusform>Nalezeno %n hodinek</numerusform>
        </translation>
    </message>
    <message>
        <source>A sensor need not say that it is one. Headphones and the like cannot be used.</source>
        <translation>Snímač nemusí hlásit, že jím je. Sluchátka a podobně použít nelze.</translation>
    </message>
</context>
<context>
    <name>WorldClocksCard</name>
    <message>
        <source>Clocks of other places</source>
        <translation>Světové časy</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odstranit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Place or time zone</source>
        <translation>Místo nebo časové pásmo</translation>
    </message>
    <message>
        <source>such as Lisbon</source>
        <translation>například Lisbon</translation>
    </message>
    <message>
        <source>This computer knows no time zone of that name.</source>
        <translation>Tento počítač nezná časové pásmo toho jména.</translation>
    </message>
    <message>
        <source>Add clock</source>
        <translation>Přidat čas</translation>
    </message>
    <message>
        <source>Name a place first.</source>
        <translation>Nejprve zadejte místo.</translation>
    </message>
    <message>
        <source>The watch has room for twenty clocks.</source>
        <translation>Hodinky mají místo na dvacet časů.</translation>
    </message>
</context>
<context>
    <name>ZoneFields</name>
    <message>
        <source>Heart-rate zones</source>
        <translation>Tepové zóny</translation>
    </message>
    <message>
        <source>Maximum heart rate</source>
        <translation>Maximální tep</translation>
    </message>
    <message>
        <source>from the age</source>
        <translation>podle věku</translation>
    </message>
    <message>
        <source>100 to 240 bpm</source>
        <translation>100 až 240&#xa0;bpm</translation>
    </message>
    <message>
        <source>bpm; leave it empty if you do not know it</source>
        <translation>bpm; nevíte-li, nechte prázdné</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Věk</translation>
    </message>
    <message>
        <source>5 to 120 years</source>
        <translation>5 až 120 let</translation>
    </message>
    <message>
        <source>years</source>
        <translation>let</translation>
    </message>
    <message>
        <source>The formula gives a mean of many people; yours may be 10 beats higher or lower. The five zones begin at 50, 60, 70, 80 and 90 % of the maximum.</source>
        <translation>Vzorec udává průměr mnoha lidí; ten váš může být o 10 tepů vyšší nebo nižší. Pět zón začíná na 50, 60, 70, 80 a 90&#xa0;% maxima.</translation>
    </message>
    <message>
        <source>Zones follow from your maximum of %1 bpm.</source>
        <translation>Zóny vycházejí z vašeho maxima %1&#xa0;bpm.</translation>
    </message>
    <message>
        <source>Zones follow from a maximum of 208 − 0.7 × %1 = %2 bpm.</source>
        <translation>Zóny vycházejí z maxima 208 − 0,7 × %1 = %2&#xa0;bpm.</translation>
    </message>
    <message>
        <source>Without either there are no zones. From the age the maximum is 208 − 0.7 × age.</source>
        <translation>Bez jednoho z nich zóny nejsou. Z věku vychází maximum 208 − 0,7 × věk.</translation>
    </message>
</context>
<context>
    <name>ZoneRow</name>
    <message>
        <source>%1 to %2 bpm, %3, %4</source>
        <translation>%1 až %2&#xa0;bpm, %3, %4</translation>
    </message>
    <message>
        <source>%1 to %2 bpm, no time</source>
        <translation>%1 až %2&#xa0;bpm, žádný čas</translation>
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
        <translation>Čas v zónách</translation>
    </message>
    <message>
        <source>Below the zones: %1</source>
        <translation>Pod zónami: %1</translation>
    </message>
    <message>
        <source>Set up zones</source>
        <translation>Nastavit zóny</translation>
    </message>
</context>
<context>
    <name>neobeat::ActivityListModel</name>
    <message>
        <source>Activity</source>
        <translation>Aktivita</translation>
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
        <translation>Nenaměřil se při ní žádný tep.</translation>
    </message>
    <message>
        <source>Average %1 bpm, lowest %2, highest %3.</source>
        <translation>Průměr %1&#xa0;bpm, nejnižší %2, nejvyšší %3.</translation>
    </message>
</context>
<context>
    <name>neobeat::AlertSettingsModel</name>
    <message>
        <source>There is no sound without notifications.</source>
        <translation>Bez oznámení není ani zvuk.</translation>
    </message>
    <message>
        <source>The notifications of this desktop make no sound.</source>
        <translation>Oznámení tohoto pracovního prostředí nemají zvuk.</translation>
    </message>
    <message>
        <source>Where the notifications of the desktop can make one.</source>
        <translation>Kde ho oznámení pracovního prostředí umějí.</translation>
    </message>
    <message>
        <source>This is how Neobeat notifies you</source>
        <translation>Takto vás Neobeat upozorní</translation>
    </message>
    <message>
        <source>A click on it opens the window.</source>
        <translation>Kliknutí na něj otevře okno.</translation>
    </message>
</context>
<context>
    <name>neobeat::Application</name>
    <message>
        <source>The OpenSSL plugin of QCA is missing, so the pairing key cannot be proven to the watch. Install the package libqca-qt6-plugins, or run packaging/dev setup.</source>
        <translation>Chybí modul OpenSSL pro QCA, takže hodinkám nelze prokázat párovací klíč. Nainstalujte balíček libqca-qt6-plugins, nebo spusťte packaging/dev setup.</translation>
    </message>
    <message>
        <source>Neobeat keeps running</source>
        <translation>Neobeat běží dál</translation>
    </message>
    <message>
        <source>It goes on recording the heart rate. Open or quit it with its icon in the panel.</source>
        <translation>Zaznamenává tep dál. Otevřete ho nebo ukončete ikonou v panelu.</translation>
    </message>
    <message>
        <source>It stays connected to the watch. Open or quit it with its icon in the panel.</source>
        <translation>Zůstává připojený k hodinkám. Otevřete ho nebo ukončete ikonou v panelu.</translation>
    </message>
</context>
<context>
    <name>neobeat::AutostartModel</name>
    <message>
        <source>The desktop&apos;s folder for programs that start by themselves cannot be written.</source>
        <translation>Do složky pracovního prostředí pro programy, které se spouštějí samy, nelze zapisovat.</translation>
    </message>
    <message>
        <source>The desktop does not allow it. Its settings for this program may say more.</source>
        <translation>Pracovní prostředí to nedovoluje. Více možná řekne jeho nastavení pro tento program.</translation>
    </message>
    <message>
        <source>This desktop cannot start programs in a sandbox by itself.</source>
        <translation>Toto pracovní prostředí neumí samo spouštět programy v sandboxu.</translation>
    </message>
    <message>
        <source>The desktop did not answer. Nothing was changed.</source>
        <translation>Pracovní prostředí neodpovědělo. Nic se nezměnilo.</translation>
    </message>
</context>
<context>
    <name>neobeat::Backend</name>
    <message>
        <source>Open Neobeat</source>
        <translation>Otevřít Neobeat</translation>
    </message>
    <message>
        <source>Neobeat stays connected to the watch and records the heart rate.</source>
        <translation>Neobeat zůstává připojený k hodinkám a zaznamenává tep.</translation>
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
        <translation>%1 · %2 až %3 ms, průměr %4 ms</translation>
    </message>
</context>
<context>
    <name>neobeat::ConfigurationModel</name>
    <message>
        <source>The profile is written.</source>
        <translation>Profil je zapsán.</translation>
    </message>
    <message>
        <source>The profile is chosen.</source>
        <translation>Profil je vybrán.</translation>
    </message>
</context>
<context>
    <name>neobeat::ConnectStepsModel</name>
    <message>
        <source>Connecting</source>
        <translation>Připojování</translation>
    </message>
    <message>
        <source>Finding services</source>
        <translation>Hledání služeb</translation>
    </message>
    <message>
        <source>Proving the key</source>
        <translation>Prokazování klíče</translation>
    </message>
    <message>
        <source>Reading the watch</source>
        <translation>Čtení hodinek</translation>
    </message>
    <message>
        <source>No key is needed</source>
        <translation>Klíč není potřeba</translation>
    </message>
</context>
<context>
    <name>neobeat::ConnectionModel</name>
    <message>
        <source>The watch is removed. Its key may still be kept.</source>
        <translation>Hodinky jsou odebrané. Jejich klíč může být stále uložený.</translation>
    </message>
    <message>
        <source>The watch and its key are removed from this computer.</source>
        <translation>Hodinky a jejich klíč jsou z tohoto počítače odebrané.</translation>
    </message>
    <message>
        <source>The key may still be kept.</source>
        <translation>Klíč může být stále uložený.</translation>
    </message>
    <message>
        <source>The key is removed from this computer, too.</source>
        <translation>Z tohoto počítače je odebraný i klíč.</translation>
    </message>
    <message>
        <source>Neobeat asks for the watch again at %1.</source>
        <translation>Neobeat si o hodinky znovu řekne v %1.</translation>
    </message>
    <message>
        <source>Next try at %1, or as soon as the watch is seen.</source>
        <translation>Další pokus v %1, nebo jakmile se hodinky objeví.</translation>
    </message>
    <message>
        <source>Waiting for the watch</source>
        <translation>Čeká se na hodinky</translation>
    </message>
    <message>
        <source>Left to the phone</source>
        <translation>Přenecháno telefonu</translation>
    </message>
    <message>
        <source>The computer sleeps</source>
        <translation>Počítač spí</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Hledá se…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Připojuje se…</translation>
    </message>
    <message>
        <source>Finding services…</source>
        <translation>Hledají se služby…</translation>
    </message>
    <message>
        <source>Proving the key…</source>
        <translation>Prokazuje se klíč…</translation>
    </message>
    <message>
        <source>Reading the watch…</source>
        <translation>Čtou se hodinky…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Připojeno</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>Odpojuje se…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nepřipojeno</translation>
    </message>
    <message>
        <source>No watch</source>
        <translation>Žádné hodinky</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>neznámý</translation>
    </message>
    <message>
        <source>%1, at %2 %</source>
        <translation>%1, při %2&#xa0;%</translation>
    </message>
    <message>
        <source>Heart-rate sensor</source>
        <translation>Snímač tepu</translation>
    </message>
    <message>
        <source>Simulated %1</source>
        <translation>Simulované %1</translation>
    </message>
    <message>
        <source>Simulated strap</source>
        <translation>Simulovaný pás</translation>
    </message>
    <message>
        <source>The sensor was paired with this computer, because it demanded it.</source>
        <translation>Snímač byl spárován s tímto počítačem, protože to vyžadoval.</translation>
    </message>
    <message>
        <source>The Bluetooth settings of the computer list it now, and can remove it again.</source>
        <translation>Nastavení Bluetooth v počítači ho nyní uvádí a dokáže ho zase odebrat.</translation>
    </message>
</context>
<context>
    <name>neobeat::DayHoursModel</name>
    <message>
        <source>not recorded</source>
        <translation>nezaznamenáno</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln krok</numerusform>
            <numerusform>%Ln kroky</numerusform>
            <numerusform>%Ln kroků</numerusform>
        </translation>
    </message>
    <message>
        <source>heart rate %1 to %2, average %3 bpm</source>
        <translation>tep %1 až %2, průměr %3 bpm</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes of sleep</source>
        <translation>
            <numerusform>%n minuta spánku</numerusform>
            <numerusform>%n minuty spánku</numerusform>
            <numerusform>%n minut spánku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes not worn</source>
        <translation>
            <numerusform>%n minuta nenošeno</numerusform>
            <numerusform>%n minuty nenošeno</numerusform>
            <numerusform>%n minut nenošeno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes are missing</source>
        <translation>
            <numerusform>chybí %n minuta</numerusform>
            <numerusform>chybí %n minuty</numerusform>
            <numerusform>chybí %n minut</numerusform>
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
        <translation>Neobeat běží jako Flatpak a Bluetooth odpovídá. Výstupy se po síti nedostanou k jiným programům, ani na tomto počítači.</translation>
    </message>
    <message>
        <source>Allow it with: flatpak override --user --share=network %1</source>
        <translation>Povolte to příkazem: flatpak override --user --share=network %1</translation>
    </message>
    <message>
        <source>The Flatpak sandbox hides Bluetooth, or there is none outside.</source>
        <translation>Sandbox Flatpaku skrývá Bluetooth, nebo venku žádné není.</translation>
    </message>
    <message>
        <source>Allow it with: flatpak override --user --system-talk-name=org.bluez %1</source>
        <translation>Povolte to příkazem: flatpak override --user --system-talk-name=org.bluez %1</translation>
    </message>
    <message>
        <source>The snap may not use Bluetooth, or there is none outside.</source>
        <translation>Snap nesmí používat Bluetooth, nebo venku žádné není.</translation>
    </message>
    <message>
        <source>Allow it with: sudo snap connect %1:bluez</source>
        <translation>Povolte to příkazem: sudo snap connect %1:bluez</translation>
    </message>
    <message>
        <source>The desktop has a key store, and it is open.</source>
        <translation>Pracovní prostředí má úložiště klíčů a je otevřené.</translation>
    </message>
    <message>
        <source>The key store of the desktop is locked.</source>
        <translation>Úložiště klíčů pracovního prostředí je zamčené.</translation>
    </message>
    <message>
        <source>It asks for its password when Neobeat needs the key; give it there, or unlock it in your password program before.</source>
        <translation>Když Neobeat potřebuje klíč, ptá se na své heslo; zadejte ho tam, nebo úložiště předem odemkněte ve svém programu na hesla.</translation>
    </message>
    <message>
        <source>The key store lets Neobeat see nothing.</source>
        <translation>Úložiště klíčů Neobeatu nic neukáže.</translation>
    </message>
    <message>
        <source>Allow Neobeat the access in your password program.</source>
        <translation>Povolte Neobeatu přístup ve svém programu na hesla.</translation>
    </message>
    <message>
        <source>The key store does not answer.</source>
        <translation>Úložiště klíčů neodpovídá.</translation>
    </message>
    <message>
        <source>Look for a window of it that asks for something, or sign out and in again.</source>
        <translation>Podívejte se, zda se na něco neptá v některém okně, nebo se odhlaste a znovu přihlaste.</translation>
    </message>
    <message>
        <source>The key store answers with an error: %1</source>
        <translation>Úložiště klíčů odpovídá chybou: %1</translation>
    </message>
    <message>
        <source>Look into your password program, or sign out and in again.</source>
        <translation>Podívejte se do svého programu na hesla, nebo se odhlaste a znovu přihlaste.</translation>
    </message>
    <message>
        <source>The panel shows tray icons.</source>
        <translation>Panel zobrazuje ikony v oznamovací oblasti.</translation>
    </message>
    <message>
        <source>No panel shows tray icons, so closing the window ends Neobeat.</source>
        <translation>Žádný panel nezobrazuje ikony v oznamovací oblasti, takže zavření okna Neobeat ukončí.</translation>
    </message>
    <message>
        <source>On GNOME, install the extension AppIndicator and KStatusNotifierItem Support.</source>
        <translation>V GNOME nainstalujte rozšíření AppIndicator and KStatusNotifierItem Support.</translation>
    </message>
    <message>
        <source>Install GNOME Keyring or KWallet, or let Neobeat keep the key in a file that only you can read.</source>
        <translation>Nainstalujte GNOME Keyring nebo KWallet, nebo nechte Neobeat uložit klíč do souboru, který můžete číst jen vy.</translation>
    </message>
    <message>
        <source>The desktop has no key store.</source>
        <translation>Pracovní prostředí nemá úložiště klíčů.</translation>
    </message>
    <message>
        <source>There is no session bus, so no key store.</source>
        <translation>Není sběrnice sezení, takže ani úložiště klíčů.</translation>
    </message>
    <message>
        <source>The session bus did not answer in time.</source>
        <translation>Sběrnice sezení neodpověděla včas.</translation>
    </message>
    <message>
        <source>Neobeat runs outside of any sandbox.</source>
        <translation>Neobeat běží mimo jakýkoli sandbox.</translation>
    </message>
    <message>
        <source>Not checked: Bluetooth did not answer in time.</source>
        <translation>Nezkontrolováno: Bluetooth neodpovědělo včas.</translation>
    </message>
    <message>
        <source>Neobeat runs as a Flatpak, and Bluetooth answers.</source>
        <translation>Neobeat běží jako Flatpak a Bluetooth odpovídá.</translation>
    </message>
    <message>
        <source>Neobeat runs as a snap, and Bluetooth answers.</source>
        <translation>Neobeat běží jako snap a Bluetooth odpovídá.</translation>
    </message>
    <message>
        <source>Not checked: no answer in time.</source>
        <translation>Nezkontrolováno: odpověď nepřišla včas.</translation>
    </message>
    <message>
        <source>The Bluetooth service, bluetoothd, is not running.</source>
        <translation>Služba Bluetooth, bluetoothd, neběží.</translation>
    </message>
    <message>
        <source>Install BlueZ if it is missing, then run: sudo systemctl enable --now bluetooth</source>
        <translation>Pokud chybí BlueZ, nainstalujte ho a pak spusťte: sudo systemctl enable --now bluetooth</translation>
    </message>
    <message>
        <source>bluetoothd runs.</source>
        <translation>bluetoothd běží.</translation>
    </message>
    <message>
        <source>bluetoothd %1 runs, which is old.</source>
        <translation>Běží bluetoothd %1, který je starý.</translation>
    </message>
    <message>
        <source>Update BlueZ to 5.50 or newer if the connection is not steady.</source>
        <translation>Není-li připojení stabilní, aktualizujte BlueZ na 5.50 nebo novější.</translation>
    </message>
    <message>
        <source>bluetoothd %1 runs.</source>
        <translation>Běží bluetoothd %1.</translation>
    </message>
    <message>
        <source>Neobeat may not talk to the Bluetooth service.</source>
        <translation>Neobeat nesmí mluvit se službou Bluetooth.</translation>
    </message>
    <message>
        <source>Log in to the desktop as its user, start the system bus if it is missing, and in a sandbox allow access to org.bluez.</source>
        <translation>Přihlaste se do pracovního prostředí jako jeho uživatel, spusťte systémovou sběrnici, pokud chybí, a v sandboxu povolte přístup k org.bluez.</translation>
    </message>
    <message>
        <source>The system bus answers.</source>
        <translation>Systémová sběrnice odpovídá.</translation>
    </message>
    <message>
        <source>There is no Bluetooth adapter.</source>
        <translation>Není tu žádný adaptér Bluetooth.</translation>
    </message>
    <message>
        <source>Plug one in, or see in &quot;sudo dmesg&quot; whether its driver or firmware is missing.</source>
        <translation>Nějaký připojte, nebo se v „sudo dmesg“ podívejte, zda nechybí jeho ovladač nebo firmware.</translation>
    </message>
    <message>
        <source>%1 is used, one of %2.</source>
        <translation>Používá se %1, jeden z %2.</translation>
    </message>
    <message>
        <source>%1 is there.</source>
        <translation>%1 tu je.</translation>
    </message>
    <message>
        <source>Bluetooth is switched off.</source>
        <translation>Bluetooth je vypnuté.</translation>
    </message>
    <message>
        <source>Switch it on in the system settings, or run: bluetoothctl power on</source>
        <translation>Zapněte ho v nastavení systému, nebo spusťte: bluetoothctl power on</translation>
    </message>
    <message>
        <source>Not checked: Bluetooth is blocked.</source>
        <translation>Nezkontrolováno: Bluetooth je zablokované.</translation>
    </message>
    <message>
        <source>Bluetooth is on.</source>
        <translation>Bluetooth je zapnuté.</translation>
    </message>
    <message>
        <source>Flight mode or a switch holds Bluetooth off.</source>
        <translation>Režim letadlo nebo přepínač drží Bluetooth vypnuté.</translation>
    </message>
    <message>
        <source>End flight mode, or run: rfkill unblock bluetooth</source>
        <translation>Ukončete režim letadlo, nebo spusťte: rfkill unblock bluetooth</translation>
    </message>
    <message>
        <source>Nothing holds Bluetooth off.</source>
        <translation>Nic nedrží Bluetooth vypnuté.</translation>
    </message>
    <message>
        <source>Not checked: the Bluetooth service is not running.</source>
        <translation>Nezkontrolováno: neběží služba Bluetooth.</translation>
    </message>
    <message>
        <source>Not checked: Neobeat may not talk to the Bluetooth service.</source>
        <translation>Nezkontrolováno: Neobeat nesmí mluvit se službou Bluetooth.</translation>
    </message>
    <message>
        <source>Not checked: there is no Bluetooth adapter.</source>
        <translation>Nezkontrolováno: není tu žádný adaptér Bluetooth.</translation>
    </message>
    <message>
        <source>Not checked: Bluetooth is off.</source>
        <translation>Nezkontrolováno: Bluetooth je vypnuté.</translation>
    </message>
    <message>
        <source>The watch is in range.</source>
        <translation>Hodinky jsou v dosahu.</translation>
    </message>
    <message>
        <source>The watch is in range, at %1 dBm.</source>
        <translation>Hodinky jsou v dosahu, s %1&#xa0;dBm.</translation>
    </message>
    <message>
        <source>The signal is weak; bring the watch and the computer closer together.</source>
        <translation>Signál je slabý; přibližte hodinky a počítač k sobě.</translation>
    </message>
    <message>
        <source>Not seen: the key store is locked.</source>
        <translation>Nezjištěno: úložiště klíčů je zamčené.</translation>
    </message>
    <message>
        <source>Give its password when it asks, or unlock it in your password program.</source>
        <translation>Až se zeptá na heslo, zadejte ho, nebo ho odemkněte ve svém programu na hesla.</translation>
    </message>
    <message>
        <source>The key store did not let Neobeat look for the key.</source>
        <translation>Úložiště klíčů nenechalo Neobeat podívat se po klíči.</translation>
    </message>
    <message>
        <source>Allow Neobeat to read it, or enter the key again.</source>
        <translation>Povolte Neobeatu ho číst, nebo zadejte klíč znovu.</translation>
    </message>
    <message>
        <source>Not seen: the desktop has no key store now.</source>
        <translation>Nezjištěno: pracovní prostředí teď nemá úložiště klíčů.</translation>
    </message>
    <message>
        <source>Start it, or enter the key again and keep it in a file.</source>
        <translation>Spusťte ho, nebo zadejte klíč znovu a uložte ho do souboru.</translation>
    </message>
    <message>
        <source>Not seen: the key store did not answer in time.</source>
        <translation>Nezjištěno: úložiště klíčů neodpovědělo včas.</translation>
    </message>
    <message>
        <source>Look for a window of it that asks for something, then check again.</source>
        <translation>Podívejte se, zda se na něco neptá v některém okně, a zkontrolujte to znovu.</translation>
    </message>
    <message>
        <source>Not seen: the key store answers with an error.</source>
        <translation>Nezjištěno: úložiště klíčů odpovídá chybou.</translation>
    </message>
    <message>
        <source>Look into your password program, or enter the key again and keep it in a file.</source>
        <translation>Podívejte se do svého programu na hesla, nebo zadejte klíč znovu a uložte ho do souboru.</translation>
    </message>
    <message>
        <source>The watch is connected.</source>
        <translation>Hodinky jsou připojené.</translation>
    </message>
    <message>
        <source>No watch is set up, and none is in range.</source>
        <translation>Žádné hodinky nejsou nastavené a žádné nejsou v dosahu.</translation>
    </message>
    <message>
        <source>Bring the watch close, then add it in Neobeat.</source>
        <translation>Přibližte hodinky a pak je v Neobeatu přidejte.</translation>
    </message>
    <message>
        <source>The watch was not seen.</source>
        <translation>Hodinky se neobjevily.</translation>
    </message>
    <message>
        <source>Bring it close and press one of its buttons; charge it if its display stays empty.</source>
        <translation>Přibližte je a stiskněte některé z jejich tlačítek; zůstane-li displej prázdný, nabijte je.</translation>
    </message>
    <message>
        <source>Not checked: Neobeat is searching just now.</source>
        <translation>Nezkontrolováno: Neobeat právě hledá.</translation>
    </message>
    <message>
        <source>The search for the watch broke off.</source>
        <translation>Hledání hodinek se přerušilo.</translation>
    </message>
    <message>
        <source>Switch Bluetooth off and on again, then check again.</source>
        <translation>Bluetooth vypněte a zapněte a pak to zkontrolujte znovu.</translation>
    </message>
    <message>
        <source>Neobeat holds it.</source>
        <translation>Má je Neobeat.</translation>
    </message>
    <message>
        <source>Another device seems to have taken the watch.</source>
        <translation>Zdá se, že si hodinky vzalo jiné zařízení.</translation>
    </message>
    <message>
        <source>Switch off Bluetooth on the phone, then try again.</source>
        <translation>Vypněte Bluetooth v telefonu a zkuste to znovu.</translation>
    </message>
    <message>
        <source>It calls for partners, so nobody holds it.</source>
        <translation>Volají po protějšku, takže je nikdo nemá.</translation>
    </message>
    <message>
        <source>It hides: asleep, away, or held by a phone.</source>
        <translation>Skrývají se: spí, jsou pryč, nebo je drží telefon.</translation>
    </message>
    <message>
        <source>Switch off Bluetooth on the phone that it was paired with, and close every other Neobeat.</source>
        <translation>Vypněte Bluetooth v telefonu, se kterým se spárovaly, a zavřete každý jiný Neobeat.</translation>
    </message>
    <message>
        <source>Not checked: the watch was not seen.</source>
        <translation>Nezkontrolováno: hodinky se neobjevily.</translation>
    </message>
    <message>
        <source>The key of the watch is in the key file.</source>
        <translation>Klíč k hodinkám je v souboru s klíčem.</translation>
    </message>
    <message>
        <source>The key of the watch is in the key store.</source>
        <translation>Klíč k hodinkám je v úložišti klíčů.</translation>
    </message>
    <message>
        <source>The key file cannot be used.</source>
        <translation>Soubor s klíčem nelze použít.</translation>
    </message>
    <message>
        <source>Make sure that only you may read it (chmod 600), or enter the key again.</source>
        <translation>Zajistěte, abyste ho směli číst jen vy (chmod 600), nebo zadejte klíč znovu.</translation>
    </message>
    <message>
        <source>There is no key for the watch.</source>
        <translation>K hodinkám není žádný klíč.</translation>
    </message>
    <message>
        <source>Enter the pairing key in Neobeat, or run: neobeat-cli pair</source>
        <translation>Zadejte párovací klíč v Neobeatu, nebo spusťte: neobeat-cli pair</translation>
    </message>
    <message>
        <source>The watch accepted the key.</source>
        <translation>Hodinky klíč přijaly.</translation>
    </message>
    <message>
        <source>The watch did not accept the key.</source>
        <translation>Hodinky klíč nepřijaly.</translation>
    </message>
    <message>
        <source>Get the current key from the vendor account and enter it.</source>
        <translation>Získejte aktuální klíč z účtu u výrobce a zadejte ho.</translation>
    </message>
    <message>
        <source>Not known before the watch is connected.</source>
        <translation>Není známo, dokud se hodinky nepřipojí.</translation>
    </message>
    <message>
        <source>Not checked: heart rate is not measured.</source>
        <translation>Nezkontrolováno: tep se neměří.</translation>
    </message>
    <message>
        <source>Measuring has begun, no value came yet.</source>
        <translation>Měření začalo, ještě nepřišla žádná hodnota.</translation>
    </message>
    <message>
        <source>The last value came %1 s ago.</source>
        <translation>Poslední hodnota přišla před %1&#xa0;s.</translation>
    </message>
    <message>
        <source>Stop heart rate, then start it again.</source>
        <translation>Zastavte měření tepu a pak ho spusťte znovu.</translation>
    </message>
    <message>
        <source>Values arrive, without a heart rate in them.</source>
        <translation>Hodnoty přicházejí, ale bez tepu.</translation>
    </message>
    <message>
        <source>Wear the watch a finger&apos;s width above the wrist bone, not too loose.</source>
        <translation>Noste hodinky na šířku prstu nad zápěstní kostí, ne příliš volně.</translation>
    </message>
    <message>
        <source>Not checked: no watch is set up.</source>
        <translation>Nezkontrolováno: žádné hodinky nejsou nastavené.</translation>
    </message>
    <message>
        <source>The key store of the desktop does not run, or is switched off.</source>
        <translation>Úložiště klíčů pracovního prostředí neběží, nebo je vypnuté.</translation>
    </message>
    <message>
        <source>Switch it on in the settings of the desktop, or let Neobeat keep the key in a file that only you can read.</source>
        <translation>Zapněte ho v nastavení pracovního prostředí, nebo nechte Neobeat uložit klíč do souboru, který můžete číst jen vy.</translation>
    </message>
    <message>
        <source>The key store has no keyring, no database is open, or the open one shares nothing.</source>
        <translation>Úložiště klíčů nemá klíčenku, není otevřená žádná databáze, nebo otevřená nic nesdílí.</translation>
    </message>
    <message>
        <source>Create, open or share one in your password program, or let Neobeat keep the key in a file that only you can read.</source>
        <translation>Vytvořte, otevřete nebo sdílejte ji ve svém programu na hesla, nebo nechte Neobeat uložit klíč do souboru, který můžete číst jen vy.</translation>
    </message>
    <message>
        <source>Not seen: the key store has nothing open to keep keys in.</source>
        <translation>Nezjištěno: úložiště klíčů nemá otevřené nic, kam by se klíče ukládaly.</translation>
    </message>
    <message>
        <source>Open or share it in your password program, or enter the key again.</source>
        <translation>Otevřete nebo sdílejte ji ve svém programu na hesla, nebo zadejte klíč znovu.</translation>
    </message>
    <message>
        <source>This sensor needs no key.</source>
        <translation>Tento snímač nepotřebuje klíč.</translation>
    </message>
</context>
<context>
    <name>neobeat::DoctorModel</name>
    <message>
        <source>Good</source>
        <translation>V pořádku</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Upozornění</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Chyba</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nezkontrolováno</translation>
    </message>
    <message>
        <source>1 thing needs attention.</source>
        <translation>1 věc vyžaduje pozornost.</translation>
    </message>
    <message numerus="yes">
        <source>%n things need attention.</source>
        <translation>
            <numerusform>%n věc vyžaduje pozornost.</numerusform>
            <numerusform>%n věci vyžadují pozornost.</numerusform>
            <numerusform>%n věcí vyžaduje pozornost.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong; the notes are worth a look.</source>
        <translation>Nic není špatně; upozornění stojí za pohled.</translation>
    </message>
    <message>
        <source>Everything is fine.</source>
        <translation>Všechno je v pořádku.</translation>
    </message>
</context>
<context>
    <name>neobeat::EventCommandsModel</name>
    <message>
        <source>The command was run.</source>
        <translation>Příkaz byl proveden.</translation>
    </message>
</context>
<context>
    <name>neobeat::ExportFormats</name>
    <message>
        <source>Everything that is kept, for programs. Neobeat can read it back.</source>
        <translation>Všechno, co je uložené, pro programy. Neobeat to umí načíst zpět.</translation>
    </message>
    <message>
        <source>The heart rate alone, for sports programs and services that do not read FIT.</source>
        <translation>Jen tep, pro sportovní programy a služby, které nečtou FIT.</translation>
    </message>
    <message>
        <source>Everything that is kept, for spreadsheets. Neobeat can read it back.</source>
        <translation>Všechno, co je uložené, pro tabulkové procesory. Neobeat to umí načíst zpět.</translation>
    </message>
    <message>
        <source>Recommended for sports programs and services: the heart rate in whole seconds, and RR intervals.</source>
        <translation>Doporučeno pro sportovní programy a služby: tepová frekvence v celých sekundách a intervaly RR.</translation>
    </message>
</context>
<context>
    <name>neobeat::ExportModel</name>
    <message>
        <source>Name a file.</source>
        <translation>Zadejte soubor.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Tato složka neexistuje.</translation>
    </message>
    <message>
        <source>A file of this name exists. It will be replaced.</source>
        <translation>Soubor tohoto názvu existuje. Bude nahrazen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln readings were written.</source>
        <translation>
            <numerusform>Zapsala se %Ln hodnota.</numerusform>
            <numerusform>Zapsaly se %Ln hodnoty.</numerusform>
            <numerusform>Zapsalo se %Ln hodnot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values were written, %1 of them readings.</source>
        <translation>
            <numerusform>Zapsal se %Ln záznam, z toho s tepem %1.</numerusform>
            <numerusform>Zapsaly se %Ln záznamy, z toho s tepem %1.</numerusform>
            <numerusform>Zapsalo se %Ln záznamů, z toho s tepem %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>neobeat::FindModel</name>
    <message>
        <source>Here is the computer</source>
        <translation>Zde je počítač</translation>
    </message>
    <message>
        <source>The watch looks for it. Close this when you have found it.</source>
        <translation>Hodinky ho hledají. Až ho najdete, toto zavřete.</translation>
    </message>
</context>
<context>
    <name>neobeat::ForwardingModel</name>
    <message>
        <source>There is no session bus, so no program can show notifications here.</source>
        <translation>Není zde sběrnice relace, takže žádný program nemůže zobrazit oznámení.</translation>
    </message>
    <message>
        <source>The session bus does not let Neobeat see the notifications of other programs, as in a sandbox.</source>
        <translation>Sběrnice relace nedovolí programu Neobeat vidět oznámení jiných programů, jako v sandboxu.</translation>
    </message>
</context>
<context>
    <name>neobeat::HeartRateAnnouncer</name>
    <message>
        <source>Heart rate %1 bpm</source>
        <translation>Tep %1&#xa0;bpm</translation>
    </message>
    <message>
        <source>No heart rate</source>
        <translation>Žádný tep</translation>
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
        <translation>Poslední hodina je smazaná.</translation>
    </message>
    <message>
        <source>What was on show was deleted.</source>
        <translation>Co bylo zobrazeno, je smazané.</translation>
    </message>
    <message>
        <source>The whole history was deleted.</source>
        <translation>Celá historie je smazaná.</translation>
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
        <translation>%1 · %2 až %3, průměr %4&#xa0;bpm</translation>
    </message>
</context>
<context>
    <name>neobeat::HistoryStatistics</name>
    <message>
        <source>Resting heart rate: 5 % of the measured time lie at or below it. It needs 30 minutes of readings.</source>
        <translation>Klidový tep: na něm nebo pod ním je 5&#xa0;% naměřeného času. Potřebuje 30 minut hodnot.</translation>
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
        <translation>složka</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>archiv ZIP</translation>
    </message>
    <message numerus="yes">
        <source>%Ln readings</source>
        <translation>
            <numerusform>%Ln hodnota</numerusform>
            <numerusform>%Ln hodnoty</numerusform>
            <numerusform>%Ln hodnot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln RR intervals</source>
        <translation>
            <numerusform>%Ln interval RR</numerusform>
            <numerusform>%Ln intervaly RR</numerusform>
            <numerusform>%Ln intervalů RR</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes of a watch</source>
        <translation>
            <numerusform>%Ln minuta hodinek</numerusform>
            <numerusform>%Ln minuty hodinek</numerusform>
            <numerusform>%Ln minut hodinek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities</source>
        <translation>
            <numerusform>%Ln aktivita</numerusform>
            <numerusform>%Ln aktivity</numerusform>
            <numerusform>%Ln aktivit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln battery levels</source>
        <translation>
            <numerusform>%Ln stav baterie</numerusform>
            <numerusform>%Ln stavy baterie</numerusform>
            <numerusform>%Ln stavů baterie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps</source>
        <translation>
            <numerusform>%Ln mezera</numerusform>
            <numerusform>%Ln mezery</numerusform>
            <numerusform>%Ln mezer</numerusform>
        </translation>
    </message>
    <message>
        <source>imported %1 · %2</source>
        <translation>importováno %1 · %2</translation>
    </message>
</context>
<context>
    <name>neobeat::ImportModel</name>
    <message>
        <source>Add your watch first: what is imported belongs to it.</source>
        <translation>Nejprve přidejte své hodinky: co se importuje, patří k nim.</translation>
    </message>
    <message>
        <source>Stopped. What had been read until then is kept.</source>
        <translation>Zastaveno. Co se do té doby přečetlo, zůstává.</translation>
    </message>
    <message>
        <source>Nothing in this file can be kept.</source>
        <translation>Z tohoto souboru se nedá uložit nic.</translation>
    </message>
    <message>
        <source>There is no heart rate in this file.</source>
        <translation>V tomto souboru není žádný tep.</translation>
    </message>
    <message>
        <source>Everything in this file was here already.</source>
        <translation>Všechno z tohoto souboru tu už bylo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln values were read, %1 of them are new.</source>
        <translation>
            <numerusform>Přečetla se %Ln hodnota, nových: %1.</numerusform>
            <numerusform>Přečetly se %Ln hodnoty, nových: %1.</numerusform>
            <numerusform>Přečetlo se %Ln hodnot, nových: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>One activity is new.</source>
        <translation>Nová je jedna aktivita.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities are new.</source>
        <translation>
            <numerusform>Nová je %Ln aktivita.</numerusform>
            <numerusform>Nové jsou %Ln aktivity.</numerusform>
            <numerusform>Nových je %Ln aktivit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values: %1 (%2).</source>
        <translation>
            <numerusform>%Ln hodnota: %1 (%2).</numerusform>
            <numerusform>%Ln hodnoty: %1 (%2).</numerusform>
            <numerusform>%Ln hodnot: %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>One activity.</source>
        <translation>Jedna aktivita.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities.</source>
        <translation>
            <numerusform>%Ln aktivita.</numerusform>
            <numerusform>%Ln aktivity.</numerusform>
            <numerusform>%Ln aktivit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of file: %1.</source>
        <translation>Druh souboru: %1.</translation>
    </message>
    <message>
        <source>The file names no time zone, so its times are read as those of this computer.</source>
        <translation>Soubor neuvádí časové pásmo, takže se jeho časy čtou jako časy tohoto počítače.</translation>
    </message>
    <message>
        <source>One file in it is of another kind and is passed over.</source>
        <translation>Jeden soubor v něm je jiného druhu a přeskakuje se.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files in it are of other kinds and are passed over.</source>
        <translation>
            <numerusform>%Ln soubor v něm je jiného druhu a přeskakuje se.</numerusform>
            <numerusform>%Ln soubory v něm jsou jiného druhu a přeskakují se.</numerusform>
            <numerusform>%Ln souborů v něm je jiného druhu a přeskakuje se.</numerusform>
        </translation>
    </message>
    <message>
        <source>This archive is encrypted: give its password.</source>
        <translation>Tento archiv je zašifrovaný: zadejte jeho heslo.</translation>
    </message>
    <message>
        <source>No heart rate could be read.</source>
        <translation>Nepodařilo se přečíst žádný tep.</translation>
    </message>
    <message>
        <source>This is kept; under &quot;Earlier imports&quot; it can be taken out again.</source>
        <translation>To zůstává; pod „Dřívější importy“ to lze zase odebrat.</translation>
    </message>
    <message>
        <source>Nothing of what was read can be kept.</source>
        <translation>Z toho, co se přečetlo, se nedá uložit nic.</translation>
    </message>
    <message>
        <source>Everything that was read was here already.</source>
        <translation>Všechno, co se přečetlo, tu už bylo.</translation>
    </message>
    <message>
        <source>What could be read can be imported.</source>
        <translation>Co se podařilo přečíst, importovat lze.</translation>
    </message>
    <message>
        <source>Nothing in this file can be read.</source>
        <translation>Z tohoto souboru nelze přečíst nic.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files have something that cannot be read.</source>
        <translation>
            <numerusform>%Ln soubor nelze přečíst celý.</numerusform>
            <numerusform>%Ln soubory nelze přečíst celé.</numerusform>
            <numerusform>%Ln souborů nelze přečíst celých.</numerusform>
        </translation>
    </message>
    <message>
        <source>One file has something that cannot be read.</source>
        <translation>Jeden soubor nelze přečíst celý.</translation>
    </message>
    <message>
        <source>This file has something that cannot be read.</source>
        <translation>Tento soubor nelze přečíst celý.</translation>
    </message>
</context>
<context>
    <name>neobeat::ImportUndoModel</name>
    <message>
        <source>Choose an import first.</source>
        <translation>Nejprve vyberte import.</translation>
    </message>
    <message>
        <source>Stopped. The history is as it was before.</source>
        <translation>Zastaveno. Historie je taková, jaká byla předtím.</translation>
    </message>
    <message>
        <source>This import is not in the history any more.</source>
        <translation>Tento import už v historii není.</translation>
    </message>
    <message>
        <source>%1 was taken out again: %2.</source>
        <translation>%1 – odebráno: %2.</translation>
    </message>
</context>
<context>
    <name>neobeat::LogModel</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Uloženo jako %1.</translation>
    </message>
    <message>
        <source>The report could not be saved. %1</source>
        <translation>Hlášení se nepodařilo uložit. %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Zkopírováno.</translation>
    </message>
</context>
<context>
    <name>neobeat::RecordingModel</name>
    <message numerus="yes">
        <source>%Ln readings could not be kept.</source>
        <translation>
            <numerusform>%Ln hodnotu se nepodařilo uložit.</numerusform>
            <numerusform>%Ln hodnoty se nepodařilo uložit.</numerusform>
            <numerusform>%Ln hodnot se nepodařilo uložit.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history could not be written for too long.</source>
        <translation>Historii příliš dlouho nebylo možné zapsat.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was exported.</source>
        <translation>„%1“: exportováno.</translation>
    </message>
    <message>
        <source>The heart rate is kept in the history.</source>
        <translation>Tep se ukládá do historie.</translation>
    </message>
    <message>
        <source>The heart rate is kept during activities only.</source>
        <translation>Tep se ukládá jen během aktivit.</translation>
    </message>
    <message>
        <source>Private mode: nothing is kept.</source>
        <translation>Soukromý režim: nic se neukládá.</translation>
    </message>
    <message>
        <source>The activity &quot;%1&quot; was cut off at %2.</source>
        <translation>Aktivita „%1“ se přerušila %2.</translation>
    </message>
    <message>
        <source>Neobeat ended without a word then. What was measured up to there is kept: %1.</source>
        <translation>Neobeat se tehdy nečekaně ukončil. Co se do té doby naměřilo, je uložené: %1.</translation>
    </message>
    <message>
        <source>It can go on as the same activity.</source>
        <translation>Může pokračovat jako tatáž aktivita.</translation>
    </message>
    <message>
        <source>The clock of this computer was wrong.</source>
        <translation>Hodiny tohoto počítače šly špatně.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not exported.</source>
        <translation>„%1“: export se nezdařil.</translation>
    </message>
    <message>
        <source>%1 The activity is in the history all the same.</source>
        <translation>%1 Aktivita je v historii i tak.</translation>
    </message>
</context>
<context>
    <name>neobeat::RestingTrend</name>
    <message>
        <source>resting %1 bpm</source>
        <translation>klidový %1&#xa0;bpm</translation>
    </message>
    <message>
        <source>Resting heart rate in %1: %2 bpm, as in the months before.</source>
        <translation>Klidový tep, %1: %2&#xa0;bpm, stejně jako v předchozích měsících.</translation>
    </message>
    <message>
        <source>Resting heart rate in %1: %2 bpm, %3 lower than in the months before.</source>
        <translation>Klidový tep, %1: %2&#xa0;bpm, o %3 nižší než v předchozích měsících.</translation>
    </message>
    <message>
        <source>Resting heart rate in %1: %2 bpm, %3 higher than in the months before.</source>
        <translation>Klidový tep, %1: %2&#xa0;bpm, o %3 vyšší než v předchozích měsících.</translation>
    </message>
</context>
<context>
    <name>neobeat::SourceListModel</name>
    <message>
        <source>Unnamed</source>
        <translation>Bez názvu</translation>
    </message>
</context>
<context>
    <name>neobeat::SyncTask</name>
    <message>
        <source>It is being done.</source>
        <translation>Právě probíhá.</translation>
    </message>
    <message>
        <source>The watch is not connected.</source>
        <translation>Hodinky nejsou připojeny.</translation>
    </message>
    <message>
        <source>Asking the watch…</source>
        <translation>Dotaz na hodinky…</translation>
    </message>
    <message>
        <source>%1 % fetched</source>
        <translation>Staženo %1 %</translation>
    </message>
    <message>
        <source>Last sync: %1</source>
        <translation>Poslední synchronizace: %1</translation>
    </message>
    <message>
        <source>Nothing is fetched from this model.</source>
        <translation>Z tohoto modelu se nic nenačítá.</translation>
    </message>
</context>
<context>
    <name>neobeat::TodayModel</name>
    <message>
        <source>Today</source>
        <translation>Dnes</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Včera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>před %Ln dnem</numerusform>
            <numerusform>před %Ln dny</numerusform>
            <numerusform>před %Ln dny</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <translation>%1 % z %2</translation>
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
        <translation>z toho %1 hluboce</translation>
    </message>
    <message>
        <source>%1 to %2 bpm</source>
        <translation>%1 až %2 bpm</translation>
    </message>
    <message>
        <source>%1 of the day are not recorded.</source>
        <translation>%1 z dne není zaznamenáno.</translation>
    </message>
    <message>
        <source>Not worn for %1.</source>
        <translation>Nenošeno po dobu %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln krok</numerusform>
            <numerusform>%Ln kroky</numerusform>
            <numerusform>%Ln kroků</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of sleep</source>
        <translation>%1 spánku</translation>
    </message>
    <message>
        <source>heart rate %1</source>
        <translation>tep %1</translation>
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
        <translation>Otevřít Neobeat</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Označit</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Znovu připojit</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Ukončit</translation>
    </message>
</context>
<context>
    <name>neobeat::TrayModel</name>
    <message>
        <source>Stop heart rate</source>
        <translation>Zastavit měření tepu</translation>
    </message>
    <message>
        <source>Start heart rate</source>
        <translation>Spustit měření tepu</translation>
    </message>
    <message>
        <source>Stop activity</source>
        <translation>Ukončit aktivitu</translation>
    </message>
    <message>
        <source>Start activity</source>
        <translation>Začít aktivitu</translation>
    </message>
    <message>
        <source>Neobeat</source>
        <translation>Neobeat</translation>
    </message>
    <message>
        <source>Battery %1 %, charging</source>
        <translation>Baterie %1&#xa0;%, nabíjí se</translation>
    </message>
    <message>
        <source>Battery %1 %</source>
        <translation>Baterie %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 bpm, %2</source>
        <translation>%1&#xa0;bpm, %2</translation>
    </message>
    <message>
        <source>Activity: %1</source>
        <translation>Aktivita: %1</translation>
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
            <numerusform>%Ln krok denně.</numerusform>
            <numerusform>%Ln kroky denně.</numerusform>
            <numerusform>%Ln kroků denně.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps a day, about as many as before.</source>
        <translation>
            <numerusform>%Ln krok denně, asi tolik jako předtím.</numerusform>
            <numerusform>%Ln kroky denně, asi tolik jako předtím.</numerusform>
            <numerusform>%Ln kroků denně, asi tolik jako předtím.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps a day, %1 % more than before.</source>
        <translation>
            <numerusform>%Ln krok denně, o %1 % více než předtím.</numerusform>
            <numerusform>%Ln kroky denně, o %1 % více než předtím.</numerusform>
            <numerusform>%Ln kroků denně, o %1 % více než předtím.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps a day, %1 % fewer than before.</source>
        <translation>
            <numerusform>%Ln krok denně, o %1 % méně než předtím.</numerusform>
            <numerusform>%Ln kroky denně, o %1 % méně než předtím.</numerusform>
            <numerusform>%Ln kroků denně, o %1 % méně než předtím.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a night.</source>
        <translation>%1 za noc.</translation>
    </message>
    <message>
        <source>%1 a night, about as much as before.</source>
        <translation>%1 za noc, asi tolik jako předtím.</translation>
    </message>
    <message>
        <source>%1 a night, %2 more than before.</source>
        <translation>%1 za noc, o %2 více než předtím.</translation>
    </message>
    <message>
        <source>%1 a night, %2 less than before.</source>
        <translation>%1 za noc, o %2 méně než předtím.</translation>
    </message>
    <message>
        <source>%1 bpm.</source>
        <translation>%1 bpm.</translation>
    </message>
    <message>
        <source>%1 bpm, the same as before.</source>
        <translation>%1 bpm, stejně jako předtím.</translation>
    </message>
    <message>
        <source>%1 bpm, %2 higher than before.</source>
        <translation>%1 bpm, o %2 vyšší než předtím.</translation>
    </message>
    <message>
        <source>%1 bpm, %2 lower than before.</source>
        <translation>%1 bpm, o %2 nižší než předtím.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nezaznamenáno</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps a day</source>
        <translation>
            <numerusform>%Ln krok denně</numerusform>
            <numerusform>%Ln kroky denně</numerusform>
            <numerusform>%Ln kroků denně</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln krok</numerusform>
            <numerusform>%Ln kroky</numerusform>
            <numerusform>%Ln kroků</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of sleep</source>
        <translation>%1 spánku</translation>
    </message>
    <message>
        <source>resting heart rate %1 bpm</source>
        <translation>klidový tep %1 bpm</translation>
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
        <translation>Bez názvu</translation>
    </message>
</context>
<context>
    <name>neobeat::WeatherModel</name>
    <message>
        <source>Type it in; Neobeat asks no weather service.</source>
        <translation>Zadejte ho; Neobeat se neptá žádné služby počasí.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nyní</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dnes</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Zítra</translation>
    </message>
    <message>
        <source>%1, %2° to %3°</source>
        <translation>%1, %2° až %3°</translation>
    </message>
    <message>
        <source>%1, %2°</source>
        <translation>%1, %2°</translation>
    </message>
    <message>
        <source>Not typed in yet.</source>
        <translation>Zatím nezadáno.</translation>
    </message>
</context>
<context>
    <name>neobeat::WizardModel</name>
    <message>
        <source>Unnamed</source>
        <translation>Bez názvu</translation>
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
        <translation>Velmi lehká</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lehká</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Střední</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Těžká</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximální</translation>
    </message>
    <message>
        <source>Zones need your maximum heart rate, or your age.</source>
        <translation>Zóny potřebují váš maximální tep nebo váš věk.</translation>
    </message>
    <message>
        <source>Parts of your maximum of %1 bpm.</source>
        <translation>Díly vašeho maxima %1&#xa0;bpm.</translation>
    </message>
    <message numerus="yes">
        <source>Parts of a maximum of %1 bpm, which is 208 − 0.7 × age for %n years.</source>
        <translation>
            <numerusform>Díly maxima %1&#xa0;bpm, tedy 208 − 0,7 × věk pro %n rok.</numerusform>
            <numerusform>Díly maxima %1&#xa0;bpm, tedy 208 − 0,7 × věk pro %n roky.</numerusform>
            <numerusform>Díly maxima %1&#xa0;bpm, tedy 208 − 0,7 × věk pro %n let.</numerusform>
        </translation>
    </message>
</context>
</TS>

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandtable.h"

using namespace Qt::StringLiterals;

namespace neobeat::cli {

const QList<Option> &options()
{
    static const QList<Option> all{
        {u"h,help"_s, {}, {}, u"Print this."_s},
        {u"v,version"_s, {}, {}, u"Print the version."_s},
        {u"json"_s, {}, {}, u"Print JSON Lines: one object per result."_s},
        {u"log-rules"_s, u"RULES"_s, {}, u"Logging rules, separated by semicolons."_s},
        {u"timeout"_s, u"SECONDS"_s, u""_s,
         u"Longest time until the first result, 60 by default; how long scan listens, 10 by default; how long import, "
         "export, history and hrv may take, without limit by default."_s},
        {u"trace,record"_s, u"FILE"_s, u""_s,
         u"Write what happens on the air to this file, without addresses and keys."_s},
        {u"simulate"_s, u"[SCENARIO]"_s,
         u"scan,pair,battery,stream,publish,today,sync,find,notify,info,alarms,settings,doctor,probe"_s,
         u"Use the simulated watch; the scenario may be left out."_s},
        {u"address"_s, u"ADDRESS"_s,
         u"pair,battery,stream,publish,today,sync,find,notify,info,alarms,settings,history,hrv,export,import,probe"_s,
         u"The watch, for instance 00:00:5E:00:53:4E."_s},
        {u"model"_s, u"MODEL"_s, u"pair,battery,stream,publish,info"_s,
         u"What the watch at that address is, amazfit-neo by default: sensor for a strap, or as scan prints it."_s},
        {u"key-file"_s, u"FILE"_s, u"pair,battery,stream,publish,today,sync,find,notify,info,alarms,settings,probe"_s,
         u"File with the pairing key; - is standard input."_s},
        {u"database"_s, u"FILE"_s, u"stream,sync,history,hrv,export,import"_s,
         u"The history file, in place of the one of the window."_s},
        {u"since"_s, u"TIME"_s, u"sync"_s,
         u"Fetch what is later than that date or time, as 2026-11-20 or 2026-11-20T18:30, in place of what is new."_s},
        {u"remove-from-watch"_s,
         {},
         u"sync"_s,
         u"Let the watch delete what is stored here; other programs cannot fetch that any more."_s},
        {u"all"_s, {}, u"scan"_s, u"Also print what is no supported watch."_s},
        {u"store"_s, u"secret-service|file"_s, u"pair"_s,
         u"Keep the key in secret-service (default) or in a file that only you can read."_s},
        {u"no-store"_s, {}, u"pair"_s, u"Only prove the key, remember nothing."_s},
        {u"seconds"_s, u"N"_s, u"stream,publish,find"_s,
         u"stream ends with the Nth reading of one per second, at the latest 2 s later; publish and find after N "
         "seconds."_s},
        {u"category"_s, u"NAME"_s, u"notify"_s, u"app (default), email, sms or missed-call."_s},
        {u"http"_s, u"PORT"_s, u"publish"_s,
         u"Serve it to browsers and programs of this computer; 0 lets the system choose the port."_s},
        {u"bind"_s, u"ADDRESS"_s, u"publish"_s,
         u"Serve at this address of the computer in place of 127.0.0.1; needs --token."_s},
        {u"token"_s, u"FILE"_s, u"publish"_s,
         u"File with the token that clients have to give, 16 characters or more."_s},
        {u"file"_s, u"PATH"_s, u"publish"_s, u"Write the number into this file."_s},
        {u"osc"_s, u"HOST:PORT"_s, u"publish"_s, u"Send OSC messages there; may be given several times."_s},
        {u"mqtt"_s, u"URL"_s, u"publish"_s,
         u"Publish to a broker: mqtt[s]://[USER@]HOST[:PORT][/ID]; the password is read from the variable "
         "NEOBEAT_MQTT_PASSWORD, so that no other program sees it."_s},
        {u"ble"_s, {}, u"publish"_s, u"Be a Bluetooth heart-rate sensor."_s},
        {u"keep"_s, {}, u"stream"_s, u"Also write it into the history."_s},
        {u"activity,session"_s, u"NAME|N"_s, u"stream,hrv,export"_s,
         u"With --keep, as an activity of that name; for hrv and export, the activity of that number."_s},
        {u"format"_s, u"FORMAT"_s, u"export"_s,
         u"Required: csv, jsonl (both hold everything), tcx (the heart rate alone) or fit (with RR intervals)."_s},
        {u"output"_s, u"FILE"_s, u"export"_s, u"Required: the file to write; - is standard output."_s},
        {u"from"_s, u"TIME"_s, u"hrv,export"_s, u"From that date or time on, as 2026-11-20 or 2026-11-20T18:30."_s},
        {u"to"_s, u"TIME"_s, u"hrv,export"_s, u"Until that time, or with that date."_s},
        {u"last-activity,last-session"_s, {}, u"hrv,export"_s, u"The activity that began last."_s},
        {u"dry-run"_s, {}, u"import"_s, u"Read the whole file and print what is in it; store nothing."_s},
        {u"password-file"_s, u"FILE"_s, u"import"_s,
         u"File with the password of an encrypted archive, in its first line."_s},
        {u"report"_s, u"FILE"_s, u"doctor,probe"_s,
         u"Also write a report for others to read, without keys and addresses; that of probe can be replayed."_s},
        {u"writes"_s, {}, u"probe"_s, u"Also offer tests that change something on the watch, and undo it."_s},
    };
    return all;
}

const QList<Row> &commandRows()
{
    static const QList<Row> all{
        {u"scan"_s, u"Print the watches in range."_s},
        {u"pair"_s, u"Prove the key to the watch, then remember both."_s},
        {u"battery"_s, u"Print level, charging, last charge, and how long it will last."_s},
        {u"stream"_s, u"Print the heart rate until Ctrl+C, the watch is told to stop then."_s},
        {u"publish"_s, u"Give the heart rate to other programs until Ctrl+C."_s},
        {u"outputs"_s, u"Print the outputs of the window, what each is for, and its state."_s},
        {u"outputs on NAME"_s, u"Switch an output on."_s},
        {u"outputs off NAME"_s, u"Switch it off."_s},
        {u"outputs set NAME ..."_s, u"Change an option: its name, then its value."_s},
        {u"activity start [NAME]"_s, u"Have the Neobeat that runs start an activity."_s},
        {u"activity mark [TEXT]"_s, u"Have it mark this moment of its activity."_s},
        {u"activity stop"_s, u"Have it end its activity."_s},
        {u"activity resume"_s, u"Have it go on with the activity that a crash or a power cut has cut off."_s},
        {u"activity status"_s, u"Print whether an activity runs there, and which."_s},
        {u"activity"_s, u"The earlier name `session` does the same."_s},
        {u"today"_s, u"Print steps, distance and energy of today, the goal, and the battery."_s},
        {u"sync"_s, u"Fetch the minutes that the watch has stored into the history; Ctrl+C keeps what has come."_s},
        {u"find"_s, u"Make the watch beep until Ctrl+C."_s},
        {u"notify TITLE [TEXT]"_s, u"Show a message on the watch, in letters that it has."_s},
        {u"info"_s, u"Print firmware, hardware, serial number and product."_s},
        {u"alarms"_s, u"Print the alarms that were chosen, and whether the watch has them."_s},
        {u"alarms set ALARM ..."_s,
         u"Give the watch these alarms and no other: as \"07:00 mon-fri\", \"9:30 once\", \"8:00 daily off\"; none for "
         "none."_s},
        {u"settings get [KEY]"_s, u"Print what was chosen for the watch, and whether it has it; it cannot be read."_s},
        {u"settings set KEY VALUE ..."_s,
         u"Choose a setting and write it: as \"time-format 24h\" or \"goal steps=8000 notice=on\"."_s},
        {u"settings set weather FIELD=VALUE ..."_s,
         u"Show this weather on the watch: as \"condition=rain temperature=12 day=rain,8,15\"."_s},
        {u"settings export FILE"_s, u"Write what was chosen into a profile; - is standard output."_s},
        {u"settings apply [FILE]"_s,
         u"Choose what a profile has and write it; without a file, write again what was chosen."_s},
        {u"history"_s, u"Print what is kept, with the numbers of the activities."_s},
        {u"history imports"_s, u"Print the files that were imported, with their numbers and what they added."_s},
        {u"history undo N"_s, u"Take out what the import of that number added, and nothing else."_s},
        {u"hrv"_s,
         u"Print the heart rate variability by the RR intervals of a chest strap: of the range and of each five "
         "minutes."_s},
        {u"export"_s, u"Write what is kept, or a part of it, into a file for other programs."_s},
        {u"import FILE"_s,
         u"Read CSV or JSON Lines of export, FIT, TCX, GPX, the database of Gadgetbridge or Amazfish, or an export of "
         "Zepp, Polar Flow, Garmin Connect or Samsung Health, also as a folder or a ZIP archive."_s},
        {u"doctor"_s, u"Check Bluetooth, watch, key and desktop, and print what to do."_s},
        {u"probe"_s, u"Settle open questions about your watch, for the people who write Neobeat."_s},
    };
    return all;
}

const QList<Row> &jsonRows()
{
    static const QList<Row> all{
        {u"scan"_s, u"address, name (or null), rssi in dBm (or null), supported"_s},
        {u"pair"_s, u"address, name, stored, place (secret-service, file or null)"_s},
        {u"battery"_s,
         u"level 0-100 (or null), charging (or null), lastCharge, levelAtLastCharge, firstDate (perhaps when the watch was last off), daysLeft, daysLeftLow, daysLeftHigh, streamingPercentPerHour (each or null)"_s},
        {u"stream"_s,
         u"time (ISO 8601 with zone), bpm (or null), quality (good, no-reading, out-of-range or no-contact)"_s},
        {u"publish"_s, u"on standard error: event output, output, state, location (or null), code (or null)"_s},
        {u"outputs"_s, u"output, on, state, title, purpose, text, location (or null), code (or null), options"_s},
        {u"activity"_s, u"keeping, running, name (or null), start (or null), markers"_s},
        {u"history"_s, u"type watch: name (or null), tail (of the address), from, to (or null), sessions"_s},
        {u"history"_s, u"type session: id, start, end (or null), running, name, note, markers"_s},
        {u"history"_s,
         u"type import: id, time, file, format, zone (or null), complete, from, to, added (samples, intervals, "
         "minutes, sessions, battery, gaps)"_s},
        {u"hrv"_s,
         u"type range (with watch) or part (five minutes): from, to, intervals, corrected (share 0-1), method, meanNn, "
         "sdnn, rmssd in ms, pnn50 in percent, lf, hf in square ms, lfHf (each or null), noTime and noFrequency (why: "
         "too-few-beats, too-many-artefacts, other-duration, gap, slow-heart, not-stationary, no-variation; or null)"_s},
        {u"export"_s,
         u"file, format, samples, readings, intervals, watch, leftOut (how many were not kept, by reason)"_s},
        {u"import"_s,
         u"found, added (null for --dry-run), sessions, from, to (or null), import (its number, or null when nothing "
         "was added), formats, files, otherFiles, zoneAssumed (or null), needsWatch, problem (where and why something "
         "was not read, or null; the failure follows on standard error), damagedFiles (how many have something that "
         "could not be read), leftOut (how many were not kept, by reason)"_s},
        {u"today"_s,
         u"time, steps, metres, kilocalories, goal (steps, or null), battery 0-100 (or null), charging (or null)"_s},
        {u"sync"_s, u"minutes, leftOut (not over yet), last (or null), pai (day, today, total; or null)"_s},
        {u"find"_s, u"finding (true), when the watch was asked to beep"_s},
        {u"notify"_s, u"title, text: as they were sent"_s},
        {u"info"_s, u"address, name, firmware, hardware, serial, pnp (source, vendor, product, version)"_s},
        {u"probe"_s,
         u"test, question, outcome, facts, undone; on standard error: event (question, test, instruction), message"_s},
        {u"alarms"_s, u"time, days (mon to sun; none for once), enabled, state; alarms set also prints the outcome"_s},
        {u"settings"_s,
         u"key, value (or null), state (not-chosen, pending, done, refused, unanswered or unsupported), since (or "
         "null)"_s},
        {u"doctor"_s, u"check, verdict (good, note, bad or unknown), text, fix (or null)"_s},
        {u"errors"_s, u"on standard error: code, message, detail"_s},
        {u"events"_s, u"on standard error, when a sensor demanded to be paired: event (paired), time, address"_s},
    };
    return all;
}

QString keyText()
{
    return u"The watch is the one of --address, else the remembered one, else the only one in range; `pair` never "
           u"takes\n"
           "the remembered one. The key comes from --key-file, else from the key store, else from standard input when\n"
           "that is no terminal; `pair` does not ask the key store. The text may be the key alone or the whole output\n"
           "of huami-token.\n"_s;
}

} // namespace neobeat::cli

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ActivityBar</name>
    <message numerus="yes">
        <source>%n marks, Ctrl+M sets another</source>
        <translation>
            <numerusform>%n mark, Ctrl+M sets another</numerusform>
            <numerusform>%n marks, Ctrl+M sets another</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatteryText</name>
    <message numerus="yes">
        <source>about %Ln days (%1 to %2)</source>
        <comment>two or more; %1 and %2 are the limits</comment>
        <translation>
            <numerusform>about %Ln day (%1 to %2)</numerusform>
            <numerusform>about %Ln days (%1 to %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln h (%1 to %2)</source>
        <comment>hours; %1 and %2 are the limits</comment>
        <translation>
            <numerusform>about %Ln h (%1 to %2)</numerusform>
            <numerusform>about %Ln h (%1 to %2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HrvText</name>
    <message numerus="yes">
        <source>There are less than %Ln minutes of beats here. Choose a longer range.</source>
        <translation>
            <numerusform>There is less than %Ln minute of beats here. Choose a longer range.</numerusform>
            <numerusform>There are less than %Ln minutes of beats here. Choose a longer range.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This figure is defined for %Ln minutes. Choose a range of that duration.</source>
        <translation>
            <numerusform>This figure is defined for %Ln minute. Choose a range of that duration.</numerusform>
            <numerusform>This figure is defined for %Ln minutes. Choose a range of that duration.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyProblemText</name>
    <message numerus="yes">
        <source>This key has %n digits, a key has %1.</source>
        <translation>
            <numerusform>This key has %n digit, a key has %1.</numerusform>
            <numerusform>This key has %n digits, a key has %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message numerus="yes">
        <source>%Ln without a possible heart rate</source>
        <translation>
            <numerusform>%Ln without a possible heart rate</numerusform>
            <numerusform>%Ln without a possible heart rate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln from before the watch existed</source>
        <translation>
            <numerusform>%Ln from before the watch existed</numerusform>
            <numerusform>%Ln from before the watch existed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln from more than a day ahead</source>
        <translation>
            <numerusform>%Ln from more than a day ahead</numerusform>
            <numerusform>%Ln from more than a day ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that would end before the start</source>
        <translation>
            <numerusform>%Ln that would end before the start</numerusform>
            <numerusform>%Ln that would end before the start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln longer than a year</source>
        <translation>
            <numerusform>%Ln longer than a year</numerusform>
            <numerusform>%Ln longer than a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an impossible battery level</source>
        <translation>
            <numerusform>%Ln with an impossible battery level</numerusform>
            <numerusform>%Ln with an impossible battery level</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a mark of no activity</source>
        <translation>
            <numerusform>%Ln with a mark of no activity</numerusform>
            <numerusform>%Ln with a mark of no activity</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too long and shortened: %Ln texts.</source>
        <translation>
            <numerusform>Too long and shortened: %Ln text.</numerusform>
            <numerusform>Too long and shortened: %Ln texts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in an impossible time zone</source>
        <translation>
            <numerusform>%Ln in an impossible time zone</numerusform>
            <numerusform>%Ln in an impossible time zone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with an RR interval of no length</source>
        <translation>
            <numerusform>%Ln with an RR interval of no length</numerusform>
            <numerusform>%Ln with an RR interval of no length</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutputText</name>
    <message numerus="yes">
        <source>%n programs are connected.</source>
        <translation>
            <numerusform>%n program is connected.</numerusform>
            <numerusform>%n programs are connected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingTable</name>
    <message numerus="yes">
        <source>%1 to %2, average %3 bpm, %Ln readings</source>
        <translation>
            <numerusform>%1 to %2, average %3 bpm, %Ln reading</numerusform>
            <numerusform>%1 to %2, average %3 bpm, %Ln readings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordingCard</name>
    <message numerus="yes">
        <source>All that is older than %n days is deleted now and from now on. It cannot be brought back.</source>
        <translation>
            <numerusform>All that is older than %n day is deleted now and from now on. It cannot be brought back.</numerusform>
            <numerusform>All that is older than %n days is deleted now and from now on. It cannot be brought back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WizardWatchStep</name>
    <message numerus="yes">
        <source>%n watches found</source>
        <translation>
            <numerusform>%n watch found</numerusform>
            <numerusform>%n watches found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>neobeat::DayHoursModel</name>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes of sleep</source>
        <translation>
            <numerusform>%n minute of sleep</numerusform>
            <numerusform>%n minutes of sleep</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes not worn</source>
        <translation>
            <numerusform>%n minute not worn</numerusform>
            <numerusform>%n minutes not worn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes are missing</source>
        <translation>
            <numerusform>%n minute is missing</numerusform>
            <numerusform>%n minutes are missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>neobeat::DoctorModel</name>
    <message numerus="yes">
        <source>%n things need attention.</source>
        <translation>
            <numerusform>%n thing needs attention.</numerusform>
            <numerusform>%n things need attention.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>neobeat::ExportModel</name>
    <message numerus="yes">
        <source>%Ln readings were written.</source>
        <translation>
            <numerusform>%Ln reading was written.</numerusform>
            <numerusform>%Ln readings were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values were written, %1 of them readings.</source>
        <translation>
            <numerusform>%Ln value was written, %1 of them readings.</numerusform>
            <numerusform>%Ln values were written, %1 of them readings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>neobeat::ImportListModel</name>
    <message numerus="yes">
        <source>%Ln readings</source>
        <translation>
            <numerusform>%Ln reading</numerusform>
            <numerusform>%Ln readings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln RR intervals</source>
        <translation>
            <numerusform>%Ln RR interval</numerusform>
            <numerusform>%Ln RR intervals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes of a watch</source>
        <translation>
            <numerusform>%Ln minute of a watch</numerusform>
            <numerusform>%Ln minutes of a watch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities</source>
        <translation>
            <numerusform>%Ln activity</numerusform>
            <numerusform>%Ln activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln battery levels</source>
        <translation>
            <numerusform>%Ln battery level</numerusform>
            <numerusform>%Ln battery levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps</source>
        <translation>
            <numerusform>%Ln gap</numerusform>
            <numerusform>%Ln gaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>neobeat::ImportModel</name>
    <message numerus="yes">
        <source>%Ln values were read, %1 of them are new.</source>
        <translation>
            <numerusform>%Ln value was read, %1 of them new.</numerusform>
            <numerusform>%Ln values were read, %1 of them are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities are new.</source>
        <translation>
            <numerusform>%Ln activity is new.</numerusform>
            <numerusform>%Ln activities are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values: %1 (%2).</source>
        <translation>
            <numerusform>%Ln value: %1 (%2).</numerusform>
            <numerusform>%Ln values: %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities.</source>
        <translation>
            <numerusform>%Ln activity.</numerusform>
            <numerusform>%Ln activities.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files in it are of other kinds and are passed over.</source>
        <translation>
            <numerusform>%Ln file in it is of another kind and is passed over.</numerusform>
            <numerusform>%Ln files in it are of other kinds and are passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files have something that cannot be read.</source>
        <translation>
            <numerusform>%Ln file has something that cannot be read.</numerusform>
            <numerusform>%Ln files have something that cannot be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>neobeat::RecordingModel</name>
    <message numerus="yes">
        <source>%Ln readings could not be kept.</source>
        <translation>
            <numerusform>%Ln reading could not be kept.</numerusform>
            <numerusform>%Ln readings could not be kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>neobeat::TodayModel</name>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>neobeat::TrendModel</name>
    <message numerus="yes">
        <source>%Ln steps a day.</source>
        <translation>
            <numerusform>%Ln step a day.</numerusform>
            <numerusform>%Ln steps a day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps a day, about as many as before.</source>
        <translation>
            <numerusform>%Ln step a day, about as many as before.</numerusform>
            <numerusform>%Ln steps a day, about as many as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps a day, %1 % more than before.</source>
        <translation>
            <numerusform>%Ln step a day, %1 % more than before.</numerusform>
            <numerusform>%Ln steps a day, %1 % more than before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps a day, %1 % fewer than before.</source>
        <translation>
            <numerusform>%Ln step a day, %1 % fewer than before.</numerusform>
            <numerusform>%Ln steps a day, %1 % fewer than before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps a day</source>
        <translation>
            <numerusform>%Ln step a day</numerusform>
            <numerusform>%Ln steps a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>neobeat::ZoneModel</name>
    <message numerus="yes">
        <source>Parts of a maximum of %1 bpm, which is 208 − 0.7 × age for %n years.</source>
        <translation>
            <numerusform>Parts of a maximum of %1 bpm, which is 208 − 0.7 × age for %n year.</numerusform>
            <numerusform>Parts of a maximum of %1 bpm, which is 208 − 0.7 × age for %n years.</numerusform>
        </translation>
    </message>
</context>
</TS>

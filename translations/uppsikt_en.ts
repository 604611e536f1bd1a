<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnswerSheet</name>
    <message numerus="yes">
        <source>%n point(s) not considered yet</source>
        <translation>
            <numerusform>%n point not considered yet</numerusform>
            <numerusform>%n points not considered yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message numerus="yes">
        <source>Answered: %n time(s)</source>
        <translation>
            <numerusform>Answered once</numerusform>
            <numerusform>Answered %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Around</name>
    <message numerus="yes">
        <source>Thread: %n item(s)</source>
        <translation>
            <numerusform>Thread: %n item</numerusform>
            <numerusform>Thread: %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The author&apos;s %n other item(s)</source>
        <translation>
            <numerusform>The author&apos;s %n other item</numerusform>
            <numerusform>The author&apos;s %n other items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChannelChecks</name>
    <message numerus="yes">
        <source>%n check(s) to see to.</source>
        <translation>
            <numerusform>%n check to see to.</numerusform>
            <numerusform>%n checks to see to.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChannelGate</name>
    <message numerus="yes">
        <source>%n thing(s) that the policy asks are missing.</source>
        <translation>
            <numerusform>%n thing that the policy asks is missing.</numerusform>
            <numerusform>%n things that the policy asks are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChannelList</name>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n alarm</numerusform>
            <numerusform>%n alarms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChannelWords</name>
    <message numerus="yes">
        <source>%n weekday hour(s)</source>
        <translation>
            <numerusform>%n weekday hour</numerusform>
            <numerusform>%n weekday hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service hour(s)</source>
        <translation>
            <numerusform>%n service hour</numerusform>
            <numerusform>%n service hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChosenLine</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverReport</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CredentialChanges</name>
    <message numerus="yes">
        <source>%n step(s) left.</source>
        <translation>
            <numerusform>%n step left.</numerusform>
            <numerusform>%n steps left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CredentialForm</name>
    <message numerus="yes">
        <source>%n code(s) entered</source>
        <translation>
            <numerusform>%n code entered</numerusform>
            <numerusform>%n codes entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them used</source>
        <translation>
            <numerusform>%n of them used</numerusform>
            <numerusform>%n of them used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) typed.</source>
        <translation>
            <numerusform>%n code typed.</numerusform>
            <numerusform>%n codes typed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrisisWords</name>
    <message numerus="yes">
        <source>%n item(s) belong to it</source>
        <translation>
            <numerusform>%n item belongs to it</numerusform>
            <numerusform>%n items belong to it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisposalPage</name>
    <message numerus="yes">
        <source>%n day(s) after receipt</source>
        <translation>
            <numerusform>%n day after receipt</numerusform>
            <numerusform>%n days after receipt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) after receipt</source>
        <translation>
            <numerusform>%n month after receipt</numerusform>
            <numerusform>%n months after receipt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentWords</name>
    <message numerus="yes">
        <source>%n person(s) have not acknowledged it</source>
        <translation>
            <numerusform>%n person has not acknowledged it</numerusform>
            <numerusform>%n people have not acknowledged it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message numerus="yes">
        <source>%n version(s) of the text, each with the time at which it was seen</source>
        <translation>
            <numerusform>%n version of the text, with the time at which it was seen</numerusform>
            <numerusform>%n versions of the text, each with the time at which it was seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other item(s) of the thread</source>
        <translation>
            <numerusform>%n other item of the thread</numerusform>
            <numerusform>%n other items of the thread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message numerus="yes">
        <source>%n decision(s) will be written, with item, reason, rules and obligations.</source>
        <translation>
            <numerusform>%n decision will be written, with item, reason, rules and obligations.</numerusform>
            <numerusform>%n decisions will be written, with item, reason, rules and obligations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message numerus="yes">
        <source>%n more file(s) to prepare after this one.</source>
        <translation>
            <numerusform>%n more file to prepare after this one.</numerusform>
            <numerusform>%n more files to prepare after this one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpScreen</name>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n follow-up</numerusform>
            <numerusform>%n follow-ups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message numerus="yes">
        <source>gone %n min after it was seen</source>
        <translation>
            <numerusform>gone %n min after it was seen</numerusform>
            <numerusform>gone %n min after it was seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>gone %n h after it was seen</source>
        <translation>
            <numerusform>gone %n h after it was seen</numerusform>
            <numerusform>gone %n h after it was seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>gone %n day(s) after it was seen</source>
        <translation>
            <numerusform>gone %n day after it was seen</numerusform>
            <numerusform>gone %n days after it was seen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Holding</name>
    <message numerus="yes">
        <source>Stop disposal of %n item(s)</source>
        <translation>
            <numerusform>Stop disposal of %n item</numerusform>
            <numerusform>Stop disposal of %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportResult</name>
    <message numerus="yes">
        <source>%n new item(s) came in</source>
        <translation>
            <numerusform>%n new item came in</numerusform>
            <numerusform>%n new items came in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) had another wording: it is kept as a further version</source>
        <translation>
            <numerusform>%n item had another wording: it is kept as a further version</numerusform>
            <numerusform>%n items had another wording: it is kept as a further version</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) were here already, unchanged</source>
        <translation>
            <numerusform>%n item was here already, unchanged</numerusform>
            <numerusform>%n items were here already, unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be taken in</source>
        <translation>
            <numerusform>%n row could not be taken in</numerusform>
            <numerusform>%n rows could not be taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s) had been saved and stay</source>
        <translation>
            <numerusform>%n new item had been saved and stays</numerusform>
            <numerusform>%n new items had been saved and stay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxRow</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetIn</name>
    <message numerus="yes">
        <source>%n more channel(s)</source>
        <translation>
            <numerusform>%n more channel</numerusform>
            <numerusform>%n more channels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new – show</source>
        <translation>
            <numerusform>%n new – show</numerusform>
            <numerusform>%n new – show</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogKinds</name>
    <message numerus="yes">
        <source>%n sort(s) of events</source>
        <translation>
            <numerusform>%n sort of events</numerusform>
            <numerusform>%n sorts of events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogScreen</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n new</source>
        <translation>
            <numerusform>Show %n new entry</numerusform>
            <numerusform>Show %n new entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogVerdict</name>
    <message numerus="yes">
        <source>All %n entries, and every decision that they tell of, are as they were written.</source>
        <translation>
            <numerusform>The only entry is as it was written.</numerusform>
            <numerusform>All %n entries, and every decision that they tell of, are as they were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries since the last check are as they were written.</source>
        <translation>
            <numerusform>%n entry since the last check is as it was written.</numerusform>
            <numerusform>%n entries since the last check are as they were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) can&apos;t be compared with the journal any more, because the salts are gone. A disposal does that; without one, find out why.</source>
        <translation>
            <numerusform>%n text can&apos;t be compared with the journal any more, because its salt is gone. A disposal does that; without one, find out why.</numerusform>
            <numerusform>%n texts can&apos;t be compared with the journal any more, because the salts are gone. A disposal does that; without one, find out why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal is not whole: %n fault(s) found.</source>
        <translation>
            <numerusform>The journal is not whole: %n fault found.</numerusform>
            <numerusform>The journal is not whole: %n faults found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) to assess went over to it</source>
        <translation>
            <numerusform>%n item to assess went over to it</numerusform>
            <numerusform>%n items to assess went over to it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogWork</name>
    <message numerus="yes">
        <source>%n decision(s) written</source>
        <translation>
            <numerusform>%n decision written</numerusform>
            <numerusform>%n decisions written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were longer than a cell of this format may be and were cut.</source>
        <translation>
            <numerusform>%n text was longer than a cell of this format may be and was cut.</numerusform>
            <numerusform>%n texts were longer than a cell of this format may be and were cut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message numerus="yes">
        <source>and %n more, underlined in the text</source>
        <translation>
            <numerusform>and %n more, underlined in the text</numerusform>
            <numerusform>and %n more, underlined in the text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) by detectors; they decide nothing</source>
        <translation>
            <numerusform>%n suggestion by detectors; they decide nothing</numerusform>
            <numerusform>%n suggestions by detectors; they decide nothing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PoliciesScreen</name>
    <message numerus="yes">
        <source>%n to acknowledge</source>
        <translation>
            <numerusform>%n to acknowledge</numerusform>
            <numerusform>%n to acknowledge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message numerus="yes">
        <source>%n hour(s) on working days</source>
        <translation>
            <numerusform>%n hour on working days</numerusform>
            <numerusform>%n hours on working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) of the channel&apos;s service time</source>
        <translation>
            <numerusform>%n hour of the channel&apos;s service time</numerusform>
            <numerusform>%n hours of the channel&apos;s service time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>preferably %n time(s) a day</source>
        <translation>
            <numerusform>preferably %n time a day</numerusform>
            <numerusform>preferably %n times a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>never more than %n day(s) between two rounds</source>
        <translation>
            <numerusform>never more than %n day between two rounds</numerusform>
            <numerusform>never more than %n days between two rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Final decision within %n working day(s)</source>
        <translation>
            <numerusform>Final decision within %n working day</numerusform>
            <numerusform>Final decision within %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>Every month</numerusform>
            <numerusform>Every %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalsPage</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) would go.</source>
        <translation>
            <numerusform>%n item would go.</numerusform>
            <numerusform>%n items would go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are held:</source>
        <translation>
            <numerusform>%n item is held:</numerusform>
            <numerusform>%n items are held:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>case closed and nothing new in the thread for %n month(s)</source>
        <translation>
            <numerusform>case closed and nothing new in the thread for %n month</numerusform>
            <numerusform>case closed and nothing new in the thread for %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n gone</numerusform>
            <numerusform>%n gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n kept</numerusform>
            <numerusform>%n kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <source>%n code(s) left.</source>
        <translation>
            <numerusform>%n code left.</numerusform>
            <numerusform>%n codes left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n used before.</source>
        <translation>
            <numerusform>%n used before.</numerusform>
            <numerusform>%n used before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundWords</name>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n round</numerusform>
            <numerusform>%n rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) every working day</source>
        <translation>
            <numerusform>%n time every working day</numerusform>
            <numerusform>%n times every working day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) every day</source>
        <translation>
            <numerusform>%n time every day</numerusform>
            <numerusform>%n times every day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n working day(s)</source>
        <translation>
            <numerusform>in %n working day</numerusform>
            <numerusform>in %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) missed</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Similar</name>
    <message numerus="yes">
        <source>%n similar earlier decision(s)</source>
        <translation>
            <numerusform>%n similar earlier decision</numerusform>
            <numerusform>%n similar earlier decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message numerus="yes">
        <source>%n earlier decision(s)</source>
        <translation>
            <numerusform>%n earlier decision</numerusform>
            <numerusform>%n earlier decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>%n min left</numerusform>
            <numerusform>%n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <translation>
            <numerusform>%n h left</numerusform>
            <numerusform>%n h left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>%n working day left</numerusform>
            <numerusform>%n working days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message numerus="yes">
        <source>%n thing(s) late</source>
        <translation>
            <numerusform>%n thing late</numerusform>
            <numerusform>%n things late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n alarm</numerusform>
            <numerusform>%n alarms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n thing to do</numerusform>
            <numerusform>%n things to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchDeeds</name>
    <message numerus="yes">
        <source>You say that you have now looked through %n channel(s), and that there is nothing to act on there:</source>
        <translation>
            <numerusform>You say that you have now looked through %n channel, and that there is nothing to act on there:</numerusform>
            <numerusform>You say that you have now looked through %n channels, and that there is nothing to act on there:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) that the list has shown to you count as seen.</source>
        <translation>
            <numerusform>%n item that the list has shown to you counts as seen.</numerusform>
            <numerusform>%n items that the list has shown to you count as seen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchNews</name>
    <message numerus="yes">
        <source>%n item(s) that nobody has seen. When you make a round they count as seen by you.</source>
        <translation>
            <numerusform>%n item that nobody has seen. When you make a round it counts as seen by you.</numerusform>
            <numerusform>%n items that nobody has seen. When you make a round they count as seen by you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older item(s) are not listed here and stay unseen. See the inbox.</source>
        <translation>
            <numerusform>%n older item is not listed here and stays unseen. See the inbox.</numerusform>
            <numerusform>%n older items are not listed here and stay unseen. See the inbox.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message numerus="yes">
        <source>%n words of the list</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
</TS>

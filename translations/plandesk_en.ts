<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ui::BulkLine</name>
    <message numerus="yes">
        <source>Plans of %n device(s) read</source>
        <translation>
            <numerusform>Plans of %n device read</numerusform>
            <numerusform>Plans of %n devices read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n failed</source>
        <extracomment>Appended to the progress of reading: so many devices could not be read.</extracomment>
        <translation>
            <numerusform> · %n failed</numerusform>
            <numerusform> · %n failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BuyEffectPage</name>
    <message numerus="yes">
        <source>%n cop(ies)</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) in the past</source>
        <translation>
            <numerusform>%n past order</numerusform>
            <numerusform>%n past orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CoverageWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>After a list of plans for which there was no more room.</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>How much time the picture shows.</extracomment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n-day gap</source>
        <extracomment>A stretch in which no plan was held.</extracomment>
        <translation>
            <numerusform>%n-day gap</numerusform>
            <numerusform>%n-day gap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>short for days</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n-day gap?</source>
        <extracomment>A stretch in which no dated plan was held, but perhaps one without dates.</extracomment>
        <translation>
            <numerusform>%n-day gap?</numerusform>
            <numerusform>%n-day gap?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d?</source>
        <comment>short for days, uncertain</comment>
        <translation>
            <numerusform>%n d?</numerusform>
            <numerusform>%n d?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <extracomment>Until a plan&apos;s end.</extracomment>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Starts in %n day(s)</source>
        <translation>
            <numerusform>Starts in %n day</numerusform>
            <numerusform>Starts in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DeviceList</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ErrorWords</name>
    <message numerus="yes">
        <source>Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Wait %n second, then try again.</numerusform>
            <numerusform>Wait %n seconds, then try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Formats</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GroupChips</name>
    <message numerus="yes">
        <source>Show only: %1, %n device(s)</source>
        <extracomment>For screen readers: a button that shows only the devices of a group, %1 the group.</extracomment>
        <translation>
            <numerusform>Show only: %1, %n device</numerusform>
            <numerusform>Show only: %1, %n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OperationBanner</name>
    <message numerus="yes">
        <source>%n more outcome(s) unknown.</source>
        <translation>
            <numerusform>%n more outcome is unknown.</numerusform>
            <numerusform>%n more outcomes are unknown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message numerus="yes">
        <source>%n call(s) under way</source>
        <translation>
            <numerusform>%n call under way</numerusform>
            <numerusform>%n calls under way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Words</name>
    <message numerus="yes">
        <source>%n day(s) kept</source>
        <extracomment>How long a recording is kept.</extracomment>
        <translation>
            <numerusform>%n day kept</numerusform>
            <numerusform>%n days kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <extracomment>A plan&apos;s service term.</extracomment>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
</TS>

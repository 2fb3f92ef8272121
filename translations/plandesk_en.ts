<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>ui::DeviceList</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <extracomment>%1 the number of devices that match the search, %2 the number of all devices.</extracomment>
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

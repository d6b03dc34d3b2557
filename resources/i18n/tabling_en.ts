<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>EventSummary</name>
    <message numerus="yes">
        <source>%Ln signatures safe</source>
        <translation>
            <numerusform>%Ln signature safe</numerusform>
            <numerusform>%Ln signatures safe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches</source>
        <translation>
            <numerusform>%Ln batch</numerusform>
            <numerusform>%Ln batches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not handed over</source>
        <translation>
            <numerusform>%Ln not handed over</numerusform>
            <numerusform>%Ln not handed over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormScreen</name>
    <message numerus="yes">
        <source>%Ln answers still need you</source>
        <translation>
            <numerusform>%Ln answer still needs you</numerusform>
            <numerusform>%Ln answers still need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message numerus="yes">
        <source>Everything on this device is written: %Ln signatures. They also stay here until headquarters has them.</source>
        <translation>
            <numerusform>Everything on this device is written: %Ln signature. It also stays here until headquarters has it.</numerusform>
            <numerusform>Everything on this device is written: %Ln signatures. They also stay here until headquarters has them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures are on “%1”.</source>
        <translation>
            <numerusform>%Ln signature is on “%1”.</numerusform>
            <numerusform>%Ln signatures are on “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are in %Ln files, sealed: whoever finds the stick cannot read them. Give it to headquarters.</source>
        <translation>
            <numerusform>It is one sealed file: whoever finds the stick cannot read it. Give it to headquarters.</numerusform>
            <numerusform>They are in %Ln sealed files: whoever finds the stick cannot read them. Give it to headquarters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%Ln digits typed</source>
        <translation>
            <numerusform>%Ln digit typed</numerusform>
            <numerusform>%Ln digits typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StayPanel</name>
    <message numerus="yes">
        <source>What you typed will be cleared in %Ln seconds.</source>
        <translation>
            <numerusform>What you typed will be cleared in %Ln second.</numerusform>
            <numerusform>What you typed will be cleared in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message numerus="yes">
        <source>%Ln people signed here today</source>
        <translation>
            <numerusform>%Ln person signed here today</numerusform>
            <numerusform>%Ln people signed here today</numerusform>
        </translation>
    </message>
</context>
</TS>

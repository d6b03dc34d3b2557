<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>BatteryScreen</name>
    <message numerus="yes">
        <source>%Ln signatures from today are safe.</source>
        <translation>
            <numerusform>%Ln signature from today is safe.</numerusform>
            <numerusform>%Ln signatures from today are safe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message numerus="yes">
        <source>%Ln signatures were not handed over. They would be lost for ever.</source>
        <translation>
            <numerusform>%Ln signature was not handed over. It would be lost for ever.</numerusform>
            <numerusform>%Ln signatures were not handed over. They would be lost for ever.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures are on this device, sealed: nobody who takes it can read them. None of them is confirmed by headquarters yet.</source>
        <translation>
            <numerusform>%Ln signature is on this device, sealed: nobody who takes it can read it. It is not confirmed by headquarters yet.</numerusform>
            <numerusform>%Ln signatures are on this device, sealed: nobody who takes it can read them. None of them is confirmed by headquarters yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures were erased. Their numbers are noted for headquarters, and nothing else.</source>
        <translation>
            <numerusform>%Ln signature was erased. Its number is noted for headquarters, and nothing else.</numerusform>
            <numerusform>%Ln signatures were erased. Their numbers are noted for headquarters, and nothing else.</numerusform>
        </translation>
    </message>
</context>
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
    <name>FiguresModel</name>
    <message numerus="yes">
        <source>%Ln signatures here are not confirmed by headquarters yet. Keep this device.</source>
        <translation>
            <numerusform>%Ln signature here is not confirmed by headquarters yet. Keep this device.</numerusform>
            <numerusform>%Ln signatures here are not confirmed by headquarters yet. Keep this device.</numerusform>
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
    <name>ReceiptModel</name>
    <message numerus="yes">
        <source>%Ln signatures were erased here, because headquarters has them.</source>
        <translation>
            <numerusform>%Ln signature was erased here, because headquarters has it.</numerusform>
            <numerusform>%Ln signatures were erased here, because headquarters has them.</numerusform>
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

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
    <name>DeviceStateModel</name>
    <message numerus="yes">
        <source>%Ln signatures here are not confirmed by headquarters yet. Keep this device.</source>
        <translation>
            <numerusform>%Ln signature here is not confirmed by headquarters yet. Keep this device.</numerusform>
            <numerusform>%Ln signatures here are not confirmed by headquarters yet. Keep this device.</numerusform>
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
        <source>%Ln signatures are on this device, encrypted: a person who takes it cannot read them. Headquarters has not confirmed them yet.</source>
        <translation>
            <numerusform>%Ln signature is on this device, encrypted: a person who takes it cannot read it. Headquarters has not confirmed it yet.</numerusform>
            <numerusform>%Ln signatures are on this device, encrypted: a person who takes it cannot read them. Headquarters has not confirmed them yet.</numerusform>
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
    <name>FormScreen</name>
    <message numerus="yes">
        <source>Please check %Ln answers</source>
        <translation>
            <numerusform>Please check %Ln answer</numerusform>
            <numerusform>Please check %Ln answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message numerus="yes">
        <source>Everything on this device will be copied: %Ln signatures. They also stay here until headquarters has them.</source>
        <translation>
            <numerusform>Everything on this device will be copied: %Ln signature. It also stays here until headquarters has it.</numerusform>
            <numerusform>Everything on this device will be copied: %Ln signatures. They also stay here until headquarters has them.</numerusform>
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
        <source>They are in %Ln encrypted files: a person who finds the stick cannot read them. Give it to headquarters.</source>
        <translation>
            <numerusform>They are in one encrypted file: a person who finds the stick cannot read it. Give the stick to headquarters.</numerusform>
            <numerusform>They are in %Ln encrypted files: a person who finds the stick cannot read them. Give the stick to headquarters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeavingPage</name>
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
    <name>Plurals</name>
    <message numerus="yes">
        <source>Wrong PIN. Try again in %Ln minutes.</source>
        <translation>
            <numerusform>Wrong PIN. Try again in %Ln minute.</numerusform>
            <numerusform>Wrong PIN. Try again in %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. Try again in %Ln seconds.</source>
        <translation>
            <numerusform>Wrong PIN. Try again in %Ln second.</numerusform>
            <numerusform>Wrong PIN. Try again in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least one of the two PINs is wrong. Try again in %Ln minutes.</source>
        <translation>
            <numerusform>At least one of the two PINs is wrong. Try again in %Ln minute.</numerusform>
            <numerusform>At least one of the two PINs is wrong. Try again in %Ln minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least one of the two PINs is wrong. Try again in %Ln seconds.</source>
        <translation>
            <numerusform>At least one of the two PINs is wrong. Try again in %Ln second.</numerusform>
            <numerusform>At least one of the two PINs is wrong. Try again in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln signatures</source>
        <translation>
            <numerusform>Every signature</numerusform>
            <numerusform>Every %Ln signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A damaged file with %Ln signatures was kept apart. Keep this device; call headquarters.</source>
        <translation>
            <numerusform>A damaged file with %Ln signature was kept apart. Keep this device; call headquarters.</numerusform>
            <numerusform>A damaged file with %Ln signatures was kept apart. Keep this device; call headquarters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This device was only tried out: %Ln signatures are thrown away.</source>
        <translation>
            <numerusform>This device was only tried out: %Ln signature is thrown away.</numerusform>
            <numerusform>This device was only tried out: %Ln signatures are thrown away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more records are kept: signatures that were undone, and what takes signatures back.</source>
        <translation>
            <numerusform>%Ln more record is kept: it takes a signature back.</numerusform>
            <numerusform>%Ln more records are kept: signatures that were undone, and what takes signatures back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %Ln signatures are safe here. They are sent when their batch closes.</source>
        <translation>
            <numerusform>“%1”: %Ln signature is safe here. It is sent when its batch closes.</numerusform>
            <numerusform>“%1”: %Ln signatures are safe here. They are sent when their batch closes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %Ln signatures are safe here. They are sent when the drop box is plugged in.</source>
        <translation>
            <numerusform>“%1”: %Ln signature is safe here. It is sent when the drop box is plugged in.</numerusform>
            <numerusform>“%1”: %Ln signatures are safe here. They are sent when the drop box is plugged in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %Ln signatures are safe here. They are sent when that computer is near.</source>
        <translation>
            <numerusform>“%1”: %Ln signature is safe here. It is sent when that computer is near.</numerusform>
            <numerusform>“%1”: %Ln signatures are safe here. They are sent when that computer is near.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %Ln signatures are safe here. They are sent when there is a network.</source>
        <translation>
            <numerusform>“%1”: %Ln signature is safe here. It is sent when there is a network.</numerusform>
            <numerusform>“%1”: %Ln signatures are safe here. They are sent when there is a network.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScreenReaderNewsModel</name>
    <message numerus="yes">
        <source>Please check %Ln answers</source>
        <translation>
            <numerusform>Please check %Ln answer</numerusform>
            <numerusform>Please check %Ln answers</numerusform>
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
    <message numerus="yes">
        <source>In %Ln seconds the start page comes back.</source>
        <translation>
            <numerusform>In %Ln second the start page comes back.</numerusform>
            <numerusform>In %Ln seconds the start page comes back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StickFromHeadquartersModel</name>
    <message numerus="yes">
        <source>%Ln signatures were erased here, because headquarters has them.</source>
        <translation>
            <numerusform>%Ln signature was erased here, because headquarters has it.</numerusform>
            <numerusform>%Ln signatures were erased here, because headquarters has them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are planned on this device now.</source>
        <translation>
            <numerusform>%Ln event is planned on this device now.</numerusform>
            <numerusform>%Ln events are planned on this device now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThanksFoot</name>
    <message numerus="yes">
        <source>The next person’s turn comes in %Ln seconds</source>
        <translation>
            <numerusform>The next person’s turn comes in %Ln second</numerusform>
            <numerusform>The next person’s turn comes in %Ln seconds</numerusform>
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

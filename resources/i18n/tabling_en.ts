<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures</source>
        <translation>
            <numerusform>%Ln signature</numerusform>
            <numerusform>%Ln signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs may be the same person</source>
        <translation>
            <numerusform>%Ln pair may be the same person</numerusform>
            <numerusform>%Ln pairs may be the same person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %Ln pairs</source>
        <translation>
            <numerusform>Decide %Ln pair</numerusform>
            <numerusform>Decide %Ln pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs left</source>
        <translation>
            <numerusform>%Ln pair left</numerusform>
            <numerusform>%Ln pairs left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new tablets wait to be welcomed</source>
        <translation>
            <numerusform>%Ln new tablet waits to be welcomed</numerusform>
            <numerusform>%Ln new tablets wait to be welcomed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures were given on tablets and never came</source>
        <translation>
            <numerusform>%Ln signature was given on a tablet and never came</numerusform>
            <numerusform>%Ln signatures were given on tablets and never came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people asked at a tablet to be taken off</source>
        <translation>
            <numerusform>%Ln person asked at a tablet to be taken off</numerusform>
            <numerusform>%Ln people asked at a tablet to be taken off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tablets were copied, or put back from a backup</source>
        <translation>
            <numerusform>%Ln tablet was copied, or put back from a backup</numerusform>
            <numerusform>%Ln tablets were copied, or put back from a backup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln batches the time of signatures is hard to believe</source>
        <translation>
            <numerusform>In %Ln batch the time of signatures is hard to believe</numerusform>
            <numerusform>In %Ln batches the time of signatures is hard to believe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events have two names or days</source>
        <translation>
            <numerusform>%Ln event has two names or days</numerusform>
            <numerusform>%Ln events have two names or days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No backup for %Ln days</source>
        <translation>
            <numerusform>No backup for %Ln day</numerusform>
            <numerusform>No backup for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last backup was made %Ln days ago.</source>
        <translation>
            <numerusform>The last backup was made yesterday.</numerusform>
            <numerusform>The last backup was made %Ln days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of signatures</source>
        <translation>
            <numerusform>%Ln file of signatures</numerusform>
            <numerusform>%Ln files of signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %Ln files</source>
        <translation>
            <numerusform>Bring in %Ln file</numerusform>
            <numerusform>Bring in %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be taken</source>
        <translation>
            <numerusform>%Ln could not be taken</numerusform>
            <numerusform>%Ln could not be taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new signatures</source>
        <translation>
            <numerusform>%Ln new signature</numerusform>
            <numerusform>%Ln new signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were here already</source>
        <translation>
            <numerusform>%Ln was here already</numerusform>
            <numerusform>%Ln were here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The receipt names %Ln batches.</source>
        <translation>
            <numerusform>The receipt names %Ln batch.</numerusform>
            <numerusform>The receipt names %Ln batches.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountedRows</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new</source>
        <translation>
            <numerusform>new</numerusform>
            <numerusform>new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>here already</source>
        <translation>
            <numerusform>here already</numerusform>
            <numerusform>here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of the new wait for a decision</source>
        <translation>
            <numerusform>of the new waits for a decision</numerusform>
            <numerusform>of the new wait for a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>never confirmed by their signers</source>
        <translation>
            <numerusform>never confirmed by its signer</numerusform>
            <numerusform>never confirmed by their signers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>look like no people</source>
        <translation>
            <numerusform>looks like no person</numerusform>
            <numerusform>look like no people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cannot be taken</source>
        <translation>
            <numerusform>cannot be taken</numerusform>
            <numerusform>cannot be taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows could not be taken</source>
        <translation>
            <numerusform>%Ln row could not be taken</numerusform>
            <numerusform>%Ln rows could not be taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more rows that cannot be taken.</source>
        <translation>
            <numerusform>And %Ln more row that cannot be taken.</numerusform>
            <numerusform>And %Ln more rows that cannot be taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %Ln rows</source>
        <translation>
            <numerusform>Bring in %Ln row</numerusform>
            <numerusform>Bring in %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tables</source>
        <translation>
            <numerusform>%Ln table</numerusform>
            <numerusform>%Ln tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message numerus="yes">
        <source>%1 of %Ln signatures</source>
        <translation>
            <numerusform>%1 of %Ln signature</numerusform>
            <numerusform>%1 of %Ln signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rows</source>
        <translation>
            <numerusform>%1 of %Ln row</numerusform>
            <numerusform>%1 of %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people</source>
        <translation>
            <numerusform>%1 of %Ln person</numerusform>
            <numerusform>%1 of %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln batches</source>
        <translation>
            <numerusform>%1 of %Ln batch</numerusform>
            <numerusform>%1 of %Ln batches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln</source>
        <translation>
            <numerusform>%1 of %Ln</numerusform>
            <numerusform>%1 of %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln a second</source>
        <translation>
            <numerusform>%Ln a second</numerusform>
            <numerusform>%Ln a second</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln seconds left</source>
        <translation>
            <numerusform>about %Ln second left</numerusform>
            <numerusform>about %Ln seconds left</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AuditLogPlurals</name>
    <message numerus="yes">
        <source>%Ln lines, each as it was written.</source>
        <translation>
            <numerusform>%Ln line, as it was written.</numerusform>
            <numerusform>%Ln lines, each as it was written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoxesAndFolderPlurals</name>
    <message numerus="yes">
        <source>%Ln new signatures</source>
        <translation>
            <numerusform>%Ln new signature</numerusform>
            <numerusform>%Ln new signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new rows</source>
        <translation>
            <numerusform>%Ln new row</numerusform>
            <numerusform>%Ln new rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows cannot be taken</source>
        <translation>
            <numerusform>%Ln row cannot be taken</numerusform>
            <numerusform>%Ln rows cannot be taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait, as their signers never confirmed them</source>
        <translation>
            <numerusform>%Ln waits, as its signer never confirmed it</numerusform>
            <numerusform>%Ln wait, as their signers never confirmed them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people of this stand on delivery %1 of %2, and count by nothing else.</source>
        <translation>
            <numerusform>%Ln person of this stands on delivery %1 of %2, and counts by nothing else.</numerusform>
            <numerusform>%Ln people of this stand on delivery %1 of %2, and count by nothing else.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files stay out: staff took them out before.</source>
        <translation>
            <numerusform>%Ln file stays out: staff took it out before.</numerusform>
            <numerusform>%Ln files stay out: staff took them out before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files stay out: they were dropped, and nobody has welcomed their tablets since.</source>
        <translation>
            <numerusform>%Ln file stays out: it was dropped, and nobody has welcomed its tablet since.</numerusform>
            <numerusform>%Ln files stay out: they were dropped, and nobody has welcomed their tablets since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of new tablets are kept, and wait until you welcome the tablets.</source>
        <translation>
            <numerusform>%Ln file of a new tablet is kept, and waits until you welcome the tablet.</numerusform>
            <numerusform>%Ln files of new tablets are kept, and wait until you welcome the tablets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay out, as those people asked</source>
        <translation>
            <numerusform>%Ln stays out, as that person asked</numerusform>
            <numerusform>%Ln stay out, as those people asked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CampaignPlurals</name>
    <message numerus="yes">
        <source>%Ln lines of menus and footers were left out: %1</source>
        <translation>
            <numerusform>%Ln line of menus and footers was left out: %1</numerusform>
            <numerusform>%Ln lines of menus and footers were left out: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words that seem to be hidden on the page were left out: %1</source>
        <translation>
            <numerusform>%Ln word that seems to be hidden on the page was left out: %1</numerusform>
            <numerusform>%Ln words that seem to be hidden on the page were left out: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What the recipient is asked, %Ln paragraphs: “%1”</source>
        <translation>
            <numerusform>What the recipient is asked, %Ln paragraph: “%1”</numerusform>
            <numerusform>What the recipient is asked, %Ln paragraphs: “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things are missing before it can be signed.</source>
        <translation>
            <numerusform>%Ln thing is missing before it can be signed.</numerusform>
            <numerusform>%Ln things are missing before it can be signed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things are missing: go to the first</source>
        <translation>
            <numerusform>%Ln thing is missing: go to it</numerusform>
            <numerusform>%Ln things are missing: go to the first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasePlurals</name>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at one by one</source>
        <translation>
            <numerusform>%Ln to look at by itself</numerusform>
            <numerusform>%Ln to look at one by one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %Ln</source>
        <translation>
            <numerusform>Decide %Ln</numerusform>
            <numerusform>Decide %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decided.</source>
        <translation>
            <numerusform>%Ln decided.</numerusform>
            <numerusform>%Ln decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them wait to be told from somebody else: this would count each of them, too.</source>
        <translation>
            <numerusform>%Ln of them waits to be told from somebody else: this would count that one, too.</numerusform>
            <numerusform>%Ln of them wait to be told from somebody else: this would count each of them, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left as they were: an earlier decision says the contrary.</source>
        <translation>
            <numerusform>%Ln left as it was: an earlier decision says the contrary.</numerusform>
            <numerusform>%Ln left as they were: an earlier decision says the contrary.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeliveryPlurals</name>
    <message numerus="yes">
        <source>%Ln names on the list</source>
        <translation>
            <numerusform>%Ln name on the list</numerusform>
            <numerusform>%Ln names on the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are counted without their name</source>
        <translation>
            <numerusform>%Ln person is counted without their name</numerusform>
            <numerusform>%Ln people are counted without their name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people agreed to version %1 and are not under this letter.</source>
        <translation>
            <numerusform>%Ln person agreed to version %1 and is not under this letter.</numerusform>
            <numerusform>%Ln people agreed to version %1 and are not under this letter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people cannot be delivered yet: nobody knows what they agreed to</source>
        <translation>
            <numerusform>%Ln person cannot be delivered yet: nobody knows what they agreed to</numerusform>
            <numerusform>%Ln people cannot be delivered yet: nobody knows what they agreed to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flags, emoji and letters that no typeface has are left out of %Ln entries.</source>
        <translation>
            <numerusform>Flags, emoji and letters that no typeface has are left out of %Ln entry.</numerusform>
            <numerusform>Flags, emoji and letters that no typeface has are left out of %Ln entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln gone</numerusform>
            <numerusform>%Ln gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people delivered before</source>
        <translation>
            <numerusform>%Ln person delivered before</numerusform>
            <numerusform>%Ln people delivered before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them do not count any more</source>
        <translation>
            <numerusform>%Ln of them does not count any more</numerusform>
            <numerusform>%Ln of them do not count any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All lists together: %Ln people.</source>
        <translation>
            <numerusform>All lists together: %Ln person.</numerusform>
            <numerusform>All lists together: %Ln people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures on paper sheets are counted. They are not in this document.</source>
        <translation>
            <numerusform>%Ln signature on paper sheets is counted. It is not in this document.</numerusform>
            <numerusform>%Ln signatures on paper sheets are counted. They are not in this document.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper sheets came back and are not taken in: their names are not on the list</source>
        <translation>
            <numerusform>%Ln paper sheet came back and is not taken in: its names are not on the list</numerusform>
            <numerusform>%Ln paper sheets came back and are not taken in: their names are not on the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln lots of paper sheets nobody knows how many signed.</source>
        <translation>
            <numerusform>Of %Ln lot of paper sheets nobody knows how many signed.</numerusform>
            <numerusform>Of %Ln lots of paper sheets nobody knows how many signed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Out of date: on %2, %1 approved a list of %Ln people. List or letter changed since.</source>
        <translation>
            <numerusform>Out of date: on %2, %1 approved a list of %Ln person. List or letter changed since.</numerusform>
            <numerusform>Out of date: on %2, %1 approved a list of %Ln people. List or letter changed since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasurePlurals</name>
    <message numerus="yes">
        <source>%Ln signatures are erased, with all that was said in them.</source>
        <translation>
            <numerusform>%Ln signature is erased, with all that was said in it.</numerusform>
            <numerusform>%Ln signatures are erased, with all that was said in them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures are erased.</source>
        <translation>
            <numerusform>%Ln signature is erased.</numerusform>
            <numerusform>%Ln signatures are erased.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups in this campaign&apos;s folder</source>
        <translation>
            <numerusform>%Ln backup in this campaign&apos;s folder</numerusform>
            <numerusform>%Ln backups in this campaign&apos;s folder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures have no date and stay.</source>
        <translation>
            <numerusform>%Ln signature has no date and stays.</numerusform>
            <numerusform>%Ln signatures have no date and stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventPlurals</name>
    <message numerus="yes">
        <source>%Ln signatures on paper</source>
        <translation>
            <numerusform>%Ln signature on paper</numerusform>
            <numerusform>%Ln signatures on paper</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPlurals</name>
    <message numerus="yes">
        <source>The files of %Ln exports should be erased by now</source>
        <translation>
            <numerusform>The files of %Ln export should be erased by now</numerusform>
            <numerusform>The files of %Ln exports should be erased by now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people with a row</source>
        <translation>
            <numerusform>%Ln person with a row</numerusform>
            <numerusform>%Ln people with a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only counted</source>
        <translation>
            <numerusform>%Ln only counted</numerusform>
            <numerusform>%Ln only counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withheld</source>
        <translation>
            <numerusform>%Ln withheld</numerusform>
            <numerusform>%Ln withheld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were exported before and are not in it.</source>
        <translation>
            <numerusform>%Ln person was exported before and is not in it.</numerusform>
            <numerusform>%Ln people were exported before and are not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1 %Ln people went there of whom this petition, put back from a backup, knows nothing: whoever still counts is new here. Compare with the platform first.</source>
        <translation>
            <numerusform>On %1 %Ln person went there of whom this petition, put back from a backup, knows nothing: whoever still counts is new here. Compare with the platform first.</numerusform>
            <numerusform>On %1 %Ln people went there of whom this petition, put back from a backup, knows nothing: whoever still counts is new here. Compare with the platform first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Besides, %Ln signatures on paper are only counted.</source>
        <translation>
            <numerusform>Besides, %Ln signature on paper is only counted.</numerusform>
            <numerusform>Besides, %Ln signatures on paper are only counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names in one box have to be parted: choose how.</source>
        <translation>
            <numerusform>%Ln name in one box has to be parted: choose how.</numerusform>
            <numerusform>%Ln names in one box have to be parted: choose how.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asked to be counted without their name: they are in no file</source>
        <translation>
            <numerusform>%Ln asked to be counted without their name: they are in no file</numerusform>
            <numerusform>%Ln asked to be counted without their name: they are in no file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gave no e-mail address, which this platform needs</source>
        <translation>
            <numerusform>%Ln gave no e-mail address, which this platform needs</numerusform>
            <numerusform>%Ln gave no e-mail address, which this platform needs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have one name, and this platform needs the other</source>
        <translation>
            <numerusform>%Ln has one name, and this platform needs the other</numerusform>
            <numerusform>%Ln have one name, and this platform needs the other</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lack something that this platform needs</source>
        <translation>
            <numerusform>%Ln lacks something that this platform needs</numerusform>
            <numerusform>%Ln lack something that this platform needs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have an e-mail address that this platform refuses</source>
        <translation>
            <numerusform>%Ln has an e-mail address that this platform refuses</numerusform>
            <numerusform>%Ln have an e-mail address that this platform refuses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln live in a country that this platform refuses</source>
        <translation>
            <numerusform>%Ln lives in a country that this platform refuses</numerusform>
            <numerusform>%Ln live in a country that this platform refuses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share an e-mail address with a row that they would overwrite</source>
        <translation>
            <numerusform>%Ln shares an e-mail address with a row that they would overwrite</numerusform>
            <numerusform>%Ln share an e-mail address with a row that they would overwrite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrote their name in one box, and you left those out</source>
        <translation>
            <numerusform>%Ln wrote their name in one box, and you left those out</numerusform>
            <numerusform>%Ln wrote their name in one box, and you left those out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agreed to a text that is not kept here: withheld</source>
        <translation>
            <numerusform>%Ln agreed to a text that is not kept here: withheld</numerusform>
            <numerusform>%Ln agreed to a text that is not kept here: withheld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln did not say yes and would be subscribed: withheld</source>
        <translation>
            <numerusform>%Ln did not say yes and would be subscribed: withheld</numerusform>
            <numerusform>%Ln did not say yes and would be subscribed: withheld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln went before and took it back since: take them off there by hand</source>
        <translation>
            <numerusform>%Ln went before and took it back since: take them off there by hand</numerusform>
            <numerusform>%Ln went before and took it back since: take them off there by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asked to hear no more: see that they are unsubscribed there</source>
        <translation>
            <numerusform>%Ln asked to hear no more: see that they are unsubscribed there</numerusform>
            <numerusform>%Ln asked to hear no more: see that they are unsubscribed there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln went there before, straight or by file: see that none is twice</source>
        <translation>
            <numerusform>%Ln went there before, straight or by file: see that they do not stand there twice</numerusform>
            <numerusform>%Ln went there before, straight or by file: see that they do not stand there twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the file did not say yes: see that none is subscribed</source>
        <translation>
            <numerusform>%Ln in the file did not say yes: see that they are not subscribed</numerusform>
            <numerusform>%Ln in the file did not say yes: see that none is subscribed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names in one box are parted as you chose</source>
        <translation>
            <numerusform>%Ln name in one box is parted as you chose</numerusform>
            <numerusform>%Ln names in one box are parted as you chose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have something longer than the platform holds: it is cut</source>
        <translation>
            <numerusform>%Ln has something longer than the platform holds: it is cut</numerusform>
            <numerusform>%Ln have something longer than the platform holds: it is cut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln did not say yes, and are sent as not subscribed</source>
        <translation>
            <numerusform>%Ln did not say yes, and is sent as not subscribed</numerusform>
            <numerusform>%Ln did not say yes, and are sent as not subscribed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have something that a spreadsheet would run: it is guarded</source>
        <translation>
            <numerusform>%Ln has something that a spreadsheet would run: it is guarded</numerusform>
            <numerusform>%Ln have something that a spreadsheet would run: it is guarded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lose the moment they signed: there is no place for it</source>
        <translation>
            <numerusform>%Ln loses the moment they signed: there is no place for it</numerusform>
            <numerusform>%Ln lose the moment they signed: there is no place for it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not asked, and the platform will say no</source>
        <translation>
            <numerusform>%Ln was not asked, and the platform will say no</numerusform>
            <numerusform>%Ln were not asked, and the platform will say no</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no proof of their answer there: it stays here</source>
        <translation>
            <numerusform>%Ln has no proof of their answer there: it stays here</numerusform>
            <numerusform>%Ln have no proof of their answer there: it stays here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigurePlurals</name>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the public file, what fewer than %Ln people have in common is counted together.</source>
        <translation>
            <numerusform>In the public file, what fewer than %Ln person has in common is counted together.</numerusform>
            <numerusform>In the public file, what fewer than %Ln people have in common is counted together.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PagePlurals</name>
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
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
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
<context>
    <name>PushPlurals</name>
    <message numerus="yes">
        <source>%Ln to be sent</source>
        <translation>
            <numerusform>%Ln to be sent</numerusform>
            <numerusform>%Ln to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were sent before, or refused by the platform.</source>
        <translation>
            <numerusform>%Ln person was sent before, or refused by the platform.</numerusform>
            <numerusform>%Ln people were sent before, or refused by the platform.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln people</source>
        <translation>
            <numerusform>Send %Ln person</numerusform>
            <numerusform>Send %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on: %Ln people are left</source>
        <translation>
            <numerusform>Go on: %Ln person is left</numerusform>
            <numerusform>Go on: %Ln people are left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are there</source>
        <translation>
            <numerusform>%Ln is there</numerusform>
            <numerusform>%Ln are there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused by the platform</source>
        <translation>
            <numerusform>%Ln refused by the platform</numerusform>
            <numerusform>%Ln refused by the platform</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held back, since they may not leave any more</source>
        <translation>
            <numerusform>%Ln held back, since they may not leave any more</numerusform>
            <numerusform>%Ln held back, since they may not leave any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unclear: look there whether they are</source>
        <translation>
            <numerusform>%Ln unclear: look there whether they are</numerusform>
            <numerusform>%Ln unclear: look there whether they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPlurals</name>
    <message numerus="yes">
        <source>, of %Ln records with those undone, taken back or forgotten</source>
        <translation>
            <numerusform>, of %Ln record with those undone, taken back or forgotten</numerusform>
            <numerusform>, of %Ln records with those undone, taken back or forgotten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures here</source>
        <translation>
            <numerusform>%Ln signature here</numerusform>
            <numerusform>%Ln signatures here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln sealed records wait</source>
        <translation>
            <numerusform>, %Ln sealed record waits</numerusform>
            <numerusform>, %Ln sealed records wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestorePlurals</name>
    <message numerus="yes">
        <source>%Ln acts of staff since then are not in it.</source>
        <translation>
            <numerusform>%Ln act of staff since then is not in it.</numerusform>
            <numerusform>%Ln acts of staff since then are not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures erased again</source>
        <translation>
            <numerusform>%Ln signature erased again</numerusform>
            <numerusform>%Ln signatures erased again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrawn again</source>
        <translation>
            <numerusform>%Ln withdrawn again</numerusform>
            <numerusform>%Ln withdrawn again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln consents taken back again</source>
        <translation>
            <numerusform>%Ln consent taken back again</numerusform>
            <numerusform>%Ln consents taken back again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrawn signatures are of files that are not here; they are withdrawn as they come.</source>
        <translation>
            <numerusform>%Ln withdrawn signature is of a file that is not here; it is withdrawn as it comes.</numerusform>
            <numerusform>%Ln withdrawn signatures are of files that are not here; they are withdrawn as they come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were sealed to other keys and could not be read.</source>
        <translation>
            <numerusform>%Ln entry was sealed to another key and could not be read.</numerusform>
            <numerusform>%Ln entries were sealed to other keys and could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The replay log says %Ln things that this petition was never told: an older copy was put here.</source>
        <translation>
            <numerusform>The replay log says %Ln thing that this petition was never told: an older copy was put here.</numerusform>
            <numerusform>The replay log says %Ln things that this petition was never told: an older copy was put here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Receipts vouch for %Ln signatures that are not here</source>
        <translation>
            <numerusform>Receipts vouch for %Ln signature that is not here</numerusform>
            <numerusform>Receipts vouch for %Ln signatures that are not here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A table of %Ln signatures that came in on %1 (%2) is not here. Bring that file in again, or a later one of its source.</source>
        <translation>
            <numerusform>A table of %Ln signature that came in on %1 (%2) is not here. Bring that file in again, or a later one of its source.</numerusform>
            <numerusform>A table of %Ln signatures that came in on %1 (%2) is not here. Bring that file in again, or a later one of its source.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1 a list of %Ln people was handed over. Nobody here knows whom it named: deliver the whole list once more before any supplement.</source>
        <translation>
            <numerusform>On %1 a list of %Ln person was handed over. Nobody here knows whom it named: deliver the whole list once more before any supplement.</numerusform>
            <numerusform>On %1 a list of %Ln people was handed over. Nobody here knows whom it named: deliver the whole list once more before any supplement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1 an export of %Ln people was written. Nobody here knows whom: they count as new in the next one. Look for its files, and erase them.</source>
        <translation>
            <numerusform>On %1 an export of %Ln person was written. Nobody here knows whom: they count as new in the next one. Look for its files, and erase them.</numerusform>
            <numerusform>On %1 an export of %Ln people was written. Nobody here knows whom: they count as new in the next one. Look for its files, and erase them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1 the sending of %Ln people to a platform was begun. Nobody here knows who arrived: the platform is asked before anybody is sent again.</source>
        <translation>
            <numerusform>On %1 the sending of %Ln person to a platform was begun. Nobody here knows who arrived: the platform is asked before anybody is sent again.</numerusform>
            <numerusform>On %1 the sending of %Ln people to a platform was begun. Nobody here knows who arrived: the platform is asked before anybody is sent again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowPlurals</name>
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
        <source>%Ln people unsubscribed since they were brought in.</source>
        <translation>
            <numerusform>%Ln person unsubscribed since they were brought in.</numerusform>
            <numerusform>%Ln people unsubscribed since they were brought in.</numerusform>
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
        <source>of those here unsubscribed since they were brought in</source>
        <translation>
            <numerusform>of those here unsubscribed since they were brought in</numerusform>
            <numerusform>of those here unsubscribed since they were brought in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of these rows look like no people</source>
        <translation>
            <numerusform>of these rows looks like no person</numerusform>
            <numerusform>of these rows look like no people</numerusform>
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
    <message numerus="yes">
        <source>%Ln campaign packs</source>
        <translation>
            <numerusform>%Ln campaign pack</numerusform>
            <numerusform>%Ln campaign packs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln practice signatures</source>
        <translation>
            <numerusform>%Ln practice signature</numerusform>
            <numerusform>%Ln practice signatures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetPlurals</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
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
        <source>%Ln lines wait for a second reader</source>
        <translation>
            <numerusform>%Ln line waits for a second reader</numerusform>
            <numerusform>%Ln lines wait for a second reader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were read differently</source>
        <translation>
            <numerusform>%Ln line was read differently</numerusform>
            <numerusform>%Ln lines were read differently</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines nobody could read are counted without a name.</source>
        <translation>
            <numerusform>%Ln line nobody could read is counted without a name.</numerusform>
            <numerusform>%Ln lines nobody could read are counted without a name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures came in.</source>
        <translation>
            <numerusform>%Ln signature came in.</numerusform>
            <numerusform>%Ln signatures came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are of people who asked to be forgotten, and stay out.</source>
        <translation>
            <numerusform>%Ln line is of somebody who asked to be forgotten, and stays out.</numerusform>
            <numerusform>%Ln lines are of people who asked to be forgotten, and stay out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were drawn for a second reader.</source>
        <translation>
            <numerusform>%Ln line was drawn for a second reader.</numerusform>
            <numerusform>%Ln lines were drawn for a second reader.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets are still out.</source>
        <translation>
            <numerusform>%Ln sheet is still out.</numerusform>
            <numerusform>%Ln sheets are still out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffActPlurals</name>
    <message numerus="yes">
        <source>%Ln tablets lost or not welcome</source>
        <translation>
            <numerusform>%Ln tablet lost or not welcome</numerusform>
            <numerusform>%Ln tablets lost or not welcome</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tablets still to come, whose words were taken back</source>
        <translation>
            <numerusform>%Ln tablet still to come, whose words were taken back</numerusform>
            <numerusform>%Ln tablets still to come, whose words were taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files or tables taken out</source>
        <translation>
            <numerusform>%Ln file or table taken out</numerusform>
            <numerusform>%Ln files or tables taken out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped files</source>
        <translation>
            <numerusform>%Ln dropped file</numerusform>
            <numerusform>%Ln dropped files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files that were taken out are not here. Bring them in again as well: they come in taken out, and do not count.</source>
        <translation>
            <numerusform>%Ln file that was taken out is not here. Bring it in again as well: it comes in taken out, and does not count.</numerusform>
            <numerusform>%Ln files that were taken out are not here. Bring them in again as well: they come in taken out, and do not count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln corrections</source>
        <translation>
            <numerusform>%Ln correction</numerusform>
            <numerusform>%Ln corrections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions</source>
        <translation>
            <numerusform>%Ln decision</numerusform>
            <numerusform>%Ln decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events corrected or joined</source>
        <translation>
            <numerusform>%Ln event corrected or joined</numerusform>
            <numerusform>%Ln events corrected or joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tablets welcomed, found or named</source>
        <translation>
            <numerusform>%Ln tablet welcomed, found or named</numerusform>
            <numerusform>%Ln tablets welcomed, found or named</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files or tables brought back</source>
        <translation>
            <numerusform>%Ln file or table brought back</numerusform>
            <numerusform>%Ln files or tables brought back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps with sheets or counts of paper</source>
        <translation>
            <numerusform>%Ln step with sheets or counts of paper</numerusform>
            <numerusform>%Ln steps with sheets or counts of paper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes of who wrote or called</source>
        <translation>
            <numerusform>%Ln note of who wrote or called</numerusform>
            <numerusform>%Ln notes of who wrote or called</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln holds put or lifted</source>
        <translation>
            <numerusform>%Ln hold put or lifted</numerusform>
            <numerusform>%Ln holds put or lifted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln breaches noted</source>
        <translation>
            <numerusform>%Ln breach noted</numerusform>
            <numerusform>%Ln breaches noted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign packs, agreements or keys</source>
        <translation>
            <numerusform>%Ln campaign pack, agreement or key</numerusform>
            <numerusform>%Ln campaign packs, agreements or keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approvals or signings-off</source>
        <translation>
            <numerusform>%Ln approval or signing-off</numerusform>
            <numerusform>%Ln approvals or signings-off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words about exports or sendings</source>
        <translation>
            <numerusform>%Ln word about an export or a sending</numerusform>
            <numerusform>%Ln words about exports or sendings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers about tables</source>
        <translation>
            <numerusform>%Ln answer about a table</numerusform>
            <numerusform>%Ln answers about tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPlurals</name>
    <message numerus="yes">
        <source>%Ln rows of tables did not come in: mend them in the file that was saved</source>
        <translation>
            <numerusform>%Ln row of a table did not come in: mend it in the file that was saved</numerusform>
            <numerusform>%Ln rows of tables did not come in: mend them in the file that was saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people stand on no list: the text that they signed is not here, or not named</source>
        <translation>
            <numerusform>%Ln person stands on no list: the text that they signed is not here, or not named</numerusform>
            <numerusform>%Ln people stand on no list: the text that they signed is not here, or not named</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list that was approved has %Ln people more or fewer by now: approve it again</source>
        <translation>
            <numerusform>The list that was approved has %Ln person more or fewer by now: approve it again</numerusform>
            <numerusform>The list that was approved has %Ln people more or fewer by now: approve it again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People signed %Ln versions of the text, and each has its own delivery</source>
        <translation>
            <numerusform>People signed %Ln version of the text, and it has its own delivery</numerusform>
            <numerusform>People signed %Ln versions of the text, and each has its own delivery</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The delivery is %Ln days late, by the day in the campaign</source>
        <translation>
            <numerusform>The delivery is %Ln day late, by the day in the campaign</numerusform>
            <numerusform>The delivery is %Ln days late, by the day in the campaign</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The delivery is due in %Ln days, by the day in the campaign</source>
        <translation>
            <numerusform>The delivery is due in %Ln day, by the day in the campaign</numerusform>
            <numerusform>The delivery is due in %Ln days, by the day in the campaign</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tablets take signatures for %Ln more days</source>
        <translation>
            <numerusform>The tablets take signatures for %Ln more day</numerusform>
            <numerusform>The tablets take signatures for %Ln more days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tablets may not have read their receipt yet, and keep what they sent until then</source>
        <translation>
            <numerusform>%Ln tablet may not have read its receipt yet, and keeps what it sent until then</numerusform>
            <numerusform>%Ln tablets may not have read their receipt yet, and keep what they sent until then</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures are older than two years: look whether to erase how to reach people</source>
        <translation>
            <numerusform>%Ln signature is older than two years: look whether to erase how to reach people</numerusform>
            <numerusform>%Ln signatures are older than two years: look whether to erase how to reach people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln holds have kept old data for more than a year: look whether they still have to</source>
        <translation>
            <numerusform>%Ln hold has kept old data for more than a year: look whether it still has to</numerusform>
            <numerusform>%Ln holds have kept old data for more than a year: look whether they still have to</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingPeoplePlurals</name>
    <message numerus="yes">
        <source>%Ln people who wrote or called wait for an answer</source>
        <translation>
            <numerusform>%Ln person who wrote or called waits for an answer</numerusform>
            <numerusform>%Ln people who wrote or called wait for an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups of rows hold just the same</source>
        <translation>
            <numerusform>%Ln group of rows holds just the same</numerusform>
            <numerusform>%Ln groups of rows hold just the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names are worth a look</source>
        <translation>
            <numerusform>%Ln name is worth a look</numerusform>
            <numerusform>%Ln names are worth a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names stand more than once with one country, and nothing tells whether they are one person</source>
        <translation>
            <numerusform>%Ln name stands more than once with one country, and nothing tells whether it is one person</numerusform>
            <numerusform>%Ln names stand more than once with one country, and nothing tells whether they are one person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people, and each of them counts.</source>
        <translation>
            <numerusform>%Ln person, who counts.</numerusform>
            <numerusform>%Ln people, and each of them counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people stand on no list yet: look at what stands in their name</source>
        <translation>
            <numerusform>%Ln person stands on no list yet: look at what stands in their name</numerusform>
            <numerusform>%Ln people stand on no list yet: look at what stands in their name</numerusform>
        </translation>
    </message>
</context>
</TS>

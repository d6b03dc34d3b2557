<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>BackupPage</name>
    <message>
        <source>Back up to “%1”</source>
        <translation>Sauvegarder sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>L’essayer</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>The organisation&apos;s four words, for the letter to volunteers: %1</source>
        <translation>Les quatre mots de l’organisation, pour la lettre aux bénévoles&#xa0;: %1</translation>
    </message>
    <message>
        <source>Does the passphrase on paper still open the keys? Type it here</source>
        <translation>La phrase de passe notée sur papier ouvre-t-elle encore les clés&#x202f;? Tapez-la ici</translation>
    </message>
    <message>
        <source>Try this passphrase</source>
        <translation>Essayer cette phrase de passe</translation>
    </message>
</context>
<context>
    <name>BringInPage</name>
    <message>
        <source>Drop a stick, a folder or files of signatures here.</source>
        <translation>Déposez ici une clé USB, un dossier ou des fichiers de signatures.</translation>
    </message>
    <message>
        <source>Taken in last</source>
        <translation>Derniers apports</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>There is no backup yet: these signatures are in one file only.</source>
        <translation>Il n’y a pas encore de sauvegarde&#xa0;: ces signatures n’existent que dans un seul fichier.</translation>
    </message>
    <message>
        <source>The last backup was made today.</source>
        <translation>La dernière sauvegarde date d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Backup and keys</source>
        <translation>Sauvegarde et clés</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>The backup is written: %1, in “%2”.</source>
        <translation>La sauvegarde est écrite&#xa0;: %1, dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>It is encrypted like the petition.</source>
        <translation>Elle est chiffrée comme la pétition.</translation>
    </message>
    <message>
        <source>This backup opens and is whole: %1. The petition itself was not touched.</source>
        <translation>Cette sauvegarde s’ouvre et elle est entière&#xa0;: %1. La pétition elle-même n’a pas été touchée.</translation>
    </message>
    <message>
        <source>This passphrase opens the keys. The paper is right.</source>
        <translation>Cette phrase de passe ouvre les clés. Le papier est juste.</translation>
    </message>
    <message>
        <source>This passphrase does not open the keys.</source>
        <translation>Cette phrase de passe n’ouvre pas les clés.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>Trying the backup</source>
        <translation>Essai de la sauvegarde</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Apporter</translation>
    </message>
    <message>
        <source>Choose something else</source>
        <translation>Choisir autre chose</translation>
    </message>
    <message>
        <source>Back up and write the receipt</source>
        <translation>Sauvegarder et écrire le reçu</translation>
    </message>
    <message>
        <source>Bring in more</source>
        <translation>Apporter autre chose</translation>
    </message>
    <message>
        <source>Bringing in</source>
        <translation>Apport en cours</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Tablets</source>
        <translation>Tablettes</translation>
    </message>
    <message>
        <source>What is left you put off until later. Open this page again to see it.</source>
        <translation>Vous avez remis le reste à plus tard. Rouvrez cette page pour le revoir.</translation>
    </message>
    <message>
        <source>Nobody seems to have signed twice. There is nothing to decide.</source>
        <translation>Personne ne semble avoir signé deux fois. Il n’y a rien à décider.</translation>
    </message>
    <message>
        <source>One person or two?</source>
        <translation>Une personne ou deux&#x202f;?</translation>
    </message>
    <message>
        <source>Practice: the volunteer on the phone reads out “%1”.</source>
        <translation>Exercice&#xa0;: au téléphone, la ou le bénévole lit «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Accueillir</translation>
    </message>
    <message>
        <source>No tablet with these words has come yet. When it does, it is welcome.</source>
        <translation>Aucune tablette n’est encore venue avec ces mots. Quand elle viendra, elle sera accueillie.</translation>
    </message>
    <message>
        <source>%1 is welcome: %2.</source>
        <translation>%1 est accueillie&#xa0;: %2.</translation>
    </message>
    <message>
        <source>New: waits to be welcomed</source>
        <translation>Nouvelle&#xa0;: attend d’être accueillie</translation>
    </message>
    <message>
        <source>Reported lost: what it sends waits</source>
        <translation>Déclarée perdue&#xa0;: ce qu’elle envoie attend</translation>
    </message>
    <message>
        <source>It is a copy of another</source>
        <translation>C’est la copie d’une autre</translation>
    </message>
    <message>
        <source>%1 signed, %2 here</source>
        <translation>%1 signées, %2 ici</translation>
    </message>
    <message>
        <source>, %1 wait</source>
        <translation>, %1 en attente</translation>
    </message>
    <message>
        <source>, %1 missing</source>
        <translation>, %1 manquantes</translation>
    </message>
    <message>
        <source>It is lost</source>
        <translation>Elle est perdue</translation>
    </message>
    <message>
        <source>It was found</source>
        <translation>Elle est retrouvée</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Both gave the same e-mail address, and similar names.</source>
        <translation>Les deux ont donné la même adresse courriel, et des noms qui se ressemblent.</translation>
    </message>
    <message>
        <source>Both gave the same e-mail address, under different names.</source>
        <translation>Les deux ont donné la même adresse courriel, sous des noms différents.</translation>
    </message>
    <message>
        <source>Name, country and postal code are the same, and one of the two gave no e-mail address.</source>
        <translation>Le nom, le pays et le code postal sont les mêmes, et l’une des deux n’a pas donné d’adresse courriel.</translation>
    </message>
    <message>
        <source>One tablet gave both the same number, which no tablet of ours does. Which of them is true?</source>
        <translation>Une tablette a donné aux deux le même numéro, ce qu’aucune des nôtres ne fait. Laquelle est vraie&#x202f;?</translation>
    </message>
    <message>
        <source>These two may be one person.</source>
        <translation>Ces deux signatures sont peut-être d’une seule personne.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Évènement</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Practice stick</source>
        <translation>Clé d’exercice</translation>
    </message>
    <message>
        <source>Making the practice campaign…</source>
        <translation>Préparation de la campagne d’exercice…</translation>
    </message>
    <message>
        <source>Practise with invented people</source>
        <translation>S’exercer avec des personnes inventées</translation>
    </message>
    <message>
        <source>Which campaign do you work on?</source>
        <translation>Sur quelle campagne travaillez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>Making the practice campaign</source>
        <translation>Préparation de la campagne d’exercice</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <translation>Trouvé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Left alone, as these are no signatures: %1.</source>
        <translation>Laissé de côté, car ce ne sont pas des signatures&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The campaign pack “%1” was kept with the petition.</source>
        <translation>La trousse de campagne «&#xa0;%1&#xa0;» est gardée avec la pétition.</translation>
    </message>
    <message>
        <source>A backup was made before: %1.</source>
        <translation>Une sauvegarde a été faite avant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Something was left out of it: what was undone, or not whole.</source>
        <translation>Il ne mentionne pas tout&#xa0;: ce qui a été annulé ou n’est pas entier n’y figure pas.</translation>
    </message>
    <message>
        <source>Take the stick back to the tablet: “Check receipts” erases there what is safe here.</source>
        <translation>Rapportez la clé à la tablette&#xa0;: «&#xa0;Vérifier les reçus&#xa0;» y efface ce qui est en sécurité ici.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undone: it does not count</source>
        <translation>Annulé&#xa0;: ne compte pas</translation>
    </message>
    <message>
        <source>A tablet that was reported lost sent something. It waits.</source>
        <translation>Une tablette déclarée perdue a envoyé quelque chose. Cela attend.</translation>
    </message>
    <message>
        <source>A new tablet sent something. It is kept, and waits until you welcome the tablet.</source>
        <translation>Une nouvelle tablette a envoyé quelque chose. C’est gardé, et cela attend que vous accueilliez la tablette.</translation>
    </message>
    <message>
        <source>One tablet seems to be a copy of another. Both are kept.</source>
        <translation>Une tablette semble être la copie d’une autre. Les deux sont gardées.</translation>
    </message>
    <message>
        <source>of %1, the goal</source>
        <translation>sur %1, l’objectif</translation>
    </message>
    <message>
        <source>Welcome a tablet</source>
        <translation>Accueillir une tablette</translation>
    </message>
    <message>
        <source>Bring in signatures</source>
        <translation>Apporter des signatures</translation>
    </message>
    <message>
        <source>Not in this window yet: whoever knows the command types “%1”.</source>
        <translation>Pas encore dans cette fenêtre&#xa0;: qui connaît la commande tape «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Il n’y a pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>The passphrase of the practice campaign is “%1”.</source>
        <translation>La phrase de passe de la campagne d’exercice est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This petition is not encrypted: whoever has the file can read it.</source>
        <translation>Cette pétition n’est pas chiffrée&#xa0;: qui a le fichier peut la lire.</translation>
    </message>
    <message>
        <source>It stands on the paper that was written when the keys were made.</source>
        <translation>Elle figure sur le papier écrit quand les clés ont été créées.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Another campaign</source>
        <translation>Une autre campagne</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Ouvrir «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln&#xa0;personne</numerusform>
            <numerusform>%Ln&#xa0;personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures</source>
        <translation>
            <numerusform>%Ln&#xa0;signature</numerusform>
            <numerusform>%Ln&#xa0;signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs may be the same person</source>
        <translation>
            <numerusform>%Ln&#xa0;paire est peut-être une seule personne</numerusform>
            <numerusform>%Ln&#xa0;paires sont peut-être chacune une seule personne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %Ln pairs</source>
        <translation>
            <numerusform>Décider de %Ln&#xa0;paire</numerusform>
            <numerusform>Décider de %Ln&#xa0;paires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs left</source>
        <translation>
            <numerusform>encore %Ln&#xa0;paire</numerusform>
            <numerusform>encore %Ln&#xa0;paires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new tablets wait to be welcomed</source>
        <translation>
            <numerusform>%Ln&#xa0;nouvelle tablette attend d’être accueillie</numerusform>
            <numerusform>%Ln&#xa0;nouvelles tablettes attendent d’être accueillies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures were given on tablets and never came</source>
        <translation>
            <numerusform>%Ln&#xa0;signature donnée sur une tablette n’est jamais arrivée</numerusform>
            <numerusform>%Ln&#xa0;signatures données sur des tablettes ne sont jamais arrivées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people asked at a tablet to be taken off</source>
        <translation>
            <numerusform>%Ln&#xa0;personne a demandé sur une tablette à être retirée</numerusform>
            <numerusform>%Ln&#xa0;personnes ont demandé sur une tablette à être retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tablets were copied, or put back from a backup</source>
        <translation>
            <numerusform>%Ln&#xa0;tablette a été copiée, ou rétablie d’une sauvegarde</numerusform>
            <numerusform>%Ln&#xa0;tablettes ont été copiées, ou rétablies d’une sauvegarde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln batches the time of signatures is hard to believe</source>
        <translation>
            <numerusform>Dans %Ln&#xa0;lot, l’heure des signatures est difficile à croire</numerusform>
            <numerusform>Dans %Ln&#xa0;lots, l’heure des signatures est difficile à croire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events have two names or days</source>
        <translation>
            <numerusform>%Ln&#xa0;évènement a deux noms ou deux dates</numerusform>
            <numerusform>%Ln&#xa0;évènements ont deux noms ou deux dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No backup for %Ln days</source>
        <translation>
            <numerusform>Pas de sauvegarde depuis %Ln&#xa0;jour</numerusform>
            <numerusform>Pas de sauvegarde depuis %Ln&#xa0;jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last backup was made %Ln days ago.</source>
        <translation>
            <numerusform>La dernière sauvegarde date d’il y a %Ln&#xa0;jour.</numerusform>
            <numerusform>La dernière sauvegarde date d’il y a %Ln&#xa0;jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of signatures</source>
        <translation>
            <numerusform>%Ln&#xa0;fichier de signatures</numerusform>
            <numerusform>%Ln&#xa0;fichiers de signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %Ln files</source>
        <translation>
            <numerusform>Apporter %Ln&#xa0;fichier</numerusform>
            <numerusform>Apporter %Ln&#xa0;fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be taken</source>
        <translation>
            <numerusform>%Ln&#xa0;n’a pas pu être reprise</numerusform>
            <numerusform>%Ln&#xa0;n’ont pas pu être reprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new signatures</source>
        <translation>
            <numerusform>%Ln&#xa0;nouvelle signature</numerusform>
            <numerusform>%Ln&#xa0;nouvelles signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were here already</source>
        <translation>
            <numerusform>%Ln&#xa0;était déjà ici</numerusform>
            <numerusform>%Ln&#xa0;étaient déjà ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The receipt names %Ln batches.</source>
        <translation>
            <numerusform>Le reçu mentionne %Ln&#xa0;lot.</numerusform>
            <numerusform>Le reçu mentionne %Ln&#xa0;lots.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecidePage</name>
    <message>
        <source>Same person</source>
        <translation>Même personne</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Deux personnes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>DeciderButton</name>
    <message>
        <source>Key %1</source>
        <translation>Touche %1</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>The four words that a new tablet shows</source>
        <translation>Les quatre mots qu’affiche une nouvelle tablette</translation>
    </message>
    <message>
        <source>No tablet handed anything over yet.</source>
        <translation>Aucune tablette n’a encore rien remis.</translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>PairRow</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>différent</translation>
    </message>
</context>
<context>
    <name>PracticeLine</name>
    <message>
        <source>Practice: everybody here is invented.</source>
        <translation>Exercice&#xa0;: toutes les personnes sont inventées.</translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message numerus="yes">
        <source>%1 of %Ln signatures</source>
        <translation>
            <numerusform>%1 sur %Ln&#xa0;signature</numerusform>
            <numerusform>%1 sur %Ln&#xa0;signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rows</source>
        <translation>
            <numerusform>%1 sur %Ln&#xa0;ligne</numerusform>
            <numerusform>%1 sur %Ln&#xa0;lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln people</source>
        <translation>
            <numerusform>%1 sur %Ln&#xa0;personne</numerusform>
            <numerusform>%1 sur %Ln&#xa0;personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln batches</source>
        <translation>
            <numerusform>%1 sur %Ln&#xa0;lot</numerusform>
            <numerusform>%1 sur %Ln&#xa0;lots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln</source>
        <translation>
            <numerusform>%1 sur %Ln</numerusform>
            <numerusform>%1 sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln a second</source>
        <translation>
            <numerusform>%Ln&#xa0;par seconde</numerusform>
            <numerusform>%Ln&#xa0;par seconde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>encore %Ln&#xa0;minute environ</numerusform>
            <numerusform>encore %Ln&#xa0;minutes environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln seconds left</source>
        <translation>
            <numerusform>encore %Ln&#xa0;seconde environ</numerusform>
            <numerusform>encore %Ln&#xa0;secondes environ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Light, dark or strong contrast</source>
        <translation>Clair, sombre ou contraste fort</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Control and L</source>
        <translation>Contrôle et L</translation>
    </message>
</context>
<context>
    <name>StaffTrouble</name>
    <message>
        <source>This passphrase does not open the keys. Look at the paper and type it again.</source>
        <translation>Cette phrase de passe n’ouvre pas les clés. Regardez le papier et tapez-la de nouveau.</translation>
    </message>
    <message>
        <source>Others on this computer may read the key file. Have its rights mended before you use it.</source>
        <translation>D’autres personnes peuvent lire le fichier de clé sur cet ordinateur. Faites corriger ses droits avant de vous en servir.</translation>
    </message>
    <message>
        <source>These keys belong to another campaign. Open the folder of that campaign.</source>
        <translation>Ces clés sont celles d’une autre campagne. Ouvrez le dossier de cette campagne.</translation>
    </message>
    <message>
        <source>The key file cannot be used. Bring back the copy that you kept of it.</source>
        <translation>Le fichier de clé est inutilisable. Remettez la copie que vous en avez gardée.</translation>
    </message>
    <message>
        <source>There is no petition in this folder. Choose the folder that holds it.</source>
        <translation>Il n’y a pas de pétition dans ce dossier. Choisissez celui qui la contient.</translation>
    </message>
    <message>
        <source>This folder holds something already. Choose another one.</source>
        <translation>Ce dossier contient déjà quelque chose. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The petition is not there any more. Plug in the disk it is on, or bring back a backup.</source>
        <translation>La pétition n’est plus là. Branchez le disque où elle se trouve, ou rétablissez une sauvegarde.</translation>
    </message>
    <message>
        <source>This file is for another campaign, or for keys that were replaced. Nothing of it was taken in.</source>
        <translation>Ce fichier est destiné à une autre campagne, ou à des clés qui ont été remplacées. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>No tablet is known by this name.</source>
        <translation>Aucune tablette n’est connue sous ce nom.</translation>
    </message>
    <message>
        <source>This is not in the petition any more.</source>
        <translation>Ce n’est plus dans la pétition.</translation>
    </message>
    <message>
        <source>Too much of tablets that nobody welcomed waits already. Welcome them first, then bring this in again.</source>
        <translation>Trop de choses de tablettes que personne n’a accueillies attendent déjà. Accueillez-les d’abord, puis apportez ceci de nouveau.</translation>
    </message>
    <message>
        <source>Nothing was taken in yet for which a receipt could be written.</source>
        <translation>Rien n’a encore été apporté pour quoi écrire un reçu.</translation>
    </message>
    <message>
        <source>This needs the second secret, which somebody else holds.</source>
        <translation>Il faut pour cela le second secret, que détient une autre personne.</translation>
    </message>
    <message>
        <source>The petition cannot be read or written just now. Nothing was changed; try again.</source>
        <translation>La pétition ne peut être ni lue ni écrite en ce moment. Rien n’a changé&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>No signatures were found there. Choose the stick or folder that a tablet wrote to.</source>
        <translation>Aucune signature trouvée à cet endroit. Choisissez la clé ou le dossier où une tablette a écrit.</translation>
    </message>
    <message>
        <source>This file is cut short or was changed. Copy it from the tablet again.</source>
        <translation>Ce fichier est incomplet ou a été modifié. Copiez-le de nouveau depuis la tablette.</translation>
    </message>
    <message>
        <source>There is more in this folder than can be looked through. Choose a smaller one.</source>
        <translation>Ce dossier contient trop de fichiers pour être parcouru. Choisissez-en un plus petit.</translation>
    </message>
    <message>
        <source>There is not enough room. Free some space there, then try again.</source>
        <translation>Il n’y a pas assez de place. Libérez-en, puis réessayez.</translation>
    </message>
    <message>
        <source>The stick or folder is not there any more. Plug it in again, then try again.</source>
        <translation>La clé ou le dossier n’est plus là. Rebranchez la clé, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing can be saved there. Choose another stick or folder.</source>
        <translation>On ne peut rien enregistrer à cet endroit. Choisissez une autre clé ou un autre dossier.</translation>
    </message>
    <message>
        <source>It could not be read or saved. Try again, or choose another stick or folder.</source>
        <translation>La lecture ou l’enregistrement a échoué. Réessayez, ou choisissez une autre clé ou un autre dossier.</translation>
    </message>
    <message>
        <source>That cannot be done like this. Look at what was typed, and try again.</source>
        <translation>Ce n’est pas possible ainsi. Regardez ce qui a été tapé, puis réessayez.</translation>
    </message>
    <message>
        <source>A campaign pack could not be kept, as something in it is not right.</source>
        <translation>Une trousse de campagne n’a pas pu être gardée, car quelque chose n’y va pas.</translation>
    </message>
    <message>
        <source>This was stopped. What was finished is kept, and nothing is half done.</source>
        <translation>C’est arrêté. Ce qui était fini est gardé, et rien n’est fait à moitié.</translation>
    </message>
    <message>
        <source>The work ended before it was done. What was finished is kept; start it again to go on.</source>
        <translation>Le travail s’est interrompu avant la fin. Ce qui était fini est gardé&#x202f;; relancez-le pour continuer.</translation>
    </message>
    <message>
        <source>That did not work. Nothing is half done; try again.</source>
        <translation>Cela n’a pas marché. Rien n’est fait à moitié&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>Tabling made a mistake. Close it and open it again; nothing that was saved is lost.</source>
        <translation>Tabling a fait une erreur. Fermez-le et rouvrez-le&#x202f;; rien de ce qui était enregistré n’est perdu.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Drop the folder of a campaign here: the one with the petition and its keys.</source>
        <translation>Déposez ici le dossier d’une campagne&#xa0;: celui qui contient la pétition et ses clés.</translation>
    </message>
    <message>
        <source>New here? Try everything in a practice campaign: nobody in it is real, and nothing can break.</source>
        <translation>C’est la première fois&#x202f;? Essayez tout dans une campagne d’exercice&#xa0;: personne n’y est réel, et rien ne peut s’abîmer.</translation>
    </message>
</context>
<context>
    <name>TabletCard</name>
    <message>
        <source>Its four words: %1</source>
        <translation>Ses quatre mots&#xa0;: %1</translation>
    </message>
    <message>
        <source>Name on its sticker</source>
        <translation>Nom sur son étiquette</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>Garder ce nom</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Rien ne vous attend.</translation>
    </message>
    <message>
        <source>This waits for you</source>
        <translation>Ceci vous attend</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Your name, for the log of who did what</source>
        <translation>Votre nom, pour le registre de qui a fait quoi</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Passphrase of the petition, if it has another one</source>
        <translation>Phrase de passe de la pétition, si elle en a une autre</translation>
    </message>
</context>
<context>
    <name>WeekBars</name>
    <message>
        <source>The last seven days</source>
        <translation>Les sept derniers jours</translation>
    </message>
    <message>
        <source>People who signed, by day</source>
        <translation>Personnes qui ont signé, par jour</translation>
    </message>
</context>
</TS>

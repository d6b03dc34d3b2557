<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>ApprovalPart</name>
    <message>
        <source>Two people look at it</source>
        <translation>Deux personnes regardent</translation>
    </message>
    <message>
        <source>I looked at each: the recipient is meant to read it as it stands.</source>
        <translation>J’ai regardé chaque ligne&#xa0;: le destinataire doit la lire telle quelle.</translation>
    </message>
    <message>
        <source>Somebody else looks at every page and types their name here, or approves at their own computer.</source>
        <translation>Une autre personne regarde chaque page et tape son nom ici, ou approuve sur son propre ordinateur.</translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation>Nom de la deuxième personne</translation>
    </message>
    <message>
        <source>I looked at these pages, and they may go out</source>
        <translation>J’ai regardé ces pages, elles peuvent partir</translation>
    </message>
    <message>
        <source>Nobody else can look. Deliver it all the same; the log will say so.</source>
        <translation>Personne d’autre ne peut regarder. Remettre quand même&#x202f;; le registre le dira.</translation>
    </message>
</context>
<context>
    <name>AskedCard</name>
    <message>
        <source>It is answered</source>
        <translation>C’est répondu</translation>
    </message>
    <message>
        <source>Nobody of that name is here</source>
        <translation>Personne de ce nom n’est ici</translation>
    </message>
</context>
<context>
    <name>AskedList</name>
    <message>
        <source>Requests by letter, mail or telephone</source>
        <translation>Demandes par lettre, courriel ou téléphone</translation>
    </message>
    <message>
        <source>Note here who writes or calls, where you cannot answer at once: there are thirty days to answer.</source>
        <translation>Notez ici qui écrit ou appelle, si vous ne pouvez pas répondre tout de suite&#xa0;: il y a trente jours pour répondre.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name of whoever asks</source>
        <translation>Nom de la personne qui demande</translation>
    </message>
    <message>
        <source>Received on (year-month-day); today if left empty</source>
        <translation>Reçue le (année-mois-jour)&#x202f;; aujourd’hui si vide</translation>
    </message>
    <message>
        <source>They ask for a copy</source>
        <translation>Elle demande une copie</translation>
    </message>
    <message>
        <source>They ask for a correction</source>
        <translation>Elle demande une correction</translation>
    </message>
    <message>
        <source>They want to be taken off</source>
        <translation>Elle veut être retirée</translation>
    </message>
    <message>
        <source>They want to be forgotten</source>
        <translation>Elle veut être oubliée</translation>
    </message>
    <message>
        <source>Show older answers</source>
        <translation>Afficher les réponses plus anciennes</translation>
    </message>
</context>
<context>
    <name>AuditLogPlurals</name>
    <message numerus="yes">
        <source>%Ln lines, each as it was written.</source>
        <translation>
            <numerusform>%Ln ligne, telle qu’elle fut écrite.</numerusform>
            <numerusform>%Ln lignes, chacune telle qu’elle fut écrite.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupFiles</name>
    <message>
        <source>Try it</source>
        <translation>L’essayer</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>A backup holds the signatures and all that was decided, and not the keys: those lie in a folder of their own, told below. Keep one backup on a stick somewhere else.</source>
        <translation>Une sauvegarde contient les signatures et tout ce qui a été décidé, mais pas les clés&#xa0;: celles-ci se trouvent dans leur propre dossier, indiqué plus bas. Gardez une sauvegarde sur une clé USB, ailleurs.</translation>
    </message>
    <message>
        <source>Back up to “%1”</source>
        <translation>Sauvegarder sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Back up to a stick or another folder…</source>
        <translation>Sauvegarder sur une clé USB ou dans un autre dossier…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>The organisation&apos;s four words, also on the page for volunteers: %1</source>
        <translation>Les quatre mots de l’organisation, aussi sur la page des bénévoles&#xa0;: %1</translation>
    </message>
    <message>
        <source>Does the passphrase on paper still open the keys? Type it here</source>
        <translation>La phrase de passe notée sur papier ouvre-t-elle encore les clés&#x202f;? Tapez-la ici</translation>
    </message>
    <message>
        <source>Try this passphrase</source>
        <translation>Essayer cette phrase de passe</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase de passe</translation>
    </message>
    <message>
        <source>Make recovery sheets</source>
        <translation>Faire les feuilles de secours</translation>
    </message>
</context>
<context>
    <name>BeginPage</name>
    <message>
        <source>A new campaign</source>
        <translation>Une nouvelle campagne</translation>
    </message>
    <message>
        <source>Everything of a campaign lies in one folder: its petition, its keys, its backups. Tabling makes it now.</source>
        <translation>Tout ce qui appartient à une campagne se trouve dans un seul dossier&#xa0;: sa pétition, ses clés, ses sauvegardes. Tabling le crée maintenant.</translation>
    </message>
    <message>
        <source>Keep the petition on a server, so that several people work with it at once</source>
        <translation>Garder la pétition sur un serveur, pour que plusieurs personnes y travaillent en même temps</translation>
    </message>
    <message>
        <source>Ask whoever keeps the server for an empty PostgreSQL database, its address and a password. They can see what it holds: have its disk encrypted. The keys stay here.</source>
        <translation>Demandez à qui tient le serveur une base PostgreSQL vide, son adresse et un mot de passe. Cette personne peut voir ce qui s’y trouve&#xa0;: faites chiffrer le disque. Les clés restent ici.</translation>
    </message>
    <message>
        <source>Signers are told who answers for what they type, and how to reach you.</source>
        <translation>Les signataires apprennent qui répond de ce qu’ils saisissent, et comment vous joindre.</translation>
    </message>
    <message>
        <source>This passphrase opens the campaign&apos;s keys and its petition. Without it nobody can read a signature: not you, and not a thief.</source>
        <translation>Cette phrase de passe ouvre les clés de la campagne et sa pétition. Sans elle, personne ne peut lire une signature&#xa0;: ni vous, ni un voleur.</translation>
    </message>
    <message>
        <source>The passphrase, from the paper</source>
        <translation>La phrase de passe, lue sur le papier</translation>
    </message>
</context>
<context>
    <name>BoxTurn</name>
    <message>
        <source>Space changes it, Return goes on.</source>
        <translation>La barre d’espace la change, Entrée continue.</translation>
    </message>
</context>
<context>
    <name>BoxesAndFolderPlurals</name>
    <message numerus="yes">
        <source>%Ln new signatures</source>
        <translation>
            <numerusform>%Ln nouvelle signature</numerusform>
            <numerusform>%Ln nouvelles signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new rows</source>
        <translation>
            <numerusform>%Ln nouvelle ligne</numerusform>
            <numerusform>%Ln nouvelles lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows cannot be taken</source>
        <translation>
            <numerusform>%Ln ligne ne peut pas être prise</numerusform>
            <numerusform>%Ln lignes ne peuvent pas être prises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait, as their signers never confirmed them</source>
        <translation>
            <numerusform>%Ln attend, car la personne ne l’a jamais confirmée</numerusform>
            <numerusform>%Ln attendent, car les personnes ne les ont jamais confirmées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people of this stand on delivery %1 of %2, and count by nothing else.</source>
        <translation>
            <numerusform>%Ln personne d’ici figure sur la remise %1 du %2 et ne compte par rien d’autre.</numerusform>
            <numerusform>%Ln personnes d’ici figurent sur la remise %1 du %2 et ne comptent par rien d’autre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files stay out: staff took them out before.</source>
        <translation>
            <numerusform>%Ln fichier reste dehors&#xa0;: il avait été retiré.</numerusform>
            <numerusform>%Ln fichiers restent dehors&#xa0;: ils avaient été retirés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files stay out: they were dropped, and nobody has welcomed their tablets since.</source>
        <translation>
            <numerusform>%Ln fichier reste dehors&#xa0;: il a été abandonné, et personne n’a accueilli sa tablette depuis.</numerusform>
            <numerusform>%Ln fichiers restent dehors&#xa0;: ils ont été abandonnés, et personne n’a accueilli leurs tablettes depuis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of new tablets are kept, and wait until you welcome the tablets.</source>
        <translation>
            <numerusform>%Ln fichier d’une nouvelle tablette est gardé, et attend que vous accueilliez la tablette.</numerusform>
            <numerusform>%Ln fichiers de nouvelles tablettes sont gardés, et attendent que vous accueilliez les tablettes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay out, as those people asked</source>
        <translation>
            <numerusform>%Ln&#xa0;reste dehors, comme la personne l’a demandé</numerusform>
            <numerusform>%Ln&#xa0;restent dehors, comme ces personnes l’ont demandé</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringInPage</name>
    <message>
        <source>Drop a stick, a folder, files of signatures or a table here.</source>
        <translation>Déposez ici une clé USB, un dossier, des fichiers de signatures ou un tableau.</translation>
    </message>
    <message>
        <source>Without a stick: drop boxes, a watched folder…</source>
        <translation>Sans clé USB&#xa0;: boîtes de dépôt, dossier surveillé…</translation>
    </message>
    <message>
        <source>Give the tablets their receipt</source>
        <translation>Donner aux tablettes leur reçu</translation>
    </message>
    <message>
        <source>Back up, and write the receipt to “%1”</source>
        <translation>Sauvegarder, puis écrire le reçu sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>With it the tablets erase what is safe here.</source>
        <translation>Avec lui, les tablettes effacent ce qui est en sécurité ici.</translation>
    </message>
    <message>
        <source>Back up, and write the receipt into a folder…</source>
        <translation>Sauvegarder, et écrire le reçu dans un dossier…</translation>
    </message>
    <message>
        <source>A table: look at it</source>
        <translation>Un tableau&#xa0;: l’examiner</translation>
    </message>
    <message>
        <source>Taken in last</source>
        <translation>Dernières importations</translation>
    </message>
    <message>
        <source>Undo it all the same</source>
        <translation>Annuler quand même</translation>
    </message>
    <message>
        <source>Show what was taken in before</source>
        <translation>Montrer ce qui a été importé avant</translation>
    </message>
</context>
<context>
    <name>CampaignField</name>
    <message>
        <source>Ask for: %1</source>
        <translation>Demander&#xa0;: %1</translation>
    </message>
    <message>
        <source>must be given</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>%1 must be given</source>
        <translation>%1&#xa0;: obligatoire</translation>
    </message>
    <message>
        <source>goes to the recipient</source>
        <translation>va au destinataire</translation>
    </message>
    <message>
        <source>%1 goes to the recipient</source>
        <translation>%1&#xa0;: va au destinataire</translation>
    </message>
</context>
<context>
    <name>CampaignMissing</name>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
</context>
<context>
    <name>CampaignPage</name>
    <message>
        <source>Lay the signed pack onto “%1”</source>
        <translation>Déposer la trousse signée sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The tablets take it from there.</source>
        <translation>Les tablettes la prennent là.</translation>
    </message>
    <message>
        <source>Lay the signed pack into a folder…</source>
        <translation>Déposer la trousse signée dans un dossier…</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Ajouter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Have you a web page of this petition? Open it in the browser, select all of it, copy it, and paste it here: each text goes to its place.</source>
        <translation>La pétition a-t-elle une page web&#x202f;? Ouvrez-la dans le navigateur, sélectionnez tout, copiez, puis collez ici&#xa0;: chaque texte va à sa place.</translation>
    </message>
    <message>
        <source>Paste the organisation&apos;s page</source>
        <translation>Coller la page de l’organisation</translation>
    </message>
    <message>
        <source>Take the pasted page out</source>
        <translation>Retirer la page collée</translation>
    </message>
    <message>
        <source>Puts back what stood there before. What you wrote since stays.</source>
        <translation>Remet ce qu’il y avait avant. Ce que vous avez écrit depuis reste.</translation>
    </message>
    <message>
        <source>What is asked besides the name, and what goes to the recipient</source>
        <translation>Ce qui est demandé en plus du nom, et ce qui va au destinataire</translation>
    </message>
    <message>
        <source>Country where most signers live: the first in the list</source>
        <translation>Pays où vivent la plupart des signataires&#xa0;: le premier de la liste</translation>
    </message>
    <message>
        <source>Ask those who give an e-mail address whether you may write to them</source>
        <translation>Demander à qui donne son courriel si vous pouvez lui écrire</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>First day to sign (year-month-day), if there is one</source>
        <translation>Premier jour pour signer (année-mois-jour), s’il y en a un</translation>
    </message>
    <message>
        <source>Last day to sign (year-month-day), if there is one</source>
        <translation>Dernier jour pour signer (année-mois-jour), s’il y en a un</translation>
    </message>
    <message>
        <source>Day by which you deliver (year-month-day), if you say it</source>
        <translation>Jour de remise au plus tard (année-mois-jour), si vous le dites</translation>
    </message>
    <message>
        <source>Who answers for what signers type</source>
        <translation>Qui répond de ce que les signataires écrivent</translation>
    </message>
    <message>
        <source>The campaign&apos;s colour, as #0b5e8a</source>
        <translation>La couleur de la campagne, comme #0b5e8a</translation>
    </message>
    <message>
        <source>How many signatures you hope for, if you say it</source>
        <translation>Combien de signatures vous espérez, si vous le dites</translation>
    </message>
    <message>
        <source>Drop the campaign&apos;s picture here (SVG, PNG or JPEG).</source>
        <translation>Déposez ici l’image de la campagne (SVG, PNG ou JPEG).</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>What this version changes</source>
        <translation>Ce que change cette version</translation>
    </message>
    <message>
        <source>Keys that replace older ones</source>
        <translation>Des clés qui en remplacent d’anciennes</translation>
    </message>
    <message>
        <source>Only where the organisation has new keys and the old ones did not leak: tablets then follow.</source>
        <translation>Seulement si l’organisation a de nouvelles clés et que les anciennes n’ont pas fui&#xa0;: les tablettes suivent alors.</translation>
    </message>
    <message>
        <source>Passphrase of the older keys</source>
        <translation>Phrase de passe des anciennes clés</translation>
    </message>
    <message>
        <source>Choose the folder of the older keys…</source>
        <translation>Choisir le dossier des anciennes clés…</translation>
    </message>
</context>
<context>
    <name>CampaignPlurals</name>
    <message numerus="yes">
        <source>%Ln lines of menus and footers were left out: %1</source>
        <translation>
            <numerusform>%Ln ligne de menu ou de pied de page a été laissée de côté&#xa0;: %1</numerusform>
            <numerusform>%Ln lignes de menu ou de pied de page ont été laissées de côté&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words that seem to be hidden on the page were left out: %1</source>
        <translation>
            <numerusform>%Ln mot qui semble caché dans la page a été laissé de côté&#xa0;: %1</numerusform>
            <numerusform>%Ln mots qui semblent cachés dans la page ont été laissés de côté&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What the recipient is asked, %Ln paragraphs: “%1”</source>
        <translation>
            <numerusform>Ce qui est demandé au destinataire, %Ln paragraphe&#xa0;: «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>Ce qui est demandé au destinataire, %Ln paragraphes&#xa0;: «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things are missing before it can be signed.</source>
        <translation>
            <numerusform>Il manque %Ln chose avant la signature.</numerusform>
            <numerusform>Il manque %Ln choses avant la signature.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things are missing: go to the first</source>
        <translation>
            <numerusform>Il manque %Ln chose&#xa0;: y aller</numerusform>
            <numerusform>Il manque %Ln choses&#xa0;: aller à la première</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CampaignText</name>
    <message>
        <source>A line that begins with ## is a heading, one with - or 1. an item of a list. **Stars** make words bold. What stands in { } is for Tabling: leave it.</source>
        <translation>Une ligne qui commence par ## est un titre&#x202f;; par - ou 1., un élément de liste. Des **étoiles** mettent en gras. Ce qui est entre { } est pour Tabling&#xa0;: laissez-le.</translation>
    </message>
</context>
<context>
    <name>CaseCard</name>
    <message>
        <source>look at it by itself</source>
        <translation>à regarder à part</translation>
    </message>
    <message>
        <source>Look at this one by itself.</source>
        <translation>À regarder à part.</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Ouvrir la fiche</translation>
    </message>
</context>
<context>
    <name>CasePlurals</name>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at one by one</source>
        <translation>
            <numerusform>%Ln à regarder à part</numerusform>
            <numerusform>%Ln à regarder une par une</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %Ln</source>
        <translation>
            <numerusform>Décider %Ln cas</numerusform>
            <numerusform>Décider %Ln cas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decided.</source>
        <translation>
            <numerusform>%Ln cas décidé.</numerusform>
            <numerusform>%Ln cas décidés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them wait to be told from somebody else: this would count each of them, too.</source>
        <translation>
            <numerusform>%Ln d’entre elles attend qu’on la distingue d’une autre&#xa0;: ceci la compterait aussi.</numerusform>
            <numerusform>%Ln d’entre elles attendent qu’on les distingue d’une autre&#xa0;: ceci les compterait toutes aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left as they were: an earlier decision says the contrary.</source>
        <translation>
            <numerusform>%Ln cas laissé tel quel&#xa0;: une décision antérieure dit le contraire.</numerusform>
            <numerusform>%Ln cas laissés tels quels&#xa0;: une décision antérieure dit le contraire.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectPage</name>
    <message>
        <source>Drop boxes</source>
        <translation>Boîtes de dépôt</translation>
    </message>
    <message>
        <source>Tablets with a network leave signatures there. A backup is made first, then receipts are left.</source>
        <translation>Les tablettes qui ont un réseau y laissent leurs signatures. Une sauvegarde est faite d’abord, puis les reçus y sont laissés.</translation>
    </message>
    <message>
        <source>This campaign has no drop box yet. Choose its file, as the tablets have it.</source>
        <translation>Cette campagne n’a pas encore de boîte de dépôt. Choisissez son fichier, comme en ont les tablettes.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>L’oublier</translation>
    </message>
    <message>
        <source>Add a drop box file…</source>
        <translation>Ajouter un fichier de boîte de dépôt…</translation>
    </message>
    <message>
        <source>A watched folder</source>
        <translation>Un dossier surveillé</translation>
    </message>
    <message>
        <source>What is dropped into it is taken in and put away. A table lies in a folder called as its source.</source>
        <translation>Ce qu’on y dépose est pris aussitôt et rangé. Un tableau se met dans un dossier nommé comme sa source.</translation>
    </message>
    <message>
        <source>Source of tables that lie in it itself; empty: they are left alone</source>
        <translation>Source des tableaux posés directement dedans&#x202f;; vide&#xa0;: on n’y touche pas</translation>
    </message>
    <message>
        <source>Choose the folder to watch…</source>
        <translation>Choisir le dossier à surveiller…</translation>
    </message>
    <message>
        <source>Watched while the window is open, not while it is locked: %1</source>
        <translation>Surveillé tant que la fenêtre est ouverte, pas quand elle est verrouillée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Watch it no longer</source>
        <translation>Ne plus le surveiller</translation>
    </message>
</context>
<context>
    <name>ColourChip</name>
    <message>
        <source>Contrast on white: %1 to 1</source>
        <translation>Contraste sur blanc&#xa0;: %1 pour 1</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message>
        <source>Sort: %1</source>
        <translation>Trier&#xa0;: %1</translation>
    </message>
    <message>
        <source>sorted by this</source>
        <translation>trié par ceci</translation>
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
        <source>It lies on this computer: keep one on a stick somewhere else, too.</source>
        <translation>Elle se trouve sur cet ordinateur&#xa0;: gardez-en aussi une sur une clé USB, ailleurs.</translation>
    </message>
    <message>
        <source>It is encrypted with the campaign&apos;s passphrase, as it stands on the paper.</source>
        <translation>Elle est chiffrée avec la phrase de passe de la campagne, celle du papier.</translation>
    </message>
    <message>
        <source>It is encrypted with the password for the server that you have today.</source>
        <translation>Elle est chiffrée avec votre mot de passe d’aujourd’hui pour le serveur.</translation>
    </message>
    <message>
        <source>set aside when another was brought back</source>
        <translation>mise de côté quand une autre a été ramenée</translation>
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
        <source>This backup is whole. It knows everything up to %1.</source>
        <translation>Cette sauvegarde est entière. Elle sait tout jusqu’au %1.</translation>
    </message>
    <message>
        <source>Look for another backup: this one is damaged or was changed. It is of %1.</source>
        <translation>Cherchez une autre sauvegarde&#xa0;: celle-ci est abîmée ou a été modifiée. Elle date du %1.</translation>
    </message>
    <message>
        <source>In it: %1.</source>
        <translation>Elle contient&#xa0;: %1.</translation>
    </message>
    <message>
        <source>In the petition now: %1.</source>
        <translation>Dans la pétition aujourd’hui&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Brought in after it, and not in it: %1. Bring that in again afterwards.</source>
        <translation>Importé après elle, et absent d’elle&#xa0;: %1. Importez-le de nouveau ensuite.</translation>
    </message>
    <message>
        <source>No replay log lies here or beside the backup: who was erased since would be back.</source>
        <translation>Aucun registre de reprise ici ni à côté de la sauvegarde&#xa0;: les personnes effacées depuis reviendraient.</translation>
    </message>
    <message>
        <source>This backup is the petition now. It knows everything up to %1.</source>
        <translation>Cette sauvegarde est maintenant la pétition. Elle sait tout jusqu’au %1.</translation>
    </message>
    <message>
        <source>The petition that was here lies among the backups: %1. It can be brought back.</source>
        <translation>La pétition qui était ici se trouve parmi les sauvegardes&#xa0;: %1. On peut la ramener.</translation>
    </message>
    <message>
        <source>Trying the backup</source>
        <translation>Essai de la sauvegarde</translation>
    </message>
    <message>
        <source>Bringing the backup back</source>
        <translation>La sauvegarde est ramenée</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Importer</translation>
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
        <source>Welcome new tablets</source>
        <translation>Accueillir de nouvelles tablettes</translation>
    </message>
    <message>
        <source>Bring in more</source>
        <translation>Importer autre chose</translation>
    </message>
    <message>
        <source>Bringing in</source>
        <translation>Importation en cours</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exports</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Rights and age</source>
        <translation>Droits et conservation</translation>
    </message>
    <message>
        <source>Tablets and events</source>
        <translation>Tablettes et évènements</translation>
    </message>
    <message>
        <source>What is left you put off until later. Open this page again to see it.</source>
        <translation>Vous avez remis le reste à plus tard. Rouvrez cette page pour le revoir.</translation>
    </message>
    <message>
        <source>That was the last pair.</source>
        <translation>C’était la dernière paire.</translation>
    </message>
    <message>
        <source>No pair waits for a decision.</source>
        <translation>Aucune paire n’attend de décision.</translation>
    </message>
    <message>
        <source>That was the last pair. Nothing is left to decide.</source>
        <translation>C’était la dernière paire. Il n’y a plus rien à décider.</translation>
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
        <source>A tablet shows four words. Type all of them.</source>
        <translation>Une tablette montre quatre mots. Saisissez-les tous.</translation>
    </message>
    <message>
        <source>No tablet with these words has come yet. When it does, it is welcome.</source>
        <translation>Aucune tablette n’est encore venue avec ces mots. Quand elle viendra, elle sera accueillie.</translation>
    </message>
    <message>
        <source>%1 is welcome: %2. Its receipt waits on the page “Bring in”.</source>
        <translation>%1 est bienvenue&#xa0;: %2. Son reçu l’attend à la page «&#xa0;Importer&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is none of the words that tablets show. Have it read to you again, and type it anew.</source>
        <translation>«&#xa0;%1&#xa0;» n’est aucun des mots que montrent les tablettes. Faites-le relire, puis saisissez-le de nouveau.</translation>
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
        <source>Drop what waits…</source>
        <translation>Abandonner ce qui attend…</translation>
    </message>
    <message>
        <source>Take out all of it</source>
        <translation>Retirer tout ce qu’elle a envoyé</translation>
    </message>
    <message>
        <source>Tabling %1, seen on %2</source>
        <translation>Tabling %1, vue le %2</translation>
    </message>
    <message>
        <source>its own screen calls it %1</source>
        <translation>son propre écran l’appelle %1</translation>
    </message>
    <message>
        <source>practice opened on %1</source>
        <translation>signature d’essai ouverte le %1</translation>
    </message>
    <message>
        <source>, %1 missing</source>
        <translation>, %1 manquantes</translation>
    </message>
    <message>
        <source>, its receipt may not be read yet</source>
        <translation>, son reçu n’est peut-être pas encore lu</translation>
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
        <source>Another program is writing to this petition; waiting for it.</source>
        <translation>Un autre programme écrit dans cette pétition&#x202f;; en attente.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1&#xa0;: terminé.</translation>
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
        <source>Somebody asked here to be only counted: if this is one person, the name stands on no list.</source>
        <translation>Quelqu’un a demandé ici à être seulement compté&#xa0;: si c’est une seule personne, son nom ne figure sur aucune liste.</translation>
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
        <source>On the list</source>
        <translation>Sur la liste</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>avec le nom</translation>
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
        <source>The organisation</source>
        <translation>L’organisation</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>le nom</translation>
    </message>
    <message>
        <source>the country</source>
        <translation>le pays</translation>
    </message>
    <message>
        <source>the e-mail address</source>
        <translation>l’adresse courriel</translation>
    </message>
    <message>
        <source>the postal code</source>
        <translation>le code postal</translation>
    </message>
    <message>
        <source>the phone number</source>
        <translation>le numéro de téléphone</translation>
    </message>
    <message>
        <source>How %1 is asked</source>
        <translation>Comment on demande %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The campaign&apos;s colour</source>
        <translation>La couleur de la campagne</translation>
    </message>
    <message>
        <source>The campaign&apos;s picture</source>
        <translation>L’image de la campagne</translation>
    </message>
    <message>
        <source>The country at the top of the list</source>
        <translation>Le pays en tête de liste</translation>
    </message>
    <message>
        <source>How many signatures you hope for</source>
        <translation>Le nombre de signatures espéré</translation>
    </message>
    <message>
        <source>The languages</source>
        <translation>Les langues</translation>
    </message>
    <message>
        <source>The language in which the kiosk begins</source>
        <translation>La langue dans laquelle la borne commence</translation>
    </message>
    <message>
        <source>What goes to the recipient</source>
        <translation>Ce que reçoit le destinataire</translation>
    </message>
    <message>
        <source>What is asked besides the name</source>
        <translation>Ce qu’on demande en plus du nom</translation>
    </message>
    <message>
        <source>Your own questions, and their order</source>
        <translation>Vos propres questions, et leur ordre</translation>
    </message>
    <message>
        <source>Question %1</source>
        <translation>Question %1</translation>
    </message>
    <message>
        <source>Title, one line</source>
        <translation>Titre, une ligne</translation>
    </message>
    <message>
        <source>What it is about, in a sentence</source>
        <translation>De quoi il s’agit, en une phrase</translation>
    </message>
    <message>
        <source>Whom you address</source>
        <translation>À qui vous vous adressez</translation>
    </message>
    <message>
        <source>What you ask, a line each</source>
        <translation>Ce que vous demandez, une ligne chacune</translation>
    </message>
    <message>
        <source>The text people read</source>
        <translation>Le texte que l’on lit</translation>
    </message>
    <message>
        <source>The promise beside the button, written from the ticked fields</source>
        <translation>La promesse à côté du bouton, écrite d’après les cases cochées</translation>
    </message>
    <message>
        <source>What to think of before signing</source>
        <translation>À quoi penser avant de signer</translation>
    </message>
    <message>
        <source>The day of the delivery, in words</source>
        <translation>Le jour de la remise, en mots</translation>
    </message>
    <message>
        <source>When and where you deliver</source>
        <translation>Quand et où vous remettez les signatures</translation>
    </message>
    <message>
        <source>How to take it back</source>
        <translation>Comment revenir sur sa signature</translation>
    </message>
    <message>
        <source>How long you keep it</source>
        <translation>Combien de temps vous la conservez</translation>
    </message>
    <message>
        <source>Where the data goes</source>
        <translation>Où vont les renseignements</translation>
    </message>
    <message>
        <source>The privacy text</source>
        <translation>Le texte sur la vie privée</translation>
    </message>
    <message>
        <source>First day to sign</source>
        <translation>Premier jour pour signer</translation>
    </message>
    <message>
        <source>Last day to sign</source>
        <translation>Dernier jour pour signer</translation>
    </message>
    <message>
        <source>Day by which you deliver</source>
        <translation>Jour de la remise au plus tard</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Nom de l’organisation</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>E-mail for questions and withdrawals</source>
        <translation>Courriel pour les questions et les retraits</translation>
    </message>
    <message>
        <source>Helpline</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Web page, any on which people find you</source>
        <translation>Page web, n’importe laquelle où l’on vous trouve</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Évènement</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tablette</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>said yes</source>
        <translation>a dit oui</translation>
    </message>
    <message>
        <source>asked to stop</source>
        <translation>a demandé d’arrêter</translation>
    </message>
    <message>
        <source>did not say yes</source>
        <translation>n’a pas dit oui</translation>
    </message>
    <message>
        <source>were not asked</source>
        <translation>pas demandé</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>On a tablet</source>
        <translation>Sur une tablette</translation>
    </message>
    <message>
        <source>Typed in by a volunteer</source>
        <translation>Saisi par un bénévole</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>On the web</source>
        <translation>Sur le Web</translation>
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
        <source>Undone, they count no more and stand on no later list. What was delivered keeps its list and its total. Once more, and it is undone; it can be brought back.</source>
        <translation>Après l’annulation, elles ne comptent plus et ne figurent sur aucune liste ultérieure. Ce qui a été remis garde sa liste et son total. Encore une fois, et c’est annulé&#x202f;; on peut le rétablir.</translation>
    </message>
    <message>
        <source>%1 was taken out before the backup was brought back, and is out again: it does not count. It can be brought back below.</source>
        <translation>%1 avait été retiré avant le retour de la sauvegarde et l’est de nouveau&#xa0;: il ne compte pas. Vous pouvez le rétablir ci-dessous.</translation>
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
        <source>The tablets find their receipts in their drop boxes.</source>
        <translation>Les tablettes trouvent leurs reçus dans leurs boîtes de dépôt.</translation>
    </message>
    <message>
        <source>Those to mend are in “%1”, beside the table.</source>
        <translation>Celles à corriger sont dans «&#xa0;%1&#xa0;», à côté du tableau.</translation>
    </message>
    <message>
        <source>No receipts were left, so tablets keep what they have: %1</source>
        <translation>Aucun reçu n’a été laissé, donc les tablettes gardent ce qu’elles ont&#xa0;: %1</translation>
    </message>
    <message>
        <source>Something was left out of it: what was undone, or not whole.</source>
        <translation>Il ne mentionne pas tout&#xa0;: ce qui a été annulé ou n’est pas entier n’y figure pas.</translation>
    </message>
    <message>
        <source>Take “%1” back to the tablet: “Sending and receipts”, then “Check receipts”, erases there what is safe here.</source>
        <translation>Rapportez «&#xa0;%1&#xa0;» à la tablette&#xa0;: «&#xa0;Envoi et reçus&#xa0;», puis «&#xa0;Vérifier les reçus&#xa0;», y efface ce qui est en sécurité ici.</translation>
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
        <source>Signatures that were read: %1</source>
        <translation>Signatures lues&#xa0;: %1</translation>
    </message>
    <message>
        <source>New signatures: %1</source>
        <translation>Nouvelles signatures&#xa0;: %1</translation>
    </message>
    <message>
        <source>Signatures that were here already: %1</source>
        <translation>Signatures déjà là&#xa0;: %1</translation>
    </message>
    <message>
        <source>Signatures that could not be taken: %1</source>
        <translation>Signatures qui n’ont pas pu être prises&#xa0;: %1</translation>
    </message>
    <message>
        <source>A tablet that was reported lost sent something. It waits.</source>
        <translation>Une tablette déclarée perdue a envoyé quelque chose. Cela attend.</translation>
    </message>
    <message>
        <source>New rows: %1</source>
        <translation>Nouvelles lignes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rows that were here already: %1</source>
        <translation>Lignes déjà là&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unsubscribed since they were brought in: %1</source>
        <translation>Désabonnements depuis qu’elles ont été importées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rows that wait, as their signers never confirmed them: %1</source>
        <translation>Lignes qui attendent, car leurs signataires ne les ont jamais confirmées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rows that cannot be taken: %1</source>
        <translation>Lignes qui ne peuvent pas être prises&#xa0;: %1</translation>
    </message>
    <message>
        <source>Row %1 cannot be taken: %2</source>
        <translation>La ligne %1 ne peut pas être prise&#xa0;: %2</translation>
    </message>
    <message>
        <source>Rows besides that cannot be taken: %1</source>
        <translation>Autres lignes qui ne peuvent pas être prises&#xa0;: %1</translation>
    </message>
    <message>
        <source>A cell is left out, as %2; rows: %1</source>
        <translation>Une cellule est laissée de côté, car %2&#x202f;; lignes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Worth a look, as %2; rows: %1</source>
        <translation>À regarder, car %2&#x202f;; lignes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rows to mend are in “%1”. Mend them there, and drop that table again.</source>
        <translation>Les lignes à corriger sont dans «&#xa0;%1&#xa0;». Corrigez-les là et déposez ce tableau de nouveau.</translation>
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
        <source>The campaign pack “%1” was kept in the place of one that was broken.</source>
        <translation>La trousse de campagne «&#xa0;%1&#xa0;» a été conservée à la place d’une qui était abîmée.</translation>
    </message>
    <message>
        <source>The campaign pack “%1” is kept with the petition already.</source>
        <translation>La trousse de campagne «&#xa0;%1&#xa0;» est déjà conservée avec la pétition.</translation>
    </message>
    <message>
        <source>This campaign pack is signed with a key that was replaced, so it was not kept: whoever has the old key may have signed it.</source>
        <translation>Cette trousse de campagne est signée avec une clé qui a été remplacée et n’a donc pas été conservée&#xa0;: quiconque a l’ancienne clé peut l’avoir signée.</translation>
    </message>
    <message>
        <source>Practice of “%1” was opened. It is new: welcome it by its four words.</source>
        <translation>La signature d’essai de «&#xa0;%1&#xa0;» a été ouverte. La tablette est nouvelle&#xa0;: accueillez-la par ses quatre mots.</translation>
    </message>
    <message>
        <source>Practice of “%1” was opened. It counts nowhere; its answer lies beside it.</source>
        <translation>La signature d’essai de «&#xa0;%1&#xa0;» a été ouverte. Elle ne compte nulle part&#x202f;; la réponse est à côté.</translation>
    </message>
    <message>
        <source>of %1, the goal</source>
        <translation>sur %1, l’objectif</translation>
    </message>
    <message>
        <source>A campaign pack kept here is broken: bring the signed file in again</source>
        <translation>Une trousse de campagne gardée ici est abîmée&#xa0;: importez de nouveau le fichier signé</translation>
    </message>
    <message>
        <source>No tablet is set up yet: write a stick or a folder that sets them up</source>
        <translation>Aucune tablette n’est encore installée&#xa0;: préparez une clé USB ou un dossier qui les installe</translation>
    </message>
    <message>
        <source>The page for volunteers is not printed yet: it has the four words that a new tablet asks for</source>
        <translation>La page pour les bénévoles n’est pas encore imprimée&#xa0;: elle porte les quatre mots que demande une nouvelle tablette</translation>
    </message>
    <message>
        <source>Not all is in the replay log: a restored backup would not know it</source>
        <translation>Tout n’est pas dans le registre de reprise&#xa0;: une sauvegarde ramenée ne le saurait pas</translation>
    </message>
    <message>
        <source>The delivery is due today, by the day in the campaign</source>
        <translation>La remise est prévue aujourd’hui, selon la date de la campagne</translation>
    </message>
    <message>
        <source>Today is the last day on which the tablets take signatures</source>
        <translation>C’est le dernier jour où les tablettes prennent des signatures</translation>
    </message>
    <message>
        <source>the first was to be answered by %1</source>
        <translation>la première personne attendait une réponse avant le %1</translation>
    </message>
    <message>
        <source>the first is to be answered by %1</source>
        <translation>la première personne attend une réponse d’ici le %1</translation>
    </message>
    <message>
        <source>Go on to the delivery</source>
        <translation>Passer à la remise</translation>
    </message>
    <message>
        <source>Welcome a tablet</source>
        <translation>Accueillir une tablette</translation>
    </message>
    <message>
        <source>Write the text of the petition</source>
        <translation>Écrire le texte de la pétition</translation>
    </message>
    <message>
        <source>Set up tablets</source>
        <translation>Installer des tablettes</translation>
    </message>
    <message>
        <source>Print the page for volunteers</source>
        <translation>Imprimer la page pour les bénévoles</translation>
    </message>
    <message>
        <source>Bring in signatures</source>
        <translation>Importer des signatures</translation>
    </message>
    <message>
        <source>A campaign pack kept here is broken: who signed it cannot be delivered</source>
        <translation>Une trousse de campagne gardée ici est abîmée&#xa0;: les gens qui l’ont signée ne peuvent pas être remis</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>code postal</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>This stops nothing: names are common. Who knows them can say that they are one.</source>
        <translation>Cela n’empêche rien&#xa0;: beaucoup de gens portent le même nom. Qui les connaît peut dire qu’il s’agit d’une seule personne.</translation>
    </message>
    <message>
        <source>The text of the petition is not written and signed for the tablets yet</source>
        <translation>Le texte de la pétition n’est pas encore écrit ni signé pour les tablettes</translation>
    </message>
    <message>
        <source>Nobody has signed the petition yet</source>
        <translation>Personne n’a encore signé la pétition</translation>
    </message>
    <message>
        <source>Of each person the recipient is told: %1. Nothing else of anybody is in it.</source>
        <translation>De chaque personne, le destinataire apprend&#xa0;: %1. Rien d’autre sur personne n’y figure.</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>À&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: “%2” would be printed.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» serait imprimé.</translation>
    </message>
    <message>
        <source>%1 looked at exactly these words and people, and approved them on %2.</source>
        <translation>%1 a regardé exactement ces mots et ces personnes, et les a approuvés le %2.</translation>
    </message>
    <message>
        <source>You approved these pages yourself. Now somebody else has to look, too.</source>
        <translation>Vous avez approuvé ces pages. Une autre personne doit maintenant les regarder aussi.</translation>
    </message>
    <message>
        <source>Nobody else has approved these pages yet.</source>
        <translation>Personne d’autre n’a encore approuvé ces pages.</translation>
    </message>
    <message>
        <source>It is saved: %1, in “%2”. It was read back and holds exactly these pages.</source>
        <translation>C’est enregistré&#xa0;: %1, dans «&#xa0;%2&#xa0;». Le document a été relu et contient exactement ces pages.</translation>
    </message>
    <message>
        <source>Approved by %1.</source>
        <translation>Approuvé par %1.</translation>
    </message>
    <message>
        <source>Nobody else looked at it; the log says so.</source>
        <translation>Personne d’autre ne l’a regardé&#x202f;; le registre le dit.</translation>
    </message>
    <message>
        <source>A supplement: only people who stood on no list that was delivered before.</source>
        <translation>Un complément&#xa0;: seulement les personnes qui ne figuraient sur aucune liste déjà remise.</translation>
    </message>
    <message>
        <source>This letter was never delivered before.</source>
        <translation>Cette lettre n’a encore jamais été remise.</translation>
    </message>
    <message>
        <source>Since the delivery of %1 by %2: %3.</source>
        <translation>Depuis la remise du %1 par %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>En plus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>En moins&#xa0;: %1</translation>
    </message>
    <message>
        <source>Bring the table in again, and say whose words these people signed.</source>
        <translation>Importez à nouveau le tableau, et dites quel texte ces gens ont signé.</translation>
    </message>
    <message>
        <source>Bring in the folder that holds the signed campaign pack they saw.</source>
        <translation>Importez le dossier qui contient la trousse de campagne signée qu’ils ont vue.</translation>
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
        <source>First type the passphrase: it opens the keys, which a backup needs, too.</source>
        <translation>Tapez d’abord la phrase de passe&#xa0;: elle ouvre les clés, dont une sauvegarde a besoin aussi.</translation>
    </message>
    <message>
        <source>It stands on paper: written when the keys were made, or when the passphrase was changed last.</source>
        <translation>Elle figure sur papier&#xa0;: écrite quand les clés ont été créées, ou au dernier changement de phrase secrète.</translation>
    </message>
    <message>
        <source>The petition is on a server, which asks for your password.</source>
        <translation>La pétition est sur un serveur, qui demande votre mot de passe.</translation>
    </message>
    <message>
        <source>This petition is not encrypted: whoever has the file can read it.</source>
        <translation>Cette pétition n’est pas chiffrée&#xa0;: qui a le fichier peut la lire.</translation>
    </message>
    <message>
        <source>Your password for the server</source>
        <translation>Votre mot de passe pour le serveur</translation>
    </message>
    <message>
        <source>Passphrase of the petition, if it has another one</source>
        <translation>Phrase de passe de la pétition, si elle en a une autre</translation>
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
        <source>Open a petition on a server</source>
        <translation>Ouvrir une pétition sur un serveur</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>There are no keys in this folder. It has a file sealing.key.</source>
        <translation>Il n’y a pas de clés dans ce dossier. On y trouve un fichier sealing.key.</translation>
    </message>
    <message>
        <source>The passphrase opens the keys and not the petition: it has a passphrase of its own, or its file is damaged.</source>
        <translation>La phrase de passe ouvre les clés et non la pétition&#xa0;: celle-ci a sa propre phrase de passe, ou son fichier est abîmé.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Ouvrir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Approving</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>Another letter</source>
        <translation>Une autre lettre</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>Voir les pages</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>Mise en pages</translation>
    </message>
    <message>
        <source>Saving the document</source>
        <translation>Enregistrement du document</translation>
    </message>
    <message>
        <source>Letter paper</source>
        <translation>Papier lettre</translation>
    </message>
    <message>
        <source>A4 paper</source>
        <translation>Papier A4</translation>
    </message>
    <message>
        <source>What was promised: the recipient is told %1.</source>
        <translation>Ce qui a été promis&#xa0;: le destinataire apprend %1.</translation>
    </message>
    <message>
        <source>Version %1, “%2”</source>
        <translation>Version %1, «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Its folder is made in your personal folder.</source>
        <translation>Son dossier est créé dans votre dossier personnel.</translation>
    </message>
    <message>
        <source>Its folder is made in: %1</source>
        <translation>Son dossier est créé dans&#xa0;: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Begin a campaign</source>
        <translation>Commencer une campagne</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Question au serveur…</translation>
    </message>
    <message>
        <source>Who is the organisation?</source>
        <translation>Qui est l’organisation&#x202f;?</translation>
    </message>
    <message>
        <source>Write this passphrase on paper</source>
        <translation>Écrivez cette phrase de passe sur papier</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>Elle est sur papier</translation>
    </message>
    <message>
        <source>Type it back from the paper</source>
        <translation>Retapez-la en lisant le papier</translation>
    </message>
    <message>
        <source>Make the keys</source>
        <translation>Créer les clés</translation>
    </message>
    <message>
        <source>Making the keys…</source>
        <translation>Création des clés…</translation>
    </message>
    <message>
        <source>Give the campaign a name.</source>
        <translation>Donnez un nom à la campagne.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase de passe</translation>
    </message>
    <message>
        <source>Type one recovery sheet</source>
        <translation>Tapez une feuille de secours</translation>
    </message>
    <message>
        <source>Type another recovery sheet</source>
        <translation>Tapez une autre feuille de secours</translation>
    </message>
    <message>
        <source>Write the new passphrase on paper</source>
        <translation>Écrivez la nouvelle phrase de passe sur papier</translation>
    </message>
    <message>
        <source>The new passphrase opens the keys</source>
        <translation>La nouvelle phrase de passe ouvre les clés</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>This is not what was shown. Look at your paper; “Back” shows the passphrase again.</source>
        <translation>Ce n’est pas ce qui était affiché. Regardez votre papier&#x202f;; «&#xa0;Retour&#xa0;» l’affiche de nouveau.</translation>
    </message>
    <message>
        <source>Word %1, “%2”, is not right. Look at the sheet and mend it.</source>
        <translation>Le mot %1, «&#xa0;%2&#xa0;», n’est pas le bon. Regardez la feuille et corrigez-le.</translation>
    </message>
    <message>
        <source>If nothing opened: the file is “%1”, in the campaign&apos;s folder “%2”.</source>
        <translation>Si rien ne s’est ouvert&#xa0;: le fichier est «&#xa0;%1&#xa0;», dans le dossier de la campagne «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Recovery sheets, for the day the passphrase is lost</source>
        <translation>Des feuilles de secours, pour le jour où la phrase de passe serait perdue</translation>
    </message>
    <message>
        <source>Make the sheets</source>
        <translation>Faire les feuilles</translation>
    </message>
    <message>
        <source>Making the sheets…</source>
        <translation>Création des feuilles…</translation>
    </message>
    <message>
        <source>Print the three sheets</source>
        <translation>Imprimez les trois feuilles</translation>
    </message>
    <message>
        <source>They are printed</source>
        <translation>Elles sont imprimées</translation>
    </message>
    <message>
        <source>Type one sheet back</source>
        <translation>Retapez une feuille</translation>
    </message>
    <message>
        <source>Check this sheet</source>
        <translation>Vérifier cette feuille</translation>
    </message>
    <message>
        <source>And another one</source>
        <translation>Et une autre</translation>
    </message>
    <message>
        <source>Two sheets are proven</source>
        <translation>Deux feuilles sont vérifiées</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Any two of the three sheets open the keys of this campaign again. One alone tells nothing. Keep each with another person, or in another place.</source>
        <translation>Deux des trois feuilles, n’importe lesquelles, ouvrent de nouveau les clés de cette campagne. Une seule ne révèle rien. Gardez chacune chez une autre personne, ou à un autre endroit.</translation>
    </message>
    <message>
        <source>When the passphrase is lost: open Tabling&apos;s staff window, and on the page that asks for it choose “The passphrase is lost”. The first four letters of each word will do.</source>
        <translation>Si la phrase de passe est perdue&#xa0;: ouvrez la fenêtre du personnel de Tabling et, sur la page qui la demande, choisissez «&#xa0;La phrase de passe est perdue&#xa0;». Les quatre premières lettres de chaque mot suffisent.</translation>
    </message>
    <message>
        <source>Recovery sheet %1 of 3</source>
        <translation>Feuille de secours %1 sur 3</translation>
    </message>
    <message>
        <source>The organisation&apos;s four words: %1</source>
        <translation>Les quatre mots de l’organisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saved: %1. It names nobody: give it to those who stood at the table.</source>
        <translation>Enregistré&#xa0;: %1. Cette feuille ne nomme personne&#xa0;: donnez-la à l’équipe du kiosque.</translation>
    </message>
    <message>
        <source>Type the day as year-month-day, such as 2026-06-27.</source>
        <translation>Tapez le jour ainsi&#xa0;: année-mois-jour, par exemple 2026-06-27.</translation>
    </message>
    <message>
        <source>On the tablets it is %1.</source>
        <translation>Sur les tablettes, c’est %1.</translation>
    </message>
    <message>
        <source>Its batches say different things: %1. One of them is not true. Put the right name and day below, and touch “Correct it”.</source>
        <translation>Ses lots disent des choses différentes&#xa0;: %1. L’une d’elles est fausse. Mettez ci-dessous le bon nom et le bon jour, puis touchez «&#xa0;Corriger&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is on the same day and reads nearly the same, and figures count them as different events. If they are one, have both go by one name. If not, give one of them a name that tells them apart.</source>
        <translation>«&#xa0;%1&#xa0;» a lieu le même jour et se lit presque pareil, et les chiffres en comptent des évènements différents. S’il s’agit du même, donnez le même nom aux deux. Sinon, donnez à l’un d’eux un nom qui les distingue.</translation>
    </message>
    <message>
        <source>This tablet was copied, or put back from a backup. What was signed before is in each copy; from there each goes on by itself.</source>
        <translation>Cette tablette a été copiée, ou rétablie d’une sauvegarde. Ce qui a été signé avant est dans chaque copie&#x202f;; ensuite chacune continue de son côté.</translation>
    </message>
    <message>
        <source>copy %1 of %2</source>
        <translation>copie %1 sur %2</translation>
    </message>
    <message>
        <source>never came: %1</source>
        <translation>jamais arrivé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 enregistrements</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>%1 ici</translation>
    </message>
    <message>
        <source>%1 taken back with their batch</source>
        <translation>%1 retirées avec leur lot</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 illisibles</translation>
    </message>
    <message>
        <source>%1 forgotten</source>
        <translation>%1 oubliées</translation>
    </message>
    <message>
        <source>%1 wait</source>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>It is saved: %1, in “%2”.</source>
        <translation>C’est enregistré&#xa0;: %1, dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Export %1 was not sent: its people are new again. Erase its files.</source>
        <translation>L’exportation %1 n’a pas été envoyée&#xa0;: ses personnes sont de nouveau nouvelles. Effacez ses fichiers.</translation>
    </message>
    <message>
        <source>If you corrected the platform&apos;s public counter, put it back by %1.</source>
        <translation>Si vous aviez corrigé le compteur public de la plateforme, ramenez-le de %1.</translation>
    </message>
    <message>
        <source>Export %1 for %2: %3</source>
        <translation>Export %1 pour %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>pas envoyé</translation>
    </message>
    <message>
        <source>without a passphrase</source>
        <translation>sans phrase de passe</translation>
    </message>
    <message>
        <source>files erased</source>
        <translation>fichiers effacés</translation>
    </message>
    <message>
        <source>erase its files by %1</source>
        <translation>fichiers à effacer d’ici le %1</translation>
    </message>
    <message>
        <source>sent straight to the platform</source>
        <translation>envoyé directement à la plateforme</translation>
    </message>
    <message>
        <source>The platform&apos;s public counter moves with the rows. Correct it by hand by %1.</source>
        <translation>Le compteur public de la plateforme suit les lignes. Corrigez-le à la main de %1.</translation>
    </message>
    <message>
        <source>The platform&apos;s public counter stays where it is. Correct it by hand by %1.</source>
        <translation>Le compteur public de la plateforme ne bouge pas. Corrigez-le à la main de %1.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>{count} autres</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Drawing the picture</source>
        <translation>Dessin de l’image</translation>
    </message>
    <message>
        <source>Corrected. %1</source>
        <translation>Corrigé. %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>%1: one person&apos;s</source>
        <translation>%1&#xa0;: une seule personne</translation>
    </message>
    <message>
        <source>%1: of different people</source>
        <translation>%1&#xa0;: des personnes différentes</translation>
    </message>
    <message>
        <source>%1: counted</source>
        <translation>%1&#xa0;: dans le compte</translation>
    </message>
    <message>
        <source>%1: not counted</source>
        <translation>%1&#xa0;: hors du compte</translation>
    </message>
    <message>
        <source>%1: withdrawn</source>
        <translation>%1&#xa0;: retrait</translation>
    </message>
    <message>
        <source>%1: corrected</source>
        <translation>%1&#xa0;: corrigé</translation>
    </message>
    <message>
        <source>%1: a consent is taken back</source>
        <translation>%1&#xa0;: un consentement retiré</translation>
    </message>
    <message>
        <source>An event has another name or day</source>
        <translation>Un évènement porte un autre nom ou un autre jour</translation>
    </message>
    <message>
        <source>%1: another decision</source>
        <translation>%1&#xa0;: une autre décision</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>Rien n’a encore été décidé.</translation>
    </message>
    <message>
        <source>Take this decision back?</source>
        <translation>Annuler cette décision&#x202f;?</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>L’annuler</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>Taken back: everybody counts as if it had not been decided.</source>
        <translation>Annulée&#xa0;: chacun compte comme si rien n’avait été décidé.</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>Began the petition</source>
        <translation>A commencé la pétition</translation>
    </message>
    <message>
        <source>Brought in what a tablet handed over</source>
        <translation>A importé ce qu’une tablette a remis</translation>
    </message>
    <message>
        <source>Took something that was brought in out again</source>
        <translation>A retiré ce qui avait été importé</translation>
    </message>
    <message>
        <source>Brought something in once more</source>
        <translation>A importé quelque chose de nouveau une fois encore</translation>
    </message>
    <message>
        <source>Took out all that came from one tablet</source>
        <translation>A retiré tout ce qui venait d’une tablette</translation>
    </message>
    <message>
        <source>Brought in the table “%source”</source>
        <translation>A importé le tableau «&#xa0;%source&#xa0;»</translation>
    </message>
    <message>
        <source>Answered what the table “%source” asked</source>
        <translation>A répondu aux questions du tableau «&#xa0;%source&#xa0;»</translation>
    </message>
    <message>
        <source>Wrote a receipt for tablets</source>
        <translation>A écrit un reçu pour des tablettes</translation>
    </message>
    <message>
        <source>Kept version %version of the campaign</source>
        <translation>A gardé la version %version de la campagne</translation>
    </message>
    <message>
        <source>Wrote what sets up tablets</source>
        <translation>Préparation de l’installation des tablettes</translation>
    </message>
    <message>
        <source>Saved the page for volunteers</source>
        <translation>Page pour les bénévoles enregistrée</translation>
    </message>
    <message>
        <source>Noted what people of “%source” agreed to</source>
        <translation>A noté ce que les personnes de «&#xa0;%source&#xa0;» ont accepté</translation>
    </message>
    <message>
        <source>Noted the organisation&apos;s keys</source>
        <translation>A noté les clés de l’organisation</translation>
    </message>
    <message>
        <source>Named a tablet “%name”</source>
        <translation>A nommé une tablette «&#xa0;%name&#xa0;»</translation>
    </message>
    <message>
        <source>Welcomed a tablet</source>
        <translation>A accueilli une tablette</translation>
    </message>
    <message>
        <source>Opened a practice signature of a tablet</source>
        <translation>A ouvert la signature d’essai d’une tablette</translation>
    </message>
    <message>
        <source>Took back the words of a tablet still to come</source>
        <translation>A retiré les mots d’une tablette à venir</translation>
    </message>
    <message>
        <source>Welcomed a tablet before it came</source>
        <translation>A accueilli une tablette avant sa venue</translation>
    </message>
    <message>
        <source>Reported a tablet lost</source>
        <translation>A déclaré une tablette perdue</translation>
    </message>
    <message>
        <source>Reported a tablet found again</source>
        <translation>A déclaré une tablette retrouvée</translation>
    </message>
    <message>
        <source>Set aside what a lost tablet sent</source>
        <translation>A mis de côté l’envoi d’une tablette perdue</translation>
    </message>
    <message>
        <source>Kept what a new tablet sent, until it is welcome</source>
        <translation>A gardé l’envoi d’une nouvelle tablette jusqu’à son accueil</translation>
    </message>
    <message>
        <source>Dropped what a tablet sent that nobody welcomed</source>
        <translation>A écarté l’envoi d’une tablette que personne n’a accueillie</translation>
    </message>
    <message>
        <source>Noted the last number of a tablet</source>
        <translation>A noté le dernier numéro d’une tablette</translation>
    </message>
    <message>
        <source>Corrected the name or day of an event</source>
        <translation>A corrigé le nom ou le jour d’un évènement</translation>
    </message>
    <message>
        <source>Let signatures count (%signatures)</source>
        <translation>A laissé compter des signatures (%signatures)</translation>
    </message>
    <message>
        <source>Left signatures out (%signatures)</source>
        <translation>A écarté des signatures (%signatures)</translation>
    </message>
    <message>
        <source>Withdrew somebody who asked for it</source>
        <translation>A retiré une personne qui le demandait</translation>
    </message>
    <message>
        <source>Said that two signatures are one person&apos;s</source>
        <translation>A dit que deux signatures sont d’une seule personne</translation>
    </message>
    <message>
        <source>Said that two signatures are two people&apos;s</source>
        <translation>A dit que deux signatures sont de deux personnes</translation>
    </message>
    <message>
        <source>Took a decision back</source>
        <translation>A annulé une décision</translation>
    </message>
    <message>
        <source>Took one consent back for somebody who asked</source>
        <translation>A retiré un consentement à la demande d’une personne</translation>
    </message>
    <message>
        <source>Noted what somebody who wrote or called asks for</source>
        <translation>A noté ce que demande une personne qui a écrit ou appelé</translation>
    </message>
    <message>
        <source>Answered somebody who asked</source>
        <translation>A répondu à une demande</translation>
    </message>
    <message>
        <source>Let somebody who asked wait again</source>
        <translation>A remis une demande en attente</translation>
    </message>
    <message>
        <source>Corrected what somebody gave</source>
        <translation>A corrigé ce que quelqu’un avait donné</translation>
    </message>
    <message>
        <source>Told somebody whether their signature is in the total</source>
        <translation>A dit à une personne si sa signature est dans le total</translation>
    </message>
    <message>
        <source>Wrote a copy for somebody who asked</source>
        <translation>A écrit une copie pour une personne qui la demandait</translation>
    </message>
    <message>
        <source>Forgot somebody who asked for it</source>
        <translation>A oublié une personne qui le demandait</translation>
    </message>
    <message>
        <source>Dismissed a request that fitted nobody</source>
        <translation>A classé une demande qui ne correspondait à personne</translation>
    </message>
    <message>
        <source>Erased how to reach people who signed before %before (%signatures)</source>
        <translation>A effacé les coordonnées des signatures d’avant le %before (%signatures)</translation>
    </message>
    <message>
        <source>Erased all that was signed before %before (%signatures)</source>
        <translation>A effacé tout ce qui a été signé avant le %before (%signatures)</translation>
    </message>
    <message>
        <source>Put a hold on erasing</source>
        <translation>A suspendu les effacements</translation>
    </message>
    <message>
        <source>Lifted a hold</source>
        <translation>A levé une suspension</translation>
    </message>
    <message>
        <source>Noted a breach in the register</source>
        <translation>A inscrit une fuite au registre</translation>
    </message>
    <message>
        <source>Counted signatures on paper</source>
        <translation>A compté des signatures sur papier</translation>
    </message>
    <message>
        <source>Printed sheets to sign: %sheets, from number %first on</source>
        <translation>Feuilles à signer imprimées&#xa0;: %sheets, à partir du numéro %first</translation>
    </message>
    <message>
        <source>Counted sheet %sheet, which came back: %signatures signatures</source>
        <translation>Feuille %sheet revenue et comptée&#xa0;: %signatures signatures</translation>
    </message>
    <message>
        <source>Let sheet %sheet count for nothing</source>
        <translation>Feuille %sheet écartée</translation>
    </message>
    <message>
        <source>Typed sheet %sheet</source>
        <translation>Feuille %sheet saisie</translation>
    </message>
    <message>
        <source>Cleared line %line of sheet %sheet</source>
        <translation>Ligne %line de la feuille %sheet vidée</translation>
    </message>
    <message>
        <source>Drew %lines lines for a second reader</source>
        <translation>%lines lignes tirées au sort pour une seconde lecture</translation>
    </message>
    <message>
        <source>Had sheets read a second time</source>
        <translation>Seconde lecture entière demandée</translation>
    </message>
    <message>
        <source>Decided line %line of sheet %sheet, which was read differently</source>
        <translation>Ligne %line de la feuille %sheet, lue de deux façons, tranchée</translation>
    </message>
    <message>
        <source>Took back what was decided of line %line of sheet %sheet</source>
        <translation>Décision sur la ligne %line de la feuille %sheet reprise</translation>
    </message>
    <message>
        <source>Had sheet %sheet typed anew, which was taken out</source>
        <translation>Feuille %sheet, retirée auparavant, à saisir de nouveau</translation>
    </message>
    <message>
        <source>Took sheet %sheet in</source>
        <translation>Feuille %sheet intégrée</translation>
    </message>
    <message>
        <source>Took a count of paper back</source>
        <translation>A annulé un compte de papier</translation>
    </message>
    <message>
        <source>Approved a list of %people people</source>
        <translation>A approuvé une liste de %people personnes</translation>
    </message>
    <message>
        <source>Wrote the list for the recipient (%people)</source>
        <translation>A écrit la liste pour le destinataire (%people)</translation>
    </message>
    <message>
        <source>Signed off the annex (a total of %total)</source>
        <translation>A visé l’annexe (total&#xa0;: %total)</translation>
    </message>
    <message>
        <source>Printed the annex for inside use</source>
        <translation>A imprimé l’annexe à usage interne</translation>
    </message>
    <message>
        <source>Wrote a table of %people people</source>
        <translation>A écrit un tableau de %people personnes</translation>
    </message>
    <message>
        <source>Wrote a list of %people people whom an export&apos;s traps are about</source>
        <translation>A écrit une liste de %people personnes que concernent les mises en garde d’une exportation</translation>
    </message>
    <message>
        <source>Wrote export %export again</source>
        <translation>A réécrit l’export %export</translation>
    </message>
    <message>
        <source>Said that export %export was not sent</source>
        <translation>A dit que l’export %export n’a pas été envoyé</translation>
    </message>
    <message>
        <source>Began to send %people people to a platform</source>
        <translation>A commencé à envoyer %people personnes à une plateforme</translation>
    </message>
    <message>
        <source>Went on sending people to a platform (export %export)</source>
        <translation>A repris l’envoi de personnes à une plateforme (export %export)</translation>
    </message>
    <message>
        <source>Sending people to a platform stopped (%people are there)</source>
        <translation>L’envoi de personnes à une plateforme s’est arrêté (%people y sont)</translation>
    </message>
    <message>
        <source>Sent people to a platform (%people are there)</source>
        <translation>A envoyé des personnes à une plateforme (%people y sont)</translation>
    </message>
    <message>
        <source>Gave up sending %people people who had not been sent yet</source>
        <translation>A abandonné l’envoi de %people personnes qui n’avaient pas encore été envoyées</translation>
    </message>
    <message>
        <source>Planned %people people again whom a platform had refused</source>
        <translation>A prévu à nouveau %people personnes qu’une plateforme avait refusées</translation>
    </message>
    <message>
        <source>Said that the files of export %export are erased</source>
        <translation>A dit que les fichiers de l’export %export sont effacés</translation>
    </message>
    <message>
        <source>Began a backup</source>
        <translation>A commencé une sauvegarde</translation>
    </message>
    <message>
        <source>Finished a backup</source>
        <translation>A terminé une sauvegarde</translation>
    </message>
    <message>
        <source>Had who counts worked out anew</source>
        <translation>A fait établir de nouveau qui compte</translation>
    </message>
    <message>
        <source>Brought the petition up to date; an older Tabling cannot open it any more</source>
        <translation>A mis la pétition à jour&#x202f;; un Tabling plus ancien ne peut plus l’ouvrir</translation>
    </message>
    <message>
        <source>Brought a backup back</source>
        <translation>A rapporté une sauvegarde</translation>
    </message>
    <message>
        <source>Told a backup what it could not know</source>
        <translation>A appris à une sauvegarde ce qu’elle ne pouvait savoir</translation>
    </message>
    <message>
        <source>Learned that %people people were handed over after a backup, and not whom</source>
        <translation>A appris que %people personnes ont été remises après une sauvegarde, et pas lesquelles</translation>
    </message>
    <message>
        <source>Learned of %merges files that were taken out before a backup came back, and are not here</source>
        <translation>A appris que %merges fichiers avaient été retirés avant le retour d’une sauvegarde et ne sont pas ici</translation>
    </message>
    <message>
        <source>Brought a backup back without what it could not know</source>
        <translation>A rapporté une sauvegarde sans ce qu’elle ne pouvait savoir</translation>
    </message>
    <message>
        <source>Set the second secret, held by %holder</source>
        <translation>A choisi le second secret, détenu par %holder</translation>
    </message>
    <message>
        <source>Gave the second secret</source>
        <translation>A donné le second secret</translation>
    </message>
    <message>
        <source>Gave a wrong second secret</source>
        <translation>A donné un second secret erroné</translation>
    </message>
    <message>
        <source>Accepted new keys</source>
        <translation>A accepté de nouvelles clés</translation>
    </message>
    <message>
        <source>Destroyed old keys</source>
        <translation>A détruit d’anciennes clés</translation>
    </message>
    <message>
        <source>Tried something that was refused</source>
        <translation>A tenté ce qui a été refusé</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Tous les pays</translation>
    </message>
    <message>
        <source>All events and tables</source>
        <translation>Toute provenance</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>%1, counted or not</source>
        <translation>%1, comptées ou non</translation>
    </message>
    <message>
        <source>More than %1</source>
        <translation>Plus de %1</translation>
    </message>
    <message>
        <source>Nobody fits. Try a shorter part of the name, the whole e-mail or the code.</source>
        <translation>Personne ne correspond. Essayez une partie plus courte du nom, le courriel entier ou le code.</translation>
    </message>
    <message>
        <source>Nobody fits. Choose “Everybody”, or another country or source.</source>
        <translation>Personne ne correspond. Choisissez «&#xa0;Tous&#xa0;», ou un autre pays ou une autre provenance.</translation>
    </message>
    <message>
        <source>Nobody is here yet. Bring in what a tablet handed over first.</source>
        <translation>Il n’y a encore personne. Importez d’abord ce qu’une tablette a remis.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Comptent</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Attendent</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirées</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartées</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>waits for a decision</source>
        <translation>attend une décision</translation>
    </message>
    <message>
        <source>taken out again</source>
        <translation>retirées ensuite</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>Signed off by %1 on %2.</source>
        <translation>Visé par %1 le %2.</translation>
    </message>
    <message>
        <source>Out of date: on %2, %1 signed off other figures. They changed since.</source>
        <translation>Périmé&#xa0;: le %2, %1 a visé d’autres chiffres. Ils ont changé depuis.</translation>
    </message>
    <message>
        <source>These figures do not add up. Check the petition under Backup and keys.</source>
        <translation>Ces chiffres ne concordent pas. Vérifiez la pétition sous «&#xa0;Sauvegarde et clés&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody signed these figures off yet. Two people must.</source>
        <translation>Personne n’a encore visé ces chiffres. Deux personnes doivent le faire.</translation>
    </message>
    <message>
        <source>A second person has to sign them off too.</source>
        <translation>Une deuxième personne doit les viser aussi.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écartée</translation>
    </message>
    <message>
        <source>%1, name not printed</source>
        <translation>%1, nom non imprimé</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>row %1 of %2</source>
        <translation>ligne %1 sur %2</translation>
    </message>
    <message>
        <source>This cannot be undone. What they sign after today counts again.</source>
        <translation>Ce geste est définitif. Ce que cette personne signera plus tard comptera de nouveau.</translation>
    </message>
    <message>
        <source>Backups and files that were saved elsewhere, if any were, still hold them: erase those.</source>
        <translation>S’il y a des sauvegardes ou des fichiers enregistrés ailleurs, ils contiennent encore cette personne&#xa0;: effacez-les.</translation>
    </message>
    <message>
        <source>So do the tablet they signed on, until it takes its receipt, and a stick it wrote to.</source>
        <translation>De même la tablette où elle a signé, jusqu’à ce qu’elle prenne son reçu, et la clé USB où elle a écrit.</translation>
    </message>
    <message>
        <source>Still held by %1, and by backups and files saved elsewhere: erase those too.</source>
        <translation>Cette personne figure encore dans %1, et dans les sauvegardes et fichiers enregistrés ailleurs&#xa0;: effacez-les aussi.</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <translation>Effacement</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Toutes les personnes</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>Corriger&#xa0;: %1</translation>
    </message>
    <message>
        <source>Keep the correction</source>
        <translation>Garder la correction</translation>
    </message>
    <message>
        <source>A copy for them</source>
        <translation>Une copie pour cette personne</translation>
    </message>
    <message>
        <source>Forget: %1</source>
        <translation>Oublier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Oublier pour toujours</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Personne oubliée</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>This is what you had typed. Nothing of it is changed yet.</source>
        <translation>Voici ce que vous aviez saisi. Rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>Withdrawn: they are not counted any more, and on no list from now on.</source>
        <translation>Retirée&#xa0;: cette personne n’est plus comptée, et ne figurera plus sur aucune liste.</translation>
    </message>
    <message>
        <source>Taken back: “%1”. The signature still counts; how it was given is kept.</source>
        <translation>Retiré&#xa0;: «&#xa0;%1&#xa0;». La signature compte toujours&#x202f;; la façon dont il fut donné est conservée.</translation>
    </message>
    <message>
        <source>Nothing is left in this list.</source>
        <translation>Il ne reste rien dans cette liste.</translation>
    </message>
    <message>
        <source>Look once more: %1</source>
        <translation>Regardez encore une fois&#xa0;: %1</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Saved in “%1”: %2. Give them to nobody else.</source>
        <translation>Enregistré dans «&#xa0;%1&#xa0;»&#xa0;: %2. Ne remettez ces fichiers à personne d’autre.</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>repris</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>pas demandé</translation>
    </message>
    <message>
        <source>Rows of a table that hold just the same: one row twice, or people of one name?</source>
        <translation>Des lignes d’un tableau identiques en tout&#xa0;: une ligne deux fois, ou des personnes du même nom&#x202f;?</translation>
    </message>
    <message>
        <source>Name and country are the same and nothing tells: they count until you say otherwise.</source>
        <translation>Le nom et le pays sont les mêmes, et rien d’autre ne tranche&#xa0;: chaque personne compte jusqu’à ce que vous en décidiez autrement.</translation>
    </message>
    <message>
        <source>One person or several?</source>
        <translation>Une personne ou plusieurs&#x202f;?</translation>
    </message>
    <message>
        <source>Each card is one group. The surest come first; tick as many as you like, and decide them together.</source>
        <translation>Chaque carte est un groupe. Les plus sûrs viennent d’abord&#x202f;; cochez-en autant que vous voulez et décidez-les ensemble.</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>Each another person</source>
        <translation>Chaque fois une autre personne</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What differs: %1</source>
        <translation>Ce qui diffère&#xa0;: %1</translation>
    </message>
    <message>
        <source>Decided about %1: “%2”.</source>
        <translation>Décidé pour %1&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>From the table “%1”</source>
        <translation>Du tableau «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>signed %1</source>
        <translation>signé le %1</translation>
    </message>
    <message>
        <source>On no list that was handed over.</source>
        <translation>Sur aucune liste remise.</translation>
    </message>
    <message>
        <source>answered on the screen by themselves</source>
        <translation>répondu à l’écran par la personne même</translation>
    </message>
    <message>
        <source>as a table says</source>
        <translation>selon un tableau</translation>
    </message>
    <message>
        <source>answered on paper</source>
        <translation>répondu sur papier</translation>
    </message>
    <message>
        <source>taken back by staff, as they asked</source>
        <translation>retiré par l’équipe, à sa demande</translation>
    </message>
    <message>
        <source>Only counted: their name is printed on no list and leaves in no export.</source>
        <translation>Seulement comptée&#xa0;: le nom n’est imprimé sur aucune liste et ne part dans aucun export.</translation>
    </message>
    <message>
        <source>On the lists handed over on %1. They cannot be called back.</source>
        <translation>Sur les listes remises le %1. Elles ne peuvent pas être reprises.</translation>
    </message>
    <message>
        <source>On paper: sheet %1, line %2</source>
        <translation>Sur papier&#xa0;: feuille %1, ligne %2</translation>
    </message>
    <message>
        <source>not counted: it was taken out again with its file</source>
        <translation>non comptée&#xa0;: retirée avec son fichier</translation>
    </message>
    <message>
        <source>signed again: counted once, by the first signature here</source>
        <translation>signée de nouveau&#xa0;: comptée une fois, par la première signature ici</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>Proof: the words that were shown, in “%1” (check code %2); %3</source>
        <translation>Preuve&#xa0;: les mots affichés, en «&#xa0;%1&#xa0;» (code de contrôle %2)&#x202f;; %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Still empty: %1. Signers are told whom to ask.</source>
        <translation>Encore vide&#xa0;: %1. Les signataires apprennent à qui s’adresser.</translation>
    </message>
    <message>
        <source>“%1” needs an address with its @, such as hello@example.org.</source>
        <translation>«&#xa0;%1&#xa0;» demande une adresse avec son @, comme bonjour@exemple.org.</translation>
    </message>
    <message>
        <source>Helpline; it may follow later, but is needed to sign the campaign</source>
        <translation>Téléphone&#x202f;; il peut suivre plus tard, mais il le faut pour signer la campagne</translation>
    </message>
    <message>
        <source>%1 is taken off: not counted any more, and on no list from now on.</source>
        <translation>%1&#xa0;: signature retirée. Elle n’est plus comptée, et ne figurera plus sur aucune liste.</translation>
    </message>
    <message>
        <source>Dismissed. Tell whoever asked that nothing of theirs was found.</source>
        <translation>Classé. Dites à la personne que rien d’elle n’a été trouvé.</translation>
    </message>
    <message>
        <source>Taken back: they count again.</source>
        <translation>Annulé&#xa0;: la signature compte de nouveau.</translation>
    </message>
    <message>
        <source>received %1 at “%2”</source>
        <translation>reçue le %1, «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Noted: %1. Find them under People, then say here that it is answered.</source>
        <translation>Noté&#xa0;: %1. Trouvez la personne sous Personnes, puis dites ici que c’est répondu.</translation>
    </message>
    <message>
        <source>Answered. The name is not kept in the register any more.</source>
        <translation>Répondu. Le nom n’est plus conservé dans le registre.</translation>
    </message>
    <message>
        <source>It waits again.</source>
        <translation>De nouveau en attente.</translation>
    </message>
    <message>
        <source>%1 asks for a copy of what is kept</source>
        <translation>%1 demande une copie de ce qui est conservé</translation>
    </message>
    <message>
        <source>%1 asks for a correction</source>
        <translation>%1 demande une correction</translation>
    </message>
    <message>
        <source>%1 asks to be taken off</source>
        <translation>%1 demande à ne plus être sur la liste</translation>
    </message>
    <message>
        <source>%1 asks to be forgotten</source>
        <translation>%1 demande l’effacement de ses données</translation>
    </message>
    <message>
        <source>To be taken off, received %1, answered %2: %3</source>
        <translation>Un retrait, reçu le %1, répondu le %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>To be forgotten, received %1, answered %2: %3</source>
        <translation>Un effacement, reçu le %1, répondu le %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>reçue le %1</translation>
    </message>
    <message>
        <source>was to be answered by %1</source>
        <translation>il fallait répondre avant le %1</translation>
    </message>
    <message>
        <source>to be answered by %1</source>
        <translation>répondre avant le %1</translation>
    </message>
    <message>
        <source>A copy, received %1, answered %2: %3</source>
        <translation>Une copie, reçue le %1, répondue le %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>A correction, received %1, answered %2: %3</source>
        <translation>Une correction, reçue le %1, répondue le %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>nobody of that name is here</source>
        <translation>personne de ce nom n’est ici</translation>
    </message>
    <message>
        <source>Their signature is here: name and code fit.</source>
        <translation>La signature est ici&#xa0;: le nom et le code correspondent.</translation>
    </message>
    <message>
        <source>No signature here has this name and code yet.</source>
        <translation>Aucune signature ici n’a encore ce nom et ce code.</translation>
    </message>
    <message>
        <source>Somebody erased since</source>
        <translation>Personne effacée depuis</translation>
    </message>
    <message>
        <source>%1, received %2: taken off</source>
        <translation>%1, reçue le %2&#xa0;: retirée</translation>
    </message>
    <message>
        <source>%1, received %2: dismissed, nobody fitted</source>
        <translation>%1, reçue le %2&#xa0;: classée, personne ne correspondait</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Leurs coordonnées</translation>
    </message>
    <message>
        <source>Everything of them</source>
        <translation>Tout ce qui les concerne</translation>
    </message>
    <message>
        <source>since %1, by %2</source>
        <translation>depuis le %1, par %2</translation>
    </message>
    <message>
        <source>%1 The certificate is “%2”, in this campaign&apos;s folder; backups still hold them.</source>
        <translation>%1 Le certificat est «&#xa0;%2&#xa0;», dans le dossier de cette campagne&#x202f;; les sauvegardes contiennent encore ces données.</translation>
    </message>
    <message>
        <source>Nothing that was signed before %1 would be erased.</source>
        <translation>Rien de ce qui a été signé avant le %1 ne serait effacé.</translation>
    </message>
    <message>
        <source>Before %1: %2. Their e-mail, postal code and phone would go, and nothing else.</source>
        <translation>Avant le %1&#xa0;: %2. Le courriel, le code postal et le téléphone disparaîtraient, et rien d’autre.</translation>
    </message>
    <message>
        <source>Before %1: %2. Nothing of that would stay, or count.</source>
        <translation>Avant le %1&#xa0;: %2. Tout disparaîtrait, et ne compterait plus.</translation>
    </message>
    <message>
        <source>Erasing old data</source>
        <translation>Effacement des données anciennes</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Sign this version</source>
        <translation>Signer cette version</translation>
    </message>
    <message>
        <source>Signed as %1. Lay it onto a stick for the tablets, below. Volunteers compare these words: %2.</source>
        <translation>Signée sous le nom %1. Déposez-la ci-dessous sur une clé USB pour les tablettes. Les bénévoles comparent ces mots&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Signed as %1, and laid onto “%3”. Plug it into each tablet; volunteers are asked for these words: %2.</source>
        <translation>Signée sous le nom %1, et déposée sur «&#xa0;%3&#xa0;». Branchez la clé USB à chaque tablette&#x202f;; on y demande ces mots aux bénévoles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The kiosk can be shown once what is missing is mended.</source>
        <translation>La borne s’affichera quand ce qui manque sera corrigé.</translation>
    </message>
    <message>
        <source>First screen</source>
        <translation>Premier écran</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>The kiosk&apos;s screen: %1, %2 %</source>
        <translation>L’écran de la borne&#xa0;: %1, %2&#xa0;%</translation>
    </message>
    <message>
        <source>This is too much to paste: it has more than %1 letters.</source>
        <translation>C’est trop à coller&#xa0;: il y a plus de %1 lettres.</translation>
    </message>
    <message>
        <source>Nothing was taken. Copy only the part with the petition.</source>
        <translation>Rien n’a été repris. Copiez seulement la partie où se trouve la pétition.</translation>
    </message>
    <message>
        <source>The page was taken: look at each text below.</source>
        <translation>La page est reprise&#xa0;: relisez chaque texte ci-dessous.</translation>
    </message>
    <message>
        <source>There is no text to paste: copy the page in your browser first.</source>
        <translation>Il n’y a pas de texte à coller&#xa0;: copiez d’abord la page dans votre navigateur.</translation>
    </message>
    <message>
        <source>Below the text, choose the part that asks the recipient something.</source>
        <translation>Sous le texte, choisissez la partie qui demande quelque chose au destinataire.</translation>
    </message>
    <message>
        <source>The page is longer than the text of a campaign can be: its end was not taken.</source>
        <translation>La page est plus longue que ne peut l’être le texte d’une campagne&#xa0;: sa fin n’a pas été prise.</translation>
    </message>
    <message>
        <source>Bring back the lines left out</source>
        <translation>Remettre les lignes laissées de côté</translation>
    </message>
    <message>
        <source>Leave those lines out again</source>
        <translation>Laisser de nouveau ces lignes de côté</translation>
    </message>
    <message>
        <source>Event, as it is called</source>
        <translation>Évènement, par son nom</translation>
    </message>
    <message>
        <source>Table they came from</source>
        <translation>Tableau dont elles viennent</translation>
    </message>
    <message>
        <source>A part of the name</source>
        <translation>Une partie du nom</translation>
    </message>
    <message>
        <source>Country, by its two letters</source>
        <translation>Pays, par ses deux lettres</translation>
    </message>
    <message>
        <source>Signed on this day or later (year-month-day)</source>
        <translation>Signées ce jour ou après (année-mois-jour)</translation>
    </message>
    <message>
        <source>Signed on this day or before (year-month-day)</source>
        <translation>Signées ce jour ou avant (année-mois-jour)</translation>
    </message>
    <message>
        <source>They count: somebody looked</source>
        <translation>Elles comptent&#xa0;: quelqu’un a regardé</translation>
    </message>
    <message>
        <source>They count: their signers confirmed it</source>
        <translation>Elles comptent&#xa0;: les signataires l’ont confirmé</translation>
    </message>
    <message>
        <source>They do not count: our own test</source>
        <translation>Elles ne comptent pas&#xa0;: notre propre essai</translation>
    </message>
    <message>
        <source>They do not count: signed in jest</source>
        <translation>Elles ne comptent pas&#xa0;: signées par plaisanterie</translation>
    </message>
    <message>
        <source>They do not count: nobody&apos;s name</source>
        <translation>Elles ne comptent pas&#xa0;: le nom de personne</translation>
    </message>
    <message>
        <source>They do not count: signed in another person&apos;s name</source>
        <translation>Elles ne comptent pas&#xa0;: signées au nom d’une autre personne</translation>
    </message>
    <message>
        <source>They do not count: cannot be read</source>
        <translation>Elles ne comptent pas&#xa0;: illisibles</translation>
    </message>
    <message>
        <source>They do not count: too young to sign alone</source>
        <translation>Elles ne comptent pas&#xa0;: trop jeunes pour signer seuls</translation>
    </message>
    <message>
        <source>They do not count: one line of paper typed twice</source>
        <translation>Elles ne comptent pas&#xa0;: une ligne de papier saisie deux fois</translation>
    </message>
    <message>
        <source>They do not count: another reason</source>
        <translation>Elles ne comptent pas&#xa0;: une autre raison</translation>
    </message>
    <message>
        <source>They withdrew: each of them asked</source>
        <translation>Retirées&#xa0;: chaque personne l’a demandé</translation>
    </message>
    <message>
        <source>Decided: %1. Above it can be taken back.</source>
        <translation>Décidé&#xa0;: %1. Vous pouvez l’annuler ci-dessus.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>An e-mail or web address stands in the box of the name. Open it, and correct it.</source>
        <translation>Une adresse courriel ou de site figure dans la case du nom. Ouvrez et corrigez.</translation>
    </message>
    <message>
        <source>Letters of the name seem lost, or were read wrongly. Open it, and correct it.</source>
        <translation>Des lettres du nom semblent perdues ou mal lues. Ouvrez et corrigez.</translation>
    </message>
    <message>
        <source>A tag of a web page stands in the name.</source>
        <translation>Une balise de page web figure dans le nom.</translation>
    </message>
    <message>
        <source>Very many marks are piled on one letter.</source>
        <translation>Beaucoup de signes s’empilent sur une seule lettre.</translation>
    </message>
    <message>
        <source>The letters lie side by side on a keyboard.</source>
        <translation>Les lettres se suivent sur un clavier.</translation>
    </message>
    <message>
        <source>One letter stands there over and over.</source>
        <translation>Une même lettre y revient sans cesse.</translation>
    </message>
    <message>
        <source>There are digits in the name.</source>
        <translation>Il y a des chiffres dans le nom.</translation>
    </message>
    <message>
        <source>This is what forms are tried with.</source>
        <translation>C’est ce qu’on tape pour essayer un formulaire.</translation>
    </message>
    <message>
        <source>This is also the name of a figure everybody knows; a person may bear it too.</source>
        <translation>C’est aussi le nom d’un personnage connu&#x202f;; quelqu’un peut le porter.</translation>
    </message>
    <message>
        <source>Names worth a look</source>
        <translation>Noms à regarder</translation>
    </message>
    <message>
        <source>Only suggestions: a person may be called so. What you say of a name can be taken back.</source>
        <translation>Ce ne sont que des suggestions&#xa0;: quelqu’un peut s’appeler ainsi. Ce que vous dites d’un nom peut être annulé.</translation>
    </message>
    <message>
        <source>No name looks odd. There is nothing to decide.</source>
        <translation>Aucun nom n’a l’air étrange. Il n’y a rien à décider.</translation>
    </message>
    <message>
        <source>It is a name</source>
        <translation>C’est un nom</translation>
    </message>
    <message>
        <source>Signed in jest</source>
        <translation>Signé par plaisanterie</translation>
    </message>
    <message>
        <source>Nobody&apos;s name</source>
        <translation>Le nom de personne</translation>
    </message>
    <message>
        <source>Our own test</source>
        <translation>Notre propre essai</translation>
    </message>
    <message>
        <source>Written: “%1”, in “%2”. Signers are not in it.</source>
        <translation>Écrit&#xa0;: «&#xa0;%1&#xa0;», dans «&#xa0;%2&#xa0;». Aucun signataire n’y figure.</translation>
    </message>
    <message>
        <source>Line %1 of the log was changed after it was written. Compare it with that of a backup.</source>
        <translation>La ligne %1 du registre a été changée après coup. Comparez-la avec celle d’une sauvegarde.</translation>
    </message>
    <message>
        <source>Before line %1 of the log another one was removed or replaced. Compare it with that of a backup.</source>
        <translation>Avant la ligne %1 du registre, une autre a été retirée ou remplacée. Comparez avec une sauvegarde.</translation>
    </message>
    <message>
        <source>%1 The last one&apos;s mark is %2. Write number and mark down elsewhere: they prove later that none was cut off.</source>
        <translation>%1 La marque de la dernière est %2. Notez ailleurs le nombre et la marque&#xa0;: ils prouveront que rien n’a été coupé.</translation>
    </message>
    <message>
        <source>Proving the log</source>
        <translation>Vérification du registre</translation>
    </message>
    <message>
        <source>The last word is the family name</source>
        <translation>Le dernier mot est le nom de famille</translation>
    </message>
    <message>
        <source>The first word is the family name</source>
        <translation>Le premier mot est le nom de famille</translation>
    </message>
    <message>
        <source>The whole name in one column</source>
        <translation>Le nom entier dans une colonne</translation>
    </message>
    <message>
        <source>Leave them out, and count them</source>
        <translation>Les laisser de côté et les compter</translation>
    </message>
    <message>
        <source>%1 (untried: begin with a few rows)</source>
        <translation>%1 (pas encore éprouvé&#xa0;: commencez par quelques lignes)</translation>
    </message>
    <message>
        <source>Another export</source>
        <translation>Un autre export</translation>
    </message>
    <message>
        <source>See what would happen</source>
        <translation>Voir ce qui se passerait</translation>
    </message>
    <message>
        <source>Looking at who would go</source>
        <translation>Examen des personnes concernées</translation>
    </message>
    <message>
        <source>Saving the export</source>
        <translation>Enregistrement de l’export</translation>
    </message>
    <message>
        <source>Why the name is asked, if you say it</source>
        <translation>Pourquoi le nom est demandé, si vous le dites</translation>
    </message>
    <message>
        <source>Why the country is asked</source>
        <translation>Pourquoi le pays est demandé</translation>
    </message>
    <message>
        <source>Why the e-mail is asked</source>
        <translation>Pourquoi le courriel est demandé</translation>
    </message>
    <message>
        <source>Why the postal code is asked</source>
        <translation>Pourquoi le code postal est demandé</translation>
    </message>
    <message>
        <source>Why the phone number is asked</source>
        <translation>Pourquoi le téléphone est demandé</translation>
    </message>
    <message>
        <source>What stands beside the box: may we write to you?</source>
        <translation>Ce qui figure à côté de la case&#xa0;: pouvons-nous vous écrire&#x202f;?</translation>
    </message>
    <message>
        <source>What stands beside the question “%1”</source>
        <translation>Ce qui figure à côté de la question «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Version %1: signed by %2, and delivered under its words.</source>
        <translation>Version %1&#xa0;: signée par %2, et remise sous ses mots.</translation>
    </message>
    <message>
        <source>Opened. The next pack names these keys as those that replace it.</source>
        <translation>Ouverte. La prochaine trousse nommera ces clés comme celles qui la remplacent.</translation>
    </message>
    <message>
        <source>A tablet was lost, stolen or taken away</source>
        <translation>Une tablette a été perdue, volée ou saisie</translation>
    </message>
    <message>
        <source>An office computer was lost, stolen or taken away</source>
        <translation>Un ordinateur du bureau a été perdu, volé ou saisi</translation>
    </message>
    <message>
        <source>A list or export has leaked</source>
        <translation>Une liste ou une exportation a fui</translation>
    </message>
    <message>
        <source>A volunteer was put under pressure</source>
        <translation>Une personne bénévole a subi des pressions</translation>
    </message>
    <message>
        <source>Somebody got into a computer, server or drop box</source>
        <translation>Quelqu’un est entré dans un ordinateur, un serveur ou une boîte de dépôt</translation>
    </message>
    <message>
        <source>Something else happened</source>
        <translation>Autre chose est arrivé</translation>
    </message>
    <message>
        <source>Noted for good. Ask your data protection officer whom to tell, and by when.</source>
        <translation>Noté pour de bon. Demandez à la personne chargée de la protection des données qui avertir, et quand.</translation>
    </message>
    <message>
        <source>nobody knows how many people</source>
        <translation>personne ne sait combien de personnes</translation>
    </message>
    <message>
        <source>nothing of them was seen</source>
        <translation>rien d’elles n’a été vu</translation>
    </message>
    <message>
        <source>The keys are destroyed. The certificate lies in this campaign&apos;s folder: %1.</source>
        <translation>Les clés sont détruites. Le certificat se trouve dans le dossier de cette campagne&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not destroyed, as its folder was not named: %1.</source>
        <translation>Non détruite, car son dossier n’a pas été indiqué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Copies of the key files, and papers and sheets, still open what was sealed: burn them.</source>
        <translation>Les copies des fichiers de clés, les papiers et les feuilles ouvrent encore ce qui a été chiffré&#xa0;: brûlez-les.</translation>
    </message>
    <message>
        <source>Destroying the keys</source>
        <translation>Destruction des clés</translation>
    </message>
    <message>
        <source>Doing again what the replay log says</source>
        <translation>Ce que dit le registre de reprise est refait</translation>
    </message>
    <message>
        <source>The replay log was changed, or is another petition&apos;s. Put the right one back.</source>
        <translation>Le registre de reprise a été modifié, ou il est d’une autre pétition. Remettez le bon.</translation>
    </message>
    <message>
        <source>The end of the replay log is gone. Put the whole one back.</source>
        <translation>La fin du registre de reprise a disparu. Remettez le registre entier.</translation>
    </message>
    <message>
        <source>The replay log is not where it was. Look for it before you bring a backup back.</source>
        <translation>Le registre de reprise n’est plus à sa place. Cherchez-le avant de ramener une sauvegarde.</translation>
    </message>
    <message>
        <source>Not all is in the replay log, and a backup would bring back what is to stay out: %1</source>
        <translation>Tout n’est pas dans le registre de reprise, et une sauvegarde ferait revenir ce qui doit rester écarté&#xa0;: %1</translation>
    </message>
    <message>
        <source>it has no folder.</source>
        <translation>il n’a pas de dossier.</translation>
    </message>
    <message>
        <source>bring in the signed campaign pack first.</source>
        <translation>importez d’abord la trousse de campagne signée.</translation>
    </message>
    <message>
        <source>it could not be written. Make room on that disk.</source>
        <translation>il n’a pas pu être écrit. Faites de la place sur ce disque.</translation>
    </message>
    <message>
        <source>From the replay log: %1.</source>
        <translation>Du registre de reprise&#xa0;: %1.</translation>
    </message>
    <message>
        <source>the second secret is set</source>
        <translation>le second secret est de nouveau exigé</translation>
    </message>
    <message>
        <source>Kept out again: %1.</source>
        <translation>De nouveau écarté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Do again what else was done since: corrections, decisions, tablets welcomed.</source>
        <translation>Refaites ce qui a été fait d’autre depuis&#xa0;: corrections, décisions, tablettes accueillies.</translation>
    </message>
    <message>
        <source>Also done since, and not in it: %1. Do again what is still right.</source>
        <translation>Fait aussi depuis, et absent d’ici&#xa0;: %1. Refaites ce qui reste juste.</translation>
    </message>
    <message>
        <source>from where is not known</source>
        <translation>source inconnue ici</translation>
    </message>
    <message>
        <source>file %1 of %2 (undone before: it will not count)</source>
        <translation>fichier %1 de %2 (retiré auparavant&#xa0;: il ne comptera pas)</translation>
    </message>
    <message>
        <source>file %1 of %2</source>
        <translation>fichier %1 de %2</translation>
    </message>
    <message>
        <source>%1: %2. Bring them in again from sticks and drop boxes.</source>
        <translation>%1&#xa0;: %2. Importez-les de nouveau depuis les clés USB et les boîtes de dépôt.</translation>
    </message>
    <message>
        <source>There is none: one person alone can forget people and bring backups back.</source>
        <translation>Il n’y en a pas&#xa0;: une seule personne peut oublier des gens et ramener des sauvegardes.</translation>
    </message>
    <message>
        <source>%1 holds it. Forgetting, bringing backups back, other keys: all that takes it.</source>
        <translation>%1 le garde. Oublier quelqu’un, ramener une sauvegarde, changer de clés&#xa0;: tout cela le demande.</translation>
    </message>
    <message>
        <source>The second secret was typed in two ways. Type it again.</source>
        <translation>Le second secret a été tapé de deux façons. Tapez-le de nouveau.</translation>
    </message>
    <message>
        <source>Kept. %1 writes it on paper that only they can reach: nobody can look it up.</source>
        <translation>Enregistré. %1 l’écrit sur un papier que personne d’autre ne peut prendre&#xa0;: on ne peut le retrouver nulle part.</translation>
    </message>
    <message>
        <source>A file to fill in for %1…</source>
        <translation>Un fichier à remplir pour %1…</translation>
    </message>
    <message>
        <source>%1 is written. Fill it in with any editor, then add it here.</source>
        <translation>%1 est écrit. Remplissez-le avec n’importe quel éditeur, puis ajoutez-le ici.</translation>
    </message>
    <message>
        <source>Send straight to a platform</source>
        <translation>Envoyer directement à une plateforme</translation>
    </message>
    <message>
        <source>Another platform</source>
        <translation>Une autre plateforme</translation>
    </message>
    <message>
        <source>Sending people to the platform</source>
        <translation>Envoi des personnes à la plateforme</translation>
    </message>
    <message>
        <source>A push to this platform was begun. It goes on first, with nobody besides.</source>
        <translation>Un envoi à cette plateforme a été commencé. Il se termine d’abord, sans personne d’autre.</translation>
    </message>
    <message>
        <source>Send these again</source>
        <translation>Les envoyer à nouveau</translation>
    </message>
    <message>
        <source>Send those again who are unclear…</source>
        <translation>Renvoyer aussi les incertaines…</translation>
    </message>
    <message>
        <source>Give up the rest</source>
        <translation>Abandonner le reste</translation>
    </message>
    <message>
        <source>Export %1 to %2</source>
        <translation>Export %1 vers %2</translation>
    </message>
    <message>
        <source>Give how many pages as a number, or leave it empty.</source>
        <translation>Indiquez le nombre de pages, ou laissez vide.</translation>
    </message>
    <message>
        <source>Yes. The signature is counted, once.</source>
        <translation>Oui. La signature est comptée, une fois.</translation>
    </message>
    <message>
        <source>Not yet. The signature is here, and waits for a decision.</source>
        <translation>Pas encore. La signature est ici et attend une décision.</translation>
    </message>
    <message>
        <source>No. The signature was withdrawn.</source>
        <translation>Non. La signature a été retirée.</translation>
    </message>
    <message>
        <source>No. The signature is here, and was left out.</source>
        <translation>Non. La signature est ici et a été écartée.</translation>
    </message>
    <message>
        <source>No. The signature came with a file that was taken out again.</source>
        <translation>Non. La signature est arrivée avec un fichier qui a été retiré.</translation>
    </message>
    <message>
        <source>No signature has this name and this code. Look at both.</source>
        <translation>Aucune signature n’a ce nom et ce code. Vérifiez les deux.</translation>
    </message>
    <message>
        <source>Saved: %1. It holds neither their name nor their code.</source>
        <translation>Enregistré&#xa0;: %1. La page ne contient ni leur nom ni leur code.</translation>
    </message>
    <message>
        <source>On the list handed over on %1, by name.</source>
        <translation>Sur la liste remise le %1, avec le nom.</translation>
    </message>
    <message>
        <source>In the list handed over on %1, counted without the name.</source>
        <translation>Dans la liste remise le %1, comptée sans le nom.</translation>
    </message>
    <message>
        <source>On %1 a list was handed over of which nobody here knows any more whom it holds: it may hold them.</source>
        <translation>Le %1, une liste a été remise dont personne ici ne sait plus qui elle contient&#xa0;: cette personne y est peut-être.</translation>
    </message>
    <message>
        <source>On no list of which is known here whom it holds.</source>
        <translation>Sur aucune liste dont on sait ici qui elle contient.</translation>
    </message>
    <message>
        <source>Fetch from the drop boxes</source>
        <translation>Relever les boîtes de dépôt</translation>
    </message>
    <message>
        <source>Without a stick</source>
        <translation>Sans clé USB</translation>
    </message>
    <message>
        <source>Fetching from drop boxes</source>
        <translation>Relève des boîtes de dépôt</translation>
    </message>
    <message>
        <source>Dropped: %1. An honest tablet has it all still, and can send it again.</source>
        <translation>Abandonné&#xa0;: %1. Une tablette honnête a encore tout et peut le renvoyer.</translation>
    </message>
    <message>
        <source>All that %1 sent is taken out: %2. Each file can be brought back under “Bring in”.</source>
        <translation>Tout ce que %1 a envoyé est retiré&#xa0;: %2. Chaque fichier peut être remis à la page «&#xa0;Importer&#xa0;».</translation>
    </message>
    <message>
        <source>Looking into the watched folder</source>
        <translation>Regard dans le dossier surveillé</translation>
    </message>
    <message>
        <source>Sheet %1, line %2</source>
        <translation>Feuille %1, ligne %2</translation>
    </message>
    <message>
        <source>Every line is read a second time.</source>
        <translation>Chaque ligne est lue une seconde fois.</translation>
    </message>
    <message>
        <source>Sheet %1, line %2 · %3 of %4 typed</source>
        <translation>Feuille %1, ligne %2 · saisies&#xa0;: %3 sur %4</translation>
    </message>
    <message>
        <source>Look at “%1” again: it cannot stand as it was typed.</source>
        <translation>Regardez de nouveau «&#xa0;%1&#xa0;»&#xa0;: ce qui est saisi ne peut pas être juste.</translation>
    </message>
    <message>
        <source>“Do not print my name”</source>
        <translation>«&#xa0;Ne pas imprimer mon nom&#xa0;»</translation>
    </message>
    <message>
        <source>All sheets</source>
        <translation>Toutes les feuilles</translation>
    </message>
    <message>
        <source>Every signed line is typed</source>
        <translation>Toutes les lignes signées sont saisies</translation>
    </message>
    <message>
        <source>Read differently: %1</source>
        <translation>%1&#xa0;: lue de deux façons</translation>
    </message>
    <message>
        <source>As many lines are typed as were counted.</source>
        <translation>Autant de lignes sont saisies qu’il en a été compté.</translation>
    </message>
    <message>
        <source>printed, not back yet</source>
        <translation>imprimée, pas encore revenue</translation>
    </message>
    <message>
        <source>back, to be typed</source>
        <translation>revenue, à saisir</translation>
    </message>
    <message>
        <source>typed, to be checked</source>
        <translation>saisie, à vérifier</translation>
    </message>
    <message>
        <source>checked and taken in</source>
        <translation>vérifiée et intégrée</translation>
    </message>
    <message>
        <source>counts for nothing</source>
        <translation>ne compte pas</translation>
    </message>
    <message>
        <source>Whether it can be read</source>
        <translation>Lisible ou non</translation>
    </message>
    <message>
        <source>Whether the name is printed</source>
        <translation>Nom imprimé ou non</translation>
    </message>
    <message>
        <source>The sentence about age</source>
        <translation>La phrase sur l’âge</translation>
    </message>
    <message>
        <source>it can be read</source>
        <translation>lisible</translation>
    </message>
    <message>
        <source>nobody can read it</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>forgotten</source>
        <translation>oublié</translation>
    </message>
    <message>
        <source>name printed</source>
        <translation>nom imprimé</translation>
    </message>
    <message>
        <source>only counted</source>
        <translation>seulement compté</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>cochée</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>non cochée</translation>
    </message>
    <message>
        <source>not asked on this sheet</source>
        <translation>pas demandé sur cette feuille</translation>
    </message>
    <message>
        <source>Type it anew</source>
        <translation>Saisir de nouveau</translation>
    </message>
    <message>
        <source>Sheet %1: %2</source>
        <translation>Feuille %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %1 is decided</source>
        <translation>Ligne %1 décidée</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>This name and address have signed already. They are counted once.</source>
        <translation>Ce nom et cette adresse ont déjà signé. La personne est comptée une fois.</translation>
    </message>
    <message>
        <source>The same name and address stand on sheet %1, line %2.</source>
        <translation>Le même nom et la même adresse figurent sur la feuille %1, ligne %2.</translation>
    </message>
    <message>
        <source>Somebody of this name at this postal code has signed already.</source>
        <translation>Une personne de ce nom, à ce code postal, a déjà signé.</translation>
    </message>
    <message>
        <source>%1: different in %2 of %3 (%4)</source>
        <translation>%1&#xa0;: différent dans %2 cas sur %3 (%4)</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>ready to be taken in</source>
        <translation>prête à être intégrée</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>La saisir</translation>
    </message>
    <message>
        <source>Read it a second time</source>
        <translation>La lire une seconde fois</translation>
    </message>
    <message>
        <source>A list of lines</source>
        <translation>Une liste de lignes</translation>
    </message>
    <message>
        <source>One person a strip, to fold back or cut off</source>
        <translation>Une personne par bande, à replier ou à couper</translation>
    </message>
    <message>
        <source>sheets-to-sign</source>
        <translation>feuilles-a-signer</translation>
    </message>
    <message>
        <source>It is saved: %1, with the sheets %2 to %3. Print it once, at full size.</source>
        <translation>C’est enregistré&#xa0;: %1, avec les feuilles %2 à %3. Imprimez-le une seule fois, à taille réelle.</translation>
    </message>
    <message>
        <source>It is saved: %1, with sheet %2. Print it once, at full size.</source>
        <translation>C’est enregistré&#xa0;: %1, avec la feuille %2. Imprimez-le une seule fois, à taille réelle.</translation>
    </message>
    <message>
        <source>Sheet %1 is back, with %2 in the totals.</source>
        <translation>La feuille %1 est revenue, avec %2 dans les totaux.</translation>
    </message>
    <message>
        <source>Sheet %1 counts for nothing.</source>
        <translation>La feuille %1 ne compte pas.</translation>
    </message>
    <message>
        <source>Found it? Nobody can read what is on it. Please leave it switched off. %1</source>
        <translation>Trouvée&#x202f;? Personne ne peut lire ce qu’elle contient. Laissez-la éteinte, s’il vous plaît. %1</translation>
    </message>
    <message>
        <source>Give it back to the people at the table where you saw it.</source>
        <translation>Rendez-la aux gens de la table où vous l’avez vue.</translation>
    </message>
    <message>
        <source>Call %1.</source>
        <translation>Appelez le %1.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>“%1” sets up tablets. Volunteers are asked for these words: %2. Print the labels: %3 (mark %4).</source>
        <translation>«&#xa0;%1&#xa0;» configure les tablettes. On demande ces mots aux bénévoles&#xa0;: %2. Imprimez les étiquettes&#xa0;: %3 (repère %4).</translation>
    </message>
    <message>
        <source>They stand on the page for volunteers: print it under “Backup and keys”.</source>
        <translation>Ils figurent sur la page pour les bénévoles&#xa0;: imprimez-la sous «&#xa0;Sauvegarde et clés&#xa0;».</translation>
    </message>
    <message>
        <source>The volunteers’ PIN is %1. Write it down now: it is kept nowhere.</source>
        <translation>Le NIP des bénévoles est %1. Notez-le maintenant&#xa0;: il n’est conservé nulle part.</translation>
    </message>
    <message>
        <source>The stick holds passwords: erase it once the tablets are set up.</source>
        <translation>La clé contient USB des mots de passe&#xa0;: effacez-la une fois les tablettes configurées.</translation>
    </message>
    <message>
        <source>Saved: %1. It is for inside use only: hand it to nobody outside.</source>
        <translation>Enregistré&#xa0;: %1. À usage interne seulement&#xa0;: ne le donnez à personne au dehors.</translation>
    </message>
    <message>
        <source>Counted. It stands beside the signatures, and is never mixed with them.</source>
        <translation>Compté. Ce nombre figure à côté des signatures, sans jamais s’y mêler.</translation>
    </message>
    <message>
        <source>This count is taken out; it stays in the list.</source>
        <translation>Ce compte est retiré&#x202f;; il reste dans la liste.</translation>
    </message>
    <message>
        <source>nobody knows how many</source>
        <translation>personne ne sait combien</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>Noted: %1 gave numbers up to %2 at %3.</source>
        <translation>Noté&#xa0;: %1 a donné des numéros jusqu’à %2 à %3.</translation>
    </message>
    <message>
        <source>Nothing of this tablet has come yet: until it does, all of them are missing.</source>
        <translation>Rien de cette tablette n’est encore arrivé&#xa0;: d’ici là, tous ces numéros manquent.</translation>
    </message>
    <message>
        <source>This receipt is ours, for the campaign “%1”. Tablets may erase what it names:</source>
        <translation>Ce reçu est le nôtre, pour la campagne «&#xa0;%1&#xa0;». Les tablettes peuvent effacer ce qu’il nomme&#xa0;:</translation>
    </message>
    <message>
        <source>%1: %2, numbers %3 to %4</source>
        <translation>%1&#xa0;: %2, numéros %3 à %4</translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation>Ramener une sauvegarde</translation>
    </message>
    <message>
        <source>Open the campaign</source>
        <translation>Ouvrir la campagne</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>Pourquoi on le demande</translation>
    </message>
    <message>
        <source>A line of text</source>
        <translation>Une ligne de texte</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Une date</translation>
    </message>
    <message>
        <source>A sentence to tick</source>
        <translation>Une phrase à cocher</translation>
    </message>
    <message>
        <source>One more question (%1)</source>
        <translation>Une question de plus (%1)</translation>
    </message>
    <message>
        <source>It is saved: %1. Print it once for each table.</source>
        <translation>Elle est enregistrée&#xa0;: %1. Imprimez-la une fois par kiosque.</translation>
    </message>
    <message>
        <source>Tablet %1</source>
        <translation>Tablette %1</translation>
    </message>
    <message>
        <source>Looked at: %1. “What was decided”, under “Decide”, takes it back.</source>
        <translation>Vérifié&#xa0;: %1. Sous «&#xa0;Décider&#xa0;», la liste de ce qui a été décidé permet d’y revenir.</translation>
    </message>
    <message>
        <source>%1 far from the day of the event</source>
        <translation>%1 loin du jour de l’évènement</translation>
    </message>
    <message>
        <source>%1 still to come</source>
        <translation>%1 encore à venir</translation>
    </message>
    <message>
        <source>%1 crowded into a few seconds</source>
        <translation>%1 en quelques secondes seulement</translation>
    </message>
    <message>
        <source>Of %1: %2.</source>
        <translation>Sur %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Accepted: you work with these keys now, and their passphrase opens this window.</source>
        <translation>Acceptées&#xa0;: vous travaillez désormais avec ces clés, et leur phrase de passe ouvre cette fenêtre.</translation>
    </message>
    <message>
        <source>What was sealed to the keys before is still taken. The new ones have these words: %1.</source>
        <translation>Ce qui était scellé pour les clés d’avant est toujours pris. Les nouvelles ont ces mots&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Now sign the campaign as a new version: only then new signatures are sealed to the new keys.</source>
        <translation>Signez maintenant la campagne comme nouvelle version&#xa0;: c’est alors seulement que les nouvelles signatures sont scellées pour les nouvelles clés.</translation>
    </message>
    <message>
        <source>Each tablet has to trust these words.</source>
        <translation>Chaque tablette doit faire confiance à ces mots.</translation>
    </message>
    <message>
        <source>The new passphrase was typed in two ways. Type it once more.</source>
        <translation>La nouvelle phrase de passe a été saisie de deux façons. Saisissez-la encore une fois.</translation>
    </message>
    <message>
        <source>The keys lie in %1 now. Without them nothing is brought in, and nothing signed.</source>
        <translation>Les clés sont maintenant dans %1. Sans elles, rien n’est importé et rien n’est signé.</translation>
    </message>
    <message>
        <source>Sea blue</source>
        <translation>Bleu mer</translation>
    </message>
    <message>
        <source>Bright blue</source>
        <translation>Bleu vif</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange brown</source>
        <translation>Brun orangé</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Ocre</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu canard</translation>
    </message>
    <message>
        <source>Slate grey</source>
        <translation>Gris ardoise</translation>
    </message>
    <message>
        <source>%1: the promise does not say to whom the list goes, “%2”.</source>
        <translation>%1&#xa0;: la promesse ne dit pas à qui va la liste, «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1: the promise has more than %3 letters, and no room beside the button.</source>
        <translation>%1&#xa0;: la promesse a plus de %3 lettres, et ne tient pas à côté du bouton.</translation>
    </message>
    <message>
        <source>%1: what to think of before signing has more than %3 letters. Say it in two sentences.</source>
        <translation>%1&#xa0;: ce à quoi penser avant de signer a plus de %3 lettres. Dites-le en deux phrases.</translation>
    </message>
    <message>
        <source>%1: what is asked about writing to people has more than %3 letters: who does not see all of it is not asked.</source>
        <translation>%1&#xa0;: la demande d’écrire aux gens a plus de %3 lettres&#xa0;: qui ne la voit pas en entier n’est pas interrogé.</translation>
    </message>
    <message>
        <source>This campaign is of an old kind, and says nothing to think of before signing.</source>
        <translation>Cette campagne est d’un ancien format, et ne dit rien à quoi penser avant de signer.</translation>
    </message>
    <message>
        <source>This campaign is of an old kind, and says not why nobody is only counted.</source>
        <translation>Cette campagne est d’un ancien format, et ne dit pas pourquoi personne n’est seulement compté.</translation>
    </message>
    <message>
        <source>%1 has more than %2 letters. Shorten it.</source>
        <translation>%1&#xa0;: plus de %2 lettres. Abrégez.</translation>
    </message>
    <message>
        <source>%1: choose below it what the recipient is asked.</source>
        <translation>%1&#xa0;: choisissez, juste en dessous, ce qui est demandé au destinataire.</translation>
    </message>
    <message>
        <source>%1: nothing is written under “%2”. Write it, or take the heading out.</source>
        <translation>%1&#xa0;: rien n’est écrit sous «&#xa0;%2&#xa0;». Écrivez-le, ou retirez ce titre.</translation>
    </message>
    <message>
        <source>%1 must be one line.</source>
        <translation>%1&#xa0;: cela doit tenir en une ligne.</translation>
    </message>
    <message>
        <source>%1: type it as year-month-day, such as 2026-06-27.</source>
        <translation>%1&#xa0;: écrivez année-mois-jour, par exemple 2026-06-27.</translation>
    </message>
    <message>
        <source>%1: %2 has passed. Set a day to come.</source>
        <translation>%1&#xa0;: %2 est passé. Choisissez un jour à venir.</translation>
    </message>
    <message>
        <source>%1: choose one below, or type it as #0b5e8a.</source>
        <translation>%1&#xa0;: choisissez-en une ci-dessous, ou écrivez-la comme #0b5e8a.</translation>
    </message>
    <message>
        <source>%1 is too pale on white: %2; 4.5 is needed.</source>
        <translation>%1&#xa0;: trop pâle sur blanc, %2&#x202f;; il faut 4,5.</translation>
    </message>
    <message>
        <source>%1: type the name of a country, such as Canada.</source>
        <translation>%1&#xa0;: saisissez le nom d’un pays, comme Canada.</translation>
    </message>
    <message>
        <source>%1: type a number, in digits.</source>
        <translation>%1&#xa0;: écrivez un nombre, en chiffres.</translation>
    </message>
    <message>
        <source>%1: type a web address that begins with https://.</source>
        <translation>%1&#xa0;: écrivez une adresse web qui commence par https://.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 manque.</translation>
    </message>
    <message>
        <source>The days are not in order: first to sign, last to sign, then the delivery.</source>
        <translation>Les jours ne sont pas dans l’ordre&#xa0;: le premier pour signer, le dernier, puis la remise.</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Begin the kiosk in %1</source>
        <translation>Faire commencer la borne en %1</translation>
    </message>
    <message>
        <source>Undo: bring %1 back</source>
        <translation>Annuler&#xa0;: remettre %1</translation>
    </message>
    <message>
        <source>The list is saved: %1. It names people: erase it when you have read it.</source>
        <translation>La liste est enregistrée&#xa0;: %1. Elle nomme des personnes&#xa0;: effacez-la après lecture.</translation>
    </message>
    <message>
        <source>Saving the list</source>
        <translation>Enregistrement de la liste</translation>
    </message>
    <message>
        <source>Still to come. Noted by %1 on %2.</source>
        <translation>Encore à venir. Mots notés par %1, le %2.</translation>
    </message>
    <message>
        <source>Taken back: “%1”. When this tablet comes, it waits until somebody welcomes it.</source>
        <translation>Retirés&#xa0;: «&#xa0;%1&#xa0;». Quand cette tablette viendra, elle attendra que quelqu’un l’accueille.</translation>
    </message>
    <message>
        <source>%1 came meanwhile, and is welcome. Bring its files in once more.</source>
        <translation>%1 est venue entre-temps et est accueillie. Apportez encore une fois ses fichiers.</translation>
    </message>
    <message>
        <source>Noted again: when this tablet comes, it is welcome.</source>
        <translation>Notés de nouveau&#xa0;: quand cette tablette viendra, elle sera accueillie.</translation>
    </message>
    <message>
        <source>Choose what the recipient is asked</source>
        <translation>Choisir ce qui est demandé au destinataire</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Fermer la liste</translation>
    </message>
    <message>
        <source>The recipient is asked this</source>
        <translation>Voilà ce qui est demandé au destinataire</translation>
    </message>
    <message>
        <source>Nothing of the text is marked yet as what the recipient is asked.</source>
        <translation>Rien dans le texte n’est encore marqué comme ce qui est demandé au destinataire.</translation>
    </message>
    <message>
        <source>Once a text stands here, choose what of it the recipient is asked.</source>
        <translation>Une fois le texte écrit, choisissez-y ce qui est demandé au destinataire.</translation>
    </message>
    <message>
        <source>No line is left to mend</source>
        <translation>Il n’y a plus de ligne à compléter</translation>
    </message>
    <message>
        <source>somebody looked</source>
        <translation>quelqu’un a vérifié</translation>
    </message>
    <message>
        <source>their signers confirmed it</source>
        <translation>confirmé par les signataires</translation>
    </message>
    <message>
        <source>our own test</source>
        <translation>notre propre essai</translation>
    </message>
    <message>
        <source>signed in jest</source>
        <translation>signé pour rire</translation>
    </message>
    <message>
        <source>nobody&apos;s name</source>
        <translation>le nom de personne</translation>
    </message>
    <message>
        <source>signed in another person&apos;s name</source>
        <translation>signé au nom d’une autre personne</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>too young to sign alone</source>
        <translation>trop jeune pour signer sans accord</translation>
    </message>
    <message>
        <source>one line of paper typed twice</source>
        <translation>une ligne de papier saisie deux fois</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>autre raison</translation>
    </message>
    <message>
        <source>they asked</source>
        <translation>à sa demande</translation>
    </message>
    <message>
        <source>they asked, with their code</source>
        <translation>à sa demande, avec son code</translation>
    </message>
</context>
<context>
    <name>CountPaper</name>
    <message>
        <source>Paper that is only counted</source>
        <translation>Du papier seulement compté</translation>
    </message>
    <message>
        <source>Printed elsewhere, without our numbers: nobody types it. Only how many signed it is noted.</source>
        <translation>Imprimé ailleurs, sans nos numéros&#xa0;: personne ne le saisit. On note seulement combien de personnes l’ont signé.</translation>
    </message>
    <message>
        <source>How many signatures; empty if nobody knows</source>
        <translation>Combien de signatures&#x202f;; vide si personne ne le sait</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Évènement</translation>
    </message>
    <message>
        <source>Day (year-month-day)</source>
        <translation>Jour (année-mois-jour)</translation>
    </message>
    <message>
        <source>Where the number comes from</source>
        <translation>D’où vient ce nombre</translation>
    </message>
    <message>
        <source>Note the count</source>
        <translation>Noter le compte</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Le retirer</translation>
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
        <source>%1 (key %2)</source>
        <translation>%1 (touche&#xa0;%2)</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Touche %1</translation>
    </message>
</context>
<context>
    <name>DecidingWays</name>
    <message>
        <source>Pair by pair</source>
        <translation>Paire par paire</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>Plusieurs à la fois</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
</context>
<context>
    <name>DecisionsPage</name>
    <message>
        <source>All that have something in common</source>
        <translation>Toutes celles qui ont un point commun</translation>
    </message>
    <message>
        <source>Say what they share: all of it must fit. You see whom it concerns before anything is decided.</source>
        <translation>Dites ce qu’elles partagent&#xa0;: tout doit correspondre. Vous voyez qui est concerné avant toute décision.</translation>
    </message>
    <message>
        <source>What is true of them</source>
        <translation>Ce qui est vrai d’elles</translation>
    </message>
    <message>
        <source>Show whom it concerns</source>
        <translation>Montrer qui est concerné</translation>
    </message>
    <message>
        <source>Decide it</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Decisions, the newest first</source>
        <translation>Décisions, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Signatures with the same e-mail address and name are joined by themselves, which is no decision: each person&apos;s page under “People” shows all of theirs.</source>
        <translation>Les signatures qui ont la même adresse courriel et le même nom sont réunies d’elles-mêmes, sans décision&#xa0;: la page de chaque personne, sous «&#xa0;Personnes&#xa0;», montre toutes les siennes.</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>L’annuler…</translation>
    </message>
    <message>
        <source>Show older decisions</source>
        <translation>Montrer les décisions plus anciennes</translation>
    </message>
</context>
<context>
    <name>DeliverPage</name>
    <message>
        <source>Look at every page. Below the pages a second person approves them; then they can be saved.</source>
        <translation>Regardez chaque page. Sous les pages, une deuxième personne les approuve&#x202f;; ensuite, on peut les enregistrer.</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Enregistrer le PDF</translation>
    </message>
    <message>
        <source>Save to “%1”</source>
        <translation>Enregistrer sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Save in another folder…</source>
        <translation>Enregistrer dans un autre dossier…</translation>
    </message>
</context>
<context>
    <name>DeliveryPlurals</name>
    <message numerus="yes">
        <source>%Ln names on the list</source>
        <translation>
            <numerusform>%Ln nom sur la liste</numerusform>
            <numerusform>%Ln noms sur la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are counted without their name</source>
        <translation>
            <numerusform>%Ln personne est comptée sans son nom</numerusform>
            <numerusform>%Ln personnes sont comptées sans leur nom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people agreed to version %1 and are not under this letter.</source>
        <translation>
            <numerusform>%Ln personne a accepté la version %1 et n’est pas sous cette lettre.</numerusform>
            <numerusform>%Ln personnes ont accepté la version %1 et ne sont pas sous cette lettre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people cannot be delivered yet: nobody knows what they agreed to</source>
        <translation>
            <numerusform>%Ln personne ne peut pas encore être remise&#xa0;: on ne sait pas ce qu’elle a accepté</numerusform>
            <numerusform>%Ln personnes ne peuvent pas encore être remises&#xa0;: on ne sait pas ce qu’elles ont accepté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flags, emoji and letters that no typeface has are left out of %Ln entries.</source>
        <translation>
            <numerusform>Drapeaux, émojis et lettres qu’aucune police ne connaît sont retirés de %Ln ligne.</numerusform>
            <numerusform>Drapeaux, émojis et lettres qu’aucune police ne connaît sont retirés de %Ln lignes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln en plus</numerusform>
            <numerusform>%Ln en plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln en moins</numerusform>
            <numerusform>%Ln en moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people delivered before</source>
        <translation>
            <numerusform>%Ln personne déjà remise</numerusform>
            <numerusform>%Ln personnes déjà remises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them do not count any more</source>
        <translation>
            <numerusform>%Ln d’entre elles ne compte plus</numerusform>
            <numerusform>%Ln d’entre elles ne comptent plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All lists together: %Ln people.</source>
        <translation>
            <numerusform>Toutes les listes ensemble&#xa0;: %Ln personne.</numerusform>
            <numerusform>Toutes les listes ensemble&#xa0;: %Ln personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures on paper sheets are counted. They are not in this document.</source>
        <translation>
            <numerusform>%Ln signature sur papier est comptée. Elle n’est pas dans ce document.</numerusform>
            <numerusform>%Ln signatures sur papier sont comptées. Elles ne sont pas dans ce document.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paper sheets came back and are not taken in: their names are not on the list</source>
        <translation>
            <numerusform>%Ln feuille de papier est revenue et n’est pas encore saisie&#xa0;: ses noms ne sont pas sur la liste</numerusform>
            <numerusform>%Ln feuilles de papier sont revenues et ne sont pas encore saisies&#xa0;: leurs noms ne sont pas sur la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln lots of paper sheets nobody knows how many signed.</source>
        <translation>
            <numerusform>Pour %Ln lot de feuilles, personne ne sait combien ont signé.</numerusform>
            <numerusform>Pour %Ln lots de feuilles, personne ne sait combien ont signé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Out of date: on %2, %1 approved a list of %Ln people. List or letter changed since.</source>
        <translation>
            <numerusform>Périmé&#xa0;: le %2, %1 a approuvé une liste de %Ln personne. La liste ou la lettre a changé depuis.</numerusform>
            <numerusform>Périmé&#xa0;: le %2, %1 a approuvé une liste de %Ln personnes. La liste ou la lettre a changé depuis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DestroyKeys</name>
    <message>
        <source>The end of the keys</source>
        <translation>La fin des clés</translation>
    </message>
    <message>
        <source>When a campaign is over, its keys can be destroyed. What tablets sealed and nobody brought in is lost.</source>
        <translation>Quand une campagne est finie, on peut détruire ses clés. Ce que les tablettes ont chiffré et que personne n’a importé est alors perdu.</translation>
    </message>
    <message>
        <source>Destroy the keys…</source>
        <translation>Détruire les clés…</translation>
    </message>
    <message>
        <source>The keys in these folders go:</source>
        <translation>Les clés de ces dossiers disparaissent&#xa0;:</translation>
    </message>
    <message>
        <source>Add a folder with keys of this campaign…</source>
        <translation>Ajouter un dossier avec des clés de cette campagne…</translation>
    </message>
    <message>
        <source>This cannot be undone. Type %1, the campaign&apos;s short name</source>
        <translation>On ne peut pas revenir en arrière. Tapez %1, le nom court de la campagne</translation>
    </message>
    <message>
        <source>The petition&apos;s own passphrase, which alone opens it afterwards</source>
        <translation>La phrase de passe de la pétition elle-même, qui seule l’ouvrira ensuite</translation>
    </message>
    <message>
        <source>Your password for the server, which alone opens the petition afterwards</source>
        <translation>Votre mot de passe pour le serveur, qui seul ouvre la pétition ensuite</translation>
    </message>
    <message>
        <source>The second secret, which %1 holds</source>
        <translation>Le second secret, que garde %1</translation>
    </message>
    <message>
        <source>Destroy the keys for good</source>
        <translation>Détruire les clés pour toujours</translation>
    </message>
    <message>
        <source>Keep the keys</source>
        <translation>Garder les clés</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>The four words that a new tablet shows</source>
        <translation>Les quatre mots qu’affiche une nouvelle tablette</translation>
    </message>
    <message>
        <source>They stand on the last step of its first start, and on its volunteers&apos; page. Have them read to you on the phone.</source>
        <translation>Ils figurent à la dernière étape de son premier démarrage, et à la page des bénévoles. Faites-les-vous lire au téléphone.</translation>
    </message>
    <message>
        <source>No tablet handed anything over yet.</source>
        <translation>Aucune tablette n’a encore rien remis.</translation>
    </message>
    <message>
        <source>A hand-over sheet</source>
        <translation>Une feuille de remise</translation>
    </message>
    <message>
        <source>Type what the sheet of a tablet shows. Numbers that never came are known to be missing then.</source>
        <translation>Tapez ce que montre la feuille d’une tablette. On sait alors quels numéros ne sont jamais arrivés.</translation>
    </message>
    <message>
        <source>Tablet: its name, or the letters and digits on the sheet</source>
        <translation>Tablette&#xa0;: son nom, ou les lettres et chiffres de la feuille</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Évènement</translation>
    </message>
    <message>
        <source>The last number</source>
        <translation>Le dernier numéro</translation>
    </message>
    <message>
        <source>Note what it shows</source>
        <translation>Noter ce qu’elle montre</translation>
    </message>
    <message>
        <source>Is this receipt ours?</source>
        <translation>Ce reçu est-il le nôtre&#x202f;?</translation>
    </message>
    <message>
        <source>A tablet erases by a receipt of its organisation alone. See whose one is, and what it names.</source>
        <translation>Une tablette n’efface que sur un reçu de son organisation. Voyez de qui est un reçu, et ce qu’il nomme.</translation>
    </message>
    <message>
        <source>Look at a receipt…</source>
        <translation>Regarder un reçu…</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Évènements</translation>
    </message>
</context>
<context>
    <name>DifferenceRow</name>
    <message>
        <source>Typed first</source>
        <translation>Première saisie</translation>
    </message>
    <message>
        <source>Typed the second time</source>
        <translation>Seconde saisie</translation>
    </message>
</context>
<context>
    <name>DisplayAids</name>
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
    <name>DoubtfulTimes</name>
    <message>
        <source>Times that are hard to believe</source>
        <translation>Heures difficiles à croire</translation>
    </message>
    <message>
        <source>They count. Mostly a tablet&apos;s clock was wrong, or the day of its event is: correct that below. What nobody signed is taken out on “Bring in”.</source>
        <translation>Elles comptent. Le plus souvent, l’horloge d’une tablette était fausse, ou c’est le jour de l’évènement qui l’est&#xa0;: corrigez-le plus bas. Ce que personne n’a signé se retire sous «&#xa0;Importer&#xa0;».</translation>
    </message>
    <message>
        <source>I looked: leave them as they are</source>
        <translation>J’ai vérifié&#xa0;: les laisser telles quelles</translation>
    </message>
</context>
<context>
    <name>ErasurePlurals</name>
    <message numerus="yes">
        <source>%Ln signatures are erased, with all that was said in them.</source>
        <translation>
            <numerusform>%Ln signature est effacée, avec tout ce qu’elle contenait.</numerusform>
            <numerusform>%Ln signatures sont effacées, avec tout ce qu’elles contenaient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures are erased.</source>
        <translation>
            <numerusform>%Ln signature est effacée.</numerusform>
            <numerusform>%Ln signatures sont effacées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups in this campaign&apos;s folder</source>
        <translation>
            <numerusform>%Ln sauvegarde dans le dossier de cette campagne</numerusform>
            <numerusform>%Ln sauvegardes dans le dossier de cette campagne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures have no date and stay.</source>
        <translation>
            <numerusform>%Ln signature n’a pas de date et reste.</numerusform>
            <numerusform>%Ln signatures n’ont pas de date et restent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventCard</name>
    <message>
        <source>Have this one go by “%1”, too</source>
        <translation>Nommer aussi celui-ci «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Nom de l’évènement</translation>
    </message>
    <message>
        <source>Its day, as year-month-day</source>
        <translation>Son jour&#xa0;: année-mois-jour</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Undo the correction</source>
        <translation>Annuler la correction</translation>
    </message>
    <message>
        <source>Save a sheet for the table…</source>
        <translation>Feuille pour l’équipe…</translation>
    </message>
</context>
<context>
    <name>EventPlurals</name>
    <message numerus="yes">
        <source>%Ln signatures on paper</source>
        <translation>
            <numerusform>%Ln signature sur papier</numerusform>
            <numerusform>%Ln signatures sur papier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExpectedTablets</name>
    <message>
        <source>Tablets still to come</source>
        <translation>Tablettes encore à venir</translation>
    </message>
    <message>
        <source>Their words were noted before they came. Once one comes, it is welcome at once.</source>
        <translation>Leurs mots ont été notés avant leur venue. Dès que l’une d’elles vient, elle est accueillie.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>ExportPlurals</name>
    <message numerus="yes">
        <source>The files of %Ln exports should be erased by now</source>
        <translation>
            <numerusform>Les fichiers de %Ln export devraient être effacés maintenant</numerusform>
            <numerusform>Les fichiers de %Ln exports devraient être effacés maintenant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people with a row</source>
        <translation>
            <numerusform>%Ln personne avec une ligne</numerusform>
            <numerusform>%Ln personnes avec une ligne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only counted</source>
        <translation>
            <numerusform>%Ln seulement comptée</numerusform>
            <numerusform>%Ln seulement comptées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withheld</source>
        <translation>
            <numerusform>%Ln retenue</numerusform>
            <numerusform>%Ln retenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were exported before and are not in it.</source>
        <translation>
            <numerusform>%Ln personne a déjà été exportée et n’y est pas.</numerusform>
            <numerusform>%Ln personnes ont déjà été exportées et n’y sont pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1 %Ln people went there of whom this petition, put back from a backup, knows nothing: whoever still counts is new here. Compare with the platform first.</source>
        <translation>
            <numerusform>Le %1, %Ln personne y est partie dont cette pétition, remise depuis une sauvegarde, ne sait rien&#xa0;: si elle compte encore, elle est nouvelle ici. Comparez d’abord avec la plateforme.</numerusform>
            <numerusform>Le %1, %Ln personnes y sont parties dont cette pétition, remise depuis une sauvegarde, ne sait rien&#xa0;: celles qui comptent encore sont nouvelles ici. Comparez d’abord avec la plateforme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Besides, %Ln signatures on paper are only counted.</source>
        <translation>
            <numerusform>De plus, %Ln signature sur papier est seulement comptée.</numerusform>
            <numerusform>De plus, %Ln signatures sur papier sont seulement comptées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names in one box have to be parted: choose how.</source>
        <translation>
            <numerusform>%Ln nom écrit dans une seule case doit être séparé&#xa0;: choisissez comment.</numerusform>
            <numerusform>%Ln noms écrits dans une seule case doivent être séparés&#xa0;: choisissez comment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asked to be counted without their name: they are in no file</source>
        <translation>
            <numerusform>%Ln a demandé à être comptée sans son nom&#xa0;: elle n’est dans aucun fichier</numerusform>
            <numerusform>%Ln ont demandé à être comptées sans leur nom&#xa0;: elles ne sont dans aucun fichier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gave no e-mail address, which this platform needs</source>
        <translation>
            <numerusform>%Ln n’a pas donné d’adresse courriel, que cette plateforme exige</numerusform>
            <numerusform>%Ln n’ont pas donné d’adresse courriel, que cette plateforme exige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have one name, and this platform needs the other</source>
        <translation>
            <numerusform>%Ln a un seul nom, et cette plateforme exige l’autre</numerusform>
            <numerusform>%Ln ont un seul nom, et cette plateforme exige l’autre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lack something that this platform needs</source>
        <translation>
            <numerusform>Il manque à %Ln une donnée que cette plateforme exige</numerusform>
            <numerusform>Il manque à %Ln une donnée que cette plateforme exige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have an e-mail address that this platform refuses</source>
        <translation>
            <numerusform>%Ln a une adresse courriel que cette plateforme refuse</numerusform>
            <numerusform>%Ln ont une adresse courriel que cette plateforme refuse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln live in a country that this platform refuses</source>
        <translation>
            <numerusform>%Ln vit dans un pays que cette plateforme refuse</numerusform>
            <numerusform>%Ln vivent dans un pays que cette plateforme refuse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share an e-mail address with a row that they would overwrite</source>
        <translation>
            <numerusform>%Ln partage une adresse courriel avec une ligne qui serait remplacée</numerusform>
            <numerusform>%Ln partagent une adresse courriel avec une ligne qui serait remplacée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wrote their name in one box, and you left those out</source>
        <translation>
            <numerusform>%Ln a écrit son nom dans une seule case, et vous l’avez laissée de côté</numerusform>
            <numerusform>%Ln ont écrit leur nom dans une seule case, et vous les avez laissées de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agreed to a text that is not kept here: withheld</source>
        <translation>
            <numerusform>%Ln a accepté un texte qui n’est pas conservé ici&#xa0;: retenue</numerusform>
            <numerusform>%Ln ont accepté un texte qui n’est pas conservé ici&#xa0;: retenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln did not say yes and would be subscribed: withheld</source>
        <translation>
            <numerusform>%Ln n’a pas dit oui et serait abonnée&#xa0;: retenue</numerusform>
            <numerusform>%Ln n’ont pas dit oui et seraient abonnées&#xa0;: retenues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln went before and took it back since: take them off there by hand</source>
        <translation>
            <numerusform>%Ln y était déjà et s’est rétractée depuis&#xa0;: retirez-la là-bas à la main</numerusform>
            <numerusform>%Ln y étaient déjà et se sont rétractées depuis&#xa0;: retirez-les là-bas à la main</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln asked to hear no more: see that they are unsubscribed there</source>
        <translation>
            <numerusform>%Ln ne veut plus rien recevoir&#xa0;: veillez à la désabonner là-bas</numerusform>
            <numerusform>%Ln ne veulent plus rien recevoir&#xa0;: veillez à les désabonner là-bas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln went there before, straight or by file: see that none is twice</source>
        <translation>
            <numerusform>%Ln y est déjà allée, directement ou par un fichier&#xa0;: veillez à ce qu’elle n’y figure pas deux fois</numerusform>
            <numerusform>%Ln y sont déjà allées, directement ou par un fichier&#xa0;: veillez à ce qu’aucune n’y figure deux fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the file did not say yes: see that none is subscribed</source>
        <translation>
            <numerusform>%Ln dans le fichier n’a pas dit oui&#xa0;: veillez à ne pas l’abonner</numerusform>
            <numerusform>%Ln dans le fichier n’ont pas dit oui&#xa0;: veillez à n’en abonner aucune</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names in one box are parted as you chose</source>
        <translation>
            <numerusform>%Ln nom écrit dans une seule case est séparé comme vous l’avez choisi</numerusform>
            <numerusform>%Ln noms écrits dans une seule case sont séparés comme vous l’avez choisi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have something longer than the platform holds: it is cut</source>
        <translation>
            <numerusform>%Ln a une donnée plus longue que ce que la plateforme contient&#xa0;: elle est coupée</numerusform>
            <numerusform>%Ln ont une donnée plus longue que ce que la plateforme contient&#xa0;: elle est coupée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln did not say yes, and are sent as not subscribed</source>
        <translation>
            <numerusform>%Ln&#xa0;n’a pas dit oui, et part comme non abonnée</numerusform>
            <numerusform>%Ln&#xa0;n’ont pas dit oui, et partent comme non abonnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have something that a spreadsheet would run: it is guarded</source>
        <translation>
            <numerusform>%Ln a une donnée qu’un tableur exécuterait&#xa0;: elle est neutralisée</numerusform>
            <numerusform>%Ln ont une donnée qu’un tableur exécuterait&#xa0;: elle est neutralisée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lose the moment they signed: there is no place for it</source>
        <translation>
            <numerusform>%Ln perd le moment de sa signature&#xa0;: la plateforme n’a pas de place pour cela</numerusform>
            <numerusform>%Ln perdent le moment de leur signature&#xa0;: la plateforme n’a pas de place pour cela</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not asked, and the platform will say no</source>
        <translation>
            <numerusform>%Ln n’a pas été interrogée, et la plateforme dira non</numerusform>
            <numerusform>%Ln n’ont pas été interrogées, et la plateforme dira non</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no proof of their answer there: it stays here</source>
        <translation>
            <numerusform>%Ln n’a pas la preuve de sa réponse là-bas&#xa0;: elle reste ici</numerusform>
            <numerusform>%Ln n’ont pas la preuve de leur réponse là-bas&#xa0;: elle reste ici</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportsPage</name>
    <message>
        <source>People were asked for several things. Whose yes and no is the platform told?</source>
        <translation>Plusieurs choses ont été demandées. Quelles réponses, oui et non, la plateforme reçoit-elle&#x202f;?</translation>
    </message>
    <message>
        <source>Everybody, not only who is new since the last export to this platform</source>
        <translation>Tout le monde, et pas seulement les personnes nouvelles depuis le dernier export vers cette plateforme</translation>
    </message>
    <message>
        <source>Send straight to a platform…</source>
        <translation>Envoyer directement à une plateforme…</translation>
    </message>
    <message>
        <source>This platform takes a name in two columns. How are names in one box parted?</source>
        <translation>Cette plateforme prend un nom en deux colonnes. Comment séparer les noms écrits dans une seule case&#x202f;?</translation>
    </message>
    <message>
        <source>This opens the file, and nothing else does. Write it down, and never send it with the file.</source>
        <translation>Ceci ouvre le fichier, et rien d’autre ne l’ouvre. Notez-le, et ne l’envoyez jamais avec le fichier.</translation>
    </message>
    <message>
        <source>For which platform? Before anything is written you see how many would be in the file, and by name whom to look at and who is in no file.</source>
        <translation>Pour quelle plateforme&#x202f;? Avant que rien ne soit écrit, vous voyez combien de personnes seraient dans le fichier et, par leur nom, celles à vérifier et celles qui ne sont dans aucun fichier.</translation>
    </message>
    <message>
        <source>Save a list of everybody named above…</source>
        <translation>Enregistrer la liste des personnes nommées ci-dessus…</translation>
    </message>
    <message>
        <source>Without a passphrase: anybody who has the file can read it</source>
        <translation>Sans phrase de passe&#xa0;: quiconque a le fichier peut le lire</translation>
    </message>
    <message>
        <source>It is noted in the log.</source>
        <translation>C’est noté dans le registre.</translation>
    </message>
    <message>
        <source>Save to “%1”</source>
        <translation>Enregistrer sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Save to a folder…</source>
        <translation>Enregistrer dans un dossier…</translation>
    </message>
    <message>
        <source>Exported before</source>
        <translation>Déjà exporté</translation>
    </message>
    <message>
        <source>Nothing was exported yet.</source>
        <translation>Rien n’a encore été exporté.</translation>
    </message>
    <message>
        <source>Its people are new again, and would go twice: it was not sent?</source>
        <translation>Ses personnes redeviendraient nouvelles et partiraient deux fois&#xa0;: il n’a pas été envoyé&#x202f;?</translation>
    </message>
    <message>
        <source>It was not sent…</source>
        <translation>Il n’a pas été envoyé…</translation>
    </message>
    <message>
        <source>Its files are erased</source>
        <translation>Ses fichiers sont effacés</translation>
    </message>
    <message>
        <source>Write its files again…</source>
        <translation>Réécrire ses fichiers…</translation>
    </message>
</context>
<context>
    <name>FigurePlurals</name>
    <message numerus="yes">
        <source>%Ln others</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the public file, what fewer than %Ln people have in common is counted together.</source>
        <translation>
            <numerusform>Dans le fichier public, ce que moins de %Ln personne a en commun est compté ensemble.</numerusform>
            <numerusform>Dans le fichier public, ce que moins de %Ln personnes ont en commun est compté ensemble.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>People and signatures</source>
        <translation>Personnes et signatures</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>%1: %2 people, %3 signatures</source>
        <translation>%1&#xa0;: %2 personnes, %3 signatures</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Nothing was brought in yet.</source>
        <translation>Rien n’a encore été importé.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>A table (CSV)…</source>
        <translation>Un tableau (CSV)…</translation>
    </message>
    <message>
        <source>A picture (PNG)…</source>
        <translation>Une image (PNG)…</translation>
    </message>
    <message>
        <source>A file for the public…</source>
        <translation>Un fichier pour le public…</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Choose a table or files…</source>
        <translation>Choisir un tableau ou des fichiers…</translation>
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
    <name>FurtherQuestionCard</name>
    <message>
        <source>must be ticked to sign</source>
        <translation>à cocher pour pouvoir signer</translation>
    </message>
    <message>
        <source>must be answered to sign</source>
        <translation>réponse obligatoire pour signer</translation>
    </message>
    <message>
        <source>Longest answer, in Latin letters (120 if left empty)</source>
        <translation>Réponse la plus longue, en lettres latines (120 si vide)</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Further up: %1</source>
        <translation>Monter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Further down: %1</source>
        <translation>Descendre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>Take it out: %1</source>
        <translation>La retirer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>FurtherQuestionList</name>
    <message>
        <source>Further questions</source>
        <translation>Autres questions</translation>
    </message>
    <message>
        <source>A city, a date of birth, a sentence to tick. The answers stay with you: nothing of them goes to the recipient. Each makes the form longer: ask only for what you will use.</source>
        <translation>Une ville, une date de naissance, une phrase à cocher. Les réponses restent chez vous&#xa0;: rien n’en va au destinataire. Chacune allonge le formulaire&#xa0;: ne demandez que ce qui vous servira.</translation>
    </message>
    <message>
        <source>Add this question</source>
        <translation>Ajouter cette question</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Put back the questions as they were before the last change.</source>
        <translation>Remettre les questions comme elles étaient avant le dernier changement.</translation>
    </message>
    <message>
        <source>There is no room for more questions in one signature.</source>
        <translation>Une signature ne peut pas contenir plus de questions.</translation>
    </message>
</context>
<context>
    <name>HoldList</name>
    <message>
        <source>Holds</source>
        <translation>Suspensions</translation>
    </message>
    <message>
        <source>No hold stands. Put one where nothing may be erased, for a complaint, say.</source>
        <translation>Aucune suspension en cours. Posez-en une quand rien ne doit être effacé, pour une plainte par exemple.</translation>
    </message>
    <message>
        <source>While a hold stands, no old data is erased.</source>
        <translation>Tant qu’une suspension est en cours, aucune donnée ancienne n’est effacée.</translation>
    </message>
    <message>
        <source>Lift it</source>
        <translation>La lever</translation>
    </message>
    <message>
        <source>Why may nothing be erased?</source>
        <translation>Pourquoi rien ne doit-il être effacé&#x202f;?</translation>
    </message>
    <message>
        <source>Put a hold</source>
        <translation>Poser une suspension</translation>
    </message>
</context>
<context>
    <name>InsideAnnex</name>
    <message>
        <source>Where every signature went</source>
        <translation>Ce que chaque signature est devenue</translation>
    </message>
    <message>
        <source>An annex for inside use: read, left out, counted, handed over. Two people sign off the same figures. It names nobody who signed, and is never handed over.</source>
        <translation>Une annexe à usage interne&#xa0;: lues, écartées, comptées, remises. Deux personnes visent les mêmes chiffres. Elle ne nomme aucun signataire et n’est jamais remise.</translation>
    </message>
    <message>
        <source>Show the figures of now</source>
        <translation>Montrer les chiffres d’aujourd’hui</translation>
    </message>
    <message>
        <source>Name of whoever checked these figures</source>
        <translation>Nom de la personne qui a vérifié ces chiffres</translation>
    </message>
    <message>
        <source>I checked these figures: sign them off</source>
        <translation>J’ai vérifié ces chiffres et je les vise</translation>
    </message>
    <message>
        <source>Save the annex, for inside use…</source>
        <translation>Enregistrer l’annexe, à usage interne…</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>For a petition that colleagues work with already. Ask whoever keeps the server for its address and a password of your own.</source>
        <translation>Pour une pétition à laquelle des collègues travaillent déjà. Demandez à qui tient le serveur son adresse et un mot de passe à vous.</translation>
    </message>
    <message>
        <source>With the organisation&apos;s keys you bring in signatures and sign campaigns. Have them on a stick; a copy is made. Without keys you can look, decide and deliver.</source>
        <translation>Avec les clés de l’organisation, vous importez des signatures et signez des campagnes. Ayez-les sur une clé USB&#x202f;; une copie en est faite. Sans clés, vous pouvez regarder, décider et remettre.</translation>
    </message>
    <message>
        <source>Choose the folder of the keys…</source>
        <translation>Choisir le dossier des clés…</translation>
    </message>
    <message>
        <source>The passphrase of the keys, from the paper</source>
        <translation>La phrase de passe des clés, lue sur le papier</translation>
    </message>
</context>
<context>
    <name>KeyingForm</name>
    <message>
        <source>Type what stands there, as it is written. Return goes on; Space changes a box.</source>
        <translation>Saisissez ce qui est écrit, tel quel. Entrée continue&#x202f;; la barre d’espace change une case.</translation>
    </message>
    <message>
        <source>Keep this line</source>
        <translation>Garder cette ligne</translation>
    </message>
    <message>
        <source>Nobody can read it</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>It counts without a name.</source>
        <translation>Elle compte sans nom.</translation>
    </message>
    <message>
        <source>Line before</source>
        <translation>Ligne précédente</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Ligne suivante</translation>
    </message>
    <message>
        <source>Nobody signed here: clear it</source>
        <translation>Personne n’a signé ici&#xa0;: la vider</translation>
    </message>
</context>
<context>
    <name>KioskPreview</name>
    <message>
        <source>Next screen</source>
        <translation>Écran suivant</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Turn it</source>
        <translation>Tourner</translation>
    </message>
    <message>
        <source>Show the kiosk in: %1</source>
        <translation>Afficher la borne en&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>LetterChoice</name>
    <message>
        <source>What people agreed to</source>
        <translation>Ce que les gens ont accepté</translation>
    </message>
    <message>
        <source>Deliver it now</source>
        <translation>À remettre maintenant</translation>
    </message>
    <message>
        <source>Before anything goes out</source>
        <translation>Avant que quoi que ce soit parte</translation>
    </message>
    <message>
        <source>Paper for the printer</source>
        <translation>Papier de l’imprimante</translation>
    </message>
    <message>
        <source>Only people who stood on no list that was delivered before</source>
        <translation>Seulement les personnes qui ne figuraient sur aucune liste déjà remise</translation>
    </message>
    <message>
        <source>A supplement: it says how many were delivered before, and how many all lists hold together.</source>
        <translation>Un complément&#xa0;: il dit combien de personnes ont déjà été remises et combien toutes les listes en contiennent ensemble.</translation>
    </message>
    <message>
        <source>A list for each country</source>
        <translation>Une liste par pays</translation>
    </message>
    <message>
        <source>Each has a cover sheet, its own total and its own fingerprint.</source>
        <translation>Chacune a une page de couverture, son total et son empreinte.</translation>
    </message>
    <message>
        <source>Pages of names in a volume, where the list is bound in several (may stay empty)</source>
        <translation>Pages de noms par volume, si la liste est reliée en plusieurs (facultatif)</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Langue de la lettre</translation>
    </message>
</context>
<context>
    <name>ManyPage</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Tick all sure ones</source>
        <translation>Cocher tous les cas sûrs</translation>
    </message>
    <message>
        <source>All ticked: %1</source>
        <translation>Tous les cas cochés&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>NewPassphrasePage</name>
    <message>
        <source>The passphrase that opens the keys now</source>
        <translation>La phrase de passe qui ouvre les clés aujourd’hui</translation>
    </message>
    <message>
        <source>The words of one sheet, in their order</source>
        <translation>Les mots d’une feuille, dans leur ordre</translation>
    </message>
    <message>
        <source>The first four letters of each word will do.</source>
        <translation>Les quatre premières lettres de chaque mot suffisent.</translation>
    </message>
    <message>
        <source>Two of the three sheets give the keys a new passphrase. The first four letters of each word will do. Nothing is changed before the new passphrase is on paper.</source>
        <translation>Deux des trois feuilles donnent aux clés une nouvelle phrase de passe. Les quatre premières lettres de chaque mot suffisent. Rien ne change avant que la nouvelle phrase de passe soit sur papier.</translation>
    </message>
    <message>
        <source>The new passphrase, from the paper</source>
        <translation>La nouvelle phrase de passe, lue sur le papier</translation>
    </message>
    <message>
        <source>Destroy the paper with the old one. Copies of the key files that lie elsewhere still open with it: put these files in their place. Recovery sheets that were printed before still open the keys: keep them.</source>
        <translation>Détruisez le papier de l’ancienne. Les copies des fichiers de clés qui se trouvent ailleurs s’ouvrent encore avec elle&#xa0;: remplacez-les par ces fichiers-ci. Les feuilles de secours déjà imprimées ouvrent toujours les clés&#xa0;: gardez-les.</translation>
    </message>
</context>
<context>
    <name>OldData</name>
    <message>
        <source>Old data</source>
        <translation>Données anciennes</translation>
    </message>
    <message>
        <source>Erase what was signed before this day (year-month-day)</source>
        <translation>Effacer ce qui a été signé avant ce jour (année-mois-jour)</translation>
    </message>
    <message>
        <source>Show what would be erased</source>
        <translation>Montrer ce qui serait effacé</translation>
    </message>
    <message>
        <source>This cannot be undone. Type %1, the number of signatures, to erase</source>
        <translation>Ce geste est définitif. Tapez %1, le nombre de signatures, pour effacer</translation>
    </message>
    <message>
        <source>The second secret, which %1 holds</source>
        <translation>Le second secret, que garde %1</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
</context>
<context>
    <name>OtherKeys</name>
    <message>
        <source>New keys</source>
        <translation>Nouvelles clés</translation>
    </message>
    <message>
        <source>Where the keys lie</source>
        <translation>Où se trouvent les clés</translation>
    </message>
    <message>
        <source>Whoever takes this computer has the keys, closed by the passphrase. On a stick that you put away they are apart from it; then plug it in before you open the campaign.</source>
        <translation>Qui prend cet ordinateur a les clés, fermées par la phrase de passe. Sur une clé USB que vous rangez, elles en sont séparées&#x202f;; branchez-la alors avant d’ouvrir la campagne.</translation>
    </message>
    <message>
        <source>Keep the keys in another folder…</source>
        <translation>Garder les clés dans un autre dossier…</translation>
    </message>
    <message>
        <source>Where keys leaked, were lost or are old, others follow them. What was sealed to the old ones is still taken; you sign with the new ones, and their passphrase opens this window.</source>
        <translation>Si des clés ont fuité, sont perdues ou vieilles, d’autres leur succèdent. Ce qui est scellé pour les anciennes est toujours pris&#x202f;; vous signez avec les nouvelles, et leur phrase de passe ouvre cette fenêtre.</translation>
    </message>
    <message>
        <source>Choose a folder with keys that are made already…</source>
        <translation>Choisir un dossier avec des clés déjà faites…</translation>
    </message>
    <message>
        <source>The passphrase of the new keys</source>
        <translation>La phrase de passe des nouvelles clés</translation>
    </message>
    <message>
        <source>A passphrase for new keys</source>
        <translation>Une phrase de passe pour de nouvelles clés</translation>
    </message>
    <message>
        <source>The same passphrase once more</source>
        <translation>La même phrase de passe, encore une fois</translation>
    </message>
    <message>
        <source>The second secret, which %1 holds</source>
        <translation>Le second secret, que garde %1</translation>
    </message>
    <message>
        <source>Accept these keys</source>
        <translation>Accepter ces clés</translation>
    </message>
    <message>
        <source>Make new keys, and accept them</source>
        <translation>Faire de nouvelles clés, et les accepter</translation>
    </message>
</context>
<context>
    <name>OutsidePanel</name>
    <message>
        <source>Do again what it says</source>
        <translation>Refaire ce qu’il dit</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Page or language</source>
        <translation>Page ou langue</translation>
    </message>
</context>
<context>
    <name>PagePlurals</name>
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
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
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
            <numerusform>Importer %Ln&#xa0;fichier</numerusform>
            <numerusform>Importer %Ln&#xa0;fichiers</numerusform>
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
    <name>PaperPage</name>
    <message>
        <source>Neither is right: type it anew</source>
        <translation>Aucune n’est juste&#xa0;: saisir de nouveau</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A sheet came back</source>
        <translation>Une feuille est revenue</translation>
    </message>
    <message>
        <source>Count its signatures first, before anybody types. They stand in the totals from then on.</source>
        <translation>Comptez d’abord ses signatures, avant toute saisie. Elles sont dès lors dans les totaux.</translation>
    </message>
    <message>
        <source>Scan the code on a sheet, or type its number: what waits of it opens</source>
        <translation>Scannez le code d’une feuille ou tapez son numéro&#xa0;: ce qui l’attend s’ouvre</translation>
    </message>
    <message>
        <source>Number of the sheet</source>
        <translation>Numéro de la feuille</translation>
    </message>
    <message>
        <source>How many lines are signed</source>
        <translation>Nombre de lignes signées</translation>
    </message>
    <message>
        <source>Event; empty if it was printed for it</source>
        <translation>Évènement&#x202f;; vide si la feuille a été imprimée pour lui</translation>
    </message>
    <message>
        <source>Day (year-month-day); empty if it was printed for it</source>
        <translation>Jour (année-mois-jour)&#x202f;; vide si la feuille a été imprimée pour lui</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>Elle est revenue</translation>
    </message>
    <message>
        <source>All sheets</source>
        <translation>Toutes les feuilles</translation>
    </message>
    <message>
        <source>No sheet was printed yet.</source>
        <translation>Aucune feuille n’a encore été imprimée.</translation>
    </message>
    <message>
        <source>No signed campaign is kept here yet. Sign it on the page “Campaign”; then sheets can be printed.</source>
        <translation>Aucune campagne signée n’est encore conservée ici. Signez-la à la page «&#xa0;Campagne&#xa0;»&#x202f;; les feuilles pourront alors être imprimées.</translation>
    </message>
    <message>
        <source>A sheet that counts for nothing</source>
        <translation>Une feuille qui ne compte pas</translation>
    </message>
    <message>
        <source>Lost, spoilt or never used. What was typed of it goes.</source>
        <translation>Perdue, abîmée ou jamais utilisée. Ce qui en a été saisi disparaît.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>It counts for nothing</source>
        <translation>Elle ne compte pas</translation>
    </message>
</context>
<context>
    <name>PaperStep</name>
    <message>
        <source>Write it twice, and keep the papers apart. It is shown here once and kept nowhere. Capitals and spaces do not matter when you type it.</source>
        <translation>Écrivez-la deux fois et gardez les papiers à des endroits différents. Elle s’affiche ici une seule fois et n’est conservée nulle part. Les majuscules et les espaces ne comptent pas quand vous la tapez.</translation>
    </message>
</context>
<context>
    <name>PeopleGrid</name>
    <message>
        <source>People: %1</source>
        <translation>Personnes&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Search: part of a name, an e-mail or a code</source>
        <translation>Chercher&#xa0;: une partie du nom, un courriel ou un code</translation>
    </message>
    <message>
        <source>Name, e-mail or code</source>
        <translation>Nom, courriel ou code</translation>
    </message>
    <message>
        <source>Show everybody again</source>
        <translation>Montrer de nouveau tout le monde</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Counted?</source>
        <translation>Comptée&#x202f;?</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A copy for them…</source>
        <translation>Une copie pour cette personne…</translation>
    </message>
    <message>
        <source>Withdraw them</source>
        <translation>Retirer cette personne</translation>
    </message>
    <message>
        <source>Forget them…</source>
        <translation>Oublier cette personne…</translation>
    </message>
    <message>
        <source>Two files are written: one to read (PDF), one to take elsewhere (JSON). Neither is called by a name.</source>
        <translation>Deux fichiers sont écrits&#xa0;: l’un à lire (PDF), l’autre à emporter ailleurs (JSON). Aucun ne porte de nom de personne.</translation>
    </message>
    <message>
        <source>Type their whole name, so that it is nobody else</source>
        <translation>Tapez son nom entier, pour que ce ne soit personne d’autre</translation>
    </message>
    <message>
        <source>The second secret, which %1 holds</source>
        <translation>Le second secret, que détient %1</translation>
    </message>
</context>
<context>
    <name>PetitionChoice</name>
    <message>
        <source>Touch the heading, or the paragraph, with which it begins. With “Up to here” it goes on to a later one.</source>
        <translation>Touchez le titre ou le paragraphe par lequel cela commence. Avec «&#xa0;Jusqu’ici&#xa0;», cela continue jusqu’à un autre, plus bas.</translation>
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
    <name>PrintSheets</name>
    <message>
        <source>Print blank sheets</source>
        <translation>Imprimer des feuilles vierges</translation>
    </message>
    <message>
        <source>Each has a number that no other sheet gets, with the promise, the recipient and what is asked on it.</source>
        <translation>Chacune porte un numéro à elle seule, la promesse, le destinataire et ce qui est demandé.</translation>
    </message>
    <message>
        <source>How many sheets; one if left empty</source>
        <translation>Combien de feuilles&#x202f;; une si c’est vide</translation>
    </message>
    <message>
        <source>For which event, if that is known</source>
        <translation>Pour quel évènement, s’il est connu</translation>
    </message>
    <message>
        <source>Its day (year-month-day)</source>
        <translation>Son jour (année-mois-jour)</translation>
    </message>
    <message>
        <source>Save the sheets in a folder…</source>
        <translation>Enregistrer les feuilles dans un dossier…</translation>
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
    <message>
        <source>This petition is of an older version of Tabling and is brought up to date first. To stop leaves it as it was.</source>
        <translation>Cette pétition vient d’une ancienne version de Tabling et est d’abord mise à jour. Si vous arrêtez, elle reste telle qu’elle était.</translation>
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
    <name>PushPage</name>
    <message>
        <source>People are sent one by one, each exactly once. Before that you see how many go, and by name whom to look at and who stays here.</source>
        <translation>Les personnes sont envoyées une à une, chacune une seule fois. Avant cela, vous voyez combien partent et, par leur nom, celles à vérifier et celles qui restent ici.</translation>
    </message>
    <message>
        <source>No platform is known here yet. Fill in a file, with the key from the platform, and add it.</source>
        <translation>Aucune plateforme n’est encore connue ici. Remplissez un fichier, avec la clé donnée par la plateforme, et ajoutez-le.</translation>
    </message>
    <message>
        <source>People were asked for several things. Whose yes and no is the platform told?</source>
        <translation>Plusieurs choses ont été demandées. Quelles réponses, oui et non, la plateforme reçoit-elle&#x202f;?</translation>
    </message>
    <message>
        <source>Those too who did not say yes, where the words they agreed to name the platform</source>
        <translation>Aussi les personnes qui n’ont pas dit oui, si le texte qu’elles ont accepté nomme la plateforme</translation>
    </message>
    <message>
        <source>They are sent as not subscribed. The sentences are shown to you before.</source>
        <translation>Elles sont envoyées comme non abonnées. Les phrases vous sont montrées avant.</translation>
    </message>
    <message>
        <source>Add a platform&apos;s file…</source>
        <translation>Ajouter le fichier d’une plateforme…</translation>
    </message>
    <message>
        <source>This platform takes a name in two columns. How are names in one box parted?</source>
        <translation>Cette plateforme prend un nom en deux colonnes. Comment séparer les noms écrits dans une seule case&#x202f;?</translation>
    </message>
    <message>
        <source>These words that people agreed to name the platform. Read whether they allow it:</source>
        <translation>Ces phrases que des personnes ont acceptées nomment la plateforme. Lisez si elles le permettent&#xa0;:</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>What is sent cannot be taken back from here: people are taken off there, by hand.</source>
        <translation>Ce qui est envoyé ne peut pas être repris d’ici&#xa0;: on retire les personnes là-bas, à la main.</translation>
    </message>
    <message>
        <source>People are being sent. You can stop it at the foot of the window at any time, and go on later.</source>
        <translation>L’envoi est en cours. Vous pouvez l’arrêter à tout moment au bas de la fenêtre, et continuer plus tard.</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>Déjà envoyé</translation>
    </message>
    <message>
        <source>Look at the platform first: whoever arrived would be there twice. Press it once more to send them.</source>
        <translation>Regardez d’abord sur la plateforme&#xa0;: une personne arrivée s’y trouverait deux fois. Appuyez encore une fois pour l’envoi.</translation>
    </message>
</context>
<context>
    <name>PushPlurals</name>
    <message numerus="yes">
        <source>%Ln to be sent</source>
        <translation>
            <numerusform>%Ln&#xa0;à envoyer</numerusform>
            <numerusform>%Ln&#xa0;à envoyer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were sent before, or refused by the platform.</source>
        <translation>
            <numerusform>%Ln&#xa0;personne a déjà été envoyée, ou refusée par la plateforme.</numerusform>
            <numerusform>%Ln&#xa0;personnes ont déjà été envoyées, ou refusées par la plateforme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln people</source>
        <translation>
            <numerusform>Envoyer %Ln&#xa0;personne</numerusform>
            <numerusform>Envoyer %Ln&#xa0;personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on: %Ln people are left</source>
        <translation>
            <numerusform>Continuer&#xa0;: il reste %Ln&#xa0;personne</numerusform>
            <numerusform>Continuer&#xa0;: il reste %Ln&#xa0;personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are there</source>
        <translation>
            <numerusform>%Ln&#xa0;y est</numerusform>
            <numerusform>%Ln&#xa0;y sont</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused by the platform</source>
        <translation>
            <numerusform>%Ln&#xa0;refusée par la plateforme</numerusform>
            <numerusform>%Ln&#xa0;refusées par la plateforme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln held back, since they may not leave any more</source>
        <translation>
            <numerusform>%Ln&#xa0;retenue, car elle ne peut plus partir</numerusform>
            <numerusform>%Ln&#xa0;retenues, car elles ne peuvent plus partir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unclear: look there whether they are</source>
        <translation>
            <numerusform>%Ln&#xa0;incertaine&#xa0;: regardez là-bas si elle y est</numerusform>
            <numerusform>%Ln&#xa0;incertaines&#xa0;: regardez là-bas si elles y sont</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln&#xa0;restante</numerusform>
            <numerusform>%Ln&#xa0;restantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadAgain</name>
    <message>
        <source>Read a second time</source>
        <translation>Seconde lecture</translation>
    </message>
    <message>
        <source>A second person types every line, or those that chance draws. Only then do lines become signatures.</source>
        <translation>Une seconde personne saisit chaque ligne, ou celles tirées au sort. C’est alors seulement que les lignes deviennent des signatures.</translation>
    </message>
    <message>
        <source>A sample: how many of a hundred lines; ten if left empty</source>
        <translation>Échantillon&#xa0;: combien de lignes sur cent&#x202f;; dix si c’est vide</translation>
    </message>
    <message>
        <source>Draw a sample</source>
        <translation>Tirer un échantillon</translation>
    </message>
    <message>
        <source>Read every line again</source>
        <translation>Relire chaque ligne</translation>
    </message>
    <message>
        <source>Take in what is checked</source>
        <translation>Intégrer ce qui est vérifié</translation>
    </message>
</context>
<context>
    <name>RecordPlurals</name>
    <message numerus="yes">
        <source>, of %Ln records with those undone, taken back or forgotten</source>
        <translation>
            <numerusform>, sur %Ln enregistrement, annulées, reprises ou oubliées comprises</numerusform>
            <numerusform>, sur %Ln enregistrements, annulées, reprises ou oubliées comprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures here</source>
        <translation>
            <numerusform>%Ln signature ici</numerusform>
            <numerusform>%Ln signatures ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln sealed records wait</source>
        <translation>
            <numerusform>, %Ln enregistrement scellé attend</numerusform>
            <numerusform>, %Ln enregistrements scellés attendent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordedAnswer</name>
    <message>
        <source>Somebody asks whether their signature is in the total</source>
        <translation>Quelqu’un demande si sa signature est dans le total</translation>
    </message>
    <message>
        <source>Ask for both, their name and the code from the thanks. A code that was found tells nothing alone.</source>
        <translation>Demandez les deux&#xa0;: le nom et le code du remerciement. Un code trouvé ne dit rien à lui seul.</translation>
    </message>
    <message>
        <source>Their name, as they signed</source>
        <translation>Son nom, tel que signé</translation>
    </message>
    <message>
        <source>Their code</source>
        <translation>Son code</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Save a page for them…</source>
        <translation>Enregistrer une page pour cette personne…</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Three sheets of words, on paper. Any two of them open the keys again; one alone tells nothing. Give them to three people, or keep them in three places. It takes a printer and five minutes.</source>
        <translation>Trois feuilles de mots, sur papier. Deux d’entre elles, n’importe lesquelles, ouvrent de nouveau les clés&#x202f;; une seule ne révèle rien. Confiez-les à trois personnes, ou gardez-les à trois endroits. Il faut une imprimante et cinq minutes.</translation>
    </message>
    <message>
        <source>They should be open in the program that shows PDF files. Print all three pages now. Tabling takes the file away when two sheets are proven, or when you leave.</source>
        <translation>Elles devraient être ouvertes dans le programme qui affiche les fichiers PDF. Imprimez les trois pages maintenant. Tabling supprime le fichier quand deux feuilles sont vérifiées, ou quand vous quittez cette page.</translation>
    </message>
    <message>
        <source>Show them again</source>
        <translation>Les afficher de nouveau</translation>
    </message>
    <message>
        <source>The words of one sheet, in their order</source>
        <translation>Les mots d’une feuille, dans leur ordre</translation>
    </message>
    <message>
        <source>The first four letters of each word will do.</source>
        <translation>Les quatre premières lettres de chaque mot suffisent.</translation>
    </message>
    <message>
        <source>The first four letters of each word will do, and numbers do not matter. So you know that the print is whole before you need it.</source>
        <translation>Les quatre premières lettres de chaque mot suffisent, et les numéros ne comptent pas. Vous saurez ainsi que l’impression est complète avant d’en avoir besoin.</translation>
    </message>
    <message>
        <source>The third was not typed: look whether all of its words can be read. Keep the three sheets apart: with three people, or in three places. The file is gone from this computer. If your printer keeps what it printed, have it forget that.</source>
        <translation>La troisième n’a pas été saisie&#xa0;: regardez si tous ses mots sont lisibles. Gardez les trois feuilles séparées&#xa0;: chez trois personnes, ou à trois endroits. Le fichier n’est plus sur cet ordinateur. Si votre imprimante garde ce qu’elle a imprimé, faites-le-lui oublier.</translation>
    </message>
</context>
<context>
    <name>RenewalChoice</name>
    <message>
        <source>Back it up here, then bring it up to date</source>
        <translation>La sauvegarder ici, puis la mettre à jour</translation>
    </message>
    <message>
        <source>Bring it up to date without a backup</source>
        <translation>La mettre à jour sans sauvegarde</translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>Take them off</source>
        <translation>Retirer cette personne</translation>
    </message>
    <message>
        <source>Dismiss for good</source>
        <translation>Classer définitivement</translation>
    </message>
    <message>
        <source>Dismiss…</source>
        <translation>Classer sans suite…</translation>
    </message>
    <message>
        <source>A file may still be missing. Once more, if nobody here is meant.</source>
        <translation>Un fichier manque peut-être encore. Touchez de nouveau si personne ici n’est concerné.</translation>
    </message>
</context>
<context>
    <name>RequestList</name>
    <message>
        <source>Requests to be taken off</source>
        <translation>Demandes de retrait</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nobody waits to be taken off.</source>
        <translation>Personne n’attend d’être retiré.</translation>
    </message>
    <message>
        <source>Answered last</source>
        <translation>Dernières réponses</translation>
    </message>
    <message>
        <source>Show older answers</source>
        <translation>Afficher les réponses plus anciennes</translation>
    </message>
</context>
<context>
    <name>RescuePage</name>
    <message>
        <source>Try a backup: you see what is in it before anything changes. A damaged petition is kept beside it.</source>
        <translation>Essayez une sauvegarde&#xa0;: vous voyez ce qu’elle contient avant que rien ne change. Une pétition abîmée est gardée à côté.</translation>
    </message>
    <message>
        <source>No backup lies in the campaign&apos;s folder. Plug in the stick or disk that holds one, and choose it.</source>
        <translation>Aucune sauvegarde ne se trouve dans le dossier de la campagne. Branchez la clé USB ou le disque qui en contient une, et choisissez-la.</translation>
    </message>
</context>
<context>
    <name>RestorePanel</name>
    <message>
        <source>Try a backup from elsewhere…</source>
        <translation>Essayer une sauvegarde d’ailleurs…</translation>
    </message>
    <message>
        <source>The passphrase of this backup, if it has one of its own</source>
        <translation>La phrase de passe de cette sauvegarde, si elle a la sienne</translation>
    </message>
    <message>
        <source>Try it with this passphrase</source>
        <translation>L’essayer avec cette phrase de passe</translation>
    </message>
    <message>
        <source>Brought back, it becomes the petition. The one of now is kept among the backups and can come back.</source>
        <translation>Ramenée, elle devient la pétition. Celle de maintenant est gardée parmi les sauvegardes et peut revenir.</translation>
    </message>
    <message>
        <source>The petition is on a server, where no file takes its place. To bring this backup back, ask whoever keeps the server for an empty database, and type its address. Colleagues then need it, too.</source>
        <translation>La pétition est sur un serveur, où aucun fichier ne prend sa place. Pour ramener cette sauvegarde, demandez une base vide à qui tient le serveur, et saisissez son adresse. Les collègues en ont alors besoin aussi.</translation>
    </message>
    <message>
        <source>The second secret, which %1 holds</source>
        <translation>Le second secret, que garde %1</translation>
    </message>
    <message>
        <source>Bring this backup back</source>
        <translation>Ramener cette sauvegarde</translation>
    </message>
    <message>
        <source>Bring this backup there</source>
        <translation>Ramener la sauvegarde là-bas</translation>
    </message>
    <message>
        <source>Leave the petition as it is</source>
        <translation>Laisser la pétition comme elle est</translation>
    </message>
</context>
<context>
    <name>RestorePlurals</name>
    <message numerus="yes">
        <source>%Ln acts of staff since then are not in it.</source>
        <translation>
            <numerusform>%Ln acte du personnel fait depuis n’y est pas.</numerusform>
            <numerusform>%Ln actes du personnel faits depuis n’y sont pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures erased again</source>
        <translation>
            <numerusform>%Ln signature effacée de nouveau</numerusform>
            <numerusform>%Ln signatures effacées de nouveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrawn again</source>
        <translation>
            <numerusform>%Ln retirée de nouveau</numerusform>
            <numerusform>%Ln retirées de nouveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln consents taken back again</source>
        <translation>
            <numerusform>%Ln consentement retiré de nouveau</numerusform>
            <numerusform>%Ln consentements retirés de nouveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln withdrawn signatures are of files that are not here; they are withdrawn as they come.</source>
        <translation>
            <numerusform>%Ln signature retirée est d’un fichier absent&#x202f;; elle sera retirée à son arrivée.</numerusform>
            <numerusform>%Ln signatures retirées sont de fichiers absents&#x202f;; elles seront retirées à leur arrivée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries were sealed to other keys and could not be read.</source>
        <translation>
            <numerusform>%Ln entrée était chiffrée pour une autre clé et n’a pas pu être lue.</numerusform>
            <numerusform>%Ln entrées étaient chiffrées pour d’autres clés et n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The replay log says %Ln things that this petition was never told: an older copy was put here.</source>
        <translation>
            <numerusform>Le registre de reprise dit %Ln chose que cette pétition n’a jamais apprise&#xa0;: une copie plus ancienne a été mise ici.</numerusform>
            <numerusform>Le registre de reprise dit %Ln choses que cette pétition n’a jamais apprises&#xa0;: une copie plus ancienne a été mise ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Receipts vouch for %Ln signatures that are not here</source>
        <translation>
            <numerusform>Des reçus attestent %Ln signature qui n’est pas ici</numerusform>
            <numerusform>Des reçus attestent %Ln signatures qui ne sont pas ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A table of %Ln signatures that came in on %1 (%2) is not here. Bring that file in again, or a later one of its source.</source>
        <translation>
            <numerusform>Un tableau de %Ln signature arrivé le %1 (%2) n’est pas ici. Importez de nouveau ce fichier, ou un fichier plus récent de la même source.</numerusform>
            <numerusform>Un tableau de %Ln signatures arrivé le %1 (%2) n’est pas ici. Importez de nouveau ce fichier, ou un fichier plus récent de la même source.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1 a list of %Ln people was handed over. Nobody here knows whom it named: deliver the whole list once more before any supplement.</source>
        <translation>
            <numerusform>Le %1, une liste de %Ln personne a été remise. Personne ici ne sait qui y était nommé&#xa0;: remettez encore une fois la liste entière avant tout complément.</numerusform>
            <numerusform>Le %1, une liste de %Ln personnes a été remise. Personne ici ne sait qui y était nommé&#xa0;: remettez encore une fois la liste entière avant tout complément.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1 an export of %Ln people was written. Nobody here knows whom: they count as new in the next one. Look for its files, and erase them.</source>
        <translation>
            <numerusform>Le %1, un export de %Ln personne a été écrit. Personne ici ne sait laquelle&#xa0;: elle compte comme nouvelle dans le prochain. Cherchez ses fichiers et effacez-les.</numerusform>
            <numerusform>Le %1, un export de %Ln personnes a été écrit. Personne ici ne sait lesquelles&#xa0;: elles comptent comme nouvelles dans le prochain. Cherchez ses fichiers et effacez-les.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %1 the sending of %Ln people to a platform was begun. Nobody here knows who arrived: the platform is asked before anybody is sent again.</source>
        <translation>
            <numerusform>Le %1, l’envoi de %Ln personne à une plateforme a commencé. Personne ici ne sait qui y est arrivé&#xa0;: la plateforme est interrogée avant tout nouvel envoi.</numerusform>
            <numerusform>Le %1, l’envoi de %Ln personnes à une plateforme a commencé. Personne ici ne sait qui y est arrivé&#xa0;: la plateforme est interrogée avant tout nouvel envoi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RightsPage</name>
    <message>
        <source>The breach register</source>
        <translation>Le registre des incidents</translation>
    </message>
    <message>
        <source>Should data be lost or leak: what happened, how many it concerns, what you did. Name nobody.</source>
        <translation>Si des données sont perdues ou fuient&#xa0;: ce qui est arrivé, combien de personnes, ce que vous avez fait. Ne nommez personne.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui est arrivé</translation>
    </message>
    <message>
        <source>Day it happened or was found (year-month-day)</source>
        <translation>Jour de l’incident ou de sa découverte (année-mois-jour)</translation>
    </message>
    <message>
        <source>How many people; empty if nobody knows</source>
        <translation>Combien de personnes&#x202f;; vide si personne ne sait</translation>
    </message>
    <message>
        <source>What was done, without a name</source>
        <translation>Ce qui a été fait, sans nom</translation>
    </message>
    <message>
        <source>What of these people may have been seen</source>
        <translation>Ce qui a pu être vu de ces personnes</translation>
    </message>
    <message>
        <source>Note it for good</source>
        <translation>Noter pour de bon</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Qui a fait quoi</translation>
    </message>
    <message>
        <source>Every act of staff stands in the log; each line is chained to the one before.</source>
        <translation>Chaque acte de l’équipe figure au registre&#x202f;; chaque ligne est liée à la précédente.</translation>
    </message>
    <message>
        <source>Prove that it is whole</source>
        <translation>Prouver qu’il est complet</translation>
    </message>
    <message>
        <source>Write it as a table</source>
        <translation>L’écrire en tableau</translation>
    </message>
    <message>
        <source>Write it into another folder…</source>
        <translation>L’écrire dans un autre dossier…</translation>
    </message>
    <message>
        <source>Show older acts</source>
        <translation>Montrer les actes plus anciens</translation>
    </message>
</context>
<context>
    <name>RowPlurals</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new</source>
        <translation>
            <numerusform>nouvelle</numerusform>
            <numerusform>nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>here already</source>
        <translation>
            <numerusform>déjà là</numerusform>
            <numerusform>déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of the new wait for a decision</source>
        <translation>
            <numerusform>des nouvelles attend une décision</numerusform>
            <numerusform>des nouvelles attendent une décision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people unsubscribed since they were brought in.</source>
        <translation>
            <numerusform>%Ln&#xa0;personne s’est désinscrite depuis qu’elle a été importée.</numerusform>
            <numerusform>%Ln&#xa0;personnes se sont désinscrites depuis qu’elles ont été importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>never confirmed by their signers</source>
        <translation>
            <numerusform>jamais confirmée par la personne</numerusform>
            <numerusform>jamais confirmées par les personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of those here unsubscribed since they were brought in</source>
        <translation>
            <numerusform>de celles déjà ici s’est désinscrite depuis qu’elle a été importée</numerusform>
            <numerusform>de celles déjà ici se sont désinscrites depuis qu’elles ont été importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of these rows look like no people</source>
        <translation>
            <numerusform>de ces lignes ne semble pas être une personne</numerusform>
            <numerusform>de ces lignes ne semblent pas être des personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cannot be taken</source>
        <translation>
            <numerusform>ne peut pas être importée</numerusform>
            <numerusform>ne peuvent pas être importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows could not be taken</source>
        <translation>
            <numerusform>%Ln ligne n’a pas pu être importée</numerusform>
            <numerusform>%Ln lignes n’ont pas pu être importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more rows that cannot be taken.</source>
        <translation>
            <numerusform>Et %Ln autre ligne qui ne peut pas être importée.</numerusform>
            <numerusform>Et %Ln autres lignes qui ne peuvent pas être importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %Ln rows</source>
        <translation>
            <numerusform>Importer %Ln ligne</numerusform>
            <numerusform>Importer %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tables</source>
        <translation>
            <numerusform>%Ln tableau</numerusform>
            <numerusform>%Ln tableaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign packs</source>
        <translation>
            <numerusform>%Ln trousse de campagne</numerusform>
            <numerusform>%Ln trousses de campagne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln practice signatures</source>
        <translation>
            <numerusform>%Ln signature d’essai</numerusform>
            <numerusform>%Ln signatures d’essai</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecondSecretPanel</name>
    <message>
        <source>Second secret</source>
        <translation>Second secret</translation>
    </message>
    <message>
        <source>The old second secret</source>
        <translation>L’ancien second secret</translation>
    </message>
    <message>
        <source>Who holds it: not you</source>
        <translation>Qui le garde&#xa0;: pas vous</translation>
    </message>
    <message>
        <source>The second secret, typed by whoever holds it</source>
        <translation>Le second secret, tapé par la personne qui le garde</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Keep this second secret</source>
        <translation>Enregistrer ce second secret</translation>
    </message>
</context>
<context>
    <name>ServerLines</name>
    <message>
        <source>The address, such as postgresql://ada@server/petition</source>
        <translation>L’adresse, comme postgresql://ada@serveur/petition</translation>
    </message>
    <message>
        <source>Your password for the server</source>
        <translation>Votre mot de passe pour le serveur</translation>
    </message>
</context>
<context>
    <name>SetupStick</name>
    <message>
        <source>Set up tablets from a stick</source>
        <translation>Configurer des tablettes avec une clé USB</translation>
    </message>
    <message>
        <source>One stick sets up any number of tablets, without a keyboard: the campaign signed last, and what stands here. Tablets are counted up. The labels are written into the folder of this campaign.</source>
        <translation>Une clé configure USB autant de tablettes qu’on veut, sans clavier&#xa0;: la campagne signée en dernier, et ce qui figure ici. Les tablettes sont numérotées. Les étiquettes vont dans le dossier de cette campagne.</translation>
    </message>
    <message>
        <source>Events, a line each: day, name, place (2026-06-27, Capital Pride, Ottawa)</source>
        <translation>Évènements, un par ligne&#xa0;: jour, nom, lieu (2026-06-27, Fierté, Montréal)</translation>
    </message>
    <message>
        <source>What tablets are called before their number; empty: Tablet</source>
        <translation>Nom des tablettes avant leur numéro&#x202f;; vide&#xa0;: Tablette</translation>
    </message>
    <message>
        <source>First number; on a second stick, where the other one ends. Empty: 1</source>
        <translation>Premier numéro&#x202f;; sur une deuxième clé USB, là où l’autre s’arrête. Vide&#xa0;: 1</translation>
    </message>
    <message>
        <source>How many labels; empty: 10</source>
        <translation>Nombre d’étiquettes&#x202f;; vide&#xa0;: 10</translation>
    </message>
    <message>
        <source>Whom a finder may call, for the label; empty: nobody</source>
        <translation>Qui appeler, pour l’étiquette, si on trouve une tablette&#x202f;; vide&#xa0;: personne</translation>
    </message>
    <message>
        <source>Language of the first screen (fr); empty: the campaign’s own</source>
        <translation>Langue du premier écran (fr)&#x202f;; vide&#xa0;: celle de la campagne</translation>
    </message>
    <message>
        <source>Make one PIN for all volunteers. Without this, each table sets its own.</source>
        <translation>Créer un seul NIP pour tous les bénévoles. Sinon, chaque table choisit le sien.</translation>
    </message>
    <message>
        <source>Choose drop box files…</source>
        <translation>Choisir des fichiers de boîte de dépôt…</translation>
    </message>
    <message>
        <source>Plug in a stick and open this page again, or choose a folder.</source>
        <translation>Branchez une clé USB et rouvrez cette page, ou choisissez un dossier.</translation>
    </message>
    <message>
        <source>The campaign is not signed yet. Sign it on the page “Campaign” first.</source>
        <translation>La campagne n’est pas encore signée. Signez-la d’abord à la page «&#xa0;Campagne&#xa0;».</translation>
    </message>
    <message>
        <source>Write it into a folder…</source>
        <translation>L’écrire dans un dossier…</translation>
    </message>
    <message>
        <source>Write it to “%1”</source>
        <translation>L’écrire sur «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>SheetPlurals</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
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
            <numerusform>%Ln ligne attend une seconde lecture</numerusform>
            <numerusform>%Ln lignes attendent une seconde lecture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were read differently</source>
        <translation>
            <numerusform>%Ln ligne a été lue de deux façons</numerusform>
            <numerusform>%Ln lignes ont été lues de deux façons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines nobody could read are counted without a name.</source>
        <translation>
            <numerusform>%Ln ligne illisible est comptée sans nom.</numerusform>
            <numerusform>%Ln lignes illisibles sont comptées sans nom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures came in.</source>
        <translation>
            <numerusform>%Ln signature est intégrée.</numerusform>
            <numerusform>%Ln signatures sont intégrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are of people who asked to be forgotten, and stay out.</source>
        <translation>
            <numerusform>%Ln ligne est d’une personne qui a demandé l’oubli, et reste dehors.</numerusform>
            <numerusform>%Ln lignes sont de personnes qui ont demandé l’oubli, et restent dehors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines were drawn for a second reader.</source>
        <translation>
            <numerusform>%Ln ligne a été tirée au sort pour une seconde lecture.</numerusform>
            <numerusform>%Ln lignes ont été tirées au sort pour une seconde lecture.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets are still out.</source>
        <translation>
            <numerusform>%Ln feuille n’est pas encore revenue.</numerusform>
            <numerusform>%Ln feuilles ne sont pas encore revenues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
</context>
<context>
    <name>SignatureCard</name>
    <message>
        <source>Take this consent back</source>
        <translation>Retirer ce consentement</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
</context>
<context>
    <name>StaffActPlurals</name>
    <message numerus="yes">
        <source>%Ln tablets lost or not welcome</source>
        <translation>
            <numerusform>%Ln tablette perdue ou non accueillie</numerusform>
            <numerusform>%Ln tablettes perdues ou non accueillies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tablets still to come, whose words were taken back</source>
        <translation>
            <numerusform>%Ln tablette à venir dont les mots ont été retirés</numerusform>
            <numerusform>%Ln tablettes à venir dont les mots ont été retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files or tables taken out</source>
        <translation>
            <numerusform>%Ln fichier ou tableau retiré</numerusform>
            <numerusform>%Ln fichiers ou tableaux retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped files</source>
        <translation>
            <numerusform>%Ln fichier écarté</numerusform>
            <numerusform>%Ln fichiers écartés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files that were taken out are not here. Bring them in again as well: they come in taken out, and do not count.</source>
        <translation>
            <numerusform>%Ln fichier qui avait été retiré n’est pas ici. Importez-le aussi de nouveau&#xa0;: il arrive retiré et ne compte pas.</numerusform>
            <numerusform>%Ln fichiers qui avaient été retirés ne sont pas ici. Importez-les aussi de nouveau&#xa0;: ils arrivent retirés et ne comptent pas.</numerusform>
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
            <numerusform>%Ln décision</numerusform>
            <numerusform>%Ln décisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events corrected or joined</source>
        <translation>
            <numerusform>%Ln évènement corrigé ou réuni</numerusform>
            <numerusform>%Ln évènements corrigés ou réunis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tablets welcomed, found or named</source>
        <translation>
            <numerusform>%Ln tablette accueillie, retrouvée ou nommée</numerusform>
            <numerusform>%Ln tablettes accueillies, retrouvées ou nommées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files or tables brought back</source>
        <translation>
            <numerusform>%Ln fichier ou tableau rétabli</numerusform>
            <numerusform>%Ln fichiers ou tableaux rétablis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps with sheets or counts of paper</source>
        <translation>
            <numerusform>%Ln étape sur des feuilles ou des comptes papier</numerusform>
            <numerusform>%Ln étapes sur des feuilles ou des comptes papier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes of who wrote or called</source>
        <translation>
            <numerusform>%Ln note sur une personne qui a écrit ou appelé</numerusform>
            <numerusform>%Ln notes sur des personnes qui ont écrit ou appelé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln holds put or lifted</source>
        <translation>
            <numerusform>%Ln suspension posée ou levée</numerusform>
            <numerusform>%Ln suspensions posées ou levées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln breaches noted</source>
        <translation>
            <numerusform>%Ln fuite inscrite</numerusform>
            <numerusform>%Ln fuites inscrites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign packs, agreements or keys</source>
        <translation>
            <numerusform>%Ln trousse de campagne, accord ou clé</numerusform>
            <numerusform>%Ln trousses de campagne, accords ou clés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln approvals or signings-off</source>
        <translation>
            <numerusform>%Ln approbation ou visa</numerusform>
            <numerusform>%Ln approbations ou visas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words about exports or sendings</source>
        <translation>
            <numerusform>%Ln indication sur un export ou un envoi</numerusform>
            <numerusform>%Ln indications sur des exports ou des envois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers about tables</source>
        <translation>
            <numerusform>%Ln réponse sur un tableau</numerusform>
            <numerusform>%Ln réponses sur des tableaux</numerusform>
        </translation>
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
        <source>A word is missing, or more than one is wrong. Compare the line with the sheet, word by word.</source>
        <translation>Il manque un mot, ou plusieurs sont faux. Comparez ce que vous avez tapé avec la feuille, mot à mot.</translation>
    </message>
    <message>
        <source>This is the same sheet again. Take another one.</source>
        <translation>C’est encore la même feuille. Prenez-en une autre.</translation>
    </message>
    <message>
        <source>This sheet belongs to other keys. Find the sheets that were printed for this campaign.</source>
        <translation>Cette feuille appartient à d’autres clés. Cherchez les feuilles imprimées pour cette campagne.</translation>
    </message>
    <message>
        <source>The key file cannot be used. Bring back the copy that you kept of it.</source>
        <translation>Le fichier de clé est inutilisable. Remettez la copie que vous en avez gardée.</translation>
    </message>
    <message>
        <source>The keys were changed or moved in another window meanwhile. Lock this one, and open the campaign anew.</source>
        <translation>Les clés ont été changées ou déplacées entre-temps dans une autre fenêtre. Verrouillez celle-ci, puis rouvrez la campagne.</translation>
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
        <source>No tablet is known by this name.</source>
        <translation>Aucune tablette n’est connue sous ce nom.</translation>
    </message>
    <message>
        <source>This is not in the petition any more. Somebody else may have changed it; open the page again to see what is there.</source>
        <translation>Ce n’est plus dans la pétition. Quelqu’un d’autre l’a peut-être changé&#x202f;; rouvrez la page pour voir ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>Something on this line cannot stand as it was typed. Compare it with the sheet.</source>
        <translation>Quelque chose sur cette ligne ne peut pas être juste. Comparez avec la feuille.</translation>
    </message>
    <message>
        <source>You typed this line the first time. Somebody else reads it now: they open the console under their own name.</source>
        <translation>Vous avez fait la première saisie de cette ligne. À une autre personne de la lire&#xa0;: elle ouvre la console sous son propre nom.</translation>
    </message>
    <message>
        <source>Not as many lines are typed as were counted when the sheet came back. Type the rest, or count the sheet again.</source>
        <translation>Le nombre de lignes saisies n’est pas celui qui a été compté au retour de la feuille. Saisissez le reste, ou recomptez la feuille.</translation>
    </message>
    <message>
        <source>Something still waits: a second reader, or what two people read differently. The list of sheets says where.</source>
        <translation>Quelque chose attend encore&#xa0;: une seconde lecture, ou ce qui a été lu de deux façons. La liste des feuilles dit où.</translation>
    </message>
    <message>
        <source>No sheet of this number was printed here. Look at the number on the sheet again.</source>
        <translation>Aucune feuille de ce numéro n’a été imprimée ici. Regardez de nouveau le numéro sur la feuille.</translation>
    </message>
    <message>
        <source>That is neither the number of a sheet nor the code on a sheet of this campaign. Type the number that stands below the code.</source>
        <translation>Ce n’est ni le numéro d’une feuille ni le code d’une feuille de cette campagne. Tapez le numéro qui se trouve sous le code.</translation>
    </message>
    <message>
        <source>This cannot be done with the sheet as it stands. The list of sheets says where it is.</source>
        <translation>Ce n’est pas possible avec la feuille telle qu’elle est. La liste des feuilles dit où elle en est.</translation>
    </message>
    <message>
        <source>Nothing was taken in yet for which a receipt could be written.</source>
        <translation>Rien n’a encore été importé pour quoi écrire un reçu.</translation>
    </message>
    <message>
        <source>This needs the second secret, which somebody else holds.</source>
        <translation>Il faut pour cela le second secret, que détient une autre personne.</translation>
    </message>
    <message>
        <source>The disk with the petition, or with its copy, is full. Free some space there, then try again; nothing was changed.</source>
        <translation>Le disque de la pétition, ou celui de sa copie, est plein. Faites-y de la place, puis réessayez&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Another program is still writing to this petition. Wait until it is done, then try again.</source>
        <translation>Un autre programme écrit encore dans cette pétition. Attendez qu’il ait fini, puis réessayez.</translation>
    </message>
    <message>
        <source>The petition can be read here and not changed. Ask whoever looks after its disk or server for the right to change it.</source>
        <translation>Ici, la pétition peut être lue, mais pas changée. Demandez le droit de la changer à qui s’occupe de son disque ou de son serveur.</translation>
    </message>
    <message>
        <source>The file of the petition is damaged. Leave it as it is, and bring back the last backup.</source>
        <translation>Le fichier de la pétition est abîmé. Laissez-le tel quel et reprenez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The server with the petition does not answer. Look whether this computer is online and the address right, then try again; what was not finished was not changed.</source>
        <translation>Le serveur de la pétition ne répond pas. Voyez si cet ordinateur est en ligne et si l’adresse est juste, puis réessayez&#x202f;; ce qui n’était pas fini n’a rien changé.</translation>
    </message>
    <message>
        <source>The server answers and does not let you in. Look at the address (user, server, database) and type the password again; else ask whoever keeps the server.</source>
        <translation>Le serveur répond et ne vous laisse pas entrer. Vérifiez l’adresse (utilisateur, serveur, base) et retapez le mot de passe&#x202f;; sinon, demandez à qui tient le serveur.</translation>
    </message>
    <message>
        <source>The server does not encrypt what it is sent, or cannot prove which one it is, so nothing was sent. Ask whoever keeps it to switch TLS on.</source>
        <translation>Le serveur ne chiffre pas ce qu’on lui envoie, ou ne peut pas prouver qui il est&#xa0;: rien n’a été envoyé. Demandez à qui le tient d’activer TLS.</translation>
    </message>
    <message>
        <source>The PostgreSQL of this server is too old for Tabling. Ask whoever keeps it for a newer one.</source>
        <translation>Le PostgreSQL de ce serveur est trop ancien pour Tabling. Demandez-en un plus récent à qui le tient.</translation>
    </message>
    <message>
        <source>The server has no database of this name. Look at the end of the address, or ask whoever keeps the server.</source>
        <translation>Le serveur n’a pas de base de ce nom. Vérifiez la fin de l’adresse, ou demandez à qui tient le serveur.</translation>
    </message>
    <message>
        <source>No petition was begun in this database yet. To begin one there, go back and choose “Begin a campaign”.</source>
        <translation>Aucune pétition n’a encore été commencée dans cette base. Pour en commencer une, revenez et choisissez «&#xa0;Commencer une campagne&#xa0;».</translation>
    </message>
    <message>
        <source>This is no address of a petition. It looks like postgresql://ada@server/petition: user, server, database.</source>
        <translation>Ce n’est pas l’adresse d’une pétition. Elle ressemble à postgresql://ada@serveur/petition&#xa0;: utilisateur, serveur, base.</translation>
    </message>
    <message>
        <source>An older Tabling wrote this petition. Once it is brought up to date, colleagues need this Tabling, too: ask them first. Nothing was changed.</source>
        <translation>Cette pétition vient d’une version plus ancienne de Tabling. Une fois mise à jour, vos collègues auront aussi besoin de cette version-ci&#xa0;: demandez-leur d’abord. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A newer Tabling wrote this petition. Update Tabling on this computer; nothing was changed.</source>
        <translation>Un Tabling plus récent a écrit cette pétition. Mettez à jour celui de cet ordinateur&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>Another program keeps its data there. Nothing was changed; ask for a database of your own.</source>
        <translation>Un autre programme garde ses données là. Rien n’a été changé&#x202f;; demandez une base à vous.</translation>
    </message>
    <message>
        <source>There is a petition already. If colleagues work with it, go back and choose “Open a petition on a server”; else ask for an empty database.</source>
        <translation>Il y a déjà une pétition. Si des collègues y travaillent, revenez et choisissez «&#xa0;Ouvrir une pétition sur un serveur&#xa0;»&#x202f;; sinon, demandez une base vide.</translation>
    </message>
    <message>
        <source>This sheet was typed anew, so what was typed before stays out.</source>
        <translation>Cette feuille a été saisie à nouveau&#xa0;: la première saisie reste retirée.</translation>
    </message>
    <message>
        <source>This source was read otherwise by what counts now, and people would come twice. Take that one out first, or bring the table in again.</source>
        <translation>Ce qui compte maintenant de cette source a été lu autrement, et des personnes viendraient deux fois. Retirez-le d’abord, ou faites entrer le tableau à nouveau.</translation>
    </message>
    <message>
        <source>Somebody else changed this since it was shown here, so nothing was done. Look at it as it is now.</source>
        <translation>Quelqu’un d’autre l’a changé depuis que c’est affiché ici, rien n’a donc été fait. Regardez ce qu’il en est maintenant.</translation>
    </message>
    <message>
        <source>The petition cannot be read or written just now. Nothing was changed; try again.</source>
        <translation>La pétition ne peut être ni lue ni écrite en ce moment. Rien n’a changé&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>This file is sealed to other keys than those of this folder. If it is of another campaign, bring it in there. If yours were changed elsewhere, accept the new ones under “Backup and keys”; what only older ones open, “tabling petition merge” takes with --older-keys.</source>
        <translation>Ce fichier est chiffré pour d’autres clés que celles de ce dossier. S’il est d’une autre campagne, faites-le entrer là. Si les vôtres ont été changées ailleurs, acceptez les nouvelles sous «&#xa0;Sauvegarde et clés&#xa0;»&#x202f;; ce que seules d’anciennes clés ouvrent, «&#xa0;tabling petition merge&#xa0;» le prend avec --older-keys.</translation>
    </message>
    <message>
        <source>This file is of another campaign. Open that one, and bring it in there.</source>
        <translation>Ce fichier est d’une autre campagne. Ouvrez-la et faites-le entrer là.</translation>
    </message>
    <message>
        <source>This petition does not know yet the keys to which this file is sealed. Accept them under “Backup and keys”, then bring it in again.</source>
        <translation>Cette pétition ne connaît pas encore les clés pour lesquelles ce fichier est chiffré. Acceptez-les sous «&#xa0;Sauvegarde et clés&#xa0;», puis faites-le entrer de nouveau.</translation>
    </message>
    <message>
        <source>One of the four words is not that of a tablet that waits. Have it read to you again; nothing was noted.</source>
        <translation>L’un des quatre mots n’est pas celui d’une tablette qui attend. Faites-le relire&#x202f;; rien n’a été noté.</translation>
    </message>
    <message>
        <source>A signature that fits this request has come in. Open the page again, and take off whoever asked.</source>
        <translation>Une signature qui correspond à cette demande est arrivée. Rouvrez la page et retirez la personne qui l’a demandé.</translation>
    </message>
    <message>
        <source>Too much of tablets that nobody welcomed waits already. Under “Tablets and events”, drop what nobody knows, and welcome only tablets whose four words were read to you; then bring this in again.</source>
        <translation>Trop de choses attendent déjà, de tablettes que personne n’a accueillies. Sous «&#xa0;Tablettes et évènements&#xa0;», abandonnez ce que personne ne connaît et n’accueillez que les tablettes dont on vous a lu les quatre mots&#x202f;; puis faites entrer ceci de nouveau.</translation>
    </message>
    <message>
        <source>This is not the second secret. Nothing was changed; let whoever holds it type it again.</source>
        <translation>Ce n’est pas le second secret. Rien n’a été changé&#x202f;; que la personne qui le garde le tape de nouveau.</translation>
    </message>
    <message>
        <source>Nothing to bring in was found there. Choose the stick or folder that a tablet wrote to, a table, or a signed campaign pack.</source>
        <translation>Rien à importer n’a été trouvé là. Choisissez la clé USB ou le dossier où une tablette a écrit, un tableau ou une trousse de campagne signée.</translation>
    </message>
    <message>
        <source>This file cannot be read: it is not there any more, or it is no ordinary file. Look whether the stick is still plugged in.</source>
        <translation>Ce fichier ne peut pas être lu&#xa0;: il n’est plus là, ou ce n’est pas un fichier ordinaire. Voyez si la clé USB est encore branchée.</translation>
    </message>
    <message>
        <source>This is no file of signatures. Nothing of it was taken in.</source>
        <translation>Ce n’est pas un fichier de signatures. Rien n’en a été importé.</translation>
    </message>
    <message>
        <source>A newer Tabling wrote this file. Update this one, then bring the file in again.</source>
        <translation>Ce fichier vient d’un Tabling plus récent. Mettez celui-ci à jour, puis importez le fichier de nouveau.</translation>
    </message>
    <message>
        <source>This file is cut short or was changed. Copy it from the tablet again.</source>
        <translation>Ce fichier est incomplet ou a été modifié. Copiez-le de nouveau depuis la tablette.</translation>
    </message>
    <message>
        <source>There is no drop box to fetch from. Add its file first.</source>
        <translation>Il n’y a aucune boîte de dépôt à relever. Ajoutez d’abord son fichier.</translation>
    </message>
    <message>
        <source>This drop box cannot be reached just now. Look whether this computer is online, then fetch again.</source>
        <translation>Cette boîte de dépôt n’est pas joignable en ce moment. Vérifiez que cet ordinateur est en ligne, puis relevez-le de nouveau.</translation>
    </message>
    <message>
        <source>This drop box cannot be used. Ask whoever made it for a new file.</source>
        <translation>Cette boîte de dépôt ne peut pas être utilisée. Demandez un nouveau fichier à la personne qui l’a fait.</translation>
    </message>
    <message>
        <source>There is more in this folder than can be looked through. Choose a smaller one.</source>
        <translation>Ce dossier contient trop de fichiers pour être parcouru. Choisissez-en un plus petit.</translation>
    </message>
    <message>
        <source>The list or the letter changed since you looked. Show the pages again before they go out.</source>
        <translation>La liste ou la lettre a changé depuis que vous l’avez regardée. Affichez les pages à nouveau avant qu’elles partent.</translation>
    </message>
    <message>
        <source>These versions do not say the same to the recipient. Deliver one after the other.</source>
        <translation>Ces versions ne disent pas la même chose au destinataire. Remettez-les l’une après l’autre.</translation>
    </message>
    <message>
        <source>Something on the list looks like an e-mail address or a phone number. Look at it and say that it stands, or have it corrected.</source>
        <translation>Une ligne de la liste ressemble à une adresse courriel ou à un numéro de téléphone. Regardez-la et dites qu’elle reste telle quelle, ou faites-la corriger.</translation>
    </message>
    <message>
        <source>Nobody can be delivered: it is not known what these people agreed to. Bring in the campaign pack that they signed.</source>
        <translation>Personne ne peut être remis&#xa0;: on ne sait pas ce que ces gens ont accepté. Importez la trousse de campagne qu’ils ont signée.</translation>
    </message>
    <message>
        <source>This letter was not delivered yet. Deliver the whole list first.</source>
        <translation>Cette lettre n’a pas encore été remise. Remettez d’abord la liste entière.</translation>
    </message>
    <message>
        <source>Everybody under this letter was delivered before. Nobody is new since.</source>
        <translation>Toutes les personnes de cette lettre ont déjà été remises. Personne ne s’est ajouté depuis.</translation>
    </message>
    <message>
        <source>A list was handed over after the backup that this petition comes from, and nobody knows whom it named. Deliver the whole list once more; after that a supplement can be made.</source>
        <translation>Une liste a été remise après la sauvegarde dont vient cette pétition, et personne ne sait qui y était nommé. Remettez encore une fois la liste entière&#x202f;; ensuite, un complément pourra être fait.</translation>
    </message>
    <message>
        <source>An older Tabling did not note who was counted without a name. Deliver the whole list once more; after that a supplement can be made.</source>
        <translation>Une version antérieure de Tabling n’a pas noté qui était compté sans son nom. Remettez encore une fois la liste entière&#x202f;; ensuite, un complément pourra être fait.</translation>
    </message>
    <message>
        <source>A name on the list cannot be printed. Correct it, or decide that it does not count; then show the pages again.</source>
        <translation>Un nom de la liste ne peut pas être imprimé. Corrigez-le, ou décidez qu’il ne compte pas&#x202f;; puis affichez les pages à nouveau.</translation>
    </message>
    <message>
        <source>A file that says what a platform takes cannot be used. Read below what it is, and mend it with any editor. The others can be used.</source>
        <translation>Un fichier qui dit ce qu’une plateforme accepte ne peut pas servir. Lisez ci-dessous ce que c’est et corrigez-le avec n’importe quel éditeur. Les autres peuvent servir.</translation>
    </message>
    <message>
        <source>Others on this computer may read this file, and the key in it. Add the file here: the copy is for you alone.</source>
        <translation>D’autres personnes sur cet ordinateur peuvent lire ce fichier, et la clé qu’il contient. Ajoutez-le ici&#xa0;: la copie n’est que pour vous.</translation>
    </message>
    <message>
        <source>Something in the platform&apos;s file cannot be used. Read below what it is, mend it with any editor, and add the file again.</source>
        <translation>Quelque chose dans le fichier de la plateforme ne peut pas servir. Lisez ci-dessous quoi, corrigez-le avec n’importe quel éditeur, et ajoutez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>There is no platform of this name.</source>
        <translation>Il n’y a pas de plateforme de ce nom.</translation>
    </message>
    <message>
        <source>Somebody else sends people to this platform just now. Wait until it is done; nobody was sent from here.</source>
        <translation>Quelqu’un d’autre envoie en ce moment des personnes à cette plateforme. Attendez que ce soit fini&#x202f;; personne n’a été envoyé d’ici.</translation>
    </message>
    <message>
        <source>People were sent to this platform after the backup that this petition comes from, and the platform cannot be asked whom. Nobody was sent. Write a file instead, and take out whom the platform shows already.</source>
        <translation>Des personnes ont été envoyées à cette plateforme après la sauvegarde dont vient cette pétition, et la plateforme ne peut pas dire lesquelles. Personne n’a été envoyé. Écrivez plutôt un fichier, et retirez-en les personnes que la plateforme montre déjà.</translation>
    </message>
    <message>
        <source>The platform does not answer, or asks for patience. What was sent is noted; go on later.</source>
        <translation>La plateforme ne répond pas, ou demande de la patience. Ce qui a été envoyé est noté&#x202f;; continuez plus tard.</translation>
    </message>
    <message>
        <source>The platform has subscribed somebody who never said yes. Nobody else was sent. Take them off there before you go on.</source>
        <translation>La plateforme a abonné quelqu’un qui n’a jamais dit oui. Personne d’autre n’a été envoyé. Retirez cette personne là-bas avant de continuer.</translation>
    </message>
    <message>
        <source>The platform takes nobody as things are. Read below why, mend it, and go on.</source>
        <translation>La plateforme ne prend personne pour l’instant. Lisez ci-dessous pourquoi, corrigez-le, et continuez.</translation>
    </message>
    <message>
        <source>These people were sent straight to the platform. Only there can anybody be taken off.</source>
        <translation>Ces personnes ont été envoyées directement à la plateforme. C’est seulement là-bas qu’on peut les retirer.</translation>
    </message>
    <message>
        <source>This export cannot be made again as it was: somebody in it was corrected or forgotten since, or changed their answer. Export everybody as they are now.</source>
        <translation>Cette exportation ne peut pas être refaite telle quelle&#xa0;: depuis, quelqu’un a été corrigé ou oublié, ou a changé sa réponse. Exportez tout le monde dans l’état actuel.</translation>
    </message>
    <message>
        <source>This is no receipt of this organisation, or it was changed. No tablet erases anything by it.</source>
        <translation>Ce n’est pas un reçu de cette organisation, ou il a été modifié. Aucune tablette n’efface rien avec lui.</translation>
    </message>
    <message>
        <source>The document cannot be made as it was promised. Nothing was written; read below why.</source>
        <translation>Le document ne peut pas être fait comme promis. Rien n’a été écrit&#x202f;; lisez pourquoi ci-dessous.</translation>
    </message>
    <message>
        <source>There is not enough room. Free some space there, then try again.</source>
        <translation>Il n’y a pas assez de place. Libérez-en, puis réessayez.</translation>
    </message>
    <message>
        <source>The stick or folder is not there any more. Plug it in again, then try again.</source>
        <translation>La clé USB ou le dossier n’est plus là. Rebranchez la clé USB, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing can be saved there. Choose another stick or folder.</source>
        <translation>On ne peut rien enregistrer à cet endroit. Choisissez une autre clé USB ou un autre dossier.</translation>
    </message>
    <message>
        <source>It could not be read or saved. Try again, or choose another stick or folder.</source>
        <translation>La lecture ou l’enregistrement a échoué. Réessayez, ou choisissez une autre clé USB ou un autre dossier.</translation>
    </message>
    <message>
        <source>Give where the table comes from a short name, such as website.</source>
        <translation>Donnez un nom court à ce d’où vient le tableau, par exemple site web.</translation>
    </message>
    <message>
        <source>A column is missing from which this source was read before. Give its heading back in a spreadsheet, so that nobody comes twice.</source>
        <translation>Il manque une colonne dans laquelle cette source était lue. Redonnez-lui son titre dans un tableur, pour que personne ne soit là deux fois.</translation>
    </message>
    <message>
        <source>No column of this table was taken for the name. Under “Bring in”, choose it and say what each column holds.</source>
        <translation>Aucune colonne de ce tableau n’a été prise pour le nom. Sous «&#xa0;Importer&#xa0;», choisissez-le et dites ce que contient chaque colonne.</translation>
    </message>
    <message>
        <source>A table is of the source that its folder is called by, and this name is too long. Give the folder a short name, such as website, and drop the table there again.</source>
        <translation>Un tableau est de la source dont son dossier porte le nom, et ce nom est trop long. Donnez au dossier un nom court, comme website, et déposez-y le tableau de nouveau.</translation>
    </message>
    <message>
        <source>Tables of this source are read by a preset that is not here. Choose its platform under “How the table is read”, or open Tabling with the folder of your own presets.</source>
        <translation>Les tableaux de cette source sont lus selon un modèle qui n’est pas ici. Choisissez sa plateforme sous «&#xa0;Comment le tableau est lu&#xa0;», ou ouvrez Tabling avec le dossier de vos propres modèles.</translation>
    </message>
    <message>
        <source>A preset of your own cannot be used. Read below what it is, and mend it with any editor.</source>
        <translation>Un de vos propres modèles ne peut pas être utilisé. Lisez ci-dessous ce qui ne va pas et corrigez-le avec n’importe quel éditeur.</translation>
    </message>
    <message>
        <source>No row of this table can be read. Say what each column holds.</source>
        <translation>Aucune ligne de ce tableau n’a pu être lue. Dites ce que contient chaque colonne.</translation>
    </message>
    <message>
        <source>Tables of this source were brought in by other columns, and their rows would come twice. Undo all of those first, then bring the same files in again. Choose another source only for other people&apos;s signatures, from somewhere else.</source>
        <translation>Des tableaux de cette source ont été importés avec d’autres colonnes, et leurs lignes viendraient deux fois. Annulez-les tous d’abord, puis importez à nouveau les mêmes fichiers. Ne choisissez une autre source que pour les signatures d’autres personnes, venues d’ailleurs.</translation>
    </message>
    <message>
        <source>Tables of this source were brought in with another answer, or as another platform&apos;s, and their rows would come twice. Undo all of those first and bring the same files in again, or leave it as it was.</source>
        <translation>Des tableaux de cette source ont été importés avec une autre réponse, ou comme ceux d’une autre plateforme, et leurs lignes viendraient deux fois. Annulez-les tous d’abord et importez à nouveau les mêmes fichiers, ou laissez les choses comme elles étaient.</translation>
    </message>
    <message>
        <source>The letters of this table are not in the encoding that was chosen. Choose another one under “How the table is read”.</source>
        <translation>Les lettres de ce tableau ne sont pas dans l’encodage choisi. Choisissez-en un autre sous «&#xa0;Comment le tableau est lu&#xa0;».</translation>
    </message>
    <message>
        <source>The first row of this table is no heading. Add a row above it that says what each column holds.</source>
        <translation>La première ligne de ce tableau n’est pas un en-tête. Ajoutez au-dessus une ligne qui dit ce que contient chaque colonne.</translation>
    </message>
    <message>
        <source>Two columns of this table have the same heading. Give one of them another heading.</source>
        <translation>Deux colonnes de ce tableau ont le même en-tête. Donnez à l’une d’elles un autre en-tête.</translation>
    </message>
    <message>
        <source>Other keys replaced those of this window, so nothing is signed with them. Under “Backup and keys”, New keys, choose the folder with the new ones.</source>
        <translation>D’autres clés ont remplacé celles de cette fenêtre, qui ne signent donc plus rien. Sous «&#xa0;Sauvegarde et clés&#xa0;», Nouvelles clés, choisissez le dossier avec les nouvelles.</translation>
    </message>
    <message>
        <source>This petition has no campaign yet. Bring in a tablet&apos;s signatures or the campaign pack first.</source>
        <translation>Cette pétition n’a pas encore de campagne. Importez d’abord les signatures d’une tablette ou la trousse de campagne.</translation>
    </message>
    <message>
        <source>This table cannot be read. Save it again as XLSX or CSV in a spreadsheet, and bring that in.</source>
        <translation>Ce tableau ne peut pas être lu. Enregistrez-le de nouveau en XLSX ou en CSV avec un tableur, et importez ce fichier-là.</translation>
    </message>
    <message>
        <source>This Tabling draws no pictures to save. Save the table instead, and draw it in a spreadsheet.</source>
        <translation>Ce Tabling ne dessine pas d’images à enregistrer. Enregistrez plutôt le tableau, et dessinez-le dans un tableur.</translation>
    </message>
    <message>
        <source>That cannot be done like this. Look at what was typed, and try again.</source>
        <translation>Ce n’est pas possible ainsi. Regardez ce qui a été tapé, puis réessayez.</translation>
    </message>
    <message>
        <source>This campaign pack is not signed, so it was not kept. Bring in the signed one.</source>
        <translation>Cette trousse de campagne n’est pas signée et n’a donc pas été conservée. Importez celle qui est signée.</translation>
    </message>
    <message>
        <source>A newer Tabling made this campaign pack. Update this one, then bring the pack in again.</source>
        <translation>Un Tabling plus récent a fait cette trousse de campagne. Mettez celui-ci à jour, puis importez la trousse de nouveau.</translation>
    </message>
    <message>
        <source>This campaign pack was changed after it was signed, so it was not kept. Bring in another copy of it.</source>
        <translation>Cette trousse de campagne a été modifiée après sa signature et n’a donc pas été conservée. Importez-en une autre copie.</translation>
    </message>
    <message>
        <source>This campaign pack is for another campaign, so it was not kept.</source>
        <translation>Cette trousse de campagne est celle d’une autre campagne et n’a donc pas été conservée.</translation>
    </message>
    <message>
        <source>This campaign pack is not signed with the key of your organisation, so it was not kept. Do not use it.</source>
        <translation>Cette trousse de campagne n’est pas signée avec la clé de votre organisation et n’a donc pas été conservée. Ne l’utilisez pas.</translation>
    </message>
    <message>
        <source>A campaign pack of this version that says something else is kept already, so this one was not. Give the newer text a version of its own, and sign it again.</source>
        <translation>Une trousse de campagne de cette version qui dit autre chose est déjà conservée, donc celle-ci ne l’a pas été. Donnez au texte plus récent sa propre version et signez-le de nouveau.</translation>
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
        <source>What was half typed could not be kept. Look whether the disk with this folder is full; then open the campaign again, and type what is missing.</source>
        <translation>Ce qui était à moitié saisi n’a pas pu être gardé. Voyez si le disque où se trouve ce dossier est plein&#x202f;; puis rouvrez la campagne, et saisissez ce qui manque.</translation>
    </message>
    <message>
        <source>That did not work. Nothing is half done; try again.</source>
        <translation>Cela n’a pas marché. Rien n’est fait à moitié&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>Tabling made a mistake. Close it and open it again; nothing that was saved is lost.</source>
        <translation>Tabling a fait une erreur. Fermez-le et rouvrez-le&#x202f;; rien de ce qui était enregistré n’est perdu.</translation>
    </message>
    <message>
        <source>Give how many as a number, or say that it is unknown.</source>
        <translation>Donnez le nombre en chiffres, ou dites qu’il est inconnu.</translation>
    </message>
    <message>
        <source>A count is a number between 0 and %1, or unknown.</source>
        <translation>Un compte est un nombre entre 0 et %1, ou inconnu.</translation>
    </message>
    <message>
        <source>Give the day as year-month-day, for example 2026-06-27.</source>
        <translation>Donnez le jour sous la forme année-mois-jour, par exemple 2026-06-27.</translation>
    </message>
    <message>
        <source>Give the day as year-month-day; not one that is still to come.</source>
        <translation>Donnez le jour sous la forme année-mois-jour&#x202f;; pas un jour à venir.</translation>
    </message>
    <message>
        <source>Say at which event the sheets were signed, and where the number comes from.</source>
        <translation>Dites à quel évènement les feuilles ont été signées, et d’où vient le nombre.</translation>
    </message>
    <message>
        <source>Say at which event the sheet was signed, and the day as year-month-day.</source>
        <translation>Dites à quel évènement la feuille a été signée, et le jour sous la forme année-mois-jour.</translation>
    </message>
    <message>
        <source>Say why the sheet does not count: lost, spoilt, never used.</source>
        <translation>Dites pourquoi la feuille ne compte pas&#xa0;: perdue, abîmée, jamais utilisée.</translation>
    </message>
    <message>
        <source>Sheet %1 has %2 lines. Count those that somebody signed.</source>
        <translation>La feuille %1 a %2 lignes. Comptez celles que quelqu’un a signées.</translation>
    </message>
    <message>
        <source>Print 1 to %1 sheets at once, of 1 to %2 lines.</source>
        <translation>Imprimez de 1 à %1 feuilles à la fois, de 1 à %2 lignes.</translation>
    </message>
    <message>
        <source>Beside the words of this campaign %1 lines have room on a sheet.</source>
        <translation>À côté des mots de cette campagne, une feuille a de la place pour %1 lignes.</translation>
    </message>
    <message>
        <source>A sample is 1 to 100 of a hundred lines, or a number of lines.</source>
        <translation>Un échantillon est de 1 à 100 lignes sur cent, ou un nombre de lignes.</translation>
    </message>
    <message>
        <source>Nothing on these sheets is typed yet, so nothing can be drawn.</source>
        <translation>Rien n’est encore saisi de ces feuilles&#x202f;; rien ne peut donc être tiré. Saisissez-en d’abord une.</translation>
    </message>
    <message>
        <source>This list of events is longer than any. Check that it is the right file.</source>
        <translation>Cette liste d’évènements est plus longue que toute autre. Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>A stick plans %1 events at most; this list has %2.</source>
        <translation>Une clé USB prévoit %1 évènements au plus&#x202f;; cette liste en a %2.</translation>
    </message>
    <message>
        <source>Line %1 of the events says more than day, name and place.</source>
        <translation>La ligne %1 des évènements dit plus que le jour, le nom et le lieu.</translation>
    </message>
    <message>
        <source>Labels are printed for 1 to %1 tablets.</source>
        <translation>Les étiquettes sont imprimées pour 1 à %1 tablettes.</translation>
    </message>
    <message>
        <source>Call the tablets by a word of at most %1 characters, for example Tablet.</source>
        <translation>Appelez les tablettes par un mot de %1 caractères au plus, par exemple Tablette.</translation>
    </message>
    <message>
        <source>Count the tablets from 1 to 9999.</source>
        <translation>Comptez les tablettes de 1 à 9999.</translation>
    </message>
    <message>
        <source>A tablet has %1 drop boxes at most.</source>
        <translation>Une tablette a %1 boîtes de dépôt au plus.</translation>
    </message>
    <message>
        <source>Choose a PIN of %1 to %2 digits.</source>
        <translation>Choisissez un code de %1 à %2 chiffres.</translation>
    </message>
    <message>
        <source>This PIN is the first that anybody would try. Choose one without a pattern.</source>
        <translation>Ce code est le premier que l’on essaierait. Choisissez-en un sans motif.</translation>
    </message>
    <message>
        <source>Signatures are sealed, and the key that opens them is not in this folder.</source>
        <translation>Les signatures sont scellées, et la clé qui les ouvre n’est pas dans ce dossier.</translation>
    </message>
    <message>
        <source>A receipt is signed, and the key that signs it is not in this folder.</source>
        <translation>Un reçu est signé, et la clé qui le signe n’est pas dans ce dossier.</translation>
    </message>
    <message>
        <source>Give the device a name of at most %1 characters, for example tablet-03.</source>
        <translation>Donnez à la tablette un nom de %1 caractères au plus, par exemple tablette-03.</translation>
    </message>
    <message>
        <source>Another device is called %1 already (%2). Nothing was changed.</source>
        <translation>Une autre tablette s’appelle déjà %1 (%2). Rien n’a été changé&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A device shows %1 words, and these are not all of them, or not all of ours.</source>
        <translation>Une tablette montre %1 mots&#x202f;; il en manque, ou l’un d’eux n’en est pas un. Faites-les relire.</translation>
    </message>
    <message>
        <source>Give the last number on the hand-over sheet: 1 or more.</source>
        <translation>Donnez le dernier numéro de la feuille de remise&#xa0;: 1 ou plus.</translation>
    </message>
    <message>
        <source>Several events are called “%1”. Name its day too, or give the event&apos;s id.</source>
        <translation>Plusieurs évènements s’appellent «&#xa0;%1&#xa0;». Donnez aussi son jour.</translation>
    </message>
    <message>
        <source>Give the event a name and a place of at most %1 characters each.</source>
        <translation>Donnez à l’évènement un nom et un lieu, de %1 caractères au plus chacun.</translation>
    </message>
    <message>
        <source>Give the event&apos;s day as year-month-day, for example 2026-06-27.</source>
        <translation>Donnez le jour de l’évènement sous la forme année-mois-jour, par exemple 2026-06-27.</translation>
    </message>
    <message>
        <source>Give a name of at most %1 characters, or a day like 2026-06-27.</source>
        <translation>Donnez un nom de %1 caractères au plus, ou un jour comme 2026-06-27.</translation>
    </message>
    <message>
        <source>Give at least one letter of the name.</source>
        <translation>Donnez au moins une lettre du nom.</translation>
    </message>
    <message>
        <source>State at least one condition: this would be everybody.</source>
        <translation>Donnez au moins une condition&#xa0;: ce serait tout le monde.</translation>
    </message>
    <message>
        <source>No signature fits what you stated; nothing was changed.</source>
        <translation>Aucune signature ne correspond&#x202f;; rien n’a été changé. Donnez moins de conditions, ou d’autres.</translation>
    </message>
    <message>
        <source>They have not said yes to this. Nothing was changed.</source>
        <translation>Cette personne n’a pas dit oui à cela. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>It stands there like that already. Nothing was changed.</source>
        <translation>C’est déjà écrit ainsi. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This cannot be somebody&apos;s %1. Check it; nothing was changed.</source>
        <translation>Cela ne peut pas convenir ici&#xa0;: %1. Vérifiez-le&#x202f;; rien n’a été changé.</translation>
    </message>
    <message>
        <source>This is no withdrawal code. One looks like 7KMD-3XPR; never with 0, O, 1, I, 5 or S.</source>
        <translation>Ce n’est pas un code de retrait. Un tel code ressemble à 7KMD-3XPR, sans jamais 0, O, 1, I, 5 ni S.</translation>
    </message>
    <message>
        <source>No signature has this code with this name: it must be the whole name, as they signed. Nothing was changed.</source>
        <translation>Aucune signature n’a ce code avec ce nom&#xa0;: il faut le nom entier, tel qu’il a été signé. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Both are needed: the name as they signed, and the code from the thanks.</source>
        <translation>Il faut les deux&#xa0;: le nom tel qu’il a été signé, et le code des remerciements.</translation>
    </message>
    <message>
        <source>Give the name of whoever asks.</source>
        <translation>Donnez le nom de la personne qui demande.</translation>
    </message>
    <message>
        <source>Say what the person gave you: their withdrawal code, their e-mail address or their name.</source>
        <translation>Dites ce que la personne vous a donné&#xa0;: son code de retrait, son adresse courriel ou son nom.</translation>
    </message>
    <message>
        <source>Give how many people as a number up to %1, or say that it is unknown.</source>
        <translation>Donnez le nombre de personnes en chiffres, jusqu’à %1, ou dites qu’il est inconnu.</translation>
    </message>
    <message>
        <source>Say what was done, in at most %1 characters, without naming anybody.</source>
        <translation>Dites ce qui a été fait, en %1 caractères au plus, sans nommer personne.</translation>
    </message>
    <message>
        <source>What was done must name nobody: no name of a signer, and no address. Nothing was noted.</source>
        <translation>Ce qui a été fait ne doit nommer personne&#xa0;: ni signataire, ni adresse. Rien n’a été noté.</translation>
    </message>
    <message>
        <source>Say why nothing may be erased, for whoever lifts the hold one day.</source>
        <translation>Dites pourquoi rien ne peut être effacé, pour qui lèvera un jour ce blocage.</translation>
    </message>
    <message>
        <source>Name the day before which to erase, as year-month-day; not one that is still to come.</source>
        <translation>Donnez le jour avant lequel effacer, sous la forme année-mois-jour&#x202f;; pas un jour à venir.</translation>
    </message>
    <message>
        <source>A legal hold stands since %1 (%2). Nothing is erased until it is lifted.</source>
        <translation>Un blocage légal vaut depuis le %1 (%2). Rien n’est effacé tant qu’il n’est pas levé.</translation>
    </message>
    <message>
        <source>%1 signed these figures off already: a second person must look at them.</source>
        <translation>%1 a déjà validé ces chiffres&#xa0;: une deuxième personne doit les regarder.</translation>
    </message>
    <message>
        <source>The page has more than %1 kB. Give the text that people signed.</source>
        <translation>La page dépasse %1 ko. Donnez le texte que les personnes ont signé.</translation>
    </message>
    <message>
        <source>Say which fields the page told people that the recipient gets.</source>
        <translation>Dites quels champs, selon la page, le destinataire reçoit.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose a new name; nothing was written.</source>
        <translation>%1 est déjà là. Choisissez un nouveau nom&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The passphrase is too short: give at least %1 characters.</source>
        <translation>La phrase secrète est trop courte&#xa0;: donnez au moins %1 caractères.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>nom de famille</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>email</source>
        <translation>courriel</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>code postal</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Drop the folder of a campaign here: the one with the petition and its keys.</source>
        <translation>Déposez ici le dossier d’une campagne&#xa0;: celui qui contient la pétition et ses clés.</translation>
    </message>
    <message>
        <source>Begin a campaign</source>
        <translation>Commencer une campagne</translation>
    </message>
    <message>
        <source>New here? Try everything in a practice campaign: nobody in it is real, and nothing can break.</source>
        <translation>C’est la première fois&#x202f;? Essayez tout dans une campagne d’exercice&#xa0;: personne n’y est réel, et rien ne peut s’abîmer.</translation>
    </message>
    <message>
        <source>Do colleagues work with the petition already, on a server? They give you its address.</source>
        <translation>Des collègues travaillent-ils déjà à la pétition, sur un serveur&#x202f;? Ils vous en donnent l’adresse.</translation>
    </message>
    <message>
        <source>Open a petition on a server</source>
        <translation>Ouvrir une pétition sur un serveur</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>From now on this holds for everybody of “%1”, also for those who are here already.</source>
        <translation>Cela vaut désormais pour toutes les personnes de «&#xa0;%1&#xa0;», y compris celles qui sont déjà là.</translation>
    </message>
    <message>
        <source>No country is known by this name.</source>
        <translation>Aucun pays n’est connu sous ce nom.</translation>
    </message>
    <message>
        <source>Not a country: these rows come in without one.</source>
        <translation>Pas un pays&#xa0;: ces lignes sont importées sans pays.</translation>
    </message>
    <message>
        <source>Which country is “%1”?</source>
        <translation>Quel pays est «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>May the name be printed where it says “%1”?</source>
        <translation>Le nom peut-il être imprimé là où il est écrit «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Did they confirm their signature where it says “%1”?</source>
        <translation>La signature est-elle confirmée là où il est écrit «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>In dates such as 3/8: does the day stand first, or the month?</source>
        <translation>Dans une date comme 3/8, qu’est-ce qui vient d’abord&#xa0;: le jour ou le mois&#x202f;?</translation>
    </message>
    <message>
        <source>Some never confirmed that it was them who signed. Bring them in?</source>
        <translation>Certaines personnes n’ont jamais confirmé que c’est bien elles qui ont signé. Les importer&#x202f;?</translation>
    </message>
    <message>
        <source>Does the column “%1” hold answers to something the campaign asked?</source>
        <translation>La colonne «&#xa0;%1&#xa0;» contient-elle des réponses à une demande de la campagne&#x202f;?</translation>
    </message>
    <message>
        <source>What does “%1” mean, where people were asked about “%2”?</source>
        <translation>Que veut dire «&#xa0;%1&#xa0;», en réponse à la demande «&#xa0;%2&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Yes, they want that</source>
        <translation>Oui, la personne le veut</translation>
    </message>
    <message>
        <source>They did not say yes</source>
        <translation>La personne n’a pas dit oui</translation>
    </message>
    <message>
        <source>They were not asked</source>
        <translation>On ne le lui a pas demandé</translation>
    </message>
    <message>
        <source>They asked to stop</source>
        <translation>La personne a demandé que cela cesse</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>The day: 3/8 is in August</source>
        <translation>Le jour&#xa0;: 3/8 est en août</translation>
    </message>
    <message>
        <source>The month: 3/8 is in March</source>
        <translation>Le mois&#xa0;: 3/8 est en mars</translation>
    </message>
    <message>
        <source>No, let them wait</source>
        <translation>Non, les laisser en attente</translation>
    </message>
    <message>
        <source>Yes, bring them in</source>
        <translation>Oui, les importer</translation>
    </message>
    <message>
        <source>Yes, to “%1”</source>
        <translation>Oui, à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Answered just now.</source>
        <translation>Répondu à l’instant.</translation>
    </message>
    <message>
        <source>Answered %1 by %2.</source>
        <translation>Répondu le %1 par %2.</translation>
    </message>
    <message>
        <source>Version %1: “%2”</source>
        <translation>Version %1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Which words did the people of “%1” sign?</source>
        <translation>Quel texte les personnes de «&#xa0;%1&#xa0;» ont-elles signé&#x202f;?</translation>
    </message>
    <message>
        <source>Give the source a name, and use the same one for each table from there.</source>
        <translation>Donnez un nom à cette source, et gardez le même pour chaque tableau qui en vient.</translation>
    </message>
    <message>
        <source>The letters of this table are written in another way than usual (%1).</source>
        <translation>Les lettres de ce tableau sont écrites autrement que d’habitude (%1).</translation>
    </message>
    <message>
        <source>Look whether accents are right when you see the rows.</source>
        <translation>Vérifiez les accents quand vous verrez les lignes.</translation>
    </message>
    <message>
        <source>Where is “%1” from?</source>
        <translation>D’où vient «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>L’examiner</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>Le lire ainsi</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Examiner de nouveau</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Lecture du tableau</translation>
    </message>
    <message>
        <source>From “%1”.</source>
        <translation>De «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It was taken for a table of %1.</source>
        <translation>Il a été pris pour un tableau de %1.</translation>
    </message>
    <message>
        <source>Look at each column.</source>
        <translation>Vérifiez chaque colonne.</translation>
    </message>
    <message>
        <source>Row %1: %2.</source>
        <translation>Ligne %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Rows that nobody confirmed wait: bring a newer table once they did.</source>
        <translation>Les lignes que personne n’a confirmées attendent&#xa0;: importez un tableau plus récent une fois qu’elles le sont.</translation>
    </message>
    <message>
        <source>Not delivered before somebody says which words they signed: %1 of “%2”.</source>
        <translation>Pas encore à remettre, tant que personne n’a dit quel texte a été signé&#xa0;: %1 de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>This table is empty: nothing stands in it.</source>
        <translation>Ce tableau est vide&#xa0;: rien n’y figure.</translation>
    </message>
    <message>
        <source>No row stands below the headings: there is nothing to bring in.</source>
        <translation>Aucune ligne ne figure sous les en-têtes&#xa0;: il n’y a rien à importer.</translation>
    </message>
    <message>
        <source>The column “%1” is missing, from which this source was read before (%2). Give its heading back in a spreadsheet, so that nobody comes twice; or say below which column it is.</source>
        <translation>Il manque la colonne «&#xa0;%1&#xa0;», dans laquelle cette source était lue (%2). Redonnez-lui son titre dans un tableur, pour que personne ne soit là deux fois&#x202f;; ou dites ci-dessous quelle colonne c’est.</translation>
    </message>
    <message>
        <source>No column holds this, and the campaign delivers it: %1.</source>
        <translation>Aucune colonne ne contient ceci, que la campagne remet&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What could not be taken is in “%1”, in the folder “%2” of this campaign. Mend it there with a spreadsheet.</source>
        <translation>Ce qui n’a pas pu être pris est dans «&#xa0;%1&#xa0;», dans le dossier «&#xa0;%2&#xa0;» (lignes à corriger) de cette campagne. Corrigez-le là avec un tableur.</translation>
    </message>
    <message>
        <source>Then bring that table in, from the same source, and delete it: it holds people.</source>
        <translation>Importez ensuite ce tableau, de la même source, puis effacez-le&#xa0;: il contient des personnes.</translation>
    </message>
    <message>
        <source>“%1” is left out, as %2 (rows: %3).</source>
        <translation>«&#xa0;%1&#xa0;» est laissé de côté&#xa0;: %2 (lignes&#xa0;: %3).</translation>
    </message>
    <message>
        <source>%2 (rows: %1).</source>
        <translation>%2 (lignes&#xa0;: %1).</translation>
    </message>
    <message>
        <source>Row %1 cannot be taken: %2.</source>
        <translation>La ligne %1 ne peut pas être importée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>pas utilisée</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom complet</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>nom de famille</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>courriel</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>code postal</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>when they signed</source>
        <translation>date de signature</translation>
    </message>
    <message>
        <source>at what time of day they signed</source>
        <translation>heure de signature</translation>
    </message>
    <message>
        <source>language of the form</source>
        <translation>langue du formulaire</translation>
    </message>
    <message>
        <source>whether the name may be printed</source>
        <translation>si le nom peut être imprimé</translation>
    </message>
    <message>
        <source>whether they confirmed it</source>
        <translation>si la signature est confirmée</translation>
    </message>
    <message>
        <source>number of the row at its platform</source>
        <translation>numéro de la ligne sur sa plateforme</translation>
    </message>
    <message>
        <source>there is no name</source>
        <translation>il n’y a pas de nom</translation>
    </message>
    <message>
        <source>what stands for the name is no name</source>
        <translation>ce qui tient lieu de nom n’en est pas un</translation>
    </message>
    <message>
        <source>it is longer than any real one</source>
        <translation>c’est plus long qu’aucun vrai</translation>
    </message>
    <message>
        <source>it begins like a spreadsheet&apos;s formula</source>
        <translation>cela commence comme une formule de tableur</translation>
    </message>
    <message>
        <source>the country is not known</source>
        <translation>le pays n’est pas connu</translation>
    </message>
    <message>
        <source>there is no country, and the campaign delivers it</source>
        <translation>il n’y a pas de pays, et la campagne le remet</translation>
    </message>
    <message>
        <source>the e-mail address cannot be one</source>
        <translation>l’adresse courriel ne peut pas en être une</translation>
    </message>
    <message>
        <source>nobody can say which day it means</source>
        <translation>personne ne peut dire de quel jour il s’agit</translation>
    </message>
    <message>
        <source>an answer is neither yes nor no</source>
        <translation>une réponse n’est ni oui ni non</translation>
    </message>
    <message>
        <source>there is a tag or a code of a program in the name</source>
        <translation>il y a une balise ou un code de programme dans le nom</translation>
    </message>
    <message>
        <source>a cell holds a spreadsheet&apos;s error</source>
        <translation>une case contient une erreur de tableur</translation>
    </message>
    <message>
        <source>there is nothing but a name: it may be a sum or a note below the table</source>
        <translation>il n’y a rien qu’un nom&#xa0;: c’est peut-être un total ou une note sous le tableau</translation>
    </message>
    <message>
        <source>a quotation mark stands where none can</source>
        <translation>un guillemet se trouve là où il ne peut pas y en avoir</translation>
    </message>
    <message>
        <source>the row has more cells than the heading</source>
        <translation>la ligne a plus de cases que l’en-tête</translation>
    </message>
    <message>
        <source>the row has one cell, and the heading many</source>
        <translation>la ligne a une seule case, et l’en-tête plusieurs</translation>
    </message>
    <message>
        <source>the row was brought in before with other contents</source>
        <translation>la ligne a déjà été importée avec un autre contenu</translation>
    </message>
    <message>
        <source>the row was brought in before, and only an answer to what was asked besides is another</source>
        <translation>la ligne a déjà été importée, et seule une réponse à une autre demande a changé</translation>
    </message>
    <message>
        <source>this person asked to be erased</source>
        <translation>cette personne a demandé à être effacée</translation>
    </message>
    <message>
        <source>a letter of the name seems lost</source>
        <translation>une lettre du nom semble perdue</translation>
    </message>
    <message>
        <source>no country stands there, and the campaign delivers it: they come in, and are listed without one</source>
        <translation>aucun pays n’y figure, alors que la campagne le remet&#xa0;: elles sont importées, et figurent sans pays sur la liste</translation>
    </message>
    <message>
        <source>the same stands in a row above: counted as another person</source>
        <translation>la même chose se trouve plus haut&#xa0;: comptée comme une autre personne</translation>
    </message>
    <message>
        <source>the same stands in a row above, with the same e-mail: counted once</source>
        <translation>la même chose se trouve plus haut, avec la même adresse courriel&#xa0;: comptée une seule fois</translation>
    </message>
    <message>
        <source>the same name and postal code stand in a row above: it waits until somebody decides</source>
        <translation>le même nom et le même code postal se trouvent plus haut&#xa0;: elle attend que quelqu’un décide</translation>
    </message>
    <message>
        <source>a tag or a code of a program stands in the name: it waits until somebody decides</source>
        <translation>une balise ou un code de programme se trouve dans le nom&#xa0;: la ligne attend une décision</translation>
    </message>
    <message>
        <source>an e-mail or web address stands in the name</source>
        <translation>une adresse courriel ou de site se trouve dans le nom</translation>
    </message>
    <message>
        <source>a tag of a web page stands in the name</source>
        <translation>une balise de page web se trouve dans le nom</translation>
    </message>
    <message>
        <source>many marks are piled on one letter</source>
        <translation>beaucoup de signes sont empilés sur une lettre</translation>
    </message>
    <message>
        <source>the letters lie side by side on a keyboard</source>
        <translation>les lettres se suivent sur un clavier</translation>
    </message>
    <message>
        <source>one letter over and over</source>
        <translation>une seule lettre répétée</translation>
    </message>
    <message>
        <source>there are digits in the name</source>
        <translation>il y a des chiffres dans le nom</translation>
    </message>
    <message>
        <source>it is what forms are tried with</source>
        <translation>c’est ce avec quoi on essaie un formulaire</translation>
    </message>
    <message>
        <source>it is also the name of a figure everybody knows</source>
        <translation>c’est aussi le nom d’un personnage connu</translation>
    </message>
    <message>
        <source>Other sheets of the workbook hold rows too, and are not read: %1.</source>
        <translation>D’autres feuilles du classeur contiennent aussi des lignes, et ne sont pas lues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The headings stand in row %1; what stands above them is passed over.</source>
        <translation>Les en-têtes sont à la ligne %1&#x202f;; ce qui se trouve au-dessus est laissé de côté.</translation>
    </message>
    <message>
        <source>Signs of a spreadsheet or a web page around the words were taken off; rows: %1.</source>
        <translation>Des signes de tableur ou de page web autour des mots ont été retirés&#x202f;; lignes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” may be when a record was made, and not when they signed.</source>
        <translation>«&#xa0;%1&#xa0;» est peut-être la date d’une fiche, et non celle de la signature.</translation>
    </message>
    <message>
        <source>“%1” may say that a row is not meant to count; it is not read.</source>
        <translation>«&#xa0;%1&#xa0;» dit peut-être qu’une ligne ne doit pas compter&#x202f;; cette colonne n’est pas lue.</translation>
    </message>
    <message>
        <source>“%1” may say whether a name may be printed. It is not read, and whoever asked to be hidden would be printed. Say so of the column only where its yes means printed.</source>
        <translation>«&#xa0;%1&#xa0;» dit peut-être si un nom peut être imprimé. Cette colonne n’est pas lue, et qui a demandé à rester caché serait imprimé. Ne le dites de la colonne que si son oui veut dire «&#xa0;imprimé&#xa0;».</translation>
    </message>
    <message>
        <source>answers to “%1”</source>
        <translation>réponses à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>Platform it is from</source>
        <translation>Plateforme d’origine</translation>
    </message>
    <message>
        <source>What stands between the cells</source>
        <translation>Ce qui sépare les cellules</translation>
    </message>
    <message>
        <source>Row with the headings</source>
        <translation>Ligne des en-têtes</translation>
    </message>
    <message>
        <source>Encoding of the letters</source>
        <translation>Encodage des lettres</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>As Tabling finds it</source>
        <translation>Tel que Tabling le trouve</translation>
    </message>
</context>
<context>
    <name>TablePreview</name>
    <message>
        <source>Read the sheet “%1”</source>
        <translation>Lire la feuille «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Source, for example website</source>
        <translation>Source, par exemple site web</translation>
    </message>
    <message>
        <source>Tables from there were brought in before.</source>
        <translation>Des tableaux de cette source ont déjà été importés.</translation>
    </message>
    <message>
        <source>Please answer: each is asked once</source>
        <translation>Répondez, s’il vous plaît&#xa0;: chaque question n’est posée qu’une fois</translation>
    </message>
    <message>
        <source>Answered before</source>
        <translation>Déjà répondu</translation>
    </message>
    <message>
        <source>What was answered about this source</source>
        <translation>Ce qui a été répondu sur cette source</translation>
    </message>
    <message>
        <source>Show more answers</source>
        <translation>Montrer plus de réponses</translation>
    </message>
    <message>
        <source>As they would be printed</source>
        <translation>Comme ce serait imprimé</translation>
    </message>
    <message>
        <source>What each column is taken for</source>
        <translation>Ce pour quoi chaque colonne est prise</translation>
    </message>
    <message>
        <source>How the table is read</source>
        <translation>Comment le tableau est lu</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Open the folder of rows to mend</source>
        <translation>Ouvrir le dossier des lignes à corriger</translation>
    </message>
</context>
<context>
    <name>TableQuestion</name>
    <message>
        <source>No country</source>
        <translation>Pas un pays</translation>
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
    <message>
        <source>Drop it for good</source>
        <translation>Abandonner pour de bon</translation>
    </message>
    <message>
        <source>Take it out all the same</source>
        <translation>Retirer quand même</translation>
    </message>
    <message>
        <source>Bring its files in all the same…</source>
        <translation>Importer quand même ses fichiers…</translation>
    </message>
    <message>
        <source>Once more, and what waits of it is dropped. It gets no receipt.</source>
        <translation>Encore une fois, et ce qui attend d’elle est abandonné. Elle n’aura pas de reçu.</translation>
    </message>
</context>
<context>
    <name>TextPartRow</name>
    <message>
        <source>This is what the recipient is asked: %1</source>
        <translation>Voilà ce qui est demandé au destinataire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Up to here</source>
        <translation>Jusqu’ici</translation>
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
    <name>TodayPlurals</name>
    <message numerus="yes">
        <source>%Ln rows of tables did not come in: mend them in the file that was saved</source>
        <translation>
            <numerusform>%Ln ligne d’un tableau n’a pas été importée&#xa0;: corrigez-la dans le fichier enregistré</numerusform>
            <numerusform>%Ln lignes de tableaux n’ont pas été importées&#xa0;: corrigez-les dans le fichier enregistré</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people stand on no list: the text that they signed is not here, or not named</source>
        <translation>
            <numerusform>%Ln personne n’est sur aucune liste&#xa0;: le texte qu’elle a signé n’est pas ici, ou pas nommé</numerusform>
            <numerusform>%Ln personnes ne sont sur aucune liste&#xa0;: le texte qu’elles ont signé n’est pas ici, ou pas nommé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list that was approved has %Ln people more or fewer by now: approve it again</source>
        <translation>
            <numerusform>La liste approuvée a maintenant %Ln personne de plus ou de moins&#xa0;: approuvez-la de nouveau</numerusform>
            <numerusform>La liste approuvée a maintenant %Ln personnes de plus ou de moins&#xa0;: approuvez-la de nouveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People signed %Ln versions of the text, and each has its own delivery</source>
        <translation>
            <numerusform>On a signé %Ln version du texte, et elle a sa propre remise</numerusform>
            <numerusform>On a signé %Ln versions du texte, et chacune a sa propre remise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The delivery is %Ln days late, by the day in the campaign</source>
        <translation>
            <numerusform>La remise a %Ln jour de retard, selon la date de la campagne</numerusform>
            <numerusform>La remise a %Ln jours de retard, selon la date de la campagne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The delivery is due in %Ln days, by the day in the campaign</source>
        <translation>
            <numerusform>La remise est prévue dans %Ln jour, selon la date de la campagne</numerusform>
            <numerusform>La remise est prévue dans %Ln jours, selon la date de la campagne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tablets take signatures for %Ln more days</source>
        <translation>
            <numerusform>Les tablettes prennent des signatures encore %Ln jour</numerusform>
            <numerusform>Les tablettes prennent des signatures encore %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tablets may not have read their receipt yet, and keep what they sent until then</source>
        <translation>
            <numerusform>%Ln tablette n’a peut-être pas encore lu son reçu, et garde jusque-là ce qu’elle a envoyé</numerusform>
            <numerusform>%Ln tablettes n’ont peut-être pas encore lu leur reçu, et gardent jusque-là ce qu’elles ont envoyé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures are older than two years: look whether to erase how to reach people</source>
        <translation>
            <numerusform>%Ln&#xa0;signature a plus de deux ans&#xa0;: voyez s’il faut effacer ce qui permet de joindre la personne</numerusform>
            <numerusform>%Ln&#xa0;signatures ont plus de deux ans&#xa0;: voyez s’il faut effacer ce qui permet de joindre ces personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln holds have kept old data for more than a year: look whether they still have to</source>
        <translation>
            <numerusform>%Ln&#xa0;suspension garde d’anciennes données depuis plus d’un an&#xa0;: voyez si elle est encore nécessaire</numerusform>
            <numerusform>%Ln&#xa0;suspensions gardent d’anciennes données depuis plus d’un an&#xa0;: voyez si elles sont encore nécessaires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnkeptPanel</name>
    <message>
        <source>What was half typed cannot be kept</source>
        <translation>Ce qui est à moitié saisi ne peut pas être conservé</translation>
    </message>
    <message>
        <source>The disk may be full. Stay, make room and close the window again, or lose it.</source>
        <translation>Le disque est peut-être plein. Restez, faites de la place et refermez la fenêtre, ou perdez-le.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Fermer et le perdre</translation>
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
        <source>Bring a backup back</source>
        <translation>Ramener une sauvegarde</translation>
    </message>
    <message>
        <source>The passphrase is lost</source>
        <translation>La phrase de passe est perdue</translation>
    </message>
    <message>
        <source>Two recovery sheets open the keys again.</source>
        <translation>Deux feuilles de secours ouvrent de nouveau les clés.</translation>
    </message>
</context>
<context>
    <name>VolunteersLetter</name>
    <message>
        <source>The page for volunteers</source>
        <translation>La page pour les bénévoles</translation>
    </message>
    <message>
        <source>One page to have at the table: what to do when, whom to call, and the organisation&apos;s four words, which a new tablet asks for.</source>
        <translation>Une page à garder au kiosque&#xa0;: quoi faire et quand, qui appeler, et les quatre mots de l’organisation, qu’une nouvelle tablette demande.</translation>
    </message>
    <message>
        <source>Sign the campaign first: its title stands on the page.</source>
        <translation>Signez d’abord la campagne&#xa0;: son titre figure sur la page.</translation>
    </message>
    <message>
        <source>Save the page in a folder…</source>
        <translation>Enregistrer la page dans un dossier…</translation>
    </message>
</context>
<context>
    <name>WaitingPeoplePlurals</name>
    <message numerus="yes">
        <source>%Ln people who wrote or called wait for an answer</source>
        <translation>
            <numerusform>%Ln&#xa0;personne qui a écrit ou appelé attend une réponse</numerusform>
            <numerusform>%Ln&#xa0;personnes qui ont écrit ou appelé attendent une réponse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups of rows hold just the same</source>
        <translation>
            <numerusform>%Ln&#xa0;groupe de lignes identiques</numerusform>
            <numerusform>%Ln&#xa0;groupes de lignes identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names are worth a look</source>
        <translation>
            <numerusform>%Ln&#xa0;nom mérite un coup d’œil</numerusform>
            <numerusform>%Ln&#xa0;noms méritent un coup d’œil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names stand more than once with one country, and nothing tells whether they are one person</source>
        <translation>
            <numerusform>%Ln&#xa0;nom figure plusieurs fois avec un même pays, et rien ne dit s’il s’agit d’une seule personne</numerusform>
            <numerusform>%Ln&#xa0;noms figurent plusieurs fois avec un même pays, et rien ne dit s’il s’agit chaque fois d’une seule personne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people, and each of them counts.</source>
        <translation>
            <numerusform>%Ln&#xa0;personne, qui compte.</numerusform>
            <numerusform>%Ln&#xa0;personnes, et chacune compte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people stand on no list yet: look at what stands in their name</source>
        <translation>
            <numerusform>%Ln&#xa0;personne n’est encore sur aucune liste&#xa0;: regardez ce qui se trouve dans son nom</numerusform>
            <numerusform>%Ln&#xa0;personnes ne sont encore sur aucune liste&#xa0;: regardez ce qui se trouve dans leur nom</numerusform>
        </translation>
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
<context>
    <name>WorkspaceName</name>
    <message>
        <source>What do you call the campaign?</source>
        <translation>Comment appelez-vous la campagne&#x202f;?</translation>
    </message>
    <message>
        <source>Somewhere else…</source>
        <translation>Ailleurs…</translation>
    </message>
    <message>
        <source>Your name, for the log of who did what</source>
        <translation>Votre nom, pour le registre de qui a fait quoi</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>ActionRail</name>
    <message>
        <source>Who sees what</source>
        <translation>Qui voit quoi</translation>
    </message>
</context>
<context>
    <name>AskList</name>
    <message>
        <source>To</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>What you ask</source>
        <translation>Ce que vous demandez</translation>
    </message>
</context>
<context>
    <name>BatteryScreen</name>
    <message>
        <source>%L1%</source>
        <translation>%L1&#xa0;%</translation>
    </message>
    <message>
        <source>The battery is nearly empty.</source>
        <translation>La batterie est presque vide.</translation>
    </message>
    <message>
        <source>Volunteers, please plug this device in, or take it away and hand over.</source>
        <translation>Bénévoles&#xa0;: branchez cet appareil, ou emportez-le et remettez les signatures.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures from today are safe.</source>
        <translation>
            <numerusform>%Ln signature d’aujourd’hui est en sécurité.</numerusform>
            <numerusform>%Ln signatures d’aujourd’hui sont en sécurité.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every signature is safe.</source>
        <translation>Toutes les signatures sont en sécurité.</translation>
    </message>
    <message>
        <source>Signing goes on here by itself as soon as there is power.</source>
        <translation>Dès que l’appareil sera branché, on pourra de nouveau signer ici.</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>This campaign cannot be used.</source>
        <translation>Cette campagne ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>Plug in the stick that holds the organisation’s campaign pack, then touch “Look again”.</source>
        <translation>Branchez la clé USB qui contient le dossier de campagne de l’organisation, puis touchez «&#xa0;Chercher à nouveau&#xa0;».</translation>
    </message>
    <message>
        <source>Only to try it out</source>
        <translation>Seulement pour essayer</translation>
    </message>
    <message>
        <source>The example campaign</source>
        <translation>La campagne d’exemple</translation>
    </message>
    <message>
        <source>For trying out on this device. Do not collect real signatures with it.</source>
        <translation>Pour faire un essai sur cet appareil. N’y recueillez pas de vraies signatures.</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>Give the event a name, for example “Capital Pride”.</source>
        <translation>Donnez un nom à l’évènement, par exemple «&#xa0;Fierté dans la capitale&#xa0;».</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>That was not it.</source>
        <translation>Ce n’est pas cela.</translation>
    </message>
    <message>
        <source>That was not it. Try again in %1 s.</source>
        <translation>Ce n’est pas cela. Réessayez dans %1&#xa0;s.</translation>
    </message>
    <message>
        <source>The disk is nearly full, so nobody can sign. Hand over, then free some space.</source>
        <translation>Le disque est presque plein&#xa0;: personne ne peut signer. Remettez les signatures, puis libérez de la place.</translation>
    </message>
    <message>
        <source>The battery is nearly empty. Hand over, then charge this device.</source>
        <translation>La batterie est presque vide. Remettez les signatures, puis rechargez cet appareil.</translation>
    </message>
    <message>
        <source>There is little room left on the disk. Hand over soon.</source>
        <translation>Il reste peu de place sur le disque. Remettez bientôt les signatures.</translation>
    </message>
    <message>
        <source>Before you leave this place, hand over what is not handed over yet.</source>
        <translation>Avant de partir d’ici, remettez ce qui n’est pas encore remis.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Nearly full: nobody can sign. %1 free</source>
        <translation>Presque plein&#xa0;: personne ne peut signer. %1 libres</translation>
    </message>
    <message>
        <source>Getting full: %1 free</source>
        <translation>Se remplit&#xa0;: %1 libres</translation>
    </message>
    <message>
        <source>Enough room: %1 free</source>
        <translation>Assez de place&#xa0;: %1 libres</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>None found: keep it plugged in</source>
        <translation>Aucune trouvée&#xa0;: laissez l’appareil branché</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1, plugged in</source>
        <translation>%1, branché</translation>
    </message>
    <message>
        <source>%1 left: charge it now</source>
        <translation>Reste %1&#xa0;: rechargez maintenant</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Reste %1</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>%1. It was moved while people signed. Signatures stay in their order.</source>
        <translation>%1. Elle a été changée pendant les signatures. Leur ordre reste juste.</translation>
    </message>
    <message>
        <source>%1. That is too early: the clock is wrong. Signatures stay in their order.</source>
        <translation>%1. C’est trop tôt&#xa0;: l’horloge est fausse. L’ordre des signatures reste juste.</translation>
    </message>
    <message>
        <source>%1. That is too late: the clock is wrong. Signatures stay in their order.</source>
        <translation>%1. C’est trop tard&#xa0;: l’horloge est fausse. L’ordre des signatures reste juste.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>En sécurité</translation>
    </message>
    <message>
        <source>A damaged journal was set aside. Keep this device; call headquarters.</source>
        <translation>Un journal endommagé a été mis de côté. Gardez cet appareil&#x202f;; appelez le siège.</translation>
    </message>
    <message>
        <source>A damaged journal was set aside; it holds %1. Keep this device; call headquarters.</source>
        <translation>Un journal endommagé a été mis de côté&#x202f;; il en contient %1. Gardez cet appareil&#x202f;; appelez le siège.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrou</translation>
    </message>
    <message>
        <source>Not checked: stay near this device</source>
        <translation>Non vérifié&#xa0;: restez près de cet appareil</translation>
    </message>
    <message>
        <source>Nobody can leave this screen</source>
        <translation>Personne ne peut quitter cet écran</translation>
    </message>
    <message>
        <source>Somebody with a keyboard could leave this screen: stay near</source>
        <translation>Avec un clavier, quelqu’un pourrait quitter cet écran&#xa0;: restez près</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Set a PIN for the volunteers</source>
        <translation>Choisissez un NIP pour les bénévoles</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>Le même NIP encore une fois</translation>
    </message>
    <message>
        <source>The two were not the same. Begin again.</source>
        <translation>Les deux n’étaient pas pareils. Recommencez.</translation>
    </message>
    <message>
        <source>Choose 6 to 12 digits that are not in a row and not all the same.</source>
        <translation>Choisissez de 6 à 12 chiffres qui ne se suivent pas et ne sont pas tous pareils.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1”: everything is sent</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: tout est envoyé</translation>
    </message>
    <message>
        <source>“%1”: %2 safe on this device; will be sent when it is plugged in</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2 en sécurité sur cet appareil&#x202f;; envoi dès le branchement</translation>
    </message>
    <message>
        <source>“%1”: %2 safe on this device; will be sent when it is near</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2 en sécurité sur cet appareil&#x202f;; envoi dès que son ordinateur sera à proximité</translation>
    </message>
    <message>
        <source>“%1”: %2 safe on this device; will be sent when there is a network</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2 en sécurité sur cet appareil&#x202f;; envoi dès qu’il y aura un réseau</translation>
    </message>
    <message>
        <source>“%1”: %2 safe on this device; will be sent when their batch closes</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2 en sécurité sur cet appareil&#x202f;; envoi à la clôture de leur lot</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The PIN of the volunteers</source>
        <translation>Le NIP des bénévoles</translation>
    </message>
    <message>
        <source>The second PIN, of staff</source>
        <translation>Le second NIP, celui des responsables</translation>
    </message>
    <message>
        <source>Everything is erased</source>
        <translation>Tout est effacé</translation>
    </message>
    <message>
        <source>Not everything is erased</source>
        <translation>Tout n’est pas effacé</translation>
    </message>
    <message>
        <source>Ask for both PINs</source>
        <translation>Demander les deux NIP</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Those were not the two PINs. Try again in %1 s.</source>
        <translation>Ce n’étaient pas les deux NIP. Réessayez dans %1&#xa0;s.</translation>
    </message>
    <message>
        <source>Those were not the two PINs.</source>
        <translation>Ce n’étaient pas les deux NIP.</translation>
    </message>
    <message>
        <source>Check receipts</source>
        <translation>Vérifier les reçus</translation>
    </message>
    <message>
        <source>No</source>
        <comment>no hour</comment>
        <translation>Non</translation>
    </message>
    <message>
        <source>No</source>
        <comment>no number</comment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Every %1 signatures</source>
        <translation>Toutes les %1 signatures</translation>
    </message>
    <message>
        <source>Keep this campaign</source>
        <translation>Garder cette campagne</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Choose the campaign</source>
        <translation>Choisissez la campagne</translation>
    </message>
    <message>
        <source>This is the passphrase of a try-out organisation that is made on this device. It is shown only now. Without it nobody can read what is signed here.</source>
        <translation>C’est la phrase secrète d’une organisation d’essai, créée sur cet appareil. Elle n’est montrée que maintenant. Sans elle, personne ne pourra lire ce qui est signé ici.</translation>
    </message>
    <message>
        <source>The organisation has the same four words: on its letter with the pack, or read to you on the phone. From now on this device trusts only this organisation.</source>
        <translation>L’organisation a les mêmes quatre mots&#xa0;: sur la lettre qui accompagne le dossier, ou lus au téléphone. Désormais, cet appareil ne fait confiance qu’à cette organisation.</translation>
    </message>
    <message>
        <source>Use this to practise and to show. For a real event, ask the organisation for its campaign pack.</source>
        <translation>C’est pour s’exercer et pour montrer. Pour un vrai évènement, demandez à l’organisation son dossier de campagne.</translation>
    </message>
    <message>
        <source>If even one word differs, touch “They differ” and call the organisation.</source>
        <translation>Si un seul mot diffère, touchez «&#xa0;Ils diffèrent&#xa0;» et appelez l’organisation.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>C’est noté</translation>
    </message>
    <message>
        <source>Write this down</source>
        <translation>Notez ceci</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Compare these four words</source>
        <translation>Comparez ces quatre mots</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Ils sont pareils</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Ils diffèrent</translation>
    </message>
    <message>
        <source>Begin this event</source>
        <translation>Commencer cet évènement</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>Un autre évènement</translation>
    </message>
    <message>
        <source>Open the kiosk</source>
        <translation>Ouvrir le kiosque</translation>
    </message>
    <message>
        <source>Name the event</source>
        <translation>Nommez l’évènement</translation>
    </message>
    <message>
        <source>Another campaign</source>
        <translation>Une autre campagne</translation>
    </message>
    <message>
        <source>Nothing is left on this device: it is safe to hand back.</source>
        <translation>Il ne reste rien sur cet appareil&#xa0;: il peut être rendu.</translation>
    </message>
    <message>
        <source>A damaged journal is left on this device. Keep the device; call headquarters.</source>
        <translation>Un journal endommagé reste sur cet appareil. Gardez l’appareil et appelez le siège.</translation>
    </message>
    <message>
        <source>What was erased is still being cleared away. Keep this device, and look again in a minute.</source>
        <translation>Ce qui a été effacé est encore en cours de nettoyage. Gardez cet appareil et revenez voir dans une minute.</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Où&#x202f;?</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>Pas encore remis</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Choisir à nouveau</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>C’est remis</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Où nous en sommes</translation>
    </message>
    <message>
        <source>Back to signing</source>
        <translation>Revenir aux signatures</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>Finir l’exercice</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>S’exercer</translation>
    </message>
    <message>
        <source>Sending and receipts</source>
        <translation>Envoi et reçus</translation>
    </message>
    <message>
        <source>Change the event</source>
        <translation>Changer d’évènement</translation>
    </message>
    <message>
        <source>End the event</source>
        <translation>Terminer l’évènement</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Fermer le kiosque</translation>
    </message>
    <message>
        <source>There is no receipt for this device on it.</source>
        <translation>Il n’y a pas de reçu pour cet appareil.</translation>
    </message>
    <message>
        <source>“%1”: from now on this device sends there too.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: désormais, cet appareil y envoie aussi.</translation>
    </message>
    <message>
        <source>Which stick has the receipt?</source>
        <translation>Sur quelle clé est le reçu&#x202f;?</translation>
    </message>
    <message>
        <source>Receipts checked</source>
        <translation>Reçus vérifiés</translation>
    </message>
    <message>
        <source>At the next start the kiosk asks for a new event. Nothing is erased.</source>
        <translation>Au prochain démarrage, le kiosque demandera un nouvel évènement. Rien n’est effacé.</translation>
    </message>
    <message>
        <source>The screen closes. At the next start the kiosk opens again in this event. Nothing is erased.</source>
        <translation>L’écran se ferme. Au prochain démarrage, le kiosque s’ouvrira de nouveau sur cet évènement. Rien n’est effacé.</translation>
    </message>
    <message>
        <source>End and close without handing over</source>
        <translation>Terminer et fermer sans remettre</translation>
    </message>
    <message>
        <source>Close without handing over</source>
        <translation>Fermer sans remettre</translation>
    </message>
    <message>
        <source>Hand over first</source>
        <translation>Remettre d’abord</translation>
    </message>
    <message>
        <source>End and close the kiosk</source>
        <translation>Terminer et fermer le kiosque</translation>
    </message>
</context>
<context>
    <name>CountrySheet</name>
    <message>
        <source>Your country</source>
        <translation>Votre pays</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation>Tapez quelques lettres</translation>
    </message>
    <message>
        <source>No country found. Try fewer letters.</source>
        <translation>Aucun pays trouvé. Essayez avec moins de lettres.</translation>
    </message>
</context>
<context>
    <name>DisplaySheet</name>
    <message>
        <source>Usual</source>
        <translation>Habituel</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Noir sur blanc</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Blanc sur noir</translation>
    </message>
    <message>
        <source>Easier to read</source>
        <translation>Confort de lecture</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 pour cent</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Rien ne bouge tout seul</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message numerus="yes">
        <source>%Ln signatures were not handed over. They would be lost for ever.</source>
        <translation>
            <numerusform>%Ln signature n’a pas été remise. Elle serait perdue pour toujours.</numerusform>
            <numerusform>%Ln signatures n’ont pas été remises. Elles seraient perdues pour toujours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything signed here was handed over.</source>
        <translation>Tout ce qui a été signé ici est remis.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures are on this device, sealed: nobody who takes it can read them. None of them is confirmed by headquarters yet.</source>
        <translation>
            <numerusform>%Ln signature est sur cet appareil, scellée&#xa0;: qui le prend ne peut pas la lire. Le siège ne l’a pas encore confirmée.</numerusform>
            <numerusform>%Ln signatures sont sur cet appareil, scellées&#xa0;: qui le prend ne peut pas les lire. Le siège n’en a encore confirmé aucune.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing needs two people: one with the PIN of the volunteers, one with the second PIN of staff. It cannot be undone.</source>
        <translation>Pour effacer, il faut deux personnes&#xa0;: l’une avec le NIP des bénévoles, l’autre avec le second NIP, celui des responsables. C’est définitif.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures were erased. Their numbers are noted for headquarters, and nothing else.</source>
        <translation>
            <numerusform>%Ln signature a été effacée. Seul son numéro est noté pour le siège.</numerusform>
            <numerusform>%Ln signatures ont été effacées. Seuls leurs numéros sont notés pour le siège.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventFields</name>
    <message>
        <source>Name of the event</source>
        <translation>Nom de l’évènement</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>Un jour plus tôt</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>Un jour plus tard</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>What was signed before stays with its own event. The count of today begins anew.</source>
        <translation>Ce qui a été signé avant reste avec son évènement. Le compte du jour repart de zéro.</translation>
    </message>
</context>
<context>
    <name>EventStep</name>
    <message>
        <source>The kiosk opens in this event at every start, with the day of the start. Is the day above wrong? Then set the clock of this device first.</source>
        <translation>À chaque démarrage, le kiosque s’ouvre sur cet évènement, à la date du jour. Le jour ci-dessus est-il faux&#x202f;? Réglez d’abord l’horloge de cet appareil.</translation>
    </message>
</context>
<context>
    <name>EventSummary</name>
    <message numerus="yes">
        <source>%Ln signatures safe</source>
        <translation>
            <numerusform>%Ln signature en sécurité</numerusform>
            <numerusform>%Ln signatures en sécurité</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches</source>
        <translation>
            <numerusform>%Ln lot</numerusform>
            <numerusform>%Ln lots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not handed over</source>
        <translation>
            <numerusform>%Ln non remise</numerusform>
            <numerusform>%Ln non remises</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin another event</source>
        <translation>Commencer un autre évènement</translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <source>Look at this</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Tout va bien</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>signed here today</source>
        <translation>ont signé ici aujourd’hui</translation>
    </message>
    <message>
        <source>not handed over yet</source>
        <translation>pas encore remises</translation>
    </message>
    <message>
        <source>safe on this device</source>
        <translation>en sécurité sur cet appareil</translation>
    </message>
</context>
<context>
    <name>FiguresModel</name>
    <message numerus="yes">
        <source>%Ln signatures here are not confirmed by headquarters yet. Keep this device.</source>
        <translation>
            <numerusform>%Ln signature ici n’est pas encore confirmée par le siège. Gardez cet appareil.</numerusform>
            <numerusform>%Ln signatures ici ne sont pas encore confirmées par le siège. Gardez cet appareil.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Practice is on: nothing is kept and nothing counts.</source>
        <translation>Exercice en cours&#xa0;: rien n’est gardé, rien ne compte.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
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
        <source>Enter your name as you would like it to appear.</source>
        <translation>Inscrivez votre nom comme vous souhaitez le voir paraître.</translation>
    </message>
    <message>
        <source>Enter your family name, or say that you have one name.</source>
        <translation>Inscrivez votre nom de famille, ou indiquez que vous n’avez qu’un seul nom.</translation>
    </message>
    <message>
        <source>Choose your country.</source>
        <translation>Choisissez votre pays.</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Inscrivez votre adresse de courriel.</translation>
    </message>
    <message>
        <source>Enter your postal code.</source>
        <translation>Inscrivez votre code postal.</translation>
    </message>
    <message>
        <source>Enter your phone number.</source>
        <translation>Inscrivez votre numéro de téléphone.</translation>
    </message>
    <message>
        <source>This is too long for us to keep. Please shorten it.</source>
        <translation>C’est trop long pour être conservé. Raccourcissez un peu, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Enter a name with at least one letter, and no web address.</source>
        <translation>Inscrivez un nom d’au moins une lettre, sans adresse web.</translation>
    </message>
    <message>
        <source>Enter the address like this: name@example.org</source>
        <translation>Écrivez l’adresse ainsi&#xa0;: nom@exemple.org</translation>
    </message>
    <message>
        <source>Check the number: digits are missing or too many.</source>
        <translation>Vérifiez le numéro&#xa0;: il manque des chiffres, ou il y en a trop.</translation>
    </message>
    <message>
        <source>Choose your country from the list.</source>
        <translation>Choisissez votre pays dans la liste.</translation>
    </message>
    <message>
        <source>Tick this box if it is true for you. You need it to sign.</source>
        <translation>Cochez cette case si c’est votre cas. Il le faut pour signer.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>That was practice: nothing was kept.</source>
        <translation>C’était un exercice&#xa0;: rien n’a été gardé.</translation>
    </message>
    <message>
        <source>You are the first person here today</source>
        <translation>Vous êtes la première personne ici aujourd’hui</translation>
    </message>
    <message>
        <source>You are the %1 person here today</source>
        <translation>Vous êtes la %1 personne ici aujourd’hui</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#x202f;?</translation>
    </message>
    <message>
        <source>Replaces what you typed</source>
        <translation>Remplace ce que vous avez écrit</translation>
    </message>
    <message>
        <source>Choose your country</source>
        <translation>Choisissez votre pays</translation>
    </message>
</context>
<context>
    <name>FormScreen</name>
    <message>
        <source>Your signature</source>
        <translation>Votre signature</translation>
    </message>
    <message>
        <source>I have one name</source>
        <translation>Je n’ai qu’un seul nom</translation>
    </message>
    <message>
        <source>Count me, but do not print my name</source>
        <translation>Comptez-moi, sans imprimer mon nom</translation>
    </message>
    <message>
        <source>Read the petition</source>
        <translation>Lire la pétition</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>Qui voit quoi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers still need you</source>
        <translation>
            <numerusform>Il reste %Ln réponse à compléter</numerusform>
            <numerusform>Il reste %Ln réponses à compléter</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Add my signature</source>
        <translation>Ajouter ma signature</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message numerus="yes">
        <source>Everything on this device is written: %Ln signatures. They also stay here until headquarters has them.</source>
        <translation>
            <numerusform>Tout ce que contient cet appareil est écrit&#xa0;: %Ln signature. Elle reste aussi ici jusqu’à ce que le siège l’ait reçue.</numerusform>
            <numerusform>Tout ce que contient cet appareil est écrit&#xa0;: %Ln signatures. Elles restent aussi ici jusqu’à ce que le siège les ait reçues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has signed on this device yet, so there is nothing to hand over.</source>
        <translation>Personne n’a encore signé sur cet appareil&#xa0;: il n’y a rien à remettre.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Do not pull out “%1”.</source>
        <translation>Ne débranchez pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures are on “%1”.</source>
        <translation>
            <numerusform>%Ln signature est sur «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%Ln signatures sont sur «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are in %Ln files, sealed: whoever finds the stick cannot read them. Give it to headquarters.</source>
        <translation>
            <numerusform>Tout tient dans %Ln fichier scellé&#xa0;: qui trouverait la clé ne pourrait pas le lire. Remettez-la au siège.</numerusform>
            <numerusform>Tout tient dans %Ln fichiers scellés&#xa0;: qui trouverait la clé ne pourrait pas les lire. Remettez-la au siège.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can pull out “%1” now.</source>
        <translation>Vous pouvez maintenant retirer «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Do not pull out “%1” yet.</source>
        <translation>Ne débranchez pas encore «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This device still holds on to it. Touch “Try again”. If it stays like this, switch this device off, then pull it out.</source>
        <translation>Cet appareil s’en sert encore. Touchez «&#xa0;Réessayer&#xa0;». Si rien ne change, éteignez cet appareil, puis débranchez la clé.</translation>
    </message>
    <message>
        <source>Every signature is still safe on this device.</source>
        <translation>Toutes les signatures sont encore en sécurité sur cet appareil.</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>OptionalFields</name>
    <message>
        <source>If you like</source>
        <translation>Si vous le souhaitez</translation>
    </message>
</context>
<context>
    <name>PageCode</name>
    <message>
        <source>Code to scan with a phone. It opens %1</source>
        <translation>Code à lire avec un téléphone. Il ouvre %1</translation>
    </message>
    <message>
        <source>Follow the campaign</source>
        <translation>Suivez la campagne</translation>
    </message>
    <message>
        <source>Scan this with your phone.</source>
        <translation>Lisez ce code avec votre téléphone.</translation>
    </message>
</context>
<context>
    <name>PinGate</name>
    <message>
        <source>PIN</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%Ln digits typed</source>
        <translation>
            <numerusform>%Ln chiffre saisi</numerusform>
            <numerusform>%Ln chiffres saisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase one digit</source>
        <translation>Effacer un chiffre</translation>
    </message>
</context>
<context>
    <name>PinStep</name>
    <message>
        <source>With it volunteers see the counts, hand over, and close the kiosk. Choose 6 to 12 digits and tell only those who look after this stall.</source>
        <translation>Avec lui, les bénévoles voient les comptes, remettent les signatures et ferment le kiosque. Choisissez de 6 à 12 chiffres et ne les dites qu’à celles et ceux qui tiennent ce stand.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>To open the volunteers’ page later: hold the upper corner of the welcome screen, on the side where a line ends, for two seconds.</source>
        <translation>Pour ouvrir plus tard la page des bénévoles&#xa0;: gardez le doigt deux secondes dans le coin supérieur de l’écran d’accueil, du côté où finit une ligne.</translation>
    </message>
</context>
<context>
    <name>PlacesHint</name>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Is your stick not here? Plug it in, wait a moment, and touch “Look again”.</source>
        <translation>Votre clé n’y est pas&#x202f;? Branchez-la, attendez un instant, puis touchez «&#xa0;Chercher à nouveau&#xa0;».</translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>Practice: nothing is kept, nothing counts.</source>
        <translation>Exercice&#xa0;: rien n’est gardé, rien ne compte.</translation>
    </message>
</context>
<context>
    <name>PrivacySheet</name>
    <message>
        <source>What is handed over</source>
        <translation>Ce qui est remis</translation>
    </message>
    <message>
        <source>Where your details go</source>
        <translation>Où vont vos renseignements</translation>
    </message>
    <message>
        <source>How long they are kept</source>
        <translation>Combien de temps ils sont conservés</translation>
    </message>
    <message>
        <source>If you change your mind</source>
        <translation>Si vous changez d’avis</translation>
    </message>
    <message>
        <source>Who answers for your details</source>
        <translation>Qui répond de vos renseignements</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>Qui voit quoi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ReadingScreen</name>
    <message>
        <source>Stop reading aloud</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
</context>
<context>
    <name>ReceiptModel</name>
    <message numerus="yes">
        <source>%Ln signatures were erased here, because headquarters has them.</source>
        <translation>
            <numerusform>%Ln signature a été effacée ici, parce que le siège l’a reçue.</numerusform>
            <numerusform>%Ln signatures ont été effacées ici, parce que le siège les a reçues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Take receipts and drop boxes from this stick</source>
        <translation>Prendre les reçus et les boîtes de dépôt de cette clé</translation>
    </message>
</context>
<context>
    <name>SendingPage</name>
    <message>
        <source>What is signed travels in batches. One closes at the end of each event, and whenever you hand over. Where staff have set up a drop box, this device sends it by itself.</source>
        <translation>Ce qui est signé voyage par lots. Un lot se ferme à la fin de chaque évènement et à chaque remise. Si les responsables ont prévu une boîte de dépôt, cet appareil l’envoie tout seul.</translation>
    </message>
    <message>
        <source>Also close one each day</source>
        <translation>Fermer aussi un lot chaque jour</translation>
    </message>
    <message>
        <source>Also close one by number</source>
        <translation>Fermer aussi un lot selon le nombre</translation>
    </message>
    <message>
        <source>A receipt is headquarters’ word that they have a batch. It comes on a stick, or by itself from a drop box. Only then is that batch erased here.</source>
        <translation>Un reçu est la parole du siège qu’il a bien un lot. Il vient sur une clé, ou tout seul d’une boîte de dépôt. Alors seulement ce lot est effacé ici.</translation>
    </message>
    <message>
        <source>In an emergency: erase everything</source>
        <translation>En cas d’urgence&#xa0;: tout effacer</translation>
    </message>
</context>
<context>
    <name>SetupTrouble</name>
    <message>
        <source>This could not be kept.</source>
        <translation>Cela n’a pas pu être enregistré.</translation>
    </message>
</context>
<context>
    <name>StaffDetail</name>
    <message>
        <source>For staff: %1</source>
        <translation>Pour les responsables&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>StayPanel</name>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous toujours là&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>What you typed will be cleared in %Ln seconds.</source>
        <translation>
            <numerusform>Ce que vous avez écrit sera effacé dans %Ln seconde.</numerusform>
            <numerusform>Ce que vous avez écrit sera effacé dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>Je suis là</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step %1 of 3</source>
        <translation>Étape %1 sur 3</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
</context>
<context>
    <name>ThanksScreen</name>
    <message>
        <source>Thank you.</source>
        <translation>Merci.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Et maintenant</translation>
    </message>
    <message>
        <source>If you change your mind</source>
        <translation>Si vous changez d’avis</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Personne suivante</translation>
    </message>
    <message>
        <source>Touch the screen if you need more time</source>
        <translation>Touchez l’écran s’il vous faut plus de temps</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Text size and contrast</source>
        <translation>Taille du texte et contraste</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The campaign pack is not there any more. Plug its stick in again, then touch “Look again”.</source>
        <translation>Le dossier de campagne n’est plus là. Rebranchez sa clé, puis touchez «&#xa0;Chercher à nouveau&#xa0;».</translation>
    </message>
    <message>
        <source>This campaign pack is for a newer Tabling. Update Tabling on this device, or ask the organisation for an older pack.</source>
        <translation>Ce dossier de campagne est fait pour une version plus récente de Tabling. Mettez Tabling à jour sur cet appareil, ou demandez à l’organisation un dossier plus ancien.</translation>
    </message>
    <message>
        <source>This campaign pack is not signed. Ask the organisation for its signed pack.</source>
        <translation>Ce dossier de campagne n’est pas signé. Demandez à l’organisation son dossier signé.</translation>
    </message>
    <message>
        <source>This campaign pack is not as the organisation signed it. Do not use it; ask for the pack again.</source>
        <translation>Ce dossier de campagne n’est pas tel que l’organisation l’a signé. Ne l’utilisez pas&#x202f;; redemandez le dossier.</translation>
    </message>
    <message>
        <source>This campaign pack is of another campaign than the one of this device. Choose its own pack, or have staff set the device up anew.</source>
        <translation>Ce dossier est celui d’une autre campagne que celle de cet appareil. Choisissez le bon dossier, ou faites réinstaller l’appareil par les responsables.</translation>
    </message>
    <message>
        <source>This campaign pack is signed by another organisation than the one this device trusts. Do not use it; call the organisation.</source>
        <translation>Ce dossier de campagne est signé par une autre organisation que celle à laquelle cet appareil fait confiance. Ne l’utilisez pas&#x202f;; appelez l’organisation.</translation>
    </message>
    <message>
        <source>This campaign pack has a mistake in it. Ask the organisation for a new one.</source>
        <translation>Ce dossier de campagne contient une faute. Demandez-en un nouveau à l’organisation.</translation>
    </message>
    <message>
        <source>This PIN cannot be taken here. Choose another one.</source>
        <translation>Ce code PIN ne peut pas être utilisé ici. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The PIN of this device cannot be read. Have staff set a new one; every signature is safe.</source>
        <translation>Le PIN de cet appareil est illisible. Faites-en choisir un nouveau par les responsables&#x202f;; toutes les signatures sont en sécurité.</translation>
    </message>
    <message>
        <source>This device was set up with a newer Tabling. Update Tabling on it; every signature is safe.</source>
        <translation>Cet appareil a été installé avec une version plus récente de Tabling. Mettez Tabling à jour&#x202f;; toutes les signatures sont en sécurité.</translation>
    </message>
    <message>
        <source>What was set up on this device cannot be read. Have staff set it up anew; every signature is safe.</source>
        <translation>Les réglages de cet appareil sont illisibles. Faites-le réinstaller par les responsables&#x202f;; toutes les signatures sont en sécurité.</translation>
    </message>
    <message>
        <source>A key of this device cannot be used. Keep this device as it is; call headquarters.</source>
        <translation>Une clé de chiffrement de cet appareil est inutilisable. Gardez cet appareil tel quel&#x202f;; appelez le siège.</translation>
    </message>
    <message>
        <source>Tabling is open a second time on this device. Close the other one, then try again.</source>
        <translation>Tabling est ouvert deux fois sur cet appareil. Fermez l’autre, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing can be written on this device. Use another device; call headquarters.</source>
        <translation>Rien ne peut être écrit sur cet appareil. Prenez un autre appareil&#x202f;; appelez le siège.</translation>
    </message>
    <message>
        <source>The signatures here were kept by a newer Tabling. Update Tabling on this device; nothing was changed.</source>
        <translation>Les signatures qui sont ici ont été conservées par une version plus récente de Tabling. Mettez Tabling à jour sur cet appareil&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The signatures here belong to another device. Nothing was changed; call headquarters.</source>
        <translation>Les signatures qui sont ici sont celles d’un autre appareil. Rien n’a été modifié&#x202f;; appelez le siège.</translation>
    </message>
    <message>
        <source>What keeps the signatures is damaged. Keep this device as it is; call headquarters.</source>
        <translation>Ce qui conserve les signatures est endommagé. Gardez cet appareil tel quel&#x202f;; appelez le siège.</translation>
    </message>
    <message>
        <source>The disk is nearly full, so nobody can sign; every signature is safe. Free some space, then try again, or go on with another device.</source>
        <translation>Le disque est presque plein&#xa0;: personne ne peut signer, et toutes les signatures sont en sécurité. Libérez de la place, puis réessayez, ou continuez avec un autre appareil.</translation>
    </message>
    <message>
        <source>The disk is too full to erase what is left. Free some space on this device, then try again; nobody here can read what is left.</source>
        <translation>Le disque est trop plein pour effacer ce qui reste. Libérez de la place sur cet appareil, puis réessayez&#x202f;; personne ici ne peut lire ce qui reste.</translation>
    </message>
    <message>
        <source>The disk of this device is failing. Keep the device as it is; use another one.</source>
        <translation>Le disque de cet appareil est défaillant. Gardez l’appareil tel quel&#x202f;; prenez-en un autre.</translation>
    </message>
    <message>
        <source>Signatures cannot be kept just now. Close Tabling and open it again; if it stays like this, use another device.</source>
        <translation>Les signatures ne peuvent pas être conservées pour le moment. Fermez Tabling et rouvrez-le&#x202f;; si rien ne change, prenez un autre appareil.</translation>
    </message>
    <message>
        <source>A file of signatures could not be made. Try again; if it stays like this, call headquarters.</source>
        <translation>Un fichier de signatures n’a pas pu être créé. Réessayez&#x202f;; si rien ne change, appelez le siège.</translation>
    </message>
    <message>
        <source>A receipt is not for this device or is not as headquarters signed it. It erased nothing; ask headquarters for it again.</source>
        <translation>Un reçu n’est pas destiné à cet appareil ou n’est pas tel que le siège l’a signé. Il n’a rien effacé&#x202f;; redemandez-le au siège.</translation>
    </message>
    <message>
        <source>There is not enough room. Free some space there, or use another stick, then try again.</source>
        <translation>Il n’y a pas assez de place. Libérez-en, ou prenez une autre clé, puis réessayez.</translation>
    </message>
    <message>
        <source>The stick or folder is not there any more. Plug the stick in again, then try again.</source>
        <translation>La clé ou le dossier n’est plus là. Rebranchez la clé, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing may be written there. Use another stick or folder.</source>
        <translation>On ne peut rien y écrire. Prenez une autre clé ou un autre dossier.</translation>
    </message>
    <message>
        <source>It could not be written. Try again, or use another stick or folder.</source>
        <translation>L’écriture a échoué. Réessayez, ou prenez une autre clé ou un autre dossier.</translation>
    </message>
    <message>
        <source>This network stands between us and the drop box. Log in to the Wi-Fi or use another one; everything is safe here and is sent then.</source>
        <translation>Ce réseau s’interpose avant la boîte de dépôt. Connectez-vous au Wi-Fi ou utilisez-en un autre&#x202f;; tout est en sécurité ici et sera envoyé ensuite.</translation>
    </message>
    <message>
        <source>Date and time of this device may be wrong, so the drop box is not believed. Set the clock; everything is safe here and is sent then.</source>
        <translation>La date et l’heure de cet appareil sont peut-être fausses, et la boîte de dépôt n’est pas reconnue. Réglez l’horloge&#x202f;; tout est en sécurité ici et sera envoyé ensuite.</translation>
    </message>
    <message>
        <source>The drop box has a new address or password. Ask staff for a new drop box file; everything is safe here.</source>
        <translation>La boîte de dépôt a une nouvelle adresse ou un nouveau mot de passe. Demandez aux responsables un nouveau fichier de boîte&#x202f;; tout est en sécurité ici.</translation>
    </message>
    <message>
        <source>Another server answers in place of the drop box, so nothing is sent to it. Ask staff for a new drop box file; everything is safe here.</source>
        <translation>Un autre serveur répond à la place de la boîte de dépôt, rien ne lui est donc envoyé. Demandez aux responsables un nouveau fichier de boîte&#x202f;; tout est en sécurité ici.</translation>
    </message>
    <message>
        <source>The drop box is full. Ask staff to make room; everything is safe here and is sent then.</source>
        <translation>La boîte de dépôt est pleine. Demandez aux responsables de faire de la place&#x202f;; tout est en sécurité ici et sera envoyé ensuite.</translation>
    </message>
    <message>
        <source>The drop box cannot be reached just now. Everything is safe here and is sent later by itself.</source>
        <translation>La boîte de dépôt est injoignable pour le moment. Tout est en sécurité ici et partira tout seul plus tard.</translation>
    </message>
    <message>
        <source>The drop box does not take what is sent to it. Everything is safe here; have staff check its settings.</source>
        <translation>La boîte de dépôt n’accepte pas ce qu’on lui envoie. Tout est en sécurité ici&#x202f;; faites vérifier ses réglages par les responsables.</translation>
    </message>
    <message>
        <source>That did not work. Try again; if it stays like this, call headquarters.</source>
        <translation>Cela n’a pas marché. Réessayez&#x202f;; si rien ne change, appelez le siège.</translation>
    </message>
    <message>
        <source>Tabling made a mistake of its own. Close it and open it again; what people were thanked for is safe.</source>
        <translation>Tabling s’est trompé. Fermez-le et rouvrez-le&#x202f;; chaque signature pour laquelle il a dit merci est en sécurité.</translation>
    </message>
</context>
<context>
    <name>TroublePanel</name>
    <message>
        <source>Your signature could not be kept.</source>
        <translation>Votre signature n’a pas pu être conservée.</translation>
    </message>
    <message>
        <source>This kiosk is not ready yet.</source>
        <translation>Cette borne n’est pas encore prête.</translation>
    </message>
    <message>
        <source>Please call a volunteer. What you typed is still here.</source>
        <translation>Veuillez appeler une personne bénévole. Ce que vous avez écrit est toujours là.</translation>
    </message>
    <message>
        <source>Please call a volunteer.</source>
        <translation>Veuillez appeler une personne bénévole.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Back to my answers</source>
        <translation>Revenir à mes réponses</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Be the first to sign here today</source>
        <translation>Soyez la première personne à signer ici aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people signed here today</source>
        <translation>
            <numerusform>%Ln personne a signé ici aujourd’hui</numerusform>
            <numerusform>%Ln personnes ont signé ici aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>Lire d’abord</translation>
    </message>
    <message>
        <source>Text size and contrast</source>
        <translation>Taille du texte et contraste</translation>
    </message>
</context>
<context>
    <name>WithdrawalCode</name>
    <message>
        <source>Your code</source>
        <translation>Votre code</translation>
    </message>
    <message>
        <source>Write it down or take a picture: it is shown only once. With this code and your name you can take your signature back.</source>
        <translation>Notez-le ou prenez-le en photo&#xa0;: il ne s’affiche qu’une fois. Avec ce code et votre nom, vous pourrez retirer votre signature.</translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Language of the keyboard</source>
        <translation>Langue du clavier</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>Masquer le clavier</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
</TS>

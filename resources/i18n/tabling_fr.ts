<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
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
        <source>People can sign here again as soon as there is power.</source>
        <translation>Dès que l’appareil sera branché, on pourra de nouveau signer ici.</translation>
    </message>
</context>
<context>
    <name>BeforeYouSign</name>
    <message>
        <source>Before you sign</source>
        <translation>Avant de signer</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Who sees what</source>
        <translation>Qui voit quoi</translation>
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
        <translation>Branchez la clé USB qui contient la trousse de campagne de l’organisation, puis touchez «&#xa0;Chercher à nouveau&#xa0;».</translation>
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
    <name>CleaningPage</name>
    <message>
        <source>No touch does anything until the count is over. Then people can sign again.</source>
        <translation>Toucher l’écran ne fait rien jusqu’à la fin du décompte. Ensuite, on peut signer de nouveau.</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>One more question</source>
        <translation>Encore une question</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Your signature counts just the same either way.</source>
        <translation>Quelle que soit votre réponse, votre signature compte tout autant.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Non, merci</translation>
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
        <source>Wrong PIN.</source>
        <translation>NIP incorrect.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Opens on %1: until then only practice is possible</source>
        <translation>Ouvre le %1&#xa0;: d’ici là, seuls les essais sont possibles</translation>
    </message>
    <message>
        <source>Closed on %1: only practice is possible</source>
        <translation>Close le %1&#xa0;: seuls les essais sont possibles</translation>
    </message>
    <message>
        <source>Closed on %1. Is it really %2? Then touch “Take no more signatures”.</source>
        <translation>Close le %1. Sommes-nous bien le %2&#x202f;? Alors touchez «&#xa0;Ne plus recueillir de signatures&#xa0;».</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Cet appareil</translation>
    </message>
    <message>
        <source>Headquarters has not welcomed this device yet. Keep this device. Its four words: %1</source>
        <translation>Le siège n’a pas encore accueilli cet appareil. Gardez-le. Ses quatre mots&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its four words, for headquarters: %1</source>
        <translation>Ses quatre mots, pour le siège&#xa0;: %1</translation>
    </message>
    <message>
        <source>Questions? Call %1: %2</source>
        <translation>Des questions&#x202f;? Appelez %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Questions? Write to %1: %2</source>
        <translation>Des questions&#x202f;? Écrivez à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, Tabling %2</source>
        <translation>%1, Tabling %2</translation>
    </message>
    <message>
        <source>Last at %1, on “%2”</source>
        <translation>Dernière fois à %1, sur «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h&#xa0;%2&#xa0;min</translation>
    </message>
    <message>
        <source>Among them are signatures that were undone, and what takes signatures back.</source>
        <translation>Parmi elles, il y a des signatures annulées, et ce qui les reprend.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
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
        <source>%1 left, about %2</source>
        <translation>%1 restants, environ %2</translation>
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
        <source>A damaged file of signatures was kept apart. Keep this device; call headquarters.</source>
        <translation>Un fichier de signatures endommagé a été mis de côté. Gardez cet appareil&#x202f;; appelez le siège.</translation>
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
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>What people type can get onto a disk or to another program: call headquarters</source>
        <translation>Ce que les gens saisissent peut parvenir sur un disque ou à un autre programme&#xa0;: appelez le siège</translation>
    </message>
    <message>
        <source>What people type stays in memory, as no swap on a disk is in use</source>
        <translation>Ce que les gens saisissent reste en mémoire, car aucun espace d’échange sur disque n’est utilisé</translation>
    </message>
    <message>
        <source>What people type stays in memory</source>
        <translation>Ce que les gens saisissent reste en mémoire</translation>
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
        <source>Type the volunteers’ PIN to trust the new key</source>
        <translation>Tapez le NIP des bénévoles pour faire confiance à la nouvelle clé</translation>
    </message>
    <message>
        <source>Type the PIN that was set while trying out</source>
        <translation>Tapez le NIP choisi pour l’essai</translation>
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
        <source>At least one of the two PINs is wrong.</source>
        <translation>Au moins un des deux NIP est incorrect.</translation>
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
        <source>Not signed: it cannot be used</source>
        <translation>Non signée&#xa0;: inutilisable</translation>
    </message>
    <message>
        <source>%1 · This stick sets up the whole device</source>
        <translation>%1 · Cette clé USB configure tout l’appareil</translation>
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
        <translation>C’est la phrase de passe d’une organisation d’essai, créée sur cet appareil. Elle n’est affichée que maintenant. Sans elle, personne ne pourra lire ce qui est signé ici.</translation>
    </message>
    <message>
        <source>Use this to practise and to show. For a real event, ask the organisation for its campaign pack.</source>
        <translation>C’est pour s’exercer et pour montrer. Pour un vrai évènement, demandez à l’organisation sa trousse de campagne.</translation>
    </message>
    <message>
        <source>What was signed while trying out never counts. Name, planned events and drop boxes of the try-out go too. Then this device is for the campaign above.</source>
        <translation>Ce qui a été signé pendant l’essai ne compte jamais. Le nom, les évènements prévus et les boîtes de dépôt de l’essai sont effacés aussi. Cet appareil sert ensuite à la campagne ci-dessus.</translation>
    </message>
    <message>
        <source>They are English words, in every language. They are on the page for volunteers that the organisation prints, or somebody there reads them to you on the phone. From then on this device trusts only this organisation.</source>
        <translation>Ces mots sont anglais, dans toutes les langues. Ils sont sur la page pour les bénévoles que l’organisation imprime, ou quelqu’un vous les lit au téléphone. Ensuite, cet appareil ne fait confiance qu’à cette organisation.</translation>
    </message>
    <message>
        <source>Did people sign here for real? Then touch “Back” and call headquarters first.</source>
        <translation>Des personnes ont-elles vraiment signé ici&#x202f;? Touchez «&#xa0;Retour&#xa0;» et appelez d’abord le siège.</translation>
    </message>
    <message>
        <source>Is your word not among these? Then touch “My word is not here” and call the organisation, at a number that you have from somewhere else than this pack.</source>
        <translation>Votre mot n’y est pas&#x202f;? Touchez «&#xa0;Mon mot n’y est pas&#xa0;» et appelez l’organisation, à un numéro que vous ne tenez pas de cette trousse.</translation>
    </message>
    <message>
        <source>Throw away what was signed while trying out?</source>
        <translation>Effacer ce qui a été signé pendant l’essai&#x202f;?</translation>
    </message>
    <message>
        <source>Throw away and go on</source>
        <translation>Effacer et continuer</translation>
    </message>
    <message>
        <source>Take it anyway</source>
        <translation>La prendre quand même</translation>
    </message>
    <message>
        <source>Take this campaign pack?</source>
        <translation>Prendre cette trousse de campagne&#x202f;?</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Je l’ai notée</translation>
    </message>
    <message>
        <source>Write this down</source>
        <translation>Notez ceci</translation>
    </message>
    <message>
        <source>Find the organisation’s four words</source>
        <translation>Trouvez les quatre mots de l’organisation</translation>
    </message>
    <message>
        <source>My word is not here</source>
        <translation>Mon mot n’y est pas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
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
        <source>The four words of this device, for headquarters: %1</source>
        <translation>Les quatre mots de cet appareil, pour le siège&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open the kiosk</source>
        <translation>Ouvrir la borne</translation>
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
        <translation>Il ne reste rien sur cet appareil&#xa0;: vous pouvez le rendre sans crainte.</translation>
    </message>
    <message>
        <source>A damaged file of signatures is still here. Keep this device; call headquarters.</source>
        <translation>Un fichier de signatures endommagé se trouve encore ici. Gardez cet appareil et appelez le siège.</translation>
    </message>
    <message>
        <source>Tabling is still erasing the last traces. Keep this device, and look again in a minute.</source>
        <translation>Tabling efface encore les dernières traces. Gardez cet appareil et revenez voir dans une minute.</translation>
    </message>
    <message>
        <source>For the hand-over sheet: device %1, event “%2”, last number %3.</source>
        <translation>Pour la feuille de remise&#xa0;: appareil %1, évènement «&#xa0;%2&#xa0;», dernier numéro %3.</translation>
    </message>
    <message>
        <source>Nothing to hand over</source>
        <translation>Rien à remettre</translation>
    </message>
    <message>
        <source>Where to copy them?</source>
        <translation>Où les copier&#x202f;?</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copie…</translation>
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
        <source>Status</source>
        <translation>Où nous en sommes</translation>
    </message>
    <message>
        <source>Back to signing</source>
        <translation>Reprendre la collecte</translation>
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
        <source>Take no more signatures</source>
        <translation>Ne plus recueillir de signatures</translation>
    </message>
    <message>
        <source>Ready for the event</source>
        <translation>Prêt pour l’évènement</translation>
    </message>
    <message>
        <source>Change the event</source>
        <translation>Changer d’évènement</translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation>Essuyer l’écran</translation>
    </message>
    <message>
        <source>End the event</source>
        <translation>Terminer l’évènement</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Fermer la borne</translation>
    </message>
    <message>
        <source>Headquarters has not welcomed this device yet. Keep this device.</source>
        <translation>Le siège n’a pas encore accueilli cet appareil. Gardez-le.</translation>
    </message>
    <message>
        <source>There is no receipt for this device on it.</source>
        <translation>Il n’y a pas de reçu pour cet appareil.</translation>
    </message>
    <message>
        <source>Headquarters opened the practice signature: the whole way works.</source>
        <translation>Le siège a ouvert la signature d’essai&#xa0;: tout le chemin fonctionne.</translation>
    </message>
    <message>
        <source>“%1”: from now on this device sends there too.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: désormais, cet appareil y envoie aussi.</translation>
    </message>
    <message>
        <source>Which stick has the receipt?</source>
        <translation>Sur quelle clé USB est le reçu&#x202f;?</translation>
    </message>
    <message>
        <source>Receipts checked</source>
        <translation>Reçus vérifiés</translation>
    </message>
    <message>
        <source>At the next start the kiosk asks for a new event. Nothing is erased.</source>
        <translation>Au prochain démarrage, la borne demandera un nouvel évènement. Rien n’est effacé.</translation>
    </message>
    <message>
        <source>The screen closes. At the next start the kiosk opens again in this event. Nothing is erased.</source>
        <translation>L’écran se ferme. Au prochain démarrage, la borne s’ouvrira de nouveau sur cet évènement. Rien n’est effacé.</translation>
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
        <translation>Terminer et fermer la borne</translation>
    </message>
    <message>
        <source>Somebody cannot read or type</source>
        <translation>Quelqu’un ne peut pas lire ou taper</translation>
    </message>
    <message>
        <source>Offer “Read aloud” with headphones, larger text, or to read to them and type what they say. They touch “Add my signature” themselves.</source>
        <translation>Proposez «&#xa0;Lire à voix haute&#xa0;» avec un casque, un texte plus grand, ou de lire et de taper ce que la personne dit. Elle touche elle-même «&#xa0;Ajouter ma signature&#xa0;».</translation>
    </message>
    <message>
        <source>Somebody wants their signature back</source>
        <translation>Quelqu’un veut retirer sa signature</translation>
    </message>
    <message>
        <source>Just now: for 20 seconds the thank-you screen offers “Undo my signature”. Later: “Sign”, “Who sees what”, and at its end “Take my signature back”, with the name they signed with and the code they were shown. Without the code they write to the organisation.</source>
        <translation>À l’instant&#xa0;: pendant 20 secondes, l’écran de remerciement propose «&#xa0;Annuler ma signature&#xa0;». Plus tard&#xa0;: «&#xa0;Signer&#xa0;», «&#xa0;Qui voit quoi&#xa0;», puis tout en bas «&#xa0;Retirer ma signature&#xa0;», avec le nom dont la personne a signé et le code qui lui a été montré. Sans le code, elle écrit à l’organisation.</translation>
    </message>
    <message>
        <source>The screen is frozen or dark</source>
        <translation>L’écran est figé ou noir</translation>
    </message>
    <message>
        <source>Hold the power button for ten seconds, then switch the device on. Everyone who saw “Thank you” has a saved signature; nobody else has.</source>
        <translation>Appuyez dix secondes sur le bouton d’alimentation, puis rallumez l’appareil. Les signatures suivies d’un «&#xa0;Merci&#xa0;» sont enregistrées&#x202f;; les autres ne le sont pas.</translation>
    </message>
    <message>
        <source>Somebody takes or demands the device</source>
        <translation>Quelqu’un prend ou exige l’appareil</translation>
    </message>
    <message>
        <source>Let it go: you matter more. Nobody can read what is signed on it. Tell the organisation at once.</source>
        <translation>Laissez-le&#xa0;: vous comptez davantage. Personne ne peut lire ce qui y est signé. Prévenez aussitôt l’organisation.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Clean the screen now</source>
        <translation>Essuyez l’écran maintenant</translation>
    </message>
    <message>
        <source>This device is set up</source>
        <translation>Cet appareil est configuré</translation>
    </message>
    <message>
        <source>The practice signature is on its way: %1.</source>
        <translation>La signature d’essai est en route&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Send a practice signature</source>
        <translation>Envoyer une signature d’essai</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Évènement</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Stick</source>
        <translation>Clé USB</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Lecture à voix haute</translation>
    </message>
    <message>
        <source>Practice signature</source>
        <translation>Signature d’essai</translation>
    </message>
    <message>
        <source>Version %1, without a last day</source>
        <translation>Version %1, sans dernier jour</translation>
    </message>
    <message>
        <source>Version %1, until %2</source>
        <translation>Version %1, jusqu’au %2</translation>
    </message>
    <message>
        <source>Version %1 opens on %2. Until then only practice is possible.</source>
        <translation>La version %1 ouvre le %2. D’ici là, seuls les essais sont possibles.</translation>
    </message>
    <message>
        <source>Only a try-out: nothing signed here counts.</source>
        <translation>Simple essai&#xa0;: ce qu’on signe ici ne compte pas.</translation>
    </message>
    <message>
        <source>Version %1 closed on %2. Ask the organisation for a newer pack.</source>
        <translation>La version %1 a fermé le %2. Demandez à l’organisation une trousse plus récente.</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1, aujourd’hui</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, le %2</translation>
    </message>
    <message>
        <source>No event is open. The next start asks for one.</source>
        <translation>Aucun évènement n’est ouvert. Le prochain démarrage en demandera un.</translation>
    </message>
    <message>
        <source>A PIN is set</source>
        <translation>Un NIP est choisi</translation>
    </message>
    <message>
        <source>The PIN cannot be read. Ask staff to set a new one.</source>
        <translation>Le NIP est illisible. Demandez aux responsables d’en choisir un nouveau.</translation>
    </message>
    <message>
        <source>A stick is plugged in</source>
        <translation>Une clé USB est branchée</translation>
    </message>
    <message>
        <source>None is plugged in; the drop box takes what is signed</source>
        <translation>Aucune n’est branchée&#x202f;; la boîte de dépôt reçoit ce qui est signé</translation>
    </message>
    <message>
        <source>None is plugged in. Take one along to hand over on.</source>
        <translation>Aucune n’est branchée. Emportez-en une pour remettre les signatures.</translation>
    </message>
    <message>
        <source>Still looking</source>
        <translation>Recherche en cours</translation>
    </message>
    <message>
        <source>%1: nothing was sent there yet. Send a practice signature.</source>
        <translation>%1&#xa0;: rien n’y a encore été envoyé. Envoyez une signature d’essai.</translation>
    </message>
    <message>
        <source>This device can read aloud</source>
        <translation>Cet appareil peut lire à voix haute</translation>
    </message>
    <message>
        <source>No voice is installed, so nothing can be read aloud. Ask staff.</source>
        <translation>Aucune voix n’est installée, donc rien ne peut être lu à voix haute. Adressez-vous aux responsables.</translation>
    </message>
    <message>
        <source>Headquarters opened it on %1: the whole way works</source>
        <translation>Le siège l’a ouverte le %1&#xa0;: tout le chemin fonctionne</translation>
    </message>
    <message>
        <source>Sent on %1. Headquarters has to open it; its answer comes like a receipt.</source>
        <translation>Envoyée le %1. Le siège doit l’ouvrir&#x202f;; sa réponse arrive comme un reçu.</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyée</translation>
    </message>
    <message>
        <source>Touch word %1 of the page for volunteers:</source>
        <translation>Touchez le mot n°&#xa0;%1 de la page pour les bénévoles&#xa0;:</translation>
    </message>
    <message>
        <source>These are not the words of this pack. Look at the page for volunteers once more and begin again. Do they differ again? Then do not use this pack, and call the organisation.</source>
        <translation>Ce ne sont pas les mots de cette trousse. Regardez la page pour les bénévoles encore une fois et recommencez. Ils diffèrent de nouveau&#x202f;? Alors n’utilisez pas cette trousse et appelez l’organisation.</translation>
    </message>
</context>
<context>
    <name>CornerSpot</name>
    <message>
        <source>For volunteers</source>
        <translation>Pour les bénévoles</translation>
    </message>
</context>
<context>
    <name>CountryChoice</name>
    <message>
        <source>Another country</source>
        <translation>Un autre pays</translation>
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
    <name>DeviceStateModel</name>
    <message numerus="yes">
        <source>%Ln signatures here are not confirmed by headquarters yet. Keep this device.</source>
        <translation>
            <numerusform>%Ln signature ici n’est pas encore confirmée par le siège. Gardez cet appareil.</numerusform>
            <numerusform>%Ln signatures ici ne sont pas encore confirmées par le siège. Gardez cet appareil.</numerusform>
        </translation>
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
        <source>%Ln signatures are on this device, encrypted: a person who takes it cannot read them. Headquarters has not confirmed them yet.</source>
        <translation>
            <numerusform>%Ln signature se trouve sur cet appareil, chiffrée&#xa0;: qui prendrait l’appareil ne pourrait pas la lire. Le siège ne l’a pas encore confirmée.</numerusform>
            <numerusform>%Ln signatures se trouvent sur cet appareil, chiffrées&#xa0;: qui prendrait l’appareil ne pourrait pas les lire. Le siège ne les a pas encore confirmées.</numerusform>
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
        <source>Planned by the organisation</source>
        <translation>Prévus par l’organisation</translation>
    </message>
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
        <source>Earlier signatures stay with their own event. Today’s count starts again at zero.</source>
        <translation>Les signatures précédentes restent avec leur évènement. Le décompte du jour repart de zéro.</translation>
    </message>
</context>
<context>
    <name>EventStep</name>
    <message>
        <source>Only a try-out: nothing signed here counts.</source>
        <translation>Simple essai&#xa0;: ce qu’on signe ici ne compte pas.</translation>
    </message>
    <message>
        <source>For the real campaign plug in the organisation’s stick and touch “%1”.</source>
        <translation>Pour la vraie campagne, branchez la clé USB de l’organisation et touchez «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The kiosk opens in this event at every start, with the day of the start. Is the day above wrong? Then set the clock of this device first.</source>
        <translation>À chaque démarrage, la borne s’ouvre sur cet évènement, à la date du jour. Le jour ci-dessus est-il faux&#x202f;? Réglez d’abord l’horloge de cet appareil.</translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
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
        <source>Signatures here today</source>
        <translation>Signatures ici aujourd’hui</translation>
    </message>
    <message>
        <source>Still to hand over</source>
        <translation>À remettre</translation>
    </message>
    <message>
        <source>Records still to hand over</source>
        <translation>Enregistrements à remettre</translation>
    </message>
    <message>
        <source>Safe on this device</source>
        <translation>En sécurité sur cet appareil</translation>
    </message>
    <message>
        <source>Left on this device</source>
        <translation>Encore sur cet appareil</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Practice is on: nothing is saved and nothing counts.</source>
        <translation>Exercice en cours&#xa0;: rien n’est enregistré, rien ne compte.</translation>
    </message>
    <message>
        <source>Only a try-out: nothing signed here counts.</source>
        <translation>Simple essai&#xa0;: ce qu’on signe ici ne compte pas.</translation>
    </message>
    <message>
        <source>For the real campaign plug in the organisation’s stick and touch “End the event”. The next start asks for an event: there touch “Another campaign”.</source>
        <translation>Pour la vraie campagne, branchez la clé USB de l’organisation et touchez «&#xa0;Terminer l’évènement&#xa0;». Le démarrage suivant demande un évènement&#xa0;: touchez-y «&#xa0;Une autre campagne&#xa0;».</translation>
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
        <translation>Inscrivez votre nom complet, comme il doit paraître.</translation>
    </message>
    <message>
        <source>Enter your given name as you would like it to appear.</source>
        <translation>Inscrivez votre prénom, comme il doit paraître.</translation>
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
        <translation>Inscrivez votre adresse courriel.</translation>
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
        <source>Enter your name.</source>
        <translation>Inscrivez votre nom complet.</translation>
    </message>
    <message>
        <source>Enter your given name.</source>
        <translation>Inscrivez votre prénom.</translation>
    </message>
    <message>
        <source>Please answer this. You need it to sign.</source>
        <translation>Merci de répondre. C’est nécessaire pour signer.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>C’est trop long. Raccourcissez un peu, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Enter the day like this: 1990-05-23 (year, month, day)</source>
        <translation>Écrivez le jour ainsi&#xa0;: 1990-05-23 (année, mois, jour)</translation>
    </message>
    <message>
        <source>Enter your name as you signed.</source>
        <translation>Entrez votre nom tel que vous avez signé.</translation>
    </message>
    <message>
        <source>A code looks like 7KMD-3XPR. Please check what you typed.</source>
        <translation>Un code ressemble à 7KMD-3XPR. Vérifiez ce que vous avez saisi.</translation>
    </message>
    <message>
        <source>Enter a name with at least one letter, and no web address.</source>
        <translation>Inscrivez un nom d’au moins une lettre, sans adresse web.</translation>
    </message>
    <message>
        <source>The printed list has no letters for this. Please write it in other letters.</source>
        <translation>La liste imprimée n’a pas de caractères pour ce texte. Veuillez l’écrire autrement, par exemple en lettres latines.</translation>
    </message>
    <message>
        <source>Enter the address like this: name@example.org</source>
        <translation>Écrivez l’adresse ainsi&#xa0;: nom@example.org</translation>
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
        <source>This looks like an e-mail address. It does not belong in this box.</source>
        <translation>Ceci ressemble à une adresse courriel. Elle n’a pas sa place dans cette case.</translation>
    </message>
    <message>
        <source>This looks like a phone number. Change it, or sign once more if it is meant so.</source>
        <translation>Ceci ressemble à un numéro de téléphone. Changez-le, ou signez encore une fois si c’est bien ce que vous voulez écrire.</translation>
    </message>
    <message>
        <source>Tick this box if it is true for you. You need it to sign.</source>
        <translation>Cochez cette case si c’est votre cas. Il le faut pour signer.</translation>
    </message>
    <message>
        <source>Your name, as it should appear on the list</source>
        <translation>Votre nom complet, tel qu’il doit figurer sur la liste</translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation>Choisissez l’une des deux réponses.</translation>
    </message>
    <message>
        <source>Only a few marks fit on one letter. The rest is left out.</source>
        <translation>Une lettre ne peut porter que quelques signes. Les autres sont retirés.</translation>
    </message>
    <message>
        <source>The printed list cannot show %1 and leaves it out. You can write it another way.</source>
        <translation>La liste imprimée ne peut pas afficher %1&#xa0;: ces caractères n’y figureront pas. Vous pouvez l’écrire autrement.</translation>
    </message>
    <message>
        <source>Flags and emoji will be left out of the printed list.</source>
        <translation>Les drapeaux et les émojis ne figureront pas sur la liste imprimée.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom complet</translation>
    </message>
    <message>
        <source>Not printed. With it we count you only once.</source>
        <translation>Il n’est pas imprimé. Il sert à ne compter votre signature qu’une fois.</translation>
    </message>
    <message>
        <source>You are only counted: your name is not on the list. The list goes to: %1</source>
        <translation>Seule votre signature est comptée&#xa0;: votre nom n’est pas sur la liste. La liste est remise à&#xa0;: %1</translation>
    </message>
    <message>
        <source>That was practice: nothing was saved.</source>
        <translation>C’était un exercice&#xa0;: rien n’a été enregistré.</translation>
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
        <source>Your own name. Never sign for somebody else.</source>
        <translation>Votre propre nom. Ne signez jamais pour une autre personne.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#x202f;?</translation>
    </message>
    <message>
        <source>Replaces what you typed</source>
        <translation>Remplace ce que vous avez écrit</translation>
    </message>
</context>
<context>
    <name>FormScreen</name>
    <message>
        <source>Your signature</source>
        <translation>Votre signature</translation>
    </message>
    <message>
        <source>Read the petition</source>
        <translation>Lire la pétition</translation>
    </message>
    <message numerus="yes">
        <source>Please check %Ln answers</source>
        <translation>
            <numerusform>%Ln réponse à vérifier</numerusform>
            <numerusform>%Ln réponses à vérifier</numerusform>
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
        <source>Everything on this device will be copied: %Ln signatures. They also stay here until headquarters has them.</source>
        <translation>
            <numerusform>Tout ce que contient cet appareil sera copié&#xa0;: %Ln signature. Elle reste aussi ici jusqu’à ce que le siège l’ait reçue.</numerusform>
            <numerusform>Tout ce que contient cet appareil sera copié&#xa0;: %Ln signatures. Elles restent aussi ici jusqu’à ce que le siège les ait reçues.</numerusform>
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
        <source>They are in %Ln encrypted files: a person who finds the stick cannot read them. Give it to headquarters.</source>
        <translation>
            <numerusform>Tout tient dans %Ln fichier chiffré&#xa0;: qui trouverait la clé USB ne pourrait pas le lire. Remettez-la au siège.</numerusform>
            <numerusform>Tout tient dans %Ln fichiers chiffrés&#xa0;: qui trouverait la clé USB ne pourrait pas les lire. Remettez-la au siège.</numerusform>
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
        <source>This device is still using it. Touch “Try again”. If it stays like this, switch this device off, then pull it out.</source>
        <translation>Cet appareil s’en sert encore. Touchez «&#xa0;Réessayer&#xa0;». Si rien ne change, éteignez cet appareil, puis débranchez la clé USB.</translation>
    </message>
    <message>
        <source>Every signature is still safe on this device.</source>
        <translation>Toutes les signatures sont encore en sécurité sur cet appareil.</translation>
    </message>
</context>
<context>
    <name>HourBars</name>
    <message>
        <source>By the hour, since this start</source>
        <translation>Par heure, depuis ce démarrage</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The title changes its language every few seconds</source>
        <translation>Le titre change de langue toutes les quelques secondes</translation>
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
    <name>LeavePanel</name>
    <message>
        <source>Clear what you typed?</source>
        <translation>Effacer ce que vous avez saisi&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing is sent, and nothing of it stays here.</source>
        <translation>Rien n’est envoyé, et il n’en reste rien ici.</translation>
    </message>
    <message>
        <source>Go on signing</source>
        <translation>Continuer à signer</translation>
    </message>
    <message>
        <source>Clear and leave</source>
        <translation>Effacer et quitter</translation>
    </message>
</context>
<context>
    <name>LeavingPage</name>
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
    <name>ListenButton</name>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
</context>
<context>
    <name>ListenSheet</name>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Ask a volunteer for headphones. Then nobody else hears what is read. What you type is never read aloud.</source>
        <translation>Demandez un casque aux bénévoles. Ainsi, personne d’autre n’entend la lecture. Ce que vous tapez n’est jamais lu.</translation>
    </message>
    <message>
        <source>I have headphones on</source>
        <translation>J’ai mis le casque</translation>
    </message>
    <message>
        <source>Read without headphones</source>
        <translation>Lire sans casque</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Volume: %1 of 10</source>
        <translation>Volume&#xa0;: %1 sur 10</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Moins fort</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Plus fort</translation>
    </message>
</context>
<context>
    <name>ListingChoice</name>
    <message>
        <source>How do you want to sign?</source>
        <translation>Comment voulez-vous signer&#x202f;?</translation>
    </message>
    <message>
        <source>My name on the list</source>
        <translation>Mon nom complet sur la liste</translation>
    </message>
    <message>
        <source>Your name is printed in it.</source>
        <translation>Votre nom complet y est imprimé.</translation>
    </message>
    <message>
        <source>Only count me</source>
        <translation>Compter ma signature, sans mon nom</translation>
    </message>
    <message>
        <source>The list gets one more, without your name.</source>
        <translation>La liste compte une personne de plus, sans votre nom.</translation>
    </message>
</context>
<context>
    <name>NamedStep</name>
    <message>
        <source>Put the label with this name on the device now.</source>
        <translation>Collez maintenant sur l’appareil l’étiquette qui porte ce nom.</translation>
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
        <translation>Code à numériser avec un téléphone. Il ouvre %1</translation>
    </message>
    <message>
        <source>Follow the campaign</source>
        <translation>Suivez la campagne</translation>
    </message>
    <message>
        <source>Scan this with your phone.</source>
        <translation>Numérisez ce code avec votre téléphone.</translation>
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
        <source>With it volunteers see how many signed, hand over, and close the kiosk. Choose 6 to 12 digits and tell only those who look after this table.</source>
        <translation>Avec lui, les bénévoles voient combien de personnes ont signé, remettent les signatures et ferment la borne. Choisissez de 6 à 12 chiffres et ne les dites qu’à celles et ceux qui tiennent ce kiosque.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>To open the volunteers’ page later: press and hold the top right corner of the welcome screen for two seconds.</source>
        <translation>Pour ouvrir plus tard la page des bénévoles&#xa0;: gardez le doigt deux secondes dans le coin supérieur droit de l’écran d’accueil.</translation>
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
        <translation>Votre clé USB n’y est pas&#x202f;? Branchez-la, attendez un instant, puis touchez «&#xa0;Chercher à nouveau&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>Wrong PIN. Try again in %Ln minutes.</source>
        <translation>
            <numerusform>NIP incorrect. Réessayez dans %Ln&#xa0;minute.</numerusform>
            <numerusform>NIP incorrect. Réessayez dans %Ln&#xa0;minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. Try again in %Ln seconds.</source>
        <translation>
            <numerusform>NIP incorrect. Réessayez dans %Ln&#xa0;seconde.</numerusform>
            <numerusform>NIP incorrect. Réessayez dans %Ln&#xa0;secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least one of the two PINs is wrong. Try again in %Ln minutes.</source>
        <translation>
            <numerusform>Au moins un des deux NIP est incorrect. Réessayez dans %Ln&#xa0;minute.</numerusform>
            <numerusform>Au moins un des deux NIP est incorrect. Réessayez dans %Ln&#xa0;minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least one of the two PINs is wrong. Try again in %Ln seconds.</source>
        <translation>
            <numerusform>Au moins un des deux NIP est incorrect. Réessayez dans %Ln&#xa0;seconde.</numerusform>
            <numerusform>Au moins un des deux NIP est incorrect. Réessayez dans %Ln&#xa0;secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln signatures</source>
        <translation>
            <numerusform>Après %Ln signature</numerusform>
            <numerusform>Toutes les %Ln signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A damaged file with %Ln signatures was kept apart. Keep this device; call headquarters.</source>
        <translation>
            <numerusform>Un fichier endommagé, avec %Ln signature, a été mis de côté. Gardez cet appareil&#x202f;; appelez le siège.</numerusform>
            <numerusform>Un fichier endommagé, avec %Ln signatures, a été mis de côté. Gardez cet appareil&#x202f;; appelez le siège.</numerusform>
        </translation>
    </message>
    <message>
        <source>This device was only tried out, and nothing is signed on it.</source>
        <translation>Cet appareil n’a servi qu’à un essai, et rien n’y est signé.</translation>
    </message>
    <message numerus="yes">
        <source>This device was only tried out: %Ln signatures are thrown away.</source>
        <translation>
            <numerusform>Cet appareil n’a servi qu’à un essai&#xa0;: %Ln signature est effacée.</numerusform>
            <numerusform>Cet appareil n’a servi qu’à un essai&#xa0;: %Ln signatures sont effacées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more records are kept: signatures that were undone, and what takes signatures back.</source>
        <translation>
            <numerusform>%Ln enregistrement de plus est gardé&#xa0;: il reprend une signature.</numerusform>
            <numerusform>%Ln enregistrements de plus sont gardés&#xa0;: des signatures annulées, et ce qui les reprend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %Ln signatures are safe here. They are sent when their batch closes.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;»&#xa0;: %Ln signature est en sécurité ici. Elle partira à la fermeture de son lot.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;»&#xa0;: %Ln signatures sont en sécurité ici. Elles partiront à la fermeture de leur lot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %Ln signatures are safe here. They are sent when the drop box is plugged in.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;»&#xa0;: %Ln signature est en sécurité ici. Elle partira dès que cette boîte de dépôt sera branchée.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;»&#xa0;: %Ln signatures sont en sécurité ici. Elles partiront dès que cette boîte de dépôt sera branchée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %Ln signatures are safe here. They are sent when that computer is near.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;»&#xa0;: %Ln signature est en sécurité ici. Elle partira dès que cet ordinateur sera à proximité.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;»&#xa0;: %Ln signatures sont en sécurité ici. Elles partiront dès que cet ordinateur sera à proximité.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %Ln signatures are safe here. They are sent when there is a network.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;»&#xa0;: %Ln signature est en sécurité ici. Elle partira dès qu’il y aura un réseau.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;»&#xa0;: %Ln signatures sont en sécurité ici. Elles partiront dès qu’il y aura un réseau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>Only a try-out: nothing signed here counts.</source>
        <translation>Simple essai&#xa0;: ce qu’on signe ici ne compte pas.</translation>
    </message>
    <message>
        <source>Practice: nothing is saved, nothing counts.</source>
        <translation>Exercice&#xa0;: rien n’est enregistré, rien ne compte.</translation>
    </message>
    <message>
        <source>Signing begins on %1.</source>
        <translation>On pourra signer à partir du %1.</translation>
    </message>
</context>
<context>
    <name>PrivacySheet</name>
    <message>
        <source>What is delivered</source>
        <translation>Ce que reçoit le destinataire</translation>
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
        <source>Who is responsible for your details</source>
        <translation>Qui est responsable de vos renseignements</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>Qui voit quoi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The text below is for everybody. Your details are not among those that the recipient gets.</source>
        <translation>Le texte ci-dessous s’adresse à tout le monde. Vos renseignements ne sont pas parmi ceux que reçoit le destinataire.</translation>
    </message>
    <message>
        <source>Take my signature back</source>
        <translation>Retirer ma signature</translation>
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
    <name>ReadyPage</name>
    <message>
        <source>A practice signature holds nobody’s name and counts nowhere. Once headquarters has opened it, you know that they can read what is signed here.</source>
        <translation>Une signature d’essai ne contient le nom de personne et ne compte nulle part. Une fois que le siège l’a ouverte, vous savez qu’il peut lire ce qui est signé ici.</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Read receipts and drop box files from this stick</source>
        <translation>Lire les reçus et les boîtes de dépôt enregistrés sur cette clé USB</translation>
    </message>
</context>
<context>
    <name>RequiredFields</name>
    <message>
        <source>I have one name</source>
        <translation>Je n’ai qu’un seul nom</translation>
    </message>
</context>
<context>
    <name>ScreenReaderNewsModel</name>
    <message numerus="yes">
        <source>Please check %Ln answers</source>
        <translation>
            <numerusform>%Ln réponse à vérifier</numerusform>
            <numerusform>%Ln réponses à vérifier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendingPage</name>
    <message>
        <source>Signatures leave this device in batches. A batch closes at the end of each event, and whenever you hand over. Where staff have set up a drop box, this device sends batches by itself.</source>
        <translation>Les signatures quittent cet appareil par lots. Un lot se ferme à la fin de chaque évènement et à chaque remise. Si les responsables ont prévu une boîte de dépôt, cet appareil envoie les lots tout seul.</translation>
    </message>
    <message>
        <source>Also close a batch each day</source>
        <translation>Fermer aussi un lot chaque jour</translation>
    </message>
    <message>
        <source>Also close a batch after a number of signatures</source>
        <translation>Fermer aussi un lot après un certain nombre de signatures</translation>
    </message>
    <message>
        <source>A receipt proves that headquarters has a batch. It comes on a stick, or by itself from a drop box. Only then is that batch erased here.</source>
        <translation>Un reçu est la confirmation que le siège a bien reçu un lot. Il arrive sur une clé USB, ou tout seul par une boîte de dépôt. Alors seulement ce lot est effacé ici.</translation>
    </message>
    <message>
        <source>In an emergency: erase everything</source>
        <translation>En cas d’urgence&#xa0;: tout effacer</translation>
    </message>
</context>
<context>
    <name>SetupTrouble</name>
    <message>
        <source>This could not be saved.</source>
        <translation>Cela n’a pas pu être enregistré.</translation>
    </message>
</context>
<context>
    <name>SideRail</name>
    <message>
        <source>Who sees what</source>
        <translation>Qui voit quoi</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Needed to sign</source>
        <translation>Nécessaire pour signer</translation>
    </message>
    <message>
        <source>Your code is on the screen. It is read into headphones only.</source>
        <translation>Votre code est à l’écran. Il n’est lu que dans un casque.</translation>
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
    <message numerus="yes">
        <source>In %Ln seconds the start page comes back.</source>
        <translation>
            <numerusform>Retour à l’accueil dans %Ln seconde.</numerusform>
            <numerusform>Retour à l’accueil dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed is covered until you come back.</source>
        <translation>Ce que vous avez saisi est caché jusqu’à votre retour.</translation>
    </message>
    <message>
        <source>Take your time.</source>
        <translation>Prenez votre temps.</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>Je suis là</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Il me faut plus de temps</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step %1 of 3</source>
        <translation>Étape %1 sur 3</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#xa0;: %1</translation>
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
    <name>StickFromHeadquartersModel</name>
    <message numerus="yes">
        <source>%Ln signatures were erased here, because headquarters has them.</source>
        <translation>
            <numerusform>%Ln signature a été effacée ici, parce que le siège l’a reçue.</numerusform>
            <numerusform>%Ln signatures ont été effacées ici, parce que le siège les a reçues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are planned on this device now.</source>
        <translation>
            <numerusform>%Ln évènement est maintenant prévu sur cet appareil.</numerusform>
            <numerusform>%Ln évènements sont maintenant prévus sur cet appareil.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeBackSheet</name>
    <message>
        <source>Your request is saved. Only %1 can read it.</source>
        <translation>Votre demande est enregistrée. Seule l’organisation peut la lire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>That was practice: nothing was saved.</source>
        <translation>C’était un exercice&#xa0;: rien n’a été gardé.</translation>
    </message>
    <message>
        <source>Take my signature back</source>
        <translation>Retirer ma signature</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nobody at this table can see who signed. %1 looks for your signature and takes it off its list.</source>
        <translation>Personne à cette table ne peut voir qui a signé. %1 cherche votre signature et la retire de sa liste.</translation>
    </message>
    <message>
        <source>Your request could not be saved. Please call a volunteer.</source>
        <translation>Votre demande n’a pas pu être enregistrée. Faites signe à une personne bénévole.</translation>
    </message>
    <message>
        <source>Your name, as you signed</source>
        <translation>Votre nom, tel que vous avez signé</translation>
    </message>
    <message>
        <source>The code you were shown</source>
        <translation>Le code qui vous a été montré</translation>
    </message>
    <message>
        <source>Ask to be taken off</source>
        <translation>Demander mon retrait</translation>
    </message>
    <message>
        <source>Without the code:</source>
        <translation>Sans le code&#xa0;:</translation>
    </message>
    <message>
        <source>If name and code are those of a signature, it is taken off the list within 30 days. Nobody can tell you here whether they are.</source>
        <translation>Si ce nom et ce code sont ceux d’une signature, elle est retirée de la liste dans les 30 jours. Personne ici ne peut vous dire si c’est le cas.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>ThanksFoot</name>
    <message numerus="yes">
        <source>The next person’s turn comes in %Ln seconds</source>
        <translation>
            <numerusform>Place à la personne suivante dans %Ln seconde</numerusform>
            <numerusform>Place à la personne suivante dans %Ln secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Touch the screen if you need more time</source>
        <translation>Touchez l’écran s’il vous faut plus de temps</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Personne suivante</translation>
    </message>
    <message>
        <source>Undo my signature</source>
        <translation>Annuler ma signature</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Plus de temps</translation>
    </message>
</context>
<context>
    <name>ThanksScreen</name>
    <message>
        <source>It could not be undone: your signature stands.</source>
        <translation>L’annulation n’a pas réussi&#xa0;: votre signature compte toujours.</translation>
    </message>
    <message>
        <source>It does not count and stands on no list. A note that takes it back is sent along, and what you typed is deleted. You can sign again whenever you like.</source>
        <translation>Elle ne compte pas et ne figure sur aucune liste. Une note qui la reprend part avec elle, et ce que vous avez saisi est effacé. Vous pouvez signer à nouveau quand vous voulez.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Merci.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>If you change your mind</source>
        <translation>Si vous changez d’avis</translation>
    </message>
    <message>
        <source>Your signature is undone.</source>
        <translation>Votre signature est annulée.</translation>
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
        <source>The campaign pack is not there any more. Plug the stick in again, then touch “Look again”.</source>
        <translation>La trousse de campagne n’est plus là. Rebranchez la clé USB, puis touchez «&#xa0;Chercher à nouveau&#xa0;».</translation>
    </message>
    <message>
        <source>This campaign pack is for a newer Tabling. Update Tabling on this device, or ask the organisation for an older pack.</source>
        <translation>Cette trousse de campagne est faite pour une version plus récente de Tabling. Mettez Tabling à jour sur cet appareil, ou demandez à l’organisation une trousse plus ancienne.</translation>
    </message>
    <message>
        <source>This campaign pack is not signed. Ask the organisation for its signed pack.</source>
        <translation>Cette trousse de campagne n’est pas signée. Demandez à l’organisation sa trousse signée.</translation>
    </message>
    <message>
        <source>Something in this campaign pack was changed after the organisation signed it. Do not use it; ask for the pack again.</source>
        <translation>Cette trousse de campagne a été modifiée après que l’organisation l’a signée. Ne l’utilisez pas&#x202f;; redemandez la trousse.</translation>
    </message>
    <message>
        <source>This campaign pack is for a different campaign. Choose the pack of the campaign on this device, or ask staff to set this device up again.</source>
        <translation>Cette trousse est celle d’une autre campagne. Choisissez la trousse de la campagne de cet appareil, ou demandez aux responsables de reconfigurer l’appareil.</translation>
    </message>
    <message>
        <source>This campaign pack is signed with another key than the one this device trusts. Take it only if you called the organisation and it has a new key.</source>
        <translation>Cette trousse de campagne est signée avec une autre clé que celle à laquelle cet appareil fait confiance. Ne l’acceptez que si vous avez appelé l’organisation et qu’elle a une nouvelle clé.</translation>
    </message>
    <message>
        <source>This campaign pack is older than the one on this device. Take it only if the organisation tells you to.</source>
        <translation>Cette trousse de campagne est plus ancienne que celle de cet appareil. Ne la prenez que si l’organisation vous le dit.</translation>
    </message>
    <message>
        <source>This campaign pack has the same number as the one on this device and says something else. Call the organisation before you take it.</source>
        <translation>Cette trousse de campagne porte le même numéro que celle de cet appareil, mais son contenu est différent. Appelez l’organisation avant de la prendre.</translation>
    </message>
    <message>
        <source>This campaign pack names a day that has passed. Ask the organisation whether there is a newer one.</source>
        <translation>Cette trousse de campagne indique un jour déjà passé. Demandez à l’organisation s’il y en a une plus récente.</translation>
    </message>
    <message>
        <source>This device was only tried out. Choose the campaign pack again: it asks whether what was signed while trying out may be thrown away.</source>
        <translation>Cet appareil n’a servi qu’à un essai. Choisissez à nouveau la trousse de campagne&#xa0;: l’appareil demande s’il faut effacer ce qui a été signé pendant l’essai.</translation>
    </message>
    <message>
        <source>There are signatures on this device that are not from trying it out, or that nobody can read. Nothing was changed: hand over what is here, then call headquarters.</source>
        <translation>Il y a sur cet appareil des signatures qui ne viennent pas de l’essai, ou que personne ne peut lire. Rien n’a été modifié&#xa0;: remettez ce qui est ici, puis appelez le siège.</translation>
    </message>
    <message>
        <source>This campaign pack is only for trying out, and this device is for a real campaign. Nothing was changed; try it out on another device.</source>
        <translation>Cette trousse de campagne ne sert qu’à un essai, et cet appareil sert à une vraie campagne. Rien n’a été modifié&#x202f;; faites l’essai sur un autre appareil.</translation>
    </message>
    <message>
        <source>This stick was written by a newer Tabling. Update Tabling on this device, or ask the organisation for another stick.</source>
        <translation>Cette clé USB a été préparée par une version plus récente de Tabling. Mettez Tabling à jour sur cet appareil, ou demandez une autre clé USB à l’organisation.</translation>
    </message>
    <message>
        <source>What this stick says to set up devices was changed, or is for another campaign pack. Do not use it; ask the organisation for another stick.</source>
        <translation>Ce que cette clé USB dit pour configurer les appareils a été modifié, ou concerne une autre trousse de campagne. Ne l’utilisez pas&#x202f;; demandez une autre clé USB à l’organisation.</translation>
    </message>
    <message>
        <source>This campaign pack has a mistake in it. Ask the organisation for a new one.</source>
        <translation>Cette trousse de campagne contient une erreur. Demandez-en une nouvelle à l’organisation.</translation>
    </message>
    <message>
        <source>This PIN cannot be used here. Choose another one.</source>
        <translation>Ce NIP ne peut pas être utilisé ici. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The PIN of this device cannot be read. Ask staff to set a new one; every signature is safe.</source>
        <translation>Le NIP de cet appareil est illisible. Demandez aux responsables d’en choisir un nouveau&#x202f;; toutes les signatures sont en sécurité.</translation>
    </message>
    <message>
        <source>This device was set up with a newer Tabling. Update Tabling on it; every signature is safe.</source>
        <translation>Cet appareil a été configuré avec une version plus récente de Tabling. Mettez Tabling à jour&#x202f;; toutes les signatures sont en sécurité.</translation>
    </message>
    <message>
        <source>The settings of this device cannot be read. Ask staff to set it up again; every signature is safe.</source>
        <translation>Les réglages de cet appareil sont illisibles. Demandez aux responsables de le reconfigurer&#x202f;; toutes les signatures sont en sécurité.</translation>
    </message>
    <message>
        <source>An encryption key of this device cannot be used. Keep this device as it is; call headquarters.</source>
        <translation>Une clé de chiffrement de cet appareil est inutilisable. Gardez cet appareil tel quel&#x202f;; appelez le siège.</translation>
    </message>
    <message>
        <source>Tabling is open twice on this device. Close the other window, then try again.</source>
        <translation>Tabling est ouvert deux fois sur cet appareil. Fermez l’autre fenêtre, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing can be written on this device. Use another device; call headquarters.</source>
        <translation>Rien ne peut être écrit sur cet appareil. Prenez un autre appareil&#x202f;; appelez le siège.</translation>
    </message>
    <message>
        <source>The signatures here were saved by a newer Tabling. Update Tabling on this device; nothing was changed.</source>
        <translation>Les signatures qui sont ici ont été enregistrées par une version plus récente de Tabling. Mettez Tabling à jour sur cet appareil&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The signatures here belong to another device. Nothing was changed; call headquarters.</source>
        <translation>Les signatures qui sont ici sont celles d’un autre appareil. Rien n’a été modifié&#x202f;; appelez le siège.</translation>
    </message>
    <message>
        <source>The file of signatures on this device is damaged. Keep this device as it is; call headquarters.</source>
        <translation>Le fichier des signatures de cet appareil est endommagé. Gardez cet appareil tel quel&#x202f;; appelez le siège.</translation>
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
        <source>Signatures cannot be saved just now. Close Tabling and open it again; if it stays like this, use another device.</source>
        <translation>Les signatures ne peuvent pas être enregistrées pour le moment. Fermez Tabling et rouvrez-le&#x202f;; si rien ne change, prenez un autre appareil.</translation>
    </message>
    <message>
        <source>A file of signatures could not be made. Try again; if it stays like this, call headquarters.</source>
        <translation>Un fichier de signatures n’a pas pu être créé. Réessayez&#x202f;; si rien ne change, appelez le siège.</translation>
    </message>
    <message>
        <source>A receipt is not for this device, or was changed after headquarters signed it. It erased nothing; ask headquarters for it again.</source>
        <translation>Un reçu n’est pas destiné à cet appareil, ou a été modifié après que le siège l’a signé. Il n’a rien effacé&#x202f;; redemandez-le au siège.</translation>
    </message>
    <message>
        <source>A receipt also names batches that are not from this device. Nothing in them was erased; call headquarters: another device may be a copy of this one.</source>
        <translation>Un reçu nomme aussi des lots qui ne viennent pas de cet appareil. Rien n’en a été effacé&#x202f;; appelez le siège&#xa0;: un autre appareil est peut-être une copie de celui-ci.</translation>
    </message>
    <message>
        <source>There is not enough room. Free some space there, or use another stick, then try again.</source>
        <translation>Il n’y a pas assez de place. Libérez-en, ou prenez une autre clé USB, puis réessayez.</translation>
    </message>
    <message>
        <source>The stick or folder is not there any more. Plug the stick in again, then try again.</source>
        <translation>La clé USB ou le dossier n’est plus là. Rebranchez la clé USB, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing can be saved there. Use another stick or folder.</source>
        <translation>On ne peut rien enregistrer à cet endroit. Prenez une autre clé USB ou un autre dossier.</translation>
    </message>
    <message>
        <source>It could not be saved. Try again, or use another stick or folder.</source>
        <translation>L’enregistrement a échoué. Réessayez, ou prenez une autre clé USB ou un autre dossier.</translation>
    </message>
    <message>
        <source>This network wants you to log in first. Open its login page or use another network; everything is safe here and is sent then.</source>
        <translation>Ce réseau demande d’abord une identification. Ouvrez sa page de connexion, ou utilisez un autre réseau&#x202f;; tout est en sécurité ici et sera envoyé ensuite.</translation>
    </message>
    <message>
        <source>The date and time of this device may be wrong, so it cannot check the drop box. Set the clock; everything is safe here and is sent then.</source>
        <translation>La date et l’heure de cet appareil sont peut-être fausses, et il ne peut pas vérifier la boîte de dépôt. Réglez l’horloge&#x202f;; tout est en sécurité ici et sera envoyé ensuite.</translation>
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
        <source>The drop box does not accept what is sent to it. Everything is safe here; ask staff to check its settings.</source>
        <translation>La boîte de dépôt n’accepte pas ce qu’on lui envoie. Tout est en sécurité ici&#x202f;; demandez aux responsables de vérifier ses réglages.</translation>
    </message>
    <message>
        <source>That did not work. Try again; if it stays like this, call headquarters.</source>
        <translation>Cela n’a pas marché. Réessayez&#x202f;; si rien ne change, appelez le siège.</translation>
    </message>
    <message>
        <source>Tabling made a mistake. Close it and open it again; every signature that was thanked for is safe.</source>
        <translation>C’est une erreur de Tabling. Fermez-le et rouvrez-le&#x202f;; chaque signature suivie d’un merci est en sécurité.</translation>
    </message>
</context>
<context>
    <name>TroublePanel</name>
    <message>
        <source>Your signature could not be saved.</source>
        <translation>Votre signature n’a pas pu être enregistrée.</translation>
    </message>
    <message>
        <source>This kiosk is not ready yet.</source>
        <translation>Cette borne n’est pas encore prête.</translation>
    </message>
    <message>
        <source>Please call a volunteer. What you typed is still here.</source>
        <translation>Faites signe à une personne bénévole. Ce que vous avez écrit est toujours là.</translation>
    </message>
    <message>
        <source>Please call a volunteer.</source>
        <translation>Faites signe à une personne bénévole.</translation>
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
    <name>UnseenNote</name>
    <message>
        <source>Show it</source>
        <translation>Voir le message</translation>
    </message>
</context>
<context>
    <name>Untouched</name>
    <message>
        <source>Touch anywhere to stay.</source>
        <translation>Touchez l’écran pour rester.</translation>
    </message>
    <message>
        <source>Nobody touches this, so it is about to close.</source>
        <translation>Personne ne touche l’écran&#xa0;: ceci va se fermer.</translation>
    </message>
    <message>
        <source>This closes in %1 s.</source>
        <translation>Fermeture dans %1&#xa0;s.</translation>
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
        <source>Language: %1</source>
        <translation>Langue&#xa0;: %1</translation>
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
    <name>WordPlace</name>
    <message>
        <source>Word %1: %2</source>
        <translation>Mot %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Touch to take it back</source>
        <translation>Touchez pour le retirer</translation>
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

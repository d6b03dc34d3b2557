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
    <name>EaseSheet</name>
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
    <name>OptionalFields</name>
    <message>
        <source>If you like</source>
        <translation>Si vous le souhaitez</translation>
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
        <source>Sign</source>
        <translation>Signer</translation>
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
        <source>Touch the screen to keep reading</source>
        <translation>Touchez l’écran pour continuer à lire</translation>
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
</TS>

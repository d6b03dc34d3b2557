<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>ActionRail</name>
    <message>
        <source>Who sees what</source>
        <translation>Quién ve qué</translation>
    </message>
</context>
<context>
    <name>AskList</name>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>What you ask</source>
        <translation>Lo que usted pide</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>Choose the campaign</source>
        <translation>Elija la campaña</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>This campaign pack cannot be used.</source>
        <translation>Este paquete de campaña no se puede usar.</translation>
    </message>
    <message>
        <source>Plug in the stick that holds the organisation’s campaign pack, then touch “Look again”.</source>
        <translation>Conecte la memoria USB con el paquete de campaña de la organización y toque «Buscar de nuevo».</translation>
    </message>
    <message>
        <source>Only to try it out</source>
        <translation>Solo para probar</translation>
    </message>
    <message>
        <source>The example campaign</source>
        <translation>La campaña de ejemplo</translation>
    </message>
    <message>
        <source>For trying out on this device. Do not collect real signatures with it.</source>
        <translation>Para probar en este dispositivo. No recoja con ella firmas de verdad.</translation>
    </message>
</context>
<context>
    <name>CompareStep</name>
    <message>
        <source>Write this down</source>
        <translation>Anote esto</translation>
    </message>
    <message>
        <source>Compare these four words</source>
        <translation>Compare estas cuatro palabras</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Ya está anotado</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Son iguales</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Son distintas</translation>
    </message>
    <message>
        <source>This is the passphrase of a try-out organisation that is made on this device. It is shown only now. Without it nobody can read what is signed here.</source>
        <translation>Es la frase secreta de una organización de prueba creada en este dispositivo. Se muestra solo ahora. Sin ella nadie podrá leer lo que se firme aquí.</translation>
    </message>
    <message>
        <source>The organisation has the same four words: on its letter with the pack, or read to you on the phone. From now on this device trusts only this organisation.</source>
        <translation>La organización tiene las mismas cuatro palabras: en la carta que acompaña al paquete, o leídas por teléfono. Desde ahora, este dispositivo confía solo en esta organización.</translation>
    </message>
    <message>
        <source>Use this to practise and to show. For a real event, ask the organisation for its campaign pack.</source>
        <translation>Sirve para practicar y para mostrar. Para un acto de verdad, pida a la organización su paquete de campaña.</translation>
    </message>
    <message>
        <source>If even one word differs, touch “They differ” and call the organisation.</source>
        <translation>Si una sola palabra es distinta, toque «Son distintas» y llame a la organización.</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>Give the event a name, for example “Capital Pride”.</source>
        <translation>Dé un nombre al acto, por ejemplo «Orgullo en la capital».</translation>
    </message>
    <message>
        <source>That was not it.</source>
        <translation>No es correcto.</translation>
    </message>
    <message>
        <source>That was not it. Try again in %1 s.</source>
        <translation>No es correcto. Intente de nuevo en %1&#xa0;s.</translation>
    </message>
    <message>
        <source>The disk is nearly full, so nobody can sign. Hand over, then free some space.</source>
        <translation>Casi no queda espacio y nadie puede firmar. Entregue las firmas y luego libere espacio.</translation>
    </message>
    <message>
        <source>The battery is nearly empty. Hand over, then charge this device.</source>
        <translation>La batería está casi vacía. Entregue las firmas y luego cargue este dispositivo.</translation>
    </message>
    <message>
        <source>There is little room left on the disk. Hand over soon.</source>
        <translation>Queda poco espacio. Entregue pronto las firmas.</translation>
    </message>
    <message>
        <source>Before you leave this place, hand over what is not handed over yet.</source>
        <translation>Antes de irse de aquí, entregue lo que está sin entregar.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Nearly full: nobody can sign. %1 free</source>
        <translation>Casi lleno: nadie puede firmar. Quedan %1</translation>
    </message>
    <message>
        <source>Getting full: %1 free</source>
        <translation>Se va llenando: quedan %1</translation>
    </message>
    <message>
        <source>Enough room: %1 free</source>
        <translation>Hay espacio: quedan %1</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>None found: keep it plugged in</source>
        <translation>Sin batería: no desenchufe el dispositivo</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1, plugged in</source>
        <translation>%1, enchufado</translation>
    </message>
    <message>
        <source>%1 left: charge it now</source>
        <translation>Queda un %1: cárguelo ahora</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Queda un %1</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>%1. It was moved while people signed. Signatures stay in their order.</source>
        <translation>%1. Se cambió mientras se firmaba. Las firmas conservan su orden.</translation>
    </message>
    <message>
        <source>%1. That is too early: the clock is wrong. Signatures stay in their order.</source>
        <translation>%1. El reloj está atrasado. Las firmas conservan su orden.</translation>
    </message>
    <message>
        <source>%1. That is too late: the clock is wrong. Signatures stay in their order.</source>
        <translation>%1. El reloj está adelantado. Las firmas conservan su orden.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>A salvo</translation>
    </message>
    <message>
        <source>A damaged journal was set aside. Keep this device; call headquarters.</source>
        <translation>Se apartó un registro dañado. Guarde este dispositivo y llame a la sede.</translation>
    </message>
    <message>
        <source>A damaged journal was set aside; it holds %1. Keep this device; call headquarters.</source>
        <translation>Se apartó un registro dañado; contiene %1. Guarde este dispositivo y llame a la sede.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Not checked: stay near this device</source>
        <translation>Sin comprobar: quédese cerca del dispositivo</translation>
    </message>
    <message>
        <source>Nobody can leave this screen</source>
        <translation>Nadie puede salir de esta pantalla</translation>
    </message>
    <message>
        <source>Somebody with a keyboard could leave this screen: stay near</source>
        <translation>Con un teclado se podría salir de esta pantalla: quédese cerca</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The two were not the same. Begin again.</source>
        <translation>No coinciden. Empiece de nuevo.</translation>
    </message>
    <message>
        <source>Choose 6 to 12 digits that are not in a row and not all the same.</source>
        <translation>Elija de 6 a 12 cifras que no sean seguidas ni todas iguales.</translation>
    </message>
</context>
<context>
    <name>CountrySheet</name>
    <message>
        <source>Your country</source>
        <translation>Su país</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation>Escriba unas letras</translation>
    </message>
    <message>
        <source>No country found. Try fewer letters.</source>
        <translation>No se encontró ningún país. Pruebe con menos letras.</translation>
    </message>
</context>
<context>
    <name>EaseSheet</name>
    <message>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Negro sobre blanco</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Blanco sobre negro</translation>
    </message>
    <message>
        <source>Easier to read</source>
        <translation>Leer con más facilidad</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 por ciento</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Nada se mueve solo</translation>
    </message>
</context>
<context>
    <name>EventFields</name>
    <message>
        <source>Name of the event</source>
        <translation>Nombre del acto</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>Un día antes</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>Un día después</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Another event</source>
        <translation>Otro acto</translation>
    </message>
    <message>
        <source>Begin this event</source>
        <translation>Empezar este acto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>What was signed before stays with its own event. The count of today begins anew.</source>
        <translation>Lo firmado antes se queda con su acto. La cuenta de hoy empieza de nuevo.</translation>
    </message>
</context>
<context>
    <name>EventStep</name>
    <message>
        <source>Name the event</source>
        <translation>Dé nombre al acto</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Open the kiosk</source>
        <translation>Abrir el puesto</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Another campaign</source>
        <translation>Otra campaña</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>This could not be kept.</source>
        <translation>No se pudo guardar.</translation>
    </message>
    <message>
        <source>The kiosk opens in this event at every start, with the day of the start. Is the day above wrong? Then set the clock of this device first.</source>
        <translation>El puesto se abre en este acto cada vez que se enciende, con la fecha de ese día. ¿Es incorrecto el día de arriba? Entonces ponga primero en hora el reloj de este dispositivo.</translation>
    </message>
</context>
<context>
    <name>EventSummary</name>
    <message>
        <source>End the event</source>
        <translation>Terminar el acto</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Cerrar el puesto</translation>
    </message>
    <message>
        <source>Hand over first</source>
        <translation>Entregar primero</translation>
    </message>
    <message>
        <source>End and close the kiosk</source>
        <translation>Terminar y cerrar el puesto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures safe</source>
        <translation>
            <numerusform>%Ln firma a salvo</numerusform>
            <numerusform>%Ln firmas a salvo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches</source>
        <translation>
            <numerusform>%Ln lote</numerusform>
            <numerusform>%Ln lotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not handed over</source>
        <translation>
            <numerusform>%Ln sin entregar</numerusform>
            <numerusform>%Ln sin entregar</numerusform>
        </translation>
    </message>
    <message>
        <source>At the next start the kiosk asks for a new event. Nothing is erased.</source>
        <translation>La próxima vez que se encienda, el puesto pedirá un nuevo acto. No se borra nada.</translation>
    </message>
    <message>
        <source>The screen closes. At the next start the kiosk opens again in this event. Nothing is erased.</source>
        <translation>La pantalla se cierra. La próxima vez, el puesto se abre de nuevo en este acto. No se borra nada.</translation>
    </message>
    <message>
        <source>Begin another event</source>
        <translation>Empezar otro acto</translation>
    </message>
    <message>
        <source>End and close without handing over</source>
        <translation>Terminar y cerrar sin entregar</translation>
    </message>
    <message>
        <source>Close without handing over</source>
        <translation>Cerrar sin entregar</translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <source>Look at this</source>
        <translation>Revise esto</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Bien</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>signed here today</source>
        <translation>firmas hoy aquí</translation>
    </message>
    <message>
        <source>not handed over yet</source>
        <translation>sin entregar</translation>
    </message>
    <message>
        <source>safe on this device</source>
        <translation>a salvo en este dispositivo</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>How it stands</source>
        <translation>Cómo va todo</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Back to signing</source>
        <translation>Volver a las firmas</translation>
    </message>
    <message>
        <source>Practice is on: nothing is kept and nothing counts.</source>
        <translation>Modo de práctica: no se guarda ni se cuenta nada.</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>Terminar la práctica</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practicar</translation>
    </message>
    <message>
        <source>Change the event</source>
        <translation>Cambiar de acto</translation>
    </message>
    <message>
        <source>End the event</source>
        <translation>Terminar el acto</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Cerrar el puesto</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Enter your name as you would like it to appear.</source>
        <translation>Escriba su nombre tal como quiere que aparezca.</translation>
    </message>
    <message>
        <source>Enter your family name, or say that you have one name.</source>
        <translation>Escriba sus apellidos o indique que tiene un solo nombre.</translation>
    </message>
    <message>
        <source>Choose your country.</source>
        <translation>Elija su país.</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Escriba su correo electrónico.</translation>
    </message>
    <message>
        <source>Enter your postal code.</source>
        <translation>Escriba su código postal.</translation>
    </message>
    <message>
        <source>Enter your phone number.</source>
        <translation>Escriba su número de teléfono.</translation>
    </message>
    <message>
        <source>This is too long for us to keep. Please shorten it.</source>
        <translation>Es demasiado largo para guardarlo. Abrévielo, por favor.</translation>
    </message>
    <message>
        <source>Enter a name with at least one letter, and no web address.</source>
        <translation>Escriba un nombre con al menos una letra y sin direcciones web.</translation>
    </message>
    <message>
        <source>Enter the address like this: name@example.org</source>
        <translation>Escriba la dirección así: name@example.org</translation>
    </message>
    <message>
        <source>Check the number: digits are missing or too many.</source>
        <translation>Revise el número: faltan o sobran cifras.</translation>
    </message>
    <message>
        <source>Choose your country from the list.</source>
        <translation>Elija su país de la lista.</translation>
    </message>
    <message>
        <source>Tick this box if it is true for you. You need it to sign.</source>
        <translation>Marque esta casilla si es su caso. Hace falta para firmar.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>That was practice: nothing was kept.</source>
        <translation>Era una práctica: no se guardó nada.</translation>
    </message>
    <message>
        <source>You are the first person here today</source>
        <translation>Es la primera persona que firma hoy aquí</translation>
    </message>
    <message>
        <source>You are the %1 person here today</source>
        <translation>Es la persona número %1 que firma hoy aquí</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quiso decir %1?</translation>
    </message>
    <message>
        <source>Replaces what you typed</source>
        <translation>Sustituye lo que escribió</translation>
    </message>
    <message>
        <source>Choose your country</source>
        <translation>Elija su país</translation>
    </message>
</context>
<context>
    <name>FormScreen</name>
    <message>
        <source>Your signature</source>
        <translation>Su firma</translation>
    </message>
    <message>
        <source>I have one name</source>
        <translation>Tengo un solo nombre</translation>
    </message>
    <message>
        <source>Count me, but do not print my name</source>
        <translation>Cuénteme, pero no imprima mi nombre</translation>
    </message>
    <message>
        <source>Read the petition</source>
        <translation>Leer la petición</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>Quién ve qué</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers still need you</source>
        <translation>
            <numerusform>Falta %Ln respuesta</numerusform>
            <numerusform>Faltan %Ln respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Add my signature</source>
        <translation>Añadir mi firma</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>Where to?</source>
        <translation>¿Adónde?</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>Sin entregar</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Elegir de nuevo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message numerus="yes">
        <source>Everything on this device is written: %Ln signatures. They also stay here until headquarters has them.</source>
        <translation>
            <numerusform>Se escribe todo lo que hay en este dispositivo: %Ln firma. También se queda aquí hasta que la sede la tenga.</numerusform>
            <numerusform>Se escribe todo lo que hay en este dispositivo: %Ln firmas. También se quedan aquí hasta que la sede las tenga.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has signed on this device yet, so there is nothing to hand over.</source>
        <translation>Nadie ha firmado todavía en este dispositivo: no hay nada que entregar.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Is your stick not here? Plug it in, wait a moment, and touch “Look again”.</source>
        <translation>¿No aparece su memoria USB? Conéctela, espere un momento y toque «Buscar de nuevo».</translation>
    </message>
    <message>
        <source>Do not pull out “%1”.</source>
        <translation>No desconecte «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures are on “%1”.</source>
        <translation>
            <numerusform>%Ln firma está en «%1».</numerusform>
            <numerusform>%Ln firmas están en «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are in %Ln files, sealed: whoever finds the stick cannot read them. Give it to headquarters.</source>
        <translation>
            <numerusform>Están en %Ln archivo sellado: quien encuentre la memoria no podrá leerlo. Entréguela a la sede.</numerusform>
            <numerusform>Están en %Ln archivos sellados: quien encuentre la memoria no podrá leerlos. Entréguela a la sede.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every signature is still safe on this device.</source>
        <translation>Todas las firmas siguen a salvo en este dispositivo.</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>OptionalFields</name>
    <message>
        <source>If you like</source>
        <translation>Si lo desea</translation>
    </message>
</context>
<context>
    <name>PageCode</name>
    <message>
        <source>Code to scan with a phone. It opens %1</source>
        <translation>Código para escanear con un teléfono. Abre %1</translation>
    </message>
    <message>
        <source>Follow the campaign</source>
        <translation>Seguir la campaña</translation>
    </message>
    <message>
        <source>Scan this with your phone.</source>
        <translation>Escanéelo con su teléfono.</translation>
    </message>
</context>
<context>
    <name>PinGate</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%Ln digits typed</source>
        <translation>
            <numerusform>%Ln cifra escrita</numerusform>
            <numerusform>%Ln cifras escritas</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase one digit</source>
        <translation>Borrar una cifra</translation>
    </message>
</context>
<context>
    <name>PinStep</name>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>El mismo PIN otra vez</translation>
    </message>
    <message>
        <source>Set a PIN for the volunteers</source>
        <translation>Elija un PIN para el voluntariado</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>This could not be kept.</source>
        <translation>No se pudo guardar.</translation>
    </message>
    <message>
        <source>With it volunteers see the counts, hand over, and close the kiosk. Choose 6 to 12 digits and tell only those who look after this stall.</source>
        <translation>Con él, el voluntariado ve las cuentas, entrega las firmas y cierra el puesto. Elija de 6 a 12 cifras y dígalas solo a quienes atienden este puesto.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>To open the volunteers’ page later: hold the upper corner of the welcome screen, on the side where a line ends, for two seconds.</source>
        <translation>Para abrir después la página del voluntariado: mantenga el dedo dos segundos en la esquina superior de la pantalla de bienvenida, del lado donde terminan las líneas.</translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>Practice: nothing is kept, nothing counts.</source>
        <translation>Práctica: no se guarda ni se cuenta nada.</translation>
    </message>
</context>
<context>
    <name>PrivacySheet</name>
    <message>
        <source>What is handed over</source>
        <translation>Qué se entrega</translation>
    </message>
    <message>
        <source>Where your details go</source>
        <translation>Adónde van sus datos</translation>
    </message>
    <message>
        <source>How long they are kept</source>
        <translation>Cuánto tiempo se guardan</translation>
    </message>
    <message>
        <source>If you change your mind</source>
        <translation>Si cambia de opinión</translation>
    </message>
    <message>
        <source>Who answers for your details</source>
        <translation>Quién responde de sus datos</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>Quién ve qué</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ReadingScreen</name>
    <message>
        <source>Stop reading aloud</source>
        <translation>Dejar de leer en voz alta</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
</context>
<context>
    <name>StayPanel</name>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message numerus="yes">
        <source>What you typed will be cleared in %Ln seconds.</source>
        <translation>
            <numerusform>Lo que escribió se borrará en %Ln segundo.</numerusform>
            <numerusform>Lo que escribió se borrará en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>Sigo aquí</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step %1 of 3</source>
        <translation>Paso %1 de 3</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
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
        <translation>Gracias.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Qué pasa ahora</translation>
    </message>
    <message>
        <source>If you change your mind</source>
        <translation>Si cambia de opinión</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Siguiente persona</translation>
    </message>
    <message>
        <source>Touch the screen if you need more time</source>
        <translation>Toque la pantalla si necesita más tiempo</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Text size and contrast</source>
        <translation>Tamaño del texto y contraste</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
</context>
<context>
    <name>TroublePanel</name>
    <message>
        <source>Your signature could not be kept.</source>
        <translation>No se pudo guardar su firma.</translation>
    </message>
    <message>
        <source>This kiosk is not ready yet.</source>
        <translation>Este puesto aún no está listo.</translation>
    </message>
    <message>
        <source>Please call a volunteer. What you typed is still here.</source>
        <translation>Avise a una persona voluntaria. Lo que escribió sigue aquí.</translation>
    </message>
    <message>
        <source>Please call a volunteer.</source>
        <translation>Avise a una persona voluntaria.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Back to my answers</source>
        <translation>Volver a mis respuestas</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message numerus="yes">
        <source>%Ln people signed here today</source>
        <translation>
            <numerusform>%Ln persona ha firmado hoy aquí</numerusform>
            <numerusform>%Ln personas han firmado hoy aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Be the first to sign here today</source>
        <translation>Sea la primera persona en firmar hoy aquí</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>Leer antes</translation>
    </message>
    <message>
        <source>Text size and contrast</source>
        <translation>Tamaño del texto y contraste</translation>
    </message>
</context>
<context>
    <name>WithdrawalCode</name>
    <message>
        <source>Your code</source>
        <translation>Su código</translation>
    </message>
    <message>
        <source>Write it down or take a picture: it is shown only once. With this code and your name you can take your signature back.</source>
        <translation>Anótelo o hágale una foto: solo se muestra una vez. Con este código y su nombre puede retirar su firma.</translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Language of the keyboard</source>
        <translation>Idioma del teclado</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>Ocultar el teclado</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
</TS>

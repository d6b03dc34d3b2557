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
    <name>BatteryScreen</name>
    <message>
        <source>%L1%</source>
        <translation>%L1&#xa0;%</translation>
    </message>
    <message>
        <source>The battery is nearly empty.</source>
        <translation>La batería está casi vacía.</translation>
    </message>
    <message>
        <source>Volunteers, please plug this device in, or take it away and hand over.</source>
        <translation>Voluntariado: enchufe este dispositivo, o lléveselo y entregue las firmas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures from today are safe.</source>
        <translation>
            <numerusform>%Ln firma de hoy está a salvo.</numerusform>
            <numerusform>%Ln firmas de hoy están a salvo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every signature is safe.</source>
        <translation>Todas las firmas están a salvo.</translation>
    </message>
    <message>
        <source>Signing goes on here by itself as soon as there is power.</source>
        <translation>En cuanto haya corriente, aquí se podrá volver a firmar.</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>This campaign cannot be used.</source>
        <translation>Esta campaña no se puede usar.</translation>
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
    <name>Corner</name>
    <message>
        <source>Give the event a name, for example “Capital Pride”.</source>
        <translation>Dé un nombre al acto, por ejemplo «Orgullo en la capital».</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
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
        <source>Set a PIN for the volunteers</source>
        <translation>Elija un PIN para el voluntariado</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>El mismo PIN otra vez</translation>
    </message>
    <message>
        <source>The two were not the same. Begin again.</source>
        <translation>No coinciden. Empiece de nuevo.</translation>
    </message>
    <message>
        <source>Choose 6 to 12 digits that are not in a row and not all the same.</source>
        <translation>Elija de 6 a 12 cifras que no sean seguidas ni todas iguales.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>“%1”: everything is sent</source>
        <translation>«%1»: todo está enviado</translation>
    </message>
    <message>
        <source>“%1”: %2 safe on this device; will be sent when it is plugged in</source>
        <translation>«%1»: %2 a salvo en este dispositivo; se enviarán cuando se conecte</translation>
    </message>
    <message>
        <source>“%1”: %2 safe on this device; will be sent when it is near</source>
        <translation>«%1»: %2 a salvo en este dispositivo; se enviarán cuando su ordenador esté cerca</translation>
    </message>
    <message>
        <source>“%1”: %2 safe on this device; will be sent when there is a network</source>
        <translation>«%1»: %2 a salvo en este dispositivo; se enviarán cuando haya red</translation>
    </message>
    <message>
        <source>“%1”: %2 safe on this device; will be sent when their batch closes</source>
        <translation>«%1»: %2 a salvo en este dispositivo; se enviarán al cerrarse su lote</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The PIN of the volunteers</source>
        <translation>El PIN del voluntariado</translation>
    </message>
    <message>
        <source>The second PIN, of staff</source>
        <translation>El segundo PIN, del personal</translation>
    </message>
    <message>
        <source>Everything is erased</source>
        <translation>Todo está borrado</translation>
    </message>
    <message>
        <source>Not everything is erased</source>
        <translation>No está todo borrado</translation>
    </message>
    <message>
        <source>Ask for both PINs</source>
        <translation>Pedir los dos PIN</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Those were not the two PINs. Try again in %1 s.</source>
        <translation>No eran los dos PIN. Inténtelo de nuevo dentro de %1 s.</translation>
    </message>
    <message>
        <source>Those were not the two PINs.</source>
        <translation>No eran los dos PIN.</translation>
    </message>
    <message>
        <source>Check receipts</source>
        <translation>Revisar los acuses</translation>
    </message>
    <message>
        <source>No</source>
        <comment>no hour</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>No</source>
        <comment>no number</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>Every %1 signatures</source>
        <translation>Cada %1 firmas</translation>
    </message>
    <message>
        <source>Keep this campaign</source>
        <translation>Mantener esta campaña</translation>
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
        <source>Choose the campaign</source>
        <translation>Elija la campaña</translation>
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
    <message>
        <source>I have written it down</source>
        <translation>Ya está anotado</translation>
    </message>
    <message>
        <source>Write this down</source>
        <translation>Anote esto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Compare these four words</source>
        <translation>Compare estas cuatro palabras</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Son iguales</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Son distintas</translation>
    </message>
    <message>
        <source>Begin this event</source>
        <translation>Empezar este acto</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>Otro acto</translation>
    </message>
    <message>
        <source>Open the kiosk</source>
        <translation>Abrir el puesto</translation>
    </message>
    <message>
        <source>Name the event</source>
        <translation>Dé nombre al acto</translation>
    </message>
    <message>
        <source>Another campaign</source>
        <translation>Otra campaña</translation>
    </message>
    <message>
        <source>Nothing is left on this device: it is safe to hand back.</source>
        <translation>No queda nada en este dispositivo: puede devolverse.</translation>
    </message>
    <message>
        <source>A damaged journal is left on this device. Keep the device; call headquarters.</source>
        <translation>En este dispositivo queda un registro dañado. Conserve el dispositivo y llame a la sede.</translation>
    </message>
    <message>
        <source>What was erased is still being cleared away. Keep this device, and look again in a minute.</source>
        <translation>Lo que se borró todavía se está eliminando del todo. Conserve este dispositivo y vuelva a mirar en un minuto.</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>¿Adónde?</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>Sin entregar</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Elegir de nuevo</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Cómo va todo</translation>
    </message>
    <message>
        <source>Back to signing</source>
        <translation>Volver a las firmas</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
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
        <source>Sending and receipts</source>
        <translation>Envío y acuses de recibo</translation>
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
    <message>
        <source>There is no receipt for this device on it.</source>
        <translation>No hay ningún acuse de recibo para este dispositivo.</translation>
    </message>
    <message>
        <source>“%1”: from now on this device sends there too.</source>
        <translation>«%1»: desde ahora este dispositivo también envía ahí.</translation>
    </message>
    <message>
        <source>Which stick has the receipt?</source>
        <translation>¿En qué memoria USB está el acuse de recibo?</translation>
    </message>
    <message>
        <source>Receipts checked</source>
        <translation>Acuses de recibo revisados</translation>
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
        <source>End and close without handing over</source>
        <translation>Terminar y cerrar sin entregar</translation>
    </message>
    <message>
        <source>Close without handing over</source>
        <translation>Cerrar sin entregar</translation>
    </message>
    <message>
        <source>Hand over first</source>
        <translation>Entregar primero</translation>
    </message>
    <message>
        <source>End and close the kiosk</source>
        <translation>Terminar y cerrar el puesto</translation>
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
    <name>DisplaySheet</name>
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
    <name>EmergencyPage</name>
    <message numerus="yes">
        <source>%Ln signatures were not handed over. They would be lost for ever.</source>
        <translation>
            <numerusform>%Ln firma no se ha entregado. Se perdería para siempre.</numerusform>
            <numerusform>%Ln firmas no se han entregado. Se perderían para siempre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything signed here was handed over.</source>
        <translation>Todo lo firmado aquí se ha entregado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures are on this device, sealed: nobody who takes it can read them. None of them is confirmed by headquarters yet.</source>
        <translation>
            <numerusform>%Ln firma está en este dispositivo, sellada: quien se lo lleve no puede leerla. La sede aún no la ha confirmado.</numerusform>
            <numerusform>%Ln firmas están en este dispositivo, selladas: quien se lo lleve no puede leerlas. La sede aún no ha confirmado ninguna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing needs two people: one with the PIN of the volunteers, one with the second PIN of staff. It cannot be undone.</source>
        <translation>Para borrar hacen falta dos personas: una con el PIN del voluntariado y otra con el segundo PIN del personal. No se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures were erased. Their numbers are noted for headquarters, and nothing else.</source>
        <translation>
            <numerusform>Se ha borrado %Ln firma. Solo se anota su número para la sede.</numerusform>
            <numerusform>Se han borrado %Ln firmas. Solo se anotan sus números para la sede.</numerusform>
        </translation>
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
        <source>What was signed before stays with its own event. The count of today begins anew.</source>
        <translation>Lo firmado antes se queda con su acto. La cuenta de hoy empieza de nuevo.</translation>
    </message>
</context>
<context>
    <name>EventStep</name>
    <message>
        <source>The kiosk opens in this event at every start, with the day of the start. Is the day above wrong? Then set the clock of this device first.</source>
        <translation>El puesto se abre en este acto cada vez que se enciende, con la fecha de ese día. ¿Es incorrecto el día de arriba? Entonces ponga primero en hora el reloj de este dispositivo.</translation>
    </message>
</context>
<context>
    <name>EventSummary</name>
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
        <source>Begin another event</source>
        <translation>Empezar otro acto</translation>
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
    <name>FiguresModel</name>
    <message numerus="yes">
        <source>%Ln signatures here are not confirmed by headquarters yet. Keep this device.</source>
        <translation>
            <numerusform>La sede aún no ha confirmado %Ln firma de aquí. Conserve este dispositivo.</numerusform>
            <numerusform>La sede aún no ha confirmado %Ln firmas de aquí. Conserve este dispositivo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Practice is on: nothing is kept and nothing counts.</source>
        <translation>Modo de práctica: no se guarda ni se cuenta nada.</translation>
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
        <source>You can pull out “%1” now.</source>
        <translation>Ya puede retirar «%1».</translation>
    </message>
    <message>
        <source>Do not pull out “%1” yet.</source>
        <translation>No desconecte aún «%1».</translation>
    </message>
    <message>
        <source>This device still holds on to it. Touch “Try again”. If it stays like this, switch this device off, then pull it out.</source>
        <translation>Este dispositivo todavía la está usando. Toque «Intentar de nuevo». Si no cambia nada, apague el dispositivo y después retire la memoria.</translation>
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
    <name>PlacesHint</name>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Is your stick not here? Plug it in, wait a moment, and touch “Look again”.</source>
        <translation>¿No aparece su memoria USB? Conéctela, espere un momento y toque «Buscar de nuevo».</translation>
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
    <name>ReceiptModel</name>
    <message numerus="yes">
        <source>%Ln signatures were erased here, because headquarters has them.</source>
        <translation>
            <numerusform>Aquí se ha borrado %Ln firma, porque la sede la tiene.</numerusform>
            <numerusform>Aquí se han borrado %Ln firmas, porque la sede las tiene.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Take receipts and drop boxes from this stick</source>
        <translation>Tomar los acuses de recibo y los buzones de entrega de esta memoria</translation>
    </message>
</context>
<context>
    <name>SendingPage</name>
    <message>
        <source>What is signed travels in batches. One closes at the end of each event, and whenever you hand over. Where staff have set up a drop box, this device sends it by itself.</source>
        <translation>Lo firmado viaja en lotes. Se cierra uno al final de cada acto y cada vez que usted entrega. Si el personal ha preparado un buzón de entrega, este dispositivo lo envía por sí solo.</translation>
    </message>
    <message>
        <source>Also close one each day</source>
        <translation>Cerrar también uno cada día</translation>
    </message>
    <message>
        <source>Also close one by number</source>
        <translation>Cerrar también uno según el número</translation>
    </message>
    <message>
        <source>A receipt is headquarters’ word that they have a batch. It comes on a stick, or by itself from a drop box. Only then is that batch erased here.</source>
        <translation>Un acuse de recibo es la palabra de la sede de que tiene un lote. Llega en una memoria USB o por sí solo desde un buzón de entrega. Solo entonces se borra aquí ese lote.</translation>
    </message>
    <message>
        <source>In an emergency: erase everything</source>
        <translation>En una emergencia: borrar todo</translation>
    </message>
</context>
<context>
    <name>SetupTrouble</name>
    <message>
        <source>This could not be kept.</source>
        <translation>No se pudo guardar.</translation>
    </message>
</context>
<context>
    <name>StaffDetail</name>
    <message>
        <source>For staff: %1</source>
        <translation>Para el personal: %1</translation>
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
    <name>Trouble</name>
    <message>
        <source>The campaign pack is not there any more. Plug its stick in again, then touch “Look again”.</source>
        <translation>El paquete de campaña ya no está. Conecte de nuevo su memoria y toque «Buscar de nuevo».</translation>
    </message>
    <message>
        <source>This campaign pack is for a newer Tabling. Update Tabling on this device, or ask the organisation for an older pack.</source>
        <translation>Este paquete de campaña es para una versión más reciente de Tabling. Actualice Tabling en este dispositivo o pida a la organización un paquete anterior.</translation>
    </message>
    <message>
        <source>This campaign pack is not signed. Ask the organisation for its signed pack.</source>
        <translation>Este paquete de campaña no está firmado. Pida a la organización su paquete firmado.</translation>
    </message>
    <message>
        <source>This campaign pack is not as the organisation signed it. Do not use it; ask for the pack again.</source>
        <translation>Este paquete de campaña no está como la organización lo firmó. No lo use; pídalo de nuevo.</translation>
    </message>
    <message>
        <source>This campaign pack is of another campaign than the one of this device. Choose its own pack, or have staff set the device up anew.</source>
        <translation>Este paquete es de otra campaña distinta de la de este dispositivo. Elija su propio paquete o pida al personal que prepare de nuevo el dispositivo.</translation>
    </message>
    <message>
        <source>This campaign pack is signed by another organisation than the one this device trusts. Do not use it; call the organisation.</source>
        <translation>Este paquete de campaña lo firmó otra organización, no aquella en la que confía este dispositivo. No lo use; llame a la organización.</translation>
    </message>
    <message>
        <source>This campaign pack has a mistake in it. Ask the organisation for a new one.</source>
        <translation>Este paquete de campaña tiene un fallo. Pida uno nuevo a la organización.</translation>
    </message>
    <message>
        <source>This PIN cannot be taken here. Choose another one.</source>
        <translation>Este PIN no se puede usar aquí. Elija otro.</translation>
    </message>
    <message>
        <source>The PIN of this device cannot be read. Have staff set a new one; every signature is safe.</source>
        <translation>El PIN de este dispositivo no se puede leer. Pida al personal que ponga uno nuevo; todas las firmas están a salvo.</translation>
    </message>
    <message>
        <source>This device was set up with a newer Tabling. Update Tabling on it; every signature is safe.</source>
        <translation>Este dispositivo se preparó con una versión más reciente de Tabling. Actualice Tabling en él; todas las firmas están a salvo.</translation>
    </message>
    <message>
        <source>What was set up on this device cannot be read. Have staff set it up anew; every signature is safe.</source>
        <translation>No se puede leer cómo se preparó este dispositivo. Pida al personal que lo prepare de nuevo; todas las firmas están a salvo.</translation>
    </message>
    <message>
        <source>A key of this device cannot be used. Keep this device as it is; call headquarters.</source>
        <translation>Una clave de este dispositivo no se puede usar. Deje el dispositivo como está y llame a la sede.</translation>
    </message>
    <message>
        <source>Tabling is open a second time on this device. Close the other one, then try again.</source>
        <translation>Tabling está abierto dos veces en este dispositivo. Cierre el otro y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Nothing can be written on this device. Use another device; call headquarters.</source>
        <translation>En este dispositivo no se puede escribir nada. Use otro dispositivo y llame a la sede.</translation>
    </message>
    <message>
        <source>The signatures here were kept by a newer Tabling. Update Tabling on this device; nothing was changed.</source>
        <translation>Las firmas de aquí las guardó una versión más reciente de Tabling. Actualice Tabling en este dispositivo; no se cambió nada.</translation>
    </message>
    <message>
        <source>The signatures here belong to another device. Nothing was changed; call headquarters.</source>
        <translation>Las firmas de aquí son de otro dispositivo. No se cambió nada; llame a la sede.</translation>
    </message>
    <message>
        <source>What keeps the signatures is damaged. Keep this device as it is; call headquarters.</source>
        <translation>El registro que guarda las firmas está dañado. Deje el dispositivo como está y llame a la sede.</translation>
    </message>
    <message>
        <source>The disk is nearly full, so nobody can sign; every signature is safe. Free some space, then try again, or go on with another device.</source>
        <translation>Casi no queda espacio y nadie puede firmar; todas las firmas están a salvo. Libere espacio y vuelva a intentarlo, o siga con otro dispositivo.</translation>
    </message>
    <message>
        <source>The disk is too full to erase what is left. Free some space on this device, then try again; nobody here can read what is left.</source>
        <translation>No queda espacio ni para borrar lo que falta. Libere espacio en este dispositivo y vuelva a intentarlo; aquí nadie puede leer lo que queda.</translation>
    </message>
    <message>
        <source>The disk of this device is failing. Keep the device as it is; use another one.</source>
        <translation>El disco de este dispositivo está fallando. Deje el dispositivo como está y use otro.</translation>
    </message>
    <message>
        <source>Signatures cannot be kept just now. Close Tabling and open it again; if it stays like this, use another device.</source>
        <translation>Ahora mismo no se pueden guardar firmas. Cierre Tabling y ábralo de nuevo; si sigue igual, use otro dispositivo.</translation>
    </message>
    <message>
        <source>A file of signatures could not be made. Try again; if it stays like this, call headquarters.</source>
        <translation>No se pudo crear un archivo de firmas. Inténtelo de nuevo; si sigue igual, llame a la sede.</translation>
    </message>
    <message>
        <source>A receipt is not for this device or is not as headquarters signed it. It erased nothing; ask headquarters for it again.</source>
        <translation>Un acuse de recibo no es para este dispositivo o no está tal como lo firmó la sede. No borró nada; pídalo de nuevo a la sede.</translation>
    </message>
    <message>
        <source>There is not enough room. Free some space there, or use another stick, then try again.</source>
        <translation>No hay espacio suficiente. Libere espacio ahí o use otra memoria, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The stick or folder is not there any more. Plug the stick in again, then try again.</source>
        <translation>La memoria o la carpeta ya no está. Conecte de nuevo la memoria y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Nothing may be written there. Use another stick or folder.</source>
        <translation>Ahí no se puede escribir. Use otra memoria u otra carpeta.</translation>
    </message>
    <message>
        <source>It could not be written. Try again, or use another stick or folder.</source>
        <translation>No se pudo escribir. Inténtelo de nuevo o use otra memoria u otra carpeta.</translation>
    </message>
    <message>
        <source>This network stands between us and the drop box. Log in to the Wi-Fi or use another one; everything is safe here and is sent then.</source>
        <translation>Esta red se interpone ante el buzón de entrega. Inicie sesión en la wifi o use otra; aquí todo está a salvo y se enviará entonces.</translation>
    </message>
    <message>
        <source>Date and time of this device may be wrong, so the drop box is not believed. Set the clock; everything is safe here and is sent then.</source>
        <translation>La fecha y la hora de este dispositivo pueden estar mal y por eso no se reconoce el buzón de entrega. Ajuste el reloj; aquí todo está a salvo y se enviará entonces.</translation>
    </message>
    <message>
        <source>The drop box has a new address or password. Ask staff for a new drop box file; everything is safe here.</source>
        <translation>El buzón de entrega tiene otra dirección u otra contraseña. Pida al personal un nuevo archivo del buzón; aquí todo está a salvo.</translation>
    </message>
    <message>
        <source>Another server answers in place of the drop box, so nothing is sent to it. Ask staff for a new drop box file; everything is safe here.</source>
        <translation>En lugar del buzón de entrega responde otro servidor, y por eso no se le envía nada. Pida al personal un nuevo archivo del buzón; aquí todo está a salvo.</translation>
    </message>
    <message>
        <source>The drop box is full. Ask staff to make room; everything is safe here and is sent then.</source>
        <translation>El buzón de entrega está lleno. Pida al personal que haga sitio; aquí todo está a salvo y se enviará entonces.</translation>
    </message>
    <message>
        <source>The drop box cannot be reached just now. Everything is safe here and is sent later by itself.</source>
        <translation>Ahora mismo no se puede llegar al buzón de entrega. Aquí todo está a salvo y se enviará solo más tarde.</translation>
    </message>
    <message>
        <source>The drop box does not take what is sent to it. Everything is safe here; have staff check its settings.</source>
        <translation>El buzón de entrega no acepta lo que se le envía. Aquí todo está a salvo; pida al personal que revise su configuración.</translation>
    </message>
    <message>
        <source>That did not work. Try again; if it stays like this, call headquarters.</source>
        <translation>Eso no funcionó. Inténtelo de nuevo; si sigue igual, llame a la sede.</translation>
    </message>
    <message>
        <source>Tabling made a mistake of its own. Close it and open it again; what people were thanked for is safe.</source>
        <translation>Tabling cometió un fallo propio. Ciérrelo y ábralo de nuevo; todas las firmas por las que dio las gracias están a salvo.</translation>
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

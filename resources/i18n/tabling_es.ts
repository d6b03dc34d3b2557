<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
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
        <translation>Equipo voluntario: enchufen este dispositivo, o llévenselo y entreguen las firmas.</translation>
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
        <source>People can sign here again as soon as there is power.</source>
        <translation>En cuanto haya corriente, aquí se podrá volver a firmar.</translation>
    </message>
</context>
<context>
    <name>BeforeYouSign</name>
    <message>
        <source>Before you sign</source>
        <translation>Antes de firmar</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Who sees what</source>
        <translation>Quién ve qué</translation>
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
        <translation>Para probar en este dispositivo. No recoja firmas de verdad con este ejemplo.</translation>
    </message>
</context>
<context>
    <name>CleaningPage</name>
    <message>
        <source>No touch does anything until the count is over. Then people can sign again.</source>
        <translation>Tocar la pantalla no hace nada hasta que termine la cuenta. Después se puede volver a firmar.</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>One more question</source>
        <translation>Una pregunta más</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Your signature counts just the same either way.</source>
        <translation>Responda lo que responda, su firma cuenta igual.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>No, gracias</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>Give the event a name, for example “Capital Pride”.</source>
        <translation>Dé un nombre al evento, por ejemplo «Orgullo en la capital».</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>PIN incorrecto.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Opens on %1: until then only practice is possible</source>
        <translation>Se abre el %1: hasta entonces solo se puede practicar</translation>
    </message>
    <message>
        <source>Closed on %1: only practice is possible</source>
        <translation>Cerrada el %1: solo se puede practicar</translation>
    </message>
    <message>
        <source>Closed on %1. Is it really %2? Then touch “Take no more signatures”.</source>
        <translation>Cerrada el %1. ¿Hoy es de verdad %2? Entonces toque «No recoger más firmas».</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Este dispositivo</translation>
    </message>
    <message>
        <source>Headquarters has not welcomed this device yet. Keep this device. Its four words: %1</source>
        <translation>La sede aún no ha dado la bienvenida a este dispositivo. Consérvelo. Sus cuatro palabras: %1</translation>
    </message>
    <message>
        <source>Its four words, for headquarters: %1</source>
        <translation>Sus cuatro palabras, para la sede: %1</translation>
    </message>
    <message>
        <source>Questions? Call %1: %2</source>
        <translation>¿Preguntas? Llame a %1: %2</translation>
    </message>
    <message>
        <source>Questions? Write to %1: %2</source>
        <translation>¿Preguntas? Escriba a %1: %2</translation>
    </message>
    <message>
        <source>%1, Tabling %2</source>
        <translation>%1, Tabling %2</translation>
    </message>
    <message>
        <source>Last at %1, on “%2”</source>
        <translation>Última vez a las %1, en «%2»</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Among them are signatures that were undone, and what takes signatures back.</source>
        <translation>Entre ellas hay firmas deshechas y lo que las anula.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
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
        <source>%1 left, about %2</source>
        <translation>Queda %1, unos %2</translation>
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
        <source>A damaged file of signatures was kept apart. Keep this device; call headquarters.</source>
        <translation>Se apartó un archivo de firmas dañado. Guarde este dispositivo y llame a la sede.</translation>
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
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>What people type can get onto a disk or to another program: call headquarters</source>
        <translation>Lo que la gente escribe puede llegar a un disco o a otro programa: llame a la sede</translation>
    </message>
    <message>
        <source>What people type stays in memory, as no swap on a disk is in use</source>
        <translation>Lo que la gente escribe permanece en la memoria, pues no se usa intercambio en disco</translation>
    </message>
    <message>
        <source>What people type stays in memory</source>
        <translation>Lo que la gente escribe permanece en la memoria</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Set a PIN for the volunteers</source>
        <translation>Elija un PIN para el equipo voluntario</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>El mismo PIN otra vez</translation>
    </message>
    <message>
        <source>Type the volunteers’ PIN to trust the new key</source>
        <translation>Escriba el PIN del equipo voluntario para confiar en la clave nueva</translation>
    </message>
    <message>
        <source>Type the PIN that was set while trying out</source>
        <translation>Escriba el PIN que se puso para la prueba</translation>
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
        <translation>El PIN del equipo voluntario</translation>
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
        <source>At least one of the two PINs is wrong.</source>
        <translation>Al menos uno de los dos PIN es incorrecto.</translation>
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
        <source>Not signed: it cannot be used</source>
        <translation>Sin firmar: no se puede usar</translation>
    </message>
    <message>
        <source>%1 · This stick sets up the whole device</source>
        <translation>%1 · Esta memoria USB configura todo el dispositivo</translation>
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
        <translation>Es la frase de contraseña de una organización de prueba creada en este dispositivo. Se muestra solo ahora. Sin ella nadie podrá leer lo que se firme aquí.</translation>
    </message>
    <message>
        <source>They are English words, in every language. They are on the page for volunteers that the organisation prints, or somebody there reads them to you on the phone. From then on this device trusts only this organisation.</source>
        <translation>Son palabras inglesas, en todos los idiomas. Están en la hoja para voluntarios que imprime la organización, o alguien de allí se las lee por teléfono. A partir de entonces, este dispositivo confía solo en esta organización.</translation>
    </message>
    <message>
        <source>Use this to practise and to show. For a real event, ask the organisation for its campaign pack.</source>
        <translation>Sirve para practicar y para mostrar. Para un evento de verdad, pida a la organización su paquete de campaña.</translation>
    </message>
    <message>
        <source>What was signed while trying out never counts. Name, planned events and drop boxes of the try-out go too. Then this device is for the campaign above.</source>
        <translation>Lo que se firmó durante la prueba no cuenta nunca. También se borran el nombre, los eventos previstos y los buzones de entrega de la prueba. Después, este dispositivo es para la campaña de arriba.</translation>
    </message>
    <message>
        <source>Did people sign here for real? Then touch “Back” and call headquarters first.</source>
        <translation>¿Firmó aquí alguien de verdad? Entonces toque «Atrás» y llame primero a la sede.</translation>
    </message>
    <message>
        <source>Is your word not among these? Then touch “My word is not here” and call the organisation, at a number that you have from somewhere else than this pack.</source>
        <translation>¿Su palabra no está aquí? Toque «Mi palabra no está» y llame a la organización, a un número que no venga de este paquete.</translation>
    </message>
    <message>
        <source>Throw away what was signed while trying out?</source>
        <translation>¿Borrar lo que se firmó durante la prueba?</translation>
    </message>
    <message>
        <source>Throw away and go on</source>
        <translation>Borrar y seguir</translation>
    </message>
    <message>
        <source>Take it anyway</source>
        <translation>Tomarlo de todos modos</translation>
    </message>
    <message>
        <source>Take this campaign pack?</source>
        <translation>¿Tomar este paquete de campaña?</translation>
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
        <source>Find the organisation’s four words</source>
        <translation>Encuentre las cuatro palabras de la organización</translation>
    </message>
    <message>
        <source>My word is not here</source>
        <translation>Mi palabra no está</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Begin this event</source>
        <translation>Empezar este evento</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>Otro evento</translation>
    </message>
    <message>
        <source>The four words of this device, for headquarters: %1</source>
        <translation>Las cuatro palabras de este dispositivo, para la sede: %1</translation>
    </message>
    <message>
        <source>Open the kiosk</source>
        <translation>Abrir la pantalla de firmas</translation>
    </message>
    <message>
        <source>Name the event</source>
        <translation>Dé nombre al evento</translation>
    </message>
    <message>
        <source>Another campaign</source>
        <translation>Otra campaña</translation>
    </message>
    <message>
        <source>Nothing is left on this device: it is safe to hand back.</source>
        <translation>No queda nada en este dispositivo: puede devolverse sin riesgo.</translation>
    </message>
    <message>
        <source>A damaged file of signatures is still here. Keep this device; call headquarters.</source>
        <translation>Aquí queda un archivo de firmas dañado. Guarde este dispositivo y llame a la sede.</translation>
    </message>
    <message>
        <source>Tabling is still erasing the last traces. Keep this device, and look again in a minute.</source>
        <translation>Tabling todavía está borrando los últimos restos. Conserve este dispositivo y vuelva a mirar en un minuto.</translation>
    </message>
    <message>
        <source>For the hand-over sheet: device %1, event “%2”, last number %3.</source>
        <translation>Para la hoja de entrega: dispositivo %1, evento «%2», último número %3.</translation>
    </message>
    <message>
        <source>Nothing to hand over</source>
        <translation>Nada que entregar</translation>
    </message>
    <message>
        <source>Where to copy them?</source>
        <translation>¿Adónde copiarlas?</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copiando…</translation>
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
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Back to signing</source>
        <translation>Seguir recogiendo firmas</translation>
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
        <source>Take no more signatures</source>
        <translation>No recoger más firmas</translation>
    </message>
    <message>
        <source>Ready for the event</source>
        <translation>Listo para el evento</translation>
    </message>
    <message>
        <source>Change the event</source>
        <translation>Cambiar de evento</translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation>Limpiar la pantalla</translation>
    </message>
    <message>
        <source>End the event</source>
        <translation>Terminar el evento</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Cerrar la pantalla de firmas</translation>
    </message>
    <message>
        <source>Headquarters has not welcomed this device yet. Keep this device.</source>
        <translation>La sede aún no ha dado la bienvenida a este dispositivo. Consérvelo.</translation>
    </message>
    <message>
        <source>There is no receipt for this device on it.</source>
        <translation>No hay ningún acuse de recibo para este dispositivo.</translation>
    </message>
    <message>
        <source>Headquarters opened the practice signature: the whole way works.</source>
        <translation>La sede abrió la firma de práctica: todo el recorrido funciona.</translation>
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
        <translation>La próxima vez que se encienda, la pantalla de firmas pedirá un nuevo evento. No se borra nada.</translation>
    </message>
    <message>
        <source>The screen closes. At the next start the kiosk opens again in this event. Nothing is erased.</source>
        <translation>La pantalla se cierra. La próxima vez se abrirá de nuevo en este evento. No se borra nada.</translation>
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
        <translation>Terminar y cerrar la pantalla</translation>
    </message>
    <message>
        <source>Somebody cannot read or type</source>
        <translation>Alguien no puede leer o escribir</translation>
    </message>
    <message>
        <source>Offer “Read aloud” with headphones, larger text, or to read to them and type what they say. They touch “Add my signature” themselves.</source>
        <translation>Ofrezca «Leer en voz alta» con auriculares, letra más grande, o leerle y escribir lo que diga. «Añadir mi firma» lo toca la propia persona.</translation>
    </message>
    <message>
        <source>Somebody wants their signature back</source>
        <translation>Alguien quiere retirar su firma</translation>
    </message>
    <message>
        <source>Just now: for 20 seconds the thank-you screen offers “Undo my signature”. Later: “Sign”, “Who sees what”, and at its end “Take my signature back”, with the name they signed with and the code they were shown. Without the code they write to the organisation.</source>
        <translation>En el momento: durante 20 segundos, la pantalla de agradecimiento ofrece «Deshacer mi firma». Más tarde: «Firmar», «Quién ve qué» y, al final, «Retirar mi firma», con el nombre con que firmó y el código que se le mostró. Sin el código, escribe a la organización.</translation>
    </message>
    <message>
        <source>The screen is frozen or dark</source>
        <translation>La pantalla está congelada o negra</translation>
    </message>
    <message>
        <source>Hold the power button for ten seconds, then switch the device on. Everyone who saw “Thank you” has a saved signature; nobody else has.</source>
        <translation>Mantenga pulsado el botón de encendido diez segundos y vuelva a encender el dispositivo. Las firmas tras las que apareció «Gracias» están guardadas; las demás no.</translation>
    </message>
    <message>
        <source>Somebody takes or demands the device</source>
        <translation>Alguien se lleva o exige el dispositivo</translation>
    </message>
    <message>
        <source>Let it go: you matter more. Nobody can read what is signed on it. Tell the organisation at once.</source>
        <translation>Déjelo ir: usted importa más. Nadie puede leer lo que se ha firmado en él. Avise enseguida a la organización.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Clean the screen now</source>
        <translation>Limpie la pantalla ahora</translation>
    </message>
    <message>
        <source>This device is set up</source>
        <translation>Este dispositivo está configurado</translation>
    </message>
    <message>
        <source>The practice signature is on its way: %1.</source>
        <translation>La firma de práctica va en camino: %1.</translation>
    </message>
    <message>
        <source>Send a practice signature</source>
        <translation>Enviar una firma de práctica</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Stick</source>
        <translation>Memoria USB</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Lectura en voz alta</translation>
    </message>
    <message>
        <source>Practice signature</source>
        <translation>Firma de práctica</translation>
    </message>
    <message>
        <source>Version %1, without a last day</source>
        <translation>Versión %1, sin último día</translation>
    </message>
    <message>
        <source>Version %1, until %2</source>
        <translation>Versión %1, hasta el %2</translation>
    </message>
    <message>
        <source>Version %1 opens on %2. Until then only practice is possible.</source>
        <translation>La versión %1 se abre el %2. Hasta entonces solo se puede practicar.</translation>
    </message>
    <message>
        <source>Only a try-out: nothing signed here counts.</source>
        <translation>Solo es una prueba: nada de lo que se firme aquí cuenta.</translation>
    </message>
    <message>
        <source>Version %1 closed on %2. Ask the organisation for a newer pack.</source>
        <translation>La versión %1 se cerró el %2. Pida a la organización un paquete más reciente.</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1, hoy</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, el %2</translation>
    </message>
    <message>
        <source>No event is open. The next start asks for one.</source>
        <translation>No hay ningún evento abierto. El próximo inicio pedirá uno.</translation>
    </message>
    <message>
        <source>A PIN is set</source>
        <translation>Hay un PIN</translation>
    </message>
    <message>
        <source>The PIN cannot be read. Ask staff to set a new one.</source>
        <translation>El PIN no se puede leer. Pida al personal que ponga uno nuevo.</translation>
    </message>
    <message>
        <source>A stick is plugged in</source>
        <translation>Hay una memoria USB conectada</translation>
    </message>
    <message>
        <source>None is plugged in; the drop box takes what is signed</source>
        <translation>No hay ninguna conectada; el buzón de entrega recibe lo que se firma</translation>
    </message>
    <message>
        <source>None is plugged in. Take one along to hand over on.</source>
        <translation>No hay ninguna conectada. Lleve una para entregar las firmas.</translation>
    </message>
    <message>
        <source>Still looking</source>
        <translation>Buscando todavía</translation>
    </message>
    <message>
        <source>%1: nothing was sent there yet. Send a practice signature.</source>
        <translation>%1: aún no se ha enviado nada allí. Envíe una firma de práctica.</translation>
    </message>
    <message>
        <source>This device can read aloud</source>
        <translation>Este dispositivo puede leer en voz alta</translation>
    </message>
    <message>
        <source>No voice is installed, so nothing can be read aloud. Ask staff.</source>
        <translation>No hay ninguna voz instalada, así que no se puede leer nada en voz alta. Pregunte al personal.</translation>
    </message>
    <message>
        <source>Headquarters opened it on %1: the whole way works</source>
        <translation>La sede la abrió el %1: todo el recorrido funciona</translation>
    </message>
    <message>
        <source>Sent on %1. Headquarters has to open it; its answer comes like a receipt.</source>
        <translation>Enviada el %1. La sede tiene que abrirla; su respuesta llega como un acuse.</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Aún no se ha enviado</translation>
    </message>
    <message>
        <source>Touch word %1 of the page for volunteers:</source>
        <translation>Toque la palabra n.º %1 de la hoja para voluntarios:</translation>
    </message>
    <message>
        <source>These are not the words of this pack. Look at the page for volunteers once more and begin again. Do they differ again? Then do not use this pack, and call the organisation.</source>
        <translation>Estas no son las palabras de este paquete. Mire la hoja para voluntarios otra vez y empiece de nuevo. ¿Vuelven a ser distintas? Entonces no use este paquete y llame a la organización.</translation>
    </message>
</context>
<context>
    <name>CornerSpot</name>
    <message>
        <source>For volunteers</source>
        <translation>Para voluntarios</translation>
    </message>
</context>
<context>
    <name>CountryChoice</name>
    <message>
        <source>Another country</source>
        <translation>Otro país</translation>
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
    <name>DeviceStateModel</name>
    <message numerus="yes">
        <source>%Ln signatures here are not confirmed by headquarters yet. Keep this device.</source>
        <translation>
            <numerusform>La sede aún no ha confirmado %Ln firma de aquí. Conserve este dispositivo.</numerusform>
            <numerusform>La sede aún no ha confirmado %Ln firmas de aquí. Conserve este dispositivo.</numerusform>
        </translation>
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
        <source>%Ln signatures are on this device, encrypted: a person who takes it cannot read them. Headquarters has not confirmed them yet.</source>
        <translation>
            <numerusform>%Ln firma está en este dispositivo, cifrada: quien se lo lleve no puede leerla. La sede aún no la ha confirmado.</numerusform>
            <numerusform>%Ln firmas están en este dispositivo, cifradas: quien se lo lleve no puede leerlas. La sede aún no las ha confirmado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing needs two people: one with the PIN of the volunteers, one with the second PIN of staff. It cannot be undone.</source>
        <translation>Para borrar hacen falta dos personas: una con el PIN del equipo voluntario y otra con el segundo PIN, del personal. No se puede deshacer.</translation>
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
        <source>Planned by the organisation</source>
        <translation>Previstos por la organización</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Nombre del evento</translation>
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
        <source>Earlier signatures stay with their own event. Today’s count starts again at zero.</source>
        <translation>Las firmas anteriores se quedan con su evento. El conteo de hoy empieza de cero.</translation>
    </message>
</context>
<context>
    <name>EventStep</name>
    <message>
        <source>Only a try-out: nothing signed here counts.</source>
        <translation>Solo es una prueba: nada de lo que se firme aquí cuenta.</translation>
    </message>
    <message>
        <source>For the real campaign plug in the organisation’s stick and touch “%1”.</source>
        <translation>Para la campaña de verdad, conecte la memoria USB de la organización y toque «%1».</translation>
    </message>
    <message>
        <source>The kiosk opens in this event at every start, with the day of the start. Is the day above wrong? Then set the clock of this device first.</source>
        <translation>La pantalla de firmas se abre en este evento cada vez que se enciende, con la fecha de ese día. ¿Es incorrecto el día de arriba? Entonces ponga primero en hora el reloj de este dispositivo.</translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
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
        <source>Signatures here today</source>
        <translation>Firmas aquí hoy</translation>
    </message>
    <message>
        <source>Still to hand over</source>
        <translation>Por entregar</translation>
    </message>
    <message>
        <source>Records still to hand over</source>
        <translation>Registros por entregar</translation>
    </message>
    <message>
        <source>Safe on this device</source>
        <translation>A salvo en este dispositivo</translation>
    </message>
    <message>
        <source>Left on this device</source>
        <translation>Quedan en este dispositivo</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Practice is on: nothing is saved and nothing counts.</source>
        <translation>Modo de práctica: no se guarda ni se cuenta nada.</translation>
    </message>
    <message>
        <source>Only a try-out: nothing signed here counts.</source>
        <translation>Solo es una prueba: nada de lo que se firme aquí cuenta.</translation>
    </message>
    <message>
        <source>For the real campaign plug in the organisation’s stick and touch “End the event”. The next start asks for an event: there touch “Another campaign”.</source>
        <translation>Para la campaña de verdad, conecte la memoria USB de la organización y toque «Terminar el evento». El siguiente inicio pide un evento: toque allí «Otra campaña».</translation>
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
        <translation>Escriba su nombre completo tal como quiere que aparezca.</translation>
    </message>
    <message>
        <source>Enter your given name as you would like it to appear.</source>
        <translation>Escriba su nombre, sin apellidos, tal como quiere que aparezca.</translation>
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
        <source>Enter your name.</source>
        <translation>Escriba su nombre completo.</translation>
    </message>
    <message>
        <source>Enter your given name.</source>
        <translation>Escriba su nombre, sin apellidos.</translation>
    </message>
    <message>
        <source>Please answer this. You need it to sign.</source>
        <translation>Responda a esto, por favor. Es necesario para firmar.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>Es demasiado largo. Abrévielo, por favor.</translation>
    </message>
    <message>
        <source>Enter the day like this: 1990-05-23 (year, month, day)</source>
        <translation>Escriba el día así: 1990-05-23 (año, mes, día)</translation>
    </message>
    <message>
        <source>Enter your name as you signed.</source>
        <translation>Escriba su nombre tal como firmó.</translation>
    </message>
    <message>
        <source>A code looks like 7KMD-3XPR. Please check what you typed.</source>
        <translation>Un código es así: 7KMD-3XPR. Revise lo que escribió.</translation>
    </message>
    <message>
        <source>Enter a name with at least one letter, and no web address.</source>
        <translation>Escriba un nombre con al menos una letra y sin direcciones web.</translation>
    </message>
    <message>
        <source>The printed list has no letters for this. Please write it in other letters.</source>
        <translation>La lista impresa no tiene letras para esto. Escríbalo con otras letras.</translation>
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
        <source>This looks like an e-mail address. It does not belong in this box.</source>
        <translation>Esto parece una dirección de correo electrónico. No va en esta casilla.</translation>
    </message>
    <message>
        <source>This looks like a phone number. Change it, or sign once more if it is meant so.</source>
        <translation>Esto parece un número de teléfono. Cámbielo, o firme otra vez si es lo que quiere poner.</translation>
    </message>
    <message>
        <source>Tick this box if it is true for you. You need it to sign.</source>
        <translation>Marque esta casilla si es su caso. Hace falta para firmar.</translation>
    </message>
    <message>
        <source>Your name, as it should appear on the list</source>
        <translation>Su nombre completo, tal como debe aparecer en la lista</translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation>Elija una opción.</translation>
    </message>
    <message>
        <source>Only a few marks fit on one letter. The rest is left out.</source>
        <translation>Sobre una letra caben pocos signos. Los demás se quitan.</translation>
    </message>
    <message>
        <source>The printed list cannot show %1 and leaves it out. You can write it another way.</source>
        <translation>La lista impresa no puede mostrar %1 y lo omitirá. Puede escribirlo de otra manera.</translation>
    </message>
    <message>
        <source>Flags and emoji will be left out of the printed list.</source>
        <translation>Las banderas y los emojis no aparecerán en la lista impresa.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre completo</translation>
    </message>
    <message>
        <source>Not printed. With it we count you only once.</source>
        <translation>No se imprime. Sirve para contar su firma una sola vez.</translation>
    </message>
    <message>
        <source>You are only counted: your name is not on the list. The list goes to: %1</source>
        <translation>Solo se cuenta su firma: su nombre no está en la lista. La lista se entrega a: %1</translation>
    </message>
    <message>
        <source>That was practice: nothing was saved.</source>
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
        <source>Your own name. Never sign for somebody else.</source>
        <translation>Su propio nombre. Nunca firme por otra persona.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quiso decir %1?</translation>
    </message>
    <message>
        <source>Replaces what you typed</source>
        <translation>Sustituye lo que escribió</translation>
    </message>
</context>
<context>
    <name>FormScreen</name>
    <message>
        <source>Your signature</source>
        <translation>Su firma</translation>
    </message>
    <message>
        <source>Read the petition</source>
        <translation>Leer la petición</translation>
    </message>
    <message numerus="yes">
        <source>Please check %Ln answers</source>
        <translation>
            <numerusform>Revise %Ln respuesta</numerusform>
            <numerusform>Revise %Ln respuestas</numerusform>
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
        <source>Everything on this device will be copied: %Ln signatures. They also stay here until headquarters has them.</source>
        <translation>
            <numerusform>Se copiará todo lo que hay en este dispositivo: %Ln firma. También se queda aquí hasta que la sede la tenga.</numerusform>
            <numerusform>Se copiará todo lo que hay en este dispositivo: %Ln firmas. También se quedan aquí hasta que la sede las tenga.</numerusform>
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
        <source>They are in %Ln encrypted files: a person who finds the stick cannot read them. Give it to headquarters.</source>
        <translation>
            <numerusform>Están en %Ln archivo cifrado: quien encuentre la memoria no podrá leerlo. Entréguela a la sede.</numerusform>
            <numerusform>Están en %Ln archivos cifrados: quien encuentre la memoria no podrá leerlos. Entréguela a la sede.</numerusform>
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
        <source>This device is still using it. Touch “Try again”. If it stays like this, switch this device off, then pull it out.</source>
        <translation>Este dispositivo todavía la está usando. Toque «Intentar de nuevo». Si no cambia nada, apague el dispositivo y después retire la memoria.</translation>
    </message>
    <message>
        <source>Every signature is still safe on this device.</source>
        <translation>Todas las firmas siguen a salvo en este dispositivo.</translation>
    </message>
</context>
<context>
    <name>HourBars</name>
    <message>
        <source>By the hour, since this start</source>
        <translation>Por hora, desde este inicio</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>The title changes its language every few seconds</source>
        <translation>El título cambia de idioma cada pocos segundos</translation>
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
    <name>LeavePanel</name>
    <message>
        <source>Clear what you typed?</source>
        <translation>¿Borrar lo que escribió?</translation>
    </message>
    <message>
        <source>Nothing is sent, and nothing of it stays here.</source>
        <translation>No se envía nada, y aquí no queda nada de ello.</translation>
    </message>
    <message>
        <source>Go on signing</source>
        <translation>Seguir firmando</translation>
    </message>
    <message>
        <source>Clear and leave</source>
        <translation>Borrar y salir</translation>
    </message>
</context>
<context>
    <name>LeavingPage</name>
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
        <translation>Empezar otro evento</translation>
    </message>
</context>
<context>
    <name>ListenButton</name>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
</context>
<context>
    <name>ListenSheet</name>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Ask a volunteer for headphones. Then nobody else hears what is read. What you type is never read aloud.</source>
        <translation>Pida auriculares a una persona voluntaria. Así nadie más oye lo que se lee. Lo que usted escribe nunca se lee en voz alta.</translation>
    </message>
    <message>
        <source>I have headphones on</source>
        <translation>Tengo puestos los auriculares</translation>
    </message>
    <message>
        <source>Read without headphones</source>
        <translation>Leer sin auriculares</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Dejar de leer en voz alta</translation>
    </message>
    <message>
        <source>Volume: %1 of 10</source>
        <translation>Volumen: %1 de 10</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más alto</translation>
    </message>
</context>
<context>
    <name>ListingChoice</name>
    <message>
        <source>How do you want to sign?</source>
        <translation>¿Cómo quiere firmar?</translation>
    </message>
    <message>
        <source>My name on the list</source>
        <translation>Mi nombre completo en la lista</translation>
    </message>
    <message>
        <source>Your name is printed in it.</source>
        <translation>Su nombre completo se imprime en ella.</translation>
    </message>
    <message>
        <source>Only count me</source>
        <translation>Solo contar mi firma</translation>
    </message>
    <message>
        <source>The list gets one more, without your name.</source>
        <translation>La lista cuenta una persona más, sin su nombre.</translation>
    </message>
</context>
<context>
    <name>NamedStep</name>
    <message>
        <source>Put the label with this name on the device now.</source>
        <translation>Ponga ahora en el dispositivo la etiqueta con este nombre.</translation>
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
        <translation>Siga la campaña</translation>
    </message>
    <message>
        <source>Scan this with your phone.</source>
        <translation>Escanee este código con su teléfono.</translation>
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
        <source>With it volunteers see how many signed, hand over, and close the kiosk. Choose 6 to 12 digits and tell only those who look after this table.</source>
        <translation>Con él, el equipo voluntario ve cuántas firmas hay, las entrega y cierra la pantalla de firmas. Elija de 6 a 12 cifras y dígalas solo a quienes atienden este puesto.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>To open the volunteers’ page later: press and hold the top right corner of the welcome screen for two seconds.</source>
        <translation>Para abrir después la página del equipo voluntario: mantenga el dedo dos segundos en la esquina superior derecha de la pantalla de bienvenida.</translation>
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
    <name>Plurals</name>
    <message numerus="yes">
        <source>Wrong PIN. Try again in %Ln minutes.</source>
        <translation>
            <numerusform>PIN incorrecto. Inténtelo de nuevo en %Ln&#xa0;minuto.</numerusform>
            <numerusform>PIN incorrecto. Inténtelo de nuevo en %Ln&#xa0;minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. Try again in %Ln seconds.</source>
        <translation>
            <numerusform>PIN incorrecto. Inténtelo de nuevo en %Ln&#xa0;segundo.</numerusform>
            <numerusform>PIN incorrecto. Inténtelo de nuevo en %Ln&#xa0;segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least one of the two PINs is wrong. Try again in %Ln minutes.</source>
        <translation>
            <numerusform>Al menos uno de los dos PIN es incorrecto. Inténtelo de nuevo en %Ln&#xa0;minuto.</numerusform>
            <numerusform>Al menos uno de los dos PIN es incorrecto. Inténtelo de nuevo en %Ln&#xa0;minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least one of the two PINs is wrong. Try again in %Ln seconds.</source>
        <translation>
            <numerusform>Al menos uno de los dos PIN es incorrecto. Inténtelo de nuevo en %Ln&#xa0;segundo.</numerusform>
            <numerusform>Al menos uno de los dos PIN es incorrecto. Inténtelo de nuevo en %Ln&#xa0;segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln signatures</source>
        <translation>
            <numerusform>Con cada firma</numerusform>
            <numerusform>Cada %Ln firmas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A damaged file with %Ln signatures was kept apart. Keep this device; call headquarters.</source>
        <translation>
            <numerusform>Se apartó un archivo dañado que contiene %Ln firma. Guarde este dispositivo y llame a la sede.</numerusform>
            <numerusform>Se apartó un archivo dañado que contiene %Ln firmas. Guarde este dispositivo y llame a la sede.</numerusform>
        </translation>
    </message>
    <message>
        <source>This device was only tried out, and nothing is signed on it.</source>
        <translation>Este dispositivo solo se usó para una prueba y no hay nada firmado en él.</translation>
    </message>
    <message numerus="yes">
        <source>This device was only tried out: %Ln signatures are thrown away.</source>
        <translation>
            <numerusform>Este dispositivo solo se usó para una prueba: se borra %Ln firma.</numerusform>
            <numerusform>Este dispositivo solo se usó para una prueba: se borran %Ln firmas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more records are kept: signatures that were undone, and what takes signatures back.</source>
        <translation>
            <numerusform>Se guarda %Ln registro más: anula una firma.</numerusform>
            <numerusform>Se guardan %Ln registros más: firmas deshechas y lo que las anula.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %Ln signatures are safe here. They are sent when their batch closes.</source>
        <translation>
            <numerusform>«%1»: %Ln firma está a salvo aquí. Se enviará al cerrarse su lote.</numerusform>
            <numerusform>«%1»: %Ln firmas están a salvo aquí. Se enviarán al cerrarse su lote.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %Ln signatures are safe here. They are sent when the drop box is plugged in.</source>
        <translation>
            <numerusform>«%1»: %Ln firma está a salvo aquí. Se enviará cuando se conecte ese buzón de entrega.</numerusform>
            <numerusform>«%1»: %Ln firmas están a salvo aquí. Se enviarán cuando se conecte ese buzón de entrega.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %Ln signatures are safe here. They are sent when that computer is near.</source>
        <translation>
            <numerusform>«%1»: %Ln firma está a salvo aquí. Se enviará cuando ese equipo esté cerca.</numerusform>
            <numerusform>«%1»: %Ln firmas están a salvo aquí. Se enviarán cuando ese equipo esté cerca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %Ln signatures are safe here. They are sent when there is a network.</source>
        <translation>
            <numerusform>«%1»: %Ln firma está a salvo aquí. Se enviará cuando haya red.</numerusform>
            <numerusform>«%1»: %Ln firmas están a salvo aquí. Se enviarán cuando haya red.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>Only a try-out: nothing signed here counts.</source>
        <translation>Solo es una prueba: nada de lo que se firme aquí cuenta.</translation>
    </message>
    <message>
        <source>Practice: nothing is saved, nothing counts.</source>
        <translation>Práctica: no se guarda ni se cuenta nada.</translation>
    </message>
    <message>
        <source>Signing begins on %1.</source>
        <translation>Se podrá firmar a partir del %1.</translation>
    </message>
</context>
<context>
    <name>PrivacySheet</name>
    <message>
        <source>What is delivered</source>
        <translation>Qué recibe el destinatario</translation>
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
        <source>Who is responsible for your details</source>
        <translation>Quién es responsable de sus datos</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>Quién ve qué</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The text below is for everybody. Your details are not among those that the recipient gets.</source>
        <translation>El texto siguiente es para todas las personas. Sus datos no están entre los que recibe el destinatario.</translation>
    </message>
    <message>
        <source>Take my signature back</source>
        <translation>Retirar mi firma</translation>
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
    <name>ReadyPage</name>
    <message>
        <source>A practice signature holds nobody’s name and counts nowhere. Once headquarters has opened it, you know that they can read what is signed here.</source>
        <translation>Una firma de práctica no contiene el nombre de nadie y no cuenta en ningún sitio. Cuando la sede la haya abierto, sabrá que allí se puede leer lo que se firma aquí.</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Read receipts and drop box files from this stick</source>
        <translation>Leer los acuses de recibo y los buzones de esta memoria</translation>
    </message>
</context>
<context>
    <name>RequiredFields</name>
    <message>
        <source>I have one name</source>
        <translation>Tengo un solo nombre</translation>
    </message>
</context>
<context>
    <name>ScreenReaderNewsModel</name>
    <message numerus="yes">
        <source>Please check %Ln answers</source>
        <translation>
            <numerusform>Revise %Ln respuesta</numerusform>
            <numerusform>Revise %Ln respuestas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendingPage</name>
    <message>
        <source>Signatures leave this device in batches. A batch closes at the end of each event, and whenever you hand over. Where staff have set up a drop box, this device sends batches by itself.</source>
        <translation>Las firmas salen de este dispositivo en lotes. Se cierra un lote al final de cada evento y cada vez que usted entrega. Si el personal ha preparado un buzón de entrega, este dispositivo envía los lotes por sí solo.</translation>
    </message>
    <message>
        <source>Also close a batch each day</source>
        <translation>Cerrar también un lote cada día</translation>
    </message>
    <message>
        <source>Also close a batch after a number of signatures</source>
        <translation>Cerrar también un lote al llegar a un número de firmas</translation>
    </message>
    <message>
        <source>A receipt proves that headquarters has a batch. It comes on a stick, or by itself from a drop box. Only then is that batch erased here.</source>
        <translation>Un acuse de recibo confirma que la sede ha recibido un lote. Llega en una memoria USB o por sí solo desde un buzón de entrega. Solo entonces se borra aquí ese lote.</translation>
    </message>
    <message>
        <source>In an emergency: erase everything</source>
        <translation>En una emergencia: borrar todo</translation>
    </message>
</context>
<context>
    <name>SetupTrouble</name>
    <message>
        <source>This could not be saved.</source>
        <translation>No se pudo guardar.</translation>
    </message>
</context>
<context>
    <name>SideRail</name>
    <message>
        <source>Who sees what</source>
        <translation>Quién ve qué</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Needed to sign</source>
        <translation>Necesario para firmar</translation>
    </message>
    <message>
        <source>Your code is on the screen. It is read into headphones only.</source>
        <translation>Su código está en la pantalla. Solo se lee por auriculares.</translation>
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
    <message numerus="yes">
        <source>In %Ln seconds the start page comes back.</source>
        <translation>
            <numerusform>En %Ln segundo se vuelve al inicio.</numerusform>
            <numerusform>En %Ln segundos se vuelve al inicio.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed is covered until you come back.</source>
        <translation>Lo que escribió queda oculto hasta que vuelva.</translation>
    </message>
    <message>
        <source>Take your time.</source>
        <translation>Tómese su tiempo.</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>Sigo aquí</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Necesito más tiempo</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step %1 of 3</source>
        <translation>Paso %1 de 3</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
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
    <name>StickFromHeadquartersModel</name>
    <message numerus="yes">
        <source>%Ln signatures were erased here, because headquarters has them.</source>
        <translation>
            <numerusform>Aquí se ha borrado %Ln firma, porque la sede la tiene.</numerusform>
            <numerusform>Aquí se han borrado %Ln firmas, porque la sede las tiene.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are planned on this device now.</source>
        <translation>
            <numerusform>Ahora hay %Ln evento previsto en este dispositivo.</numerusform>
            <numerusform>Ahora hay %Ln eventos previstos en este dispositivo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeBackSheet</name>
    <message>
        <source>Your request is saved. Only %1 can read it.</source>
        <translation>Su solicitud está guardada. Solo %1 puede leerla.</translation>
    </message>
    <message>
        <source>That was practice: nothing was saved.</source>
        <translation>Era una práctica: no se guardó nada.</translation>
    </message>
    <message>
        <source>Take my signature back</source>
        <translation>Retirar mi firma</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nobody at this table can see who signed. %1 looks for your signature and takes it off its list.</source>
        <translation>En esta mesa nadie puede ver quién firmó. %1 busca su firma y la quita de su lista.</translation>
    </message>
    <message>
        <source>Your request could not be saved. Please call a volunteer.</source>
        <translation>No se pudo guardar su solicitud. Avise a una persona voluntaria.</translation>
    </message>
    <message>
        <source>Your name, as you signed</source>
        <translation>Su nombre, tal como firmó</translation>
    </message>
    <message>
        <source>The code you were shown</source>
        <translation>El código que se le mostró</translation>
    </message>
    <message>
        <source>Ask to be taken off</source>
        <translation>Pedir que se quite</translation>
    </message>
    <message>
        <source>Without the code:</source>
        <translation>Sin el código:</translation>
    </message>
    <message>
        <source>If name and code are those of a signature, it is taken off the list within 30 days. Nobody can tell you here whether they are.</source>
        <translation>Si el nombre y el código son los de una firma, se quita de la lista en 30 días como máximo. Aquí nadie puede decirle si lo son.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>ThanksFoot</name>
    <message numerus="yes">
        <source>The next person’s turn comes in %Ln seconds</source>
        <translation>
            <numerusform>Turno de la siguiente persona en %Ln segundo</numerusform>
            <numerusform>Turno de la siguiente persona en %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Touch the screen if you need more time</source>
        <translation>Toque la pantalla si necesita más tiempo</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Siguiente persona</translation>
    </message>
    <message>
        <source>Undo my signature</source>
        <translation>Deshacer mi firma</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Más tiempo</translation>
    </message>
</context>
<context>
    <name>ThanksScreen</name>
    <message>
        <source>It could not be undone: your signature stands.</source>
        <translation>No se pudo deshacer: su firma sigue contando.</translation>
    </message>
    <message>
        <source>It does not count and stands on no list. A note that takes it back is sent along, and what you typed is deleted. You can sign again whenever you like.</source>
        <translation>No cuenta y no figura en ninguna lista. Con ella se envía una nota que la anula, y lo que escribió se borra. Puede volver a firmar cuando quiera.</translation>
    </message>
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
        <source>Your signature is undone.</source>
        <translation>Su firma quedó deshecha.</translation>
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
        <source>The campaign pack is not there any more. Plug the stick in again, then touch “Look again”.</source>
        <translation>El paquete de campaña ya no está. Conecte de nuevo la memoria USB y toque «Buscar de nuevo».</translation>
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
        <source>Something in this campaign pack was changed after the organisation signed it. Do not use it; ask for the pack again.</source>
        <translation>Algo cambió en este paquete de campaña después de que la organización lo firmara. No lo use; pídalo de nuevo.</translation>
    </message>
    <message>
        <source>This campaign pack is for a different campaign. Choose the pack of the campaign on this device, or ask staff to set this device up again.</source>
        <translation>Este paquete es de otra campaña. Elija el de la campaña de este dispositivo o pida al personal que lo prepare de nuevo.</translation>
    </message>
    <message>
        <source>This campaign pack is signed with another key than the one this device trusts. Take it only if you called the organisation and it has a new key.</source>
        <translation>Este paquete de campaña está firmado con otra clave, no aquella en la que confía este dispositivo. Acéptelo solo si llamó a la organización y esta tiene una clave nueva.</translation>
    </message>
    <message>
        <source>This campaign pack is older than the one on this device. Take it only if the organisation tells you to.</source>
        <translation>Este paquete de campaña es más antiguo que el de este dispositivo. Tómelo solo si la organización se lo indica.</translation>
    </message>
    <message>
        <source>This campaign pack has the same number as the one on this device and says something else. Call the organisation before you take it.</source>
        <translation>Este paquete de campaña tiene el mismo número que el de este dispositivo y dice otra cosa. Llame a la organización antes de tomarlo.</translation>
    </message>
    <message>
        <source>This campaign pack names a day that has passed. Ask the organisation whether there is a newer one.</source>
        <translation>Este paquete de campaña indica un día que ya pasó. Pregunte a la organización si hay uno más nuevo.</translation>
    </message>
    <message>
        <source>This device was only tried out. Choose the campaign pack again: it asks whether what was signed while trying out may be thrown away.</source>
        <translation>Este dispositivo solo se usó para una prueba. Elija de nuevo el paquete de campaña: el dispositivo pregunta si se puede borrar lo que se firmó durante la prueba.</translation>
    </message>
    <message>
        <source>There are signatures on this device that are not from trying it out, or that nobody can read. Nothing was changed: hand over what is here, then call headquarters.</source>
        <translation>En este dispositivo hay firmas que no son de la prueba o que nadie puede leer. No se cambió nada: entregue lo que hay aquí y llame a la sede.</translation>
    </message>
    <message>
        <source>This campaign pack is only for trying out, and this device is for a real campaign. Nothing was changed; try it out on another device.</source>
        <translation>Este paquete de campaña es solo para probar, y este dispositivo es para una campaña de verdad. No se cambió nada; pruebe en otro dispositivo.</translation>
    </message>
    <message>
        <source>This stick was written by a newer Tabling. Update Tabling on this device, or ask the organisation for another stick.</source>
        <translation>Esta memoria USB se preparó con una versión más reciente de Tabling. Actualice Tabling en este dispositivo o pida otra memoria a la organización.</translation>
    </message>
    <message>
        <source>What this stick says to set up devices was changed, or is for another campaign pack. Do not use it; ask the organisation for another stick.</source>
        <translation>Lo que esta memoria USB dice para configurar dispositivos se modificó o es para otro paquete de campaña. No la use; pida otra a la organización.</translation>
    </message>
    <message>
        <source>This campaign pack has a mistake in it. Ask the organisation for a new one.</source>
        <translation>Este paquete de campaña tiene un error. Pida uno nuevo a la organización.</translation>
    </message>
    <message>
        <source>This PIN cannot be used here. Choose another one.</source>
        <translation>Este PIN no se puede usar aquí. Elija otro.</translation>
    </message>
    <message>
        <source>The PIN of this device cannot be read. Ask staff to set a new one; every signature is safe.</source>
        <translation>El PIN de este dispositivo no se puede leer. Pida al personal que ponga uno nuevo; todas las firmas están a salvo.</translation>
    </message>
    <message>
        <source>This device was set up with a newer Tabling. Update Tabling on it; every signature is safe.</source>
        <translation>Este dispositivo se preparó con una versión más reciente de Tabling. Actualice Tabling en él; todas las firmas están a salvo.</translation>
    </message>
    <message>
        <source>The settings of this device cannot be read. Ask staff to set it up again; every signature is safe.</source>
        <translation>No se puede leer la configuración de este dispositivo. Pida al personal que lo prepare de nuevo; todas las firmas están a salvo.</translation>
    </message>
    <message>
        <source>An encryption key of this device cannot be used. Keep this device as it is; call headquarters.</source>
        <translation>Una clave de cifrado de este dispositivo no sirve. Deje el dispositivo como está y llame a la sede.</translation>
    </message>
    <message>
        <source>Tabling is open twice on this device. Close the other window, then try again.</source>
        <translation>Tabling está abierto dos veces en este dispositivo. Cierre la otra ventana y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Nothing can be written on this device. Use another device; call headquarters.</source>
        <translation>En este dispositivo no se puede escribir nada. Use otro dispositivo y llame a la sede.</translation>
    </message>
    <message>
        <source>The signatures here were saved by a newer Tabling. Update Tabling on this device; nothing was changed.</source>
        <translation>Las firmas de aquí las guardó una versión más reciente de Tabling. Actualice Tabling en este dispositivo; no se cambió nada.</translation>
    </message>
    <message>
        <source>The signatures here belong to another device. Nothing was changed; call headquarters.</source>
        <translation>Las firmas de aquí son de otro dispositivo. No se cambió nada; llame a la sede.</translation>
    </message>
    <message>
        <source>The file of signatures on this device is damaged. Keep this device as it is; call headquarters.</source>
        <translation>El archivo de firmas de este dispositivo está dañado. Deje el dispositivo como está y llame a la sede.</translation>
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
        <source>Signatures cannot be saved just now. Close Tabling and open it again; if it stays like this, use another device.</source>
        <translation>Ahora mismo no se pueden guardar firmas. Cierre Tabling y ábralo de nuevo; si sigue igual, use otro dispositivo.</translation>
    </message>
    <message>
        <source>A file of signatures could not be made. Try again; if it stays like this, call headquarters.</source>
        <translation>No se pudo crear un archivo de firmas. Inténtelo de nuevo; si sigue igual, llame a la sede.</translation>
    </message>
    <message>
        <source>A receipt is not for this device, or was changed after headquarters signed it. It erased nothing; ask headquarters for it again.</source>
        <translation>Un acuse de recibo no es para este dispositivo o se cambió después de que la sede lo firmara. No borró nada; pídalo de nuevo a la sede.</translation>
    </message>
    <message>
        <source>A receipt also names batches that are not from this device. Nothing in them was erased; call headquarters: another device may be a copy of this one.</source>
        <translation>Un acuse de recibo nombra también lotes que no son de este dispositivo. No se borró nada de ellos; llame a la sede: otro dispositivo puede ser una copia de este.</translation>
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
        <source>Nothing can be saved there. Use another stick or folder.</source>
        <translation>Ahí no se puede guardar nada. Use otra memoria u otra carpeta.</translation>
    </message>
    <message>
        <source>It could not be saved. Try again, or use another stick or folder.</source>
        <translation>No se pudo guardar. Inténtelo de nuevo o use otra memoria u otra carpeta.</translation>
    </message>
    <message>
        <source>This network wants you to log in first. Open its login page or use another network; everything is safe here and is sent then.</source>
        <translation>Esta red pide iniciar sesión primero. Abra su página de acceso o use otra red; aquí todo está a salvo y se enviará entonces.</translation>
    </message>
    <message>
        <source>The date and time of this device may be wrong, so it cannot check the drop box. Set the clock; everything is safe here and is sent then.</source>
        <translation>La fecha y la hora de este dispositivo pueden estar mal, y por eso no puede comprobar el buzón de entrega. Ajuste el reloj; aquí todo está a salvo y se enviará entonces.</translation>
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
        <translation>Ahora mismo no hay conexión con el buzón de entrega. Aquí todo está a salvo y se enviará solo más tarde.</translation>
    </message>
    <message>
        <source>The drop box does not accept what is sent to it. Everything is safe here; ask staff to check its settings.</source>
        <translation>El buzón de entrega no acepta lo que se le envía. Aquí todo está a salvo; pida al personal que revise su configuración.</translation>
    </message>
    <message>
        <source>That did not work. Try again; if it stays like this, call headquarters.</source>
        <translation>Eso no funcionó. Inténtelo de nuevo; si sigue igual, llame a la sede.</translation>
    </message>
    <message>
        <source>Tabling made a mistake. Close it and open it again; every signature that was thanked for is safe.</source>
        <translation>Es un error de Tabling. Ciérrelo y ábralo de nuevo; todas las firmas tras las que dio las gracias están a salvo.</translation>
    </message>
</context>
<context>
    <name>TroublePanel</name>
    <message>
        <source>Your signature could not be saved.</source>
        <translation>No se pudo guardar su firma.</translation>
    </message>
    <message>
        <source>This kiosk is not ready yet.</source>
        <translation>Esta pantalla de firmas aún no está lista.</translation>
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
    <name>UnseenNote</name>
    <message>
        <source>Show it</source>
        <translation>Ver el mensaje</translation>
    </message>
</context>
<context>
    <name>Untouched</name>
    <message>
        <source>Touch anywhere to stay.</source>
        <translation>Toque la pantalla para quedarse.</translation>
    </message>
    <message>
        <source>Nobody touches this, so it is about to close.</source>
        <translation>Nadie toca la pantalla: esto va a cerrarse.</translation>
    </message>
    <message>
        <source>This closes in %1 s.</source>
        <translation>Se cierra en %1 s.</translation>
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
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
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
    <name>WordPlace</name>
    <message>
        <source>Word %1: %2</source>
        <translation>Palabra %1: %2</translation>
    </message>
    <message>
        <source>Touch to take it back</source>
        <translation>Toque para quitarla</translation>
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

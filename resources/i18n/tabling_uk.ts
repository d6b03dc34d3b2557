<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk">
<context>
    <name>ActionRail</name>
    <message>
        <source>Who sees what</source>
        <translation>Хто що бачить</translation>
    </message>
</context>
<context>
    <name>AskList</name>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>What you ask</source>
        <translation>Про що ви просите</translation>
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
        <translation>Заряд майже вичерпано.</translation>
    </message>
    <message>
        <source>Volunteers, please plug this device in, or take it away and hand over.</source>
        <translation>Волонтери, під’єднайте пристрій до живлення або заберіть його й передайте підписи.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures from today are safe.</source>
        <translation>
            <numerusform>%Ln сьогоднішній підпис у безпеці.</numerusform>
            <numerusform>%Ln сьогоднішні підписи в безпеці.</numerusform>
            <numerusform>%Ln сьогоднішніх підписів у безпеці.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every signature is safe.</source>
        <translation>Усі підписи в безпеці.</translation>
    </message>
    <message>
        <source>Signing goes on here by itself as soon as there is power.</source>
        <translation>Щойно з’явиться живлення, тут знову можна буде підписати.</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>This campaign cannot be used.</source>
        <translation>Цю кампанію використати не можна.</translation>
    </message>
    <message>
        <source>Plug in the stick that holds the organisation’s campaign pack, then touch “Look again”.</source>
        <translation>Вставте флешку з пакетом кампанії від організації й торкніться «Шукати ще раз».</translation>
    </message>
    <message>
        <source>Only to try it out</source>
        <translation>Лише спробувати</translation>
    </message>
    <message>
        <source>The example campaign</source>
        <translation>Приклад кампанії</translation>
    </message>
    <message>
        <source>For trying out on this device. Do not collect real signatures with it.</source>
        <translation>Щоб спробувати на цьому пристрої. Не збирайте з нею справжніх підписів.</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>Give the event a name, for example “Capital Pride”.</source>
        <translation>Назвіть захід, наприклад «Прайд у столиці».</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Хвилинку…</translation>
    </message>
    <message>
        <source>That was not it.</source>
        <translation>Не підійшло.</translation>
    </message>
    <message>
        <source>That was not it. Try again in %1 s.</source>
        <translation>Не підійшло. Спробуйте ще раз за %1&#xa0;с.</translation>
    </message>
    <message>
        <source>The disk is nearly full, so nobody can sign. Hand over, then free some space.</source>
        <translation>Місце на диску майже закінчилося, підписувати не можна. Передайте підписи, потім звільніть місце.</translation>
    </message>
    <message>
        <source>The battery is nearly empty. Hand over, then charge this device.</source>
        <translation>Заряд майже вичерпано. Передайте підписи, потім зарядіть пристрій.</translation>
    </message>
    <message>
        <source>There is little room left on the disk. Hand over soon.</source>
        <translation>На диску лишилося мало місця. Передайте підписи найближчим часом.</translation>
    </message>
    <message>
        <source>Before you leave this place, hand over what is not handed over yet.</source>
        <translation>Перш ніж піти звідси, передайте те, що ще не передано.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Nearly full: nobody can sign. %1 free</source>
        <translation>Майже заповнено: підписувати не можна. Вільно %1</translation>
    </message>
    <message>
        <source>Getting full: %1 free</source>
        <translation>Заповнюється: вільно %1</translation>
    </message>
    <message>
        <source>Enough room: %1 free</source>
        <translation>Місця достатньо: вільно %1</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Заряд</translation>
    </message>
    <message>
        <source>None found: keep it plugged in</source>
        <translation>Батарею не знайдено: не від’єднуйте від мережі</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1, plugged in</source>
        <translation>%1, під’єднано до мережі</translation>
    </message>
    <message>
        <source>%1 left: charge it now</source>
        <translation>Лишилося %1: зарядіть зараз</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Лишилося %1</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Годинник</translation>
    </message>
    <message>
        <source>%1. It was moved while people signed. Signatures stay in their order.</source>
        <translation>%1 — годинник перевели, поки люди підписували. Порядок підписів збережено.</translation>
    </message>
    <message>
        <source>%1. That is too early: the clock is wrong. Signatures stay in their order.</source>
        <translation>%1 — годинник відстає. Порядок підписів збережено.</translation>
    </message>
    <message>
        <source>%1. That is too late: the clock is wrong. Signatures stay in their order.</source>
        <translation>%1 — годинник поспішає. Порядок підписів збережено.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Підписи</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>У безпеці</translation>
    </message>
    <message>
        <source>A damaged journal was set aside. Keep this device; call headquarters.</source>
        <translation>Пошкоджений журнал відкладено. Збережіть цей пристрій і зателефонуйте до офісу організації.</translation>
    </message>
    <message>
        <source>A damaged journal was set aside; it holds %1. Keep this device; call headquarters.</source>
        <translation>Пошкоджений журнал відкладено; підписів у ньому: %1. Збережіть цей пристрій і зателефонуйте до офісу організації.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Захист</translation>
    </message>
    <message>
        <source>Not checked: stay near this device</source>
        <translation>Не перевірено: будьте поруч із пристроєм</translation>
    </message>
    <message>
        <source>Nobody can leave this screen</source>
        <translation>Ніхто не може вийти з цього екрана</translation>
    </message>
    <message>
        <source>Somebody with a keyboard could leave this screen: stay near</source>
        <translation>З клавіатурою можна вийти з цього екрана: будьте поруч</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Set a PIN for the volunteers</source>
        <translation>Задайте PIN-код для волонтерів</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>Той самий PIN-код ще раз</translation>
    </message>
    <message>
        <source>The two were not the same. Begin again.</source>
        <translation>Вони не збіглися. Почніть спочатку.</translation>
    </message>
    <message>
        <source>Choose 6 to 12 digits that are not in a row and not all the same.</source>
        <translation>Виберіть від 6 до 12 цифр, не поспіль і не всі однакові.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>“%1”: everything is sent</source>
        <translation>«%1»: усе надіслано</translation>
    </message>
    <message>
        <source>“%1”: %2 safe on this device; will be sent when it is plugged in</source>
        <translation>«%1»: %2 у безпеці на цьому пристрої; буде надіслано, коли під’єднають флешку чи теку</translation>
    </message>
    <message>
        <source>“%1”: %2 safe on this device; will be sent when it is near</source>
        <translation>«%1»: %2 у безпеці на цьому пристрої; буде надіслано, коли той комп’ютер буде поруч</translation>
    </message>
    <message>
        <source>“%1”: %2 safe on this device; will be sent when there is a network</source>
        <translation>«%1»: %2 у безпеці на цьому пристрої; буде надіслано, коли з’явиться мережа</translation>
    </message>
    <message>
        <source>“%1”: %2 safe on this device; will be sent when their batch closes</source>
        <translation>«%1»: %2 у безпеці на цьому пристрої; буде надіслано, коли закриється їхній пакунок</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Надсилання</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Стерти все</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>The PIN of the volunteers</source>
        <translation>PIN-код волонтерів</translation>
    </message>
    <message>
        <source>The second PIN, of staff</source>
        <translation>Другий PIN-код, працівників</translation>
    </message>
    <message>
        <source>Everything is erased</source>
        <translation>Усе стерто</translation>
    </message>
    <message>
        <source>Not everything is erased</source>
        <translation>Стерто не все</translation>
    </message>
    <message>
        <source>Ask for both PINs</source>
        <translation>Запитати обидва PIN-коди</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Those were not the two PINs. Try again in %1 s.</source>
        <translation>Це не ті два PIN-коди. Спробуйте ще раз за %1&#xa0;с.</translation>
    </message>
    <message>
        <source>Those were not the two PINs.</source>
        <translation>Це не ті два PIN-коди.</translation>
    </message>
    <message>
        <source>Check receipts</source>
        <translation>Перевірити квитанції</translation>
    </message>
    <message>
        <source>No</source>
        <comment>no hour</comment>
        <translation>Ні</translation>
    </message>
    <message>
        <source>No</source>
        <comment>no number</comment>
        <translation>Ні</translation>
    </message>
    <message>
        <source>Every %1 signatures</source>
        <translation>Кожні %1 підписів</translation>
    </message>
    <message>
        <source>Keep this campaign</source>
        <translation>Залишити цю кампанію</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Пошук…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Шукати ще раз</translation>
    </message>
    <message>
        <source>Choose the campaign</source>
        <translation>Виберіть кампанію</translation>
    </message>
    <message>
        <source>This is the passphrase of a try-out organisation that is made on this device. It is shown only now. Without it nobody can read what is signed here.</source>
        <translation>Це секретна фраза пробної організації, створеної на цьому пристрої. Її показано лише зараз. Без неї ніхто не прочитає того, що тут підпишуть.</translation>
    </message>
    <message>
        <source>The organisation has the same four words: on its letter with the pack, or read to you on the phone. From now on this device trusts only this organisation.</source>
        <translation>Організація має ті самі чотири слова: у листі до пакета, або вам прочитають їх телефоном. Відтепер цей пристрій довіряє лише цій організації.</translation>
    </message>
    <message>
        <source>Use this to practise and to show. For a real event, ask the organisation for its campaign pack.</source>
        <translation>Це для тренування й показу. Для справжнього заходу попросіть в організації її пакет кампанії.</translation>
    </message>
    <message>
        <source>If even one word differs, touch “They differ” and call the organisation.</source>
        <translation>Якщо відрізняється хоча б одне слово, торкніться «Слова різняться» й зателефонуйте до організації.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Write this down</source>
        <translation>Запишіть це</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Compare these four words</source>
        <translation>Звірте ці чотири слова</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Слова збігаються</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Слова різняться</translation>
    </message>
    <message>
        <source>Begin this event</source>
        <translation>Почати цей захід</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>Інший захід</translation>
    </message>
    <message>
        <source>Open the kiosk</source>
        <translation>Почати збір підписів</translation>
    </message>
    <message>
        <source>Name the event</source>
        <translation>Назвіть захід</translation>
    </message>
    <message>
        <source>Another campaign</source>
        <translation>Інша кампанія</translation>
    </message>
    <message>
        <source>Nothing is left on this device: it is safe to hand back.</source>
        <translation>На цьому пристрої нічого не лишилося: його можна повернути.</translation>
    </message>
    <message>
        <source>A damaged journal is left on this device. Keep the device; call headquarters.</source>
        <translation>На цьому пристрої лишився пошкоджений журнал. Збережіть пристрій і зателефонуйте до офісу організації.</translation>
    </message>
    <message>
        <source>What was erased is still being cleared away. Keep this device, and look again in a minute.</source>
        <translation>Стерте ще видаляється остаточно. Збережіть цей пристрій і подивіться знову за хвилину.</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Куди передати?</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Запис…</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>Не передано</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Вибрати ще раз</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Як ідуть справи</translation>
    </message>
    <message>
        <source>Back to signing</source>
        <translation>Назад до підписів</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передати</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>Закінчити тренування</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Тренування</translation>
    </message>
    <message>
        <source>Sending and receipts</source>
        <translation>Надсилання і квитанції</translation>
    </message>
    <message>
        <source>Change the event</source>
        <translation>Змінити захід</translation>
    </message>
    <message>
        <source>End the event</source>
        <translation>Завершити захід</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Закрити екран підписів</translation>
    </message>
    <message>
        <source>There is no receipt for this device on it.</source>
        <translation>Квитанції для цього пристрою там немає.</translation>
    </message>
    <message>
        <source>“%1”: from now on this device sends there too.</source>
        <translation>«%1»: відтепер цей пристрій надсилає й туди.</translation>
    </message>
    <message>
        <source>Which stick has the receipt?</source>
        <translation>На якій флешці квитанція?</translation>
    </message>
    <message>
        <source>Receipts checked</source>
        <translation>Квитанції перевірено</translation>
    </message>
    <message>
        <source>At the next start the kiosk asks for a new event. Nothing is erased.</source>
        <translation>Під час наступного запуску треба буде назвати новий захід. Нічого не видаляється.</translation>
    </message>
    <message>
        <source>The screen closes. At the next start the kiosk opens again in this event. Nothing is erased.</source>
        <translation>Екран закриється. Під час наступного запуску він знову відкриється з цим заходом. Нічого не видаляється.</translation>
    </message>
    <message>
        <source>End and close without handing over</source>
        <translation>Завершити й закрити без передачі</translation>
    </message>
    <message>
        <source>Close without handing over</source>
        <translation>Закрити без передачі</translation>
    </message>
    <message>
        <source>Hand over first</source>
        <translation>Спершу передати</translation>
    </message>
    <message>
        <source>End and close the kiosk</source>
        <translation>Завершити й закрити екран</translation>
    </message>
</context>
<context>
    <name>CountrySheet</name>
    <message>
        <source>Your country</source>
        <translation>Ваша країна</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation>Введіть кілька літер</translation>
    </message>
    <message>
        <source>No country found. Try fewer letters.</source>
        <translation>Країну не знайдено. Введіть менше літер.</translation>
    </message>
</context>
<context>
    <name>DisplaySheet</name>
    <message>
        <source>Usual</source>
        <translation>Звичайний</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Чорне на білому</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Біле на чорному</translation>
    </message>
    <message>
        <source>Easier to read</source>
        <translation>Зручніше читати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Рух</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Ніщо не рухається саме</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message numerus="yes">
        <source>%Ln signatures were not handed over. They would be lost for ever.</source>
        <translation>
            <numerusform>%Ln підпис не передано. Його буде втрачено назавжди.</numerusform>
            <numerusform>%Ln підписи не передано. Їх буде втрачено назавжди.</numerusform>
            <numerusform>%Ln підписів не передано. Їх буде втрачено назавжди.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything signed here was handed over.</source>
        <translation>Усе підписане тут передано.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures are on this device, sealed: nobody who takes it can read them. None of them is confirmed by headquarters yet.</source>
        <translation>
            <numerusform>%Ln підпис на цьому пристрої запечатано: хто б його не забрав, прочитати не зможе. Штаб його ще не підтвердив.</numerusform>
            <numerusform>%Ln підписи на цьому пристрої запечатано: хто б його не забрав, прочитати їх не зможе. Штаб їх ще не підтвердив.</numerusform>
            <numerusform>%Ln підписів на цьому пристрої запечатано: хто б його не забрав, прочитати їх не зможе. Штаб їх ще не підтвердив.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing needs two people: one with the PIN of the volunteers, one with the second PIN of staff. It cannot be undone.</source>
        <translation>Щоб стерти, потрібні двоє: одна людина з PIN-кодом волонтерів, інша — з другим PIN-кодом працівників. Повернути нічого не можна.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures were erased. Their numbers are noted for headquarters, and nothing else.</source>
        <translation>
            <numerusform>Стерто %Ln підпис. Для офісу організації записано лише його номер.</numerusform>
            <numerusform>Стерто %Ln підписи. Для офісу організації записано лише їхні номери.</numerusform>
            <numerusform>Стерто %Ln підписів. Для офісу організації записано лише їхні номери.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventFields</name>
    <message>
        <source>Name of the event</source>
        <translation>Назва заходу</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>На день раніше</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>На день пізніше</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>What was signed before stays with its own event. The count of today begins anew.</source>
        <translation>Попередні підписи лишаються за своїм заходом. Лік за сьогодні почнеться знову.</translation>
    </message>
</context>
<context>
    <name>EventStep</name>
    <message>
        <source>The kiosk opens in this event at every start, with the day of the start. Is the day above wrong? Then set the clock of this device first.</source>
        <translation>Під час кожного запуску екран відкривається з цим заходом і датою цього дня. День указано неправильно? Тоді спершу виправте годинник пристрою.</translation>
    </message>
</context>
<context>
    <name>EventSummary</name>
    <message numerus="yes">
        <source>%Ln signatures safe</source>
        <translation>
            <numerusform>%Ln підпис у безпеці</numerusform>
            <numerusform>%Ln підписи в безпеці</numerusform>
            <numerusform>%Ln підписів у безпеці</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches</source>
        <translation>
            <numerusform>%Ln пакунок</numerusform>
            <numerusform>%Ln пакунки</numerusform>
            <numerusform>%Ln пакунків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not handed over</source>
        <translation>
            <numerusform>%Ln не передано</numerusform>
            <numerusform>%Ln не передано</numerusform>
            <numerusform>%Ln не передано</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin another event</source>
        <translation>Почати інший захід</translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <source>Look at this</source>
        <translation>Перевірте</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Гаразд</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>signed here today</source>
        <translation>підписів тут сьогодні</translation>
    </message>
    <message>
        <source>not handed over yet</source>
        <translation>ще не передано</translation>
    </message>
    <message>
        <source>safe on this device</source>
        <translation>у безпеці на цьому пристрої</translation>
    </message>
</context>
<context>
    <name>FiguresModel</name>
    <message numerus="yes">
        <source>%Ln signatures here are not confirmed by headquarters yet. Keep this device.</source>
        <translation>
            <numerusform>%Ln підпис тут ще не підтверджено офісом організації. Збережіть цей пристрій.</numerusform>
            <numerusform>%Ln підписи тут ще не підтверджено офісом організації. Збережіть цей пристрій.</numerusform>
            <numerusform>%Ln підписів тут ще не підтверджено офісом організації. Збережіть цей пристрій.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Practice is on: nothing is kept and nothing counts.</source>
        <translation>Триває тренування: нічого не зберігається й не рахується.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Given name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Прізвище</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Електронна пошта</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Поштовий індекс</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Enter your name as you would like it to appear.</source>
        <translation>Напишіть ім’я так, як воно має виглядати у списку.</translation>
    </message>
    <message>
        <source>Enter your family name, or say that you have one name.</source>
        <translation>Напишіть прізвище або позначте, що у вас одне ім’я.</translation>
    </message>
    <message>
        <source>Choose your country.</source>
        <translation>Виберіть країну.</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Напишіть адресу електронної пошти.</translation>
    </message>
    <message>
        <source>Enter your postal code.</source>
        <translation>Напишіть поштовий індекс.</translation>
    </message>
    <message>
        <source>Enter your phone number.</source>
        <translation>Напишіть номер телефону.</translation>
    </message>
    <message>
        <source>This is too long for us to keep. Please shorten it.</source>
        <translation>Це задовге, щоб зберегти. Будь ласка, скоротіть.</translation>
    </message>
    <message>
        <source>Enter a name with at least one letter, and no web address.</source>
        <translation>Напишіть ім’я щонайменше з однієї літери, без вебадреси.</translation>
    </message>
    <message>
        <source>Enter the address like this: name@example.org</source>
        <translation>Напишіть адресу ось так: name@example.org</translation>
    </message>
    <message>
        <source>Check the number: digits are missing or too many.</source>
        <translation>Перевірте номер: бракує цифр або є зайві.</translation>
    </message>
    <message>
        <source>Choose your country from the list.</source>
        <translation>Виберіть країну зі списку.</translation>
    </message>
    <message>
        <source>Tick this box if it is true for you. You need it to sign.</source>
        <translation>Позначте, якщо це про вас. Без цього підписати не можна.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>That was practice: nothing was kept.</source>
        <translation>Це було тренування: нічого не збережено.</translation>
    </message>
    <message>
        <source>You are the first person here today</source>
        <translation>Ваш підпис сьогодні тут перший</translation>
    </message>
    <message>
        <source>You are the %1 person here today</source>
        <translation>Ваш підпис сьогодні тут — %1-й за рахунком</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>Можливо, %1?</translation>
    </message>
    <message>
        <source>Replaces what you typed</source>
        <translation>Замінить те, що ви ввели</translation>
    </message>
    <message>
        <source>Choose your country</source>
        <translation>Виберіть країну</translation>
    </message>
</context>
<context>
    <name>FormScreen</name>
    <message>
        <source>Your signature</source>
        <translation>Ваш підпис</translation>
    </message>
    <message>
        <source>I have one name</source>
        <translation>У мене лише одне ім’я</translation>
    </message>
    <message>
        <source>Count me, but do not print my name</source>
        <translation>Порахуйте мене, але не друкуйте моє ім’я</translation>
    </message>
    <message>
        <source>Read the petition</source>
        <translation>Прочитати петицію</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>Хто що бачить</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers still need you</source>
        <translation>
            <numerusform>Залишилося виправити %Ln відповідь</numerusform>
            <numerusform>Залишилося виправити %Ln відповіді</numerusform>
            <numerusform>Залишилося виправити %Ln відповідей</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Хвилинку…</translation>
    </message>
    <message>
        <source>Add my signature</source>
        <translation>Додати мій підпис</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message numerus="yes">
        <source>Everything on this device is written: %Ln signatures. They also stay here until headquarters has them.</source>
        <translation>
            <numerusform>Записується все, що є на пристрої: %Ln підпис. Він лишається і тут, доки його не отримає офіс організації.</numerusform>
            <numerusform>Записується все, що є на пристрої: %Ln підписи. Вони лишаються і тут, доки їх не отримає офіс організації.</numerusform>
            <numerusform>Записується все, що є на пристрої: %Ln підписів. Вони лишаються і тут, доки їх не отримає офіс організації.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has signed on this device yet, so there is nothing to hand over.</source>
        <translation>На цьому пристрої ще ніхто не підписав, передавати нічого.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>Вільно %1</translation>
    </message>
    <message>
        <source>Do not pull out “%1”.</source>
        <translation>Не виймайте «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures are on “%1”.</source>
        <translation>
            <numerusform>%Ln підпис записано на «%1».</numerusform>
            <numerusform>%Ln підписи записано на «%1».</numerusform>
            <numerusform>%Ln підписів записано на «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are in %Ln files, sealed: whoever finds the stick cannot read them. Give it to headquarters.</source>
        <translation>
            <numerusform>Вони запечатані в %Ln файлі: хто знайде флешку, не зможе їх прочитати. Віддайте її до офісу організації.</numerusform>
            <numerusform>Вони запечатані в %Ln файлах: хто знайде флешку, не зможе їх прочитати. Віддайте її до офісу організації.</numerusform>
            <numerusform>Вони запечатані в %Ln файлах: хто знайде флешку, не зможе їх прочитати. Віддайте її до офісу організації.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can pull out “%1” now.</source>
        <translation>Тепер «%1» можна вийняти.</translation>
    </message>
    <message>
        <source>Do not pull out “%1” yet.</source>
        <translation>Поки що не виймайте «%1».</translation>
    </message>
    <message>
        <source>This device still holds on to it. Touch “Try again”. If it stays like this, switch this device off, then pull it out.</source>
        <translation>Пристрій ще тримає флешку. Натисніть «Спробувати ще раз». Якщо нічого не зміниться, вимкніть пристрій і тоді вийміть її.</translation>
    </message>
    <message>
        <source>Every signature is still safe on this device.</source>
        <translation>Усі підписи, як і раніше, у безпеці на цьому пристрої.</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>OptionalFields</name>
    <message>
        <source>If you like</source>
        <translation>За бажанням</translation>
    </message>
</context>
<context>
    <name>PageCode</name>
    <message>
        <source>Code to scan with a phone. It opens %1</source>
        <translation>Код для телефона. Він відкриває %1</translation>
    </message>
    <message>
        <source>Follow the campaign</source>
        <translation>Стежте за кампанією</translation>
    </message>
    <message>
        <source>Scan this with your phone.</source>
        <translation>Наведіть камеру телефона.</translation>
    </message>
</context>
<context>
    <name>PinGate</name>
    <message>
        <source>PIN</source>
        <translation>PIN-код</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%Ln digits typed</source>
        <translation>
            <numerusform>уведено %Ln цифру</numerusform>
            <numerusform>уведено %Ln цифри</numerusform>
            <numerusform>уведено %Ln цифр</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase one digit</source>
        <translation>Стерти одну цифру</translation>
    </message>
</context>
<context>
    <name>PinStep</name>
    <message>
        <source>With it volunteers see the counts, hand over, and close the kiosk. Choose 6 to 12 digits and tell only those who look after this stall.</source>
        <translation>З ним волонтери бачать лік, передають підписи й закривають екран. Виберіть від 6 до 12 цифр і скажіть їх лише тим, хто відповідає за цей стенд.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>To open the volunteers’ page later: hold the upper corner of the welcome screen, on the side where a line ends, for two seconds.</source>
        <translation>Щоб потім відкрити сторінку волонтерів: тримайте палець дві секунди у верхньому куті першого екрана, з того боку, де закінчуються рядки.</translation>
    </message>
</context>
<context>
    <name>PlacesHint</name>
    <message>
        <source>One moment…</source>
        <translation>Хвилинку…</translation>
    </message>
    <message>
        <source>Is your stick not here? Plug it in, wait a moment, and touch “Look again”.</source>
        <translation>Вашої флешки тут немає? Вставте її, трохи зачекайте й торкніться «Шукати ще раз».</translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>Practice: nothing is kept, nothing counts.</source>
        <translation>Тренування: нічого не зберігається й не рахується.</translation>
    </message>
</context>
<context>
    <name>PrivacySheet</name>
    <message>
        <source>What is handed over</source>
        <translation>Що передається</translation>
    </message>
    <message>
        <source>Where your details go</source>
        <translation>Куди потраплять ваші дані</translation>
    </message>
    <message>
        <source>How long they are kept</source>
        <translation>Як довго вони зберігаються</translation>
    </message>
    <message>
        <source>If you change your mind</source>
        <translation>Якщо ви передумаєте</translation>
    </message>
    <message>
        <source>Who answers for your details</source>
        <translation>Хто відповідає за ваші дані</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>Хто що бачить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>ReadingScreen</name>
    <message>
        <source>Stop reading aloud</source>
        <translation>Зупинити читання</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Прочитати вголос</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Підписати</translation>
    </message>
</context>
<context>
    <name>ReceiptModel</name>
    <message numerus="yes">
        <source>%Ln signatures were erased here, because headquarters has them.</source>
        <translation>
            <numerusform>Тут стерто %Ln підпис, бо він є в офісі організації.</numerusform>
            <numerusform>Тут стерто %Ln підписи, бо вони є в офісі організації.</numerusform>
            <numerusform>Тут стерто %Ln підписів, бо вони є в офісі організації.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Take receipts and drop boxes from this stick</source>
        <translation>Узяти квитанції та скриньки приймання з цієї флешки</translation>
    </message>
</context>
<context>
    <name>SendingPage</name>
    <message>
        <source>What is signed travels in batches. One closes at the end of each event, and whenever you hand over. Where staff have set up a drop box, this device sends it by itself.</source>
        <translation>Підписи передаються пакунками. Пакунок закривається наприкінці кожного заходу та під час кожного передавання. Якщо працівники налаштували скриньку приймання, пристрій надсилає його сам.</translation>
    </message>
    <message>
        <source>Also close one each day</source>
        <translation>Закривати також щодня</translation>
    </message>
    <message>
        <source>Also close one by number</source>
        <translation>Закривати також за кількістю підписів</translation>
    </message>
    <message>
        <source>A receipt is headquarters’ word that they have a batch. It comes on a stick, or by itself from a drop box. Only then is that batch erased here.</source>
        <translation>Квитанція — це слово офісу організації, що пакунок у нього. Вона надходить на флешці або сама, зі скриньки приймання. Лише тоді цей пакунок стирається тут.</translation>
    </message>
    <message>
        <source>In an emergency: erase everything</source>
        <translation>У крайньому разі: стерти все</translation>
    </message>
</context>
<context>
    <name>SetupTrouble</name>
    <message>
        <source>This could not be kept.</source>
        <translation>Не вдалося зберегти.</translation>
    </message>
</context>
<context>
    <name>StaffDetail</name>
    <message>
        <source>For staff: %1</source>
        <translation>Для працівників: %1</translation>
    </message>
</context>
<context>
    <name>StayPanel</name>
    <message>
        <source>Are you still there?</source>
        <translation>Ви ще тут?</translation>
    </message>
    <message numerus="yes">
        <source>What you typed will be cleared in %Ln seconds.</source>
        <translation>
            <numerusform>Введене зітреться за %Ln секунду.</numerusform>
            <numerusform>Введене зітреться за %Ln секунди.</numerusform>
            <numerusform>Введене зітреться за %Ln секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>Я тут</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step %1 of 3</source>
        <translation>Крок %1 із 3</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Більший текст</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Контраст</translation>
    </message>
</context>
<context>
    <name>ThanksScreen</name>
    <message>
        <source>Thank you.</source>
        <translation>Дякуємо.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Що буде далі</translation>
    </message>
    <message>
        <source>If you change your mind</source>
        <translation>Якщо ви передумаєте</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Наступна людина</translation>
    </message>
    <message>
        <source>Touch the screen if you need more time</source>
        <translation>Торкніться екрана, якщо потрібно більше часу</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Leave</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Text size and contrast</source>
        <translation>Розмір тексту й контраст</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Мова: %1</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The campaign pack is not there any more. Plug its stick in again, then touch “Look again”.</source>
        <translation>Пакета кампанії вже немає на місці. Вставте його флешку знову й торкніться «Шукати ще раз».</translation>
    </message>
    <message>
        <source>This campaign pack is for a newer Tabling. Update Tabling on this device, or ask the organisation for an older pack.</source>
        <translation>Цей пакет кампанії зроблено для новішої версії Tabling. Оновіть Tabling на цьому пристрої або попросіть в організації старіший пакет.</translation>
    </message>
    <message>
        <source>This campaign pack is not signed. Ask the organisation for its signed pack.</source>
        <translation>Цей пакет кампанії не підписано. Попросіть в організації підписаний пакет.</translation>
    </message>
    <message>
        <source>This campaign pack is not as the organisation signed it. Do not use it; ask for the pack again.</source>
        <translation>Цей пакет кампанії не такий, яким його підписала організація. Не користуйтеся ним; попросіть пакет ще раз.</translation>
    </message>
    <message>
        <source>This campaign pack is of another campaign than the one of this device. Choose its own pack, or have staff set the device up anew.</source>
        <translation>Цей пакет стосується іншої кампанії, а не тієї, що на цьому пристрої. Виберіть її пакет або попросіть працівників налаштувати пристрій заново.</translation>
    </message>
    <message>
        <source>This campaign pack is signed by another organisation than the one this device trusts. Do not use it; call the organisation.</source>
        <translation>Цей пакет кампанії підписала інша організація, а не та, якій довіряє цей пристрій. Не користуйтеся ним; зателефонуйте до організації.</translation>
    </message>
    <message>
        <source>This campaign pack has a mistake in it. Ask the organisation for a new one.</source>
        <translation>У цьому пакеті кампанії є вада. Попросіть в організації новий.</translation>
    </message>
    <message>
        <source>This PIN cannot be taken here. Choose another one.</source>
        <translation>Цей PIN-код тут використати не можна. Виберіть інший.</translation>
    </message>
    <message>
        <source>The PIN of this device cannot be read. Have staff set a new one; every signature is safe.</source>
        <translation>PIN-код цього пристрою не читається. Попросіть працівників задати новий; усі підписи в безпеці.</translation>
    </message>
    <message>
        <source>This device was set up with a newer Tabling. Update Tabling on it; every signature is safe.</source>
        <translation>Цей пристрій налаштовано в новішій версії Tabling. Оновіть на ньому Tabling; усі підписи в безпеці.</translation>
    </message>
    <message>
        <source>What was set up on this device cannot be read. Have staff set it up anew; every signature is safe.</source>
        <translation>Налаштування цього пристрою не читаються. Попросіть працівників налаштувати його заново; усі підписи в безпеці.</translation>
    </message>
    <message>
        <source>A key of this device cannot be used. Keep this device as it is; call headquarters.</source>
        <translation>Один із ключів цього пристрою не підходить. Залиште пристрій як є і зателефонуйте до офісу організації.</translation>
    </message>
    <message>
        <source>Tabling is open a second time on this device. Close the other one, then try again.</source>
        <translation>Tabling відкрито на цьому пристрої двічі. Закрийте другий і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Nothing can be written on this device. Use another device; call headquarters.</source>
        <translation>На цей пристрій нічого не можна записати. Візьміть інший і зателефонуйте до офісу організації.</translation>
    </message>
    <message>
        <source>The signatures here were kept by a newer Tabling. Update Tabling on this device; nothing was changed.</source>
        <translation>Підписи тут зберегла новіша версія Tabling. Оновіть Tabling на цьому пристрої; нічого не змінено.</translation>
    </message>
    <message>
        <source>The signatures here belong to another device. Nothing was changed; call headquarters.</source>
        <translation>Підписи тут належать іншому пристрою. Нічого не змінено; зателефонуйте до офісу організації.</translation>
    </message>
    <message>
        <source>What keeps the signatures is damaged. Keep this device as it is; call headquarters.</source>
        <translation>Журнал, де зберігаються підписи, пошкоджено. Залиште пристрій як є і зателефонуйте до офісу організації.</translation>
    </message>
    <message>
        <source>The disk is nearly full, so nobody can sign; every signature is safe. Free some space, then try again, or go on with another device.</source>
        <translation>Місце на диску майже закінчилося, підписувати не можна; усі підписи в безпеці. Звільніть місце й спробуйте ще раз або продовжуйте на іншому пристрої.</translation>
    </message>
    <message>
        <source>The disk is too full to erase what is left. Free some space on this device, then try again; nobody here can read what is left.</source>
        <translation>Диск переповнений, стерти решту не вдається. Звільніть місце на цьому пристрої й спробуйте ще раз; прочитати решту тут не може ніхто.</translation>
    </message>
    <message>
        <source>The disk of this device is failing. Keep the device as it is; use another one.</source>
        <translation>Диск цього пристрою відмовляє. Залиште пристрій як є і візьміть інший.</translation>
    </message>
    <message>
        <source>Signatures cannot be kept just now. Close Tabling and open it again; if it stays like this, use another device.</source>
        <translation>Зараз підписи зберегти не можна. Закрийте Tabling і відкрийте знову; якщо не допоможе, візьміть інший пристрій.</translation>
    </message>
    <message>
        <source>A file of signatures could not be made. Try again; if it stays like this, call headquarters.</source>
        <translation>Не вдалося створити файл із підписами. Спробуйте ще раз; якщо не допоможе, зателефонуйте до офісу організації.</translation>
    </message>
    <message>
        <source>A receipt is not for this device or is not as headquarters signed it. It erased nothing; ask headquarters for it again.</source>
        <translation>Одна з квитанцій не для цього пристрою або не така, якою її підписав офіс організації. Вона нічого не видалила; попросіть її ще раз в офісі.</translation>
    </message>
    <message>
        <source>There is not enough room. Free some space there, or use another stick, then try again.</source>
        <translation>Бракує місця. Звільніть його або візьміть іншу флешку й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The stick or folder is not there any more. Plug the stick in again, then try again.</source>
        <translation>Флешки чи теки вже немає на місці. Вставте флешку знову й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Nothing may be written there. Use another stick or folder.</source>
        <translation>Туди не можна нічого записати. Візьміть іншу флешку або теку.</translation>
    </message>
    <message>
        <source>It could not be written. Try again, or use another stick or folder.</source>
        <translation>Записати не вдалося. Спробуйте ще раз або візьміть іншу флешку чи теку.</translation>
    </message>
    <message>
        <source>This network stands between us and the drop box. Log in to the Wi-Fi or use another one; everything is safe here and is sent then.</source>
        <translation>Ця мережа не пропускає до скриньки приймання. Увійдіть у Wi-Fi або візьміть іншу мережу; тут усе в безпеці й тоді буде надіслано.</translation>
    </message>
    <message>
        <source>Date and time of this device may be wrong, so the drop box is not believed. Set the clock; everything is safe here and is sent then.</source>
        <translation>Дата й час на цьому пристрої можуть бути хибні, тому скриньці приймання немає довіри. Налаштуйте годинник; тут усе в безпеці й тоді буде надіслано.</translation>
    </message>
    <message>
        <source>The drop box has a new address or password. Ask staff for a new drop box file; everything is safe here.</source>
        <translation>У скриньки приймання нова адреса або новий пароль. Попросіть у працівників новий файл скриньки; тут усе в безпеці.</translation>
    </message>
    <message>
        <source>Another server answers in place of the drop box, so nothing is sent to it. Ask staff for a new drop box file; everything is safe here.</source>
        <translation>Замість скриньки приймання відповідає інший сервер, тому йому нічого не надсилається. Попросіть у працівників новий файл скриньки; тут усе в безпеці.</translation>
    </message>
    <message>
        <source>The drop box is full. Ask staff to make room; everything is safe here and is sent then.</source>
        <translation>Скринька приймання заповнена. Попросіть працівників звільнити місце; тут усе в безпеці й тоді буде надіслано.</translation>
    </message>
    <message>
        <source>The drop box cannot be reached just now. Everything is safe here and is sent later by itself.</source>
        <translation>Зараз скринька приймання недоступна. Тут усе в безпеці й надійде туди згодом саме.</translation>
    </message>
    <message>
        <source>The drop box does not take what is sent to it. Everything is safe here; have staff check its settings.</source>
        <translation>Скринька приймання не бере того, що їй надсилають. Тут усе в безпеці; попросіть працівників перевірити її налаштування.</translation>
    </message>
    <message>
        <source>That did not work. Try again; if it stays like this, call headquarters.</source>
        <translation>Не вийшло. Спробуйте ще раз; якщо не допоможе, зателефонуйте до офісу організації.</translation>
    </message>
    <message>
        <source>Tabling made a mistake of its own. Close it and open it again; what people were thanked for is safe.</source>
        <translation>Це огріх самого Tabling. Закрийте його й відкрийте знову; усі підписи, за які подякували, в безпеці.</translation>
    </message>
</context>
<context>
    <name>TroublePanel</name>
    <message>
        <source>Your signature could not be kept.</source>
        <translation>Не вдалося зберегти ваш підпис.</translation>
    </message>
    <message>
        <source>This kiosk is not ready yet.</source>
        <translation>Цей екран ще не готовий.</translation>
    </message>
    <message>
        <source>Please call a volunteer. What you typed is still here.</source>
        <translation>Покличте волонтера чи волонтерку. Усе, що ви ввели, лишилося тут.</translation>
    </message>
    <message>
        <source>Please call a volunteer.</source>
        <translation>Покличте волонтера чи волонтерку.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Back to my answers</source>
        <translation>Назад до моїх відповідей</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message numerus="yes">
        <source>%Ln people signed here today</source>
        <translation>
            <numerusform>Сьогодні тут підписала %Ln людина</numerusform>
            <numerusform>Сьогодні тут підписали %Ln людини</numerusform>
            <numerusform>Сьогодні тут підписали %Ln людей</numerusform>
        </translation>
    </message>
    <message>
        <source>Be the first to sign here today</source>
        <translation>Поставте перший підпис тут сьогодні</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Підписати</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>Спершу прочитати</translation>
    </message>
    <message>
        <source>Text size and contrast</source>
        <translation>Розмір тексту й контраст</translation>
    </message>
</context>
<context>
    <name>WithdrawalCode</name>
    <message>
        <source>Your code</source>
        <translation>Ваш код</translation>
    </message>
    <message>
        <source>Write it down or take a picture: it is shown only once. With this code and your name you can take your signature back.</source>
        <translation>Запишіть або сфотографуйте його: його показано лише один раз. З цим кодом і вашим ім’ям ви можете відкликати підпис.</translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>Space</source>
        <translation>Пробіл</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Великі літери</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Стерти</translation>
    </message>
    <message>
        <source>Language of the keyboard</source>
        <translation>Мова клавіатури</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>Сховати клавіатуру</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>ActionRail</name>
    <message>
        <source>Who sees what</source>
        <translation>Кто что видит</translation>
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
        <translation>О чём вы просите</translation>
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
        <translation>Заряд почти закончился.</translation>
    </message>
    <message>
        <source>Volunteers, please plug this device in, or take it away and hand over.</source>
        <translation>Волонтёры, подключите устройство к питанию или заберите его и передайте подписи.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures from today are safe.</source>
        <translation>
            <numerusform>%Ln сегодняшняя подпись в сохранности.</numerusform>
            <numerusform>%Ln сегодняшние подписи в сохранности.</numerusform>
            <numerusform>%Ln сегодняшних подписей в сохранности.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every signature is safe.</source>
        <translation>Все подписи в сохранности.</translation>
    </message>
    <message>
        <source>Signing goes on here by itself as soon as there is power.</source>
        <translation>Как только появится питание, здесь снова можно будет подписать.</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>This campaign cannot be used.</source>
        <translation>Эту кампанию использовать нельзя.</translation>
    </message>
    <message>
        <source>Plug in the stick that holds the organisation’s campaign pack, then touch “Look again”.</source>
        <translation>Вставьте флешку с пакетом кампании от организации и нажмите «Искать ещё раз».</translation>
    </message>
    <message>
        <source>Only to try it out</source>
        <translation>Только попробовать</translation>
    </message>
    <message>
        <source>The example campaign</source>
        <translation>Пример кампании</translation>
    </message>
    <message>
        <source>For trying out on this device. Do not collect real signatures with it.</source>
        <translation>Чтобы попробовать на этом устройстве. Не собирайте с ней настоящих подписей.</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>Give the event a name, for example “Capital Pride”.</source>
        <translation>Назовите мероприятие, например «Прайд в столице».</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Минутку…</translation>
    </message>
    <message>
        <source>That was not it.</source>
        <translation>Не подошло.</translation>
    </message>
    <message>
        <source>That was not it. Try again in %1 s.</source>
        <translation>Не подошло. Попробуйте ещё раз через %1&#xa0;с.</translation>
    </message>
    <message>
        <source>The disk is nearly full, so nobody can sign. Hand over, then free some space.</source>
        <translation>Место на диске почти закончилось, подписывать нельзя. Передайте подписи, затем освободите место.</translation>
    </message>
    <message>
        <source>The battery is nearly empty. Hand over, then charge this device.</source>
        <translation>Заряд почти закончился. Передайте подписи, затем зарядите устройство.</translation>
    </message>
    <message>
        <source>There is little room left on the disk. Hand over soon.</source>
        <translation>На диске осталось мало места. Скорее передайте подписи.</translation>
    </message>
    <message>
        <source>Before you leave this place, hand over what is not handed over yet.</source>
        <translation>Прежде чем уйти отсюда, передайте то, что ещё не передано.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Nearly full: nobody can sign. %1 free</source>
        <translation>Почти заполнено: подписывать нельзя. Свободно %1</translation>
    </message>
    <message>
        <source>Getting full: %1 free</source>
        <translation>Заполняется: свободно %1</translation>
    </message>
    <message>
        <source>Enough room: %1 free</source>
        <translation>Места достаточно: свободно %1</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Заряд</translation>
    </message>
    <message>
        <source>None found: keep it plugged in</source>
        <translation>Батарея не найдена: не отключайте от сети</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1, plugged in</source>
        <translation>%1, подключено к сети</translation>
    </message>
    <message>
        <source>%1 left: charge it now</source>
        <translation>Осталось %1: зарядите сейчас</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Осталось %1</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>%1. It was moved while people signed. Signatures stay in their order.</source>
        <translation>%1 — часы перевели, пока люди подписывали. Порядок подписей сохранён.</translation>
    </message>
    <message>
        <source>%1. That is too early: the clock is wrong. Signatures stay in their order.</source>
        <translation>%1 — часы отстают. Порядок подписей сохранён.</translation>
    </message>
    <message>
        <source>%1. That is too late: the clock is wrong. Signatures stay in their order.</source>
        <translation>%1 — часы спешат. Порядок подписей сохранён.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Подписи</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>В сохранности</translation>
    </message>
    <message>
        <source>A damaged journal was set aside. Keep this device; call headquarters.</source>
        <translation>Повреждённый журнал отложен. Сохраните это устройство и позвоните в офис организации.</translation>
    </message>
    <message>
        <source>A damaged journal was set aside; it holds %1. Keep this device; call headquarters.</source>
        <translation>Повреждённый журнал отложен; подписей в нём: %1. Сохраните это устройство и позвоните в офис организации.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Защита</translation>
    </message>
    <message>
        <source>Not checked: stay near this device</source>
        <translation>Не проверено: будьте рядом с устройством</translation>
    </message>
    <message>
        <source>Nobody can leave this screen</source>
        <translation>Никто не может выйти из этого экрана</translation>
    </message>
    <message>
        <source>Somebody with a keyboard could leave this screen: stay near</source>
        <translation>С клавиатурой можно выйти из этого экрана: будьте рядом</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Set a PIN for the volunteers</source>
        <translation>Задайте PIN-код для волонтёров</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>Тот же PIN-код ещё раз</translation>
    </message>
    <message>
        <source>The two were not the same. Begin again.</source>
        <translation>Они не совпали. Начните сначала.</translation>
    </message>
    <message>
        <source>Choose 6 to 12 digits that are not in a row and not all the same.</source>
        <translation>Выберите от 6 до 12 цифр, не подряд и не все одинаковые.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>“%1”: everything is sent</source>
        <translation>«%1»: всё отправлено</translation>
    </message>
    <message>
        <source>“%1”: %2 safe on this device; will be sent when it is plugged in</source>
        <translation>«%1»: %2 в сохранности на этом устройстве; будут отправлены, когда подключат флешку или папку</translation>
    </message>
    <message>
        <source>“%1”: %2 safe on this device; will be sent when it is near</source>
        <translation>«%1»: %2 в сохранности на этом устройстве; будут отправлены, когда тот компьютер окажется рядом</translation>
    </message>
    <message>
        <source>“%1”: %2 safe on this device; will be sent when there is a network</source>
        <translation>«%1»: %2 в сохранности на этом устройстве; будут отправлены, когда появится сеть</translation>
    </message>
    <message>
        <source>“%1”: %2 safe on this device; will be sent when their batch closes</source>
        <translation>«%1»: %2 в сохранности на этом устройстве; будут отправлены, когда закроется их партия</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Отправка</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Стереть всё</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>The PIN of the volunteers</source>
        <translation>PIN-код волонтёров</translation>
    </message>
    <message>
        <source>The second PIN, of staff</source>
        <translation>Второй PIN-код, сотрудников</translation>
    </message>
    <message>
        <source>Everything is erased</source>
        <translation>Всё стёрто</translation>
    </message>
    <message>
        <source>Not everything is erased</source>
        <translation>Стёрто не всё</translation>
    </message>
    <message>
        <source>Ask for both PINs</source>
        <translation>Запросить оба PIN-кода</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Those were not the two PINs. Try again in %1 s.</source>
        <translation>Это не те два PIN-кода. Попробуйте ещё раз через %1&#xa0;с.</translation>
    </message>
    <message>
        <source>Those were not the two PINs.</source>
        <translation>Это не те два PIN-кода.</translation>
    </message>
    <message>
        <source>Check receipts</source>
        <translation>Проверить квитанции</translation>
    </message>
    <message>
        <source>No</source>
        <comment>no hour</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>No</source>
        <comment>no number</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Every %1 signatures</source>
        <translation>Каждые %1 подписей</translation>
    </message>
    <message>
        <source>Keep this campaign</source>
        <translation>Оставить эту кампанию</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Искать ещё раз</translation>
    </message>
    <message>
        <source>Choose the campaign</source>
        <translation>Выберите кампанию</translation>
    </message>
    <message>
        <source>This is the passphrase of a try-out organisation that is made on this device. It is shown only now. Without it nobody can read what is signed here.</source>
        <translation>Это секретная фраза пробной организации, созданной на этом устройстве. Она показывается только сейчас. Без неё никто не прочитает то, что здесь подпишут.</translation>
    </message>
    <message>
        <source>The organisation has the same four words: on its letter with the pack, or read to you on the phone. From now on this device trusts only this organisation.</source>
        <translation>У организации те же четыре слова: в письме к пакету, или вам прочитают их по телефону. С этого момента устройство доверяет только этой организации.</translation>
    </message>
    <message>
        <source>Use this to practise and to show. For a real event, ask the organisation for its campaign pack.</source>
        <translation>Это для тренировки и показа. Для настоящего мероприятия попросите у организации её пакет кампании.</translation>
    </message>
    <message>
        <source>If even one word differs, touch “They differ” and call the organisation.</source>
        <translation>Если отличается хотя бы одно слово, нажмите «Слова различаются» и позвоните в организацию.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Write this down</source>
        <translation>Запишите это</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Compare these four words</source>
        <translation>Сверьте эти четыре слова</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Слова совпадают</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Слова различаются</translation>
    </message>
    <message>
        <source>Begin this event</source>
        <translation>Начать это мероприятие</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>Другое мероприятие</translation>
    </message>
    <message>
        <source>Open the kiosk</source>
        <translation>Начать сбор подписей</translation>
    </message>
    <message>
        <source>Name the event</source>
        <translation>Назовите мероприятие</translation>
    </message>
    <message>
        <source>Another campaign</source>
        <translation>Другая кампания</translation>
    </message>
    <message>
        <source>Nothing is left on this device: it is safe to hand back.</source>
        <translation>На этом устройстве ничего не осталось: его можно вернуть.</translation>
    </message>
    <message>
        <source>A damaged journal is left on this device. Keep the device; call headquarters.</source>
        <translation>На этом устройстве остался повреждённый журнал. Сохраните устройство и позвоните в офис организации.</translation>
    </message>
    <message>
        <source>What was erased is still being cleared away. Keep this device, and look again in a minute.</source>
        <translation>Стёртое ещё удаляется окончательно. Сохраните это устройство и посмотрите снова через минуту.</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>Куда передать?</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Запись…</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>Не передано</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Выбрать ещё раз</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Как идут дела</translation>
    </message>
    <message>
        <source>Back to signing</source>
        <translation>Назад к подписям</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>Закончить тренировку</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Тренировка</translation>
    </message>
    <message>
        <source>Sending and receipts</source>
        <translation>Отправка и квитанции</translation>
    </message>
    <message>
        <source>Change the event</source>
        <translation>Сменить мероприятие</translation>
    </message>
    <message>
        <source>End the event</source>
        <translation>Завершить мероприятие</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Закрыть экран подписей</translation>
    </message>
    <message>
        <source>There is no receipt for this device on it.</source>
        <translation>Квитанции для этого устройства там нет.</translation>
    </message>
    <message>
        <source>“%1”: from now on this device sends there too.</source>
        <translation>«%1»: теперь это устройство отправляет и туда.</translation>
    </message>
    <message>
        <source>Which stick has the receipt?</source>
        <translation>На какой флешке квитанция?</translation>
    </message>
    <message>
        <source>Receipts checked</source>
        <translation>Квитанции проверены</translation>
    </message>
    <message>
        <source>At the next start the kiosk asks for a new event. Nothing is erased.</source>
        <translation>При следующем запуске нужно будет назвать новое мероприятие. Ничего не удаляется.</translation>
    </message>
    <message>
        <source>The screen closes. At the next start the kiosk opens again in this event. Nothing is erased.</source>
        <translation>Экран закроется. При следующем запуске он снова откроется с этим мероприятием. Ничего не удаляется.</translation>
    </message>
    <message>
        <source>End and close without handing over</source>
        <translation>Завершить и закрыть без передачи</translation>
    </message>
    <message>
        <source>Close without handing over</source>
        <translation>Закрыть без передачи</translation>
    </message>
    <message>
        <source>Hand over first</source>
        <translation>Сначала передать</translation>
    </message>
    <message>
        <source>End and close the kiosk</source>
        <translation>Завершить и закрыть экран</translation>
    </message>
</context>
<context>
    <name>CountrySheet</name>
    <message>
        <source>Your country</source>
        <translation>Ваша страна</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation>Введите несколько букв</translation>
    </message>
    <message>
        <source>No country found. Try fewer letters.</source>
        <translation>Страна не найдена. Введите меньше букв.</translation>
    </message>
</context>
<context>
    <name>DisplaySheet</name>
    <message>
        <source>Usual</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Чёрное на белом</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Белое на чёрном</translation>
    </message>
    <message>
        <source>Easier to read</source>
        <translation>Удобнее читать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
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
        <translation>Движение</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Ничего не движется само</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message numerus="yes">
        <source>%Ln signatures were not handed over. They would be lost for ever.</source>
        <translation>
            <numerusform>%Ln подпись не передана. Она пропадёт навсегда.</numerusform>
            <numerusform>%Ln подписи не переданы. Они пропадут навсегда.</numerusform>
            <numerusform>%Ln подписей не передано. Они пропадут навсегда.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything signed here was handed over.</source>
        <translation>Всё подписанное здесь передано.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures are on this device, sealed: nobody who takes it can read them. None of them is confirmed by headquarters yet.</source>
        <translation>
            <numerusform>%Ln подпись на этом устройстве запечатана: кто бы его ни забрал, прочитать её не сможет. Штаб её ещё не подтвердил.</numerusform>
            <numerusform>%Ln подписи на этом устройстве запечатаны: кто бы его ни забрал, прочитать их не сможет. Штаб их ещё не подтвердил.</numerusform>
            <numerusform>%Ln подписей на этом устройстве запечатаны: кто бы его ни забрал, прочитать их не сможет. Штаб их ещё не подтвердил.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing needs two people: one with the PIN of the volunteers, one with the second PIN of staff. It cannot be undone.</source>
        <translation>Чтобы стереть, нужны двое: один человек с PIN-кодом волонтёров, другой — со вторым PIN-кодом сотрудников. Вернуть ничего нельзя.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures were erased. Their numbers are noted for headquarters, and nothing else.</source>
        <translation>
            <numerusform>Стёрта %Ln подпись. Для офиса организации записан только её номер.</numerusform>
            <numerusform>Стёрто %Ln подписи. Для офиса организации записаны только их номера.</numerusform>
            <numerusform>Стёрто %Ln подписей. Для офиса организации записаны только их номера.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventFields</name>
    <message>
        <source>Name of the event</source>
        <translation>Название мероприятия</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>На день раньше</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>На день позже</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>What was signed before stays with its own event. The count of today begins anew.</source>
        <translation>Прежние подписи остаются за своим мероприятием. Счёт за сегодня начнётся заново.</translation>
    </message>
</context>
<context>
    <name>EventStep</name>
    <message>
        <source>The kiosk opens in this event at every start, with the day of the start. Is the day above wrong? Then set the clock of this device first.</source>
        <translation>При каждом запуске экран открывается с этим мероприятием и с датой этого дня. День указан неверно? Тогда сначала поправьте часы устройства.</translation>
    </message>
</context>
<context>
    <name>EventSummary</name>
    <message numerus="yes">
        <source>%Ln signatures safe</source>
        <translation>
            <numerusform>%Ln подпись в сохранности</numerusform>
            <numerusform>%Ln подписи в сохранности</numerusform>
            <numerusform>%Ln подписей в сохранности</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches</source>
        <translation>
            <numerusform>%Ln партия</numerusform>
            <numerusform>%Ln партии</numerusform>
            <numerusform>%Ln партий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not handed over</source>
        <translation>
            <numerusform>%Ln не передана</numerusform>
            <numerusform>%Ln не переданы</numerusform>
            <numerusform>%Ln не передано</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin another event</source>
        <translation>Начать другое мероприятие</translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <source>Look at this</source>
        <translation>Проверьте</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>В порядке</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>signed here today</source>
        <translation>подписей здесь сегодня</translation>
    </message>
    <message>
        <source>not handed over yet</source>
        <translation>ещё не передано</translation>
    </message>
    <message>
        <source>safe on this device</source>
        <translation>в сохранности на этом устройстве</translation>
    </message>
</context>
<context>
    <name>FiguresModel</name>
    <message numerus="yes">
        <source>%Ln signatures here are not confirmed by headquarters yet. Keep this device.</source>
        <translation>
            <numerusform>%Ln подпись здесь ещё не подтверждена офисом организации. Сохраните это устройство.</numerusform>
            <numerusform>%Ln подписи здесь ещё не подтверждены офисом организации. Сохраните это устройство.</numerusform>
            <numerusform>%Ln подписей здесь ещё не подтверждены офисом организации. Сохраните это устройство.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Practice is on: nothing is kept and nothing counts.</source>
        <translation>Идёт тренировка: ничего не сохраняется и не считается.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Электронная почта</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Почтовый индекс</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Enter your name as you would like it to appear.</source>
        <translation>Напишите имя так, как оно должно выглядеть в списке.</translation>
    </message>
    <message>
        <source>Enter your family name, or say that you have one name.</source>
        <translation>Напишите фамилию или отметьте, что у вас одно имя.</translation>
    </message>
    <message>
        <source>Choose your country.</source>
        <translation>Выберите страну.</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>Напишите адрес электронной почты.</translation>
    </message>
    <message>
        <source>Enter your postal code.</source>
        <translation>Напишите почтовый индекс.</translation>
    </message>
    <message>
        <source>Enter your phone number.</source>
        <translation>Напишите номер телефона.</translation>
    </message>
    <message>
        <source>This is too long for us to keep. Please shorten it.</source>
        <translation>Это слишком длинно, чтобы сохранить. Пожалуйста, сократите.</translation>
    </message>
    <message>
        <source>Enter a name with at least one letter, and no web address.</source>
        <translation>Напишите имя хотя бы из одной буквы, без веб-адреса.</translation>
    </message>
    <message>
        <source>Enter the address like this: name@example.org</source>
        <translation>Напишите адрес вот так: name@example.org</translation>
    </message>
    <message>
        <source>Check the number: digits are missing or too many.</source>
        <translation>Проверьте номер: не хватает цифр или есть лишние.</translation>
    </message>
    <message>
        <source>Choose your country from the list.</source>
        <translation>Выберите страну из списка.</translation>
    </message>
    <message>
        <source>Tick this box if it is true for you. You need it to sign.</source>
        <translation>Отметьте, если это верно для вас. Без этого подписать нельзя.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>That was practice: nothing was kept.</source>
        <translation>Это была тренировка: ничего не сохранено.</translation>
    </message>
    <message>
        <source>You are the first person here today</source>
        <translation>Ваша подпись сегодня здесь первая</translation>
    </message>
    <message>
        <source>You are the %1 person here today</source>
        <translation>Ваша подпись сегодня здесь — %1-я по счёту</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>Может быть, %1?</translation>
    </message>
    <message>
        <source>Replaces what you typed</source>
        <translation>Заменит то, что вы ввели</translation>
    </message>
    <message>
        <source>Choose your country</source>
        <translation>Выберите страну</translation>
    </message>
</context>
<context>
    <name>FormScreen</name>
    <message>
        <source>Your signature</source>
        <translation>Ваша подпись</translation>
    </message>
    <message>
        <source>I have one name</source>
        <translation>У меня только одно имя</translation>
    </message>
    <message>
        <source>Count me, but do not print my name</source>
        <translation>Посчитайте меня, но не печатайте моё имя</translation>
    </message>
    <message>
        <source>Read the petition</source>
        <translation>Прочитать петицию</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>Кто что видит</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers still need you</source>
        <translation>
            <numerusform>Осталось исправить %Ln ответ</numerusform>
            <numerusform>Осталось исправить %Ln ответа</numerusform>
            <numerusform>Осталось исправить %Ln ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Минутку…</translation>
    </message>
    <message>
        <source>Add my signature</source>
        <translation>Поставить мою подпись</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message numerus="yes">
        <source>Everything on this device is written: %Ln signatures. They also stay here until headquarters has them.</source>
        <translation>
            <numerusform>Записывается всё, что есть на устройстве: %Ln подпись. Она остаётся и здесь, пока её не получит офис организации.</numerusform>
            <numerusform>Записывается всё, что есть на устройстве: %Ln подписи. Они остаются и здесь, пока их не получит офис организации.</numerusform>
            <numerusform>Записывается всё, что есть на устройстве: %Ln подписей. Они остаются и здесь, пока их не получит офис организации.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has signed on this device yet, so there is nothing to hand over.</source>
        <translation>На этом устройстве ещё никто не подписал, передавать нечего.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>Свободно %1</translation>
    </message>
    <message>
        <source>Do not pull out “%1”.</source>
        <translation>Не вынимайте «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures are on “%1”.</source>
        <translation>
            <numerusform>%Ln подпись записана на «%1».</numerusform>
            <numerusform>%Ln подписи записаны на «%1».</numerusform>
            <numerusform>%Ln подписей записано на «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are in %Ln files, sealed: whoever finds the stick cannot read them. Give it to headquarters.</source>
        <translation>
            <numerusform>Они запечатаны в %Ln файле: нашедший флешку их не прочитает. Отдайте её в офис организации.</numerusform>
            <numerusform>Они запечатаны в %Ln файлах: нашедший флешку их не прочитает. Отдайте её в офис организации.</numerusform>
            <numerusform>Они запечатаны в %Ln файлах: нашедший флешку их не прочитает. Отдайте её в офис организации.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can pull out “%1” now.</source>
        <translation>Теперь «%1» можно вынуть.</translation>
    </message>
    <message>
        <source>Do not pull out “%1” yet.</source>
        <translation>Пока не вынимайте «%1».</translation>
    </message>
    <message>
        <source>This device still holds on to it. Touch “Try again”. If it stays like this, switch this device off, then pull it out.</source>
        <translation>Устройство ещё занимает флешку. Нажмите «Повторить». Если ничего не изменится, выключите устройство и потом выньте её.</translation>
    </message>
    <message>
        <source>Every signature is still safe on this device.</source>
        <translation>Все подписи по-прежнему в сохранности на этом устройстве.</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>OptionalFields</name>
    <message>
        <source>If you like</source>
        <translation>По желанию</translation>
    </message>
</context>
<context>
    <name>PageCode</name>
    <message>
        <source>Code to scan with a phone. It opens %1</source>
        <translation>Код для телефона. Он открывает %1</translation>
    </message>
    <message>
        <source>Follow the campaign</source>
        <translation>Следите за кампанией</translation>
    </message>
    <message>
        <source>Scan this with your phone.</source>
        <translation>Наведите камеру телефона.</translation>
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
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%Ln digits typed</source>
        <translation>
            <numerusform>введена %Ln цифра</numerusform>
            <numerusform>введены %Ln цифры</numerusform>
            <numerusform>введено %Ln цифр</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase one digit</source>
        <translation>Стереть одну цифру</translation>
    </message>
</context>
<context>
    <name>PinStep</name>
    <message>
        <source>With it volunteers see the counts, hand over, and close the kiosk. Choose 6 to 12 digits and tell only those who look after this stall.</source>
        <translation>С ним волонтёры видят счёт, передают подписи и закрывают экран. Выберите от 6 до 12 цифр и скажите их только тем, кто отвечает за этот стенд.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>To open the volunteers’ page later: hold the upper corner of the welcome screen, on the side where a line ends, for two seconds.</source>
        <translation>Чтобы потом открыть страницу волонтёров: удерживайте палец две секунды в верхнем углу первого экрана, с той стороны, где кончаются строки.</translation>
    </message>
</context>
<context>
    <name>PlacesHint</name>
    <message>
        <source>One moment…</source>
        <translation>Минутку…</translation>
    </message>
    <message>
        <source>Is your stick not here? Plug it in, wait a moment, and touch “Look again”.</source>
        <translation>Вашей флешки здесь нет? Вставьте её, подождите немного и нажмите «Искать ещё раз».</translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>Practice: nothing is kept, nothing counts.</source>
        <translation>Тренировка: ничего не сохраняется и не считается.</translation>
    </message>
</context>
<context>
    <name>PrivacySheet</name>
    <message>
        <source>What is handed over</source>
        <translation>Что передаётся</translation>
    </message>
    <message>
        <source>Where your details go</source>
        <translation>Куда попадут ваши данные</translation>
    </message>
    <message>
        <source>How long they are kept</source>
        <translation>Как долго они хранятся</translation>
    </message>
    <message>
        <source>If you change your mind</source>
        <translation>Если вы передумаете</translation>
    </message>
    <message>
        <source>Who answers for your details</source>
        <translation>Кто отвечает за ваши данные</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>Кто что видит</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>ReadingScreen</name>
    <message>
        <source>Stop reading aloud</source>
        <translation>Остановить чтение</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Прочитать вслух</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Подписать</translation>
    </message>
</context>
<context>
    <name>ReceiptModel</name>
    <message numerus="yes">
        <source>%Ln signatures were erased here, because headquarters has them.</source>
        <translation>
            <numerusform>Здесь стёрта %Ln подпись, потому что она есть в офисе организации.</numerusform>
            <numerusform>Здесь стёрто %Ln подписи, потому что они есть в офисе организации.</numerusform>
            <numerusform>Здесь стёрто %Ln подписей, потому что они есть в офисе организации.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Take receipts and drop boxes from this stick</source>
        <translation>Взять квитанции и ящики приёма с этой флешки</translation>
    </message>
</context>
<context>
    <name>SendingPage</name>
    <message>
        <source>What is signed travels in batches. One closes at the end of each event, and whenever you hand over. Where staff have set up a drop box, this device sends it by itself.</source>
        <translation>Подписи передаются партиями. Партия закрывается в конце каждого мероприятия и при каждой передаче. Если сотрудники настроили ящик приёма, устройство отправляет её само.</translation>
    </message>
    <message>
        <source>Also close one each day</source>
        <translation>Закрывать также каждый день</translation>
    </message>
    <message>
        <source>Also close one by number</source>
        <translation>Закрывать также по числу подписей</translation>
    </message>
    <message>
        <source>A receipt is headquarters’ word that they have a batch. It comes on a stick, or by itself from a drop box. Only then is that batch erased here.</source>
        <translation>Квитанция — это слово офиса организации, что партия у него. Она приходит на флешке или сама, из ящика приёма. Только тогда эта партия стирается здесь.</translation>
    </message>
    <message>
        <source>In an emergency: erase everything</source>
        <translation>В крайнем случае: стереть всё</translation>
    </message>
</context>
<context>
    <name>SetupTrouble</name>
    <message>
        <source>This could not be kept.</source>
        <translation>Не удалось сохранить.</translation>
    </message>
</context>
<context>
    <name>StaffDetail</name>
    <message>
        <source>For staff: %1</source>
        <translation>Для сотрудников: %1</translation>
    </message>
</context>
<context>
    <name>StayPanel</name>
    <message>
        <source>Are you still there?</source>
        <translation>Вы ещё здесь?</translation>
    </message>
    <message numerus="yes">
        <source>What you typed will be cleared in %Ln seconds.</source>
        <translation>
            <numerusform>Введённое сотрётся через %Ln секунду.</numerusform>
            <numerusform>Введённое сотрётся через %Ln секунды.</numerusform>
            <numerusform>Введённое сотрётся через %Ln секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>Я здесь</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step %1 of 3</source>
        <translation>Шаг %1 из 3</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Крупнее текст</translation>
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
        <translation>Спасибо.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Что будет дальше</translation>
    </message>
    <message>
        <source>If you change your mind</source>
        <translation>Если вы передумаете</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Следующий человек</translation>
    </message>
    <message>
        <source>Touch the screen if you need more time</source>
        <translation>Коснитесь экрана, если нужно больше времени</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Text size and contrast</source>
        <translation>Размер текста и контраст</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Язык: %1</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The campaign pack is not there any more. Plug its stick in again, then touch “Look again”.</source>
        <translation>Пакета кампании больше нет на месте. Вставьте его флешку снова и нажмите «Искать ещё раз».</translation>
    </message>
    <message>
        <source>This campaign pack is for a newer Tabling. Update Tabling on this device, or ask the organisation for an older pack.</source>
        <translation>Этот пакет кампании сделан для более новой версии Tabling. Обновите Tabling на этом устройстве или попросите у организации более старый пакет.</translation>
    </message>
    <message>
        <source>This campaign pack is not signed. Ask the organisation for its signed pack.</source>
        <translation>Этот пакет кампании не подписан. Попросите у организации подписанный пакет.</translation>
    </message>
    <message>
        <source>This campaign pack is not as the organisation signed it. Do not use it; ask for the pack again.</source>
        <translation>Этот пакет кампании отличается от того, что подписала организация. Не используйте его; попросите пакет ещё раз.</translation>
    </message>
    <message>
        <source>This campaign pack is of another campaign than the one of this device. Choose its own pack, or have staff set the device up anew.</source>
        <translation>Этот пакет относится к другой кампании, а не к той, что на этом устройстве. Выберите её пакет или попросите сотрудников настроить устройство заново.</translation>
    </message>
    <message>
        <source>This campaign pack is signed by another organisation than the one this device trusts. Do not use it; call the organisation.</source>
        <translation>Этот пакет кампании подписала другая организация, а не та, которой доверяет это устройство. Не используйте его; позвоните в организацию.</translation>
    </message>
    <message>
        <source>This campaign pack has a mistake in it. Ask the organisation for a new one.</source>
        <translation>В этом пакете кампании есть недочёт. Попросите у организации новый.</translation>
    </message>
    <message>
        <source>This PIN cannot be taken here. Choose another one.</source>
        <translation>Этот PIN-код здесь использовать нельзя. Выберите другой.</translation>
    </message>
    <message>
        <source>The PIN of this device cannot be read. Have staff set a new one; every signature is safe.</source>
        <translation>PIN-код этого устройства не читается. Попросите сотрудников задать новый; все подписи в сохранности.</translation>
    </message>
    <message>
        <source>This device was set up with a newer Tabling. Update Tabling on it; every signature is safe.</source>
        <translation>Это устройство настроено в более новой версии Tabling. Обновите на нём Tabling; все подписи в сохранности.</translation>
    </message>
    <message>
        <source>What was set up on this device cannot be read. Have staff set it up anew; every signature is safe.</source>
        <translation>Настройки этого устройства не читаются. Попросите сотрудников настроить его заново; все подписи в сохранности.</translation>
    </message>
    <message>
        <source>A key of this device cannot be used. Keep this device as it is; call headquarters.</source>
        <translation>Один из ключей этого устройства не подходит. Оставьте устройство как есть и позвоните в офис организации.</translation>
    </message>
    <message>
        <source>Tabling is open a second time on this device. Close the other one, then try again.</source>
        <translation>Tabling открыт на этом устройстве дважды. Закройте второй и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Nothing can be written on this device. Use another device; call headquarters.</source>
        <translation>На это устройство ничего нельзя записать. Возьмите другое и позвоните в офис организации.</translation>
    </message>
    <message>
        <source>The signatures here were kept by a newer Tabling. Update Tabling on this device; nothing was changed.</source>
        <translation>Подписи здесь сохранила более новая версия Tabling. Обновите Tabling на этом устройстве; ничего не изменено.</translation>
    </message>
    <message>
        <source>The signatures here belong to another device. Nothing was changed; call headquarters.</source>
        <translation>Подписи здесь принадлежат другому устройству. Ничего не изменено; позвоните в офис организации.</translation>
    </message>
    <message>
        <source>What keeps the signatures is damaged. Keep this device as it is; call headquarters.</source>
        <translation>Журнал, где хранятся подписи, повреждён. Оставьте устройство как есть и позвоните в офис организации.</translation>
    </message>
    <message>
        <source>The disk is nearly full, so nobody can sign; every signature is safe. Free some space, then try again, or go on with another device.</source>
        <translation>Место на диске почти закончилось, подписывать нельзя; все подписи в сохранности. Освободите место и попробуйте ещё раз или продолжайте на другом устройстве.</translation>
    </message>
    <message>
        <source>The disk is too full to erase what is left. Free some space on this device, then try again; nobody here can read what is left.</source>
        <translation>Диск переполнен, стереть оставшееся не удаётся. Освободите место на этом устройстве и попробуйте ещё раз; прочитать оставшееся здесь не может никто.</translation>
    </message>
    <message>
        <source>The disk of this device is failing. Keep the device as it is; use another one.</source>
        <translation>Диск этого устройства отказывает. Оставьте устройство как есть и возьмите другое.</translation>
    </message>
    <message>
        <source>Signatures cannot be kept just now. Close Tabling and open it again; if it stays like this, use another device.</source>
        <translation>Сейчас подписи сохранить нельзя. Закройте Tabling и откройте снова; если не поможет, возьмите другое устройство.</translation>
    </message>
    <message>
        <source>A file of signatures could not be made. Try again; if it stays like this, call headquarters.</source>
        <translation>Не удалось создать файл с подписями. Попробуйте ещё раз; если не поможет, позвоните в офис организации.</translation>
    </message>
    <message>
        <source>A receipt is not for this device or is not as headquarters signed it. It erased nothing; ask headquarters for it again.</source>
        <translation>Одна из квитанций не для этого устройства или не такая, какой её подписал офис организации. Она ничего не удалила; попросите её ещё раз в офисе.</translation>
    </message>
    <message>
        <source>There is not enough room. Free some space there, or use another stick, then try again.</source>
        <translation>Не хватает места. Освободите его или возьмите другую флешку и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The stick or folder is not there any more. Plug the stick in again, then try again.</source>
        <translation>Флешки или папки больше нет на месте. Вставьте флешку снова и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Nothing may be written there. Use another stick or folder.</source>
        <translation>Туда нельзя ничего записать. Возьмите другую флешку или папку.</translation>
    </message>
    <message>
        <source>It could not be written. Try again, or use another stick or folder.</source>
        <translation>Записать не удалось. Попробуйте ещё раз или возьмите другую флешку или папку.</translation>
    </message>
    <message>
        <source>This network stands between us and the drop box. Log in to the Wi-Fi or use another one; everything is safe here and is sent then.</source>
        <translation>Эта сеть не пропускает к ящику приёма. Войдите в Wi-Fi или возьмите другую сеть; здесь всё в сохранности и тогда будет отправлено.</translation>
    </message>
    <message>
        <source>Date and time of this device may be wrong, so the drop box is not believed. Set the clock; everything is safe here and is sent then.</source>
        <translation>Дата и время на этом устройстве могут быть неверны, поэтому ящику приёма нет доверия. Поставьте часы; здесь всё в сохранности и тогда будет отправлено.</translation>
    </message>
    <message>
        <source>The drop box has a new address or password. Ask staff for a new drop box file; everything is safe here.</source>
        <translation>У ящика приёма новый адрес или пароль. Попросите у сотрудников новый файл ящика; здесь всё в сохранности.</translation>
    </message>
    <message>
        <source>Another server answers in place of the drop box, so nothing is sent to it. Ask staff for a new drop box file; everything is safe here.</source>
        <translation>Вместо ящика приёма отвечает другой сервер, поэтому ему ничего не отправляется. Попросите у сотрудников новый файл ящика; здесь всё в сохранности.</translation>
    </message>
    <message>
        <source>The drop box is full. Ask staff to make room; everything is safe here and is sent then.</source>
        <translation>Ящик приёма заполнен. Попросите сотрудников освободить место; здесь всё в сохранности и тогда будет отправлено.</translation>
    </message>
    <message>
        <source>The drop box cannot be reached just now. Everything is safe here and is sent later by itself.</source>
        <translation>Сейчас до ящика приёма не достучаться. Здесь всё в сохранности и отправится позже само.</translation>
    </message>
    <message>
        <source>The drop box does not take what is sent to it. Everything is safe here; have staff check its settings.</source>
        <translation>Ящик приёма не берёт то, что ему отправляют. Здесь всё в сохранности; попросите сотрудников проверить его настройки.</translation>
    </message>
    <message>
        <source>That did not work. Try again; if it stays like this, call headquarters.</source>
        <translation>Не получилось. Попробуйте ещё раз; если не поможет, позвоните в офис организации.</translation>
    </message>
    <message>
        <source>Tabling made a mistake of its own. Close it and open it again; what people were thanked for is safe.</source>
        <translation>Это оплошность самого Tabling. Закройте его и откройте снова; все подписи, за которые сказано спасибо, в сохранности.</translation>
    </message>
</context>
<context>
    <name>TroublePanel</name>
    <message>
        <source>Your signature could not be kept.</source>
        <translation>Не удалось сохранить вашу подпись.</translation>
    </message>
    <message>
        <source>This kiosk is not ready yet.</source>
        <translation>Этот экран ещё не готов.</translation>
    </message>
    <message>
        <source>Please call a volunteer. What you typed is still here.</source>
        <translation>Позовите волонтёра. Всё, что вы ввели, осталось здесь.</translation>
    </message>
    <message>
        <source>Please call a volunteer.</source>
        <translation>Позовите волонтёра.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Back to my answers</source>
        <translation>Назад к моим ответам</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message numerus="yes">
        <source>%Ln people signed here today</source>
        <translation>
            <numerusform>Сегодня здесь подписал %Ln человек</numerusform>
            <numerusform>Сегодня здесь подписали %Ln человека</numerusform>
            <numerusform>Сегодня здесь подписали %Ln человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Be the first to sign here today</source>
        <translation>Поставьте первую подпись здесь сегодня</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Подписать</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>Сначала прочитать</translation>
    </message>
    <message>
        <source>Text size and contrast</source>
        <translation>Размер текста и контраст</translation>
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
        <translation>Запишите или сфотографируйте его: он показывается один раз. С этим кодом и вашим именем вы можете отозвать подпись.</translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Заглавные буквы</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Стереть</translation>
    </message>
    <message>
        <source>Language of the keyboard</source>
        <translation>Язык клавиатуры</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>Скрыть клавиатуру</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
</context>
</TS>

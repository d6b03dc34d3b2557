<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
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
        <translation>Волонтёры, включите устройство в розетку или заберите его и передайте подписи.</translation>
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
        <source>People can sign here again as soon as there is power.</source>
        <translation>Как только появится питание, здесь снова можно будет подписать.</translation>
    </message>
</context>
<context>
    <name>BeforeYouSign</name>
    <message>
        <source>Before you sign</source>
        <translation>Прежде чем подписать</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Who sees what</source>
        <translation>Кто что видит</translation>
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
        <translation>Чтобы попробовать на этом устройстве. Настоящие подписи с этим примером не собирайте.</translation>
    </message>
</context>
<context>
    <name>CleaningPage</name>
    <message>
        <source>No touch does anything until the count is over. Then people can sign again.</source>
        <translation>Пока идёт отсчёт, касания ничего не делают. Потом снова можно подписывать.</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>One more question</source>
        <translation>Ещё один вопрос</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Прочитать вслух</translation>
    </message>
    <message>
        <source>Your signature counts just the same either way.</source>
        <translation>Ваша подпись засчитывается при любом ответе.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Нет, спасибо</translation>
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
        <source>Wrong PIN.</source>
        <translation>Неверный PIN-код.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампания</translation>
    </message>
    <message>
        <source>Opens on %1: until then only practice is possible</source>
        <translation>Начало — %1: до этого возможна только тренировка</translation>
    </message>
    <message>
        <source>Closed on %1: only practice is possible</source>
        <translation>Завершена %1: возможна только тренировка</translation>
    </message>
    <message>
        <source>Closed on %1. Is it really %2? Then touch “Take no more signatures”.</source>
        <translation>Завершена %1. Сегодня действительно %2? Тогда нажмите «Больше не собирать подписи».</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Это устройство</translation>
    </message>
    <message>
        <source>Headquarters has not welcomed this device yet. Keep this device. Its four words: %1</source>
        <translation>Офис организации ещё не принял это устройство. Сохраните его. Его четыре слова: %1</translation>
    </message>
    <message>
        <source>Its four words, for headquarters: %1</source>
        <translation>Его четыре слова, для офиса организации: %1</translation>
    </message>
    <message>
        <source>Questions? Call %1: %2</source>
        <translation>Есть вопросы? Позвоните: %1, %2</translation>
    </message>
    <message>
        <source>Questions? Write to %1: %2</source>
        <translation>Есть вопросы? Напишите: %1, %2</translation>
    </message>
    <message>
        <source>%1, Tabling %2</source>
        <translation>%1, Tabling %2</translation>
    </message>
    <message>
        <source>Last at %1, on “%2”</source>
        <translation>В последний раз в %1, на «%2»</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message>
        <source>Among them are signatures that were undone, and what takes signatures back.</source>
        <translation>Среди них есть отменённые подписи и то, что их отменяет.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Отменено</translation>
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
        <translation>Батарея не найдена: не вынимайте из розетки</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1, plugged in</source>
        <translation>%1, заряжается от розетки</translation>
    </message>
    <message>
        <source>%1 left: charge it now</source>
        <translation>Осталось %1: зарядите сейчас</translation>
    </message>
    <message>
        <source>%1 left, about %2</source>
        <translation>Осталось %1, примерно %2</translation>
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
        <source>A damaged file of signatures was kept apart. Keep this device; call headquarters.</source>
        <translation>Повреждённый файл с подписями сохранён отдельно. Сохраните это устройство и позвоните в офис организации.</translation>
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
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>What people type can get onto a disk or to another program: call headquarters</source>
        <translation>Введённое людьми может попасть на диск или в другую программу: позвоните в офис организации</translation>
    </message>
    <message>
        <source>What people type stays in memory, as no swap on a disk is in use</source>
        <translation>Введённое людьми остаётся в памяти: подкачка на диск не используется</translation>
    </message>
    <message>
        <source>What people type stays in memory</source>
        <translation>Введённое людьми остаётся в памяти</translation>
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
        <source>Type the volunteers’ PIN to trust the new key</source>
        <translation>Введите PIN-код волонтёров, чтобы доверять новому ключу</translation>
    </message>
    <message>
        <source>Type the PIN that was set while trying out</source>
        <translation>Введите PIN-код, заданный для пробы</translation>
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
        <translation>Второй PIN-код — от сотрудников</translation>
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
        <source>At least one of the two PINs is wrong.</source>
        <translation>Хотя бы один из двух PIN-кодов неверный.</translation>
    </message>
    <message>
        <source>Check receipts</source>
        <translation>Прочитать флешку</translation>
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
        <source>Not signed: it cannot be used</source>
        <translation>Не подписан: использовать нельзя</translation>
    </message>
    <message>
        <source>%1 · This stick sets up the whole device</source>
        <translation>%1 · Эта флешка настраивает всё устройство</translation>
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
        <translation>Это парольная фраза пробной организации, созданной на этом устройстве. Её показывают только сейчас. Без неё никто не прочитает то, что здесь подпишут.</translation>
    </message>
    <message>
        <source>They are English words, in every language. They are on the page for volunteers that the organisation prints, or somebody there reads them to you on the phone. From then on this device trusts only this organisation.</source>
        <translation>Это английские слова, на всех языках. Они стоят на листе для волонтёров, который печатает организация, или вам прочитают их по телефону. После этого устройство доверяет только этой организации.</translation>
    </message>
    <message>
        <source>Use this to practise and to show. For a real event, ask the organisation for its campaign pack.</source>
        <translation>Это для тренировки и показа. Для настоящего мероприятия попросите у организации её пакет кампании.</translation>
    </message>
    <message>
        <source>What was signed while trying out never counts. Name, planned events and drop boxes of the try-out go too. Then this device is for the campaign above.</source>
        <translation>Подписи, поставленные во время пробы, никогда не засчитываются. Имя устройства, запланированные мероприятия и точки приёма пробы тоже стираются. После этого устройство служит кампании, названной выше.</translation>
    </message>
    <message>
        <source>Did people sign here for real? Then touch “Back” and call headquarters first.</source>
        <translation>Здесь подписывались по-настоящему? Тогда нажмите «Назад» и сначала позвоните в офис организации.</translation>
    </message>
    <message>
        <source>Is your word not among these? Then touch “My word is not here” and call the organisation, at a number that you have from somewhere else than this pack.</source>
        <translation>Вашего слова здесь нет? Нажмите «Моего слова нет» и позвоните в организацию — по номеру, который вы знаете не из этого пакета.</translation>
    </message>
    <message>
        <source>Throw away what was signed while trying out?</source>
        <translation>Стереть подписи, поставленные во время пробы?</translation>
    </message>
    <message>
        <source>Throw away and go on</source>
        <translation>Стереть и продолжить</translation>
    </message>
    <message>
        <source>Take it anyway</source>
        <translation>Всё равно взять</translation>
    </message>
    <message>
        <source>Take this campaign pack?</source>
        <translation>Взять этот пакет кампании?</translation>
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
        <source>Find the organisation’s four words</source>
        <translation>Найдите четыре слова организации</translation>
    </message>
    <message>
        <source>My word is not here</source>
        <translation>Моего слова нет</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
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
        <source>The four words of this device, for headquarters: %1</source>
        <translation>Четыре слова этого устройства, для офиса организации: %1</translation>
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
        <translation>На этом устройстве ничего не осталось: его можно спокойно вернуть.</translation>
    </message>
    <message>
        <source>A damaged file of signatures is still here. Keep this device; call headquarters.</source>
        <translation>Здесь остался повреждённый файл с подписями. Сохраните это устройство и позвоните в офис организации.</translation>
    </message>
    <message>
        <source>Tabling is still erasing the last traces. Keep this device, and look again in a minute.</source>
        <translation>Tabling ещё стирает последние следы. Сохраните это устройство и посмотрите снова через минуту.</translation>
    </message>
    <message>
        <source>For the hand-over sheet: device %1, event “%2”, last number %3.</source>
        <translation>Для листа передачи: устройство %1, мероприятие «%2», последний номер %3.</translation>
    </message>
    <message>
        <source>Nothing to hand over</source>
        <translation>Передавать нечего</translation>
    </message>
    <message>
        <source>Where to copy them?</source>
        <translation>Куда записать подписи?</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Копирование…</translation>
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
        <source>Status</source>
        <translation>Что сейчас</translation>
    </message>
    <message>
        <source>Back to signing</source>
        <translation>Вернуться к сбору подписей</translation>
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
        <translation>Отправка и подтверждения</translation>
    </message>
    <message>
        <source>Take no more signatures</source>
        <translation>Больше не собирать подписи</translation>
    </message>
    <message>
        <source>Ready for the event</source>
        <translation>Готовность к мероприятию</translation>
    </message>
    <message>
        <source>Change the event</source>
        <translation>Сменить мероприятие</translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation>Протереть экран</translation>
    </message>
    <message>
        <source>End the event</source>
        <translation>Завершить мероприятие</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Закрыть экран сбора подписей</translation>
    </message>
    <message>
        <source>Headquarters has not welcomed this device yet. Keep this device.</source>
        <translation>Офис организации ещё не принял это устройство. Сохраните его.</translation>
    </message>
    <message>
        <source>There is no receipt for this device on it.</source>
        <translation>Подтверждения для этого устройства там нет.</translation>
    </message>
    <message>
        <source>Headquarters opened the practice signature: the whole way works.</source>
        <translation>Офис организации открыл пробную подпись: весь путь работает.</translation>
    </message>
    <message>
        <source>“%1”: from now on this device sends there too.</source>
        <translation>«%1»: теперь это устройство отправляет и туда.</translation>
    </message>
    <message>
        <source>Which stick has the receipt?</source>
        <translation>На какой флешке подтверждение?</translation>
    </message>
    <message>
        <source>Receipts checked</source>
        <translation>Подтверждения проверены</translation>
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
    <message>
        <source>Somebody cannot read or type</source>
        <translation>Кто-то не может читать или печатать</translation>
    </message>
    <message>
        <source>Offer “Read aloud” with headphones, larger text, or to read to them and type what they say. They touch “Add my signature” themselves.</source>
        <translation>Предложите «Прочитать вслух» с наушниками, крупный текст, или прочитайте сами и наберите то, что человек скажет. «Поставить мою подпись» он нажимает сам.</translation>
    </message>
    <message>
        <source>Somebody wants their signature back</source>
        <translation>Кто-то хочет отозвать подпись</translation>
    </message>
    <message>
        <source>Just now: for 20 seconds the thank-you screen offers “Undo my signature”. Later: “Sign”, “Who sees what”, and at its end “Take my signature back”, with the name they signed with and the code they were shown. Without the code they write to the organisation.</source>
        <translation>Сразу: 20 секунд на экране благодарности есть кнопка «Отменить мою подпись». Позже: «Подписать», «Кто что видит» и в самом конце «Отозвать мою подпись» — с именем и фамилией, с которыми поставлена подпись, и показанным кодом. Без кода нужно написать в организацию.</translation>
    </message>
    <message>
        <source>The screen is frozen or dark</source>
        <translation>Экран завис или погас</translation>
    </message>
    <message>
        <source>Hold the power button for ten seconds, then switch the device on. Everyone who saw “Thank you” has a saved signature; nobody else has.</source>
        <translation>Держите кнопку питания десять секунд, затем включите устройство. Подписи, после которых появилось «Спасибо», сохранены; остальные нет.</translation>
    </message>
    <message>
        <source>Somebody takes or demands the device</source>
        <translation>Кто-то забирает или требует устройство</translation>
    </message>
    <message>
        <source>Let it go: you matter more. Nobody can read what is signed on it. Tell the organisation at once.</source>
        <translation>Отдайте: вы важнее. Прочитать подписи на нём никто не сможет. Сразу сообщите организации.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Помощь</translation>
    </message>
    <message>
        <source>Clean the screen now</source>
        <translation>Теперь протрите экран</translation>
    </message>
    <message>
        <source>This device is set up</source>
        <translation>Это устройство настроено</translation>
    </message>
    <message>
        <source>The practice signature is on its way: %1.</source>
        <translation>Пробная подпись отправлена: %1.</translation>
    </message>
    <message>
        <source>Send a practice signature</source>
        <translation>Отправить пробную подпись</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-код</translation>
    </message>
    <message>
        <source>Stick</source>
        <translation>Флешка</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>Чтение вслух</translation>
    </message>
    <message>
        <source>Practice signature</source>
        <translation>Пробная подпись</translation>
    </message>
    <message>
        <source>Version %1, without a last day</source>
        <translation>Версия %1, без последнего дня</translation>
    </message>
    <message>
        <source>Version %1, until %2</source>
        <translation>Версия %1, до %2</translation>
    </message>
    <message>
        <source>Version %1 opens on %2. Until then only practice is possible.</source>
        <translation>Версия %1 начинает действовать %2. До этого возможна только тренировка.</translation>
    </message>
    <message>
        <source>Only a try-out: nothing signed here counts.</source>
        <translation>Это только проба: подписи здесь не засчитываются.</translation>
    </message>
    <message>
        <source>Version %1 closed on %2. Ask the organisation for a newer pack.</source>
        <translation>Версия %1 завершена %2. Попросите у организации более новый пакет.</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1, сегодня</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No event is open. The next start asks for one.</source>
        <translation>Нет открытого мероприятия. Следующий запуск спросит о нём.</translation>
    </message>
    <message>
        <source>A PIN is set</source>
        <translation>PIN-код задан</translation>
    </message>
    <message>
        <source>The PIN cannot be read. Ask staff to set a new one.</source>
        <translation>PIN-код не читается. Попросите сотрудников задать новый.</translation>
    </message>
    <message>
        <source>A stick is plugged in</source>
        <translation>Флешка вставлена</translation>
    </message>
    <message>
        <source>None is plugged in; the drop box takes what is signed</source>
        <translation>Флешка не вставлена; подписи уходят в точку приёма</translation>
    </message>
    <message>
        <source>None is plugged in. Take one along to hand over on.</source>
        <translation>Флешка не вставлена. Возьмите её с собой, чтобы передать подписи.</translation>
    </message>
    <message>
        <source>Still looking</source>
        <translation>Идёт поиск</translation>
    </message>
    <message>
        <source>%1: nothing was sent there yet. Send a practice signature.</source>
        <translation>%1: туда ещё ничего не отправлено. Отправьте пробную подпись.</translation>
    </message>
    <message>
        <source>This device can read aloud</source>
        <translation>Это устройство может читать вслух</translation>
    </message>
    <message>
        <source>No voice is installed, so nothing can be read aloud. Ask staff.</source>
        <translation>Голос не установлен, поэтому вслух ничего не прочитать. Спросите сотрудников.</translation>
    </message>
    <message>
        <source>Headquarters opened it on %1: the whole way works</source>
        <translation>Офис организации открыл её %1: весь путь работает</translation>
    </message>
    <message>
        <source>Sent on %1. Headquarters has to open it; its answer comes like a receipt.</source>
        <translation>Отправлена %1. Офис организации должен её открыть; ответ приходит как подтверждение.</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Ещё не отправлена</translation>
    </message>
    <message>
        <source>Touch word %1 of the page for volunteers:</source>
        <translation>Нажмите слово № %1 с листа для волонтёров:</translation>
    </message>
    <message>
        <source>These are not the words of this pack. Look at the page for volunteers once more and begin again. Do they differ again? Then do not use this pack, and call the organisation.</source>
        <translation>Это не слова этого пакета. Посмотрите на лист для волонтёров ещё раз и начните сначала. Снова не совпало? Тогда не используйте этот пакет и позвоните в организацию.</translation>
    </message>
</context>
<context>
    <name>CornerSpot</name>
    <message>
        <source>For volunteers</source>
        <translation>Для волонтёров</translation>
    </message>
</context>
<context>
    <name>CountryChoice</name>
    <message>
        <source>Another country</source>
        <translation>Другая страна</translation>
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
    <name>DeviceStateModel</name>
    <message numerus="yes">
        <source>%Ln signatures here are not confirmed by headquarters yet. Keep this device.</source>
        <translation>
            <numerusform>Офис организации ещё не подтвердил подписей: %Ln. Сохраните это устройство.</numerusform>
            <numerusform>Офис организации ещё не подтвердил подписей: %Ln. Сохраните это устройство.</numerusform>
            <numerusform>Офис организации ещё не подтвердил подписей: %Ln. Сохраните это устройство.</numerusform>
        </translation>
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
            <numerusform>Не передано подписей: %Ln. Если стереть, всё это пропадёт навсегда.</numerusform>
            <numerusform>Не передано подписей: %Ln. Если стереть, всё это пропадёт навсегда.</numerusform>
            <numerusform>Не передано подписей: %Ln. Если стереть, всё это пропадёт навсегда.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything signed here was handed over.</source>
        <translation>Всё подписанное здесь передано.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures are on this device, encrypted: a person who takes it cannot read them. Headquarters has not confirmed them yet.</source>
        <translation>
            <numerusform>На устройстве зашифровано подписей: %Ln. Кто бы ни забрал устройство, прочитать ничего не сможет. Офис организации ещё ничего не подтвердил.</numerusform>
            <numerusform>На устройстве зашифровано подписей: %Ln. Кто бы ни забрал устройство, прочитать ничего не сможет. Офис организации ещё ничего не подтвердил.</numerusform>
            <numerusform>На устройстве зашифровано подписей: %Ln. Кто бы ни забрал устройство, прочитать ничего не сможет. Офис организации ещё ничего не подтвердил.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing needs two people: one with the PIN of the volunteers, one with the second PIN of staff. It cannot be undone.</source>
        <translation>Чтобы стереть, нужны двое: один человек с PIN-кодом волонтёров, другой — со вторым PIN-кодом, от сотрудников. Вернуть ничего нельзя.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures were erased. Their numbers are noted for headquarters, and nothing else.</source>
        <translation>
            <numerusform>Стёрто подписей: %Ln. Для офиса организации записаны только номера, и больше ничего.</numerusform>
            <numerusform>Стёрто подписей: %Ln. Для офиса организации записаны только номера, и больше ничего.</numerusform>
            <numerusform>Стёрто подписей: %Ln. Для офиса организации записаны только номера, и больше ничего.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventFields</name>
    <message>
        <source>Planned by the organisation</source>
        <translation>Запланировано организацией</translation>
    </message>
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
        <source>Earlier signatures stay with their own event. Today’s count starts again at zero.</source>
        <translation>Прежние подписи остаются за своим мероприятием. Подсчёт за сегодня начнётся с нуля.</translation>
    </message>
</context>
<context>
    <name>EventStep</name>
    <message>
        <source>Only a try-out: nothing signed here counts.</source>
        <translation>Это только проба: подписи здесь не засчитываются.</translation>
    </message>
    <message>
        <source>For the real campaign plug in the organisation’s stick and touch “%1”.</source>
        <translation>Для настоящей кампании вставьте флешку организации и нажмите «%1».</translation>
    </message>
    <message>
        <source>The kiosk opens in this event at every start, with the day of the start. Is the day above wrong? Then set the clock of this device first.</source>
        <translation>При каждом запуске экран открывается с этим мероприятием и с датой этого дня. День указан неверно? Тогда сначала поправьте часы устройства.</translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
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
        <source>Signatures here today</source>
        <translation>Подписи здесь за сегодня</translation>
    </message>
    <message>
        <source>Still to hand over</source>
        <translation>Осталось передать</translation>
    </message>
    <message>
        <source>Records still to hand over</source>
        <translation>Записей осталось передать</translation>
    </message>
    <message>
        <source>Safe on this device</source>
        <translation>В сохранности на этом устройстве</translation>
    </message>
    <message>
        <source>Left on this device</source>
        <translation>Осталось на устройстве</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Practice is on: nothing is saved and nothing counts.</source>
        <translation>Идёт тренировка: ничего не сохраняется и не засчитывается.</translation>
    </message>
    <message>
        <source>Only a try-out: nothing signed here counts.</source>
        <translation>Это только проба: подписи здесь не засчитываются.</translation>
    </message>
    <message>
        <source>For the real campaign plug in the organisation’s stick and touch “End the event”. The next start asks for an event: there touch “Another campaign”.</source>
        <translation>Для настоящей кампании вставьте флешку организации и нажмите «Завершить мероприятие». При следующем запуске спросят о мероприятии: нажмите там «Другая кампания».</translation>
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
        <translation>Напишите имя и фамилию так, как они должны стоять в списке.</translation>
    </message>
    <message>
        <source>Enter your given name as you would like it to appear.</source>
        <translation>Напишите имя так, как оно должно стоять в списке.</translation>
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
        <source>Enter your name.</source>
        <translation>Напишите имя и фамилию.</translation>
    </message>
    <message>
        <source>Enter your given name.</source>
        <translation>Напишите имя.</translation>
    </message>
    <message>
        <source>Please answer this. You need it to sign.</source>
        <translation>Ответьте, пожалуйста. Это нужно, чтобы подписать.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>Это слишком длинно. Пожалуйста, сократите.</translation>
    </message>
    <message>
        <source>Enter the day like this: 1990-05-23 (year, month, day)</source>
        <translation>Введите день так: 1990-05-23 (год, месяц, день)</translation>
    </message>
    <message>
        <source>Enter your name as you signed.</source>
        <translation>Введите имя так, как вы подписались.</translation>
    </message>
    <message>
        <source>A code looks like 7KMD-3XPR. Please check what you typed.</source>
        <translation>Код выглядит так: 7KMD-3XPR. Проверьте, что вы ввели.</translation>
    </message>
    <message>
        <source>Enter a name with at least one letter, and no web address.</source>
        <translation>В имени нужна хотя бы одна буква; веб-адрес не подойдёт.</translation>
    </message>
    <message>
        <source>The printed list has no letters for this. Please write it in other letters.</source>
        <translation>В печатном списке нет таких букв. Пожалуйста, напишите это другими буквами.</translation>
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
        <source>This looks like an e-mail address. It does not belong in this box.</source>
        <translation>Похоже, это адрес электронной почты. Ему не место в этом поле.</translation>
    </message>
    <message>
        <source>This looks like a phone number. Change it, or sign once more if it is meant so.</source>
        <translation>Похоже, это номер телефона. Исправьте его или подпишите ещё раз, если так и нужно.</translation>
    </message>
    <message>
        <source>Tick this box if it is true for you. You need it to sign.</source>
        <translation>Отметьте, если это верно для вас. Без этого подписать нельзя.</translation>
    </message>
    <message>
        <source>Your name, as it should appear on the list</source>
        <translation>Имя и фамилия, как они должны стоять в списке</translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation>Выберите один из двух вариантов.</translation>
    </message>
    <message>
        <source>Only a few marks fit on one letter. The rest is left out.</source>
        <translation>На одной букве помещается лишь несколько знаков. Остальные убираются.</translation>
    </message>
    <message>
        <source>The printed list cannot show %1 and leaves it out. You can write it another way.</source>
        <translation>В печатном списке нельзя показать %1, это будет опущено. Вы можете написать иначе.</translation>
    </message>
    <message>
        <source>Flags and emoji will be left out of the printed list.</source>
        <translation>Флаги и эмодзи не попадут в печатный список.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя полностью</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваши имя и фамилия</translation>
    </message>
    <message>
        <source>Not printed. With it we count you only once.</source>
        <translation>Не печатаются. По ним мы учтём вас только один раз.</translation>
    </message>
    <message>
        <source>You are only counted: your name is not on the list. The list goes to: %1</source>
        <translation>Вашу подпись только учтут: имени и фамилии в списке не будет. Список получит: %1</translation>
    </message>
    <message>
        <source>That was practice: nothing was saved.</source>
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
        <source>Your own name. Never sign for somebody else.</source>
        <translation>Только свои имя и фамилия. Никогда не подписывайте за других.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Может быть, %1?</translation>
    </message>
    <message>
        <source>Replaces what you typed</source>
        <translation>Заменит то, что вы ввели</translation>
    </message>
</context>
<context>
    <name>FormScreen</name>
    <message>
        <source>Your signature</source>
        <translation>Ваша подпись</translation>
    </message>
    <message>
        <source>Read the petition</source>
        <translation>Прочитать петицию</translation>
    </message>
    <message numerus="yes">
        <source>Please check %Ln answers</source>
        <translation>
            <numerusform>Проверьте %Ln ответ</numerusform>
            <numerusform>Проверьте %Ln ответа</numerusform>
            <numerusform>Проверьте %Ln ответов</numerusform>
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
        <source>Everything on this device will be copied: %Ln signatures. They also stay here until headquarters has them.</source>
        <translation>
            <numerusform>На флешку запишется всё, что есть на устройстве. Подписей: %Ln. Всё останется и здесь, пока это не получит офис организации.</numerusform>
            <numerusform>На флешку запишется всё, что есть на устройстве. Подписей: %Ln. Всё останется и здесь, пока это не получит офис организации.</numerusform>
            <numerusform>На флешку запишется всё, что есть на устройстве. Подписей: %Ln. Всё останется и здесь, пока это не получит офис организации.</numerusform>
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
        <source>They are in %Ln encrypted files: a person who finds the stick cannot read them. Give it to headquarters.</source>
        <translation>
            <numerusform>Они зашифрованы, файлов: %Ln. Нашедший флешку их не прочитает. Отдайте флешку в офис организации.</numerusform>
            <numerusform>Они зашифрованы, файлов: %Ln. Нашедший флешку их не прочитает. Отдайте флешку в офис организации.</numerusform>
            <numerusform>Они зашифрованы, файлов: %Ln. Нашедший флешку их не прочитает. Отдайте флешку в офис организации.</numerusform>
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
        <source>This device is still using it. Touch “Try again”. If it stays like this, switch this device off, then pull it out.</source>
        <translation>Устройство ещё занимает флешку. Нажмите «Повторить». Если ничего не изменится, выключите устройство и потом выньте её.</translation>
    </message>
    <message>
        <source>Every signature is still safe on this device.</source>
        <translation>Все подписи по-прежнему в сохранности на этом устройстве.</translation>
    </message>
</context>
<context>
    <name>HourBars</name>
    <message>
        <source>By the hour, since this start</source>
        <translation>По часам, с этого запуска</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>The title changes its language every few seconds</source>
        <translation>Название меняет язык каждые несколько секунд</translation>
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
    <name>LeavePanel</name>
    <message>
        <source>Clear what you typed?</source>
        <translation>Стереть введённое?</translation>
    </message>
    <message>
        <source>Nothing is sent, and nothing of it stays here.</source>
        <translation>Ничего не отправляется, и здесь ничего не останется.</translation>
    </message>
    <message>
        <source>Go on signing</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Clear and leave</source>
        <translation>Стереть и выйти</translation>
    </message>
</context>
<context>
    <name>LeavingPage</name>
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
            <numerusform>%Ln пачка</numerusform>
            <numerusform>%Ln пачки</numerusform>
            <numerusform>%Ln пачек</numerusform>
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
    <name>ListenButton</name>
    <message>
        <source>Read aloud</source>
        <translation>Прочитать вслух</translation>
    </message>
</context>
<context>
    <name>ListenSheet</name>
    <message>
        <source>Read aloud</source>
        <translation>Прочитать вслух</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Ask a volunteer for headphones. Then nobody else hears what is read. What you type is never read aloud.</source>
        <translation>Попросите у волонтёров наушники. Тогда никто другой не услышит, что читается. То, что вы печатаете, вслух не читается никогда.</translation>
    </message>
    <message>
        <source>I have headphones on</source>
        <translation>Я в наушниках</translation>
    </message>
    <message>
        <source>Read without headphones</source>
        <translation>Читать без наушников</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Остановить чтение</translation>
    </message>
    <message>
        <source>Volume: %1 of 10</source>
        <translation>Громкость: %1 из 10</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Тише</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Громче</translation>
    </message>
</context>
<context>
    <name>ListingChoice</name>
    <message>
        <source>How do you want to sign?</source>
        <translation>Как вы хотите подписать?</translation>
    </message>
    <message>
        <source>My name on the list</source>
        <translation>Имя и фамилия в списке</translation>
    </message>
    <message>
        <source>Your name is printed in it.</source>
        <translation>Ваши имя и фамилия будут в нём напечатаны.</translation>
    </message>
    <message>
        <source>Only count me</source>
        <translation>Только учесть подпись</translation>
    </message>
    <message>
        <source>The list gets one more, without your name.</source>
        <translation>В списке станет на одного человека больше, без имени и фамилии.</translation>
    </message>
</context>
<context>
    <name>NamedStep</name>
    <message>
        <source>Put the label with this name on the device now.</source>
        <translation>Наклейте сейчас на устройство этикетку с этим названием.</translation>
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
        <source>With it volunteers see how many signed, hand over, and close the kiosk. Choose 6 to 12 digits and tell only those who look after this table.</source>
        <translation>С ним волонтёры видят, сколько собрано подписей, передают их и закрывают экран. Выберите от 6 до 12 цифр и скажите их только тем, кто отвечает за этот стенд.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>To open the volunteers’ page later: press and hold the top right corner of the welcome screen for two seconds.</source>
        <translation>Чтобы потом открыть страницу волонтёров: удерживайте палец две секунды в правом верхнем углу первого экрана.</translation>
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
    <name>Plurals</name>
    <message numerus="yes">
        <source>Wrong PIN. Try again in %Ln minutes.</source>
        <translation>
            <numerusform>Неверный PIN-код. Попробуйте ещё раз через %Ln&#xa0;минуту.</numerusform>
            <numerusform>Неверный PIN-код. Попробуйте ещё раз через %Ln&#xa0;минуты.</numerusform>
            <numerusform>Неверный PIN-код. Попробуйте ещё раз через %Ln&#xa0;минут.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. Try again in %Ln seconds.</source>
        <translation>
            <numerusform>Неверный PIN-код. Попробуйте ещё раз через %Ln&#xa0;секунду.</numerusform>
            <numerusform>Неверный PIN-код. Попробуйте ещё раз через %Ln&#xa0;секунды.</numerusform>
            <numerusform>Неверный PIN-код. Попробуйте ещё раз через %Ln&#xa0;секунд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least one of the two PINs is wrong. Try again in %Ln minutes.</source>
        <translation>
            <numerusform>Хотя бы один из двух PIN-кодов неверный. Попробуйте ещё раз через %Ln&#xa0;минуту.</numerusform>
            <numerusform>Хотя бы один из двух PIN-кодов неверный. Попробуйте ещё раз через %Ln&#xa0;минуты.</numerusform>
            <numerusform>Хотя бы один из двух PIN-кодов неверный. Попробуйте ещё раз через %Ln&#xa0;минут.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least one of the two PINs is wrong. Try again in %Ln seconds.</source>
        <translation>
            <numerusform>Хотя бы один из двух PIN-кодов неверный. Попробуйте ещё раз через %Ln&#xa0;секунду.</numerusform>
            <numerusform>Хотя бы один из двух PIN-кодов неверный. Попробуйте ещё раз через %Ln&#xa0;секунды.</numerusform>
            <numerusform>Хотя бы один из двух PIN-кодов неверный. Попробуйте ещё раз через %Ln&#xa0;секунд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln signatures</source>
        <translation>
            <numerusform>Каждую %Ln подпись</numerusform>
            <numerusform>Каждые %Ln подписи</numerusform>
            <numerusform>Каждые %Ln подписей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A damaged file with %Ln signatures was kept apart. Keep this device; call headquarters.</source>
        <translation>
            <numerusform>Повреждённый файл, в котором %Ln подпись, сохранён отдельно. Сохраните это устройство и позвоните в офис организации.</numerusform>
            <numerusform>Повреждённый файл, в котором %Ln подписи, сохранён отдельно. Сохраните это устройство и позвоните в офис организации.</numerusform>
            <numerusform>Повреждённый файл, в котором %Ln подписей, сохранён отдельно. Сохраните это устройство и позвоните в офис организации.</numerusform>
        </translation>
    </message>
    <message>
        <source>This device was only tried out, and nothing is signed on it.</source>
        <translation>Это устройство использовали только для пробы, и подписей на нём нет.</translation>
    </message>
    <message numerus="yes">
        <source>This device was only tried out: %Ln signatures are thrown away.</source>
        <translation>
            <numerusform>Это устройство использовали только для пробы: стирается %Ln подпись.</numerusform>
            <numerusform>Это устройство использовали только для пробы: стираются %Ln подписи.</numerusform>
            <numerusform>Это устройство использовали только для пробы: стирается %Ln подписей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more records are kept: signatures that were undone, and what takes signatures back.</source>
        <translation>
            <numerusform>Хранится ещё %Ln запись: отменённые подписи и то, что их отменяет.</numerusform>
            <numerusform>Хранятся ещё %Ln записи: отменённые подписи и то, что их отменяет.</numerusform>
            <numerusform>Хранится ещё %Ln записей: отменённые подписи и то, что их отменяет.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %Ln signatures are safe here. They are sent when their batch closes.</source>
        <translation>
            <numerusform>«%1»: %Ln подпись в сохранности на этом устройстве. Отправка — когда закроется пачка.</numerusform>
            <numerusform>«%1»: %Ln подписи в сохранности на этом устройстве. Отправка — когда закроется пачка.</numerusform>
            <numerusform>«%1»: %Ln подписей в сохранности на этом устройстве. Отправка — когда закроется пачка.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %Ln signatures are safe here. They are sent when the drop box is plugged in.</source>
        <translation>
            <numerusform>«%1»: %Ln подпись в сохранности на этом устройстве. Отправка — когда появится флешка или папка.</numerusform>
            <numerusform>«%1»: %Ln подписи в сохранности на этом устройстве. Отправка — когда появится флешка или папка.</numerusform>
            <numerusform>«%1»: %Ln подписей в сохранности на этом устройстве. Отправка — когда появится флешка или папка.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %Ln signatures are safe here. They are sent when that computer is near.</source>
        <translation>
            <numerusform>«%1»: %Ln подпись в сохранности на этом устройстве. Отправка — когда тот компьютер окажется рядом.</numerusform>
            <numerusform>«%1»: %Ln подписи в сохранности на этом устройстве. Отправка — когда тот компьютер окажется рядом.</numerusform>
            <numerusform>«%1»: %Ln подписей в сохранности на этом устройстве. Отправка — когда тот компьютер окажется рядом.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %Ln signatures are safe here. They are sent when there is a network.</source>
        <translation>
            <numerusform>«%1»: %Ln подпись в сохранности на этом устройстве. Отправка — когда появится интернет или местная сеть.</numerusform>
            <numerusform>«%1»: %Ln подписи в сохранности на этом устройстве. Отправка — когда появится интернет или местная сеть.</numerusform>
            <numerusform>«%1»: %Ln подписей в сохранности на этом устройстве. Отправка — когда появится интернет или местная сеть.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>Only a try-out: nothing signed here counts.</source>
        <translation>Это только проба: подписи здесь не засчитываются.</translation>
    </message>
    <message>
        <source>Practice: nothing is saved, nothing counts.</source>
        <translation>Тренировка: ничего не сохраняется и не засчитывается.</translation>
    </message>
    <message>
        <source>Signing begins on %1.</source>
        <translation>Подписывать можно начиная с этого дня: %1.</translation>
    </message>
</context>
<context>
    <name>PrivacySheet</name>
    <message>
        <source>What is delivered</source>
        <translation>Что получит адресат</translation>
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
        <source>Who is responsible for your details</source>
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
    <message>
        <source>The text below is for everybody. Your details are not among those that the recipient gets.</source>
        <translation>Текст ниже — для всех. Среди данных, которые получит адресат, ваших не будет.</translation>
    </message>
    <message>
        <source>Take my signature back</source>
        <translation>Отозвать мою подпись</translation>
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
    <name>ReadyPage</name>
    <message>
        <source>A practice signature holds nobody’s name and counts nowhere. Once headquarters has opened it, you know that they can read what is signed here.</source>
        <translation>В пробной подписи нет ничьего имени, и она нигде не засчитывается. Когда офис организации её откроет, вы будете знать, что там могут прочитать подписанное здесь.</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Read receipts and drop box files from this stick</source>
        <translation>Прочитать с этой флешки подтверждения и файлы точек приёма</translation>
    </message>
</context>
<context>
    <name>RequiredFields</name>
    <message>
        <source>I have one name</source>
        <translation>У меня только одно имя</translation>
    </message>
</context>
<context>
    <name>ScreenReaderNewsModel</name>
    <message numerus="yes">
        <source>Please check %Ln answers</source>
        <translation>
            <numerusform>Проверьте %Ln ответ</numerusform>
            <numerusform>Проверьте %Ln ответа</numerusform>
            <numerusform>Проверьте %Ln ответов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendingPage</name>
    <message>
        <source>Signatures leave this device in batches. A batch closes at the end of each event, and whenever you hand over. Where staff have set up a drop box, this device sends batches by itself.</source>
        <translation>Подписи уходят с устройства пачками. Пачка закрывается в конце каждого мероприятия и при каждой передаче. Если сотрудники настроили точку приёма, устройство отправляет пачки само.</translation>
    </message>
    <message>
        <source>Also close a batch each day</source>
        <translation>Закрывать пачку ещё и каждый день</translation>
    </message>
    <message>
        <source>Also close a batch after a number of signatures</source>
        <translation>Закрывать пачку ещё и после стольких подписей</translation>
    </message>
    <message>
        <source>A receipt proves that headquarters has a batch. It comes on a stick, or by itself from a drop box. Only then is that batch erased here.</source>
        <translation>Подтверждение означает, что офис организации получил пачку. Оно приходит на флешке или само, из точки приёма. Только тогда эта пачка стирается здесь.</translation>
    </message>
    <message>
        <source>In an emergency: erase everything</source>
        <translation>В крайнем случае: стереть всё</translation>
    </message>
</context>
<context>
    <name>SetupTrouble</name>
    <message>
        <source>This could not be saved.</source>
        <translation>Не удалось сохранить.</translation>
    </message>
</context>
<context>
    <name>SideRail</name>
    <message>
        <source>Who sees what</source>
        <translation>Кто что видит</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Needed to sign</source>
        <translation>Нужно, чтобы подписать</translation>
    </message>
    <message>
        <source>Your code is on the screen. It is read into headphones only.</source>
        <translation>Ваш код на экране. Вслух он читается только в наушники.</translation>
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
    <message numerus="yes">
        <source>In %Ln seconds the start page comes back.</source>
        <translation>
            <numerusform>Через %Ln секунду вернётся первый экран.</numerusform>
            <numerusform>Через %Ln секунды вернётся первый экран.</numerusform>
            <numerusform>Через %Ln секунд вернётся первый экран.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed is covered until you come back.</source>
        <translation>Введённое скрыто, пока вы не вернётесь.</translation>
    </message>
    <message>
        <source>Take your time.</source>
        <translation>Не торопитесь.</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>Я здесь</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Мне нужно больше времени</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step %1 of 3</source>
        <translation>Шаг %1 из 3</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Язык: %1</translation>
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
    <name>StickFromHeadquartersModel</name>
    <message numerus="yes">
        <source>%Ln signatures were erased here, because headquarters has them.</source>
        <translation>
            <numerusform>Здесь стёрто подписей: %Ln. Офис организации их уже получил.</numerusform>
            <numerusform>Здесь стёрто подписей: %Ln. Офис организации их уже получил.</numerusform>
            <numerusform>Здесь стёрто подписей: %Ln. Офис организации их уже получил.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are planned on this device now.</source>
        <translation>
            <numerusform>Теперь на этом устройстве запланировано мероприятий: %Ln.</numerusform>
            <numerusform>Теперь на этом устройстве запланировано мероприятий: %Ln.</numerusform>
            <numerusform>Теперь на этом устройстве запланировано мероприятий: %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeBackSheet</name>
    <message>
        <source>Your request is saved. Only %1 can read it.</source>
        <translation>Ваша просьба сохранена. Прочитать её может только %1.</translation>
    </message>
    <message>
        <source>That was practice: nothing was saved.</source>
        <translation>Это была тренировка: ничего не сохранено.</translation>
    </message>
    <message>
        <source>Take my signature back</source>
        <translation>Отозвать мою подпись</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Nobody at this table can see who signed. %1 looks for your signature and takes it off its list.</source>
        <translation>За этим столом никто не видит, кто подписался. %1 найдёт вашу подпись и уберёт её из списка.</translation>
    </message>
    <message>
        <source>Your request could not be saved. Please call a volunteer.</source>
        <translation>Не удалось сохранить вашу просьбу. Позовите волонтёра.</translation>
    </message>
    <message>
        <source>Your name, as you signed</source>
        <translation>Имя, как вы подписались</translation>
    </message>
    <message>
        <source>The code you were shown</source>
        <translation>Код, который вам показали</translation>
    </message>
    <message>
        <source>Ask to be taken off</source>
        <translation>Попросить убрать</translation>
    </message>
    <message>
        <source>Without the code:</source>
        <translation>Если кода нет:</translation>
    </message>
    <message>
        <source>If name and code are those of a signature, it is taken off the list within 30 days. Nobody can tell you here whether they are.</source>
        <translation>Если имя и код принадлежат подписи, её уберут из списка в течение 30 дней. Здесь никто не может сказать вам, так ли это.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>ThanksFoot</name>
    <message numerus="yes">
        <source>The next person’s turn comes in %Ln seconds</source>
        <translation>
            <numerusform>Следующий человек через %Ln секунду</numerusform>
            <numerusform>Следующий человек через %Ln секунды</numerusform>
            <numerusform>Следующий человек через %Ln секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Touch the screen if you need more time</source>
        <translation>Коснитесь экрана, если нужно больше времени</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Следующий человек</translation>
    </message>
    <message>
        <source>Undo my signature</source>
        <translation>Отменить мою подпись</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Больше времени</translation>
    </message>
</context>
<context>
    <name>ThanksScreen</name>
    <message>
        <source>It could not be undone: your signature stands.</source>
        <translation>Отменить не удалось: ваша подпись остаётся.</translation>
    </message>
    <message>
        <source>It does not count and stands on no list. A note that takes it back is sent along, and what you typed is deleted. You can sign again whenever you like.</source>
        <translation>Она не учитывается и не стоит ни в одном списке. Вместе с ней передаётся пометка о её отмене, и то, что вы ввели, удаляется. Вы можете подписать снова, когда захотите.</translation>
    </message>
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
        <source>Your signature is undone.</source>
        <translation>Ваша подпись отменена.</translation>
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
        <source>The campaign pack is not there any more. Plug the stick in again, then touch “Look again”.</source>
        <translation>Пакета кампании больше нет на месте. Вставьте флешку снова и нажмите «Искать ещё раз».</translation>
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
        <source>Something in this campaign pack was changed after the organisation signed it. Do not use it; ask for the pack again.</source>
        <translation>В этом пакете кампании что-то изменили после того, как его подписала организация. Не используйте его; попросите пакет ещё раз.</translation>
    </message>
    <message>
        <source>This campaign pack is for a different campaign. Choose the pack of the campaign on this device, or ask staff to set this device up again.</source>
        <translation>Этот пакет от другой кампании. Выберите пакет той кампании, на которую настроено устройство, или попросите сотрудников настроить его заново.</translation>
    </message>
    <message>
        <source>This campaign pack is signed with another key than the one this device trusts. Take it only if you called the organisation and it has a new key.</source>
        <translation>Этот пакет кампании подписан не тем ключом, которому доверяет это устройство. Принимайте его, только если вы позвонили в организацию и у неё новый ключ.</translation>
    </message>
    <message>
        <source>This campaign pack is older than the one on this device. Take it only if the organisation tells you to.</source>
        <translation>Этот пакет кампании старше того, что на этом устройстве. Берите его, только если так скажет организация.</translation>
    </message>
    <message>
        <source>This campaign pack has the same number as the one on this device and says something else. Call the organisation before you take it.</source>
        <translation>У этого пакета кампании тот же номер, что у пакета на этом устройстве, но в нём сказано другое. Прежде чем взять его, позвоните в организацию.</translation>
    </message>
    <message>
        <source>This campaign pack names a day that has passed. Ask the organisation whether there is a newer one.</source>
        <translation>В этом пакете кампании назван день, который уже прошёл. Спросите организацию, нет ли более нового.</translation>
    </message>
    <message>
        <source>This device was only tried out. Choose the campaign pack again: it asks whether what was signed while trying out may be thrown away.</source>
        <translation>Это устройство использовали только для пробы. Выберите пакет кампании ещё раз: устройство спросит, можно ли стереть подписи, поставленные во время пробы.</translation>
    </message>
    <message>
        <source>There are signatures on this device that are not from trying it out, or that nobody can read. Nothing was changed: hand over what is here, then call headquarters.</source>
        <translation>На этом устройстве есть подписи, которые поставлены не во время пробы или которых никто не может прочитать. Ничего не изменено: передайте то, что здесь есть, и позвоните в офис организации.</translation>
    </message>
    <message>
        <source>This campaign pack is only for trying out, and this device is for a real campaign. Nothing was changed; try it out on another device.</source>
        <translation>Этот пакет кампании только для пробы, а это устройство служит настоящей кампании. Ничего не изменено; попробуйте на другом устройстве.</translation>
    </message>
    <message>
        <source>This stick was written by a newer Tabling. Update Tabling on this device, or ask the organisation for another stick.</source>
        <translation>Эту флешку подготовила более новая версия Tabling. Обновите Tabling на этом устройстве или попросите у организации другую флешку.</translation>
    </message>
    <message>
        <source>What this stick says to set up devices was changed, or is for another campaign pack. Do not use it; ask the organisation for another stick.</source>
        <translation>Настройки на этой флешке изменили, или они для другого пакета кампании. Не используйте её; попросите у организации другую флешку.</translation>
    </message>
    <message>
        <source>This campaign pack has a mistake in it. Ask the organisation for a new one.</source>
        <translation>В этом пакете кампании есть ошибка. Попросите у организации новый.</translation>
    </message>
    <message>
        <source>This PIN cannot be used here. Choose another one.</source>
        <translation>Этот PIN-код здесь использовать нельзя. Выберите другой.</translation>
    </message>
    <message>
        <source>The PIN of this device cannot be read. Ask staff to set a new one; every signature is safe.</source>
        <translation>PIN-код этого устройства не читается. Попросите сотрудников задать новый; все подписи в сохранности.</translation>
    </message>
    <message>
        <source>This device was set up with a newer Tabling. Update Tabling on it; every signature is safe.</source>
        <translation>Это устройство настроено в более новой версии Tabling. Обновите на нём Tabling; все подписи в сохранности.</translation>
    </message>
    <message>
        <source>The settings of this device cannot be read. Ask staff to set it up again; every signature is safe.</source>
        <translation>Настройки этого устройства не читаются. Попросите сотрудников настроить его заново; все подписи в сохранности.</translation>
    </message>
    <message>
        <source>An encryption key of this device cannot be used. Keep this device as it is; call headquarters.</source>
        <translation>Ключ шифрования на этом устройстве не работает. Оставьте устройство как есть и позвоните в офис организации.</translation>
    </message>
    <message>
        <source>Tabling is open twice on this device. Close the other window, then try again.</source>
        <translation>Tabling открыт на этом устройстве дважды. Закройте другое окно и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Nothing can be written on this device. Use another device; call headquarters.</source>
        <translation>На это устройство ничего нельзя записать. Возьмите другое и позвоните в офис организации.</translation>
    </message>
    <message>
        <source>The signatures here were saved by a newer Tabling. Update Tabling on this device; nothing was changed.</source>
        <translation>Подписи здесь сохранила более новая версия Tabling. Обновите Tabling на этом устройстве; ничего не изменено.</translation>
    </message>
    <message>
        <source>The signatures here belong to another device. Nothing was changed; call headquarters.</source>
        <translation>Подписи здесь принадлежат другому устройству. Ничего не изменено; позвоните в офис организации.</translation>
    </message>
    <message>
        <source>The file of signatures on this device is damaged. Keep this device as it is; call headquarters.</source>
        <translation>Файл с подписями на этом устройстве повреждён. Оставьте устройство как есть и позвоните в офис организации.</translation>
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
        <translation>Диск этого устройства выходит из строя. Оставьте устройство как есть и возьмите другое.</translation>
    </message>
    <message>
        <source>Signatures cannot be saved just now. Close Tabling and open it again; if it stays like this, use another device.</source>
        <translation>Сейчас подписи сохранить нельзя. Закройте Tabling и откройте снова; если не поможет, возьмите другое устройство.</translation>
    </message>
    <message>
        <source>A file of signatures could not be made. Try again; if it stays like this, call headquarters.</source>
        <translation>Не удалось создать файл с подписями. Попробуйте ещё раз; если не поможет, позвоните в офис организации.</translation>
    </message>
    <message>
        <source>A receipt is not for this device, or was changed after headquarters signed it. It erased nothing; ask headquarters for it again.</source>
        <translation>Одно из подтверждений не для этого устройства, или его изменили после подписи офиса организации. Оно ничего не стёрло; попросите его в офисе ещё раз.</translation>
    </message>
    <message>
        <source>A receipt also names batches that are not from this device. Nothing in them was erased; call headquarters: another device may be a copy of this one.</source>
        <translation>В подтверждении названы и пачки не с этого устройства. Из них ничего не стёрто; позвоните в офис организации: возможно, другое устройство — копия этого.</translation>
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
        <source>Nothing can be saved there. Use another stick or folder.</source>
        <translation>Туда нельзя ничего записать. Возьмите другую флешку или папку.</translation>
    </message>
    <message>
        <source>It could not be saved. Try again, or use another stick or folder.</source>
        <translation>Записать не удалось. Попробуйте ещё раз или возьмите другую флешку или папку.</translation>
    </message>
    <message>
        <source>This network wants you to log in first. Open its login page or use another network; everything is safe here and is sent then.</source>
        <translation>Эта сеть сначала требует входа. Откройте её страницу входа или возьмите другую сеть; здесь всё в сохранности и тогда будет отправлено.</translation>
    </message>
    <message>
        <source>The date and time of this device may be wrong, so it cannot check the drop box. Set the clock; everything is safe here and is sent then.</source>
        <translation>Дата и время на этом устройстве могут быть неверны, поэтому нельзя проверить точку приёма. Настройте время; здесь всё в сохранности и тогда будет отправлено.</translation>
    </message>
    <message>
        <source>The drop box has a new address or password. Ask staff for a new drop box file; everything is safe here.</source>
        <translation>У точки приёма новый адрес или пароль. Попросите у сотрудников новый файл точки приёма; здесь всё в сохранности.</translation>
    </message>
    <message>
        <source>Another server answers in place of the drop box, so nothing is sent to it. Ask staff for a new drop box file; everything is safe here.</source>
        <translation>Вместо точки приёма отвечает другой сервер, поэтому ему ничего не отправляется. Попросите у сотрудников новый файл точки приёма; здесь всё в сохранности.</translation>
    </message>
    <message>
        <source>The drop box is full. Ask staff to make room; everything is safe here and is sent then.</source>
        <translation>В точке приёма закончилось место. Попросите сотрудников освободить его; здесь всё в сохранности и тогда будет отправлено.</translation>
    </message>
    <message>
        <source>The drop box cannot be reached just now. Everything is safe here and is sent later by itself.</source>
        <translation>Сейчас нет связи с точкой приёма. Здесь всё в сохранности и отправится позже само.</translation>
    </message>
    <message>
        <source>The drop box does not accept what is sent to it. Everything is safe here; ask staff to check its settings.</source>
        <translation>Точка приёма не принимает то, что ей отправляют. Здесь всё в сохранности; попросите сотрудников проверить её настройки.</translation>
    </message>
    <message>
        <source>That did not work. Try again; if it stays like this, call headquarters.</source>
        <translation>Не получилось. Попробуйте ещё раз; если не поможет, позвоните в офис организации.</translation>
    </message>
    <message>
        <source>Tabling made a mistake. Close it and open it again; every signature that was thanked for is safe.</source>
        <translation>Это ошибка Tabling. Закройте его и откройте снова; все подписи, после которых появилось «Спасибо», в сохранности.</translation>
    </message>
</context>
<context>
    <name>TroublePanel</name>
    <message>
        <source>Your signature could not be saved.</source>
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
    <name>UnseenNote</name>
    <message>
        <source>Show it</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>Untouched</name>
    <message>
        <source>Touch anywhere to stay.</source>
        <translation>Коснитесь экрана, чтобы остаться.</translation>
    </message>
    <message>
        <source>Nobody touches this, so it is about to close.</source>
        <translation>Экрана никто не касается: скоро это закроется.</translation>
    </message>
    <message>
        <source>This closes in %1 s.</source>
        <translation>Закроется через %1 с.</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message numerus="yes">
        <source>%Ln people signed here today</source>
        <translation>
            <numerusform>Сегодня здесь поставил подпись %Ln человек</numerusform>
            <numerusform>Сегодня здесь поставили подпись %Ln человека</numerusform>
            <numerusform>Сегодня здесь поставили подпись %Ln человек</numerusform>
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
        <source>Language: %1</source>
        <translation>Язык: %1</translation>
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
    <name>WordPlace</name>
    <message>
        <source>Word %1: %2</source>
        <translation>Слово %1: %2</translation>
    </message>
    <message>
        <source>Touch to take it back</source>
        <translation>Нажмите, чтобы убрать</translation>
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

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk">
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
        <translation>Волонтери, увімкніть пристрій у розетку або заберіть його й передайте підписи.</translation>
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
        <source>People can sign here again as soon as there is power.</source>
        <translation>Щойно з’явиться живлення, тут знову можна буде підписати.</translation>
    </message>
</context>
<context>
    <name>BeforeYouSign</name>
    <message>
        <source>Before you sign</source>
        <translation>Перш ніж підписати</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Who sees what</source>
        <translation>Хто що бачить</translation>
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
        <translation>Вставте флешку з пакетом кампанії від організації й натисніть «Шукати ще раз».</translation>
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
        <translation>Щоб спробувати на цьому пристрої. Справжніх підписів із цим прикладом не збирайте.</translation>
    </message>
</context>
<context>
    <name>CleaningPage</name>
    <message>
        <source>No touch does anything until the count is over. Then people can sign again.</source>
        <translation>Поки триває відлік, дотики нічого не роблять. Потім знову можна підписувати.</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>One more question</source>
        <translation>Ще одне запитання</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Прочитати вголос</translation>
    </message>
    <message>
        <source>Your signature counts just the same either way.</source>
        <translation>Ваш підпис зараховується за будь-якої відповіді.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Ні, дякую</translation>
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
        <source>Wrong PIN.</source>
        <translation>Неправильний PIN-код.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Кампанія</translation>
    </message>
    <message>
        <source>Opens on %1: until then only practice is possible</source>
        <translation>Початок — %1: до того можливе лише тренування</translation>
    </message>
    <message>
        <source>Closed on %1: only practice is possible</source>
        <translation>Завершена %1: можливе лише тренування</translation>
    </message>
    <message>
        <source>Closed on %1. Is it really %2? Then touch “Take no more signatures”.</source>
        <translation>Завершена %1. Сьогодні справді %2? Тоді натисніть «Більше не збирати підписи».</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Цей пристрій</translation>
    </message>
    <message>
        <source>Headquarters has not welcomed this device yet. Keep this device. Its four words: %1</source>
        <translation>Офіс організації ще не прийняв цей пристрій. Збережіть його. Його чотири слова: %1</translation>
    </message>
    <message>
        <source>Its four words, for headquarters: %1</source>
        <translation>Його чотири слова, для офісу організації: %1</translation>
    </message>
    <message>
        <source>Questions? Call %1: %2</source>
        <translation>Є запитання? Зателефонуйте: %1, %2</translation>
    </message>
    <message>
        <source>Questions? Write to %1: %2</source>
        <translation>Є запитання? Напишіть: %1, %2</translation>
    </message>
    <message>
        <source>%1, Tabling %2</source>
        <translation>%1, Tabling %2</translation>
    </message>
    <message>
        <source>Last at %1, on “%2”</source>
        <translation>Востаннє о %1, на «%2»</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 хв</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 год %2 хв</translation>
    </message>
    <message>
        <source>Among them are signatures that were undone, and what takes signatures back.</source>
        <translation>Серед них є скасовані підписи й те, що їх скасовує.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Скасовано</translation>
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
        <translation>Батарею не знайдено: не виймайте з розетки</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1, plugged in</source>
        <translation>%1, увімкнено в розетку</translation>
    </message>
    <message>
        <source>%1 left: charge it now</source>
        <translation>Лишилося %1: зарядіть зараз</translation>
    </message>
    <message>
        <source>%1 left, about %2</source>
        <translation>Лишилося %1, приблизно %2</translation>
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
        <source>A damaged file of signatures was kept apart. Keep this device; call headquarters.</source>
        <translation>Пошкоджений файл із підписами збережено окремо. Збережіть цей пристрій і зателефонуйте до офісу організації.</translation>
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
        <source>Memory</source>
        <translation>Пам’ять</translation>
    </message>
    <message>
        <source>What people type can get onto a disk or to another program: call headquarters</source>
        <translation>Введене людьми може потрапити на диск або до іншої програми: зателефонуйте до офісу організації</translation>
    </message>
    <message>
        <source>What people type stays in memory, as no swap on a disk is in use</source>
        <translation>Введене людьми лишається в пам’яті: підкачування на диск не використовується</translation>
    </message>
    <message>
        <source>What people type stays in memory</source>
        <translation>Введене людьми лишається в пам’яті</translation>
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
        <source>Type the volunteers’ PIN to trust the new key</source>
        <translation>Введіть PIN-код волонтерів, щоб довіряти новому ключу</translation>
    </message>
    <message>
        <source>Type the PIN that was set while trying out</source>
        <translation>Введіть PIN-код, заданий для спроби</translation>
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
        <translation>Другий PIN-код — від працівників</translation>
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
        <source>At least one of the two PINs is wrong.</source>
        <translation>Щонайменше один із двох PIN-кодів неправильний.</translation>
    </message>
    <message>
        <source>Check receipts</source>
        <translation>Прочитати флешку</translation>
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
        <source>Not signed: it cannot be used</source>
        <translation>Не підписано: використати не можна</translation>
    </message>
    <message>
        <source>%1 · This stick sets up the whole device</source>
        <translation>%1 · Ця флешка налаштовує весь пристрій</translation>
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
        <translation>Це парольна фраза пробної організації, створеної на цьому пристрої. Її видно лише зараз. Без неї ніхто не прочитає того, що тут підпишуть.</translation>
    </message>
    <message>
        <source>Use this to practise and to show. For a real event, ask the organisation for its campaign pack.</source>
        <translation>Це для тренування й показу. Для справжнього заходу попросіть в організації її пакет кампанії.</translation>
    </message>
    <message>
        <source>What was signed while trying out never counts. Name, planned events and drop boxes of the try-out go too. Then this device is for the campaign above.</source>
        <translation>Підписи, поставлені під час спроби, ніколи не зараховуються. Ім’я пристрою, заплановані заходи й точки приймання зі спроби теж стираються. Після цього пристрій служить кампанії, названій вище.</translation>
    </message>
    <message>
        <source>They are English words, in every language. They are on the page for volunteers that the organisation prints, or somebody there reads them to you on the phone. From then on this device trusts only this organisation.</source>
        <translation>Це англійські слова, усіма мовами. Вони є на аркуші для волонтерів, який друкує організація, або вам прочитають їх телефоном. Після цього пристрій довіряє лише цій організації.</translation>
    </message>
    <message>
        <source>Did people sign here for real? Then touch “Back” and call headquarters first.</source>
        <translation>Тут підписувалися по-справжньому? Тоді натисніть «Назад» і спершу зателефонуйте до офісу організації.</translation>
    </message>
    <message>
        <source>Is your word not among these? Then touch “My word is not here” and call the organisation, at a number that you have from somewhere else than this pack.</source>
        <translation>Вашого слова тут немає? Натисніть «Мого слова немає» й зателефонуйте до організації — за номером, який ви знаєте не з цього пакета.</translation>
    </message>
    <message>
        <source>Throw away what was signed while trying out?</source>
        <translation>Стерти підписи, поставлені під час спроби?</translation>
    </message>
    <message>
        <source>Throw away and go on</source>
        <translation>Стерти й продовжити</translation>
    </message>
    <message>
        <source>Take it anyway</source>
        <translation>Усе одно взяти</translation>
    </message>
    <message>
        <source>Take this campaign pack?</source>
        <translation>Узяти цей пакет кампанії?</translation>
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
        <source>Find the organisation’s four words</source>
        <translation>Знайдіть чотири слова організації</translation>
    </message>
    <message>
        <source>My word is not here</source>
        <translation>Мого слова немає</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
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
        <source>The four words of this device, for headquarters: %1</source>
        <translation>Чотири слова цього пристрою, для офісу організації: %1</translation>
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
        <translation>На цьому пристрої нічого не лишилося: його можна спокійно повернути.</translation>
    </message>
    <message>
        <source>A damaged file of signatures is still here. Keep this device; call headquarters.</source>
        <translation>Тут лишився пошкоджений файл із підписами. Збережіть цей пристрій і зателефонуйте до офісу організації.</translation>
    </message>
    <message>
        <source>Tabling is still erasing the last traces. Keep this device, and look again in a minute.</source>
        <translation>Tabling ще стирає останні сліди. Збережіть цей пристрій і подивіться знову за хвилину.</translation>
    </message>
    <message>
        <source>For the hand-over sheet: device %1, event “%2”, last number %3.</source>
        <translation>Для аркуша передачі: пристрій %1, захід «%2», останній номер %3.</translation>
    </message>
    <message>
        <source>Nothing to hand over</source>
        <translation>Передавати нічого</translation>
    </message>
    <message>
        <source>Where to copy them?</source>
        <translation>Куди записати підписи?</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Копіювання…</translation>
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
        <source>Status</source>
        <translation>Що зараз</translation>
    </message>
    <message>
        <source>Back to signing</source>
        <translation>Повернутися до збору підписів</translation>
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
        <translation>Надсилання і підтвердження</translation>
    </message>
    <message>
        <source>Take no more signatures</source>
        <translation>Більше не збирати підписи</translation>
    </message>
    <message>
        <source>Ready for the event</source>
        <translation>Готовність до заходу</translation>
    </message>
    <message>
        <source>Change the event</source>
        <translation>Змінити захід</translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation>Протерти екран</translation>
    </message>
    <message>
        <source>End the event</source>
        <translation>Завершити захід</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Закрити екран збору підписів</translation>
    </message>
    <message>
        <source>Headquarters has not welcomed this device yet. Keep this device.</source>
        <translation>Офіс організації ще не прийняв цей пристрій. Збережіть його.</translation>
    </message>
    <message>
        <source>There is no receipt for this device on it.</source>
        <translation>Підтвердження для цього пристрою там немає.</translation>
    </message>
    <message>
        <source>Headquarters opened the practice signature: the whole way works.</source>
        <translation>Офіс організації відкрив пробний підпис: увесь шлях працює.</translation>
    </message>
    <message>
        <source>“%1”: from now on this device sends there too.</source>
        <translation>«%1»: відтепер цей пристрій надсилає й туди.</translation>
    </message>
    <message>
        <source>Which stick has the receipt?</source>
        <translation>На якій флешці підтвердження?</translation>
    </message>
    <message>
        <source>Receipts checked</source>
        <translation>Підтвердження перевірено</translation>
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
    <message>
        <source>Somebody cannot read or type</source>
        <translation>Хтось не може читати чи друкувати</translation>
    </message>
    <message>
        <source>Offer “Read aloud” with headphones, larger text, or to read to them and type what they say. They touch “Add my signature” themselves.</source>
        <translation>Запропонуйте «Прочитати вголос» із навушниками, більший текст, або прочитайте самі й наберіть те, що людина скаже. «Додати мій підпис» вона натискає сама.</translation>
    </message>
    <message>
        <source>Somebody wants their signature back</source>
        <translation>Хтось хоче відкликати підпис</translation>
    </message>
    <message>
        <source>Just now: for 20 seconds the thank-you screen offers “Undo my signature”. Later: “Sign”, “Who sees what”, and at its end “Take my signature back”, with the name they signed with and the code they were shown. Without the code they write to the organisation.</source>
        <translation>Одразу: 20 секунд на екрані подяки є кнопка «Скасувати мій підпис». Пізніше: «Підписати», «Хто що бачить» і в самому кінці «Відкликати мій підпис» — з ім’ям і прізвищем, з якими поставлено підпис, і показаним кодом. Без коду треба написати до організації.</translation>
    </message>
    <message>
        <source>The screen is frozen or dark</source>
        <translation>Екран завис або згас</translation>
    </message>
    <message>
        <source>Hold the power button for ten seconds, then switch the device on. Everyone who saw “Thank you” has a saved signature; nobody else has.</source>
        <translation>Тримайте кнопку живлення десять секунд, потім увімкніть пристрій. Підписи, після яких з’явилося «Дякуємо», збережено; решту — ні.</translation>
    </message>
    <message>
        <source>Somebody takes or demands the device</source>
        <translation>Хтось забирає чи вимагає пристрій</translation>
    </message>
    <message>
        <source>Let it go: you matter more. Nobody can read what is signed on it. Tell the organisation at once.</source>
        <translation>Віддайте: ви важливіші. Прочитати підписи на ньому ніхто не зможе. Одразу повідомте організацію.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Допомога</translation>
    </message>
    <message>
        <source>Clean the screen now</source>
        <translation>Тепер протріть екран</translation>
    </message>
    <message>
        <source>This device is set up</source>
        <translation>Цей пристрій налаштовано</translation>
    </message>
    <message>
        <source>The practice signature is on its way: %1.</source>
        <translation>Пробний підпис надіслано: %1.</translation>
    </message>
    <message>
        <source>Send a practice signature</source>
        <translation>Надіслати пробний підпис</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Захід</translation>
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
        <translation>Читання вголос</translation>
    </message>
    <message>
        <source>Practice signature</source>
        <translation>Пробний підпис</translation>
    </message>
    <message>
        <source>Version %1, without a last day</source>
        <translation>Версія %1, без останнього дня</translation>
    </message>
    <message>
        <source>Version %1, until %2</source>
        <translation>Версія %1, до %2</translation>
    </message>
    <message>
        <source>Version %1 opens on %2. Until then only practice is possible.</source>
        <translation>Версія %1 починає діяти %2. До того можливе лише тренування.</translation>
    </message>
    <message>
        <source>Only a try-out: nothing signed here counts.</source>
        <translation>Це лише спроба: підписи тут не зараховуються.</translation>
    </message>
    <message>
        <source>Version %1 closed on %2. Ask the organisation for a newer pack.</source>
        <translation>Версія %1 завершена %2. Попросіть в організації новіший пакет.</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1, сьогодні</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No event is open. The next start asks for one.</source>
        <translation>Немає відкритого заходу. Наступний запуск спитає про нього.</translation>
    </message>
    <message>
        <source>A PIN is set</source>
        <translation>PIN-код задано</translation>
    </message>
    <message>
        <source>The PIN cannot be read. Ask staff to set a new one.</source>
        <translation>PIN-код не читається. Попросіть працівників задати новий.</translation>
    </message>
    <message>
        <source>A stick is plugged in</source>
        <translation>Флешку вставлено</translation>
    </message>
    <message>
        <source>None is plugged in; the drop box takes what is signed</source>
        <translation>Флешку не вставлено; підписи йдуть до точки приймання</translation>
    </message>
    <message>
        <source>None is plugged in. Take one along to hand over on.</source>
        <translation>Флешку не вставлено. Візьміть її з собою, щоб передати підписи.</translation>
    </message>
    <message>
        <source>Still looking</source>
        <translation>Триває пошук</translation>
    </message>
    <message>
        <source>%1: nothing was sent there yet. Send a practice signature.</source>
        <translation>%1: туди ще нічого не надіслано. Надішліть пробний підпис.</translation>
    </message>
    <message>
        <source>This device can read aloud</source>
        <translation>Цей пристрій може читати вголос</translation>
    </message>
    <message>
        <source>No voice is installed, so nothing can be read aloud. Ask staff.</source>
        <translation>Голос не встановлено, тому вголос нічого не прочитати. Спитайте працівників.</translation>
    </message>
    <message>
        <source>Headquarters opened it on %1: the whole way works</source>
        <translation>Офіс організації відкрив його %1: увесь шлях працює</translation>
    </message>
    <message>
        <source>Sent on %1. Headquarters has to open it; its answer comes like a receipt.</source>
        <translation>Надіслано %1. Офіс організації має його відкрити; відповідь приходить як підтвердження.</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Ще не надіслано</translation>
    </message>
    <message>
        <source>Touch word %1 of the page for volunteers:</source>
        <translation>Торкніться слова № %1 з аркуша для волонтерів:</translation>
    </message>
    <message>
        <source>These are not the words of this pack. Look at the page for volunteers once more and begin again. Do they differ again? Then do not use this pack, and call the organisation.</source>
        <translation>Це не слова цього пакета. Подивіться на аркуш для волонтерів ще раз і почніть спочатку. Знову не збіглося? Тоді не використовуйте цей пакет і зателефонуйте до організації.</translation>
    </message>
</context>
<context>
    <name>CornerSpot</name>
    <message>
        <source>For volunteers</source>
        <translation>Для волонтерів</translation>
    </message>
</context>
<context>
    <name>CountryChoice</name>
    <message>
        <source>Another country</source>
        <translation>Інша країна</translation>
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
    <name>DeviceStateModel</name>
    <message numerus="yes">
        <source>%Ln signatures here are not confirmed by headquarters yet. Keep this device.</source>
        <translation>
            <numerusform>Офіс організації ще не підтвердив підписів: %Ln. Збережіть цей пристрій.</numerusform>
            <numerusform>Офіс організації ще не підтвердив підписів: %Ln. Збережіть цей пристрій.</numerusform>
            <numerusform>Офіс організації ще не підтвердив підписів: %Ln. Збережіть цей пристрій.</numerusform>
        </translation>
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
            <numerusform>Не передано підписів: %Ln. Якщо стерти, усе це буде втрачено назавжди.</numerusform>
            <numerusform>Не передано підписів: %Ln. Якщо стерти, усе це буде втрачено назавжди.</numerusform>
            <numerusform>Не передано підписів: %Ln. Якщо стерти, усе це буде втрачено назавжди.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything signed here was handed over.</source>
        <translation>Усе підписане тут передано.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures are on this device, encrypted: a person who takes it cannot read them. Headquarters has not confirmed them yet.</source>
        <translation>
            <numerusform>На пристрої зашифровано підписів: %Ln. Хоч би хто забрав пристрій, прочитати нічого не зможе. Офіс організації ще нічого не підтвердив.</numerusform>
            <numerusform>На пристрої зашифровано підписів: %Ln. Хоч би хто забрав пристрій, прочитати нічого не зможе. Офіс організації ще нічого не підтвердив.</numerusform>
            <numerusform>На пристрої зашифровано підписів: %Ln. Хоч би хто забрав пристрій, прочитати нічого не зможе. Офіс організації ще нічого не підтвердив.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing needs two people: one with the PIN of the volunteers, one with the second PIN of staff. It cannot be undone.</source>
        <translation>Щоб стерти, потрібні двоє: одна людина з PIN-кодом волонтерів, інша — з другим PIN-кодом, від працівників. Повернути нічого не можна.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures were erased. Their numbers are noted for headquarters, and nothing else.</source>
        <translation>
            <numerusform>Стерто підписів: %Ln. Для офісу організації записано лише номери, і більше нічого.</numerusform>
            <numerusform>Стерто підписів: %Ln. Для офісу організації записано лише номери, і більше нічого.</numerusform>
            <numerusform>Стерто підписів: %Ln. Для офісу організації записано лише номери, і більше нічого.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventFields</name>
    <message>
        <source>Planned by the organisation</source>
        <translation>Заплановано організацією</translation>
    </message>
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
        <source>Earlier signatures stay with their own event. Today’s count starts again at zero.</source>
        <translation>Попередні підписи лишаються за своїм заходом. Підрахунок за сьогодні почнеться з нуля.</translation>
    </message>
</context>
<context>
    <name>EventStep</name>
    <message>
        <source>Only a try-out: nothing signed here counts.</source>
        <translation>Це лише спроба: підписи тут не зараховуються.</translation>
    </message>
    <message>
        <source>For the real campaign plug in the organisation’s stick and touch “%1”.</source>
        <translation>Для справжньої кампанії вставте флешку організації й натисніть «%1».</translation>
    </message>
    <message>
        <source>The kiosk opens in this event at every start, with the day of the start. Is the day above wrong? Then set the clock of this device first.</source>
        <translation>Під час кожного запуску екран відкривається з цим заходом і датою цього дня. День указано неправильно? Тоді спершу виправте годинник пристрою.</translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <source>Not known</source>
        <translation>Невідомо</translation>
    </message>
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
        <source>Signatures here today</source>
        <translation>Підписи тут за сьогодні</translation>
    </message>
    <message>
        <source>Still to hand over</source>
        <translation>Лишилося передати</translation>
    </message>
    <message>
        <source>Records still to hand over</source>
        <translation>Записів лишилося передати</translation>
    </message>
    <message>
        <source>Safe on this device</source>
        <translation>У безпеці на цьому пристрої</translation>
    </message>
    <message>
        <source>Left on this device</source>
        <translation>Лишилося на пристрої</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Practice is on: nothing is saved and nothing counts.</source>
        <translation>Триває тренування: нічого не зберігається й не зараховується.</translation>
    </message>
    <message>
        <source>Only a try-out: nothing signed here counts.</source>
        <translation>Це лише спроба: підписи тут не зараховуються.</translation>
    </message>
    <message>
        <source>For the real campaign plug in the organisation’s stick and touch “End the event”. The next start asks for an event: there touch “Another campaign”.</source>
        <translation>Для справжньої кампанії вставте флешку організації й натисніть «Завершити захід». Під час наступного запуску запитають про захід: натисніть там «Інша кампанія».</translation>
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
        <translation>Напишіть ім’я та прізвище так, як вони мають стояти в списку.</translation>
    </message>
    <message>
        <source>Enter your given name as you would like it to appear.</source>
        <translation>Напишіть ім’я так, як воно має стояти в списку.</translation>
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
        <source>Enter your name.</source>
        <translation>Напишіть ім’я та прізвище.</translation>
    </message>
    <message>
        <source>Enter your given name.</source>
        <translation>Напишіть ім’я.</translation>
    </message>
    <message>
        <source>Please answer this. You need it to sign.</source>
        <translation>Дайте, будь ласка, відповідь. Це потрібно, щоб підписати.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>Це задовге. Будь ласка, скоротіть.</translation>
    </message>
    <message>
        <source>Enter the day like this: 1990-05-23 (year, month, day)</source>
        <translation>Введіть день так: 1990-05-23 (рік, місяць, день)</translation>
    </message>
    <message>
        <source>Enter your name as you signed.</source>
        <translation>Введіть ім’я так, як ви підписалися.</translation>
    </message>
    <message>
        <source>A code looks like 7KMD-3XPR. Please check what you typed.</source>
        <translation>Код має такий вигляд: 7KMD-3XPR. Перевірте, що ви ввели.</translation>
    </message>
    <message>
        <source>Enter a name with at least one letter, and no web address.</source>
        <translation>В імені має бути хоча б одна літера, без вебадреси.</translation>
    </message>
    <message>
        <source>The printed list has no letters for this. Please write it in other letters.</source>
        <translation>У друкованому списку немає таких літер. Будь ласка, напишіть це іншими літерами.</translation>
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
        <source>This looks like an e-mail address. It does not belong in this box.</source>
        <translation>Схоже, це адреса електронної пошти. Їй не місце в цьому полі.</translation>
    </message>
    <message>
        <source>This looks like a phone number. Change it, or sign once more if it is meant so.</source>
        <translation>Схоже, це номер телефону. Виправте його або підпишіть ще раз, якщо так і треба.</translation>
    </message>
    <message>
        <source>Tick this box if it is true for you. You need it to sign.</source>
        <translation>Позначте, якщо це про вас. Без цього підписати не можна.</translation>
    </message>
    <message>
        <source>Your name, as it should appear on the list</source>
        <translation>Ім’я та прізвище, як вони мають стояти в списку</translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation>Оберіть один із двох варіантів.</translation>
    </message>
    <message>
        <source>Only a few marks fit on one letter. The rest is left out.</source>
        <translation>На одній літері вміщується лише кілька знаків. Решту буде прибрано.</translation>
    </message>
    <message>
        <source>The printed list cannot show %1 and leaves it out. You can write it another way.</source>
        <translation>У друкованому списку не можна показати %1, це буде пропущено. Ви можете написати інакше.</translation>
    </message>
    <message>
        <source>Flags and emoji will be left out of the printed list.</source>
        <translation>Прапори й емодзі не потраплять до друкованого списку.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Повне ім’я</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваші ім’я та прізвище</translation>
    </message>
    <message>
        <source>Not printed. With it we count you only once.</source>
        <translation>Не друкуються. За ними ми врахуємо вас лише один раз.</translation>
    </message>
    <message>
        <source>You are only counted: your name is not on the list. The list goes to: %1</source>
        <translation>Ваш підпис лише врахують: імені та прізвища у списку не буде. Список отримає: %1</translation>
    </message>
    <message>
        <source>That was practice: nothing was saved.</source>
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
        <source>Your own name. Never sign for somebody else.</source>
        <translation>Лише власні ім’я та прізвище. Ніколи не підписуйте за інших.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Можливо, %1?</translation>
    </message>
    <message>
        <source>Replaces what you typed</source>
        <translation>Замінить те, що ви ввели</translation>
    </message>
</context>
<context>
    <name>FormScreen</name>
    <message>
        <source>Your signature</source>
        <translation>Ваш підпис</translation>
    </message>
    <message>
        <source>Read the petition</source>
        <translation>Прочитати петицію</translation>
    </message>
    <message numerus="yes">
        <source>Please check %Ln answers</source>
        <translation>
            <numerusform>Перевірте %Ln відповідь</numerusform>
            <numerusform>Перевірте %Ln відповіді</numerusform>
            <numerusform>Перевірте %Ln відповідей</numerusform>
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
        <source>Everything on this device will be copied: %Ln signatures. They also stay here until headquarters has them.</source>
        <translation>
            <numerusform>На флешку запишеться все, що є на пристрої. Підписів: %Ln. Усе лишиться й тут, доки це не отримає офіс організації.</numerusform>
            <numerusform>На флешку запишеться все, що є на пристрої. Підписів: %Ln. Усе лишиться й тут, доки це не отримає офіс організації.</numerusform>
            <numerusform>На флешку запишеться все, що є на пристрої. Підписів: %Ln. Усе лишиться й тут, доки це не отримає офіс організації.</numerusform>
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
        <source>They are in %Ln encrypted files: a person who finds the stick cannot read them. Give it to headquarters.</source>
        <translation>
            <numerusform>Вони зашифровані, файлів: %Ln. Хто знайде флешку, не зможе їх прочитати. Віддайте флешку до офісу організації.</numerusform>
            <numerusform>Вони зашифровані, файлів: %Ln. Хто знайде флешку, не зможе їх прочитати. Віддайте флешку до офісу організації.</numerusform>
            <numerusform>Вони зашифровані, файлів: %Ln. Хто знайде флешку, не зможе їх прочитати. Віддайте флешку до офісу організації.</numerusform>
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
        <source>This device is still using it. Touch “Try again”. If it stays like this, switch this device off, then pull it out.</source>
        <translation>Пристрій ще тримає флешку. Натисніть «Спробувати ще раз». Якщо нічого не зміниться, вимкніть пристрій і тоді вийміть її.</translation>
    </message>
    <message>
        <source>Every signature is still safe on this device.</source>
        <translation>Усі підписи, як і раніше, у безпеці на цьому пристрої.</translation>
    </message>
</context>
<context>
    <name>HourBars</name>
    <message>
        <source>By the hour, since this start</source>
        <translation>За годинами, від цього запуску</translation>
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
        <translation>Назва змінює мову кожні кілька секунд</translation>
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
    <name>LeavePanel</name>
    <message>
        <source>Clear what you typed?</source>
        <translation>Стерти введене?</translation>
    </message>
    <message>
        <source>Nothing is sent, and nothing of it stays here.</source>
        <translation>Нічого не надсилається, і тут нічого не залишиться.</translation>
    </message>
    <message>
        <source>Go on signing</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Clear and leave</source>
        <translation>Стерти й вийти</translation>
    </message>
</context>
<context>
    <name>LeavingPage</name>
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
            <numerusform>%Ln пачка</numerusform>
            <numerusform>%Ln пачки</numerusform>
            <numerusform>%Ln пачок</numerusform>
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
    <name>ListenButton</name>
    <message>
        <source>Read aloud</source>
        <translation>Прочитати вголос</translation>
    </message>
</context>
<context>
    <name>ListenSheet</name>
    <message>
        <source>Read aloud</source>
        <translation>Прочитати вголос</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Ask a volunteer for headphones. Then nobody else hears what is read. What you type is never read aloud.</source>
        <translation>Попросіть у волонтерів навушники. Тоді ніхто інший не почує, що читається. Те, що ви друкуєте, вголос не читається ніколи.</translation>
    </message>
    <message>
        <source>I have headphones on</source>
        <translation>Я в навушниках</translation>
    </message>
    <message>
        <source>Read without headphones</source>
        <translation>Читати без навушників</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Зупинити читання</translation>
    </message>
    <message>
        <source>Volume: %1 of 10</source>
        <translation>Гучність: %1 з 10</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Тихіше</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Гучніше</translation>
    </message>
</context>
<context>
    <name>ListingChoice</name>
    <message>
        <source>How do you want to sign?</source>
        <translation>Як ви хочете підписати?</translation>
    </message>
    <message>
        <source>My name on the list</source>
        <translation>Ім’я та прізвище у списку</translation>
    </message>
    <message>
        <source>Your name is printed in it.</source>
        <translation>Їх буде в ньому надруковано.</translation>
    </message>
    <message>
        <source>Only count me</source>
        <translation>Лише врахувати підпис</translation>
    </message>
    <message>
        <source>The list gets one more, without your name.</source>
        <translation>У списку стане на одну людину більше, без імені та прізвища.</translation>
    </message>
</context>
<context>
    <name>NamedStep</name>
    <message>
        <source>Put the label with this name on the device now.</source>
        <translation>Наклейте зараз на пристрій етикетку з цією назвою.</translation>
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
        <source>With it volunteers see how many signed, hand over, and close the kiosk. Choose 6 to 12 digits and tell only those who look after this table.</source>
        <translation>З ним волонтери бачать, скільки зібрано підписів, передають їх і закривають екран. Виберіть від 6 до 12 цифр і скажіть їх лише тим, хто відповідає за цей стенд.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>To open the volunteers’ page later: press and hold the top right corner of the welcome screen for two seconds.</source>
        <translation>Щоб потім відкрити сторінку волонтерів: тримайте палець дві секунди в правому верхньому куті першого екрана.</translation>
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
        <translation>Вашої флешки тут немає? Вставте її, трохи зачекайте й натисніть «Шукати ще раз».</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>Wrong PIN. Try again in %Ln minutes.</source>
        <translation>
            <numerusform>Неправильний PIN-код. Спробуйте ще раз за %Ln&#xa0;хвилину.</numerusform>
            <numerusform>Неправильний PIN-код. Спробуйте ще раз за %Ln&#xa0;хвилини.</numerusform>
            <numerusform>Неправильний PIN-код. Спробуйте ще раз за %Ln&#xa0;хвилин.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. Try again in %Ln seconds.</source>
        <translation>
            <numerusform>Неправильний PIN-код. Спробуйте ще раз за %Ln&#xa0;секунду.</numerusform>
            <numerusform>Неправильний PIN-код. Спробуйте ще раз за %Ln&#xa0;секунди.</numerusform>
            <numerusform>Неправильний PIN-код. Спробуйте ще раз за %Ln&#xa0;секунд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least one of the two PINs is wrong. Try again in %Ln minutes.</source>
        <translation>
            <numerusform>Щонайменше один із двох PIN-кодів неправильний. Спробуйте ще раз за %Ln&#xa0;хвилину.</numerusform>
            <numerusform>Щонайменше один із двох PIN-кодів неправильний. Спробуйте ще раз за %Ln&#xa0;хвилини.</numerusform>
            <numerusform>Щонайменше один із двох PIN-кодів неправильний. Спробуйте ще раз за %Ln&#xa0;хвилин.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least one of the two PINs is wrong. Try again in %Ln seconds.</source>
        <translation>
            <numerusform>Щонайменше один із двох PIN-кодів неправильний. Спробуйте ще раз за %Ln&#xa0;секунду.</numerusform>
            <numerusform>Щонайменше один із двох PIN-кодів неправильний. Спробуйте ще раз за %Ln&#xa0;секунди.</numerusform>
            <numerusform>Щонайменше один із двох PIN-кодів неправильний. Спробуйте ще раз за %Ln&#xa0;секунд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln signatures</source>
        <translation>
            <numerusform>Кожен %Ln підпис</numerusform>
            <numerusform>Кожні %Ln підписи</numerusform>
            <numerusform>Кожні %Ln підписів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A damaged file with %Ln signatures was kept apart. Keep this device; call headquarters.</source>
        <translation>
            <numerusform>Пошкоджений файл, у якому %Ln підпис, збережено окремо. Збережіть цей пристрій і зателефонуйте до офісу організації.</numerusform>
            <numerusform>Пошкоджений файл, у якому %Ln підписи, збережено окремо. Збережіть цей пристрій і зателефонуйте до офісу організації.</numerusform>
            <numerusform>Пошкоджений файл, у якому %Ln підписів, збережено окремо. Збережіть цей пристрій і зателефонуйте до офісу організації.</numerusform>
        </translation>
    </message>
    <message>
        <source>This device was only tried out, and nothing is signed on it.</source>
        <translation>Цей пристрій використовували лише для спроби, і підписів на ньому немає.</translation>
    </message>
    <message numerus="yes">
        <source>This device was only tried out: %Ln signatures are thrown away.</source>
        <translation>
            <numerusform>Цей пристрій використовували лише для спроби: стирається %Ln підпис.</numerusform>
            <numerusform>Цей пристрій використовували лише для спроби: стираються %Ln підписи.</numerusform>
            <numerusform>Цей пристрій використовували лише для спроби: стирається %Ln підписів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more records are kept: signatures that were undone, and what takes signatures back.</source>
        <translation>
            <numerusform>Зберігається ще %Ln запис: скасовані підписи й те, що їх скасовує.</numerusform>
            <numerusform>Зберігаються ще %Ln записи: скасовані підписи й те, що їх скасовує.</numerusform>
            <numerusform>Зберігається ще %Ln записів: скасовані підписи й те, що їх скасовує.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %Ln signatures are safe here. They are sent when their batch closes.</source>
        <translation>
            <numerusform>«%1»: %Ln підпис у безпеці на цьому пристрої. Надсилання — коли закриється пачка.</numerusform>
            <numerusform>«%1»: %Ln підписи у безпеці на цьому пристрої. Надсилання — коли закриється пачка.</numerusform>
            <numerusform>«%1»: %Ln підписів у безпеці на цьому пристрої. Надсилання — коли закриється пачка.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %Ln signatures are safe here. They are sent when the drop box is plugged in.</source>
        <translation>
            <numerusform>«%1»: %Ln підпис у безпеці на цьому пристрої. Надсилання — коли з’явиться флешка чи тека.</numerusform>
            <numerusform>«%1»: %Ln підписи у безпеці на цьому пристрої. Надсилання — коли з’явиться флешка чи тека.</numerusform>
            <numerusform>«%1»: %Ln підписів у безпеці на цьому пристрої. Надсилання — коли з’явиться флешка чи тека.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %Ln signatures are safe here. They are sent when that computer is near.</source>
        <translation>
            <numerusform>«%1»: %Ln підпис у безпеці на цьому пристрої. Надсилання — коли той комп’ютер буде поруч.</numerusform>
            <numerusform>«%1»: %Ln підписи у безпеці на цьому пристрої. Надсилання — коли той комп’ютер буде поруч.</numerusform>
            <numerusform>«%1»: %Ln підписів у безпеці на цьому пристрої. Надсилання — коли той комп’ютер буде поруч.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %Ln signatures are safe here. They are sent when there is a network.</source>
        <translation>
            <numerusform>«%1»: %Ln підпис у безпеці на цьому пристрої. Надсилання — коли з’явиться інтернет або місцева мережа.</numerusform>
            <numerusform>«%1»: %Ln підписи у безпеці на цьому пристрої. Надсилання — коли з’явиться інтернет або місцева мережа.</numerusform>
            <numerusform>«%1»: %Ln підписів у безпеці на цьому пристрої. Надсилання — коли з’явиться інтернет або місцева мережа.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>Only a try-out: nothing signed here counts.</source>
        <translation>Це лише спроба: підписи тут не зараховуються.</translation>
    </message>
    <message>
        <source>Practice: nothing is saved, nothing counts.</source>
        <translation>Тренування: нічого не зберігається й не зараховується.</translation>
    </message>
    <message>
        <source>Signing begins on %1.</source>
        <translation>Підписувати можна починаючи з цього дня: %1.</translation>
    </message>
</context>
<context>
    <name>PrivacySheet</name>
    <message>
        <source>What is delivered</source>
        <translation>Що отримає адресат</translation>
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
        <source>Who is responsible for your details</source>
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
    <message>
        <source>The text below is for everybody. Your details are not among those that the recipient gets.</source>
        <translation>Текст нижче — для всіх. Серед даних, які отримає адресат, ваших не буде.</translation>
    </message>
    <message>
        <source>Take my signature back</source>
        <translation>Відкликати мій підпис</translation>
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
    <name>ReadyPage</name>
    <message>
        <source>A practice signature holds nobody’s name and counts nowhere. Once headquarters has opened it, you know that they can read what is signed here.</source>
        <translation>У пробному підписі немає нічийого імені, і він ніде не зараховується. Коли офіс організації його відкриє, ви знатимете, що там можуть прочитати підписане тут.</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Read receipts and drop box files from this stick</source>
        <translation>Прочитати з цієї флешки підтвердження і файли точок приймання</translation>
    </message>
</context>
<context>
    <name>RequiredFields</name>
    <message>
        <source>I have one name</source>
        <translation>У мене лише одне ім’я</translation>
    </message>
</context>
<context>
    <name>ScreenReaderNewsModel</name>
    <message numerus="yes">
        <source>Please check %Ln answers</source>
        <translation>
            <numerusform>Перевірте %Ln відповідь</numerusform>
            <numerusform>Перевірте %Ln відповіді</numerusform>
            <numerusform>Перевірте %Ln відповідей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendingPage</name>
    <message>
        <source>Signatures leave this device in batches. A batch closes at the end of each event, and whenever you hand over. Where staff have set up a drop box, this device sends batches by itself.</source>
        <translation>Підписи йдуть із пристрою пачками. Пачка закривається наприкінці кожного заходу та під час кожного передавання. Якщо працівники налаштували точку приймання, пристрій надсилає пачки сам.</translation>
    </message>
    <message>
        <source>Also close a batch each day</source>
        <translation>Закривати пачку ще й щодня</translation>
    </message>
    <message>
        <source>Also close a batch after a number of signatures</source>
        <translation>Закривати пачку ще й після стількох підписів</translation>
    </message>
    <message>
        <source>A receipt proves that headquarters has a batch. It comes on a stick, or by itself from a drop box. Only then is that batch erased here.</source>
        <translation>Підтвердження означає, що офіс організації отримав пачку. Воно надходить на флешці або саме, з точки приймання. Лише тоді ця пачка стирається тут.</translation>
    </message>
    <message>
        <source>In an emergency: erase everything</source>
        <translation>У крайньому разі: стерти все</translation>
    </message>
</context>
<context>
    <name>SetupTrouble</name>
    <message>
        <source>This could not be saved.</source>
        <translation>Не вдалося зберегти.</translation>
    </message>
</context>
<context>
    <name>SideRail</name>
    <message>
        <source>Who sees what</source>
        <translation>Хто що бачить</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Needed to sign</source>
        <translation>Потрібно, щоб підписати</translation>
    </message>
    <message>
        <source>Your code is on the screen. It is read into headphones only.</source>
        <translation>Ваш код на екрані. Уголос він читається лише в навушники.</translation>
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
    <message numerus="yes">
        <source>In %Ln seconds the start page comes back.</source>
        <translation>
            <numerusform>За %Ln секунду повернеться перший екран.</numerusform>
            <numerusform>За %Ln секунди повернеться перший екран.</numerusform>
            <numerusform>За %Ln секунд повернеться перший екран.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed is covered until you come back.</source>
        <translation>Введене приховано, доки ви не повернетеся.</translation>
    </message>
    <message>
        <source>Take your time.</source>
        <translation>Не поспішайте.</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>Я тут</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Мені потрібно більше часу</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step %1 of 3</source>
        <translation>Крок %1 із 3</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Мова: %1</translation>
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
    <name>StickFromHeadquartersModel</name>
    <message numerus="yes">
        <source>%Ln signatures were erased here, because headquarters has them.</source>
        <translation>
            <numerusform>Тут стерто підписів: %Ln. Офіс організації їх уже отримав.</numerusform>
            <numerusform>Тут стерто підписів: %Ln. Офіс організації їх уже отримав.</numerusform>
            <numerusform>Тут стерто підписів: %Ln. Офіс організації їх уже отримав.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are planned on this device now.</source>
        <translation>
            <numerusform>Тепер на цьому пристрої заплановано заходів: %Ln.</numerusform>
            <numerusform>Тепер на цьому пристрої заплановано заходів: %Ln.</numerusform>
            <numerusform>Тепер на цьому пристрої заплановано заходів: %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeBackSheet</name>
    <message>
        <source>Your request is saved. Only %1 can read it.</source>
        <translation>Ваш запит збережено. Прочитати його може лише %1.</translation>
    </message>
    <message>
        <source>That was practice: nothing was saved.</source>
        <translation>Це було тренування: нічого не збережено.</translation>
    </message>
    <message>
        <source>Take my signature back</source>
        <translation>Відкликати мій підпис</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Nobody at this table can see who signed. %1 looks for your signature and takes it off its list.</source>
        <translation>За цим столом ніхто не бачить, хто підписався. %1 знайде ваш підпис і прибере його зі списку.</translation>
    </message>
    <message>
        <source>Your request could not be saved. Please call a volunteer.</source>
        <translation>Не вдалося зберегти ваше прохання. Покличте волонтера.</translation>
    </message>
    <message>
        <source>Your name, as you signed</source>
        <translation>Ім’я, як ви підписалися</translation>
    </message>
    <message>
        <source>The code you were shown</source>
        <translation>Код, який вам показали</translation>
    </message>
    <message>
        <source>Ask to be taken off</source>
        <translation>Попросити прибрати</translation>
    </message>
    <message>
        <source>Without the code:</source>
        <translation>Якщо коду немає:</translation>
    </message>
    <message>
        <source>If name and code are those of a signature, it is taken off the list within 30 days. Nobody can tell you here whether they are.</source>
        <translation>Якщо ім’я та код належать підпису, його приберуть зі списку протягом 30 днів. Тут ніхто не може сказати вам, чи це так.</translation>
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
            <numerusform>Наступна людина за %Ln секунду</numerusform>
            <numerusform>Наступна людина за %Ln секунди</numerusform>
            <numerusform>Наступна людина за %Ln секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>Touch the screen if you need more time</source>
        <translation>Торкніться екрана, якщо потрібно більше часу</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Наступна людина</translation>
    </message>
    <message>
        <source>Undo my signature</source>
        <translation>Скасувати мій підпис</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Більше часу</translation>
    </message>
</context>
<context>
    <name>ThanksScreen</name>
    <message>
        <source>It could not be undone: your signature stands.</source>
        <translation>Скасувати не вдалося: ваш підпис залишається.</translation>
    </message>
    <message>
        <source>It does not count and stands on no list. A note that takes it back is sent along, and what you typed is deleted. You can sign again whenever you like.</source>
        <translation>Він не враховується й не стоїть у жодному списку. Разом із ним передається позначка про його скасування, і те, що ви ввели, видаляється. Ви можете підписати знову, коли захочете.</translation>
    </message>
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
        <source>Your signature is undone.</source>
        <translation>Ваш підпис скасовано.</translation>
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
        <source>The campaign pack is not there any more. Plug the stick in again, then touch “Look again”.</source>
        <translation>Пакета кампанії вже немає на місці. Вставте флешку знову й натисніть «Шукати ще раз».</translation>
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
        <source>Something in this campaign pack was changed after the organisation signed it. Do not use it; ask for the pack again.</source>
        <translation>У цьому пакеті кампанії щось змінили після того, як його підписала організація. Не користуйтеся ним; попросіть пакет ще раз.</translation>
    </message>
    <message>
        <source>This campaign pack is for a different campaign. Choose the pack of the campaign on this device, or ask staff to set this device up again.</source>
        <translation>Цей пакет від іншої кампанії. Виберіть пакет тієї кампанії, на яку налаштовано пристрій, або попросіть працівників налаштувати його заново.</translation>
    </message>
    <message>
        <source>This campaign pack is signed with another key than the one this device trusts. Take it only if you called the organisation and it has a new key.</source>
        <translation>Цей пакет кампанії підписано не тим ключем, якому довіряє цей пристрій. Приймайте його, лише якщо ви зателефонували до організації і в неї новий ключ.</translation>
    </message>
    <message>
        <source>This campaign pack is older than the one on this device. Take it only if the organisation tells you to.</source>
        <translation>Цей пакет кампанії старіший за той, що на цьому пристрої. Беріть його, лише якщо так скаже організація.</translation>
    </message>
    <message>
        <source>This campaign pack has the same number as the one on this device and says something else. Call the organisation before you take it.</source>
        <translation>Цей пакет кампанії має той самий номер, що й пакет на цьому пристрої, але в ньому сказано інше. Перш ніж узяти його, зателефонуйте в організацію.</translation>
    </message>
    <message>
        <source>This campaign pack names a day that has passed. Ask the organisation whether there is a newer one.</source>
        <translation>У цьому пакеті кампанії названо день, який уже минув. Запитайте організацію, чи немає новішого.</translation>
    </message>
    <message>
        <source>This device was only tried out. Choose the campaign pack again: it asks whether what was signed while trying out may be thrown away.</source>
        <translation>Цей пристрій використовували лише для спроби. Виберіть пакет кампанії ще раз: пристрій запитає, чи можна стерти підписи, поставлені під час спроби.</translation>
    </message>
    <message>
        <source>There are signatures on this device that are not from trying it out, or that nobody can read. Nothing was changed: hand over what is here, then call headquarters.</source>
        <translation>На цьому пристрої є підписи, поставлені не під час спроби, або такі, яких ніхто не може прочитати. Нічого не змінено: передайте те, що тут є, і зателефонуйте до офісу організації.</translation>
    </message>
    <message>
        <source>This campaign pack is only for trying out, and this device is for a real campaign. Nothing was changed; try it out on another device.</source>
        <translation>Цей пакет кампанії лише для спроби, а цей пристрій служить справжній кампанії. Нічого не змінено; спробуйте на іншому пристрої.</translation>
    </message>
    <message>
        <source>This stick was written by a newer Tabling. Update Tabling on this device, or ask the organisation for another stick.</source>
        <translation>Цю флешку підготувала новіша версія Tabling. Оновіть Tabling на цьому пристрої або попросіть в організації іншу флешку.</translation>
    </message>
    <message>
        <source>What this stick says to set up devices was changed, or is for another campaign pack. Do not use it; ask the organisation for another stick.</source>
        <translation>Налаштування на цій флешці змінили, або вони для іншого пакета кампанії. Не користуйтеся нею; попросіть в організації іншу флешку.</translation>
    </message>
    <message>
        <source>This campaign pack has a mistake in it. Ask the organisation for a new one.</source>
        <translation>У цьому пакеті кампанії є помилка. Попросіть в організації новий.</translation>
    </message>
    <message>
        <source>This PIN cannot be used here. Choose another one.</source>
        <translation>Цей PIN-код тут використати не можна. Виберіть інший.</translation>
    </message>
    <message>
        <source>The PIN of this device cannot be read. Ask staff to set a new one; every signature is safe.</source>
        <translation>PIN-код цього пристрою не читається. Попросіть працівників задати новий; усі підписи в безпеці.</translation>
    </message>
    <message>
        <source>This device was set up with a newer Tabling. Update Tabling on it; every signature is safe.</source>
        <translation>Цей пристрій налаштовано в новішій версії Tabling. Оновіть на ньому Tabling; усі підписи в безпеці.</translation>
    </message>
    <message>
        <source>The settings of this device cannot be read. Ask staff to set it up again; every signature is safe.</source>
        <translation>Налаштування цього пристрою не читаються. Попросіть працівників налаштувати його заново; усі підписи в безпеці.</translation>
    </message>
    <message>
        <source>An encryption key of this device cannot be used. Keep this device as it is; call headquarters.</source>
        <translation>Ключ шифрування на цьому пристрої не працює. Залиште пристрій як є і зателефонуйте до офісу організації.</translation>
    </message>
    <message>
        <source>Tabling is open twice on this device. Close the other window, then try again.</source>
        <translation>Tabling відкрито на цьому пристрої двічі. Закрийте інше вікно й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Nothing can be written on this device. Use another device; call headquarters.</source>
        <translation>На цей пристрій нічого не можна записати. Візьміть інший і зателефонуйте до офісу організації.</translation>
    </message>
    <message>
        <source>The signatures here were saved by a newer Tabling. Update Tabling on this device; nothing was changed.</source>
        <translation>Підписи тут зберегла новіша версія Tabling. Оновіть Tabling на цьому пристрої; нічого не змінено.</translation>
    </message>
    <message>
        <source>The signatures here belong to another device. Nothing was changed; call headquarters.</source>
        <translation>Підписи тут належать іншому пристрою. Нічого не змінено; зателефонуйте до офісу організації.</translation>
    </message>
    <message>
        <source>The file of signatures on this device is damaged. Keep this device as it is; call headquarters.</source>
        <translation>Файл із підписами на цьому пристрої пошкоджено. Залиште пристрій як є і зателефонуйте до офісу організації.</translation>
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
        <translation>Диск цього пристрою виходить з ладу. Залиште пристрій як є і візьміть інший.</translation>
    </message>
    <message>
        <source>Signatures cannot be saved just now. Close Tabling and open it again; if it stays like this, use another device.</source>
        <translation>Зараз підписи зберегти не можна. Закрийте Tabling і відкрийте знову; якщо не допоможе, візьміть інший пристрій.</translation>
    </message>
    <message>
        <source>A file of signatures could not be made. Try again; if it stays like this, call headquarters.</source>
        <translation>Не вдалося створити файл із підписами. Спробуйте ще раз; якщо не допоможе, зателефонуйте до офісу організації.</translation>
    </message>
    <message>
        <source>A receipt is not for this device, or was changed after headquarters signed it. It erased nothing; ask headquarters for it again.</source>
        <translation>Одне з підтверджень не для цього пристрою, або його змінили після підпису офісу організації. Воно нічого не стерло; попросіть його в офісі ще раз.</translation>
    </message>
    <message>
        <source>A receipt also names batches that are not from this device. Nothing in them was erased; call headquarters: another device may be a copy of this one.</source>
        <translation>У підтвердженні названо й пачки не з цього пристрою. З них нічого не стерто; зателефонуйте до офісу організації: можливо, інший пристрій — копія цього.</translation>
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
        <source>Nothing can be saved there. Use another stick or folder.</source>
        <translation>Туди не можна нічого записати. Візьміть іншу флешку або теку.</translation>
    </message>
    <message>
        <source>It could not be saved. Try again, or use another stick or folder.</source>
        <translation>Записати не вдалося. Спробуйте ще раз або візьміть іншу флешку чи теку.</translation>
    </message>
    <message>
        <source>This network wants you to log in first. Open its login page or use another network; everything is safe here and is sent then.</source>
        <translation>Ця мережа спершу вимагає входу. Відкрийте її сторінку входу або візьміть іншу мережу; тут усе в безпеці й тоді буде надіслано.</translation>
    </message>
    <message>
        <source>The date and time of this device may be wrong, so it cannot check the drop box. Set the clock; everything is safe here and is sent then.</source>
        <translation>Дата й час на цьому пристрої можуть бути хибні, тому точку приймання не можна перевірити. Налаштуйте час; тут усе в безпеці й тоді буде надіслано.</translation>
    </message>
    <message>
        <source>The drop box has a new address or password. Ask staff for a new drop box file; everything is safe here.</source>
        <translation>У точки приймання нова адреса або новий пароль. Попросіть у працівників новий файл точки приймання; тут усе в безпеці.</translation>
    </message>
    <message>
        <source>Another server answers in place of the drop box, so nothing is sent to it. Ask staff for a new drop box file; everything is safe here.</source>
        <translation>Замість точки приймання відповідає інший сервер, тому йому нічого не надсилається. Попросіть у працівників новий файл точки приймання; тут усе в безпеці.</translation>
    </message>
    <message>
        <source>The drop box is full. Ask staff to make room; everything is safe here and is sent then.</source>
        <translation>У точці приймання скінчилося місце. Попросіть працівників звільнити його; тут усе в безпеці й тоді буде надіслано.</translation>
    </message>
    <message>
        <source>The drop box cannot be reached just now. Everything is safe here and is sent later by itself.</source>
        <translation>Зараз зв’язку з точкою приймання немає. Тут усе в безпеці й згодом надішлеться само.</translation>
    </message>
    <message>
        <source>The drop box does not accept what is sent to it. Everything is safe here; ask staff to check its settings.</source>
        <translation>Точка приймання не приймає того, що їй надсилають. Тут усе в безпеці; попросіть працівників перевірити її налаштування.</translation>
    </message>
    <message>
        <source>That did not work. Try again; if it stays like this, call headquarters.</source>
        <translation>Не вийшло. Спробуйте ще раз; якщо не допоможе, зателефонуйте до офісу організації.</translation>
    </message>
    <message>
        <source>Tabling made a mistake. Close it and open it again; every signature that was thanked for is safe.</source>
        <translation>Це помилка Tabling. Закрийте його й відкрийте знову; усі підписи, після яких з’явилося «Дякуємо», у безпеці.</translation>
    </message>
</context>
<context>
    <name>TroublePanel</name>
    <message>
        <source>Your signature could not be saved.</source>
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
    <name>UnseenNote</name>
    <message>
        <source>Show it</source>
        <translation>Показати</translation>
    </message>
</context>
<context>
    <name>Untouched</name>
    <message>
        <source>Touch anywhere to stay.</source>
        <translation>Торкніться екрана, щоб залишитися.</translation>
    </message>
    <message>
        <source>Nobody touches this, so it is about to close.</source>
        <translation>Екрана ніхто не торкається: скоро це закриється.</translation>
    </message>
    <message>
        <source>This closes in %1 s.</source>
        <translation>Закриється через %1 с.</translation>
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
        <source>Language: %1</source>
        <translation>Мова: %1</translation>
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
        <translation>Запишіть або сфотографуйте його: код показують лише один раз. З цим кодом і вашим ім’ям можна відкликати підпис.</translation>
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
        <translation>Торкніться, щоб прибрати</translation>
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

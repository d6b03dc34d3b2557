<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AskList</name>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>What you ask</source>
        <translation>ما تطالبون به</translation>
    </message>
</context>
<context>
    <name>BatteryScreen</name>
    <message>
        <source>%L1%</source>
        <translation>%L1%</translation>
    </message>
    <message>
        <source>The battery is nearly empty.</source>
        <translation>كادت البطارية تنفد.</translation>
    </message>
    <message>
        <source>Volunteers, please plug this device in, or take it away and hand over.</source>
        <translation>إلى فريق التطوّع: اشحنوا هذا الجهاز، أو خذوه وسلّموا التوقيعات.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures from today are safe.</source>
        <translation>
            <numerusform>لا توقيعات اليوم.</numerusform>
            <numerusform>توقيع واحد من اليوم محفوظ بأمان.</numerusform>
            <numerusform>توقيعان من اليوم محفوظان بأمان.</numerusform>
            <numerusform>%Ln توقيعات من اليوم محفوظة بأمان.</numerusform>
            <numerusform>%Ln توقيعًا من اليوم محفوظة بأمان.</numerusform>
            <numerusform>%Ln توقيع من اليوم محفوظة بأمان.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every signature is safe.</source>
        <translation>كل التوقيعات محفوظة بأمان.</translation>
    </message>
    <message>
        <source>People can sign here again as soon as there is power.</source>
        <translation>يمكن التوقيع هنا مجددًا فور توصيل الجهاز بالكهرباء.</translation>
    </message>
</context>
<context>
    <name>BeforeYouSign</name>
    <message>
        <source>Before you sign</source>
        <translation>قبل التوقيع</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Who sees what</source>
        <translation>من يرى ماذا</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>This campaign cannot be used.</source>
        <translation>لا يمكن استخدام هذه الحملة.</translation>
    </message>
    <message>
        <source>Plug in the stick that holds the organisation’s campaign pack, then touch “Look again”.</source>
        <translation>أدخلوا في الجهاز ذاكرة USB التي تحوي حزمة حملة المنظمة، ثم المسوا «البحث من جديد».</translation>
    </message>
    <message>
        <source>Only to try it out</source>
        <translation>للتجربة فقط</translation>
    </message>
    <message>
        <source>The example campaign</source>
        <translation>حملة للتجربة (مثال)</translation>
    </message>
    <message>
        <source>For trying out on this device. Do not collect real signatures with it.</source>
        <translation>للتجربة على هذا الجهاز. لا تجمعوا بها توقيعات حقيقية.</translation>
    </message>
</context>
<context>
    <name>CleaningPage</name>
    <message>
        <source>No touch does anything until the count is over. Then people can sign again.</source>
        <translation>لا أثر لأي لمسة حتى ينتهي العد. بعدها يمكن التوقيع من جديد.</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>One more question</source>
        <translation>سؤال آخر</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Your signature counts just the same either way.</source>
        <translation>يُحسب توقيعكم أيًّا كان جوابكم.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>لا، شكرًا</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>Give the event a name, for example “Capital Pride”.</source>
        <translation>سمّوا الفعالية، مثلًا «مسيرة الفخر في العاصمة».</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>رمز PIN غير صحيح.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Opens on %1: until then only practice is possible</source>
        <translation>تبدأ يوم %1: وحتى ذلك الحين لا يمكن سوى التدريب</translation>
    </message>
    <message>
        <source>Closed on %1: only practice is possible</source>
        <translation>أُغلقت في %1: التدريب وحده ممكن</translation>
    </message>
    <message>
        <source>Closed on %1. Is it really %2? Then touch “Take no more signatures”.</source>
        <translation>أُغلقت في %1. هل اليوم حقًا %2؟ إذن المسوا «لا تجمعوا توقيعات أخرى».</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Headquarters has not welcomed this device yet. Keep this device. Its four words: %1</source>
        <translation>لم يعتمد المقر هذا الجهاز بعد. احتفظوا بهذا الجهاز. كلماته الأربع: %1</translation>
    </message>
    <message>
        <source>Its four words, for headquarters: %1</source>
        <translation>كلماته الأربع، للمقر: %1</translation>
    </message>
    <message>
        <source>Questions? Call %1: %2</source>
        <translation>هل لديكم أسئلة؟ اتصلوا بـ%1: %2</translation>
    </message>
    <message>
        <source>Questions? Write to %1: %2</source>
        <translation>هل لديكم أسئلة؟ راسلوا %1: %2</translation>
    </message>
    <message>
        <source>%1, Tabling %2</source>
        <translation>%1، Tabling %2</translation>
    </message>
    <message>
        <source>Last at %1, on “%2”</source>
        <translation>آخر مرة في %1، على «%2»</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>Among them are signatures that were undone, and what takes signatures back.</source>
        <translation>من بينها توقيعات أُلغيت، وما يلغيها.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>ما أُلغي</translation>
    </message>
    <message>
        <source>The disk is nearly full, so nobody can sign. Hand over, then free some space.</source>
        <translation>كادت المساحة تنفد، فلا يمكن لأحد أن يوقّع. سلّموا التوقيعات، ثم أفرغوا بعض المساحة.</translation>
    </message>
    <message>
        <source>The battery is nearly empty. Hand over, then charge this device.</source>
        <translation>كادت البطارية تنفد. سلّموا التوقيعات، ثم اشحنوا هذا الجهاز.</translation>
    </message>
    <message>
        <source>There is little room left on the disk. Hand over soon.</source>
        <translation>لم يبقَ إلا القليل من المساحة. سلّموا التوقيعات قريبًا.</translation>
    </message>
    <message>
        <source>Before you leave this place, hand over what is not handed over yet.</source>
        <translation>قبل مغادرة هذا المكان، سلّموا ما لم يُسلَّم بعد.</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>المساحة</translation>
    </message>
    <message>
        <source>Nearly full: nobody can sign. %1 free</source>
        <translation>تكاد تنفد: لا يمكن لأحد أن يوقّع. المتاح ⁨%1⁩</translation>
    </message>
    <message>
        <source>Getting full: %1 free</source>
        <translation>توشك أن تنفد: المتاح ⁨%1⁩</translation>
    </message>
    <message>
        <source>Enough room: %1 free</source>
        <translation>المساحة كافية: المتاح ⁨%1⁩</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>البطارية</translation>
    </message>
    <message>
        <source>None found: keep it plugged in</source>
        <translation>لا بطارية: أبقوا الجهاز موصولًا بالكهرباء</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1, plugged in</source>
        <translation>%1، موصول بالكهرباء</translation>
    </message>
    <message>
        <source>%1 left: charge it now</source>
        <translation>بقي %1: اشحنوه الآن</translation>
    </message>
    <message>
        <source>%1 left, about %2</source>
        <translation>بقي %1، نحو %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>%1. It was moved while people signed. Signatures stay in their order.</source>
        <translation>%1. غُيّرت الساعة أثناء التوقيع. التوقيعات محفوظة بترتيبها.</translation>
    </message>
    <message>
        <source>%1. That is too early: the clock is wrong. Signatures stay in their order.</source>
        <translation>%1. الساعة متأخرة. التوقيعات محفوظة بترتيبها.</translation>
    </message>
    <message>
        <source>%1. That is too late: the clock is wrong. Signatures stay in their order.</source>
        <translation>%1. الساعة متقدمة. التوقيعات محفوظة بترتيبها.</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>التوقيعات</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>محفوظة بأمان</translation>
    </message>
    <message>
        <source>A damaged file of signatures was kept apart. Keep this device; call headquarters.</source>
        <translation>عُزل ملف توقيعات تالف وحُفظ. احتفظوا بهذا الجهاز واتصلوا بالمقر.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Not checked: stay near this device</source>
        <translation>لم يُتحقَّق منه: ابقوا قرب الجهاز</translation>
    </message>
    <message>
        <source>Nobody can leave this screen</source>
        <translation>لا يستطيع أحد الخروج من هذه الشاشة</translation>
    </message>
    <message>
        <source>Somebody with a keyboard could leave this screen: stay near</source>
        <translation>قد يخرج من هذه الشاشة من لديه لوحة مفاتيح: ابقوا قريبين</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>What people type can get onto a disk or to another program: call headquarters</source>
        <translation>قد يصل ما يكتبه الناس إلى قرص أو إلى برنامج آخر: اتصلوا بالمقر</translation>
    </message>
    <message>
        <source>What people type stays in memory, as no swap on a disk is in use</source>
        <translation>يبقى ما يكتبه الناس في الذاكرة، إذ لا تُستخدم مساحة تبديل على قرص</translation>
    </message>
    <message>
        <source>What people type stays in memory</source>
        <translation>يبقى ما يكتبه الناس في الذاكرة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Set a PIN for the volunteers</source>
        <translation>اختاروا رمز PIN لفريق التطوّع</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>رمز PIN نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>Type the volunteers’ PIN to trust the new key</source>
        <translation>أدخلوا رمز PIN لفريق التطوّع للوثوق بالمفتاح الجديد</translation>
    </message>
    <message>
        <source>Type the PIN that was set while trying out</source>
        <translation>أدخلوا رمز PIN الذي حُدّد عند التجربة</translation>
    </message>
    <message>
        <source>The two were not the same. Begin again.</source>
        <translation>الرمزان غير متطابقين. ابدأوا من جديد.</translation>
    </message>
    <message>
        <source>Choose 6 to 12 digits that are not in a row and not all the same.</source>
        <translation>اختاروا من 6 إلى 12 رقمًا غير متتالية وغير متطابقة كلها.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>“%1”: everything is sent</source>
        <translation>«%1»: أُرسل كل شيء</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>مسح كل شيء</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>The PIN of the volunteers</source>
        <translation>رمز PIN لفريق التطوّع</translation>
    </message>
    <message>
        <source>The second PIN, of staff</source>
        <translation>رمز PIN الثاني، لدى فريق العمل</translation>
    </message>
    <message>
        <source>Everything is erased</source>
        <translation>مُسح كل شيء</translation>
    </message>
    <message>
        <source>Not everything is erased</source>
        <translation>لم يُمسح كل شيء</translation>
    </message>
    <message>
        <source>Ask for both PINs</source>
        <translation>طلب الرمزين</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>At least one of the two PINs is wrong.</source>
        <translation>أحد الرمزين على الأقل غير صحيح.</translation>
    </message>
    <message>
        <source>Check receipts</source>
        <translation>فحص الإيصالات</translation>
    </message>
    <message>
        <source>No</source>
        <comment>no hour</comment>
        <translation>لا</translation>
    </message>
    <message>
        <source>No</source>
        <comment>no number</comment>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not signed: it cannot be used</source>
        <translation>غير موقّعة: لا يمكن استخدامها</translation>
    </message>
    <message>
        <source>%1 · This stick sets up the whole device</source>
        <translation>%1 · ذاكرة USB هذه تُعِدّ الجهاز كله</translation>
    </message>
    <message>
        <source>Keep this campaign</source>
        <translation>الإبقاء على هذه الحملة</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث من جديد</translation>
    </message>
    <message>
        <source>Choose the campaign</source>
        <translation>اختاروا الحملة</translation>
    </message>
    <message>
        <source>This is the passphrase of a try-out organisation that is made on this device. It is shown only now. Without it nobody can read what is signed here.</source>
        <translation>هذه عبارة السر لمنظمة تجريبية أُنشئت على هذا الجهاز، ولا تظهر إلا الآن. من دونها لا يستطيع أحد قراءة ما يُوقَّع هنا.</translation>
    </message>
    <message>
        <source>Use this to practise and to show. For a real event, ask the organisation for its campaign pack.</source>
        <translation>هذا للتدريب والعرض. ولفعالية حقيقية اطلبوا من المنظمة حزمة حملتها.</translation>
    </message>
    <message>
        <source>What was signed while trying out never counts. Name, planned events and drop boxes of the try-out go too. Then this device is for the campaign above.</source>
        <translation>ما وُقّع أثناء التجربة لا يُحسب أبدًا. ويُمحى أيضًا اسم الجهاز والفعاليات المخططة وصناديق التسليم الخاصة بالتجربة. بعد ذلك يصبح هذا الجهاز للحملة المذكورة أعلاه.</translation>
    </message>
    <message>
        <source>They are English words, in every language. They are on the page for volunteers that the organisation prints, or somebody there reads them to you on the phone. From then on this device trusts only this organisation.</source>
        <translation>إنها كلمات إنجليزية في كل اللغات. تجدونها على ورقة المتطوعين التي تطبعها المنظمة، أو يقرأها لكم أحد منها عبر الهاتف. بعد ذلك لا يثق هذا الجهاز إلا بهذه المنظمة.</translation>
    </message>
    <message>
        <source>Did people sign here for real? Then touch “Back” and call headquarters first.</source>
        <translation>هل وقّع أحد هنا توقيعًا حقيقيًا؟ إذن المسوا «رجوع» واتصلوا بالمقر أولًا.</translation>
    </message>
    <message>
        <source>Is your word not among these? Then touch “My word is not here” and call the organisation, at a number that you have from somewhere else than this pack.</source>
        <translation>ليست كلمتكم بينها؟ المسوا «كلمتي ليست هنا» واتصلوا بالمنظمة على رقم حصلتم عليه من غير هذه الحزمة.</translation>
    </message>
    <message>
        <source>Throw away what was signed while trying out?</source>
        <translation>هل يُمحى ما وُقّع أثناء التجربة؟</translation>
    </message>
    <message>
        <source>Throw away and go on</source>
        <translation>المحو والمتابعة</translation>
    </message>
    <message>
        <source>Take it anyway</source>
        <translation>خذوها مع ذلك</translation>
    </message>
    <message>
        <source>Take this campaign pack?</source>
        <translation>أتؤخذ حزمة الحملة هذه؟</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>تم التدوين</translation>
    </message>
    <message>
        <source>Write this down</source>
        <translation>دوّنوا هذا</translation>
    </message>
    <message>
        <source>Find the organisation’s four words</source>
        <translation>ابحثوا عن كلمات المنظمة الأربع</translation>
    </message>
    <message>
        <source>My word is not here</source>
        <translation>كلمتي ليست هنا</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Begin this event</source>
        <translation>بدء هذه الفعالية</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>فعالية أخرى</translation>
    </message>
    <message>
        <source>The four words of this device, for headquarters: %1</source>
        <translation>كلمات هذا الجهاز الأربع، للمقر: %1</translation>
    </message>
    <message>
        <source>Open the kiosk</source>
        <translation>فتح شاشة التوقيع</translation>
    </message>
    <message>
        <source>Name the event</source>
        <translation>سمّوا الفعالية</translation>
    </message>
    <message>
        <source>Another campaign</source>
        <translation>حملة أخرى</translation>
    </message>
    <message>
        <source>Nothing is left on this device: it is safe to hand back.</source>
        <translation>لم يبقَ شيء على هذا الجهاز: يمكنكم إعادته بأمان.</translation>
    </message>
    <message>
        <source>A damaged file of signatures is still here. Keep this device; call headquarters.</source>
        <translation>بقي هنا ملف توقيعات تالف. احتفظوا بهذا الجهاز واتصلوا بالمقر.</translation>
    </message>
    <message>
        <source>Tabling is still erasing the last traces. Keep this device, and look again in a minute.</source>
        <translation>ما زال Tabling يمسح الآثار الأخيرة. احتفظوا بهذا الجهاز وانظروا مرة أخرى بعد دقيقة.</translation>
    </message>
    <message>
        <source>For the hand-over sheet: device %1, event “%2”, last number %3.</source>
        <translation>لورقة التسليم: الجهاز %1، الفعالية «%2»، آخر رقم %3.</translation>
    </message>
    <message>
        <source>Nothing to hand over</source>
        <translation>لا شيء للتسليم</translation>
    </message>
    <message>
        <source>Where to copy them?</source>
        <translation>إلى أين تُنسخ؟</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>جارٍ النسخ…</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>لم يُسلَّم</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>الاختيار من جديد</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الوضع الآن</translation>
    </message>
    <message>
        <source>Back to signing</source>
        <translation>العودة إلى التوقيع</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>إنهاء التدريب</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Sending and receipts</source>
        <translation>الإرسال والإيصالات</translation>
    </message>
    <message>
        <source>Take no more signatures</source>
        <translation>لا تجمعوا توقيعات أخرى</translation>
    </message>
    <message>
        <source>Ready for the event</source>
        <translation>الاستعداد للفعالية</translation>
    </message>
    <message>
        <source>Change the event</source>
        <translation>تغيير الفعالية</translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <translation>تنظيف الشاشة</translation>
    </message>
    <message>
        <source>End the event</source>
        <translation>إنهاء الفعالية</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>إغلاق شاشة التوقيع</translation>
    </message>
    <message>
        <source>Headquarters has not welcomed this device yet. Keep this device.</source>
        <translation>لم يعتمد المقر هذا الجهاز بعد. احتفظوا بهذا الجهاز.</translation>
    </message>
    <message>
        <source>There is no receipt for this device on it.</source>
        <translation>لا يوجد عليها إيصال لهذا الجهاز.</translation>
    </message>
    <message>
        <source>Headquarters opened the practice signature: the whole way works.</source>
        <translation>فتح المقر التوقيع التجريبي: الطريق كله يعمل.</translation>
    </message>
    <message>
        <source>“%1”: from now on this device sends there too.</source>
        <translation>«%1»: من الآن يرسل هذا الجهاز إليه أيضًا.</translation>
    </message>
    <message>
        <source>Which stick has the receipt?</source>
        <translation>على أي ذاكرة USB يوجد الإيصال؟</translation>
    </message>
    <message>
        <source>Receipts checked</source>
        <translation>فُحصت الإيصالات</translation>
    </message>
    <message>
        <source>At the next start the kiosk asks for a new event. Nothing is erased.</source>
        <translation>عند التشغيل التالي يُطلب اسم فعالية جديدة. لا يُمسح شيء.</translation>
    </message>
    <message>
        <source>The screen closes. At the next start the kiosk opens again in this event. Nothing is erased.</source>
        <translation>تُغلق الشاشة. وعند التشغيل التالي تُفتح من جديد على هذه الفعالية. لا يُمسح شيء.</translation>
    </message>
    <message>
        <source>End and close without handing over</source>
        <translation>إنهاء وإغلاق دون تسليم</translation>
    </message>
    <message>
        <source>Close without handing over</source>
        <translation>إغلاق دون تسليم</translation>
    </message>
    <message>
        <source>Hand over first</source>
        <translation>التسليم أولًا</translation>
    </message>
    <message>
        <source>End and close the kiosk</source>
        <translation>إنهاء وإغلاق الشاشة</translation>
    </message>
    <message>
        <source>Somebody cannot read or type</source>
        <translation>شخص لا يستطيع القراءة أو الكتابة</translation>
    </message>
    <message>
        <source>Offer “Read aloud” with headphones, larger text, or to read to them and type what they say. They touch “Add my signature” themselves.</source>
        <translation>اعرضوا «القراءة بصوت عالٍ» بسماعات، أو نصًا أكبر، أو اقرأوا للشخص واكتبوا ما يقوله. أما «إضافة توقيعي» فيلمسها بنفسه.</translation>
    </message>
    <message>
        <source>Somebody wants their signature back</source>
        <translation>شخص يريد سحب توقيعه</translation>
    </message>
    <message>
        <source>Just now: for 20 seconds the thank-you screen offers “Undo my signature”. Later: “Sign”, “Who sees what”, and at its end “Take my signature back”, with the name they signed with and the code they were shown. Without the code they write to the organisation.</source>
        <translation>فورًا: لمدة 20 ثانية تعرض شاشة الشكر «التراجع عن توقيعي». لاحقًا: «أوقّع الآن» ثم «من يرى ماذا» وفي نهايتها «سحب توقيعي»، مع الاسم الذي وقّع به والرمز الذي ظهر له. ومن دون الرمز يكتب إلى المنظمة.</translation>
    </message>
    <message>
        <source>The screen is frozen or dark</source>
        <translation>الشاشة متجمدة أو مظلمة</translation>
    </message>
    <message>
        <source>Hold the power button for ten seconds, then switch the device on. Everyone who saw “Thank you” has a saved signature; nobody else has.</source>
        <translation>اضغطوا زر التشغيل عشر ثوانٍ ثم شغّلوا الجهاز. كل توقيع ظهرت بعده شاشة الشكر محفوظ، وما عداه لم يُحفظ.</translation>
    </message>
    <message>
        <source>Somebody takes or demands the device</source>
        <translation>شخص يأخذ الجهاز أو يطالب به</translation>
    </message>
    <message>
        <source>Let it go: you matter more. Nobody can read what is signed on it. Tell the organisation at once.</source>
        <translation>دعوه: سلامتكم أهم. لا أحد يستطيع قراءة ما وُقّع عليه. أبلغوا المنظمة فورًا.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Clean the screen now</source>
        <translation>نظّفوا الشاشة الآن</translation>
    </message>
    <message>
        <source>This device is set up</source>
        <translation>هذا الجهاز مُعَدّ</translation>
    </message>
    <message>
        <source>The practice signature is on its way: %1.</source>
        <translation>التوقيع التجريبي في طريقه: %1.</translation>
    </message>
    <message>
        <source>Send a practice signature</source>
        <translation>إرسال توقيع تجريبي</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>رمز PIN</translation>
    </message>
    <message>
        <source>Stick</source>
        <translation>ذاكرة USB</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Practice signature</source>
        <translation>التوقيع التجريبي</translation>
    </message>
    <message>
        <source>Version %1, without a last day</source>
        <translation>الإصدار %1، دون يوم أخير</translation>
    </message>
    <message>
        <source>Version %1, until %2</source>
        <translation>الإصدار %1، حتى %2</translation>
    </message>
    <message>
        <source>Version %1 opens on %2. Until then only practice is possible.</source>
        <translation>يبدأ الإصدار %1 يوم %2. وحتى ذلك الحين لا يمكن سوى التدريب.</translation>
    </message>
    <message>
        <source>Only a try-out: nothing signed here counts.</source>
        <translation>هذه تجربة فقط: ما يُوقَّع هنا لا يُحسب.</translation>
    </message>
    <message>
        <source>Version %1 closed on %2. Ask the organisation for a newer pack.</source>
        <translation>أُغلق الإصدار %1 يوم %2. اطلبوا من المنظمة حزمة أحدث.</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1، اليوم</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1، يوم %2</translation>
    </message>
    <message>
        <source>No event is open. The next start asks for one.</source>
        <translation>لا توجد فعالية مفتوحة. سيُسأل عنها عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>A PIN is set</source>
        <translation>رمز PIN محدَّد</translation>
    </message>
    <message>
        <source>The PIN cannot be read. Ask staff to set a new one.</source>
        <translation>تعذّرت قراءة رمز PIN. اطلبوا من فريق العمل تعيين رمز جديد.</translation>
    </message>
    <message>
        <source>A stick is plugged in</source>
        <translation>ذاكرة USB موصولة</translation>
    </message>
    <message>
        <source>None is plugged in; the drop box takes what is signed</source>
        <translation>لا ذاكرة موصولة؛ صندوق التسليم يتلقى ما يُوقَّع</translation>
    </message>
    <message>
        <source>None is plugged in. Take one along to hand over on.</source>
        <translation>لا ذاكرة موصولة. خذوا معكم واحدة للتسليم عليها.</translation>
    </message>
    <message>
        <source>Still looking</source>
        <translation>البحث جارٍ</translation>
    </message>
    <message>
        <source>%1: nothing was sent there yet. Send a practice signature.</source>
        <translation>%1: لم يُرسل إليه شيء بعد. أرسلوا توقيعًا تجريبيًا.</translation>
    </message>
    <message>
        <source>This device can read aloud</source>
        <translation>يستطيع هذا الجهاز القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>No voice is installed, so nothing can be read aloud. Ask staff.</source>
        <translation>لا يوجد صوت مثبّت، فلا يمكن قراءة شيء بصوت عالٍ. اسألوا فريق العمل.</translation>
    </message>
    <message>
        <source>Headquarters opened it on %1: the whole way works</source>
        <translation>فتحه المقر يوم %1: الطريق كله يعمل</translation>
    </message>
    <message>
        <source>Sent on %1. Headquarters has to open it; its answer comes like a receipt.</source>
        <translation>أُرسل يوم %1. على المقر أن يفتحه؛ ويصل ردّه مثل الإيصال.</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>لم يُرسل بعد</translation>
    </message>
    <message>
        <source>Touch word %1 of the page for volunteers:</source>
        <translation>المسوا الكلمة رقم %1 من ورقة المتطوعين:</translation>
    </message>
    <message>
        <source>These are not the words of this pack. Look at the page for volunteers once more and begin again. Do they differ again? Then do not use this pack, and call the organisation.</source>
        <translation>ليست هذه كلمات هذه الحزمة. انظروا إلى ورقة المتطوعين مرة أخرى وابدأوا من جديد. هل اختلفت ثانيةً؟ إذًا لا تستخدموا هذه الحزمة واتصلوا بالمنظمة.</translation>
    </message>
</context>
<context>
    <name>CornerSpot</name>
    <message>
        <source>For volunteers</source>
        <translation>لفريق التطوّع</translation>
    </message>
</context>
<context>
    <name>CountryChoice</name>
    <message>
        <source>Another country</source>
        <translation>بلد آخر</translation>
    </message>
</context>
<context>
    <name>CountrySheet</name>
    <message>
        <source>Your country</source>
        <translation>بلدكم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation>اكتبوا بضعة أحرف</translation>
    </message>
    <message>
        <source>No country found. Try fewer letters.</source>
        <translation>لم يُعثر على بلد. جرّبوا أحرفًا أقل.</translation>
    </message>
</context>
<context>
    <name>DeviceStateModel</name>
    <message numerus="yes">
        <source>%Ln signatures here are not confirmed by headquarters yet. Keep this device.</source>
        <translation>
            <numerusform>أكد المقر كل ما هنا.</numerusform>
            <numerusform>هنا توقيع واحد لم يؤكده المقر بعد. احتفظوا بهذا الجهاز.</numerusform>
            <numerusform>هنا توقيعان لم يؤكدهما المقر بعد. احتفظوا بهذا الجهاز.</numerusform>
            <numerusform>هنا %Ln توقيعات لم يؤكدها المقر بعد. احتفظوا بهذا الجهاز.</numerusform>
            <numerusform>هنا %Ln توقيعًا لم يؤكدها المقر بعد. احتفظوا بهذا الجهاز.</numerusform>
            <numerusform>هنا %Ln توقيع لم يؤكدها المقر بعد. احتفظوا بهذا الجهاز.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisplaySheet</name>
    <message>
        <source>Usual</source>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>أسود على أبيض</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>أبيض على أسود</translation>
    </message>
    <message>
        <source>Easier to read</source>
        <translation>قراءة أسهل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 بالمئة</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>لا شيء يتحرك تلقائيًا</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message numerus="yes">
        <source>%Ln signatures were not handed over. They would be lost for ever.</source>
        <translation>
            <numerusform>سُلِّمت كل التوقيعات، فلا يضيع منها شيء.</numerusform>
            <numerusform>لم يُسلَّم توقيع واحد، وسيضيع إلى الأبد.</numerusform>
            <numerusform>لم يُسلَّم توقيعان، وسيضيعان إلى الأبد.</numerusform>
            <numerusform>لم تُسلَّم %Ln توقيعات، وستضيع إلى الأبد.</numerusform>
            <numerusform>لم يُسلَّم %Ln توقيعًا، وستضيع إلى الأبد.</numerusform>
            <numerusform>لم يُسلَّم %Ln توقيع، وستضيع إلى الأبد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything signed here was handed over.</source>
        <translation>سُلِّم كل ما وُقّع هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures are on this device, encrypted: a person who takes it cannot read them. Headquarters has not confirmed them yet.</source>
        <translation>
            <numerusform>لا توقيع على هذا الجهاز.</numerusform>
            <numerusform>على هذا الجهاز توقيع واحد مشفّر لا يستطيع قراءته من يأخذ الجهاز. لم يؤكده المقر بعد.</numerusform>
            <numerusform>على هذا الجهاز توقيعان مشفّران لا يستطيع قراءتهما من يأخذ الجهاز. لم يؤكدهما المقر بعد.</numerusform>
            <numerusform>على هذا الجهاز %Ln توقيعات مشفّرة لا يستطيع قراءتها من يأخذ الجهاز. لم يؤكدها المقر بعد.</numerusform>
            <numerusform>على هذا الجهاز %Ln توقيعًا مشفّرًا لا يستطيع قراءتها من يأخذ الجهاز. لم يؤكدها المقر بعد.</numerusform>
            <numerusform>على هذا الجهاز %Ln توقيع مشفّر لا يستطيع قراءتها من يأخذ الجهاز. لم يؤكدها المقر بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing needs two people: one with the PIN of the volunteers, one with the second PIN of staff. It cannot be undone.</source>
        <translation>يحتاج المسح إلى شخصين: أحدهما يعرف رمز فريق التطوّع، والآخر يعرف الرمز الثاني لدى فريق العمل. لا يمكن التراجع عنه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures were erased. Their numbers are noted for headquarters, and nothing else.</source>
        <translation>
            <numerusform>لم يكن هناك ما يُمسح.</numerusform>
            <numerusform>مُسح توقيع واحد. سُجّل رقمه للمقر، ولا شيء غيره.</numerusform>
            <numerusform>مُسح توقيعان. سُجّل رقماهما للمقر، ولا شيء غيرهما.</numerusform>
            <numerusform>مُسحت %Ln توقيعات. سُجّلت أرقامها للمقر، ولا شيء غيرها.</numerusform>
            <numerusform>مُسح %Ln توقيعًا. سُجّلت أرقامها للمقر، ولا شيء غيرها.</numerusform>
            <numerusform>مُسح %Ln توقيع. سُجّلت أرقامها للمقر، ولا شيء غيرها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventFields</name>
    <message>
        <source>Planned by the organisation</source>
        <translation>ما خططت له المنظمة</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>اسم الفعالية</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>One day earlier</source>
        <translation>قبل يوم</translation>
    </message>
    <message>
        <source>One day later</source>
        <translation>بعد يوم</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Earlier signatures stay with their own event. Today’s count starts again at zero.</source>
        <translation>تبقى التوقيعات السابقة لفعاليتها. ويبدأ عدّ اليوم من الصفر.</translation>
    </message>
</context>
<context>
    <name>EventStep</name>
    <message>
        <source>Only a try-out: nothing signed here counts.</source>
        <translation>هذه تجربة فقط: ما يُوقَّع هنا لا يُحسب.</translation>
    </message>
    <message>
        <source>For the real campaign plug in the organisation’s stick and touch “%1”.</source>
        <translation>للحملة الحقيقية أدخلوا ذاكرة USB الخاصة بالمنظمة والمسوا «%1».</translation>
    </message>
    <message>
        <source>The kiosk opens in this event at every start, with the day of the start. Is the day above wrong? Then set the clock of this device first.</source>
        <translation>تُفتح شاشة التوقيع على هذه الفعالية عند كل تشغيل، بتاريخ ذلك اليوم. هل اليوم أعلاه خطأ؟ اضبطوا ساعة هذا الجهاز أولًا.</translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>يحتاج إلى انتباهكم</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>على ما يرام</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Signatures here today</source>
        <translation>التوقيعات هنا اليوم</translation>
    </message>
    <message>
        <source>Still to hand over</source>
        <translation>بانتظار التسليم</translation>
    </message>
    <message>
        <source>Records still to hand over</source>
        <translation>سجلات لم تُسلَّم بعد</translation>
    </message>
    <message>
        <source>Safe on this device</source>
        <translation>محفوظة بأمان على هذا الجهاز</translation>
    </message>
    <message>
        <source>Left on this device</source>
        <translation>المتبقي على هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Practice is on: nothing is saved and nothing counts.</source>
        <translation>التدريب جارٍ: لا يُحفظ شيء ولا يُحسب شيء.</translation>
    </message>
    <message>
        <source>Only a try-out: nothing signed here counts.</source>
        <translation>هذه تجربة فقط: ما يُوقَّع هنا لا يُحسب.</translation>
    </message>
    <message>
        <source>For the real campaign plug in the organisation’s stick and touch “End the event”. The next start asks for an event: there touch “Another campaign”.</source>
        <translation>للحملة الحقيقية أدخلوا ذاكرة USB الخاصة بالمنظمة والمسوا «إنهاء الفعالية». عند التشغيل التالي يُطلب اسم فعالية: المسوا هناك «حملة أخرى».</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Enter your name as you would like it to appear.</source>
        <translation>اكتبوا اسمكم الكامل كما تودون أن يظهر.</translation>
    </message>
    <message>
        <source>Enter your given name as you would like it to appear.</source>
        <translation>اكتبوا اسمكم الأول كما تودون أن يظهر.</translation>
    </message>
    <message>
        <source>Enter your family name, or say that you have one name.</source>
        <translation>اكتبوا اسم العائلة، أو بيّنوا أن لكم اسمًا واحدًا.</translation>
    </message>
    <message>
        <source>Choose your country.</source>
        <translation>اختاروا بلدكم.</translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation>اكتبوا عنوان بريدكم الإلكتروني.</translation>
    </message>
    <message>
        <source>Enter your postal code.</source>
        <translation>اكتبوا رمزكم البريدي.</translation>
    </message>
    <message>
        <source>Enter your phone number.</source>
        <translation>اكتبوا رقم هاتفكم.</translation>
    </message>
    <message>
        <source>Enter your name.</source>
        <translation>اكتبوا اسمكم الكامل.</translation>
    </message>
    <message>
        <source>Enter your given name.</source>
        <translation>اكتبوا اسمكم الأول.</translation>
    </message>
    <message>
        <source>Please answer this. You need it to sign.</source>
        <translation>يرجى الإجابة عن هذا. يلزم ذلك للتوقيع.</translation>
    </message>
    <message>
        <source>This is too long. Please shorten it.</source>
        <translation>هذا طويل جدًا. اختصروه من فضلكم.</translation>
    </message>
    <message>
        <source>Enter the day like this: 1990-05-23 (year, month, day)</source>
        <translation>اكتبوا اليوم هكذا: ‎1990-05-23 (السنة ثم الشهر ثم اليوم)</translation>
    </message>
    <message>
        <source>Enter your name as you signed.</source>
        <translation>اكتبوا اسمكم كما وقّعتم.</translation>
    </message>
    <message>
        <source>A code looks like 7KMD-3XPR. Please check what you typed.</source>
        <translation>يبدو الرمز هكذا: ‎7KMD-3XPR‎. تحققوا مما كتبتم.</translation>
    </message>
    <message>
        <source>Enter a name with at least one letter, and no web address.</source>
        <translation>اكتبوا اسمًا فيه حرف واحد على الأقل، ومن دون عنوان موقع.</translation>
    </message>
    <message>
        <source>The printed list has no letters for this. Please write it in other letters.</source>
        <translation>لا توجد في القائمة المطبوعة حروف لهذا النص. يرجى كتابته بحروف أخرى.</translation>
    </message>
    <message>
        <source>Enter the address like this: name@example.org</source>
        <translation>اكتبوا العنوان هكذا: ⁦name@example.org⁩</translation>
    </message>
    <message>
        <source>Check the number: digits are missing or too many.</source>
        <translation>راجعوا الرقم: تنقصه أرقام أو تزيد.</translation>
    </message>
    <message>
        <source>Choose your country from the list.</source>
        <translation>اختاروا بلدكم من القائمة.</translation>
    </message>
    <message>
        <source>This looks like an e-mail address. It does not belong in this box.</source>
        <translation>يبدو هذا عنوان بريد إلكتروني. ليس مكانه في هذه الخانة.</translation>
    </message>
    <message>
        <source>This looks like a phone number. Change it, or sign once more if it is meant so.</source>
        <translation>يبدو هذا رقم هاتف. غيّروه، أو وقّعوا مرة أخرى إن كنتم تقصدونه.</translation>
    </message>
    <message>
        <source>Tick this box if it is true for you. You need it to sign.</source>
        <translation>ضعوا علامة في هذا المربع إن كان ذلك ينطبق عليكم. فهو لازم للتوقيع.</translation>
    </message>
    <message>
        <source>Your name, as it should appear on the list</source>
        <translation>اسمكم الكامل كما ينبغي أن يظهر في القائمة</translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation>اختاروا واحدًا من الاثنين.</translation>
    </message>
    <message>
        <source>Only a few marks fit on one letter. The rest is left out.</source>
        <translation>لا يتسع الحرف الواحد إلا لعلامات قليلة، ويُحذف ما زاد عليها.</translation>
    </message>
    <message>
        <source>The printed list cannot show %1 and leaves it out. You can write it another way.</source>
        <translation>لا يمكن للقائمة المطبوعة إظهار %1، فلن يظهر فيها. يمكنكم كتابته بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Flags and emoji will be left out of the printed list.</source>
        <translation>لن تظهر الأعلام والرموز التعبيرية في القائمة المطبوعة.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمكم الكامل</translation>
    </message>
    <message>
        <source>Not printed. With it we count you only once.</source>
        <translation>لا يُطبع. نحتاج إليه كي نحتسبكم مرة واحدة فقط.</translation>
    </message>
    <message>
        <source>You are only counted: your name is not on the list. The list goes to: %1</source>
        <translation>يُحتسب توقيعكم فقط: اسمكم ليس في القائمة. تُسلَّم القائمة إلى: %1</translation>
    </message>
    <message>
        <source>That was practice: nothing was saved.</source>
        <translation>كان ذلك تدريبًا: لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>You are the first person here today</source>
        <translation>توقيعكم هو الأول هنا اليوم</translation>
    </message>
    <message>
        <source>You are the %1 person here today</source>
        <translation>توقيعكم هو رقم %1 هنا اليوم</translation>
    </message>
</context>
<context>
    <name>FormField</name>
    <message>
        <source>Your own name. Never sign for somebody else.</source>
        <translation>اسمكم أنتم. لا توقّعوا أبدًا عن شخص آخر.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>هل تقصدون ⁦%1⁩؟</translation>
    </message>
    <message>
        <source>Replaces what you typed</source>
        <translation>يحل محل ما كتبتم</translation>
    </message>
</context>
<context>
    <name>FormScreen</name>
    <message>
        <source>Your signature</source>
        <translation>توقيعكم</translation>
    </message>
    <message>
        <source>Read the petition</source>
        <translation>قراءة العريضة</translation>
    </message>
    <message numerus="yes">
        <source>Please check %Ln answers</source>
        <translation>
            <numerusform>لا ينقص شيء</numerusform>
            <numerusform>تحتاج إجابة واحدة إلى مراجعتكم</numerusform>
            <numerusform>تحتاج إجابتان إلى مراجعتكم</numerusform>
            <numerusform>تحتاج %Ln إجابات إلى مراجعتكم</numerusform>
            <numerusform>تحتاج %Ln إجابة إلى مراجعتكم</numerusform>
            <numerusform>تحتاج %Ln إجابة إلى مراجعتكم</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Add my signature</source>
        <translation>إضافة توقيعي</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message numerus="yes">
        <source>Everything on this device will be copied: %Ln signatures. They also stay here until headquarters has them.</source>
        <translation>
            <numerusform>لا توقيعات على هذا الجهاز بعد.</numerusform>
            <numerusform>سيُنسخ كل ما على هذا الجهاز: توقيع واحد. ويبقى هنا أيضًا حتى يصل إلى المقر.</numerusform>
            <numerusform>سيُنسخ كل ما على هذا الجهاز: توقيعان. ويبقيان هنا أيضًا حتى يصلا إلى المقر.</numerusform>
            <numerusform>سيُنسخ كل ما على هذا الجهاز: %Ln توقيعات. وتبقى هنا أيضًا حتى تصل إلى المقر.</numerusform>
            <numerusform>سيُنسخ كل ما على هذا الجهاز: %Ln توقيعًا. وتبقى هنا أيضًا حتى تصل إلى المقر.</numerusform>
            <numerusform>سيُنسخ كل ما على هذا الجهاز: %Ln توقيع. وتبقى هنا أيضًا حتى تصل إلى المقر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has signed on this device yet, so there is nothing to hand over.</source>
        <translation>لم يوقّع أحد على هذا الجهاز بعد، فلا شيء للتسليم.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>المتاح ⁨%1⁩</translation>
    </message>
    <message>
        <source>Do not pull out “%1”.</source>
        <translation>لا تفصلوا «⁨%1⁩».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln signatures are on “%1”.</source>
        <translation>
            <numerusform>لا توقيعات على «⁨%1⁩».</numerusform>
            <numerusform>نُسخ توقيع واحد إلى «⁨%1⁩».</numerusform>
            <numerusform>نُسخ توقيعان إلى «⁨%1⁩».</numerusform>
            <numerusform>نُسخت %Ln توقيعات إلى «⁨%1⁩».</numerusform>
            <numerusform>نُسخ %Ln توقيعًا إلى «⁨%1⁩».</numerusform>
            <numerusform>نُسخ %Ln توقيع إلى «⁨%1⁩».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are in %Ln encrypted files: a person who finds the stick cannot read them. Give it to headquarters.</source>
        <translation>
            <numerusform>لا ملفات.</numerusform>
            <numerusform>في ملف واحد مشفّر: من يجد الذاكرة لا يستطيع قراءته. سلّموها إلى المقر.</numerusform>
            <numerusform>في ملفين مشفّرين: من يجد الذاكرة لا يستطيع قراءتهما. سلّموها إلى المقر.</numerusform>
            <numerusform>في %Ln ملفات مشفّرة: من يجد الذاكرة لا يستطيع قراءتها. سلّموها إلى المقر.</numerusform>
            <numerusform>في %Ln ملفًا مشفّرًا: من يجد الذاكرة لا يستطيع قراءتها. سلّموها إلى المقر.</numerusform>
            <numerusform>في %Ln ملف مشفّر: من يجد الذاكرة لا يستطيع قراءتها. سلّموها إلى المقر.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can pull out “%1” now.</source>
        <translation>يمكنكم الآن نزع «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Do not pull out “%1” yet.</source>
        <translation>لا تفصلوا «⁨%1⁩» بعد.</translation>
    </message>
    <message>
        <source>This device is still using it. Touch “Try again”. If it stays like this, switch this device off, then pull it out.</source>
        <translation>ما زال هذا الجهاز يستعملها. المسوا «إعادة المحاولة». وإن لم يتغير شيء، أطفئوا الجهاز ثم انزعوها.</translation>
    </message>
    <message>
        <source>Every signature is still safe on this device.</source>
        <translation>كل التوقيعات لا تزال محفوظة بأمان على هذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>HourBars</name>
    <message>
        <source>By the hour, since this start</source>
        <translation>حسب الساعة، منذ هذا التشغيل</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>The title changes its language every few seconds</source>
        <translation>تتغير لغة العنوان كل بضع ثوانٍ</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>LeavePanel</name>
    <message>
        <source>Clear what you typed?</source>
        <translation>أنمحو ما كتبتم؟</translation>
    </message>
    <message>
        <source>Nothing is sent, and nothing of it stays here.</source>
        <translation>لا يُرسَل شيء، ولا يبقى منه شيء هنا.</translation>
    </message>
    <message>
        <source>Go on signing</source>
        <translation>متابعة التوقيع</translation>
    </message>
    <message>
        <source>Clear and leave</source>
        <translation>محو وخروج</translation>
    </message>
</context>
<context>
    <name>LeavingPage</name>
    <message numerus="yes">
        <source>%Ln signatures safe</source>
        <translation>
            <numerusform>لا توقيعات</numerusform>
            <numerusform>توقيع واحد محفوظ بأمان</numerusform>
            <numerusform>توقيعان محفوظان بأمان</numerusform>
            <numerusform>%Ln توقيعات محفوظة بأمان</numerusform>
            <numerusform>%Ln توقيعًا محفوظًا بأمان</numerusform>
            <numerusform>%Ln توقيع محفوظ بأمان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batches</source>
        <translation>
            <numerusform>لا دفعات</numerusform>
            <numerusform>دفعة واحدة</numerusform>
            <numerusform>دفعتان</numerusform>
            <numerusform>%Ln دفعات</numerusform>
            <numerusform>%Ln دفعة</numerusform>
            <numerusform>%Ln دفعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not handed over</source>
        <translation>
            <numerusform>سُلِّمت التوقيعات كلها</numerusform>
            <numerusform>توقيع واحد لم يُسلَّم</numerusform>
            <numerusform>توقيعان لم يُسلَّما</numerusform>
            <numerusform>%Ln توقيعات لم تُسلَّم</numerusform>
            <numerusform>%Ln توقيعًا لم يُسلَّم</numerusform>
            <numerusform>%Ln توقيع لم يُسلَّم</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin another event</source>
        <translation>بدء فعالية أخرى</translation>
    </message>
</context>
<context>
    <name>ListenButton</name>
    <message>
        <source>Read aloud</source>
        <translation>القراءة بصوت عالٍ</translation>
    </message>
</context>
<context>
    <name>ListenSheet</name>
    <message>
        <source>Read aloud</source>
        <translation>القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Ask a volunteer for headphones. Then nobody else hears what is read. What you type is never read aloud.</source>
        <translation>اطلبوا سماعات من فريق التطوّع، فلا يسمع غيركم ما يُقرأ. ما تكتبونه لا يُقرأ بصوت عالٍ أبدًا.</translation>
    </message>
    <message>
        <source>I have headphones on</source>
        <translation>السماعات على أذنيّ</translation>
    </message>
    <message>
        <source>Read without headphones</source>
        <translation>القراءة دون سماعات</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>إيقاف القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Volume: %1 of 10</source>
        <translation>مستوى الصوت: %1 من 10</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>أخفض</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>أعلى</translation>
    </message>
</context>
<context>
    <name>ListingChoice</name>
    <message>
        <source>How do you want to sign?</source>
        <translation>كيف تريدون أن توقّعوا؟</translation>
    </message>
    <message>
        <source>My name on the list</source>
        <translation>اسمي الكامل في القائمة</translation>
    </message>
    <message>
        <source>Your name is printed in it.</source>
        <translation>يُطبع اسمكم الكامل فيها.</translation>
    </message>
    <message>
        <source>Only count me</source>
        <translation>احتساب توقيعي فقط</translation>
    </message>
    <message>
        <source>The list gets one more, without your name.</source>
        <translation>يزيد العدد واحدًا من دون ذكر اسمكم.</translation>
    </message>
</context>
<context>
    <name>NamedStep</name>
    <message>
        <source>Put the label with this name on the device now.</source>
        <translation>ضعوا الآن على الجهاز الملصق الذي يحمل هذا الاسم.</translation>
    </message>
</context>
<context>
    <name>OptionalFields</name>
    <message>
        <source>If you like</source>
        <translation>إن شئتم</translation>
    </message>
</context>
<context>
    <name>PageCode</name>
    <message>
        <source>Code to scan with a phone. It opens %1</source>
        <translation>رمز QR يُقرأ بكاميرا الهاتف. يفتح ⁦%1⁩</translation>
    </message>
    <message>
        <source>Follow the campaign</source>
        <translation>تابعوا الحملة</translation>
    </message>
    <message>
        <source>Scan this with your phone.</source>
        <translation>صوّروا هذا الرمز بكاميرا هاتفكم.</translation>
    </message>
</context>
<context>
    <name>PinGate</name>
    <message>
        <source>PIN</source>
        <translation>رمز PIN</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%Ln digits typed</source>
        <translation>
            <numerusform>لم يُكتب أي رقم</numerusform>
            <numerusform>كُتب رقم واحد</numerusform>
            <numerusform>كُتب رقمان</numerusform>
            <numerusform>كُتبت %Ln أرقام</numerusform>
            <numerusform>كُتب %Ln رقمًا</numerusform>
            <numerusform>كُتب %Ln رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase one digit</source>
        <translation>مسح رقم واحد</translation>
    </message>
</context>
<context>
    <name>PinStep</name>
    <message>
        <source>With it volunteers see how many signed, hand over, and close the kiosk. Choose 6 to 12 digits and tell only those who look after this table.</source>
        <translation>به يرى فريق التطوّع عدد التوقيعات ويسلّمها ويغلق الشاشة. اختاروا من 6 إلى 12 رقمًا، ولا تخبروا بها إلا من يشرف على هذه الطاولة.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>To open the volunteers’ page later: press and hold the top right corner of the welcome screen for two seconds.</source>
        <translation>لفتح صفحة فريق التطوّع لاحقًا: أبقوا الإصبع ثانيتين على الزاوية العليا من شاشة الترحيب: اليسرى والشاشة بالعربية، واليمنى وهي بلغة أخرى.</translation>
    </message>
</context>
<context>
    <name>PlacesHint</name>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Is your stick not here? Plug it in, wait a moment, and touch “Look again”.</source>
        <translation>ذاكرتكم ليست هنا؟ أدخلوها وانتظروا لحظة، ثم المسوا «البحث من جديد».</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>Wrong PIN. Try again in %Ln minutes.</source>
        <translation>
            <numerusform>رمز PIN غير صحيح. أعيدوا المحاولة الآن.</numerusform>
            <numerusform>رمز PIN غير صحيح. أعيدوا المحاولة بعد دقيقة واحدة.</numerusform>
            <numerusform>رمز PIN غير صحيح. أعيدوا المحاولة بعد دقيقتين.</numerusform>
            <numerusform>رمز PIN غير صحيح. أعيدوا المحاولة بعد %Ln&#xa0;دقائق.</numerusform>
            <numerusform>رمز PIN غير صحيح. أعيدوا المحاولة بعد %Ln&#xa0;دقيقة.</numerusform>
            <numerusform>رمز PIN غير صحيح. أعيدوا المحاولة بعد %Ln&#xa0;دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrong PIN. Try again in %Ln seconds.</source>
        <translation>
            <numerusform>رمز PIN غير صحيح. أعيدوا المحاولة الآن.</numerusform>
            <numerusform>رمز PIN غير صحيح. أعيدوا المحاولة بعد ثانية واحدة.</numerusform>
            <numerusform>رمز PIN غير صحيح. أعيدوا المحاولة بعد ثانيتين.</numerusform>
            <numerusform>رمز PIN غير صحيح. أعيدوا المحاولة بعد %Ln&#xa0;ثوانٍ.</numerusform>
            <numerusform>رمز PIN غير صحيح. أعيدوا المحاولة بعد %Ln&#xa0;ثانية.</numerusform>
            <numerusform>رمز PIN غير صحيح. أعيدوا المحاولة بعد %Ln&#xa0;ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least one of the two PINs is wrong. Try again in %Ln minutes.</source>
        <translation>
            <numerusform>أحد الرمزين على الأقل غير صحيح. أعيدوا المحاولة الآن.</numerusform>
            <numerusform>أحد الرمزين على الأقل غير صحيح. أعيدوا المحاولة بعد دقيقة واحدة.</numerusform>
            <numerusform>أحد الرمزين على الأقل غير صحيح. أعيدوا المحاولة بعد دقيقتين.</numerusform>
            <numerusform>أحد الرمزين على الأقل غير صحيح. أعيدوا المحاولة بعد %Ln&#xa0;دقائق.</numerusform>
            <numerusform>أحد الرمزين على الأقل غير صحيح. أعيدوا المحاولة بعد %Ln&#xa0;دقيقة.</numerusform>
            <numerusform>أحد الرمزين على الأقل غير صحيح. أعيدوا المحاولة بعد %Ln&#xa0;دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least one of the two PINs is wrong. Try again in %Ln seconds.</source>
        <translation>
            <numerusform>أحد الرمزين على الأقل غير صحيح. أعيدوا المحاولة الآن.</numerusform>
            <numerusform>أحد الرمزين على الأقل غير صحيح. أعيدوا المحاولة بعد ثانية واحدة.</numerusform>
            <numerusform>أحد الرمزين على الأقل غير صحيح. أعيدوا المحاولة بعد ثانيتين.</numerusform>
            <numerusform>أحد الرمزين على الأقل غير صحيح. أعيدوا المحاولة بعد %Ln&#xa0;ثوانٍ.</numerusform>
            <numerusform>أحد الرمزين على الأقل غير صحيح. أعيدوا المحاولة بعد %Ln&#xa0;ثانية.</numerusform>
            <numerusform>أحد الرمزين على الأقل غير صحيح. أعيدوا المحاولة بعد %Ln&#xa0;ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln signatures</source>
        <translation>
            <numerusform>لا</numerusform>
            <numerusform>كل توقيع</numerusform>
            <numerusform>كل توقيعين</numerusform>
            <numerusform>كل %Ln توقيعات</numerusform>
            <numerusform>كل %Ln توقيعًا</numerusform>
            <numerusform>كل %Ln توقيع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A damaged file with %Ln signatures was kept apart. Keep this device; call headquarters.</source>
        <translation>
            <numerusform>عُزل ملف تالف لا توقيعات فيه. احتفظوا بهذا الجهاز واتصلوا بالمقر.</numerusform>
            <numerusform>عُزل ملف تالف فيه توقيع واحد، وهو محفوظ. احتفظوا بهذا الجهاز واتصلوا بالمقر.</numerusform>
            <numerusform>عُزل ملف تالف فيه توقيعان، وهو محفوظ. احتفظوا بهذا الجهاز واتصلوا بالمقر.</numerusform>
            <numerusform>عُزل ملف تالف فيه %Ln توقيعات، وهو محفوظ. احتفظوا بهذا الجهاز واتصلوا بالمقر.</numerusform>
            <numerusform>عُزل ملف تالف فيه %Ln توقيعًا، وهو محفوظ. احتفظوا بهذا الجهاز واتصلوا بالمقر.</numerusform>
            <numerusform>عُزل ملف تالف فيه %Ln توقيع، وهو محفوظ. احتفظوا بهذا الجهاز واتصلوا بالمقر.</numerusform>
        </translation>
    </message>
    <message>
        <source>This device was only tried out, and nothing is signed on it.</source>
        <translation>استُخدم هذا الجهاز للتجربة فقط، ولا توقيعات عليه.</translation>
    </message>
    <message numerus="yes">
        <source>This device was only tried out: %Ln signatures are thrown away.</source>
        <translation>
            <numerusform>استُخدم هذا الجهاز للتجربة فقط: لا توقيعات تُمحى.</numerusform>
            <numerusform>استُخدم هذا الجهاز للتجربة فقط: يُمحى توقيع واحد.</numerusform>
            <numerusform>استُخدم هذا الجهاز للتجربة فقط: يُمحى توقيعان.</numerusform>
            <numerusform>استُخدم هذا الجهاز للتجربة فقط: تُمحى %Ln توقيعات.</numerusform>
            <numerusform>استُخدم هذا الجهاز للتجربة فقط: يُمحى %Ln توقيعًا.</numerusform>
            <numerusform>استُخدم هذا الجهاز للتجربة فقط: يُمحى %Ln توقيع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more records are kept: signatures that were undone, and what takes signatures back.</source>
        <translation>
            <numerusform>لا تُحفظ سجلات أخرى (%Ln).</numerusform>
            <numerusform>يُحفظ سجل آخر (%Ln): ما يلغي توقيعًا.</numerusform>
            <numerusform>يُحفظ سجلان آخران (%Ln): توقيع أُلغي وما يلغيه.</numerusform>
            <numerusform>تُحفظ %Ln سجلات أخرى: توقيعات أُلغيت وما يلغيها.</numerusform>
            <numerusform>يُحفظ %Ln سجلًا آخر: توقيعات أُلغيت وما يلغيها.</numerusform>
            <numerusform>يُحفظ %Ln سجل آخر: توقيعات أُلغيت وما يلغيها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %Ln signatures are safe here. They are sent when their batch closes.</source>
        <translation>
            <numerusform>«%1»: لا شيء ينتظر الإرسال.</numerusform>
            <numerusform>«%1»: توقيع واحد محفوظ بأمان هنا. يُرسل حين تُغلق دفعته.</numerusform>
            <numerusform>«%1»: توقيعان محفوظان بأمان هنا. يُرسلان حين تُغلق دفعتهما.</numerusform>
            <numerusform>«%1»: %Ln توقيعات محفوظة بأمان هنا. تُرسل حين تُغلق دفعتها.</numerusform>
            <numerusform>«%1»: %Ln توقيعًا محفوظة بأمان هنا. تُرسل حين تُغلق دفعتها.</numerusform>
            <numerusform>«%1»: %Ln توقيع محفوظة بأمان هنا. تُرسل حين تُغلق دفعتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %Ln signatures are safe here. They are sent when the drop box is plugged in.</source>
        <translation>
            <numerusform>«%1»: لا شيء ينتظر الإرسال.</numerusform>
            <numerusform>«%1»: توقيع واحد محفوظ بأمان هنا. يُرسل عند توصيل ذلك الصندوق بالجهاز.</numerusform>
            <numerusform>«%1»: توقيعان محفوظان بأمان هنا. يُرسلان عند توصيل ذلك الصندوق بالجهاز.</numerusform>
            <numerusform>«%1»: %Ln توقيعات محفوظة بأمان هنا. تُرسل عند توصيل ذلك الصندوق بالجهاز.</numerusform>
            <numerusform>«%1»: %Ln توقيعًا محفوظة بأمان هنا. تُرسل عند توصيل ذلك الصندوق بالجهاز.</numerusform>
            <numerusform>«%1»: %Ln توقيع محفوظة بأمان هنا. تُرسل عند توصيل ذلك الصندوق بالجهاز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %Ln signatures are safe here. They are sent when that computer is near.</source>
        <translation>
            <numerusform>«%1»: لا شيء ينتظر الإرسال.</numerusform>
            <numerusform>«%1»: توقيع واحد محفوظ بأمان هنا. يُرسل حين يكون ذلك الحاسوب قريبًا.</numerusform>
            <numerusform>«%1»: توقيعان محفوظان بأمان هنا. يُرسلان حين يكون ذلك الحاسوب قريبًا.</numerusform>
            <numerusform>«%1»: %Ln توقيعات محفوظة بأمان هنا. تُرسل حين يكون ذلك الحاسوب قريبًا.</numerusform>
            <numerusform>«%1»: %Ln توقيعًا محفوظة بأمان هنا. تُرسل حين يكون ذلك الحاسوب قريبًا.</numerusform>
            <numerusform>«%1»: %Ln توقيع محفوظة بأمان هنا. تُرسل حين يكون ذلك الحاسوب قريبًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %Ln signatures are safe here. They are sent when there is a network.</source>
        <translation>
            <numerusform>«%1»: لا شيء ينتظر الإرسال.</numerusform>
            <numerusform>«%1»: توقيع واحد محفوظ بأمان هنا. يُرسل حين تتوفر شبكة.</numerusform>
            <numerusform>«%1»: توقيعان محفوظان بأمان هنا. يُرسلان حين تتوفر شبكة.</numerusform>
            <numerusform>«%1»: %Ln توقيعات محفوظة بأمان هنا. تُرسل حين تتوفر شبكة.</numerusform>
            <numerusform>«%1»: %Ln توقيعًا محفوظة بأمان هنا. تُرسل حين تتوفر شبكة.</numerusform>
            <numerusform>«%1»: %Ln توقيع محفوظة بأمان هنا. تُرسل حين تتوفر شبكة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>Only a try-out: nothing signed here counts.</source>
        <translation>هذه تجربة فقط: ما يُوقَّع هنا لا يُحسب.</translation>
    </message>
    <message>
        <source>Practice: nothing is saved, nothing counts.</source>
        <translation>تدريب: لا يُحفظ شيء ولا يُحسب شيء.</translation>
    </message>
    <message>
        <source>Signing begins on %1.</source>
        <translation>يبدأ التوقيع يوم %1.</translation>
    </message>
</context>
<context>
    <name>PrivacySheet</name>
    <message>
        <source>What is delivered</source>
        <translation>ما الذي يُسلَّم</translation>
    </message>
    <message>
        <source>Where your details go</source>
        <translation>إلى أين تذهب بياناتكم</translation>
    </message>
    <message>
        <source>How long they are kept</source>
        <translation>مدة الاحتفاظ بها</translation>
    </message>
    <message>
        <source>If you change your mind</source>
        <translation>إذا غيّرتم رأيكم</translation>
    </message>
    <message>
        <source>Who is responsible for your details</source>
        <translation>من المسؤول عن بياناتكم</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>من يرى ماذا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The text below is for everybody. Your details are not among those that the recipient gets.</source>
        <translation>النص أدناه موجّه إلى الجميع. بياناتكم ليست من بين ما يُسلَّم إلى الجهة المستلمة.</translation>
    </message>
    <message>
        <source>Take my signature back</source>
        <translation>سحب توقيعي</translation>
    </message>
</context>
<context>
    <name>ReadingScreen</name>
    <message>
        <source>Stop reading aloud</source>
        <translation>إيقاف القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>أوقّع الآن</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>A practice signature holds nobody’s name and counts nowhere. Once headquarters has opened it, you know that they can read what is signed here.</source>
        <translation>لا يحوي التوقيع التجريبي اسم أحد ولا يُحسب في أي مكان. متى فتحه المقر عرفتم أنه يستطيع قراءة ما يُوقَّع هنا.</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Read receipts and drop box files from this stick</source>
        <translation>قراءة الإيصالات وملفات صناديق التسليم من هذه الذاكرة</translation>
    </message>
</context>
<context>
    <name>RequiredFields</name>
    <message>
        <source>I have one name</source>
        <translation>لي اسم واحد</translation>
    </message>
</context>
<context>
    <name>ScreenReaderNewsModel</name>
    <message numerus="yes">
        <source>Please check %Ln answers</source>
        <translation>
            <numerusform>لا ينقص شيء</numerusform>
            <numerusform>تحتاج إجابة واحدة إلى مراجعتكم</numerusform>
            <numerusform>تحتاج إجابتان إلى مراجعتكم</numerusform>
            <numerusform>تحتاج %Ln إجابات إلى مراجعتكم</numerusform>
            <numerusform>تحتاج %Ln إجابة إلى مراجعتكم</numerusform>
            <numerusform>تحتاج %Ln إجابة إلى مراجعتكم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendingPage</name>
    <message>
        <source>Signatures leave this device in batches. A batch closes at the end of each event, and whenever you hand over. Where staff have set up a drop box, this device sends batches by itself.</source>
        <translation>تخرج التوقيعات من هذا الجهاز في دفعات. تُغلق دفعة في نهاية كل فعالية وعند كل تسليم. وإن أعدّ فريق العمل صندوق تسليم أرسل هذا الجهاز الدفعات بنفسه.</translation>
    </message>
    <message>
        <source>Also close a batch each day</source>
        <translation>إغلاق دفعة كل يوم أيضًا</translation>
    </message>
    <message>
        <source>Also close a batch after a number of signatures</source>
        <translation>إغلاق دفعة بعد عدد من التوقيعات أيضًا</translation>
    </message>
    <message>
        <source>A receipt proves that headquarters has a batch. It comes on a stick, or by itself from a drop box. Only then is that batch erased here.</source>
        <translation>الإيصال تأكيد من المقر بأنه استلم الدفعة. يصل على ذاكرة USB، أو تلقائيًا من صندوق التسليم. وعندئذ فقط تُمسح تلك الدفعة من هنا.</translation>
    </message>
    <message>
        <source>In an emergency: erase everything</source>
        <translation>عند الطوارئ: مسح كل شيء</translation>
    </message>
</context>
<context>
    <name>SetupTrouble</name>
    <message>
        <source>This could not be saved.</source>
        <translation>تعذّر الحفظ.</translation>
    </message>
</context>
<context>
    <name>SideRail</name>
    <message>
        <source>Who sees what</source>
        <translation>من يرى ماذا</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Needed to sign</source>
        <translation>لازم للتوقيع</translation>
    </message>
    <message>
        <source>Your code is on the screen. It is read into headphones only.</source>
        <translation>رمزكم على الشاشة. لا يُقرأ إلا في السماعات.</translation>
    </message>
</context>
<context>
    <name>StaffDetail</name>
    <message>
        <source>For staff: %1</source>
        <translation>لفريق العمل: %1</translation>
    </message>
</context>
<context>
    <name>StayPanel</name>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلتم هنا؟</translation>
    </message>
    <message numerus="yes">
        <source>What you typed will be cleared in %Ln seconds.</source>
        <translation>
            <numerusform>سيُمحى الآن ما كتبتموه.</numerusform>
            <numerusform>بعد ثانية واحدة سيُمحى ما كتبتموه.</numerusform>
            <numerusform>بعد ثانيتين سيُمحى ما كتبتموه.</numerusform>
            <numerusform>بعد %Ln ثوانٍ سيُمحى ما كتبتموه.</numerusform>
            <numerusform>بعد %Ln ثانية سيُمحى ما كتبتموه.</numerusform>
            <numerusform>بعد %Ln ثانية سيُمحى ما كتبتموه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln seconds the start page comes back.</source>
        <translation>
            <numerusform>تعود الآن صفحة البداية.</numerusform>
            <numerusform>تعود صفحة البداية بعد ثانية واحدة.</numerusform>
            <numerusform>تعود صفحة البداية بعد ثانيتين.</numerusform>
            <numerusform>تعود صفحة البداية بعد %Ln ثوانٍ.</numerusform>
            <numerusform>تعود صفحة البداية بعد %Ln ثانية.</numerusform>
            <numerusform>تعود صفحة البداية بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed is covered until you come back.</source>
        <translation>ما كتبتموه محجوب إلى أن تعودوا.</translation>
    </message>
    <message>
        <source>Take your time.</source>
        <translation>خذوا وقتكم.</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>أنا هنا</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>أحتاج إلى وقت أطول</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step %1 of 3</source>
        <translation>الخطوة %1 من 3</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
</context>
<context>
    <name>StickFromHeadquartersModel</name>
    <message numerus="yes">
        <source>%Ln signatures were erased here, because headquarters has them.</source>
        <translation>
            <numerusform>لم يُمسح شيء هنا.</numerusform>
            <numerusform>مُسح هنا توقيع واحد لأنه لدى المقر.</numerusform>
            <numerusform>مُسح هنا توقيعان لأنهما لدى المقر.</numerusform>
            <numerusform>مُسحت هنا %Ln توقيعات لأنها لدى المقر.</numerusform>
            <numerusform>مُسح هنا %Ln توقيعًا لأنها لدى المقر.</numerusform>
            <numerusform>مُسح هنا %Ln توقيع لأنها لدى المقر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events are planned on this device now.</source>
        <translation>
            <numerusform>لا توجد الآن فعاليات مخططة على هذا الجهاز.</numerusform>
            <numerusform>أصبحت على هذا الجهاز فعالية مخططة واحدة.</numerusform>
            <numerusform>أصبحت على هذا الجهاز فعاليتان مخططتان.</numerusform>
            <numerusform>أصبحت على هذا الجهاز %Ln فعاليات مخططة.</numerusform>
            <numerusform>أصبحت على هذا الجهاز %Ln فعالية مخططة.</numerusform>
            <numerusform>أصبحت على هذا الجهاز %Ln فعالية مخططة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeBackSheet</name>
    <message>
        <source>Your request is saved. Only %1 can read it.</source>
        <translation>حُفظ طلبكم. لا يستطيع قراءته سوى %1.</translation>
    </message>
    <message>
        <source>That was practice: nothing was saved.</source>
        <translation>كان ذلك تدريبًا: لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Take my signature back</source>
        <translation>سحب توقيعي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nobody at this table can see who signed. %1 looks for your signature and takes it off its list.</source>
        <translation>لا أحد عند هذه الطاولة يرى من وقّع. تبحث %1 عن توقيعكم وتشطبه من قائمتها.</translation>
    </message>
    <message>
        <source>Your request could not be saved. Please call a volunteer.</source>
        <translation>تعذّر حفظ طلبكم. اطلبوا المساعدة من فريق التطوّع من فضلكم.</translation>
    </message>
    <message>
        <source>Your name, as you signed</source>
        <translation>اسمكم كما وقّعتم</translation>
    </message>
    <message>
        <source>The code you were shown</source>
        <translation>الرمز الذي ظهر لكم</translation>
    </message>
    <message>
        <source>Ask to be taken off</source>
        <translation>طلب الشطب</translation>
    </message>
    <message>
        <source>Without the code:</source>
        <translation>من دون الرمز:</translation>
    </message>
    <message>
        <source>If name and code are those of a signature, it is taken off the list within 30 days. Nobody can tell you here whether they are.</source>
        <translation>إن كان الاسم والرمز لتوقيع ما، شُطب من القائمة خلال 30 يومًا. لا أحد هنا يستطيع أن يخبركم إن كانا كذلك.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>ThanksFoot</name>
    <message numerus="yes">
        <source>The next person’s turn comes in %Ln seconds</source>
        <translation>
            <numerusform>حان دور الشخص التالي</numerusform>
            <numerusform>يحين دور الشخص التالي بعد ثانية واحدة</numerusform>
            <numerusform>يحين دور الشخص التالي بعد ثانيتين</numerusform>
            <numerusform>يحين دور الشخص التالي بعد %Ln ثوانٍ</numerusform>
            <numerusform>يحين دور الشخص التالي بعد %Ln ثانية</numerusform>
            <numerusform>يحين دور الشخص التالي بعد %Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Touch the screen if you need more time</source>
        <translation>المسوا الشاشة إن احتجتم إلى وقت أطول</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>الشخص التالي</translation>
    </message>
    <message>
        <source>Undo my signature</source>
        <translation>التراجع عن توقيعي</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>وقت أطول</translation>
    </message>
</context>
<context>
    <name>ThanksScreen</name>
    <message>
        <source>It could not be undone: your signature stands.</source>
        <translation>تعذّر التراجع: توقيعكم باقٍ.</translation>
    </message>
    <message>
        <source>It does not count and stands on no list. A note that takes it back is sent along, and what you typed is deleted. You can sign again whenever you like.</source>
        <translation>لا يُحتسب توقيعكم ولا يظهر في أي قائمة. تُرسل معه ملاحظة تلغيه، ويُحذف ما كتبتموه. يمكنكم التوقيع من جديد متى شئتم.</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>شكرًا لكم.</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>ما الذي يحدث بعد ذلك</translation>
    </message>
    <message>
        <source>If you change your mind</source>
        <translation>إذا غيّرتم رأيكم</translation>
    </message>
    <message>
        <source>Your signature is undone.</source>
        <translation>أُلغي توقيعكم.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Text size and contrast</source>
        <translation>حجم النص والتباين</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The campaign pack is not there any more. Plug the stick in again, then touch “Look again”.</source>
        <translation>لم تعد حزمة الحملة موجودة. أعيدوا إدخال ذاكرة USB، ثم المسوا «البحث من جديد».</translation>
    </message>
    <message>
        <source>This campaign pack is for a newer Tabling. Update Tabling on this device, or ask the organisation for an older pack.</source>
        <translation>حزمة الحملة هذه لإصدار أحدث من Tabling. حدّثوا Tabling على هذا الجهاز، أو اطلبوا من المنظمة حزمة أقدم.</translation>
    </message>
    <message>
        <source>This campaign pack is not signed. Ask the organisation for its signed pack.</source>
        <translation>حزمة الحملة هذه غير موقّعة. اطلبوا من المنظمة حزمتها الموقّعة.</translation>
    </message>
    <message>
        <source>Something in this campaign pack was changed after the organisation signed it. Do not use it; ask for the pack again.</source>
        <translation>تغيّر شيء في حزمة الحملة هذه بعد أن وقّعتها المنظمة. لا تستخدموها؛ اطلبوا الحزمة مرة أخرى.</translation>
    </message>
    <message>
        <source>This campaign pack is for a different campaign. Choose the pack of the campaign on this device, or ask staff to set this device up again.</source>
        <translation>هذه الحزمة لحملة أخرى. اختاروا حزمة الحملة الموجودة على هذا الجهاز، أو اطلبوا من فريق العمل إعداد الجهاز من جديد.</translation>
    </message>
    <message>
        <source>This campaign pack is signed with another key than the one this device trusts. Take it only if you called the organisation and it has a new key.</source>
        <translation>حزمة الحملة هذه موقّعة بمفتاح غير الذي يثق به هذا الجهاز. لا تأخذوها إلا إذا اتصلتم بالمنظمة وكان لها مفتاح جديد.</translation>
    </message>
    <message>
        <source>This campaign pack is older than the one on this device. Take it only if the organisation tells you to.</source>
        <translation>حزمة الحملة هذه أقدم من الحزمة الموجودة على هذا الجهاز. لا تأخذوها إلا إذا طلبت منكم المنظمة ذلك.</translation>
    </message>
    <message>
        <source>This campaign pack has the same number as the one on this device and says something else. Call the organisation before you take it.</source>
        <translation>تحمل حزمة الحملة هذه الرقم نفسه الذي تحمله الحزمة الموجودة على هذا الجهاز وتقول شيئًا آخر. اتصلوا بالمنظمة قبل أخذها.</translation>
    </message>
    <message>
        <source>This campaign pack names a day that has passed. Ask the organisation whether there is a newer one.</source>
        <translation>تذكر حزمة الحملة هذه يومًا قد مضى. اسألوا المنظمة هل توجد حزمة أحدث.</translation>
    </message>
    <message>
        <source>This device was only tried out. Choose the campaign pack again: it asks whether what was signed while trying out may be thrown away.</source>
        <translation>استُخدم هذا الجهاز للتجربة فقط. اختاروا حزمة الحملة من جديد: يسأل الجهاز هل يُمحى ما وُقّع أثناء التجربة.</translation>
    </message>
    <message>
        <source>There are signatures on this device that are not from trying it out, or that nobody can read. Nothing was changed: hand over what is here, then call headquarters.</source>
        <translation>على هذا الجهاز توقيعات ليست من التجربة، أو لا يستطيع أحد قراءتها. لم يتغير شيء: سلّموا ما هنا، ثم اتصلوا بالمقر.</translation>
    </message>
    <message>
        <source>This campaign pack is only for trying out, and this device is for a real campaign. Nothing was changed; try it out on another device.</source>
        <translation>حزمة الحملة هذه للتجربة فقط، وهذا الجهاز لحملة حقيقية. لم يتغير شيء؛ جرّبوا على جهاز آخر.</translation>
    </message>
    <message>
        <source>This stick was written by a newer Tabling. Update Tabling on this device, or ask the organisation for another stick.</source>
        <translation>أُعدّت ذاكرة USB هذه بإصدار أحدث من Tabling. حدّثوا Tabling على هذا الجهاز، أو اطلبوا من المنظمة ذاكرة أخرى.</translation>
    </message>
    <message>
        <source>What this stick says to set up devices was changed, or is for another campaign pack. Do not use it; ask the organisation for another stick.</source>
        <translation>تغيّر ما تقوله ذاكرة USB هذه لإعداد الأجهزة، أو هو لحزمة حملة أخرى. لا تستخدموها؛ اطلبوا من المنظمة ذاكرة أخرى.</translation>
    </message>
    <message>
        <source>This campaign pack has a mistake in it. Ask the organisation for a new one.</source>
        <translation>في حزمة الحملة هذه خلل. اطلبوا من المنظمة حزمة جديدة.</translation>
    </message>
    <message>
        <source>This PIN cannot be used here. Choose another one.</source>
        <translation>لا يمكن استخدام رمز PIN هذا هنا. اختاروا رمزًا آخر.</translation>
    </message>
    <message>
        <source>The PIN of this device cannot be read. Ask staff to set a new one; every signature is safe.</source>
        <translation>تعذّرت قراءة رمز PIN لهذا الجهاز. اطلبوا من فريق العمل تعيين رمز جديد؛ كل التوقيعات محفوظة بأمان.</translation>
    </message>
    <message>
        <source>This device was set up with a newer Tabling. Update Tabling on it; every signature is safe.</source>
        <translation>أُعدّ هذا الجهاز بإصدار أحدث من Tabling. حدّثوا Tabling عليه؛ كل التوقيعات محفوظة بأمان.</translation>
    </message>
    <message>
        <source>The settings of this device cannot be read. Ask staff to set it up again; every signature is safe.</source>
        <translation>تعذّرت قراءة إعدادات هذا الجهاز. اطلبوا من فريق العمل إعداده من جديد؛ كل التوقيعات محفوظة بأمان.</translation>
    </message>
    <message>
        <source>An encryption key of this device cannot be used. Keep this device as it is; call headquarters.</source>
        <translation>تعذّر استخدام مفتاح تشفير على هذا الجهاز. أبقوا الجهاز كما هو واتصلوا بالمقر.</translation>
    </message>
    <message>
        <source>Tabling is open twice on this device. Close the other window, then try again.</source>
        <translation>‏Tabling مفتوح مرتين على هذا الجهاز. أغلقوا النافذة الأخرى، ثم أعيدوا المحاولة.</translation>
    </message>
    <message>
        <source>Nothing can be written on this device. Use another device; call headquarters.</source>
        <translation>لا يمكن حفظ أي شيء على هذا الجهاز. استخدموا جهازًا آخر واتصلوا بالمقر.</translation>
    </message>
    <message>
        <source>The signatures here were saved by a newer Tabling. Update Tabling on this device; nothing was changed.</source>
        <translation>حُفظت التوقيعات هنا بإصدار أحدث من Tabling. حدّثوا Tabling على هذا الجهاز؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The signatures here belong to another device. Nothing was changed; call headquarters.</source>
        <translation>التوقيعات هنا تخص جهازًا آخر. لم يتغير شيء؛ اتصلوا بالمقر.</translation>
    </message>
    <message>
        <source>The file of signatures on this device is damaged. Keep this device as it is; call headquarters.</source>
        <translation>ملف التوقيعات على هذا الجهاز تالف. أبقوا الجهاز كما هو واتصلوا بالمقر.</translation>
    </message>
    <message>
        <source>The disk is nearly full, so nobody can sign; every signature is safe. Free some space, then try again, or go on with another device.</source>
        <translation>كادت المساحة تنفد، فلا يمكن لأحد أن يوقّع؛ كل التوقيعات محفوظة بأمان. أفرغوا بعض المساحة ثم أعيدوا المحاولة، أو تابعوا على جهاز آخر.</translation>
    </message>
    <message>
        <source>The disk is too full to erase what is left. Free some space on this device, then try again; nobody here can read what is left.</source>
        <translation>امتلأ القرص فلا تتسع مساحته لمسح ما تبقّى. أفرغوا بعض المساحة على هذا الجهاز ثم أعيدوا المحاولة؛ لا يستطيع أحد هنا قراءة ما تبقّى.</translation>
    </message>
    <message>
        <source>The disk of this device is failing. Keep the device as it is; use another one.</source>
        <translation>قرص هذا الجهاز يتعطل. أبقوا الجهاز كما هو واستخدموا جهازًا آخر.</translation>
    </message>
    <message>
        <source>Signatures cannot be saved just now. Close Tabling and open it again; if it stays like this, use another device.</source>
        <translation>تعذّر حفظ التوقيعات الآن. أغلقوا Tabling وافتحوه من جديد؛ وإن بقي الأمر كذلك فاستخدموا جهازًا آخر.</translation>
    </message>
    <message>
        <source>A file of signatures could not be made. Try again; if it stays like this, call headquarters.</source>
        <translation>تعذّر إنشاء ملف توقيعات. أعيدوا المحاولة؛ وإن بقي الأمر كذلك فاتصلوا بالمقر.</translation>
    </message>
    <message>
        <source>A receipt is not for this device, or was changed after headquarters signed it. It erased nothing; ask headquarters for it again.</source>
        <translation>أحد الإيصالات ليس لهذا الجهاز، أو تغيّر بعد أن وقّعه المقر. لم يُمسح شيء بسببه؛ اطلبوه من المقر مرة أخرى.</translation>
    </message>
    <message>
        <source>A receipt also names batches that are not from this device. Nothing in them was erased; call headquarters: another device may be a copy of this one.</source>
        <translation>يذكر إيصال أيضًا دفعات ليست من هذا الجهاز. لم يُمسح منها شيء؛ اتصلوا بالمقر: قد يكون جهاز آخر نسخة من هذا الجهاز.</translation>
    </message>
    <message>
        <source>There is not enough room. Free some space there, or use another stick, then try again.</source>
        <translation>المساحة غير كافية. أفرغوا بعضها، أو استخدموا ذاكرة أخرى، ثم أعيدوا المحاولة.</translation>
    </message>
    <message>
        <source>The stick or folder is not there any more. Plug the stick in again, then try again.</source>
        <translation>لم تعد الذاكرة أو لم يعد المجلد في مكانه. أعيدوا إدخال الذاكرة، ثم أعيدوا المحاولة.</translation>
    </message>
    <message>
        <source>Nothing can be saved there. Use another stick or folder.</source>
        <translation>لا يمكن الحفظ هناك. استخدموا ذاكرة أخرى أو مجلدًا آخر.</translation>
    </message>
    <message>
        <source>It could not be saved. Try again, or use another stick or folder.</source>
        <translation>تعذّر الحفظ. أعيدوا المحاولة، أو استخدموا ذاكرة أخرى أو مجلدًا آخر.</translation>
    </message>
    <message>
        <source>This network wants you to log in first. Open its login page or use another network; everything is safe here and is sent then.</source>
        <translation>تطلب هذه الشبكة تسجيل الدخول أولًا. افتحوا صفحة الدخول أو استعملوا شبكة أخرى؛ كل شيء محفوظ هنا بأمان ويُرسل حينئذ.</translation>
    </message>
    <message>
        <source>The date and time of this device may be wrong, so it cannot check the drop box. Set the clock; everything is safe here and is sent then.</source>
        <translation>قد يكون التاريخ والوقت على هذا الجهاز غير صحيحين، فلا يستطيع التحقق من صندوق التسليم. اضبطوا الساعة؛ كل شيء محفوظ هنا بأمان ويُرسل حينئذ.</translation>
    </message>
    <message>
        <source>The drop box has a new address or password. Ask staff for a new drop box file; everything is safe here.</source>
        <translation>تغيّر عنوان صندوق التسليم أو كلمة مروره. اطلبوا من فريق العمل ملفًا جديدًا للصندوق؛ كل شيء محفوظ هنا بأمان.</translation>
    </message>
    <message>
        <source>Another server answers in place of the drop box, so nothing is sent to it. Ask staff for a new drop box file; everything is safe here.</source>
        <translation>يجيب خادم آخر بدلًا من صندوق التسليم، فلا يُرسل إليه شيء. اطلبوا من فريق العمل ملفًا جديدًا للصندوق؛ كل شيء محفوظ هنا بأمان.</translation>
    </message>
    <message>
        <source>The drop box is full. Ask staff to make room; everything is safe here and is sent then.</source>
        <translation>صندوق التسليم ممتلئ. اطلبوا من فريق العمل إخلاء مساحة؛ كل شيء محفوظ هنا بأمان ويُرسل حينئذ.</translation>
    </message>
    <message>
        <source>The drop box cannot be reached just now. Everything is safe here and is sent later by itself.</source>
        <translation>تعذّر الوصول إلى صندوق التسليم الآن. كل شيء محفوظ هنا بأمان وسيُرسل لاحقًا من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The drop box does not accept what is sent to it. Everything is safe here; ask staff to check its settings.</source>
        <translation>صندوق التسليم لا يقبل ما يُرسل إليه. كل شيء محفوظ هنا بأمان؛ اطلبوا من فريق العمل مراجعة إعداداته.</translation>
    </message>
    <message>
        <source>That did not work. Try again; if it stays like this, call headquarters.</source>
        <translation>لم ينجح ذلك. أعيدوا المحاولة؛ وإن بقي الأمر كذلك فاتصلوا بالمقر.</translation>
    </message>
    <message>
        <source>Tabling made a mistake. Close it and open it again; every signature that was thanked for is safe.</source>
        <translation>حدث خطأ في Tabling نفسه. أغلقوه وافتحوه من جديد؛ كل توقيع ظهرت بعده شاشة الشكر محفوظ بأمان.</translation>
    </message>
</context>
<context>
    <name>TroublePanel</name>
    <message>
        <source>Your signature could not be saved.</source>
        <translation>تعذّر حفظ توقيعكم.</translation>
    </message>
    <message>
        <source>This kiosk is not ready yet.</source>
        <translation>هذه الشاشة ليست جاهزة بعد.</translation>
    </message>
    <message>
        <source>Please call a volunteer. What you typed is still here.</source>
        <translation>اطلبوا المساعدة من فريق التطوّع من فضلكم. ما كتبتموه ما زال هنا.</translation>
    </message>
    <message>
        <source>Please call a volunteer.</source>
        <translation>اطلبوا المساعدة من فريق التطوّع من فضلكم.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Back to my answers</source>
        <translation>العودة إلى إجاباتي</translation>
    </message>
</context>
<context>
    <name>UnseenNote</name>
    <message>
        <source>Show it</source>
        <translation>عرض الرسالة</translation>
    </message>
</context>
<context>
    <name>Untouched</name>
    <message>
        <source>Touch anywhere to stay.</source>
        <translation>المسوا الشاشة للبقاء.</translation>
    </message>
    <message>
        <source>Nobody touches this, so it is about to close.</source>
        <translation>لا أحد يلمس الشاشة، وستُغلق هذه الصفحة قريبًا.</translation>
    </message>
    <message>
        <source>This closes in %1 s.</source>
        <translation>تُغلق خلال %1 ث.</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message numerus="yes">
        <source>%Ln people signed here today</source>
        <translation>
            <numerusform>لم يوقّع أحد هنا اليوم</numerusform>
            <numerusform>وقّع شخص واحد هنا اليوم</numerusform>
            <numerusform>وقّع شخصان هنا اليوم</numerusform>
            <numerusform>وقّع %Ln أشخاص هنا اليوم</numerusform>
            <numerusform>وقّع %Ln شخصًا هنا اليوم</numerusform>
            <numerusform>وقّع %Ln شخص هنا اليوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Be the first to sign here today</source>
        <translation>كونوا أول من يوقّع هنا اليوم</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>أوقّع الآن</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>القراءة أولًا</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>Text size and contrast</source>
        <translation>حجم النص والتباين</translation>
    </message>
</context>
<context>
    <name>WithdrawalCode</name>
    <message>
        <source>Your code</source>
        <translation>رمز سحب التوقيع</translation>
    </message>
    <message>
        <source>Write it down or take a picture: it is shown only once. With this code and your name you can take your signature back.</source>
        <translation>دوّنوه أو صوّروه: لا يظهر إلا مرة واحدة. بهذا الرمز واسمكم يمكنكم سحب توقيعكم.</translation>
    </message>
</context>
<context>
    <name>WordPlace</name>
    <message>
        <source>Word %1: %2</source>
        <translation>الكلمة %1: %2</translation>
    </message>
    <message>
        <source>Touch to take it back</source>
        <translation>المسوا لإزالتها</translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>أحرف كبيرة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Language of the keyboard</source>
        <translation>لغة لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>إخفاء لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
</TS>

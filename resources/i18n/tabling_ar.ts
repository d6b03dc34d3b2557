<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>ActionRail</name>
    <message>
        <source>Who sees what</source>
        <translation>من يرى ماذا</translation>
    </message>
</context>
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
        <translation>إلى المتطوعين والمتطوعات: اشحنوا هذا الجهاز، أو خذوه وسلّموا التوقيعات.</translation>
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
        <source>Signing goes on here by itself as soon as there is power.</source>
        <translation>يُستأنف التوقيع هنا تلقائيًا فور توصيل الجهاز بالكهرباء.</translation>
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
        <translation>صِلوا ذاكرة USB التي تحوي حزمة حملة المنظمة، ثم المسوا «البحث من جديد».</translation>
    </message>
    <message>
        <source>Only to try it out</source>
        <translation>للتجربة فقط</translation>
    </message>
    <message>
        <source>The example campaign</source>
        <translation>الحملة المثال</translation>
    </message>
    <message>
        <source>For trying out on this device. Do not collect real signatures with it.</source>
        <translation>للتجربة على هذا الجهاز. لا تجمعوا بها توقيعات حقيقية.</translation>
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
        <source>That was not it.</source>
        <translation>هذا غير صحيح.</translation>
    </message>
    <message>
        <source>That was not it. Try again in %1 s.</source>
        <translation>هذا غير صحيح. أعيدوا المحاولة بعد %1&#xa0;ث.</translation>
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
        <source>A damaged journal was set aside. Keep this device; call headquarters.</source>
        <translation>وُضع سجل تالف جانبًا. احتفظوا بهذا الجهاز واتصلوا بالمقر.</translation>
    </message>
    <message>
        <source>A damaged journal was set aside; it holds %1. Keep this device; call headquarters.</source>
        <translation>وُضع سجل تالف جانبًا؛ عدد التوقيعات فيه: %1. احتفظوا بهذا الجهاز واتصلوا بالمقر.</translation>
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
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Set a PIN for the volunteers</source>
        <translation>اختاروا رمز PIN للمتطوعين والمتطوعات</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>رمز PIN نفسه مرة أخرى</translation>
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
        <source>“%1”: %2 safe on this device; will be sent when it is plugged in</source>
        <translation>«%1»: %2 محفوظة بأمان على هذا الجهاز؛ تُرسل حين يوصل الصندوق بالجهاز</translation>
    </message>
    <message>
        <source>“%1”: %2 safe on this device; will be sent when it is near</source>
        <translation>«%1»: %2 محفوظة بأمان على هذا الجهاز؛ تُرسل حين يكون حاسوبه قريبًا</translation>
    </message>
    <message>
        <source>“%1”: %2 safe on this device; will be sent when there is a network</source>
        <translation>«%1»: %2 محفوظة بأمان على هذا الجهاز؛ تُرسل حين تتوفر شبكة</translation>
    </message>
    <message>
        <source>“%1”: %2 safe on this device; will be sent when their batch closes</source>
        <translation>«%1»: %2 محفوظة بأمان على هذا الجهاز؛ تُرسل حين تُغلق دفعتها</translation>
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
        <translation>رمز PIN الخاص بالمتطوعين والمتطوعات</translation>
    </message>
    <message>
        <source>The second PIN, of staff</source>
        <translation>رمز PIN الثاني، الخاص بالموظفين والموظفات</translation>
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
        <source>Those were not the two PINs. Try again in %1 s.</source>
        <translation>ليس هذان الرمزين المطلوبين. أعيدوا المحاولة بعد %1 ث.</translation>
    </message>
    <message>
        <source>Those were not the two PINs.</source>
        <translation>ليس هذان الرمزين المطلوبين.</translation>
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
        <source>Every %1 signatures</source>
        <translation>كل %1 توقيعًا</translation>
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
        <source>The organisation has the same four words: on its letter with the pack, or read to you on the phone. From now on this device trusts only this organisation.</source>
        <translation>لدى المنظمة الكلمات الأربع نفسها: في الرسالة المرفقة بالحزمة، أو تُقرأ لكم عبر الهاتف. من الآن فصاعدًا لا يثق هذا الجهاز إلا بهذه المنظمة.</translation>
    </message>
    <message>
        <source>Use this to practise and to show. For a real event, ask the organisation for its campaign pack.</source>
        <translation>هذا للتدريب والعرض. ولفعالية حقيقية اطلبوا من المنظمة حزمة حملتها.</translation>
    </message>
    <message>
        <source>If even one word differs, touch “They differ” and call the organisation.</source>
        <translation>إذا اختلفت كلمة واحدة، فالمسوا «الكلمات مختلفة» واتصلوا بالمنظمة.</translation>
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
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Compare these four words</source>
        <translation>قارنوا هذه الكلمات الأربع</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>الكلمات متطابقة</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>الكلمات مختلفة</translation>
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
        <translation>لم يبقَ شيء على هذا الجهاز: يمكن إعادته.</translation>
    </message>
    <message>
        <source>A damaged journal is left on this device. Keep the device; call headquarters.</source>
        <translation>بقي على هذا الجهاز سجل تالف. احتفظوا بالجهاز واتصلوا بالمقر.</translation>
    </message>
    <message>
        <source>What was erased is still being cleared away. Keep this device, and look again in a minute.</source>
        <translation>ما مُسح لا يزال قيد الإزالة نهائيًا. احتفظوا بهذا الجهاز وانظروا مرة أخرى بعد دقيقة.</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>إلى أين؟</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>جارٍ الكتابة…</translation>
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
        <source>How it stands</source>
        <translation>سير العمل</translation>
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
        <source>Change the event</source>
        <translation>تغيير الفعالية</translation>
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
        <source>There is no receipt for this device on it.</source>
        <translation>لا يوجد عليها إيصال لهذا الجهاز.</translation>
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
        <translation>عند التشغيل التالي يُطلب اسم فعالية جديدة. لا يُمحى شيء.</translation>
    </message>
    <message>
        <source>The screen closes. At the next start the kiosk opens again in this event. Nothing is erased.</source>
        <translation>تُغلق الشاشة. وعند التشغيل التالي تُفتح من جديد على هذه الفعالية. لا يُمحى شيء.</translation>
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
        <source>%Ln signatures are on this device, sealed: nobody who takes it can read them. None of them is confirmed by headquarters yet.</source>
        <translation>
            <numerusform>لا توقيع على هذا الجهاز.</numerusform>
            <numerusform>على هذا الجهاز توقيع واحد مختوم لا يستطيع قراءته من يأخذ الجهاز. لم يؤكده المقر بعد.</numerusform>
            <numerusform>على هذا الجهاز توقيعان مختومان لا يستطيع قراءتهما من يأخذ الجهاز. لم يؤكدهما المقر بعد.</numerusform>
            <numerusform>على هذا الجهاز %Ln توقيعات مختومة لا يستطيع قراءتها من يأخذ الجهاز. لم يؤكدها المقر بعد.</numerusform>
            <numerusform>على هذا الجهاز %Ln توقيعًا مختومًا لا يستطيع قراءتها من يأخذ الجهاز. لم يؤكدها المقر بعد.</numerusform>
            <numerusform>على هذا الجهاز %Ln توقيع مختوم لا يستطيع قراءتها من يأخذ الجهاز. لم يؤكدها المقر بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erasing needs two people: one with the PIN of the volunteers, one with the second PIN of staff. It cannot be undone.</source>
        <translation>يحتاج المسح إلى شخصين: أحدهما يعرف رمز المتطوعين والمتطوعات، والآخر يعرف الرمز الثاني الخاص بالموظفين والموظفات. لا يمكن التراجع عنه.</translation>
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
        <source>What was signed before stays with its own event. The count of today begins anew.</source>
        <translation>ما وُقّع من قبل يبقى لفعاليته. ويبدأ عدّ اليوم من جديد.</translation>
    </message>
</context>
<context>
    <name>EventStep</name>
    <message>
        <source>The kiosk opens in this event at every start, with the day of the start. Is the day above wrong? Then set the clock of this device first.</source>
        <translation>تُفتح شاشة التوقيع على هذه الفعالية عند كل تشغيل، بتاريخ ذلك اليوم. هل اليوم أعلاه خطأ؟ اضبطوا ساعة هذا الجهاز أولًا.</translation>
    </message>
</context>
<context>
    <name>EventSummary</name>
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
    <name>FactLine</name>
    <message>
        <source>Look at this</source>
        <translation>راجعوا هذا</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>على ما يرام</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>signed here today</source>
        <translation>توقيعات هنا اليوم</translation>
    </message>
    <message>
        <source>not handed over yet</source>
        <translation>لم تُسلَّم بعد</translation>
    </message>
    <message>
        <source>safe on this device</source>
        <translation>محفوظة بأمان على هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>FiguresModel</name>
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
    <name>FiguresPage</name>
    <message>
        <source>Practice is on: nothing is kept and nothing counts.</source>
        <translation>التدريب جارٍ: لا يُحفظ شيء ولا يُحسب شيء.</translation>
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
        <translation>اكتبوا اسمكم كما تودون أن يظهر.</translation>
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
        <source>This is too long for us to keep. Please shorten it.</source>
        <translation>هذا أطول من أن يُحفظ. اختصروه من فضلكم.</translation>
    </message>
    <message>
        <source>Enter a name with at least one letter, and no web address.</source>
        <translation>اكتبوا اسمًا فيه حرف واحد على الأقل، ومن دون عنوان موقع.</translation>
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
        <source>Tick this box if it is true for you. You need it to sign.</source>
        <translation>ضعوا علامة في هذا المربع إن كان ذلك ينطبق عليكم. فهو لازم للتوقيع.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>That was practice: nothing was kept.</source>
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
        <source>Did you mean %1?</source>
        <translation>هل تقصدون ⁦%1⁩؟</translation>
    </message>
    <message>
        <source>Replaces what you typed</source>
        <translation>يحل محل ما كتبتم</translation>
    </message>
    <message>
        <source>Choose your country</source>
        <translation>اختاروا بلدكم</translation>
    </message>
</context>
<context>
    <name>FormScreen</name>
    <message>
        <source>Your signature</source>
        <translation>توقيعكم</translation>
    </message>
    <message>
        <source>I have one name</source>
        <translation>لي اسم واحد</translation>
    </message>
    <message>
        <source>Count me, but do not print my name</source>
        <translation>احسبوني، ولكن لا تطبعوا اسمي</translation>
    </message>
    <message>
        <source>Read the petition</source>
        <translation>قراءة العريضة</translation>
    </message>
    <message>
        <source>Who sees what</source>
        <translation>من يرى ماذا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers still need you</source>
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
        <source>Everything on this device is written: %Ln signatures. They also stay here until headquarters has them.</source>
        <translation>
            <numerusform>لا توقيعات على هذا الجهاز بعد.</numerusform>
            <numerusform>يُكتب كل ما على هذا الجهاز: توقيع واحد. ويبقى هنا أيضًا حتى يصل إلى المقر.</numerusform>
            <numerusform>يُكتب كل ما على هذا الجهاز: توقيعان. ويبقيان هنا أيضًا حتى يصلا إلى المقر.</numerusform>
            <numerusform>يُكتب كل ما على هذا الجهاز: %Ln توقيعات. وتبقى هنا أيضًا حتى تصل إلى المقر.</numerusform>
            <numerusform>يُكتب كل ما على هذا الجهاز: %Ln توقيعًا. وتبقى هنا أيضًا حتى تصل إلى المقر.</numerusform>
            <numerusform>يُكتب كل ما على هذا الجهاز: %Ln توقيع. وتبقى هنا أيضًا حتى تصل إلى المقر.</numerusform>
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
            <numerusform>كُتب توقيع واحد على «⁨%1⁩».</numerusform>
            <numerusform>كُتب توقيعان على «⁨%1⁩».</numerusform>
            <numerusform>كُتبت %Ln توقيعات على «⁨%1⁩».</numerusform>
            <numerusform>كُتب %Ln توقيعًا على «⁨%1⁩».</numerusform>
            <numerusform>كُتب %Ln توقيع على «⁨%1⁩».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are in %Ln files, sealed: whoever finds the stick cannot read them. Give it to headquarters.</source>
        <translation>
            <numerusform>لا ملفات.</numerusform>
            <numerusform>في ملف واحد مختوم: من يجد الذاكرة لا يستطيع قراءته. سلّموها إلى المقر.</numerusform>
            <numerusform>في ملفين مختومين: من يجد الذاكرة لا يستطيع قراءتهما. سلّموها إلى المقر.</numerusform>
            <numerusform>في %Ln ملفات مختومة: من يجد الذاكرة لا يستطيع قراءتها. سلّموها إلى المقر.</numerusform>
            <numerusform>في %Ln ملفًا مختومًا: من يجد الذاكرة لا يستطيع قراءتها. سلّموها إلى المقر.</numerusform>
            <numerusform>في %Ln ملف مختوم: من يجد الذاكرة لا يستطيع قراءتها. سلّموها إلى المقر.</numerusform>
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
        <source>This device still holds on to it. Touch “Try again”. If it stays like this, switch this device off, then pull it out.</source>
        <translation>ما زال هذا الجهاز يستعملها. المسوا «إعادة المحاولة». وإن لم يتغير شيء، أطفئوا الجهاز ثم انزعوها.</translation>
    </message>
    <message>
        <source>Every signature is still safe on this device.</source>
        <translation>كل التوقيعات لا تزال محفوظة بأمان على هذا الجهاز.</translation>
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
        <translation>رمز يُمسح بالهاتف. يفتح ⁦%1⁩</translation>
    </message>
    <message>
        <source>Follow the campaign</source>
        <translation>تابعوا الحملة</translation>
    </message>
    <message>
        <source>Scan this with your phone.</source>
        <translation>امسحوه بهاتفكم.</translation>
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
        <source>With it volunteers see the counts, hand over, and close the kiosk. Choose 6 to 12 digits and tell only those who look after this stall.</source>
        <translation>به يرى المتطوعون والمتطوعات الأعداد ويسلّمون التوقيعات ويغلقون الشاشة. اختاروا من 6 إلى 12 رقمًا، ولا تخبروا بها إلا من يعتني بهذه الطاولة.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>To open the volunteers’ page later: hold the upper corner of the welcome screen, on the side where a line ends, for two seconds.</source>
        <translation>لفتح صفحة المتطوعين والمتطوعات لاحقًا: أبقوا الإصبع ثانيتين على الزاوية العليا لشاشة الترحيب، في الجهة التي تنتهي عندها السطور.</translation>
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
        <translation>ذاكرتكم ليست هنا؟ صِلوها وانتظروا لحظة، ثم المسوا «البحث من جديد».</translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>Practice: nothing is kept, nothing counts.</source>
        <translation>تدريب: لا يُحفظ شيء ولا يُحسب شيء.</translation>
    </message>
</context>
<context>
    <name>PrivacySheet</name>
    <message>
        <source>What is handed over</source>
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
        <source>Who answers for your details</source>
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
        <translation>توقيع</translation>
    </message>
</context>
<context>
    <name>ReceiptModel</name>
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
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Take receipts and drop boxes from this stick</source>
        <translation>أخذ الإيصالات وصناديق التسليم من هذه الذاكرة</translation>
    </message>
</context>
<context>
    <name>SendingPage</name>
    <message>
        <source>What is signed travels in batches. One closes at the end of each event, and whenever you hand over. Where staff have set up a drop box, this device sends it by itself.</source>
        <translation>تنتقل التوقيعات في دفعات. تُغلق دفعة في نهاية كل فعالية وعند كل تسليم. وإن أعدّ الموظفون والموظفات صندوق تسليم أرسلها هذا الجهاز بنفسه.</translation>
    </message>
    <message>
        <source>Also close one each day</source>
        <translation>إغلاق دفعة كل يوم أيضًا</translation>
    </message>
    <message>
        <source>Also close one by number</source>
        <translation>إغلاق دفعة بحسب العدد أيضًا</translation>
    </message>
    <message>
        <source>A receipt is headquarters’ word that they have a batch. It comes on a stick, or by itself from a drop box. Only then is that batch erased here.</source>
        <translation>الإيصال كلمة من المقر بأن الدفعة وصلته. يأتي على ذاكرة USB، أو وحده من صندوق تسليم. عندئذ فقط تُمسح تلك الدفعة من هنا.</translation>
    </message>
    <message>
        <source>In an emergency: erase everything</source>
        <translation>عند الطوارئ: مسح كل شيء</translation>
    </message>
</context>
<context>
    <name>SetupTrouble</name>
    <message>
        <source>This could not be kept.</source>
        <translation>تعذّر الحفظ.</translation>
    </message>
</context>
<context>
    <name>StaffDetail</name>
    <message>
        <source>For staff: %1</source>
        <translation>للموظفين والموظفات: %1</translation>
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
            <numerusform>يُمحى الآن ما كتبتم.</numerusform>
            <numerusform>يُمحى ما كتبتم بعد ثانية واحدة.</numerusform>
            <numerusform>يُمحى ما كتبتم بعد ثانيتين.</numerusform>
            <numerusform>يُمحى ما كتبتم بعد %Ln ثوانٍ.</numerusform>
            <numerusform>يُمحى ما كتبتم بعد %Ln ثانية.</numerusform>
            <numerusform>يُمحى ما كتبتم بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>أنا هنا</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step %1 of 3</source>
        <translation>الخطوة %1 من 3</translation>
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
    <name>ThanksScreen</name>
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
        <source>Next person</source>
        <translation>الشخص التالي</translation>
    </message>
    <message>
        <source>Touch the screen if you need more time</source>
        <translation>المسوا الشاشة إن احتجتم إلى وقت أطول</translation>
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
        <source>The campaign pack is not there any more. Plug its stick in again, then touch “Look again”.</source>
        <translation>لم تعد حزمة الحملة موجودة. أعيدوا وصل ذاكرتها، ثم المسوا «البحث من جديد».</translation>
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
        <source>This campaign pack is not as the organisation signed it. Do not use it; ask for the pack again.</source>
        <translation>حزمة الحملة هذه ليست كما وقّعتها المنظمة. لا تستخدموها؛ اطلبوا الحزمة مرة أخرى.</translation>
    </message>
    <message>
        <source>This campaign pack is of another campaign than the one of this device. Choose its own pack, or have staff set the device up anew.</source>
        <translation>هذه الحزمة لحملة غير حملة هذا الجهاز. اختاروا حزمتها، أو اطلبوا من الموظفين والموظفات إعداد الجهاز من جديد.</translation>
    </message>
    <message>
        <source>This campaign pack is signed by another organisation than the one this device trusts. Do not use it; call the organisation.</source>
        <translation>وقّعت حزمة الحملة هذه منظمة غير التي يثق بها هذا الجهاز. لا تستخدموها؛ اتصلوا بالمنظمة.</translation>
    </message>
    <message>
        <source>This campaign pack has a mistake in it. Ask the organisation for a new one.</source>
        <translation>في حزمة الحملة هذه خلل. اطلبوا من المنظمة حزمة جديدة.</translation>
    </message>
    <message>
        <source>This PIN cannot be taken here. Choose another one.</source>
        <translation>لا يمكن استخدام رمز PIN هذا هنا. اختاروا رمزًا آخر.</translation>
    </message>
    <message>
        <source>The PIN of this device cannot be read. Have staff set a new one; every signature is safe.</source>
        <translation>تعذّرت قراءة رمز PIN لهذا الجهاز. اطلبوا من الموظفين والموظفات تعيين رمز جديد؛ كل التوقيعات محفوظة بأمان.</translation>
    </message>
    <message>
        <source>This device was set up with a newer Tabling. Update Tabling on it; every signature is safe.</source>
        <translation>أُعدّ هذا الجهاز بإصدار أحدث من Tabling. حدّثوا Tabling عليه؛ كل التوقيعات محفوظة بأمان.</translation>
    </message>
    <message>
        <source>What was set up on this device cannot be read. Have staff set it up anew; every signature is safe.</source>
        <translation>تعذّرت قراءة إعداد هذا الجهاز. اطلبوا من الموظفين والموظفات إعداده من جديد؛ كل التوقيعات محفوظة بأمان.</translation>
    </message>
    <message>
        <source>A key of this device cannot be used. Keep this device as it is; call headquarters.</source>
        <translation>تعذّر استخدام أحد مفاتيح هذا الجهاز. أبقوا الجهاز كما هو واتصلوا بالمقر.</translation>
    </message>
    <message>
        <source>Tabling is open a second time on this device. Close the other one, then try again.</source>
        <translation>‏Tabling مفتوح مرتين على هذا الجهاز. أغلقوا الآخر، ثم أعيدوا المحاولة.</translation>
    </message>
    <message>
        <source>Nothing can be written on this device. Use another device; call headquarters.</source>
        <translation>لا يمكن حفظ أي شيء على هذا الجهاز. استخدموا جهازًا آخر واتصلوا بالمقر.</translation>
    </message>
    <message>
        <source>The signatures here were kept by a newer Tabling. Update Tabling on this device; nothing was changed.</source>
        <translation>حُفظت التوقيعات هنا بإصدار أحدث من Tabling. حدّثوا Tabling على هذا الجهاز؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The signatures here belong to another device. Nothing was changed; call headquarters.</source>
        <translation>التوقيعات هنا تخص جهازًا آخر. لم يتغير شيء؛ اتصلوا بالمقر.</translation>
    </message>
    <message>
        <source>What keeps the signatures is damaged. Keep this device as it is; call headquarters.</source>
        <translation>السجل الذي يحفظ التوقيعات تالف. أبقوا الجهاز كما هو واتصلوا بالمقر.</translation>
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
        <source>Signatures cannot be kept just now. Close Tabling and open it again; if it stays like this, use another device.</source>
        <translation>تعذّر حفظ التوقيعات الآن. أغلقوا Tabling وافتحوه من جديد؛ وإن بقي الأمر كذلك فاستخدموا جهازًا آخر.</translation>
    </message>
    <message>
        <source>A file of signatures could not be made. Try again; if it stays like this, call headquarters.</source>
        <translation>تعذّر إنشاء ملف توقيعات. أعيدوا المحاولة؛ وإن بقي الأمر كذلك فاتصلوا بالمقر.</translation>
    </message>
    <message>
        <source>A receipt is not for this device or is not as headquarters signed it. It erased nothing; ask headquarters for it again.</source>
        <translation>أحد إيصالات الاستلام ليس لهذا الجهاز أو ليس كما وقّعه المقر. لم يُمحَ شيء بسببه؛ اطلبوه من المقر مرة أخرى.</translation>
    </message>
    <message>
        <source>There is not enough room. Free some space there, or use another stick, then try again.</source>
        <translation>المساحة غير كافية. أفرغوا بعضها، أو استخدموا ذاكرة أخرى، ثم أعيدوا المحاولة.</translation>
    </message>
    <message>
        <source>The stick or folder is not there any more. Plug the stick in again, then try again.</source>
        <translation>لم تعد الذاكرة أو المجلد موجودًا. أعيدوا وصل الذاكرة، ثم أعيدوا المحاولة.</translation>
    </message>
    <message>
        <source>Nothing may be written there. Use another stick or folder.</source>
        <translation>لا يمكن الكتابة هناك. استخدموا ذاكرة أو مجلدًا آخر.</translation>
    </message>
    <message>
        <source>It could not be written. Try again, or use another stick or folder.</source>
        <translation>تعذّرت الكتابة. أعيدوا المحاولة، أو استخدموا ذاكرة أو مجلدًا آخر.</translation>
    </message>
    <message>
        <source>This network stands between us and the drop box. Log in to the Wi-Fi or use another one; everything is safe here and is sent then.</source>
        <translation>تحول هذه الشبكة دون صندوق التسليم. سجّلوا الدخول إلى شبكة Wi-Fi أو استعملوا غيرها؛ كل شيء محفوظ هنا بأمان ويُرسل حينئذ.</translation>
    </message>
    <message>
        <source>Date and time of this device may be wrong, so the drop box is not believed. Set the clock; everything is safe here and is sent then.</source>
        <translation>قد يكون التاريخ والوقت على هذا الجهاز غير صحيحين، فلا يُوثق بصندوق التسليم. اضبطوا الساعة؛ كل شيء محفوظ هنا بأمان ويُرسل حينئذ.</translation>
    </message>
    <message>
        <source>The drop box has a new address or password. Ask staff for a new drop box file; everything is safe here.</source>
        <translation>لصندوق التسليم عنوان أو كلمة مرور جديدة. اطلبوا من الموظفين والموظفات ملفًا جديدًا للصندوق؛ كل شيء محفوظ هنا بأمان.</translation>
    </message>
    <message>
        <source>Another server answers in place of the drop box, so nothing is sent to it. Ask staff for a new drop box file; everything is safe here.</source>
        <translation>يجيب خادم آخر بدلًا من صندوق التسليم، فلا يُرسل إليه شيء. اطلبوا من الموظفين والموظفات ملفًا جديدًا للصندوق؛ كل شيء محفوظ هنا بأمان.</translation>
    </message>
    <message>
        <source>The drop box is full. Ask staff to make room; everything is safe here and is sent then.</source>
        <translation>صندوق التسليم ممتلئ. اطلبوا من الموظفين والموظفات إفساح مكان؛ كل شيء محفوظ هنا بأمان ويُرسل حينئذ.</translation>
    </message>
    <message>
        <source>The drop box cannot be reached just now. Everything is safe here and is sent later by itself.</source>
        <translation>تعذّر الوصول إلى صندوق التسليم الآن. كل شيء محفوظ هنا بأمان وسيُرسل لاحقًا من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The drop box does not take what is sent to it. Everything is safe here; have staff check its settings.</source>
        <translation>صندوق التسليم لا يقبل ما يُرسل إليه. كل شيء محفوظ هنا بأمان؛ اطلبوا من الموظفين والموظفات مراجعة إعداداته.</translation>
    </message>
    <message>
        <source>That did not work. Try again; if it stays like this, call headquarters.</source>
        <translation>لم ينجح ذلك. أعيدوا المحاولة؛ وإن بقي الأمر كذلك فاتصلوا بالمقر.</translation>
    </message>
    <message>
        <source>Tabling made a mistake of its own. Close it and open it again; what people were thanked for is safe.</source>
        <translation>حدث خلل في Tabling نفسه. أغلقوه وافتحوه من جديد؛ كل توقيع شُكر صاحبه محفوظ بأمان.</translation>
    </message>
</context>
<context>
    <name>TroublePanel</name>
    <message>
        <source>Your signature could not be kept.</source>
        <translation>تعذّر حفظ توقيعكم.</translation>
    </message>
    <message>
        <source>This kiosk is not ready yet.</source>
        <translation>هذه الشاشة ليست جاهزة بعد.</translation>
    </message>
    <message>
        <source>Please call a volunteer. What you typed is still here.</source>
        <translation>نادوا أحد المتطوعين من فضلكم. ما كتبتموه ما زال هنا.</translation>
    </message>
    <message>
        <source>Please call a volunteer.</source>
        <translation>نادوا أحد المتطوعين من فضلكم.</translation>
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
        <translation>توقيع</translation>
    </message>
    <message>
        <source>Read first</source>
        <translation>القراءة أولًا</translation>
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
        <translation>رمزكم</translation>
    </message>
    <message>
        <source>Write it down or take a picture: it is shown only once. With this code and your name you can take your signature back.</source>
        <translation>دوّنوه أو صوّروه: لا يظهر إلا مرة واحدة. بهذا الرمز واسمكم يمكنكم سحب توقيعكم.</translation>
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

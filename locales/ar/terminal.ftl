# What Brug says on the terminal.

cli-about = التحضير المشترك للقاء في المتصفح، أو من ملف واحد إلى كلّ الأوراق.
cli-speak = اللغة التي يتكلّم بها Brug على هذه الشاشة (nl, en, ar)
cli-make = إعداد كلّ أوراق اللقاء
cli-make-meeting = الملف الذي فيه اللقاء
cli-make-out = المجلّد الذي توضع فيه الأوراق
cli-make-only = هذه الأوراق فقط، وبينها فاصلة: guide,handout
cli-make-lang = هذه اللغات فقط، وبينها فاصلة: nl,ar
cli-make-date = التاريخ على الأوراق؛ وبدونه أول يوم في التحضير
cli-make-threads = عدد أنوية المعالج؛ وبدونه كلّها
cli-plan = عرض البرنامج، ولماذا هو هكذا
cli-plan-meeting = الملف الذي فيه اللقاء
cli-serve = الصفحات في المتصفح: التحضير المشترك للقاء
cli-serve-listen = أين يستمع Brug؛ 127.0.0.1:2784 لهذا الحاسوب فقط
cli-serve-data = مجلد البيانات، أو عنوان PostgreSQL (postgres://…)؛ وبدونه المجلد المعتاد في حاسوبكم
cli-serve-address = العنوان الذي يجد فيه الناس Brug، مثل https://brug.example.nl
cli-serve-behind_proxy = يوجد وكيل في المقدمة يملأ X-Forwarded-For
cli-serve-tls_cert = الشهادة (PEM)، لاستعمال TLS دون وكيل
cli-serve-tls_key = مفتاح الشهادة (PEM)
cli-serve-smtp = الخادم الذي يرسل البريد: smtp://user:password@mail.example.nl:587?tls=required
cli-serve-mail_from = مرسل البريد: Brug <brug@example.nl>
cli-backup = عمل نسخة من كل ما هو محفوظ، حتى أثناء عمل Brug
cli-backup-file = ملف النسخة
cli-backup-data = مجلد البيانات
cli-restore = وضع نسخة مكان كل ما هو محفوظ، حتى أثناء عمل Brug
cli-restore-file = الملف الذي فيه النسخة
cli-restore-data = مجلد البيانات
cli-admin-link = عمل رابط يدخل به صاحب الموقع، مرة واحدة وخلال ربع ساعة
cli-admin-link-data = مجلد البيانات
cli-admin-link-address = العنوان الذي يجد فيه الناس Brug
cli-check = فحص ملفات PowerPoint و Word بحثًا عمّا يؤدّي إلى طلب إصلاح
cli-check-files = الملفات (.pptx, .docx)
cli-new = إعداد ملف تبدؤون به
cli-new-shape = الشكل: one-session, two-sessions, three-evenings, short-meeting, one-table
cli-tables = توزيع الناس على طاولات مختلطة، تتغيّر في كلّ جولة
cli-tables-people = ملفّ الأشخاص (.csv أو .xlsx)؛ انظروا docs/tables.md
cli-tables-instance = أو: مسألة بصيغة JSON
cli-tables-rounds = عدد الجولات
cli-tables-size = عدد الأشخاص على الطاولة، من 3 إلى 8
cli-tables-seconds = أطول مدّة للبحث، بالثواني
cli-tables-steps = أكبر عدد من المحاولات؛ العدد نفسه يعطي دائمًا التوزيع نفسه
cli-tables-threads = عدد أنوية المعالج؛ من دونه تُستعمل كلّها
cli-tables-seed = العدد الذي تبدأ به الصدفة
cli-tables-weights = ما يُحسب أكثر: repeat=10,side=8,side_missing=25,organisation=5,language=30
cli-tables-out = ملفّ التوزيع: .csv أو .xlsx أو .json أو .pdf؛ ويمكن تكراره
cli-tables-lang = لغة ملفّ الحائط (nl, en, ar)
cli-tables-after = التوزيع السابق (.csv أو .xlsx)، للمتابعة منه بعد تغيّر
cli-tables-sat = كم جولة منه قد تمّت
cli-tables-choose = أيّ خيار يُكتب في الملفّات: 1 أو 2 أو 3


making = الأوراق
made = { $n ->
    [zero] { $n } ملف في { $folder }.
    [one] ملف واحد في { $folder }.
    [two] ملفان في { $folder }.
    [few] { $n } ملفات في { $folder }.
    [many] { $n } ملفًا في { $folder }.
   *[other] { $n } ملف في { $folder }.
} ابدؤوا من { $index }.
check-clean = { $file }: لم نجد شيئًا.
check-found = { $file }: { $n ->
    [zero] { $n } أخطاء
    [one] خطأ واحد
    [two] خطآن
    [few] { $n } أخطاء
    [many] { $n } خطأً
   *[other] { $n } خطأ
}

warning = انتبهوا
error = خطأ

## Failures

failure-unreadable = خطأ: لا يمكن قراءة { $file }: { $why }
failure-unwritable = خطأ: لا يمكن كتابة { $file }: { $why } لم يتغيّر شيء.
failure-making = خطأ في Brug نفسه: { $cause } أبلغونا به، مع الملف إذا كان ذلك مسموحًا.
cause-not-found = الملف غير موجود. هل الاسم صحيح، والمجلّد أيضًا؟
cause-no-permission = ليس لكم إذن في هذا المكان. اختاروا مجلّدًا آخر، أو غيّروا الأذونات.
cause-disk-full = القرص ممتلئ. وفّروا مكانًا، أو اختاروا مجلّدًا آخر.
cause-is-a-folder = هذا مجلّد. اكتبوا اسم ملف.
cause-not-a-folder = يوجد هنا ملف بهذا الاسم. اختاروا مجلّدًا آخر بـ -o.
cause-folder-in-the-way = يوجد هنا مجلّد بهذا الاسم. اختاروا مجلّدًا آخر بـ -o.
cause-read-only = لا تجوز الكتابة هنا. اختاروا مجلّدًا آخر بـ -o.
cause-not-text = هذا ليس نصًّا بترميز UTF-8. احفظوا الملف بترميز UTF-8.
unknown-paper = خطأ: لا أعرف الورقة «{ $word }». اختاروا من: { $known }.
unknown-language = خطأ: ليست عندي اللغة «{ $word }». اختاروا من: { $known }.
unknown-shape = خطأ: لا أعرف الشكل «{ $word }». اختاروا من: { $known }.

## Findings in files

kind-text = نصّ بين علامتي اقتباس
kind-texts = نصوص بين قوسين مربّعين، مثل ["nl", "ar"]
kind-pieces = قائمة لكلّ جلسة، مثل [["W 15", "A 30"], ["R 10", "E 40"]]
kind-number = عدد صحيح
kind-moment = يوم مع وقت، مثل 2027-02-03T13:00
kind-table = كتلة، مثل [participants]
kind-tables = كتلة أو أكثر، مثل [[session]]
problem-not-toml = لا يمكن قراءة هذا: { $says }
hint-not-toml = ضعوا النصوص بين علامتي اقتباس، وكلّ حقل في سطر وحده. وهذا الأمر يعطي مثالًا جيدًا: brug new
problem-missing = ناقص.
hint-missing = المطلوب هنا: { $kind }.
problem-wrong-kind = هذا غير المطلوب هنا.
hint-wrong-kind = المطلوب هنا: { $kind }.
problem-empty = لا شيء هنا.
hint-empty = املؤوه، أو احذفوا السطر.
problem-too-long = النصّ طويل جدًا. عدد أحرفه: { $characters }.
hint-too-long = أقصى عدد للأحرف: { $most }. ضعوا الباقي في الهدف أو في ما تقدّمونه.
problem-control-character = في النصّ رمز لا يمكن طباعته ({ $code }).
hint-control-character = احذفوا الرمز؛ أو اكتبوا النصّ من جديد إذا لزم الأمر.
problem-out-of-range = { $value } غير ممكن.
hint-out-of-range = اختاروا عددًا من { $least } إلى { $most }.
problem-too-many = العدد { $count } أكثر من المسموح.
hint-too-many = الحدّ الأقصى: { $most }.
problem-unknown-field = لا أعرف هذا الحقل، فأتجاوزه.
hint-unknown-field = الحقول مذكورة في docs/meeting-file.md.
problem-unknown-field-like = لا أعرف هذا الحقل، فأتجاوزه.
hint-unknown-field-like = هل تقصدون «{ $like }»؟
problem-unknown-word = لا أعرف «{ $value }».
hint-unknown-word = اختاروا من: { $allowed }.
problem-unknown-language = ليست عندي اللغة «{ $value }».
hint-unknown-language = اختاروا من: { $available }.
problem-twice = «{ $value }» مكتوب مرّتين.
hint-twice = احذفوا واحدًا.
problem-end-before-start = النهاية ليست بعد البداية.
hint-end-before-start = راجعوا اليوم والوقت في starts و ends.
problem-session-length = لا يمكن أن تكون مدّة الجلسة { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}.
hint-session-length = مدّة الجلسة من 45 دقيقة إلى 8 ساعات. وإذا كانت أطول، فاجعلوها جلستين.
problem-overlap = هذه تبدأ قبل أن تنتهي الجلسة { $session } ({ $ends }).
hint-overlap = رتّبوا الجلسات، ولا تجعلوا واحدة تتداخل مع أخرى.
problem-host-of-bridge = الجهة الداعية تكون من طرف واحد.
hint-host-of-bridge = اختاروا informal أو formal. ومن هم من الطرفين معًا تعدّونهم تحت [participants]، عند bridge.
problem-one-side-invites = حتى الآن يدعو طرف واحد.
hint-one-side-invites = هذا يكفي للتحضير. اطلبوا أيضًا جهة داعية من الطرف الآخر ({ $other })؛ وهذا المكان ما زال فارغًا على الأوراق.
problem-nobody-of = لا يأتي أحد من هذا الطرف: { $side }.
hint-nobody-of = عندها يضيع أهمّ ما في اللقاء: صورة بعضنا عن بعض (A)، وقوّة الآخر (B)، واتفاقات يقبلها الطرفان (F).
problem-lopsided = الطرفان غير متساويين: غير الرسمي { $informal } والرسمي { $formal }.
hint-lopsided = ادعوا مزيدًا من الناس من الطرف الأصغر. على كلّ طاولة يجلس الطرفان.
problem-nobody = لا يأتي أحد.
hint-nobody = اكتبوا تحت [participants] كم شخصًا تتوقّعون من كلّ طرف.
problem-wished-and-left-out = { $letter } مطلوب ومحذوف معًا.
hint-wished-and-left-out = احذفوا { $letter } من leave_out، أو احذفوا الرغبة الأخرى.
problem-shape-sessions = في الشكل { $shape } { $wants ->
    [zero] { $wants } جلسات
    [one] جلسة واحدة
    [two] جلستان
    [few] { $wants } جلسات
    [many] { $wants } جلسة
   *[other] { $wants } جلسة
}؛ وعددها هنا { $sessions }.
hint-shape-sessions = اختاروا شكلًا آخر، أو عدّلوا الجلسات. وبدون شكل يختار Brug بنفسه.
problem-start-outside = { $start } لا يقع في أيّ جلسة.
hint-start-outside = اختاروا وقتًا بين starts و ends في إحدى الجلسات.
problem-by-hand-sessions = عدد القوائم في by_hand هو { $lists }، وعدد الجلسات هو { $sessions }.
hint-by-hand-sessions = اكتبوا قائمة لكلّ جلسة. والجلسة التي ليس فيها تمارين لها قائمة فارغة: []
problem-unreadable-piece = لا أفهم «{ $value }».
hint-unreadable-piece = اكتبوا حرفًا أو break أو room، ثمّ عدد الدقائق: "W 15"، "break 15"، "room 10".
problem-not-a-table = هذا ليس جدولًا.
hint-not-a-table = أعطوا ملف .csv (مع فاصلة أو فاصلة منقوطة أو tab) أو .xlsx، وفي الصفّ الأول: name, side. وإن كان جدول البيانات من نوع آخر (.ods أو .xls) فاحفظوه أولًا بصيغة .xlsx أو .csv.
problem-swollen = في هذا الملف أكثر بكثير من قائمة أشخاص.
hint-swollen = ضعوا القائمة وحدها في ملف جديد، وأعطوا ذلك الملف.
problem-no-rows = لا يوجد فيه أشخاص.
hint-no-rows = ضعوا تحت الصفّ الأول صفًّا لكلّ شخص، أو احذفوا file.
problem-no-column = هذا العمود غير موجود. وجدنا: { $found }
hint-no-column = اكتبوا في الصفّ الأول: name, side, organisation, languages, needs. والترتيب غير مهم.
problem-column-ignored = لا أقرأ هذا العمود.
hint-column-ignored = يقرأ Brug فقط الاسم والطرف والمنظمة واللغات وما يحتاجه الشخص ورغباته بشأن الطاولات.
problem-same-name = هناك شخصان بالاسم «{ $name }».
hint-same-name = أضيفوا حرفًا، لتكون لكلّ شخص بطاقة اسم خاصّة به.
problem-nobody-else = «{ $name }» ليس شخصًا آخر في هذه القائمة.
hint-nobody-else = اكتبوا الاسم كما هو في عمود الأسماء.
problem-who-is-meant = هناك عدّة أشخاص بالاسم «{ $name }».
hint-who-is-meant = أضيفوا حرفًا في العمودين، ليتّضح من المقصود.
problem-looks-personal = يبدو هذا كرقم هاتف أو تاريخ ميلاد أو رقم BSN (الرقم الشخصي).
hint-looks-personal = لا يحتاج Brug إلى معرفة ذلك. الأفضل حذفه.

## Programme

plan-session = الجلسة { $n }، من { $starts } إلى { $ends }
plan-empty = لا شيء مخطّط هنا.
plan-spare = الوقت الباقي { $n ->
    [zero] { $n } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $n } دقائق
    [many] { $n } دقيقة
   *[other] { $n } دقيقة
}، للتأخّر ولحديث قصير
plan-nothing-missing = كلّ شيء فيه، بالوقت المعتاد أو أطول.
plan-why = لماذا هو هكذا:
plan-shortened = { $exercise }: { $n ->
    [zero] { $n } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $n } دقائق
    [many] { $n } دقيقة
   *[other] { $n } دقيقة
} بدل { $usual }، لأن الوقت ضيّق.
plan-fixed = { $exercise }: { $n ->
    [zero] { $n } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $n } دقائق
    [many] { $n } دقيقة
   *[other] { $n } دقيقة
}، كما رغبت الجهات الداعية (المعتاد { $usual }).
plan-left-out = { $exercise }: لا مكان له في البرنامج.
plan-homework = { $exercise }: بعد اللقاء، على الورق.
plan-folded = { $exercise }: يدخل ضمن { $into }.
plan-because-hosts = هكذا اختارت الجهات الداعية.
plan-because-impossible = مع هذا التمرين لا يكفي الوقت.
plan-because-drop = وإلا لحذفنا: { $dropped }.
plan-because-both = وإلا لحذفنا: { $dropped }، وقصّرنا: { $shorter } (المجموع { $n ->
    [zero] { $n } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $n } دقائق
    [many] { $n } دقيقة
   *[other] { $n } دقيقة
}).
plan-because-shorter = وإلا لقصّرنا: { $shorter } (المجموع { $n ->
    [zero] { $n } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $n } دقائق
    [many] { $n } دقيقة
   *[other] { $n } دقيقة
}).
plan-because-breaks = وإلا لقلّت أوقات الاستراحة.
plan-more = مع وقت أكثر:
plan-gain = زيادة { $n ->
    [zero] { $n } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $n } دقائق
    [many] { $n } دقيقة
   *[other] { $n } دقيقة
} (حتى { $ends }): { $changes }.
plan-gain-session = زيادة { $n ->
    [zero] { $n } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $n } دقائق
    [many] { $n } دقيقة
   *[other] { $n } دقيقة
} في الجلسة { $session } (حتى { $ends }): { $changes }.
plan-change-added = { $exercise } يُضاف ({ $n ->
    [zero] { $n } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $n } دقائق
    [many] { $n } دقيقة
   *[other] { $n } دقيقة
})
plan-change-longer = { $exercise } أطول { $n ->
    [zero] بـ { $n } دقيقة
    [one] بدقيقة واحدة
    [two] بدقيقتين
    [few] بـ { $n } دقائق
    [many] بـ { $n } دقيقة
   *[other] بـ { $n } دقيقة
}
plan-change-shorter = { $exercise } أقصر { $n ->
    [zero] بـ { $n } دقيقة
    [one] بدقيقة واحدة
    [two] بدقيقتين
    [few] بـ { $n } دقائق
    [many] بـ { $n } دقيقة
   *[other] بـ { $n } دقيقة
}
plan-change-dropped = { $exercise } يُحذف
conflict-one = خطأ { $file }: [programme]: هذه الرغبة لا يتّسع لها وقت الجلسات: { $wishes }.
conflict-some = خطأ { $file }: [programme]: هذه الرغبات لا تجتمع معًا: { $wishes }.
conflict-hint = احذفوا واحدة، أو غيّروا الوقت، أو اجعلوا الجلسة أطول.
wish-shape = shape = { $shape }
wish-include = { $letter } يجب أن يكون في البرنامج (include)
wish-minutes = مدّة { $letter } هي { $n ->
    [zero] { $n } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $n } دقائق
    [many] { $n } دقيقة
   *[other] { $n } دقيقة
} (minutes)
wish-start = { $letter } يبدأ في { $start } (start)

## The file to start from
# No vowel signs, tanwin or shadda in new-title, new-place, new-aim, new-association and new-team: they stand between quotation marks in a file.

new-head = لقاء. املؤوا الملف، ثم اكتبوا: brug make meeting.toml -o out
new-title = كلنا من أجل الأهل
new-place = مركز الحي
new-aim = أن نتعارف ونتفق على ما نفعله مع بعضنا
new-languages = اللغة الأولى هي لغة الحديث في القاعة؛ والأوراق تأتي بكلّ اللغات: nl, en, ar
new-association = جمعيتنا
new-team = الفريق في الحي
new-offers = ما تقدّمونه، مثلًا: "صباح القهوة كلّ أربعاء"
new-needs = ما تبحثون عنه، مثلًا: "وجه ثابت نعرفه في الفريق"

## Tables

tables-round = الجولة { $n }
tables-table = الطاولة { $n }: { $names }
tables-cost = المجموع { $cost ->
    [0] { $cost } نقطة جزاء
    [one] نقطة جزاء واحدة
    [two] نقطتا جزاء
    [few] { $cost } نقاط جزاء
    [many] { $cost } نقطة جزاء
   *[other] { $cost } نقطة جزاء
}{ $least }
tables-is-least = ؛ ولا يمكن أقلّ من ذلك
tables-above = ؛ والفرق عن أقلّ ما يمكن { $n } على الأكثر
tables-repeat = { $n ->
    [0] لا يلتقي أحد بشخص آخر مرّتين
    [one] مرّة واحدة يلتقي فيها شخصان من جديد
    [two] مرّتان يلتقي فيهما شخصان من جديد
    [few] { $n } مرّات يلتقي فيها شخصان من جديد
    [many] { $n } مرّة يلتقي فيها شخصان من جديد
   *[other] { $n } مرّة يلتقي فيها شخصان من جديد
}{ $least }
tables-side = { $n ->
    [0] على كلّ طاولة يتوزّع الطرفان كما في القاعة
    [one] على طاولة واحدة توزيع الطرفين غير متوازن
    [two] على طاولتين توزيع الطرفين غير متوازن
    [few] على { $n } طاولات توزيع الطرفين غير متوازن
    [many] على { $n } طاولة توزيع الطرفين غير متوازن
   *[other] على { $n } طاولة توزيع الطرفين غير متوازن
}{ $least }
tables-organisation = { $n ->
    [0] لا يجلس شخصان من منظمة واحدة معًا على أيّ طاولة
    [one] مرّة واحدة يجلس فيها شخصان من منظمة واحدة معًا
    [two] مرّتان يجلس فيهما شخصان من منظمة واحدة معًا
    [few] { $n } مرّات يجلس فيها شخصان من منظمة واحدة معًا
    [many] { $n } مرّة يجلس فيها شخصان من منظمة واحدة معًا
   *[other] { $n } مرّة يجلس فيها شخصان من منظمة واحدة معًا
}{ $least }
tables-language = { $n ->
    [0] كلّ شخص يستطيع متابعة لغة الطاولة، أو معه مترجم
    [one] مرّة واحدة لا يستطيع فيها شخص متابعة لغة الطاولة
    [two] مرّتان لا يستطيع فيهما شخص متابعة لغة الطاولة
    [few] { $n } مرّات لا يستطيع فيها شخص متابعة لغة الطاولة
    [many] { $n } مرّة لا يستطيع فيها شخص متابعة لغة الطاولة
   *[other] { $n } مرّة لا يستطيع فيها شخص متابعة لغة الطاولة
}{ $least }
tables-proof-counting = عدد المرّات التي يلتقي فيها شخصان في كلّ الجولات معًا أكبر من عدد الثنائيات الممكنة.
tables-proof-two-rounds = في كلّ جولتين يجتمع بعض الناس من جديد، لأن الأماكن على الطاولة أكثر من الطاولات.
tables-proof-known = ثبت بالبرهان أن تجنّب ذلك غير ممكن: { $source }.
tables-proof-exhaustive = جرّبنا كلّ التوزيعات الممكنة.
tables-why-head = لماذا هو هكذا:
tables-more = … ومثل هذا { $n ->
    [0] { $n } مرّة أخرى
    [one] مرّة أخرى
    [two] مرّتين أخريين
    [few] { $n } مرّات أخرى
    [many] { $n } مرّة أخرى
   *[other] { $n } مرّة أخرى
}.
tables-cost-repeat = { $a } و { $b } يلتقيان { $times ->
    [0] { $times } مرّة، في الجولات
    [one] مرّة واحدة، في الجولة
    [two] مرّتين، في الجولتين
    [few] { $times } مرّات، في الجولات
    [many] { $times } مرّة، في الجولات
   *[other] { $times } مرّة، في الجولات
} { $rounds }
tables-cost-side = في الجولة { $round } { $formal ->
    [0] لا يجلس على الطاولة { $table } أحد
    [one] يجلس على الطاولة { $table } شخص واحد
    [two] يجلس على الطاولة { $table } شخصان
    [few] عدد الجالسين على الطاولة { $table } هو { $formal } أشخاص
    [many] عدد الجالسين على الطاولة { $table } هو { $formal } شخصًا
   *[other] عدد الجالسين على الطاولة { $table } هو { $formal } شخص
} من الطرف الرسمي، والعدد المناسب { $fitting }
tables-cost-missing-formal = في الجولة { $round } لا يجلس على الطاولة { $table } أحد من الطرف الرسمي
tables-cost-missing-informal = في الجولة { $round } يجلس على الطاولة { $table } الطرف الرسمي وحده
tables-cost-organisation = يجلس شخصان من { $organisation } معًا في الجولة { $round } على الطاولة { $table }: { $a } و { $b }
tables-cost-language = في الجولة { $round } لغة الطاولة { $table } ({ $language }) لا يمكن لـ { $name } متابعتها
tables-why-too-many = ، لأن من هذه المنظمة { $people ->
    [0] { $people } أشخاص
    [one] شخصًا واحدًا
    [two] شخصين
    [few] { $people } أشخاص
    [many] { $people } شخصًا
   *[other] { $people } شخص
}، وهناك { $tables ->
    [0] { $tables } طاولات
    [one] طاولة واحدة
    [two] طاولتان
    [few] { $tables } طاولات
    [many] { $tables } طاولة
   *[other] { $tables } طاولة
}.
tables-why-asked = ، لأن هذا هو المطلوب.
tables-why-one-table = ، لأن هناك طاولة واحدة.
tables-why-nothing = ، لأن كلّ مكان آخر يكلّف القدر نفسه.
tables-why-otherwise = ، لأن البديل هو: { $costs }.
tables-and-more = { $n ->
    [0] و { $n } أمور أخرى
    [one] وأمر آخر
    [two] وأمران آخران
    [few] و { $n } أمور أخرى
    [many] و { $n } أمرًا آخر
   *[other] و { $n } أمر آخر
}
tables-why-not-yet = ؛ ومع وقت أكثر (--seconds) يمكن تحسين هذا.
tables-number = رقم { $n }
tables-organisation-number = المنظمة { $n }
tables-written = الملفات المكتوبة: { $files }
tables-keep = تخلّصوا من التوزيع بعد اللقاء.
tables-way = الخيار { $n }: { $moved ->
    [0] لا أحد يغيّر طاولته
    [one] يتغيّر مكان واحد
    [two] يتغيّر مكانان
    [few] تتغيّر { $moved } أماكن
    [many] يتغيّر { $moved } مكانًا
   *[other] يتغيّر { $moved } مكان
}، والمجموع { $cost ->
    [0] { $cost } نقطة جزاء
    [one] نقطة جزاء واحدة
    [two] نقطتا جزاء
    [few] { $cost } نقاط جزاء
    [many] { $cost } نقطة جزاء
   *[other] { $cost } نقطة جزاء
}.
tables-move = { $name }: في الجولة { $round } من الطاولة { $from } إلى الطاولة { $to }
tables-chosen = في ما يلي الخيار { $n }.
fault-head = خطأ { $file }: هكذا لا يمكن توزيع الناس على الطاولات:
fault-nobody = لا يوجد أحد. ضعوا تحت الصفّ الأول صفًّا لكلّ شخص.
fault-alone = هناك شخص واحد فقط. تحتاج الطاولات إلى شخصين على الأقلّ.
fault-too-many-people = عدد الأشخاص { $n } أكثر من المسموح؛ الحدّ الأقصى: { $most }. قسّموا القاعة إلى أجزاء، ووزّعوا كلّ جزء وحده.
fault-too-many-meetings = مجموع اللقاءات الثنائية في كلّ الجولات { $n }، والحدّ الأقصى { $most }. زيدوا عدد الطاولات أو قلّلوا عدد الجولات.
fault-no-rounds = لا توجد جولات. أعطوا جولة واحدة على الأقلّ (--rounds).
fault-too-many-rounds = عدد الجولات { $n } أكثر من المسموح؛ الحدّ الأقصى: { $most }.
fault-weight = الوزن { $n } أكبر من المسموح؛ أعلى وزن: { $most }.
fault-no-tables = لا توجد طاولات في الجولة { $round }.
fault-more-tables = هناك { $tables ->
    [0] { $tables } طاولات
    [one] طاولة واحدة
    [two] طاولتان
    [few] { $tables } طاولات
    [many] { $tables } طاولة
   *[other] { $tables } طاولة
} في الجولة { $round }، { $people ->
    [0] ولا يحضر أحد
    [one] وهناك شخص واحد
    [two] وهناك شخصان
    [few] وهناك { $people } أشخاص
    [many] وهناك { $people } شخصًا
   *[other] وهناك { $people } شخص
}. قلّلوا عدد الطاولات، أو زيدوا عدد الأشخاص على الطاولة.
fault-sizes = الجولة { $round }: الطاولات لا تناسب { $people ->
    [0] { $people } أشخاص
    [one] شخصًا واحدًا
    [two] شخصين
    [few] { $people } أشخاص
    [many] { $people } شخصًا
   *[other] { $people } شخص
}، لأن عدد من يجلسون عليها يكون من { $least } إلى { $most }.
fault-pair = هناك رغبة بشأن { $a } و { $b }؛ وهما ليسا شخصين مختلفين من القائمة.
fault-always-absent = لا حضور لـ { $name } في أيّ جولة. احذفوا الصفّ، أو احذفوا جولة من «absent».
fault-together-and-apart = { $a } و { $b } يجب أن يجلسا معًا وألّا يجلسا معًا. هكذا يرتبط الأمر: { $chain }. احذفوا رغبة واحدة.
fault-together-too-many = { $names } يجب أن يجلسوا معًا، والطاولة تتّسع { $most ->
    [0] لـ { $most } أشخاص
    [one] لشخص واحد
    [two] لشخصين
    [few] لـ { $most } أشخاص
    [many] لـ { $most } شخصًا
   *[other] لـ { $most } شخص
}. احذفوا رغبة، أو كبّروا الطاولات.
fault-apart-too-many = { $names } يجب أن يجلس كلّ منهم على طاولة أخرى، وهناك { $tables ->
    [0] { $tables } طاولات
    [one] طاولة واحدة
    [two] طاولتان
    [few] { $tables } طاولات
    [many] { $tables } طاولة
   *[other] { $tables } طاولة
}. احذفوا رغبة، أو زيدوا عدد الطاولات.
fault-no-such-table = لـ { $name } مكان ثابت على الطاولة { $table }، وهناك { $tables ->
    [0] { $tables } طاولات
    [one] طاولة واحدة
    [two] طاولتان
    [few] { $tables } طاولات
    [many] { $tables } طاولة
   *[other] { $tables } طاولة
}. اختاروا رقمًا أصغر.
fault-fixed-tables = الطاولة الثابتة لكلّ من { $a } و { $b } لا تتّفق مع الرغبة بشأنهما. احذفوا أحد الأمرين.
fault-fixed-too-many = هناك { $n ->
    [0] { $n } أشخاص مكانهم
    [one] شخص واحد مكانه
    [two] شخصان مكانهما
    [few] { $n } أشخاص مكانهم
    [many] { $n } شخصًا مكانهم
   *[other] { $n } شخص مكانهم
} الثابت على الطاولة { $table }، وهي تتّسع { $most ->
    [0] لـ { $most } أشخاص
    [one] لشخص واحد
    [two] لشخصين
    [few] لـ { $most } أشخاص
    [many] لـ { $most } شخصًا
   *[other] لـ { $most } شخص
}. أعطوا أحدهم طاولة أخرى.
fault-does-not-fit = في الجولة { $round } لا تتّسع الطاولات لمن يجب أن يجلسوا معًا. اختاروا حجمًا آخر (--size)، أو احذفوا رغبة.
fault-not-apart = لم نجد توزيعًا يفرّق بين هؤلاء: { $pairs }. زيدوا عدد الطاولات، أو أعطوا وقتًا أكثر (--seconds)، أو احذفوا رغبة.
instance-not-json = هذا ليس JSON (السطر { $line }، الحرف { $column }).
instance-number = { $path }: المطلوب هنا عدد صحيح من 0 إلى { $most }.
instance-list = { $path }: المطلوب هنا قائمة.
instance-object = { $path }: المطلوب هنا كتلة فيها حقول.
instance-text = { $path }: المطلوب هنا نصّ.
instance-side = { $path }: المطلوب هنا formal أو informal أو bridge.
instance-position = { $path }: الأشخاص مرقّمون بالترتيب؛ والمطلوب هنا { $n }.
instance-pair = { $path }: المطلوب هنا زوج من رقمين موجودين.
instance-count = { $path }: يقول n إن هناك { $n ->
    [0] { $n } أشخاص
    [one] شخصًا واحدًا
    [two] شخصين
    [few] { $n } أشخاص
    [many] { $n } شخصًا
   *[other] { $n } شخص
}.
instance-languages = { $path }: الحدّ الأقصى 64 لغة.
tables-what = خطأ: أعطوا ملف أشخاص، أو مسألة بـ --instance. مثلًا: brug tables people.csv --rounds 4 --size 4
tables-how-often = خطأ: اكتبوا عدد الجولات بـ --rounds.
unknown-out = خطأ: لا أستطيع كتابة «{ $word }». اختاروا ملفًا ينتهي اسمه بـ: { $known }.
unknown-weight = خطأ: لا أعرف الوزن «{ $word }». اكتبوا اسمًا وعددًا من 0 إلى 1000، مثل repeat=10. الأسماء: { $known }.
plan-unreadable = خطأ: لا يوجد توزيع في { $file }. يأتي أولًا عمود فيه الأسماء، ثم لكلّ جولة عمود فيه الطاولات، كما يكتبه brug tables --out plan.csv.
plan-too-few-rounds = خطأ: عدد الجولات في { $file } هو { $rounds }، أمّا --sat فيقول إن عدد الجولات التي تمّت هو { $sat }.
plan-no-such-way = خطأ: عدد الخيارات { $n }؛ اختاروا منها بـ --choose.

# The pages in the browser.
serve-hello = ‏Brug يعمل. افتحوا في المتصفح:
serve-here = على هذا الحاسوب
serve-phones = على هواتف في الشبكة نفسها
serve-everyone = لكل من لديه الرابط
serve-data = كل شيء محفوظ في { $file }
serve-stop = للإيقاف: Ctrl+C
serve-more = ما يستطيعه Brug أيضا: brug --help
serve-taken = المنفذ { $port } مستعمل؛ ربما يعمل Brug من قبل. أوقفوا البرنامج الآخر، أو اختاروا منفذا آخر: --listen 0.0.0.0:2785
serve-not-allowed = لا يسمح لـ Brug أن يستمع على { $address }. اختاروا منفذا فوق 1023: --listen 0.0.0.0:2784
serve-failed = لا يستطيع Brug أن يستمع على { $address }: { $why }. اختاروا عنوانا آخر بواسطة --listen، مثل 0.0.0.0:2784، وراجعوا الشهادة والمفتاح.
serve-address-wrong = العنوان { $address } لا يبدأ بـ https:// أو http://. اكتبوه كاملا، مثل https://brug.example.nl
backup-done = النسخة في { $file }. احفظوها في مكان آمن: فيها أسماء.
restore-done = أعيد كل شيء من { $file }.
admin-link-made = بهذا الرابط يدخل صاحب الموقع، مرة واحدة، خلال ربع ساعة:
store-unopened = { $place }: لا يمكن فتحه للكتابة ({ $why }). اختاروا مجلدا آخر بواسطة --data.
store-not-ours = { $place }: ليس ملف بيانات لـ Brug. لم يتغير. اختاروا مجلدا آخر بواسطة --data.
store-newer = البيانات من نسخة أحدث من Brug. استعملوا النسخة الأحدث، أو مجلدا آخر بواسطة --data. لم يتغير شيء.
store-exists = { $place }: موجود من قبل، ولم يتغير. اختاروا اسما آخر.
store-not-a-backup = { $place }: لا يمكن إعادته ({ $why }). لم يتغير شيء. اختاروا ملفا عمل بواسطة brug backup.
store-use-pg-dump = هذا لا يعمل مع PostgreSQL. استعملوا pg_dump و pg_restore.
store-busy = برنامج آخر يشغل البيانات وقتا طويلا. حاولوا مرة أخرى.
store-full = القرص ممتلئ. أفرغوا مكانا، ثم حاولوا مرة أخرى.
store-failed = لم يمكن قراءة البيانات أو كتابتها: { $why }. انظروا هل القرص سليم، أو أعيدوا نسخة بواسطة brug restore.
serve-mail-wrong = إعداد البريد غير صحيح: { $why }. راجعوا --smtp و --mail-from، مثل smtp://user:password@mail.example.nl:587?tls=required و Brug <brug@example.nl>

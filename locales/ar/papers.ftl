# Words of the papers. Keys by place and role; the same keys in every language.

## Names of papers and of their files (file names: small Latin letters and hyphens)

presentation-name = عرض الشرائح
presentation-file = presentation
presentation-about = شرائح مع ملاحظات لميسّر اللقاء.
guide-name = دليل الميسّر
guide-file = guide
guide-about = من أول مكالمة هاتفية إلى آخر موعد.
handout-name = كرّاسة المشاركين
handout-file = hand-out
handout-about = لكلّ من يشارك، وفيها مكان للكتابة.
sheets-name = أوراق الإجابة
sheets-file = answer-sheets
sheets-about = لكلّ تمرين ورقة نجيب عليها.
cards-statements-name = بطاقات: عبارات
cards-statements-file = cards-statements
cards-statements-about = للتمرين A.
cards-strengths-name = بطاقات: نقاط القوّة
cards-strengths-file = cards-strengths
cards-strengths-about = للتمرين B.
cards-forms-name = بطاقات: أشكال التعاون
cards-forms-file = cards-forms
cards-forms-about = للتمرين C.
cards-obstacles-name = بطاقات: ما يعيق الطريق
cards-obstacles-file = cards-obstacles
cards-obstacles-about = للتمرين D.
cards-roles-name = بطاقات: الأدوار
cards-roles-file = cards-roles
cards-roles-about = للتمرين E.
board-a-name = لوحة للحائط: الرغبة بجانب التخمين
board-a-file = board-a-image
board-a-about = للتمرين A. بحجم A3، ويمكن تصغيرها إلى A4.
board-b-name = لوحة للحائط: القوّة
board-b-file = board-b-strength
board-b-about = للتمرين B. بحجم A3، ويمكن تصغيرها إلى A4.
board-c-name = لوحة للحائط: الأشكال
board-c-file = board-c-forms
board-c-about = للتمرين C. بحجم A3، ويمكن تصغيرها إلى A4.
board-d-name = لوحة للحائط: الأكوام
board-d-file = board-d-piles
board-d-about = للتمرين D. بحجم A3، ويمكن تصغيرها إلى A4.
name-cards-name = بطاقات الأسماء
name-cards-file = name-cards
name-cards-about = الاسم الأول بخطّ كبير، بلا وظيفة.
table-signs-name = لافتات الطاولات
table-signs-file = table-signs
table-signs-about = تُطوى وتوضع على الطاولة.
wall-plan-name = من يجلس وأين
wall-plan-file = who-sits-where
wall-plan-about = للتعليق على الحائط: من يجلس على أيّ طاولة في كلّ جولة.
slips-name = قصاصات الطاولات
slips-file = table-slips
slips-about = قصاصة لكلّ شخص فيها طاولته في كلّ جولة.
agreement-name = استمارة الاتفاقات
agreement-file = agreements
agreement-about = استمارة فارغة للطرفين.
invitation-name = دعوة
invitation-file = invitation
invitation-about = رسالة من الجهات الداعية إلى من يشارك.
proposal-name = رسالة اقتراح
proposal-file = proposal-letter
proposal-about = بها يقترح أحد الطرفين اللقاء على الآخر.
message-name = رسالة قصيرة
message-file = message
message-about = للنسخ في تطبيق رسائل.
sign-up-name = استمارة التسجيل
sign-up-file = sign-up-form
sign-up-about = لمن يفضّل التسجيل على الورق. ورقة واحدة لكل شخص.
attendance-name = قائمة الحضور
attendance-file = attendance
attendance-about = مكتوب فيها متى تُتلَف.
calendar-name = التقويم
calendar-file = calendar
calendar-about = الجلسات ومواعيد النظر إلى الوراء، لتقويمكم أنتم.

## Translations

translation-not-checked = لم يراجع هذه الترجمةَ بعدُ أحدٌ لغته الأم هي العربية.
translation-stale = { $n ->
    [zero] { $n } نصّ يتبع نسخة هولندية أقدم.
    [one] نصّ واحد يتبع نسخة هولندية أقدم.
    [two] نصّان يتبعان نسخة هولندية أقدم.
    [few] { $n } نصوص تتبع نسخة هولندية أقدم.
    [many] { $n } نصًّا يتبع نسخة هولندية أقدم.
   *[other] { $n } نصّ يتبع نسخة هولندية أقدم.
}

## Time

clock-from-to = من { $from } إلى { $to }
date-long = { $weekday } { $day } { $month } { $year }
date-medium = { $day } { $month } { $year }
day-and-clocks = { $day }، { $clocks }
minutes = { $n ->
    [zero] { $n } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $n } دقائق
    [many] { $n } دقيقة
   *[other] { $n } دقيقة
}
weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر
session-number = الجلسة { $n }
meeting = اللقاء
until = حتى { $time }
end = النهاية

## Sides

side-informal = الطرف غير الرسمي
side-formal = الطرف الرسمي
side-bridge = الجسر
my-side = طرفي:
host-still-open = لم يُحدَّد بعد
them-informal = الجمعية
them-formal = الفريق
and = { " و " }
people = { $n ->
    [zero] { $n } أشخاص
    [one] شخص واحد
    [two] شخصان
    [few] { $n } أشخاص
    [many] { $n } شخصًا
   *[other] { $n } شخص
}
place-open = المكان لم يُحدَّد بعد
aim-open = نحدّده معًا

## Programme

programme = البرنامج
break = استراحة
room = وقت حرّ
aim-of-meeting = لهذا نحن هنا
told-in-the-room = نسمع ذلك في القاعة.
more-in-handout = { $n ->
    [zero] … والباقي ({ $n }) في كرّاسة المشاركين
    [one] … وسطر آخر في كرّاسة المشاركين
    [two] … وسطران آخران في كرّاسة المشاركين
    [few] … و { $n } أسطر أخرى في كرّاسة المشاركين
    [many] … و { $n } سطرًا آخر في كرّاسة المشاركين
   *[other] … و { $n } سطر آخر في كرّاسة المشاركين
}
steps-of = { $exercise }: خطوة بخطوة
board-of = { $exercise }: اللوحة
until-next-time = إلى المرّة القادمة
afterwards = وماذا بعد؟
agreements-at-home = نضع الاتفاقات بعد اللقاء، على الاستمارة.
thanks = شكرًا على ما جئتم به اليوم.
after-six-weeks = بعد 6 أسابيع، في { $date }: هل تمّت الخطوة الأولى؟
after-three-months = بعد 3 أشهر، في { $date }: ننظر معًا إلى الوراء
after-six-months = بعد 6 أشهر، في { $date }: ننظر معًا إلى الوراء
after-a-year = بعد سنة، في { $date }: نستمرّ، أم نغيّر، أم ننتهي؟
door-check = عند الباب
door-yes = نعم
door-a-bit = قليلًا
door-no = لا
plan-field = خطّتنا
plan-ours = ما نتّفق عليه

## Notes under the slides, and headings of the guide

notes-say = قولوا:
notes-say-inline = قولوا: «{ $text }»
notes-watch = انتبهوا
notes-prepare = جهّزوا
notes-when-short = إذا ضاق الوقت
notes-folded = يشمل أيضًا: { $exercise }
notes-before-start = قبل الساعة { $time }، بينما يدخل الناس
notes-title = هذه الشريحة ظاهرة عندما يدخل الناس. فيها الطرفان بالحجم نفسه. رحّبوا بكلّ شخص عند الباب.
notes-title-say = أهلًا وسهلًا. خذوا شيئًا تشربونه، واجلسوا حيث تريدون. والأفضل بجانب شخص لا تعرفونه بعد.
notes-title-watch = لا تعطوا أحدًا مكانًا ثابتًا حسب وظيفته. واحرصوا على أن يجلس الطرفان مختلطين.
notes-aim = اقرؤوا الهدف بصوت عالٍ. واسألوا شخصًا من كلّ طرف: ماذا يعني لك هذا الهدف؟
notes-aim-say = هذا هدفنا. هل يناسب ما جئتم من أجله؟
notes-who = أعطوا جهة داعية واحدة من كلّ طرف دقيقة. الطرف الذي اقترح اللقاء يبدأ.
notes-who-say = الجهات الداعية من الطرفين تحكي باختصار ما تقدّمه وما تبحث عنه. لكلّ جهة دقيقة واحدة.
notes-programme = اعرضوا البرنامج باختصار. اذكروا خصوصًا أوقات الاستراحة ووقت النهاية.
notes-programme-say = هذا برنامجنا. نبدأ معًا وننتهي في الموعد.
notes-programme-watch = اسألوا من عليه أن يغادر مبكرًا. واتفقوا كيف تكمل طاولته بعد ذلك.
notes-break = اعرضوا وقت نهاية الاستراحة بخطّ كبير على الشاشة. ثم ابدؤوا في الموعد.
notes-break-say = نأخذ استراحة. ابحثوا عن شخص من الطرف الآخر، وعودوا في الموعد.
notes-break-watch = انظروا من يقف وحده. واجمعوا ناسًا من الطرفين حول القهوة.
notes-background-watch = احكوا هذا بكلماتكم، في دقيقتين أو ثلاث. هذه خلفية، لا درس.
notes-talking = ليقرأ شخصان قواعد الحديث بصوت عالٍ، واحد من كلّ طرف. علّقوها واتركوها معلّقة.
notes-talking-say = هكذا نريد أن نتحدّث بعضنا مع بعض. هل تنقصنا قاعدة؟
notes-talking-watch = أشيروا لاحقًا إلى الملصق، لا إلى شخص.
notes-until-next = قبل أن تفترقوا
notes-until-next-say = انتهينا لهذا اليوم. قبل المرّة القادمة نزور بعضنا بعضًا. من يستقبل من؟
notes-until-next-watch = حدّدوا موعد الزيارة الآن، مع الاسم والتاريخ.
notes-end = اذكروا الموعد الأول بصوت عالٍ. واسألوا من سيحضر من كلّ طرف.
notes-end-say = شكرًا لكم. في هذه الأيام ننظر معًا إلى الوراء. سجّلوها الآن في تقويمكم.
notes-end-watch = اتركوا الكلمة الأخيرة لأحد المشاركين، لا للمنظّمين.
guide-steps = خطوة بخطوة
guide-do = افعلوا هذا
guide-avoid = الأفضل تجنّب هذا
guide-background = خلفية

## Guide

run-sheet = سير العمل: { $session }
spare = يبقى في النهاية { $minutes } للتأخّر ولحديث قصير.
not-in-programme = ليس في هذا البرنامج
fate-folded = { $exercise }: يدخل ضمن { $into }. { $why }
fate-homework = { $exercise }: تفعلونه بعد اللقاء، على الورق. { $why }
fate-left-out = { $exercise }: لا نفعله. { $why }
cause-hosts = هكذا اختارت الجهات الداعية.
cause-no-time = لا وقت لذلك.
materials-list = ما يجب أن يكون جاهزًا
materials-counted-for = العدد محسوب على أساس: { $people ->
    [zero] { $people } أشخاص
    [one] شخص واحد
    [two] شخصان
    [few] { $people } أشخاص
    [many] { $people } شخصًا
   *[other] { $people } شخص
}، { $tables ->
    [zero] { $tables } طاولات
    [one] طاولة واحدة
    [two] طاولتان
    [few] { $tables } طاولات
    [many] { $tables } طاولة
   *[other] { $tables } طاولة
}.
material-per = { $name }: { $n } { $per }
per-person = لكلّ شخص
per-table = لكلّ طاولة
per-side = لكلّ طرف
per-meeting = للمجموعة كلّها
groups-plenary = مع الجميع
groups-pairs = كلّ اثنين معًا، واحد من كلّ طرف
groups-tables = على طاولات مختلطة
who-host = الجهات الداعية
who-facilitator = ميسّر اللقاء
who-both = معًا
tense-when = ما يحدث
tense-do = ما تفعلونه
tense-say = ما يمكنكم قوله

## Tables

table-time = الوقت
table-minutes = د.
table-what = ماذا
table-how = كيف
table-first = من يبدأ
table-we-do = ما نفعله
table-date = التاريخ
table-task = ماذا
table-who = من
table-number = العدد
table-card-number = رقم
table-material = ماذا
table-for = لأيّ شيء
table-meeting = اللقاء
table-when = متى
table-where = أين
table-aim = الهدف
table-word = الكلمة
table-meaning = معناها
table-name = الاسم
table-organisation = المنظمة

## Hand-out, sheets, agreement

handout-sheets = للكتابة
sheets-explain = اطبعوا كلّ ورقة { $people ->
    [zero] { $people } مرّة
    [one] مرّة واحدة
    [two] مرّتين
    [few] { $people } مرّات
    [many] { $people } مرّة
   *[other] { $people } مرّة
}. على الورقة طرف، لا اسم.
agreement-parties = من يضع هذه الاتفاقات
agreement-clauses = اتفاقاتنا
agreement-subjects = ماذا يشمل الاتفاق الجيد
agreement-dates = متى ننظر إلى الوراء
agreement-look-back = من يدعو من، وأين؟
agreement-sign = توقيع الطرفين
contact-person = شخص التواصل
reach-how = كيف نصل إليه
sign-name = الاسم:
sign-date = التاريخ:
sign-signature = التوقيع:

## Sign-up form

sign-up-intro = يسعدنا أنكم تريدون المشاركة. لا تحتاجون إلى هاتف: املؤوا هذه الورقة. وما لا تودّون كتابته اتركوه فارغًا.
sign-up-called = الاسم الذي تحبّون أن نناديكم به
sign-up-side = إلى أي طرف تنتمون؟
sign-up-both-sides = الجسر: أنتمي إلى الطرفين معًا
sign-up-organisation = منظمتكم
sign-up-other-organisation = منظمة أخرى:
sign-up-languages = ما اللغات التي تتكلمونها؟
sign-up-other-language = لغة أخرى:
sign-up-needs = ماذا تحتاجون لكي تشاركوا؟
sign-up-need-interpreter = مترجم شفوي
sign-up-need-step-free = مدخل وقاعة بلا درج ولا عتبة
sign-up-need-childcare = رعاية للأطفال أثناء اللقاء
sign-up-need-paper = الورق بدلًا من الهاتف
sign-up-need-other = شيء آخر:
sign-up-hand-in = انتهيتم؟ أعطوا هذه الورقة لإحدى الجهات الداعية.
sign-up-kept = لا يرى ما تكتبونه هنا إلا الجهات الداعية وميسّرو اللقاء، وهم يمحونه ويتلفون هذه الورقة في موعد أقصاه { $date }، أي بعد 30 يومًا من آخر جلسة.
sign-up-by-phone = أو سجّلوا بالهاتف. امسحوا الرمز، أو افتحوا العنوان:
sign-up-code = رمز QR فيه عنوان التسجيل: { $link }

## Cards, name cards, signs, posters

cards-print = اطبعوا على الوجهين، مع القلب على الحافة الطويلة. وقصّوا على الخطّ المتقطّع.
both-sides = الطرفان
fold-here = الطيّ هنا
name-caption = ما أفعله من أجل الأهل:
table-label = طاولة { $n }
round-label = الجولة { $n }
wall-list = أين أجلس؟
wall-name = الاسم
wall-foot = تُرمى بعد اللقاء. لا يحفظ Brug من جلس مع من.
slip-line = الجولة { $n }: الطاولة { $table }
slip-absent = الجولة { $n }: غير حاضر

## The page that shows what there is

index-title = أوراق { $title }
index-intro = كلّ ما تحتاجون إليه لهذا اللقاء. ملفات Word و PowerPoint يمكنكم تعديلها، وملفات PDF للطباعة.
index-all = كلّ شيء في ملف واحد
index-made-on = أُعدّت لتاريخ { $date }

## What the hosts are, and languages that people speak

host-kind-self-organisation = جمعية ذاتية
host-kind-leisure-club = نادٍ
host-kind-mosque = مسجد
host-kind-church = كنيسة
host-kind-parents-group = مجموعة أهل
host-kind-neighbourhood-team = فريق الحي
host-kind-youth-team = فريق الشباب
host-kind-centre-for-youth-and-family = مركز الشباب والأسرة
host-kind-school = مدرسة
host-kind-municipality = البلدية
speaks-nl = الهولندية
speaks-en = الإنجليزية
speaks-ar = العربية
speaks-ber = الأمازيغية
speaks-tr = التركية
speaks-pl = البولندية
speaks-ti = التغرينية
speaks-uk = الأوكرانية
speaks-so = الصومالية
speaks-fa = الفارسية
speaks-fr = الفرنسية
speaks-es = الإسبانية
speaks-ru = الروسية
speaks-ku = الكردية
speaks-pt = البرتغالية
people-coming = من سيحضر
people-need = ما يلزم
people-speak = اللغات في القاعة

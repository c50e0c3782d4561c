# Words of the pages in the browser. A2: short sentences, everyday words.

# Frame.
skip = إلى المحتوى
choose-language = اختيار اللغة
nav-meeting = أجزاء اللقاء
nav-overview = نظرة عامّة
nav-programme = البرنامج
nav-people = الأشخاص
nav-papers = الأوراق
nav-invitation = الدعوة
nav-privacy = ما يحفظه Brug
screen-not-checked = لم يقرأ هذه الترجمةَ بعدُ أحدٌ لغته الأم هي العربية.
save = حفظ
back = رجوع
change = تعديل
print = طباعة
copy-link = نسخ الرابط
copy-text = نسخ النصّ
copied = تمّ النسخ
by-mail = بالبريد الإلكتروني
by-messenger = عبر WhatsApp
still-open = لم يُحدَّد بعد
may-be-open = (يمكن تركه فارغًا الآن)
you-are = أنتم هنا كجهة داعية: { $side }

# Home.
home-title = نحضّر لقاءً معًا
home-head = نحضّر لقاءً معًا
home-lead = للمتطوّعين الذين يدعمون الأهل، وللمختصّين الذين يفعلون ذلك كمهنة. تتعارفون وتضعون اتفاقات يلتزم بها الطرفان.
home-start = بدء لقاء جديد
home-start-hint = يحتاج هذا إلى دقيقتين. ولا يلزمكم حساب.
home-mine = لقاءاتكم على هذا الجهاز
home-forget = نسيان هذا الجهاز
home-forget-hint = افعلوا هذا على حاسوب يستعمله آخرون أيضًا. برابطكم الخاص يمكنكم العودة دائمًا.
home-how = هكذا يسير الأمر
home-step-invite = تبدؤون أنتم، وتدعون الطرف الآخر. بعد ذلك أنتم وهم جهتان داعيتان، بالحقوق نفسها.
home-step-programme = يضع Brug برنامجًا يناسب وقتكم. ثم تعدّلونه معًا.
home-step-people = يسجّل الناس أسماءهم عبر رابط أو على الورق. ويوزّعهم Brug على طاولات مختلطة.
home-step-papers = يُعدّ Brug كلّ الأوراق، بكلّ لغات اللقاء.
home-example = هل تريدون إلقاء نظرة أولًا؟
home-example-text = شاهدوا مثالًا. يمكنكم تغيير كلّ شيء فيه. ولا يراه أحد غيركم.
home-example-open = فتح المثال
home-read-file = عندي ملف لقاء جاهز (meeting.toml)

# Start.
start-title = بدء لقاء جديد
start-step = الخطوة { $n } من 4
start-who = من أنتم؟
start-what = ما موضوع اللقاء؟
start-when = متى؟
start-how-many = كم شخصًا؟
start-side = من أيّ طرف أنتم؟
side-informal-about = متطوّعون، جمعيات، مسجد، كنيسة، نادٍ
side-formal-about = مختصّون، فريق الحي، فريق الشباب، البلدية
start-organisation = منظمتكم أو مجموعتكم
start-aim = إلى ماذا تريدون الوصول؟
start-aim-hint = جملة واحدة تكفي. ويمكنكم تغييرها معًا لاحقًا.
start-aim-suggestion = أن نتعارف ونتفق كيف نتعاون في دعم الأهل
start-title-label = اسم اللقاء
start-title-suggestion = كلنا من أجل الأهل في الحي
start-place = المكان
start-place-hint = مكان يشعر فيه الجميع بأنهم مرحَّب بهم.
start-shape = كم عندكم من الوقت؟
start-day = اليوم
start-time = وقت البداية
start-when-hint = ألم تتأكّدوا بعد؟ اختاروا الآن يومًا، ويمكنكم تغييره معًا لاحقًا.
start-numbers-hint = العدد التقريبي يكفي. ويسير الحديث على أحسن وجه إذا جاء من كلّ طرف عدد متقارب.
start-languages = بأيّ لغات يُعدّ Brug الأوراق؟
start-next = التالي
start-back = الخطوة السابقة
start-finish = إنشاء اللقاء
shape-one-session = جلسة واحدة
shape-one-session-about = نحو 3 ساعات ونصف، مثلًا بعد الظهر
shape-two-sessions = جلستان
shape-two-sessions-about = مرّتان، كلّ مرّة 3 ساعات ونصف، وبينهما زيارة متبادلة
shape-three-evenings = ثلاث أمسيات
shape-three-evenings-about = 3 مرّات، كلّ مرّة ساعتان
shape-short-meeting = لقاء قصير
shape-short-meeting-about = نحو 90 دقيقة؛ وتكملون الاتفاقات في البيت
shape-one-table = جمعية واحدة وفريق واحد
shape-one-table-about = من 4 إلى 8 أشخاص على طاولة واحدة، ساعتان ونصف

# What is wrong with a form.
wrong-form = هناك شيء غير صحيح بعد. انظروا إلى النصّ الأحمر.
wrong-empty = اكتبوا شيئًا هنا.
wrong-side = اختاروا طرفًا.
wrong-choice = اختاروا واحدًا.
wrong-day = اختاروا اليوم أو يومًا بعده.
wrong-past = هذه الأيام مضت. راجعوا السنة.
wrong-time = اكتبوا وقتًا، مثل 13:00.
wrong-number = اكتبوا عددًا من 0 إلى 200.
wrong-languages = اختاروا لغة واحدة على الأقلّ.
wrong-unreadable = هناك عدد أو يوم أو وقت لا يمكن قراءته. راجعوا كلّ شيء مرّة أخرى.
wrong-answer = اكتبوا جوابًا، وعدد أحرفه من 1 إلى { $n }.

# Private link.
link-title = رابطكم الخاصّ
link-head = هذا رابطكم الخاصّ
link-lead = بهذا الرابط تعودون دائمًا إلى لقائكم. احفظوه جيدًا.
link-secret = هذا الرابط سرّي: كلّ من عنده الرابط يدخل كجهة داعية من طرفكم. لا ترسلوه إلا إلى شخص تريدون أن تعطوه هذا الحقّ.
link-how-to-keep = هكذا تحفظونه: أرسلوا الرابط إلى أنفسكم، أو اطبعوا هذه الصفحة. بعد ذلك لا يستطيع Brug أن يعرض الرابط مرّة أخرى.
link-go-on = إلى اللقاء نفسه
link-renew = إنشاء رابط خاصّ جديد
link-renew-hint = هل ضاع رابطكم، أو وصل إلى شخص آخر؟ بعد إنشاء رابط جديد لا يعمل الرابط القديم.

# Overview.
overview-title = نظرة عامّة
change-title = تعديل الاسم أو الهدف أو المكان
example-note = { $n ->
    [zero] هذا مثال. غيّروا ما تريدون. يمسحه Brug بعد { $n } يوم.
    [one] هذا مثال. غيّروا ما تريدون. يمسحه Brug بعد يوم واحد.
    [two] هذا مثال. غيّروا ما تريدون. يمسحه Brug بعد يومين.
    [few] هذا مثال. غيّروا ما تريدون. يمسحه Brug بعد { $n } أيام.
    [many] هذا مثال. غيّروا ما تريدون. يمسحه Brug بعد { $n } يومًا.
   *[other] هذا مثال. غيّروا ما تريدون. يمسحه Brug بعد { $n } يوم.
}
example-other = المشاهدة كجهة داعية: { $side }
news = { $n ->
    [zero] لم يغيّر الطرف الآخر شيئًا ولم يُجب عن شيء.
    [one] هناك أمر واحد غيّره الطرف الآخر أو أجاب عنه.
    [two] هناك أمران غيّرهما الطرف الآخر أو أجاب عنهما.
    [few] هناك { $n } أمور غيّرها الطرف الآخر أو أجاب عنها.
    [many] هناك { $n } أمرًا غيّره الطرف الآخر أو أجاب عنه.
   *[other] هناك { $n } أمر غيّره الطرف الآخر أو أجاب عنه.
}
news-look = مشاهدة
together-head = من يحضّر هذا اللقاء
together-open = لم يُدعَ بعد
together-invited = دُعي، ولم ينضمّ بعد
together-why = يمكنكم تحضير كلّ شيء من الآن. أمّا تثبيت البرنامج ودعوة الناس فتفعلونهما معًا، حين ينضمّ الطرف الآخر أيضًا.
together-invite = دعوة: { $side }
together-invite-again = إنشاء دعوة جديدة
together-invite-again-hint = بعد ذلك لا تعمل الدعوة السابقة.
facts-head = اللقاء
fact-title = الاسم
fact-aim = الهدف
fact-place = المكان
fact-when = الموعد
fact-numbers = عدد الأشخاص
fact-languages = لغات الأوراق
fact-us = من نحن
fact-hosts-informal = الجهات الداعية من الطرف غير الرسمي
fact-hosts-formal = الجهات الداعية من الطرف الرسمي
fact-programme = البرنامج
next-head = ما يمكنكم فعله الآن
programme-impossible = رغباتكم لا تجتمع معًا.
programme-broken = { $n ->
    [zero] لم يبقَ شيء غير مناسب.
    [one] بقي أمر واحد غير مناسب.
    [two] بقي أمران غير مناسبين.
    [few] بقيت { $n } أمور غير مناسبة.
    [many] بقي { $n } أمرًا غير مناسب.
   *[other] بقي { $n } أمر غير مناسب.
}
people-lopsided = من أحد الطرفين يأتي الآن أشخاص أكثر بكثير. اطلبوا من الطرف الأصغر إحضار بضعة أشخاص آخرين.
papers-about = كلّ الأوراق كما هي الآن، بكلّ لغة
more-head = المزيد
state-programme-needs-both = تثبّتونه معًا. وهذا ينتظر الطرف الآخر.
state-programme-open = لم يُثبَّت بعد
state-programme-waits-for-us = وافق الطرف الآخر. ولم نوافق نحن بعد.
state-programme-waits-for-them = وافقنا نحن. ولم يوافق الطرف الآخر بعد.
state-programme-fixed = ثبّته الطرفان
state-invitation-needs-both = تدعون الناس معًا. وهذا ينتظر الطرف الآخر.
state-invitation-open = لم تبدأ بعد
state-invitation-waits-for-us = يريد الطرف الآخر دعوة الناس. ولم نقل نحن نعم بعد.
state-invitation-waits-for-them = نريد نحن دعوة الناس. ولم يقل الطرف الآخر نعم بعد.
state-invitation-fixed = يمكنكم دعوة الناس
told-numbers = غير الرسمي { $informal }، الرسمي { $formal }، الجسر { $bridge }
told-people = المسجّلون: غير الرسمي { $informal }، الرسمي { $formal }، الجسر { $bridge }
told-table-size = { $n ->
    [zero] { $n } أشخاص على كلّ طاولة
    [one] شخص واحد على كلّ طاولة
    [two] شخصان على كلّ طاولة
    [few] { $n } أشخاص على كلّ طاولة
    [many] { $n } شخصًا على كلّ طاولة
   *[other] { $n } شخص على كلّ طاولة
}
told-offers = ما تقدّمه: { $texts }
told-needs = ما تبحث عنه: { $texts }
told-contact = للتواصل: { $contact }
told-include = يجب أن يكون في البرنامج: { $letters }
told-leave-out = ليس في البرنامج: { $letters }
told-minutes = مدّة { $letter } هي { $n ->
    [zero] { $n } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $n } دقائق
    [many] { $n } دقيقة
   *[other] { $n } دقيقة
}
told-start = { $letter } يبدأ في { $start }
told-composed = من إعداد Brug

# Forms for parts of the meeting.
details-what-title = الاسم والهدف والمكان
details-when-title = الموعد
details-numbers-title = عدد الأشخاص
details-languages-title = لغات الأوراق
details-us-title = من نحن
details-when-hint = أفرغوا خانة اليوم لحذف تلك الجلسة. واملؤوا السطر الفارغ لإضافة جلسة.
details-starts = البداية
details-ends = النهاية
details-bridge = الجسر: من هم من الطرفين معًا
details-table-size = كم شخصًا على كلّ طاولة (من 3 إلى 8)
details-first-language = بأيّ لغة تتحدّثون في القاعة؟
details-us-hint = يظهر هذا على الأوراق: هكذا يتعرّف إليكم الطرف الآخر.
details-organisation = اسم المنظمة أو المجموعة
details-kind = نوع المنظمة
details-kind-none = دون اختيار
details-offers = ماذا نقدّم؟
details-needs = عمّ نبحث؟
details-line-each = كلّ أمر في سطر جديد.
details-contact = شخص التواصل
details-contact-hint = يظهر هذا في رسائل يقرؤها آخرون. اكتبوا فقط ما يجوز أن يعرفه الجميع.
details-another = منظمة أخرى من طرفنا

# Two changes of the same thing.
outrun-title = تغييران للشيء نفسه
outrun-lead = بينما كنتم تعملون، غيّر الطرف الآخر ({ $side }) هذا أيضًا: { $what }. لم يضِع شيء. اختاروا معًا ما يبقى.
outrun-by-us = بينما كنتم تعملون، غيّر شخص من طرفكم أنتم هذا أيضًا: { $what }. لم يضِع شيء. اختاروا ما يبقى.
outrun-theirs = هذا هو الموجود الآن
outrun-ours = هذا ما أردتموه
outrun-before = ما كان موجودًا من قبل
outrun-keep-theirs = تركه كما هو الآن
outrun-take-ours = حفظ تغييري مع ذلك
outrun-hint = إذا حفظتم تغييركم مع ذلك، فسيراه الطرف الآخر في زيارته القادمة.

# Changes.
changes-title = ما الذي تغيّر
changes-none = لم يغيّر الطرف الآخر شيئًا منذ زيارتكم السابقة.
changes-new = جديد لكم
changes-old = من قبل
changes-accept = هذا جيد
changes-accepted = يرى الطرف الآخر أن هذا جيد.
changes-answer = جوابكم
changes-send = إرسال الجواب
changes-by-us = نحن
changes-before = من قبل
changes-after = الآن
changes-more = { $n ->
    [zero] لا تغييرات جديدة أخرى.
    [one] وهناك تغيير جديد آخر لا يظهر هنا.
    [two] وهناك تغييران جديدان آخران لا يظهران هنا.
    [few] وهناك { $n } تغييرات جديدة أخرى لا تظهر هنا.
    [many] وهناك { $n } تغييرًا جديدًا آخر لا يظهر هنا.
   *[other] وهناك { $n } تغيير جديد آخر لا يظهر هنا.
}

# Programme.
programme-title = البرنامج
programme-conflict = هذه الرغبات لا تجتمع معًا:
programme-conflict-way = اختاروا شكلًا مما يلي، أو اجعلوا إحدى الجلسات أطول.
earlier = وقت أبكر
later = وقت لاحق
shorter = أقصر
longer = أطول
leave-out = حذف
add-break = استراحة بعده
put-back = إعادة
undo = تراجع
compose-again = ليضع Brug البرنامج من جديد
edit-earlier = نقل إلى وقت أبكر: { $exercise }
edit-later = نقل إلى وقت لاحق: { $exercise }
edit-move = نقل: { $exercise }
edit-minutes = { $exercise }: { $n ->
    [zero] { $n } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $n } دقائق
    [many] { $n } دقيقة
   *[other] { $n } دقيقة
}
edit-remove = حذف: { $exercise }
edit-put-back = إعادة: { $exercise }
edit-add-break = استراحة بعد: { $exercise }
session-over = يحتاج هذا إلى وقت أطول من وقت الجلسة.
absent-head = ليس في البرنامج
absent-left-out = محذوف
absent-homework = تفعلونه بعد اللقاء، على الورق
absent-folded = أهمّ ما فيه يدخل ضمن { $into }
why-head = لماذا هو هكذا
more-time-head = مع وقت أكثر
broken-overlap = لا يتّسع وقت هذه الجلسة للبرنامج.
broken-order = { $exercise } ليس في المكان الذي تحدّده الطريقة. فكلّ تمرين يُبنى على ما قبله.
broken-minutes = مدّة { $exercise } الآن { $n ->
    [zero] { $n } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $n } دقائق
    [many] { $n } دقيقة
   *[other] { $n } دقيقة
}. والمدّة المناسبة من { $least } إلى { $most ->
    [zero] { $most } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $most } دقائق
    [many] { $most } دقيقة
   *[other] { $most } دقيقة
}.
broken-stretch = { $n ->
    [zero] { $n } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $n } دقائق
    [many] { $n } دقيقة
   *[other] { $n } دقيقة
} دون استراحة وقت طويل جدًا. تلزم استراحة بعد { $most ->
    [zero] { $most } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $most } دقائق
    [many] { $most } دقيقة
   *[other] { $most } دقيقة
} على الأكثر.
broken-no-break = الجلسة التي تزيد على ساعتين تحتاج إلى استراحة.
broken-break = مدّة الاستراحة { $n ->
    [zero] { $n } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $n } دقائق
    [many] { $n } دقيقة
   *[other] { $n } دقيقة
} على الأقلّ، ومكانها بين تمرينين.
broken-looking-back = تبدأ كلّ جلسة تالية بهذا: { $exercise }.
broken-wish = هناك رغبة بشأن { $exercise } لم تتحقّق.
agree-head = التثبيت معًا
agree-needs-both = تثبّتون البرنامج معًا. ادعوا الطرف الآخر أولًا؛ تجدون الزرّ في «نظرة عامّة».
agree-us-yes = وافقنا نحن.
agree-us-no = لم نوافق نحن بعد.
agree-them-yes = وافق: { $side }
agree-them-no = لم يوافق بعد: { $side }
agree-programme = الموافقة على هذا البرنامج
agree-hint = إذا تغيّر شيء بعد ذلك، يقول كلّ طرف نعم من جديد.
shapes-head = اختيار شكل جاهز
shapes-hint = هذا يضع برنامجًا جديدًا. إذا كان الشكل لا يناسب عدد الجلسات، فغيّروا الأيام أولًا.

# Inviting the other side.
invite-share-title = دعوة للطرف الآخر
invite-share-head = أرسلوا هذا الرابط إلى الطرف الآخر
invite-share-lead = من يفتح الرابط ويقول نعم يصبح الجهة الداعية من الطرف الآخر. وعندها أنتم وهم جهتان داعيتان، بالحقوق نفسها.
invite-share-until = يعمل هذا الرابط حتى نهاية يوم { $day }، ولمرّة واحدة.
invite-share-words = نصّ ترسلونه مع الرابط
invite-share-text = نحن { $us }. نودّ أن نتعرّف إليكم وأن نحضّر معكم لقاءً: { $title }. ولكم الحقوق نفسها التي لنا. انظروا هنا وأخبرونا هل تشاركون: { $address }
invite-share-once = بعد ذلك لا يعرض Brug هذا الرابط مرّة أخرى. هل ضاع؟ أنشئوا رابطًا جديدًا في «نظرة عامّة».
welcome-title = أنتم مدعوّون
welcome-head = أنتم مدعوّون لنحضّر شيئًا معًا
welcome-voice = نحن { $us }. نودّ أن نتعرّف إليكم، وأن نتّفق كيف ندعم الأهل معًا.
welcome-what = هذا Brug: أداة للقاء بين متطوّعين ومختصّين. فيه برنامج مع تمارين، وكلّ الأوراق تُعدّ لكم.
welcome-equal = إذا قلتم نعم، فأنتم أيضًا جهة داعية. يحقّ لكم كلّ ما يحقّ لنا. ولا يُثبَّت شيء من دونكم.
welcome-organisation = منظمتكم أو مجموعتكم
welcome-side = تصبحون الجهة الداعية من: { $side }
welcome-accept = نعم، نشارك
welcome-ours = هذا هو الرابط الذي أنشأتموه بأنفسكم. هو للطرف الآخر: أرسلوه إليه.
welcome-no = ألا تريدون ذلك؟ لا يلزم أن تفعلوا شيئًا. هذه الصفحة لا تحفظ شيئًا عنكم.

# Errors.
error-way-on = يمكنكم فعل هذا:
error-ask-host = اطلبوا من الجهة الداعية رابطًا جديدًا.
error-go-back = عودوا بزرّ الرجوع في المتصفّح. غالبًا يكون ما كتبتموه ما زال موجودًا.
error-to-home = إلى بداية Brug
error-not-found-title = هذه الصفحة غير موجودة
error-not-found-text = ربّما لم يُنسخ الرابط كاملًا. أو أن هذا الجهاز لا يعرف رابطكم الخاصّ بعد: عندها افتحوا ذلك الرابط أولًا.
error-dead-link-title = هذا الرابط لا يعمل
error-dead-link-text = ربّما لم يُنسخ الرابط كاملًا. انظروا هل ينقص جزء منه.
error-expired-title = لم يعد هذا الرابط يعمل
error-expired-text = استُعمل الرابط من قبل، أو انتهت مدّته، أو حلّ محلّه رابط جديد.
error-erased-title = مُسح هذا اللقاء
error-erased-text = مُسح كلّ شيء يوم { $day }، لأن الجهات الداعية مسحته أو لأن مدّته انتهت. ولم يُحفظ منه شيء.
error-other-site-title = لم يأتِ هذا من Brug نفسه
error-other-site-text = لا يقبل Brug الاستمارات إلا من صفحاته هو. لم يتغيّر شيء.
error-too-often-title = انتظروا قليلًا
error-too-often-text = تكرّرت المحاولة من مكانكم كثيرًا. حاولوا مرّة أخرى بعد 10 دقائق.
error-too-large-title = هذا كبير جدًا
error-too-large-text = ما أرسلتموه أكبر مما يقبله Brug. لم يتغيّر شيء.
error-unreadable-title = لا يمكن قراءة هذا
error-unreadable-text = لم يصل الملف أو الاستمارة كما يجب. لم يتغيّر شيء.
error-busy-title = هناك ضغط الآن
error-busy-text = يحدث الآن الكثير في وقت واحد. هل أردتم تغيير شيء؟ انظروا هل تمّ ذلك. حاولوا مرّة أخرى بعد قليل.
error-full-journal-title = تغيّر هذا اللقاء مرّات كثيرة جدًا
error-full-journal-text = هناك 5000 تغيير من قبل. لا يستطيع Brug أن يحفظ أكثر. لم يتغيّر شيء. احفظوا اللقاء ملفًا، وابدؤوا لقاءً جديدًا بهذا الملف.
error-too-much-mail-title = أُرسل ما يكفي من البريد
error-too-much-mail-text = يرسل Brug في اليوم للّقاء الواحد 300 دعوة و5 روابط خاصّة على الأكثر. ويرسل لكلّ اللقاءات معًا 1000 دعوة في الساعة على الأكثر. لم يُرسل شيء الآن. حاولوا لاحقًا أو غدًا، أو أرسلوا النصّ بأنفسكم.
error-broken-title = حدث خطأ في Brug
error-broken-text = ليس الخطأ منكم. وما حُفظ من قبل ما زال محفوظًا.

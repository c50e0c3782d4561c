# Papers, the meeting as a file, the invitation, mail, data and the owner.

# Papers.
papers-title = الأوراق
papers-lead-text = يُعدّ Brug الأوراق لحظةَ فتحها. هل غيّرتم شيئًا في اللقاء؟ يظهر ذلك فيها فورًا.
papers-no-programme = رغباتكم للبرنامج لا تجتمع معًا. لذلك لا يستطيع Brug إعداد الأوراق الآن.
papers-to-programme = إلى البرنامج
papers-languages = لغة الأوراق
papers-other-language = (ليست من لغات هذا اللقاء)
papers-not-checked = لم يقرأ الترجمة بهذه اللغة ({ $language }) بعدُ أحدٌ هي لغته الأم. اطلبوا من أحدهم قراءة الأوراق أولًا.
papers-all = كلّ شيء دفعة واحدة، بكلّ اللغات
papers-all-one = كلّ شيء بلغة واحدة: { $language }
papers-all-hint = يحتاج هذا إلى لحظات. تحصلون على ملف .zip واحد.
papers-before = قبل اللقاء
papers-lead = لمن يدير اللقاء
papers-work = للجميع حول الطاولة
papers-room = للقاعة
papers-after = للاتفاقات وللختام
papers-picture = الصفحة الأولى: { $paper }
papers-as-file = اللقاء كملف
papers-as-file-text = في هذا الملف اللقاء كلّه، من دون أسماء أشخاص. يمكنكم حفظه وتغييره وقراءته من جديد لاحقًا.
form-pptx = PowerPoint
form-docx = Word
form-pdf = PDF
form-txt = نصّ
form-ics = تقويم

# The meeting as a file.
file-save = حفظ الملف (meeting.toml)
file-read-into = قراءة ملف
file-title = لقاء من ملف
file-lead = هل عندكم ملف لقاء (meeting.toml)؟ يمكنكم المتابعة به. ترون أولًا ما فهمه Brug. ولا يُحفظ شيء بعد.
file-choose = اختيار الملف
file-choose-hint = ملف نصّي حجمه 64 kB على الأكثر.
file-paste = أو ألصقوا النصّ هنا
file-look = عرض
file-another = ملف آخر
file-nothing = اختاروا ملفًا، أو ألصقوا النصّ.
file-too-large = هذا الملف أكبر من 64 kB. ملف اللقاء أصغر بكثير.
file-not-text = هذا ليس ملفًا نصّيًا. اختاروا الملف الذي ينتهي بـ .toml.
file-cannot = هذا غير صحيح بعد في الملف
file-notices = من المفيد أن تعرفوا
file-line = السطر { $n }
file-whole = الملف كلّه
file-understood = هذا ما فهمه Brug
file-names-people = يذكر الملف أيضًا قائمة أشخاص ({ $file }). لا يقرؤها Brug هنا. أضيفوا الأشخاص لاحقًا في «الأشخاص».
meeting-file-title = قراءة ملف
meeting-file-lead = اقرؤوا ملفًا في هذا اللقاء. ترون أولًا ما يختلف، ثم تختارون ما تأخذونه منه.
meeting-file-same = الملف مطابق للقاء كما هو الآن. لا شيء يحتاج إلى تغيير.
meeting-file-differs = هذا يختلف في الملف. ماذا تأخذون منه؟
meeting-file-now = الآن
meeting-file-file = في الملف
meeting-file-hint = يرى الطرف الآخر في زيارته القادمة ما غيّرتموه.
meeting-file-take = أخذ ما وُضعت عليه علامة
meeting-file-outrun = بينما كنتم تنظرون، غيّر شخص آخر الشيء نفسه. لم يُمحَ ذلك. انظروا في الأسفل إلى ما زال مختلفًا.
meeting-file-misfit = هذا لا يجتمع معًا هكذا: { $reason } ضعوا علامات أكثر، أو أقلّ.

# Invitation.
invitation-title = الدعوة
invitation-lead = ادعوا الناس برسالة قصيرة أو بالبريد الإلكتروني أو برسالة ورقية. بكلّ لغات اللقاء.
invitation-together = ندعو معًا
invitation-needs-both = تدعون الناس معًا، والطرف الآخر ليس هنا بعد. ادعوا الطرف الآخر أولًا. ويمكنكم قراءة النصّ من الآن.
invitation-to-overview = إلى النظرة العامّة
invitation-us-yes = نريد أن ندعو الناس.
invitation-us-no = لم نقل نعم بعد.
invitation-may = قال الطرفان نعم. يمكنكم دعوة الناس.
invitation-waits = قلتم نعم. والآن ننتظر الطرف الآخر.
invitation-agree = نعم، نريد أن ندعو الناس
invitation-agree-hint = هل يتغيّر بعد ذلك الاسم أو الهدف أو المكان أو الوقت؟ عندها يقول كلّ طرف نعم من جديد.
invitation-text = النصّ
invitation-draft = مسوّدة
invitation-draft-hint = هذه مسوّدة. لا ترسلوها إلا عندما يقول الطرفان نعم.
invitation-languages = لغة النصّ
invitation-sign-up = سجّلوا هنا:
invitation-paper = على الورق وفي التقويم
invitation-letter = الدعوة كرسالة
invitation-calendar = الموعد للتقويم
invitation-mail = الدعوة بالبريد الإلكتروني
invitation-mail-about = يرسل Brug إلى كلّ شخص رسالة خاصّة به، فيها النصّ أعلاه والموعد للتقويم.
invitation-addresses = عناوين البريد الإلكتروني
invitation-addresses-hint = كلّ عنوان في سطر جديد، 200 على الأكثر. اكتبوا فقط عناوين من يوافقون على ذلك.
invitation-mail-language = لغة الرسالة
invitation-words = جملة منكم
invitation-words-hint = مثلًا: توجد رعاية للأطفال، ونأكل معًا.
invitation-mail-kept = يمسح Brug كلّ عنوان فور إرسال الرسالة، ولا يعرضه أبدًا بعد ذلك.
invitation-mail-send = إرسال الدعوات
invitation-sent = { $n ->
    [zero] لا رسائل جاهزة.
    [one] رسالة واحدة جاهزة وستُرسل بعد قليل.
    [two] رسالتان جاهزتان وستُرسلان بعد قليل.
    [few] { $n } رسائل جاهزة وستُرسل بعد قليل.
    [many] { $n } رسالة جاهزة وستُرسل بعد قليل.
   *[other] { $n } رسالة جاهزة وستُرسل بعد قليل.
}
invitation-no-address = اكتبوا عنوان بريد واحدًا على الأقلّ.
invitation-wrong-address = هذا ليس عنوان بريد إلكتروني: { $address }
invitation-too-many = { $n ->
    [zero] لا يمكن إرسال أيّ عنوان.
    [one] عنوان واحد على الأكثر في كلّ مرّة.
    [two] عنوانان على الأكثر في كلّ مرّة.
    [few] { $n } عناوين على الأكثر في كلّ مرّة.
    [many] { $n } عنوانًا على الأكثر في كلّ مرّة.
   *[other] { $n } عنوان على الأكثر في كلّ مرّة.
}
invitation-no-mail = لا يرسل Brug بريدًا إلكترونيًا هنا. يمكنكم إرسال النصّ بأنفسكم.

# Where a host wants mail.
contact-title = عنوان بريدكم
contact-lead = هل تريدون تذكيرًا من Brug؟ تصلكم رسالة قبل كلّ جلسة بأسبوع وقبلها بيوم.
contact-no-mail = لا يرسل Brug بريدًا إلكترونيًا هنا. لذلك لا نسأل عن عنوانكم.
contact-example = هذا مثال. لا يرسل Brug بريدًا من أجله.
contact-email = عنوان بريدكم الإلكتروني
contact-kept = للتذكير ولرابطكم فقط. لا يراه أحد، ولا حتى الطرف الآخر.
contact-kept-until = للتذكير ولرابطكم فقط. لا يراه أحد، ولا حتى الطرف الآخر. يمسحه Brug يوم { $day }.
contact-language = لغة الرسالة
contact-wrong = هذا ليس عنوان بريد إلكتروني. يكون العنوان هكذا: name@example.com
contact-saved = حُفظ عنوانكم. سيصلكم التذكير.
contact-forgotten = مُسح عنوانكم. لن يصلكم تذكير.
contact-sent = يصلكم رابطكم الجديد بالبريد الإلكتروني. لم يعد الرابط القديم يعمل.
contact-link-head = رابطكم الخاصّ بالبريد الإلكتروني
contact-link-about = لا يحفظ Brug رابطكم، ولذلك لا يستطيع إرساله مرّة أخرى. تحصلون على رابط جديد. بعد ذلك لا يعمل الرابط القديم، ولا على أجهزة أخرى.
contact-link-send = أرسلوا إليّ رابطًا جديدًا
contact-sure-lead = سيذهب الرابط الجديد إلى هذا العنوان:
contact-sure-about = من يقرأ هذه الرسالة يستطيع دخول لقائكم. تأكّدوا أنّه عنوانكم أنتم.
contact-sure-yes = نعم، أرسلوا الرابط إلى هنا
contact-sure-no = لا، عنوان آخر

# Mails.
mail-link-subject = رابطكم الخاصّ: { $title }
mail-link-body =
    تحية طيبة،

    هذا رابطكم الخاصّ إلى اللقاء «{ $title }»:

    { $address }

    هذا الرابط سرّي: من يملكه هو جهة داعية من طرفكم. لم يعد رابطكم السابق يعمل.

    ألم تطلبوا ذلك؟ لا يلزم أن تفعلوا شيئًا.
mail-reminder-week-subject = قريبًا: { $title }
mail-reminder-week-body =
    تحية طيبة،

    بعد أسبوع يحين الموعد: { $title }.
    متى: { $when }

    هل ثُبّت البرنامج؟ هل يعرف الجميع المكان؟ تجدون في Brug كلّ الأوراق لتجهيزها.
mail-reminder-day-subject = غدًا: { $title }
mail-reminder-day-body =
    تحية طيبة،

    غدًا يحين الموعد: { $title }.
    متى: { $when }

    اطبعوا الأوراق الأخيرة، وأحضروا أقلامًا. نتمنى لكم لقاءً جميلًا معًا!
mail-place = أين: { $place }
mail-open-meeting =
    تفتحون اللقاء برابطكم الخاصّ. أو هنا، على جهاز يعرف رابطكم:
    { $address }
mail-reminder-why = وصلتكم هذه الرسالة لأنكم طلبتم من Brug تذكيرًا. يمكنكم مسح عنوانكم في اللقاء، عند «عنوان بريدكم».
mail-invitation-subject = دعوة: { $title }
mail-invitation-why = أعطت الجهات الداعية عنوانكم لـ Brug من أجل هذه الرسالة وحدها. ثم مسحه Brug. لا يمكن الردّ على هذه الرسالة؛ اسألوا الجهات الداعية.

# Data.
data-title = ما يحفظه Brug من هذا اللقاء
data-lead = يحفظ Brug أقلّ ما يمكن، ولا يحفظه أطول مما يلزم.
data-kept = الموجود الآن
data-what = ماذا
data-until = حتى متى
data-people = { $n ->
    [0] أسماء الأشخاص: لا شيء
    [zero] أسماء الأشخاص: لا شيء
    [one] اسم شخص واحد، مع الطرف والمنظمة واللغات وما يحتاج إليه
    [two] اسما شخصين، مع الطرف والمنظمة واللغات وما يحتاجان إليه
    [few] أسماء { $n } أشخاص، مع الطرف والمنظمة واللغات وما يحتاجون إليه
    [many] أسماء { $n } شخصًا، مع الطرف والمنظمة واللغات وما يحتاجون إليه
   *[other] أسماء { $n } شخص، مع الطرف والمنظمة واللغات وما يحتاجون إليه
}
data-seating = من يجلس إلى أيّ طاولة
data-no-seating = من يجلس إلى أيّ طاولة: غير محفوظ
data-email = عنوان بريدكم
data-no-email = عنوان بريدكم: غير محفوظ
data-meeting = الاسم والهدف والمكان والأوقات والبرنامج والجهات الداعية، مع ما تغيّر
data-until-day = حتى { $day }
data-until-dated = حتى 30 يومًا بعد اليوم الأخير
data-until-erased = حتى تمسحوه أنتم
data-until-example = حتى يمسح Brug المثال
data-names-erased = مُسحت الأسماء يوم { $day }.
data-who-sees = لا يرى هذا إلا الجهات الداعية من الطرفين. وبعد المسح لا يستطيع أحد أن يعرف من جلس مع من.
data-take = أخذ كلّ شيء معكم
data-take-text = تحصلون على ملف .zip فيه كلّ ما عند Brug عن هذا اللقاء. فيه أسماء: احفظوه جيّدًا.
data-take-button = حفظ كلّ شيء (.zip)
data-erase-names = مسح الأسماء الآن
data-erase-names-text = تُمسح أسماء من سجّلوا والطاولات وعناوين البريد والرسائل التي ما زالت تنتظر. ويبقى باقي اللقاء، ومنه اسم شخص الاتصال الذي وضعتموه على الرسائل وما كتبته الجهات الداعية بعضها لبعض. لا يمكن التراجع عن ذلك.
data-sure-names = نعم، أريد مسح كلّ الأسماء
data-erase-names-button = مسح الأسماء
data-erase-all-text = عندها لا يبقى منه شيء، للطرفين.
data-erase-all-button = مسح اللقاء كلّه …
data-tick = ضعوا العلامة أولًا. عندها يعرف Brug أنكم متأكّدون.
erase-title = مسح اللقاء كلّه
erase-what = يُمسح كلّ شيء: الأسماء والطاولات والبرنامج وما قلتموه أثناء التحضير وكلّ الروابط. لا يمكن التراجع عن ذلك. احفظوا نسخة أولًا إن كنتم تحتاجون إليها.
erase-both = الطرف الآخر جهة داعية أيضًا. تحدّثوا معه أولًا. سيرى بعد ذلك أن اللقاء مُسح، ومتى.
erase-sure = نعم، أريد مسح اللقاء كلّه، للطرفين
erase-button = مسح كلّ شيء

# Export.
export-title = كلّ ما يخصّ اللقاء: { $title }
export-meeting = اللقاء، لقراءته في Brug من جديد
export-journal = ما حدث، سطر لكلّ تغيير
export-people = من يأتي
export-tables = من يجلس إلى أيّ طاولة، في كلّ جولة
export-careful = في هذا الملف أسماء. امسحوه عندما لا تحتاجون إليه، وعلى الأكثر بعد 30 يومًا من اللقاء.
export-started = بدأ
export-joined = الطرف الآخر يشارك
export-undone = أُعيد البرنامج كما كان
export-accepted = موافقة على التغيير { $number }
export-answered = ردّ على التغيير { $number }: { $text }
export-programme-agreed = موافقة على البرنامج
export-invitation-agreed = موافقة على دعوة الناس

# Privacy.
privacy-title = ما يحفظه Brug
privacy-lead = يعرف Brug أقلّ ما يمكن. هذا كلّ شيء.
privacy-people = عمّن يسجّل
privacy-people-what = الاسم الذي تختارونه، وطرفكم، ومنظمتكم، ولغاتكم، وما تحتاجون إليه للمشاركة. لا يرى ذلك إلا الجهات الداعية للقائكم.
privacy-people-until = { $n ->
    [zero] يمسح Brug ذلك في اليوم الأخير من اللقاء.
    [one] يمسح Brug ذلك بعد يوم واحد من اليوم الأخير للقاء. ويمكن قبل ذلك: انسحبوا برابطكم الخاصّ، أو اطلبوا من الجهات الداعية.
    [two] يمسح Brug ذلك بعد يومين من اليوم الأخير للقاء. ويمكن قبل ذلك: انسحبوا برابطكم الخاصّ، أو اطلبوا من الجهات الداعية.
    [few] يمسح Brug ذلك بعد { $n } أيام من اليوم الأخير للقاء. ويمكن قبل ذلك: انسحبوا برابطكم الخاصّ، أو اطلبوا من الجهات الداعية.
    [many] يمسح Brug ذلك بعد { $n } يومًا من اليوم الأخير للقاء. ويمكن قبل ذلك: انسحبوا برابطكم الخاصّ، أو اطلبوا من الجهات الداعية.
   *[other] يمسح Brug ذلك بعد { $n } يوم من اليوم الأخير للقاء. ويمكن قبل ذلك: انسحبوا برابطكم الخاصّ، أو اطلبوا من الجهات الداعية.
}
privacy-people-never = لا يسأل Brug أبدًا عن الأصل أو الدين أو الجنسية أو تاريخ الميلاد. ولا يحفظ شيئًا عن العائلات والأطفال.
privacy-hosts = عن الجهات الداعية
privacy-hosts-what = اسم منظمتكم وما تكتبونه عن اللقاء. يبقى ذلك حتى تمسحوه. هل تمسحون كلّ شيء؟ عندها لا يعرف Brug إلا اليوم الذي حدث فيه ذلك.
privacy-example = { $n ->
    [zero] يمسح Brug المثال فورًا.
    [one] يمسح Brug المثال بعد يوم واحد.
    [two] يمسح Brug المثال بعد يومين.
    [few] يمسح Brug المثال بعد { $n } أيام.
    [many] يمسح Brug المثال بعد { $n } يومًا.
   *[other] يمسح Brug المثال بعد { $n } يوم.
}
privacy-mail = البريد الإلكتروني
privacy-mail-yes = هل تعطون عنوان بريد لدعوة؟ يمسحه Brug فور إرسال الرسالة. أما عنوان الجهة الداعية فيُمسح مع الأسماء، أو قبل ذلك إن أردتم.
privacy-mail-no = لا يرسل Brug بريدًا إلكترونيًا هنا، ولذلك لا يحفظ عناوين بريد.
privacy-cookies = ملفات تعريف الارتباط (cookies)
privacy-cookie-device = واحد يتذكّر أن هذا الجهاز يعرف رابطكم الخاصّ: نصف سنة.
privacy-cookie-language = واحد يتذكّر لغتكم: نصف سنة.
privacy-cookies-none = لا يوجد غيرهما؛ فقط المسؤول يحصل على واحد عند الدخول. لا يتتبّعكم Brug، ولا يعدّ الزوّار.
privacy-elsewhere = مواقع أخرى
privacy-elsewhere-text = لا تجلب أيّ صفحة من Brug شيئًا من موقع آخر. فقط حين تضغطون أنتم «عبر WhatsApp» أو «بالبريد الإلكتروني» يذهب النصّ إلى ذلك البرنامج.
privacy-yours = ما يمكنكم فعله
privacy-yours-text = تجد الجهات الداعية في «نظرة عامّة»، تحت «المزيد»، ما حُفظ من لقائها. ويمكنها أخذ كلّ شيء ومسح كلّ شيء. هل تشاركون في لقاء؟ اسألوا الجهات الداعية، أو استعملوا رابطكم الخاصّ.

# The owner of the instance.
admin-enter-title = إدارة Brug
admin-enter-lead = بهذا الزرّ تدخلون على هذا الجهاز كمسؤول، لمدّة اثنتي عشرة ساعة. يعمل الرابط مرّة واحدة.
admin-enter = دخول
admin-title = Brug بالأرقام
admin-lead = ترون أعدادًا. أما ما في اللقاءات فلا ترونه.
admin-meetings = اللقاءات
admin-examples = الأمثلة
admin-erased = اللقاءات الممسوحة
admin-people = الأشخاص، في كلّ اللقاءات معًا
admin-mails-waiting = رسائل تنتظر
admin-mails-failed = رسائل تعذّر إرسالها
admin-size = حجم البيانات
admin-megabytes = { $size } MB
admin-version = إصدار Brug
admin-no-mail = لم يُضبط خادم بريد. لا يرسل Brug بريدًا إلكترونيًا.
admin-sign-out = خروج

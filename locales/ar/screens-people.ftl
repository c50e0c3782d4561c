# Words of the pages about who comes and who sits where. Short sentences, everyday words.

# Words that are kept for what someone needs. They come on papers as they are.
need-interpreter = مترجم
need-step-free = كرسي متحرك
need-childcare = رعاية أطفال
need-paper = ورق بدل الهاتف

# Signing up.
join-title = التسجيل
join-head = يمكنكم التسجيل في
join-inviters = من يدعوكم
join-name = بأيّ اسم تحبّون أن نناديكم؟
join-name-hint = اسمكم الأول يكفي. ويمكن أن يكون اسمًا آخر.
join-side = من أيّ طرف أنتم؟
join-both = من كليهما (الجسر)
join-both-about = تنتمون إلى الطرفين
join-organisation = من أيّ منظمة أو مجموعة أنتم؟
join-no-organisation = أفضّل ألا أقول، أو آتي باسمي فقط
join-other-organisation = منظمة أخرى
join-own-organisation = اسم المنظمة أو المجموعة الأخرى
join-languages = ما اللغات التي تتكلّمونها؟
join-other-language = لغة أخرى
join-needs = ماذا تحتاجون؟
join-need-interpreter = مترجم
join-need-step-free = مكان بلا درج ولا عتبات
join-need-childcare = رعاية لأطفالي
join-need-paper = ورق بدل الهاتف
join-other-need = شيء آخر
join-other-need-hint = اذكروا فقط ما على الجهات الداعية ترتيبه. لا حاجة إلى أسماء آخرين ولا إلى شيء عن صحّتكم.
join-kept = { $n ->
    [one] لا يحفظ Brug إلا ما تكتبونه هنا: تراه الجهات الداعية لهذا اللقاء، ويظهر اسمكم على أوراق في القاعة، وبعد يوم واحد ({ $n }) من آخر جلسة يمسحه Brug.
   *[other] لا يحفظ Brug إلا ما تكتبونه هنا: تراه الجهات الداعية لهذا اللقاء، ويظهر اسمكم على أوراق في القاعة، وبعد { $n } يومًا من آخر جلسة يمسحه Brug.
}
join-send = تسجيل
join-personal = هل تراجعون هذا مرّة أخرى؟ يبدو أن فيه رقم هاتف أو تاريخ ميلاد أو رقم خدمة المواطن (BSN). لا يحتاج Brug إلى معرفة ذلك.
join-personal-anyway = الأفضل أن تحذفوه. هل هو صحيح هكذا؟ إذن اضغطوا الزرّ مرّة أخرى.
join-looks-personal = هذا يشبه رقم هاتف أو تاريخ ميلاد أو رقم خدمة المواطن (BSN).
join-outrun = غيّر شخص آخر هذا وأنتم تعملون. لم يُمحَ شيء. هذا هو الموجود الآن:
join-outrun-again = تحت ترون ما كتبتموه. انظروا هل هو صحيح. إذا ضغطتم الزرّ مرّة أخرى، يحلّ ما كتبتموه محلّ الموجود.
wrong-too-long = { $n ->
    [one] هذا طويل جدًّا. يتّسع المكان لحرف واحد ({ $n }).
   *[other] هذا طويل جدًّا. عدد الأحرف التي يتّسع لها المكان: { $n }.
}
wrong-two-organisations = اخترتم منظمة وكتبتم أخرى أيضًا. اختاروا واحدة، أو أفرغوا الخانة.

# The own link of who signed up.
own-title = تسجيلكم
own-head = شكرًا لكم، { $name }. اسمكم في القائمة.
own-calendar = أضفه إلى تقويمي
own-link = رابطكم الخاصّ
own-link-why = بهذا الرابط يمكنكم تغيير تسجيلكم أو الانسحاب. احفظوه: لا يستطيع Brug أن يعطيكم إيّاه مرّة أخرى. لا تشاركوه مع أحد.
own-known = هذا ما يعرفه Brug عنكم
own-withdraw = أريد الانسحاب
own-change-title = تغيير تسجيلكم
own-withdraw-title = الانسحاب
own-withdraw-sure = هل تريدون الانسحاب من { $title }؟
own-withdraw-then = يُحذف اسمكم من القائمة. لا يحفظ Brug بعدها شيئًا عنكم، ولا يعمل هذا الرابط بعد ذلك.
own-withdraw-yes = نعم، احذفوني من القائمة
own-withdraw-no = لا، سآتي
withdrawn-title = تمّ انسحابكم
withdrawn-text = لم يعد اسمكم في القائمة. لا يحفظ Brug شيئًا عنكم.
withdrawn-again = هل غيّرتم رأيكم؟ سجّلوا مرّة أخرى برابط الجهات الداعية.

# When that cannot be.
error-closed-title = أُغلق التسجيل
error-closed-text = انتهى هذا اللقاء. لا حاجة إلى أن تفعلوا شيئًا.
error-not-on-list-title = هذا الرابط ليس لأحد (الآن)
error-not-on-list-text = هل انسحبتم؟ إذن تمّ ذلك: لا يحفظ Brug شيئًا عنكم. بعد اللقاء يمسح Brug كلّ الأسماء، وعندها لا يعمل هذا الرابط أيضًا. ليس هذا ولا ذاك؟ إذن تأكّدوا من أن الرابط منسوخ كاملًا.
error-full-title = القائمة ممتلئة
error-full-text = لا مكان لمزيد من الأشخاص في هذا اللقاء. لم يتغيّر شيء. اسألوا الجهات الداعية عمّا هو ممكن.

# The list, for hosts.
people-title = الأشخاص
people-file = people
people-expected = { $n ->
    [0] لا أحد متوقّع
    [one] المتوقّع: { $n }
   *[other] المتوقّع: { $n }
}
people-added = { $n ->
    [one] أُضيف إلى القائمة: { $n }.
   *[other] أُضيف إلى القائمة: { $n }.
}
people-share = رابط التسجيل
people-new = إضافة شخص
people-read = قراءة قائمة
people-tables = من يجلس أين
people-list = { $n ->
    [0] القائمة
    [one] القائمة: { $n }
   *[other] القائمة: { $n }
}
people-nobody = لا أحد في القائمة بعد.
people-needs = يحتاج: { $needs }
people-by-link = سجّل بنفسه
people-by-host = أضافته جهة داعية
people-by-file = من ملف
people-same-name = هذا الاسم موجود من قبل. أضيفوا حرفًا، ليكون لكلّ شخص بطاقة اسم خاصّة به.
people-pages = صفحات القائمة
people-download = القائمة كملف لجدول بيانات (.csv)
people-kept = { $n ->
    [one] لا ترى هذه القائمة إلا الجهات الداعية. بعد يوم واحد ({ $n }) من آخر جلسة يمسح Brug كلّ الأسماء.
   *[other] لا ترى هذه القائمة إلا الجهات الداعية. بعد { $n } يومًا من آخر جلسة يمسح Brug كلّ الأسماء.
}
people-to-list = العودة إلى القائمة
people-change = تغيير بيانات شخص
people-by-hand-hint = اكتبوا فقط ما يريد هذا الشخص أن يقوله.
people-wishes = رغبات للطاولات
people-wishes-hint = أزيلوا العلامة إذا لم تعد الرغبة قائمة.
people-wish-together = يجلس مع { $name }
people-wish-apart = لا يجلس مع { $name }
people-wish-table = يجلس دائمًا إلى الطاولة { $n }
people-wish-absent = غائب في الجولة { $n }
people-remove = حذف من القائمة
people-remove-sure = هل تريدون حذف { $name } من القائمة؟
people-remove-then = لا يحفظ Brug بعدها شيئًا عن هذا الشخص. لا يمكن التراجع عن ذلك.
people-remove-yes = نعم، حذف من القائمة

# Sharing the link to sign up.
people-share-lead = من لديه هذا الرابط يستطيع التسجيل. أرسلوه، أو علّقوا الرمز. وترون في القائمة من سيأتي.
people-share-look = انظروا بأنفسكم
people-share-none = لا يوجد الآن رابط للتسجيل.
people-share-paper = استمارة على ورق
people-share-text = أهلًا بكم في: { $title }. الموعد: { $days }. ندعوكم معًا: { $hosts }. سجّلوا هنا:
people-share-text-place = أهلًا بكم في: { $title }. الموعد: { $days }. المكان: { $place }. ندعوكم معًا: { $hosts }. سجّلوا هنا:
people-share-renew = إنشاء رابط جديد
people-share-renew-then = لن يعمل الرابط والرمز الحاليان بعد ذلك، ولا على ورق معلّق من قبل. من هو في القائمة يبقى فيها.
people-share-renew-yes = نعم، إنشاء رابط جديد

# Reading a file.
people-read-lead = هل لديكم قائمة، أو إجابات من استمارة؟ يقرؤها Brug، ويعرض أولًا ما فيها.
people-read-kinds = اختاروا ملف جدول بيانات: ‎.xlsx أو ‎.csv، بحدّ أقصى 5 ميغابايت و500 شخص.
people-read-columns = في الصفّ الأول أسماء الأعمدة: لا بدّ من الاسم والطرف. ويمكن إضافة المنظمة واللغات والاحتياجات.
people-read-ignored = الأعمدة الأخرى، مثل البريد الإلكتروني أو الهاتف، لا يقرؤها Brug.
people-read-hint = لا يحفظ Brug الملف نفسه.
people-file-choose = ملفكم
people-file-look = عرض
people-file-line = الصفّ { $n }
people-file-more = { $n ->
    [one] وأمور أخرى، عددها: { $n }.
   *[other] وأمور أخرى، عددها: { $n }.
}
people-file-nothing = لا أحد فيه. اختاروا ملفًا في صفّه الأول: الاسم، الطرف. وتحته لكلّ شخص صفّ خاصّ به.
people-file-other = هذا ليس جدول بيانات يستطيع Brug قراءته. احفظوا قائمتكم بصيغة ‎.xlsx أو ‎.csv واختاروا ذلك الملف. ويمكنكم أيضًا إضافة الأشخاص واحدًا واحدًا.
people-file-swollen = في هذا الملف أكثر بكثير من قائمة أشخاص. لا يقرؤه Brug. ضعوا القائمة وحدها في ملف جديد، واختاروه.
people-file-too-many = { $n ->
    [one] العدد الأقصى للأشخاص في اللقاء: { $n }. ضعوا في الملف من سيأتي فقط.
   *[other] العدد الأقصى للأشخاص في اللقاء: { $n }. ضعوا في الملف من سيأتي فقط.
}
people-file-wrong = لم يُضف أحد. صحّحوا هذا في ملفكم، ثم اختاروه مرّة أخرى.
people-file-side = اكتبوا: غير رسمي، أو رسمي، أو جسر.
people-file-missing = املؤوا هذه الخانة، أو احذفوا الصفّ.
column-name = الاسم
column-side = الطرف
column-organisation = المنظمة
column-languages = اللغات
column-needs = الاحتياجات
column-together = معًا مع
column-apart = ليس مع
column-table = الطاولة
column-absent = غائب
people-preview = هذا ما فيه
people-preview-lead = { $n ->
    [0] كلّ من في هذا الملف موجود في القائمة. لم يتغيّر شيء بعد.
    [one] عدد من ليسوا في القائمة بعد: { $n }. لم يتغيّر شيء بعد.
   *[other] عدد من ليسوا في القائمة بعد: { $n }. لم يتغيّر شيء بعد.
}
people-preview-too-many = { $n ->
    [0] القائمة ممتلئة. لا يمكن إضافة أحد.
    [one] الأماكن الباقية: { $n }. أزيلوا بعض العلامات.
   *[other] الأماكن الباقية: { $n }. أزيلوا بعض العلامات.
}
people-preview-who = من تضيفون إلى القائمة؟
people-preview-known = موجود في القائمة
people-preview-take = إضافة إلى القائمة
people-preview-other = ملف آخر

# Tables.
seats-title = من يجلس أين
seats-lead = يوزّع Brug الأشخاص على طاولات مختلطة: الطرفان إلى كلّ طاولة، ومع آخرين في كلّ جولة، ولا أحد بلا من يفهم لغته.
seats-form = { $n ->
    [one] توزيع الأشخاص على الطاولات (العدد: { $n })
   *[other] توزيع الأشخاص على الطاولات (العدد: { $n })
}
seats-too-few = لا بدّ من شخصين على الأقلّ في القائمة قبل أن يوزّع Brug الطاولات.
seats-no-programme = لا بدّ من برنامج أولًا. الرغبات في البرنامج لا تتّفق الآن.
seats-faults = لا يمكن الجلوس هكذا
seats-faults-way = تغيير رغبات الأشخاص في القائمة
seats-does-not-fit = في الجولة { $n } لا تتّسع الطاولات لمن يجب أن يجلسوا معًا. احذفوا رغبة.
seats-not-apart = لا يوجد توزيع يُبعد هؤلاء بعضهم عن بعض: { $pairs }. احذفوا رغبة، أو اختاروا طاولات أصغر.
seats-gone = { $n ->
    [one] عدد من في التوزيع ولن يأتوا: { $n }.
   *[other] عدد من في التوزيع ولن يأتوا: { $n }.
}
seats-open = { $n ->
    [one] عدد من ليست لهم طاولة في كلّ جولة بعد: { $n }
   *[other] عدد من ليست لهم طاولة في كلّ جولة بعد: { $n }
}
seats-place = أعطوهم طاولة
seats-place-hint = من له طاولة يبقى فيها.
seats-better = { $n ->
    [one] عدد الطاولات الأنسب لهذا العدد من الأشخاص: { $n }. وزّعوا من جديد إن أردتم ذلك.
   *[other] عدد الطاولات الأنسب لهذا العدد من الأشخاص: { $n }. وزّعوا من جديد إن أردتم ذلك.
}
seats-rounds = الجولات
seats-empty = لا أحد يجلس هنا.
seats-absent = غائب في هذه الجولة:
seats-by-hand = غيّروا شيئًا بأنفسكم
seats-who = من يغيّر مكانه؟
seats-with = إلى أين؟
seats-choose = اختاروا
seats-to-table = إلى الطاولة { $n }
seats-swap-with = تبادل المكان مع { $name }
seats-look-cost = انظروا ماذا يحدث
seats-undo = التراجع عن آخر تغيير
seats-how-good = ما مدى جودة هذا التوزيع؟
seats-why = ما لا يمكن تحسينه في الجولة { $n }، ولماذا
seats-not-yet = ؛ يمكن تحسين ذلك: بدّلوا مكان شخص، أو وزّعوا من جديد.
seats-again = التوزيع من جديد
seats-by-hand-was = غيّرتم شيئًا في هذا التوزيع بأنفسكم.
seats-kept = يظهر هذا التوزيع على الأوراق. ويمسحه Brug مع الأسماء.
seats-again-sure = غيّرتم شيئًا في الطاولات بأنفسكم. إذا وزّع Brug من جديد، يضيع ذلك.
seats-again-yes = نعم، التوزيع من جديد
seats-outrun = غيّر شخص آخر الطاولات وأنتم تعملون. تحت ترون الوضع الآن. لم يتمّ تغييركم.
seats-unclear = اختاروا من يغيّر مكانه، وإلى أين.
seats-same = هذا لا يغيّر شيئًا: اختاروا أشخاصًا من طاولتين مختلفتين.
seats-change-title = ماذا يحدث
seats-what-swap = الجولة { $n }: يتبادل { $a } و{ $b } مكانيهما.
seats-what-move = الجولة { $n }: ينتقل { $a } إلى الطاولة { $table }.
seats-worse = هذا يُضاف
seats-gains = هذا يزول
seats-nothing = لا شيء
seats-broken = هذا يخالف رغبة
seats-broken-apart = كان المطلوب ألا يجلس { $a } و{ $b } معًا.
seats-broken-together = كان المطلوب أن يجلس { $a } و{ $b } معًا.
seats-broken-table = كان المطلوب أن تكون لـ { $name } طاولة ثابتة.
seats-points = نقاط التوزيع كلّه: الآن { $before }، وبعده { $after }. الأقلّ أفضل.
seats-do = افعلوا ذلك

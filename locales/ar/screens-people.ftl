# Words of the pages about who comes and who sits where. Short sentences, everyday words.

# Words that are kept for what someone needs. They come on papers as they are.
need-interpreter = مترجم
need-step-free = كرسي متحرك
need-childcare = رعاية أطفال
need-paper = ورق بدل الهاتف

# Signing up.
sign-up-title = التسجيل
sign-up-head = يمكنك التسجيل في
sign-up-inviters = من يدعوك
sign-up-name = بأي اسم تحب أن نناديك؟
sign-up-name-hint = اسمك الأول يكفي. ويمكن أن يكون اسمًا آخر.
sign-up-side = في أي جانب أنت؟
sign-up-both = في كليهما (جسر)
sign-up-both-about = أنت من الجانبين
sign-up-organisation = من أي منظمة أو مجموعة أنت؟
sign-up-no-organisation = أفضّل ألا أقول، أو آتي باسمي فقط
sign-up-other-organisation = منظمة أخرى
sign-up-own-organisation = اسم المنظمة أو المجموعة الأخرى
sign-up-languages = ما اللغات التي تتكلمها؟
sign-up-other-language = لغة أخرى
sign-up-needs = ماذا تحتاج؟
sign-up-need-interpreter = مترجم
sign-up-need-step-free = مكان بلا درج ولا عتبات
sign-up-need-childcare = رعاية لأطفالي
sign-up-need-paper = ورق بدل الهاتف
sign-up-other-need = شيء آخر
sign-up-other-need-hint = اذكر فقط ما على المضيفين ترتيبه. لا حاجة إلى أسماء آخرين ولا إلى شيء عن صحتك.
sign-up-kept = { $n ->
    [one] لا يحفظ Brug إلا ما تكتبه هنا: يراه مضيفو هذا اللقاء، ويظهر اسمك على أوراق في القاعة، وبعد { $n } يوم من آخر جلسة يمحوه Brug.
   *[other] لا يحفظ Brug إلا ما تكتبه هنا: يراه مضيفو هذا اللقاء، ويظهر اسمك على أوراق في القاعة، وبعد { $n } يومًا من آخر جلسة يمحوه Brug.
}
sign-up-send = سجّلني
sign-up-personal = هل تراجع هذا مرة أخرى؟ يبدو أن فيه رقم هاتف أو تاريخ ميلاد أو رقم خدمة المواطن (BSN). لا يحتاج Brug إلى معرفة ذلك.
sign-up-personal-anyway = الأفضل أن تحذفه. هل هو صحيح هكذا؟ إذن اضغط الزر مرة أخرى.
sign-up-looks-personal = هذا يشبه رقم هاتف أو تاريخ ميلاد أو رقم خدمة المواطن (BSN).
wrong-too-long = { $n ->
    [one] هذا طويل جدًا. يتسع المكان لحرف واحد ({ $n }).
   *[other] هذا طويل جدًا. عدد الأحرف التي يتسع لها المكان: { $n }.
}
wrong-two-organisations = اخترت منظمة وكتبت أخرى أيضًا. اختر واحدة، أو أفرغ الخانة.

# The own link of who signed up.
own-title = تسجيلك
own-head = شكرًا لك، { $name }. اسمك في القائمة.
own-calendar = أضفه إلى تقويمي
own-link = رابطك الخاص
own-link-why = بهذا الرابط يمكنك تغيير تسجيلك أو الانسحاب. احفظه: لا يستطيع Brug أن يعطيك إياه مرة أخرى. لا تشاركه مع أحد.
own-known = هذا ما يعرفه Brug عنك
own-withdraw = أريد الانسحاب
own-change-title = تغيير تسجيلك
own-withdraw-title = الانسحاب
own-withdraw-sure = هل تريد الانسحاب من { $title }؟
own-withdraw-then = يُحذف اسمك من القائمة. لا يحفظ Brug بعدها شيئًا عنك، ولا يعمل هذا الرابط بعد ذلك.
own-withdraw-yes = نعم، احذفني من القائمة
own-withdraw-no = لا، سآتي
withdrawn-title = تم انسحابك
withdrawn-text = لم يعد اسمك في القائمة. لا يحفظ Brug شيئًا عنك.
withdrawn-again = هل غيّرت رأيك؟ سجّل مرة أخرى برابط المضيفين.

# When that cannot be.
error-closed-title = أُغلق التسجيل
error-closed-text = انتهى هذا اللقاء، أو مُحيت الأسماء. لا حاجة إلى أن تفعل شيئًا.
error-not-on-list-title = هذا الرابط ليس لأحد (الآن)
error-not-on-list-text = هل انسحبت؟ إذن تم ذلك: لا يحفظ Brug شيئًا عنك. بعد اللقاء يمحو Brug كل الأسماء، وعندها لا يعمل هذا الرابط أيضًا. ليس هذا ولا ذاك؟ إذن تأكد من أن الرابط منسوخ كاملًا.
error-full-title = القائمة ممتلئة
error-full-text = لا مكان لمزيد من الناس في هذا اللقاء. لم يتغير شيء. اسأل المضيفين عما هو ممكن.

# The list, for hosts.
people-title = الناس
people-file = people
people-expected = { $n ->
    [0] لا أحد متوقع
    [one] المتوقع: { $n }
   *[other] المتوقع: { $n }
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
people-by-host = أضافه مضيف
people-by-file = من ملف
people-same-name = هذا الاسم موجود من قبل. أضف حرفًا، ليكون لكل شخص بطاقة اسم خاصة به.
people-pages = صفحات القائمة
people-download = القائمة كملف لجدول بيانات (.csv)
people-kept = { $n ->
    [one] لا يرى هذه القائمة إلا المضيفون. بعد { $n } يوم من آخر جلسة يمحو Brug كل الأسماء.
   *[other] لا يرى هذه القائمة إلا المضيفون. بعد { $n } يومًا من آخر جلسة يمحو Brug كل الأسماء.
}
people-to-list = العودة إلى القائمة
people-change = تغيير بيانات شخص
people-by-hand-hint = اكتب فقط ما يريد هذا الشخص أن يقوله.
people-wishes = رغبات للطاولات
people-wishes-hint = أزل العلامة إذا لم تعد الرغبة قائمة.
people-wish-together = يجلس مع { $name }
people-wish-apart = لا يجلس مع { $name }
people-wish-table = يجلس دائمًا إلى الطاولة { $n }
people-wish-absent = غائب في الجولة { $n }
people-remove = حذف من القائمة
people-remove-sure = هل تريد حذف { $name } من القائمة؟
people-remove-then = لا يحفظ Brug بعدها شيئًا عن هذا الشخص. لا يمكن التراجع عن ذلك.
people-remove-yes = نعم، احذف من القائمة

# Sharing the link to sign up.
people-share-lead = من لديه هذا الرابط يستطيع التسجيل. أرسله، أو علّق الرمز. وترى في القائمة من سيأتي.
people-share-look = انظر بنفسك
people-share-none = لا يوجد الآن رابط للتسجيل.
people-share-paper = استمارة على ورق
people-share-text = أهلًا بك في: { $title }. الموعد: { $days }. ندعوك معًا: { $hosts }. سجّل هنا:
people-share-text-place = أهلًا بك في: { $title }. الموعد: { $days }. المكان: { $place }. ندعوك معًا: { $hosts }. سجّل هنا:
people-share-renew = إنشاء رابط جديد
people-share-renew-then = لن يعمل الرابط والرمز الحاليان بعد ذلك، ولا على ورق معلّق من قبل. من هو في القائمة يبقى فيها.
people-share-renew-yes = نعم، أنشئ رابطًا جديدًا

# Reading a file.
people-read-lead = هل لديك قائمة، أو إجابات من استمارة؟ يقرؤها Brug، ويعرض أولًا ما فيها.
people-read-kinds = اختر ملف جدول بيانات: ‎.xlsx أو ‎.csv، بحد أقصى 5 ميغابايت و500 شخص.
people-read-columns = في الصف الأول أسماء الأعمدة: لا بد من الاسم والجانب. ويمكن إضافة المنظمة واللغات والاحتياجات.
people-read-ignored = الأعمدة الأخرى، مثل البريد الإلكتروني أو الهاتف، لا يقرؤها Brug.
people-read-hint = لا يحفظ Brug الملف نفسه.
people-file-choose = ملفك
people-file-look = عرض
people-file-line = الصف { $n }
people-file-more = { $n ->
    [one] وأمور أخرى، عددها: { $n }.
   *[other] وأمور أخرى، عددها: { $n }.
}
people-file-nothing = لا أحد فيه. اختر ملفًا في صفه الأول: الاسم، الجانب. وتحته لكل شخص صف خاص به.
people-file-other = هذا ليس جدول بيانات يستطيع Brug قراءته. احفظ قائمتك بصيغة ‎.xlsx أو ‎.csv واختر ذلك الملف. ويمكنك أيضًا إضافة الناس واحدًا واحدًا.
people-file-swollen = في هذا الملف أكثر بكثير من قائمة ناس. لا يقرؤه Brug. ضع القائمة وحدها في ملف جديد، واختره.
people-file-too-many = { $n ->
    [one] العدد الأقصى للناس في اللقاء: { $n }. ضع في الملف من سيأتي فقط.
   *[other] العدد الأقصى للناس في اللقاء: { $n }. ضع في الملف من سيأتي فقط.
}
people-file-wrong = لم يُضف أحد. صحّح هذا في ملفك، ثم اختره مرة أخرى.
people-preview = هذا ما فيه
people-preview-lead = { $n ->
    [0] كل من في هذا الملف موجود في القائمة. لم يتغير شيء بعد.
    [one] عدد من ليسوا في القائمة بعد: { $n }. لم يتغير شيء بعد.
   *[other] عدد من ليسوا في القائمة بعد: { $n }. لم يتغير شيء بعد.
}
people-preview-too-many = { $n ->
    [0] القائمة ممتلئة. لا يمكن إضافة أحد.
    [one] الأماكن الباقية: { $n }. أزل بعض العلامات.
   *[other] الأماكن الباقية: { $n }. أزل بعض العلامات.
}
people-preview-who = من تضيف إلى القائمة؟
people-preview-known = موجود في القائمة
people-preview-take = أضف إلى القائمة
people-preview-other = ملف آخر

# Tables.
seats-title = من يجلس أين
seats-lead = يوزّع Brug الناس على طاولات مختلطة: الجانبان إلى كل طاولة، ومع آخرين في كل جولة، ولا أحد بلا من يفهم لغته.
seats-form = { $n ->
    [one] وزّع الناس على الطاولات (العدد: { $n })
   *[other] وزّع الناس على الطاولات (العدد: { $n })
}
seats-too-few = لا بد من شخصين على الأقل في القائمة قبل أن يوزّع Brug الطاولات.
seats-no-programme = لا بد من برنامج أولًا. الرغبات في البرنامج لا تتفق الآن.
seats-faults = لا يمكن الجلوس هكذا
seats-faults-way = غيّر رغبات الناس في القائمة
seats-does-not-fit = في الجولة { $n } لا تتسع الطاولات لمن يجب أن يجلسوا معًا. احذف رغبة.
seats-not-apart = لا يوجد توزيع يُبعد هؤلاء بعضهم عن بعض: { $pairs }. احذف رغبة، أو اختر طاولات أصغر.
seats-gone = { $n ->
    [one] عدد من في التوزيع ولن يأتوا: { $n }.
   *[other] عدد من في التوزيع ولن يأتوا: { $n }.
}
seats-open = { $n ->
    [one] عدد من ليست لهم طاولة في كل جولة بعد: { $n }
   *[other] عدد من ليست لهم طاولة في كل جولة بعد: { $n }
}
seats-place = أعطهم طاولة
seats-place-hint = من له طاولة يبقى فيها.
seats-better = { $n ->
    [one] عدد الطاولات الأنسب لهذا العدد من الناس: { $n }. وزّع من جديد إن أردت ذلك.
   *[other] عدد الطاولات الأنسب لهذا العدد من الناس: { $n }. وزّع من جديد إن أردت ذلك.
}
seats-rounds = الجولات
seats-empty = لا أحد يجلس هنا.
seats-absent = غائب في هذه الجولة:
seats-by-hand = غيّر شيئًا بنفسك
seats-who = من يغيّر مكانه؟
seats-with = إلى أين؟
seats-choose = اختر
seats-to-table = إلى الطاولة { $n }
seats-swap-with = تبادل المكان مع { $name }
seats-look-cost = انظر ماذا يحدث
seats-undo = تراجع عن آخر تغيير
seats-how-good = ما مدى جودة هذا التوزيع؟
seats-why = ما لا يمكن تحسينه في الجولة { $n }، ولماذا
seats-not-yet = ؛ يمكن تحسين ذلك: بدّل مكان شخص، أو وزّع من جديد.
seats-again = التوزيع من جديد
seats-by-hand-was = غيّرت شيئًا في هذا التوزيع بنفسك.
seats-kept = يظهر هذا التوزيع على الأوراق. ويمحوه Brug مع الأسماء.
seats-again-sure = غيّرت شيئًا في الطاولات بنفسك. إذا وزّع Brug من جديد، يضيع ذلك.
seats-again-yes = نعم، وزّع من جديد
seats-outrun = غيّر شخص آخر الطاولات وأنت تعمل. تحت ترى الوضع الآن. لم يتم تغييرك.
seats-unclear = اختر من يغيّر مكانه، وإلى أين.
seats-same = هذا لا يغيّر شيئًا: اختر ناسًا من طاولتين مختلفتين.
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
seats-points = نقاط التوزيع كله: الآن { $before }، وبعده { $after }. الأقل أفضل.
seats-do = افعل ذلك

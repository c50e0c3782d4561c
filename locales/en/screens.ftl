# Words of the pages in the browser. A2: short sentences, everyday words.

# Frame.
skip = To the content
choose-language = Choose a language
nav-meeting = Parts of the meeting
nav-overview = Overview
nav-programme = Programme
nav-people = People
nav-papers = Papers
nav-invitation = Invitation
nav-privacy = What Brug keeps
screen-not-checked = This translation has not been read yet by someone whose own language this is.
save = Save
back = Back
change = Change
print = Print
copy-link = Copy the link
copy-text = Copy the text
copied = Copied
by-mail = By email
by-messenger = With WhatsApp
still-open = Still open
may-be-open = (can stay open for now)
you-are = You are here as a host: { $side }

# Home.
home-title = Prepare a meeting together
home-head = Prepare a meeting together
home-lead = For volunteers who support parents, and for professionals who do that as their job. You get to know each other and make agreements that you both keep.
home-start = Start a meeting
home-start-hint = This takes two minutes. You don’t need an account.
home-mine = Your meetings on this device
home-forget = Forget this device
home-forget-hint = Do this on a computer that others use too. With your own link you can always come back.
home-how = How it works
home-step-invite = You start, and invite the other side. After that you are hosts together, with the same rights.
home-step-programme = Brug makes a programme that fits your time. You change it together.
home-step-people = People sign up with a link, or on paper. Brug seats them at mixed tables.
home-step-papers = Brug makes all the papers, in every language of the meeting.
home-example = Have a look first?
home-example-text = Look at an example. You can change everything in it. Only you can see it.
home-example-open = Open the example
home-read-file = I already have a file of a meeting (meeting.toml)

# Start.
start-title = Start a meeting
start-step = Step { $n } of 4
start-who = Who are you?
start-what = What is it about?
start-when = When?
start-how-many = How many people?
start-side = Which side are you from?
side-informal-about = Volunteers, associations, mosque, church, club
side-formal-about = Professionals, neighbourhood team, youth team, municipality
start-organisation = Your organisation or group
start-aim = What do you want to achieve?
start-aim-hint = One sentence is enough. You can change it together later.
start-aim-suggestion = Get to know each other and agree how we support parents together
start-title-label = Name of the meeting
start-title-suggestion = Together for parents in the neighbourhood
start-place = Place
start-place-hint = A place where everyone feels welcome.
start-shape = How much time do you have?
start-day = Day
start-time = Start time
start-when-hint = Not sure yet? Then choose a day now. You can change it together later.
start-numbers-hint = A rough number is fine. The conversation goes best when about the same number of people come from each side.
start-languages = In which languages should Brug make the papers?
start-next = Next
start-back = Previous step
start-finish = Make the meeting
shape-one-session = One session
shape-one-session-about = About 3.5 hours, for example an afternoon
shape-two-sessions = Two sessions
shape-two-sessions-about = Two times 3.5 hours, with a visit to each other in between
shape-three-evenings = Three evenings
shape-three-evenings-about = Three times 2 hours
shape-short-meeting = A short meeting
shape-short-meeting-about = About 90 minutes; you finish the agreements at home
shape-one-table = One association and one team
shape-one-table-about = 4 to 8 people at one table, 2.5 hours

# What is wrong with a form.
wrong-form = Something is not right yet. Look at the red text.
wrong-empty = Fill something in here.
wrong-side = Choose a side.
wrong-choice = Choose one.
wrong-day = Choose today or a later day.
wrong-past = These days are over already. Check the year.
wrong-time = Fill in a time, such as 13:00.
wrong-number = Fill in a number from 0 to 200.
wrong-languages = Choose at least one language.
wrong-unreadable = A number, day or time cannot be read. Check everything again.
wrong-answer = Write an answer of one to { $n } characters.

# Private link.
link-title = Your own link
link-head = This is your own link
link-lead = With this link you can always come back to your meeting. Keep it safe.
link-secret = This link is secret: whoever has it is a host of your side. Only pass it on to someone you want to share that with.
link-how-to-keep = This is how you keep it: send the link to yourself, or print this page. After this, Brug cannot show the link again.
link-go-on = Go on to the meeting
link-renew = Make a new link of your own
link-renew-hint = Have you lost your link, or does someone else have it? Once you make a new one, the old link no longer works.

# Overview.
overview-title = Overview
change-title = Change the name, aim or place
example-note = { $n ->
    [one] This is an example. Change what you like. Brug erases it after { $n } day.
   *[other] This is an example. Change what you like. Brug erases it after { $n } days.
}
example-other = Look as a host: { $side }
news = { $n ->
    [one] The other side has changed or answered { $n } thing.
   *[other] The other side has changed or answered { $n } things.
}
news-look = Have a look
together-head = Who is preparing this
together-open = not invited yet
together-invited = invited, not here yet
together-why = You can already prepare everything. Confirming the programme and inviting people is something you do together, once the other side is here too.
together-invite = Invite: { $side }
together-invite-again = Make a new invitation
together-invite-again-hint = After that, the previous invitation no longer works.
facts-head = The meeting
fact-title = Name
fact-aim = Aim
fact-place = Place
fact-when = When
fact-numbers = How many people
fact-languages = Languages of the papers
fact-us = Who we are
fact-hosts-informal = Hosts of the informal side
fact-hosts-formal = Hosts of the formal side
fact-programme = Programme
next-head = What you can do now
programme-impossible = Your wishes do not go together.
programme-broken = { $n ->
    [one] There is still { $n } thing that does not fit.
   *[other] There are still { $n } things that do not fit.
}
people-lopsided = One side now has many more people than the other. Ask the smaller side to bring a few more.
papers-about = All papers as they are now, in every language
more-head = More
state-programme-needs-both = You confirm it together. It is waiting for the other side.
state-programme-open = Not confirmed yet
state-programme-waits-for-us = The other side agrees. We have not agreed yet.
state-programme-waits-for-them = We agree. The other side has not agreed yet.
state-programme-fixed = Confirmed by both sides
state-invitation-needs-both = You invite people together. It is waiting for the other side.
state-invitation-open = Not started yet
state-invitation-waits-for-us = The other side wants to invite people. We have not said yes yet.
state-invitation-waits-for-them = We want to invite people. The other side has not said yes yet.
state-invitation-fixed = You can invite people
told-numbers = Informal { $informal }, formal { $formal }, bridge { $bridge }
told-people = Signed up: informal { $informal }, formal { $formal }, bridge { $bridge }
told-table-size = { $n ->
    [one] { $n } person at a table
   *[other] { $n } people at a table
}
told-offers = Brings: { $texts }
told-needs = Looks for: { $texts }
told-contact = Contact: { $contact }
told-include = Must be in it: { $letters }
told-leave-out = Not in it: { $letters }
told-minutes = { $n ->
    [one] { $letter } takes { $n } minute
   *[other] { $letter } takes { $n } minutes
}
told-start = { $letter } starts at { $start }
told-composed = Made by Brug

# Forms for parts of the meeting.
details-what-title = Name, aim and place
details-when-title = When
details-numbers-title = How many people
details-languages-title = Languages of the papers
details-us-title = Who we are
details-when-hint = Clear a day to take that session out. Fill in the empty line to add a session.
details-starts = Start
details-ends = End
details-bridge = Bridge: people who belong to both sides
details-table-size = How many people at a table (3 to 8)
details-first-language = Which language do you speak in the room?
details-us-hint = This goes on the papers: it is how the other side gets to know you.
details-organisation = Name of the organisation or group
details-kind = What kind of organisation
details-kind-none = Not chosen
details-offers = What do we bring?
details-needs = What do we look for?
details-line-each = Each thing on a new line.
details-contact = Contact person
details-contact-hint = This is on letters that other people read. Only write what everyone may know.
details-another = Another organisation from our side

# Two changes of the same thing.
outrun-title = Two changes to the same thing
outrun-lead = While you were busy, the other side ({ $side }) changed this too: { $what }. Nothing is lost. Choose together what it will be.
outrun-by-us = While you were busy, someone from your own side changed this too: { $what }. Nothing is lost. Choose what it will be.
outrun-theirs = This is there now
outrun-ours = This is what you wanted
outrun-before = What was there before
outrun-keep-theirs = Leave it as it is now
outrun-take-ours = Save mine anyway
outrun-hint = If you save yours anyway, the other side will see that on their next visit.

# Changes.
changes-title = What has changed
changes-none = The other side has not changed anything since your last visit.
changes-new = New for you
changes-old = Earlier
changes-accept = This is fine
changes-accepted = The other side is fine with this.
changes-answer = Your answer
changes-send = Answer
changes-by-us = Us
changes-before = Before
changes-after = Now
changes-more = { $n ->
    [one] And 1 more new change that is not shown here.
   *[other] And { $n } more new changes that are not shown here.
}

# Programme.
programme-title = Programme
programme-conflict = These wishes do not go together:
programme-conflict-way = Choose a shape below, or make a session longer.
earlier = Earlier
later = Later
shorter = Shorter
longer = Longer
leave-out = Leave out
add-break = Break after
put-back = Put back
undo = Undo
compose-again = Let Brug make it again
edit-earlier = Earlier: { $exercise }
edit-later = Later: { $exercise }
edit-move = Move: { $exercise }
edit-minutes = { $n ->
    [one] { $exercise }: { $n } minute
   *[other] { $exercise }: { $n } minutes
}
edit-remove = Leave out: { $exercise }
edit-put-back = Put back: { $exercise }
edit-add-break = Break after: { $exercise }
session-over = This takes longer than the session.
absent-head = Not in the programme
absent-left-out = Left out
absent-homework = You do this afterwards, on paper
absent-folded = The most important part is in { $into }
why-head = Why it is this way
more-time-head = With more time
broken-overlap = The programme does not fit in the time of this session.
broken-order = { $exercise } is not in its place in the method. The exercises build on each other.
broken-minutes = { $n ->
    [one] { $exercise } now takes { $n } minute. It works well from { $least } to { $most } minutes.
   *[other] { $exercise } now takes { $n } minutes. It works well from { $least } to { $most } minutes.
}
broken-stretch = { $n ->
    [one] { $n } minute without a break is too long. A break is needed after { $most } minutes at most.
   *[other] { $n } minutes without a break is too long. A break is needed after { $most } minutes at most.
}
broken-no-break = A session of more than two hours needs a break.
broken-break = { $n ->
    [one] A break takes at least { $n } minute and comes between two exercises.
   *[other] A break takes at least { $n } minutes and comes between two exercises.
}
broken-looking-back = A later session begins with { $exercise }.
broken-wish = A wish about { $exercise } is not followed.
agree-head = Confirm together
agree-needs-both = You confirm the programme together. First invite the other side; you find the button at Overview.
agree-us-yes = We agree.
agree-us-no = We have not agreed yet.
agree-them-yes = Agrees: { $side }
agree-them-no = Has not agreed yet: { $side }
agree-programme = Agree to this programme
agree-hint = If something changes after that, each side says yes again.
shapes-head = Choose a ready-made shape
shapes-hint = This makes a new programme. Does a shape not fit the number of sessions? Then change the days first.

# Inviting the other side.
invite-share-title = Invitation for the other side
invite-share-head = Send this link to the other side
invite-share-lead = Whoever opens the link and says yes becomes host of the other side. Then you are hosts together, with the same rights.
invite-share-until = This link works up to and including { $day }, and only once.
invite-share-words = A text to send with it
invite-share-text = We are { $us }. We would like to get to know you and prepare a meeting together: { $title }. You get the same rights as we have. Look here and say if you will join in: { $address }
invite-share-once = After this, Brug does not show this link again. Is it lost? Then make a new one on the overview.
welcome-title = You are invited
welcome-head = You are invited to prepare something together
welcome-voice = We are { $us }. We would like to get to know you, and agree how we support parents together.
welcome-what = This is Brug: a tool for a meeting of volunteers and professionals. There is a programme with exercises, and all the papers are made for you.
welcome-equal = If you say yes, you are a host too. You may do everything that we may do. Nothing is final without you.
welcome-organisation = Your organisation or group
welcome-side = You become host of: { $side }
welcome-accept = Yes, we will join in
welcome-ours = This is the link that you made yourselves. It is for the other side: pass it on.
welcome-no = Would you rather not? Then you don’t have to do anything. This page keeps nothing about you.

# Errors.
error-way-on = This is what you can do:
error-ask-host = Ask your host for a new link.
error-go-back = Go back with the button of your browser. What you filled in is usually still there.
error-to-home = To the start of Brug
error-not-found-title = This page is not there
error-not-found-text = Perhaps the link was not copied completely. Or this device does not know your own link yet: then open that one first.
error-dead-link-title = This link does not work
error-dead-link-text = Perhaps the link was not copied completely. Check if a piece is missing.
error-expired-title = This link no longer works
error-expired-text = The link has already been used, it is too old, or a new one has taken its place.
error-erased-title = This meeting has been erased
error-erased-text = Everything was erased on { $day }, by the hosts or because its time was over. Nothing of it has been kept.
error-other-site-title = This did not come from Brug itself
error-other-site-text = Brug only accepts forms from its own pages. Nothing has changed.
error-too-often-title = Please wait a moment
error-too-often-text = This has been tried too often from where you are. Try again in ten minutes.
error-too-large-title = This is too big
error-too-large-text = What you sent is bigger than Brug accepts. Nothing has changed.
error-unreadable-title = This cannot be read
error-unreadable-text = The file or the form did not arrive properly. Nothing has changed.
error-busy-title = It is busy right now
error-busy-text = Too much is going on at the same time. Did you want to change something? Then check whether that worked. Try again in a moment.
error-full-journal-title = This meeting has been changed too often
error-full-journal-text = There are 5000 changes already. Brug cannot keep more. Nothing has changed. Save the meeting as a file, and start a new one with that file.
error-too-much-mail-title = Enough email has been sent
error-too-much-mail-text = In one day Brug sends at most 300 invitations and 5 private links for a meeting. For all meetings together it sends at most 1000 invitations an hour. Nothing was sent now. Try again later or tomorrow, or send the text yourself.
error-broken-title = Something went wrong in Brug
error-broken-text = This is not your fault. What was saved before is still saved.

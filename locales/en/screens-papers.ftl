# Papers, the meeting as a file, the invitation, mail, data and the owner.

# Papers.
papers-title = Papers
papers-lead-text = Brug makes the papers at the moment you open them. Do you change something in the meeting? Then it is in them at once.
papers-no-programme = Your wishes for the programme do not fit together. That is why Brug cannot make papers now.
papers-to-programme = To the programme
papers-languages = Language of the papers
papers-other-language = (not a language of this meeting)
papers-not-checked = The translation into this language ({ $language }) has not been read yet by someone whose own language it is. Let someone read the papers first.
papers-all = Everything at once, in every language
papers-all-one = Everything in one language: { $language }
papers-all-hint = This takes a few moments. You get one .zip file.
papers-before = Beforehand
papers-lead = For who leads the meeting
papers-work = For everyone at the table
papers-room = For the room
papers-after = For the agreements and the end
papers-picture = First page: { $paper }
papers-as-file = The meeting as a file
papers-as-file-text = This file holds the whole meeting, without names of people. You can keep it, change it, and read it in again later.
form-pptx = PowerPoint
form-docx = Word
form-pdf = PDF
form-txt = Text
form-ics = Calendar

# The meeting as a file.
file-save = Save the file (meeting.toml)
file-read-into = Read in a file
file-title = A meeting from a file
file-lead = Do you have a file of a meeting (meeting.toml)? Then you can go on with it. You first see what Brug understands. Nothing is kept yet.
file-choose = Choose the file
file-choose-hint = A text file of at most 64 kB.
file-paste = Or paste the text here
file-look = Look at it
file-another = Another file
file-nothing = Choose a file, or paste the text.
file-too-large = This file is larger than 64 kB. A file of a meeting is much smaller.
file-not-text = This is not a text file. Choose the file that ends in .toml.
file-cannot = This is not right yet in the file
file-notices = Good to know
file-line = Line { $n }
file-whole = The whole file
file-understood = This is what Brug understood
file-names-people = The file also names a list of people ({ $file }). Brug does not read it here. Add the people later at People.
meeting-file-title = Read in a file
meeting-file-lead = Read a file into this meeting. You first see what is different, and choose what you take over.
meeting-file-same = The file is the same as the meeting now. There is nothing to change.
meeting-file-differs = This is different in the file. What do you take over?
meeting-file-now = Now
meeting-file-file = In the file
meeting-file-hint = The other side sees at their next visit what you changed.
meeting-file-take = Take over what is ticked
meeting-file-outrun = While you were looking, someone else changed the same thing. That was not overwritten. Look below at what is still different.
meeting-file-misfit = It does not fit together like this: { $reason } Tick more, or less.

# Invitation.
invitation-title = Invitation
invitation-lead = Invite people with a message, an email or a letter. In every language of the meeting.
invitation-together = Inviting together
invitation-needs-both = You invite people together, and the other side is not here yet. Invite the other side first. You can already read the text.
invitation-to-overview = To the overview
invitation-us-yes = We want to invite people.
invitation-us-no = We have not said yes yet.
invitation-may = Both sides say yes. You can invite people.
invitation-waits = You said yes. Now we wait for the other side.
invitation-agree = Yes, we want to invite people
invitation-agree-hint = Do the name, the aim, the place or the time change after that? Then each side says yes again.
invitation-text = The text
invitation-draft = Draft
invitation-draft-hint = This is a draft. Pass it on only when both sides say yes.
invitation-languages = Language of the text
invitation-sign-up = Sign up here:
invitation-paper = On paper and in the calendar
invitation-letter = Invitation as a letter
invitation-calendar = Date for the calendar
invitation-mail = Invite by email
invitation-mail-about = Brug sends each person an email of their own, with the text above and the date for the calendar.
invitation-addresses = Email addresses
invitation-addresses-hint = Each address on a new line, at most 200. Write only addresses of people who are fine with this.
invitation-mail-language = Language of the email
invitation-words = A sentence of your own
invitation-words-hint = For example: there is childcare, and we eat together.
invitation-mail-kept = Brug erases each address as soon as the email is sent, and never shows it again.
invitation-mail-send = Send the invitations
invitation-sent = { $n ->
    [one] { $n } email is ready and will be sent soon.
   *[other] { $n } emails are ready and will be sent soon.
}
invitation-no-address = Fill in at least one email address.
invitation-wrong-address = This is not an email address: { $address }
invitation-too-many = { $n ->
    [one] At most { $n } address fits at one time.
   *[other] At most { $n } addresses fit at one time.
}
invitation-no-mail = Brug does not send email here. You can send the text yourself.

# Where a host wants mail.
contact-title = Your email address
contact-lead = Would you like a reminder from Brug? Then you get an email a week and a day before each session.
contact-no-mail = Brug does not send email here. That is why we do not ask for your address.
contact-example = This is an example. Brug sends no email for it.
contact-email = Your email address
contact-kept = Only for reminders and your link. Nobody sees it, not even the other side.
contact-kept-until = Only for reminders and your link. Nobody sees it, not even the other side. Brug erases it on { $day }.
contact-language = Language of the email
contact-wrong = This is not an email address. An address looks like this: name@example.com
contact-saved = Your address is kept. You will get reminders.
contact-forgotten = Your address is erased. You will get no reminders.
contact-sent = Your new link comes by email. The old link does not work any more.
contact-link-head = Your own link by email
contact-link-about = Brug does not keep your link, so it cannot send it again. You get a new one. After that the old link does not work any more, on other devices either.
contact-link-send = Send me a new link
contact-sure-lead = The new link goes to this address:
contact-sure-about = Whoever reads this email can enter your meeting. Check carefully that it is your own address.
contact-sure-yes = Yes, send the link here
contact-sure-no = No, another address

# Mails.
mail-link-subject = Your own link: { $title }
mail-link-body =
    Dear host,

    This is your own link to the meeting “{ $title }”:

    { $address }

    This link is secret: whoever has it is a host of your side. Your earlier link does not work any more.

    Did you not ask for this? Then you do not have to do anything.
mail-reminder-week-subject = Soon: { $title }
mail-reminder-week-body =
    Dear host,

    In a week it is time: { $title }.
    When: { $when }

    Is the programme settled? Does everyone know where it is? In Brug you find all papers to lay ready.
mail-reminder-day-subject = Tomorrow: { $title }
mail-reminder-day-body =
    Dear host,

    Tomorrow it is time: { $title }.
    When: { $when }

    Print the last papers, and bring pens. Enjoy it together!
mail-place = Where: { $place }
mail-open-meeting =
    You open the meeting with your own link. Or here, on a device that already knows your link:
    { $address }
mail-reminder-why = You get this email because you asked Brug for a reminder. In the meeting, at ‘Your email address’, you can erase your address again.
mail-invitation-subject = Invitation: { $title }
mail-invitation-why = The hosts gave your address to Brug for this one email. Brug erased it afterwards. You cannot reply to this email; ask the hosts.

# Data.
data-title = What Brug keeps of this meeting
data-lead = Brug keeps as little as possible, and no longer than needed.
data-kept = What there is now
data-what = What
data-until = Until when
data-people = { $n ->
    [0] Names of people: none
    [one] The name of { $n } person, with side, organisation, languages and what someone needs
   *[other] The names of { $n } people, with side, organisation, languages and what someone needs
}
data-seating = Who sits at which table
data-no-seating = Who sits at which table: not kept
data-email = Your email address
data-no-email = Your email address: not kept
data-meeting = Name, aim, place, times, programme and hosts, with what changed
data-until-day = until { $day }
data-until-dated = until 30 days after the last day
data-until-erased = until you erase it
data-until-example = until Brug erases the example
data-names-erased = The names were erased on { $day }.
data-who-sees = Only the hosts of both sides see this. Once it is erased, nobody can know any more who sat with whom.
data-take = Take everything along
data-take-text = You get a .zip file with everything that Brug has of this meeting. There are names in it: keep it safe.
data-take-button = Save everything (.zip)
data-erase-names = Erase the names now
data-erase-names-text = The names of those who signed up, the tables, the email addresses and emails that are still waiting go away. The rest of the meeting stays, also a contact person whom you put on the letters and what hosts answered each other. You cannot undo this.
data-sure-names = Yes, I want to erase all names
data-erase-names-button = Erase the names
data-erase-all-text = Then nothing of it is left, for both sides.
data-erase-all-button = Erase the whole meeting …
data-tick = First tick the box. Then Brug knows that you are sure.
erase-title = Erase the whole meeting
erase-what = Everything goes away: names, tables, programme, what you said to each other while preparing, and all links. You cannot undo this. First save a copy if you still need one.
erase-both = The other side is a host too. Talk with them first. Afterwards they see that the meeting was erased, and when.
erase-sure = Yes, I want to erase the whole meeting, for both sides
erase-button = Erase everything

# Export.
export-title = Everything of the meeting: { $title }
export-meeting = the meeting, to read into Brug again
export-journal = what happened, a line for each change
export-people = who is coming
export-tables = who sits at which table, per round
export-careful = There are names in here. Erase this file when you do not need it any more, at the latest 30 days after the meeting.
export-started = Started
export-joined = The other side takes part
export-undone = Programme put back
export-accepted = Fine with change { $number }
export-answered = Answer to change { $number }: { $text }
export-programme-agreed = Agrees to the programme
export-invitation-agreed = Agrees to invite people

# Privacy.
privacy-title = What Brug keeps
privacy-lead = Brug knows as little as possible. This is everything.
privacy-people = Of who signs up
privacy-people-what = The name you choose, your side, your organisation, your languages, and what you need to take part. Only the hosts of your meeting see that.
privacy-people-until = { $n ->
    [one] Brug erases this { $n } day after the last day of the meeting. It can be sooner: withdraw with your own link, or ask the hosts.
   *[other] Brug erases this { $n } days after the last day of the meeting. It can be sooner: withdraw with your own link, or ask the hosts.
}
privacy-people-never = Brug never asks about origin, religion, nationality or date of birth. About families and children Brug keeps nothing.
privacy-hosts = Of hosts
privacy-hosts-what = The name of your organisation and what you write about the meeting. That stays until you erase it. Do you erase everything? Then Brug only knows on which day that was.
privacy-example = { $n ->
    [one] Brug erases an example after { $n } day.
   *[other] Brug erases an example after { $n } days.
}
privacy-mail = Email
privacy-mail-yes = Do you give an email address for an invitation? Then Brug erases it as soon as the email is sent. The address of a host goes away with the names, or sooner if you want.
privacy-mail-no = Brug does not send email here, and so keeps no email addresses.
privacy-cookies = Cookies
privacy-cookie-device = One cookie remembers that this device knows your own link: half a year.
privacy-cookie-language = One cookie remembers your language: half a year.
privacy-cookies-none = There are no other cookies; only the owner gets one when signing in. Brug does not follow you, and counts no visitors.
privacy-elsewhere = Other websites
privacy-elsewhere-text = No page of Brug fetches anything from another website. Only when you yourself press ‘With WhatsApp’ or ‘By email’ does the text go to that program.
privacy-yours = What you can do
privacy-yours-text = Hosts find at Overview, under More, what is kept of their meeting. They can take everything along and erase everything. Do you take part? Ask your hosts, or use your own link.

# The owner of the instance.
admin-enter-title = Management of Brug
admin-enter-lead = With this button you sign in on this device as the owner, for twelve hours. The link works once.
admin-enter = Sign in
admin-title = Brug in numbers
admin-lead = You see numbers. What is in a meeting you do not see.
admin-meetings = Meetings
admin-examples = Examples
admin-erased = Erased meetings
admin-people = People, in all meetings together
admin-mails-waiting = Emails that wait
admin-mails-failed = Emails that could not be sent
admin-size = Size of the data
admin-megabytes = { $size } MB
admin-version = Version of Brug
admin-no-mail = No mail server is set. Brug does not send email.
admin-sign-out = Sign out

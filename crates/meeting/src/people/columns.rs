//! The columns of a people file, and the words by which they are known.

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    Name,
    Side,
    Organisation,
    Languages,
    Needs,
    Together,
    Apart,
    Table,
    Absent,
}

impl Column {
    pub(super) const ALL: [Column; 9] = [
        Column::Name,
        Column::Side,
        Column::Organisation,
        Column::Languages,
        Column::Needs,
        Column::Together,
        Column::Apart,
        Column::Table,
        Column::Absent,
    ];

    /// The header that Brug writes, and the name of the field in what it tells.
    pub(super) fn word(self) -> &'static str {
        match self {
            Column::Name => "name",
            Column::Side => "side",
            Column::Organisation => "organisation",
            Column::Languages => "languages",
            Column::Needs => "needs",
            Column::Together => "together",
            Column::Apart => "apart",
            Column::Table => "table",
            Column::Absent => "absent",
        }
    }

    /// Headers that mean this and nothing else, as [`super::words::plain`] writes them.
    pub(super) fn phrases(self) -> &'static [&'static str] {
        match self {
            Column::Name => &[
                "name",
                "naam",
                "voornaam",
                "roepnaam",
                "first name",
                "chosen name",
                "your name",
                "je naam",
                "uw naam",
                "jouw naam",
                "wat is je naam",
                "wat is uw naam",
                "what is your name",
                "الاسم",
                "اسمك",
                "ما اسمك",
            ],
            Column::Side => &[
                "side",
                "kant",
                "your side",
                "je kant",
                "aan welke kant sta je",
                "aan welke kant staat u",
                "which side are you on",
                "الجانب",
                "جانبك",
            ],
            Column::Organisation => &[
                "organisation",
                "organization",
                "organisatie",
                "vereniging",
                "team",
                "van welke organisatie ben je",
                "van welke organisatie bent u",
                "which organisation are you from",
                "المنظمه",
                "المؤسسه",
                "الجمعيه",
            ],
            Column::Languages => &[
                "languages",
                "language",
                "talen",
                "taal",
                "welke talen spreek je",
                "welke talen spreekt u",
                "which languages do you speak",
                "اللغات",
                "اللغه",
            ],
            Column::Needs => &[
                "needs",
                "need",
                "nodig",
                "behoeften",
                "wensen",
                "wat heb je nodig",
                "wat hebt u nodig",
                "wat heeft u nodig",
                "what do you need",
                "الاحتياجات",
                "ماذا تحتاج",
            ],
            Column::Together => &["together", "samen", "samen met", "sits with", "zit bij"],
            Column::Apart => &["apart", "not with", "niet bij", "niet met", "niet samen"],
            Column::Table => &["table", "tafel", "fixed table", "vaste tafel"],
            Column::Absent => &["absent", "afwezig", "not in round", "niet in ronde"],
        }
    }

    /// Words that tell what a longer header is about; none for what only a host fills in.
    pub(super) fn keywords(self) -> &'static [&'static str] {
        match self {
            Column::Name => {
                &["naam", "name", "voornaam", "roepnaam", "naamkaartje", "badge", "اسم", "الاسم", "اسمك", "باسم"]
            }
            Column::Side => &["kant", "side", "جانب", "الجانب", "جانبك", "طرف", "الطرف"],
            Column::Organisation => &[
                "organisatie",
                "organisation",
                "organization",
                "organisations",
                "vereniging",
                "team",
                "instelling",
                "association",
                "منظمه",
                "المنظمه",
                "منظمتك",
                "مؤسسه",
                "المؤسسه",
                "مؤسستك",
                "جمعيه",
                "الجمعيه",
                "جمعيتك",
            ],
            Column::Languages => {
                &["taal", "talen", "language", "languages", "لغه", "اللغه", "لغتك", "لغات", "اللغات", "لغاتك"]
            }
            Column::Needs => &[
                "nodig",
                "need",
                "needs",
                "behoefte",
                "behoeften",
                "wensen",
                "تحتاج",
                "تحتاجه",
                "احتياجات",
                "الاحتياجات",
                "احتياجاتك",
            ],
            Column::Together | Column::Apart | Column::Table | Column::Absent => &[],
        }
    }
}

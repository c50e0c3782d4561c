//! `docProps/app.xml`: which program wrote the file.

/// The part.
pub(super) const APP: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    r#"<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">"#,
    "<Application>brug-office</Application><DocSecurity>0</DocSecurity></Properties>",
);

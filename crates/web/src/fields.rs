//! Fields of a form that was sent.

use axum::body::Bytes;
use axum::extract::{FromRequest, Request};

use crate::app::App;
use crate::error::WebError;

/// Names and values, in the order of the form.
#[derive(Clone, Debug, Default)]
pub(crate) struct Fields(Vec<(String, String)>);

/// Most fields that are read.
const MOST: usize = 2000;

impl Fields {
    fn read(body: &[u8]) -> Fields {
        let pairs = form_urlencoded::parse(body).take(MOST);
        Fields(pairs.map(|(name, value)| (name.into_owned(), value.into_owned())).collect())
    }

    /// What stands in a field, without spaces around it; empty when it is not there. Of several the first.
    pub(crate) fn text(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.trim())
    }

    /// What stands in a field; `None` when there is nothing in it.
    pub(crate) fn filled(&self, name: &str) -> Option<String> {
        Some(self.text(name)).filter(|text| !text.is_empty()).map(str::to_owned)
    }

    /// A number in a field; `None` when there is none.
    pub(crate) fn number<N: std::str::FromStr>(&self, name: &str) -> Option<N> {
        self.text(name).parse().ok()
    }

    /// What stands in all fields of a name, without empty ones.
    pub(crate) fn all(&self, name: &str) -> Vec<String> {
        let values = self.0.iter().filter(|(known, _)| known == name).map(|(_, value)| value.trim().to_owned());
        values.filter(|value| !value.is_empty()).collect()
    }

    /// The lines of a field with several, without empty ones.
    pub(crate) fn lines(&self, name: &str) -> Vec<String> {
        self.text(name).lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
    }

    /// A single field.
    pub(crate) fn one(name: &str, value: &str) -> Fields {
        Fields(vec![(name.to_owned(), value.to_owned())])
    }

    /// All fields, to send them again.
    pub(crate) fn all_of_them(&self) -> Vec<(String, String)> {
        self.0.clone()
    }

    /// Whether a box is ticked.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(known, _)| known == name)
    }
}

impl FromRequest<App> for Fields {
    type Rejection = WebError;

    async fn from_request(request: Request, app: &App) -> Result<Fields, WebError> {
        let body = Bytes::from_request(request, app).await.map_err(|_| WebError::TooLarge)?;
        Ok(Fields::read(&body))
    }
}

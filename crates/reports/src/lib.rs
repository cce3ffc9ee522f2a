//! Reports of Entente as PDF/UA and HTML.

//! Journeys through Entente.

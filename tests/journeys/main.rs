//! Journeys through the core, as the window and the command line take them.

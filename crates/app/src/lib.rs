//! What a user of Entente can do: the only public face of the core.

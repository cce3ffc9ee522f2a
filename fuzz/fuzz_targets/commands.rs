#![no_main]

use std::cell::RefCell;

use entente_tests::made_up_requests::{World, request};

/// The vault is looked through after so many requests, and begun anew.
const REQUESTS_OF_A_WORLD: u32 = 300;

thread_local! {
    static WORLD: RefCell<(World, u32)> = RefCell::new((World::new(), 0));
}

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    WORLD.with_borrow_mut(|(world, asked)| {
        let request = request(world, None, bytes);
        request.ask(world);
        *asked += 1;
        let back = world.is_back(request.leaves());
        if back && *asked % REQUESTS_OF_A_WORLD == 0 {
            world.verify();
        }
        if !back || *asked >= REQUESTS_OF_A_WORLD {
            (*world, *asked) = (World::new(), 0);
        }
    });
});

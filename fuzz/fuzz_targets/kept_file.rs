#![no_main]

// A panic that a reader catches itself, of a library below it, is a refusal and no fault: the hook that ends the program is taken off.
// One that is not caught ends it all the same.
libfuzzer_sys::fuzz_target!(
    init: { drop(std::panic::take_hook()); },
    |bytes: &[u8]| { (entente_tests::outside_files::reader("kept_file").read)(bytes); }
);

//! Exit codes: scripts and administrators depend on them.

use std::process::ExitCode;

use entente_app::{Error, ErrorCode};

/// 1 refused input, 10 no such vault, 11 vault in use, 12 wrong passphrase, 13 damaged, 14 made by a newer version,
/// 15 what opens the vault is damaged, in both copies; 16 too many attempts, to be waited for.
/// (0 is done, 2 wrong usage.)
pub fn code(error: &Error) -> ExitCode {
    ExitCode::from(match error.code {
        ErrorCode::VaultMissing => 10,
        ErrorCode::VaultInUse => 11,
        ErrorCode::WrongPassphrase
        | ErrorCode::WrongRecoveryKey
        | ErrorCode::RecoveryKeyMistyped
        | ErrorCode::ShareMistyped
        | ErrorCode::SharesRepeated
        | ErrorCode::SharesOfTwoSets
        | ErrorCode::WrongShares
        | ErrorCode::NoShares => 12,
        ErrorCode::DatabaseDamaged | ErrorCode::BackupDamaged | ErrorCode::LogBroken => 13,
        ErrorCode::VersionNewer => 14,
        ErrorCode::HeaderDamaged | ErrorCode::KdfTooCostly => 15,
        ErrorCode::TooManyAttempts => 16,
        _ => 1,
    })
}

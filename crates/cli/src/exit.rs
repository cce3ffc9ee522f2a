//! Exit codes: scripts and administrators depend on them.

use std::process::ExitCode;

use entente_app::{Error, ErrorCode};

/// 1 refused input, 10 no such vault, 11 vault in use, 12 wrong passphrase, 13 damaged, 14 made by a newer version.
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
        | ErrorCode::NoShares
        | ErrorCode::TooManyAttempts => 12,
        ErrorCode::HeaderDamaged
        | ErrorCode::DatabaseDamaged
        | ErrorCode::BackupDamaged
        | ErrorCode::LogBroken
        | ErrorCode::KdfTooCostly => 13,
        ErrorCode::VersionNewer => 14,
        _ => 1,
    })
}

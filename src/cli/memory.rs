//! The one setting of the C library's allocator that it takes from its environment alone: the program starts itself
//! once more with it. Never a second time, and never against what the user has set.

/// From so many bytes on, memory comes from the system and goes back to it at once. Left to itself, glibc raises this
/// bound to the size of what was freed, up to 32 MiB, and then keeps what large pages took: half as much again.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
const LARGE: (&str, &str) = ("MALLOC_MMAP_THRESHOLD_", "131072");

/// Settles the allocator. Where that cannot be done, the program runs on as it is: with more memory, otherwise the same.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
pub fn settle() {
    use std::{env, os::unix::process::CommandExt, process::Command};
    let (name, bytes) = LARGE;
    if env::var_os(name).is_some() || env::var_os("GLIBC_TUNABLES").is_some() {
        return;
    }
    let Ok(program) = env::current_exe() else { return };
    let mut args = env::args_os();
    let mut again = Command::new(program);
    again.arg0(args.next().unwrap_or_else(|| "copydesk".into())).args(args).env(name, bytes);
    // The same process goes on in it; this returns only where it could not be started.
    let _ = again.exec();
}

/// Other allocators need nothing.
#[cfg(not(all(target_os = "linux", target_env = "gnu")))]
pub fn settle() {}

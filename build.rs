//! Rebuilds when a migration is added: they are compiled in.
//! Never anything else.
#![allow(clippy::print_stdout)] // this is how a build script speaks

fn main() {
    println!("cargo::rerun-if-changed=migrations");
}
